"""What the documentation says of parsers that are not inquit's is what the kit finds."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

EXAMPLES = 300
"""How many texts are drawn for each promise: what is rare must not depend on the draw, which changes with the constants of the source."""

EXAMPLE = Path(__file__).parents[2] / "examples" / "use_conformance.py"


@pytest.fixture(scope="module")
def example() -> ModuleType:
    """The example as a module."""
    spec = importlib.util.spec_from_file_location("use_conformance", EXAMPLE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_turnchunk(example: ModuleType) -> None:
    """It loses a time at the beginning of a line, hears captions and titles as people, and keeps the rest."""
    report = example.report_on(example.turnchunk, EXAMPLES)
    assert set(report.broken) >= {"words", "speakers", "truth"}
    assert report["returns"].kept
    assert report["order"].kept
    assert report["spans"].kept is None
    lost = report["words"].counterexample
    assert lost
    assert "17:30" in lost.text


@pytest.mark.slow
def test_one_regular_expression(example: ModuleType) -> None:
    """It loses what stands on further lines, and knows plain colons alone."""
    report = example.report_on(example.one_regex, EXAMPLES)
    assert set(report.broken) >= {"words", "speakers", "truth"}
    assert report["spans"].kept
    assert report["time"].kept

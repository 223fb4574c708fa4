"""The record of figures is held by a check that can fail."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

PATH = Path(__file__).parents[1] / "fitting" / "held.py"


@pytest.fixture
def held() -> ModuleType:
    """The script that holds the figures."""
    spec = importlib.util.spec_from_file_location("held", PATH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_fall_is_told(held: ModuleType) -> None:
    """A figure that falls by more than the tolerance is named; a smaller fall and a rise are not."""
    recorded = {"turn": 98.0, "word": 94.0, "doc": 72.0}
    assert held.fallen(recorded, {"turn": 97.5, "word": 93.8, "doc": 80.0}) == ["turn fell from 98.00 to 97.50"]
    assert held.fallen(recorded, recorded) == []


def test_figures_are_read_off_the_scores(held: ModuleType) -> None:
    """The macro means and the share of clean negatives are what is recorded."""
    scores = {"macro": {"turn": 98.0, "doc": 72.0}, "negatives_clean": [95.0], "families": {}}
    assert held.figures(scores) == {"turn": 98.0, "doc": 72.0, "negatives": 95.0}

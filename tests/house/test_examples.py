"""The examples run, and their outputs are what the library gives today."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import inquit

EXAMPLES = Path(__file__).parents[2] / "examples"
TEXTS = tuple(sorted(path for path in EXAMPLES.iterdir() if path.suffix in {".txt", ".md"} and path.stem != "README"))
SCRIPTS = ("use_import.py", "use_convert.py", "use_property_test.py", "use_conformance.py")


def regenerate() -> ModuleType:
    """The script that writes the outputs, as a module."""
    spec = importlib.util.spec_from_file_location("regenerate", EXAMPLES / "regenerate.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_outputs_are_in_step() -> None:
    """`examples/out` holds exactly what `examples/regenerate.py` would write now."""
    wanted: dict[Path, bytes] = regenerate().outputs()
    there = {path: path.read_bytes() for path in sorted((EXAMPLES / "out").iterdir())}
    assert sorted(path.name for path in there) == sorted(path.name for path in wanted)
    for path, data in wanted.items():
        assert there[path] == data, f"{path.name} is out of step: run python examples/regenerate.py"


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_outputs_read_back(path: Path) -> None:
    """The JSON of an example is the transcript itself; its CSV has the same turns."""
    transcript = inquit.parse(path.read_text(encoding="utf-8"))
    assert inquit.read(EXAMPLES / "out" / f"{path.stem}.json") == transcript
    rows = inquit.read(EXAMPLES / "out" / f"{path.stem}.csv")
    assert [(turn.label, turn.text) for turn in rows.turns] == [(turn.label, turn.text) for turn in transcript.turns]


@pytest.mark.parametrize("script", SCRIPTS)
def test_scripts_run(script: str) -> None:
    """Each way of use has a script that ends well and prints something."""
    done = subprocess.run([sys.executable, str(EXAMPLES / script)], capture_output=True, text=True, check=False, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout


def test_every_script_is_run() -> None:
    """A new script is a new row above."""
    assert sorted(path.name for path in EXAMPLES.glob("*.py")) == sorted(["regenerate.py", *SCRIPTS])

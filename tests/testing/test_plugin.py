"""`import hypothesis` learns inquit's types, fast, without importing inquit, and whatever is wrong with it."""

import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import _inquit_hypothesis
import inquit

ASK = "from hypothesis import find, strategies as st; print(len(find(st.from_type(inquit.Turn), lambda turn: True).tag))"
"""Draws a turn whose tag holds its label and a colon, as only our strategy has it."""


def ran(code: str, **environment: str) -> str:
    """What an interpreter of its own prints."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_it_is_an_entry_point() -> None:
    """Hypothesis finds the hook in the metadata of the package."""
    [entry] = [entry for entry in entry_points(group="hypothesis") if entry.name == "inquit"]
    assert entry.load() is _inquit_hypothesis.watch


@pytest.mark.parametrize(
    "order", ["import hypothesis, inquit", "import inquit, hypothesis", "import hypothesis; from inquit import model; import inquit"]
)
def test_types_are_known_whatever_is_imported_first(order: str) -> None:
    """It does not matter who comes first, nor whether a part of inquit does."""
    assert ran(f"{order}; {ASK}") == "1"


def test_importing_hypothesis_does_not_import_inquit() -> None:
    """Who never imports inquit does not wait for it; who does, does not wait for the strategies."""
    code = "import sys, hypothesis; print('inquit' in sys.modules, end=' '); import inquit; print('inquit.testing' in sys.modules)"
    assert ran(code) == "False False"


def test_the_finder_goes_when_it_has_done_its_work() -> None:
    """Nothing of ours stays in the way of imports, and inquit has the loader that it would have had."""
    code = (
        "import sys, hypothesis, inquit; print([f for f in sys.meta_path if 'Watch' in type(f).__name__],"
        "type(inquit.__loader__).__name__, type(inquit.__spec__.loader).__name__)"
    )
    assert ran(code) == "[] SourceFileLoader SourceFileLoader"


BROKEN = {
    "inquit cannot be imported": "raise RuntimeError('broken')\n",
    "inquit has other names": "Turn = int\n",
    "inquit's types are no types": "\n".join(f"{name} = 'x'" for name in _inquit_hypothesis.TYPES),
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=list(BROKEN))
def test_whatever_is_wrong_with_inquit_hypothesis_imports(content: str, tmp_path: Path) -> None:
    """A broken inquit breaks `import inquit`, if that, and nothing else."""
    (tmp_path / "inquit").mkdir()
    (tmp_path / "inquit" / "__init__.py").write_text(content)
    code = "import hypothesis\ntry:\n    import inquit\nexcept RuntimeError as error:\n    print(error)\nprint('on')"
    assert ran(code, PYTHONPATH=str(tmp_path)).splitlines()[-1] == "on"


def test_where_there_is_no_inquit() -> None:
    """A hook left behind by a package that is gone finds nothing, and says what Python says."""
    code = (
        "import sys, hypothesis; sys.path[:] = [p for p in sys.path if not p.endswith('src') and 'site-packages' not in p];"
        "sys.path_importer_cache.clear()\ntry:\n    import inquit\nexcept ModuleNotFoundError as error:\n    print(error)"
    )
    assert ran(code) == "No module named 'inquit'"


def test_plugins_can_be_turned_off_and_registered_by_hand() -> None:
    """Under HYPOTHESIS_NO_PLUGINS nothing is registered until `inquit.testing.register()` is called."""
    off = "import sys, hypothesis, inquit; print('_inquit_hypothesis' in sys.modules)"
    assert ran(off, HYPOTHESIS_NO_PLUGINS="1") == "False"
    assert ran(f"import hypothesis, inquit, inquit.testing; inquit.testing.register(); {ASK}", HYPOTHESIS_NO_PLUGINS="1") == "1"


def test_asking_where_inquit_is_changes_nothing() -> None:
    """Tools look a package up without importing it; its types are registered by whoever imports it after that."""
    assert ran(f"import hypothesis, importlib.util; importlib.util.find_spec('inquit'); import inquit; {ASK}") == "1"


def test_watching_twice_is_no_harm() -> None:
    """A second call while inquit is not there yet adds no second finder."""
    code = (
        "import sys, _inquit_hypothesis as hook; hook.watch(); hook.watch();print(sum(type(f).__name__ == '_Watch' for f in sys.meta_path))"
    )
    assert ran(code) == "1"


def test_watching_late_registers_at_once() -> None:
    """Where inquit is imported already there is nothing to wait for."""
    before = len(sys.meta_path)
    _inquit_hypothesis.watch()
    assert len(sys.meta_path) == before
    assert all(hasattr(inquit, name) for name in _inquit_hypothesis.TYPES)


def test_without_hypothesis_the_message_names_the_extra() -> None:
    """`inquit.testing` without Hypothesis is an error that ends with the command that installs it."""
    code = "import sys; sys.modules['hypothesis'] = None\ntry:\n    import inquit.testing\nexcept ImportError as error:\n    print(error)"
    assert ran(code) == "inquit.testing needs the extra 'testing': pip install 'inquit[testing]'"

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
    assert entry.load() is _inquit_hypothesis.register


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


def test_who_loads_inquit_does_not_matter() -> None:
    """Test runners find and load packages in ways of their own, with `importlib` and its loaders."""
    code = (
        "import sys, hypothesis; from importlib import util; util.find_spec('inquit'); spec = sys.meta_path[-1].find_spec('inquit', None);"
        "sys.modules['inquit'] = inquit = util.module_from_spec(spec); spec.loader.exec_module(inquit)"
    )
    assert ran(f"{code}; {ASK}") == "1"


def test_registering_where_there_is_nothing_to_register() -> None:
    """Without inquit the hook does nothing, and does not import it."""
    assert ran("import sys, _inquit_hypothesis as hook; hook.register(); print('inquit' in sys.modules)") == "False"
    assert all(hasattr(inquit, name) for name in _inquit_hypothesis.TYPES)


def test_without_hypothesis_the_message_names_the_extra() -> None:
    """`inquit.testing` without Hypothesis is an error that ends with the command that installs it."""
    code = "import sys; sys.modules['hypothesis'] = None\ntry:\n    import inquit.testing\nexcept ImportError as error:\n    print(error)"
    assert ran(code) == "inquit.testing needs the extra 'testing': pip install 'inquit[testing]'"

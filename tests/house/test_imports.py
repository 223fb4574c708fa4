"""`import inquit` stays light."""

import subprocess
import sys

import pytest

HEAVY = ("hypothesis", "click", "rich", "jinja2", "asyncio")


@pytest.fixture(scope="module")
def loaded() -> frozenset[str]:
    """The top-level names of all modules that a fresh interpreter holds after `import inquit`."""
    code = "import sys, inquit; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return frozenset(done.stdout.split())


@pytest.mark.parametrize("name", HEAVY)
def test_the_core_does_not_load(loaded: frozenset[str], name: str) -> None:
    """The extras, and what starts slowly, wait until they are asked for."""
    assert "inquit" in loaded
    assert name not in loaded


def test_the_command_line_waits_too() -> None:
    """The core works where the extra `cli` is not installed: nothing of it is touched on import."""
    code = "import sys; sys.modules.update(click=None, rich=None); import inquit; print(len(inquit.parse('A: One?\\nB: Two.\\n').turns))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout.strip() == "2"

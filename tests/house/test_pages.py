"""What README.md and the documentation show is what happens."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

import inquit
import inquit.testing

ROOT = Path(__file__).parents[2]


def load(path: Path) -> ModuleType:
    """A script as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


shown = load(ROOT / "docs" / "shown.py")
PAGES: tuple[Path, ...] = shown.pages()
README = ROOT / "README.md"


def name(page: Path) -> str:
    """The page's path, for people."""
    return page.relative_to(ROOT).as_posix()


def texts(page: Path, language: str) -> list[str]:
    """The blocks of a page in one language."""
    return [block.text.strip() for block in shown.blocks(page.read_text(encoding="utf-8")) if block.language == language]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_shown_code_runs(page: Path) -> None:
    """Every block of a page does what the page says it does; `python docs/shown.py` brings the outputs in step."""
    assert shown.refreshed(page) == page.read_text(encoding="utf-8")


def test_a_wrong_output_is_noticed(tmp_path: Path) -> None:
    """A page that shows what does not happen differs from the page with what does; an elision stays."""
    page = tmp_path / "page.md"
    block = "```pycon\n>>> 1 + 1\n{}\n>>> 'a' * 9\n'a...'\n```\n```console\n$ echo said\n{}\n```\n"
    page.write_text(block.format("3", "done"))
    assert shown.refreshed(page) == block.format("2", "said")


def test_a_block_that_would_not_run_is_noticed(tmp_path: Path) -> None:
    """A language that nobody runs is refused: code in it could say anything."""
    page = tmp_path / "page.md"
    page.write_text("```py\nassert False\n```\n")
    with pytest.raises(ValueError, match="'py' would not be run"):
        shown.refreshed(page)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_between_files_lead_somewhere(page: Path) -> None:
    """A relative link names a file that is there."""
    prose = shown.FENCE.sub("", page.read_text(encoding="utf-8"))
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", prose)
    missing = [target for target in targets if "://" not in target and not (page.parent / target).exists()]
    assert missing == []


def test_readme_shows_two_commands_for_a_fresh_machine() -> None:
    """The first two `sh` blocks of README.md need Python alone: each makes an environment, installs, and runs its job."""
    commands = texts(README, "sh")[:2]
    assert len(commands) == 2
    for command in commands:
        assert "\n" not in command
        assert command.startswith("python3 -m venv .venv && .venv/bin/pip install ")
    assert "inquit convert examples/" in commands[0]
    assert commands[1].endswith("python -m pytest")


def test_readme_shows_the_bundled_example() -> None:
    """The text on README's first screen is one of the examples, word for word."""
    example = (ROOT / "examples" / "tide-mill.txt").read_text(encoding="utf-8")
    assert example.strip() in texts(README, "text")


def test_every_page_is_linked() -> None:
    """Each page of the documentation stands in some table of contents."""
    docs = ROOT / "docs"
    listed = {
        (page.parent / line.strip()).with_suffix(".md").resolve()
        for page in PAGES[1:]
        for tree in re.findall(r"^```\{toctree\}\n(.*?)^```$", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
        for line in tree.splitlines()
        if line.strip() and not line.startswith(":")
    }
    assert {page.resolve() for page in PAGES[1:]} - {(docs / "index.md").resolve()} - listed == set()


def test_the_reference_has_every_public_name() -> None:
    """The API page lists each name of `inquit.__all__` once, and nothing else."""
    page = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\.\. auto(?:class|function|exception):: inquit\.(\w+)$", page, flags=re.MULTILINE)
    assert sorted(listed) == sorted(inquit.__all__)


def test_the_reference_has_every_public_name_for_tests() -> None:
    """So does the page on `inquit.testing`, a type alias told in words."""
    page = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")
    listed = re.findall(r"^\.\. auto(?:class|function|exception):: inquit\.testing\.(\w+)$", page, flags=re.MULTILINE)
    assert sorted([*listed, "Parser"]) == sorted(inquit.testing.__all__)
    assert "`inquit.testing.Parser`" in page

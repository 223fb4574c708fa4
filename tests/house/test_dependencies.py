"""What the code imports is what pyproject.toml declares, extra by extra."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "inquit"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
IMPORT_NAMES = {"attrs": {"attr", "attrs"}}

# The parts of the package that need an extra; everything else is the core.
PARTS = {"cli": (SOURCE / "cli",), "testing": (SOURCE / "testing", SOURCE.parent / "_inquit_hypothesis")}
TOOLS = ("test", "fuzz", "fitting", "docs", "dev")


def requirement(line: str) -> tuple[str, str]:
    """Name and bound of a requirement: `("click", ">=8.1.7")`."""
    match = re.fullmatch(r"([A-Za-z0-9_-]+)(?:\[[a-z,]+\])?(.*)", line)
    assert match, line
    return match[1], match[2]


def import_names(lines: list[str]) -> set[str]:
    """The modules that a list of requirements makes importable."""
    return {name for line in lines for name in IMPORT_NAMES.get(requirement(line)[0], {requirement(line)[0].replace("-", "_")})}


def third_party(paths: Iterator[Path]) -> dict[str, str]:
    """Each foreign top-level module that the files import, with a place that does."""
    found: dict[str, str] = {}
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            else:
                continue
            for name in names:
                top = name.partition(".")[0]
                if top not in sys.stdlib_module_names and top != "inquit":
                    found.setdefault(top, f"{path.relative_to(ROOT)}:{node.lineno}")
    return found


def belongs(path: Path, part: Path) -> bool:
    """Whether a file is the part itself or lies within it."""
    return path == part or part in path.parents


def test_the_core_imports_the_core_dependencies() -> None:
    """Outside the parts with an extra of their own, every foreign import is a declared dependency, and each of those is used."""
    extra_parts = [part for parts in PARTS.values() for part in parts]
    core = third_party(path for path in sorted(SOURCE.rglob("*.py")) if not any(belongs(path, part) for part in extra_parts))
    declared = import_names(PROJECT["dependencies"])
    assert {name: place for name, place in core.items() if name not in declared} == {}
    for line in PROJECT["dependencies"]:
        assert import_names([line]) & set(core), f"{line} is not used"


@pytest.mark.parametrize("extra", PARTS)
def test_an_extra_holds_what_its_part_imports(extra: str) -> None:
    """A part imports the core's dependencies and its own extra's, and uses all of the latter."""
    used = third_party(path for path in sorted(SOURCE.rglob("*.py")) if any(belongs(path, part) for part in PARTS[extra]))
    own = PROJECT["optional-dependencies"][extra]
    declared = import_names(PROJECT["dependencies"]) | import_names(own)
    assert {name: place for name, place in used.items() if name not in declared} == {}
    assert import_names(own) <= set(used)


def test_every_extra_is_known_here() -> None:
    """A new extra needs a row in this file."""
    assert set(PROJECT["optional-dependencies"]) == {*PARTS, *TOOLS}


def test_bounds_are_lower_bounds() -> None:
    """What others install names the oldest version that works and no newest: an upper bound breaks their environments."""
    extras = {extra: lines for extra, lines in PROJECT["optional-dependencies"].items() if extra != "dev"}
    lines = [*PROJECT["dependencies"], *(line for lines in extras.values() for line in lines)]
    bounds = [requirement(line) for line in lines if requirement(line)[0] != "inquit"]
    assert [name for name, bound in bounds if not re.fullmatch(r">=[0-9.]+", bound)] == []

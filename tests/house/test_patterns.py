"""Regular expressions are read by people: each has a name, and above it what it is meant to find."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "src" / "inquit"
MODULES = tuple(sorted(PACKAGE.rglob("*.py")))
FUNCTIONS = frozenset({"compile", "search", "match", "fullmatch", "split", "sub", "findall", "finditer"})


def _calls(node: ast.AST) -> bool:
    """Whether it is a call of a function of `re` or `regex`."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in {"re", "regex"}
        and node.func.attr in FUNCTIONS
    )


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_each_pattern_has_a_name_and_an_example(path: Path) -> None:
    """A pattern of a module is assigned to a name, under a comment; one made in a function is made from what the text has."""
    source = path.read_text(encoding="utf-8")
    lines = source.splitlines()
    tree = ast.parse(source)
    bare = [
        f"{path.name}:{node.lineno}: no comment above {lines[node.lineno - 1].split('=')[0].strip()}"
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        and node.value is not None
        and _calls(node.value)
        and not lines[node.lineno - 2].startswith("#")
    ]
    unnamed = [
        f"{path.name}:{node.lineno}: a pattern without a name"
        for node in ast.walk(tree)
        if _calls(node) and isinstance(node, ast.Call) and isinstance(node.args[0], ast.Constant)
        if node not in [part for top in tree.body for part in ast.walk(top) if isinstance(top, ast.Assign | ast.AnnAssign)]
    ]
    assert bare + unnamed == []

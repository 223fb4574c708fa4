"""Regular expressions are read by people: each has a name, above it what it is meant to find, and room where it is long."""

import ast
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "src" / "inquit"
MODULES = tuple(sorted(PACKAGE.rglob("*.py")))
LONG = 80
"""From how many characters on a pattern is laid out over lines, verbose."""
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


def _is_dense(source: str, call: ast.expr) -> bool:
    """Whether a pattern is long and not laid out."""
    told = ast.get_source_segment(source, call) or ""
    pattern = ast.get_source_segment(source, call.args[0]) or "" if isinstance(call, ast.Call) else ""
    return len(pattern) > LONG and "VERBOSE" not in told and "(?x" not in told


def _faults(path: Path) -> Iterator[str]:
    """What is wrong with the patterns of one file."""
    source = path.read_text(encoding="utf-8")
    if "regex" not in source:
        return
    lines = source.splitlines()
    for top in ast.parse(source).body:
        named = isinstance(top, ast.Assign | ast.AnnAssign)
        if isinstance(top, ast.Assign | ast.AnnAssign) and top.value is not None and _calls(top.value):
            if not lines[top.lineno - 2].startswith("#"):
                yield f"{path.name}:{top.lineno}: no comment above {lines[top.lineno - 1].split('=')[0].strip()}"
            if _is_dense(source, top.value):
                yield f"{path.name}:{top.lineno}: a long pattern on one line"
        elif not named:
            for node in ast.walk(top):
                if _calls(node) and isinstance(node, ast.Call) and isinstance(node.args[0], ast.Constant):
                    yield f"{path.name}:{node.lineno}: a pattern without a name"


def test_each_pattern_has_a_name_and_an_example() -> None:
    """A pattern of a module is assigned to a name, under a comment; one made in a function is made from what the text has."""
    assert [fault for path in MODULES for fault in _faults(path)] == []


def test_faults_are_found(tmp_path: Path) -> None:
    """The check itself sees a pattern without a comment, one without a name, a long one that is not laid out."""
    file = tmp_path / "odd.py"
    file.write_text(
        'import regex\nA = regex.compile("a")\n# `b`\nB = regex.compile("b")\ndef f(t):\n    return regex.split("c", t)\n'
        f'# `d`\nD = regex.compile("{"d" * LONG}")\n# `e`\nE = regex.compile("{"e" * LONG}", regex.VERBOSE)\n'
    )
    assert list(_faults(file)) == [
        "odd.py:2: no comment above A",
        "odd.py:6: a pattern without a name",
        "odd.py:8: a long pattern on one line",
    ]

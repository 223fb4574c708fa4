"""The house keeps its shape: imports run downward, files stay small, modules hold no mutable state."""

import ast
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "src" / "inquit"
MODULES = tuple(sorted(PACKAGE.rglob("*.py")))

# From the ground up. A module may import from its own layer and from those below.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("inquit.gaps", "inquit.model", "inquit.asking", "inquit.exchanges", "inquit.listening"),
    ("inquit.bulk", "inquit.candidates.lexicon", "inquit.candidates.role_words", "inquit.people.folding", "inquit.people.*_words"),
    ("inquit.errors",),
    ("inquit.options", "inquit.explanation", "inquit.places", "inquit.problem_codes"),
    ("inquit.people", "inquit.people.*"),
    ("inquit.candidates", "inquit.candidates.*"),
    ("inquit.evidence", "inquit.evidence.*"),
    ("inquit.pages", "inquit.pages.*"),
    ("inquit.parsing", "inquit.parsing.*"),
    ("inquit.editing", "inquit.editing.*"),
    ("inquit.files", "inquit.formats", "inquit.formats.*"),
    ("inquit.rosters", "inquit.rosters.*", "inquit.pseudonyms", "inquit.pseudonyms.*"),
    ("inquit",),
    ("inquit.testing", "inquit.testing.*"),
    ("inquit.cli", "inquit.cli.*", "inquit.__main__"),
)
# Methods of a value that open a room above it, and do nothing else: `t.merged()` is `editing.merged(t)`.
DOORS = {"inquit.model": ("inquit.editing", "inquit.pseudonyms", "inquit.rosters")}
MOST_LINES = 400
MAKES_MUTABLE = frozenset({"list", "dict", "set", "bytearray", "defaultdict", "deque", "OrderedDict", "Counter", "ChainMap"})
CACHES = frozenset({"cache", "lru_cache"})
MUTABLE_DISPLAYS = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)


def dotted(path: Path) -> str:
    """The name a file is imported under."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer(name: str) -> int:
    """The number of a module's layer: the longest pattern that fits names it."""
    fits = [(len(pattern), number) for number, patterns in enumerate(LAYERS) for pattern in patterns if fnmatchcase(name, pattern)]
    assert fits, f"{name} stands in no layer: give it a place in LAYERS"
    return max(fits)[1]


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Line and name of every module of the package that a file imports, at the top or inside a function."""
    names = {dotted(module) for module in MODULES}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names if alias.name.split(".")[0] == "inquit")
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path.name}:{node.lineno}: relative import"
            module = node.module or ""
            if module.split(".")[0] == "inquit":
                inner = [f"{module}.{alias.name}" for alias in node.names]
                yield from ((node.lineno, name if name in names else module) for name in inner)


def doors(path: Path) -> Iterator[int]:
    """Lines of the imports in methods that import one function and return what it gives, and of those for type checkers alone."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and ast.get_docstring(node) and len(node.body) == 3:
            _, inner, last = node.body
            called = last.value.func if isinstance(last, ast.Return) and isinstance(last.value, ast.Call) else last
            if isinstance(inner, ast.ImportFrom) and ast.unparse(called).partition(".")[0] == inner.names[0].name:
                yield inner.lineno
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield from (inner.lineno for inner in node.body)


def calls(node: ast.expr) -> str:
    """The last name of what a call calls: `lru_cache` for `functools.lru_cache(maxsize=9)`."""
    target = node.func if isinstance(node, ast.Call) else node
    return target.attr if isinstance(target, ast.Attribute) else target.id if isinstance(target, ast.Name) else ""


def globals_set(tree: ast.Module) -> Iterator[tuple[int, str, ast.expr]]:
    """Line, name and value of each assignment that runs when the module is imported, class bodies aside."""
    waiting: list[ast.stmt] = list(tree.body)
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.If | ast.Try | ast.With | ast.For | ast.While):
            waiting.extend(child for child in ast.walk(node) if isinstance(child, ast.Assign | ast.AnnAssign))
        elif isinstance(node, ast.Assign):
            yield from ((node.lineno, ast.unparse(target), node.value) for target in node.targets)
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            yield node.lineno, ast.unparse(node.target), node.value


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_imports_run_downward(path: Path) -> None:
    """A module imports only from its own layer and the layers below it, doors aside."""
    own = dotted(path)
    rooms = DOORS.get(own, ())
    behind = set(doors(path)) if rooms else set()
    upward = [
        f"{path.name}:{line}: {own} imports {name}"
        for line, name in imported(path)
        if layer(name) > layer(own) and not (line in behind and name in rooms)
    ]
    assert not upward


@pytest.mark.parametrize("pattern", [pattern for patterns in LAYERS for pattern in patterns])
def test_a_row_of_the_layers_is_used(pattern: str) -> None:
    """Each pattern fits a module, so that a renamed one cannot slip out of the order."""
    assert any(fnmatchcase(dotted(module), pattern) for module in MODULES)


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_says_its_job_in_one_line(path: Path) -> None:
    """The first line of each module's docstring is a sentence."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert docstring
    assert docstring.splitlines()[0].endswith(".")


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_is_small(path: Path) -> None:
    """No file is longer than a person reads at a sitting."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_holds_no_mutable_state(path: Path) -> None:
    """What a module assigns when it is imported cannot change: the result depends on the text and the options alone.

    Lists, dicts and sets are refused unless something that cannot change is made of them on the spot
    (`MappingProxyType({...})`, `tuple([...])`, a compiled pattern), and so are `global` and the caches of functools.
    `__all__` is a list by custom.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        f"{path.name}:{line}: {name}"
        for line, name, value in globals_set(tree)
        if name != "__all__" and (isinstance(value, MUTABLE_DISPLAYS) or calls(value) in MAKES_MUTABLE | CACHES)
    ]
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            found.append(f"{path.name}:{node.lineno}: global")
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found += [f"{path.name}:{node.lineno}: {node.name} is cached" for one in node.decorator_list if calls(one) in CACHES]
    assert not found


@pytest.mark.parametrize(
    "source",
    [
        "X = []",
        "X: dict[str, int] = {}",
        "X = {n for n in 'ab'}",
        "import collections\nX = collections.defaultdict(list)",
        "if True:\n    X = [1]",
    ],
)
def test_mutable_state_is_recognised(source: str) -> None:
    """The check above sees displays, comprehensions and constructors, also behind a condition."""
    [(_, _, value)] = globals_set(ast.parse(source))
    assert isinstance(value, MUTABLE_DISPLAYS) or calls(value) in MAKES_MUTABLE


def test_the_package_only_reexports() -> None:
    """`inquit/__init__.py` holds a docstring, imports and a sorted `__all__` that names exactly what it imports.

    Behind that stands one call, for the hook that a Hypothesis imported before has loaded.
    """
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    docstring, system, *middle, last, hook = tree.body
    assert isinstance(docstring, ast.Expr)
    assert ast.unparse(system) == "import sys"
    assert ast.unparse(hook).endswith("is not None:\n    _hook.register()")
    assert all(isinstance(node, ast.ImportFrom) for node in middle)
    assert isinstance(last, ast.Assign)
    assert ast.unparse(last.targets[0]) == "__all__"
    names = ast.literal_eval(last.value)
    assert names == sorted(names)
    assert set(names) == {alias.asname or alias.name for node in middle if isinstance(node, ast.ImportFrom) for alias in node.names}

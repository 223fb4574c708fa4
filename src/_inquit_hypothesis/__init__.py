"""What `import hypothesis` runs where inquit is installed: it makes `st.from_type` know inquit's types once inquit is imported.

It stands outside the package because it must not import it: whoever imports Hypothesis and never inquit should not wait for
inquit, nor fail because inquit does.
"""

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["watch"]

PACKAGE = "inquit"

TYPES = ("Span", "Evidence", "Speaker", "Event", "Turn", "Segment", "Exchange", "Problem", "Transcript", "Options", "Explanation")
"""The public types that are values; `inquit.testing.registry` has the strategy of each."""


def watch() -> None:
    """Register inquit's types now if it is imported already, else as soon as it is."""
    loaded = sys.modules.get(PACKAGE)
    if loaded is not None and hasattr(loaded, TYPES[-1]):
        _register(loaded)
    elif not any(isinstance(finder, _Watch) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Watch())


class _Watch(MetaPathFinder):
    """Finds nothing itself; sees inquit imported once, and is gone."""

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Leave every import to the other finders, with a note on inquit's.

        Whoever only asks where inquit is, as tools that measure coverage do, gets an answer and changes nothing.
        """
        if fullname != PACKAGE:
            return None
        others = [finder for finder in sys.meta_path if finder is not self]
        found = (finder.find_spec(fullname, path, target) for finder in others)
        spec = next((one for one in found if one is not None), None)
        if spec is not None and spec.loader is not None:
            spec.loader = _Noticed(spec.loader, self)
        return spec


class _Noticed(Loader):
    """The loader of inquit, which registers its types when it is done."""

    def __init__(self, loader: Loader, watch: _Watch) -> None:
        self._loader = loader
        self._watch = watch

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Leave it to the loader."""
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        """Run the module as its loader does, and register what it holds."""
        if module.__spec__ is not None:
            module.__spec__.loader = self._loader
        module.__loader__ = self._loader
        self._loader.exec_module(module)
        if self._watch in sys.meta_path:
            sys.meta_path.remove(self._watch)
        _register(module)


def _register(package: ModuleType) -> None:
    """Tell Hypothesis of the types; the strategies are loaded when the first of them is asked for."""
    try:
        from hypothesis.strategies import register_type_strategy  # noqa: PLC0415  # this runs while Hypothesis is imported

        for name in TYPES:
            register_type_strategy(getattr(package, name), _strategy)
    except Exception:  # noqa: BLE001  # an import that has nothing to do with transcripts must not fail because of them
        return


def _strategy(kind: type) -> "SearchStrategy[Any]":
    """The strategy for one of the types."""
    from inquit.testing.registry import strategy_for  # noqa: PLC0415  # nobody may ever ask

    return strategy_for(kind)

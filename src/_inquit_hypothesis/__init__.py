"""What `import hypothesis` runs where inquit is installed: it makes `st.from_type` know inquit's types once inquit is imported.

It stands outside the package because it must not import it: whoever imports Hypothesis and never inquit should not wait for
inquit, nor fail because inquit does. Whichever of the two comes second calls `register`.
"""

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["register"]

PACKAGE = "inquit"

TYPES = ("Span", "Evidence", "Speaker", "Event", "Turn", "Segment", "Exchange", "Problem", "Transcript", "Options", "Explanation")
"""The public types that are values; `inquit.testing.registry` has the strategy of each."""


def register() -> None:
    """Tell Hypothesis of inquit's types if inquit is imported; the strategies are loaded when the first of them is asked for."""
    package = sys.modules.get(PACKAGE)
    if package is None:
        return
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

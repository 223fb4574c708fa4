"""Tells Hypothesis which strategies stand for inquit's types, so that `st.from_type(inquit.Turn)` gives turns that hold together."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st

from inquit.explanation import Explanation
from inquit.model import Event, Evidence, Exchange, Problem, Segment, Span, Speaker, Transcript, Turn
from inquit.options import Options
from inquit.parsing import explain
from inquit.testing import values
from inquit.testing.tagged import tagged_texts

__all__ = ["register", "strategy_for"]


def _explanations() -> st.SearchStrategy[Explanation]:
    """The accounts of written talks."""
    return tagged_texts().map(lambda pair: explain(pair[0]))


STRATEGIES: Mapping[type, Callable[[], st.SearchStrategy[Any]]] = MappingProxyType(
    {
        Span: values.spans,
        Evidence: values.evidence,
        Speaker: values.speakers,
        Event: values.events,
        Turn: values.turns,
        Segment: values.segments,
        Exchange: values.exchanges,
        Problem: values.problems,
        Transcript: values.transcripts,
        Options: values.options,
        Explanation: _explanations,
    }
)
"""The strategy for each public type that is a value."""


def strategy_for(kind: type) -> st.SearchStrategy[Any]:
    """The strategy that stands for one of inquit's public types."""
    return STRATEGIES[kind]()


def register() -> None:
    """Register inquit's types, as `import hypothesis` does by itself unless HYPOTHESIS_NO_PLUGINS is set.

    Doing so twice is no harm.
    """
    for kind in STRATEGIES:
        st.register_type_strategy(kind, strategy_for)

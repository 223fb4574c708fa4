"""Transcripts to change: what `parse` returns for invented talks, and any that fit their source."""

from hypothesis import strategies as st

import inquit
from inquit import Transcript
from tests.formats.strategies import transcripts
from tests.properties.strategies import texts, written_talks

__all__ = ["edited", "fits", "parsed"]


def parsed(*, rough: bool = True) -> st.SearchStrategy[Transcript]:
    """Transcripts as `parse` returns them; without `rough`, of talks that were written down without damage."""
    return (texts() if rough else written_talks()).map(inquit.parse)


def edited() -> st.SearchStrategy[Transcript]:
    """Transcripts of both kinds."""
    return parsed() | parsed(rough=False) | transcripts()


def fits(transcript: Transcript) -> None:
    """Hold that everything stands where it says: the checks of the JSON format, and the promise of the segments."""
    assert "".join(segment.span.of(transcript.source) for segment in transcript.segments) == transcript.source
    assert inquit.loads(inquit.dumps(transcript, "json"), "json") == transcript
    for turn in transcript.turns:
        assert turn.tag_span.of(transcript.source) == turn.tag
        assert turn.text_span.of(transcript.source) == turn.text
    again = inquit.loads(inquit.dumps(transcript, "jsonl"), "jsonl")
    # JSON Lines writes U+FFFD for a lone surrogate.
    assert [turn.text for turn in again.turns] == [_writable(turn.text) for turn in transcript.turns]


def _writable(text: str) -> str:
    """The text as UTF-8 can have it."""
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)

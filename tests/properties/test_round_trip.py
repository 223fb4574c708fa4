"""Promise 4: what `parse` returns survives the way through JSON."""

import json

from hypothesis import given

import inquit
from inquit.testing import texts


@given(texts())
def test_json_gives_back_the_transcript(text: str) -> None:
    """The transcript read is the one written, as text and as bytes."""
    t = inquit.parse(text)
    document = inquit.dumps(t, "json")
    assert inquit.loads(document, "json") == t
    assert inquit.loads(document.encode(), "json") == t


@given(texts())
def test_json_is_json_to_others(text: str) -> None:
    """The standard library reads as many turns out of the document as there are."""
    t = inquit.parse(text)
    assert len(json.loads(inquit.dumps(t, "json"))["turns"]) == len(t.turns)

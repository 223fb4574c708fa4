"""Drawn names, values, documents, bytes and changes are what they say they are."""

import unicodedata
from collections.abc import Callable
from typing import Any, get_args

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

import inquit
from inquit import Event, Evidence, Exchange, Explanation, Options, Problem, Segment, Span, Speaker, Transcript, Turn
from inquit.formats import FORMATS
from inquit.model import Role
from inquit.testing import (
    Encoded,
    Export,
    Mutation,
    csv_documents,
    documents,
    encoded,
    json_documents,
    jsonl_documents,
    labels,
    mutated,
    names,
    plain,
    reading_of,
    register,
    speakers,
    texts,
    transcripts,
    turns,
)
from inquit.testing.encodings import ENCODINGS
from inquit.testing.exports import EXPORTS
from inquit.testing.mutations import MUTATIONS
from inquit.testing.registry import strategy_for
from inquit.testing.values import ANY

TYPES = (Span, Evidence, Speaker, Event, Turn, Segment, Exchange, Problem, Transcript, Options, Explanation)
VALUE_ROOMS = frozenset({"inquit.model", "inquit.options", "inquit.explanation"})
SHRINK = settings(database=None, derandomize=True, phases=[Phase.generate, Phase.shrink], suppress_health_check=[HealthCheck.too_slow])


def simplest(strategy: st.SearchStrategy[Any]) -> Any:
    """What a strategy shrinks to."""
    return find(strategy, lambda _: True, settings=SHRINK)


def said(transcript: Transcript) -> list[tuple[object, ...]]:
    """What a row a turn keeps."""
    return [(t.speaker.id, t.speaker.name, t.speaker.role, t.label, t.text, t.start_ms, t.end_ms) for t in transcript.turns]


@given(names(scripts=None))
def test_names_are_names(name: str) -> None:
    """They are made of letters, on one line, in one script."""
    assert name == name.strip()
    assert all(character.isalpha() or unicodedata.category(character)[0] == "M" or character in " .-" for character in name)


@given(labels(scripts=None))
def test_labels_fit_on_a_line(label: str) -> None:
    """A label has something in it, and no delimiter that would end it."""
    assert label == label.strip() != ""
    assert not set(label) & set("\n\t:[]<>*_|")


@pytest.mark.parametrize(
    ("strategy", "value"),
    [
        (names(), "Tilda Brandt"),
        (names(scripts=["han"]), "李小梅"),
        (labels(), "Tilda Brandt"),
        (labels(styles=["initials"]), "TB"),
        (labels(styles=["initials"], scripts=["kana"]), "やまだ さくら"),
        (speakers().map(lambda speaker: (speaker.id, speaker.labels, speaker.role)), ("Tilda Brandt", (), get_args(Role)[0])),
        (turns().map(lambda turn: (turn.label, turn.text, turn.events, turn.start_ms)), ("", "", (), None)),
        (transcripts().map(lambda t: (t.source, t.turns)), ("", ())),
    ],
)
def test_the_simplest(strategy: st.SearchStrategy[Any], value: object) -> None:
    """What a draw shrinks to says nothing that is not needed."""
    assert simplest(strategy) == value


@given(turns(characters=ANY, index=3, start=40))
def test_a_turn_holds_together(turn: Turn) -> None:
    """Tag, text and events of a turn lie one behind the other."""
    assert (turn.index, turn.start) == (3, 40)
    assert turn.label in turn.tag
    assert turn.tag_span.end <= turn.text_span.start
    assert turn.text == turn.text.strip()
    for event in turn.events:
        assert turn.text_span.start <= event.span.start <= event.span.end <= turn.text_span.end
        assert turn.text[event.span.start - turn.text_start :].startswith(event.text)


@given(transcripts(characters=ANY, min_turns=1, max_turns=3))
def test_a_transcript_holds_together(transcript: Transcript) -> None:
    """Offsets are true, ids unique, and as many turns are there as were asked for."""
    assert 1 <= len(transcript.turns) <= 3
    assert "".join(segment.span.of(transcript.source) for segment in transcript.segments) == transcript.source
    assert all(turn.text_span.of(transcript.source) == turn.text for turn in transcript.turns)
    assert len({speaker.id for speaker in transcript.speakers}) == len(transcript.speakers)


@given(transcripts(rows_only=True))
def test_rows_only_has_nothing_else(transcript: Transcript) -> None:
    """Asked for what rows can hold, a transcript has nothing outside its turns, and nobody silent."""
    assert not transcript.outside + transcript.problems + transcript.metadata
    assert {speaker.id for speaker in transcript.speakers} == {turn.speaker.id for turn in transcript.turns}


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_types_are_drawn(kind: type) -> None:
    """`st.from_type` gives values of each public type, without anything imported for it."""
    assert repr(st.from_type(kind)) == repr(strategy_for(kind))
    assert isinstance(simplest(st.from_type(kind)), kind)


def test_every_public_value_has_a_strategy() -> None:
    """No attrs class that `parse` and its relatives take or give is forgotten."""
    public = [getattr(inquit, name) for name in inquit.__all__]
    values = {kind for kind in public if isinstance(kind, type) and attrs.has(kind) and kind.__module__ in VALUE_ROOMS}
    assert values == set(TYPES)


@given(st.from_type(Turn), st.from_type(Exchange), st.from_type(Options))
def test_drawn_types_make_sense(turn: Turn, exchange: Exchange, options: Options) -> None:
    """They are the public strategies, not any values that the types allow."""
    assert turn.label in turn.tag
    told = [*exchange.question, *exchange.answer]
    assert [one.index for one in told] == list(range(len(told)))
    assert exchange.question
    assert inquit.parse("Ann: Why?\nBo: So.\n", options=options).source


def test_registering_twice_is_no_harm() -> None:
    """`register` may be called by everybody who is not sure."""
    register()
    register()
    assert isinstance(simplest(st.from_type(Turn)), Turn)


@given(json_documents())
def test_json_documents_hold_their_transcript(export: Export) -> None:
    """Whoever wrote the document, the transcript comes back whole."""
    assert inquit.loads(export.text, "json") == export.transcript


@pytest.mark.parametrize("strategy", [jsonl_documents, csv_documents])
def test_row_documents_hold_their_turns(strategy: Callable[[], st.SearchStrategy[Export]]) -> None:
    """Whoever wrote the document, the turns come back."""

    @given(strategy())
    def read(export: Export) -> None:
        assert said(inquit.loads(export.text, export.format)) == said(export.transcript)

    read()


def test_every_written_format_has_documents() -> None:
    """No format that inquit writes is left out, and each is drawn when asked for."""
    written = [row.name for row in FORMATS if row.writable]
    assert list(EXPORTS) == written
    for name in written:
        assert simplest(documents(formats=[name])).format == name
    with pytest.raises(InvalidArgument):
        simplest(documents(formats=["text"]))


@given(st.data(), texts())
def test_encoded_bytes_say_the_text(data: st.DataObject, text: str) -> None:
    """Bytes that tell their encoding are read without help, others when it is named."""
    found: Encoded = data.draw(encoded(text))
    named = None if found.told else found.encoding
    assert inquit.read(found.data, format="text", encoding=named).source == found.text


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_encodings_asked_for(encoding: str) -> None:
    """A text that all encodings have is drawn in each of them; one that the chosen one lacks is UTF-8."""
    assert simplest(encoded("Ann: Yes.\n", encodings=[encoding])).encoding == encoding  # type: ignore[list-item]  # names, in a loop
    assert simplest(encoded("李: 是。\n", encodings=["cp1252"])).encoding == "utf-8"
    with pytest.raises(InvalidArgument):
        simplest(encoded("Ann", encodings=["utf8"]))  # type: ignore[list-item]  # wrong on purpose


TALK = "Zoë Lund: Why now?\nBo Yu: Two reasons.\nFirst, the moon.\nZoë Lund: And then?\nBo Yu: The wall.\n"


@given(mutated(TALK))
def test_a_mutation_changes_no_turn(mutation: Mutation) -> None:
    """What must not change does not, and the words are the same once line ends are made plain."""
    one, two = reading_of(inquit.parse(TALK)), reading_of(inquit.parse(mutation.text))
    assert all(one[part] == two[part] for part in mutation.same)
    assert plain(mutation.text.removeprefix("\ufeff")).rstrip("\n") == plain(TALK).rstrip("\n")


@pytest.mark.parametrize("kind", MUTATIONS)
def test_the_mutations_asked_for(kind: str) -> None:
    """Each kind can be had alone, and really changes something."""
    found = find(mutated(TALK, kinds=[kind]), lambda mutation: mutation.text != TALK, settings=SHRINK)  # type: ignore[list-item]
    assert found.kind == kind
    assert found.how
    with pytest.raises(InvalidArgument):
        simplest(mutated(TALK, kinds=["CRLF"]))  # type: ignore[list-item]  # wrong on purpose

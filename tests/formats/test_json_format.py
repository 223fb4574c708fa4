"""JSON gives back every transcript, and says what is wrong with a document, and where."""

import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquit import FormatError, SourceError, Span, Transcript
from inquit.formats import dumps, loads
from inquit.testing import transcripts
from inquit.testing.values import ANY
from tests.formats.samples import SOURCE, TALK

DEEP = 1_000_000


def changed(change: Callable[[Any], object]) -> str:
    """The sample document after a change."""
    document = json.loads(dumps(TALK, "json"))
    change(document)
    return json.dumps(document)


def failure(data: str | bytes, *, source: str = "talk.json") -> str:
    """What the error about a document says."""
    with pytest.raises(SourceError) as caught:
        loads(data, "json", source=source)
    return str(caught.value)


@given(transcripts(characters=ANY))
def test_every_transcript_comes_back(transcript: Transcript) -> None:
    """Whatever the strings hold, lone surrogates among it, the transcript read is the one written."""
    assert loads(dumps(transcript, "json"), "json") == transcript


@given(transcripts(characters=ANY))
def test_bytes_come_back(transcript: Transcript) -> None:
    """The document is text that UTF-8 can hold, on one line as well as on many."""
    text = dumps(transcript, "json", indent=0)
    assert text.count("\n") == 1
    assert loads(text.encode(), "json") == transcript


@given(transcripts(characters=ANY))
def test_other_readers_agree(transcript: Transcript) -> None:
    """The standard library reads the same fields out of it, and a document without lone surrogates the same words."""
    document = json.loads(dumps(transcript, "json"))
    assert list(document)[:5] == ["schema", "source", "title", "speakers", "turns"]
    assert len(document["source"]) == len(transcript.source)
    if "surrogates" not in document:
        assert [turn["text"] for turn in document["turns"]] == [turn.text for turn in transcript.turns]


@given(st.text(max_size=40) | st.binary(max_size=40))
def test_what_is_no_document_is_a_source_error(data: str | bytes) -> None:
    """Nothing but a `SourceError` comes of data that is not ours."""
    with pytest.raises(SourceError):
        loads(data, "json")


@given(st.data())
def test_a_document_cut_short_is_a_source_error(data: st.DataObject) -> None:
    """No beginning of a document is taken for a whole one."""
    text = dumps(TALK, "json").rstrip()
    with pytest.raises(SourceError):
        loads(text[: data.draw(st.integers(0, len(text) - 1))], "json")


def test_the_document_reads_well() -> None:
    """A turn has its speaker by id, its words, and where they stand."""
    assert json.loads(dumps(TALK, "json"))["turns"][1] == {
        "index": 1,
        "speaker": "ot",
        "label": "OT",
        "tag": "OT:",
        "text": "- Two reasons. [laughs] First, the moon.",
        "start": 37,
        "text_start": 41,
        "end": 81,
        "start_ms": None,
        "end_ms": None,
        "events": [{"kind": "vocal", "text": "[laughs]", "start": 56, "end": 64}],
    }


def test_lone_surrogates_stand_beside_the_text() -> None:
    """A high and a low surrogate that stand side by side stay two code points."""
    transcript = Transcript(source="a\ud83d\ude00b")
    document = json.loads(dumps(transcript, "json"))
    assert document["source"] == "a\ufffd\ufffdb"
    assert document["surrogates"] == [
        {"pointer": "/source", "offset": 1, "code": 0xD83D},
        {"pointer": "/source", "offset": 2, "code": 0xDE00},
    ]
    assert loads(json.dumps(document), "json") == transcript


def test_numbers_of_any_size_come_back() -> None:
    """A time beyond 64 bits is a number like others."""
    first = attrs.evolve(TALK.turns[0], start_ms=10**30)
    transcript = attrs.evolve(TALK, turns=(first, TALK.turns[1]))
    assert loads(dumps(transcript, "json"), "json") == transcript


def test_a_byte_order_mark_is_no_part_of_the_document() -> None:
    """It is left out in a string as in bytes of UTF-8 and UTF-16."""
    text = dumps(TALK, "json")
    assert [loads(data, "json") for data in ("\ufeff" + text, text.encode("utf-8-sig"), text.encode("utf-16"))] == [TALK] * 3


def test_fields_with_a_default_may_be_left_out() -> None:
    """A document written by hand needs the schema, the source, the speakers and the turns."""
    assert loads('{"schema": "inquit/1", "source": "", "speakers": [], "turns": []}', "json") == Transcript(source="")


def test_broken_json_shows_the_place() -> None:
    """The message has file, line and column, and marks the place below the line."""
    assert failure('{\n  "schema": "inquit/1",,\n}') == (
        'talk.json:2:24: not JSON: object keys must be strings\n      "schema": "inquit/1",,\n                           ^'
    )


def test_an_early_end_shows_the_end() -> None:
    """Where the text stops the place is its end."""
    assert failure('{"schema": ') == 'talk.json:1:12: not JSON: it ends too early\n    {"schema": \n               ^'


@pytest.mark.parametrize(
    "text", ['{"schema": "\\ud83d"}', '{"schema": "\\ud83d\\n", "source": "a long way from the end"}', '{"schema": "\udc00"}']
)
def test_a_lone_surrogate_in_json_is_named(text: str) -> None:
    """Half a pair, escaped or not, near the end or not, is called what it is."""
    assert "surrogate" in failure(text)


def test_columns_count_code_points() -> None:
    """Characters that take several bytes count once."""
    assert failure('{"source": "éé\U0001f600" 1}').startswith("talk.json:1:18: not JSON:")


def test_a_wrong_type_has_its_path_and_place() -> None:
    """The path is that of JSONPath, the place that of the value."""
    document = '{"schema": "inquit/1", "source": "",\n "speakers": [], "turns": [{"index": "0"}]}'
    assert failure(document) == (
        "talk.json:2:38: $.turns[0].index: expected `int`, got `str`\n"
        '     "speakers": [], "turns": [{"index": "0"}]}\n'
        "                                         ^"
    )


def test_a_misspelt_field_is_refused() -> None:
    """What would be lost when the document is written again is an error."""
    text = changed(lambda document: document["speakers"][0].update(honorific="Dr."))
    assert "$.speakers[0]: object contains unknown field `honorific`" in failure(text)


def test_a_newer_document_says_so() -> None:
    """A document of a later schema is named as such, whatever else it holds."""
    assert failure('{"schema": "inquit/2", "turns": {}}') == (
        "talk.json:1:12: the schema is 'inquit/2', and this inquit reads 'inquit/1'\n"
        '    {"schema": "inquit/2", "turns": {}}\n'
        "               ^\n"
        "  a newer inquit wrote it: pip install --upgrade inquit"
    )


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ('{"turns": []}', "talk.json:1:1: no document of inquit: it has no field 'schema'"),
        ('{"schema": "other/1"}', "talk.json:1:12: the schema is 'other/1', and this inquit reads 'inquit/1'"),
        ('{"schema": 1}', "talk.json:1:12: $.schema: expected `str`, got `int`"),
        ("[]", "talk.json:1:1: $: expected `object`, got `array`"),
    ],
)
def test_other_json_is_told_apart(document: str, message: str) -> None:
    """JSON that is not of inquit is refused for what it lacks."""
    assert failure(document).splitlines()[0] == message


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda d: d["turns"][0].update(text="Why not?"), "$.turns[0].text: the source does not have it at 28"),
        (lambda d: d["turns"][0].update(tag="IM:"), "$.turns[0].tag: the source does not have it at 13"),
        (lambda d: d["turns"][0].update(end=99), "$.turns[0].end: the text begins at 28 and is 8 characters long"),
        (lambda d: d["turns"][0].update(index=3), "$.turns[0].index: expected 0, the position among the turns, got 3"),
        (lambda d: d["turns"][1].update(speaker="nn"), "$.turns[1].speaker: no speaker has the id 'nn'"),
        (
            lambda d: d["turns"][1].update(text_start=38, text="T", end=39, events=[]),
            "$.turns[1].text_start: the text begins before the tag ends",
        ),
        (
            lambda d: d["turns"][1]["events"][0].update(text="(laughs)"),
            "$.turns[1].events[0].text: the source does not have it from 56 to 64",
        ),
        (
            lambda d: d["turns"][1]["events"][0].update(start=0, end=4, text="Tide"),
            "$.turns[1].events[0]: it stands outside the text, or before the event before it ends",
        ),
        (lambda d: (d["speakers"][1].update(id="im"), d["turns"].pop()), "$.speakers[1].id: another speaker has the id 'im' too"),
        (
            lambda d: d["speakers"][0]["evidence"][0].update(end=999),
            "$.speakers[0].evidence[0]: 13 to 999 is no stretch of a source of 82 characters",
        ),
        (lambda d: d["problems"][0].update(start=12), "$.problems[0]: 12 to 11 is no stretch of a source of 82 characters"),
        (lambda d: d["outside"][0].update(end=14), "$.outside[0]: it overlaps a turn or another segment"),
        (lambda d: d.update(title="Tide"), "$.title: the first segment of kind title says otherwise"),
        (
            lambda d: d.update(surrogates=[{"pointer": "/nothing", "offset": 0, "code": 0xD800}]),
            "$.surrogates[0].pointer: no string stands at '/nothing'",
        ),
        (
            lambda d: d.update(surrogates=[{"pointer": "/source", "offset": 0, "code": 0xD800}]),
            "$.surrogates[0].offset: no U+FFFD stands at 0 of '/source'",
        ),
        (lambda d: d.update(surrogates=[{"pointer": "/source", "offset": 0, "code": 65}]), "$.surrogates[0].code: expected `int` >= 55296"),
    ],
)
def test_a_document_that_contradicts_itself_is_refused(change: Callable[[Any], object], reason: str) -> None:
    """What the parts say must fit the source and each other; the message has the path of what does not."""
    assert failure(changed(change)).splitlines()[0].split(": ", 1)[1] == reason


def test_turns_that_overlap_are_refused() -> None:
    """A turn begins where the one before it has ended, or later."""
    both = [TALK.turns[0], attrs.evolve(TALK.turns[0], index=1)]
    with pytest.raises(FormatError) as caught:
        dumps(attrs.evolve(TALK, turns=tuple(both)), "json")
    assert str(caught.value) == "this transcript cannot be written: $.turns[1].start: the turn begins before the one before it ends"


def test_a_transcript_that_does_not_fit_its_source_is_not_written() -> None:
    """It could not be read again, so it fails before it is lost."""
    stranger = attrs.evolve(TALK.speakers[0], name="Ida Marsh")
    turn = attrs.evolve(TALK.turns[0], speaker=stranger)
    with pytest.raises(FormatError) as caught:
        dumps(attrs.evolve(TALK, turns=(turn, TALK.turns[1])), "json")
    assert str(caught.value) == (
        "this transcript cannot be written: $.turns[0].speaker: no speaker in the roster is 'im', with these fields"
    )


@pytest.mark.parametrize(
    "text",
    [
        "[" * DEEP,
        '{"a":' * DEEP,
        '{"schema":' + "[" * DEEP,
        '{"schema": "inquit/1", "source": ' + '{"a":' * DEEP,
        '{"schema": "inquit/1", "source": "", "speakers": [], "turns": [], "more": ' + "[" * DEEP + "]" * DEEP + "}",
    ],
    ids=["lists", "objects", "in schema", "in source", "in a field that is not known"],
)
def test_json_nested_a_million_deep_is_a_source_error(text: str) -> None:
    """No depth overflows a stack."""
    assert failure(text).startswith("talk.json:1:")


def test_spans_point_into_the_same_source() -> None:
    """What is read slices back as what was written did."""
    again = loads(dumps(TALK, "json"), "json")
    assert again.source == SOURCE
    assert [turn.span.of(SOURCE) for turn in again.turns] == [
        "Ida Moss (IM): Why now?",
        "OT: - Two reasons. [laughs] First, the moon.",
    ]
    assert again.outside[0].span == Span(start=0, end=11)

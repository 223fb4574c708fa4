"""JSON Lines and CSV give the same turns back, whoever else has had the file in between."""

import contextlib
import csv
import io
import json
import sys
from types import FrameType
from typing import Any, get_args

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inquit import SourceError, Speaker, Transcript, Turn
from inquit.formats import dumps, loads
from inquit.formats.cells import restored
from inquit.model import Role
from inquit.testing import transcripts
from inquit.testing.values import ANY
from tests.formats.samples import TALK

ROWS = ("jsonl", "csv")
OFFSETS = {"start", "end"}
LONG = 200_000


def table(text: str, format: str) -> list[dict[str, Any]]:  # noqa: A002  # as in `dumps`
    """The rows that the standard library reads, less the offsets."""
    if format == "jsonl":
        rows: list[dict[str, Any]] = [json.loads(line) for line in text.split("\n")[:-1]]
    else:
        limit = csv.field_size_limit(max(LONG * 2, 131_072))
        try:
            rows = list(csv.DictReader(io.StringIO(text, newline="")))
        finally:
            csv.field_size_limit(limit)
    return [{name: value for name, value in row.items() if name not in OFFSETS} for row in rows]


def said(transcript: Transcript) -> list[tuple[object, ...]]:
    """What rows keep of a transcript."""
    return [
        (turn.speaker.id, turn.speaker.name, turn.speaker.role, turn.speaker.kind, turn.label, turn.text, turn.start_ms, turn.end_ms)
        for turn in transcript.turns
    ]


def failure(data: str | bytes, format: str) -> str:  # noqa: A002  # as in `dumps`
    """What the error about a text says."""
    with pytest.raises(SourceError) as caught:
        loads(data, format, source="talk")
    return str(caught.value)


@pytest.mark.parametrize("format", ROWS)
@given(transcript=transcripts(rows_only=True))
def test_turns_come_back(format: str, transcript: Transcript) -> None:  # noqa: A002  # as in `dumps`
    """Who says what, in what role, under which label and when: all of it, whatever the characters."""
    assert said(loads(dumps(transcript, format), format)) == said(transcript)


@pytest.mark.parametrize("format", ROWS)
@given(transcript=transcripts(characters=ANY))
def test_rows_are_stable(format: str, transcript: Transcript) -> None:  # noqa: A002  # as in `dumps`
    """Written, read and written again, the rows are the same in all columns but the offsets."""
    text = dumps(transcript, format)
    assert table(dumps(loads(text.encode(), format), format), format) == table(text, format)


@given(transcripts(characters=ANY))
def test_exact_cells_are_stable_too(transcript: Transcript) -> None:
    """So they are in the form that is not for spreadsheets."""
    text = dumps(transcript, "csv", spreadsheet_safe=False)
    again = loads(text, "csv")
    assert table(dumps(again, "csv", spreadsheet_safe=False), "csv") == table(text, "csv")
    assert again == loads(dumps(transcript, "csv"), "csv")


@pytest.mark.parametrize("format", ROWS)
@given(transcript=transcripts(characters=ANY))
def test_the_composed_source_keeps_the_promises(format: str, transcript: Transcript) -> None:  # noqa: A002  # as in `dumps`
    """Spans slice back to what they say, segments make up the source, and JSON takes the transcript as it is."""
    again = loads(dumps(transcript, format), format)
    assert "".join(segment.span.of(again.source) for segment in again.segments) == again.source
    assert all(turn.text_span.of(again.source) == turn.text for turn in again.turns)
    assert all(event.span.of(again.source) == event.text for turn in again.turns for event in turn.events)
    assert loads(dumps(again, "json"), "json") == again


@given(transcripts(rows_only=True))
def test_json_lines_keep_the_events(transcript: Transcript) -> None:
    """What is not speech is still known for it, so that `speech` is the same."""
    again = loads(dumps(transcript, "jsonl"), "jsonl")
    assert [turn.speech for turn in again.turns] == [turn.speech for turn in transcript.turns]
    assert [[e.kind for e in turn.events] for turn in again.turns] == [[e.kind for e in turn.events] for turn in transcript.turns]


@pytest.mark.parametrize("format", ROWS)
@given(data=st.text(max_size=60) | st.binary(max_size=60))
def test_nothing_but_a_source_error_is_raised(format: str, data: str | bytes) -> None:  # noqa: A002  # as in `dumps`
    """Data that is not ours is either rows or a `SourceError`."""
    with contextlib.suppress(SourceError):
        assert isinstance(loads(data, format), Transcript)


@pytest.mark.parametrize("format", ROWS)
def test_a_composed_source_has_a_line_for_each_turn(format: str) -> None:  # noqa: A002  # as in `dumps`
    """The source is made of label and text."""
    again = loads(dumps(TALK, format), format)
    assert again.source == "Ida Moss (IM): Why now?\nOT: - Two reasons. [laughs] First, the moon.\n"
    assert again.speakers[0] == Speaker(id="im", name="Ida Moss", labels=("Ida Moss (IM)",), role="interviewer")


@pytest.mark.parametrize("format", ROWS)
def test_ids_that_only_lone_surrogates_told_apart_stay_apart(format: str) -> None:  # noqa: A002  # as in `dumps`
    """Two speakers do not become one because their ids cannot be written."""
    people = [Speaker(id=identity, name=f"Speaker {n}", labels=("A",)) for n, identity in enumerate(["\ud800", "\ud801", "\ufffd"])]
    turns = tuple(Turn(index=n, speaker=who, label="A", tag="", text="", start=0, text_start=0) for n, who in enumerate(people))
    again = loads(dumps(Transcript(source="", speakers=tuple(people), turns=turns), format), format)
    assert [speaker.id for speaker in again.speakers] == ["\ufffd-2", "\ufffd-3", "\ufffd"]
    assert [turn.speaker.name for turn in again.turns] == ["Speaker 0", "Speaker 1", "Speaker 2"]


@pytest.mark.parametrize("format", ROWS)
def test_long_fields_survive(format: str) -> None:  # noqa: A002  # as in `dumps`
    """A turn beyond the limit of the standard library's CSV reader comes back, and the limit stays what it was."""
    before = csv.field_size_limit()
    text = 'a "b"\n' * (LONG // 6) + "end"
    turn = attrs.evolve(TALK.turns[1], index=0, text=text, start=0, text_start=3, events=())
    talk = Transcript(source=f"OT:{text}", speakers=TALK.speakers[1:], turns=(turn,))
    assert loads(dumps(talk, format), format).turns[0].text == text
    assert csv.field_size_limit() == before


def test_json_lines_have_what_row_consumers_want() -> None:
    """One object a line, fields in a stable order."""
    lines = dumps(TALK, "jsonl").split("\n")
    assert lines[1] == (
        '{"index":1,"speaker_id":"ot","name":"OT","label":"OT","role":"interviewee","speaker_kind":"person",'
        '"text":"- Two reasons. [laughs] First, the moon.","speech":"- Two reasons. First, the moon.",'
        '"start":37,"end":81,"start_ms":null,"end_ms":null,"events":[{"kind":"vocal","text":"[laughs]","at":15}]}'
    )
    assert lines[2:] == [""]


@pytest.mark.parametrize("format", ROWS)
def test_times_of_any_size_come_back(format: str) -> None:  # noqa: A002  # as in `dumps`
    """A time beyond 64 bits is a number like others."""
    talk = attrs.evolve(TALK, turns=(attrs.evolve(TALK.turns[0], start_ms=10**30 + 1),))
    assert loads(dumps(talk, format), format).turns[0].start_ms == 10**30 + 1


def test_json_lines_of_others_are_read() -> None:
    """Blank lines, CR LF, unknown fields and missing ones, times as floats: the turns are there."""
    text = '\ufeff{"label": "IM", "text": "Why?", "mood": 3}\r\n\r\n{"name": "Otto Tarn", "text": " So. ", "start_ms": 1500.0}'
    talk = loads(text, "jsonl")
    assert said(talk) == [
        ("im", "IM", "unknown", "person", "IM", "Why?", None, None),
        ("otto-tarn", "Otto Tarn", "unknown", "person", "Otto Tarn", "So.", 1500, None),
    ]
    assert talk.source == "IM: Why?\nOtto Tarn:  So. \n"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"text": "Yes."}', "talk:2:1: $: nobody says this: it has no label, name or speaker_id"),
        ('{"label": "IM"}', "talk:2:1: $: object missing required field `text`"),
        ('{"label": "IM", "text": 3}', "talk:2:25: $.text: expected `str`, got `int`"),
        ('{"label": "IM", "text": "Yes."', "talk:2:31: not JSON: it ends too early"),
        ('{"label": "IM",, "text": "Yes."}', "talk:2:16: not JSON: object keys must be strings"),
        ('{"label": "IM", "text": "Yes.", "start_ms": 1.5}', "talk:2:1: $.start_ms: expected whole milliseconds, got 1.5"),
        ('{"label": "", "text": "Yes."}', "talk:2:1: $.label: nobody says this: id, name and label are empty"),
        (
            '{"label": "IM", "text": "Yes.", "events": [{"kind": "vocal", "text": "[coughs]", "at": 0}]}',
            "talk:2:1: $.events[0]: the text does not have it at 0, behind the event before it",
        ),
        ('{"label": "IM", "text": "Yes.", "more": ' + "[" * 100_000, "talk:2:1: not inquit's JSON: it is nested too deeply"),
        ('{"label": "IM", "text": "\udc00"}', "talk:2:26: not JSON: a lone surrogate"),
        ('{"speaker_id": "ot", "name": "Otto", "text": ""}', "talk:2:1: $.name: the speaker 'ot' is called 'OT' further up, here 'Otto'"),
    ],
)
def test_a_broken_line_has_its_place(line: str, message: str) -> None:
    """The error names the line of the file."""
    assert failure('{"speaker_id": "ot", "name": "OT", "text": "Well."}\n' + line, "jsonl").splitlines()[0] == message


def test_csv_is_what_rfc_4180_says() -> None:
    """A header, CR LF, quotes where a cell needs them, and an apostrophe before what a spreadsheet might run."""
    assert dumps(TALK, "csv") == (
        "index,speaker_id,name,label,role,text,start,end,start_ms,end_ms,speaker_kind\r\n"
        "0,im,Ida Moss,Ida Moss (IM),interviewer,Why now?,13,36,1500,,person\r\n"
        '1,ot,OT,OT,interviewee,"\'- Two reasons. [laughs] First, the moon.",37,81,,,person\r\n'
    )
    assert '"- Two reasons.' in dumps(TALK, "csv", spreadsheet_safe=False)


DANGEROUS = ["=1+1", "+1", "-1", "@home", "\t=1", "\rx", "\nx", "\0x", " =1", "\u200b=1", "＝1", "＋1", "－1", "＠home"]


@pytest.mark.parametrize("words", DANGEROUS)
def test_what_a_spreadsheet_might_run_is_defused(words: str) -> None:
    """A cell that begins like a formula gets an apostrophe, in every column of words, and loses it in `loads`."""
    who = Speaker(id=words, name=words, labels=(words,))
    turn = Turn(index=0, speaker=who, label=words, tag=words, text=words, start=0, text_start=len(words))
    text = dumps(Transcript(source=words * 2, speakers=(who,), turns=(turn,)), "csv")
    [row] = table(text, "csv")
    assert {row[column] for column in ("speaker_id", "name", "label", "text")} == {f"'{words}"}
    again = loads(text, "csv").turns[0]
    assert (again.label, again.text) == (words, words.strip())


@pytest.mark.parametrize("words", ["'Twas so.", "''quoted''", "a=b", "1-2", "'", "", "Well - no", "'’=1"])
@pytest.mark.parametrize("safe", [True, False])
def test_what_no_spreadsheet_runs_is_left_alone(words: str, *, safe: bool) -> None:
    """Other cells are written to the letter, those with an apostrophe of their own among them."""
    who = Speaker(id="w", name="W", labels=("W",))
    turn = Turn(index=0, speaker=who, label="W", tag="W:", text=words, start=0, text_start=2)
    text = dumps(Transcript(source=f"W:{words}", speakers=(who,), turns=(turn,)), "csv", spreadsheet_safe=safe)
    assert table(text, "csv")[0]["text"] == words


@given(words=st.text("'=+-@ a\t", max_size=6), safe=st.booleans())
def test_apostrophes_are_never_mistaken(words: str, *, safe: bool) -> None:
    """Any run of apostrophes and signs comes back from either form, without `loads` being told which it is."""
    who = Speaker(id="w", name="W", labels=("W",))
    text = words.strip()
    turn = Turn(index=0, speaker=who, label=words, tag="", text=text, start=0, text_start=0)
    written = dumps(Transcript(source=text, speakers=(who,), turns=(turn,)), "csv", spreadsheet_safe=safe)
    again = loads(written, "csv").turns[0]
    assert (again.label, again.text) == (words, text)


def test_csv_of_others_is_read() -> None:
    """A byte order mark, LF, other columns in another order and in capitals, empty rows, times as floats."""
    text = '\ufeffText,Mood,Name,start_ms\nWhy?,calm,Ida Moss,\n,,,\n\n"So,\nno.",,OT,1500.0'
    assert said(loads(text, "csv")) == [
        ("ida-moss", "Ida Moss", "unknown", "person", "Ida Moss", "Why?", None, None),
        ("ot", "OT", "unknown", "person", "OT", "So,\nno.", 1500, None),
    ]


def test_a_row_without_an_id_finds_its_speaker_by_name() -> None:
    """A row put in by hand is of the speaker who is called just that, or of a new one."""
    text = "speaker_id,name,label,text\nx1,Ida Moss,IM,One.\n,Ida Moss,IM,Two.\n,IDA MOSS,IM,Three.\n,,IM,Four.\n"
    talk = loads(text, "csv")
    assert [(turn.speaker.id, turn.speaker.name) for turn in talk.turns] == [
        ("x1", "Ida Moss"),
        ("x1", "Ida Moss"),
        ("ida-moss", "IDA MOSS"),
        ("im", "IM"),
    ]


def test_an_empty_cell_contradicts_nothing() -> None:
    """Name and role of a speaker may stand in one row alone."""
    text = "speaker_id,name,label,role,text\nx1,,IM,,One.\nx1,Ida Moss,IM,interviewer,Two.\nx1,,Ida,,Three.\n"
    assert loads(text, "csv").speakers == (Speaker(id="x1", name="Ida Moss", labels=("IM", "Ida"), role="interviewer"),)


@pytest.mark.parametrize(
    "header",
    ["Speaker,Text", "speaker name,words", "CHARACTER,Line", "name,dialogue", "label,content", "Speaker,text,line", "who,utterance"],
)
def test_what_others_call_the_columns(header: str) -> None:
    """A table of a recogniser or a script has other names for who speaks and for the words; one of ours comes first."""
    rest = ",7" * (header.count(",") - 1)
    found = loads(f"{header}\nIda Moss,Why?{rest}\nTom Reed,Because.{rest}\n", "csv")
    assert [(turn.speaker.name, turn.text) for turn in found.turns] == [("Ida Moss", "Why?"), ("Tom Reed", "Because.")]


def test_two_columns_of_one_name_tell_nothing() -> None:
    """Which of them holds who speaks is not guessed."""
    with pytest.raises(SourceError, match="no column is called 'label' or 'name'"):
        loads("speaker,speaker,text\nA,B,Why?\n", "csv")


def test_new_ids_are_new() -> None:
    """An id made from a name is not one that stands in the file, nor made twice."""
    text = "speaker_id,name,text\nida,Other,One.\n,Ida,Two.\n,IDA,Three.\n,???,Four.\n"
    assert [speaker.id for speaker in loads(text, "csv").speakers] == ["ida", "ida-2", "ida-3", "speaker"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "talk:1:1: no column is called 'text'"),
        ("index,label\n", "talk:1:1: no column is called 'text'\n    index,label\n    ^"),
        ("index,text\n", "talk:1:1: no column is called 'label' or 'name'\n    index,text\n    ^"),
        (
            "label;text\nIM;Why?\n",
            "talk:1:1: no column is called 'text'\n    label;text\n    ^\n  cells are separated by commas, not by ';'",
        ),
        ("label,text,text\n", "talk:1:12: two columns are called 'text'\n    label,text,text\n               ^"),
        ("label,text\nIM,Why, now?\n", "talk:2:1: 3 cells, where the header has 2\n    IM,Why, now?\n    ^"),
        ('label,text\nIM,"Why?\n', 'talk:2:4: this quote is never closed\n    IM,"Why?\n       ^'),
        (
            'label,text\nIM,"Why" now?\n',
            'talk:2:9: text behind the closing quote; a quote within a cell is doubled\n    IM,"Why" now?\n            ^',
        ),
        (
            "label,role,text\nIM,host,Why?\n",
            f"talk:2:4: role: expected one of {', '.join(get_args(Role))}, got 'host'\n    IM,host,Why?\n       ^",
        ),
        (
            "label,text,end_ms\nIM,Why?,0:12\n",
            "talk:2:9: end_ms: expected whole milliseconds or nothing, got '0:12'\n    IM,Why?,0:12\n            ^",
        ),
        (
            "speaker_id,name,text\nx,Ida,One.\nx,Ada,Two.\n",
            "talk:3:3: name: the speaker 'x' is called 'Ida' further up, here 'Ada'\n    x,Ada,Two.\n      ^",
        ),
        (
            "label,role,text\nIM,interviewer,One.\nIM,unknown,Two.\n",
            "talk:3:4: role: the speaker 'im' has the role 'interviewer' further up, here 'unknown'\n    IM,unknown,Two.\n       ^",
        ),
        (
            "label,speaker_kind,text\nIM,person,One.\nIM,role,Two.\n",
            "talk:3:4: speaker_kind: the speaker 'im' is of kind 'person' further up, here 'role'\n    IM,role,Two.\n       ^",
        ),
        (
            "speaker_id,name,text\nx,Ida,One.\ny,Ida,Two.\n,Ida,Three.\n",
            "talk:4:1: speaker_id: it is empty, and several speakers are called 'Ida'\n    ,Ida,Three.\n    ^",
        ),
        ("name,text\n,Yes.\n", "talk:2:1: label: nobody says this: id, name and label are empty\n    ,Yes.\n    ^"),
    ],
)
def test_broken_csv_has_its_place(text: str, message: str) -> None:
    """The error names line and column and marks the cell."""
    assert failure(text, "csv") == message


@given(st.lists(st.lists(st.text("ab\"',;\r\n \0é", max_size=5), min_size=2, max_size=2), max_size=5))
def test_cells_are_those_of_the_standard_library(rows: list[list[str]]) -> None:
    """What the standard library writes as CSV is read as it was, but for an apostrophe that looks like one of ours."""
    file = io.StringIO(newline="")
    csv.writer(file).writerows([["label", "text"], *(["x" + label, words] for label, words in rows)])
    again = loads(file.getvalue(), "csv")
    assert [(turn.label, turn.text) for turn in again.turns] == [("x" + label, restored(words).strip()) for label, words in rows]


def test_many_names_of_one_stem_take_linear_work() -> None:
    """Names that differ in signs alone get ids numbered in their order; no name counts them all again."""

    def steps(count: int) -> int:
        rows = [json.dumps({"name": f"Ann{'!' * n}", "label": "A", "text": "Yes."}) for n in range(1, count + 1)]
        passed: list[int] = []

        def trace(frame: FrameType, _event: str, _arg: object) -> Any:
            passed.append(1)
            return trace if frame.f_code.co_name == "_free" else None

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            found = loads("\n".join(rows), "jsonl")
        finally:
            sys.settrace(before)
        assert [turn.speaker.id for turn in found.turns] == ["ann", *(f"ann-{n}" for n in range(2, count + 1))]
        return len(passed)

    assert steps(200) < 2.5 * steps(100)

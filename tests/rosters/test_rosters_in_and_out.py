"""Rosters saved, edited by people and read again."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import inquit
from inquit import EditError, FormatError, Roster, SourceError, Speaker
from inquit.model import Role
from tests.properties.strategies import casts, talks, texts
from tests.properties.talks import Person, Talk, written

ROSTER = Roster(
    speakers=[
        Speaker(
            id="to",
            name="Tamsin Oake",
            labels=("Dr. Tamsin Oake", "TO"),
            role="interviewee",
            honorific_prefix="Dr.",
            given_name="Tamsin",
            family_name="Oake",
            job_title="hydraulic engineer",
            affiliation="Brackwater Trust, Orrin; and Sons",
        ),
        Speaker(id="mr", name="=Mill|race\\", labels=("=Mill|race\\", "- MR")),
    ]
)
TABLE = """\
id,labels,name,role,kind,honorific_prefix,given_name,family_name,honorific_suffix,job_title,affiliation
to,Dr. Tamsin Oake | TO,Tamsin Oake,interviewee,person,Dr.,Tamsin,Oake,,hydraulic engineer,"Brackwater Trust, Orrin; and Sons"
mr,'=Mill\\|race\\\\ | - MR,'=Mill|race\\,unknown,person,,,,,,
"""


def encodable(text: str) -> bool:
    """Whether UTF-8 has all of it."""
    return not any(0xD800 <= ord(character) < 0xE000 for character in text)


@given(text=texts(), format=st.sampled_from(["csv", "json"]), safe=st.booleans())
def test_what_was_saved_is_read(text: str, format: str, *, safe: bool) -> None:  # noqa: A002  # as in `inquit.dumps`
    """The roster of any text survives both formats, defused for spreadsheets or not."""
    assume(encodable(text))
    roster = inquit.parse(text).roster()
    assert Roster.loads(roster.dumps(format, spreadsheet_safe=safe), format) == roster


@given(texts())
def test_a_roster_fits_its_own_transcript(text: str) -> None:
    """Applied to the transcript that it came from, a roster changes nothing, and knows everybody."""
    t = inquit.parse(text)
    assert t.roster().applied(t) == t
    assert t.roster().strangers(t) == ()
    assert t.roster().extended(t) == t.roster()


@given(talks(least=4), casts(), st.sampled_from(["csv", "json"]))
def test_the_next_episode(talk: Talk, cast: Sequence[Person], format: str) -> None:  # noqa: A002  # as in `inquit.dumps`
    """What was learnt of people in one episode holds in the next, where they bear the same labels."""
    one = inquit.parse(written(talk, cast))
    people = one.roster().speakers
    learnt = [attrs.evolve(s, id=f"p{n}", name=f"Name {n}", role="moderator", job_title=f"job {n}") for n, s in enumerate(people)]
    roster = Roster.loads(Roster(speakers=learnt).dumps(format), format)
    two = inquit.parse(written(attrs.evolve(talk, said=talk.said[::-1]), cast))
    known = roster.applied(two)
    assert [turn.text for turn in known.turns] == [turn.text for turn in two.turns]
    labels = {label: speaker for speaker in roster.speakers for label in speaker.labels}
    for turn in known.turns:
        if turn.label in labels:
            assert turn.speaker.name == labels[turn.label].name
            assert turn.speaker.job_title == labels[turn.label].job_title


@given(
    separator=st.sampled_from(",;\t"),
    mark=st.sampled_from(["", "\ufeff"]),
    end=st.sampled_from(["\r\n", "\n", "\r"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    order=st.permutations(range(11)),
    capitals=st.booleans(),
    padding=st.integers(0, 2),
)
def test_a_spreadsheet_may_have_been_there(
    *, separator: str, mark: str, end: str, quoting: int, order: list[int], capitals: bool, padding: int
) -> None:
    """Another separator, a mark, other line ends, quotes around all, columns moved, empty rows and cells: it is the same roster."""
    rows = [[row[n] for n in order] for row in csv.reader(io.StringIO(TABLE))]
    if capitals:
        rows[0] = [cell.upper() for cell in rows[0]]
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=separator, lineterminator=end, quoting=quoting)  # type: ignore[arg-type]  # a constant of csv
    writer.writerows([*row, *[""] * padding] for row in [*rows, *[[""] * 11] * padding])
    assert Roster.loads(mark + file.getvalue(), "csv") == ROSTER


def test_the_table_as_written() -> None:
    """One row a person, labels with bars between, cells that a spreadsheet would run defused."""
    assert ROSTER.dumps("csv").replace("\r\n", "\n") == TABLE
    assert Roster.loads("sep=,\n" + TABLE, "csv") == ROSTER


def test_a_table_of_two_columns_will_do() -> None:
    """What has no column is left to the transcript; the parts of a name are read off it; a column with # is for people."""
    roster = Roster.loads("labels;name;#seen\nIM;Dr. Ines Marlow;yes\n;Tobias Quint;\n", "csv")
    assert [(s.id, s.name, s.labels, s.honorific_prefix, s.family_name) for s in roster.speakers] == [
        ("dr-ines-marlow", "Ines Marlow", ("IM",), "Dr.", "Marlow"),
        ("tobias-quint", "Tobias Quint", (), None, "Quint"),
    ]
    assert roster.fields == ("name", "honorific_prefix", "given_name", "family_name", "honorific_suffix")
    t = roster.applied(inquit.parse("IM: Where?\nTobias Quint: Here.\nIM: Oh.\nTobias Quint: Yes.\n"))
    assert [(s.name, s.role) for s in t.speakers] == [("Ines Marlow", "interviewer"), ("Tobias Quint", "interviewee")]


@pytest.mark.parametrize(
    ("table", "place", "message"),
    [
        ("labels,name\nTO,Tamsin Oake\nIM | TO,Ines Marlow\n", (3, 1), "labels: 'TO' is a label of 'Tamsin Oake' (tamsin-oake) too"),
        ("id,name\nto,Tamsin Oake\nto,Ines Marlow\n", (3, 1), "id: 'to' is the id of 'Tamsin Oake' too"),
        ("name,labels\nTamsin Oake,TO | TO\n", (2, 13), "labels: 'TO' stands here twice"),
        ("name,lable\nTamsin Oake,TO\n", (1, 6), "no column is called 'lable'; the name of one for yourself begins with #"),
        ("name,name\nTamsin Oake,TO\n", (1, 1), "two columns are called 'name'"),
        ("role\nhost\n", (1, 1), "no column is called 'labels' or 'name'"),
        ("", (1, 1), "no column is called 'labels' or 'name'"),
        ("name,role\nTamsin Oake,host\n", (2, 13), f"role: expected one of {', '.join(get_args(Role))}, got 'host'"),
        ("name,role\n,moderator\n", (2, 1), "name: nobody is meant: name and labels are empty"),
        ("name;role\nTamsin Oake;moderator;x\n", (2, 23), "3 cells, where the header has 2"),
        ('name\n"Tamsin Oake\n', (2, 1), "this quote is never closed"),
    ],
)  # fmt: skip
def test_errors_in_a_table(table: str, place: tuple[int, int], message: str) -> None:
    """Each slip has line, column and a sentence."""
    with pytest.raises(SourceError) as caught:
        Roster.loads(table, "csv", source="people.csv")
    assert (caught.value.line, caught.value.column) == place
    assert caught.value.reason == message
    assert str(caught.value).startswith(f"people.csv:{place[0]}:{place[1]}: ")


HEAD = '{"schema": "inquit-roster/1", "speakers": ['


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (HEAD + '{"name": "Tam", "labels": ["TO"]}, {"labels": ["I", "TO"]}]}', "$.speakers[1].labels[1]: 'TO' is a label"),
        (HEAD + '{"labels": []}]}', "$.speakers[0]: nobody is meant"),
        (HEAD + '{"nmae": "Tamsin Oake"}]}', "$.speakers[0]: object contains unknown field `nmae`"),
        (HEAD + '{"name": "Tamsin Oake", "role": "host"}]}', "$.speakers[0].role: invalid enum value 'host'"),
        ('{"schema": "inquit/1"}', "$.schema: invalid enum value 'inquit/1'"),
        (HEAD, "not JSON"),
    ],
)  # fmt: skip
def test_errors_in_a_document(document: str, message: str) -> None:
    """So it is in JSON, with the path of the value."""
    with pytest.raises(SourceError) as caught:
        Roster.loads(document, "json")
    assert caught.value.reason.startswith(message)


def test_files(tmp_path: Path) -> None:
    """The suffix names the format; CSV has the mark by which spreadsheets know UTF-8; an existing file may be kept."""
    for name, start in (("people.csv", b"\xef\xbb\xbfid,labels"), ("people.json", b'{\n  "schema": "inquit-roster/1"')):
        ROSTER.write(tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(start)
        assert Roster.read(tmp_path / name) == ROSTER
        with pytest.raises(FileExistsError):
            ROSTER.write(tmp_path / name, exist_ok=False)
    (tmp_path / "old.csv").write_bytes("name;labels\nJürgen Quint;JQ\n".encode("cp1252"))
    assert Roster.read(tmp_path / "old.csv", encoding="cp1252").speakers[0].name == "Jürgen Quint"
    with pytest.raises(SourceError, match=r"old\.csv:2:2: byte fc cannot be read"):
        Roster.read(tmp_path / "old.csv")
    with pytest.raises(FormatError, match=r"end it in \.csv or \.json"):
        ROSTER.write(tmp_path / "people.xlsx")
    with pytest.raises(FormatError, match="no format for this is called 'xml'"):
        ROSTER.dumps("xml")


def test_a_roster_that_cannot_be() -> None:
    """Two people cannot share an id or a label, and fields are those of a speaker."""
    with pytest.raises(EditError, match="roster: 'to' is the id of 'Tamsin Oake' too"):
        Roster(speakers=[*ROSTER.speakers, attrs.evolve(ROSTER.speakers[0], labels=())])
    with pytest.raises(EditError, match="no field is called 'nmae'"):
        Roster(fields=["nmae"])


def test_a_changed_name_takes_its_parts_along() -> None:
    """A person changes the name of a row alone, or adds a row by hand: the parts are read off the name; else they stay as they are."""
    table = "id,labels,name,given_name,family_name\nto,TO,Tamsin Oake,TO,\n,IM,Ines Marlow,,\nx,X,Bill Prell,William,Prell\n"
    roster = Roster.loads(table, "csv")
    assert [(s.given_name, s.family_name) for s in roster.speakers] == [("Tamsin", "Oake"), ("Ines", "Marlow"), ("William", "Prell")]

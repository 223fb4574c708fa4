"""The table of layouts: each row proposes a tag on its example and leaves its near miss alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import inquit
from inquit.candidates.layout import Layout
from inquit.candidates.layouts import LAYOUTS
from inquit.candidates.scan import scan
from inquit.candidates.view import view
from inquit.testing import rough_texts

ROWS = pytest.mark.parametrize("row", LAYOUTS, ids=lambda row: row.name)


def proposed(line: str) -> dict[str, str]:
    """For each row that proposes a tag on a line, the label."""
    found: dict[str, str] = {}
    for group in scan(view(line)).groups:
        found.setdefault(group.form.layout.name, group.label)
    return found


@ROWS
def test_the_example_is_proposed(row: Layout) -> None:
    """The row sees a tag at the beginning of its example, with a label that stands there."""
    found = proposed(row.example)
    assert row.name in found
    assert found[row.name] in row.example


@ROWS
def test_the_near_miss_is_spared(row: Layout) -> None:
    """The row sees nothing in its near miss."""
    assert row.name not in proposed(row.spares)


def test_the_full_stop_of_an_initial_ends_no_label() -> None:
    """A name alone on a line, as lists of counsel print it, is not `MIRA K` who says `LUND`."""
    assert "dot" not in proposed("MIRA K. LUND")
    assert proposed("MR. LUND. Yes.")["dot"] == "MR. LUND"


@ROWS
def test_the_gate_opens_for_the_example(row: Layout) -> None:
    """The cheap test for a character never shuts out what the row is for."""
    assert not row.gate or any(mark in row.example for mark in row.gate)


STAMPED = ("[00:12] [Ann] Yes.", "10:30 ANN Yes.", "00:12 Ann: Yes.", "[12:18] Ann (0:12): Yes.", "Ann: 10:30", "10:30 in [the] HALL: yes")


@ROWS
@given(
    line=st.sampled_from(STAMPED).flatmap(st.permutations).map("".join)
    | st.sampled_from(STAMPED)
    | rough_texts().map(lambda text: text[:240])
)
def test_what_is_looked_for_beside_a_time_shuts_nothing_out(row: Layout, line: str) -> None:
    """The row matches a line with a time whether or not something cheap is looked for first."""
    match, whole = row.match(line, timed=True), row.stamped.match(line)
    assert (match and match.span()) == (whole and whole.span())


@ROWS
@given(line=st.text(max_size=60).map(lambda text: text.replace("\n", " ")) | rough_texts().map(lambda text: text.replace("\n", " ")[:240]))
def test_a_match_begins_the_line(row: Layout, line: str) -> None:
    """Whatever the line, a match has a label inside it, and the rows with and without times agree where there is no time."""
    match = row.match(line, timed=True)
    if match is not None:
        assert match.start() == 0
        assert 0 <= match.start("label") < match.end("label") <= match.end()
    plain = row.match(line, timed=False)
    if plain is not None:
        assert plain.start("label") < plain.end("label")
    if not any(map(str.isdigit, line)):
        assert (match and match.span("label")) == (plain and plain.span("label"))


def test_names_are_unique() -> None:
    """The account calls a row by its name, and means one."""
    assert len({row.name for row in LAYOUTS}) == len(LAYOUTS)


LINES = {
    "**Ann Reed:** Yes.": "Ann Reed",
    "**Ann Reed**: Yes.": "Ann Reed",
    "__Ann Reed:__ Yes.": "Ann Reed",
    "<b>Ann Reed:</b> Yes.": "Ann Reed",
    "`Ann`: Yes.": "Ann",
    "- Ann: Yes.": "Ann",
    "> Ann: Yes.": "Ann",
    "## Ann: Yes.": "Ann",
    "12. Ann: Yes.": "Ann",
    "   Ann: Yes.": "Ann",
    "[00:12] Ann: Yes.": "Ann",
    "00:12 - Ann: Yes.": "Ann",
    "Ann (00:12): Yes.": "Ann",
    "Ann Reed (host): Yes.": "Ann Reed (host)",
    "Ann Reed, baker: Yes.": "Ann Reed, baker",
    "Dr. Ann Reed (AR): Yes.": "Dr. Ann Reed (AR)",
    "Ann：Yes.": "Ann",
    "記者：はい。": "記者",
    "Иванова: Да.": "Иванова",
    "المذيع: نعم.": "المذيع",
    "???: Yes.": "???",
    "SPEAKER_01: Yes.": "SPEAKER_01",
    "@ann: Yes.": "@ann",
    "§ Ann: Yes.": "Ann",
    "[12] Ann: Yes.": "Ann",
    "[00:12] [Mod] Ann: Yes.": "Ann",
    "Ann <ann@tides.example>: Yes.": "Ann",
    "<< chair >> Ann: << chair >> Yes.": "Ann",
}


@pytest.mark.parametrize("line", LINES)
def test_what_goes_with_a_colon(line: str) -> None:
    """Markup, bullets, times and brackets are parted from the label or kept in it, as printed."""
    assert proposed(line).get("colon") == LINES[line]


NO_TAGS = (
    "https://a.example:80/x",
    "10:30",
    "at 10:30 we met",
    ":",
    ": so",
    "x::y",
    "C:/tides",
    "a := b",
    "( : )",
    "[open: yes",
    "一、現況：三十七處",
)


@pytest.mark.parametrize("line", NO_TAGS)
def test_colons_that_end_no_label(line: str) -> None:
    """Addresses, clocks, paths and bare colons are not even proposed."""
    assert "colon" not in proposed(line)


def test_forms_keep_apart_in_a_document() -> None:
    """The rows are tried on every line, and the document keeps to one: a colon in a nick's words opens no turn."""
    lines = [
        "<ann> why now?",
        "<bob> listen: two reasons",
        "<ann> go on",
        "<bob> first: the rain",
        "<ann> and then?",
        "<bob> listen: the wind",
    ]
    t = inquit.parse("\n".join(lines))
    assert [turn.tag for turn in t.turns] == ["<ann>", "<bob>"] * 3

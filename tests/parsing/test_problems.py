"""The problems of a parse: what each code is said of, what it is not said of, and how much is said at most."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import inquit
from inquit.candidates.scan import scan
from inquit.candidates.view import view
from inquit.options import Options
from inquit.parsing.decide import decide
from inquit.parsing.problems import MOST, problems_of
from inquit.people import Roster
from inquit.problem_codes import PROBLEM_CODES

TALK = """\
Ann Reed: Good morning, and what did you find in the old mill?
Carl Moss: A wheel, two stones, and a great many mice.
{}Ann Reed: And did you keep them?
Carl Moss: The stones, yes.
Ann Reed: What became of the wheel?
Carl Moss: It turns again, on Sundays.
"""
ONE_EACH = st.lists(
    st.sampled_from(["Ann: Why?", "Bo: So.", "[00:03] Ann: Yes.", "Note: no.", "", "Bo:", "Сy: Yes.", "12:30", "word"]), max_size=60
)


def reported(text: str, code: str, options: Options | None = None) -> list[tuple[str, str]]:
    """What is said under a code: the stretch of source, and the message."""
    transcript = inquit.parse(text, options=options or Options())
    return [(problem.span.of(text), problem.message) for problem in transcript.problems if problem.code == code]


def test_a_plain_interview_has_no_problem() -> None:
    """Nothing is said of a text that leaves nothing open."""
    assert inquit.parse(TALK.format("")).problems == ()


@pytest.mark.parametrize("code", PROBLEM_CODES)
def test_the_example_is_reported(code: str) -> None:
    """The example of a row has its problem, with the row's severity and hint."""
    row = PROBLEM_CODES[code]
    found = [problem for problem in inquit.parse(row.example, options=row.options).problems if problem.code == code]
    assert found
    assert {(problem.severity, problem.hint) for problem in found} == {(row.severity, row.hint)}
    assert all(problem.message for problem in found)


def test_codes_stand_in_order() -> None:
    """The rows are sorted, and the first digit is that of a group that the table names."""
    assert list(PROBLEM_CODES) == sorted(PROBLEM_CODES)
    assert {code[2] for code in PROBLEM_CODES} == set("1234")


def test_much_text_before_the_first_turn() -> None:
    """A third of the text before the first turn is remarked upon, a title and a line are not."""
    assert reported(f"The Mill\n\nA talk in spring.\n\n{TALK.format('')}", "IQ102") == []
    [(where, message)] = reported(f"{'The mill lies by the river. ' * 30}\n\n{TALK.format('')}", "IQ102")
    assert where.startswith("The mill lies")
    assert "7" in message.split(" %")[0]


def test_a_short_form_speaks_for_its_declaration() -> None:
    """A label that declares a short form stands once by nature; one that declares none is reported."""
    text = "Ann Reed (AR): Why?\nCarl Moss (CM): Two reasons.\nAR: Which?\nCM: Wind and rain.\nAR: Oh.\nElsa: May I?\nCM: Do.\n"
    assert [where for where, _ in reported(text, "IQ201")] == ["Elsa"]


def test_a_known_speaker_is_not_nearly_taken() -> None:
    """A label that the caller settles, either way, is no near miss."""
    text = TALK.format("Weather: rain all day\n")
    assert [where for where, _ in reported(text, "IQ202")] == ["Weather"]
    assert reported(text, "IQ202", Options(speakers={"Weather": "The Weather"})) == []
    assert reported(text, "IQ202", Options(not_speakers=["Weather"])) == []


def test_a_folded_line_must_stand_in_a_turn() -> None:
    """A caption before the first turn is not folded into one; behind it, it is, and the turn has its words."""
    caption = "Figure 1: The wheel in winter.\n"
    assert [where for where, _ in reported(TALK.format(caption), "IQ203")] == ["Figure 1"]
    assert reported(f"{caption}\n{TALK.format('')}", "IQ203") == []
    assert caption.strip() in inquit.parse(TALK.format(caption)).turns[1].text


def test_a_label_that_the_caller_refuses_is_not_folded() -> None:
    """Nobody needs to be told what they said."""
    assert reported(TALK.format("Figure 1: The wheel.\n"), "IQ203", Options(not_speakers=["Figure 1"])) == []


def test_roles_need_no_declaration() -> None:
    """Where labels are declared, one that is not is reported, unless it is a role."""
    text = (
        "Ann Reed (AR): Why?\nCarl Moss (CM): Two reasons.\nAR: Which?\nCM: Wind.\n{}: And rain.\nAR: Oh.\nCM: Yes.\n{}: Snow.\nAR: No.\n"
    )
    assert [where for where, _ in reported(text.format("RA", "RA"), "IQ204")] == ["RA"]
    assert reported(text.format("Moderator", "Moderator"), "IQ204") == []


@pytest.mark.parametrize(
    ("label", "odd"),
    [
        ("\u0421arl Moss", True),  # Cyrillic Es
        ("\u0410nn Reed", True),  # Cyrillic A
        ("\u0395lsa", True),  # Greek Epsilon
        ("Зоя Ли", False),
        ("José Åberg", False),
        ("Anna Наина", False),  # two scripts, each in a word of its own
    ],
)
def test_letters_of_two_scripts(label: str, *, odd: bool) -> None:
    """A word of a label in letters of two scripts is reported; other scripts, accents and pairs of names are not."""
    assert bool(reported(TALK.format(f"{label}: So it does.\n"), "IQ205")) is odd


def test_a_label_in_look_alikes() -> None:
    """A label spelt wholly in another script's look-alikes of another label is reported."""
    text = "TO: Why?\nMP: Two reasons.\nTO: Which?\nMP: Wind.\n\u0422\u041e: And?\nMP: Rain.\n\u0422\u041e: Oh.\nMP: Yes.\n"
    [(where, message)] = reported(text, "IQ205")
    assert where == "\u0422\u041e"
    assert "'TO'" in message


@pytest.mark.parametrize(
    ("times", "backwards"),
    [
        (("[00:10]", "[00:20]", "[00:30]", "[00:40]"), 0),
        (("[00:10]", "[00:10]", "[00:30]", "[00:30]"), 0),
        (("[00:10]", "[00:05]", "[00:30]", "[00:20]"), 2),
        (("[23:58:00]", "[23:59:00]", "[00:01:00]", "[00:02:00]"), 0),
        (("[1/2/26, 10:31]", "[1/2/26, 12:31]", "[2/2/26, 11:31]", "[2/2/26, 12:00]"), 0),
        (("[00:30 - 00:40]", "[00:50 - 00:45]", "[00:55 - 00:59]", "[01:02 - 01:05]"), 1),
    ],
)
def test_times_that_run_backwards(times: tuple[str, ...], backwards: int) -> None:
    """A time before the one above, or an end before its beginning, is reported; a new day is not."""
    text = "".join(f"{time} {who}: Words, and more words.\n" for time, who in zip(times, ("Ann", "Bo", "Ann", "Bo"), strict=True))
    assert len(reported(text, "IQ401")) == backwards


def test_an_empty_turn() -> None:
    """A tag with nothing behind it is reported at the tag."""
    assert [where for where, _ in reported(TALK.format("Ann Reed:\nCarl Moss: And a bell.\n"), "IQ402")] == ["Ann Reed:"]


def test_counts_are_bounded() -> None:
    """Of one code so many are listed, and the last says how many more there are."""
    text = TALK.format("".join(f"Ann Reed:\nCarl Moss: Number {n}.\n" for n in range(MOST + 30)))
    found = reported(text, "IQ402")
    assert len(found) == MOST
    assert found[-1][1].endswith("(and 30 more like it)")
    assert not found[-2][1].endswith("more like it)")


def test_strict_raises_errors_alone() -> None:
    """Warnings and infos never raise."""
    assert inquit.parse(TALK.format("Weather: rain all day\n"), options=Options(strict=True)).problems


@given(ONE_EACH)
def test_problems_stand_in_order_and_point_into_the_source(lines: list[str]) -> None:
    """Whatever the text: known codes, ordered spans inside the source, no code more often than the bound."""
    text = "\n".join(lines)
    problems = inquit.parse(text).problems
    assert [problem.span for problem in problems] == sorted(problem.span for problem in problems)
    assert all(0 <= problem.span.start <= problem.span.end <= len(text) for problem in problems)
    codes = [problem.code for problem in problems]
    assert set(codes) <= set(PROBLEM_CODES)
    assert all(codes.count(code) <= MOST for code in codes if code[2] != "3")


def test_problems_cost_little(calls: Callable[[Callable[[], object]], int]) -> None:
    """Looking for problems is a small part of a parse: labels are looked at, not turns."""
    text = TALK.format("") * 30
    page = view(text)
    decision = decide(page, scan(page), Options())
    turns = inquit.parse(text).turns
    people = Roster(speakers=(), of_cut=())
    looking = calls(lambda: problems_of(text, decision, turns, (), people, Options()))
    assert looking < calls(lambda: inquit.parse(text)) / 10


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_front_is_pointed_at_by_its_first_line(end: str) -> None:
    """Whatever ends the lines, the remark on a long front stands at the first of them."""
    text = f"{'The mill lies by the river. ' * 20}\nIt is old.\n\n{TALK.format('')}".replace("\n", end)
    [(where, _)] = reported(text, "IQ102")
    assert "old" not in where


def test_labels_without_letters_are_settled() -> None:
    """Who is not known can be refused and named like anybody else."""
    text = "Ann Lee: What did you say?\n???: I said this.\nAnn Lee: And you?\n???: Me too.\n"
    options = Options(not_speakers=["???"])
    assert {turn.label for turn in inquit.parse(text).turns} == {"Ann Lee", "???"}
    assert {turn.label for turn in inquit.parse(text, options=options).turns} == {"Ann Lee"}
    assert reported(text, "IQ104", options) == []


def test_a_label_in_another_layout_was_nearly_taken() -> None:
    """Among `Q.` and `A.`, somebody with a colon who was refused by little is reported."""
    said = "Q.  Where were you?\n\nA.  At the quay.\n\n" * 4
    text = f"{said}THE CLERK: would you speak up, please\n{said}"
    assert "THE CLERK" not in {turn.label for turn in inquit.parse(text).turns}
    [(where, message)] = reported(text, "IQ202")
    assert where == "THE CLERK"
    assert "nearly taken" in message


SILENT = "{!r} is said to be a speaker, and no tag has that label"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (Options(speakers={"Carla": "Carla Moss"}), [SILENT.format("Carla")]),
        (Options(speakers={"CM": "Carl Moss", "Carl Moss": "Carl Moss"}), []),
        (Options(speakers=["Ada", "Carl Moss", "Bo"]), [SILENT.format("Ada"), SILENT.format("Bo")]),
        (Options(not_speakers=["Weathr"]), ["'Weathr' is said to be no speaker, and nothing like a tag has that label"]),
        (Options(not_speakers=["WEATHER"]), []),
        (Options(layout="dash"), ["no tag has the layout 'dash'"]),
        (Options(layout="colon"), []),
        (Options(tag_like="**NAME:**"), ["no tag is like '**NAME:**'"]),
        (Options(tag_like="NAME:"), []),
        (Options(layout="colon", tag_like="[0:12] NAME:"), ["no tag is like '[0:12] NAME:'"]),
    ],
)
def test_an_option_that_fits_nothing(options: Options, said: list[str]) -> None:
    """What the caller says and no tag bears out is reported, each thing once; what one tag bears out is not."""
    assert [message for _, message in reported(TALK.format("Weather: rain all day\n"), "IQ104", options)] == said
    assert reported("", "IQ104", options)


def test_what_the_caller_settled_is_not_asked_again() -> None:
    """A label that is said to be a speaker is neither odd for standing once nor for standing undeclared, and no slip is both."""
    once = TALK.format("Elsa: May I?\n")
    assert [where for where, _ in reported(once, "IQ201")] == ["Elsa"]
    assert reported(once, "IQ201", Options(speakers=["Elsa"])) == []
    row = PROBLEM_CODES["IQ204"]
    assert [where for where, _ in reported(row.example, "IQ204")] == ["RA"]
    assert reported(row.example, "IQ204", Options(speakers=["RA"])) == []
    slip = PROBLEM_CODES["IQ301"].example
    assert [where for where, _ in reported(slip, "IQ301")] == ["Ann Read"]
    assert reported(slip, "IQ201") == []


def test_a_label_on_the_list_is_declared() -> None:
    """Somebody whom the list of those present names is declared, however the label shortens the name."""
    text = (
        "In attendance: Mrs L. Farrow (Clerk), Cllr P. Ogden (PO), Cllr A. Brill (AB), Cllr S. Tate (ST)\n\n"
        "PO: Shall we begin?\nAB: Yes.\nST: Yes.\nMrs Farrow: There is one letter.\nPO: From whom?\nAB: The school.\nST: Again.\nPO: Oh.\n"
    )
    assert "Mrs Farrow" in {turn.label for turn in inquit.parse(text).turns}
    assert reported(text, "IQ204") == []


def test_speakers_in_a_form_that_the_caller_refused() -> None:
    """Where the caller names a form, those who speak in it and in another are reported where they were read as words."""
    text = TALK.format("") + "[12:04] ANN REED - And then?\n[12:09] CARL MOSS - Then nothing.\n[12:12] ANN REED - Nothing?\n"
    found = reported(text, "IQ203", Options(layout="colon"))
    assert [where for where, _ in found] == ["ANN REED", "CARL MOSS"]
    assert "said to have another layout (and 1 more like it)" in found[0][1]


def test_a_bound_that_nothing_reaches_is_named() -> None:
    """Where there would be turns if less were asked for, the message says so; else it does not."""
    [(_, message)] = reported(TALK.format(""), "IQ101", Options(min_certainty=1))
    assert message.endswith("100 % asked for")
    [(_, message)] = reported("The board met.\n", "IQ101", Options(min_certainty=1))
    assert message == "no speaker tags found"

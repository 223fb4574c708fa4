"""Typing errors and ambiguous labels: reported, and settled where the caller says how."""

from collections.abc import Callable

import pytest

from inquit.options import Options
from inquit.people.roster import Roster


def test_slips_are_reported(roster_of: Callable[..., Roster]) -> None:
    """A rare label next to a frequent one is a problem of its own, and joins nobody."""
    turns = [("TNB", "So."), ("YV", "Yes."), ("TBN", "So."), ("YV", "Yes."), ("TNB", "So."), ("YV", "Yes."), ("TNB", "So.")]
    found = roster_of("", turns)
    assert [problem.code for problem in found.problems] == ["IQ301"]
    assert len(found.speakers) == 3


def _slipped(options: Options, roster_of: Callable[..., Roster]) -> Roster:
    turns = [("WILL", "So."), ("MARA", "Yes."), ("WIL", "So."), ("MARA", "Yes."), ("WILL", "So."), ("MARA", "Yes."), ("WILL", "So.")]
    return roster_of("", turns, options=options)


def test_slips_are_repaired_on_request(roster_of: Callable[..., Roster]) -> None:
    """With `repair_tags` a slip is the near label, under its spelling; the problem says so, and the link names its rule."""
    found = _slipped(Options(repair_tags=True), roster_of)
    assert [(speaker.name, speaker.labels) for speaker in found.speakers] == [("WILL", ("WILL", "WIL")), ("MARA", ("MARA",))]
    assert [problem.message for problem in found.problems] == ["'WIL' (1x) was read as 'WILL' (3x): 1 letter"]
    assert [link.rule for link in found.links] == ["repaired"]


@pytest.mark.parametrize("name", ["WILL", "Will Horn"])
def test_a_slip_is_settled_by_name(name: str, roster_of: Callable[..., Roster]) -> None:
    """A label to which the caller gives the name of another is that speaker, and no longer a problem."""
    speakers = {"WIL": name} if name == "WILL" else {"WIL": name, "WILL": name}
    found = _slipped(Options(speakers=speakers), roster_of)
    assert [(speaker.name, speaker.labels) for speaker in found.speakers] == [(name, ("WILL", "WIL")), ("MARA", ("MARA",))]
    assert found.problems == ()


def test_a_slip_that_is_said_to_be_none(roster_of: Callable[..., Roster]) -> None:
    """A label that the caller declares under its own name stays a speaker, also where slips are repaired."""
    found = _slipped(Options(speakers={"WIL": "WIL"}, repair_tags=True), roster_of)
    assert [speaker.name for speaker in found.speakers] == ["WILL", "MARA", "WIL"]
    assert found.problems == ()


def test_names_on_a_list_are_no_slips(roster_of: Callable[..., Roster]) -> None:
    """Two labels next to each other that a list gives to two people are neither reported nor joined."""
    cast = "Cast:\nWil Horn, a smith\nWill Lund, a clerk\n\n"
    turns = [("WILL", "So."), ("WIL", "Yes."), ("WILL", "So."), ("WILL", "So.")]
    found = roster_of(cast, turns, options=Options(repair_tags=True))
    assert [speaker.name for speaker in found.speakers] == ["Will Lund", "Wil Horn"]
    assert found.problems == ()


def test_words_of_the_turns_lengthen_where_that_is_the_habit(roster_of: Callable[..., Roster]) -> None:
    """A cut-off label that no list explains is a word inside the sentences, where three others are cut off for sure."""
    before = "A Comedy\n\n(Enter Charissa, Frederick, Philomel.)\n\n"
    turns = [
        ("Char", "So says the good Mendicant here."), ("Fred", "Let Mendicants say so."), ("Phil", "So."),
        ("Cha", "So."), ("Fre", "So."), ("Phi", "So."), ("Men", "Men say so."),
    ]  # fmt: skip
    assert [speaker.name for speaker in roster_of(before, turns).speakers] == ["Charissa", "Frederick", "Philomel", "Mendicant"]
    assert [speaker.name for speaker in roster_of("", turns[-3:]).speakers] == ["Fre", "Phi", "Men"]


def test_ambiguity_is_settled_by_name(roster_of: Callable[..., Roster]) -> None:
    """A surname that two bear goes to whom the caller names, and is no longer a problem."""
    found = roster_of("", [("Ada Prior", "So."), ("Tom Prior", "Yes."), ("Prior", "Hm.")], options=Options(speakers={"Prior": "Tom Prior"}))
    assert [speaker.labels for speaker in found.speakers] == [("Ada Prior",), ("Tom Prior", "Prior")]
    assert found.problems == ()


def test_ambiguity_is_reported(roster_of: Callable[..., Roster]) -> None:
    """A surname that two bear is a problem, and a refused link."""
    found = roster_of("", [("Ada Prior", "So."), ("Tom Prior", "Yes."), ("Prior", "Hm.")])
    assert [problem.code for problem in found.problems] == ["IQ302"]
    assert {link.joined for link in found.links} == {False}


CHAT = [
    ("Farid", "Who has the key?"),
    ("Farid Kane", "Not me."),
    ("Lotte", "I have."),
    ("Farid", "Good."),
    ("Farid Kane", "And?"),
    ("Lotte", "No."),
]


def test_the_caller_tells_people_apart(roster_of: Callable[..., Roster]) -> None:
    """Labels that would be joined stay apart where the caller gives them different names, and the account says why."""
    assert len(roster_of("", CHAT).speakers) == 2
    found = roster_of("", CHAT, options=Options(speakers={"Farid": "Farid Moss", "Farid Kane": "Farid Kane"}))
    assert [speaker.name for speaker in found.speakers] == ["Farid Moss", "Farid Kane", "Lotte"]
    assert any(not link.joined and "different names" in link.reason for link in found.links)
    same = roster_of("", CHAT, options=Options(speakers={"Farid": "Dr. Farid Kane", "Farid Kane": "Farid Kane"}))
    assert len(same.speakers) == 2


def test_the_name_of_the_caller_stays(roster_of: Callable[..., Roster]) -> None:
    """Where the text names somebody else behind a label, the name that the caller gives is the one."""
    talk = [("Harbour Bulletin", "Why now?"), ("Oake", "It is time."), ("Bulletin", "And then?"), ("Oake", "Winter.")]
    text = "Interview: Jannis Brand\n\n"
    found = roster_of(text, talk, options=Options(speakers={"Bulletin": "Harbour Bulletin"}))
    assert [(speaker.name, speaker.labels) for speaker in found.speakers] == [
        ("Harbour Bulletin", ("Harbour Bulletin", "Bulletin")),
        ("Oake", ("Oake",)),
    ]


@pytest.mark.parametrize("greeting", ["Good Evening", "Guten Tag", "Buenas Tardes", "Bonsoir Madame", "Bom Dia"])
def test_a_greeting_names_nobody(greeting: str, roster_of: Callable[..., Roster]) -> None:
    """Capitals do not make a name of a greeting."""
    talk = [("Morning Post", f"{greeting}, Ms Oake."), ("Oake", "Hello."), ("Morning Post", "Who pays?"), ("Oake", "The flour.")]
    assert [speaker.name for speaker in roster_of("", talk).speakers] == ["Morning Post", "Oake"]

"""A roster applied: who is found, who is not, and what changes."""

import attrs
import pytest

import inquit
from inquit import Roster, Speaker
from tests.editing.strategies import fits

FIRST = """\
Present: Tamsin Oake (TO), Ines Marlow (IM)

Ines Marlow (IM): Why now?
Dr. Tamsin Oake (TO): The sluice.
IM: And then?
TO: The wheel.
"""
SECOND = """\
TO: It turns.
IM: It does.
UP: Who would have thought?
TO: I did.
UP: Oh.
IM: You did.
"""


@pytest.fixture(name="roster")
def _roster() -> Roster:
    """The roster of the first episode, with a job that a person has added."""
    people = inquit.parse(FIRST).roster()
    tamsin = next(s for s in people.speakers if s.name == "Tamsin Oake")
    return attrs.evolve(people, speakers=[attrs.evolve(s, job_title="engineer") if s is tamsin else s for s in people.speakers])


def test_initials_bring_the_person(roster: Roster) -> None:
    """In the next episode labels alone bring the name and all that is known; a stranger stays, and is named as one."""
    t = roster.applied(inquit.parse(SECOND))
    assert [(s.name, s.job_title) for s in t.speakers] == [("Tamsin Oake", "engineer"), ("Ines Marlow", None), ("UP", None)]
    assert [speaker.name for speaker in roster.strangers(t)] == ["UP"]
    fits(t)


def test_a_roster_grows(roster: Roster) -> None:
    """Extended by an episode it knows the strangers, too, and the new labels of those it knew."""
    t = inquit.parse(SECOND.replace("TO: I did", "to: I did"))
    longer = roster.extended(t)
    assert [s.id for s in longer.speakers] == ["im", "to", "up"]
    assert longer.strangers(t) == ()
    assert longer.extended(t) == longer


def test_one_row_can_be_made_two() -> None:
    """Where a person gives a label to somebody else, its turns go there, and the others stay."""
    t = inquit.parse(FIRST)
    roster = Roster(
        speakers=[Speaker(id="to", name="Tamsin Oake", labels=("TO",)), Speaker(id="x", name="Una Prell", labels=("Dr. Tamsin Oake",))]
    )
    found = roster.applied(t)
    assert [turn.speaker.name for turn in found.turns] == ["Ines Marlow", "Tamsin Oake", "Ines Marlow", "Tamsin Oake"]
    fits(found)


def test_two_rows_can_be_made_one() -> None:
    """Where a person writes two labels into one row, two speakers become one."""
    t = inquit.parse(SECOND)
    found = Roster.loads("name,labels\nTamsin Oake,TO | UP\n", "csv").applied(t)
    assert [turn.speaker.name for turn in found.turns] == ["Tamsin Oake", "IM", "Tamsin Oake", "Tamsin Oake", "Tamsin Oake", "IM"]
    assert found.speakers[0].labels == ("TO", "UP")
    fits(found)


def test_what_fits_several_fits_nobody() -> None:
    """Case and punctuation do not matter, unless two people differ in nothing else; a shared name is no way to find anybody."""
    t = inquit.parse("ann: One.\nBO: Two.\nann: Three.\nBO: Four.\n")
    assert [s.name for s in Roster.loads("name,labels\nAnn Lee,ANN\nBo Reyes,Bo\n", "csv").applied(t).speakers] == ["Ann Lee", "Bo Reyes"]
    assert [s.name for s in Roster.loads("name,labels\nAnn Lee,ANN\nAnn Roe,Ann\n", "csv").applied(t).speakers] == ["ann", "BO"]


def test_an_empty_cell_clears_and_a_missing_column_leaves() -> None:
    """A column that is there decides, also where its cell is empty; one that is not there leaves things as they are."""
    t = inquit.parse(FIRST.replace("The sluice.", "I am a hydraulic engineer at the Brackwater Trust. The sluice."))
    t = t.renamed({"TO": attrs.evolve(t.by("to")[0].speaker, affiliation="Brackwater Trust")})
    cleared = Roster.loads("name,labels,affiliation\nTamsin Oake,TO,\n", "csv").applied(t)
    kept = Roster.loads("name,labels\nTamsin Oake,TO\n", "csv").applied(t)
    assert cleared.by("tamsin-oake")[0].speaker.affiliation is None
    assert kept.by("tamsin-oake")[0].speaker.affiliation == "Brackwater Trust"


def test_ids_do_not_collide() -> None:
    """A stranger whose id a person of the roster has gets another."""
    t = inquit.parse(SECOND)
    found = Roster(speakers=[Speaker(id="up", name="Tamsin Oake", labels=("TO",))]).applied(t)
    assert [(s.id, s.name) for s in found.speakers] == [("up", "Tamsin Oake"), ("im", "IM"), ("up-2", "UP")]
    fits(found)


def test_labels_for_the_parser(roster: Roster) -> None:
    """`pairs` makes the labels tags, however little else speaks for it."""
    text = "TO: Hm.\n"
    assert inquit.parse(text).turns == ()
    assert [turn.speaker.name for turn in inquit.parse(text, options=inquit.Options(speakers=roster.pairs)).turns] == ["Tamsin Oake"]


def test_a_label_of_two_people_leaves_them_apart() -> None:
    """A label that the roster leaves out, because two bear it, still finds whoever has the same id and name."""
    text = "BY MS. PRELL:\nQ. Where?\nA. Here.\nQ. When?\nA. Now.\nBY MR. QUINT:\nQ. Why?\nA. Rain.\nQ. Oh.\nA. Yes.\n"
    t = inquit.parse(text)
    shared = t.reassigned(1, t.turns[0].speaker)
    assert shared.roster().applied(shared) == shared


def test_a_new_name_holds_where_the_text_declares_the_old_one() -> None:
    """A roster decides who bears a label, also initials that a list in the next part gives to the name of before."""
    text = "Present: Tilda Brandt (TB), Oskar Wandel (OW)\n\nTB: Yes.\nOW: No, not yet.\nTB: Thank you.\nOW: Why now?\n"
    t = inquit.parse(text)
    named = Roster(speakers=[attrs.evolve(speaker, name=f"Name {n}") for n, speaker in enumerate(t.roster().speakers)])
    assert [turn.speaker.name for turn in named.applied(t).turns] == ["Name 0", "Name 1"] * 2

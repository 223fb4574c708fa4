"""Speakers renamed and united, turns given to others."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import inquit
from inquit import EditError, Speaker, Transcript
from tests.editing.strategies import edited, fits, parsed

TALK = """\
Dr. Tobias Quint (TQ): Who is there?
IM: I am.
TQ: And who else?
TQU: Nobody.
IM: Oh.
TQ: Well.
TQU: Well.
"""
GUEST = Speaker(id="guest", name="Una Prell", labels=())


@given(edited(), st.data())
def test_a_cast_keeps_every_promise(t: Transcript, data: st.DataObject) -> None:
    """Any turn may go to anybody: spans hold, the roster is in order of first turn, every label in it is borne."""
    if not t.turns:
        return
    turn = data.draw(st.sampled_from(t.turns))
    speaker = data.draw(st.sampled_from(t.speakers))
    given_away = t.reassigned(turn, speaker)
    fits(given_away)
    assert given_away.turns[turn.index].speaker.id == speaker.id
    assert [(o.tag, o.text) for o in given_away.turns] == [(o.tag, o.text) for o in t.turns]
    spoken = list(dict.fromkeys(o.speaker for o in given_away.turns))
    assert list(given_away.speakers[: len(spoken)]) == spoken


@given(parsed())
def test_giving_a_turn_to_its_own_speaker_changes_nothing(t: Transcript) -> None:
    """Nothing is the same as nothing."""
    for turn in t.turns[:3]:
        assert t.reassigned(turn, turn.speaker) == t
    assert t.renamed({}) == t


@given(parsed())
def test_everybody_may_be_one(t: Transcript) -> None:
    """All speakers united are one, with all labels, and say all that was said."""
    if not t.speakers:
        return
    one = t.united(*t.speakers)
    fits(one)
    assert len(one.speakers) == 1
    assert set(one.speakers[0].labels) == {label for speaker in t.speakers for label in speaker.labels}
    assert len(one.merged().turns) <= len(t.merged().turns)


def test_a_new_name_is_read() -> None:
    """The parts of a new name are read off it, its evidence goes, and the source stays."""
    t = inquit.parse(TALK).renamed({"IM": "Prof. Ines Marlow", "tq": Speaker(id="", name="Tobias", labels=(), affiliation="Quay")})
    ines, tobias = t.by("IM".lower())[0].speaker, t.by("tq")[0].speaker
    assert (ines.name, ines.honorific_prefix, ines.given_name, ines.family_name, ines.labels) == (
        "Ines Marlow", "Prof.", "Ines", "Marlow", ("IM",),
    )  # fmt: skip
    assert (tobias.id, tobias.name, tobias.affiliation, tobias.given_name) == ("tq", "Tobias", "Quay", None)
    assert not any(item.field == "name" for item in tobias.evidence)
    assert t.source == TALK
    fits(t)


@pytest.mark.parametrize("label", ["SPEAKER_01", "THE CHAIR", "Q", "AUDIENCE"])
def test_whoever_gets_a_full_name_is_a_person(label: str) -> None:
    """A speaker renamed to a person's full name is one; half a name and another part say nothing new."""
    t = inquit.parse(f"{label}: Where?\nInes Marlow: Here.\n{label}: Oh.\nInes Marlow: Yes.\n")
    kind = t.speakers[0].kind
    assert kind != "person"
    assert t.renamed({label: "Helga Brandvold"}).speakers[0].kind == "person"
    assert t.renamed({label: "Dr. Helga Brandvold"}).speakers[0].kind == "person"
    assert t.renamed({label: "The Clerk"}).speakers[0].kind == kind


def test_the_first_of_those_united_leads() -> None:
    """The id and what is known of the first stay; what is not known comes from the others; unknown people are errors."""
    t = inquit.parse(TALK).united("TQ", "TQU")
    assert [(speaker.id, speaker.labels) for speaker in t.speakers] == [("tq", ("Dr. Tobias Quint", "TQ", "TQU")), ("im", ("IM",))]
    other_way = inquit.parse(TALK).united("TQU", "TQ")
    assert [(speaker.id, speaker.name) for speaker in other_way.speakers] == [("tqu", "Tobias Quint"), ("im", "IM")]
    with pytest.raises(EditError, match="no speaker has"):
        t.united("TQ", "Nobody")


def test_a_turn_may_go_to_somebody_new() -> None:
    """A speaker who was not there before joins the roster with the label of the turn; the label may be two people's now."""
    guest = Speaker(id="guest", name="Una Prell", labels=())
    t = inquit.parse(TALK).reassigned(3, guest)
    assert t.turns[3].speaker == attrs.evolve(guest, labels=("TQU",))
    assert [speaker.id for speaker in t.speakers] == ["tq", "im", "guest", "tqu"]
    fits(t)


def test_names_that_fit_several_are_refused() -> None:
    """A label that two people bear is no way to say who is meant, and one person cannot get two names."""
    t = inquit.parse(TALK).reassigned(3, "im")
    with pytest.raises(EditError, match=r"'TQU' may be any of 'im', 'tqu': give the id"):
        t.filtered(["TQU"])
    with pytest.raises(EditError, match="who is given another name too"):
        t.renamed({"TQ": "Tobias Quint", "tq": "Tobias Quant"})
    with pytest.raises(EditError, match="is empty"):
        t.renamed({"TQ": " "})


def test_half_a_turn_has_the_label_of_whoever_says_it() -> None:
    """What `split` leaves without a tag bears no label: it gives none to whom it is given, and takes none from its first speaker."""
    t = inquit.parse("Ines Marlow: Shall we?\nTobias Quint: We shall.\nTobias Quint: Now.\nInes Marlow: Good. And then tea.\n")
    halves = t.split(3, t.source.index("And then"))
    for whole, labels in ((halves.reassigned(4, "Tobias Quint"), ("Tobias Quint",)), (halves.reassigned(4, GUEST), ())):
        speaker = whole.turns[4].speaker
        assert speaker.labels == labels
        assert whole.turns[4].label == (labels or (GUEST.name,))[0]
        assert [turn.text for turn in whole.filtered("Ines Marlow").turns] == ["Shall we?", "Good."]
        assert whole.roster().applied(whole) == whole
        again = inquit.loads(inquit.dumps(whole, "csv"), "csv")
        assert [turn.speaker.name for turn in again.filtered("Ines Marlow").turns] == ["Ines Marlow"] * 2
        fits(whole)
    assert halves.reassigned(3, GUEST).turns[4].speaker.labels == ("Ines Marlow",)


@pytest.mark.parametrize(
    ("turn", "ann", "una"),
    [(3, ("Ann Reed", "AR"), ("Reed",)), (0, ("Ann Reed", "Reed", "AR"), ("Ann Reed", "AR")), (4, ("Ann Reed", "Reed", "AR"), ("AR",))],
)
def test_a_label_is_borne_whole(turn: int, ann: tuple[str, ...], una: tuple[str, ...]) -> None:
    """The tag `Ann Reed (AR)` bears `Ann Reed` and `AR`, and not `Reed`, which is a label too and a part of one."""
    t = inquit.parse("Ann Reed (AR): Good.\nCarl Moss: Hi.\nAnn Reed: Who?\nReed: I.\nAR: And I.\nAR: You?\nCarl Moss: No.\n").united(
        "AR", "Reed"
    )
    assert set(t.turns[0].speaker.labels) == {"Ann Reed", "AR", "Reed"}
    given_away = t.reassigned(turn, Speaker(id="una", name="Una Prell", labels=()))
    assert set(given_away.by("una")[0].speaker.labels) == set(una)
    assert set(given_away.turns[2].speaker.labels) == set(ann)

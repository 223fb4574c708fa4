"""What a speaker is: a person, a role without a name, an outlet, somebody anonymous, several people."""

from collections.abc import Callable

import pytest

from inquit.model import SpeakerKind
from inquit.people.roster import Roster

_KINDS: tuple[tuple[str, SpeakerKind], ...] = (
    ("Maren Voss", "person"),
    ("Dr. Voss", "person"),
    ("MV", "person"),
    ("tidewatcher_7", "anonymous"),
    ("Q", "role"),
    ("The Chair", "role"),
    ("THE WITNESS", "role"),
    ("INTERPRETER", "role"),
    ("Harbour Bulletin", "outlet"),
    ("Harbour Bulletin Reporter", "outlet"),
    ("UNIDENTIFIED MALE", "anonymous"),
    ("Unknown", "anonymous"),
    ("SPEAKER_01", "anonymous"),
    ("Speaker 3", "anonymous"),
    ("Audience member", "anonymous"),
    ("???", "anonymous"),
    ("Speaker1", "anonymous"),
    ("Researcher", "role"),
    ("Narrator", "role"),
    ("Informant", "role"),
    ("Teacher", "role"),
    ("Mother", "role"),
    ("Husband", "role"),
    ("Officer", "role"),
    ("Operator", "role"),
    ("Forscherin", "role"),
    ("Enquêtrice", "role"),
    ("Investigadora", "role"),
    ("Респондент", "role"),
    ("調査者", "role"),
    ("Mother Teresa", "person"),
    ("Guy Ford", "person"),
    ("Boy George", "person"),
    ("Lady Ashdown", "person"),
    ("Bo d'Arc", "person"),
    ("Press Secretary Nora Lund", "person"),
    ("Press Secretary", "role"),
    ("Boy Two", "anonymous"),
    ("Guy 2", "anonymous"),
    ("Lady in red", "anonymous"),
    ("Tom Baker", "person"),
    ("Herr Per Nilsson i Sund", "person"),
    ("COUNCIL MEMBERS", "collective"),
    ("AUDIENCE", "collective"),
    ("Both", "collective"),
    ("Alle", "collective"),
    ("Chor", "collective"),
    ("Maren and Oskar", "collective"),
    ("Mr. Voss and Mrs. Lind", "collective"),
    ("Maren, Oskar, and Tilda", "collective"),
    ("MV/OL", "collective"),
)


@pytest.mark.parametrize(("label", "kind"), _KINDS)
def test_kind_of_a_label(label: str, kind: SpeakerKind, roster_of: Callable[..., Roster]) -> None:
    """The label says what its speaker is; who is no person has no parts of a name."""
    [speaker, _] = roster_of("", [(label, "So it is."), ("Ilse Horn", "Is it?")]).speakers
    assert speaker.kind == kind
    if kind != "person":
        assert (speaker.given_name, speaker.family_name) == (None, None)


def test_a_named_role_is_a_person(roster_of: Callable[..., Roster]) -> None:
    """A role, or an outlet, whose holder the text names is that person."""
    found = roster_of("Interview by Maren Voss\n", [("Q", "Why?"), ("Ilse Horn", "So."), ("Q", "And?"), ("Ilse Horn", "So.")])
    assert [(speaker.name, speaker.kind) for speaker in found.speakers] == [("Maren Voss", "person"), ("Ilse Horn", "person")]
    chair = roster_of("", [("The Chair (Ms. Ada Prior)", "Begin."), ("The Chair", "Go on.")])
    assert [(speaker.name, speaker.kind) for speaker in chair.speakers] == [("Ada Prior", "person")]


def test_labels_of_the_document_make_a_collective(roster_of: Callable[..., Roster]) -> None:
    """What looks like a name and a description is several people where its parts speak for themselves."""
    found = roster_of("", [("ANNA", "So."), ("OTTO", "So."), ("ANNA, OTTO", "So.")])
    assert [(speaker.name, speaker.kind) for speaker in found.speakers] == [
        ("ANNA", "person"),
        ("OTTO", "person"),
        ("ANNA, OTTO", "collective"),
    ]

"""Tags taken back once the text is known for a transcript, each with its reason in the account."""

import pytest

import inquit
from inquit.candidates.scan import scan
from inquit.candidates.view import view
from inquit.evidence.heading import prose
from inquit.parsing.withdrawn import NOISE, PRESENTED, SENTENCE, withdrawn

NEWS = "The bell is mended. It will be rung for the first time on Friday at noon, and I am told"
TALK = (
    "ADA FINCH, CHAIR: Good morning. We have one item today.\n\n{news}: it will be loud.\n\n"
    "OLOF BRANDT, CLERK: Who mended it?\n\nADA FINCH, CHAIR: A smith from Sund did.\n\nOLOF BRANDT, CLERK: Is he paid?\n\n"
    "ADA FINCH, CHAIR: He asked for a fish.\n"
)


def reasons(text: str) -> set[str]:
    """Why candidates were left out."""
    return {candidate.reason for candidate in inquit.explain(text).candidates if not candidate.taken}


def test_a_sentence_is_no_label() -> None:
    """What goes on behind the end of a sentence is said, however much its line looks like a tag."""
    text = TALK.format(news=NEWS)
    t = inquit.parse(text)
    assert [turn.label for turn in t.turns] == [
        "ADA FINCH, CHAIR",
        "OLOF BRANDT, CLERK",
        "ADA FINCH, CHAIR",
        "OLOF BRANDT, CLERK",
        "ADA FINCH, CHAIR",
    ]
    assert NEWS in t.turns[0].text


def proselike(text: str, *, spoken: frozenset[str] = frozenset()) -> set[str]:
    """The labels that read like prose, if the caller has given these keys."""
    return {group.label for group in prose(frozenset(scan(view(text)).groups), lambda group: group.key in spoken)}


def test_prose_before_a_full_stop_is_no_label() -> None:
    """The first sentence of a further paragraph stands where names do; where people are called in such a way, it may be somebody."""
    talk = "M. le président. La séance est ouverte.\n\nMme Ada Finch. Merci.\n\nMon second point concerne les tarifs. Ils montent.\n"
    assert proselike(talk) == {"Mon second point concerne les tarifs"}
    assert proselike(talk, spoken=frozenset({"mon second point concerne les tarifs"})) == set()
    lamp = "la femme qui porte la lampe. Moi.\n\n"
    assert proselike(f"{talk}\n{lamp}") == {"Mon second point concerne les tarifs", "la femme qui porte la lampe"}
    assert proselike(f"{talk}\n{lamp}{lamp}") == set()
    assert proselike("Mon second point concerne les tarifs: ils montent.\n") == set()


def test_an_abbreviation_ends_no_sentence() -> None:
    """An honorific with its full stop stands within long labels."""
    office = "The Secretary of State for Harbours, Ferries and Small Islands (the Rt. Hon. Mira Lund)"
    assert inquit.parse(TALK.format(news=office)).turns[1].label == office


def test_the_account_says_why() -> None:
    """Each has its reason."""
    chosen = inquit.Options(min_certainty=0.0)
    found = inquit.explain(TALK.format(news=NEWS), options=chosen)
    assert SENTENCE in {candidate.reason for candidate in found.candidates}
    minutes = (
        "Presenter: Ines Farrow\n\nIF: We meet.\n\nOV: Where?\n\nPresenter: Orla Venn\n\nOV: Two papers are late.\n\nIF: Which ones?\n"
    )
    assert PRESENTED in reasons(minutes)


def taken_back(note: str, *, spoken: frozenset[str] = frozenset()) -> bool:
    """Whether a note between two turns is taken back as a sound, if the caller has given these keys."""
    page = view(f"FINCH: Who goes first?\n\n{note}\n\nBRANDT: I do.\n")
    marks = sorted([(place, group) for group in scan(page).groups for place in group.places], key=lambda mark: mark[0])
    return withdrawn(page, marks, lambda group: group.key in spoken).get(page.text.index(note)) == NOISE


@pytest.mark.parametrize(
    ("note", "sound"), [("(LAUGHTER)", True), ("[Applause]", True), ("[Inaudible]", False), ("(ADA FINCH)", False), ("[PH]", False)]
)
def test_a_sound_is_nobody(note: str, sound: bool) -> None:  # noqa: FBT001  a column of the table above
    """What is heard stands in brackets on lines of its own, as names and initials may, and those who are not understood."""
    assert taken_back(note) is sound


def test_the_caller_knows_better() -> None:
    """Somebody may be called so."""
    assert not taken_back("(LAUGHTER)", spoken=frozenset({"laughter"}))

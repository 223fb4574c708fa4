"""Casts at the top of a text, and what they say about the labels below."""

import pytest

import inquit
from inquit.evidence.castlists import cast_keys


@pytest.mark.parametrize(
    ("lines", "keys"),
    [
        ("CHARACTERS||ANNE, a widow|BORIS, her son||SCENE I||CLARA enters.", {"anne", "boris"}),
        ("Personen:|Anne, Witwe|Der Wirt||Erster Aufzug|Nacht", {"anne", "der", "der wirt", "wirt"}),
        ("I PERSONAGGI||  La padrona di casa|  Il ragioniere|  (quest'ultimo parla poco)", {"la padrona di casa", "il ragioniere"}),
        ("### Participants||- Dalva|- Seu Quirino", {"dalva", "seu", "quirino", "seu quirino"}),
        ("Attendees|annlee|olofb|a line of prose that is no name", {"annlee", "olofb"}),
        ("**Действующие лица**|Анна|1-й солдат", {"анна", "1-й солдат"}),
        ("Participants||Dalva", set()),
        ("We met the participants|Anne|Boris", {"anne", "boris"}),
        ("We met all of the participants|Anne|Boris", set()),
        ("Anne, a widow|Boris, her son", set()),
    ],
)
def test_names_below_a_heading(lines: str, keys: set[str]) -> None:
    """Names, one a line, up to the first scene; the first and the last word stand for a whole name."""
    assert cast_keys(lines.split("|")) == keys


CAST = "I PERSONAGGI\n\n  La padrona di casa\n  Il ragioniere\n\n"
PLAY = (
    "_La padrona di casa._ Quanti ne hai messi?\n\n_Il ragioniere._ Cinque, come vuole lei.\n\n_La padrona di casa._ Ho detto quattro.\n\n"
    "_Il ragioniere._ E il piatto resta lì?\n\n_La padrona di casa._ Toglilo, toglilo.\n\n_Il ragioniere._ Buonasera.\n\n"
)


def test_whom_a_cast_names_comes_again() -> None:
    """A name that would be a phrase is somebody's where a cast has it; names of a cast that do not come again tell nothing."""
    assert [turn.label for turn in inquit.parse(CAST + PLAY).turns] == ["La padrona di casa", "Il ragioniere"] * 3
    by_itself, cast = inquit.explain(PLAY).certainty, inquit.explain(CAST + PLAY).certainty
    assert by_itself < 0.5 < cast
    assert inquit.parse(f"{CAST}La padrona di casa: una signora\nIl ragioniere: un uomo stanco\n").turns == ()


def test_people_listed_on_one_line() -> None:
    """Behind a word that heads such a list; other facts with commas list nobody."""
    assert cast_keys(["Team members: Nina, Florian Rusk, tove"]) >= {"nina", "florian", "rusk", "tove"}
    assert cast_keys(["Colours: Red, Green, Blue"]) == frozenset()

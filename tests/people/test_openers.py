"""A word that only begins a sentence is no given name."""

from collections.abc import Callable

import pytest

from inquit.people.roster import Roster


@pytest.mark.parametrize("elsewhere", ["Why now? Soberly it rains.", "It rains soberly.", "I say."])
@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Soberly Brandt knows.", False),
        ("Yes. Soberly Brandt knows.", False),
        ("We asked Soberly Brandt.", True),
        ("Soberly met Brandt.", False),
    ],
)
@pytest.mark.parametrize("labels", [("Brandt", "Wandel"), ("Dr. Brandt", "Dr. Wandel")])
def test_what_stands_elsewhere(elsewhere: str, said: str, labels: tuple[str, str], roster_of: Callable[..., Roster], *, told: bool) -> None:
    """A word in small letters, or before `it`, is an ordinary word; within a sentence a capital makes it a name."""
    one, other = labels
    found = roster_of("", [(one, "Yes."), (other, "No."), (one, elsewhere), (other, said)])
    assert (found.speakers[0].given_name == "Soberly") == (told or (elsewhere == "I say." and "Soberly Brandt" in said))


@pytest.mark.parametrize("word", ["Perhaps", "Because", "Vielleicht", "Peut-être", "Może"])
def test_words_that_begin_sentences(word: str, roster_of: Callable[..., Roster]) -> None:
    """Such a word names nobody, wherever it stands."""
    found = roster_of("", [("Brandt", "Yes."), ("Wandel", "No."), ("Brandt", "So."), ("Wandel", f"{word} Brandt knows.")])
    assert [speaker.name for speaker in found.speakers] == ["Brandt", "Wandel"]


def test_the_name_behind_it_is_kept(roster_of: Callable[..., Roster]) -> None:
    """`Soberly Maren Brandt` is Maren Brandt."""
    turns = [("Brandt", "Soberly it rains."), ("Wandel", "No."), ("Brandt", "So."), ("Wandel", "Yes. Soberly Maren Brandt knows.")]
    assert roster_of("", turns).speakers[0].name == "Maren Brandt"

"""The roster's work grows with the labels, not with their pairs, also where many labels are alike."""

from collections.abc import Callable, Sequence
from importlib import import_module
from itertools import islice, product
from string import ascii_lowercase
from typing import Any

import pytest

from inquit.people.labels import read_label
from inquit.people.roll import MANY
from inquit.people.roster import Roster
from inquit.people.sightings import directions

Turns = Sequence[tuple[str, str]]

WORDS = tuple("".join(letters) for letters in islice(product(ascii_lowercase, repeat=4), 20_000, 21_000))


def one_name(count: int) -> Turns:
    """A surname with something else in brackets each time."""
    return [(f"Ms. Voss ({word})", "So.") for word in WORDS[:count]]


def initials_of_many(count: int) -> Turns:
    """Initials that fit everybody."""
    return [(label, "So.") for word in WORDS[:count] for label in (f"M{word} V{word}", f"MV ({word.title()})")]


def holders_of_a_role(count: int) -> Turns:
    """A role that many have held."""
    return [(label, "So.") for word in WORDS[:count] for label in (f"Chair (Mr. {word.title()} Voss)", f"Chair ({word})")]


def one_family(count: int) -> Turns:
    """A surname that fits everybody."""
    return [(label, "So.") for word in WORDS[:count] for label in (f"{word.title()} Voss", f"Voss ({word})")]


@pytest.mark.parametrize("turns", [one_name, initials_of_many, holders_of_a_role, one_family])
def test_twice_the_labels_twice_the_work(
    turns: Callable[[int], Turns], roster_of: Callable[..., Roster], calls: Callable[[Callable[[], object]], int]
) -> None:
    """Twice as many labels take about twice as many calls."""
    assert calls(lambda: roster_of("", turns(400))) < 2.5 * calls(lambda: roster_of("", turns(200)))


def test_witnesses_by_the_hundred(roster_of: Callable[..., Roster], calls: Callable[[Callable[[], object]], int]) -> None:
    """A record that names many witnesses is looked through once."""

    def work(count: int) -> int:
        text = "".join(f"{word.upper()} VOSS, called as a witness\n" for word in WORDS[:count])
        return calls(lambda: roster_of(text, [("Q", "Who?"), ("A", "I.")] * 4))

    assert work(400) < 2.5 * work(200)


def test_a_list_that_goes_on_and_on(roster_of: Callable[..., Roster], calls: Callable[[Callable[[], object]], int]) -> None:
    """What a list says about one person is read a few hundred code points far, however long its line is."""

    def work(count: int) -> int:
        return calls(lambda: roster_of("- Maren Voss (MVO), " + "aa, " * count + "\n\n", [("MVO", "Who?"), ("Olof", "I.")] * 4))

    assert work(4000) < 1.2 * work(2000)


def test_a_label_that_fits_too_many(roster_of: Callable[..., Roster]) -> None:
    """Where more people bear a name than are looked at, the label is left alone, and the problem says so."""
    found = roster_of("", [*((f"{word.title()} Voss", "So.") for word in WORDS[: MANY + 9]), ("Voss", "Yes.")])
    assert found.speakers[-1].name == "Voss"
    [problem] = [problem for problem in found.problems if problem.code == "IQ302"]
    assert problem.message.startswith(f"'Voss' fits {MANY} people or more: ")


def test_those_who_become_known_later(roster_of: Callable[..., Roster]) -> None:
    """A surname that turns out to be a woman's is no longer a man's, whoever has come between."""
    found = roster_of("", [("Voss", "So."), ("Ms. Voss", "Yes."), ("Mr. Voss", "No."), ("VOSS", "Oh.")])
    assert [speaker.labels for speaker in found.speakers] == [("Voss", "Ms. Voss", "VOSS"), ("Mr. Voss",)]


def test_the_language_is_asked_for_once(roster_of: Callable[..., Roster], monkeypatch: pytest.MonkeyPatch) -> None:
    """However many have a name of three words, the text is counted through once."""
    asked: list[str] = []

    def ask(source: str) -> bool:
        asked.append(source)
        return False

    monkeypatch.setattr(import_module("inquit.people.roster"), "is_iberian", ask)
    roster_of("", [(f"Maren {word.title()} Voss", "So.") for word in WORDS[:9]])
    assert len(asked) == 1


class Searched(str):
    """A text that notes what is searched for in it."""

    __slots__ = ("searches",)

    searches: list[object]

    def find(self, *args: Any) -> int:
        """Where something stands."""
        self.searches.append(args)
        return super().find(*args)


def test_words_in_small_letters_are_gathered_once() -> None:
    """The whole text is not searched for each word with a capital that begins like a cut-off label."""
    text = Searched("".join(f"the good Ab{word} is. " for word in WORDS[:99]) + f"an ab{WORDS[0]} and an ab{WORDS[1]}s")
    text.searches = []
    found = {known.name.name for known in directions(text, [read_label(label) for label in ("Ab.", "Cid.", "Dom.")], range(3))}
    assert len(found) == 97
    assert not text.searches

"""Labels with a direction behind a comma are those without it, and lists of who acts, or is on the stage, are no labels."""

from collections.abc import Callable, Mapping

import pytest

import inquit
from inquit.candidates.scan import scan
from inquit.candidates.view import view

SAID = (
    ("BALUCHET", "entering with an umbrella, which is open", "What weather! I could not see the end of my stick."),
    ("HORTENSE", "", "Then close it, sir. It brings bad luck in a room."),
    ("BALUCHET", "looking for the button", "It has not closed since Tuesday."),
    ("ANATOLE", "low, to Hortense", "He has come for the dowry."),
    ("HORTENSE", "in the same way", "I know. Be quiet."),
    ("BALUCHET", "", "What was that?"),
    ("HORTENSE", "", "Nothing. We were speaking of the weather."),
    ("ANATOLE", "aside", "He has heard it all."),
    ("BALUCHET", "sitting down", "The weather? I have stopped believing in it."),
)

WAYS: Mapping[str, Callable[[str, str, str], str]] = {
    "full stop, on a line of its own": lambda name, does, said: f"{name}{does and ', ' + does}.\n{said}\n\n",
    "full stop, above a blank line": lambda name, does, said: f"{name}{does and ', ' + does}.\n\n{said}\n\n",
    "nothing behind it": lambda name, does, said: f"{name}{does and ', ' + does}\n{said}\n",
    "underscores": lambda name, does, said: f"{name}{does and f', _{does}_'}.\n\n{said}\n\n",
    "bold and italic": lambda name, does, said: f"**{name}**{does and f', *{does}*'}. {said}\n\n",
    "dash": lambda name, does, said: f"{name}{does and ', ' + does}. — {said}\n",
    "colon": lambda name, does, said: f"{name}{does and ', ' + does} : {said}\n",
    "brackets and a full stop": lambda name, does, said: f"{name}{does and f' ({does})'}.\n{said}\n",
    "brackets": lambda name, does, said: f"{name.title()}{does and f' ({does})'}\n{said}\n",
    "brackets without a blank": lambda name, does, said: f"{name}{does and f'({does}. )'}\n{said}\n",
}


@pytest.mark.parametrize("way", WAYS)
def test_what_somebody_does_is_no_part_of_the_name(way: str) -> None:
    """Each of the usual ways to print a direction beside a name."""
    play = "THE UMBRELLA\nA comedy in one act\n\n" + "".join(WAYS[way](*turn) for turn in SAID)
    turns = inquit.parse(play).turns
    assert [turn.speaker.name.upper() for turn in turns] == [name for name, _, _ in SAID]
    assert [turn.text for turn in turns] == [said for _, _, said in SAID]


def test_a_list_of_those_who_act_is_none_of_turns() -> None:
    """What stands behind a comma in a list says who somebody is."""
    cast = "PERSONS\n\nBALUCHET, a man of means.\nHORTENSE, his niece.\nANATOLE, a clerk.\n\nSCENE I\n\n"
    turns = inquit.parse(cast + "".join(WAYS["full stop, on a line of its own"](*turn) for turn in SAID)).turns
    assert [turn.text for turn in turns] == [said for _, _, said in SAID]


@pytest.mark.parametrize("way", ["nothing behind it", "brackets", "brackets without a blank"])
def test_who_is_on_the_stage_says_nothing(way: str) -> None:
    """The names below the heading of a scene are no label of a chorus."""
    first, second = ("".join(WAYS[way](*turn) for turn in half) for half in (SAID[:5], SAID[5:]))
    turns = inquit.parse(f"SCENE I\nBALUCHET, HORTENSE, ANATOLE\n\n{first}\nSCENE II\nHORTENSE, ANATOLE\n\n{second}").turns
    assert [turn.speaker.name.upper() for turn in turns] == [name for name, _, _ in SAID]


@pytest.mark.parametrize(
    ("text", "key", "places"),
    [
        ("ANNE, rising.\nYes.\nBO.\nNo.\nANNE.\nWell.\n", "anne", 2),
        ("ANNE, rising.\nYes, I do.\nANNE, sitting down.\nNo, I do not.\n", "anne", 2),
        ("ANNE, rising.\nYes, I do.\nBO.\nNo, I do not.\n", "anne rising", 1),  # nothing tells that it is a direction
        ("Anne, rising: Yes.\nAnne: No.\n", "anne", 2),
        ("Anne\nYes\nAnne, what is it\nNo\n", "anne what is it", 1),  # somebody is called
        ("Anne, Bo: Yes.\nAnne: No.\n", "anne bo", 1),  # two people
        ("".join(f"ANNE, in the manner of {number}.\nYes, I do.\n" for number in range(500)), "anne", 500),
    ],
)
def test_which_labels_are_one(text: str, key: str, places: int) -> None:
    """By its name in capitals, or by a delimiter; not where somebody may be called."""
    [group] = [group for group in scan(view(text)).groups if group.key == key]
    assert len(group.places) == places


def test_a_play_that_is_called_like_somebody_in_it() -> None:
    """The first line is its title, though the name speaks further down."""
    said = "".join(WAYS["nothing behind it"](name, "", words) for name, _, words in SAID)
    turns = inquit.parse(f"HORTENSE\nStig Quarn\n\nPERSONS\nBALUCHET\nHORTENSE\nANATOLE\n\nACT ONE\n\n{said}").turns
    assert [turn.speaker.name for turn in turns] == [name for name, _, _ in SAID]

"""Sittings as parliaments print them: names on lines of their own, offices before names, times above them."""

from collections.abc import Callable, Mapping

import pytest

import inquit

TURNS = (
    ("Duarte", "Thank you. The harbour has waited for its bridge for seven years."),
    ("Voss", "Thank you. I now call upon the honourable member for Sund."),
    ("Lund", "My question is a short one. Who pays?"),
    ("Voss", "Thank you. Next is the minister."),
    ("Duarte", "The towns will pay, as they have always paid."),
    ("Lund", "Which towns?"),
    ("Voss", "Thank you. Our time is up."),
)

PARTIES = {"Duarte": "Lab", "Voss": "GPK", "Lund": "Con"}

WAYS: Mapping[str, Callable[[str, int], str]] = {
    "dutch": lambda name, _: f"{'De heer' if name == 'Duarte' else 'Mevrouw'} {name} ({PARTIES[name]}):\n",
    "danish": lambda name, number: f"Kl. 9:{number:02}\n{name} ({PARTIES[name]}):\n",
    "german": lambda name, _: f"Abg. {name} ({PARTIES[name]}): ",
    "croatian": lambda name, _: f"{name}, Ada ({PARTIES[name]})\n",
    "british": lambda name, _: f"Lord {name} ({PARTIES[name]}):\n\n",
    "finnish": lambda name, _: f"{name} {PARTIES[name].lower()}\n:\n\n",
}


@pytest.mark.parametrize("way", WAYS)
def test_a_sitting(way: str) -> None:
    """Thanks with which turns begin again and again, right below the names, open none; nor does a time, or an office without a name."""
    text = "HARBOUR ASSEMBLY\n\n" + "".join(f"{WAYS[way](name, number)}{said}\n\n" for number, (name, said) in enumerate(TURNS))
    assert [turn.text for turn in inquit.parse(text).turns] == [said for _, said in TURNS]


def test_a_time_with_its_word_is_that_of_the_turn() -> None:
    """`Kl. 9:02` says when whoever stands below it begins."""
    text = "".join(f"{WAYS['danish'](name, number)}{said}\n\n" for number, (name, said) in enumerate(TURNS))
    assert [turn.start_ms for turn in inquit.parse(text).turns] == [(9 * 60 + number) * 60_000 for number in range(len(TURNS))]


def test_the_heer_is_no_part_of_a_dutch_name() -> None:
    """An article and an honorific."""
    text = "".join(f"{WAYS['dutch'](name, number)}{said}\n\n" for number, (name, said) in enumerate(TURNS))
    assert [(speaker.name, speaker.honorific_prefix) for speaker in inquit.parse(text).speakers] == [
        ("Duarte", "heer"),
        ("Voss", "Mevrouw"),
        ("Lund", "Mevrouw"),
    ]

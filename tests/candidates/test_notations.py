"""Words that end in a time, in a text whose tags do: the way in which it is printed tells them apart."""

import pytest

import inquit

TELEGRAM = """\
Lina Abadi, [12.03.2024 20:11]
Hat jemand die Noten?

Gustav, [12.03.2024 20:13]
Ja, Scan kommt.

Lina Abadi, [12.03.2024 20:16]
Wir treffen uns um 19:30

Gustav, [12.03.2024 20:20]
Gut. Bis dann
"""

OPENING = """\
Dana Kowal  00:00
When do we open on Saturday?

Piet Maas  00:11
The doors open at 8:30

Dana Kowal  59:24
And we close when?

Piet Maas  1:00:30
Let's say Sunday 17:00

Dana Kowal  1:00:35
Fine.
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (TELEGRAM, "Wir treffen uns um 19:30"),
        (OPENING, "The doors open at 8:30"),
        (OPENING, "Let's say Sunday 17:00"),
        (OPENING.replace("a  ", "a, ").replace("s  ", "s, "), "The doors open at 8:30"),
    ],
)
def test_a_time_in_another_notation_ends_words(text: str, words: str) -> None:
    """It stands in the words of the turn, all turns have their times, and those who come again speak."""
    t = inquit.parse(text)
    assert words in [turn.text for turn in t.turns]
    assert len({turn.label for turn in t.turns}) == 2
    assert None not in {turn.start_ms for turn in t.turns}


def test_several_notations_of_people_who_come_again() -> None:
    """Where labels come again in both, both are those of tags."""
    text = "".join(f"Ann Reed  0:{n}1\nWhy now, then?\n\nCarl Moss (0:{n}6)\nThe rain again.\n\n" for n in range(4))
    assert [turn.label for turn in inquit.parse(text).turns] == ["Ann Reed", "Carl Moss"] * 4

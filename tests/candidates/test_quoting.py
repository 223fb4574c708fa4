"""Labels that say that somebody says something."""

import pytest

import inquit

SAID = (
    "I beg to ask when the ferry will sail again, and who will pay for it.",
    "It will sail in May, if the ice goes.",
    "That is no answer. The ice goes in May in every year.",
    "Then the honourable member knows as much as I do.",
)
WAYS = {
    "English": "Mr. {name} said: {words}",
    "what else somebody does": "Dr. {name} rose to ask the Minister and said: {words}",
    "on a line of its own": "Mr. {name} replied:\n{words}",
    "French": "M. {name} répondit : {words}",
    "Swedish": "Herr {name} begärde ordet och yttrade:\n\n{words}",
    "Swedish, by a clause": "Herr {name}, som anförde: {words}",
    "Danish": "Hr. {name} sagde: {words}",
    "Dutch": "De heer {name} zeide: {words}",
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_who_says_it(way: str) -> None:
    """The label ends with the name; one who speaks under the name alone is the same."""
    lines = [way.format(name=name, words=words) for name, words in zip(("Lund", "van Brandt"), SAID, strict=False)]
    bare = [way.partition("{name}")[0] + f"{name}: {words}" for name, words in zip(("Lund", "van Brandt"), SAID[2:], strict=True)]
    t = inquit.parse("\n\n".join((*lines, *bare)))
    title = way.partition("{name}")[0]
    assert [turn.label for turn in t.turns] == [f"{title}Lund", f"{title}van Brandt"] * 2
    assert [turn.text for turn in t.turns] == list(SAID)
    assert len(t.speakers) == 2


def test_what_is_no_name() -> None:
    """Signs, whole sentences and names that end like a verb keep what they say."""
    t = inquit.parse("Ms. Said: Shall we?\nMr. Lund: In May.\nMs. Said: Who told you?\nMr. Lund: You did.\n")
    assert [turn.label for turn in t.turns] == ["Ms. Said", "Mr. Lund"] * 2

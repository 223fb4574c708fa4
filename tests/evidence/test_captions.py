"""Captions that name who speaks where somebody else begins, and not at every cue."""

from itertools import cycle

import inquit

SAID = (
    "so we went down to the quay and looked for the ferry but all that we found there was a door and "
    "a bell that nobody rings any more because the rope has been gone since spring and who would mend it now"
)
SHORT = 7
"""How many words of a cue stand on its line."""


def captions(tags: tuple[str, ...], cues: int) -> str:
    """A SubRip file in which a tag stands at the first of so many cues, and no sentence ends with a cue."""
    words, made = cycle(SAID.split()), []
    for number in range(cues * len(tags)):
        tag = tags[number // cues] if number % cues == 0 else ""
        said = " ".join(next(words) for _ in range(SHORT))
        made.append(f"{number + 1}\n00:00:{number:02},100 --> 00:00:{number:02},900\n{tag}{said}\n")
    return "\n".join(made)


def test_names_at_few_cues() -> None:
    """The time of a cue right above a name is its own, and lines are as long as the screen."""
    t = inquit.parse(captions(("Ada: ", "Olof: ", "Ada: ", "Mira: ", "Olof: "), 8))
    assert [turn.label for turn in t.turns] == ["Ada", "Olof", "Ada", "Mira", "Olof"]


def test_blanks_at_the_ends_of_lines_weigh_nothing() -> None:
    """How long the lines are is counted without them."""
    text = captions(("Ada: ", "Olof: ", "Ada: ", "Mira: ", "Olof: "), 8)
    assert inquit.explain(text.replace("\n", "   \n")).certainty == inquit.explain(text).certainty


def test_lines_of_cues_are_no_names() -> None:
    """A line broken where the screen ends stands below a time as a name does."""
    assert inquit.parse(captions(("", "", ""), 8)).turns == ()

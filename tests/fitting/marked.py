"""Invented talks, each in a layout of its own, their tags marked: what the parser makes of texts that nobody fitted it on.

One file a layout, `⟦Ann Lee: ⟧Good morning.`; those whose name begins with `none_` are no transcripts.
They imitate the layouts of parliaments, courts, broadcasters, services, chats, theatres and linguists, as far as these are
remembered; the words are invented. The weights do not see them; rules have been widened for what they showed, hardly for `third_unread`.

    python -m tests.fitting.marked      # each layout that is not read as marked
"""

import pathlib
import sys
from collections.abc import Iterator, Sequence

import attrs

import inquit

__all__ = ["Figures", "Reading", "Talk", "readings", "rounds", "talks", "unmarked"]

FOLDER = pathlib.Path(__file__).with_name("layouts")

Tag = tuple[int, int]
"""Where a tag begins, and where the words behind it do."""


@attrs.frozen(kw_only=True)
class Talk:
    """A marked text."""

    round: str
    """When it was written, by the name of its folder."""
    name: str
    text: str
    """Without the marks."""
    tags: tuple[Tag, ...]


@attrs.frozen(kw_only=True)
class Reading:
    """A marked text and what the parser makes of it."""

    talk: Talk
    found: tuple[Tag, ...]
    missed: tuple[Tag, ...]
    """Marked tags that no turn begins at."""
    invented: tuple[Tag, ...]
    """Turns that begin at no marked tag."""

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall of the turns, in per cent; 100 where there are none and none are found."""
        both = len(self.talk.tags) + len(self.found)
        return 200 * (len(self.talk.tags) - len(self.missed)) / both if both else 100.0


@attrs.frozen(kw_only=True)
class Figures:
    """How a round is read, in per cent."""

    turn: float
    """Mean F1 of the turns."""
    whole: float
    """Talks that are right to the last turn."""
    none: float
    """Texts that are no talks, left without a turn."""


def unmarked(marked: str) -> tuple[str, tuple[Tag, ...]]:
    r"""The text without its marks, and its tags.

    >>> unmarked("⟦A: ⟧Yes.\n")
    ('A: Yes.\n', ((0, 3),))
    """
    text, *pieces = marked.split("⟦")
    tags: list[Tag] = []
    for piece in pieces:
        tag, _, words = piece.partition("⟧")
        tags.append((len(text), len(text) + len(tag)))
        text += tag + words
    return text, tuple(tags)


def talks() -> Iterator[Talk]:
    """The marked texts, by round and name."""
    for path in sorted(FOLDER.glob("*/*.txt")):
        text, tags = unmarked(path.read_text(encoding="utf-8"))
        yield Talk(round=path.parent.name, name=path.stem, text=text, tags=tags)


def readings() -> Iterator[Reading]:
    """What the parser makes of them; a turn is found where its tag and a marked one overlap."""
    for talk in talks():
        found = tuple((turn.start, max(turn.text_start, turn.start + 1)) for turn in inquit.parse(talk.text).turns)
        left = list(found)
        missed: list[Tag] = []
        for start, words in talk.tags:
            at = next((n for n, (one, other) in enumerate(left) if one < words and start < other), None)
            if at is None:
                missed.append((start, words))
            else:
                del left[at]
        yield Reading(talk=talk, found=found, missed=tuple(missed), invented=tuple(left))


def rounds(seen: Sequence[Reading]) -> dict[str, Figures]:
    """The figures of each round."""
    found: dict[str, Figures] = {}
    for name in sorted({reading.talk.round for reading in seen}):
        spoken = [reading for reading in seen if reading.talk.round == name and reading.talk.tags]
        others = [reading for reading in seen if reading.talk.round == name and not reading.talk.tags]
        found[name] = Figures(
            turn=sum(reading.f1 for reading in spoken) / len(spoken),
            whole=100 * sum(not reading.missed and not reading.invented for reading in spoken) / len(spoken),
            none=100 * sum(not reading.found for reading in others) / len(others),
        )
    return found


def main() -> int:
    """Show what is not read as marked."""
    seen = list(readings())
    for reading in sorted(seen, key=lambda reading: reading.f1):
        if reading.missed or reading.invented:
            texts = [[reading.talk.text[start:words] for start, words in tags[:3]] for tags in (reading.missed, reading.invented)]
            print(f"{reading.f1:5.1f}  {reading.talk.name}: missed {texts[0]}, invented {texts[1]}")
    for name, figures in rounds(seen).items():
        print(f"{name}: turns {figures.turn:.1f}, whole {figures.whole:.1f} %, others clean {figures.none:.1f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The knobs that say what may be odd about a written talk."""

from typing import Self

import attrs

__all__ = ["Noise"]


@attrs.frozen(kw_only=True)
class Noise:
    """What may be odd about a drawn text: `Noise()` nothing, `Noise.all()` everything, `Noise(wrapped=True)` one thing.

    Each knob allows; a draw may still do without, and a failing text shrinks to the oddities that it needs.
    """

    preamble: bool = False
    """Lines before the first turn: a title, a date, an introduction."""
    false_tags: bool = False
    """A line of a turn that begins like a tag: `Note: the second boat leaves early.`"""
    near_misses: bool = False
    """Lines of a turn that look a little like tags: `17:30 was the last crossing.`, `for example: salt`, addresses."""
    wrapped: bool = False
    """Words that are broken into lines."""
    paragraphs: bool = False
    """Turns of several paragraphs, with blank lines between them."""
    notes: bool = False
    """Notes on what is not speech: `[laughter]`."""
    times: bool = False
    """A time before each tag, in forms that have none: `[0:42] Tilda Brandt: ...`"""
    line_ends: bool = False
    """CR LF or CR in place of LF."""
    mark: bool = False
    """A byte order mark before everything else."""
    no_break: bool = False
    """No-break blanks behind tags and between words."""
    wide_colons: bool = False
    """Full-width colons."""
    typos: bool = False
    """A label with two letters changed round, once, in a turn of somebody who spoke before."""
    scripts: bool = False
    """Names, and what is said, in other scripts than Latin."""
    declarations: bool = False
    """A list before the first turn that says which initials are whose, besides declarations in tags."""
    mentions: bool = False
    """Sentences that name one of those who take part: `Perhaps Brandt counted the tide tables.`"""
    order: bool = False
    """People who speak twice running, or long after the others."""

    @classmethod
    def all(cls) -> Self:
        """Everything at once."""
        return cls(**dict.fromkeys(attrs.fields_dict(cls), True))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The names of the knobs that are turned on."""
        return tuple(name for name in attrs.fields_dict(type(self)) if getattr(self, name))

    def less(self, *names: str) -> Self:
        """The same without those kinds: `Noise.all().less("typos")`; an unknown name is a TypeError."""
        return attrs.evolve(self, **dict.fromkeys(names, False))

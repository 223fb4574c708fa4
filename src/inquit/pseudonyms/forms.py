"""Which words of a speaker's names and labels tell who they are."""

from collections.abc import Iterator

import regex

from inquit.model import Speaker
from inquit.people import name_words as words
from inquit.people.folding import bare
from inquit.people.labels import read_label
from inquit.people.names import person_name
from inquit.pseudonyms.key import Kind

__all__ = ["forms_of", "forms_of_name"]

# A name made of letters, and of the signs that stand within names.
# Two of them: Anne-Marie d'Oake, T. Oake
PLAIN = regex.compile(r"[\p{L}\p{M}\s.,'’`\-‐‑]++")

# What parts the words of a name.
BETWEEN = regex.compile(r"[\s,\-‐‑]++|\.(?=\p{L})")

NO_NAMES = words.PARTICLES | words.HONORIFICS | words.SUFFIXES


def forms_of(speaker: Speaker) -> list[tuple[str, Kind]]:
    """The words of a speaker's names, those of the family last, and the short forms; none where nobody is named."""
    found: dict[tuple[str, Kind], None] = {}
    label = read_label(speaker.name)
    parted = label.kind != "short" and (speaker.given_name is not None or speaker.family_name is not None)
    if not parted and label.kind not in {"person", "short"}:
        return []
    if label.kind != "short":
        found.update(dict.fromkeys(_words(speaker.name)))
    if parted:
        found.update(dict.fromkeys(form for part in (speaker.given_name, speaker.family_name) if part for form in _words(part)))
    for printed in dict.fromkeys((speaker.name, *speaker.labels)):
        read = read_label(printed)
        if read.kind == "short" and sum(c.isalpha() for c in read.core) > 1:
            found["".join(c for c in read.core if c.isalpha()), "initials"] = None
        elif read.kind == "person" and read.name is not None:
            found.update(dict.fromkeys(_words(read.name.name)))
        if read.inner is not None:
            found.update(dict.fromkeys(_words(read.inner.name)))
    return list(found)


def forms_of_name(name: str) -> list[tuple[str, Kind]]:
    """The words of the name of somebody who does not speak."""
    parts = person_name(name)
    return list(dict.fromkeys(_words(name if parts is None else parts.name)))


def _words(name: str) -> Iterator[tuple[str, Kind]]:
    """The words of one name, particles and honorifics left out; a name with other signs in it is one word."""
    if not PLAIN.fullmatch(name):
        yield name.strip(), "name"
        return
    pieces = [piece.strip(".'’` ") for piece in BETWEEN.split(name)]
    pieces = [piece for piece in pieces if any(c.isalpha() for c in piece)]
    named = [piece for piece in pieces if bare(piece) not in NO_NAMES] or pieces
    for piece in named:
        if len(piece) == 1 and piece.isascii():
            yield piece.upper(), "initials"
        else:
            yield (piece.capitalize() if piece.isupper() else piece), "name"

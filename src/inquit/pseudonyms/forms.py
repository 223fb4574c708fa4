"""Which words of a speaker's names and labels tell who they are."""

from collections.abc import Iterator

import regex

from inquit.model import Speaker
from inquit.people import name_words as words
from inquit.people.folding import bare, spaced
from inquit.people.joint_words import AND
from inquit.people.labels import read_label
from inquit.people.names import person_name
from inquit.people.people_words import JOBS, KIN, ORGANISATIONS
from inquit.pseudonyms.key import Kind
from inquit.pseudonyms.name_words import GROUPS

__all__ = ["SEVERAL", "forms_of", "forms_of_name", "is_role_word", "people_of"]

SEVERAL = frozenset(("collective", "anonymous"))
"""The kinds of speakers whose labels may still name people: `Ann and Bob`, `Ann Lee 2`."""

# A name made of letters, and of the signs that stand within names.
# Two of them: Anne-Marie d'Oake, T. Oake
PLAIN = regex.compile(r"[\p{L}\p{M}\s.,'’`\-‐‑]++")

# What parts the words of a name.
BETWEEN = regex.compile(r"[\s,\-‐‑]++|\.(?=\p{L})")

# What parts the people of a label, and what is no part of their names.
# Two people: Ann Lee & Bob        One: Ann Lee 2
PARTING = regex.compile(
    rf"""
      [&+/,;()\[\]]
    | \s(?:{"|".join(sorted(AND | {"és", "ja"}))})(?=\s)
    | \s[\#№]?\d++$
    """,
    regex.IGNORECASE | regex.VERBOSE,
)

PARTS = (
    words.ANONYMOUS | words.COLLECTIVE | words.ASKING | words.ANSWERING | words.CHAIRING | words.INTERPRETING | words.OFFICES | KIN | GROUPS
)
ROLE_WORDS = PARTS | words.HONORIFICS | words.ARTICLES | words.PARTICLES | words.EPITHETS | words.COUNTED | AND | JOBS | ORGANISATIONS
NO_NAMES = words.PARTICLES | words.HONORIFICS | words.SUFFIXES


def people_of(speaker: Speaker) -> Iterator[tuple[str, list[tuple[str, Kind]]]]:
    """Each person that a speaker's names and labels tell, with the words that do."""
    if speaker.kind not in SEVERAL:
        yield speaker.name, _forms(speaker)
        return
    parts = (part.strip() for label in (speaker.name, *speaker.labels) for part in PARTING.split(spaced(label)))
    for part in dict.fromkeys(parts):
        if all(_is_part(word) for word in part.split()):
            continue
        read = read_label(part)
        if read.kind == "person" and read.name is not None:
            yield read.name.name, list(dict.fromkeys(_words(read.name.name)))
        elif read.kind == "short" and speaker.kind == "collective" and sum(c.isalpha() for c in read.core) > 1:
            yield read.core, [("".join(c for c in read.core if c.isalpha()), "initials")]


def is_role_word(word: str) -> bool:
    """Whether a word of a label says what somebody is, and not who; also a table's word in the plural."""
    return bare(word) in ROLE_WORDS or bare(word).removesuffix("s") in ROLE_WORDS


def _is_part(word: str) -> bool:
    """Whether a word names a part that people play, one or several."""
    return bare(word) in PARTS or bare(word).removesuffix("s") in PARTS


def forms_of(speaker: Speaker) -> list[tuple[str, Kind]]:
    """The words of a speaker's names, those of the family last, and the short forms; none where nobody is named."""
    return [form for _, forms in people_of(speaker) for form in forms]


def _forms(speaker: Speaker) -> list[tuple[str, Kind]]:
    """The words of the names of a speaker who is one person."""
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

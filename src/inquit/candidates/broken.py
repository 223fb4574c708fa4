"""Tags broken at their line end: the colon, the time or the rest of the label stands below it, or the label below its time."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from inquit.candidates.lexicon import ARTICLES
from inquit.candidates.pieces import UNIT
from inquit.candidates.role_words import HONORIFICS
from inquit.candidates.times import lone_stamp
from inquit.candidates.vetoes import PROSE_ENDS, dotted

__all__ = ["broken"]

HANGING = (":", " :")
"""How a line begins whose colon may belong to the label above."""

ALIKE_FEWEST = 3
"""How many lines must begin with the same word and end with a colon for one that is wrapped to be known by its first word."""

BEGUN = frozenset([word for word in HONORIFICS | ARTICLES if len(word) > 1 or word == "m"])
"""What a line may be that breaks off a label before its name; other letters may be labels, as `A` is."""

OFFICES_FEWEST = 2
OFFICE_MOST = 120
NAME_MOST = 6
"""How many offices must be wrapped; how far into a line one may end, in code points; and how many words the name before it has."""

TIMES_FEWEST = 3
TIMES_SHARE = 0.8
"""How many lines must be nothing but a time, and what share of them must have a label above, or below, for them to belong to it."""

TIMES_EACH = 2
"""How many times there must be for each label that stands below one."""

TIME_MOST = 48
"""The longest line that is nothing but a time and belongs to a label, in code points."""

AGO = (" ago", " ago (edited)")
"""How a line ends that says how long ago somebody wrote."""

# `3 months ago`, `5d ago (edited)`
_PAST = regex.compile(rf"(?:\d{{1,3}}|an?)[ ]?{UNIT}\.?[ ]ago(?:[ ]\(edited\))?", regex.VERBOSE)

# `:palm_tree:  ` before a time: how somebody is
_STATUS = regex.compile(r"^:[a-z_\d+\-]{2,40}:[ ]++")

LABEL_MOST = 60
"""The longest label that such a time belongs to, in code points."""


def broken(lines: Sequence[str], short: Sequence[int]) -> Sequence[int]:
    """The numbers of the lines that belong to the one above.

    `lines` have no trailing blanks, `short` are the numbers of all that may be a time, or the end of a label.
    """
    hanging = {" ", ":"}.intersection([line[:1] for line in lines])  # told for most texts without a look at each line
    glued = [*(_colons(lines) if hanging else ()), *_wrapped(lines, short), *_times(lines, short)]
    return [*glued, *set(_offices(lines, short)).difference(glued)]


def _colons(lines: Sequence[str]) -> Iterator[int]:
    """The numbers of the lines whose colon belongs to the label above: `Ann Lee`, and below it `: Good morning.` or ` : Good morning.`.

    Below a term of a wiki's list, `;Ann Lee`, no blank needs to follow: `:Good morning.`.
    """
    for number, (above, line) in enumerate(pairwise(lines), start=1):
        hangs = line.startswith(HANGING) and above[:1] != ":" and above[-1:].strip(":")
        if hangs and ((above[0] == ";" and above[1:].lstrip()[:1].isalpha()) or not line[line.index(":") + 1 :][:1].strip()):
            yield number


def _wrapped(lines: Sequence[str], short: Sequence[int]) -> Iterator[int]:
    """The numbers of the lines that end a label begun on the line above, as others are: `Anf. 3 Minister ANN`, and below it `LEE (x):`.

    Or above stands nothing but an article or honorific, time and again: `Mme`, and below it `Lee : Good morning.`.
    """
    begun = [number + 1 for number in short if lines[number].rstrip(".").casefold() in BEGUN and number + 1 < len(lines)]
    begun = [number for number in begun if lines[number].find(":", 0, LABEL_MOST) > 0 and lines[number][0].isupper()]
    if len(begun) >= ALIKE_FEWEST:
        yield from begun
    glued = frozenset(begun)
    ends = [number for number in short if lines[number][-1:] == ":" and number not in glued]
    if len(ends) <= ALIKE_FEWEST:
        return
    alike = Counter([_first(lines[number]) for number in ends])
    for number in ends:
        above = lines[number - 1] if number else ""
        if (
            ":" not in above
            and max(ALIKE_FEWEST, alike[_first(lines[number])] + 1) <= alike[_first(above)]
            and above.rpartition(" ")[2][:1].isupper()
            and lines[number][0].isupper()
        ):
            yield number


def _offices(lines: Sequence[str], short: Sequence[int]) -> Sequence[int]:
    """The numbers of the lines that end an office in brackets, and with it a label: `Ms. Lee (Minister of the`, below it `Sea): Yes.`."""
    found = [
        number + 1
        for number in short
        if "(" in lines[number] and number + 1 < len(lines) and "):" in lines[number + 1][:OFFICE_MOST] and _opens_office(lines[number])
    ]
    closed = [number for number in found if "(" not in lines[number][: lines[number].index("):")]]
    return closed if len(closed) >= OFFICES_FEWEST else ()


def _opens_office(line: str) -> bool:
    """Whether a line is a name, capitals first, and a bracket that it leaves open."""
    name, _, office = line.partition("(")
    words = name.split()
    return 1 < len(words) <= NAME_MOST and words[0][0].isupper() and words[-1][0].isupper() and ":" not in line and ")" not in office


def _first(line: str) -> str:
    """The first word of a line."""
    return line.partition(" ")[0]


def _times(lines: Sequence[str], short: Sequence[int]) -> Sequence[int]:
    """The numbers of the times that belong to the label above (`Ann Lee`, `9:02 AM`), or of the labels that belong to the time above.

    A label is a handle, or comes again, as words do not, or less often: fewer differ above the times than below them; or
    below them are much fewer than there are times, but more than one: `Watch` stands there, too.
    """
    timed = [
        n
        for n in short
        if len(lines[n]) <= TIME_MOST and n < len(lines) - 1 and (":" in lines[n] or lines[n].endswith(AGO) or lines[n].isdecimal())
    ]
    # Where nothing else stands above the label, the words may stand below a blank line.
    words = {n: lines[n + 1] or ("" if n > 1 and lines[n - 2] else "".join(lines[n + 2 : n + 3])) for n in timed}
    above = [number for number in timed if number and _like_label(lines[number - 1]) and words[number]]
    below = [number for number in timed if _like_label(lines[number + 1])]
    if max(len(above), len(below)) < TIMES_FEWEST:
        return ()
    stamps = frozenset(
        [n for n in timed if lone_stamp(_STATUS.sub("", lines[n], concurrent=False)) or _PAST.fullmatch(lines[n], concurrent=False)]
    )
    most = max(TIMES_FEWEST, TIMES_SHARE * len(stamps))
    above = [number for number in above if number in stamps]
    others = {words[number] for number in above}
    names = {lines[number - 1] for number in above}
    if len(above) >= most and (len(names) < min(len(above), len(others)) or all(name[0] == "@" for name in names)):
        return above
    below = [number + 1 for number in below if number in stamps and _speaks(lines, stamps, number + 2)]
    labels = {lines[number] for number in below}
    return below if len(below) >= most and 1 < len(labels) <= len(below) / TIMES_EACH else ()


def _like_label(line: str) -> bool:
    """Whether a line may be a label by itself: short, with a letter or markup first, and no delimiter or end of a sentence."""
    bare = line.strip(" \t*_")
    return (
        0 < len(bare) <= LABEL_MOST
        and (bare[0].isalpha() or bare[0] in "@#")
        and ":" not in bare
        and (bare[-1] not in PROSE_ENDS or dotted(bare))
    )


def _speaks(lines: Sequence[str], stamps: frozenset[int], number: int) -> bool:
    """Whether words stand here, or below a blank line, and no time."""
    number += number < len(lines) and not lines[number]
    return number < len(lines) and lines[number] != "" and number not in stamps

"""The view: the source with every odd blank and line end made plain, character for character.

The stages behind this one look at the view and count in it; since nothing is added and nothing taken
away, an offset into the view is an offset into the source.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, count
from operator import add
from string import ascii_letters, digits

import attrs
import regex

from inquit.candidates.broken import broken
from inquit.candidates.markup import SPELT, without_markup
from inquit.candidates.titles import titled

__all__ = ["SHORT", "View", "view"]

# What ends a line beside LF, CR LF and CR: vertical tab and form feed (pages); NEL, LINE and PARAGRAPH SEPARATOR
# (Unicode Standard, section 5.8, "Newline Guidelines").
PAGE_ENDS = ("\x0b", "\x0c")
LINE_ENDS = ("\x85", "\u2028", "\u2029")

# No-break and typographic blanks, and the invisible characters that tools leave before a tag.
BLANKS = (
    "\xa0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007",
    "\u2008", "\u2009", "\u200a", "\u202f", "\u205f", "\u3000",
    "\ufeff", "\u200b", "\u200e", "\u200f", "\u2060", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e",
    "\u2066", "\u2067", "\u2068", "\u2069",
)  # fmt: skip

# Full-width and compatibility forms of the delimiters, and what they stand for.
DELIMITERS = (
    ("：", ":"), ("﹕", ":"), ("︓", ":"), ("︰", ":"), ("∶", ":"), ("（", "("), ("）", ")"), ("［", "["), ("］", "]"),
    ("【", "["), ("】", "]"), ("〔", "["), ("〕", "]"), ("＜", "<"), ("＞", ">"), ("．", "."),
)  # fmt: skip

# What is made plain in texts with more than ASCII.
ODD = (*[(end, "\n") for end in LINE_ENDS], *[(blank, " ") for blank in BLANKS], *DELIMITERS)

ASCII = bytes(range(128))
WORDS = f" \t\r\n{ascii_letters}{digits}".encode()
BEYOND = bytes(range(128, 256))
SIGNS = frozenset(ASCII.translate(None, WORDS).decode())
"""The characters of ASCII of which no words are made: marks of punctuation, symbols, controls."""

QUOTED = ">"
"""What begins the lines that a mail quotes; a text of such lines is read as if they did not have it."""

SHORT = 120
"""How long a line is at most that may be a heading, a time or the foot of a page, in code points."""

VOICES_FEWEST = 3
VOICES_SHARE = 0.5
"""How many `>>` within lines must stand behind a sentence, and what share of them, to begin lines as they do in captions."""

# the first blank of `for the shed.    Ada Finch, Clerk:  Thank you`: what is left of a line break when a page is copied
GAP = regex.compile(r"(?<=[.?!…\"”)\-—])[ ](?=[ ]{2,12}\p{Lu}[^\n:.]{1,60}:[ ])")
GAPS_FEWEST = 3
"""How many of them there must be."""

# the blank in `let's listen. >> Good evening.`, not in `Home >> News` and `cin >> a`
VOICE = regex.compile(r"""(?<=[.?!…♪"”')\]-][ ]?)[ ](?=>>[ ][^\s>])""")


@attrs.frozen(kw_only=True)
class View:
    """The plain text, cut into lines."""

    text: str
    """As long as the source; LF ends its lines, but where a part of a tag fell below the rest of it: that belongs to the line above.
    A `>>` of captions begins one."""
    lines: tuple[str, ...]
    """The lines without their ends, trailing blanks and a byte order mark; none behind the last with something on it.

    What belongs to the line above stands there; a title below a name is an empty line."""
    starts: tuple[int, ...]
    """Offset of each line."""
    short: tuple[int, ...]
    """The numbers of the lines with something on them that are no longer than `SHORT`: few where lines are paragraphs."""
    signs: frozenset[str]
    """Which signs of ASCII the text holds, or the source; see `SIGNS`."""
    beyond: str
    """What the source has beyond ASCII: few characters in most texts, so that looking for one costs next to nothing."""
    titles: frozenset[int] = frozenset()
    """The numbers of the lines that are titles of whom the line above names."""

    def holds(self, character: str) -> bool:
        """Whether the text holds a character, or the source does: for most of those that are asked for without a look at all of it."""
        if character in SIGNS:
            return character in self.signs
        return character in (self.text if character.isascii() else self.beyond)

    def rest(self, number: int, offset: int) -> str:
        """What stands on a line from an offset of the text on, without the blanks around it."""
        return self.lines[number][offset - self.starts[number] :].strip()

    def line_at(self, offset: int) -> int:
        """The number, from 0, of the line that holds an offset."""
        return max(0, bisect_right(self.starts, offset) - 1)


def _characters(source: str) -> tuple[str, str]:
    """The signs of ASCII that the source has, and its characters that ASCII does not have, each in order."""
    rest = source.encode("utf-8", "surrogatepass").translate(None, WORDS)
    return rest.translate(None, BEYOND).decode("ascii"), rest.translate(None, ASCII).decode("utf-8", "surrogatepass")


def _plain(source: str, signs: str, beyond: str) -> str:
    """The source, character for character, with line ends, blanks and delimiters made plain."""
    text = source
    if "\r" in text:
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    for end in PAGE_ENDS:
        if end in text:
            text = text.replace(end, "\n")
    for odd, plain in ODD if beyond else ():
        if odd in beyond:
            text = text.replace(odd, plain)
    text = without_markup(text, signs)
    if text.count("   ") >= GAPS_FEWEST and ":" in signs:
        broken, times = GAP.subn("\n", text, concurrent=False)
        text = broken if times >= GAPS_FEWEST else text
    return _voiced(text) if ">" in text and text.count(" >> ") >= VOICES_FEWEST else text


def _voiced(text: str) -> str:
    """The text with a line break before each `>>` within a line where somebody else begins to speak."""
    broken, times = VOICE.subn("\n", text, concurrent=False)
    return broken if times >= max(VOICES_FEWEST, VOICES_SHARE * text.count(" >> ")) else text


def view(source: str) -> View:
    r"""The view of a source.

    >>> view("A:\xa0one\r\nB：two").lines
    ('A: one', 'B:two')
    """
    signs, beyond = _characters(source)
    text = _plain(source, signs, beyond)
    at = 1 if source.startswith("\ufeff") else 0
    raw = text[at:].split("\n")
    lines = list(map(str.rstrip, raw))
    if QUOTED in lines and 2 * sum([line.startswith(QUOTED) for line in lines]) > len(lines):  # its blank lines are blank
        lines = ["" if line == QUOTED else line for line in lines]
    starts = list(map(add, accumulate(map(len, raw[:-1]), initial=at), count()))
    short = _short(lines)
    titles = titled(lines, short)
    for number in titles:
        lines[number] = ""
    glued = broken(lines, short)
    if glued:
        text = _without_breaks(text, [starts[number] - 1 for number in glued])
        for number in sorted(glued, reverse=True):
            lines[number - 1] = f"{raw[number - 1]} {lines[number]}"
        gone, entitled = frozenset(glued), frozenset(titles)
        kept = [number for number in range(len(lines)) if number not in gone]
        lines, starts = [lines[number] for number in kept], [starts[number] for number in kept]
        titles = [n for n, number in enumerate(kept) if number in entitled]
    if titles or glued:
        short = _short(lines)
    while len(lines) > 1 and not lines[-1]:
        del lines[-1], starts[-1]
    return View(
        text=text,
        lines=tuple(lines),
        starts=tuple(starts),
        short=tuple(short),
        signs=frozenset(signs).union(
            [plain for odd, plain in DELIMITERS if odd in beyond],
            [plain.strip() for spelt, plain in SPELT if "&" in signs and spelt in source],
            ":" if "<" in signs and ":" in text else "",
        ),
        beyond=beyond,
        titles=frozenset(titles),
    )


def _without_breaks(text: str, offsets: Sequence[int]) -> str:
    """The text with blanks for the line breaks at some offsets."""
    plain = list(text)
    for at in offsets:
        plain[at] = " "
    return "".join(plain)


def _short(lines: Sequence[str]) -> list[int]:
    """The numbers of the lines with something on them that are no longer than `SHORT`."""
    return [number for number, length in enumerate(map(len, lines)) if 0 < length <= SHORT]

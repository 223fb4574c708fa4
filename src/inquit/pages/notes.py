"""What a bracket holds: a note on what is heard and seen, or words of the talk."""

import unicodedata

import regex

from inquit.candidates.lexicon import STOP_WORDS
from inquit.model import EventKind
from inquit.pages.note_words import NOISES, NOTE_EDGES, NOTED, OURSELVES, TALKING

__all__ = ["is_said", "kind_of", "known_kind", "talks"]

GOES_ON = ",;.?!…'’"
"""What follows a word within its sentence, or closes the sentence."""

QUOTES = ".,;:!?\"'“”‘’«»$€£"
"""What may stand around a word, and before a sum."""

# `[laughter]`, `(Applause.)`, `{vocalsound}`, `*laughs*`: the note without its brackets begins with one of these
VOCAL = regex.compile(
    r"""(?xi: laugh(?:s|ed|ing|ter|s?\b)|chuckl(?:es?|ed|ing)\b|coughs?(?:ed|ing)?\b|sigh(?:s|ed|ing)?\b|sob(?:s|bed|bing)?\b
        |cr(?:y|ies|ied|ying)\b|gasp(?:s|ed|ing)?\b|groan(?:s|ed|ing)?\b|vocal[ ]?sound|whistl(?:es?|ed|ing)\b
        |sings?\b|singing\b|heiterkeit|lach(?:en|t)\b|rires?\b|rit\b|risas\b|ríen?\b|risate\b|ridono\b|笑)"""
)

# `[pause]`, `(long pause)`, `(Silencio.)`
PAUSE = regex.compile(
    r"""(?xi: (?:long[ ])?paus(?:e|es|ed|ing)\b|silence\b|beat\b|gap\b|no[ ]response
    |pausa\b|pausen?\b|silencio\b)"""
)

# `[inaudible 00:12:03]`, `[crosstalk]`, `[??]`
UNCLEAR = regex.compile(
    r"""(?xi: cross-?talk|inaudibl[ey]\b|unintelligibl[ey]\b|indiscernibl[ey]\b|unclear\b|garbled\b|unverständlich|inaudibles?\b
        |ininteligible\b|\?+$)"""
)

# `(nods)`, `[points at the map]`, `(exit)`
KINESIC = regex.compile(
    r"""(?xi: nod(?:s|ded|ding)?\b|shak(?:es|ing)\b|smil(?:es?|ed|ing)\b|gestur(?:es?|ed|ing)\b|points?\b|pointing\b|shrug(?:s|ged|ging)?\b
        |waves?\b|turns?\b|enters?\b|exits?\b|exeunt\b)"""
)

# `[To Bo]`, `[foreign 00:12]`, `[n=bo@tides.example]`: whom somebody speaks to, a time, an address are no words of the talk
NOT_SAID = regex.compile(r"\[To \p{Lu}|[^\]=@]*+[=@]|[^\]]*?\d:\d\d")


def plain(note: str) -> str:
    """A note without its brackets and marks, as the tables have it."""
    return unicodedata.normalize("NFC", note).strip("()[]{}*_ \t\n.。!").casefold().replace("’", "'")


def known_kind(note: str) -> EventKind | None:
    """The kind of a note in brackets, where its words tell it."""
    words = plain(note)
    for kind, pattern in (("unclear", UNCLEAR), ("vocal", VOCAL), ("pause", PAUSE), ("kinesic", KINESIC)):
        if pattern.match(words):
            return kind  # type: ignore[return-value]  # the four literals above
    first, last = words.split(maxsplit=1)[:1], words.rsplit(maxsplit=1)[-1:]
    return NOTED.get(words) or next((NOTE_EDGES[word] for word in (*first, *last) if word in NOTE_EDGES), None)


def kind_of(note: str) -> EventKind:
    """The kind of a note in brackets, an incident where its words tell none.

    >>> kind_of("[laughter]"), kind_of("(door slams)")
    ('vocal', 'incident')
    """
    return known_kind(note) or "incident"


def talks(note: str) -> bool:
    """Whether what stands in brackets begins as what people say of themselves."""
    return any(word.strip(QUOTES) in OURSELVES for word in plain(note).split(maxsplit=1)[:1])


def is_said(found: str, text: str, start: int, end: int) -> bool:
    """Whether a square bracket holds words of the talk: an overlap, or what an editor put in.

    Within a word or a number always; within a sentence any words; at the beginning or the end of one what begins with a word
    of a closed class; for itself what only somebody who talks begins with. Never what names a noise.
    """
    inner = found[1:-1]
    if inner.isdecimal() and text[end : end + 1].isdecimal():
        return True
    words = [word.strip(QUOTES) for word in plain(found).split()]
    if not _has_words(inner) or NOT_SAID.match(found, concurrent=False) or known_kind(found) or not NOISES.isdisjoint(words):
        return False
    if text[start - 1 : start].isalpha() or text[end : end + 1].isalpha():
        return True
    first = words[0]
    small = first in STOP_WORDS or first in TALKING
    before, after = _before(text, start), _after(text, end)
    if before and after:
        return True
    return small if before or after else first in TALKING


def _has_words(inner: str) -> bool:
    """Whether it begins like a word or a number, and holds letters, more than one of them not all in capitals."""
    letters = sum(map(str.isalpha, inner))
    return inner.lstrip(QUOTES)[:1].isalnum() and letters > 0 and (letters == 1 or not inner.isupper())


def _before(text: str, start: int) -> bool:
    """Whether a sentence that is not at its end stands before."""
    while start and text[start - 1] in " \t":
        start -= 1
    one = text[start - 1 : start]
    return one.isalnum() or one in {",", ";", "'", "’"}


def _after(text: str, end: int) -> bool:
    """Whether the sentence goes on, or is closed, behind it."""
    while end < len(text) and text[end] in " \t":
        end += 1
    one = text[end : end + 1]
    return bool(one) and (one in GOES_ON or (one.isalnum() and not one.isupper()))

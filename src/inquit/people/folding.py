"""Spelling variants of one label made equal: case, accents, punctuation, spacing."""

import unicodedata

import regex

__all__ = ["bare", "closed_up", "composed", "fold", "spaced"]

# `F a u s t`, `É l i s e` (with its accent apart from the letter, too), `森 下`
_APART = regex.compile(
    r"""
    (?<!\w)
    (?: \p{L}\p{M}*+(?:[ ]\p{L}\p{M}*+){3,}+
      | \p{Han}(?:[ ]\p{Han})++
    )(?!\w)
    """,
    regex.VERBOSE,
)

_MARKS = 5
"""Behind how many code points the first letter and its accents have ended."""
_DROPPED = str.maketrans("", "", ".,;:!'’‘`´\"“”„«»()[]*#\u00ad\u200b\u200c\u200d\ufeff")
_UNFOLDED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})


def fold(text: str) -> str:
    """The text without case, accents, punctuation and needless blanks; hyphens stay.

    >>> fold("Dr. Yūki  TANAKA")
    'dr yuki tanaka'
    """
    if text.isascii():
        text = text.lower()
        if text.isalnum():
            return text  # most words are
    else:
        text = _plain(text)
    return " ".join(text.translate(_DROPPED).split())


def _plain(text: str) -> str:
    """The slow road of `fold`, for what is not ASCII."""
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_UNFOLDED)  # `ǿ` is `ø` with an accent
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if not unicodedata.combining(c)))


def bare(text: str) -> str:
    """One word, folded, without what surrounds it.

    >>> bare("(Voss),")
    'voss'
    """
    return text.lower() if text.isalnum() and text.isascii() else fold(text).strip(" -–—/|")


def composed(text: str) -> str:
    r"""The text with each letter and its accents in one code point where there is one: what asks about letters sees no accents.

    >>> composed("E\u0301lise").istitle()
    True
    """
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def spaced(text: str) -> str:
    r"""The text on one line, each run of blanks one blank.

    >>> spaced("Ann\n  Lee ")
    'Ann Lee'
    """
    return " ".join(text.split())


def closed_up(text: str) -> str:
    """The text with the letters put together that a typewriter or an old print has set apart.

    >>> closed_up("V o s s (aside)")
    'Voss (aside)'
    """
    if text[1:2] != " " and (text[:2].isascii() or " " not in text[2:_MARKS]):
        return text
    return _APART.sub(lambda found: found.group().replace(" ", ""), text, concurrent=False)

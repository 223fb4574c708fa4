"""A person's name in parts: honorific, given name, family name, suffix."""

import attrs
import regex

from inquit.people import name_words as words
from inquit.people.folding import bare

__all__ = ["PersonName", "initials", "person_name"]


@attrs.frozen(kw_only=True)
class PersonName:
    """A name in parts."""

    name: str
    """Without honorific and suffix."""
    words: tuple[str, ...]
    """The words of the name, folded."""
    prefix: str | None = None
    given: str | None = None
    family: str | None = None
    suffix: str | None = None

    @property
    def full(self) -> bool:
        """Whether it has a given name that is spelt out, and a family name."""
        return self.family is not None and self.given is not None and not self.initialled

    @property
    def initialled(self) -> bool:
        """Whether initials stand for the given names: `M. Voss`."""
        return self.family is not None and len(self.words) > 1 and all(len(word) == 1 for word in self.words[:-1])


def initials(name_words: tuple[str, ...]) -> str:
    """The first letters of the words of a name, hyphenated parts counted.

    >>> initials(("louis-aime", "de", "fouquieres"))
    'ladf'
    """
    return "".join(part[0] for word in name_words for part in word.split("-") if part)


def person_name(
    text: str, *, family_first: bool = False, titled: bool = False, two_surnames: bool = False, initials_first: bool = False
) -> PersonName | None:
    """The parts of a person's name; None where no name is left beside the honorifics.

    `family_first` says that the family name comes first; `titled` that an office stood before the name, so that
    a single word is a family name; `two_surnames` that the language gives people two family names;
    `initials_first` that a single letter at the beginning is an initial, and no `Monsieur`.

    >>> name = person_name("Dr. Maren van der Voss, PhD")
    >>> name.prefix, name.given, name.family, name.suffix
    ('Dr.', 'Maren', 'van der Voss', 'PhD')
    """
    text = _PICTURES.sub(" ", text, concurrent=False) if not text.isascii() else text
    tokens = _in_order(text) if "," in text else text.split()
    folded = [bare(token) for token in tokens]
    first = 1 if folded[:1] == ["the"] and len(tokens) > 2 and folded[1] in words.HONORIFICS else 0
    first = 1 if _is_addressed(tokens, folded) else first
    while first < len(tokens) - 1 and (
        (folded[first] in words.HONORIFICS and not ((first or initials_first) and len(folded[first]) == 1))
        or (first and folded[first] in words.BEHIND_TITLES and tokens[first].endswith("."))
    ):
        first += 1  # `M.` is an initial behind another honorific, `Monsieur` at the beginning
    last = len(tokens)
    while last - first > 2 and (_is_suffix(tokens[last - 1], folded[last - 1]) or _are_letters(tokens[first:last])):
        last -= 1
    prefix = " ".join(tokens[:first]) or None
    suffix = (
        " ".join([token for token, word in zip(tokens[last:], folded[last:], strict=True) if _is_suffix(token, word)]).strip(",") or None
    )
    if last - first == 1 and first and len(folded[first]) == 1 and "." not in tokens[first]:
        first, prefix = 0, None  # Ms. X: no name without the honorific
    kept = [(token.strip(","), word) for token, word in zip(tokens[first:last], folded[first:last], strict=True) if token.strip(",")]
    tokens, folded = [token for token, _ in kept], [word for _, word in kept]
    if not tokens or not any(folded) or len(tokens) > 8 or (len(tokens) == 1 and folded[0] in words.HONORIFICS):
        return None
    for title in words.TITLES_BEHIND:
        if tokens[-1].endswith(title) and len(tokens[-1]) > len(title):
            suffix = title
            tokens[-1] = tokens[-1][: -len(title)]
            folded[-1] = bare(tokens[-1])
            break
    name = " ".join(tokens)
    if not text.isalnum() and any(token[0] in _OPENING for token in tokens[1:-1]):
        tokens, folded = _without_nickname(tokens, folded)
    before_family = prefix is not None and bare(prefix) not in words.BEFORE_GIVEN
    given, family = _halves(tokens, folded, family_first=family_first, titled=titled or before_family)
    if two_surnames and len(tokens) == 3 and family == tokens[2] and len(folded[1]) > 1 and folded[1] not in words.SECOND_NAMES:
        given, family = tokens[0], f"{tokens[1]} {tokens[2]}"
    if "." in text:
        folded = [word for token, one in zip(tokens, folded, strict=True) for word in (_letters(token) or (one,))]
    return PersonName(name=name, words=tuple(filter(None, folded)), prefix=prefix, given=given, family=family, suffix=suffix)


def _is_addressed(tokens: list[str], folded: list[str]) -> bool:
    """Whether a name begins with a word that is an honorific only there: `Sister Agathe`, `Doña Ana Lund`."""
    if len(tokens) < 2 or not (tokens[0][0].isupper() and tokens[1][0].isupper()):
        return False
    return folded[0] in words.CLERICAL or (folded[0] in words.BEFORE_FULL and len(tokens) > 2)


# the 🌸 of Ann Lee 🌸      👩‍🔬      ✨
_PICTURES = regex.compile(
    r"""
    (?<!\S)
    [\p{Extended_Pictographic}\p{Regional_Indicator}--[©®™]]
    [\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\uFE0F\u200D]*+
    (?!\S)
    """,
    regex.VERBOSE | regex.V1,
)
# the SPD of Ann Lee SPD
_CONSONANTS = regex.compile(r"[\p{Lu}--[AEIOUYÄÖÜ]]{3,4}", regex.V1)


def _are_letters(tokens: list[str]) -> bool:
    """Whether the last word of a name in small letters is a party's or an order's letters: `Ann Lee SPD`."""
    return _CONSONANTS.fullmatch(tokens[-1]) is not None and not any(token.isupper() and len(token) > 2 for token in tokens[:-1])


def _in_order(text: str) -> list[str]:
    """The words of a name with commas in it: `Voss, Maren` turned round, `Maren Voss, PhD` as it is."""
    family, *rest = (piece.strip() for piece in text.split(","))
    given = rest[0].split() if rest else []
    turned = len(family.split()) == 1 and 0 < len(given) <= 2 and not any(_is_suffix(word, bare(word)) for word in given)
    if turned and bare(family) not in words.HONORIFICS and all(word[:1].isupper() for word in given):
        return " ".join([*given, family, *rest[1:]]).split()
    return text.replace(",", ", ").split()


_OPENING = "\"“„‘'(«"


def _without_nickname(tokens: list[str], folded: list[str]) -> tuple[list[str], list[str]]:
    """The name without what stands in quotes or brackets between its words: Oskar "Ossi" Lind."""
    kept = [i for i, token in enumerate(tokens) if i in {0, len(tokens) - 1} or token[0] not in _OPENING or token[-1].isalnum()]
    return [tokens[i] for i in kept], [folded[i] for i in kept]


# J.P. for J. P.
_GLUED = regex.compile(r"(?:\p{Lu}\.){2,5}+")


# 김하늘: three syllables, in either normal form; nearly all Korean family names have one
_HANGUL = regex.compile(r"(?=\p{Hangul}++$)(?P<family>\X)(?P<given>\X{2})")


def _letters(token: str) -> list[str]:
    """The initials of `J.P.`, folded; nothing for any other word."""
    return [bare(letter) for letter in token.split(".")[:-1]] if _GLUED.fullmatch(token) else []


def _is_suffix(token: str, folded: str) -> bool:
    return folded in words.SUFFIXES and (token[:2].isupper() or folded in {"jr", "sr", "phd", "dphil", "msc", "bsc"})


_GIVEN_TOO = frozenset(("ben", "al", "den", "della", "mac", "el", "le", "la"))
"""Particles that are first names as well."""
_IBERIAN = frozenset(("de", "da", "do", "dos", "das", "y", "e", "i"))


def _halves(tokens: list[str], folded: list[str], *, family_first: bool, titled: bool) -> tuple[str | None, str | None]:
    """Given and family name. The family name begins at the first particle, else with the last word."""
    if len(tokens) == 1:
        korean = _HANGUL.fullmatch(tokens[0])
        if korean:
            return korean["given"], korean["family"]
        return (None, tokens[0]) if titled else (tokens[0], None)
    if family_first:
        return " ".join(tokens[1:]), tokens[0]
    if titled and folded[1] == "of":
        return None, tokens[0]  # Mr. Voss of Westmark
    if folded[0] in words.PARTICLES and len(folded[0]) > 1 and folded[0] not in _GIVEN_TOO:
        return None, " ".join(tokens)  # Van der Berg
    at = next(
        (
            i
            for i in range(1, len(tokens) - 1)
            if folded[i] in words.PARTICLES and (len(folded[i]) > 1 or tokens[i].islower() or tokens[i] == "Ó")
        ),
        0,
    )
    if at >= 2 and folded[at] in _IBERIAN and len(folded[1]) > 1:
        at = 1  # Ana Brito de Melo: two surnames
    at = at or len(tokens) - 1
    given = tokens[:at]
    while len(given) > 1 and len(folded[len(given) - 1]) == 1:
        given.pop()  # a middle initial
    return " ".join(given), " ".join(tokens[at:])

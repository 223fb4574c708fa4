"""What a label looks like, whatever stands around it."""

from collections.abc import Sequence

import attrs
import regex

from inquit.candidates.groups import key_of
from inquit.candidates.lexicon import (
    ABBREVIATIONS,
    ARTICLES,
    CUES,
    FALSE_FRIENDS,
    LINKED,
    MARKUP_NAMES,
    NAME_ENDINGS,
    PARTICLES,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
    STOP_WORDS,
)
from inquit.candidates.pieces import ORDINAL, TELEPHONE
from inquit.candidates.role_words import ASKED, HONORIFICS, ROLES
from inquit.people.brackets import party_in_brackets
from inquit.people.folding import closed_up

__all__ = ["PROSE_LEAST", "SIGN_MOST", "Shape", "is_small", "shape_of"]

# `Ann`, `O'Neil`, `#1`, `TO073`, `n.`
_WORD = regex.compile(r"[^\W_][\w'’ʼ\-]*+\.?+|\#\w++|[?]++")

# `. T` in `we met. Then`: a sentence ends inside the label
_SENTENCE = regex.compile(r"[\p{Ll}\p{Lo}]{3,}+[.!?;,]?[.!?;][ ]|[!;]|[?](?=.)")

# `1-й ` in `1-й солдат`
_ORDINAL = regex.compile(ORDINAL)

# `+49 170 5550199`, `+1 (555) 014-2277`
_TELEPHONE = regex.compile(TELEPHONE)

ROLE_WORDS_MOST = 9
"""A label with more words is a sentence that happens to hold a role."""


GEORGIAN = ("\u10d0", "\u10ff")
"""The first and the last letter of Mkhedruli, in which Georgian is written (Unicode Standard, section 7.7)."""

PROSE_LEAST = 5
"""The shortest label that may read like a sentence, in words."""

ASKED_MOST = 3
"""The longest label in which they count, in words."""

OFFICES = ROLES - ASKED
"""Roles that behind another word make an office of a label: a `Question and Answer Session` is none."""

SIGN_MOST = 3
"""So many letters may be a sign of somebody, whatever they spell: `CC`, `RES`."""

SHORTEST = 2
"""A label of so many words may be a role that is a word of sentences, too: `All`, `Both of`."""

ADDRESSED = frozenset(("me", "you"))
"""Of these, those with which a label begins: `You said`, not `Thank you`."""

ADDRESSED_MOST = 8
"""The longest name with an honorific behind it, in a script without blanks, in code points."""

ODD = frozenset('"“”«»=<>{}$%^~|/\\…')
"""What neither names nor nicks hold."""


@attrs.frozen(kw_only=True)
class Shape:
    """What can be seen of a label by itself. Case is that of the letters."""

    words: int
    characters: int
    capitals: bool
    """No lower-case letter, at least one capital."""
    titled: bool
    """Every word but particles begins with a capital, a digit or a letter of a script without case."""
    lower: bool
    """Begins with a lower-case letter."""
    initials: bool
    """One word of one to four capitals; four of them that stand before colons without speaking, `TIME`, are none."""
    uncased: bool
    """In a script without case."""
    stop_first: bool
    role: bool
    """A role word stands in it, or it ends in one (`部長`)."""
    honorific: bool
    """Begins with one, or in a script without case ends in one: `山田さん`."""
    false_friend: bool
    cue: bool
    """Nothing but what sounds, lights or is printed, its number aside: `SOUND 3`."""
    markup_name: bool
    digits: bool
    """Holds a digit elsewhere, brackets aside: `GREENS 90` is a party; a telephone number stands for a name."""
    bracketed: bool
    comma: bool
    sentence: bool
    """A sentence seems to end inside it."""
    prose: bool
    """Five words or more, hardly one of them with a capital, and no role among them."""
    odd: bool
    """Holds characters that neither names nor nicks have."""
    shouts: bool
    """Its last word is in capitals and long enough to be a surname or an office."""
    look: str
    """What labels of one cast share: the case of the last word."""


def is_small(letter: str) -> bool:
    """Whether a letter is a small one, of a script that writes names with capitals: Georgian has them in Unicode alone.

    >>> is_small("a"), is_small("ა"), is_small("א")
    (True, False, False)
    """
    return letter.islower() and not GEORGIAN[0] <= letter <= GEORGIAN[1]


def shape_of(label: str, key: str, *, declared: bool = False) -> Shape:
    """The shape of a label; one that the text declares to be a person's is no stop word and no false friend, whatever it spells.

    >>> shape_of("Dr. Maren Voss (MV)", "dr maren voss").titled
    True
    """
    label = party_in_brackets(label)
    if label[0].isdigit() and (nth := _ORDINAL.match(label, concurrent=False)):  # `1-й солдат` is one as `солдат` would be
        label = label[nth.end() :].capitalize() if label[nth.end()].islower() else label[nth.end() :]
        key = key_of(label)
    bare = closed_up(label.partition("(")[0].rstrip() or label)
    printed = _WORD.findall(bare, concurrent=False)
    last = printed[-1] if printed else ""
    words = [word.rstrip(".") for word in key.split()]
    first = words[0] if words else ""
    elided = _elided(printed[0]) if printed else ""
    letters = bare.replace(" ", "").isalpha()  # nothing else, as in most
    capitals = bare.isupper()
    telephone = label[0] == "+" and _TELEPHONE.fullmatch(label, concurrent=False) is not None
    uncased = not (capitals or telephone) and (bare.upper() == bare.lower() or GEORGIAN[0] <= bare[:1] <= GEORGIAN[1])
    sign = capitals and len(key) == 1 and key != "i"  # of a part: `Q`, `О`; and what a scan has torn apart: `I  see`
    pronoun = len(words) == 1 and first in PRONOUNS
    role = pronoun or _role(words) or _role(_singular(words))
    addressed = first in ARTICLES and len(words) > 2 and words[1] in HONORIFICS - ROLES  # `O SR. VALE`
    shouts = _shouts(last)
    return Shape(
        words=len(words) if " " in label else 1,
        characters=len(label),
        capitals=capitals,
        titled=bool(printed) and all(_begins_name(w) for w in printed if not (is_small(w[0]) and w.rstrip(".") in PARTICLES)),
        lower=is_small((bare if bare[0].isalpha() else next(filter(str.isalpha, bare), ""))[:1]),
        initials=capitals
        and len(words) == 1
        and sum(map(str.isalpha, bare)) <= 4
        and (declared or len(key) <= SIGN_MOST or key not in FALSE_FRIENDS),
        uncased=uncased,
        stop_first=not (declared or addressed)
        and not (sign or pronoun)
        and (first in STOP_WORDS or elided in STOP_WORDS)
        and not (role and first not in PREPOSITIONS and _like_office(words, printed)),
        role=role and len(words) <= ROLE_WORDS_MOST,
        honorific=addressed or (first in HONORIFICS and not elided) or (uncased and _addressed(words)),
        false_friend=not declared
        and (
            _false_friend(words, office="," in bare and len(bare.partition(",")[0].split()) > 1)
            or (" - " in bare and bare.partition(" ")[0].casefold() in FALSE_FRIENDS)  # `ACTION - everyone`
        ),
        cue=first in CUES and CUES.issuperset(word for word in words if not word.isdecimal()),
        markup_name=len(key) > 1 and key in MARKUP_NAMES,
        digits=not (letters or telephone) and any(map(str.isdigit, bare[:-2])),
        bracketed=label[-1:] in ")]",
        comma="," in bare,
        sentence=not letters and any(_ends(match) for match in _SENTENCE.finditer(bare, concurrent=False)),
        prose=len(printed) >= PROSE_LEAST and not role and sum([w[0].islower() for w in printed]) >= len(printed) - 2,
        odd=not ODD.isdisjoint(label),
        shouts=shouts,
        look="titled" if telephone else _look(last, shouts=shouts),
    )


def _elided(word: str) -> str:
    """A word with an apostrophe in it, casefolded, whose beginning is no word by itself: `don't`, not `don`; empty for any other."""
    plain = word.replace("’", "'")
    return plain.casefold() if "'" in plain[1:-1] else ""


def _role(words: Sequence[str]) -> bool:
    """Whether a word is a role; `all`, `a` and letters such as the `Q` of `Q3 2031 Results` are roles in the shortest of labels alone."""
    roles = ROLES.intersection(words)
    if len(words) > ASKED_MOST:
        roles -= ASKED
    if not roles or any(len(role) > 1 and role not in STOP_WORDS for role in roles):
        return bool(roles)
    return len(words) <= SHORTEST and (words[0] in roles or not roles <= ADDRESSED)


def _like_office(words: Sequence[str], printed: Sequence[str]) -> bool:
    """Whether a label with a role is short, or an article and an office: `The Secretary of State for Fish`, `The SPEAKER pro tempore`."""
    if len(words) <= 3:
        return True
    behind = printed[1:]
    if not behind or words[1] not in ROLES:  # `the_chair_of_x` is printed in one piece
        return False
    return behind[0].isupper() or all(w[0].isupper() or w.casefold() in STOP_WORDS for w in behind)


def _ends(match: "regex.Match[str]") -> bool:
    """Whether a sentence ends here, and not an honorific: `Prof. Voss`."""
    return match.string[: match.end()].rsplit(None, 1)[-1].rstrip(".").casefold() not in ABBREVIATIONS


STUDIED = frozenset(("subject",))
"""Whom studies call by number, and what mails are about without one: `subject_011`, `Subject:`."""


def _false_friend(words: Sequence[str], *, office: bool) -> bool:
    """Whether the first word or the last, a number behind it aside, is one, and no word behind the first is a role: `Action item 4.2`.

    Whatever it holds, it is what a page calls a link to another, or a sentence that quotes somebody: `Read more`, `My father said`.

    The last word of an `office` behind a name tells nothing: `Maren Voss, author`.
    """
    if len(words) == 2 and words[0] in STUDIED and words[1].isdecimal():
        return False
    while len(words) > 1 and words[-1].isdecimal():
        words = words[:-1]
    if " ".join(words) in LINKED or (len(words) > 2 and words[-1] in SAYING and words[0] in STOP_WORDS):
        return True
    if not words or not OFFICES.isdisjoint(words[1:]):
        return False
    return words[0] in FALSE_FRIENDS or (words[-1] in FALSE_FRIENDS and not office)


def _addressed(words: Sequence[str]) -> bool:
    """Whether a label is a short name with an honorific or office behind it: `山田太郎議員`."""
    return len(words) == 1 and len(words[0]) <= ADDRESSED_MOST and words[0].endswith(NAME_ENDINGS) and words[0] not in NAME_ENDINGS


def _shouts(word: str) -> bool:
    """Whether a word is printed in capitals, a prefix aside: `LOTT`, `McCAIN`."""
    if word[1:].islower():
        return False  # most words
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 2 and sum(map(str.isupper, letters)) >= len(letters) - 1 and letters[-1].isupper()


def _look(word: str, *, shouts: bool) -> str:
    """The case of a label's last word."""
    if shouts or word.isupper():
        case = "capitals"
    elif not word[:1].isalpha():
        case = "number"
    elif is_small(word[:1]):
        case = "lower"
    else:
        case = "titled" if word[:1].isupper() else "uncased"
    return case


def _singular(words: Sequence[str]) -> list[str]:
    """Words without the number or the ending that hides a role: `juror7`, `部長`."""
    return [word.rstrip("0123456789#s") for word in words] + [word[-2:] for word in words if not word.isascii()]


def _begins_name(word: str) -> bool:
    return not is_small(word[0])

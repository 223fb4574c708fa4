"""A label taken apart: honorific, name, office, short form, note, description."""

from collections.abc import Set as AbstractSet

import attrs
import regex

from inquit.model import Role
from inquit.people import name_words as words
from inquit.people.brackets import is_note, party_in_brackets
from inquit.people.folding import bare, closed_up, composed, fold, spaced
from inquit.people.joint_words import STOP
from inquit.people.names import PersonName, person_name
from inquit.people.parts import PART_WORDS, Kind, part_of_words
from inquit.people.people_words import DESKS, JOBS, LEADING_JOBS, MEDIA_JOBS, OFFICERS, ORGANISATIONS

__all__ = ["Label", "has_initial", "is_outlet_word", "joint", "read_label"]


@attrs.frozen(kw_only=True)
class Label:
    """A label read."""

    printed: str
    key: str
    """Folded, without notes in brackets: labels with the same key are the same."""
    kind: Kind
    core: str
    """The label without brackets and description, as printed."""
    name: PersonName | None = None
    brackets: tuple[str, ...] = ()
    """What stands in brackets, notes aside: a short form, a party, a person."""
    inner: PersonName | None = None
    """The person in the bracket behind a role: `The Chair (Mr. Ann Lee)`."""
    about: str = ""
    """The description behind the name: `Editor of the Harbour Bulletin`."""
    office: str = ""
    """The office before the name: `Vice President`."""
    role: Role = "unknown"
    """What the label itself says about the part its speaker plays."""


# Dr. Ann Lee (AL)      The Chair (Mr. Ann Example (Guelph, Lib.))
_BRACKET = regex.compile(
    r"""
    [(\[（]
    (?P<inner>(?:[^()\[\]（）]|[(（][^()\[\]（）]*+[)）])*+)
    [)\]）]
    """,
    regex.VERBOSE,
)
# Ann Lee, editor       Ann Lee | Example Ltd     Ann Lee - Example Ltd
_BREAK = regex.compile(r"(?:(?P<comma>[,;])|\s(?:[|–—-]{1,2}|//))\s++")
# S. L. G. K.      KDE       SzI      A.-M.
_SHORT = regex.compile(
    r"""
      (?:\p{L}\.[ -]?){2,6}+
    | (?=(?:\P{Lu}*+\p{Lu}){2})[\p{L}]{2,5}+\.?
    | \p{Lu}\p{Lu}?[.]?
    """,
    regex.VERBOSE,
)
_AND = "(?:and|und|et|y|och|og|és|e|i|ja)"
# Herr Per Nilsson i Sund: of a place, as Swedish records tell namesakes apart
_FROM = regex.compile(r"(?:[Hh]err|[Hh]r\.?|[Ff]ru)\s[^,&+/]++(?<=\si\s\p{Lu}\p{Ll}{1,20})$")
# Ann & Bob      Ann and Bob      AL/BM      Ann, Bob, and Cy
_JOINT = regex.compile(
    rf"""
      \s*+(?:&|\+|/|,(?:\s++{_AND}(?=\s))?+)\s*+
    | \s++{_AND}\s++
    | (?<=\p{{L}}{{3}})\.\s++
    """,
    regex.IGNORECASE | regex.VERBOSE,
)
# ` and ` in Ann and Bob, `&` in Ann&Bob; not the comma in Lee, Ann
_CONJUNCTION = regex.compile(rf"[&+/]|\s{_AND}\s|\p{{L}}{{3}}\.\s", regex.IGNORECASE)
# the 7 of Juror 7, the ٧ of المحلف ٧
_DIGIT = regex.compile(r"\p{Nd}")
# 田中議員
_HAN_OFFICE = regex.compile(r"(?P<name>[\p{Han}\p{Hangul}]{2,5}?)(?P<office>議員|议员|委員|委员|의원|위원)")
# ` said` in `You said:`, ` wrote` in `Ann Lee wrote:`, never the name in `Edward Said:`
_SAYS = regex.compile(
    r"""
    \s++(?:said|says|wrote|writes|asked|asks|replied|schrieb|schreibt|sagte|sagt|(?:a\s)?(?:écrit|dit)|escribió|escribe|dijo|dice
    |ha\s(?:scritto|detto)|escreveu|disse|schreef|zei|skrev|пишет|написал|сказал)$
    """,
    regex.VERBOSE,
)
_EDGES = " ,;\t\n\r\u00a0#:：•-–—'\"“”"
# Moshe_Tzvi_Wieder (a chat client's blanks), never a nick such as ann_b
_UNDERSCORED = regex.compile(
    r"""
    \p{Lu}[\p{L}.]*+
    (?:_(?:-_)?+[\p{Lu}(][\p{L}\d.)]*+)++
    """,
    regex.VERBOSE,
)
# J.P. Horn for J. P. Horn
_GLUED = regex.compile(r"(?<!\p{L})(\p{Lu})\.(?=\p{Lu})")
# the full stop of `Ann Lee. ABC`, not of `Dr. Lee` and `A. B. Lee`
_NAME_END = regex.compile(r"(?<=\p{L}[ ]\p{Lu}\p{Ll}{2,20})\.(?=[ ]\p{Lu}{2})")
# Mr.Lee for Mr. Lee
_TITLE_GLUED = regex.compile(r"(\p{Lu}\p{Ll}{1,4}\.)(?=\p{Lu}\p{Ll})")
# O. Lind, T.M. Dorn; never M. Voss, which may be Monsieur Voss
_INITIAL = regex.compile(r"[\p{Lu}--M]\.[ ]?+\p{Lu}", regex.V1)
# the d' of d'Alba, the L’ of L’Oréal
_ELIDED = regex.compile(r"[LlDd]['’](?=\p{Lu})")


def read_label(printed: str, *, underscores: bool = False, initials: bool = False) -> Label:
    """Take a label apart. Never raises; what it cannot read is a name as printed.

    `underscores` says that the document writes `_` for a blank in names, `initials` that it writes initials before
    surnames, so that `M. Voss` is no Monsieur.
    """
    if printed.isalpha() and printed.isascii():
        return _single(printed)
    text = closed_up(printed.replace("_", " ") if underscores and _UNDERSCORED.fullmatch(printed) else printed)
    titled = _TITLE_GLUED.match(text)
    if titled and bare(titled[1]) in words.HONORIFICS:
        text = f"{titled[1]} {text[titled.end() :]}"
    core, brackets = _brackets(_SAYS.sub("", party_in_brackets(text), concurrent=False))
    key = fold(_GLUED.sub(r"\1. ", core) if "." in core and not _SHORT.fullmatch(core) else core) or fold(printed) or printed.strip()
    if not (core[:1].isalpha() or any(c.isalpha() for c in core)):
        return Label(printed=printed, key=key, kind="blank", core=core or spaced(printed), brackets=brackets)
    if _SHORT.fullmatch(core):
        return _single(core, printed=printed, brackets=brackets)
    if _is_joint(core):
        return Label(printed=printed, key=key, kind="collective", core=core, brackets=brackets, role="participant")
    cut = None if _office_with_commas(core) else _BREAK.search(core)
    if cut is None or not cut.start():
        return _headed(printed, key, core, brackets, initials=initials)
    label = _headed(printed, key, core[: cut.start()], brackets, initials=initials)
    return _described(label, core, core[cut.end() :].strip(), comma=bool(cut["comma"]))


def has_initial(printed: str) -> bool:
    """Whether a label begins with an initial that can be nothing else: `O. Lind`."""
    return printed[1:2] == "." and _INITIAL.match(printed) is not None


def _office_with_commas(core: str) -> bool:
    """Whether the commas belong to an office before the name: `Minister for Work, Health and Fish Dr. Ann Lee`."""
    first, _, rest = core.partition(",")
    if not rest or bare(first.partition(" ")[0]) not in words.OFFICES:
        return False
    return any(bare(word) in words.HONORIFICS for word in rest.split()[1:])


def _single(core: str, *, printed: str | None = None, brackets: tuple[str, ...] = ()) -> Label:
    """A label of one word or of initials."""
    key = fold(core)
    kind, role = part_of_words([key])
    name = None
    if kind is None:
        kind = "short" if _SHORT.fullmatch(core) else "outlet" if key.endswith(words.OUTLET_ENDINGS) else "person"
        if kind != "outlet":
            name = PersonName(name=core, words=(key,), given=core if "." not in core else None)
    whole = core if printed is None else printed
    return Label(printed=whole, key=key, kind=kind, core=core, name=name, brackets=brackets, role=role)


def _brackets(printed: str) -> tuple[str, tuple[str, ...]]:
    """The label without brackets and edges, and what stood in the brackets, notes left out."""
    text = printed
    inside: tuple[str, ...] = ()
    if "(" in text or "[" in text or "（" in text:
        found = [m["inner"].strip() for m in _BRACKET.finditer(text, concurrent=False)]
        outside = _BRACKET.sub(" ", text, concurrent=False)
        if outside.strip(_EDGES):
            inside = tuple(item for item in found if item and not is_note(item))
            text = outside
        elif found:
            text = found[0]
    return spaced(text).strip(_EDGES), inside


def _is_joint(core: str) -> bool:
    """Whether two people or more speak: `Ann and Bob`, `AL+BM`, `Ann, Bob, Cy`."""
    if not _JOINT.search(core, concurrent=False) or _FROM.match(core):
        return False
    parts = _JOINT.split(core, concurrent=False)
    if len(parts) < 2 or not all(0 < len(part.split()) <= 3 for part in parts):
        return False
    folded = [fold(part) for part in parts]
    several = [word for part in folded for word in part.split()]
    conjunction = _CONJUNCTION.search(core, concurrent=False)
    titles = words.SUFFIXES if conjunction and "." not in conjunction.group() else words.SUFFIXES | words.HONORIFICS
    if any(word in _WORKING or word in titles or len(word) < 2 for word in several):
        return False
    if "," in core and not conjunction:
        shorts = all(_SHORT.fullmatch(part) and fold(part) not in PART_WORDS for part in parts)
        return shorts or (len(parts) > 2 and all(composed(part).isalpha() and part[0].isupper() for part in parts))
    return all(part[:1].isalpha() and not (part[0].islower() and core[0].isupper()) for part in parts)


def joint(label: Label, keys: AbstractSet[str]) -> Label:
    """The label as that of several people, where its parts are labels of their own: `ANNA, OTTO` beside `ANNA` and `OTTO`.

    `keys` are those of all labels of the document.
    """
    if label.kind in {"collective", "blank"} or label.printed.isalpha() or not _JOINT.search(label.printed, concurrent=False):
        return label
    core, brackets = _brackets(label.printed)
    parts = [fold(part) for part in _JOINT.split(core, concurrent=False)]
    if len(parts) < 2 or label.key in parts or not all(part in keys for part in parts):
        return label
    return Label(printed=label.printed, key=label.key, kind="collective", core=core, brackets=brackets, role="participant")


_WORKING = JOBS | ORGANISATIONS | words.OFFICES | words.OUTLETS


def _headed(printed: str, key: str, head: str, brackets: tuple[str, ...], *, initials: bool) -> Label:
    """A label of several words, its description set aside."""
    apart = _GLUED.sub(r"\1. ", head) if "." in head and " " not in head else head  # `T.HORN`: the whole label is one word
    tokens = apart.replace("_", " ").split() or [head]
    folded = [bare(token) for token in tokens]
    kind, role = part_of_words(folded)
    if kind is not None:
        inner = _inner(brackets)
        office = head if kind == "role" else ""
        return Label(printed=printed, key=key, kind=kind, core=head, brackets=brackets, inner=inner, role=role, office=office)
    if folded[0] in words.ARTICLES and len(tokens) > 1 and folded[1] in words.HONORIFICS | words.OFFICES:
        tokens, folded = tokens[1:], folded[1:]
    elif (folded[0] in words.ARTICLES and not tokens[0].endswith(".") and not _is_surname(tokens, folded)) or _ELIDED.match(head):
        inner = _inner(brackets)
        kind = "outlet" if inner is None and any(map(is_outlet_word, folded)) else "role"
        return Label(printed=printed, key=key, kind=kind, core=head, brackets=brackets, inner=inner)
    if _DIGIT.search(head, concurrent=False) or _is_described(tokens, folded):
        return Label(printed=printed, key=key, kind="anonymous", core=head, brackets=brackets)
    if _is_outlet(tokens, folded):
        return Label(printed=printed, key=key, kind="outlet", core=head, brackets=brackets)
    return _named(Label(printed=printed, key=key, kind="person", core=head, brackets=brackets), tokens, folded, initials=initials)


def _is_surname(tokens: list[str], folded: list[str]) -> bool:
    """Whether what begins like an article is a surname: `De Boer`, `Le Goff`; not `De krant`, `La Gazette`."""
    if len(tokens) != 2 or folded[0] not in {"de", "le"} or not composed(tokens[1]).istitle():
        return False
    return not (is_outlet_word(folded[1]) or folded[1] in _WORKING or folded[1] in MEDIA_JOBS)


def _named(label: Label, tokens: list[str], folded: list[str], *, initials: bool) -> Label:
    """A label that names a person, perhaps behind an office."""
    office, tokens = _office(tokens, folded)
    han = _HAN_OFFICE.fullmatch(label.core)
    if han:
        office, tokens = han["office"], [han["name"]]
    inner = _inner(label.brackets) if office and not han else None
    if inner is not None:
        return attrs.evolve(label, kind="role", inner=inner, office=label.core, role=_office_role(office))
    name = None if "_" in label.core else person_name(" ".join(tokens), titled=bool(office) and not han, initials_first=initials)
    if name is None:
        kind: Kind = "role" if office else "person"
        name = PersonName(name=label.core, words=(label.key,)) if kind == "person" else None
        return attrs.evolve(label, kind=kind, name=name, office=office)
    return attrs.evolve(label, name=name, office=office, role=_office_role(office))


def _inner(brackets: tuple[str, ...]) -> PersonName | None:
    """The person whom the brackets of a role name, if any."""
    return next((name for name in map(_inner_person, brackets) if name), None)


def _inner_person(text: str) -> PersonName | None:
    """The person whom a bracket behind a role names; None where it names none or several: `Both (Ann Lee and Bob Moss)`."""
    if _is_joint(text):
        return None
    head = _BREAK.split(_BRACKET.sub(" ", text, concurrent=False).strip(), maxsplit=1)[0]
    head = _NAME_END.split(head, maxsplit=1)[0]  # Ann Lee. ABC - SU
    tokens = head.split()
    if not tokens or not tokens[0][:1].isupper():
        return None
    office, rest = _office(tokens, [bare(token) for token in tokens])
    name = person_name(" ".join(rest), titled=bool(office))
    if name is None or not (name.prefix or office or len(name.words) > 1):
        return None
    return None if any(w in ORGANISATIONS or w in words.OUTLETS for w in name.words) else name


def _office_role(office: str) -> Role:
    return "moderator" if any(bare(word) in words.CHAIRING for word in office.split()) else "unknown"


def is_outlet_word(word: str) -> bool:
    """Whether a folded word, an elided article before it or not, is one that outlets bear."""
    return word in words.OUTLETS or word[1:] in words.OUTLETS


def _is_described(tokens: list[str], folded: list[str]) -> bool:
    """Whether a label describes somebody instead of naming them: `Little boy`, `Young Ann`, `Tim the Baker`."""
    if folded[0] in words.OFFICES or folded[0] in words.HONORIFICS:
        return False
    if len(tokens) > 3 and any(len(word) > 1 and word in _IN_SENTENCES for word in folded):
        return True
    if not tokens[0][:1].isupper():
        return False
    if folded[0] in words.EPITHETS or folded[-1] in words.ANONYMOUS or "the" in folded:
        return True
    return any(t[:1].islower() and f not in words.PARTICLES and not _ELIDED.match(t) for t, f in zip(tokens, folded, strict=True) if f)


_IN_SENTENCES = STOP - words.PARTICLES


def _is_outlet(tokens: list[str], folded: list[str]) -> bool:
    """Whether a newspaper speaks, or one of its staff without a name."""
    if folded[0] in words.HONORIFICS or (folded[0] in ORGANISATIONS and folded[1:2] and folded[1] in words.OFFICES):
        return False
    if folded[-1] in MEDIA_JOBS or folded[0] in MEDIA_JOBS:
        return True
    if any(word in words.OUTLETS for word in folded[1:]) or folded[0] in words.OUTLETS:
        return len(tokens) > 1
    return any("." in token[1:-1] and token[-1] != "." for token in tokens if len(token) > 4)


def _office(tokens: list[str], folded: list[str]) -> tuple[str, list[str]]:
    """The office before a name, and the words that remain for the name."""
    skip = 1 if len(folded) > 1 and (folded[0] in words.HONORIFICS or (folded[0] in ORGANISATIONS and folded[1] in words.OFFICES)) else 0
    if folded[skip] not in words.OFFICES:
        return "", tokens
    honorific = max((i for i, w in enumerate(folded) if i > skip and w in words.HONORIFICS), default=0)
    low = max((i for i, t in enumerate(tokens) if t[0].islower() and folded[i] not in words.PARTICLES), default=0)
    if honorific and honorific + 1 < len(tokens):
        at = honorific
        while at > 1 and folded[at - 1] in words.HONORIFICS:
            at -= 1
    elif low:
        at = max(low + 1, len(tokens) - 2) if len(tokens) - low > 3 else low + 1
    else:
        shouted = all(token.isupper() for token in tokens)
        at = skip
        while at < len(tokens) and (folded[at] in words.OFFICES or (not shouted and at + 1 < len(tokens) and _is_party(tokens[at]))):
            at += 1
        if folded[at - 1] in LEADING_JOBS:
            at = next((n + 1 for n in range(at, min(at + 3, len(tokens))) if folded[n] in OFFICERS), at)
    return " ".join(tokens[:at]), tokens[at:]


def _is_party(token: str) -> bool:
    """Whether a word between an office and a name is a party's short form: `Deputy XYZ Ann Lee`."""
    return len(token) > 1 and token.isupper()


def _described(label: Label, core: str, about: str, *, comma: bool) -> Label:
    """A label with what follows the name: a suffix, a description, a given name."""
    if label.kind == "role" and label.inner is not None:
        return attrs.evolve(label, core=core, office=core)
    if label.kind in {"anonymous", "collective"}:
        return attrs.evolve(label, core=core)
    name, pieces = label.name, [piece.strip() for piece in about.split(",")]
    while name is not None and pieces and fold(pieces[0]).replace(" ", "") in words.SUFFIXES:
        name = attrs.evolve(name, suffix=f"{name.suffix}, {pieces[0]}" if name.suffix else pieces[0])
        pieces.pop(0)
    rest = ", ".join(pieces)
    if name is None and pieces:
        inner = person_name(pieces[0])
        if inner is not None and len(inner.words) > 1 and _WORKING.isdisjoint(inner.words):
            return attrs.evolve(label, inner=inner, about=", ".join(pieces[1:]))
    if comma and name is not None and len(name.words) == 1 and name.prefix is None and len(pieces) == 1 and _is_given(rest):
        turned = person_name(f"{rest} {name.name}")
        if turned is not None:
            return attrs.evolve(label, name=turned, core=core)
    role = label.role
    if role == "unknown" and rest:
        kind, said = part_of_words([bare(word) for word in pieces[-1].split()])
        role = said if kind == "role" else role
    return attrs.evolve(label, name=name, about=rest, role=role)


_NO_GIVEN = _WORKING | DESKS | PART_WORDS


def _is_given(text: str) -> bool:
    """Whether what follows `Voss, ` is a given name: `Maren`."""
    parts = text.split()
    return 0 < len(parts) <= 2 and all(composed(part).istitle() and bare(part) not in _NO_GIVEN for part in parts)

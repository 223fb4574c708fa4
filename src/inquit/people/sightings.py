"""Full names in the words of the turns, for labels that give an honorific or office and a surname alone."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

import regex

from inquit.people.folding import bare, composed, fold
from inquit.people.joint_words import DIRECTION_VERBS, STOP
from inquit.people.labels import Label
from inquit.people.mentions import DIRECTIONS, SPOKEN, Known, mention_at
from inquit.people.names import PersonName

__all__ = ["directions", "lowered", "sightings"]

_LIMIT = 200_000
"""How far into the source full names are searched, in code points."""
_PLACES = 40
"""How many places of one surname are looked at."""


def sightings(source: str, labels: Sequence[Label], wanted: Sequence[int]) -> Iterator[Known]:
    """The people with a full name whose surname stands in a label such as `MR. VOSS` or `Minister Voss`."""
    stop = min(len(source), _LIMIT)
    for i in wanted:
        label = labels[i]
        if label.name is None or len(label.name.words) != 1 or not (label.name.prefix or label.office):
            continue
        surname = label.name.name
        forms = (surname, lowered(surname)) if surname.isupper() else (surname, surname.upper())
        for form in dict.fromkeys(forms):
            yield from _before(source, form, stop)


def lowered(surname: str) -> str:
    """`MCVOSS-LEE` as it is printed in running text: `McVoss-Lee`."""
    text = "-".join(part.capitalize() for part in surname.split("-"))
    return f"Mc{text[2:].capitalize()}" if text.startswith("Mc") else text


def _before(source: str, surname: str, stop: int) -> Iterator[Known]:
    at = source.find(surname, 0, stop)
    for _ in range(_PLACES):
        if at < 0:
            return
        end = at + len(surname)
        if not source[end : end + 1].isalpha() and source[at - 1 : at] == " ":
            lead = source[max(0, at - 40) : at]
            run: list[str] = []
            for token in reversed(lead.split(" ")[-5:-1]):
                if not token or not token[0].isupper() or not (composed(token).isalpha() or "-" in token or token.endswith(".")):
                    break
                if token.isupper() and composed(token).isalpha() and bare(token) in STOP:
                    break  # ARGUMENT OF ANN LEE
                run.append(token)
            first = next((n for n, token in enumerate(run) if not token.endswith(".")), len(run))
            if len(run) > first + 2 and len(run[first + 1]) > 2:
                run = run[: first + 1]  # the words before are an office: Coordinator for Strategic Communications Ann Lee
            start = at - sum(len(token) + 1 for token in run)
            known = mention_at(source, start, end, 2) if start < at else None
            if known is not None and known.name.full and known.name.words[-1] == bare(surname).split()[-1]:
                yield known
        at = source.find(surname, end, stop)


# (Enter Marenka, Tilda, and a Baker.)
_DIRECTION = regex.compile(r"[(\[](?P<words>[^()\[\]\n]{3,160})[)\]]")
# Marenka
_CAPITALISED = regex.compile(r"\p{Lu}[\p{L}-]{3,}+")
# (At the other door, enter in haste a footman.)      (Enter mother.)
_ENTERING = regex.compile(
    r"""
    (?i:\b(?:re-?)?(?:enter|exit|exeunt|manet|manent|intrat)\b)
    (?:[^()\n]{0,60}?[ ](?:an?|the|his|her|their))?+
    [ ](?P<who>\p{Ll}{5,}+)
    """,
    regex.VERBOSE,
)
_CROWDED = 3
"""How many cut-off labels make it worth while to read the stage directions."""


def directions(source: str, labels: Sequence[Label], wanted: Sequence[int]) -> Iterator[Known]:
    """The names in stage directions and in labels of several names, where many labels look cut off."""
    cut = [i for i in wanted if len(labels[i].core) < 7 and labels[i].name is not None and labels[i].core[0].isupper()]
    if len(cut) < _CROWDED:
        return
    heads = {labels[i].core.lower() for i in cut}
    seen: dict[str, tuple[str, int]] = {}
    for match in _DIRECTION.finditer(source, 0, min(len(source), _LIMIT), concurrent=False):
        for text, at in _moving(source, *match.span("words"), heads):
            seen.setdefault(fold(text), (text, at))
    for label in labels:
        if label.kind == "person" and label.name is not None and len(label.name.words) > 1:
            for part in label.core.split():
                if len(part) > 4 and composed(part).isalpha():
                    seen.setdefault(fold(part), (part, -1))
    for key, (text, at) in seen.items():
        if key not in DIRECTION_VERBS:
            yield _mononym(text, key, at, DIRECTIONS)
    yield from _spoken(source, [labels[i].core for i in cut])


def _moving(source: str, start: int, end: int, heads: AbstractSet[str]) -> Iterator[tuple[str, int]]:
    """Who is named in a stage direction: words with a capital, and those who enter without one if a label begins like them."""
    for word in _CAPITALISED.finditer(source, start, end, concurrent=False):
        yield word.group(), word.start()
    for entering in _ENTERING.finditer(source, start, end, concurrent=False):
        if any(len(head) > 2 and entering["who"].startswith(head) for head in heads):
            yield entering["who"].capitalize(), entering.start("who")


def _mononym(text: str, key: str, at: int, tier: int) -> Known:
    return Known(name=PersonName(name=text, words=(key,), given=text), start=at, end=at + len(text) if at >= 0 else -1, tier=tier)


# the good baker is
_SMALL = regex.compile(r"(?<=[ ])\p{Ll}{4,}+")
# the good Marenka is
_WITHIN = regex.compile(r"(?<=[\p{Ll},;][ ])\p{Lu}\p{Ll}{3,}+")


def _spoken(source: str, cores: Sequence[str]) -> Iterator[Known]:
    """Capitalised words inside sentences that begin like a cut-off label and never stand in small letters."""
    heads = {core[:2].lower() for core in cores}
    seen: dict[str, tuple[str, int]] = {}
    stop = min(len(source), _LIMIT)
    for match in _WITHIN.finditer(source, 0, stop, concurrent=False):
        if match.group()[:2].lower() in heads:
            seen.setdefault(fold(match.group()), (match.group(), match.start()))
    small = sorted({match.group() for match in _SMALL.finditer(source, 0, stop, concurrent=False)}) if seen else []
    for key, (text, at) in seen.items():
        word = text.lower()
        place = bisect_left(small, word)
        if place == len(small) or not small[place].startswith(word):
            yield _mononym(text, key, at, SPOKEN)

"""Examinations in court: who asks under `BY MS. VOSS:`, and which witness answers."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

import attrs
import regex

from inquit.people.cuts import Cuts
from inquit.people.folding import fold, spaced
from inquit.people.labels import Label
from inquit.people.mentions import Known
from inquit.people.names import person_name

__all__ = ["ASKING", "BY", "BY_LINE", "TESTIFYING", "examiner", "examiners", "is_hearing", "officers", "witness"]

# `BY MS. VOSS:`, ` 6    BY MR. PELL`, `Cross-examination by Ms. Voss: [Continued]`: who examines from here on
BY_LINE = regex.compile(
    r"""
    ^[ \t\d]*+
    (?: BY[ ](?P<who>(?:MR|MS|MRS|MISS|DR)\.?[ ][\p{Lu}'’ .-]{2,40}+)
      | (?i:further[ ]|continued[ ]|opening[ ]|closing[ ]){0,2}+
        (?i:(?:re|cross|direct|re-?cross|re-?direct)?[ \-]?examination(?:[ \-]in[ \-]chief)?|questions|submissions?|statement)
        [ ](?i:by)[ ](?P<who>(?i:mr|ms|mrs|miss|dr)\.?[ ]\p{Lu}[\p{L}'’ .-]{1,40}+)
    )
    :?(?:[ ][\[(](?i:continued|cont'd)[\])])?[ \t\r]*+$
    """,
    regex.MULTILINE | regex.VERBOSE,
)

BY = ("BY M", "BY D", "by M", "by D")
"""What stands in every such line."""

# `MAREN VOSS,\n called as a witness`, `MAREN VOSS, having been first duly sworn`
_CALLED = regex.compile(
    r"""
    ^[ \t\d]*+(?P<who>\p{Lu}[\p{L}'’ .-]{2,40}?),?
    [ \t]*+\r?\n?[ \t\d]*+(?:called[ ]as[ ]a[ ]witness|having[ ](?:first[ ])?been[ ](?:first[ ])?(?:duly[ ])?sworn)
    """,
    regex.MULTILINE | regex.VERBOSE,
)
# `Maren Voss - Direct`, the head of a page
_PAGE = regex.compile(
    r"""
    ^(?:[\dA-Z]{6,12}[ ]++)?
    (?P<who>\p{Lu}[\p{L}'’ .-]{2,30}?)
    [ ][-–][ ](?:Direct|Cross|Redirect|Recross)\b
    """,
    regex.MULTILINE | regex.VERBOSE,
)


def examiners(source: str, cuts: Cuts, label_of: Sequence[int], labels: Sequence[Label]) -> Mapping[int, int]:
    """For each cut under a bare `Q`, by its position, the label of the examiner last announced; nothing for one who has no label."""
    asking = {i for i, label in enumerate(labels) if label.key in ASKING}
    if not asking or not any(mark in source for mark in BY):
        return {}
    by_key = {label.key: i for i, label in reversed(list(enumerate(labels)))}
    places: list[int] = []
    people: list[int | None] = []
    for match in BY_LINE.finditer(source, concurrent=False):
        places.append(match.start())
        people.append(by_key.get(fold(match["who"])))
    if not any(person is not None for person in people):
        return {}
    first = people[0] if len(set(people)) == 1 else None
    found: dict[int, int] = {}
    for n, (start, i) in enumerate(zip(cuts.starts, label_of, strict=True)):
        if i in asking:
            at = bisect_right(places, start)
            person = people[at - 1] if at else first
            if person is not None:
                found[n] = person
    return found


def is_hearing(labels: Sequence[Label]) -> bool:
    """Whether a witness is heard: the tags say so, or answers stand beside a court or a chair."""
    keys = {label.key for label in labels}
    if not keys.isdisjoint(_WITNESS):
        return True
    return not keys.isdisjoint(_ANSWERING) and any(label.role == "moderator" for label in labels)


def officers(labels: Sequence[Label]) -> list[Label]:
    """The labels, with who takes down a hearing as one who takes part: `THE REPORTER` beside `THE WITNESS` asks for no interview."""
    if not any(label.key in _REPORTERS for label in labels) or not is_hearing(labels):
        return list(labels)
    return [attrs.evolve(label, role="participant") if label.key in _REPORTERS else label for label in labels]


ASKING = frozenset(("q", "question"))
_SPEECHES = frozenset(("statement", "submission", "submissions"))
"""What such a line announces beside questions."""
_WITNESS = frozenset(("witness", "the witness"))
_REPORTERS = frozenset(("reporter", "the reporter", "court reporter", "the court reporter", "stenographer", "the stenographer"))
_ANSWERING = frozenset(("a", "answer"))
TESTIFYING = _WITNESS | _ANSWERING


def examiner(source: str, labels: Sequence[Label]) -> Known | None:
    """The one examiner whom the record announces, and who has no label; None where it announces none or several."""
    if not any(label.key in ASKING for label in labels) or not any(mark in source for mark in BY):
        return None
    lines = [match for match in BY_LINE.finditer(source, concurrent=False) if _SPEECHES.isdisjoint(fold(match.group()).split())]
    announced = {fold(match["who"]): match for match in lines}
    if len(announced) != 1 or not announced.keys().isdisjoint([label.key for label in labels]):
        return None
    [match] = announced.values()
    start, end = match.span("who")
    name = person_name(spaced(source[start:end]))
    return Known(name=name, start=start, end=end, tier=0, part="interviewer") if name is not None else None


def witness(source: str, labels: Sequence[Label]) -> Known | None:
    """The one witness whom the record names; None where it names none or several."""
    if not any(label.key in {"a", "answer"} for label in labels) or not (
        "called as a witness" in source or " sworn" in source or " - Direct" in source or " - Cross" in source
    ):
        return None
    found: dict[str, tuple[int, int]] = {}
    for pattern in (_CALLED, _PAGE):
        for match in pattern.finditer(source, concurrent=False):
            if "witness" not in fold(match["who"]).split():  # `The witness, having been sworn`
                found.setdefault(fold(match["who"]), match.span("who"))
    parts = {word for key in found if " " in key for word in key.split()}
    full = [key for key in found if key not in parts]
    if len(full) != 1:
        return None
    start, end = found[full[0]]
    name = person_name(spaced(source[start:end]), titled=" " not in source[start:end])
    return Known(name=name, start=start, end=end, tier=0, part="interviewee") if name is not None else None

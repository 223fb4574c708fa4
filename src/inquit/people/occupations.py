"""A phrase such as `chief engineer of the Harbour Board` taken apart into job and organisation."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

import attrs
import regex

from inquit.people import joint_words as joints
from inquit.people import name_words as words
from inquit.people.folding import bare
from inquit.people.people_words import (
    AUTHORS,
    DESKS,
    FORMER,
    JOB_ENDINGS,
    JOBS,
    KIN,
    LEADING_JOBS,
    MEDIA_JOBS,
    NOT_JOBS,
    OFFICERS,
    ORGANISATIONS,
    OWNING,
    ROLE_JOBS,
)

__all__ = ["Work", "is_job", "is_organisation", "outlet_work", "work_before", "work_in", "work_listed"]

# `chemist,`
_TOKEN = regex.compile(r"\S+")
# `a chemist. She`, `a chemist (retired)`, `a chemist, who`
_PHRASE_END = regex.compile(r"[.;:!?\n()\[\]«»“”\"—–|]|,\s|\*\*|$")
# `hydrologist, Example University`, `hydrologist - Example University (retired)`
_PIECE_END = regex.compile(r"[,.] | [-–—|] |[;()]")


_Token = tuple[int, int, str, str]
"""A word: start, end, as printed, folded."""


@attrs.frozen(kw_only=True)
class Work:
    """What a phrase says: a job, an organisation, each with its place; an empty place where it says nothing."""

    job: tuple[int, int] | None = None
    organisation: tuple[int, int] | None = None


def is_job(word: str) -> bool:
    """Whether a folded word is the head of an occupation."""
    return (
        word in JOBS
        or (len(word) > 6 and word not in NOT_JOBS and word.endswith(JOB_ENDINGS))
        or ("-" in word and word.rsplit("-", 1)[1] in JOBS)
    )


def is_organisation(text: str) -> bool:
    """Whether a text has a word that organisations or outlets bear."""
    return any(word in ORGANISATIONS or word in words.OUTLETS for word in map(bare, text.split()))


def _tokens(source: str, start: int, end: int) -> list[_Token]:
    """The words of a stretch: start, end, as printed, folded."""
    return [
        (m.start(), m.end(), m.group(), bare(m.group()))
        for m in _TOKEN.finditer(source, start, end, concurrent=False)
        if m.group() != "of,"
    ]


def phrase_end(source: str, start: int, limit: int) -> int:
    """Where the phrase that begins at `start` ends: at the next mark that is not inside a name."""
    stop = min(len(source), start + limit)
    for match in _PHRASE_END.finditer(source, start, stop, concurrent=False):
        at = match.start()
        if source[at : at + 1] == "." and at + 1 < len(source) and not source[at + 1].isspace():
            continue  # Example.Org
        if source[at : at + 1] == "." and bare(source[max(start, at - 5) : at].rsplit(" ", maxsplit=1)[-1]) in {
            "dr",
            "st",
            "prof",
            "mr",
            "ms",
        }:
            continue
        return at
    return stop


def work_in(source: str, start: int, end: int) -> Work:
    """The job, and the organisation, in a phrase such as `an engineer at the Harbour Board`."""
    tokens = _phrase(source, start, end)
    head = next((i for i, token in enumerate(tokens[:7]) if is_job(token[3])), None)
    if (
        head is None
        or tokens[0][3] in joints.AND
        or _is_of_another(tokens, head)
        or any(token[3] in FORMER or token[3] in joints.DENIALS for token in tokens[: head + 2])
    ):
        return Work()
    head = _whole_head(tokens, head)
    if tokens[head][3] in AUTHORS and head + 2 < len(tokens) and tokens[head + 1][3] in joints.OF and tokens[head + 2][2][0].isupper():
        return Work(job=_place(source, tokens[0][0], tokens[head][1]))  # what follows is the title of a book
    if len(tokens) == 1 and tokens[0][3] in ROLE_JOBS:
        return Work()
    media = outlet_work(tokens[: head + 1]) if tokens[head][3] in MEDIA_JOBS and tokens[0][2][0].isupper() else None
    if media is not None and media.organisation is not None:
        return media
    for i in range(head + 1, len(tokens) - 1):
        place = _organisation(tokens, i)
        if place is not None:
            last = next(n for n in range(i - 1, head - 1, -1) if n == head or tokens[n][3] not in joints.TRAILING)
            return Work(job=_place(source, tokens[0][0], tokens[last][1]), organisation=_place(source, *place))
    return Work(job=_place(source, tokens[0][0], tokens[_job_end(tokens, head) - 1][1]))


def _is_of_another(tokens: Sequence[_Token], head: int) -> bool:
    """Whether the job is that of somebody else: `the wife of the director`, `a big fan of the mayor`; not `a kind of engineer`."""
    before = [token[3] for token in tokens[:head]]
    joint = next((i for i, word in enumerate(before) if i and word in joints.BELONGING), None)
    return not KIN.isdisjoint(before) or (joint is not None and before[joint - 1] not in joints.KINDS)


def _whole_head(tokens: Sequence[_Token], head: int) -> int:
    """The last word of the job: `officer` of `Chief Financial Officer`, `editor` of `assistant editor`."""
    while head + 1 < len(tokens) and head < 6 and is_job(tokens[head + 1][3]):
        head += 1
    if tokens[head][3] in LEADING_JOBS:
        for i in range(head + 1, min(head + 4, len(tokens))):
            if tokens[i][3] in joints.AT or tokens[i][3] in joints.OF or tokens[i][3] in joints.AND:
                break
            if tokens[i][3] in OFFICERS:
                return i
    return head


def _phrase(source: str, start: int, end: int) -> list[_Token]:
    """The words of a phrase without the articles before it and the clause behind it."""
    tokens = _tokens(source, start, end)
    first = 0
    while first < len(tokens) and (tokens[first][3] in words.ARTICLES or tokens[first][3] in _BEFORE):
        if first + 1 < len(tokens) and tokens[first + 1][3] in joints.BELONGING:
            break  # the son of
        first += 1
    tokens = tokens[first:]
    stop = next((i for i, token in enumerate(tokens) if i and (token[2] == "I" or token[3] in _CLAUSES)), len(tokens))
    while stop > 1 and tokens[stop - 1][3] in joints.AND:
        stop -= 1
    return tokens[:stop]


_BEFORE = joints.POSSESSIVES | {"im", "am", "i", "hon", "honourable", "honorable"}
_CLAUSES = joints.CLAUSES - joints.WITHIN


def _job_end(tokens: Sequence[_Token], head: int) -> int:
    """How many words the job has when no organisation follows."""
    last = next((i for i in range(head + 1, len(tokens)) if tokens[i][3] in joints.THESE), len(tokens))
    joint = next((i for i in range(head + 1, last) if tokens[i][3] in joints.AND), last)
    if not any(is_job(token[3]) for token in tokens[joint:last]):
        last = joint
    while last > head + 1 and tokens[last - 1][3] in _JOINING:
        last -= 1
    if last - head > 6:
        return head + 1
    if last > head + 1 and tokens[head + 1][3] not in _JOINING and not _genitive(tokens, head):
        return head + 1
    return last


_JOINING = joints.AT | joints.OF | joints.AND | joints.TRAILING | words.ARTICLES


def _genitive(tokens: Sequence[_Token], head: int) -> bool:
    """Whether lower-case words behind the head belong to it: `historyczka techniki`."""
    return not tokens[head][2].isascii() or (
        all(token[2][0].islower() for token in tokens[head + 1 : head + 3]) and len(tokens) <= head + 3
    )


def _organisation(tokens: Sequence[_Token], at: int) -> tuple[int, int] | None:
    """The organisation behind the preposition at `at`; None where none stands."""
    word = tokens[at][3]
    elided = tokens[at][2].lower().startswith(("dell'", "dell’", "d'", "d’", "l'", "l’"))
    if word not in joints.AT and word not in joints.OF and not elided:
        return None
    i = at if elided else at + 1
    while i < len(tokens) - 1 and (tokens[i][3] in words.ARTICLES or tokens[i][3] in {"della", "da"}) and not tokens[i][2][0].isupper():
        i += 1
    first = tokens[i]
    start = first[0] + (first[2].replace("’", "'").find("'") + 1 if elided and i == at else 0)
    known = first[3] in ORGANISATIONS or first[3] in words.OUTLETS
    if not (first[2].lstrip("„\"'“(")[:1].isupper() or known):
        return None
    last = i
    while last + 1 < len(tokens) and (
        (tokens[last + 1][2][0].isupper() and tokens[last + 1][2] != "I")
        or tokens[last + 1][3] in ORGANISATIONS
        or (tokens[last + 1][3] in joints.WITHIN and last + 2 < len(tokens) and _continues(tokens, last + 2))
    ):
        last += 1
    named = known or any(token[3] in ORGANISATIONS or token[3] in words.OUTLETS for token in tokens[i : last + 1])
    if word in joints.AT or named or (i > at + 1 and last > i) or (tokens[at - 1][3] in OWNING and word != "in"):
        return start, tokens[last][1]
    return None


def _continues(tokens: Sequence[_Token], at: int) -> bool:
    return (tokens[at][2][0].isupper() and tokens[at][2] != "I") or (
        tokens[at][3] in words.ARTICLES | joints.WITHIN and at + 1 < len(tokens) and tokens[at + 1][2][0].isupper()
    )


def _place(source: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without quotes, blanks and commas at its edges."""
    while start < end and (source[start] in " ,.;:|–—-„“”\"'(*" or source[start].isspace()):
        start += 1
    while end > start and (source[end - 1] in " ,.;:|“”\"')*" or source[end - 1].isspace()):
        end -= 1
    if source[max(start, end - 2) : end] in {"'s", "’s"}:
        end -= 2
    return start, end


def outlet_work(tokens: Sequence[_Token]) -> Work:
    """Job and outlet in `Harbour Bulletin Features Editor`."""
    head = len(tokens) - 1
    if tokens[head][3] not in MEDIA_JOBS:
        return Work()
    first = head
    while first > 0 and tokens[first - 1][3] in DESKS:
        first -= 1
    job = (tokens[first][0], tokens[head][1])
    lead = 1 if tokens[0][3] in {"the", "a", "an"} else 0
    if first > lead and all(token[2][0].isupper() or token[3] in joints.WITHIN for token in tokens[lead:first]):
        return Work(job=job, organisation=(tokens[lead][0], tokens[first - 1][1]))
    return Work(job=job)


def work_label(source: str, start: int, end: int) -> Work:
    """Job and outlet in the label of an outlet's nameless staff."""
    tokens = _tokens(source, start, end)
    return outlet_work(tokens) if tokens else Work()


def work_listed(source: str, start: int, end: int, shorts: AbstractSet[str] = frozenset()) -> Work:
    """The work in the pieces behind a name in a list or a label: `hydrologist, Example University`.

    `shorts` are short forms of people, folded, which employ nobody.
    """
    job: tuple[int, int] | None = None
    organisation: tuple[int, int] | None = None
    at = start
    while at < end:
        mark = _PIECE_END.search(source, at, end, concurrent=False)
        stop = mark.start() if mark else end
        piece = _place(source, at, stop)
        if piece[1] > piece[0] and bare(source[piece[0] : piece[1]]) not in shorts:
            work = work_in(source, *piece)
            if work.job is not None and job is None:
                job = work.job
                organisation = organisation or work.organisation
            elif work.job is None and organisation is None and _may_employ(source[piece[0] : piece[1]], firm=job is not None):
                organisation = piece
        at = stop + 1
    return Work(job=job, organisation=organisation)


def _may_employ(text: str, *, firm: bool) -> bool:
    """Whether a piece of a list names an organisation."""
    folded = [bare(word) for word in text.split()]
    if (
        not folded
        or len(folded) > 7
        or any(word in ROLE_JOBS or word in FORMER for word in folded)
        or "http" in text
        or "@" in text
        or "/" in text
    ):
        return False
    if is_organisation(text):
        return text[0].isupper() or folded[0] in words.ARTICLES or folded[0] in ORGANISATIONS
    return firm and text[0].isupper() and not any(character.isdigit() for character in text)


def work_before(source: str, start: int, end: int) -> Work:
    """The job right before a name: `our features editor, `, `Structural engineer `."""
    cut = max(source.rfind(mark, start, end) for mark in (". ", "; ", "\n", ": ", "! ", "? ", " – ", " — ", "(", "“", "” ", "' ", '" '))
    begin = start if cut < 0 else cut + 1
    apposed = source[begin:end].rstrip().endswith(",")
    if apposed:
        comma = source.rfind(", ", begin, max(begin, end - 2))
        begin = begin if comma < 0 else comma + 1
        if comma >= 0 and source[begin:end].strip(" ,").istitle() and len(source[begin:end].split()) == 1:
            return Work()  # Reed, Smith, Voss
    elif "," in source[begin:end]:
        begin = source.rfind(",", begin, end) + 1
    tokens = _tokens(source, begin, end)
    if not tokens:
        return Work()
    first = next((i for i in range(len(tokens) - 1, -1, -1) if tokens[i][3] in words.ARTICLES or tokens[i][3] in joints.POSSESSIVES), -1)
    if apposed and first >= 0:
        return work_in(source, tokens[first][0], end)
    if not is_job(tokens[-1][3]) or tokens[-1][3] in ROLE_JOBS:
        return Work()
    begin = first + 1
    if first < 0:
        titled = tokens[0][2][0].isupper() and len(tokens) <= 4 and not any(token[3] in joints.CLAUSES for token in tokens)
        begin = 0 if titled else len(tokens) - 1
        while begin > 0 and (tokens[begin - 1][3] in DESKS or is_job(tokens[begin - 1][3])):
            begin -= 1
    if len(tokens) - begin > 5 or any(token[3] in FORMER or token[3] in joints.CLAUSES for token in tokens[begin:]):
        return Work()
    return Work(job=_place(source, tokens[begin][0], tokens[-1][1]))

"""What can be counted about a label, its places, its form and the document: numbers, no judgement."""

import collections
from collections.abc import Mapping, Sequence
from itertools import pairwise

import attrs

from inquit.parsing.declared import declared_keys, short_form
from inquit.parsing.scan import Form, Group, Scan
from inquit.parsing.shapes import Shape
from inquit.parsing.view import View

__all__ = ["DocumentFacts", "FormFacts", "LabelFacts", "PlaceFacts", "document_facts", "form_facts", "label_facts", "place_facts"]

SAMPLE = 24
"""How many places of a label, evenly spread, are looked at: shares settle long before."""

CLOSERS = ".!?…。！？\"'”’»)]*_-–—:;；︒」』؟।"
"""What the text before a tag ends with, mostly."""

DATA = "0123456789`$<{|#/~\\"
"""What numbers, code and paths begin with."""


@attrs.frozen(kw_only=True)
class PlaceFacts:
    """Shares over a label's places, from 0 to 1."""

    blank_before: float
    closed_before: float
    """The text before ends as a sentence does, or there is none."""
    empty: float
    """Nothing on the line behind the tag."""
    capital_after: float
    """Capital, digit, quote or opening bracket behind the tag."""
    closed_after: float
    """The line ends as a sentence does."""
    long_after: float
    """More than 60 code points behind the tag."""
    stamped: float
    indented: float
    blank_after: float
    """A blank line follows the tag's line."""
    data_after: float
    """A number, a link or code stands behind the tag."""
    name_after: float
    """Nothing but a name, or names, stands behind the tag."""
    repeats: float
    """The same words stand behind it again and again, as in running heads."""
    fenced: float
    """In front matter or a block of code."""
    said: str
    """What stands behind the one place of a label that stands once; else empty."""


@attrs.frozen(kw_only=True)
class FormFacts:
    """How a form does in the document."""

    places: int
    coverage: float
    """Share of the lines with something on them that are its places."""
    blocks: float
    """Share of the paragraphs that begin at one of its places."""
    recurring: float
    """Share of its places whose label stands there more than once."""
    recurrence: float
    """Mean number of places of a label, logarithmic, 1 from 16 on."""
    stops: float
    """Share of its places whose label begins with a stop word or is a false friend."""
    named: float
    """Share of its places whose label is name-like: titled, capitals or a role."""
    alternating: float
    """Share of neighbours in it that bear different labels."""
    stamped: float
    cycle: float
    """Share of its places that go on in a fixed order of three labels or more, as the fields of records do."""
    marked: bool
    """Markup stands around the label."""
    lines: frozenset[int]
    """Numbers of the lines of its places."""
    casts: Mapping[str, tuple[float, float, float]]
    """For each cast: its share of the places, its mean recurrence, its share of the paragraphs."""


@attrs.frozen(kw_only=True)
class LabelFacts:
    """All that the evidence on one label is weighed by."""

    group: Group
    count: int
    total: int
    """Lines on which the label stands in any form."""
    shape: Shape
    cast: str
    """Its look, and whether it stands on a line of its own."""
    places: PlaceFacts
    form: FormFacts
    stacked: float
    """Share of its places right below which another tag of the form stands, with nothing between: a list."""
    alternates: float
    """Share of its places whose neighbours in the form bear another label; 0.5 where it has none."""
    first: float
    """Where it stands first, as a share of the lines."""
    common: bool
    """Its words stand in lower case inside sentences."""
    addressed: bool
    """Its last word stands elsewhere in the text, capital kept."""
    declared: bool
    """It is the short form in the bracket of another label."""
    short: str
    """The key in its bracket, if that is a label of its own; else empty."""


@attrs.frozen(kw_only=True)
class DocumentFacts:
    """What is counted once for the whole document."""

    lines: int
    """Lines with something on them."""
    paragraphs: frozenset[int]
    """Numbers of the lines with a blank line, or nothing, before them."""
    sample: str
    """The beginning of the text, to look words up in."""
    fenced: frozenset[int]
    """Numbers of the lines of front matter and code blocks."""
    declared: frozenset[str]
    """Keys that stand in the bracket of a label: `MV` in `Maren Voss (MV):`."""
    keys: frozenset[str]
    """All keys."""
    totals: Mapping[str, int]
    """For each key the number of lines on which it stands, in whatever form."""


LOOK_UPS = 20_000_000
"""How many code points the look-ups of all labels may pass over together."""

LOOKED_UP = 200_000
"""How much of the text words are looked up in, in code points: keeps the look-ups linear."""


def document_facts(page: View, found: Scan) -> DocumentFacts:
    """Count the document."""
    full = [bool(line) and not line.isspace() for line in page.lines]
    paragraphs = frozenset(n for n, here in enumerate(full) if here and (n == 0 or not full[n - 1]))
    lines_of: dict[str, set[int]] = {}
    for group in found.groups:
        lines_of.setdefault(group.key, set()).update(place[0] for place in group.places)
    return DocumentFacts(
        lines=sum(full),
        paragraphs=paragraphs,
        sample=page.text[: min(LOOKED_UP, LOOK_UPS // max(1, len(lines_of)))],
        fenced=_fenced(page),
        declared=declared_keys(page, found),
        keys=frozenset(lines_of),
        totals={key: len(numbers) for key, numbers in lines_of.items()},
    )


def _fenced(page: View) -> frozenset[int]:
    """Lines of front matter (between `---` or `+++` at the very top) and of fenced code."""
    lines = page.lines
    found: set[int] = set()
    top = next((n for n, line in enumerate(lines[:5]) if line.strip()), 0)
    if lines[top].rstrip() in {"---", "+++"}:
        for n in range(top + 1, min(len(lines), 200)):
            if lines[n].rstrip() in {"---", "+++", "..."}:
                found.update(range(top, n + 1))
                break
    if "```" in page.text or "~~~" in page.text:
        opened: int | None = None
        for n, line in enumerate(lines):
            if line.lstrip().startswith(("```", "~~~")):
                if opened is None:
                    opened = n
                else:
                    found.update(range(opened, n + 1))
                    opened = None
    return frozenset(found)


def place_facts(page: View, document: DocumentFacts, group: Group) -> PlaceFacts:
    """Shares over the places of a group, or over an even sample of them."""
    places = group.places
    if len(places) > SAMPLE:
        step = len(places) / SAMPLE
        places = [places[int(i * step)] for i in range(SAMPLE)]
    lines, starts, fences = page.lines, page.starts, document.fenced
    last = len(lines) - 1
    blank = closed = empty = stamped = indented = blank_after = fenced = 0
    bodies: list[str] = []
    for number, start, _, _, end, stamp in places:
        before = lines[number - 1].rstrip() if number else ""
        blank += not before
        closed += not before or before[-1] in CLOSERS
        body = lines[number][end - starts[number] :].strip()
        if not body:
            empty += 1
            body = _below(lines, number)
        if body:
            bodies.append(body)
        stamped += stamp != ""
        fenced += number in fences
        indented += start > starts[number]
        blank_after += number < last and not lines[number + 1].strip()
    capital, closed_after, long_after, data_after, name_after = _behind(bodies)
    n = len(places)
    return PlaceFacts(
        blank_before=blank / n,
        closed_before=closed / n,
        empty=empty / n,
        capital_after=capital / n,
        closed_after=closed_after / n,
        long_after=long_after / n,
        stamped=stamped / n,
        indented=indented / n,
        blank_after=blank_after / n,
        data_after=data_after / n,
        name_after=name_after / n,
        repeats=1 - max(1, len(set(bodies))) / n if n > 2 else 0.0,
        fenced=fenced / n,
        said=bodies[0] if n == 1 and bodies else "",
    )


def _behind(bodies: Sequence[str]) -> tuple[int, int, int, int, int]:
    """How many texts behind tags do not begin lower, end as a sentence, are long, data, nothing but a name."""
    lower = closed = long = data = name = 0
    for body in bodies:
        first = body[0]
        lower += first.islower()
        data += first in DATA or body.startswith(("http", "["))
        if body[-1] in CLOSERS:
            closed += 1
        elif len(body) < 60 and body.istitle():
            name += 1
        long += len(body) > 60
    return len(bodies) - lower, closed, long, data, name


def _below(lines: Sequence[str], number: int) -> str:
    """The first line with something on it among the two below a line; empty where both are blank."""
    return next(filter(None, [line.strip() for line in lines[number + 1 : number + 3]]), "")


def form_facts(
    document: DocumentFacts, form: Form, order: Sequence[Group], shapes: Mapping[str, Shape], places: Mapping[int, PlaceFacts]
) -> FormFacts:
    """Count one form."""
    n = len(order)
    groups = {id(group): group for group in order}
    stops = named = recurring = stamped = 0
    casts: dict[str, list[int]] = {}
    for group in groups.values():
        count = len(group.places)
        shape = shapes[group.label]
        if shape.stop_first or shape.false_friend or shape.sentence:
            stops += count
        if (shape.titled or shape.role) and shape.words <= 5:
            named += count
        if count > 1:
            recurring += count
        stamped += sum(1 for place in group.places if place[5])
        cast = casts.setdefault(cast_of(shape, places[id(group)]), [0, 0, 0])
        cast[0] += count
        cast[1] += 1
        cast[2] += sum(1 for place in group.places if place[0] in document.paragraphs)
    lines = {place[0] for group in groups.values() for place in group.places}
    follows = collections.Counter((id(one), id(two)) for one, two in pairwise(order))
    return FormFacts(
        places=n,
        coverage=n / max(1, document.lines),
        blocks=len(lines & document.paragraphs) / max(1, len(document.paragraphs)),
        recurring=recurring / n,
        recurrence=_log16(n / len(groups)),
        stops=stops / n,
        named=named / n,
        alternating=sum(times for (one, two), times in follows.items() if one != two) / (n - 1) if n > 1 else 0.5,
        stamped=stamped / n,
        cycle=_ordered(follows) / (n - 1) if len(groups) > 2 else 0.0,
        marked=bool(form.markup),
        lines=frozenset(lines),
        casts={
            cast: (count / n, _log16(count / labels), opening / max(1, len(document.paragraphs)))
            for cast, (count, labels, opening) in casts.items()
        },
    )


def _ordered(follows: Mapping[tuple[int, int], int]) -> int:
    """How many steps go from a label to its usual successor, of which it is the usual predecessor, and not to and fro between two."""
    successor: dict[int, tuple[int, int]] = {}
    predecessor: dict[int, tuple[int, int]] = {}
    for (one, two), times in follows.items():
        if times > successor.get(one, (0, 0))[0]:
            successor[one] = (times, two)
        if times > predecessor.get(two, (0, 0))[0]:
            predecessor[two] = (times, one)
    return sum(
        times
        for one, (times, two) in successor.items()
        if one != two and times > 1 and predecessor[two][1] == one and successor.get(two, (0, 0))[1] != one
    )


def _log16(value: float) -> float:
    """0 for 1, 1 for 16 and more."""
    return min(1.0, max(0.0, (value - 1.0) / (value + 6.0) * 1.55))


def cast_of(shape: Shape, places: PlaceFacts) -> str:
    """What the labels of one cast share: their look, a line of their own or none."""
    return f"{shape.look}{' alone' if places.empty > 0.5 else ''}"


def _in_prose(sample: str, key: str) -> bool:
    """Whether a key stands inside a sentence, its plural included."""
    at = sample.find(" " + key)
    while at >= 0:
        behind = sample[at + 1 + len(key) : at + 3 + len(key)].removeprefix("s")
        if not behind[:1].isalnum():
            return True
        at = sample.find(" " + key, at + 1)
    return False


def label_facts(  # noqa: PLR0913, PLR0917 - each is counted elsewhere, once for many labels
    page: View, document: DocumentFacts, group: Group, shape: Shape, places: PlaceFacts, form: FormFacts, alternates: float
) -> LabelFacts:
    """Gather all that is counted about one label."""
    count = len(group.places)
    key = group.key
    sample = document.sample
    words = key.split()
    bare = group.label.partition("(")[0].rstrip()
    tail = bare.rsplit(" ", 1)[-1]
    common = not shape.uncased and len(words) <= 3 and not shape.lower and _in_prose(sample, key)
    addressed = len(tail) > 2 and sample.count(tail) > count
    return LabelFacts(
        group=group,
        count=count,
        total=max(count, document.totals[key]),
        shape=shape,
        cast=cast_of(shape, places),
        places=places,
        form=form,
        stacked=sum(place[0] + 1 in form.lines for place in group.places) / count if places.empty else 0.0,
        alternates=alternates,
        first=group.places[0][0] / len(page.lines),
        common=common,
        addressed=addressed,
        declared=key in document.declared,
        short=short if shape.bracketed and (short := short_form(group.label)) in document.keys else "",
    )

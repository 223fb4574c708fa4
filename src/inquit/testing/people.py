"""People who take part in invented talks: strategies for names and labels, and how a label prints a person."""

from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, TypeVar, get_args

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from inquit.testing.people_words import CAST_NAMES, LATIN, LETTERS, OFFICES, SCRIPTS, Script

__all__ = [
    "CASED_STYLES",
    "PEOPLE",
    "STYLES",
    "LabelStyle",
    "Person",
    "casts",
    "checked",
    "label_of",
    "labels",
    "names",
    "people",
    "renaming",
]

LabelStyle = Literal["full", "given", "family", "capitals", "initials", "honorific", "declared", "letters"]
"""How labels print people: `Tilda Brandt`, `Tilda`, `Brandt`, `BRANDT`, `TB`, `Dr. Brandt`, first `Tilda Brandt (TB)`, then `TB`; `Q`."""

T = TypeVar("T")

STYLES: tuple[LabelStyle, ...] = get_args(LabelStyle)

CASED_STYLES = frozenset({"capitals", "initials", "declared"})
"""Styles that need a script with capitals."""


@attrs.frozen(kw_only=True)
class Person:
    """Somebody with a name."""

    given: str
    family: str
    script: Script = "latin"

    @property
    def full(self) -> str:
        """Both names, as the script has them: `Tilda Brandt`."""
        return SCRIPTS[self.script].full.format(given=self.given, family=self.family)

    @property
    def short(self) -> str:
        """Initials: `TB`."""
        return self.given[0] + self.family[0]

    @property
    def polite(self) -> str:
        """The family name as one addresses people: `Dr. Brandt`."""
        return SCRIPTS[self.script].honorific.format(self.family)


PEOPLE = tuple(Person(given=given, family=family) for given, family in CAST_NAMES)
"""People whose names have one shape, so that one may stand for another without changing what a parser sees."""


def checked(what: str, chosen: Collection[T] | None, known: Sequence[T]) -> tuple[T, ...]:
    """The chosen ones in the order in which they are known, all of them for None; an unknown one, or none at all, is an error."""
    if chosen is None:
        return tuple(known)
    asked = (chosen,) if isinstance(chosen, str) else tuple(chosen)
    unknown = [one for one in asked if one not in known]
    if unknown or not asked:
        raise InvalidArgument(f"{what}: expected some of {', '.join(map(str, known))}, got {unknown or chosen!r}")
    return tuple(one for one in known if one in asked)


def people(*, scripts: Collection[Script] | None = LATIN) -> st.SearchStrategy[Person]:
    """Somebody, with any given name and any family name of one script."""
    return st.one_of([_BY_SCRIPT[script].anybody for script in checked("scripts", scripts, tuple(SCRIPTS))])


@attrs.frozen
class _Stock:
    """What is drawn from a script. Hypothesis checks a strategy when it is first drawn from; these are kept, so that it is done once."""

    anybody: st.SearchStrategy[Person]
    given: st.SearchStrategy[str]
    family: st.SearchStrategy[str]

    @classmethod
    def of(cls, script: Script) -> "_Stock":
        """The strategies of a script."""
        stock = SCRIPTS[script]
        everybody = [Person(given=given, family=family, script=script) for family in stock.family for given in stock.given]
        return cls(st.sampled_from(everybody), st.sampled_from(stock.given), st.sampled_from(stock.family))


_BY_SCRIPT: Mapping[Script, _Stock] = MappingProxyType({script: _Stock.of(script) for script in SCRIPTS})
_FOUR_WAYS = st.integers(0, 3)
_PARTICLES = st.sampled_from(["van", "de la", "af"])


def casts(*, count: int = 3, scripts: Collection[Script] | None = LATIN) -> st.SearchStrategy[tuple[Person, ...]]:
    """So many different people of one script, no two with a name or initials in common; four at most where it is not Latin."""
    known = checked("scripts", scripts, tuple(SCRIPTS))
    return st.sampled_from(known).flatmap(lambda script: _cast(script, count))


def _cast(script: Script, count: int) -> st.SearchStrategy[tuple[Person, ...]]:
    stock = SCRIPTS[script]
    everybody = [Person(given=given, family=family, script=script) for given, family in zip(stock.given, stock.family, strict=True)]
    if count > len(everybody):
        raise InvalidArgument(f"count: {script} has {len(everybody)} people, not {count}")
    return st.lists(st.sampled_from(everybody), min_size=count, max_size=count, unique=True).map(tuple)


@st.composite
def names(draw: st.DrawFn, *, scripts: Collection[Script] | None = LATIN, parts: bool = True) -> str:
    """Names of invented people, the simplest a given and a family name.

    `scripts` are those that names may be drawn in, `None` for all that there are.
    With `parts` a name may have a middle initial, a second family name behind a hyphen or a particle before the last, in
    scripts with capitals.
    """
    person = draw(people(scripts=scripts))
    stock = SCRIPTS[person.script]
    if not parts or not stock.cased:
        return person.full
    given, family = person.given, person.family
    kind = draw(_FOUR_WAYS)
    if kind == 1:
        given = f"{given} {draw(_BY_SCRIPT[person.script].given)[0]}."
    elif kind == 2:
        family = f"{family}-{draw(_BY_SCRIPT[person.script].family)}"
    elif kind == 3:
        family = f"{draw(_PARTICLES)} {family}"
    return stock.full.format(given=given, family=family)


@st.composite
def labels(draw: st.DrawFn, *, scripts: Collection[Script] | None = LATIN, styles: Collection[LabelStyle] | None = None) -> str:
    """Labels as transcripts print them, without delimiter or markup: `Tilda Brandt`, `TB`, `Dr. Brandt`, `Q`, `The Chair`.

    `styles` are the ways in which a person is printed (see `LabelStyle`), `None` for all of them.
    Styles that need capitals are left out in scripts that have none; where nothing is left, the full name is printed.
    """
    wanted = checked("styles", styles, STYLES)
    person = draw(people(scripts=scripts))
    cased = SCRIPTS[person.script].cased
    able: list[LabelStyle] = [style for style in wanted if cased or style not in CASED_STYLES]
    style = draw(st.sampled_from(able)) if able else "full"
    if style == "letters":
        return str(draw(st.sampled_from(LETTERS + OFFICES)))
    return label_of(style, [person], 0, first=draw(st.booleans()) if style == "declared" else True)


def label_of(style: LabelStyle, cast: Sequence[Person], number: int, *, first: bool) -> str:
    """The label of one of the cast; `first` says that the person has not spoken before."""
    person = cast[number]
    if style == "letters":
        return LETTERS[number]
    if style == "declared":
        return f"{person.full} ({person.short})" if first else person.short
    printed = {
        "full": person.full,
        "given": person.given,
        "family": person.family,
        "capitals": person.family.upper(),
        "initials": person.short,
        "honorific": person.polite,
    }
    return printed[style]


def slipped(label: str) -> str:
    """The label with two neighbouring letters changed round, as far from the beginning of a word as can be; as it is where none can.

    >>> slipped("Tilda Brandt")
    'Tilda Bradnt'
    """
    for at in range(len(label) - 2, 0, -1):
        one, two = label[at], label[at + 1]
        if at + 2 < len(label) and (label[at - 1] + one + two + label[at + 2]).isalpha() and one != two and one.isupper() == two.isupper():
            return f"{label[:at]}{two}{one}{label[at + 2 :]}"
    return label


def renaming(cast: Sequence[Person], other: Sequence[Person]) -> Callable[[str], str]:
    """What puts the names of one cast in the place of another's, wherever they stand as words.

    Names are known in full, in capitals, as initials, and with the slip that `slipped` makes.
    """
    changes: dict[str, str] = {}
    for one, two in zip(cast, other, strict=True):
        for old, new in ((one.given, two.given), (one.family, two.family)):
            for was, now in ((old, new), (slipped(old), slipped(new))):
                changes |= {was: now, was.upper(): now.upper(), was.lower(): now.lower()}
        changes |= {one.short: two.short, one.short.lower(): two.short.lower()}

    def rename(text: str) -> str:
        words = [""]
        for character in text:  # a word is a run of letters: no name is looked for inside another
            if words[-1] and words[-1][-1].isalpha() != character.isalpha():
                words.append("")
            words[-1] += character
        return "".join(changes.get(word, word) for word in words)

    return rename

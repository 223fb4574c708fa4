"""What the evidence is weighed on: figures about a label, its places, its form and the document."""

from collections.abc import Mapping

import attrs

from inquit.candidates.groups import Group
from inquit.evidence.shapes import Shape

__all__ = ["DocumentFacts", "FormFacts", "LabelFacts", "PlaceFacts"]


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
    talk: float
    """How much text stands behind a label that stands once, before the next tag of its form: 0 up to 80 code points, 1 from 1,280 on."""
    bodies: tuple[str, ...]
    """What stands behind it on its line, or below, where anything does."""

    @property
    def said(self) -> str:
        """What stands behind a label that stands once; else empty."""
        return self.bodies[0] if len(self.bodies) == 1 else ""


@attrs.frozen(kw_only=True)
class FormFacts:
    """How a form does in the document."""

    places: int
    coverage: float
    """Share of the lines with something on them that are its places."""
    blocks: float
    """Share of the paragraphs that begin at one of its places."""
    recurrence: float
    """Mean number of places of a label, logarithmic, 1 from 16 on."""
    stops: float
    """Share of its places whose label begins with a stop word or is a false friend."""
    named: float
    """Share of its places whose label is name-like: titled, capitals or a role."""
    stamped: float
    cycle: float
    """Share of its places that go on in a fixed order of three labels or more, as the fields of records do."""
    records: float
    """The same beyond what would by chance: three people who talk often go on in such an order."""
    marked: bool
    """Markup stands around the label."""
    echoes: float
    """How far it is a list of labels behind all of which stands what stands behind others, as in votes and tables: from 0 to 1."""
    lines: frozenset[int]
    """Numbers of the lines of its places."""
    packed: float
    """Share of its first tags behind which another stands on one of the next two lines."""
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
    between: float
    """Share of its neighbours in the form, two for each place, that bear another label, one that comes again."""
    alternates: float
    """Share of its places whose neighbours in the form bear another label; 0.5 where it has none."""
    common: bool
    """Its words stand in lower case inside sentences."""
    addressed: bool
    """Its last word stands elsewhere in the text, capital kept."""
    declared: bool
    """It is the short form in the bracket of another label."""
    listed: bool
    """It comes again, and a cast at the top has it."""
    short: str
    """The key in its bracket, or of its surname before a comma, if that is a label of its own; else empty."""
    initialled: bool
    """Its initials are a label that comes again."""


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
    listed: frozenset[str]
    """Keys of the names in a cast at the top."""
    keys: frozenset[str]
    """All keys."""
    initials: frozenset[str]
    """The letters of the keys that have two to four of them and come again: `nv` for `N. V.`."""
    totals: Mapping[str, int]
    """For each key the number of lines on which it stands, in whatever form."""

"""Which labels are one person: a table of named rules, each with its reason, an example and a near miss.

Ambiguous means unlinked and reported: where two people fit a short label, it stays a speaker of its own.
"""

from collections.abc import Callable, Sequence

import attrs

from inquit.people import cast_rules, label_rules, people_rules
from inquit.people.roll import Roll

__all__ = ["LABEL_RULES", "PEOPLE_RULES", "Example", "Rule", "link", "unresolved"]


@attrs.frozen(kw_only=True)
class Example:
    """Tags, and what stands before them."""

    tags: tuple[str, ...]
    """Labels in order; `label: words` gives the turn its words."""
    before: str = ""
    """The text before the turns."""


@attrs.frozen(kw_only=True)
class Rule:
    """A way to find that two labels are one person."""

    name: str
    reason: str
    apply: Callable[[Roll], None]
    fires: Example
    """A document in which the rule joins or names."""
    spares: Example
    """One in which nothing is joined or named."""


LABEL_RULES: tuple[Rule, ...] = (
    Rule(
        name="same",
        reason="Case, accents, spacing, punctuation and notes such as (CONT'D) make no other speaker.",
        apply=label_rules.same,
        fires=Example(tags=("VOSS", "Voss", "VOSS (CONT'D)")),
        spares=Example(tags=("Voss", "Vose")),
    ),
    Rule(
        name="declared",
        reason="A tag that gives a short form in brackets declares it.",
        apply=label_rules.declared,
        fires=Example(tags=("Dr. Maren Voss (MV)", "MV")),
        spares=Example(tags=("Dr. Maren Voss (MV)", "MW")),
    ),
    Rule(
        name="same_name",
        reason="One name under two honorifics, offices or descriptions is one person, unless the honorifics differ in sex.",
        apply=label_rules.same_name,
        fires=Example(tags=("Dr. Maren Voss", "Maren Voss, engineer")),
        spares=Example(tags=("Mr. Voss", "Mrs. Voss")),
    ),
    Rule(
        name="role_held",
        reason="A tag that names the holder of a role lends the name to the role where it stands alone.",
        apply=label_rules.role_held,
        fires=Example(tags=("The Chair (Ms. Maren Voss)", "The Chair")),
        spares=Example(tags=("The Chair (Ms. Maren Voss)", "The Clerk")),
    ),
    Rule(
        name="outlet_part",
        reason="A paper or station, named in full, is called by the last word of its name.",
        apply=label_rules.outlet_part,
        fires=Example(tags=("Harbour Bulletin", "Maren Voss", "Bulletin")),
        spares=Example(tags=("Harbour Bulletin", "Maren Voss", "Harbour")),
    ),
    Rule(
        name="counted",
        reason="Questions, or answers, numbered in order from one are those of one person, and so are the turns of two who take turns.",
        apply=label_rules.counted,
        fires=Example(tags=("Q1", "A1", "Q2", "A2", "Q3", "A3")),
        spares=Example(tags=("Speaker 1", "Speaker 2", "Speaker 3")),
    ),
    Rule(
        name="surname",
        reason="A surname, with or without honorific, that one full name alone contains.",
        apply=label_rules.surname,
        fires=Example(tags=("MAREN VOSS, HARBOUR ENGINEER", "VOSS")),
        spares=Example(tags=("Maren Voss", "Tilda Voss", "Voss")),
    ),
    Rule(
        name="first_name",
        reason="A first name that one full name alone contains.",
        apply=label_rules.first_name,
        fires=Example(tags=("Maren Voss", "Oskar Lind", "Maren")),
        spares=Example(tags=("Maren Voss", "Maren Lind", "Maren")),
    ),
)
"""Rules that look at the labels alone, surest first: the order in which they run."""

PEOPLE_RULES: tuple[Rule, ...] = (
    Rule(
        name="listed",
        reason="A list of participants or a legend gives the short form.",
        apply=people_rules.listed,
        fires=Example(tags=("MVO",), before="- Maren Voss, Harbour Board (MVO)\n"),
        spares=Example(tags=("MVA",), before="- Maren Voss, Harbour Board (MVO)\n"),
    ),
    Rule(
        name="initials",
        reason="Initials of exactly one full name among the tags.",
        apply=label_rules.initials,
        fires=Example(tags=("Maren Voss", "MV")),
        spares=Example(tags=("Maren Voss", "Milo Vane", "MV")),
    ),
    Rule(
        name="self_named",
        reason="Somebody whose tag is a part of a name, initials, a role or an outlet gives the full name in a first turn.",
        apply=people_rules.self_named,
        fires=Example(tags=("Voss: I'm Maren Voss and I build quays.",)),
        spares=Example(tags=("Voss: I'm Tilda Lund's neighbour.",)),
    ),
    Rule(
        name="named",
        reason="The title, the stand-first or the closing lines name exactly one person with that name or those initials.",
        apply=people_rules.named,
        fires=Example(tags=("Voss",), before="Our guest is Maren Voss of the Harbour Board.\n"),
        spares=Example(tags=("Voss",), before="We met Maren Voss and Tilda Voss.\n"),
    ),
    Rule(
        name="shortened",
        reason="A full name whose first name is the beginning of that of exactly one person of that family name, who has no other tag.",
        apply=people_rules.shortened,
        fires=Example(tags=("Q", "Alek Voss"), before="Our guest is Aleksander Voss of the Harbour Board.\n"),
        spares=Example(tags=("Q", "Alek Voss"), before="We met Aleksander Voss and Alekto Voss.\n"),
    ),
    Rule(
        name="titled",
        reason="A title alone, or one with a surname that several bear, which a list gives to exactly one person.",
        apply=cast_rules.titled,
        fires=Example(tags=("DOKTORN",), before="Roller:\nDOKTOR ÖSTBERG, läkare\nHERR LIND\n\n"),
        spares=Example(tags=("DOKTORN",), before="Roller:\nDOKTOR ÖSTBERG, läkare\nDOKTOR LIND\n\n"),
    ),
    Rule(
        name="told_apart",
        reason="A short label that fits several people of a list, all of whom but one have tags of their own.",
        apply=cast_rules.told_apart,
        fires=Example(tags=("SAIMA", "RONNE"), before="Cast:\nSAIMA RONNE, a widow\nKARL RONNE, her brother\n\n"),
        spares=Example(tags=("RONNE",), before="Cast:\nSAIMA RONNE, a widow\nKARL RONNE, her brother\n\n"),
    ),
    Rule(
        name="part_held",
        reason="A by-line or a line such as `Chair: Maren Voss` says who plays a part that a tag names.",
        apply=people_rules.parts_held,
        fires=Example(tags=("Q",), before="Interview by Maren Voss\n"),
        spares=Example(tags=("Q",), before="Photo: Maren Voss\n"),
    ),
    Rule(
        name="abbreviated",
        reason="The beginning of exactly one name of the cast or of the other tags.",
        apply=cast_rules.abbreviated,
        fires=Example(tags=("Mar",), before="Cast\nMarenka, a miller\n\n"),
        spares=Example(tags=("Mar",), before="Cast\nMarenka, a miller\nMartin, her son\n\n"),
    ),
)
"""Rules that need the people whom the surrounding text names, and initials, which yield to lists."""


def link(roll: Roll, rules: Sequence[Rule]) -> None:
    """Run rules in their order."""
    for rule in rules:
        rule.apply(roll)


def unresolved(roll: Roll) -> list[int]:
    """The labels for persons so far without a full name, which the text around the turns may name."""
    return [
        i
        for i in roll.roots()
        if roll.labels[i].kind in {"person", "short", "role", "outlet"} and ((name := roll.names[i]) is None or not name.full)
    ]

"""The evidence on one label: a table of named rows, each a number from 0 to 1 with a reason."""

import math
from collections.abc import Callable
from typing import Generic, TypeVar

import attrs

from inquit.parsing.facts import LabelFacts

__all__ = ["LABEL_ROWS", "Row"]

Facts = TypeVar("Facts")


@attrs.frozen(kw_only=True)
class Row(Generic[Facts]):
    """One named piece of evidence."""

    name: str
    reason: str
    sign: int
    """1: can only speak for, -1: only against, 0: either. The fit may not turn it round."""
    measure: Callable[[Facts], float]
    """How far it applies."""


def _for(name: str, reason: str, measure: Callable[[LabelFacts], float]) -> Row[LabelFacts]:
    return Row(name=name, reason=reason, sign=1, measure=measure)


def _against(name: str, reason: str, measure: Callable[[LabelFacts], float]) -> Row[LabelFacts]:
    return Row(name=name, reason=reason, sign=-1, measure=measure)


def _either(name: str, reason: str, measure: Callable[[LabelFacts], float]) -> Row[LabelFacts]:
    return Row(name=name, reason=reason, sign=0, measure=measure)


def _log(count: int) -> float:
    """0 for one place, 1 for 64 and more."""
    return min(1.0, math.log2(count) / 6)


def _nominal(f: LabelFacts) -> bool:
    return f.shape.titled or f.shape.role or f.shape.uncased


def _covered(f: LabelFacts) -> float:
    return max(min(1.0, 2 * f.form.coverage), f.form.blocks)


def _look(f: LabelFacts) -> tuple[float, float, float]:
    return f.form.casts[f.cast]


LABEL_ROWS: tuple[Row[LabelFacts], ...] = (
    # The label itself.
    _for("one word", "Most short labels are one word.", lambda f: f.shape.words == 1),
    _against("many words", "Names are short; sentences are long.", lambda f: min(1.0, max(0, f.shape.words - 3) / 4)),
    _against("long", "Few labels are longer than a name with an office.", lambda f: min(1.0, max(0, f.shape.characters - 25) / 40)),
    _for("capitals", "Many transcripts print labels in capitals.", lambda f: f.shape.capitals),
    _for("titled", "Every word begins as a name does.", lambda f: f.shape.titled),
    _against("lower", "Names seldom begin in lower case.", lambda f: f.shape.lower),
    _for("initials", "Minutes call people by their initials.", lambda f: f.shape.initials),
    _either("uncased", "The script has no capitals to go by.", lambda f: f.shape.uncased),
    _against(
        "uncased long",
        "In a script without blanks, a long label is a sentence.",
        lambda f: f.shape.uncased * min(1.0, max(0, f.shape.characters - 5) / 8),
    ),
    _against("stop first", "It begins like a sentence.", lambda f: f.shape.stop_first),
    _against("stop share", "It is made of small words.", lambda f: f.shape.stop_share),
    _for("role", "It holds an office or a role.", lambda f: f.shape.role),
    _for("honorific", "It begins with an honorific.", lambda f: f.shape.honorific),
    _against("false friend", "It is a word that stands before colons without speaking.", lambda f: f.shape.false_friend),
    _against("markup name", "It is the name of an element or a place holder.", lambda f: f.shape.markup_name),
    _either("numbered", "It ends in a number.", lambda f: f.shape.numbered),
    _either("digits", "It holds a number.", lambda f: f.shape.digits),
    _for("bracketed", "A bracket adds a role, a party or a short form.", lambda f: f.shape.bracketed),
    _either("comma", "A comma adds an office, or joins pieces of a sentence.", lambda f: f.shape.comma),
    _against("sentence", "A sentence ends inside it.", lambda f: f.shape.sentence),
    _against("odd", "It holds signs that names do not.", lambda f: f.shape.odd),
    # Its places.
    _for("recurs", "Speakers speak again.", lambda f: _log(f.count)),
    _for("recurs anywhere", "It comes again, in whatever form.", lambda f: _log(f.total)),
    _against("once anywhere", "It stands only once in the whole text.", lambda f: f.total == 1),
    _for("office in capitals", "An office or honorific before a name, all in capitals.", lambda f: f.shape.capitals * f.shape.role * (f.shape.words > 1)),
    _for(
        "shouts again",
        "Its last word is in capitals, and it comes again in some form.",
        lambda f: f.shape.shouts * _log(f.total),
    ),
    _against("once", "It stands only once.", lambda f: f.count == 1),
    _for("blank before", "A blank line stands before it.", lambda f: f.places.blank_before),
    _for("closed before", "The text before it has come to an end.", lambda f: f.places.closed_before),
    _either("nothing behind", "Nothing stands behind it on its line.", lambda f: f.places.empty),
    _for("capital behind", "What follows begins like a sentence.", lambda f: f.places.capital_after),
    _against("lower behind", "What follows goes on like a sentence.", lambda f: f.places.lower_after),
    _for("closed behind", "Its line ends like a sentence.", lambda f: f.places.closed_after),
    _either("long behind", "A good deal of text follows on its line.", lambda f: f.places.long_after),
    _for("stamped", "A time stands beside it.", lambda f: f.places.stamped),
    _either("blank behind", "A blank line follows it.", lambda f: f.places.blank_after),
    _for(
        "name on its line",
        "A name-like label alone between blank lines.",
        lambda f: f.shape.titled * f.places.blank_before * f.places.empty,
    ),
    _for(
        "office on its line",
        "An office, a party or a short form in brackets, alone on its line.",
        lambda f: f.places.empty * max(f.shape.bracketed, f.shape.role),
    ),
    _for("full name", "Two to four words, each begun as a name.", lambda f: f.shape.titled * (2 <= f.shape.words <= 4)),
    _for(
        "full name on its line",
        "A full name with nothing behind it.",
        lambda f: f.shape.titled * (2 <= f.shape.words <= 4) * f.places.empty,
    ),
    _for("honorific capitals", "An honorific before a name in capitals.", lambda f: f.shape.honorific and f.shape.look == "capitals"),
    _for("shouts", "Its last word is in capitals, as surnames and offices are printed.", lambda f: f.shape.shouts),
    _for(
        "shouts in its form",
        "Its last word is in capitals, and it opens a paragraph.",
        lambda f: f.shape.shouts * (f.group.form.opens or f.places.blank_before),
    ),
    _for("capitals recur", "A label in capitals that comes again.", lambda f: f.shape.capitals * _log(f.count)),
    _for("capitals on their line", "A label in capitals, alone on its line.", lambda f: f.shape.capitals * f.places.empty),
    _for("office and name", "An office before a name.", lambda f: f.shape.role * f.shape.titled * (f.shape.words >= 2)),
    _against("numbered false friend", "A false friend with a number: `SCENE 1`.", lambda f: f.shape.false_friend * f.shape.numbered),
    _against("name behind", "Nothing but a name stands behind it, as behind a field of a heading.", lambda f: f.places.name_after),
    _against("repeats", "The same words stand behind it again and again.", lambda f: f.places.repeats),
    _against("stacked", "Tags stand below tags with nothing between, as names in a list.", lambda f: f.stacked),
    _against("only repeats", "Next to nothing else stands behind it.", lambda f: f.places.repeats > 0.6),
    _against("ended", "It ends as a sentence does.", lambda f: f.shape.ended),
    _against("fenced", "It stands in code or front matter.", lambda f: f.places.fenced),
    _against("data behind", "A number, a link or code stands behind it.", lambda f: f.places.data_after),
    _for("titled honorific", "An honorific and nothing but names.", lambda f: f.shape.honorific * f.shape.titled),
    _against("false friend once", "A false friend that does not come again.", lambda f: f.shape.false_friend * (f.count == 1)),
    _for("initials recur", "Initials that come again.", lambda f: f.shape.initials * _log(f.count)),
    _for("alternates", "Other labels stand before and behind it.", lambda f: f.alternates),
    _for("takes turns", "Other labels stand before and behind it, in whatever markup.", lambda f: f.turns),
    _for("recurs in turns", "It comes again, and others stand between.", lambda f: f.turns * _log(f.count)),
    _for("spread", "It is spread over the text.", lambda f: f.spread),
    _either("late", "It appears late.", lambda f: f.first),
    _against("common", "Its words stand in sentences, without capitals.", lambda f: f.common),
    _for("addressed", "It is mentioned elsewhere in the text.", lambda f: f.addressed),
    _for("declared", "Another label declares it in brackets.", lambda f: f.declared),
    _for("declares", "The short form in its brackets is a label of its own.", lambda f: f.short != ""),
    # Its form in this document.
    _for("form covers", "Many lines bear a tag of this form.", lambda f: min(1.0, 2 * f.form.coverage)),
    _for("form is all", "Nearly all lines bear a tag of this form.", lambda f: max(0.0, 2 * min(1.0, f.form.coverage) - 1)),
    _for("form opens blocks", "Many paragraphs begin with this form.", lambda f: f.form.blocks),
    _for("form recurs", "Most labels of this form come again.", lambda f: f.form.recurring),
    _for("form recurrence", "Labels of this form come again often.", lambda f: f.form.recurrence),
    _against("form stops", "Labels of this form begin like sentences.", lambda f: f.form.stops),
    _for("form named", "Labels of this form are name-like.", lambda f: f.form.named),
    _for("form alternates", "Labels of this form take turns.", lambda f: f.form.alternating),
    _for("form stamped", "Times stand beside this form.", lambda f: f.form.stamped),
    _against("form cycles", "Labels of this form follow one another in a fixed order, as fields of records do.", lambda f: f.form.cycle),
    _for("form marked", "Markup sets this form off.", lambda f: f.form.marked),
    _either("form size", "This form is used often.", lambda f: min(1.0, math.log2(f.form.places) / 8)),
    _for("look is shared", "Other labels of this form look like it.", lambda f: _look(f)[0]),
    _for("look recurs", "Labels that look like it come again.", lambda f: _look(f)[1]),
    _for("look opens blocks", "Paragraphs begin with labels that look like it.", lambda f: _look(f)[2]),
    _for("look of speakers", "Labels that look like it open paragraphs and come again.", lambda f: _look(f)[1] * _look(f)[2]),
    # Products: what counts only together.
    _for("name recurs", "A name-like label that comes again.", lambda f: _nominal(f) * _log(f.count)),
    _for("name in form", "A name-like label in a form that covers the text.", lambda f: _nominal(f) * min(1.0, 2 * f.form.coverage)),
    _against("common recurs", "An ordinary word that comes again.", lambda f: f.common * _log(f.count)),
    _against("once among names", "A label seen once among names that recur.", lambda f: (f.count == 1) * f.form.named * f.form.recurrence),
    _for("form of names", "The form covers the text, and with names.", lambda f: _covered(f) * f.form.named),
    _for("form of speakers", "The form covers the text, and its labels recur.", lambda f: _covered(f) * f.form.recurrence),
    _for(
        "speaker in form",
        "Not like a sentence, in a form that covers the text with labels that recur.",
        lambda f: _covered(f) * f.form.recurrence * (1 - f.form.stops) * (not f.shape.stop_first and not f.shape.false_friend),
    ),
)

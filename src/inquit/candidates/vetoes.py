"""Vetoes: what no label is, whatever the rest of the document says."""

import regex

from inquit.candidates.layout import Layout
from inquit.candidates.lexicon import ABBREVIATIONS, CLOCK_WORDS, MONTHS
from inquit.candidates.pieces import LABEL_MOST
from inquit.candidates.times import lone_stamp

__all__ = ["CLOSERS", "PROSE_ENDS", "could_stand_alone", "dotted", "goes_on", "label_of", "lone_sentence", "only_words", "plain"]

PROSE_ENDS = ".,;!?…-–—。，！？|"
"""What a line of prose, or a row of a table, ends, or is cut, with; no label does without a delimiter."""

ALONE_MOST = 100
"""The longest line that may be a label alone, with its time and markup, in code points; its label is shorter."""

ALONE_BRACKETED_MOST = 180
"""The same where a bracket ends it."""

CLOSERS = ".!?…。！？\"'”’»)]*_-–—:;；︒」』؟।"
"""What the text before a tag ends with, mostly."""

TABLES = frozenset({"pipe", "tab", "sign"})
"""The rows whose tags may stand in a table that has a head."""

SENTENCE_LEAST = 5
"""The shortest sentence that no office reads like, in words."""

# `一、` and `(二)`: what numbers the items of a list
_ITEM = regex.compile(r"[(]?[一二三四五六七八九十百]{1,4}+[、.)]")

# `Maren Voss - Direct`, `VOSS – CROSS`: heads the pages of a testimony
_TESTIMONY = regex.compile(r"[ ][-–—][ ](?i:(?:re-?)?(?:direct|cross)(?:[ ]examination)?)$")

# `EXAMINATION`, `RECROSS-EXAMINATION BY MR. PELL:` and nothing else: heads a part of it
_EXAMINATION = regex.compile(
    r"""
    [ \t]*+(?i:(?:further[ ]|voir[ ]dire[ ])?(?:(?:re-?)?(?:direct|cross)[ \-])?examination)
    (?:[ ](?i:by)[ ][^:\n]{1,60}+|[ ][(]?(?i:resumed|continued)[)]?)?:?[ \t]*+
    """,
    regex.VERBOSE,
)

_DATED = frozenset("0123456789)")

# `R.H.`, `J. R. H.`: initials, and nothing else
_DOTTED = regex.compile(r"(?:\p{Lu}\.[ \-]?){2,5}+")

# `Tanja K.`, `Jean Marie L.`: a name without the rest of its surname
_INITIAL_LAST = regex.compile(r"(?:\p{Lu}\p{Ll}{1,20}[ ]){1,2}\p{Lu}\.")

# `Speaker | Text`, `Name\tWords |`: the head of a table, from the label on
_COLUMNS = regex.compile(
    r"""
    (?i:speaker|name|who|role|person|sprecher(?:in)?|locuteur|hablante|parlante) [ ]*+[|\t][ \t]*+
    (?i:text|words|transcript(?:ion)?|utterance|content|message|said|speech|texte?|texto|testo|äußerung) [ \t|]*+$
    """,
    regex.VERBOSE,
)

# `Apr 08, 2022`, `12. März`, and `21 de marzo - 19 de abril` or `20 April – 20 May` in brackets: a day, a season
_DATE = regex.compile(
    r"""
      \p{L}{3,10}\.?[ ]\d{1,2}(?:st|nd|rd|th)?,?[ ]\d{4}
    | [^()]{0,40}[(]\d{1,2}\.?[ ](?:de[ ])?\p{L}{3,12}+\.?[ ]?[-–—][ ]?\d{1,2}\.?[ ](?:de[ ])?\p{L}{3,12}+\.?[)]
    """,
    regex.VERBOSE,
)

# ` [12]` behind a label at the end of its line
_NUMBERED = regex.compile(r"[ ]{1,4}+\[\d{1,3}\]$")

# `three weeks. Then`, `what? No`: a sentence ends within the line, and not, as in `ANN(rising. )`, within its bracket
_CUT = regex.compile(r"(?<=[\p{L}\d]{3})[.!?;…][\"”’)]?[ ](?!\)$)")


def label_of(layout: Layout, match: "regex.Match[str]") -> str | None:
    """The label that a row has matched; None where it is none by itself."""
    label = match["label"].rstrip()
    if (
        len(label) > layout.most
        and len(_name(label)) > layout.most
        and not _NUMBERED.match(match.string, match.end("label"), concurrent=False)
    ):
        return None
    if label[-1] in _DATED and (_day(label) or _DATE.fullmatch(label, concurrent=False)):
        return None
    behind = [_ITEM, _COLUMNS] if layout.name in TABLES else [_ITEM]
    if any(pattern.match(match.string, match.start("label"), concurrent=False) for pattern in behind):
        return None
    if not _could_be_label(label) or _heads_testimony(match.string, label) or _shortened(layout, match, label):
        return None
    if label.rstrip(".").casefold() in CLOCK_WORDS and (layout.needs_time or match.groupdict().get("time") or lone_stamp(match.string)):
        return None
    return None if layout.own_line and _like_sentence(label) else label


def only_words(line: str, colon: int) -> bool:
    """Whether nothing but words stand before a colon, and a word behind it: the colon row matches that.

    No other row does, where the words hold no tag without a delimiter.
    Seen without its expression in a twentieth of the time; most first tags are like that.
    """
    label = line[:colon]
    if not 0 < colon <= LABEL_MOST or line[colon + 1 : colon + 2] != " " or not line[colon + 2 : colon + 3].isalnum():
        return False
    words, bracket, rest = label.partition(" (")
    if bracket and not (rest[-1:] == ")" and rest[:-1].isalpha()):
        return False
    return words.replace(" ", "").isalpha() and words[0] != " " != words[-1] and "  " not in words


def plain(label: str) -> bool:
    """Whether no other row could see a tag within the label."""
    return not any(mark in label for mark in (":", ".", "  ", " - ", "—", "–", "--", "|", "\t", "[", "<"))


def _heads_testimony(line: str, label: str) -> bool:
    """Whether a label heads a page of a testimony, or its line a part of it."""
    if _TESTIMONY.search(label, concurrent=False):
        return True
    return "xamination" in line.replace("XAMINATION", "xamination") and _EXAMINATION.fullmatch(line, concurrent=False) is not None


def _shortened(layout: Layout, match: "regex.Match[str]", label: str) -> bool:
    """Whether an abbreviation stands before a full stop; that of a month is one before a number alone: `Oct. 5`, and not `Oct. My lord`."""
    if layout.name not in {"dot", "gap"} or not _abbreviated(label):
        return False
    return label.casefold() not in MONTHS or match.group().rstrip()[-1].isdecimal()


def _day(label: str) -> bool:
    """Whether a label is the day of a month: `Jul 27`."""
    month, _, day = label.partition(" ")
    return day.isdecimal() and month.rstrip(".").casefold() in MONTHS


def _name(label: str) -> str:
    """What stands before an office behind a hyphen, or before the last bracket."""
    return label.partition(" - ")[0] if " - " in label else label.rpartition("(")[0] or label


def _could_be_label(label: str) -> bool:
    """The vetoes that need nothing but the label: it must hold a letter, or stand for who is not known, and no bracket left open."""
    return (
        (any(map(str.isalpha, label)) or not label.strip("?―─—_>") or label[0] == "+")
        and label.count("(") == label.count(")")
        and label.count("[") == label.count("]")
    )


def could_stand_alone(line: str) -> bool:
    """Whether a line is short enough for a label alone, and does not end as prose does: spares most lines a costly match."""
    if line[:2] == "**" and line[-1] == "*":  # `**Ann Lee** -- *Acme Inc.*`
        line = line.partition("** ")[0]
    bare = line.rstrip(" \t\\*_")
    if not bare or (bare[-1] in PROSE_ENDS and not dotted(bare.lstrip(" \t*_#"))):
        return False
    return len(bare) <= ALONE_MOST or (bare[-1] == ")" and len(bare) <= ALONE_BRACKETED_MOST)


def dotted(label: str) -> bool:
    """Whether a label is initials, ends with one, or has an office with a firm behind a hyphen, so that its full stop ends no sentence."""
    if " - " in label:
        return label[-1] == "." and _abbreviated(label[:-1])
    pattern = _DOTTED if label[1:2] == "." else _INITIAL_LAST
    return label[-1:] == "." and pattern.fullmatch(label, concurrent=False) is not None


def _like_sentence(label: str) -> bool:
    """Whether a line ends, or is cut, as prose is: no label stands like that without a delimiter."""
    if label[-1] in PROSE_ENDS:
        return not dotted(label)
    return any(not _abbreviated(label[: cut.start()]) for cut in _CUT.finditer(label, concurrent=False))


def goes_on(before: str) -> bool:
    """Whether the line before has not come to an end."""
    return bool(before) and before[-1] not in CLOSERS


def lone_sentence(label: str) -> bool:
    """Whether what stands before a full stop that ends its line is a sentence: five words or more, none but the first with a capital.

    What stands in brackets behind it does not count. `ANNE, looking at her hands` is none: a name in capitals, and what she does.
    """
    words = label.partition(" (")[0].split()
    named = words[0].isupper() and len(words[0]) > len("I,") and words[0][-1] == ","
    return len(words) >= SENTENCE_LEAST and not named and all(map(str.islower, words[1:]))


def _abbreviated(label: str) -> bool:
    """Whether the full stop behind it ends an abbreviation: `BY MS`, `for Dr`."""
    return label.rsplit(None, 1)[-1].lstrip("(").casefold() in ABBREVIATIONS

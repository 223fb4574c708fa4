"""Refusals: what makes a text no transcript, however much its lines look like tags."""

from collections.abc import Sequence

import regex

from inquit.candidates.lexicon import LEVELS
from inquit.candidates.role_words import ASKED
from inquit.evidence import samples
from inquit.evidence.rows import Row, speaks_against, whole
from inquit.evidence.verdict import Case

__all__ = ["REFUSALS", "REFUSED", "refusals"]

REFUSED = -20.0
"""What each refusal that holds adds to the verdict, in log-odds: more than any evidence."""

ITEMS_LEAST = 3
"""So many labels make a list."""

CHATS = frozenset({"nick", "voice", "tab", "from", "marker"})
"""Forms in which people write without full stops, or lines break off anywhere, and nothing else is printed."""

ENDED = 0.35
"""The share of tags with the end of a sentence behind them from which on they are no fields."""

LONG_MOST = 0.1
"""The share of tags with a good deal of words behind them, as `PlaceFacts.long_after` measures it, from which on they are no fields."""

SPEECHES = 0.4
"""How much text, as `PlaceFacts.talk` measures it, stands behind the tags of people who make speeches."""

QUESTIONS = frozenset({"q", "question", "questions", "f", "p", "d", "в", "問", "问"})
"""What stands before a question: the word's first letter in English, German, Spanish, Italian, Russian and Chinese, and words for it."""

ASKING = 0.5
"""The share of tags with a question behind them from which on people ask; items of a list may quote one."""


def _lone(c: Case) -> bool:
    """Whether all tags have one label, in a form without a clear delimiter, and once or below lines that go on."""
    if any(k.facts.group.form.layout.clear for k in c.taken) or len({k.facts.group.key for k in c.taken}) > 1:
        return False
    return c.places == 1 or any(k.facts.places.closed_before < 1 for k in c.taken)


def _items(c: Case) -> bool:
    """Whether three labels or more stand once each, all behind bullets or numbers, and hardly anybody asks or makes a speech."""
    listed = all(k.facts.group.form.lead in {"bullet", "number"} and k.facts.count == 1 for k in c.taken)
    if not listed or len({k.facts.group.key for k in c.taken}) < len(c.taken) or len(c.taken) < ITEMS_LEAST:
        return False
    return c.talk[0] < ASKING and c.share([k.facts.places.talk for k in c.taken]) < SPEECHES


def _mute(c: Case) -> bool:
    """Whether words are seen behind each label, few of them, nobody asks or talks, and hardly anything ends as a sentence or in a bracket.

    In a language without words of talk in the table, written without full stops, the length of what is said is all that tells.
    """
    if any(c.talk) or not all(k.facts.places.bodies for k in c.taken):
        return False
    places = [k.facts.places for k in c.taken]
    return c.share([place.closed_after for place in places]) < ENDED and c.share([place.long_after for place in places]) < LONG_MOST


def _unanswered(c: Case) -> bool:
    """Whether all tags are questions, most of them right below one another: nothing is left to answer them."""
    if len(c.taken) > 1 or c.taken[0].facts.group.key not in QUESTIONS:
        return False
    lines = c.vote.facts.lines
    return 2 * sum([number + 1 in lines for number in lines]) > len(lines)


def _level(key: str) -> bool:
    return key.rpartition("/")[2] in LEVELS


def _asked(key: str) -> bool:
    """Whether a label is a letter or a word for questions or answers, a number aside: `Q3`, `Answer`."""
    word = key.rstrip("0123456789 ")
    return len(word) == 1 or word in ASKED


def _known_for_a_voice(c: Case) -> bool:
    """Whether more than its place says that somebody speaks: an office, an honorific, a bracket or a time beside the label."""
    return any(k.facts.shape.role or k.facts.shape.honorific or k.facts.shape.bracketed or k.facts.places.stamped for k in c.taken)


# `sshd[24200]`, `quern CRON[311]`: a program and the number of its process
PROCESS = regex.compile(r"(?:.*[ ])?[a-zA-Z][\w.()/-]*\[\d{2,}\]")


REFUSALS: tuple[Row[Case], ...] = (
    speaks_against(
        "nobody speaks",
        "Nothing stands behind any tag.",
        lambda c: c.silent,
        fires=whole(samples.NAMES),
        spares=whole(samples.INTERVIEW),
    ),
    speaks_against(
        "one without a delimiter",
        "All tags have one label, no delimiter sets it off, and it stands once, or below lines that go on: a saying, a heading.",
        lambda c: _lone(c) and not c.vote.winner.markup and not _known_for_a_voice(c),
        fires=whole(samples.SAYING),
        spares=whole(samples.ONE_OFFICE),
    ),
    speaks_against(
        "items of a list",
        "Three labels or more stand once each behind bullets or numbers, none is an office or initials, and hardly anybody asks.",
        lambda c: _items(c) and not _known_for_a_voice(c) and not any(k.facts.shape.initials for k in c.taken),
        fires=whole(samples.FEATURES),
        spares=whole(samples.ROUND),
    ),
    speaks_against(
        "fields",
        "Three tags or more, no office, no time: behind them hardly anything ends as a sentence, nobody asks or talks, and it is no chat.",
        lambda c: c.places >= ITEMS_LEAST and _mute(c) and c.vote.winner.layout.name not in CHATS and not _known_for_a_voice(c),
        fires=whole(samples.CARDS),
        spares=whole(samples.VOTES.replace("No", "No, thank you")),
    ),
    speaks_against(
        "levels of a log",
        "All labels are what logs call their levels, or end with it: `main/WARN`.",
        lambda c: all(_level(k.facts.group.key) for k in c.taken),
        fires=whole(samples.LOG.replace("WARN", "main/WARN")),
        spares=whole(samples.LOG.replace("WARN", "OLOF")),
    ),
    speaks_against(
        "processes of a log",
        "All labels are programs with the number of their process: `sshd[24200]`.",
        lambda c: all(PROCESS.fullmatch(k.facts.group.label, concurrent=False) for k in c.taken),
        fires=whole(samples.LOG.replace("WARN", "ferryd[311]").replace("INFO", "quern cron[24]")),
        spares=whole(samples.LOG.replace("WARN", "OLOF [24]").replace("INFO", "ADA [31]")),
    ),
    speaks_against(
        "questions alone",
        "All tags are questions, most of them right below one another: an outline of what will be asked.",
        _unanswered,
        fires=whole(samples.OUTLINE),
        spares=whole(samples.OUTLINE.replace("\nQ", "\nIn May.\nQ")),
    ),
    speaks_against(
        "asked often",
        "The text says at its top that these are questions asked often, and nothing but `Q` and `A` has a tag.",
        lambda c: all(_asked(k.facts.group.key) for k in c.taken) and c.often,
        fires=whole(samples.FAQ),
        spares=whole(samples.FAQ.replace("FAQ", "An interview")),
    ),
)
"""Rows without weights: where one fires, the text is left without a turn."""


def refusals(case: Case, *, stated: bool) -> Sequence[Row[Case]]:
    """The rows that fire; where the caller has stated the form of the tags, one alone may be all there is."""
    return [row for row in (REFUSALS[:1] if stated else REFUSALS) if row.measure(case)]

"""Pieces of gold transcripts written anew in other forms: the weights must not lean on how a family is laid out."""

import random
import textwrap
from collections.abc import Callable, Sequence
from typing import Any

__all__ = ["rewritten"]

Gold = dict[str, Any]  # JSON as it comes

FORMS: tuple[tuple[str, str], ...] = (
    ("{}: {}\n", ""),
    ("{}: {}\n\n", ""),
    ("{}:\n{}\n\n", ""),
    ("**{}:** {}\n\n", ""),
    ("**{}**: {}\n\n", ""),
    ("**{}**\n\n{}\n\n", ""),
    ("{}\n{}\n\n", ""),
    ("[{}] {}\n", ""),
    ("{}. {}\n", ""),
    ("{}.- {}\n\n", ""),
    ("{} - {}\n", ""),
    ("{} — {}\n\n", ""),
    ("- {}: {}\n", ""),
    ("### {}\n\n{}\n\n", ""),
    ("[00:12:03] {}: {}\n", ""),
    ("{} (00:12:03): {}\n\n", ""),
    ("{}  12:03\n{}\n\n", ""),
    ("{}\t{}\n", ""),
    ("<{}> {}\n", ""),
    # Two speakers, each in a form of their own.
    ("**{}:** {}\n\n", "{}: {}\n\n"),
    ("### {}: {}\n\n", "{}: {}\n\n"),
    ("**{}** {}\n\n", "{}: {}\n\n"),
    ("**{}: {}**\n\n", "{}: {}\n\n"),
    ("{}: {}\n\n", "{}:\n{}\n\n"),
)
"""What the first speaker's turns are written in, and the others', where that is another."""

WORDS_MOST = 400
"""How much of a turn is kept, in code points."""


def _initials(label: str) -> str:
    return "".join(word[0] for word in label.split() if word[0].isalpha()).upper() or label


LABELS: tuple[Callable[[str], str], ...] = (str, str, str, str.upper, str.title, _initials, lambda label: label.split()[-1])
"""What becomes of the labels."""


def rewritten(gold: Gold) -> Gold | None:
    """A few turns of a document in another form; None where it has too few with words.

    Chosen by a generator seeded with the document's name, so that every run sees the same.
    """
    draw = random.Random(f"{gold['id']} anew")
    turns = [turn for turn in gold["turns"] if turn.get("body") and turn.get("tag", "").split()]
    if len(turns) < 4:
        return None
    size = draw.randint(4, 14)
    first = draw.randrange(max(1, len(turns) - size))
    kept = turns[first : first + size]
    form, other = draw.choice(FORMS)
    if other and len({turn["tag"] for turn in kept}) != 2:
        other = ""
    change = draw.choice(LABELS)
    wrapped = draw.random() < 0.3
    return _written(gold["id"], kept, (form, other or form), change, wrapped=wrapped)


def _written(identity: str, turns: Sequence[Gold], forms: tuple[str, str], change: Callable[[str], str], *, wrapped: bool) -> Gold:
    text, found = "", []
    for turn in turns:
        label, words = change(turn["tag"]), turn["body"][:WORDS_MOST]
        form = forms[turn["tag"] != turns[0]["tag"]]
        found.append({"start": len(text) + form.index("{"), "head": len(text)})
        text += form.format(label, textwrap.fill(words, 72) if wrapped else words)
    return {"id": identity, "text": text, "turns": found}

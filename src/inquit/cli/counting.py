"""Counts turns and words by speaker, for the roster and the head of a page."""

from collections import Counter

import regex

from inquit.model import Transcript

__all__ = ["counted", "word_count"]

# A word: letters, marks and digits, joined by an apostrophe, a hyphen, a full stop or a comma between two of them.
# In scripts that set no blanks between words each character counts as one, as word processors have it.
# "It's 3.5 well-known reasons" has 4, "你好吗" has 3.
WORD = regex.compile(
    r"""
      [\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]
    | [\p{L}\p{N}] [\p{L}\p{N}\p{M}]*+ (?: ['’.,\-‑] [\p{L}\p{N}] [\p{L}\p{N}\p{M}]*+ )*+
    """,
    regex.VERBOSE,
)


def word_count(text: str) -> int:
    """How many words a text has.

    >>> word_count("It's 3.5 well-known reasons -- no more.")
    6
    """
    return sum(1 for _ in WORD.finditer(text, concurrent=False))


def counted(transcript: Transcript) -> tuple[Counter[str], Counter[str]]:
    """Turns and words by the speaker's id; events are no words."""
    turns: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for turn in transcript.turns:
        turns[turn.speaker.id] += 1
        words[turn.speaker.id] += word_count(turn.speech)
    return turns, words

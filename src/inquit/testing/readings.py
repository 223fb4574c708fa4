"""What a reading comes to once offsets are left out: for comparing the readings of two texts."""

import unicodedata
from collections.abc import Callable
from typing import Any

from inquit.model import Speaker, Transcript, Turn

__all__ = ["plain", "reading_of"]

FIELDS = ("name", "role", "kind", "honorific_prefix", "given_name", "family_name", "honorific_suffix", "job_title", "affiliation")


def plain(text: str) -> str:
    """The text with one kind of line end, no blanks before line ends, in Unicode's normal form C."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return unicodedata.normalize("NFC", "\n".join(line.rstrip(" \t") for line in lines))


def reading_of(transcript: Transcript, change: Callable[[str], str] = plain) -> dict[str, Any]:
    """The `turns` and the `speakers` of a transcript without offsets, each string changed by `change`; speakers are numbered.

    Two texts that say the same in two ways have equal readings.
    """
    number = {speaker.id: n for n, speaker in enumerate(transcript.speakers)}
    return {
        "turns": [{"speaker": number[turn.speaker.id], **_turn(turn, change)} for turn in transcript.turns],
        "speakers": [_speaker(speaker, change) for speaker in transcript.speakers],
    }


def _turn(turn: Turn, change: Callable[[str], str]) -> dict[str, Any]:
    """A turn without its offsets."""
    return {
        "label": change(turn.label),
        "tag": change(turn.tag),
        "text": change(turn.text),
        "speech": change(turn.speech),
        "events": [(event.kind, change(event.text)) for event in turn.events],
        "start_ms": turn.start_ms,
        "end_ms": turn.end_ms,
    }


def _speaker(speaker: Speaker, change: Callable[[str], str]) -> dict[str, Any]:
    """A speaker without the offsets of the evidence."""
    fields = {field: value if (value := getattr(speaker, field)) is None else change(value) for field in FIELDS}
    return {**fields, "labels": [change(label) for label in speaker.labels], "evidence": sorted(item.field for item in speaker.evidence)}

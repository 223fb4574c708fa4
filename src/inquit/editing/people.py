"""Finds the speaker that a caller means, and makes ids that nobody has."""

from collections.abc import Collection, Iterable, Sequence
from difflib import get_close_matches

from inquit.errors import EditError
from inquit.model import Speaker, Transcript, Turn

__all__ = ["free_id", "in_order", "slug", "speaker_of"]


def speaker_of(transcript: Transcript, wanted: Speaker | str) -> Speaker:
    """The speaker of an id, of a label as printed or of a name; raises `EditError` for none and for several.

    An id comes before a label, and a label before a name.
    """
    text = wanted if isinstance(wanted, str) else wanted.id
    by_id = [speaker for speaker in transcript.speakers if speaker.id == text]
    by_label = [speaker for speaker in transcript.speakers if text in speaker.labels]
    by_name = [speaker for speaker in transcript.speakers if speaker.name == text]
    for found in (by_id, by_label, by_name):
        if len(found) > 1:
            raise EditError(f"{text!r} may be any of {_listed([s.id for s in found])}: give the id")
        if found:
            return found[0]
    known = {one for speaker in transcript.speakers for one in (speaker.id, *speaker.labels, speaker.name)}
    close = get_close_matches(text, sorted(known), n=3)
    hint = f"; did you mean {' or '.join(map(repr, close))}?" if close else f": there are {_listed([s.id for s in transcript.speakers])}"
    raise EditError(f"no speaker has the id, label or name {text!r}{hint}")


def _listed(ids: list[str]) -> str:
    """Some ids for a sentence."""
    return ", ".join(map(repr, ids[:8])) + (" ..." if len(ids) > 8 else "") or "no speakers"


def slug(text: str) -> str:
    """What an id is made of: letters and digits of a name in lower case, hyphens between.

    >>> slug("Dr. Tamsin Oake")
    'dr-tamsin-oake'
    """
    return "-".join("".join([c if c.isalnum() else " " for c in text.casefold()]).split())[:40] or "speaker"


def free_id(stem: str, taken: Collection[str]) -> str:
    """The stem, numbered where somebody has it."""
    identity, count = stem, 1
    while identity in taken:
        count += 1
        identity = f"{stem}-{count}"
    return identity


def in_order(speakers: Iterable[Speaker], turns: Sequence[Turn]) -> tuple[Speaker, ...]:
    """The speakers in order of first turn, behind them those without one."""
    known = {speaker.id: speaker for speaker in speakers}
    first = dict.fromkeys(turn.speaker.id for turn in turns)
    return tuple(known[identity] for identity in dict.fromkeys((*first, *known)))

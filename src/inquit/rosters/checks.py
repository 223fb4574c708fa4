"""What a roster must not hold, one id or one label twice; and what follows from a name that a person has changed."""

from collections.abc import Iterable, Iterator

from inquit.editing.casting import named
from inquit.model import Speaker

__all__ = ["clashes", "settled"]


def clashes(speakers: Iterable[Speaker]) -> Iterator[tuple[int, str, int, str]]:
    """For each id or label that stands twice: the number of the second speaker, the field, which of its labels, and the reason."""
    ids: dict[str, str] = {}
    labels: dict[str, Speaker] = {}
    for number, speaker in enumerate(speakers):
        if speaker.id in ids:
            yield number, "id", 0, f"{speaker.id!r} is the id of {ids[speaker.id]!r} too"
        ids.setdefault(speaker.id, speaker.name)
        for nth, label in enumerate(speaker.labels):
            other = labels.setdefault(label, speaker)
            if other is not speaker:
                yield number, "labels", nth, f"{label!r} is a label of {other.name!r} ({other.id}) too"


def settled(speaker: Speaker, *, new: bool) -> Speaker:
    """The speaker, the parts of the name read off it where those given have no word of it; of a `new` one, where there are none.

    >>> settled(Speaker(id="to", name="Tamsin Oake", labels=("TO",), given_name="TO"), new=False).given_name
    'Tamsin'
    """
    parts = f"{speaker.given_name or ''} {speaker.family_name or ''}".split()
    if parts and set(parts) & set(speaker.name.split()):
        return speaker
    alone = speaker.honorific_prefix is None and speaker.honorific_suffix is None
    return named(speaker, speaker.name) if parts or (new and alone) else speaker

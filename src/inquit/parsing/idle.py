"""What the caller said and the text does not bear out: options that fit nothing."""

from collections.abc import Iterator

from inquit.options import Options
from inquit.parsing.decide import Decision
from inquit.parsing.scan import key_of

__all__ = ["idle"]

NAMED = 4
"""How many of the labels are named in a message."""


def idle(decision: Decision, options: Options) -> Iterator[str]:
    """What to say of each option that fits nothing: no tag bears the label, none has the form."""
    if options.layout is not None and not _fits(decision, "layout"):
        yield f"no tag has the layout {options.layout!r}"
    if options.tag_like is not None and not _fits(decision, "tag_like"):
        yield f"no tag is like {options.tag_like!r}"
    if options.speakers:
        spoken = {one.context.facts.group.key for one in decision.judged if one.taken}
        people: dict[str, list[str]] = {}
        for label, name in options.speakers:
            people.setdefault(name, []).append(label)
        # Somebody with several labels need not bear all of them in one text.
        silent = [labels[0] for labels in people.values() if spoken.isdisjoint(map(key_of, labels))]
        if silent:
            yield f"said to speak, but in no tag: {_list(silent)}"
    absent = [label for label in options.not_speakers if key_of(label) not in decision.facts.keys]
    if absent:
        yield f"said to be no speaker, but nowhere like a tag: {_list(absent)}"


def _fits(decision: Decision, rule: str) -> bool:
    """Whether there is a label that the option of this name has not refused."""
    return any(one.veto != rule for one in decision.judged)


def _list(labels: list[str]) -> str:
    """The first labels, and how many more there are."""
    more = len(labels) - NAMED
    return ", ".join(map(repr, labels[:NAMED])) + (f" and {more:,} more" if more > 0 else "")

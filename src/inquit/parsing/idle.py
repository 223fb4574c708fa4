"""What the caller said and the text does not bear out: options that fit nothing."""

from collections.abc import Iterator

from inquit.candidates.groups import key_of
from inquit.options import Options
from inquit.parsing.decide import Decision

__all__ = ["idle", "in_no_tag"]


def idle(decision: Decision, options: Options) -> Iterator[str]:
    """What to say of each option that fits nothing: no tag bears the label, none has the form."""
    if options.layout is not None and not any(one.context.facts.group.form.layout.name == options.layout for one in decision.judged):
        yield f"no tag has the layout {options.layout!r}"
    elif options.tag_like is not None and all(one.veto in {"layout", "tag_like"} for one in decision.judged):
        yield f"no tag is like {options.tag_like!r}"
    if options.speakers:
        spoken = {one.context.facts.group.key for one in decision.judged if one.taken}
        people: dict[str, list[str]] = {}
        for label, name in options.speakers:
            people.setdefault(name, []).append(label)
        # Somebody with several labels need not bear all of them in one text.
        yield from [in_no_tag(labels[0]) for labels in people.values() if spoken.isdisjoint(map(key_of, labels))]
    for label in options.not_speakers:
        if key_of(label) not in decision.facts.keys:
            yield f"{label!r} is said to be no speaker, and nothing like a tag has that label"


def in_no_tag(label: str) -> str:
    """What to say of a label that speaks nowhere."""
    return f"{label!r} is said to be a speaker, and no tag has that label"

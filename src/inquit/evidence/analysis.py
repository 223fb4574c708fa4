"""The count of every label in every form: what the evidence is measured on."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from inquit.candidates.groups import Form, Group, Scan
from inquit.candidates.lexicon import FALSE_FRIENDS, STOP_WORDS
from inquit.candidates.view import View
from inquit.evidence.declared import numbered_voices, short_forms
from inquit.evidence.facts import DocumentFacts, FormFacts, LabelFacts, PlaceFacts
from inquit.evidence.forms import alternations, cast_of, follows_of, form_facts
from inquit.evidence.places import place_facts, talks
from inquit.evidence.shapes import SIGN_MOST, Shape, shape_of

__all__ = ["analyse"]


def analyse(page: View, found: Scan, document: DocumentFacts) -> list[LabelFacts]:
    """Count every label in every form."""
    keys = {group.label: group.key for group in found.groups}
    declared = document.declared | document.listed | numbered_voices(found) | _known_initials(keys, document.initials) | _signs(found)
    declared |= {group.key for group in found.groups if group.form.layout.sure}
    shapes = {label: shape_of(label, key, declared=key in declared) for label, key in keys.items()}
    labels: list[LabelFacts] = []
    for form, order in found.sequence.items():
        groups = list(dict.fromkeys(order))
        places = {id(group): place_facts(page, document, group, talk) for group, talk in zip(groups, talks(page, groups), strict=True)}
        follows = follows_of(order)
        counted = form_facts(document, form, groups, follows, shapes, places)
        labels += [
            label_facts(document, group, shapes[group.label], places[id(group)], counted, neighbours)
            for group, neighbours in zip(groups, alternations(groups, follows), strict=True)
        ]
    return labels


def _in_prose(sample: str, key: str) -> bool:
    """Whether a key stands inside a sentence, its plural included."""
    at = sample.find(" " + key)
    while at >= 0:
        behind = sample[at + 1 + len(key) : at + 3 + len(key)].removeprefix("s")
        if not behind[:1].isalnum():
            return True
        at = sample.find(" " + key, at + 1)
    return False


def _signs(found: Scan) -> AbstractSet[str]:
    """The keys of words of two or three capitals that are somebody's sign: in a form in which all who come again have such a label."""
    again: dict[Form, list[Group]] = {}
    for group in found.groups:
        if len(group.places) > 1:
            again.setdefault(group.form, []).append(group)
    signs = [groups for groups in again.values() if len(groups) > 1 and all(_is_sign(group.label) for group in groups)]
    return STOP_WORDS.intersection([group.key for groups in signs for group in groups]) - FALSE_FRIENDS


def _is_sign(label: str) -> bool:
    return label.isupper() and label.isalpha() and 1 < len(label) <= SIGN_MOST


def _known_initials(keys: Mapping[str, str], initials: AbstractSet[str]) -> AbstractSet[str]:
    """The keys of labels in capitals that are the initials of a full name among the others: `AL` where `AMPARO LEE` is a label, too."""
    short = {key for label, key in keys.items() if key in initials and label.isupper()}
    full = [key for label, key in keys.items() if " " in key and label.replace(" ", "").isalpha() and (label.istitle() or label.isupper())]
    return short.intersection(map(_initials, full)) if short else short


def _initials(key: str) -> str:
    """The first letters of a name's words, those behind a hyphen too."""
    return "".join([word[0] for word in key.replace("-", " ").split()])


def label_facts(
    document: DocumentFacts, group: Group, shape: Shape, places: PlaceFacts, form: FormFacts, neighbours: tuple[float, float]
) -> LabelFacts:
    """Gather all that is counted about one label."""
    count = len(group.places)
    key = group.key
    common = not shape.uncased and shape.words <= 3 and not shape.lower and _in_prose(document.sample, key)
    tail = group.label.partition("(")[0].rstrip().rsplit(" ", 1)[-1]
    return LabelFacts(
        group=group,
        count=count,
        total=max(count, document.totals[key]),
        shape=shape,
        cast=cast_of(shape, places),
        places=places,
        form=form,
        stacked=len(form.lines.intersection([place[0] + 1 for place in group.places])) / count if places.empty else 0.0,
        alternates=neighbours[0],
        between=neighbours[1],
        common=common,
        addressed=len(tail) > 2 and document.sample.count(tail) > count,
        declared=key in document.declared,
        initialled=bool(document.initials) and shape.titled and shape.words > 1 and _initials(key) in document.initials,
        listed=count > 1 and key in document.listed,
        short=next((short for short in short_forms(group.label) if short in document.keys and short != key), ""),
    )

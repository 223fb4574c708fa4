"""The count of every label in every form: what the evidence is measured on."""

from collections.abc import Sequence

from inquit.parsing.facts import DocumentFacts, LabelFacts, form_facts, label_facts, place_facts
from inquit.parsing.scan import Group, Scan
from inquit.parsing.shapes import shape_of
from inquit.parsing.view import View

__all__ = ["analyse"]


def analyse(page: View, found: Scan, document: DocumentFacts) -> list[LabelFacts]:
    """Count every label in every form."""
    shapes = {group.label: shape_of(group.label, group.key, declared=group.key in document.declared) for group in found.groups}
    places = {id(group): place_facts(page, document, group) for group in found.groups}
    labels: list[LabelFacts] = []
    for form, order in found.sequence.items():
        counted = form_facts(document, form, order, shapes, places)
        for group, alternates in _alternations(order):
            labels.append(label_facts(page, document, group, shapes[group.label], places[id(group)], counted, alternates))
    return labels


def _alternations(order: Sequence[Group]) -> list[tuple[Group, float]]:
    """For each group, the share of its neighbours that bear other labels."""
    counts: dict[int, list[int]] = {}
    groups: dict[int, Group] = {}
    before: Group | None = None
    for group in order:
        mine = counts.setdefault(id(group), [0, 0])
        groups[id(group)] = group
        if before is not None:
            differs = before.key != group.key
            mine[0] += differs
            mine[1] += 1
            theirs = counts[id(before)]
            theirs[0] += differs
            theirs[1] += 1
        before = group
    return [(groups[key], other / all_ if all_ else 0.5) for key, (other, all_) in counts.items()]

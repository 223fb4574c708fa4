"""The count of every label in every form: what the evidence is measured on."""

from inquit.parsing.facts import DocumentFacts, LabelFacts, alternations, follows_of, form_facts, label_facts, place_facts
from inquit.parsing.scan import Scan
from inquit.parsing.shapes import shape_of
from inquit.parsing.view import View

__all__ = ["analyse"]


def analyse(page: View, found: Scan, document: DocumentFacts) -> list[LabelFacts]:
    """Count every label in every form."""
    shapes = {group.label: shape_of(group.label, group.key, declared=group.key in document.declared) for group in found.groups}
    places = {id(group): place_facts(page, document, group) for group in found.groups}
    labels: list[LabelFacts] = []
    for form, order in found.sequence.items():
        groups = list(dict.fromkeys(order))
        follows = follows_of(order)
        counted = form_facts(document, form, groups, follows, shapes, places)
        labels += [
            label_facts(page, document, group, shapes[group.label], places[id(group)], counted, alternates)
            for group, alternates in zip(groups, alternations(groups, follows), strict=True)
        ]
    return labels

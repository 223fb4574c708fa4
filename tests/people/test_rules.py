"""Each linking rule fires on its own example and leaves its near miss alone."""

from collections.abc import Callable

import pytest

from inquit.people.linking import LABEL_RULES, PEOPLE_RULES, Example, Rule
from inquit.people.roster import Roster

_RULES = LABEL_RULES + PEOPLE_RULES


def _turns(example: Example) -> list[tuple[str, str]]:
    return [(label, words or "So it is.") for label, _, words in (tag.partition(": ") for tag in example.tags)]


@pytest.mark.parametrize("rule", _RULES, ids=lambda rule: rule.name)
def test_rule_fires(rule: Rule, roster_of: Callable[..., Roster]) -> None:
    """The rule's name stands behind a link that was made in its example."""
    found = roster_of(rule.fires.before, _turns(rule.fires))
    assert rule.name in {link.rule for link in found.links if link.joined}


@pytest.mark.parametrize("rule", _RULES, ids=lambda rule: rule.name)
def test_rule_spares(rule: Rule, roster_of: Callable[..., Roster]) -> None:
    """Nothing is joined or named in the rule's near miss."""
    found = roster_of(rule.spares.before, _turns(rule.spares))
    assert [link for link in found.links if link.joined] == []
    assert len(found.speakers) == len(rule.spares.tags)


def test_rules_explain_themselves() -> None:
    """Names are unique, reasons are sentences, examples differ from near misses."""
    assert len({rule.name for rule in _RULES}) == len(_RULES)
    assert all(rule.reason.endswith(".") and rule.fires != rule.spares for rule in _RULES)

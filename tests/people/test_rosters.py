"""Invented rosters, each with the people whom a careful reader would see and the rule that decided each: `rosters.toml`."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inquit.options import Options
from inquit.people.linking import LABEL_RULES, PEOPLE_RULES
from inquit.people.roster import Roster

ROSTERS: tuple[dict[str, Any], ...] = tuple(
    tomllib.loads(Path(__file__).with_name("rosters.toml").read_text(encoding="utf-8"))["roster"],
)
_OTHERS = {"options", "repaired", "witness", "examiner"}
"""Names of links that no rule of the table makes."""


def _roster(row: dict[str, Any], roster_of: Callable[..., Roster]) -> Roster:
    turns = [(label, words or "So it is, and so it was.") for label, _, words in (tag.partition(": ") for tag in row["tags"])]
    return roster_of(row.get("before", ""), turns, row.get("after", ""), options=Options(**row.get("options", {})))


@pytest.mark.parametrize("row", ROSTERS, ids=lambda row: row["case"])
def test_people(row: dict[str, Any], roster_of: Callable[..., Roster]) -> None:
    """Names, labels, the rule behind each link, the rule behind each refusal, and what is reported: all are the right ones."""
    found = _roster(row, roster_of)
    assert [[speaker.name, *speaker.labels] for speaker in found.speakers] == row["people"]
    assert [f"{link.label} -> {link.other}: {link.rule}" for link in found.links if link.joined] == row.get("joined", [])
    refused = dict.fromkeys(f"{link.label}: {link.rule}" for link in found.links if not link.joined)
    assert list(refused) == row.get("refused", [])
    assert [problem.code for problem in found.problems] == row.get("problems", [])


def test_the_rosters_cover_the_rules() -> None:
    """The table keeps its promise of sixty rosters, each with a case of its own, and every rule decides one of them."""
    assert len({row["case"] for row in ROSTERS}) == len(ROSTERS) >= 60
    deciding = {link.rsplit(": ", 1)[1] for row in ROSTERS for link in row.get("joined", [])}
    assert {rule.name for rule in LABEL_RULES + PEOPLE_RULES} <= deciding
    assert deciding <= {rule.name for rule in LABEL_RULES + PEOPLE_RULES} | _OTHERS


def test_the_rosters_are_of_many_languages() -> None:
    """A dozen languages other than English have a roster."""
    assert len({row["language"] for row in ROSTERS if "language" in row}) >= 12

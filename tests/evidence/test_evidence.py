"""The evidence: each row fires on its example and spares its near miss, and the fitted weights fit the tables."""

from pathlib import Path
from typing import Any

import pytest

import inquit
from inquit.candidates.scan import scan
from inquit.candidates.view import view
from inquit.evidence import weights
from inquit.evidence.refusals import REFUSALS, refusals
from inquit.evidence.rows import Row, Sample, on, tagged
from inquit.evidence.tables import CONTEXT_ROWS, LABEL_ROWS
from inquit.evidence.verdict import VERDICT_ROWS
from inquit.evidence.vote import LabelContext
from inquit.evidence.weights import Weights
from inquit.options import Options
from inquit.parsing.decide import Decision, decide

TABLES: dict[str, tuple[Row[Any], ...]] = {"label": LABEL_ROWS, "context": CONTEXT_ROWS, "verdict": VERDICT_ROWS, "refusal": REFUSALS}
FITTED = {
    "LABEL": ("label", weights.LABEL),
    "INSIDE": ("context", weights.INSIDE),
    "OUTSIDE": ("context", weights.OUTSIDE),
    "VERDICT": ("verdict", weights.VERDICT),
}
ROWS = [pytest.param(table, row, id=f"{table}: {row.name}") for table, rows in TABLES.items() for row in rows]


def decided(text: str) -> Decision:
    """What the parser makes of a text before it cuts turns."""
    page = view(text)
    return decide(page, scan(page), Options())


def weighed(sample: Sample) -> LabelContext:
    """The label of a sample, in the form it names."""
    found = [judged.context for judged in decided(sample.text).judged if judged.context.facts.group.label == sample.label]
    forms = [context.facts.group.form.name for context in found]
    return found[forms.index(sample.form) if sample.form else 0]


def measured(table: str, row: Row[Any], sample: Sample) -> float:
    """What a row says of a sample."""
    if table in {"verdict", "refusal"}:
        case = decided(sample.text).case
        assert case is not None, "no label of the sample is taken"
        return row.measure(case)
    context = weighed(sample)
    return row.measure(context.facts if table == "label" else context)


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_a_row_fires_on_its_example(table: str, row: Row[Any]) -> None:
    """The measure is above the row's threshold."""
    assert measured(table, row, row.fires) > row.above


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_a_row_spares_its_near_miss(table: str, row: Row[Any]) -> None:
    """The measure is 0, or not above the threshold of a row that is never 0."""
    assert measured(table, row, row.spares) <= row.above


CHORUS = "Ada: Shall we?\n{label}: Agreed.\nAda: And now?\n{label}: Agreed.\nAda: Again?\n{label}: Agreed.\n"
MORE = {
    "titled honorific": (tagged("Mrs. Finch"), tagged("Mrs.")),
    "repeats": (on("Olof", CHORUS.format(label="Olof")), on("All members", CHORUS.format(label="All members"))),
    "goes on": (on("tq", "The mast\ntq — it fell\n"), on("tq", "- The mast\n- tq — it fell\n")),
    "cue": (tagged("Musik"), tagged("Musikant")),
}
"""Second examples and near misses, where a row has two sides."""


@pytest.mark.parametrize("name", MORE)
def test_the_other_side_of_a_row(name: str) -> None:
    """An honorific alone names nobody, a chorus may repeat itself, what stands behind a bullet is no rest of a line."""
    (row,) = [row for row in LABEL_ROWS if row.name == name]
    fires, spares = MORE[name]
    assert measured("label", row, fires) > 0
    assert measured("label", row, spares) == 0


@pytest.mark.parametrize("table", TABLES)
def test_names_are_unique(table: str) -> None:
    """A row is known by its name: in `explain`, and beside its weight."""
    names = [row.name for row in TABLES[table]]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize(("table", "fitted"), FITTED.values(), ids=FITTED)
def test_every_row_has_a_weight(table: str, fitted: Weights) -> None:
    """There are as many weights as rows."""
    assert len(fitted.rows) == len(TABLES[table])


@pytest.mark.parametrize(("table", "fitted"), FITTED.values(), ids=FITTED)
def test_a_weight_keeps_to_the_sign_of_its_row(table: str, fitted: Weights) -> None:
    """What can only speak for a tag has no weight below 0, and what can only speak against none above."""
    turned = [row.name for row, weight in zip(TABLES[table], fitted.rows, strict=True) if row.sign * weight < 0]
    assert not turned


@pytest.mark.parametrize("name", FITTED)
def test_each_weight_stands_beside_the_name_of_its_row(name: str) -> None:
    """The comments of `weights.py` name the rows in the order of the table: a row added or moved asks for a new fit."""
    source = Path(weights.__file__).read_text(encoding="utf-8")
    block = source.partition(f"\n{name} = Weights(")[2].partition("\n)\n")[0]
    written = [line.partition(",  # ")[2] for line in block.splitlines() if ",  # " in line]
    assert written == [row.name for row in TABLES[FITTED[name][0]]]


def test_where_the_form_is_stated_one_tag_may_be_all() -> None:
    """What the caller says of the form settles how a lone tag is read; that nobody says a word is refused all the same."""
    text = "Patience - the art of missing a ferry without a word.\n"
    assert not inquit.parse(text).turns
    assert [turn.label for turn in inquit.parse(text, options=Options(layout="dash")).turns] == ["Patience"]
    case = decided("MR. FINCH:\nMS. BRANDT:\n").case
    assert case is not None
    assert [row.name for row in refusals(case, stated=True)] == ["nobody speaks"]


def test_a_refusal_is_told() -> None:
    """The account of the verdict names it first."""
    assert inquit.explain("Patience - the art of missing a ferry without a word.\n").weights[0].name == "one without a delimiter"

"""What the caller says about tags: known and refused labels, the form of the tags, how sure is sure enough."""

from pathlib import Path
from typing import Any

import pytest

import inquit
from inquit.candidates.layouts import LAYOUTS
from inquit.errors import OptionsError
from inquit.options import LAYOUT_NAMES, LayoutName, Options

PAGE = (Path(__file__).parents[2] / "docs" / "how-to" / "put-right.md").read_text(encoding="utf-8")

TIMED = """\
[00:04] Ines Marlow: What did you write on the crates?
[00:09] Tobias Quint: Two words.
Fragile: on the first.
Heavy: on the second.
[00:31] Ines Marlow: And did it help?
[00:36] Tobias Quint: It did not.
Heavy: was painted over.
[00:58] Ines Marlow: Oh.
"""
NAMES = ["Ines Marlow", "Tobias Quint", "Ines Marlow", "Tobias Quint", "Ines Marlow"]


def labels(text: str, options: Options) -> list[str]:
    """The label of each turn."""
    return [turn.label for turn in inquit.parse(text, options=options).turns]


def vetoes(text: str, options: Options) -> dict[str, str | None]:
    """For each label the option that decided on it."""
    return {label.label: label.veto for label in inquit.explain(text, options=options).labels}


def reasons(text: str, options: Options, label: str) -> set[str]:
    """Why the places of a label were taken or refused."""
    return {candidate.reason for candidate in inquit.explain(text, options=options).candidates if candidate.label == label}


def test_an_example_of_a_tag_refuses_what_is_unlike_it() -> None:
    """Tags without the time that the example has are no tags, and the account says why."""
    options = Options(tag_like="[00:12] NAME:")
    assert labels(TIMED, options) == NAMES
    assert vetoes(TIMED, options) == {"Ines Marlow": None, "Tobias Quint": None, "Fragile": "tag_like", "Heavy": "tag_like"}
    assert reasons(TIMED, options, "Heavy") == {"unlike the example of a tag"}


def test_an_example_without_a_time_fits_both() -> None:
    """What the example does not have may still be there."""
    assert labels(TIMED, Options(tag_like="NAME:"))[:2] == NAMES[:2]


def test_one_label_with_and_without_a_time() -> None:
    """Places of one label are told apart: those with the example's time are tags, the others are not."""
    text = TIMED.replace("Fragile: on", "Tobias Quint: on")
    turns = inquit.parse(text, options=Options(tag_like="[00:12] NAME:")).turns
    assert [turn.label for turn in turns] == NAMES
    assert "Tobias Quint: on the first." in turns[1].text


@pytest.mark.parametrize(
    ("example", "first", "second"),
    [
        ("NAME:", "Ines: ", "Tobias: "),
        ("NAME：", "Ines：", "Tobias："),
        ("**NAME:**", "**Ines:** ", "**Tobias:** "),
        ("**NAME** words", "**Ines** ", "**Tobias** "),
        ("- NAME:", "- Ines: ", "- Tobias: "),
        ("> NAME:", "> Ines: ", "> Tobias: "),
        ("NAME -", "Ines - ", "Tobias - "),
        ("NAME —", "Ines — ", "Tobias — "),
        ("NAME. words", "INES. ", "TOBIAS. "),
        ("[NAME]", "[Ines] ", "[Tobias] "),
        ("<NAME>", "<ines> ", "<tobias> "),
        ("#NAME#:", "#Ines#: ", "#Tobias#: "),
        ("NAME (0:12):", "Ines (0:04): ", "Tobias (0:09): "),
        ("NAME  0:12", "Ines  0:04\n", "Tobias  0:09\n"),
        ("## NAME", "## Ines\n", "## Tobias\n"),
        ("NAME", "Ines\n", "Tobias\n"),
    ],
)
def test_examples_of_many_forms(example: str, first: str, second: str) -> None:
    """An example in each form finds the turns of a text in that form, and none in a text of another form."""
    words = ("What did you write on the crates?", "Two words, on both sides.", "And did it help?", "It did not.") * 2
    text = "\n\n".join(f"{(first, second)[n % 2]}{said}" for n, said in enumerate(words))
    assert len(labels(text, Options(tag_like=example))) == 8
    assert labels(text, Options(tag_like="| NAME | words |")) == []


def test_a_layout_refuses_all_others() -> None:
    """Only places of the named layout are tags; the account names the option at the rest."""
    text = TIMED + "Ursel - Who is there?\nVroni - I am.\nUrsel - Come in.\nVroni - Gladly.\n"
    options = Options(layout="dash")
    assert labels(text, options) == ["Ursel", "Vroni", "Ursel", "Vroni"]
    assert vetoes(text, options)["Ines Marlow"] == "layout"
    assert reasons(text, options, "Ines Marlow") == {"said to have another layout"}


def test_a_known_form_is_evidence() -> None:
    """Naming the form makes its labels, and the verdict, likelier; the account shows by how much."""
    text = "IM: Shall we?\n"
    before, after = inquit.explain(text), inquit.explain(text, options=Options(layout="colon"))
    assert after.labels[0].certainty > before.labels[0].certainty
    assert after.certainty > before.certainty
    assert [weight.weight for weight in after.weights if weight.name == "as you say"] == [2.0]
    assert [weight.weight for weight in after.labels[0].weights if weight.name == "as you say"] == [2.0]
    assert "as you say" not in {weight.name for weight in before.weights}


def test_layout_and_example_hold_together() -> None:
    """Both given, a place must fit both."""
    with pytest.raises(OptionsError, match="not the layout 'dash'"):
        labels(TIMED, Options(layout="dash", tag_like="[00:12] NAME:"))


def test_a_layout_of_few_texts_can_be_asked_for() -> None:
    """Tags within lines are found where the caller says so, also where the text has its line breaks."""
    text = "We agree. Ann Lee: Do we? Bo: Yes.\nWords here. Ann Lee: Are they?\nMore of them.\n"
    assert labels(text, Options(layout="run-in")) == ["Ann Lee", "Bo", "Ann Lee"]
    assert labels(text, Options()) != ["Ann Lee", "Bo", "Ann Lee"]


def test_known_speakers_are_settled() -> None:
    """A known label is taken whatever the evidence, certain, and marked with the option."""
    options = Options(speakers={"Fragile": "Fred Agile"})
    assert "Fragile" in labels(TIMED, options)
    account = next(label for label in inquit.explain(TIMED, options=options).labels if label.label == "Fragile")
    assert (account.taken, account.veto, account.certainty) == (True, "speakers", 1.0)
    assert reasons(TIMED, options, "Fragile") == {"said to be a speaker"}


def test_known_speakers_choose_the_form() -> None:
    """A text in two forms is read in the one that the known speakers stand in."""
    text = "Wind: strong\nRain: none\nWind: weak\nRain: some\n\nUrsel - Who?\nVroni - I.\nUrsel - Come.\n"
    assert labels(text, Options(speakers={"Ursel": "Ursel", "Vroni": "Vroni"}))[-3:] == ["Ursel", "Vroni", "Ursel"]


def test_refused_speakers_are_settled() -> None:
    """A refused label is no speaker, and that comes before being known."""
    assert "Ines Marlow" not in labels(TIMED, Options(not_speakers=["ines marlow"]))
    assert vetoes(TIMED, Options(speakers=["Heavy."], not_speakers=["Heavy"]))["Heavy"] == "not_speakers"


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"speakers": ["Heavy"], "not_speakers": ["HEAVY"]}, "HEAVY"),
        ({"speakers": [("IM", "Ines Marlow"), ("IM", "Ida Moor")]}, "Ida Moor"),
    ],
)
def test_contradictions_are_refused(options: dict[str, Any], named: str) -> None:
    """A label cannot both speak and not speak, nor stand for two people."""
    with pytest.raises(OptionsError, match=named):
        Options(**options)


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"speakers": [5]}, "got 5"),
        ({"speakers": 5}, "got 5"),
        ({"not_speakers": 5}, "got 5"),
        ({"strict": "no"}, "strict: expected True or False"),
        ({"repair_tags": 1}, "repair_tags: expected True or False"),
    ],
)
def test_what_makes_no_sense_is_refused(options: dict[str, Any], named: str) -> None:
    """A value of another kind is named, with what was expected."""
    with pytest.raises(OptionsError, match=named):
        Options(**options)


def test_options_can_be_keys() -> None:
    """Pairs given as lists are kept as tuples, so that options have a hash."""
    pairs: Any = [["MV", "Maren Voss"]]
    assert hash(Options(speakers=pairs)) == hash(Options(speakers=[("MV", "Maren Voss")]))


def test_certainties_beyond_evidence_change_nothing_that_the_caller_settled() -> None:
    """The least of all certainties takes everything but what the caller refused."""
    assert "Ines Marlow" not in labels(TIMED, Options(not_speakers=["Ines Marlow"], min_certainty=1e-30))


def test_a_higher_bound_takes_less_and_a_lower_one_more() -> None:
    """The labels that are taken shrink as the bound rises; the option is named where it alone refused."""
    taken = [set(labels(TIMED, Options(min_certainty=bound))) for bound in (0, 0.5, 1)]
    assert taken[0] >= taken[1] > taken[2] == set()
    options = Options(min_certainty=1, speakers={"Tobias Quint": "Tobias Quint"})
    assert set(labels(TIMED, options)) == {"Tobias Quint"}
    assert vetoes(TIMED, options)["Ines Marlow"] == "min_certainty"
    [reason] = reasons(TIMED, options, "Ines Marlow")
    assert reason.endswith("% likely, less than the certainty asked for")


def test_no_bound_takes_what_looks_like_a_tag() -> None:
    """At 0 a text needs no evidence: whatever has the form of a tag is one."""
    assert labels("IM: Shall we?\n", Options(min_certainty=0)) == ["IM"]


@pytest.mark.parametrize("layout", ["column", "", "Colon", 3])
def test_an_unknown_layout(layout: LayoutName) -> None:
    """The message lists the layouts there are."""
    with pytest.raises(inquit.OptionsError, match=r"layout: there is no .*; choose from .*colon, .*dash"):
        Options(layout=layout)


@pytest.mark.parametrize("example", ["", "[00:12]", "NAME and NAME:", "NAME:\nNAME:", "NAME:\nwords", f"NAME{'-' * 300}:", 3])
def test_a_bad_example(example: str) -> None:
    """An example without the word NAME, with two, or of two lines is refused at once."""
    with pytest.raises(inquit.OptionsError, match="tag_like: expected one line with NAME once"):
        Options(tag_like=example)


@pytest.mark.parametrize("example", ["NAME says", "«NAME»", "we met NAME: there", "NAME,"])
def test_an_example_that_fits_no_layout(example: str) -> None:
    """What no layout proposes is refused before the text is looked at."""
    for verb in (inquit.parse, inquit.explain):
        with pytest.raises(inquit.OptionsError, match=r"tag_like: .* fits no layout"):
            verb("", options=Options(tag_like=example))


@pytest.mark.parametrize("bound", [-0.1, 1.1, float("nan"), float("inf"), "0.5", None, True])
def test_a_bad_bound(bound: float) -> None:
    """A certainty is a number from 0 to 1."""
    with pytest.raises(inquit.OptionsError, match="min_certainty: expected a number from 0 to 1"):
        Options(min_certainty=bound)


def test_the_options_name_every_layout() -> None:
    """A row of the layout table can be named in the options, and the page shows it with its example."""
    assert tuple(row.name for row in LAYOUTS) == LAYOUT_NAMES
    shown = PAGE.partition("each with a line that it fits:\n\n```text\n")[2].partition("```")[0]
    assert [line.split("  ", 1)[0] for line in shown.splitlines()] == list(LAYOUT_NAMES)
    assert [line[10:] for line in shown.splitlines()] == [row.example for row in LAYOUTS]


def test_labels_alone_stand_for_themselves() -> None:
    """A list of labels says what a mapping of each to itself does."""
    assert Options(speakers=["Heavy"]) == Options(speakers={"Heavy": "Heavy"})
    assert "Heavy" in labels(TIMED, Options(speakers=["Heavy"]))

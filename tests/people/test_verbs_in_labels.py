"""Verbs of saying at the end of a label: printed with it, and no part of the name."""

import pytest

import inquit

VERBS = ("said", "says", "wrote", "a dit", "schrieb", "escribió", "ha scritto", "escreveu")


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("between", ["\n", " "])
def test_a_verb_is_no_name(verb: str, between: str) -> None:
    """`Ada Finch wrote:` names Ada Finch."""
    said = [("Ada Finch", "Who has the key?"), ("Olof Brandt", "I have it."), ("Ada Finch", "And the lamp?"), ("Olof Brandt", "That, too.")]
    t = inquit.parse("".join(f"{label} {verb}:{between}{words}\n\n" for label, words in said * 2))
    assert [speaker.name for speaker in t.speakers] == ["Ada Finch", "Olof Brandt"]
    assert {turn.label for turn in t.turns} == {f"Ada Finch {verb}", f"Olof Brandt {verb}"}


def test_who_is_called_like_a_verb() -> None:
    """A verb alone, and a family name that only looks like one, stay."""
    t = inquit.parse("Edward Said: Who has the key?\nAda Finch: I do.\n" * 3)
    assert [speaker.name for speaker in t.speakers] == ["Edward Said", "Ada Finch"]

"""Labels that end their line among others that do not."""

import inquit

WRAPPED = (
    "CHAIR LUND.  Good morning. We have two items today, and we shall begin with the first.\nMR. FINCH.  Thank you. The ferry was late.\n"
    "MS. RUSK.\n  It was late again on Monday.\nCHAIR LUND.  By how much?\nMS. RUSK.  By an hour.\nMR. FINCH.\n  I was on board.\n"
    "CHAIR LUND.  Then you know.\n"
)


def test_they_are_of_the_same_form() -> None:
    """An office or an abbreviation tells them from a heading."""
    assert [turn.label for turn in inquit.parse(WRAPPED).turns] == [
        "CHAIR LUND", "MR. FINCH", "MS. RUSK", "CHAIR LUND", "MS. RUSK", "MR. FINCH", "CHAIR LUND",
    ]  # fmt: skip


def test_a_surname_before_initials() -> None:
    """Members on lines of their own, below a time, where the chair speaks on its line."""
    said = ("I thank the chair. The bridge is closed.", "We have no bridge at all.", "We ask for an answer.", "So do we.")
    members = ("ЛУНД М.Ф.", "РУСК О.Л.")
    text = "".join(
        f"ГОЛОВУЮЧИЙ.  Thank you. The next one, please.\n\n10:0{n}:12\n\n{members[n % 2]}\n\n{words}\n\n" for n, words in enumerate(said)
    )
    found = [turn.label for turn in inquit.parse(text).turns]
    assert found == ["ГОЛОВУЮЧИЙ", "ЛУНД М.Ф", "ГОЛОВУЮЧИЙ", "РУСК О.Л"] * 2


def test_headings_stay() -> None:
    """Where most labels end their line, or one is no person, it is left alone."""
    text = WRAPPED.replace("MS. RUSK.\n", "THE FERRY.\n\nMS. RUSK.\n", 1)
    assert "THE FERRY" not in {turn.label for turn in inquit.parse(text).turns}

"""Where a paragraph begins: behind a blank line, by its indentation, or as one of several indented lines."""

import inquit
from inquit.candidates.scan import scan
from inquit.candidates.view import view

SITTING = """\
  Ms. LUND. Madam President, I move that the lamps of the old quay be
lit an hour earlier, because nobody finds the steps in the evening and
three of us have fallen.
  The PRESIDENT. Is there a second?
  Mr. QUILL. There is.
  The PRESIDENT. It is so ordered.
  Ms. LUND. I thank the members, and so do the three who fell down
the steps.
"""


def forms(text: str, label: str) -> list[str]:
    """The forms that a label stands in, as `explain` names them."""
    return [group.form.name for group in scan(view(text)).groups if group.label == label]


def test_paragraphs_of_one_line_each() -> None:
    """Where wrapped lines go back to the margin, each indented line begins a paragraph, and all tags have one form."""
    assert {form for label in ("Ms. LUND", "The PRESIDENT", "Mr. QUILL") for form in forms(SITTING, label)} == {"dot opening"}
    assert [turn.label for turn in inquit.parse(SITTING).turns] == ["Ms. LUND", "The PRESIDENT", "Mr. QUILL", "The PRESIDENT", "Ms. LUND"]


def test_lines_that_go_on_begin_no_paragraph() -> None:
    """An indented line below one that has not come to its end is the rest of it, and so it is where all lines are indented."""
    broken = SITTING.replace("Is there a second?", "Is there")
    assert sorted(forms(broken, "Mr. QUILL")) == ["dot"]
    indented = "".join(f"  {line}" for line in SITTING.replace("\n  ", "\n").splitlines(keepends=True))
    assert forms(indented, "Mr. QUILL") == ["dot"]


def test_a_heading_above_a_blank_line_is_no_label() -> None:
    """Where words stand right below each label, what stands once above a blank line is a heading."""
    turns = "Ada Finch\nWhere did the ferry go?\n\nOlof Brandt\nTo Sund, I think.\n\n"
    page = f"A Winter Without Ferries\n\nOlof Brandt talks to Ada Finch about boats.\n\n{turns * 2}The Second Ferry\n\n{turns * 2}"
    assert [turn.label for turn in inquit.parse(page).turns] == ["Ada Finch", "Olof Brandt"] * 4

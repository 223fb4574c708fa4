"""Cells that a spreadsheet would run as formulas: defused, and restored."""

import regex

__all__ = ["defused", "exact", "restored"]

# What a spreadsheet may take for a formula: a sign at the start, in half or full width, with whatever it skips before
# it; and the characters by which a cell is torn in two. From OWASP's page "CSV Injection" (the signs, tab, CR, LF,
# full width) and OWASP ASVS 5.0, 1.2.10 (NUL). Apostrophes before it are those of `defused`.
# Cells like it: "=1+1"   "- I see."   " @home"   "'=1+1"
FORMULA = regex.compile(r"(?P<apostrophes> '*+ ) (?: [\t\r\n\0] | [\s\p{Cc}\p{Cf}]*+ [=+\-@＝＋－＠] )", regex.VERBOSE)


def defused(cell: str) -> str:
    """The cell with an apostrophe before it if a spreadsheet might run it.

    >>> defused("- I see."), defused("'Twas so."), defused("'- I see.")
    ("'- I see.", "'Twas so.", "''- I see.")
    """
    return f"'{cell}" if FORMULA.match(cell) else cell


def exact(cell: str) -> str:
    """The cell as it is, unless `restored` would take it for a defused one: such a one gets an apostrophe more."""
    found = FORMULA.match(cell)
    return f"'{cell}" if found and found["apostrophes"] else cell


def restored(cell: str) -> str:
    """The cell before `defused` or `exact`: one apostrophe less where what follows might be run.

    >>> restored("'- I see."), restored("'Twas so."), restored("- I see.")
    ('- I see.', "'Twas so.", '- I see.')
    """
    found = FORMULA.match(cell)
    return cell[1:] if found and found["apostrophes"] else cell

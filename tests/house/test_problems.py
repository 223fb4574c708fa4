"""The page of problems and the code know the same codes, and each example on the page has its problem."""

import re
from pathlib import Path

import pytest

import inquit
from inquit.problem_codes import PROBLEM_CODES

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "problems.md").read_text(encoding="utf-8")
SECTIONS = dict(re.findall(r"^## (IQ\d{3}): [^\n]+\n(.*?)(?=^## |\Z)", PAGE, flags=re.MULTILINE | re.DOTALL))
CODES = {code for path in (ROOT / "src").rglob("*.py") for code in re.findall(r"\"(IQ\d{3})\"", path.read_text(encoding="utf-8"))}


def test_page_and_code_agree() -> None:
    """Every code that the package can report has a section, and no section is left over."""
    assert sorted(SECTIONS) == sorted(CODES)


def test_sections_stand_in_order() -> None:
    """A reader finds a code by its number."""
    assert list(SECTIONS) == sorted(SECTIONS)


@pytest.mark.parametrize("code", SECTIONS)
def test_the_example_has_the_problem(code: str) -> None:
    """The first block of a section is a text that is reported under its code, and its `Severity` line is true."""
    section = SECTIONS[code]
    example = re.search(r"^```text\n(.*?)^```$", section, flags=re.MULTILINE | re.DOTALL)
    severity = re.search(r"^Severity: (error|warning|info)\.$", section, flags=re.MULTILINE)
    assert example, f"{code} shows no text"
    assert severity, f"{code} names no severity"
    found = [problem for problem in inquit.parse(example[1], options=PROBLEM_CODES[code].options).problems if problem.code == code]
    assert found
    assert {problem.severity for problem in found} == {severity[1]}


@pytest.mark.parametrize("code", SECTIONS)
def test_the_table_says_the_same(code: str) -> None:
    """Title, severity and example on the page are those of the table that the command line reports from."""
    row = PROBLEM_CODES[code]
    title = re.search(rf"^## {code}: (.+)$", PAGE, flags=re.MULTILINE)
    assert title
    assert title[1] == row.title
    assert f"```text\n{row.example}```\n\nSeverity: {row.severity}.\n" in SECTIONS[code]

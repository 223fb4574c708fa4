"""The page about formats says what the table says."""

from pathlib import Path

import pytest

from inquit.formats import FORMATS, table

PAGE = (Path(__file__).parents[2] / "docs" / "formats.md").read_text(encoding="utf-8")
TITLES = {"json": "JSON", "jsonl": "JSON Lines", "csv": "CSV", "text": "Text"}


@pytest.mark.parametrize("row", FORMATS, ids=lambda row: row.name)
def test_suffixes_and_media_type_are_listed(row: table.Format) -> None:
    """Each format has its line in the first table."""
    suffixes = ", ".join(f"`{suffix}`" for suffix in row.suffixes)
    assert f"| `{row.name}` | {suffixes} | `{row.media_type}` |" in PAGE


@pytest.mark.parametrize("row", [row for row in FORMATS if row.writable], ids=lambda row: row.name)
def test_losses_are_listed(row: table.Format) -> None:
    """The section of a format lists what it loses, word for word."""
    section = PAGE.split(f"\n## {TITLES[row.name]}\n")[1].split("\n## ")[0]
    after = section.split("What does not come back:\n\n")[1]
    listed = after.split("\n\n")[0].strip().split("\n")
    assert listed == [f"- {loss}" for loss in row.losses or ("nothing.",)]

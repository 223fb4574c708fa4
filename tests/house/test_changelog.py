"""One version, told once: the changelog, the metadata and the package agree."""

import re
import tomllib
from importlib.metadata import metadata, version
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
HEADINGS = re.findall(r"^## \[([^\]]+)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), flags=re.MULTILINE)


def test_the_newest_heading_is_the_version() -> None:
    """The first released version in the changelog is the one that is built."""
    assert next(heading for heading in HEADINGS if heading != "Unreleased") == PROJECT["version"]


def test_versions_fall() -> None:
    """The newest version stands first, and none stands twice."""
    numbers = [tuple(int(part) for part in heading.split(".")) for heading in HEADINGS if heading != "Unreleased"]
    assert numbers == sorted(set(numbers), reverse=True)


def test_the_installed_package_has_that_version() -> None:
    """What is installed is what is written here."""
    assert version("inquit") == PROJECT["version"]


def test_the_licence_travels_with_the_package() -> None:
    """The licence is named by its SPDX identifier, and its file is part of the package."""
    assert metadata("inquit")["License-Expression"] == "MIT"
    assert metadata("inquit").get_all("License-File") == ["LICENSE"]


def test_every_public_symbol_the_changelog_names_exists() -> None:
    """Entries name symbols in full, and the symbols are there under that name."""
    import inquit  # noqa: PLC0415  # the other tests of this file need no working package

    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`inquit\.(\w+)", text))
    assert named
    assert named - set(inquit.__all__) - {"testing"} == set()

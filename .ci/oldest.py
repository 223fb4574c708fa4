"""Print the oldest versions that pyproject.toml allows, as constraints for pip."""

import re
import tomllib
from pathlib import Path

EXTRAS = ("cli", "testing", "test")


def oldest(project: dict[str, list[str]], optional: dict[str, list[str]]) -> list[str]:
    """Each requirement with its lower bound made exact: `click>=8.1.7` becomes `click==8.1.7`."""
    lines = [*project["dependencies"], *(line for extra in EXTRAS for line in optional[extra])]
    bounds = (re.fullmatch(r"([A-Za-z0-9_-]+)(?:\[[a-z,]+\])?>=([0-9.]+)", line) for line in lines)
    return sorted({f"{match[1]}=={match[2]}" for match in bounds if match})


def main() -> None:
    """Read the file beside this folder and print a line for each requirement."""
    text = (Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    print("\n".join(oldest(project, project["optional-dependencies"])))


if __name__ == "__main__":
    main()

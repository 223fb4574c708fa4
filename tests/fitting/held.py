"""Hold the recorded figures: fail when one falls by more than the tolerance.

python tests/fitting/held.py SCORES.json      # what `score.py --json` printed
"""

import json
import pathlib
import sys

TOLERANCE = 0.3
"""How far a figure may fall, in points: what a change of a word list does by chance."""

RECORD = pathlib.Path(__file__).with_name("figures.json")


def figures(scores: dict[str, dict[str, float] | list[float]]) -> dict[str, float]:
    """The figures that are recorded, by name."""
    macro = scores["macro"]
    clean = scores["negatives_clean"]
    if not isinstance(macro, dict) or not isinstance(clean, list):
        raise TypeError("the scores hold no figures")
    return {**macro, "negatives": clean[0]}


def fallen(recorded: dict[str, float], now: dict[str, float]) -> list[str]:
    """What has fallen, in words."""
    return [f"{name} fell from {value:.2f} to {now[name]:.2f}" for name, value in recorded.items() if now[name] < value - TOLERANCE]


def main(path: str) -> int:
    """Compare the scores in a file with the record; 1 where a figure has fallen."""
    recorded = json.loads(RECORD.read_text(encoding="utf-8"))
    now = figures(json.loads(pathlib.Path(path).read_text(encoding="utf-8")))
    lost = fallen(recorded, now)
    print("\n".join(lost) if lost else "figures held: " + ", ".join(f"{name} {value:.2f}" for name, value in now.items()))
    return bool(lost)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

"""Letters with their accents apart are the same letters."""

import unicodedata
from collections.abc import Callable

import pytest

from inquit.people.folding import closed_up
from inquit.people.roster import Roster


def both(text: str) -> list[str]:
    """A text composed and decomposed."""
    return [unicodedata.normalize(form, text) for form in ("NFC", "NFD")]


@pytest.mark.parametrize(
    "labels",
    [("Bǿrge", "Ǽlla"), ("Voss, Élise", "Voss"), ("De Énard", "Marcel"), ("MR. ÍÑIGUEZ", "MR. VOSS"), ("Ána, Bo, Élise", "Bo")],
)
def test_who_speaks(labels: tuple[str, str], roster_of: Callable[..., Roster]) -> None:
    """Ids, kinds and names are those of the composed text."""
    one, other = (
        roster_of("", [(label, "So.") for label in both_labels * 3]).speakers for both_labels in zip(*map(both, labels), strict=True)
    )
    parts = [
        [(s.id, s.kind, *(unicodedata.normalize("NFC", part or "") for part in (s.name, s.given_name, s.family_name))) for s in those]
        for those in (one, other)
    ]
    assert parts[0] == parts[1]


def test_letters_set_apart() -> None:
    """An accent sets no letter apart from itself."""
    composed, decomposed = map(closed_up, both("É l i s è (aside)"))
    assert composed == unicodedata.normalize("NFC", decomposed) == "Élisè (aside)"

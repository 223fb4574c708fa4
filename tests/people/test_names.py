"""Names in parts, with nameparser as referee: where the two agree, and the disagreements in which ours is right."""

import pytest
from nameparser import HumanName

from inquit.people.names import person_name

Parts = tuple[str | None, str | None, str | None, str | None]
"""Honorific, given name, family name, suffix."""

AGREED = (
    "Maren Voss",
    "MAREN VOSS",
    "maren voss",
    "Maren",
    "J. Horn",
    "O. L. Lind",
    "O.L. Lind",
    "Oskar L. Lind",
    "Maren Anna Voss",
    "Mary Ann Voss",
    "Ann-Marie Voss",
    "Maren Voss-Lind",
    "Maren O'Dell",
    "Voss, Maren",
    "Voss, Maren, PhD",
    'Oskar "Ossi" Lind',
    "Oskar (Ossi) Lind",
    "Dr. Maren Voss",
    "Prof. Dr. Maren Voss",
    "Mr. Oskar Lind Jr.",
    "Ms. Voss",
    "Mrs. Oskar Lind",
    "Sir Oskar Lind",
    "Dame Maren Voss",
    "Lord Lind",
    "Baroness Lind",
    "Hon. Maren Voss",
    "The Hon. Maren Voss",
    "Captain Oskar Lind",
    "Lt. Gen. Oskar Lind",
    "Maren Voss, PhD",
    "Oskar Lind, MD, PhD",
    "Oskar Lind III",
    "Anna Lund OBE",
    "Anna Lund, MP",
    "Dr. Maren van der Voss",
    "Ludwig van Horn",
    "Oskar von Lind",
    "Maren de la Cruz",
    "Maria da Silva",
    "Omar ibn Sadiq",
    "Abdul al Rashid",
    "Ole af Lund",
    "Éamon Ó Cróin",
    "Sean Mc Lund",
    "Tilda Mac Lund",
    "Mme Odile Brun",
    "Frau Maren Voss",
    "Herr Dr. Oskar Lind",
    "Fröken Agda Lund",
    "Fru Berg",
    "Señora Lucía Ortega",
    "Signor Carlo Riva",
    "Dott.ssa Anna Riva",
    "Prof. dr hab. Ewa Nowak",
    "mgr inż. Jan Kowal",
    "Dr. Yūki Tanaka",
    "김하늘",
)

DISPUTED: tuple[tuple[str, Parts, str], ...] = (
    ("Rev. Matteo Corda, SJ", ("Rev.", "Matteo", "Corda", "SJ"), "letters of an order are no given name"),
    ("M. Yves Kerlo", ("M.", "Yves", "Kerlo", None), "M. before a French name is Monsieur"),
    ("Pan Jan Horn", ("Pan", "Jan", "Horn", None), "Pan is a Polish and Czech form of address"),
    ("Solenn Le Goff de Kerva", (None, "Solenn", "Le Goff de Kerva", None), "a family name begins at its first particle"),
    ("Ana Brito de Melo", (None, "Ana", "Brito de Melo", None), "two Portuguese family names joined by a particle"),
    ("Van der Berg", (None, None, "Van der Berg", None), "two particles and a word are a family name"),
    ("Nic Gabhann", (None, None, "Nic Gabhann", None), "a woman's family name in Irish"),
    ("Tanaka-san", (None, "Tanaka", None, "-san"), "an honorific behind the name is none of its letters"),
    ("Mr. Dorn of Westmark", ("Mr.", None, "Dorn", None), "a member's state is no part of the family name"),
)


def _ours(text: str) -> Parts:
    name = person_name(text)
    assert name is not None
    return name.prefix, name.given, name.family, name.suffix


def _referee(text: str) -> Parts:
    """The parts as nameparser sees them; middle names count as given names, middle initials do not count."""
    name = HumanName(text)
    middle = [word for word in name.middle.split() if len(word.strip(".")) > 1]
    return name.title or None, " ".join(filter(None, (name.first, *middle))) or None, name.last or None, name.suffix or None


@pytest.mark.parametrize("text", AGREED)
def test_the_referee_agrees(text: str) -> None:
    """Honorific, given name, family name and suffix are those that nameparser finds."""
    assert _ours(text) == _referee(text)


@pytest.mark.parametrize(("text", "parts", "reason"), DISPUTED)
def test_the_referee_is_overruled(text: str, parts: Parts, reason: str) -> None:
    """Where the two differ, ours is right, for a reason; a row on which they come to agree belongs to the others."""
    assert _ours(text) == parts
    assert _referee(text) != parts, reason

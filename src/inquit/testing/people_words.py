"""Invented people by script: given names, family names, and how the two are put together. Data, no logic."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

import attrs

__all__ = ["CAST_NAMES", "LATIN", "LETTERS", "OFFICES", "SCRIPTS", "Script", "Stock"]

Script = Literal["latin", "accented", "greek", "cyrillic", "hebrew", "arabic", "devanagari", "han", "kana", "hangul"]
"""The scripts that names are drawn in; `accented` is Latin with letters that Unicode can spell in two ways."""

LATIN: tuple[Script, ...] = ("latin",)


@attrs.frozen(kw_only=True)
class Stock:
    """The names of one script."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    full: str = "{given} {family}"
    """How a full name is put together."""
    cased: bool = False
    """Whether the script has capitals; initials and capitals are drawn only where it has."""
    honorific: str = "{}"
    """What is said politely: `Dr. {}`, `{}さん`."""


CAST_NAMES = (
    ("Tilda", "Brandt"),
    ("Oskar", "Wandel"),
    ("Petra", "Vasile"),
    ("Ingar", "Hessel"),
    ("Bruno", "Samsoe"),
    ("Fenja", "Draken"),
    ("Yusuf", "Mardin"),
    ("Hedda", "Zamora"),
    ("Wanda", "Corvin"),
    ("Edgar", "Bylund"),
    ("Jonas", "Gribov"),
    ("Nadia", "Wolski"),
    ("Silke", "Varnay"),
    ("Aldis", "Wendel"),
    ("Lucia", "Jarosz"),
    ("Klara", "Petrik"),
)
"""Names of one shape, so that one may stand for another: five and six letters, no two with the same initials, none near another."""

SCRIPTS: Mapping[Script, Stock] = MappingProxyType(
    {
        "latin": Stock(
            given=tuple(given for given, _ in CAST_NAMES),
            family=tuple(family for _, family in CAST_NAMES),
            cased=True,
            honorific="Dr. {}",
        ),
        "accented": Stock(
            given=("Zoë", "José", "Ḷíva", "Đặng", "Ürün", "Élise"),
            family=("Åkerlöf", "Íñiguez", "Dvořáčková", "Nguyễn", "Şahbaz", "Ploërmel"),
            cased=True,
            honorific="Dr. {}",
        ),
        "greek": Stock(
            given=("Νίκη", "Ἀχιλλεύς", "Δάφνη", "Σπύρος"),
            family=("Βαρελά", "Καλλιγάς", "Μυλωνάς", "Ψαράκη"),
            cased=True,
            honorific="Δρ. {}",
        ),
        "cyrillic": Stock(
            given=("Вера", "Фёдор", "Йорданка", "Юлия"),
            family=("Мельник", "Бондарь", "Щукина", "Лодкин"),
            cased=True,
            honorific="Д-р {}",
        ),
        "hebrew": Stock(given=("נועה", "איתן", "תמר", "גיל"), family=("ברזל", "כרמי", "שקד", "לביא")),
        "arabic": Stock(given=("ليلى", "سمير", "هدى", "كريم"), family=("النجار", "الحداد", "البحري", "الصياد"), honorific="د. {}"),
        "devanagari": Stock(given=("मीरा", "अर्जुन", "काव्या", "रोहन"), family=("वर्मा", "जोशी", "पाटिल", "नायर"), honorific="डॉ. {}"),
        "han": Stock(given=("小梅", "建国", "雪莲", "志远"), family=("李", "欧阳", "陈", "周"), full="{family}{given}", honorific="{}先生"),
        "kana": Stock(
            given=("さくら", "けんじ", "がぎぐ", "ナオミ"),
            family=("やまだ", "たなか", "サトウ", "はまべ"),
            full="{family} {given}",
            honorific="{}さん",
        ),
        "hangul": Stock(given=("민수", "지영", "하늘", "서준"), family=("김", "박", "이", "최"), full="{family}{given}", honorific="{} 님"),
    }
)
"""The stock of each script, the simplest name first."""

LETTERS = ("Q", "A", "THE COURT")
"""Labels that name nobody."""

OFFICES = ("The Chair", "The Clerk", "A Member", "The Witness", "Interpreter")
"""Labels that name an office instead of a person, first of all as minutes print them."""

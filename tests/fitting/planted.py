"""Invented trouble for the fit: false friends planted in real talk, and records, logs and lists that are no talk.

Gold transcripts hold little of it, and users meet it every day. Seeded, so that every run sees the same.
"""

import random
from collections.abc import Iterator
from typing import Any

__all__ = ["invented", "listed", "planted", "rotations"]

Gold = dict[str, Any]  # JSON as it comes

FRIENDS = (
    "Note",
    "Update",
    "Correction",
    "Remember",
    "Warning",
    "Summary",
    "Editor's note",
    "Read more",
    "Source",
    "Topic",
    "Photo",
    "Example",
)
ASIDES = (
    "the microphone failed here.",
    "it rained that day.",
    "the figures were corrected later.",
    "see the board by the bridge.",
    "this part was recorded outside.",
)
FIELDS = (
    "Name", "Price", "Colour", "Weight", "Size", "Height", "Year", "Maker", "Stock", "Shelf", "Length", "Depth", "Owner", "City",
    "Population", "Area", "Founded", "Genre", "Rating", "Width", "Material", "Origin", "Habitat", "Diet", "Capacity", "Power",
)  # fmt: skip
VALUES = ("barometer", "12", "brass", "4.5 kg", "red", "1987", "north wing", "oak", "31 cm", "two", "in stock", "Harbour Street", "unknown")
LEVELS = ("INFO", "WARN", "ERROR", "DEBUG", "NOTICE", "TRACE")
EVENTS = ("started", "stopped", "slow answer", "retrying in 5 s", "connection closed", "cache is cold", "14 rows written")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NOUNS = (
    "Wheel",
    "Old Mill",
    "Stones",
    "Weather",
    "Figure 2",
    "Table 1",
    "Chart",
    "Harbour",
    "Ferries",
    "The quay",
    "Room",
    "Tide",
    "Level",
)
FACTS = ("1804", "12 tons", "see page 4.", "https://harbour.example/tides", "4.5 m", "two of them", "10:30", "3 to 5 knots", "(closed)")
CASTS = (
    ("Ada Finch", "Olof Brandt", "Mira Lund", "Tom Quill", "Ines Rua"),
    ("AF", "OB", "ML", "TQ", "IR"),
    ("ADA", "OLOF", "MIRA", "TOM", "INES"),
    ("Ada", "Olof", "Mira", "Tom", "Ines"),
    ("MS. FINCH", "MR. BRANDT", "MS. LUND", "CHAIRMAN QUILL", "MR. RUA"),
)
SAYINGS = (
    "Yes.", "No, not yet.", "Why now?", "Go on.", "Because of the rain.", "Who counted the boats?", "I did, on Monday.", "Thank you.",
    "We waited until noon, and then the ferry came in with nobody on deck.", "That is what I heard, too.", "Is it true?", "So it seems.",
)  # fmt: skip
CUE = "00:00:12.000 --> 00:00:14.000\n<v {}>{}\n\n"
RUN_ON = "{}. {} "
PATTERNS = ("{}: {}\n", "{}: {}\n\n", "**{}:** {}\n\n", "{}\n{}\n\n", "[00:12] {}: {}\n", CUE)
RECORDS = 12
"""How many invented texts of each kind."""

TERMS = (
    "Anchor", "Barge", "Bell buoy", "Capstan", "Cooper", "Dredger", "Drift net", "Eel", "Ferry", "Gannet", "Hatch", "Jetty", "Keel",
    "Lock", "Mole", "Oar", "Pilot", "Rope walk", "Rudder", "Sandbank", "Slipway", "Smokehouse", "Tar", "Tern", "Tug", "Winch",
)  # fmt: skip
MEANINGS = (
    "A flat boat that carries stone and sand.",
    "What holds a ship in its place.",
    "It stands at the end of the quay, and nobody has moved it since the war.",
    "Found in shallow water, mostly in spring.",
    "See also under boats.",
    "Open from May to September, on Sundays until noon.",
    "Used for hauling nets. Today there are few left, and most of those are in museums.",
    "Keep it dry and out of the sun.",
    "You will find it behind the ice shop.",
    "Made of oak. Older ones are of elm.",
    "Do not touch it when it is wet.",
    "Southwesterly 4 or 5, rain later, good.",
    "A good week for letters. Your patience pays.",
    "Both of them are closed in winter.",
    "Now reads files of any size.",
    "Mended a fault that lost the last line.",
)
HOUSEHOLD = (
    ("Zutaten", "Zubereitung", "Backzeit", "Hinweis", "Dauer", "Preis", "Adresse", "Treffpunkt", "Leitung", "Anfahrt"),
    ("Lieu", "Horaires", "Tarif", "Durée", "Public", "Accès", "Matériel", "Préparation", "Remarque", "Réservation"),
    ("Lugar", "Horario", "Precio", "Duración", "Ingredientes", "Preparación", "Nota", "Acceso", "Reservas", "Organiza"),
    ("Место", "Время", "Цена", "Состав", "Приготовление", "Адрес", "Вход", "Примечание"),
    ("名称", "时间", "地点", "费用", "主办单位", "联系电话", "注意事项", "交通"),
    ("名称", "日時", "場所", "料金", "主催", "対象", "定員", "備考"),
    ("이름", "일시", "장소", "요금", "주최", "대상", "문의"),
)
HOUSEHOLD_VALUES = (
    ("Am Hafen, gleich hinter der Mühle", "40 Minuten", "Bitte feste Schuhe mitbringen.", "zwölf Euro", "Lauch, Milch, Butter"),
    ("Au port, derrière le moulin", "quarante minutes", "Prévoir de bonnes chaussures.", "douze euros", "Le samedi de 10 h à 12 h"),
    ("En el puerto, detrás del molino", "cuarenta minutos", "Traiga calzado cómodo.", "doce euros", "Sábados de 10 a 12"),
    ("В порту, за мельницей", "сорок минут", "Просьба взять удобную обувь.", "двенадцать рублей", "По субботам с 10 до 12"),
    ("港口，磨坊后面", "四十分钟", "请穿舒适的鞋子。", "十二元", "每星期六上午十时至十二时"),
    ("港の水車小屋の裏", "四十分", "歩きやすい靴でお越しください。", "無料", "土曜日　午前十時から"),
    ("항구 방앗간 뒤", "사십 분", "편한 신발을 신고 오십시오.", "무료", "토요일 오전 열 시"),
)
TITLES = (
    "Lighthouses of the north", "Fifty years of keeping a lamp", "Boats without sails", "What the mill taught me", "On rope",
    "The price of salt", "Harbours in winter", "A history of knots", "Why the ferry was late",
)  # fmt: skip
LIVES = (
    "Chair since 2019. She runs the ice shop.",
    "Keeper of the lamp for fifty years.",
    "Builds boats, and repairs those of others.",
    "Peacefully, at home, pilot of this harbour.",
    "Owns the mill and two goats.",
    "Professor of tides, retired.",
)
STEPS = ("Step 1", "Step 2", "Step 3", "Step 4", "Question 1", "Question 2", "Question 3", "Answer 1", "Answer 2", "Exercise 1", "Part 2")
SECTIONS = ("Verse 1", "Verse 2", "Chorus", "Bridge", "Outro", "Intro", "Chorus", "Chorus")
LINES_OF_VERSE = ("The lamp is out, the tide is in", "Oh keep it burning", "I waited by the harbour wall", "And the wheel goes round")
ENTRIES = (
    "{}: {}\n",
    "{}: {}\n\n",
    "**{}:** {}\n\n",
    "**{}**: {}\n",
    "**{}** – {}\n\n",
    "{} – {}\n",
    "{} - {}\n",
    "- {}: {}\n",
    "- **{}**: {}\n",
    "{}. {}\n",
    "{}\n{}\n\n",
    "### {}\n\n{}\n\n",
    "[{}] {}\n",
    "({}) {}\n",
    "{}\t{}\n",
    "| {} | {} |\n",
    "<p><b>{}:</b> {}</p>\n",
)
"""How entries of glossaries, guides, programmes and registers are printed."""


def planted(gold: Gold) -> Gold | None:
    """A short talk with one line in its own form that nobody speaks; None where no line can be copied."""
    draw = random.Random(gold["text"][:80])
    text, turns = gold["text"], gold["turns"]
    lines = [turn for turn in turns[1:] if "tag" in turn and text.startswith(turn["tag"], turn["start"])]
    if len(lines) < 2:
        return None
    model, where = draw.sample(lines, 2)
    begin = text.rfind("\n", 0, model["start"]) + 1
    behind = model["start"] + len(model["tag"])
    end = text.find("\n", behind)
    delimiter = text[behind : end if end >= 0 else len(text)][:3]
    if not delimiter.startswith((":", "：", ".")):
        return None
    mark = delimiter[0] + ("**" if delimiter[1:3] == "**" else "")
    friend, words = draw.choice(((FRIENDS, ASIDES), (NOUNS, FACTS)))
    line = f"{text[begin : model['start']]}{draw.choice(friend)}{mark} {draw.choice(words)}\n"
    at = text.rfind("\n", 0, where.get("head", where["start"])) + 1
    moved = [
        {
            **turn,
            "start": turn["start"] + len(line) * (turn["start"] >= at),
            "head": turn.get("head", turn["start"]) + len(line) * (turn["start"] >= at),
        }
        for turn in turns
    ]
    return {**gold, "text": text[:at] + line + text[at:], "turns": moved}


def invented() -> Iterator[str]:
    """Texts that are no talk, though their lines look like it."""
    draw = random.Random("no talk")
    for _ in range(RECORDS):
        fields = draw.sample(FIELDS, draw.randint(2, 5))
        blank = draw.choice(("\n", ""))
        yield "".join("".join(f"{field}: {draw.choice(VALUES)}\n" for field in fields) + blank for _ in range(draw.randint(2, 12)))
        yield "".join(
            f"10:{30 + i:02}:0{draw.randint(0, 9)} {draw.choice(LEVELS)}: {draw.choice(EVENTS)}\n" for i in range(draw.randint(3, 20))
        )
        yield "".join(f"{day}: {draw.randint(6, 10)}:00 to {draw.randint(15, 20)}:30\n" for day in DAYS[: draw.randint(2, 7)])
        yield "".join(f"{draw.choice(FIELDS)}: {draw.choice(VALUES)}\n" for _ in range(draw.randint(3, 15)))


def listed() -> Iterator[str]:
    """Lists of things, rules and people, in the forms in which talk is printed."""
    draw = random.Random("lists")
    for number in range(RECORDS * len(ENTRIES)):
        entry = ENTRIES[number % len(ENTRIES)]
        head = draw.choice(("", "", "The harbour, from A to Z\n\n", "# Guide\n\n"))
        kind = number % 5
        if kind == 0:
            labels, words = draw.sample(TERMS, draw.randint(3, 12)), MEANINGS
            if draw.random() < 0.3:
                labels = [label.upper() for label in labels]
        elif kind == 1:
            names = draw.choice(CASTS[:4])
            labels, words = draw.sample(names, draw.randint(3, 5)), draw.choice((TITLES, LIVES))
            if words is TITLES:
                entry = draw.choice(("{}: {}\n", "{} - {}\n", "10:30 {}: {}\n", "9:15 - {}: {}\n", "{}\n{}\n\n", "- {}: {}\n"))
        elif kind == 2:
            tongue = draw.randrange(len(HOUSEHOLD))
            labels, words = draw.sample(HOUSEHOLD[tongue], draw.randint(3, 7)), HOUSEHOLD_VALUES[tongue]
        elif kind == 3:
            labels, words = sorted(draw.sample(STEPS, draw.randint(3, 7))), MEANINGS
        else:
            labels, words = draw.choices(draw.sample(TERMS, 4), k=draw.randint(4, 12)), MEANINGS
            entry = draw.choice(("- {}: {}\n", "* **{}**: {}\n", "{}: {}\n"))
        yield head + "".join(entry.format(label, draw.choice(words)) for label in labels)
    for _ in range(RECORDS):
        yield "".join(
            f"[{section}]\n" + "".join(f"{draw.choice(LINES_OF_VERSE)}\n" for _ in range(draw.randint(2, 4))) + "\n"
            for section in draw.sample(SECTIONS, draw.randint(3, 6))
        )


def rotations() -> Iterator[Gold]:
    """Short talks in which three or four people speak in the same order, over and over: no records, though as regular."""
    draw = random.Random("in turn")
    for number in range(RECORDS * len(CASTS)):
        cast = draw.sample(CASTS[number % len(CASTS)], draw.randint(3, 4))
        pattern = RUN_ON if cast[0].isupper() and " " in cast[0] else draw.choice(PATTERNS)
        pieces: list[str] = draw.choice(([], ["Notes from the quay\n\nDate: 3 March\nPlace: Sund\n\n"]))
        turns: list[Gold] = []
        for turn in range(draw.randint(2 * len(cast), 4 * len(cast))):
            label = cast[turn % len(cast)]
            line = pattern.format(label, draw.choice(SAYINGS))
            begin = sum(map(len, pieces))
            turns.append({"start": begin + line.index(label), "head": begin, "tag": label})
            pieces.append(line)
        yield {"id": f"rotation {number}", "text": "".join(pieces), "turns": turns}

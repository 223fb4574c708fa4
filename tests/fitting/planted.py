"""Invented trouble for the fit: false friends planted in real talk, and records, logs and timetables that are no talk.

Gold transcripts hold little of it, and users meet it every day. Seeded, so that every run sees the same.
"""

import random
from collections.abc import Iterator
from typing import Any

__all__ = ["cued", "edged", "invented", "planted", "questionnaires", "rotations"]

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
CUES = ("SOUND", "MUSIC", "SFX", "FX", "CAPTION", "Sound", "Music", "LX", "Caption")
NOISES = ("a door opens.", "THE SEA, FAR AWAY", "fade under and out.", "STEPS ON GRAVEL. A DOOR.", "a fiddle, slow", "a bell, twice.")
CUES_MOST = 5
"""How many cues a short script has at most."""
FIELDS = (
    "Name", "Price", "Colour", "Weight", "Size", "Height", "Year", "Maker", "Stock", "Shelf", "Length", "Depth", "Owner", "City",
    "Population", "Area", "Founded", "Genre", "Rating", "Width", "Material", "Origin", "Habitat", "Diet", "Capacity", "Power",
)  # fmt: skip
VALUES = ("barometer", "12", "brass", "4.5 kg", "red", "1987", "north wing", "oak", "31 cm", "two", "in stock", "Harbour Street", "unknown")
QUESTIONS = (
    "Do you take the ferry to work?", "How often were you late last month?", "Who told you about the new times?",
    "Would you pay more for a boat on Sundays?", "What would you tell the council?", "Is there anything else that you want to say?",
    "How long have you lived in Sund? Tick one.", "Tell us about the last time that the ferry did not come.", "Are you over sixty?",
)  # fmt: skip
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
CAPTION = "00:00:12.000 --> 00:00:14.000\n{}: {}\n\n"
RUN_ON = "{}. {} "
PATTERNS = ("{}: {}\n", "{}: {}\n\n", "**{}:** {}\n\n", "{}\n{}\n\n", "[00:12] {}: {}\n", CUE, CAPTION)
HEADINGS = (
    "Expert", "Guest of the week", "Experts", "Hosted by", "Written by", "Conversation", "Edited by", "Sound", "Photographs", "Drawings",
    "Voices", "Invited", "Team", "In the studio", "Commissioner", "Candidate", "Participant", "Narrator", "Correspondent", "Coordinator",
    "Fotos", "Moderation", "Sprecherin", "Rédaction", "Invité", "Entrevista", "Redazione", "Ospite", "Redakcja", "Redaktion",
)  # fmt: skip
CREDITS = (
    "Tom Quill", "Dr. Ines Rua", "Mira Lund, pilot of the ferry", "Prof. Hal Orrin (University of Sund)", "Ada Finch and Olof Brandt",
    "Ines Rua, editor", "Mr. Piet van der Meer", "Olof Brandt, harbour master, Port of Sund", "Ada Finch, Tom Quill", "Capt. Mira Lund",
)  # fmt: skip
OCCASIONS = ("Place", "Taped", "Length", "Series", "Event", "Channel", "Format", "Level", "Season", "Hall", "Ort", "Lieu", "Luogo")
DETAILS = ("Sund, the old ice shop", "24 minutes", "on the quay, 3 March", "12", "harbour, ferries", "part two of three", "about an hour")
HEADLINES = (
    "Sund: the town that waits for a ferry", "Ferries: who steers them?", "DEBATE: Who owns the ice?",
    "FORUM: WHO STEERS THE FERRY?", "SUND: ICE, WIND AND A DOG", "Close up: the pilot of the Tern",
    "Sund: “The ice never lies”", "Our harbour: seven questions", "Tern: A boat comes home", "Portrait: A pilot and her dog",
)  # fmt: skip
PARAGRAPHS = (
    "The ferry to Sund has not sailed since March. On Monday the council met, and on Tuesday it met again.",
    "It is quiet on the quay. A crane turns, two gulls look on, and somebody paints the door of the ice shop blue.",
    "Nobody counts the boats any more. There were forty of them once, and a chandler for every ten.",
)
CLOSINGS = (
    "About our guest", "About the pilot", "Her book", "Profile", "Exhibit", "Workshop", "Guided tour", "The series", "Next month",
    "Our tip", "More about ferries", "Podcast", "Newsletter", "Also here", "In short", "The boat", "Lesetipp", "Zur Person",
    "En savoir plus",
    "Para leer", "Per saperne di più", "Concert", "Screening", "Speaker's biography", "Donations", "Errata corrige", "Read on",
)  # fmt: skip
NOTICES = (
    "Tom Quill is a pilot in Sund.", "Ines Rua has written two books about ice.", "The lamp and the quay (Tern Press, 120 pages)",
    "harbour.example", "Mira Lund talks about ice on 4 May at 19:00. The entrance is free.", "In winter, in pictures.",
    "In part one we gave the wrong year.",
    "Every Monday, at the ice shop.", "Ada Finch, The Slow Ferry, Tern Press.", "a woman who mends sails",
    "Tom Quill, born in Sund, steers the Tern.",
)  # fmt: skip
RECORDS = 12
"""How many invented texts of each kind."""


def planted(gold: Gold) -> Gold | None:
    """A short talk with one line in its own form that nobody speaks; None where no line can be copied."""
    draw = random.Random(gold["text"][:80])
    lines = _lines(gold)
    if len(lines) < 2:
        return None
    model, where = draw.sample(lines, 2)
    friend, words = draw.choice(((FRIENDS, ASIDES), (NOUNS, FACTS)))
    line = _like(gold, model, draw.choice(friend), draw.choice(words))
    return _with(gold, line, where) if line else None


def cued(gold: Gold) -> Gold | None:
    """A short talk with the cues of a script in its own form; None where no line can be copied."""
    draw = random.Random(f"cues {gold['text'][:80]}")
    lines = _lines(gold)
    if len(lines) < 2:
        return None
    draw.shuffle(lines)
    cue = draw.choice(CUES)
    chosen = [(_like(gold, lines[0], cue, draw.choice(NOISES)), where) for where in lines[: draw.randint(2, CUES_MOST)]]
    for line, where in sorted(chosen, key=lambda one: -one[1]["start"]):
        if not line:
            return None
        gold = _with(gold, line, where)
    return gold


def _lines(gold: Gold) -> list[Gold]:
    """The turns whose tag is printed as it is given, the first aside."""
    return [turn for turn in gold["turns"][1:] if "tag" in turn and gold["text"].startswith(turn["tag"], turn["start"])]


def _like(gold: Gold, model: Gold, label: str, words: str) -> str:
    """A line in the form of a turn's; empty where what stands behind its tag is no delimiter."""
    text = gold["text"]
    begin = text.rfind("\n", 0, model["start"]) + 1
    behind = model["start"] + len(model["tag"])
    end = text.find("\n", behind)
    delimiter = text[behind : end if end >= 0 else len(text)][:3]
    if not delimiter.startswith((":", "：", ".")):
        return ""
    mark = delimiter[0] + ("**" if delimiter[1:3] == "**" else "")
    return f"{text[begin : model['start']]}{label}{mark} {words}\n"


def _with(gold: Gold, line: str, where: Gold) -> Gold:
    """The talk with a line before a turn."""
    text = gold["text"]
    at = text.rfind("\n", 0, where.get("head", where["start"])) + 1
    moved = [
        {
            **turn,
            "start": turn["start"] + len(line) * (turn["start"] >= at),
            "head": turn.get("head", turn["start"]) + len(line) * (turn["start"] >= at),
        }
        for turn in gold["turns"]
    ]
    return {**gold, "text": text[:at] + line + text[at:], "turns": moved}


def edged(gold: Gold) -> Gold | None:
    """A short talk with a heading before it and notices behind it, whose lines look like tags; None where the tags have no colon."""
    draw = random.Random(f"edges {gold['text'][:80]}")
    text, turns = gold["text"], gold["turns"]
    first = next((turn for turn in turns if "tag" in turn and text.startswith(turn["tag"], turn["start"])), None)
    if first is None or (text[first["start"] + len(first["tag"])].strip("*_ ") not in {":", "："} and draw.random() < 0.5):
        return None
    before: list[str] = []
    if draw.random() < 0.6:
        before.append(draw.choice(HEADLINES))
    if draw.random() < 0.5:
        before += draw.sample(PARAGRAPHS, draw.randint(1, 2))
    fields = [
        f"{draw.choice(HEADINGS)}: {draw.choice(CREDITS)}" if draw.random() < 0.6 else f"{draw.choice(OCCASIONS)}: {draw.choice(DETAILS)}"
        for _ in range(draw.randint(0 if before else 1, 3))
    ]
    before += fields if draw.random() < 0.3 else ["\n".join(fields)] if fields else []
    behind = [f"{draw.choice(CLOSINGS)}: {draw.choice(NOTICES)}" for _ in range(draw.choice((0, 1, 1, 2)))]
    head = "".join(f"{part}\n\n" for part in before)
    moved = [{**turn, "start": turn["start"] + len(head), "head": turn.get("head", turn["start"]) + len(head)} for turn in turns]
    return {**gold, "text": head + text.rstrip() + "".join(f"\n\n{part}" for part in behind) + "\n", "turns": moved}


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


def questionnaires() -> Iterator[str]:
    """Numbered questions that nobody answers."""
    draw = random.Random("no answer")
    for _ in range(RECORDS):
        letters, mark = draw.choice(("A", "Q", "AB", "ABC", "S")), draw.choice((". ", ".  ", ": ", ") "))
        behind = draw.choice(("\n", "\n\n", "\n____\n"))
        yield "".join(f"{a}{n}{mark}{draw.choice(QUESTIONS)}{behind}" for a in letters for n in range(1, draw.randint(3, 9)))


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

"""Small invented texts that the rows of the evidence are tried on: data, no logic."""

__all__ = [
    "ALLOTMENT",
    "ANSWERED",
    "ANSWERS",
    "ASKING_PANEL",
    "AUDIENCE",
    "BOLD",
    "BOLD_SHORT_FORM",
    "BULLET",
    "CARDS",
    "DIGEST",
    "EARLY",
    "EARLY_AND_LONG",
    "FAR_BEFORE",
    "FEATURES",
    "FIELD_OF_OTHERS",
    "FIRST_OF_THREE",
    "FORM",
    "GLOSSARY",
    "INDENTED",
    "INTERVIEW",
    "KIN_IN_TURNS",
    "LAST_WORD",
    "LATE",
    "LOG",
    "LONG",
    "LOWER",
    "LOWER_ANSWER",
    "LOWER_LABEL",
    "MIDWAY",
    "MONOLOGUE",
    "NAMES",
    "NAMESAKE",
    "NICKS",
    "NOTE",
    "NO_SHORT_FORM",
    "NUMBERED",
    "ONCE_EACH",
    "ONE_OFFICE",
    "ONE_SPEECH",
    "ONE_UNSTAMPED",
    "PLAIN_ANSWER",
    "RECORDS",
    "ROUND",
    "RUN_ON",
    "SAYING",
    "SCORES",
    "SHORT_FORM",
    "SHOUTED",
    "SHOUTED_ANSWER",
    "SHOUTED_HEADLINE",
    "SHOUTED_NOTE",
    "STAMPED",
    "TWO_FORMS",
    "UNENDED_LAST",
    "VOICES",
    "VOTES",
]

INTERVIEW = """\
Ada Finch: Where did the ferry go?
Olof Brandt: It went to the island.
Ada Finch: And did it come back?
Olof Brandt: It never did.
"""
"""Two people in turns, each more than once."""

ONCE_EACH = """\
Ada Finch: Where did the ferry go?
Olof Brandt: It went to the island.
"""
"""Nobody speaks twice."""

MONOLOGUE = """\
Ada Finch: The ferry was late.
Ada Finch: It was always late.
Ada Finch: Then it was gone.
"""
"""The same label again and again."""

LOWER = """\
ferry: Where did it go?
island: It came to me.
ferry: And did it come back?
island: It never did.
"""
"""Turns without a name."""

NAMESAKE = """\
Ada: Where did the ferry go?
Adam: It went to the island.
"""
"""Two labels that share their beginning."""

TWO_FORMS = """\
Ada: Where did the ferry go?
**Ada:** And did it come back?
"""
"""One label, once in each of two forms."""

SHORT_FORM = """\
Ada Finch (AF): Where did the ferry go?
Olof Brandt: It went to the island.
AF: And did it come back?
Olof Brandt: It never did.
AF: Was it raining?
"""
"""A label that declares its short form, and the short form in use."""

NO_SHORT_FORM = SHORT_FORM.replace("(AF)", "(pilot)")
"""The same with another bracket, which declares nothing."""

# The interview with one line more, for rows that ask how a label stands to the others.

EARLY = f"Mira Lund: Good evening.\n{INTERVIEW}"
EARLY_AND_LONG = f"Mira Lund: Good evening, and welcome to the harbour on this cold and windy night.\n{INTERVIEW}"
MIDWAY = f"{INTERVIEW}Mira Lund: Good night.\n{INTERVIEW}"
LATE = f"{INTERVIEW}Mira Lund: Good night.\n"
INDENTED = f"{INTERVIEW}    Mira Lund: Good night.\n"
LOWER_ANSWER = f"{INTERVIEW}Mira Lund: good night.\n"
SHOUTED = f"{INTERVIEW}SUND: The harbour is closed.\n"
LOWER_LABEL = f"{INTERVIEW}{INTERVIEW}island: It lay there.\n"

STAMPED = """\
[00:12] Ada Finch: Where did the ferry go?
[00:15] Olof Brandt: It went to the island.
[00:19] Ada Finch: And did it come back?
[00:23] Olof Brandt: It never did.
"""
ONE_UNSTAMPED = f"{STAMPED}Mira Lund: Good night.\n"

BOLD = """\
**Ada Finch:** Where did the ferry go?

**Olof Brandt:** It went to the island.

**Ada Finch:** And did it come back?

**Olof Brandt:** It never did.

"""
"""Turns in bold, set off by blank lines."""

BOLD_SHORT_FORM = """\
**Ada Finch (AF):** Where did the ferry go?
**Olof Brandt:** It went to the island.
**AF:** And did it come back?
**Olof Brandt:** It never did.
**AF:** Was it raining?
"""

# The bold interview with one line more in another form.

NOTE = f"{BOLD}Rain: It fell all night.\n"
SHOUTED_NOTE = f"{BOLD}RAIN: It fell all night.\n"
PLAIN_ANSWER = f"{BOLD}Ada Finch: It was a long night.\n"
SHOUTED_ANSWER = f"{BOLD}ADA FINCH: It was a long night.\n"
BULLET = f"{BOLD}- **Mira Lund:** It was a long night.\n"
ANSWERED = """\
**Ada Finch:** Where did the ferry go?

Mira Lund: It went to the island.

**Ada Finch:** And did it come back?

Mira Lund: It never did.

**Ada Finch:** Nobody looked for it?

Mira Lund: Nobody dared.
"""
"""Questions in bold, answers plain."""

KIN_IN_TURNS = f"Mira Lund: It was a long night.\n\n{BOLD}Mira Lund: And a cold one.\n"

# The interview with a line before or behind it, for rows that look at the edges of the talk.

FAR_BEFORE = f"Sund: the town without a ferry.\n\n{40 * 'It rained. '}\n\n{INTERVIEW}"
FIRST_OF_THREE = f"Mira Lund: Good evening, both.\n{INTERVIEW}"
FIELD_OF_OTHERS = f"Guest: Tom Quill, pilot\n{INTERVIEW}"
LAST_WORD = f"{INTERVIEW}Open lecture: The ferry, on Monday.\n"
SHOUTED_HEADLINE = f"Debate: WHO OWNS THE ICE?\n\n{INTERVIEW}"
UNENDED_LAST = f"{INTERVIEW}Mira Lund: Good night\n"

# Whole texts, for the verdict.

ANSWERS = INTERVIEW.replace("?", ".")
"""The interview without a question mark."""

ALLOTMENT = """\
Mira Lund: What do you grow on your plot?
Tom Quill: I grow leeks, and you?
Mira Lund: I grow beans, mostly.
Tom Quill: Do you sell them?
Mira Lund: No, I give them away.
Tom Quill: I wish I had your patience.
Mira Lund: You have my beans.
Tom Quill: I do, thank you.
Mira Lund: Shall we go and look?
Tom Quill: Yes, let us go.
"""
"""Ten turns, and people who speak of themselves."""

ASKING_PANEL = """\
MR. FINCH: Where did the ferry go?
MS. BRANDT: Did you see it?
MRS. LUND: And did it come back?
DR. QUILL: Who could say?
"""
"""Everybody speaks once, and asks."""

GLOSSARY = """\
Barge: A flat boat that carries stone.
Capstan: A winch that stands upright.
Hatch: An opening in the deck.
Keel: The spine of a ship.
Tug: A small ship that pulls large ones.
"""
"""Entries in the order of the alphabet."""

AUDIENCE = f"{ALLOTMENT}Guests: Hear, hear.\nTom Quill: Thank you.\nGuests: Bravo.\n"
"""Somebody is called by a word that mostly heads a list."""

SCORES = f"{ALLOTMENT}Mira Lund: 12 pounds of beans.\n"

RECORDS = """\
Ada Finch: Where did the ferry go?
Olof Brandt: It went to the island.
Mira Lund: Of course it did.
Ada Finch: And did it come back?
Olof Brandt: It never did.
Mira Lund: Of course not.
"""
"""Three people in the same order, over and over."""

DIGEST = f"""\
# The harbour, week 12

- The ferry has a new pilot.
- The board met twice.
- The crane is being painted.
- Seven herons were counted.
- The ice shop is open again.

## Heard on the quay

{INTERVIEW}
## Coming up

- The regatta on Sunday.
- The board meets on Monday.
- The crane is tested.
"""
"""A digest with a talk in one of its sections."""

LONG = """\
Ada Finch: Where did the ferry go on the night when the lights were out and the pilot was ill?
Olof Brandt: It went to the island, as it did on every other night that winter, with nobody on deck.
Ada Finch: And did it come back in the morning, or did somebody have to row out there and fetch it?
Olof Brandt: It never did, and those who rowed out found nothing but the rope and one wet glove.
"""

NICKS = """\
<finch> Where did the ferry go?
<brandt> It went to the island.
<finch> And did it come back?
<brandt> It never did.
"""

VOICES = """\
WEBVTT

00:00:00.000 --> 00:00:01.000
<v Ada Finch>Where did the ferry go?

00:00:01.000 --> 00:00:02.000
<v Olof Brandt>It went to the island.
"""

RUN_ON = f"It rained on the quay.\n{INTERVIEW}"
"""No tag begins a paragraph."""

ONE_SPEECH = """\
Chair: The floor is open.
Mira Lund: The ferry left the quay in fog, with two goats and a piano on deck, and nobody knew whose they were.
Chair: Thank you.
Olof Brandt: It came back.
Chair: Weather?
Weather: Fog.
Chair: Thank you.
"""
"""Somebody is called on once, and says much."""

VOTES = """\
Ada Finch: Yes
Olof Brandt: No
Mira Lund: Yes
Nils Holm: No
"""
"""A roll call."""

FORM = """\
A1. Do you take the ferry to work?

A2. How often were you late last month?

A3. Who told you about the new times?

B1. Would you pay more for a boat on Sundays?

B2. What would you tell the council?
"""
"""What is asked, numbered, and nobody answers."""

NUMBERED = """\
Q1. Do you take the ferry to work?

A1. I do, every day.

Q2. How often were you late last month?

A2. Four times, and once by an hour.

Q3. Who told you about the new times?

A3. The baker told me.
"""
"""Questions and answers with numbers."""

NAMES = "MR. FINCH:\nMS. BRANDT:\n"
"""A list of names."""

SAYING = "Patience - the art of missing a ferry without a word.\n"
"""A saying, its first word before a dash."""

ONE_OFFICE = "CHAIRMAN FINCH. We are all here, and the ferry is not.\n"
"""One speech by somebody with an office."""

FEATURES = """\
- **Fast:** The ferry crosses before your tea is cold.
- **Quiet:** You hear the gulls, and they hear you.
- **Dry:** Mostly.
"""
"""What is praised, item by item."""

ROUND = """\
- AF: I mended the mast.
- OB: I have nothing to tell you.
- ML: I counted the gulls, and you were right.
"""
"""Each has a word, behind a bullet."""

OUTLINE = (
    "Q. When did you see the ferry?\nQ. You were on the quay, were you not?\nQ. And who told you to wait?\n"
    "Q. Did anybody else see it?\nQ. When did you go home?\n"
)
"""What will be asked, before anybody has answered."""

LOG = "10:30:01 INFO: started\n10:30:02 WARN: slow\n10:30:05 INFO: stopped\n10:30:09 INFO: started\n"
"""The levels of a log take turns."""

CARDS = "Boat-Name: Tern\nSails-From: Sund\nRuns-Under: Lund\nBoat-Name: Gull\nRuns-Under: Holm\nBoat-Name: Auk\n"
"""Fields of cards, some of them left out."""

FAQ = "# Window boxes: FAQ\n\nQ: Where are my boxes?\nA: In the yard.\n\nQ: May I move them?\nA: Of course.\n\nQ: Why?\nA: For the sun.\n"
"""A page of questions that nobody asked."""

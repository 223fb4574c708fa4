"""Invented rosters: what stands before the turns, the tags, and the people whom a careful reader would see."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from inquit.parsing.roster import Roster


class Invented(NamedTuple):
    """A document made up for one question."""

    case: str
    """What the case is about."""
    labels: tuple[str, ...]
    """The tags in order; `label|words` gives the turn words of its own."""
    people: dict[str, tuple[str, ...]]
    """Each person's name with the labels."""
    preamble: str = ""
    closing: str = ""


ROSTERS: tuple[Invented, ...] = (
    Invented("declared in tags", ("Dr. Maren Voss (MV)", "Oskar Lind (OL)", "MV", "OL"), {
        "Maren Voss": ("Dr. Maren Voss", "MV"), "Oskar Lind": ("OL", "Oskar Lind")}),
    Invented("declared for an outlet", ("Harbour Bulletin Reporter (HBR)", "Maren Voss (MV)", "HBR", "MV"), {
        "Harbour Bulletin Reporter": ("HBR", "Harbour Bulletin Reporter"), "Maren Voss": ("MV", "Maren Voss")}),
    Invented("case is no difference", ("TNB", "Voss", "Tnb", "VOSS"), {"TNB": ("TNB", "Tnb"), "Voss": ("VOSS", "Voss")}),
    Invented("accents are no difference", ("Élodie Brun", "Jon Arp", "Elodie Brun"), {
        "Élodie Brun": ("Elodie Brun", "Élodie Brun"), "Jon Arp": ("Jon Arp",)}),
    Invented("spacing and stops are no difference", ("J. P. Horn", "Ann Moor", "J.P. Horn", "J P Horn"), {
        "J. P. Horn": ("J P Horn", "J. P. Horn", "J.P. Horn"), "Ann Moor": ("Ann Moor",)}),
    Invented("notes are no names", ("STELLA", "BRAM", "STELLA (CONT'D)", "BRAM (V.O.)"), {
        "STELLA": ("STELLA",), "BRAM": ("BRAM",)}),
    Invented("through a telephone and an interpreter", ("Mr. Dorn", "Mr. Dorn (via telephone)", "Mr. Dorn (through interpreter)"), {
        "Dorn": ("Mr. Dorn",)}),
    Invented("surname after the full name", ("MAREN VOSS, QUAY ENGINEER", "JON ARP, HOST", "VOSS", "ARP"), {
        "MAREN VOSS": ("MAREN VOSS, QUAY ENGINEER", "VOSS"), "JON ARP": ("ARP", "JON ARP, HOST")}),
    Invented("first name after the full name", ("Anouk Brill, dramaturge", "Teo Lund, dancer", "Anouk", "Teo"), {
        "Anouk Brill": ("Anouk", "Anouk Brill, dramaturge"), "Teo Lund": ("Teo", "Teo Lund, dancer")}),
    Invented("honorific and surname after the full name", ("Maren Voss", "Jon Arp", "Dr. Voss", "Mr. Arp"), {
        "Maren Voss": ("Dr. Voss", "Maren Voss"), "Jon Arp": ("Jon Arp", "Mr. Arp")}),
    Invented("namesakes stay two", ("Ada Prior (AP)", "Tom Prior (TP)", "AP", "TP"), {
        "Ada Prior": ("AP", "Ada Prior"), "Tom Prior": ("TP", "Tom Prior")}),
    Invented("a surname that two bear stays alone", ("Ada Prior", "Tom Prior", "Prior"), {
        "Ada Prior": ("Ada Prior",), "Tom Prior": ("Tom Prior",), "Prior": ("Prior",)}),
    Invented("honorifics of different sex are two people", ("Mr. Prior", "Mrs. Prior", "Mr. Prior"), {
        "Prior": ("Mrs. Prior",)}),
    Invented("a sex decides between namesakes", ("Mr. Tom Prior", "Ms. Ada Prior", "Mr. Prior", "Ms. Prior"), {
        "Tom Prior": ("Mr. Prior", "Mr. Tom Prior"), "Ada Prior": ("Ms. Ada Prior", "Ms. Prior")}),
    Invented("the wife is not the husband", ("Lind", "Fru Lind", "Lind"), {"Lind": ("Fru Lind",)}),
    Invented("initials of one", ("Maren Voss", "Oskar Lind", "MV", "OL"), {
        "Maren Voss": ("MV", "Maren Voss"), "Oskar Lind": ("OL", "Oskar Lind")}),
    Invented("initials of two", ("Maren Voss", "Milo Vane", "MV"), {
        "Maren Voss": ("Maren Voss",), "Milo Vane": ("Milo Vane",), "MV": ("MV",)}),
    Invented("initials with stops and particles", ("Solenn Le Brun de Kerva", "S. L. B. K.", "Reporter"), {
        "Solenn Le Brun de Kerva": ("S. L. B. K.", "Solenn Le Brun de Kerva"), "Reporter": ("Reporter",)}),
    Invented("no number joins", ("Speaker 1", "Speaker 2", "Speaker 11"), {
        "Speaker 1": ("Speaker 1",), "Speaker 2": ("Speaker 2",), "Speaker 11": ("Speaker 11",)}),
    Invented("numbered extras", ("GUARD #1", "GUARD #2", "GUARD"), {
        "GUARD #1": ("GUARD #1",), "GUARD #2": ("GUARD #2",), "GUARD": ("GUARD",)}),
    Invented("unknown voices", ("UNIDENTIFIED MALE", "UNIDENTIFIED FEMALE", "LIND"), {
        "UNIDENTIFIED MALE": ("UNIDENTIFIED MALE",), "UNIDENTIFIED FEMALE": ("UNIDENTIFIED FEMALE",), "LIND": ("LIND",)}),
    Invented("two together are neither", ("Ross Quay", "Petra Lund", "Ross Quay and Petra Lund"), {
        "Ross Quay": ("Ross Quay",), "Petra Lund": ("Petra Lund",), "Ross Quay and Petra Lund": ("Ross Quay and Petra Lund",)}),
    Invented("joint initials", ("AB", "CD", "AB+CD", "AB/CD"), {
        "AB": ("AB",), "CD": ("CD",), "AB+CD": ("AB+CD",), "AB/CD": ("AB/CD",)}),
    Invented("crowds", ("Ilse", "ALL", "Both"), {"Ilse": ("Ilse",), "ALL": ("ALL",), "Both": ("Both",)}),
    Invented("near is not the same", ("TNB", "YV", "TBN", "YV", "TNB", "TNB"), {"TNB": ("TNB",), "YV": ("YV",), "TBN": ("TBN",)}),
    Invented("a slip in a name", ("Marisha", "Liam", "Marihsa", "Marisha", "Marisha"), {
        "Marisha": ("Marisha",), "Liam": ("Liam",), "Marihsa": ("Marihsa",)}),
    Invented("a holder of the chair", ("The Chair (Ms. Ada Prior)", "Tom Lund", "The Chair"), {
        "Ada Prior": ("The Chair",), "Tom Lund": ("Tom Lund",)}),
    Invented("a chair held by two", ("The Chair (Ms. Ada Prior)", "The Chair (Mr. Tom Lund)", "The Chair"), {
        "Ada Prior": ("The Chair",), "Tom Lund": ("The Chair",), "The Chair": ("The Chair",)}),
    Invented("the holder speaks under the own name", ("Mr. Deputy Speaker (Mr. Tom Lund)", "Ms. Ada Prior", "Mr. Tom Lund"), {
        "Tom Lund": ("Mr. Deputy Speaker", "Mr. Tom Lund"), "Ada Prior": ("Ms. Ada Prior",)}),
    Invented("an office before the name", ("Vizepräsidentin Petra Lund", "Petra Lund", "Abgeordneter Jan Horn (ABC)"), {
        "Petra Lund": ("Petra Lund", "Vizepräsidentin Petra Lund"), "Jan Horn": ("ABC", "Abgeordneter Jan Horn")}),
    Invented("a ministry before the name", ("Bundesministerin für Fischerei Mag. Petra Lund", "Jan Horn"), {
        "Petra Lund": ("Bundesministerin für Fischerei Mag. Petra Lund",), "Jan Horn": ("Jan Horn",)}),
    Invented("a ministry with commas", ("Minister for Work, Fish and Health Dr. Petra Lund", "Jan Horn"), {
        "Petra Lund": ("Minister for Work, Fish and Health Dr. Petra Lund",), "Jan Horn": ("Jan Horn",)}),
    Invented("Czech offices", ("Místopředseda vlády a ministr lesů Jan Horn", "Poslankyně Petra Lund"), {
        "Jan Horn": ("Místopředseda vlády a ministr lesů Jan Horn",), "Petra Lund": ("Poslankyně Petra Lund",)}),
    Invented("Slovene honorifics", ("GOSPOD HORN", "GOSPA LUND"), {"HORN": ("GOSPOD HORN",), "LUND": ("GOSPA LUND",)}),
    Invented("Spanish articles before honorifics", ("El señor ORTEGA", "La señora LUNA", "El señor ORTEGA (de pie)"), {
        "ORTEGA": ("El señor ORTEGA",), "LUNA": ("La señora LUNA",)}),
    Invented("Chinese members", ("陳大文議員", "李小明議員", "主席"), {
        "陳大文": ("陳大文議員",), "李小明": ("李小明議員",), "主席": ("主席",)}),
    Invented("question and answer in Japanese", ("記者", "田中", "記者"), {"記者": ("記者",), "田中": ("田中",)}),
    Invented("surname first with a comma", ("Voss, Maren", "Lind, Oskar", "MV"), {
        "Maren Voss": ("MV", "Voss, Maren"), "Oskar Lind": ("Lind, Oskar",)}),
    Invented("a suffix after a comma", ("Rev. Matteo Corda, SJ", "Jun", "Corda"), {
        "Matteo Corda": ("Corda", "Rev. Matteo Corda, SJ"), "Jun": ("Jun",)}),
    Invented("nicks keep their marks", ("ada_", "ada", "Dr_Lund"), {"ada_": ("ada_",), "ada": ("ada",), "Dr_Lund": ("Dr_Lund",)}),
    Invented("blanks written as underscores", ("Ada Prior", "Tom_Arno_Lund", "Petra Horn"), {
        "Ada Prior": ("Ada Prior",), "Tom Arno Lund": ("Tom_Arno_Lund",), "Petra Horn": ("Petra Horn",)}),
    Invented("epithets tell apart", ("EDWIN", "YOUNG EDWIN", "OLD EDWIN"), {
        "EDWIN": ("EDWIN",), "YOUNG EDWIN": ("YOUNG EDWIN",), "OLD EDWIN": ("OLD EDWIN",)}),
    Invented("an attendee list with short forms", ("SCA", "RIG", "SCA"), {"Shan Carroll": ("SCA",), "Rita Gibb": ("RIG",)},
        preamble="## Attendees\n\n- Shan Carroll - Example i18n (SCA), co-chair\n- Rita Gibb - Open Board (RIG)\n\n## Notes\n\n"),
    Invented("an attendee list without short forms", ("SC", "RG", "SC"), {"Shan Carroll": ("SC",), "Rita Gibb": ("RG",)},
        preamble="## Present\n* [Shan Carroll](https://sc.example/)\n* Rita Gibb\n\n## Agenda\n\n[Safe Code rules](https://x.example)\n\n"),
    Invented("two on the list with the initials", ("SC", "RG"), {"SC": ("SC",), "Rita Gibb": ("RG",)},
        preamble="Present:\n- Shan Carroll\n- Sol Crane\n- Rita Gibb\n\n"),
    Invented("a legend", ("MV", "OL", "MV"), {"Maren Voss": ("MV",), "Oskar Lind": ("OL",)},
        preamble="MV = Maren Voss\nOL = Oskar Lind\n\n"),
    Invented("a table", ("MVO", "OLI"), {"Maren Voss": ("MVO",), "Oskar Lind": ("OLI",)},
        preamble="| Name | Short |\n| --- | --- |\n| Maren Voss | MVO |\n| Oskar Lind | OLI |\n\n"),
    Invented("front matter", ("Sjur", "Aron"), {"Sjur Provo": ("Sjur",), "Aron van Wieringen": ("Aron",)},
        preamble="---\ntitle: Soft quays\nspeakers:\n  - Sjur Provo\n  - Aron van Wieringen\ndate: 2031-05-07\n---\n"),
    Invented("a talk with one speaker answering", ("Q", "A", "Q", "A"), {"Q": ("Q",), "Tilda Dorn": ("A",)},
        preamble="---\ntitle: Quays\ntranscript_by: Bruno Bisk\nspeakers:\n  - Tilda Dorn\n---\n\n"),
    Invented("participants of a child's talk", ("MOT", "CHI"), {"Mother": ("MOT",), "Lena": ("CHI",)},
        preamble="@Participants:\tMOT Mother, CHI Lena Target_Child\n@Date:\t1-MAY-2031\n"),
    Invented("a cast", ("AXEL", "THEA", "AXEL"), {"Axel Alm": ("AXEL",), "Thea Edling": ("THEA",)},
        preamble="PERSONER:\nAxel Alm , miller.\nThea Edling .\n\nFirst act.\n\n"),
    Invented("a cast entry as it is", ("BERTA", "LUKAS"), {"BERTA": ("BERTA",), "LUKAS": ("LUKAS",)},
        preamble="Personen.\nBerta, a miller.\nLukas, her son.\n\n"),
    Invented("labels cut short", ("Emir", "Farn", "Osro"), {"EMIRANA": ("Emir",), "FARNESIO": ("Farn",), "OSROETE": ("Osro",)},
        preamble="PERSONAGGI\nEMIRANA, captive\nFARNESIO, prince\nOSROETE, king\n\n"),
    Invented("a beginning of two names", ("Mar", "Pet"), {"Mar": ("Mar",), "Petra": ("Pet",)},
        preamble="Cast\nMarenka, a miller\nMartin, her son\nPetra, a cook\n\n"),
    Invented("a stand-first names the guest", ("Lund", "Q"), {"Petra Lund": ("Lund",), "Q": ("Q",)},
        preamble="Petra Lund is a lighthouse keeper at the Skerry Trust. We met her on the quay.\n\n"),
    Invented("a by-line names who asks", ("Q", "Lund"), {"Rory Penn": ("Q",), "Petra Lund": ("Lund",)},
        preamble="Keeper Petra Lund has kept the light for nine years.\n\n", closing="\n\nInterview by Rory Penn. Pictures: Ebb Media"),
    Invented("our editor asks", ("Q", "A"), {"Callum Rey": ("Q",), "Imogen Sand": ("A",)},
        preamble="Acoustician Dr. Imogen Sand of the Quay Institute listens to bridges. Our features editor, Callum Rey, met her.\n\n"),
    Invented("a chair on a line", ("THE CHAIR", "MR. OSTER", "THE CHAIR"), {"Rosa Keane": ("THE CHAIR",), "Julian Oster": ("MR. OSTER",)},
        preamble="Chair: Dame Rosa Keane\nFor the Inquiry: Mr. Julian Oster, barrister, Fen Row Chambers\n\n"),
    Invented("an interpreter on a line", ("THE INTERPRETER", "MR. OSTER"), {
        "Elena Rad": ("THE INTERPRETER",), "Julian Oster": ("MR. OSTER",)},
        preamble="Counsel: Mr. Julian Oster\nInterpreting: Ms. Elena Rad, court interpreter, Vale Services\n\n"),
    Invented("relatives are not the guest", ("Okon", "Q"), {"Chima Okon": ("Okon",), "Q": ("Q",)},
        preamble="Goalkeeper Chima Okon has had a good year. Her elder sister, Ada Okon, captained the club.\n\n"),
    Invented("two equals are ambiguous", ("Okon", "Q"), {"Okon": ("Okon",), "Q": ("Q",)},
        preamble="Chima Okon and Ada Okon play for the same club.\n\n"),
    Invented("people who name themselves", (
        "Moderator|Would each of you say who you are?", "Ferro|Good evening. I'm Luis Ferro, I'm an entomologist.",
        "Strand|Judith Strand. I'm a designer.", "Okeke|My name is Blessing Okeke and I walk home."), {
        "Moderator": ("Moderator",), "Luis Ferro": ("Ferro",), "Judith Strand": ("Strand",), "Blessing Okeke": ("Okeke",)}),
    Invented("an outlet that names itself", (
        "Quay Gazette (QG)|I'm Callum Reed, editor of the Quay Gazette.", "Ilona Szab (IS)|Hello.", "QG", "IS"), {
        "Callum Reed": ("QG", "Quay Gazette"), "Ilona Szab": ("IS", "Ilona Szab")}),
    Invented("a guest whom the host welcomes", ("Host|We are joined by Dr. Petra Lund today.", "Lund|Thank you."), {
        "Host": ("Host",), "Petra Lund": ("Lund",)}),
    Invented("initials in a closing note", ("KB", "MS", "KB"), {"Kofi Bonn": ("KB",), "Miriam Sall": ("MS",)},
        closing="\n\nAbout the speaker: Miriam Sall is an architect.\n\nAbout the interviewer: Kofi Bonn is a developer.\n"),
    Invented("an office in the chair", ("Chairman", "Deputy Tom Lund"), {"ANDREW DOLE": ("Chairman",), "Tom Lund": ("Deputy Tom Lund",)},
        preamble="MEMBERS PRESENT:\n\nDEPUTY ANDREW DOLE IN THE CHAIR.\n\n"),
    Invented("a full name inside a turn", ("MS. LOGAN|I turn to Simon Potts now.", "MR. POTTS|Thank you."), {
        "LOGAN": ("MS. LOGAN",), "Simon Potts": ("MR. POTTS",)}),
    Invented("a lone pair of letters", ("A", "B", "A"), {"A": ("A",), "B": ("B",)}),
    Invented("nothing but marks", ("?", "…", "?"), {"?": ("?",), "…": ("…",)}),
)  # fmt: skip


def _turns(row: Invented) -> list[tuple[str, str]]:
    pairs = [label.partition("|") for label in row.labels]
    return [(label, words or "So it is, and so it was.") for label, _, words in pairs]


@pytest.mark.parametrize("row", ROSTERS, ids=lambda row: row.case)
def test_people(row: Invented, roster_of: Callable[..., Roster]) -> None:
    """The names, and under each the labels, are the right ones."""
    found = roster_of(row.preamble, _turns(row), row.closing)
    assert {speaker.name: tuple(sorted(speaker.labels)) for speaker in found.speakers} == row.people


def test_enough_rosters() -> None:
    """The table keeps its promise of sixty rosters, each with a case of its own."""
    assert len({row.case for row in ROSTERS}) == len(ROSTERS) >= 60

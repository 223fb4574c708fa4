"""What the text says about people: job, affiliation, honorifics, parts; and what it does not say stays None."""

from collections.abc import Callable

import pytest

from inquit.people.roster import Roster

_TALK = [("Q", "How so?"), ("A", "So."), ("Q", "And then?"), ("A", "Then so."), ("Q", "Why?"), ("A", "Thus.")]


def _talk(asks: str, answers: str) -> list[tuple[str, str]]:
    return [(asks if label == "Q" else answers, words) for label, words in _TALK]


@pytest.mark.parametrize(
    ("preamble", "asks", "answers", "name", "job", "affiliation"),
    [
        ("", "Daily Quay Editor", "Ann Lee", "Daily Quay Editor", "Editor", "Daily Quay"),
        ("", "Ann Lee, Editor of the Quay Post (AL)", "Bo Frey", "Ann Lee", "Editor", "Quay Post"),
        ("", "Q", "Teo Lund, choreographer", "Teo Lund", "choreographer", None),
        ("Teo Lund used to be a tiler. His job was hard.\n\n", "Q", "Teo Lund", "Teo Lund", None, None),
        ("Keeper Petra Lund of the Skerry Trust is here.\n\n", "Q", "Lund", "Petra Lund", "Keeper", "Skerry Trust"),
        ("Petra Lund, a hydrologist at Castle University, was late.\n\n", "Q", "Lund", "Petra Lund", "hydrologist", "Castle University"),
        ("Petra Lund was formerly a nurse.\n\n", "Q", "Lund", "Petra Lund", None, None),
        ("Guest: Petra Lund, founder of Tidy Bots\n\n", "Q", "PL", "Petra Lund", "founder", "Tidy Bots"),
        ("Die Ingenieurin Petra Lund vom Institut für Deichbau warnt.\n\n", "Frage", "Lund", "Petra Lund", "Ingenieurin", None),
        ("Unser Redakteur Jan Horn war dort.\n\n", "Frage", "Lund", "Jan Horn", "Redakteur", None),
        ("Nous avons vu Paul Brun, luthier, chez lui.\n\n", "Q", "Paul Brun", "Paul Brun", "luthier", None),
        ("Entrevista de Tomás Rey.\n\n", "Pregunta", "Lund", "Tomás Rey", None, None),
        ("", "Q", "Petra Lund (Quay Trust)", "Petra Lund", None, "Quay Trust"),
        ("", "Moderator (Dr. Petra Lund, Quay University)", "Bo Frey", "Petra Lund", None, "Quay University"),
        ("", "Q", "Minister of Transport Petra Lund", "Petra Lund", "Minister of Transport", None),
        ("", "Q", "Committee Chair Petra Lund", "Petra Lund", None, None),
        (
            "Dr. Petra Lund is here.\n\nDr. Lund is a geologist at Quay University.\n\n",
            "Q",
            "A",
            "Petra Lund",
            "geologist",
            "Quay University",
        ),
        ("Petra Lund leads the Quay Trust.\n\n", "Q", "Lund", "Petra Lund", None, "Quay Trust"),
        ("Petra Lund of the Quay Trust and I welcome you.\n\n", "Q", "Lund", "Petra Lund", None, "Quay Trust"),
        ("We met chef Petra Lund (Tavern Low).\n\n", "Q", "Lund", "Petra Lund", "chef", "Tavern Low"),
        ("Petra Lund is a novelist.\n\n", "Q", "PETRA LUND", "PETRA LUND", "novelist", None),
        ("Present:\n- Petra Lund - Invited Expert (PLU)\n\n", "Q", "PLU", "Petra Lund", "Invited Expert", None),
        ("Present: Petra Lund, engineer; Bo Frey, Quay Trust\n\n", "Q", "Lund", "Petra Lund", "engineer", None),
        ("| Name | Work |\n|---|---|\n| Petra Lund | engineer, Quay Trust |\n\n", "Q", "Lund", "Petra Lund", "engineer", "Quay Trust"),
    ],
)
def test_job_and_affiliation(
    *, preamble: str, asks: str, answers: str, name: str, job: str | None, affiliation: str | None, roster_of: Callable[..., Roster]
) -> None:
    """A job and an organisation are taken from labels, lists and sentences, former ones left."""
    found = {speaker.name: speaker for speaker in roster_of(preamble, _talk(asks, answers)).speakers}
    assert found[name].job_title == job
    if affiliation is not None:
        assert found[name].affiliation == affiliation


@pytest.mark.parametrize(
    ("words", "job"),
    [
        ("I'm also an engineer at the Quay Trust.", "engineer"),
        ("I'm, uh, well. I am a boat builder.", "boat builder"),
        ("I'm not an engineer, I only watch them.", None),
        ("I'm helping engineers all day.", None),
        ("I was an engineer once.", None),
        ("I am editor of the Quay Post.", "editor"),
        ("I'm the wife of the director of the Harbour Board.", None),
        ("I'm the son of the director of the Harbour Board.", None),
        ("I am the husband of the mayor.", None),
        ("I'm a big fan of the director of the Harbour Board.", None),
        ("I hate the director of the Harbour Board.", None),
        ("I'm a kind of engineer.", "kind of engineer"),
        ("I'm the Chief Financial Officer of the Harbour Board.", "Chief Financial Officer"),
    ],
)
def test_what_people_say_they_are(words: str, job: str | None, roster_of: Callable[..., Roster]) -> None:
    """A job that somebody claims is taken, without the small words before it; denials and former jobs are not."""
    found = roster_of("", [("Petra Lund", words), ("Bo Frey", "I see.")])
    assert found.speakers[0].job_title == job


@pytest.mark.parametrize(
    ("said", "job"),
    [
        ("Petra Lund is the author of The Miller at the Gate.", "author"),
        ("Petra Lund, author of The Miller at the Gate, is here.", "author"),
        ("Petra Lund, the wife of the director of the Harbour Board, is here.", None),
        ("Petra Lund is the daughter of the mayor.", None),
        ("Welcome to the first of the Quay Debates between President Petra Lund and others.", None),
        ("With us are Reed, Smith, Petra Lund, Voss and others.", None),
        ("The nominee of the harbour, Petra Lund, and second nominee for president of the quay, Bo Voss.", None),
    ],
)
def test_no_employer(said: str, job: str | None, roster_of: Callable[..., Roster]) -> None:
    """The title of a book, the office of a relative, what others are and what a debate is between employ nobody."""
    guest = roster_of(f"{said}\n\n", _talk("Q", "Petra Lund")).speakers[1]
    assert (guest.job_title, guest.affiliation) == (job, None)


def test_a_job_of_several_words(roster_of: Callable[..., Roster]) -> None:
    """A chief of something is taken whole from a description behind a name."""
    speaker = roster_of("", [("Nora Lund, Chief Financial Officer", "So it is."), ("Q", "Is it?")]).speakers[0]
    assert (speaker.name, speaker.job_title) == ("Nora Lund", "Chief Financial Officer")
    for job in ("Chief Financial Officer", "Press Secretary"):
        speaker = roster_of("", [(f"{job} Nora Lund", "So it is."), ("Q", "Is it?")]).speakers[0]
        assert (speaker.name, speaker.job_title) == ("Nora Lund", job)


def test_several_suffixes(roster_of: Callable[..., Roster]) -> None:
    """All the letters behind a name are its suffix."""
    guest = roster_of("Interview with Dr. Petra Lund, OBE, FRS\n\n", _talk("Q", "A")).speakers[1]
    assert (guest.name, guest.honorific_prefix, guest.honorific_suffix) == ("Petra Lund", "Dr.", "OBE, FRS")


def test_the_witness_who_is_called(roster_of: Callable[..., Roster]) -> None:
    """The answers in court are those of the one witness whom the record calls."""
    turns = [("MS. HORN", "We call Mr. Sorrel.\nEDMUND SORREL,\n called as a witness by the board."), *_TALK, ("THE WITNESS", "May I sit?")]
    found = roster_of("", turns)
    assert [speaker.labels for speaker in found.speakers if speaker.name == "EDMUND SORREL"] == [("A", "THE WITNESS")]
    assert {link.rule for link in found.links} == {"witness"}


def test_nothing_is_invented(roster_of: Callable[..., Roster]) -> None:
    """Bare letters have no parts, no job, no affiliation."""
    for speaker in roster_of("", _TALK).speakers:
        assert (speaker.given_name, speaker.family_name, speaker.job_title, speaker.affiliation) == (None, None, None, None)


@pytest.mark.parametrize(
    ("label", "parts"),
    [
        ("Dr. Maren van der Voss, PhD", ("Dr.", "Maren", "van der Voss", "PhD")),
        ("Sir Tom Fell OBE", ("Sir", "Tom", "Fell", "OBE")),
        ("Ana Brito de Melo", (None, "Ana", "Brito de Melo", None)),
        ("Ann T. Lee", (None, "Ann", "Lee", None)),
        ("Prof. Dr. Jan Horn", ("Prof. Dr.", "Jan", "Horn", None)),
        ("Mr. Horn", ("Mr.", None, "Horn", None)),
        ("Odile", (None, "Odile", None, None)),
        ("Guy Ford", (None, "Guy", "Ford", None)),
        ("Lady Ashdown", ("Lady", None, "Ashdown", None)),
        ("Sister Agathe", ("Sister", "Agathe", None, None)),
        ("Father Jan Horn", ("Father", "Jan", "Horn", None)),
        ("Doña Ana Lund", ("Doña", "Ana", "Lund", None)),
        ("Prof. em. Dr. Jan Horn", ("Prof. em. Dr.", "Jan", "Horn", None)),
        ("Univ.-Prof. Dr. Jan Horn", ("Univ.-Prof. Dr.", "Jan", "Horn", None)),
        ("Ann Lund KCB", (None, "Ann", "Lund", "KCB")),
        ("Marta Sol PSD", (None, "Marta", "Sol", None)),
        ("MARTA SOL LYNX", (None, "MARTA SOL", "LYNX", None)),
        ("Ann Lund 🌸", (None, "Ann", "Lund", None)),
        ("Bo d'Arc", (None, "Bo", "d'Arc", None)),
        ("PRESS SECRETARY NORA LUND", (None, "NORA", "LUND", None)),
        ("Chief Financial Officer Nora Lund", (None, "Nora", "Lund", None)),
        ("Boy Two", (None, None, None, None)),
        ("Lady in red", (None, None, None, None)),
        ("Quay Gazette", (None, None, None, None)),
        ("Woman in row three", (None, None, None, None)),
    ],
)
def test_parts_of_names(label: str, parts: tuple[str | None, ...], roster_of: Callable[..., Roster]) -> None:
    """Honorific, given name, family name and suffix; outlets and strangers have none."""
    speaker = roster_of("", [(label, "So it is.")]).speakers[0]
    assert (speaker.honorific_prefix, speaker.given_name, speaker.family_name, speaker.honorific_suffix) == parts


def test_family_name_first(roster_of: Callable[..., Roster]) -> None:
    """The order of a name turns where the text says that the family name comes first."""
    before = "Our guest is the baker Varga Ilona (in the Hungarian order, family name first).\n\n"
    guest = roster_of(before, _talk("Q", "Varga")).speakers[1]
    assert (guest.name, guest.given_name, guest.family_name) == ("Varga Ilona", "Ilona", "Varga")


def test_roles_come_from_structure(roster_of: Callable[..., Roster]) -> None:
    """Who asks is the interviewer, whatever the labels; a declared moderator stays one; an interpreter is one."""
    assert [s.role for s in roster_of("", _talk("Ann", "Bo")).speakers] == ["interviewer", "interviewee"]
    panel = [("Moderator", "Who begins?"), ("Ann", "I do."), ("Bo", "No, I."), ("Cy", "Or I."), ("Moderator", "Well?")]
    assert [s.role for s in roster_of("", panel).speakers] == ["moderator", "participant", "participant", "participant"]
    court = [("THE CHAIR", "Begin."), ("MR. HORN", "Did you see it?"), ("THE INTERPRETER", "He did."), ("MR. HORN", "When?")]
    assert [s.role for s in roster_of("", court).speakers] == ["moderator", "interviewer", "interpreter"]


def test_two_hosts_and_a_couple(roster_of: Callable[..., Roster]) -> None:
    """Where one of two whom somebody asks mostly speaks with the other, nobody is said to be interviewed; who answer in turn are."""
    hosts = [
        ("Owen", "How cold is it?"),
        ("Lena", "Minus eighteen."),
        ("Priya", "I had no coat."),
        ("Lena", "You did not."),
        ("Priya", "No."),
    ]
    found = roster_of("", hosts * 3)
    assert [speaker.role for speaker in found.speakers] == ["moderator", "participant", "participant"]
    couple = [("Owen", "How did you meet?"), ("Lena", "On a boat."), ("Priya", "It sank."), ("Owen", "And then?"), ("Lena", "We swam.")]
    found = roster_of("", couple * 3)
    assert [speaker.role for speaker in found.speakers] == ["interviewer", "interviewee", "interviewee"]


def test_roles_in_a_hearing(roster_of: Callable[..., Roster]) -> None:
    """Who examines is the interviewer, the witness answers, and other counsel only take part."""
    turns = [
        ("THE COURT", "Proceed."), ("MS. HORN", "Thank you.\nBY MS. HORN:"), ("Q", "Where?"), ("A", "Here."), ("Q", "When?"), ("A", "Now."),
        ("MR. LUND", "Objection."), ("THE COURT", "Overruled."), ("THE WITNESS", "May I sit?"), ("MR. ARP", "Your Honour?"),
    ]  # fmt: skip
    found = roster_of("", turns)
    assert {speaker.name: speaker.role for speaker in found.speakers} == {
        "THE COURT": "moderator",
        "HORN": "interviewer",
        "A": "interviewee",
        "LUND": "participant",
        "THE WITNESS": "interviewee",
        "ARP": "participant",
    }


def test_examiners_by_heading(roster_of: Callable[..., Roster]) -> None:
    """A bare Q belongs to whom the last `BY` line names."""
    turns = [
        ("MS. HORN", "Thank you.\nBY MS. HORN:"), ("Q", "Where?"), ("A", "Here."),
        ("MR. LUND", "May I?\nBY MR. LUND:"), ("Q", "When?"), ("A", "Now."),
    ]  # fmt: skip
    found = roster_of("", turns)
    assert [found.speakers[n].name for n in found.of_cut] == ["HORN", "HORN", "A", "LUND", "LUND", "A"]


def test_the_reporter_of_a_hearing(roster_of: Callable[..., Roster]) -> None:
    """Who takes down a hearing takes part; without a witness a reporter asks."""
    court = [("THE REPORTER", "Say again?"), ("THE WITNESS", "Yes."), ("MR. HORN", "Where were you?"), ("THE WITNESS", "Here.")]
    assert roster_of("", court).speakers[0].role == "participant"
    assert roster_of("", [("REPORTER", "Why?"), ("Ann Lund", "So.")]).speakers[0].role == "interviewer"


def test_parts_of_research(roster_of: Callable[..., Roster]) -> None:
    """A researcher asks, an informant answers; numbered speakers lead nothing."""
    talk = [("Researcher", "Go on."), ("Informant", "I did."), ("Speaker1", "So."), ("Speaker2", "So.")]
    assert [speaker.role for speaker in roster_of("", talk).speakers][:2] == ["interviewer", "interviewee"]
    assert "moderator" not in [speaker.role for speaker in roster_of("", talk).speakers]

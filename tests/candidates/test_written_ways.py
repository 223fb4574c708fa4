"""Ways in which transcripts are laid out in the world: small invented samples, each with the labels of its turns."""

import attrs
import pytest

import inquit
from tests.candidates.test_layouts import proposed


@attrs.frozen(kw_only=True)
class Way:
    """How somebody lays a talk out: a pattern with the label, the number of the turn and its words."""

    name: str
    pattern: str
    cast: tuple[str, str] = ("Ada", "Olof")
    head: str = ""


WAYS = (
    Way(name="voices of a recogniser, in brackets", pattern="[{label}]: {words}\n", cast=("SPEAKER_00", "SPEAKER_01")),
    Way(name="seconds before", pattern="[{n}.25s - {n}.75s] {label}: {words}\n"),
    Way(name="seconds without brackets", pattern="{n}.25 {n}.75 {label} {words}\n", cast=("SPEAKER_00", "SPEAKER_01")),
    Way(name="minutes spelt out", pattern="[0{n}m1{n}s] {label}: {words}\n\n"),
    Way(name="a time behind a number", pattern="{label} 0:1{n}\n{words}\n\n", cast=("話者 1", "話者 2")),
    Way(name="export of a chat server", pattern="[11-Mar-24 02:1{n} PM] {label}\n{words}\n\n", cast=("adaf", "olofb")),
    Way(name="a date behind", pattern="{label} 3/11 2:1{n} PM\n{words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="telephone numbers", pattern="3/11/24, 2:1{n} PM - {label}: {words}\n", cast=("Ada", "+44 7700 900123")),
    Way(name="seconds in a column before", pattern="{n}.250\t{n}.750\t{label}\t{words}\n"),
    Way(name="times in columns behind", pattern="{label}\t00:00:1{n}.250\t00:00:1{n}.750\t{words}\n"),
    Way(name="numbered lines in a column", pattern="{n}\t{label}\t{words}\n", head="id\tspeaker\ttext\n"),
    Way(name="numbered lines in brackets", pattern="({n})\t{label}:\t{words}\n"),
    Way(name="numbered cues of a radio play", pattern="{n} {label}: {words}\n", cast=("ADA", "OLOF")),
    Way(name="initials in brackets", pattern="({label}) {words}\n\n", cast=("AF", "OB")),
    Way(name="braces", pattern="{{{label}}} {words}\n\n"),
    Way(name="a list of brackets", pattern="- ({label}) {words}\n"),
    Way(name="a terminal", pattern="{label}> {words}\n"),
    Way(name="a chat client", pattern="14:02:1{n} {label}| {words}\n", cast=("adaf", "olofb")),
    Way(name="an outliner", pattern="- {label} :: {words}\n"),
    Way(name="a colon with a dash", pattern="{label}:- {words}\n\n"),
    Way(name="a slash", pattern="{label}/ {words}\n\n", cast=("Q", "R")),
    Way(name="small capitals", pattern="{label} {words}\n\n", cast=("ADA", "OLOF")),
    Way(name="small capitals behind a time", pattern="[00:00:1{n}] {label} {words}\n\n", cast=("ADA FINCH", "OLOF BRANDT")),
    Way(name="links", pattern="[{label}](https://pod.example/{n}): {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="bold links", pattern="**[{label}](https://pod.example/{n})**: {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="emphasis without a delimiter", pattern="*{label}* {words}\n\n"),
    Way(name="paragraphs of HTML", pattern="<p><strong>{label}:</strong> {words}</p>\n"),
    Way(name="definitions in HTML", pattern="<dt>{label}</dt>\n<dd>{words}</dd>\n"),
    Way(name="attributes", pattern='<turn speaker="{label}" n="{n}">{words}</turn>\n'),
    Way(name="TEI", pattern='<sp who="#x{n}"><speaker>{label}</speaker>\n<p>{words}</p></sp>\n', cast=("ADA", "OLOF")),
    Way(name="LaTeX", pattern="\\textbf{{{label}:}} {words}\n\n"),
    Way(name="indented wiki markup", pattern=":'''{label}''': {words}\n"),
    Way(name="icons", pattern="🎙️ {label}: {words}\n\n"),
    Way(name="rules ask in Japanese", pattern="{label}　{words}\n\n", cast=("――", "田中")),
    Way(name="one wide blank", pattern="{label}　{words}\n", cast=("老王", "李靜")),
    Way(name="quotes behind names", pattern="{label}「{words}」\n", cast=("花子", "太郎")),
    Way(name="half brackets", pattern="{label}）{words}\n", cast=("問", "答")),
    Way(name="wide bars", pattern="{label}｜{words}\n\n", cast=("阿珠", "小滿")),
    Way(name="horizontal bars", pattern="{label}― {words}\n\n", cast=("А. ФИНЧ", "О. БРАНДТ")),
    Way(name="old debates", pattern="{label}.] {words}\n\n", cast=("Mr Finch", "Sir Olof Brandt")),
    Way(name="letters set apart", pattern="     {label}. {words}\n", cast=("Ф и н ч е в с к и й", "Б р а н д т")),
    Way(name="wiki templates", pattern="{{{{sc|{label}}}}}. — {words}\n\n", cast=("Ada", "Olof")),
    Way(name="wiki dialogue with voices", pattern=":{{{{VO|quay_{n}.ogg}}}} '''{label}:''' {words}\n"),
    Way(name="descriptions in LaTeX", pattern="\\item[{label}:] {words}\n"),
    Way(name="lines of a game", pattern='[quay_00{n}] {label}: "{words}"\n', cast=("ADA", "OLOF")),
    Way(name="numbers of records", pattern="q_001{n}\t{label}\t{words}\n"),
    Way(name="channels behind a time", pattern="0410:1{n}  16   {label}           {words}\n", cast=("Tern Lady", "Sund Traffic")),
    Way(name="who calls", pattern="<Q – {label}>: {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="a board", pattern="#{n} Post by {label} » Tue Mar 5, 2031 8:1{n} pm\n\n{words}\n\n", cast=("adaf", "olofb")),
    Way(name="a tracker", pattern="Comment by {label} [ 05/Mar/31 09:1{n} AM ]\n{words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="no line breaks", pattern="{label}: {words} ", cast=("Ada Finch", "Olof Brandt")),
    Way(name="no line breaks and no blanks", pattern="{label}: {words}", cast=("ADA", "OLOF")),
    Way(name="French sittings", pattern="{label}. {words}\n\n", cast=("M. le président", "Mme Claire Morin")),
    Way(name="an office behind a name", pattern="{label}. – {words}\n\n", cast=("Ada Finch, member of the board", "Olof Brandt")),
    Way(
        name="Brazilian sittings",
        pattern="{label} - {words}\n\n",
        cast=("O SR. PRESIDENTE (Luís Vidal. PT - BA)", "A SRA. ANA MORAIS (PSOL - RJ)"),
    ),
    Way(name="numbered questions to a committee", pattern="Q{n}  **{label}:** {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="a colon that fell to the next line", pattern="{label}\n: {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="one who is not known", pattern="{label}. {words}\n\n", cast=("ГОЛОВА", "____________")),
    Way(name="one who is not known, and a colon", pattern="{label}: {words}\n\n", cast=("FINCH", "________")),
    Way(name="ISO times and tabs", pattern="[2031-11-06T15:58:0{n}.118Z]\t<{label}>\t{words}\n", cast=("Ada_F", "Olof_B")),
    Way(
        name="brackets in brackets on a list",
        pattern="  • {label}\n\n    {words}\n\n",
        cast=("Ada Finch (Hon. (Ms.) Finch)", "Olof Brandt (Hon. Brandt)"),
    ),
    Way(name="times with their word", pattern="14:0{n} Uhr {label}: {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="notes in italics behind bold names", pattern="**{label}** *(by telephone)*: {words}\n\n"),
    Way(name="stage directions in square brackets", pattern="{label} [_aside_]. {words}\n\n", cast=("ADA", "OLOF")),
)

WORDS = (
    "Where did the ferry go?",
    "It went to the island, I think.",
    "And did it come back?",
    "No, it never did.",
    "Did you look for it?",
    "We looked, and we waited until noon.",
)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_talk_is_heard(way: Way) -> None:
    """All turns are found, and as many people as speak."""
    lines = [way.pattern.format(label=way.cast[n % 2], n=n + 1, words=words) for n, words in enumerate(WORDS)]
    t = inquit.parse(way.head + "".join(lines))
    assert [turn.label.removesuffix(" [_aside_]") for turn in t.turns] == [*way.cast * 3]
    assert len(t.speakers) == 2


NEAR = {
    "[see the map](https://harbour.example) by the quay": "square",
    "(a) a berth for two boats": "round",
    "(ii) a berth for two boats": "round",
    '<a name="quay" href="#quay">The quay</a>': "element",
    "3.2 Results: the ferry": "timed",
    "We met at 10; then it rained": "sign",
    "NASA said no.": "capitals",
    "彼は「はい」と言った。": "wide",
    "M. Yes, we did.": "dash",
    "二）渡し船": "wide",
    "We stopped. Then he said: no.": "run-in",
    '<vocal who="#ada"><desc>laughs</desc></vocal>': "element",
    "[quay] a ferry comes": "colon",
    ">>> print(1)": "marker",
    ">> MAYOR: Good evening.": "marker",
}


@pytest.mark.parametrize("line", NEAR)
def test_near_misses(line: str) -> None:
    """What a row leaves alone."""
    assert NEAR[line] not in proposed(line)


def test_a_polite_initial_is_no_label() -> None:
    """`M.` before an office or two names is an address; before words it may be somebody's initial."""
    assert proposed("M. le président. La séance est ouverte.")["dot"] == "M. le président"
    assert proposed("M. Paul Vidal. Merci.")["dot"] == "M. Paul Vidal"
    assert proposed("M. Yes, we did.")["dot"] == "M"


CAPTIONS = (
    ">> GOOD EVENING. WHO HAS THE KEY TO THE FERRY?\n\n>> I HAVE.\n\n>> CHAIR: THEN WE BEGIN. MR. BRANDT, WILL YOU READ?\n\n"
    "IT IS ON PAGE TWO.\n\n>> I WILL. DO I READ ALL OF IT?\n\n>> CHAIR: YOU DO.\n"
)


def test_captions_leave_out_who() -> None:
    """Where a chevron stands, somebody begins to speak; who has no name is not known, and capitals among capitals are no tag."""
    t = inquit.parse(CAPTIONS)
    assert [turn.label for turn in t.turns] == [">>", ">>", "CHAIR", ">>", "CHAIR"]
    assert {turn.speaker.kind for turn in t.turns if turn.label == ">>"} == {"anonymous"}


def test_mails_quote_with_chevrons() -> None:
    """What is quoted twice in a mail is no turn."""
    mail = "On Monday you wrote:\n\n> I have the key.\n\n>> Who has the key?\n\n> It is on the nail.\n\n>> And the lamp?\n\nYes, it is.\n"
    assert inquit.parse(mail).turns == ()


def test_pages_without_line_breaks() -> None:
    """A page is a line, and begins with its number: the tags within it are found, also behind a colon."""
    cast = ("Ada Finch", "Mr. Brandt")
    turns = [f"{cast[n % 2]}: {words} " for n, words in enumerate(WORDS * 20)]
    pages = [f"{n + 1} " + "".join(turns[n * 30 : n * 30 + 30]).strip() for n in range(4)]
    t = inquit.parse("The Ferry\n\n" + "\n\n".join(pages) + "\n\nMore talks\n")
    assert [turn.label for turn in t.turns] == [*cast * 60]


def test_a_dash_glued_to_a_colon_is_no_word() -> None:
    """It belongs to the delimiter, as Indian and Brazilian offices type it."""
    t = inquit.parse("O Sr. Nuno Vale:- Peço a palavra.\n\nA Sra. Lia Fonte:- Pois não.\n\nO Sr. Nuno Vale:- Obrigado.\n")
    assert [turn.text for turn in t.turns] == ["Peço a palavra.", "Pois não.", "Obrigado."]

"""Ways in which transcripts are laid out in the world: small invented samples, each with the labels of its turns."""

import pytest
import regex

import inquit
from inquit.candidates.scan import scan
from inquit.candidates.view import view
from tests.candidates.test_layouts import proposed
from tests.candidates.ways import LONG, WAYS, Way

WORDS = (
    "Where did the ferry go?",
    "It went to the island, I think.",
    "And did it come back?",
    "No, it never did.",
    "Did you look for it?",
    "We looked, and we waited until noon.",
)

# the end of emphasis within a label is none of it
INNER = regex.compile(r"[*}]++|</i>")

# `<p>` and quotes stay in the words as printed
MARKUP = regex.compile(r"<[^<>]+>|[「」\"]")


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_talk_is_heard(way: Way) -> None:
    """All turns are found, and as many people as speak."""
    lines = [way.pattern.format(label=way.cast[n % 2], n=n + 1, words=words) for n, words in enumerate(WORDS)]
    t = inquit.parse(way.head + "".join(lines))
    labels = [turn.label.removesuffix(" [_aside_]").removesuffix(" (Finch)") for turn in t.turns]
    assert labels == [INNER.sub("", label) for label in way.cast * 3]
    assert len(t.speakers) == 2
    said = [MARKUP.sub("", turn.speech).strip().removeprefix(LONG).strip() for turn in t.turns]
    assert said == [words if "{words}" in way.pattern else said[0] for words in WORDS]


def test_a_page_of_chinese_without_line_breaks() -> None:
    """A colon needs no blank behind it where the words have none between them."""
    said = ("渡船来了没有?", "还没有呢。", "今天会来吗?", "我看不会来了。", "那我们怎么办?", "走路去吧!")
    t = inquit.parse("".join(f"{'马胡'[n % 2]}:{words}" for n, words in enumerate(said)))
    assert [(turn.label, turn.text) for turn in t.turns] == [("马胡"[n % 2], words) for n, words in enumerate(said)]


def test_names_of_japan_in_brackets() -> None:
    """Between a bracket and words in letters as wide as two no blank stands; behind a time it heads a list."""
    said = ("また変わったんですよ。", "えっ、あそこ?", "そう、駅の裏の。", "ベース(笑)。", "基地なの?", "いや、わかりますよ。")
    lines = [f"({('森ユキ', '林リョウ')[n % 2]}){words}\n" for n, words in enumerate(said)]
    assert [(turn.label, turn.text) for turn in inquit.parse("".join(lines)).turns] == [
        (("森ユキ", "林リョウ")[n % 2], words) for n, words in enumerate(said)
    ]
    assert inquit.parse("".join(f"0:1{n}:00 (質問)港新報 森{n}記者\n" for n in range(6))).turns == ()


def test_words_behind_the_tag_or_below() -> None:
    """Where a direction stands behind some names, and the words of all below, the names are those of one cast; fields alone are not."""
    verse = "                        {}\n\n"
    lines = ["KIRÁLY: (tüsszög)\n\n", "DOKTOR:\n\n", "KIRÁLY:\n\n", "DOKTOR: (belép)\n\n"] * 2
    talk = "".join(line + verse.format(words) for line, words in zip(lines, (*WORDS, *WORDS[:2]), strict=True))
    assert [form.alone for form in scan(view(talk)).sequence if form.layout.name == "colon"] in ([True], [False])
    assert [turn.label for turn in inquit.parse(talk).turns] == ["KIRÁLY", "DOKTOR"] * 4
    other = "".join(f"ADA: {words}\n\nTopic {n}:\n\n" for n, words in enumerate(WORDS))
    assert sorted(form.alone for form in scan(view(other)).sequence if form.layout.name == "colon") == [False, True]


def test_pages_of_chinese_without_line_breaks() -> None:
    """A line of some hundred characters is a page, with as many words as one of a thousand letters has."""
    said = [f"这是第{number}句话，渡船还没有来。" for number in "一二三四五六七八九十"] * 2
    talk = " ".join(f"{('主持人', '梁守仁')[n % 2]}：{words}" for n, words in enumerate(said))
    head = "渡船的故事\n\n昨天的节目，主持人和看船人谈了很久。\n\n老码头的船还没有修好\n\n来源：渡口电视\n\n"
    t = inquit.parse(f"{head}以下为实录。 {talk}\n\n全文完\n")
    assert [turn.label for turn in t.turns][-20:] == ["主持人", "梁守仁"] * 10


def test_line_breaks_gone_but_for_their_blanks() -> None:
    """Where several blanks stand behind sentences and before labels, a line began there; fields have no sentence before them."""
    talk = "   ".join(f"{('Ada Finch', 'Olof Brandt')[n % 2]}:  {words}" for n, words in enumerate(WORDS))
    t = inquit.parse(f"talk about the lease for the shed.   {talk}\n")
    assert [turn.label for turn in t.turns] == ["Ada Finch", "Olof Brandt"] * 3
    assert view("Name: Ada   Age: 40   Town: Sund   Boat: Gull").lines == ("Name: Ada   Age: 40   Town: Sund   Boat: Gull",)


def test_captions_in_which_turns_begin_anywhere() -> None:
    """Lines of captions break off within sentences; a chevron leads whoever speaks next, in the middle of a cue, too."""
    said = ("hey welcome back to the\n\n{cue}\nkettle podcast", "thank you we have been off", "sure so i'm sure that", "okay and then you")
    cue = "0:0{n}:02.780 --> 0:0{n}:04.220"
    body = "".join(f"{cue.format(n=n)}\n>> {words.format(cue=cue.format(n=n))}\n\n" for n, words in enumerate(said * 2))
    assert len(inquit.parse(f"WEBVTT\n\n{body}").turns) == 8


def test_statements_of_scripts_speak_to_nobody() -> None:
    """What plays a sound or shows a picture stands where names do, and is none."""
    script = "".join(f'    voice "sund_{n}.ogg"\n    {("ada", "olof")[n % 2]} "{words}"\n\n' for n, words in enumerate(WORDS * 2))
    assert {turn.label for turn in inquit.parse(f"label start:\n\n{script}").turns} == {"ada", "olof"}


def test_numbers_of_a_list_tell_nobody_apart() -> None:
    """`1. Ada` and `3. Ada` are one: the numbers of a list go on, and those of several people come again."""
    lines = [f"{n + 1}. {('Ada', 'Olof')[n % 2]}: {words}\n" for n, words in enumerate(WORDS)]
    assert [speaker.labels for speaker in inquit.parse("".join(lines)).speakers] == [("Ada",), ("Olof",)]


def test_minutes_without_full_stops() -> None:
    """Where every line begins with a name in brackets, none goes on below the other."""
    said = ("fares stay as they are", "no objection", "then we vote on Monday", "on Tuesday, please", "Tuesday it is", "noted")
    t = inquit.parse("".join(f"({('Ada Finch', 'Olof Brandt')[n % 2]}) {words}\n" for n, words in enumerate(said)))
    assert [turn.label for turn in t.turns] == ["Ada Finch", "Olof Brandt"] * 3


def test_one_line_without_full_stops() -> None:
    """Where line breaks are gone, the full name of somebody who speaks elsewhere is a tag wherever a colon stands behind it."""
    said = (*WORDS, "and the fares", "they stay as they are", "Good. Is that all?", "It is.")
    t = inquit.parse(" ".join(f"{('Ada Finch', 'Olof Brandt')[n % 2]}: {words}" for n, words in enumerate(said)))
    assert [turn.label for turn in t.turns] == ["Ada Finch", "Olof Brandt"] * 5


NEAR = {
    "(一) 渡し船の時刻": "round",
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
    "-Wall: all warnings": "dash",
    ">>> print(1)": "marker",
    "INT. HALL - NIGHT": "dot",
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


SMALL = (
    "how is the knee", "it is stiff in the morning", "and when you walk", "then it is better", "do you take the pills",
    "i take one a day", "do they help", "some days they do", "okay let me see it", "it is this one", "does that hurt", "only there",
)  # fmt: skip


@pytest.mark.parametrize("pattern", ["{label}\n\n{words}\n\n", "{n}:12\n{label}\n{words}\n\n"])
def test_small_letters_between_labels(pattern: str) -> None:
    """What everybody says, once each, in lower case and without a full stop, has the labels of others behind it, and is none for that."""
    cast = ("doctor", "patient")
    t = inquit.parse("".join(pattern.format(label=cast[n % 2], words=words, n=n) for n, words in enumerate(SMALL)))
    assert [turn.label for turn in t.turns] == [*cast * 6]


def test_captions_without_names() -> None:
    """Words below times that hardly come again are no labels."""
    said = ("so we went out", "and it rained", "all day long", "and it rained", "until we came back", "to the quay")
    assert inquit.parse("".join(f"0:1{n}\n{words}\nin the boat {n} of us\n" for n, words in enumerate(said))).turns == ()


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


@pytest.mark.parametrize("before", ["{n}.25 {n}.75 ", "[00:00:1{n}.000 --> 00:00:1{n}.500] ", ""])
def test_numbered_voices_speak_in_lower_case(before: str) -> None:
    """What a recogniser writes behind `SPEAKER_01` begins as it likes, and may be a word."""
    said = [
        ("SPEAKER_00", "where did the ferry go?"),
        ("SPEAKER_01", "ok"),
        ("SPEAKER_00", "so it did"),
        ("SPEAKER_01", "I think 2 of them"),
    ]
    lines = [f"{before.format(n=n)}{label} {words}\n" for n, (label, words) in enumerate(said * 2)]
    assert [(turn.label, turn.text) for turn in inquit.parse("".join(lines)).turns] == said * 2


def test_a_dash_glued_to_a_colon_is_no_word() -> None:
    """It belongs to the delimiter, as Indian and Brazilian offices type it."""
    t = inquit.parse("O Sr. Nuno Vale:- Peço a palavra.\n\nA Sra. Lia Fonte:- Pois não.\n\nO Sr. Nuno Vale:- Obrigado.\n")
    assert [turn.text for turn in t.turns] == ["Peço a palavra.", "Pois não.", "Obrigado."]

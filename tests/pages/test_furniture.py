"""Pages as services and prints lay them out, with the labels that a careful person marks."""

import pytest

import inquit

PAGES = {
    "participants with numbers, in strict rotation": (
        (
            "Moderator: Who are you?\n"
            "P1: I have two boys.\n"
            "P2: One girl.\n"
            "P3: None.\n"
            "Moderator: And the clinic?\n"
            "P1: Long.\n"
            "P2: Same.\n"
            "P3: It was closed.\n"
            "Moderator: And the doctor?\n"
            "P1: Nice.\n"
            "P2: I never met him.\n"
            "P3: Her, you mean.\n"
        ),
        ["Moderator", "P1", "P2", "P3", "Moderator", "P1", "P2", "P3", "Moderator", "P1", "P2", "P3"],
    ),
    "numbered turns": (
        (
            "1 I: How did you start?\n"
            "2 R: With a loan.\n"
            "3 I: From whom?\n"
            "4 R: From my father, who had\n"
            "5 been saving for a roof.\n"
            "6 I: Did you pay it back?\n"
            "7 R: Never.\n"
        ),
        ["I", "R", "I", "R", "I", "R"],
    ),
    "numbers with noughts before them": (
        "001 Interviewer: How did you start?\n002 Respondent: With a loan.\n003 Interviewer: From whom?\n004 Respondent: From my father.\n",
        ["Interviewer", "Respondent", "Interviewer", "Respondent"],
    ),
    "a host alone on the first line": (
        (
            "STIG QUARN, HOST:\n\n"
            "A bakery in Sund has moved. Reporter Freya Oake was there.\n\n"
            "FREYA OAKE, BYLINE: The oven weighs four tons.\n\n"
            "GORM PELL: Watch your feet.\n\n"
            "OAKE: That's Gorm Pell. He owns it.\n\n"
            "QUARN: How big is it?\n\n"
            "OAKE: Four tons.\n\n"
            "QUARN: Thank you, Freya.\n\n"
            "OAKE: You're welcome.\n"
        ),
        ["STIG QUARN, HOST", "FREYA OAKE, BYLINE", "GORM PELL", "OAKE", "QUARN", "OAKE", "QUARN", "OAKE"],
    ),
    "a legend of initials": (
        (
            "LR: Louise Rademaker\n"
            "WH: Walter Hennig\n\n"
            "LR: Where were you born?\n\n"
            "WH: In the room over this one.\n\n"
            "LR: And your father?\n\n"
            "WH: He drilled.\n"
        ),
        ["LR", "WH", "LR", "WH"],
    ),
    "cues with the speaker above their time": (
        (
            "WEBVTT\n\n"
            '1 "Marit Solheim" (3223255808)\n'
            "00:00:04.529 --> 00:00:08.069\n"
            "Shall we begin?\n\n"
            '2 "Deepak Rao" (1187305216)\n'
            "00:00:08.399 --> 00:00:11.189\n"
            "Yes, I have a hard stop at ten.\n\n"
            '3 "Marit Solheim" (3223255808)\n'
            "00:00:11.400 --> 00:00:16.000\n"
            "Fine. Who has seen the pump?\n\n"
            '4 "Deepak Rao" (1187305216)\n'
            "00:00:16.300 --> 00:00:20.100\n"
            "I have.\n"
        ),
        ["Marit Solheim", "Deepak Rao", "Marit Solheim", "Deepak Rao"],
    ),
    "how long ago, abbreviated": (
        (
            "gullible_fred · 5 hr. ago\n"
            "Do you get lonely?\n\n"
            "lampman_ort OP · 5 hr. ago\n"
            "Less than you think.\n\n"
            "gullible_fred · 4 hr. ago\n"
            "Why?\n\n"
            "lampman_ort OP · 4 hr. ago\n"
            "The gulls.\n"
        ),
        ["gullible_fred", "lampman_ort", "gullible_fred", "lampman_ort"],
    ),
    "by whom and when": (
        (
            "by hedgelayer » Sun Mar 10, 2024 6:12 pm\n"
            "Starts fine cold. Any ideas?\n\n"
            "by OldDiesel » Sun Mar 10, 2024 7:12 pm\n"
            "Check the filter.\n\n"
            "by hedgelayer » Sun Mar 10, 2024 8:02 pm\n"
            "Done. Same.\n\n"
            "by OldDiesel » Sun Mar 10, 2024 8:44 pm\n"
            "Then the pump.\n"
        ),
        ["hedgelayer", "OldDiesel", "hedgelayer", "OldDiesel"],
    ),
    "a wide blank within a name": (
        (
            "○議長（大西　稔君）　これより会議を開きます。\n\n"
            "○五番（佐野恵美君）　町営バスについて伺います。\n\n"
            "○議長（大西　稔君）　町長。\n\n"
            "○町長（戸田一郎君）　お答えいたします。\n\n"
            "○五番（佐野恵美君）　ありがとうございました。\n"
        ),
        ["議長(大西 稔君)", "五番(佐野恵美君)", "議長(大西 稔君)", "町長(戸田一郎君)", "五番(佐野恵美君)"],
    ),
    "captions with and without a name": (
        (
            ">> JANE PELL: GOOD EVENING.\n"
            ">> WE BUILT IT FIRST.\n"
            ">> JANE PELL: TOM ASHE IS THERE.\n"
            ">> TOM ASHE: JANE, I'M HERE.\n"
            ">> THE RIVER MOVED.\n"
            ">> TOM ASHE: AND IT STAYED.\n"
            ">> JANE PELL: THANK YOU.\n"
        ),
        ["JANE PELL", ">>", "JANE PELL", "TOM ASHE", ">>", "TOM ASHE", "JANE PELL"],
    ),
    "an office behind a comma that reads like a field": (
        (
            "President. – The next item is the debate on night trains.\n\n"
            "Astrid Lund, author. – Mr President, last week I took three trains.\n\n"
            "Jürgen Kast (PPE). – Herr Präsident! Die Kollegin hat recht.\n\n"
            "President. – Thank you.\n\n"
            "Marie Vernet, Member of the Commission. – The Commission is listening.\n\n"
            "President. – The debate is closed.\n"
        ),
        ["President", "Astrid Lund, author", "Jürgen Kast (PPE)", "President", "Marie Vernet, Member of the Commission", "President"],
    ),
    "names listed behind the talk": (
        (
            "Prepared Remarks:\n\n"
            "Operator\n\n"
            "Good morning and welcome to the call of Tidewater Mills. Please go ahead.\n\n"
            "Ann Lee -- Investor Relations\n\n"
            "Thank you. With me is Bo Yu.\n\n"
            "Bo Yu -- Chief Executive Officer\n\n"
            "Good morning. Sales rose by four percent in this quarter.\n\n"
            "Questions & Answers:\n\n"
            "Operator\n\n"
            "Our first question comes from Cy Orr.\n\n"
            "Cy Orr -- Sund Bank -- Analyst\n\n"
            "Hi. What about the mill?\n\n"
            "Bo Yu -- Chief Executive Officer\n\n"
            "It turns.\n\n"
            "Operator\n\n"
            "This concludes the call.\n\n"
            "Duration: 42 minutes\n\n"
            "Call participants:\n\n"
            "Ann Lee -- Investor Relations\n\n"
            "Bo Yu -- Chief Executive Officer\n\n"
            "Cy Orr -- Sund Bank -- Analyst\n"
        ),
        [
            "Operator",
            "Ann Lee -- Investor Relations",
            "Bo Yu -- Chief Executive Officer",
            "Operator",
            "Cy Orr -- Sund Bank -- Analyst",
            "Bo Yu -- Chief Executive Officer",
            "Operator",
        ],
    ),
    "headings in capitals": (
        (
            "ORAL ARGUMENT OF LENA ABARA\n\n"
            "ON BEHALF OF THE PETITIONER\n\n"
            "MS. ABARA:  Mr. Chief Justice, and may it please the Court: The mill stood.\n\n"
            "JUSTICE OYE:  Did it?\n\n"
            "MS. ABARA:  It did.\n\n"
            "JUSTICE OYE:  Thank you.\n\n"
            "ORAL ARGUMENT OF BO YU\n\n"
            "ON BEHALF OF THE RESPONDENT\n\n"
            "MR. YU:  Mr. Chief Justice: It did not.\n\n"
            "JUSTICE OYE:  Why?\n\n"
            "MR. YU:  It fell.\n"
        ),
        ["MS. ABARA", "JUSTICE OYE", "MS. ABARA", "JUSTICE OYE", "MR. YU", "JUSTICE OYE", "MR. YU"],
    ),
    "wide brackets without a blank": (
        "【山田】どうして行ったのですか。\n【鈴木】行かなければなりませんでした。\n【山田】それから？\n【鈴木】戻りました。\n",
        ["山田", "鈴木", "山田", "鈴木"],
    ),
    "a notice in wide brackets": ("【お知らせ】本日は休館です。\n【場所】港の広場\n【日時】三月五日\n【料金】無料\n", []),
    "captions without their line breaks": (
        (
            "Harbour Tonight with Lena Horn\n\n"
            "good evening. we begin at the pier, where the river moved. let's have a listen. >> i heard it first. it was like a train. "
            ">> and then? >> then it was gone. >> that was our reporter at the pier. cy, what do you see? >> nothing, lena. "
            "there is no pier. -- >> thank you, cy.\n"
        ),
        [">>"] * 6,
    ),
    "a party behind a slash": (
        (
            "Täysistunnon pöytäkirja 19/2002\n\n1) Ehdotus laiturin muuttamisesta\n\n"
            "Marja-Liisa Tyrsky /sd:\n\nArvoisa puhemies! Laituria on muutettu ... (Hälinää)\n\n"
            "Ensimmäinen varapuhemies:\n\n(koputtaa)\n\nEd. Tyrsky, hetkinen!\n\n"
            "Puhuja:\n\n... ja sitä muutetaan taas.\n\n"
            "Pekka Lehto /kesk:\n\nArvoisa rouva puhemies! Kiitos puheenvuorosta.\n\n"
            "Ensimmäinen varapuhemies:\n\nKeskustelu päättyy.\n"
        ),
        ["Marja-Liisa Tyrsky /sd", "Ensimmäinen varapuhemies", "Puhuja", "Pekka Lehto /kesk", "Ensimmäinen varapuhemies"],
    ),
    "an article before an honorific": (
        (
            "39ª SESSÃO EXTRAORDINÁRIA\n\n28 DE AGOSTO\n\n"
            "ORDEM DO DIA\n\n"
            "1 - NUNO VALE\n\nAbre a sessão. Coloca em votação o requerimento.\n\n"
            "2 - HENI DO MAR\n\nDeclara voto contrário.\n\n"
            "3 - LIA FONTE\n\nSolicita verificação de presença.\n\n"
            "O SR. PRESIDENTE - NUNO VALE - PDQ - Está aberta a sessão. Em votação.\n\n"
            "O SR. HENI DO MAR - PRT - Presidente, o meu voto é contrário.\n\n"
            "A SRA. LIA FONTE - PDQ - Sr. Presidente, peço uma verificação de presença.\n\n"
            "O SR. PRESIDENTE - NUNO VALE - PDQ - É regimental. Está encerrada.\n"
        ),
        ["O SR. PRESIDENTE", "O SR. HENI DO MAR", "A SRA. LIA FONTE", "O SR. PRESIDENTE"],
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_the_labels_of_a_page(name: str) -> None:
    """Each turn has the label that stands there, and nothing else opens one."""
    text, labels = PAGES[name]
    assert [turn.label for turn in inquit.parse(text).turns] == labels


def test_the_words_of_cues_stand_below_their_speaker() -> None:
    """The time of a cue is that of the words below it, also where the speaker stands above it."""
    turns = inquit.parse(PAGES["cues with the speaker above their time"][0]).turns
    assert [(turn.speech, turn.start_ms, turn.end_ms) for turn in turns[:2]] == [
        ("Shall we begin?", 4_529, 8_069),
        ("Yes, I have a hard stop at ten.", 8_399, 11_189),
    ]


def test_a_legend_names_those_who_speak_by_initials() -> None:
    """What stands behind the initials is the name, and no turn."""
    found = inquit.parse(PAGES["a legend of initials"][0])
    assert [speaker.name for speaker in found.speakers] == ["Louise Rademaker", "Walter Hennig"]
    assert found.title is None


CROSSED = """The Ferry Comes Late

Ada: Where was it?

Olof: It was on the island. It had been there since noon, and nobody had missed it.

{first}

Ada: And who pays?

Olof: The harbour does.

{second}

Ada: Would you wait again?

Olof: I would. We all would.
"""


def test_headings_between_turns() -> None:
    """Short lines between blank ones above a tag are headings, several of them too, where all turns end as sentences do."""
    t = inquit.parse(CROSSED.format(first="Fares and fines", second="Part two\n\nPatience"))
    assert [turn.text for turn in t.turns][1::2][:2] == [
        "It was on the island. It had been there since noon, and nobody had missed it.",
        "The harbour does.",
    ]
    assert [s.span.of(t.source) for s in t.segments if s.kind == "heading"] == ["Fares and fines", "Part two", "Patience"]


def test_last_words_that_are_no_headings() -> None:
    """One line alone is said, and so is each where turns end in other ways, begins in lower case, or ends as a sentence does."""
    for first, second in (("Fares and fines", ""), ("and so on", "as I said"), ("Fares and fines.", "Part two!")):
        t = inquit.parse(CROSSED.format(first=first, second=second))
        assert t.turns[1].text.endswith(first)
    loose = CROSSED.replace(".\n", "\n").format(first="Fares and fines", second="Part two")
    assert inquit.parse(loose).turns[1].text.endswith("Fares and fines")


def test_a_picture_of_whoever_speaks_next() -> None:
    """Its caption, the name above a tag with that name, opens no turn of its own and is none of the last words."""
    t = inquit.parse(
        "Reporter: Where was the ferry?\n\nMira Lund\n\nMira Lund: On the island.\n\nOlof Brandt\n\nOlof Brandt: It broke down.\n\n"
        "Reporter: Will it come back?\n\nMira Lund: In spring.\n\nOlof Brandt: In summer.\n\nReporter: Thank you both.\n"
    )
    assert [(turn.label, turn.text) for turn in t.turns][:3] == [
        ("Reporter", "Where was the ferry?"),
        ("Mira Lund", "On the island."),
        ("Olof Brandt", "It broke down."),
    ]
    assert len(t.turns) == 7


def test_the_elements_of_a_page_are_none_of_the_words() -> None:
    """Where tags stand in elements, `speech` has none of them, and who asks is told behind them; elsewhere `<b>` is a word."""
    talk = (
        ("AL", "Where was it?<br>\n "),
        ("Olof", "On the\nisland.</font></p>\n<p><font>It broke."),
        ("AL", "And now?"),
        ("Olof", "It <i>sails</i>."),
    )
    html = "".join(f'<p><font face="Sund"><b>{label}</b>:\t{words}</font></p>\n\n' for label, words in talk)
    t = inquit.parse(f"<html>\n<body>\n{html}</body>\n</html>\n")
    assert [turn.speech.split() for turn in t.turns] == [
        ["Where", "was", "it?"],
        ["On", "the", "island.", "It", "broke."],
        ["And", "now?"],
        ["It", "sails."],
    ]
    assert [speaker.role for speaker in t.speakers] == ["interviewer", "interviewee"]
    plain = inquit.parse("Ada: Is it <b> or <i>?\n\nOlof: It is <b>.\n\nAda: Why?\n\nOlof: It stands out.\n")
    assert plain.turns[1].speech == "It is <b>."


def test_who_asks_and_who_answers_in_elements_of_their_own() -> None:
    """A page may set the one in a span and the other in bold: both speak."""
    talk = ("Where was it?", "On the island.", "And who saw it?", "The keeper did.", "Will it come back?", "In spring, I hope.")
    tags = ('<span class="who">Tide :</span>', "<strong>Olof Brandt :</strong>")
    text = "".join(f"<div>\n    {tags[n % 2]} {words}\n</div>\n\n" for n, words in enumerate(talk))
    assert [turn.label for turn in inquit.parse(text).turns] == ["Tide", "Olof Brandt"] * 3


COURT = """\
Page 7043

1 [Open session]

2 JUDGE VALE: Good morning to everyone.

3 MR. HOLM: I am ready, Your Honour.

4 [Witness answered through interpreter]

5 Cross-examination by Mr. Holm: [Continued]

6 Q. Mr. Sund, yesterday we finished at a point where I was asking

7 you about the ferry. Do you have that in front of

8 you, sir?

Page 17044

1 A. Yes.

2 Q. You told us that there were

3 12 boats. Is that correct?

4 A. That's correct.

5 JUDGE VALE: Let us break here.
"""


def test_a_margin_of_numbers_one_blank_wide() -> None:
    """Its numbers are none of the words, those of the talk are; a heading says who examines."""
    turns = inquit.parse(COURT).turns
    assert [(turn.speaker.name, " ".join(turn.speech.split())) for turn in turns] == [
        ("VALE", "Good morning to everyone."),
        ("HOLM", "I am ready, Your Honour."),
        (
            "HOLM",
            "Mr. Sund, yesterday we finished at a point where I was asking you about the ferry. Do you have that in front of you, sir?",
        ),
        ("A", "Yes."),
        ("HOLM", "You told us that there were 12 boats. Is that correct?"),
        ("A", "That's correct."),
        ("VALE", "Let us break here."),
    ]


SITTING = """\
The SPEAKER: Order! I call the honourable member for the harbour, who has waited since the morning to move his bill.

NORTH PIER (CLOSURE) BILL

(Second reading)

Mr DORN: I move that the bill be read.

It closes the pier on
MONDAY
and nothing else.

PETITIONS

I have a petition, too. It says:

SAVE THE PIER!

The SPEAKER: It is noted, and CT 檢測 too.

ADJOURNMENT

The House rose.
"""


def test_headlines_in_capitals_are_no_words() -> None:
    """They stand alone, between blank lines or above a tag; within a paragraph, and with the end of a sentence, capitals are words."""
    turns = inquit.parse(SITTING).turns
    assert [" ".join(turn.speech.split()) for turn in turns] == [
        "Order! I call the honourable member for the harbour, who has waited since the morning to move his bill.",
        "I move that the bill be read. It closes the pier on MONDAY and nothing else. I have a petition, too. It says: SAVE THE PIER!",
        "It is noted, and CT 檢測 too. The House rose.",
    ]


def test_a_talk_in_capitals_has_no_headlines() -> None:
    """Where captions shout, a line in capitals is as good as any."""
    text = "MAYOR: GOOD EVENING\n\nCLERK: ALL PRESENT\n\nMAYOR: WE SHALL BEGIN\n\nWITH THE PIER\n\nCLERK: IT IS CLOSED\n"
    assert inquit.parse(text).turns[2].speech.split() == ["WE", "SHALL", "BEGIN", "WITH", "THE", "PIER"]


def test_a_party_is_no_part_of_a_name() -> None:
    """Behind a slash as in brackets."""
    t = inquit.parse(PAGES["a party behind a slash"][0])
    assert [turn.speaker.name for turn in t.turns if "/" in turn.label] == ["Marja-Liisa Tyrsky", "Pekka Lehto"]


def test_the_foot_of_every_page_is_no_speech() -> None:
    """What comes again word for word is no speaker, and it and the head of the next page are none of the words."""
    foot = "Disclaimer: The electronic version of the report is for information purposes only, and a certified one is in the library."
    said = "Hon. Speaker: Order, {0}.\n\nWe waited {0} days.\n\nHon. Dorn (Sund, PDQ): I move.\n\nWe said it {0} times, and we say now."
    page = "\n\n".join(said.replace("{0}", f"{{0}}{letter}") for letter in "abcd")
    pages = [f"June 13, 2017 HARBOUR DEBATES {n}\n\n{page.format(n)}\n\n{foot}" for n in range(1, 6)]
    turns = inquit.parse("\n\n".join(pages)).turns
    assert {turn.label for turn in turns} == {"Hon. Speaker", "Hon. Dorn (Sund, PDQ)"}
    assert len(turns) == 40
    assert all(turn.speech.strip().endswith(("days.", "we say now.")) for turn in turns)


@pytest.mark.parametrize(
    "text", ["Home >> News >> Sund. >> The pier\n", "cin >> a; cin >> b; cin >> c;\n", "echo a. >> b\necho c >> d\necho e >> f\n"]
)
def test_arrows_within_lines_that_are_no_captions(text: str) -> None:
    """Where most stand behind no sentence, nobody speaks."""
    assert not inquit.parse(text * 3).turns


def test_pages_of_a_play_have_a_full_stop() -> None:
    """`2.` on a line of its own, a page further on `3.`: the numbers of pages; the numbers that somebody counts are words."""
    page = "ADA\nWe stayed with the {0} boats until the {0}th of May, and nobody came to see us, not once.\n\nOLOF\nNot {0} times, no.\n\n"
    text = "".join(f"{number}.\n{''.join(page.format(f'{number}{n}') for n in range(6))}" for number in range(2, 7))
    assert not any(turn.speech.strip().endswith(("\n3.", "\n4.", "\n5.", "\n6.")) for turn in inquit.parse(f"The Boats\n\n{text}").turns)
    counted = inquit.parse("ADA\nCount!\n\nOLOF\nYes.\n1.\n2.\n3.\n\nADA\nStop!\n\nOLOF\nWhy?\n").turns
    assert counted[1].speech == "Yes.\n1.\n2.\n3."

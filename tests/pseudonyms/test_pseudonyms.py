"""Names under pseudonyms: what must not be left, what must stay, and the way back."""

import re
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import SupportsIndex

import attrs
import pytest
from hypothesis import given

import inquit
from inquit import Alias, EditError, Key, SourceError
from inquit.people.folding import fold
from inquit.pseudonyms.finding import Finder
from tests.editing.strategies import fits
from tests.properties.strategies import casts, talks, texts
from tests.properties.talks import Person, Talk, written

HEAD = '{"schema": "inquit-key/1", "aliases": ['
TALK = """\
Apologies: Ruth Ambler.

Dr. Tamsin Oake (TO): Good evening. I am Tamsin Oake.
IM: Dr. Oake, or TAMSIN? I asked tamsin and T. Oake, and Oake's mill.
TO: Oake. It is the Oakes' mill; write to tamsin.oake@mill.example.
IM: Ruth Ambler says so (TO) too, and Oacke writes it.
"""


def words(text: str) -> set[str]:
    """The words of a text, folded."""
    return {fold(word) for word in re.findall(r"[^\W\d_]+", text)}


@given(talks(), casts())
def test_no_known_name_is_left(talk: Talk, cast: Sequence[Person]) -> None:
    """No dump in any format has a word of a name in the key, whatever its case; and every promise holds."""
    done = inquit.parse(written(talk, cast)).pseudonymised()
    fits(done.transcript)
    known = {fold(alias.form) for alias in done.key.aliases if alias.kind == "name"}
    for name in ("json", "jsonl", "csv"):
        assert not known & words(inquit.dumps(done.transcript, name))
    assert not known & words("".join(str(speaker) for speaker in done.transcript.speakers))
    shorts = {alias.form for alias in done.key.aliases if alias.kind == "initials"}
    assert not shorts & {turn.label for turn in done.transcript.turns}


@given(texts())
def test_any_text_goes(text: str) -> None:
    """Whatever the text, the result holds its promises, has as many turns, and lists what it did where it did it."""
    t = inquit.parse(text)
    done = t.pseudonymised()
    fits(done.transcript)
    assert len(done.transcript.turns) == len(t.turns)
    assert len(done.transcript.speakers) == len(t.speakers)
    for one in done.replacements:
        assert one.span.of(done.transcript.source) == one.pseudonym
        assert one.original != one.pseudonym or one.reason


@given(talks(), casts())
def test_the_key_leads_back(talk: Talk, cast: Sequence[Person]) -> None:
    """The key restores the source, the turns and the names."""
    t = inquit.parse(written(talk, cast))
    done = t.pseudonymised()
    back = done.transcript.restored(done.key)
    assert back.source == t.source
    assert [(turn.tag, turn.label, turn.text) for turn in back.turns] == [(turn.tag, turn.label, turn.text) for turn in t.turns]
    assert [speaker.name for speaker in back.speakers] == [speaker.name for speaker in t.speakers]
    assert back.metadata == t.metadata
    fits(back)


@given(talks(), talks(), casts())
def test_one_key_for_a_series(one: Talk, two: Talk, cast: Sequence[Person]) -> None:
    """A key only grows: what stood for a name in one episode does in the next, and a known episode adds nothing."""
    first = inquit.parse(written(one, cast)).pseudonymised()
    second = inquit.parse(written(two, cast)).pseudonymised(first.key)
    assert second.key.aliases[: len(first.key.aliases)] == first.key.aliases
    again = inquit.parse(written(one, cast)).pseudonymised(first.key)
    assert again == first


def test_every_form_of_a_name() -> None:
    """Full and part forms, capitals, small letters, initials, possessives, addresses; doubts are listed with reasons."""
    done = inquit.parse(TALK).pseudonymised(also=["Ruth Ambler"])
    new = {alias.form: alias.pseudonym for alias in done.key.aliases}
    source = done.transcript.source
    tam, oak, short = new["Tamsin"], new["Oake"], new["TO"]
    assert f"Dr. {tam} {oak} ({short}): Good evening. I am {tam} {oak}." in source
    assert f"Dr. {oak}, or {tam.upper()}? I asked {tam.lower()} and {tam[0]}. {oak}, and {oak}'s mill." in source
    assert f"the {oak}s' mill; write to {tam.lower()}.{oak.lower()}@mill.example." in source
    assert f"{new['Ruth']} {new['Ambler']} says so ({short}) too, and Oacke writes it." in source
    assert [(one.original, one.reason) for one in done.unsure] == [
        ("tamsin", "in lower case"),
        ("Oake", "with the ending -s"),
        ("tamsin", "in lower case"),
        ("oake", "in lower case"),
    ]
    assert dict(done.transcript.metadata)["pseudonymised"].startswith("names are pseudonyms; this is pseudonymisation, not anonymisation")


def test_names_that_are_words() -> None:
    """A common word is a name beside its other half, behind an honorific, with a capital within a sentence; else it is left, and listed."""
    text = (
        "Will Baker (WB): Will you come?\nIM: I will, Mr. Baker. The baker comes, and so will Will.\nWB: Good.\nIM: Willbaker. WB said: no."
    )
    done = inquit.parse(text).pseudonymised()
    new = {alias.form: alias.pseudonym for alias in done.key.aliases}
    lines = done.transcript.source.splitlines()
    assert lines[0] == f"{new['Will']} {new['Baker']} ({new['WB']}): Will you come?"
    assert lines[1] == f"{new['IM']}: I will, Mr. {new['Baker']}. The baker comes, and so will {new['Will']}."
    assert lines[3].startswith(f"{new['IM']}: {new['Will']}{new['Baker'].lower()}")
    assert ("Will", "a common word too, and it may open a sentence") in {(one.original, one.reason) for one in done.unsure}


def test_roles_keep_their_labels() -> None:
    """Whoever is named by a part or an outlet has no name to hide."""
    text = "Q: Where?\nA: Here.\nQ: When?\nA: Now.\nTHE COURT: Go on.\nQ: Yes.\n"
    done = inquit.parse(text).pseudonymised()
    assert done.transcript.source == text
    assert done.key == Key()


def test_families_stay_families() -> None:
    """People who share a word of their names share its pseudonym."""
    text = "Ann Lee: One.\nAnn Prell: Two.\nTobias Lee: Three.\nAnn Lee: Four.\nAnn Prell: Five.\nTobias Lee: Six.\n"
    names = [speaker.name.split() for speaker in inquit.parse(text).pseudonymised().transcript.speakers]
    assert names[0][0] == names[1][0] != names[2][0]
    assert names[0][1] == names[2][1] != names[1][1]


@pytest.mark.parametrize("name", ["key.json", "key.csv"])
def test_key_files(name: str, tmp_path: Path) -> None:
    """A key survives its file, in both formats."""
    key = inquit.parse(TALK).pseudonymised().key
    key.write(tmp_path / name)
    assert Key.read(tmp_path / name) == key


@pytest.mark.parametrize(
    ("data", "form", "place", "message"),
    [
        ("form;pseudonym\nOake;Ash\nOAKE;Elm\n", "csv", (3, 6), "pseudonym: 'OAKE' has the pseudonym 'Ash' further up, here 'Elm'"),
        ("form,pseudonym\nOake,\n", "csv", (2, 6), "pseudonym: it is empty"),
        ("form,pseudonym,kind\nOake,Ash,word\n", "csv", (2, 10), "kind: expected one of name, initials, got 'word'"),
        (HEAD + '{"form": "Oake", "pseudonym": ""}]}', "json", (1, 70), "$.aliases[0].pseudonym: it is empty"),
        (HEAD + '{"form": "Oake"}]}', "json", (1, 40), "$.aliases[0]: object missing required field `pseudonym`"),
        ("{", "json", (1, 2), "not JSON: it ends too early"),
    ],
)  # fmt: skip
def test_errors_in_a_key(data: str, form: str, place: tuple[int, int], message: str) -> None:
    """A key that is broken or contradicts itself says where."""
    with pytest.raises(SourceError) as caught:
        Key.loads(data, form)
    assert (caught.value.line, caught.value.column) == place
    assert caught.value.reason == message


def test_a_key_that_cannot_be() -> None:
    """So does one that is made in Python."""
    with pytest.raises(EditError, match="key: 'oake' has the pseudonym 'Ash' further up"):
        Key(aliases=[Alias(person="T", form="Oake", pseudonym="Ash"), Alias(person="T", form="oake", pseudonym="Elm")])


def test_a_person_may_choose_the_pseudonyms() -> None:
    """What stands in the key stands in the transcript: codes, too; the way back leads to the longest form."""
    key = Key.loads("person,form,pseudonym\nTamsin Oake,Tamsin,Participant\nTamsin Oake,Oake,One\n", "csv")
    done = inquit.parse(TALK).pseudonymised(key)
    assert "I am Participant One." in done.transcript.source
    assert "I am Tamsin Oake." in done.transcript.restored(done.key).source


def test_work_is_linear_in_names(calls: Callable[[Callable[[], object]], int]) -> None:
    """Four times the people and four times the text take no more than about four times as many calls."""

    def work(people: int) -> int:
        t = inquit.parse(
            "".join(f"Ann{chr(97 + n % 26)}{chr(97 + n // 26)} Moss{chr(97 + n // 26)}: So it is, all day long.\n" for n in range(people))
            * 8
        )
        return calls(t.pseudonymised)

    assert work(400) < 5 * work(100)


def test_the_spelling_of_the_text_comes_back() -> None:
    """A name whose label is in capitals is kept as the words spell it; initials that stand beside names come back as they were."""
    text = "MARK MCKENDRY: I am Mark McKendry.\nI. PRELL: I am I. Prell.\nMARK MCKENDRY: Yes.\nI. PRELL: Yes.\n"
    done = inquit.parse(text).pseudonymised()
    assert "McKendry" in {alias.form for alias in done.key.aliases}
    assert done.transcript.restored(done.key).source == text


def test_other_spellings_and_scripts() -> None:
    """Dotted initials, accents spelt out, names in scripts without blanks, nicks, endings: all are found."""
    key = Key(
        aliases=[
            Alias(person="José Müller", form="José", pseudonym="Tavil"),
            Alias(person="José Müller", form="Müller", pseudonym="Morrendel"),
            Alias(person="José Müller", form="JMX", pseudonym="TMX", kind="initials"),
            Alias(person="O'Dare", form="O'Dare", pseudonym="Selkoway"),
            Alias(person="eel_42", form="eel_42", pseudonym="Carp"),
            Alias(person="水無瀬", form="水無瀬", pseudonym="丙川"),
        ]
    )
    text = (
        "Ann Lee: J.M.X. and J. Müller, MUELLER, Jose; O’Dare asked eel_42. jmx? 水無瀬さんは。 Müllers.\nBo: No.\nAnn Lee: Ah.\nBo: Oh.\n"
    )
    done = inquit.parse(text).filtered(["Bo"]).pseudonymised(key)
    source = done.transcript.source
    assert "T.M.X. and T. Morrendel, MORRENDEL, Tavil; Selkoway asked Carp. jmx? 丙川さんは。 Müllers." in source
    assert [(one.original, one.reason) for one in done.unsure] == [
        *((form, "in a spelling that is not the key's") for form in ("MUELLER", "Jose", "O’Dare")),
        ("jmx", "initials in lower case, or a word"),
        ("Müllers", "a common word too, with an ending"),
    ]


def test_a_label_in_small_letters() -> None:
    """In a tag, initials and names go whatever their case; a nick goes as one word."""
    text = "eel_42: One.\nTO: Two.\neel_42: Three.\nto: Four.\neel_42: Five.\nTO: Six.\n"
    t = inquit.parse(text, options=inquit.Options(speakers={"eel_42": "eel_42", "TO": "TO", "to": "TO"}))
    done = t.pseudonymised()
    assert not {"eel_42", "TO", "to"} & {turn.label for turn in done.transcript.turns}
    assert [turn.text for turn in done.transcript.turns] == ["One.", "Two.", "Three.", "Four.", "Five.", "Six."]


@pytest.mark.parametrize(
    ("name", "said", "left"),
    [
        ("水無瀬", "昨日{}さんは、私は{}です。", ""),
        ("Tanaka", "昨日{}さんは？", ""),
        ("김하늘", "저는{}입니다.", ""),
        ("林", "私は{}です。", "昨日林さんは森林へ。"),
    ],
)
def test_names_within_a_run(name: str, said: str, left: str) -> None:
    """Where no blanks part words a name is found anywhere, one of a single letter at the beginning; and it comes back."""
    text = f"記者：どこへ？\n{name}：海です。{said.format(name, name)}\n記者：{left}\n{name}：はい。\n記者：では。\n{name}：はい。\n"
    done = inquit.parse(text).pseudonymised()
    new = next(alias.pseudonym for alias in done.key.aliases if alias.form == name)
    assert done.transcript.source == text.replace(left or "-", "#").replace(name, new).replace("#", left or "-")
    assert {(one.original, one.pseudonym) for one in done.unsure} == ({(name, name)} if left else set())
    assert done.transcript.restored(done.key).source == text


def test_pseudonyms_in_other_letters_come_back() -> None:
    """A pseudonym in Latin letters is found with kana right behind it; no pseudonym in Han characters stands within a run already."""
    text = "記者：どこへ？\nサトウさん：海です。\n記者：本当？昨日甲野さんは？\nサトウさん：はい。\n記者：では。\nサトウさん：またね。\n"
    done = inquit.parse(text).pseudonymised()
    assert "Tavilさん：海です。" in done.transcript.source
    assert done.transcript.restored(done.key).source == text
    other = inquit.parse(text.replace("サトウ", "水無瀬")).pseudonymised()
    assert "甲野" not in {alias.pseudonym for alias in other.key.aliases}


def test_codes_with_numbers() -> None:
    """A code is no part of a longer one."""
    text = "IM: Rule P10?\nTamsin: Yes.\nIM: See page P100.\nTamsin: Good.\nIM: ok then.\n"
    done = inquit.parse(text).pseudonymised(Key(aliases=[Alias(person="Tamsin", form="Tamsin", pseudonym="P1")]))
    assert "P1: Good." in done.transcript.source
    assert done.transcript.restored(done.key).source == text


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("Tamsin Oake & Otto Tarn", {"Tamsin", "Oake", "Otto", "Tarn"}),
        ("Ross and Rachel", {"Ross", "Rachel"}),
        ("Tamsin Oake/Otto Tarn", {"Tamsin", "Oake", "Otto", "Tarn"}),
        ("Tamsin Oake 2", {"Tamsin", "Oake"}),
        ("TO+OT", {"TO", "OT"}),
    ],
)
def test_people_who_share_a_label(label: str, names: set[str]) -> None:
    """Names in the label of several people, or behind which a number stands, go as others do."""
    text = f"Q: Who?\n{label}: We.\nQ: When?\n{label}: Now.\nQ: Why?\n{label}: So, {min(names)}.\n"
    done = inquit.parse(text).pseudonymised()
    assert {alias.form for alias in done.key.aliases} == names
    assert not {fold(name) for name in names} & words(done.transcript.source)
    assert not {fold(name) for name in names} & words("".join(map(str, done.transcript.speakers)))
    assert done.transcript.restored(done.key).source == text


def test_labels_that_name_nobody() -> None:
    """Groups side by side are no people with names."""
    text = "Q: Who?\nMen and Women: We.\nQ: When do women?\nMen and Women: Now.\nQ: Why?\nMen and Women: So.\n"
    done = inquit.parse(text).pseudonymised()
    assert done.transcript.source == text
    assert not done.unsure


def test_labels_that_may_name_somebody() -> None:
    """What has a capital in a label without a name, and is no role, is listed once."""
    text = "Q: Who?\nTim the Baker: We.\nQ: When?\nSpeaker 2: Now.\nQ: Why?\nTim the Baker: So.\nQ: Why?\nSpeaker 2: So.\n"
    done = inquit.parse(text).pseudonymised()
    assert done.transcript.source == text
    assert [(one.original, one.pseudonym, one.reason) for one in done.unsure] == [("Tim", "Tim", "in a label that may name somebody")]


def test_what_is_told_of_people_stays_as_in_the_words() -> None:
    """A job that is somebody else's name is left in the field where it is left in the words, and so is what says where it stands."""
    text = (
        "Will Baker (WB): With us is Ida Moss, a baker at the Brackwater Trust. Good evening.\n"
        "Ida Moss (IM): Good evening, Will.\nWB: Who pays?\nIM: The flour does.\nWB: Good.\nIM: Yes.\n"
    )
    t = inquit.parse(text)
    done = t.pseudonymised()
    ida = done.transcript.speakers[1]
    assert (ida.job_title, ida.affiliation) == ("baker", "Brackwater Trust")
    assert [item.field for item in ida.evidence] == [item.field for item in t.speakers[1].evidence]
    bare = attrs.evolve(t.speakers[1], evidence=())
    turns = tuple(attrs.evolve(turn, speaker=bare) if turn.speaker.id == bare.id else turn for turn in t.turns)
    again = attrs.evolve(t, speakers=(t.speakers[0], bare), turns=turns).pseudonymised()
    assert again.transcript.speakers[1].job_title == "baker"


@pytest.mark.parametrize(
    ("name", "said", "found"),
    [
        ("Jürgen Müller", "jürgenmüller@x.example, juergenmueller@x.example", "tavilmorrendel@x.example, tavilmorrendel@x.example"),
        ("Anna Maria Oake", "annaoake@x.example, annamariaoake", "beborabralibber@x.example, beboracosennabralibber"),
        ("Brian O'Neill", "the O'Neills, Neill's, O’NEILL's", "the Morrendels, Morrendel's, MORRENDEL's"),
        ("Brian D'Amélie", "Mr. D'Amelie, d’amélie", "Mr. Morrendel, morrendel"),
        ("Brian D'Amelie", "Mr. D'Amélie", "Mr. Morrendel"),
    ],
)
def test_names_run_together_and_apostrophes(name: str, said: str, found: str) -> None:
    """Accents spelt out or left out, a middle name left out, endings, and what stands behind an apostrophe."""
    key = Key(
        aliases=[
            Alias(person=name, form=form, pseudonym=new)
            for form, new in zip(
                name.split(), ("Bebora", "Cosenna", "Bralibber") if name.startswith("Anna") else ("Tavil", "Morrendel"), strict=True
            )
        ]
    )
    text = f"{name}: Don't ask, {said}.\nQ: No?\n{name}: Yes.\nQ: Oh?\n"
    assert f"Don't ask, {found}." in inquit.parse(text).pseudonymised(key).transcript.source


def test_work_is_linear_in_initials_and_long_words() -> None:
    """Neither many initials nor many Han names make the pattern longer; a word far longer than all names is near to none."""
    shorts = [one + two + "B" for one in "CDFGHJKL" for two in "MNPRSTVW"]
    han = [chr(0x4E00 + n) + chr(0x5E00 + n) for n in range(64)]

    def finder(count: int) -> Finder:
        aliases = [Alias(person=form, form=form, pseudonym=form[::-1] + "X", kind="initials") for form in shorts[:count]]
        return Finder.of(Key(aliases=[*aliases, *(Alias(person=form, form=form, pseudonym=form + "丙") for form in han[:count])]))

    assert finder(64).cutter.pattern.pattern == finder(1).cutter.pattern.pattern
    text = f"昨日{han[7]}さんは W.M.B. and L.W.B. met."
    assert [hit.new for hit in finder(64).hits(text, 0, len(text), label=False)] == [han[7] + "丙", "B.W.L.X"]


def test_long_words_take_no_memory() -> None:
    """Of a word that is longer than all names no letter is left out to see whether it is one."""
    tracemalloc.start()
    try:
        inquit.parse(f"Tamsin Oake: {'ab' * 5000}.\nIM: No.\nTamsin Oake: Yes.\nIM: Oh.\n").pseudonymised(also=["cd" * 5000])
        assert tracemalloc.get_traced_memory()[1] < 20_000_000
    finally:
        tracemalloc.stop()


class Line(str):
    """A text that counts the letters that are copied out of it."""

    __slots__ = ("copied",)
    copied: int

    def __getitem__(self, at: SupportsIndex | slice) -> str:
        piece = super().__getitem__(at)
        self.copied = getattr(self, "copied", 0) + len(piece)
        return piece


def test_work_is_linear_in_a_line_of_initials() -> None:
    """On one long line of initials, only what stands around each is looked at."""
    finder = Finder.of(Key(aliases=[Alias(person="TO", form="TO", pseudonym="TM", kind="initials")]), certain=True)

    def work(times: int) -> int:
        text = Line("so TO: to: " * times)
        finder.hits(text, 0, len(text), label=True)
        return text.copied

    assert work(400) < 2.5 * work(200)

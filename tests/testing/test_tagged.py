"""Drawn transcripts are what the truth beside them says, in every layout, with the oddities that were asked for and no others."""

from itertools import pairwise

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

import inquit
from inquit.options import LAYOUT_NAMES
from inquit.testing import Noise, Truth, damaged, near_misses, reading_of, rough_texts, tagged_texts, texts
from inquit.testing.forms import FORMS, Form, forms_for
from inquit.testing.people import PEOPLE, STYLES
from inquit.testing.people_words import SCRIPTS, Script
from inquit.testing.tagged import talks
from inquit.testing.writing import told

QUIET = Noise()
SHRINK = settings(database=None, derandomize=True, phases=[Phase.generate, Phase.shrink])
"""As small as can be: the phase `explain` would vary what was found."""

ANY = settings(database=None, derandomize=True, phases=[Phase.generate], max_examples=4_000)
"""The first that will do."""

KINDS = tuple(attrs.fields_dict(Noise))


def drawn(strategy: st.SearchStrategy[tuple[str, Truth]], count: int = 200, *, start: int = 0) -> list[tuple[str, Truth]]:
    """So many draws, the same ones every time; `start` gives others."""
    found: list[tuple[str, Truth]] = []

    @seed(start)
    @settings(max_examples=count, database=None, derandomize=False, suppress_health_check=[HealthCheck.too_slow], phases=[Phase.generate])
    @given(strategy)
    def draw(pair: tuple[str, Truth]) -> None:
        found.append(pair)

    draw()
    return found


@given(tagged_texts(scripts=None))
def test_the_truth_slices_back(pair: tuple[str, Truth]) -> None:
    """Tags, words, labels and events stand where the truth says, in order and apart; the segments are the text."""
    text, truth = pair
    assert truth.transcript.source == text
    assert "".join(segment.span.of(text) for segment in truth.transcript.segments) == text
    for turn in truth.turns:
        assert turn.tag_span.of(text) == turn.tag
        assert turn.text_span.of(text) == turn.text
        assert turn.label in turn.tag
        assert turn.text == turn.text.strip() != ""
        assert all(event.span.of(text) == event.text for event in turn.events)
    assert all(one.span.end <= two.span.start for one, two in pairwise(truth.turns))
    assert truth.speakers == tuple(dict.fromkeys(turn.speaker for turn in truth.turns))
    assert set(truth.typos) <= set(range(len(truth.turns)))
    assert inquit.loads(inquit.dumps(truth.transcript, "json"), "json") == truth.transcript


@given(tagged_texts(scripts=None))
def test_people_are_told_apart(pair: tuple[str, Truth]) -> None:
    """No label is two people's, and each turn's label is one of its speaker's, declarations and slips apart."""
    _, truth = pair
    owners: dict[str, set[str]] = {}
    for turn in truth.turns:
        owners.setdefault(turn.label, set()).add(turn.speaker.id)
        assert any(label in turn.label for label in turn.speaker.labels)
    assert all(len(people) == 1 for people in owners.values())


@pytest.mark.parametrize("form", [form for form in FORMS if not form.behind], ids=lambda form: form.name)
def test_inquit_reads_every_form_as_it_was_meant(form: Form) -> None:
    """A plain talk of eight turns has the turns and the speakers that the truth has, and inquit sees the layout in it.

    Tables are apart: what closes their rows counts as words, a known fault.
    """

    @settings(max_examples=20)
    @given(talks(forms=[form], min_turns=8, noise=QUIET), st.permutations(PEOPLE))
    def read(talk: object, cast: object) -> None:
        text, truth = told(talk, cast)  # type: ignore[arg-type]  # Hypothesis hands them over
        found = inquit.parse(text)
        assert [(turn.label, turn.text) for turn in found.turns] == [(turn.label, turn.text) for turn in truth.turns]
        true = reading_of(truth.transcript)["turns"]
        assert [turn["speaker"] for turn in reading_of(found)["turns"]] == [turn["speaker"] for turn in true]

    if form.scripts[0] == "latin":
        read()
    for text, truth in drawn(tagged_texts(layouts=[form.layout], min_turns=8, noise=QUIET), 20):
        if truth.form == form.name:
            votes = [vote.layout.split()[0] for vote in inquit.explain(text).layouts]
            assert form.layout in votes
            assert [turn.text for turn in inquit.parse(text).turns] == [turn.text for turn in truth.turns]


def test_every_layout_has_a_form() -> None:
    """No row of the layout table is left out."""
    assert {form.layout for form in FORMS} == set(LAYOUT_NAMES)
    assert len({form.name for form in FORMS}) == len(FORMS)


@pytest.mark.parametrize("layout", LAYOUT_NAMES)
def test_the_layouts_asked_for_are_drawn(layout: str) -> None:
    """Asked for one layout, every text is in it."""
    found = drawn(tagged_texts(layouts=[layout]), 10)  # type: ignore[list-item]  # names of the table, in a loop
    assert {truth.layout for _, truth in found} == {layout}


@pytest.mark.parametrize("kind", KINDS)
def test_a_knob_allows_one_thing(kind: str) -> None:
    """With one knob turned on, texts have that oddity, not all of them, and no other."""
    styles = ["initials"] if kind == "declarations" else ["full"]
    texts = tagged_texts(styles=styles, min_turns=7, noise=Noise(**{kind: True}))  # type: ignore[arg-type]
    found = [pair for number in range(8) for pair in drawn(texts, 40, start=number)]
    assert {truth.noise for _, truth in found} == {(), (kind,)}


def test_a_quiet_text_has_nothing_odd() -> None:
    """Without noise, lines end in LF, nobody has a note in their words, and there is nothing before the first turn but a header."""
    for text, truth in drawn(tagged_texts(noise=QUIET)):
        assert truth.noise == ()
        assert truth.typos == ()
        assert "\r" not in text
        assert not any(turn.events for turn in truth.turns)
        assert truth.transcript.preamble in {"", "WEBVTT"}


def test_what_the_knobs_do() -> None:
    """Each oddity that the truth names is really in the text."""
    for text, truth in drawn(tagged_texts(noise=Noise.all(), scripts=None, min_turns=8), 400):
        signs = {
            "mark": text.startswith("\ufeff"),
            "line_ends": "\r" in text,
            "no_break": "\xa0" in text,
            "notes": any(turn.events for turn in truth.turns),
            "preamble": "Notes from the ferry office" in text or "EASTQUAY HERALD" in text,
            "times": all(turn.start_ms is not None for turn in truth.turns),
            "typos": bool(truth.typos),
        }
        for kind, seen in signs.items():
            assert not (kind in truth.noise and not seen), (kind, text)
            assert kind == "times" or not (seen and kind not in truth.noise), (kind, text)


def test_the_simplest_text() -> None:
    """Draws shrink to two turns in the first form, with full names and nothing odd."""
    text, truth = find(tagged_texts(), lambda _: True, settings=SHRINK)
    assert text == "Tilda Brandt: Yes.\nOskar Wandel: No, not yet.\n"
    assert (truth.form, truth.style, truth.noise) == ("colon", "full", ())


def test_an_oddity_shrinks_alone() -> None:
    """A text that fails for one oddity loses the others."""
    text, truth = find(tagged_texts(max_turns=6), lambda pair: "\ufeff" in pair[0], settings=SHRINK)
    assert truth.noise == ("mark",)
    assert text == "\ufeffTilda Brandt: Yes.\nOskar Wandel: No, not yet.\n"


@pytest.mark.slow
def test_how_draws_are_spread() -> None:
    """In two thousand draws every layout and every kind of noise turns up, none takes over, and sizes are of all sorts."""
    found = [pair for number in range(20) for pair in drawn(tagged_texts(scripts=None), 100, start=number)]
    layouts = [truth.layout for _, truth in found]
    assert set(layouts) == set(LAYOUT_NAMES)
    assert max(layouts.count(layout) for layout in set(layouts)) < 2000 * 0.6
    noises = [kind for _, truth in found for kind in truth.noise]
    assert set(noises) == set(KINDS)
    sizes = [len(truth.turns) for _, truth in found]
    assert set(sizes) >= set(range(2, 12))
    assert sum(size >= 6 for size in sizes) > 200
    cased = [pair for number in range(3) for pair in drawn(tagged_texts(scripts=["latin"]), 400, start=number)]
    assert {truth.style for _, truth in cased} == set(STYLES)


@pytest.mark.parametrize("script", SCRIPTS)
def test_other_scripts_are_drawn_when_asked_for(script: Script) -> None:
    """Asked for a script, names are in it, and so is what they say."""
    stock = SCRIPTS[script]
    for _, truth in drawn(tagged_texts(scripts=[script], styles=["full"], noise=QUIET), 10):
        assert all(any(given in speaker.name for given in stock.given) for speaker in truth.speakers)


@pytest.mark.parametrize(
    "knobs",
    [
        {"layouts": ["colum"]},
        {"layouts": []},
        {"styles": ["Full"]},
        {"scripts": ["klingon"]},
        {"min_turns": 0},
        {"min_turns": 5, "max_turns": 4},
        {"layouts": ["marker"], "scripts": ["latin"]},
    ],
    ids=str,
)
def test_a_knob_that_fits_nothing_is_refused(knobs: dict[str, object]) -> None:
    """A misspelt name, an empty choice and bounds that no text meets are errors, and never an empty strategy."""
    with pytest.raises(InvalidArgument):
        drawn(tagged_texts(**knobs), 1)  # type: ignore[arg-type]  # wrong on purpose


def test_noise_is_checked() -> None:
    """A misspelt kind of noise is a TypeError."""
    with pytest.raises(TypeError):
        Noise(preambel=True)  # type: ignore[call-arg]  # wrong on purpose
    with pytest.raises(TypeError):
        Noise.all().less("preambel")
    assert Noise.all().kinds == KINDS
    assert Noise.all().less(*KINDS) == Noise()


def test_forms_are_found_by_what_they_can_do() -> None:
    """Layout, style and script narrow the forms down together."""
    assert {form.name for form in forms_for(layouts=["dot"], styles=["letters"])} == {"question and answer"}
    assert all("han" in form.scripts for form in forms_for(scripts=["han"]))


@given(near_misses())
def test_a_near_miss_is_a_line(line: str) -> None:
    """It fits on a line, and begins with nobody's name."""
    assert "\n" not in line == line.strip()
    assert not any(line.startswith(person.given) for person in PEOPLE)


@given(st.data(), st.text(max_size=40))
def test_damage_is_local(data: st.DataObject, text: str) -> None:
    """Four pieces at most are put in: the text stays as long as it was, give or take."""
    changed = data.draw(damaged(text))
    assert len(text) - 4 * 12 <= len(changed) <= len(text) + 4 * 40


@pytest.mark.parametrize("strategy", [texts(), rough_texts()], ids=["texts", "rough texts"])
def test_trouble_turns_up(strategy: st.SearchStrategy[str]) -> None:
    """Lone surrogates, controls and something like tags are among the texts that a parser must survive."""
    for sign in ("\ud800", "\x1b", ":", "\r"):
        assert sign in find(strategy, lambda text, sign=sign: sign in text, settings=ANY)  # type: ignore[misc]

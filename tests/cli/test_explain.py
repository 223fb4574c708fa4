"""`inquit explain`: the account of a reading, as a person needs it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from rich.console import Console

from inquit.cli.account import certain, full_account, overview
from inquit.explanation import Candidate, Explanation, LabelAccount, LayoutVote, Link, Weight
from inquit.model import Span

Run = Callable[..., tuple[int, str, str]]

TEXT = "Ann: One.\nNote: Two.\nAnn: Three.\n"
RECURS = Weight(name="recurs", value=1.0, weight=3.0, reason="It comes again.")
STOP_WORD = Weight(name="stop word", value=1.0, weight=-4.0, reason="A word of its kind introduces remarks.")
WHISPER = Weight(name="whisper", value=0.1, weight=0.01, reason="Hardly anything.")


def label(name: str, *, taken: bool, veto: str | None = None, layout: str = "colon") -> LabelAccount:
    """The account of a label that recurs and is a stop word."""
    certainty = 0.9996 if taken else 0.27
    weights = (WHISPER, RECURS, STOP_WORD)
    return LabelAccount(label=name, layout=layout, places=1, taken=taken, certainty=certainty, weights=weights, veto=veto)


def candidate(name: str, line: int, *, taken: bool) -> Candidate:
    """A place on a line of `TEXT`."""
    start = sum(map(len, TEXT.splitlines(keepends=True)[: line - 1]))
    span = Span(start=start, end=start + len(name) + 1)
    return Candidate(span=span, label=name, layout="colon", line=line, taken=taken, reason="99 % likely" if taken else "only 27 % likely")


ACCOUNT = Explanation(
    transcript=True,
    certainty=0.97,
    weights=(WHISPER, RECURS),
    layouts=(LayoutVote(layout="colon", candidates=3, taken=2, votes=1.0),),
    labels=(label("Ann", taken=True), label("Note", taken=False)),
    candidates=(candidate("Ann", 1, taken=True), candidate("Note", 2, taken=False), candidate("Ann", 3, taken=True)),
    links=(Link(rule="declared", label="AL", other="Ann", joined=True, reason="A tag says so."),),
)


def lines(account: Explanation, *, everything: bool = False) -> list[str]:
    """The overview without colours."""
    console = Console(width=80, markup=False, highlight=False, emoji=False)
    with console.capture() as captured:
        for part in overview(account, console, everything=everything):
            console.print(part)
    return [line.rstrip() for line in captured.get().splitlines()]


def test_the_overview_says_verdict_vote_labels_and_refusals() -> None:
    """From the verdict down to the refused place with its line, each with the reasons for what was decided."""
    assert lines(ACCOUNT) == [
        "A transcript  certainty 97.0 % that it is one; 2 tags taken, 1 refused",
        "+3.0   recurs   It comes again.",
        "",
        "Layouts  which form the tags of this text have",
        "Layout   Places   Taken   Votes",
        "─────────────────────────────────────────",
        "colon         3       2   100% ██████████",
        "",
        "Speakers  labels that were taken",
        "Label   Places   Certainty   Because",
        "────────────────────────────────────────",
        "Ann          1     >99.9 %   +3.0 recurs",
        "",
        "Not speakers  labels that were refused, the likeliest first",
        "Label   Places   Certainty   Because",
        "───────────────────────────────────────────",
        "Note         1        27 %   −4.0 stop word",
        "",
        "Same speaker  labels that were joined, or looked as if they should be",
        "AL = Ann   declared   A tag says so.",
        "",
        "Refused places  what looks like a tag and is none",
        "Line   Label   Layout   Because",
        "────────────────────────────────────────",
        "   2   Note    colon    only 27 % likely",
    ]


def test_long_lists_are_shortened_unless_all_is_asked_for() -> None:
    """Of many refused labels and places the likeliest are shown, and the rest counted."""
    labels = tuple(label(f"Note {number}", taken=False) for number in range(50))
    places = tuple(candidate("Note", 2, taken=False) for _ in range(30))
    account = Explanation(transcript=False, certainty=0.0, weights=(), layouts=(), labels=labels, candidates=places, links=())
    short, long = lines(account), lines(account, everything=True)
    assert short[0] == "Not a transcript  certainty 0 % that it is one; 30 places looked like a tag"
    assert "and 30 more: --all shows them" in short
    assert "and 20 more: --all shows them" in short
    assert not any("--all" in line for line in long)
    assert sum(line.startswith("Note ") for line in long) == 50


def test_a_text_with_nothing_like_a_tag() -> None:
    """Where there is no candidate the verdict says so and nothing follows."""
    account = Explanation(transcript=False, certainty=0.004, weights=(), layouts=(), labels=(), candidates=(), links=())
    assert lines(account) == ["Not a transcript  certainty 0.4 % that it is one; nothing looks like a tag"]


def test_reasons_tell_labels_of_a_layout_apart() -> None:
    """What speaks alike for every label of a layout is no reason for one of them."""
    covers = Weight(name="covers", value=1.0, weight=9.0, reason="The layout covers the text.")
    ann = LabelAccount(label="Ann", layout="colon", places=2, taken=True, certainty=0.99, weights=(covers, RECURS))
    note = LabelAccount(label="Note", layout="colon", places=1, taken=False, certainty=0.01, weights=(covers, STOP_WORD))
    dash = LabelAccount(label="Bo", layout="dash", places=1, taken=True, certainty=0.99, weights=(covers,))
    account = Explanation(transcript=True, certainty=1.0, weights=(), layouts=(), labels=(ann, note, dash), candidates=(), links=())
    found = {line.split()[0]: line.split("%   ")[1] for line in lines(account) if "%   " in line}
    assert found == {"Ann": "+3.0 recurs", "Note": "−4.0 stop word", "Bo": "+9.0 covers"}


def test_layouts_are_named_where_there_are_several() -> None:
    """Labels of one layout need no column for it."""
    account = Explanation(
        transcript=True,
        certainty=1.0,
        weights=(),
        layouts=(),
        labels=(label("Ann", taken=True), label("Ann", taken=True, layout="dash")),
        candidates=(),
        links=(),
    )
    assert "Label   Layout   Places   Certainty   Because" in lines(account)


def test_a_rule_outweighs_the_evidence() -> None:
    """A label that a rule decided names the rule instead of weights."""
    account = Explanation(
        transcript=True,
        certainty=1.0,
        weights=(),
        layouts=(),
        labels=(label("Ann", taken=True, veto="speakers"), label("Note", taken=False, veto="not_speakers")),
        candidates=(),
        links=(),
    )
    text = "\n".join(lines(account))
    assert "always: speakers" in text
    assert "never: not_speakers" in text


def test_the_full_account_of_a_label() -> None:
    """Everything for, everything against, what said next to nothing, and every place with its line."""
    console = Console(width=80)
    with console.capture() as captured:
        for part in full_account(ACCOUNT, ACCOUNT.labels[1], TEXT, console):
            console.print(part)
    assert [line.rstrip() for line in captured.get().splitlines()] == [
        "Note  no speaker  certainty 27 %; 1 place in layout colon",
        "",
        "For",
        "+3.0   recurs   It comes again.",
        "",
        "Against",
        "−4.0   stop word   A word of its kind introduces remarks.",
        "1 row of the evidence added next to nothing",
        "",
        "Places",
        "Line   Source       Because",
        "────────────────────────────────────",
        "   2   Note: Two.   only 27 % likely",
    ]


def test_the_full_account_of_a_label_that_a_rule_refused() -> None:
    """The rule comes first, and of many places the first twenty are quoted."""
    one = label("Note", taken=False, veto="not_speakers")
    places = tuple(candidate("Note", 2, taken=False) for _ in range(25))
    link = Link(rule="surname", label="Note", other="Noteworthy", joined=False, reason="Only the beginning is the same.")
    account = Explanation(transcript=True, certainty=1.0, weights=(), layouts=(), labels=(one,), candidates=places, links=(link,))
    console = Console(width=80)
    with console.capture() as captured:
        for part in full_account(account, one, TEXT, console):
            console.print(part)
    shown = [line.rstrip() for line in captured.get().splitlines()]
    assert shown[1] == "never: not_speakers, whatever the weights say"
    assert "Note ≠ Noteworthy   surname   Only the beginning is the same." in shown
    assert sum("Note: Two." in line for line in shown) == 20
    assert shown[-1] == "and 5 more"


@pytest.mark.parametrize(
    ("probability", "words"),
    [(0.0, "0 %"), (0.0004, "<0.1 %"), (0.031, "3.1 %"), (0.5, "50 %"), (0.974, "97.4 %"), (0.9996, ">99.9 %"), (1.0, "100 %")],
)
def test_certainty_in_words(probability: float, words: str) -> None:
    """A probability is never rounded to 0 or 100 per cent."""
    assert certain(probability) == words


@pytest.mark.usefixtures("folder")
def test_a_real_text_is_explained(run: Run) -> None:
    """The command names the verdict and every speaker's label."""
    code, out, err = run("explain", "talk.txt")
    assert (code, err) == (0, "")
    assert out.startswith("A transcript  certainty ")
    assert all(f"\n{name} " in out for name in ("UB", "SG"))


def test_no_transcript_is_explained_too(folder: Path, run: Run, prose: str) -> None:
    """Explaining succeeds where there is no transcript: that is what it is for."""
    (folder / "prose.txt").write_text(prose, encoding="utf-8")
    code, out, _ = run("explain", "prose.txt")
    assert code == 0
    assert out.startswith("Not a transcript  certainty ")


@pytest.mark.usefixtures("folder")
def test_one_label_is_explained(run: Run) -> None:
    """`--label` takes a label as printed or in any case, and quotes the lines it stands in."""
    code, out, _ = run("explain", "talk.txt", "--label", "ub")
    assert code == 0
    assert out.startswith("UB  a speaker  certainty ")
    assert "UB: Thirty years" in out


@pytest.mark.usefixtures("folder")
def test_an_unknown_label_is_answered_with_those_like_it(run: Run) -> None:
    """A label that no place bears is an error that names the likely one."""
    code, out, err = run("explain", "talk.txt", "--label", "Shoreline Gazete (SG)")
    assert (code, out) == (1, "")
    assert err.startswith("inquit: talk.txt: nothing in the text looks like a tag with the label 'Shoreline Gazete (SG)'")
    assert "did you mean Shoreline Gazette" in err


@pytest.mark.usefixtures("folder")
def test_a_converted_file_is_explained_by_its_source(run: Run) -> None:
    """JSON holds the text it was read from: its account is the same."""
    run("convert", "talk.txt", "-o", "talk.json")
    assert run("explain", "talk.json") == run("explain", "talk.txt")

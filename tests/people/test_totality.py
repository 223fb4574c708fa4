"""The roster answers for any labels and any text, and what it answers holds together."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from inquit.model import Span
from inquit.options import Options
from inquit.people.cuts import Cut, Cuts
from inquit.people.labels import read_label
from inquit.people.names import person_name
from inquit.people.roster import Roster, roster

_FRAGMENTS = st.sampled_from(
    [
        "Dr. ",
        "Ann",
        "Lee",
        " (AL)",
        "AL",
        " and ",
        ", ",
        " ,",
        "Q",
        "A",
        "The Chair",
        "Mr. ",
        "\ud800",
        "李",
        "(",
        ")",
        "_",
        " | ",
        "\n",
        "é",
        "1",
        "  ",
        "von ",
    ]
)
_LABELS = st.one_of(st.text(max_size=12), st.lists(_FRAGMENTS, max_size=7).map("".join))
_TEXTS = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            [
                "Present:\n",
                "- Ann Lee (AL)\n",
                "AL = Ann Lee\n",
                "Interview by Ann Lee",
                " is a baker at ",
                "the Quay Trust",
                "I'm ",
                ", ",
                "? ",
                "BY MS. LEE:\n",
            ]
        ),
        max_size=6,
    ).map("".join),
)


@st.composite
def _documents(draw: st.DrawFn) -> tuple[str, list[Cut]]:
    """A source and its cuts, as the stages before would hand them over."""
    source = draw(_TEXTS)
    cuts = []
    for label in draw(st.lists(_LABELS, max_size=8)):
        words = draw(_TEXTS)
        start, tag_end = len(source), len(source) + len(label) + 2
        source += f"{label}: {words}\n"
        cuts.append(Cut(start=start, label=label, label_start=start, tag_end=tag_end, text_start=tag_end, text_end=tag_end + len(words)))
    return source, cuts


@given(_documents())
def test_roster_holds_together(document: tuple[str, list[Cut]]) -> None:
    """No input raises; every turn has a speaker, ids are unique, each field with evidence is what the span says."""
    source, cuts = document
    found = roster(source, Cuts.of(cuts), title=None, preamble=Span(start=0, end=cuts[0].start) if cuts else None, options=Options())
    assert len(found.of_cut) == len(cuts)
    assert len({speaker.id for speaker in found.speakers}) == len(found.speakers)
    assert set(found.of_cut) == set(range(len(found.speakers)))
    assert [number for n, number in enumerate(found.of_cut) if number not in found.of_cut[:n]] == list(range(len(found.speakers)))
    for speaker in found.speakers:
        for item in speaker.evidence:
            assert 0 <= item.span.start < item.span.end <= len(source)
            assert item.span.of(source).split() == str(getattr(speaker, item.field)).split()
    assert all(0 <= problem.span.start <= problem.span.end <= len(source) for problem in found.problems)


@given(_LABELS)
def test_labels_never_raise(label: str) -> None:
    """Any string can be read as a label, and keeps what was printed."""
    assert read_label(label).printed == label


@given(st.text(max_size=60))
def test_names_never_raise(text: str) -> None:
    """Any string can be read as a name, and no word is invented."""
    name = person_name(text)
    if name is not None:
        assert all(part in text for part in name.name.split())


@given(st.integers(min_value=1, max_value=60))
def test_distinct_labels_stay_distinct(count: int) -> None:
    """Many labels that share nothing are as many speakers."""
    source, cuts = "", []
    for n in range(count):
        start = len(source)
        source += f"Voice{n}: hm\n"
        end = len(source) - 1
        cuts.append(Cut(start=start, label=f"Voice{n}", label_start=start, tag_end=end - 2, text_start=end - 2, text_end=end))
    assert len(roster(source, Cuts.of(cuts), title=None, preamble=None, options=Options()).speakers) == count


def test_no_cuts(roster_of: Callable[..., Roster]) -> None:
    """A text without turns has an empty roster."""
    assert roster_of("Nobody speaks.\n", []) == Roster(speakers=(), of_cut=())

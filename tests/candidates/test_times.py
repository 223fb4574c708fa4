"""The times beside tags, in milliseconds."""

from datetime import UTC, datetime

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

import inquit
from inquit.candidates.times import STAMP, STAMP_PARTS, milliseconds

WHOLE = regex.compile(STAMP_PARTS + STAMP, regex.VERBOSE)

COLUMNS = {"04 01 12 07": 349_927_000, "1942:10": 70_930_000}


@pytest.mark.parametrize("stamp", COLUMNS)
def test_columns_of_logs(stamp: str) -> None:
    """Mission logs print days first, cockpits hour and minute in one; both are times in a column of their own alone."""
    assert milliseconds(stamp) == (COLUMNS[stamp], None)
    text = "".join(f"{stamp}   {label}   It is so.\n\n" for label in ("CDR", "CC", "CDR", "CC", "CDR", "CC"))
    assert [turn.start_ms for turn in inquit.parse(text).turns] == [COLUMNS[stamp]] * 6
    assert not WHOLE.fullmatch(stamp)


@pytest.mark.parametrize(
    ("stamps", "expected"),
    [
        (["00:58:16:12", "01:00:17:24", "01:04:18:10", "01:05:00:00"], [3_496_000, 3_617_000, 3_858_000, 3_900_000]),
        (["00:58:16;12", "01:00:17;24", "01:04:18;10", "01:05:00;00"], [3_496_000, 3_617_000, 3_858_000, 3_900_000]),
        (["02:02:16:43", "02:02:17:24", "02:02:18:10", "02:03:00:00"], [181_003_000, 181_044_000, 181_090_000, 183_600_000]),
        (["00:58:16:52", "01:00:17:24", "01:04:18:10", "01:05:00:00"], [3_496_000, 3_617_000, 3_858_000, 3_900_000]),
    ],
    ids=["frames", "dropped frames", "days first", "sixty frames"],
)
def test_four_numbers(stamps: list[str], expected: list[int]) -> None:
    """The last are frames, unless one among them is too great for that, and all the others may be hours of a day."""
    text = "".join(f"[{stamp}] {label}: It is so.\n" for stamp, label in zip(stamps, ("ANN", "BO", "ANN", "BO"), strict=True))
    assert [turn.start_ms for turn in inquit.parse(text).turns] == expected


STAMPS = {
    "1/2/2024, 09:14": (33_240_000, None),
    "31 Jan 2024 8:11": (29_460_000, None),
    "20:15 Uhr": (72_900_000, None),
    "[2031-11-06T15:58:41.118Z]": (57_521_118, None),
    "0:12": (12_000, None),
    "[00:12]": (12_000, None),
    "(1:02:03)": (3_723_000, None),
    "<00:12>": (12_000, None),
    "{00:12}": (12_000, None),
    "00:00:01.000": (1_000, None),
    "00:00:01,250": (1_250, None),
    "00:01.5": (1_500, None),
    "100:00": (6_000_000, None),
    "02:02:16:12": (7_336_000, None),
    "[02:02:16;12]": (7_336_000, None),
    "[00:12 - 00:15]": (12_000, 15_000),
    "00:00:01.000 --> 00:00:04.000": (1_000, 4_000),
    "(0:01 to 0:02)": (1_000, 2_000),
    "3:20 PM": (55_200_000, None),
    "12:05 a.m.": (300_000, None),
    "12:05 PM": (43_500_000, None),
    "7:45 p. m.": (71_100_000, None),
    "[12.5s]": (12_500, None),
    "[-12.5s]": (-12_500, None),
    "[12.5-14.0]": (12_500, 14_000),
    "[00:12 -00:15]": (12_000, 15_000),
    "[-0:05 - -0:03]": (-5_000, -3_000),
    "00:02-00:03 (2 sec)": (2_000, 3_000),
    "[-1.25]": (-1_250, None),
    "[-0:05]": (-5_000, None),
    "-1:00:00.5": (-3_600_500, None),
    "12:00 AM": (0, None),
    "12:00:30 PM": (43_230_000, None),
    "[31/01/2024, 10:31:22]": (37_882_000, None),
    "2024-01-31T10:31:22": (37_882_000, None),
    "[3:54](https://tides.example/watch)": (234_000, None),
    "6.11.2031 klo 18.42": (67_320_000, None),
    "[06.11.31, 18.42.15]": (67_335_000, None),
    "6/11/2031، 6:42 م": (67_320_000, None),
    "2031. 11. 6. 오후 6:42": (67_320_000, None),
    "2031년 11월 6일 오전 6:42": (24_120_000, None),
    "2031/11/6 下午6:42": (67_320_000, None),
    "[午後 6:42]": (67_320_000, None),
    "[18:42:15 | Edited 18:51:02]": (67_335_000, None),
    "Today at 6:42 PM": (67_320_000, None),
    "Hier à 18:42": (67_320_000, None),
    "Thu 6:42 PM": (67_320_000, None),
    "[12.5s -> 14.0s]": (12_500, 14_000),
}


@pytest.mark.parametrize("stamp", STAMPS)
def test_notations(stamp: str) -> None:
    """Each notation is recognised as a whole, and says its milliseconds."""
    assert WHOLE.fullmatch(stamp)
    assert milliseconds(stamp) == STAMPS[stamp]


@pytest.mark.parametrize(
    "other", ["", "12", "1:2", "10:30:", "a:bc", "1234:00", "v1.2", "https://a.example:80", "00:00:00:00:00", "1:000", "18.42", "Room 6:42"]
)
def test_look_alikes(other: str) -> None:
    """Numbers, ratios, versions and addresses are no times."""
    assert not WHOLE.fullmatch(other)


@given(st.integers(0, 99), st.integers(0, 59), st.integers(0, 59), st.integers(0, 999))
def test_clocks_are_read_exactly(hours: int, minutes: int, seconds: int, part: int) -> None:
    """Hours, minutes, seconds and thousandths add up."""
    expected = ((hours * 60 + minutes) * 60 + seconds) * 1000 + part
    assert milliseconds(f"{hours}:{minutes:02}:{seconds:02}.{part:03}") == (expected, None)


@given(st.text(max_size=40) | st.text("0123456789:.,-[]() apmAPM", max_size=30))
def test_anything_can_be_asked_for_its_time(text: str) -> None:
    """No string raises; an end comes only with a start."""
    start, end = milliseconds(text)
    assert end is None or start is not None


def test_turns_bear_their_times() -> None:
    """A time before, behind or above the label is the time of the turn."""
    for form in ("[0:{n:02}] {label}: {words}\n", "{label} (0:{n:02}): {words}\n\n", "{label}  0:{n:02}\n{words}\n\n"):
        said = [
            ("Ann Reed", "Why now?"),
            ("Carl Moss", "Two reasons, and neither is good."),
            ("Ann Reed", "Go on."),
            ("Carl Moss", "The rain."),
        ]
        t = inquit.parse("".join(form.format(n=7 * n, label=label, words=words) for n, (label, words) in enumerate(said)))
        assert [(turn.label, turn.start_ms, turn.end_ms) for turn in t.turns] == [
            (label, 7000 * n, None) for n, (label, _) in enumerate(said)
        ]


def test_a_link_says_nothing_about_the_time() -> None:
    """What the address behind a time holds is no end of it."""
    assert milliseconds("[3:54](https://example.org/watch?t=0:03:54)") == (234_000, None)
    assert milliseconds("[3:58](http://127.0.0.1:8080/x)") == (238_000, None)


CUES = """\
WEBVTT

1
00:00:01.000 --> 00:00:04.500
Ann Lee: Good morning,

2
00:00:04.500 --> 00:00:06.000
and welcome.

3
00:00:06.000 --> 00:00:09.000 align:start
Bo Yu: Good morning.
Ann Lee: Who begins?

4
01:00:00.000 --> 01:00:02.000
Bo Yu: You do.
"""


@pytest.mark.parametrize("mark", [".", ","])
@pytest.mark.parametrize("tag", ["{}: ", "<v {}>"])
def test_turns_have_the_times_of_their_cues(mark: str, tag: str) -> None:
    """A turn begins with the cue in which its tag stands, and ends with the last one that has words of it."""
    text = CUES.replace(".000", f"{mark}000").replace(".500", f"{mark}500")
    for name in ("Ann Lee", "Bo Yu"):
        text = text.replace(f"{name}: ", tag.format(name))
    turns = inquit.parse(text).turns
    assert [(turn.label, turn.start_ms, turn.end_ms) for turn in turns] == [
        ("Ann Lee", 1_000, 6_000),
        ("Bo Yu", 6_000, 9_000),
        ("Ann Lee", 6_000, 9_000),
        ("Bo Yu", 3_600_000, 3_602_000),
    ]


def test_an_arrow_is_no_cue() -> None:
    """What points elsewhere tells no time."""
    turns = inquit.parse("Ann: Press File --> Save 1:02.\nBo: Done.\nAnn: Now 1 --> 2.\nBo: Yes.\nAnn: Good.\n").turns
    assert {(turn.start_ms, turn.end_ms) for turn in turns} == {(None, None)}


def test_seconds_of_posix_are_a_time_of_the_day() -> None:
    """In UTC, as the standard counts them; milliseconds and parts of a second count, too."""
    noon = datetime(2021, 2, 2, 12, 0, 5, 250_000, tzinfo=UTC)
    seconds = int(noon.timestamp())
    expected = ((12 * 3600 + 5) * 1000, None)
    assert milliseconds(f"[{seconds}]") == milliseconds(str(seconds)) == expected
    assert milliseconds(f"{seconds}250") == milliseconds(f"{seconds}.25") == (expected[0] + 250, None)


def test_microseconds_and_a_zone() -> None:
    """What is beyond a millisecond, and the zone, count for nothing."""
    assert milliseconds("[2031-11-06 19:04:07.653159+00:00]") == (68_647_653, None)
    assert milliseconds("2031-11-06T19:04:07-05:00") == (68_647_000, None)


@pytest.mark.parametrize("stamp", ["[00:01.250-00:03.500]", "[00:00:01.250-00:00:03.500]", "[00:00:01,250 - 00:00:03,500]"])
def test_the_end_of_a_range_is_no_zone(stamp: str) -> None:
    """It has seconds, or parts of one."""
    assert WHOLE.fullmatch(stamp, concurrent=False)
    assert milliseconds(stamp) == (1_250, 3_500)

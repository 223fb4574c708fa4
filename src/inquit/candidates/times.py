"""The notations of a time beside a tag, and what they say in milliseconds."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import regex

__all__ = ["BEGINS", "STAMP", "STAMP_PARTS", "days_first", "hours_first", "lone_stamp", "milliseconds"]

# `下午`, `오후`: which half of the day, before the clock
_MORNING = "上午|午前|오전|凌晨|早上"
_EVENING = "下午|午後|오후|中午|晚上"

# `Today`, `Thursday`, `Thu`, `Gestern`: days that chats do not spell out
_DAY = r"""(?:(?:To|Yester|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b
    |Heute|Gestern|Aujourd['’]hui|Hier|Hoy|Ayer|Oggi|Ieri|Hoje|Ontem|Vandaag|Gisteren|Idag|Igår)"""

# `at`, `klo`, `a las`: what may stand between a day and a clock
_AT = r"(?:at|um|om|à|às|alle|ore|a[ ]las|kl\.?|klo)"

# The parts of a stamp, to be called by name: `(?&stamp)`.
#   clock   `1:02`, `00:01:02.345`, `01:02:16:12` and `01:02:16;12` (frames last, as in film, or days first, as in mission logs),
#           in a column `02 02 16 43` (days first) and `1942:10` and `19.42:10` (hour and minute, then seconds, as in cockpits), `3:20 PM`,
#           `19:04:07.653159+00:00`, `7:45 p. m.`, `下午6:42`, `18:42 UTC`
#   date    `2024-01-31`, `31/01/24`, `1.2.2024`, `2024-01-31T`, `1/31`, `31-Jan-24`, `31 Jan 2024`, `Jan 31, 2024`, `2024. 1. 31.`,
#           `2024年1月31日`, `Jan 31` before seconds, `31 Jan` before a clock, `Today`, `Thu`
#   epoch   `1612310073`, `1612310073.25`, `1612310073250`: seconds, or milliseconds, of POSIX (IEEE Std 1003.1, 4.16)
#   seconds `12.5`, `12s`, `12.5s - 14.0s`, `12.50 -> 14.00`
#   spelt   `01m12s`, `00h:01m:12s`, `1 h 02 min 10 s`, `1'12`
#   inside  a clock, a range of clocks, a date with a clock, also `31.1.2024 klo 18.42` and `Thu Jan 31 18:42:15 2024`, an epoch
#   stamp   `[00:12]`, `(00:12 - 00:15)`, `[3:54](https://example.org/watch?t=234)`, `[(3:54)](https://example.org)`,
#           `00:12`, `<00:12>`, `[12.5s]`,
#           `00:00:02-00:00:03 (2 sec)`, `[12/05/2024, 10:31:22]`, `#00:00:08-2#` (tenths of a second last, as in f4 and MAXQDA),
#           `[18:42:15 | Edited 18:51:02]`, `6:42:00 PM (Read by them after 2 minutes)`
#   begins  what a stamp may begin with: tried first, as it costs least
STAMP_PARTS = rf"""
    (?(DEFINE)
        (?P<clock>(?:(?:{_MORNING}|{_EVENING})[ ]?)?+-?\d{{1,3}}:\d\d(?::\d\d){{0,2}}+(?:(?<=:\d\d:\d\d);\d\d)?+
            (?:[.,]\d{{1,9}}|(?<=:\d\d:\d\d)[+\-]\d\d:?\d\d(?![:\d.,]))?+
            (?:Z|(?<=[.,]\d{{3,9}})[+\-]\d\d:?\d\d(?![:\d.,]))?+
            (?:[ ]?(?:[AaPp]\.[ ][Mm]\.|[AaPp]\.?[Mm]\b\.?|Uhr\b|[صم]\b))?+
            (?:[ ](?:UTC|GMT|BST|CES?T|[ECMP][SD]?T)\b)?+(?!\w|:\d)
            |\d{{4}}:\d\d(?=[ \t]{{2}}|\t|[ ]\p{{Lu}}{{2}}|[ ]\p{{Lu}}\d)|\d\d\.\d\d:\d\d(?![\d:])
            |\d\d[ ]\d\d[ ]\d\d[ ]\d\d(?=[ \t]{{2}}|\t|[ ]\p{{Lu}}{{2}}))
        (?P<date>(?:{_DAY}[,.]?[ ]++)?+(?:\d{{1,4}}[/.\-]\d{{1,2}}[/.\-](?:\d{{2,4}}|(?<=\d{{4}}.\d{{1,2}}.)\d)[T,،]?+
            |\d{{1,2}}/\d{{1,2}}(?=[ ,])|\d{{1,2}}[ ]\p{{Lu}}\p{{Ll}}{{2}}(?=[ ]\d\d:)
            |\d{{1,2}}[ \-]\p{{L}}{{3,9}}\.?[ \-]\d{{2,4}},?+|\p{{L}}{{3,9}}\.?[ ]\d{{1,2}}(?:,[ ]\d{{4}},?+|[ ]\d{{4}},?+(?=[ ]))
            |\d{{4}}\.[ ]\d{{1,2}}\.[ ]\d{{1,2}}\.|\d{{4}}[年년][ ]?\d{{1,2}}[月월][ ]?\d{{1,2}}[日일](?:\(\p{{L}}\))?+
            |\p{{Lu}}\p{{Ll}}{{2}}[ ]{{1,2}}\d{{1,2}}(?=[ ]\d\d:\d\d:\d\d))|{_DAY},?)
        (?P<decimal>-?\d{{1,6}}(?:\.\d{{1,4}}s?|s))
        (?P<seconds>(?&decimal)(?:[ ]*+(?:--?>|[-–—,→])?[ ]*+(?&decimal))?+)
        (?P<epoch>1\d{{9}}(?:\d{{3}}|\.\d{{1,6}})?+(?![\w.:]))
        (?P<spelt>(?:\d{{1,2}}[ ]?h:?[ ]?)?+\d{{1,3}}[ ]?(?:m|min|['’′]):?[ ]?\d{{1,2}}[ ]?(?:s|sec|["”″])?+)
        (?P<inside>
            (?:(?&epoch)
            |(?:(?&date)[ ]*+(?:{_AT}[ ]++)?+(?:(?&clock)(?:[ ]\d{{4}}(?=\]))?+|\d{{1,2}}\.\d\d(?:\.\d\d)?+(?![\w.:]))|(?&clock)))
            (?:[ ]*+(?:--?>|[-–—→]|to)[ ]*+(?&clock))?+(?:[ ]*+,?[ ]*+(?&date))?+
        )
        (?P<stamp>
            \[[ ]*+(?:(?&inside)(?:[ ]\|[ ]\p{{L}}{{2,12}}+[ ](?&inside))?+|(?&seconds)|(?&spelt))[ ]*+\](?:\(https?://[^)\s]*+\))?+
          | \[\((?&inside)\)\](?:\(https?://[^)\s]*+\))?+
          | \([ ]*+(?:(?&inside)|(?&seconds)|(?&spelt))[ ]*+\)
          | <[ ]*+(?&inside)[ ]*+>
          | \{{[ ]*+(?&inside)[ ]*+\}}
          | \#(?&clock)(?:-\d)?+\#
          | (?&inside)(?:[ ]\((?:\d*+[ ](?:sec|min)s?|\p{{Lu}}\p{{Ll}}{{2,9}}[ ][^()\n]{{1,50}}+)\))?+
        )
        (?P<begins>[-\[(<{{\#\d]|\p{{Lu}}[\p{{Ll}}’']{{2,11}}[.,]?[ ])
    )
"""

# A stamp, where `STAMP_PARTS` heads the pattern.
STAMP = "(?&stamp)"

# What it may begin with.
BEGINS = "(?=(?&begins))"

# `0:04`, `[00:05:02]`, `(00:29):`, `**00:00:02:10 - 00:00:04:12**`, `## 00:05`, `Kl. 9:02`, `*2031-01-31 18:42:15* | Message #12`
# on a line of its own
_LONE = regex.compile(
    rf"{STAMP_PARTS} [ \t]*+(?:\#{{1,6}}+[ ]++)?+[*_]{{0,3}}+(?:[Kk]l(?:\.|o)?[ ])?+(?P<lone>{STAMP})[*_]{{0,3}}+:?+"
    r"(?:[ ][|·•][ ]\p{L}{2,12}[ ]\#?\d{1,7})?+[ \t]*+",
    regex.VERBOSE,
)
_LONE_MOST = 80
"""The longest line that is nothing but a time, in code points."""
_OPENERS = frozenset("[(<{#*_-0123456789")
_LETTERS = frozenset("ADFGHIJKMNOSTVWYk上下午오凌早中晚")
"""What it begins with: signs and digits, or the first letters of months, days, clocks and halves of a day."""

# `00:12` in `[00:12] Ann:`, `00:00:08-2` in `#00:00:08-2#`
_CLOCK = regex.compile(
    r"""
    ((?<!\d)-)?(\d{1,3}):(\d\d)(?::(\d\d))?(?::(\d\d))?
    (?|[.,](\d{1,3})|-(\d)(?=\#))?
    (?:[ ]?([AaPp])\.?[ ]?[Mm])?
    """,
    regex.VERBOSE,
)

# `1/2/2024`, `1/31 `, `31 Jan`, `Jan 31,`, `Uhr`, `2024. 1.`, `1月`, `Today at 6`: what stands beside a clock makes it a time of day
_OF_DAY = regex.compile(
    r"""
      \d{1,4}(?P<between>[/.\-])\d{1,2}(?P=between)\d{1,4}
    | \d{1,2}/\d{1,2}[ ]
    | \d{1,2}[ \-]\p{L}{3,9}
    | \p{L}{3,9}\.?[ ]\d{1,2}(?:,|[ ]\d{4}\b)
    | Uhr\b
    | \d{4}\.[ ]\d
    | \d[月월]
    | \p{Lu}[\p{Ll}’']{2,11}[.,]?[ ](?:\p{Ll}{1,4}\.?[ ]){0,2}\d
    """,
    regex.VERBOSE,
)

# `01:02:16:43`: days, hours, minutes, seconds, or hours, minutes, seconds, frames
_FOUR = regex.compile(r"(?<![\d:])\d{1,3}:(\d\d):\d\d:(\d\d)(?![\d:])")
_DAY_SECONDS = 86_400
"""How many seconds a day of POSIX has, in UTC."""
_HOURS = 24
_FRAMES = 30
"""How many hours a day has, and frames a second of television (SMPTE ST 12-1)."""

# `14:02` in `[14:02] Ann:`: nothing but two numbers, which may be hours and minutes
_TWO = regex.compile(r"[\[(<{]?[ ]*+([01]?\d|2[0-3]):([0-5]\d)[ ]*+[\])>}]?")
FASTEST = 6
"""How many words a second nobody speaks, over several turns."""
SPOKEN_LEAST = 40
"""How many words must have been spoken for that to be told."""
FALLS_MOST = 0.1
"""What share of the steps from one time to the next may fall: days end, and clocks are printed wrong."""
SAME_FEWEST = 2
SAME_LEAST = 0.15
"""How many steps, and what share of them, lead to the same time again in a chat; people who talk need some seconds for a turn."""
SAME_SURE = 0.4
"""The same share where the first time may be in the first minute of a talk."""

# `午後6:42`, and `6:42 م`: which half of the day, in letters other than Latin
_HALF = regex.compile(rf"(?:({_MORNING})|(?:{_EVENING}))[ ]?([\d:]++)|([\d:]++)[ ]?(?:(ص)|م)")

# `21.25.15` behind a date and before nothing
_POINTS = regex.compile(r"(?<=[ ])(\d{1,2})\.(\d\d)(?:\.(\d\d))?(?=\]?$)")

# `04 01 12 07`: days, hours, minutes, seconds
_MISSION = regex.compile(r"(\d\d)[ ](\d\d)[ ](\d\d)[ ](\d\d)")

# `1942:10`, `19.42:10`: hour and minute, seconds
_COCKPIT = regex.compile(r"(\d\d)\.?(\d\d):(\d\d)")

# `1612310073`, `1612310073250` on a line of its own
_EPOCH = regex.compile(r"[ \t]*+1\d{9}(?:\d{3}|\.\d{1,6})?+")

# `+01:00` in `18:42:11+01:00`, `-05:00` in `18:42:11.653159-05:00`; the end of a range goes on, `-00:00:14` and `-00:14.500`
_ZONE = regex.compile(r"(?:(?<=:\d\d:\d\d)|(?<=[.,]\d{3,9}))[+\-]\d\d:?\d\d(?![:\d.,])")

# `1612310073` in `[1612310073]`
_POSIX = regex.compile(r"(?<!\d)(1\d{9})(?:(\d{3})|\.(\d{1,6}))?(?!\d)")

# `[12.5s]`, `12s`
_SECONDS = regex.compile(r"(-?)(\d{1,6})(?:\.(\d{1,4})|s)")

# `[01m12s]`, `1 h 02 min 10 s`, `1'12`
_SPELT = regex.compile(
    r"""
    (?:(\d{1,2})[ ]?h:?[ ]?)?+
    (\d{1,3})[ ]?(?:m|min|['’′]):?[ ]?
    (\d{1,2})
    """,
    regex.VERBOSE,
)


def days_first(stamps: Iterable[str]) -> bool:
    """Whether the clocks with four numbers among the stamps of a text begin with days: some end in what cannot be frames, all may be days.

    >>> days_first(["[01:02:16:12]", "[01:02:17:43]"]), days_first(["[01:02:16:12]", "[01:42:17:10]"])
    (True, False)
    """
    found = [match.groups() for stamp in stamps for match in _FOUR.finditer(stamp, concurrent=False)]
    return any(int(last) >= _FRAMES for _, last in found) and all(int(second) < _HOURS for second, _ in found)


def hours_first(stamps: Sequence[str], words: Sequence[int]) -> bool:
    """Whether the clocks with two numbers that the stamps of a text are begin with hours, as those of a chat or a sitting do.

    The stamps are those of the turns in order, empty where a turn has none; `words` is how many words each turn has.
    All stamps must be times of a day that hardly ever fall, and be no minutes and seconds: more words stand between the first and
    the last than could have been spoken, or turn after turn has the same time, more of them where the first is in the first minute.
    Where neither reading is ruled out, they are minutes and seconds.

    >>> hours_first(["19:59", "20:00", "20:00", "20:00", "20:04"], [2, 1, 3, 2, 1])
    True
    >>> hours_first(["0:59", "1:00", "1:02", "1:05", "1:09"], [2, 1, 3, 2, 1])
    False
    """
    stamped = [number for number, stamp in enumerate(stamps) if stamp]
    found = [_TWO.fullmatch(stamps[number], concurrent=False) for number in stamped]
    times = [60 * int(match[1]) + int(match[2]) for match in found if match]
    if len(times) < max(2, len(found)):
        return False
    steps = [other - one for one, other in pairwise(times)]
    if sum([step < 0 for step in steps]) > FALLS_MOST * len(steps):
        return False
    spoken = sum(words[stamped[0] : stamped[-1]])
    if spoken >= SPOKEN_LEAST and spoken > FASTEST * sum(map(abs, steps)) > 0:
        return True
    least = SAME_LEAST if times[0] >= 60 else SAME_SURE
    return times[0] < times[-1] and steps.count(0) >= max(SAME_FEWEST, least * len(steps))


def lone_stamp(line: str) -> str:
    """The stamp of a line that is nothing but a time, its markup aside; empty for any other line, and for the time of a caption.

    >>> lone_stamp("  **[00:05:02]**"), lone_stamp("0:04 Ann:")
    ('[00:05:02]', '')
    """
    if len(line) > _LONE_MOST or "-->" in line:
        return ""
    if ":" not in line:
        return line.strip() if line[-1:].isdecimal() and _EPOCH.fullmatch(line, concurrent=False) else ""
    first = line.lstrip()[:1]
    if first not in _OPENERS and (first not in _LETTERS or line[-1] not in "0123456789mM)TC"):
        return ""
    match = _LONE.fullmatch(line, concurrent=False)
    return match["lone"] if match else ""


def milliseconds(stamp: str, *, days: bool = False, hours: bool = False) -> tuple[int | None, int | None]:
    """Start and end, in milliseconds, of a stamp as printed; None where it does not say.

    Of four numbers the last are frames, which count for nothing, as nothing says how many make a second; with `days` the
    first are days.

    >>> milliseconds("[00:12]"), milliseconds("(1:00:00.5 - 1:00:02)")
    ((12000, None), (3600500, 3602000))

    Beside a date, or with `hours`, two numbers are an hour and a minute.

    >>> milliseconds("1/2/2024, 09:14")
    (33240000, None)
    """
    # A link may hold times of its own, `(2 sec)` is none, and behind a bar stands when something was changed.
    stamp = stamp.partition("](")[0].partition(" (")[0].partition(" | ")[0]
    stamp = _ZONE.sub("", stamp, concurrent=False)
    if not stamp.isascii():
        stamp = _HALF.sub(_latin, stamp, concurrent=False)
    column = _MISSION.fullmatch(stamp, concurrent=False) or _COCKPIT.fullmatch(stamp, concurrent=False)
    if column:
        stamp, days = ":".join(column.groups()), True
    of_day = hours or _OF_DAY.search(stamp, concurrent=False) is not None
    if of_day and ":" not in stamp:
        stamp = _POINTS.sub(lambda match: ":".join(filter(None, match.groups())), stamp, concurrent=False)
    found = [_clock_ms(m, of_day=of_day, days=days) for m in _CLOCK.finditer(stamp, concurrent=False)]
    if not found and (spelt := _SPELT.search(stamp, concurrent=False)):
        found = [(int(spelt[1] or 0) * 3600 + int(spelt[2]) * 60 + int(spelt[3])) * 1000]
    if not found and (posix := _POSIX.search(stamp, concurrent=False)):
        found = [int(posix[1]) % _DAY_SECONDS * 1000 + int((posix[2] or posix[3] or "0")[:3].ljust(3, "0"))]
    if not found:
        found = [_decimal_ms(m) for m in _SECONDS.finditer(stamp, concurrent=False)]
    return (found[0] if found else None), (found[1] if len(found) > 1 else None)


def _latin(match: "regex.Match[str]") -> str:
    """A clock with the half of the day behind it, in Latin letters."""
    morning, clock, other, dawn = match.groups()
    return f"{clock or other} {'AM' if morning or dawn else 'PM'}"


def _is_negative(match: "regex.Match[str]") -> bool:
    """Whether a hyphen before a time is a sign, and not that of a range: `[12.5-14.0]`."""
    before = match.string[: match.start()].rstrip("[(<{ ")
    return not before or before[-1] in "-–—>"


def _decimal_ms(match: "regex.Match[str]") -> int:
    sign, whole, part = match.groups()
    return (-1 if sign and _is_negative(match) else 1) * (int(whole) * 1000 + int((part or "0")[:3].ljust(3, "0")))


def _clock_ms(match: "regex.Match[str]", *, of_day: bool, days: bool) -> int:
    sign, first, second, third, fourth, part, half = match.groups()
    numbers = [int(n) for n in (first, second, third, fourth if days else None) if n is not None]
    if half is not None:
        numbers[0] = numbers[0] % 12 + (12 if half in "Pp" else 0)
    if half is not None or of_day:  # the first number is the hour
        numbers += [0] * (3 - len(numbers))
    total = 0
    for number, base in zip(numbers, (24, 60, 60, 1)[-len(numbers) :] if len(numbers) > 1 else (1,), strict=True):
        total = (total + number) * base
    return (-1 if sign and _is_negative(match) else 1) * (total * 1000 + int((part or "0").ljust(3, "0")))

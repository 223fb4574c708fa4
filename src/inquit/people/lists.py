"""Lists before the turns: participants, casts, legends, lines that name who holds a part."""

from collections.abc import Iterator

import attrs
import regex

from inquit.people import name_words as words
from inquit.people.cue_words import CUES
from inquit.people.folding import bare, composed, fold
from inquit.people.joint_words import AND
from inquit.people.mentions import Known, mention_at, mentions
from inquit.people.names import PersonName, person_name
from inquit.people.parts import part_of_words
from inquit.people.people_words import ORGANISATIONS

__all__ = ["attendance", "declarations", "part_lines"]

# Ann Lee - Example Ltd (AL), co-chair          the short form is read with the line before it
_BRACKETED = regex.compile(r"\((?P<short>\p{L}[\p{L}.-]{0,7})\)")
# AL = Ann Lee      AL: Ann Lee      | AL | Ann Lee |      AL    Ann Lee
_LEGEND = regex.compile(
    r"""(?m)^[ \t>*|•-]*+(?P<short>[\p{L}][\p{L}.]{0,6})[*]*+[ \t]*+(?:[=|:–—-]|\t|[ ]{2})[*]*+[ \t]*+
    (?P<name>\p{Lu}[\p{L}'’.-]*+(?:[ ](?:\p{Ll}{1,3}[ ])?+\p{Lu}[\p{L}'’.-]*+){1,5}+)[ \t]*+(?=$|[|,;(\r])""",
    regex.VERBOSE,
)
# | Ann Lee | AL |
_TABLE = regex.compile(
    r"""(?m)^[ \t]*+\|[ \t]*+(?P<name>\p{Lu}[\p{L}'’.-]*+(?:[ ]\p{L}[\p{L}'’.-]*+){1,5}+)[ \t]*+\|(?:[^|\n]*+\|)??
    [ \t]*+(?P<short>\p{Lu}[\p{L}.]{0,6})[ \t]*+\|""",
    regex.VERBOSE,
)
# MOT Lena Mother          in CHAT: @Participants:	MOT Lena Mother, CHI Target_Child
_PARTICIPANT = regex.compile(
    r"""
    (?P<short>[A-Z]{2,4}[0-9]?)\s++
    (?P<name>[\p{L}_'-]++)
    (?:\s++[\p{L}_]++)?+
    """,
    regex.VERBOSE,
)
# * [Ann Lee](https://example.org) (she/her)      1. elf Voss, Example Ltd
_ENTRY = regex.compile(
    r"""(?:[ \t>*+•|\#_-]|\d{1,3}[.)])*+\[?+
    (?P<name>(?:\p{L}{1,4}\.|\p{L}[\p{L}\d'’-]*+)(?:[ ](?:\p{L}{1,4}\.|\p{L}[\p{L}\d'’-]*+)){0,7}+)\]?+""",
    regex.VERBOSE,
)
# Interviewer: Ann Lee         **Chair:** Dame Ann Lee         Before:\nHon. Ann Lee
_PART_LINE = regex.compile(
    r"""
    ^[ \t>*\#_•-]*+(?P<part>\p{L}[\p{L}'’ ]{1,40}+)
    [*_]*+[ \t]?+[:：][*_]*+
    [ \t]*+(?:\r?\n[ \t]*+)?+(?=\p{L})
    """,
    regex.MULTILINE | regex.VERBOSE,
)


def attendance(source: str, start: int, end: int, *, shouted: bool = False) -> Iterator[Known]:
    """The people of lists under a heading such as `Present` or `Cast`; `shouted` takes headings that stand out alone."""
    at, inside, empty = start, False, 0
    for line in source[start:end].split("\n"):
        text = line.strip(" \t#*_>-:=.\r")
        if inside and text:
            entry = _ENTRY.match(source, at, at + len(line), concurrent=False)
            empty = 0
            if entry and source.startswith(":", entry.end()) and not line.lstrip().startswith(("-", "*", "•")):
                inside = _is_heading(line, text)  # a new key: `date: ...`
            elif entry and not text.endswith(":"):
                yield from _entry(source, entry.start("name"), entry.end("name"), at + len(line))
        elif inside:
            empty += 1
            inside = empty < 2
        if text and len(text) < 60 and _is_heading(line, text) and (not shouted or _stands_out(line, text)):
            inside, empty = True, 0
        elif inside and (line.lstrip().startswith("#") or line.startswith(("---", "==="))):
            inside = False
        head, colon, rest = line.partition(":")
        if colon and rest.strip() and len(head.split()) <= 3 and _is_heading(head, head.strip(" \t#*_>-")):
            yield from _in_line(source, at + len(head) + 1, at + len(line))
        at += len(line) + 1


def _in_line(source: str, start: int, end: int) -> Iterator[Known]:
    """The people on the line of the heading: `Present: Ann Lee (chair); Bo Yu`; `Present: Senators Ann Lee, Bo Yu, and Cy Orr`."""
    mark = ";" if ";" in source[start:end] else ","
    at = start
    for piece in _pieces(source[start:end], mark):
        first = at + len(piece) - len(piece.lstrip())
        entry = _ENTRY.match(source, _behind_joint(source, first, at + len(piece)), at + len(piece), concurrent=False)
        if entry and " " in entry["name"]:
            yield from _entry(source, entry.start("name"), entry.end("name"), at + len(piece))
        at += len(piece) + 1


def _pieces(text: str, mark: str) -> Iterator[str]:
    """The entries between marks; a mark in brackets belongs to the entry: `Ann Lee (nurse, Saint Olave), Bo Yu`."""
    depth = 0
    parts: list[str] = []
    for piece in text.split(mark):
        parts.append(piece)
        depth = max(0, depth + piece.count("(") - piece.count(")"))
        if not depth:
            yield mark.join(parts)
            parts.clear()
    yield from parts


def _behind_joint(source: str, start: int, end: int) -> int:
    """Where the name of an entry begins: behind `and`, and behind an office that several hold."""
    for vocabulary in (AND, words.OFFICES_OF_SEVERAL):
        first, blank, rest = source[start:end].partition(" ")
        if blank and bare(first) in vocabulary and (vocabulary is not AND or first.islower()):
            start = end - len(rest)
    return start


_COLUMNS = frozenset(
    ("name", "names", "speaker", "participant", "attendee", "person", "who", "nom", "nombre", "nome", "naam", "namn", "jmeno")
)
"""Heads of a column of people."""


def _is_heading(line: str, text: str) -> bool:
    """Whether a line heads a list of people: few words, one of them such as `present`."""
    if line.startswith("|"):
        return any(fold(cell) in _COLUMNS or fold(cell) in words.ATTENDANCE for cell in line.split("|"))
    folded = fold(text).split()
    if len(folded) > 4 and not (line.rstrip().endswith((":", ".")) or line.lstrip().startswith("#") or line.isupper()):
        return False
    return any(word in words.ATTENDANCE for word in folded)


def _stands_out(line: str, text: str) -> bool:
    """Whether a heading is no line of verse: in capitals, in markup, one word, or with a colon behind it."""
    return text.isupper() or line.startswith(("#", "**")) or line.rstrip().endswith(":") or (composed(text).isalpha() and text[0].isupper())


_ABOUT = 400
"""How long what a list says about one person may be, in code points."""
_BEFORE_NAMES = words.OFFICES | words.HONORIFICS | words.ARTICLES


def _entry(source: str, start: int, end: int, stop: int) -> Iterator[Known]:
    """The person of an entry, and the words behind the name up to the end of the line."""
    first, second, *rest = (*source[start:end].split(" "), "", "")
    if bare(first) in words.ARTICLES and second.islower() and rest[0][:1].isupper():
        start += len(first) + len(second) + 2  # Der alte Voss
    end = _name_end(source, start, end)
    known = mention_at(source, start, end, 0)
    if known is None or not all(bare(word) in _BEFORE_NAMES for word in source[start : known.start].split()):
        name = person_name(source[start:end])
        if name is None or len(name.words) > 4 or not ORGANISATIONS.isdisjoint(name.words[:-1] if len(name.words) == 2 else name.words):
            return
        known = Known(name=name, start=start, end=end, tier=0)
    about = [bare(word) for word in source[known.end : min(stop, known.end + 120)].split()]
    about = [word for word in about if word]
    part = part_of_words(about[:1] or [""])[1]
    part = part if part in {"moderator", "interpreter"} else known.part
    yield attrs.evolve(known, about=tuple(about), until=min(stop, known.end + _ABOUT), part=part)


def _name_end(source: str, start: int, end: int) -> int:
    """Where the name of an entry ends: before a lower-case word or a second honorific."""
    tokens = source[start:end].split(" ")
    if not tokens[0][0].isupper():
        return end
    at = start + len(tokens[0])
    if len(tokens) > 2 and bare(tokens[0]) in map(bare, tokens[2:]):
        return at  # Rita Doña Rita is the eldest
    for token, following in zip(tokens[1:], [*tokens[2:], ""], strict=False):
        word = bare(token)
        if word in words.HONORIFICS and bare(tokens[0]) not in words.HONORIFICS:
            break
        if token[0].islower() and (word not in words.PARTICLES or not following[:1].isupper()):
            break
        at += 1 + len(token)
    return at


def declarations(source: str, start: int, end: int) -> Iterator[Known]:
    """The people to whom lists and legends before the turns give a short form."""
    done: set[tuple[str, str]] = set()
    for short, text, at, until in _declared(source, start, end):
        name = person_name(text) if "_" not in text else PersonName(name=text, words=(fold(text),))
        key = fold(short)
        if name is None or (key, name.name) in done or key == fold(text) or not ORGANISATIONS.isdisjoint(name.words):
            continue
        if text[0].islower() and not any(word.startswith(key[:1]) for word in name.words):
            continue  # `older ferries (nq)` says who will talk about them
        if not words.OUTLETS.isdisjoint(name.words):
            name = PersonName(name=text, words=name.words)
        done.add((key, name.name))
        yield Known(name=name, start=at, end=at + len(text), tier=0, until=until, shorts=(key.replace(" ", ""),))


def _declared(source: str, start: int, end: int) -> Iterator[tuple[str, str, int, int]]:
    """Short forms, names, where they stand, and where their entries end; -1 where an entry has nothing else."""
    before = start
    for match in _BRACKETED.finditer(source, start, end, concurrent=False):
        line = max(start, source.rfind("\n", start, match.start()) + 1)
        if match.start() - max(line, before) <= 160:
            at, stop = _bracket_head(source, line, match.start()) if before <= line else _named_last(source, before, match.start())
            if at < stop:
                until = _about_end(source, match.end(), end)
                following = _BRACKETED.search(source, match.end(), until, concurrent=False)
                yield match["short"], source[at:stop], at, following.start() if following else until
        before = match.end()
    for pattern in (_LEGEND, _TABLE):
        for match in pattern.finditer(source, start, end, concurrent=False):
            short = fold(match["short"])
            if short not in CUES and short not in words.ATTENDANCE and _abbreviates(match["short"], match["name"]):
                yield match["short"], match["name"], match.start("name"), _about_end(source, match.end("name"), end)
    at = source.find("@Participants:", start, end)
    if at >= 0:
        stop = source.find("\n@", at, end)
        for match in _PARTICIPANT.finditer(source, at + 14, stop if stop >= 0 else end, concurrent=False):
            yield match["short"], match["name"], match.start("name"), -1


def _bracket_head(source: str, line: int, end: int) -> tuple[int, int]:
    """The name at the beginning of a line that has a short form behind it, an employer perhaps between the two."""
    head = _ENTRY.match(source, line, end, concurrent=False)
    if not head or " " not in head["name"]:
        return end, end
    at = head.start("name")
    return at, _name_end(source, at, head.end("name"))


def _named_last(source: str, start: int, end: int) -> tuple[int, int]:
    """The name right before a short form that is not the first of its line: `... and his deputy, Nora Quill (NQ)`."""
    last = None
    for known in mentions(source, start, end, 0):
        last = known
    return (last.start, last.end) if last is not None and not source[last.end : end].strip() else (end, end)


def _about_end(source: str, at: int, end: int) -> int:
    """Where what is said about a person ends: with the line, before `end`, and where nobody's description goes on."""
    stop = min(end, at + _ABOUT)
    line = source.find("\n", at, stop)
    return line if line >= 0 else stop


def _abbreviates(short: str, name: str) -> bool:
    """Whether a word before a name can be its short form: capitals, or letters of the name in order."""
    if sum(letter.isupper() for letter in short) > 1:
        return True
    letters = iter(fold(name))
    return len(short) < 5 and all(letter in letters for letter in fold(short))


def part_lines(source: str, start: int, end: int) -> Iterator[Known]:
    """The people of lines such as `Interviewer: Ann Lee`; a line with two names says nothing."""
    for match in _PART_LINE.finditer(source, start, end, concurrent=False):
        folded = fold(match["part"])
        role = CUES.get(folded) or part_of_words([bare(word) for word in folded.split()] or [""])[1]
        if role == "unknown":
            continue
        known = mention_at(source, match.end(), end, 0)
        if known is not None and not source.startswith((" and ", " & ", " und ", " et ", " y ", " with "), known.end):
            yield attrs.evolve(known, part=role, tier=0, until=_about_end(source, known.end, end), beside=False)

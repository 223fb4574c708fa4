"""What the text says about a person beside the name: job, affiliation, a title before the name."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

import attrs
import regex

from inquit.model import Span
from inquit.people import name_words as words
from inquit.people.folding import bare, fold
from inquit.people.mentions import honorifics_before
from inquit.people.names import PersonName
from inquit.people.occupations import Work, is_organisation, phrase_end, work_before, work_in, work_label, work_listed
from inquit.people.parts import part_of_words

__all__ = ["Facts", "bracketed", "described", "introduced", "introduced_short", "outlet", "self_described", "spans"]

Place = tuple[int, int]


@attrs.define(kw_only=True)
class Facts:
    """What was found about one person: the place of each fact; None where no place says it."""

    job: Place | None = None
    affiliation: Place | None = None
    prefix: Place | None = None
    suffix: Place | None = None
    family_first: bool = False

    def add(self, work: Work) -> None:
        """Keep what was not known before; an organisation counts beside its own job or where no job is known."""
        if self.job is None and work.job is not None:
            self.job = work.job
            if work.organisation is not None:
                self.affiliation = self.affiliation or work.organisation
        elif self.affiliation is None and work.organisation is not None:
            self.affiliation = work.organisation


# , a chemist    , who leads the    is an engineer    (Example Ltd)    of the Example Institute
_BEHIND = regex.compile(
    r"""(?P<is>,?+[ ](?:is|est|es|é|è|ist|jest|är|er|on)[ ]
        (?:(?:also|now|currently|the|a|an|un|une|um|uma|una|ein|eine|der|die|en|ett|een)[ ])*+)
      | (?P<comma>,[ ])(?:(?:who|qui|che|que|die|der|który|która)[ ](?P<who>\p{L}+)[ ])?
      | [ ](?P<leads>leads|runs|heads|directs|manages|founded|dirige|leitet|kieruje|prowadzi|leder|leidt)[ ]
      | [ ]\((?P<bracket>[^()\n]{2,60})\)
      | (?P<of>[ ](?:of|at|from|with|von|vom|de|du|del|della|da|di)[ ](?:the|der|la|l'|l’)?[ ]?)(?=\p{Lu}|l'|l’)""",
    regex.VERBOSE,
)
# I'm a       I am the       je suis
_I_AM = regex.compile(
    r"""(?<!\p{L})
    (?:I[’']m|I[ ]am|[Jj]e[ ]suis|[Ii]ch[ ]bin|[Ss]oy|[Ss]ono|[Ss]ou|[Jj]estem|[Ii]k[ ]ben|[Jj]ag[ ]är|[Jj]eg[ ]er)[ ]
    (?P<article>(?:an?|the|une?|eine?|una?|uma?|een|en|ett)[ ])?""",
    regex.VERBOSE,
)
_STARTS = ("I'm ", "I’m ", "I am ", "e suis ", "ch bin ", "oy ", "Sono ", "sono ", "Sou ", " sou ", "estem ", "k ben ", "ag är ", "eg er ")
"""Ends of those openings, whatever the case of their first letter."""
# I run the Example Room
_I_RUN = regex.compile(
    r"""
    (?<!\p{L})I[ ](?:run|lead|head|direct|chair|manage|work[ ](?:at|for|with)|teach[ ]at)
    [ ](?P<what>(?:the[ ])?\p{Lu})
    """,
    regex.VERBOSE,
)
_LEADS = frozenset(
    ("leads", "runs", "heads", "directs", "manages", "founded", "dirige", "leitet", "kieruje", "prowadzi", "driver", "leder", "leidt")
)
_IS = frozenset(("is", "est", "es", "é", "è", "ist", "jest", "är", "er"))
# family name first      her family name, Varga, comes first       in the Hungarian order
_FAMILY_FIRST = regex.compile(
    r"""(?i)(?:family|last|sur)[ -]?names?(?:,?[ ]\p{L}+,?)?,?[ ](?:comes?[ ]|is[ ](?:put[ ]|given[ ])?|goes[ ]|stands[ ])?first
      | (?:Hungarian|Chinese|Japanese|Korean)[ ](?:order|custom|style|fashion)""",
    regex.VERBOSE,
)


def outlet(source: str, facts: Facts, start: int, end: int) -> None:
    """Add what the label of an outlet says: `Harbour Bulletin Editor`."""
    facts.add(work_label(source, start, end))


def described(source: str, facts: Facts, start: int, end: int, shorts: AbstractSet[str] = frozenset()) -> None:
    """Add what a description behind a name in a label or list says; `shorts` are short forms of people, folded."""
    facts.add(work_listed(source, start, end, shorts))


def bracketed(source: str, facts: Facts, start: int, end: int, inner: PersonName | None) -> None:
    """Add what the bracket of a tag says: `Ann Lee (Harbour Board)`, `Moderator (Ann Lee, Harbour Board)`."""
    if inner is not None:
        at = source.find(inner.name, start, end)
        if at >= 0:
            facts.add(work_listed(source, at + len(inner.name), end))
    elif is_organisation(source[start:end]):
        facts.add(work_listed(source, start, end))


def introduced(source: str, facts: Facts, name: str, zones: Sequence[Place], budget: int = 6) -> None:
    """Add what the words around a person's name say, in the zones in order."""
    for start, end in _occurrences(source, name, zones, budget):
        before = honorifics_before(source, start)
        if before < start and facts.prefix is None:
            facts.prefix = (before, before + len(source[before:start].rstrip()))
        line = source.rfind("\n", 0, before) + 1
        lead = max(line, before - 90)
        facts.suffix = facts.suffix or _suffixes(source, end)
        earlier = work_before(source, lead, before)
        facts.add(_behind(source, end, hired=earlier.job is not None))
        if earlier.job is not None:
            facts.add(earlier)
            if facts.affiliation is None and facts.job == earlier.job:
                facts.affiliation = _for(source, end)
        if not facts.family_first and _FAMILY_FIRST.search(source, end, min(len(source), end + 110), concurrent=False):
            facts.family_first = True


def _suffixes(source: str, end: int) -> Place | None:
    """The suffixes behind a name, as many as there are: `, OBE, FRS`."""
    found: Place | None = None
    while (match := _SUFFIX_BEHIND.match(source, end, concurrent=False)) and fold(match["suffix"]).replace(" ", "") in words.SUFFIXES:
        found = (found[0] if found else match.start("suffix"), match.end("suffix"))
        end = match.end()
    return found


def introduced_short(source: str, facts: Facts, family: str, zones: Sequence[Place]) -> None:
    """Add what the words behind an honorific and a surname say: `Dr. Voss is a hydrologist`."""
    for start, end in _occurrences(source, family, zones, 4):
        if facts.job is None and honorifics_before(source, start) < start:
            facts.add(_behind(source, end, hired=False))


def _occurrences(source: str, name: str, zones: Sequence[Place], budget: int) -> Iterator[Place]:
    """Where the zones name the person in full."""
    for start, end in zones:
        at = source.find(name, start, end)
        while at >= 0 and budget:
            stop = at + len(name)
            if not source[stop : stop + 1].isalpha() and not source[at - 1 : at].isalpha():
                budget -= 1
                yield at, stop
            at = source.find(name, stop, end)


def _behind(source: str, end: int, *, hired: bool) -> Work:
    """What stands behind a name: an apposition, a verb, a bracket, which is an employer where a job stood before the name."""
    suffix = _SUFFIX_BEHIND.match(source, end, concurrent=False)
    if suffix and fold(suffix["suffix"]).replace(" ", "") in words.SUFFIXES:
        end = suffix.end()
    match = _BEHIND.match(source, end, concurrent=False)
    if match is None:
        return Work()
    if match["bracket"]:
        work = work_listed(source, *match.span("bracket"))
        text = match["bracket"]
        if hired and work == Work() and _may_name(text):
            return Work(organisation=match.span("bracket"))
        return work
    stop = phrase_end(source, match.end(), 140)
    if match["who"] or match["of"] or match["leads"]:
        return _clause(source, match.end(), stop, match["who"] or match["leads"])
    work = work_in(source, match.end(), stop)
    if work.job is not None and work.organisation is None and match["comma"] and source.startswith(", ", stop):
        return attrs.evolve(work, organisation=_apposed(source, stop + 2))
    return work


def _may_name(text: str) -> bool:
    """Whether a bracket may name an organisation: a capital, few words, no number, no role such as `Chair`."""
    folded = [bare(word) for word in text.split()]
    plain = text[0].isupper() and len(folded) <= 6 and not any(character.isdigit() for character in text)
    return plain and part_of_words(folded)[0] is None


# , PhD      OBE
_SUFFIX_BEHIND = regex.compile(r",? (?P<suffix>\p{Lu}[\p{L}.]{1,6})(?=[\s,.])")


def _clause(source: str, start: int, stop: int, verb: str | None) -> Work:
    """What `, who leads the Example Room` and `of the Example Institute` say."""
    if verb in _IS:
        return work_in(source, start, stop)
    place = _name_at(source, start, stop)
    if place is None or (verb is not None and verb not in _LEADS):
        return Work()
    named = verb is not None or is_organisation(source[place[0] : place[1]])
    return Work(organisation=place) if named else Work()


def _apposed(source: str, start: int) -> Place | None:
    """The organisation that follows a job behind a comma: `hydrologist, Example University`."""
    start += source[start : start + 1] in set("„“\"«'")
    stop = phrase_end(source, start, 80)
    piece = source[start:stop]
    if piece[:1].isupper() and is_organisation(piece) and len(piece.split()) <= 6 and work_in(source, start, stop).job is None:
        return start, stop
    return None


# the Example Institute         Radio Example
_NAME_AT = regex.compile(
    r"""(?:the[ ]|la[ ]|l'|l’|il[ ]|der[ ]|die[ ]|das[ ])?
    (?P<name>\p{Lu}[\p{L}'’.&-]*+(?:[ ](?:(?:of|for|and|de|du|des|di|della|für|und|the|&)[ ]){0,2}(?!I\b)\p{Lu}[\p{L}'’&-]*+)*+)""",
    regex.VERBOSE,
)


def _name_at(source: str, start: int, end: int) -> Place | None:
    match = _NAME_AT.match(source, start, end, concurrent=False)
    return match.span("name") if match else None


# ` for the Example Trust`, ` at Radio Example`
_FOR = regex.compile(r" (?:for|at|of|with) (?=(?:the )?\p{Lu})")


def _for(source: str, end: int) -> Place | None:
    """An organisation later in the sentence of a person whose job was just said."""
    stop = phrase_end(source, end, 90)
    for match in _FOR.finditer(source, end, stop, concurrent=False):
        place = _name_at(source, match.end(), stop)
        if place and is_organisation(source[place[0] : place[1]]):
            return place
    return None


def self_described(source: str, facts: Facts, name: PersonName | None, turns: Sequence[Place]) -> None:
    """Add what people say about themselves in their first turns."""
    for start, end in turns:
        stop = min(end, start + 600)
        if name is not None and source.startswith(name.name, start) and source.startswith(", ", start + len(name.name)):
            facts.add(work_in(source, start + len(name.name) + 2, phrase_end(source, start + len(name.name) + 2, 100)))
        said = source[start:stop]
        if facts.job is None and _says_who(said):
            for match in _I_AM.finditer(source, start, stop, concurrent=False):
                work = work_in(source, match.end(), phrase_end(source, match.end(), 120))
                if work.job is not None and (match["article"] or _is_bare_job(source, match.end(), work.job[1])):
                    facts.add(work)
                    break
        if facts.affiliation is None and facts.job is None and "I " in said:
            run = _I_RUN.search(source, start, stop, concurrent=False)
            if run:
                facts.affiliation = _name_at(source, run.start("what"), phrase_end(source, run.start("what"), 80))


def _is_bare_job(source: str, start: int, end: int) -> bool:
    """Whether a phrase without an article is a job all the same: `jestem lekarką`, `I am editor`; not `I'm helping guide`."""
    said = source[start:end].split()
    return source[start].islower() and len(said) <= 7 and not any(word.endswith("ing") for word in said[:-1])


def _says_who(text: str) -> bool:
    """Whether somebody may say here what they are; a loop, because most texts go through all of it."""
    for phrase in _STARTS:  # noqa: SIM110  # twice as fast as any() over so few and so short
        if phrase in text:
            return True
    return False


def spans(facts: Facts) -> dict[str, Span]:
    """The places by field of `Speaker`."""
    places = {
        "job_title": facts.job,
        "affiliation": facts.affiliation,
        "honorific_prefix": facts.prefix,
        "honorific_suffix": facts.suffix,
    }
    return {field: Span(start=place[0], end=place[1]) for field, place in places.items() if place}

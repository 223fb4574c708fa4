"""From turns with labels to people: who speaks, under which labels, with what name, work and part."""

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from types import MappingProxyType

import attrs

from inquit.explanation import Link
from inquit.model import Evidence, Problem, Role, Span, Speaker, SpeakerKind
from inquit.options import Options
from inquit.people import biography
from inquit.people.biography import Facts
from inquit.people.brackets import is_short_form
from inquit.people.cuts import Cut, Cuts
from inquit.people.examination import ASKING, TESTIFYING, examiner, examiners, is_hearing, officers, witness
from inquit.people.folding import bare, fold, spaced
from inquit.people.labels import Label, has_initial, is_outlet_word, joint, read_label
from inquit.people.letters import lettered
from inquit.people.linking import LABEL_RULES, PEOPLE_RULES, link, unresolved
from inquit.people.mentions import Known
from inquit.people.name_words import HOSTING, INTERPRETING
from inquit.people.names import PersonName, person_name
from inquit.people.openers import without_openers
from inquit.people.parts import Kind
from inquit.people.roles import figures, roles
from inquit.people.roll import Roll, Use
from inquit.people.settled import given_names, linking_problems, repair, slips, told
from inquit.people.sightings import directions, lowered, sightings
from inquit.people.surroundings import Zones, listed_alone, people_around, self_naming, zones_of
from inquit.people.tongues import is_french, is_iberian

__all__ = ["Roster", "roster"]

_MANY = 64
"""Documents with more people than this get no biographies from running text: the search would not be linear."""


@attrs.frozen(kw_only=True)
class Roster:
    """The people of a transcript."""

    speakers: tuple[Speaker, ...]
    """In order of first turn."""
    of_cut: tuple[int, ...]
    """For each cut the index of its speaker. (One label may mean several people: `Q` under `BY MS. VOSS:`.)"""
    problems: tuple[Problem, ...] = ()
    links: tuple[Link, ...] = ()


def roster(source: str, cuts: Cuts, *, title: Span | None, preamble: Span | None, options: Options) -> Roster:
    """Decide who the people behind the labels are. Linear in text and labels; never raises."""
    if not cuts:
        return Roster(speakers=(), of_cut=())
    index = {label: n for n, label in enumerate(dict.fromkeys(cuts.labels))}
    label_of = [index[label] for label in cuts.labels]
    turns = _first_turns(label_of, cuts)
    labels = lettered(source, _read(source, tuple(index)), turns)
    roll = Roll(labels=labels, told=told(labels, options), uses=_uses(label_of))
    roll.alone = listed_alone(source, cuts, frozenset(label.key for label in roll.labels))
    zones = zones_of(source, cuts, title, preamble, dict(zip(index, roll.labels, strict=True)))
    _link(source, roll, zones, turns)
    counts = Counter(label_of)
    settled = given_names(roll, options)
    near = slips(roll, counts, settled)
    repair(roll, near, wanted=options.repair_tags)
    examined = examiners(source, cuts, label_of, roll.labels)
    for i, j in dict.fromkeys((label_of[n], i) for n, i in examined.items()):
        roll.link(i, j, "examiner", "asks under a line such as `BY MS. VOSS:`")
    of_cut, drafts = _gather(roll, label_of, examined)
    for draft in drafts:
        _research(source, roll, draft, zones, turns, deep=len(drafts) <= _MANY)
    three = [draft for draft in drafts if (name := roll.names[draft.root]) is not None and name.full and len(name.words) == 3]
    if three and is_iberian(source):
        for draft in three:
            draft.two_surnames = True
    parts = figures(source, cuts, of_cut, len(drafts))
    hosts = {n for n, draft in enumerate(drafts) if any(not HOSTING.isdisjoint(label.key.split()) for label in draft.labels)}
    declared: list[Role] = [_declared_role(source, roll, draft) for draft in drafts]
    said = roles(
        declared, parts, of_cut, {n for n in hosts if declared[n] == "moderator"}, examined=bool(examined) or is_hearing(roll.labels)
    )
    ids: dict[str, int] = {}
    return Roster(
        speakers=tuple(_speaker(source, roll, draft, turns, role, ids) for draft, role in zip(drafts, said, strict=True)),
        of_cut=of_cut,
        problems=tuple(linking_problems(roll, counts, turns, near, settled)),
        links=tuple(roll.links),
    )


def _read(source: str, printed: Sequence[str]) -> list[Label]:
    """The labels taken apart, each in the light of the others."""
    underscores = any(" " in label for label in printed)
    french = any(label.startswith(("Mme ", "Mlle ", "MM. ")) for label in printed)
    initials = not french and any(label.startswith(("M.", "M ")) for label in printed)
    initials = initials and (any(map(has_initial, printed)) or not is_french(source))
    labels = [read_label(label, underscores=underscores, initials=initials) for label in printed]
    keys = {label.key for label in labels}
    return officers([joint(label, keys) for label in labels])


@attrs.define(kw_only=True)
class _Draft:
    """A speaker in the making."""

    root: int
    members: list[int]
    labels: list[Label]
    facts: Facts = attrs.field(factory=Facts)
    two_surnames: bool = False
    """Whether the last two of three names are those of the family."""


def _gather(roll: Roll, label_of: Sequence[int], examined: Mapping[int, int]) -> tuple[tuple[int, ...], list[_Draft]]:
    """The speaker of each cut, by number, and the speakers in the making, in order of first turn."""
    roots = [roll.root(i) for i in range(len(roll.labels))]
    heads = [roots[i] for i in label_of]
    for n, i in examined.items():
        heads[n] = roots[i]
    numbers = {root: n for n, root in enumerate(dict.fromkeys(heads))}
    of_cut = tuple([numbers[root] for root in heads])
    person_of = [numbers.get(root, -1) for root in roots]
    for n, i in enumerate(label_of) if -1 in person_of else ():
        if person_of[i] < 0:
            person_of[i] = of_cut[n]
    members: list[dict[int, None]] = [{} for _ in numbers]
    for i, person in enumerate(person_of):
        members[person][i] = None
    for n in examined:
        members[of_cut[n]][label_of[n]] = None
    drafts = [_Draft(root=root, members=list(members[n]), labels=[roll.labels[i] for i in members[n]]) for root, n in numbers.items()]
    return of_cut, drafts


def _first_turns(label_of: Sequence[int], cuts: Cuts) -> dict[int, list[Cut]]:
    """The first three turns under each label."""
    counts = Counter(label_of)
    turns: dict[int, list[Cut]] = {i: [] for i in counts}
    missing = sum(min(3, count) for count in counts.values())
    for n, i in enumerate(label_of):
        if len(turns[i]) < 3:
            turns[i].append(cuts[n])
            missing -= 1
            if not missing:
                break
    return turns


def _uses(label_of: Sequence[int]) -> list[Use]:
    """How each label is used: labels are numbered in order of first turn."""
    counts = Counter(label_of)
    end = len(label_of) - 1
    last = dict(zip(label_of, range(end + 1), strict=True))
    first = dict(zip(reversed(label_of), range(end, -1, -1), strict=True))
    return [Use(counts[i], first[i], last[i]) for i in range(len(counts))]


def _link(source: str, roll: Roll, zones: Zones, turns: Mapping[int, Sequence[Cut]]) -> None:
    """Labels to people: by the labels alone, then by the text around the turns."""
    if len(roll.labels) > 1:
        link(roll, LABEL_RULES)
    _call_court(source, roll)
    wanted = unresolved(roll)
    if wanted:
        people: list[Known] = []
        if len(wanted) <= _MANY:
            people += self_naming(source, {i: roll.labels[i] for i in wanted}, turns)
        if any(roll.labels[i].kind != "outlet" for i in wanted):
            people += people_around(source, zones)
        if len(wanted) <= _MANY:
            people += sightings(source, roll.labels, wanted)
            people += directions(source, roll.labels, wanted)
        surnames = {name.words[-1] for i in wanted if (name := roll.names[i]) is not None and name.words}
        roll.people = people = list(without_openers(source, people, surnames))
        if people or any(roll.labels[i].kind == "short" for i in wanted):
            link(roll, PEOPLE_RULES)


def _call_court(source: str, roll: Roll) -> None:
    """Give the questions in court to the one examiner whom the record announces, and the answers to the one witness whom it names."""
    asks, answers = examiner(source, roll.labels), witness(source, roll.labels)
    if asks is not None:
        _give(roll, ASKING, asks, "examiner", "asks under a line such as `BY MS. VOSS:`")
    if answers is not None:
        _give(roll, TESTIFYING, answers, "witness", "the record names one witness")


def _give(roll: Roll, keys: AbstractSet[str], known: Known, rule: str, reason: str) -> None:
    """Give all labels with such keys to one person."""
    found = [i for i, label in enumerate(roll.labels) if label.key in keys]
    for i in found:
        roll.name(i, known, rule, reason)
        roll.join(found[0], i, rule, reason)


def _research(source: str, roll: Roll, draft: _Draft, zones: Zones, turns: Mapping[int, Sequence[Cut]], *, deep: bool) -> None:
    """Collect what labels, lists and text say about one speaker."""
    facts, name, known = draft.facts, roll.names[draft.root], roll.known.get(draft.root)
    for i, label in zip(draft.members, draft.labels, strict=True):
        _tagged(source, facts, label, turns[i][0])
    if name is None or not deep:
        return
    if known is not None and known.until >= 0:
        shorts = frozenset(label.key for label in draft.labels) | frozenset(known.shorts)
        biography.described(source, facts, known.end, known.until, shorts)
    lead = draft.labels[0]
    if lead.kind in {"person", "short"} or known is not None:
        places = [*zones.before, *zones.opening, zones.closing]
        biography.introduced(source, facts, name.name, places)
        if name.name.isupper() and facts.job is None:
            biography.introduced(source, facts, " ".join(map(lowered, name.name.split())), [*zones.before, zones.closing])
        if facts.job is None and name.full and name.family is not None:
            biography.introduced_short(source, facts, name.family, [*zones.before, zones.closing])
        if facts.job is None and lead.kind == "role" and len(lead.core) > 3:
            biography.introduced(source, facts, lead.core.lower(), zones.before)
    own = sorted((cut.text_start, cut.text_end) for i in draft.members for cut in turns[i])[:3]
    biography.self_described(source, facts, name, own)


def _tagged(source: str, facts: Facts, label: Label, cut: Cut) -> None:
    """Collect what a tag says about its speaker: a description behind the name, the staff of an outlet."""
    if label.about:
        at = source.find(label.about[:12], cut.label_start, cut.tag_end)
        if at >= 0:
            biography.described(source, facts, at, min(cut.label_start + len(cut.label), at + len(label.about)))
    titled = label.name is not None and label.name.prefix is not None
    for bracket in label.brackets if label.inner is not None or (label.kind == "person" and not titled) else ():
        at = source.find(bracket, cut.label_start, cut.tag_end)
        if at >= 0:
            biography.bracketed(source, facts, at, at + len(bracket), inner=label.inner)
    if " " in label.office and label.kind == "person" and label.role == "unknown" and source.startswith(label.office, cut.label_start):
        facts.job = facts.job or (cut.label_start, cut.label_start + len(label.office))
    title = _title(source, cut)
    if title is not None:
        biography.described(source, facts, *title)
    if label.kind == "outlet" and source.startswith(label.core, cut.label_start):
        biography.outlet(source, facts, cut.label_start, cut.label_start + len(label.core))


def _title(source: str, cut: Cut) -> tuple[int, int] | None:
    """Where the title stands that a tag has behind its label, on a line below it or slanted; None where it has none."""
    start = cut.label_start + len(cut.label)
    behind = source[start : cut.tag_end]
    if not ("\n" in behind or "*" in behind) or "<" in behind or any(map(str.isdecimal, behind)):
        return None
    at = next((n for n, character in enumerate(behind) if character.isalpha()), len(behind))
    end = len(behind.rstrip(" \t\r\n*_:"))
    return (start + at, start + end) if at < end else None


def _declared_role(source: str, roll: Roll, draft: _Draft) -> Role:
    """What labels and lists say about the part of a speaker."""
    role: Role = "unknown"
    for label in draft.labels:
        if role == "unknown":
            role = label.role
    known = roll.known.get(draft.root)
    if role == "unknown" and known is not None:
        role = known.part
    job = draft.facts.job
    if job is not None and any(bare(word) in INTERPRETING for word in source[job[0] : job[1]].split()):
        return "interpreter"
    if role == "unknown" and draft.labels[0].kind in {"anonymous", "collective"} and len(draft.labels[0].core.split()) > 1:
        return "participant"
    return role


_KINDS: Mapping[Kind, SpeakerKind] = MappingProxyType(
    {
        "person": "person",
        "short": "person",
        "role": "role",
        "outlet": "outlet",
        "anonymous": "anonymous",
        "blank": "anonymous",
        "collective": "collective",
    }
)
_NAME_FIELDS = ("name", "honorific_prefix", "given_name", "family_name", "honorific_suffix")


def _speaker(source: str, roll: Roll, draft: _Draft, turns: Mapping[int, Sequence[Cut]], role: Role, ids: dict[str, int]) -> Speaker:
    labels, lead, known = draft.labels, draft.labels[0], roll.known.get(draft.root)
    name = roll.names[draft.root]
    values: dict[str, str | None] = {}
    evidence: list[Evidence] = []
    for field, span in biography.spans(draft.facts).items():
        values[field] = spaced(span.of(source))
        evidence.append(Evidence(field=field, span=span))
    if name is not None and (known is not None or lead.kind not in {"anonymous", "collective", "outlet"} or lead.inner is not None):
        if name.full and (draft.facts.family_first or draft.two_surnames):
            other = person_name(name.name, family_first=draft.facts.family_first, two_surnames=True)
            name = name if other is None else attrs.evolve(name, given=other.given, family=other.family)
        for field, value in zip(_NAME_FIELDS, (name.name, name.prefix, name.given, name.family, name.suffix), strict=True):
            if value is not None and (field not in values or field in {"name", "given_name", "family_name"}):
                evidence = [item for item in evidence if item.field != field]
                values[field] = value
                span_of = _where(source, value, known, draft.members, turns)
                if span_of is not None:
                    evidence.append(Evidence(field=field, span=span_of))
    return Speaker(
        id=_id(labels, ids),
        name=values.get("name") or lead.core,
        labels=_printed(labels),
        role=role,
        kind=_kind(lead, name) if "name" in values else _KINDS[lead.kind],
        honorific_prefix=values.get("honorific_prefix"),
        given_name=values.get("given_name"),
        family_name=values.get("family_name"),
        honorific_suffix=values.get("honorific_suffix"),
        job_title=values.get("job_title"),
        affiliation=values.get("affiliation"),
        evidence=tuple(evidence),
    )


def _kind(lead: Label, name: PersonName | None) -> SpeakerKind:
    """What a speaker with a name is: a person, unless the name is that of an outlet."""
    if name is not None and lead.kind == "short" and name.given is None and name.family is None and any(map(is_outlet_word, name.words)):
        return "outlet"
    return "person"


def _where(source: str, value: str, known: Known | None, members: Sequence[int], turns: Mapping[int, Sequence[Cut]]) -> Span | None:
    """Where the source says so: in the list or text that named the person, or in a label."""
    places = [(known.start, known.end)] if known is not None and known.start >= 0 else []
    places += [(turns[i][0].label_start, turns[i][0].label_start + len(turns[i][0].label)) for i in members]
    for start, end in places:
        at = source.find(value, start, end + 8)
        if at >= 0:
            return Span(start=at, end=at + len(value))
    return None


def _printed(labels: Sequence[Label]) -> tuple[str, ...]:
    """The labels of a speaker: a short form of the name, declared in brackets, stands by itself."""
    found: dict[str, None] = {}
    for label in labels:
        found[label.core if label.printed.endswith((")", "]", "）")) else label.printed] = None
        for bracket in label.brackets:
            if is_short_form(bracket, label.core):
                found[bracket] = None
    return tuple(found)


def _id(labels: Sequence[Label], ids: dict[str, int]) -> str:
    """A slug of the first label, its short form if it declares one that abbreviates it or is a label; numbered where it is taken."""
    lead, keys = labels[0], {label.key for label in labels}
    text = next((b for b in lead.brackets if fold(b) in keys or is_short_form(b, lead.core)), lead.core)
    slug = "-".join("".join([c if c.isalnum() else " " for c in fold(text)]).split())[:40] or "speaker"
    number = ids.get(slug, 0) + 1
    ids[slug] = number
    if number == 1:
        return slug
    while f"{slug}-{number}" in ids:
        number += 1
    ids[slug] = number
    ids[f"{slug}-{number}"] = 1
    return f"{slug}-{number}"

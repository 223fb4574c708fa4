"""People named outside the tags: in titles, stand-firsts, by-lines, closing lines and the first turns."""

from collections.abc import Iterator, Sequence

import attrs
import regex

from inquit.model import Role
from inquit.people import name_words as words
from inquit.people.cue_words import BYLINES, CUES, CUES_BEHIND, LONG_ARTICLES, OURS
from inquit.people.folding import bare, fold, spaced
from inquit.people.joint_words import GREETINGS, OPENERS, PLACES, PLACING, STOP
from inquit.people.names import PersonName, person_name
from inquit.people.parts import PART_WORDS
from inquit.people.people_words import ASSOCIATES, DESKS, FORMER, JOBS, KIN, MEDIA_JOBS, ORGANISATIONS

__all__ = ["DIRECTIONS", "SPOKEN", "Known", "honorifics_before", "mention_at", "mentions", "title_bounds"]


DIRECTIONS = 4
"""The tier of names in stage directions: good for abbreviations alone."""
SPOKEN = 5
"""The tier of capitalised words in the turns: good for abbreviations that nothing surer explains."""


@attrs.frozen(kw_only=True)
class Known:
    """A person named somewhere outside the tags."""

    name: PersonName
    start: int
    """Of the honorific or the name; -1 where the name does not come from the source."""
    end: int
    """Behind the name and its suffix."""
    tier: int = 1
    """0 in a list of participants, 1 in the text before the turns, 2 in the first turns, 3 behind the last tag."""
    shorts: tuple[str, ...] = ()
    """Short forms that a list gives, folded."""
    part: Role = "unknown"
    """The part that the words beside the name announce."""
    beside: bool = False
    """Whether those words make it a relative's or a photographer's."""
    placed: bool = False
    """Whether a preposition stands before the name, as before a place."""
    about: tuple[str, ...] = ()
    """The words behind the name in a list, folded."""
    until: int = -1
    """Where the entry of a list ends; -1 outside lists."""
    owner: int | None = None
    """The label under which the person says it about themselves."""


_LETTERS = r"\p{Lu}\p{Ll}\p{Lt}\p{M}'’-"
_PARTICLE = r"(?:de|da|do|dos|das|del|della|di|du|des|van|von|zu|zur|der|den|ten|ter|la|le|bin|ibn|af|av|ní|Ó)[ \u00a0]"
_TITLED = (
    "Dr|Drs|Prof|Profa|Mr|Mrs|Ms|Mx|Rev|Revd|Fr|Sr|Sra|Srta|Dra|Hon|Mme|Mlle|Sig|Dott|Ing|Mag|Lic|Capt|Col|Gen|Lt|Sgt|Maj|Sen|Rep|Gov|St"
)
_HONORIFIC = rf"(?:{_TITLED}|{_TITLED.upper()}|hab|dr|prof|mgr|ks|inż)\."
# Dr. Maren van der Voss       Ann T. Lee       our guest Kim\n  Hamilton Voss (wrapped within a sentence)
_RUN = regex.compile(
    rf"""(?<![\p{{Lu}}\p{{Ll}}\p{{Lt}}\p{{M}}\p{{N}}_@/.-])
    (?P<within>(?<=[\p{{Ll}},][ ]))?+
    (?:{_HONORIFIC}|\p{{Lu}}\.|\p{{Lu}}[{_LETTERS}]*+)
    (?:(?:[ \u00a0]{{1,2}}|(?(within)[ ]{{0,3}}\n[ ]{{1,6}}|(?!)))(?:{_PARTICLE})*+
       (?:{_HONORIFIC}|\p{{Lu}}\.|\p{{Lu}}[{_LETTERS}]*+)){{1,6}}+""",
    regex.VERBOSE,
)
# , SJ      , Ph.D.     PhD
_SUFFIX = regex.compile(r",?[ ](?P<suffix>\p{Lu}[\p{L}.]{1,6})(?!\p{L})")

_BESIDES = frozenset((" and ", " & ", " und ", " et ", " y ", " e ", " i ", " och ", " og ", " en "))
_NOT_PEOPLE = ORGANISATIONS | words.OUTLETS | words.COLLECTIVE
_NO_NAME = (_NOT_PEOPLE | STOP) - words.PARTICLES
_LEADING = (
    PLACES
    | STOP
    | GREETINGS
    | OPENERS
    | JOBS
    | words.OFFICES
    | words.OFFICES_OF_SEVERAL
    | MEDIA_JOBS
    | DESKS
    | words.CHAIRING
    | words.ASKING
    | words.ANSWERING
    | words.INTERPRETING
    | FORMER
    | frozenset(cue for cue in CUES if " " not in cue)
    | (BYLINES - words.PARTICLES)
)


def mentions(source: str, start: int, end: int, tier: int, *, floor: int = 0) -> Iterator[Known]:
    """The people with names of two words or more, or with an honorific, in a stretch of the source.

    What stands before `floor`, such as the tag of a turn that begins there, says nothing about their parts.
    """
    last: Known | None = None
    for match in _RUN.finditer(source, start, end, concurrent=False):
        known = _known(source, match.start(), match.end(), tier, floor)
        if known is None:
            continue
        if last is not None and last.part != "unknown" and known.part == "unknown" and source[last.end : known.start] in _BESIDES:
            known = attrs.evolve(known, part=last.part)  # conducted by Ann Lee and Bo Yu
        last = known
        yield known


def mention_at(source: str, start: int, end: int, tier: int) -> Known | None:
    """The person whose name begins right at a place; None where no name does."""
    match = _RUN.match(source, start, end, concurrent=False)
    return _known(source, match.start(), match.end(), tier) if match else None


def _known(source: str, start: int, end: int, tier: int, floor: int = 0) -> Known | None:
    """What a run of capitalised words says: a name, once offices, jobs and articles before it are gone."""
    start, end = title_bounds(source, start, end)
    if start == end:
        return None
    start = honorifics_before(source, start)
    end = _before_organisation(source, start, end)
    text = source[start:end]
    name = person_name(spaced(text))
    if name is None or not name.words or len(name.words) > 5 or (len(name.words) < 2 and name.prefix is None):
        return None
    if text.endswith(("'s", "’s")) or JOBS.intersection(name.words[-1:]) or any(len(word) > 1 and word in _NO_NAME for word in name.words):
        return None
    if not words.OCCASIONS.isdisjoint(name.words) or all(word in PART_WORDS for word in name.words):
        return None
    if not (KIN.isdisjoint(name.words[:1]) or words.PARTICLES.isdisjoint(name.words[1:2])):
        return None  # Père de Valmont
    suffix = _SUFFIX.match(source, end)
    if suffix and name.suffix is None and fold(suffix["suffix"]).replace(" ", "") in words.SUFFIXES:
        name = attrs.evolve(name, suffix=suffix["suffix"])
        end = suffix.end()
    part, beside = _beside(source, start, end, floor)
    lead = source[max(0, start - 8) : start].split()
    placed = bool(lead) and tier > 0 and bare(lead[-1]) in PLACING and name.prefix is None
    return Known(name=name, start=start, end=end, tier=tier, part=part, beside=beside, placed=placed)


def _before_organisation(source: str, start: int, end: int) -> int:
    """Where the name ends when `von der Example-Akademie` follows it."""
    at, joint = start, 0
    for token in source[start:end].split(" "):
        if joint and bare(token) in _NOT_PEOPLE:
            return start + len(source[start:joint].rstrip())
        if token[:1].islower():
            joint = joint or at
        elif token:
            joint = 0
        at += len(token) + 1
    return end


def title_bounds(source: str, start: int, end: int) -> tuple[int, int]:
    """A run of capitalised words without the offices, jobs and articles before the name; empty where no two words remain."""
    while True:
        text = source[start:end]
        first, _, rest = text.partition(" ")
        word = bare(first)
        if word in words.HONORIFICS and rest:
            break
        if not rest.strip():
            return start, start
        if word not in _LEADING and not (word in words.PARTICLES and first[:1].islower()):
            break
        start = end - len(rest.lstrip())
    at = start
    titled = named = False
    whole = source[start:end].split(" ")
    if len(whole) > 2 and bare(whole[0]) in map(bare, whole[2:]):
        return start, start  # Rita Doña Rita: two ways to say one name, or two people
    for token in whole:
        word = bare(token)
        if named and len(word) > 1 and word in words.HONORIFICS:
            return (start, at - 1) if titled else (at, end)
        if named and len(word) > 1 and word in STOP and word not in words.PARTICLES:
            return start, start + len(source[start:at].rstrip())
        titled = titled or word in words.HONORIFICS
        named = named or word not in words.HONORIFICS
        at += len(token) + 1
    return start, end


def honorifics_before(source: str, start: int) -> int:
    """Where the honorifics before a name begin, lower-case ones too: `prof. dr hab. Ewa Nowak`."""
    while True:
        before = source[max(0, start - 16) : start]
        stripped = before.rstrip(" \u00a0")
        tokens = stripped.split()
        if len(stripped) == len(before) or not tokens or "\n" in before[len(stripped) - 1 :]:
            return start
        token = tokens[-1]
        if bare(token) not in words.HONORIFICS or token[0] in "([,;:" or (token.islower() and bare(token) in STOP and token[-1] != "."):
            return start
        start -= len(before) - len(stripped) + len(token)


_ASKING_VERBS = frozenset(("rozmawia", "rozmawial", "rozmawiala", "meets"))
"""One word that is enough before a name."""


def _beside(source: str, start: int, end: int, floor: int) -> tuple[Role, bool]:
    """The part that the words next to a name announce, and whether they make it somebody else's."""
    line = max(floor, source.rfind("\n", 0, start) + 1)
    before = source[max(line, start - 60) : start]
    cut = max(before.rfind(". "), before.rfind("; "), before.rfind("! "), before.rfind("? "))
    near = [word for word in map(bare, before[cut + 1 :].split()) if word and word not in LONG_ARTICLES]
    after = source[end : end + 40].split("\n", 1)[0]
    if any(word in KIN or word in ASSOCIATES for word in near[-4:]) or _is_kin_behind(after):
        return "unknown", True
    role = _announced(near, before, after)
    if role != "unknown":
        return role, False
    following = after[1:].split() if after.startswith(",") else []
    if following and bare(following[0]) in OURS:
        return "interviewer", False
    ours = next((i for i in range(len(near) - 1, max(-1, len(near) - 6), -1) if near[i] in OURS), None)
    if ours is not None and any(word in MEDIA_JOBS for word in near[ours:]):
        return "interviewer", False
    return "unknown", False


def _announced(near: Sequence[str], before: str, after: str) -> Role:
    """The part that a phrase right before or behind a name announces: `interview by`, `, chair`."""
    if bare(before) in BYLINES and (not after.strip() or after[0] in ",.|"):
        return "interviewer"  # By Ann Lee, on a line of its own
    for size in (4, 3, 2, 1):
        role = CUES.get(" ".join(near[-size:])) if len(near) >= size else None
        if role is not None and (size > 1 or before.rstrip()[-1:] in ":：" or near[-1] in _ASKING_VERBS):
            return role
    behind = [word for word in map(bare, after.lstrip(", ").split()[:4]) if word and word not in LONG_ARTICLES]
    for size in (3, 2, 1):
        role = CUES_BEHIND.get(" ".join(behind[:size])) if len(behind) >= size else None
        if role is not None and (size > 1 or after.startswith(",")):
            return role
    return "unknown"


def _is_kin_behind(after: str) -> bool:
    """Whether a bracket behind a name says `no relation` or the like."""
    return after.startswith(" (") and any(bare(word) in KIN for word in after[: after.find(")") + 1].split())

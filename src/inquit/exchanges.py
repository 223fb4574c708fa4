"""Questions paired with the answers that follow: adjacency pairs, from who asks and what stands between."""

from collections.abc import Iterator, Sequence

import attrs

from inquit.asking import QUESTION_MARKS, asks
from inquit.listening import LISTENING
from inquit.model import Exchange, Role, Turn

__all__ = ["exchanges"]

_ASKING: frozenset[Role] = frozenset(("interviewer", "moderator"))
_FEW = 4
"""A turn of so many words that show listening is no question."""
_SHORT = 8
"""A turn of so many words, behind a question of the one who answers, is a reply to it."""
_EDGES = " \t\n.,;:!?…—–-\"'“”’()[]"


def exchanges(turns: Sequence[Turn]) -> Iterator[Exchange]:
    """Each run of asking turns with the turns that answer it, and what stands between them."""
    parts = _Parts(roles=frozenset(turn.speaker.role for turn in turns))
    draft: _Draft | None = None
    for n, turn in enumerate(turns):
        if parts.asks(turn) and not (draft is not None and draft.is_replied_to_by(turn)):
            if draft is not None and draft.answer:
                yield draft.closed()
                draft = None
            draft = draft or _Draft()
            draft.question.append(turn)
        elif draft is None:
            continue
        elif turn.speaker.role == "interpreter" and parts.renders_question(turns, n, answered=bool(draft.answer)):
            draft.question.append(turn)
        elif parts.answers(turn):
            draft.answer.append(turn)
        else:
            draft.between.append(turn)
    if draft is not None and (draft.answer or any(_asks_something(turn.speech) for turn in draft.question)):
        yield draft.closed()


@attrs.frozen(kw_only=True)
class _Parts:
    """Who asks and who answers, given which roles there are."""

    roles: frozenset[Role]

    def asks(self, turn: Turn) -> bool:
        """Whether a turn asks."""
        role = turn.speaker.role
        if _listens(turn.speech):
            return False
        if role == "interviewer":
            return True
        if role == "moderator":
            return "interviewer" not in self.roles or _asks_something(turn.speech)
        if role not in {"unknown", "participant"} or not asks(turn.speech, 0, len(turn.speech)):
            return False
        return self.roles.isdisjoint(_ASKING) or turn.speaker.kind in {"anonymous", "collective"}

    def answers(self, turn: Turn) -> bool:
        """Whether a turn that does not ask belongs to an answer: never what has no words, and never who asks."""
        if not turn.speech or turn.speaker.role in _ASKING:
            return False
        return "interviewee" not in self.roles or turn.speaker.role in {"interviewee", "interpreter"}

    def renders_question(self, turns: Sequence[Turn], n: int, *, answered: bool) -> bool:
        """Whether an interpreter repeats the question for the one who will answer."""
        following = turns[n + 1].speaker.role if n + 1 < len(turns) else "unknown"
        return not answered and following == "interviewee"


@attrs.define
class _Draft:
    """An exchange in the making."""

    question: list[Turn] = attrs.field(factory=list[Turn])
    answer: list[Turn] = attrs.field(factory=list[Turn])
    between: list[Turn] = attrs.field(factory=list[Turn])

    def is_replied_to_by(self, turn: Turn) -> bool:
        """Whether a short turn that asks nothing replies to a question put by the one who answers."""
        return (
            bool(self.answer)
            and self.answer[-1].index == turn.index - 1
            and asks(self.answer[-1].speech, 0, len(self.answer[-1].speech))
            and not _asks_something(turn.speech)
            and len(turn.speech.split()) <= _SHORT
        )

    def closed(self) -> Exchange:
        """The exchange; what came behind the last answer belongs to nobody."""
        last = self.answer[-1].index if self.answer else -1
        between = tuple(turn for turn in self.between if turn.index < last)
        return Exchange(question=tuple(self.question), answer=tuple(self.answer), between=between)


def _listens(speech: str) -> bool:
    """Whether somebody says nothing, or only shows that they listen: `Mm-hm.`, `Right, right.`; never `Right?`."""
    if _asks_something(speech):
        return False
    words = [word for word in (word.strip(_EDGES) for word in speech.lower().split()) if word]
    return len(words) <= _FEW and all(word in LISTENING for word in words)


def _asks_something(speech: str) -> bool:
    """Whether a question mark of any script stands in what is said."""
    return any(mark in speech for mark in QUESTION_MARKS)

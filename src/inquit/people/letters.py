"""Single letters that stand for question and answer: told by what the first turns under them end with."""

from collections.abc import Mapping, Sequence

from inquit.asking import asks
from inquit.people.cuts import Cut
from inquit.people.labels import Label
from inquit.people.name_words import LETTERS

__all__ = ["lettered"]


def lettered(source: str, labels: Sequence[Label], turns: Mapping[int, Sequence[Cut]]) -> list[Label]:
    """The labels, with `P` and `R` as question and answer where the text has both and treats them so.

    `turns` are the first turns under each label. Initials of people look the same, so that the words decide.
    """
    by_key = {label.key: i for i, label in enumerate(labels) if len(label.key) == 1}
    result = list(labels)
    for question, answer in LETTERS if len(by_key) == 2 else ():
        i, j = by_key.get(question, -1), by_key.get(answer, -1)
        if i >= 0 and j >= 0 and 2 * _asked(source, turns[i]) > len(turns[i]) and not _asked(source, turns[j]):
            asking, answering = labels[i], labels[j]
            result[i] = Label(printed=asking.printed, key=asking.key, kind="role", core=asking.core, role="interviewer")
            result[j] = Label(printed=answering.printed, key=answering.key, kind="role", core=answering.core, role="interviewee")
    return result


def _asked(source: str, turns: Sequence[Cut]) -> int:
    """How many turns end by asking."""
    return sum(asks(source, cut.text_start, cut.text_end) for cut in turns)

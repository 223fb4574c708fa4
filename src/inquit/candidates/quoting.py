"""Labels that say that somebody says something: `Mr. Lee rose and said:` and `Herr Lee anförde:` are of `Mr. Lee` and `Herr Lee`."""

from itertools import takewhile

from inquit.candidates.groups import Scan
from inquit.candidates.lexicon import ARTICLES, PARTICLES, SAYING
from inquit.candidates.role_words import HONORIFICS
from inquit.candidates.view import View

__all__ = ["without_saying"]


def without_saying(_page: View, found: Scan) -> Scan:
    """The scan with the labels that begin with an honorific and end with a verb of saying by the name between."""
    names = {group: name for group in found.groups if group.label.rpartition(" ")[2] in SAYING and (name := _name(group.label))}
    return found.renamed(names, cut=True)


def _name(label: str) -> str:
    """The honorific and the name that a label begins with; empty where it has no honorific, or no name.

    >>> _name("Mr. J. de Lee, who rose and said"), _name("De heer Lee zeide"), _name("The sign read"), _name("Mr. Lee")
    ('Mr. J. de Lee', 'De heer Lee', '', '')
    """
    words = label.split(" ")
    titles = [*takewhile(_titles, words)]
    named = [*takewhile(lambda word: word[:1].isupper() or word in PARTICLES, words[len(titles) :])]
    while named and not named[-1][0].isupper():
        del named[-1]
    head = [*titles, *named]
    if not titles or not named or titles[-1].casefold() in ARTICLES or len(head) == len(words):
        return ""
    return " ".join(head).rstrip(",")


def _titles(word: str) -> bool:
    """Whether a word is an honorific, or an article that may stand before one."""
    return word.rstrip(".").casefold() in HONORIFICS or word.casefold() in ARTICLES

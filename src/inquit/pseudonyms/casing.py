"""A pseudonym in the case of what was printed, so that the way back finds that case again."""

from collections.abc import Sequence

from inquit.pseudonyms.key import Alias

__all__ = ["cased", "cased_together"]


def cased(alias: Alias, printed: str) -> str:
    """The pseudonym in the case of what was printed; where single letters differ from the form, letters there differ too.

    >>> rose = Alias(person="Rose", form="Rose", pseudonym="Tavil")
    >>> [cased(rose, printed) for printed in ("Rose", "ROSE", "rose", "RoSe")]
    ['Tavil', 'TAVIL', 'tavil', 'TaVil']
    """
    if printed == alias.form:
        return alias.pseudonym
    plain = _plainly(alias.pseudonym, printed)
    if plain != alias.pseudonym or _plainly(alias.form, plain) == printed:
        return plain
    odd = _odd(alias.pseudonym, alias.form, printed)
    return odd if _odd(alias.form, alias.pseudonym, odd) == printed and _plainly(alias.form, odd) == alias.form else plain


def cased_together(aliases: Sequence[Alias], printed: str) -> str:
    """The same for the words of a name that are run together, each in its own case."""
    if len(printed) != sum(len(alias.form) for alias in aliases):
        return _plainly("".join(alias.pseudonym for alias in aliases), printed)
    pieces: list[str] = []
    at = 0
    for alias in aliases:
        pieces.append(cased(alias, printed[at : at + len(alias.form)]))
        at += len(alias.form)
    return "".join(pieces)


def _plainly(word: str, printed: str) -> str:
    """A word in capitals or in small letters where what was printed is, else as it is."""
    letters = [c for c in printed if c.isalpha()]
    if len(letters) > 1 and all(c.isupper() for c in letters):
        return word.upper()
    return word.lower() if letters and all(c.islower() for c in letters) else word


def _odd(word: str, form: str, printed: str) -> str:
    """A word with the case of those letters changed at whose places two spellings differ."""
    if len(form) != len(printed):
        return word
    return "".join(c.swapcase() if form[n : n + 1] != printed[n : n + 1] else c for n, c in enumerate(word))

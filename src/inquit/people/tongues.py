"""Which language a text is in, as far as names are concerned: told by its commonest words."""

__all__ = ["is_french", "is_iberian"]

_SAMPLE = 20_000
"""How much of a text is looked at, in code points."""
_IBERIAN = ("¿", " por ", " los ", " las ", " el ", " y ", " os ", " um ", " uma ", " não ", " els ", " amb ")
_NOT_IBERIAN = (" the ", " der ", " les ", " il ")
_FRENCH = (" les ", " des ", " est ", " une ", " que ", "Mme ", "Mlle ")
_NOT_FRENCH = (" the ", " and ", " der ", " el ", " il ", " um ")


def is_iberian(source: str) -> bool:
    """Whether a text is Spanish, Portuguese or Catalan, where people bear two family names."""
    return _outweighs(source[:_SAMPLE], _IBERIAN, _NOT_IBERIAN, least=4)


def is_french(source: str) -> bool:
    """Whether a text is French, where `M.` before a name is Monsieur."""
    return _outweighs(source[:_SAMPLE], _FRENCH, _NOT_FRENCH, least=1)


def _outweighs(text: str, words: tuple[str, ...], others: tuple[str, ...], *, least: int) -> bool:
    """Whether some words are at least so many, and more than twice as many as others."""
    found = sum(map(text.count, words))
    return found >= least and found > 2 * sum(map(text.count, others))

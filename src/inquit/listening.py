"""What people say to show that they listen: words that ask nothing. Data, no logic.

Origin: the backchannels that hand-books of conversation analysis list for each language.
"""

__all__ = ["LISTENING"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LISTENING = _words(
    # English
    "mm mmm mhm mmhm mm-hm mm-hmm mm-mm uh-huh uh huh hm hmm ah oh aha yeah yep yup yes right okay ok sure wow really exactly "
    "indeed absolutely great good nice interesting fascinating gosh i see go on of course that's true "
    # German, French, Spanish, Italian, Portuguese
    "ja genau stimmt klar ach so oui d'accord voilà bien sûr bon sí claro vale ajá ya sì certo ecco già sim pois "
    # Dutch, Swedish, Danish, Norwegian, Polish, Czech, Hungarian, Finnish
    "precies precis just nämlich tak no właśnie rozumiem ano jasně igen értem niin joo "
    # Russian, Greek, Chinese, Japanese, Korean
    "да ага понятно ναι μάλιστα 嗯 对 對 是 哦 はい ええ うん なるほど 네 예 아"
)
"""In small letters, without punctuation at their edges."""

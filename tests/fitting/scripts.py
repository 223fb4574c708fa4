"""Gold in scripts of which there is little: the same talk in letters without capitals, with blanks and without them.

Words are replaced one by one, the same word always by the same, so that labels come again where they did.
"""

import re
import zlib
from typing import Any

__all__ = ["rewritten"]

Gold = dict[str, Any]  # JSON as it comes

# A word, or a mark with the blanks around it that another script does without.
_PIECE = re.compile(r"[^\W\d_]+|(?<=[^\W\d_])[ \t](?=[^\W\d_])|[:,.?!;](?:[ ](?=\S))?", re.UNICODE)
_MARKS = {":": "：", ",": "，", ".": "。", "?": "？", "!": "！", ";": "；"}
_HAN = "山田水木火土石林川村井中島田上下大小高松竹梅花鳥風月雪雨雲海江河湖池泉谷原野森森東西南北春夏秋冬"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"


def _han(word: str) -> str:
    number = zlib.crc32(word.casefold().encode())
    return "".join(_HAN[(number >> (6 * n)) % len(_HAN)] for n in range(1 if len(word) < 4 else 2))


def _hebrew(word: str) -> str:
    number = zlib.crc32(word.casefold().encode())
    return "".join(_HEBREW[(number >> (3 * n)) % len(_HEBREW)] for n in range(min(len(word), 8)))


_SCRIPTS = ("han", "hebrew")


def rewritten(gold: Gold) -> Gold:
    """The document in another script, its turns where they were."""
    text: str = gold["text"]
    script = _SCRIPTS[zlib.crc32(text.encode("utf-8", "replace")) % len(_SCRIPTS)]
    out: list[str] = []
    moved: list[int] = [0] * (len(text) + 1)
    size = at = 0
    for match in _PIECE.finditer(text):
        for n in range(at, match.start()):
            moved[n] = size + n - at
        kept = text[at : match.start()]
        piece = match.group()
        if piece[0].isalpha():
            new = _han(piece) if script == "han" else _hebrew(piece)
        elif script == "han":
            new = "" if piece.isspace() else _MARKS[piece[0]]
        else:
            new = piece
        out += (kept, new)
        size += len(kept)
        for n in range(match.start(), match.end()):
            moved[n] = size
        size += len(new)
        at = match.end()
    for n in range(at, len(text) + 1):
        moved[n] = size + n - at
    out.append(text[at:])
    turns = [{**turn, "start": moved[turn["start"]], "head": moved[turn.get("head", turn["start"])]} for turn in gold["turns"]]
    return {"id": f"{gold['id']} in {script}", "text": "".join(out), "turns": turns}

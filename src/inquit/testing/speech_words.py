"""Invented talk by script: sentences, notes on what is not speech, and lines that look a little like tags. Data, no logic."""

from collections.abc import Mapping
from types import MappingProxyType

import attrs

from inquit.model import EventKind
from inquit.testing.people_words import Script

__all__ = ["DID", "FALSE_TAGS", "FRONTS", "LIKE_LATIN", "NEAR_MISSES", "NOTES", "SAID", "SHORT", "SPEECH", "WHAT", "WHO", "Speech"]

WHO = ("The old ferry", "My grandmother", "A keeper", "Every second winter somebody", "I", "We", "You", "Perhaps {0}")
DID = ("counted", "painted", "forgot", "carried", "listened to", "never sold")
WHAT = ("the tide tables", "seven blue doors", "a bucket of eels", "what the harbour owes us", "two letters from the north")
SHORT = ("Yes.", "No, not yet.", "Thank you.", "Why now?", "Go on.", "Because of the rain.", "Oh, {1} knows.")
"""What sentences in Latin script are made of; `{0}` stands for the family name of the first of the cast."""

SAID = (
    "Why now?",
    "Because the tide tables were wrong. We counted them twice.",
    "Who painted seven blue doors?",
    "My grandmother did, and nobody else.",
    "Go on.",
    "I carried a bucket of eels home.",
    "Who listened to the ferry?",
    "You did.",
)
"""Eight turns of ordinary talk."""


@attrs.frozen(kw_only=True)
class Speech:
    """What is said in one script."""

    short: tuple[str, ...]
    """Whole sentences, questions for the most part."""
    who: tuple[str, ...]
    does: tuple[str, ...]
    frame: str = "{} {}."
    """How somebody and what they do make a sentence."""


SPEECH: Mapping[Script, Speech] = MappingProxyType(
    {
        "greek": Speech(
            short=("Γιατί τώρα;", "Ποιος το θυμάται;", "Και μετά;", "Πότε έγινε αυτό;"),
            who=("Ο ψαράς", "Η γιαγιά μου", "Το παλιό πλοίο", "Ο φύλακας", "Κάθε χειμώνα κάποιος"),
            does=(
                "μετράει τα κύματα",
                "βάφει την μπλε πόρτα",
                "ξεχνάει τα γράμματα",
                "κουβαλάει έναν κουβά",
                "ακούει τον άνεμο",
                "περιμένει την παλίρροια",
            ),
        ),
        "cyrillic": Speech(
            short=("Почему сейчас?", "Кто это помнит?", "Зачем?", "Что было дальше?"),
            who=("Рыбак", "Моя бабушка", "Старый паром", "Сторож", "Каждую зиму кто-то"),
            does=("считает волны", "красит синюю дверь", "забывает письма", "несёт ведро угрей", "слушает ветер", "ждёт прилива"),
        ),
        "hebrew": Speech(
            short=("למה עכשיו?", "מי זוכר את זה?", "ומה אז?", "מתי זה היה?"),
            who=("הדייג", "השומר", "הספן הזקן", "אחי", "מישהו"),
            does=("סופר גלים", "צובע את הדלת", "שוכח מכתבים", "סוחב דלי", "מקשיב לרוח", "מחכה לגאות"),
        ),
        "arabic": Speech(
            short=("لماذا الآن؟", "من يتذكر ذلك؟", "وماذا بعد؟", "متى حدث هذا؟"),
            who=("الملاح", "الحارس", "البحار العجوز", "أخي", "أحدهم"),
            does=("يعد الأمواج", "يطلي الباب الأزرق", "ينسى الرسائل", "يحمل دلوا", "يصغي إلى الريح", "ينتظر المد"),
        ),
        "devanagari": Speech(
            short=("अभी क्यों?", "यह किसे याद है?", "फिर क्या हुआ?", "यह कब हुआ?"),
            who=("मछुआरा", "पहरेदार", "बूढ़ा नाविक", "मेरा भाई", "कोई"),
            does=("लहरें गिनता है", "नीला दरवाज़ा रंगता है", "चिट्ठियाँ भूलता है", "बाल्टी उठाता है", "हवा सुनता है", "ज्वार की राह देखता है"),
            frame="{} {}।",
        ),
        "han": Speech(
            short=("为什么是现在？", "谁还记得？", "后来呢？", "那是什么时候？"),
            who=("渔夫", "看门人", "老水手", "我哥哥", "有人"),
            does=("数着海浪", "把门漆成蓝色", "忘了那些信", "提着一桶鳗鱼", "听着风声", "等着涨潮"),
            frame="{}{}。",
        ),
        "kana": Speech(
            short=("なぜいまですか。", "だれがおぼえていますか。", "それからどうなりましたか。", "いつのことですか。"),
            who=("りょうしが", "ばんにんが", "ふなのりが", "あにが", "だれかが"),
            does=(
                "なみをかぞえます",
                "あおいとびらをぬります",
                "てがみをわすれます",
                "うなぎをはこびます",
                "かぜをききます",
                "しおをまちます",
            ),
            frame="{}{}。",
        ),
        "hangul": Speech(
            short=("왜 지금입니까?", "누가 기억합니까?", "그다음은요?", "언제였습니까?"),
            who=("어부는", "문지기는", "늙은 선원은", "우리 형은", "누군가는"),
            does=(
                "파도를 셉니다",
                "파란 문을 칠합니다",
                "편지를 잊습니다",
                "양동이를 나릅니다",
                "바람 소리를 듣습니다",
                "밀물을 기다립니다",
            ),
        ),
    }
)
"""What is said in other scripts than Latin."""

NOTES: tuple[tuple[str, EventKind], ...] = (
    ("[laughter]", "vocal"),
    ("[inaudible 00:12:03]", "unclear"),
    ("{vocalsound}", "vocal"),
    ("[door slams]", "incident"),
    ("[pause]", "pause"),
    ("(laughs)", "vocal"),
    ("[nods]", "kinesic"),
)
"""Notes on what is not speech, as they stand between words."""

FALSE_TAGS = (
    "Note: the second boat leaves early.",
    "Warning: the quay is slippery in March.",
    "Remember this: a knot is a promise.",
    "Editor's note: the mill closed that winter.",
    "By the way: the eels were sold.",
    "Figure 1: the wheel in winter.",
    "Source: the harbour archive, box 4.",
    "Correction: it was the north pier.",
)
"""Lines that begin like a tag without anybody saying anything."""

NEAR_MISSES = (
    "17:30 was the last crossing.",
    "for example: salt, rope, tar",
    "See https://tides.example/a:b?c=1 for more.",
    "https://tides.example/",
    "There is one rule: never whistle on deck.",
    "1. Rope",
    "- and a second rope",
    "The ratio was 3:1 on Monday.",
    "Write to keeper@tides.example about it.",
    "Proverbs 12:10 came to mind.",
    "It said so: **no** exceptions.",
    "e.g. tar, or pitch",
    "We met Mr. Lee. He was late.",
)
"""Lines that look a little like tags, and are words."""

LIKE_LATIN: frozenset[Script] = frozenset({"latin", "accented"})
"""Scripts in which people say what Latin script has words for."""

FRONTS: tuple[tuple[str, ...], ...] = (
    ("Notes from the ferry office",),
    ("The tide was out when we met, and the talk was long.\nIt has been shortened.", "Notes from the ferry office"),
    ("# Notes from the ferry office", "Date: 3 March\nPlace: Eastquay"),
    ("EASTQUAY HERALD", "A ferry, three ropes and a very long winter", "Recorded by the harbour wall in 1974."),
)
"""Blocks of lines that may stand before the first turn."""

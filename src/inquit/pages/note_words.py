"""Words of notes on what is heard and seen, and words that only talk begins with: data, no logic.

Compiled for this project from how printed transcripts, subtitles and plays of each language note what is not said.
"""

from collections.abc import Mapping
from types import MappingProxyType

from inquit.model import EventKind

__all__ = ["NOISES", "NOTED", "NOTE_EDGES", "OURSELVES", "TALKING"]


def _phrases(text: str) -> frozenset[str]:
    """The phrases of a text, apart by commas, casefolded."""
    return frozenset(" ".join(phrase.split()) for phrase in text.casefold().split(",") if phrase.strip())


def _kinds(tables: Mapping[EventKind, str]) -> Mapping[str, EventKind]:
    """Phrase to kind."""
    return MappingProxyType({phrase: kind for kind, text in tables.items() for phrase in _phrases(text)})


NOTED = _kinds(
    {
        "vocal": """
            ride, ridendo, ride piano, risa, riso, ri, rindo, rire, sourit, soupir, pleure, pleurs, tousse, llora, llanto, chora, choro,
            tosse, toux, tos, canto, grito, scherzt, lach, skratt, skrattar, ler, latter, griner, naurua, nauraa, nauravat,
            nevet, nevetés, nevetnek,
            sóhajt, smích, směje se, smějí se, vzdech, śmiech, śmieje się, śmieją się, westchnienie, płacze, smeh, smeje se,
            râde, râd, râsete, oftează, plânge,
            смех, смеется, смеётся, смеются, общий смех, смех в зале, вздыхает, вздох, плачет, плачут, кашляет, кашель,
            сміється, сміються, сміх, зітхає, сміх у залі, смее се, смеят се,
            γέλια, γελάει, γελά, γελούν, αναστενάζει, gülüyor, gülerek, güler, gülüşmeler, gülüyorlar, kahkaha, kahkahalar, iç
            çekiyor, ağlıyor, öksürüyor,
            웃음, 웃으며, 일동 웃음, 한숨, 울음, 기침, 笑, 笑い, 一同笑い, 会場笑, 爆笑, 苦笑, 泣, 泣き, 咳, 笑声, 笑聲, 大笑,
            众笑, 眾笑, 全场大笑, 哭, 叹气, 嘆氣, 咳嗽,
            يضحك, تضحك, يضحكون, ضحك, ضاحكا, ضاحكة, ضاحكًا, يتنهد, تتنهد, يبكي, تبكي, بكاء, يسعل, צוחק, צוחקת, צוחקים, צחוק,
            נאנח, נאנחת, בוכה,
            हँसी, हंसी, हँसते हुए, हंसते हुए, हँसता है, हँसती है, हंसता है, हंसती है, ठहाका, ठहाके, आह, रोता है, रोती है,
            หัวเราะ, เสียงหัวเราะ, ถอนหายใจ, ร้องไห้, ไอ, cười, thở dài, khóc, tertawa, tawa, menghela napas
            """,
        "kinesic": """
            sourire, sourires, sourit, sorride, sorridendo, sonríe, sonriendo, sorri, sorrindo, lächelt, nickt, annuisce, asiente,
            улыбается, кивает, uśmiecha się, kiwa głową, gülümsüyor, başını sallıyor, 미소, 끄덕임, 微笑, 点头, 點頭, 頷く,
            うなずく, يبتسم, تبتسم, يومئ
            """,
        "pause": """
            pause, silenzio, stille, schweigen, schweigt, stilte, tystnad, paus, pauze, ticho, cisza, chwila ciszy, пауза,
            молчание, тишина, мовчання,
            duraksama, sessizlik, duruyor, παύση, σιωπή, 침묵, 잠시 침묵, 휴지, 沈黙, 間, 沉默, 停顿, 停頓, صمت, يصمت, وقفة, שתיקה,
            הפסקה, मौन,
            विराम, เงียบ
            """,
        "unclear": """
            unv, unv., unverst, unverst., akustisch unverständlich, incompris, inaud, inintelligible, incompréhensible, incomprensibile,
            indistinct, indistinctly, indistinguishable, muffled, mumbling, mumbles, audio drops, ininteligível, inaudível,
            incomprensible, onverstaanbaar,
            неразборчиво, нрзб, нрзб., нерозбірливо, niezrozumiałe, nieczytelne, nesrozumitelné, nerazločno, anlaşılmıyor,
            anlaşılmadı, duyulmuyor, ακατάληπτο,
            안 들림, 청취 불가, 聞き取り不能, 聴取不能, 听不清, 聽不清, غير واضح, غير مسموع, לא ברור, לא נשמע, अस्पष्ट, ฟังไม่ชัด
            """,
        "incident": """
            applause, loud applause, cheering, cheers and applause, applause and laughter, music, music plays, phonetic, ph, sic,
            phone rings, phone ringing, telephone rings, door slams, door closes, door opens, doorbell rings, knock at door,
            applaudissements, applaudissement, vifs applaudissements, brouhaha, mouvements divers, aplausos, aplauso, rumores,
            murmullos, palmas, aplaudiments,
            beifall, allgemeiner beifall, applaus, zuruf, zurufe, unruhe, applausi, applauso, rumori, brusio, applåder, applåd,
            bifall, aplausi, taps, tapsolnak, potlesk,
            aplauz, brawa, oklaski, aplauze, аплодисменты, бурные аплодисменты, шум в зале, оплески, аплодисменти,
            ръкопляскания, χειροκροτήματα, χειροκρότημα,
            alkış, alkışlar, alkışlıyor, 박수, 일동 박수, 拍手, 会場拍手, 掌声, 掌聲, 鼓掌, تصفيق, מחיאות כפיים, तालियाँ, तालियां, ปรบมือ,
            เสียงปรบมือ, vỗ tay, tepuk tangan
            """,
    }
)
"""What a whole note says, and of which kind it is then."""

NOTE_EDGES = _kinds(
    {
        "vocal": """
            laughs, laughing, laughter, laugh, chuckles, chuckling, giggles, giggling, sighs, sighing, coughs, coughing, sobs,
            sobbing, sniffs, sniffles, sneezes, yawns,
            gasps, groans, moans, screams, shouts, shouting, whispers, whispering, yells, yelling, hums, humming, snorts, clears,
            lacht, lachend, lachen, gelächter, heiterkeit, seufzt, seufzend, weint, weinend, hustet, räuspert,
            rit, rient, rires, riant, soupire, pleurant,
            risas, ríe, ríen, riendo, suspira, suspirando, tosiendo, risos, risadas, ri-se, rialles, riu, ridono, sospira,
            sospirando, sospiro, piange, piangendo, risate,
            tossisce, lachend, gelach, zucht, skrattande, suckar, smeje
            """,
        "incident": """
            applauds, applaud, cheers, rings, slams, barks, beeps, buzzes, knocks, creaks,
            applaudit, applaudissent, applaudissements, aplauden, aplausos, aplaudiments, applaudono, applausi, beifall, applaus
            """,
    }
)
"""What a note begins or ends with, and of which kind it is then: `all laugh`, `lacht laut`, `phone rings`."""

NOISES = _phrases(
    """
    applause, music, musical, song, noise, noises, sound, sounds, door, doorbell, bell, bells, siren, sirens, thunder,
    footsteps, static, feedback, audio, video, clip,
    laugh, laughs, laughing, laughter, chuckle, chuckles, giggles, sighs, sigh, coughs, cough, gasps, sobs, sniffs, groans,
    screams, shouts, yells, whispers, singing, cries, crying,
    recording, tape, break, recess, slide, slides, slideshow, screen, microphone, mic, accent, gesture, gestures, gesturing,
    silence, pause, pauses, hands,
    rises, rings, ringing, slams, barks, barking, beeps, beep, buzzes, knocks, knocking, creaks, opens, closes, stops, starts,
    begins, ends, plays, playing, leaves, enters,
    exits, stands, sits, nods, smiles, shrugs, points, waves, walks, runs, comes, goes, looks, turns, picks, puts, takes, holds,
    drops, falls, drinks, eats, reads, shows, bows,
    sic, ph, phonetic, phonetically, spelling, redacted, deleted, omitted, beeped, bleep, bleeped, expletive, sp, end, page,
    aside, translation, interpreter, spoke,
    kneels, draws, weeps, dies, kisses, embraces, sings, writes, reading, writing, scene, exit, exeunt, enter, bell,
    boom, bang, thud, clang, crash, clack, clunk, squeak, clop, splash, whoosh, click, pop, thump, roar, howl, rumble, howling, growls,
    inaudible, unintelligible, indiscernible, indistinct, crosstalk, cross-talk, unclear, garbled, overlapping, mumbling,
    mumbles, muffled,
    tür, telefon, klopft, klingelt, musik, beifall, lacht, lachen, porta, puerta, porte, musique, música, musica, téléphone,
    telefono, teléfono, suona, suena, sonne
    """
)
"""Words of which one is enough to make a bracket within a sentence a note: `[the chair rises]`, `[dog barks]`, `[next slide]`."""

OURSELVES = _phrases(
    """
    i, i'm, i've, i'd, i'll, you, you're, you've, we, we're, we've, my, your, our, it's, that's, there's, ich, du, wir, mein, unser,
    je, j'ai, tu, nous, vous, mon, notre, c'est, yo, tú, nosotros, mi, nuestro, io, noi, voi, eu, você, nós
    """
)
"""Words by which people speak of themselves and to each other, and no direction does."""

TALKING = OURSELVES | _phrases(
    """
    two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen,
    eighteen, nineteen, twenty, thirty, forty, fifty,
    sixty, seventy, eighty, ninety, hundred, thousand, million, half, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn,
    elf, zwölf, deux, trois, quatre, cinq, sept, huit, neuf,
    dix, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, due, tre, quattro, cinque, sei, sette, otto, nove, dieci,
    i, i'm, i've, i'd, i'll, you, you're, you've, we, we're, we've, it, it's, that, that's, this, there, there's, my, your, our,
    what, what's, why, how, who, when, where, which, whose, yes, yeah, yep, no, nope, not, well, oh, ah, okay, ok, so, but, and,
    or, because, if, then, maybe, perhaps, right,
    really, sure, exactly, is, isn't, was, wasn't, were, are, aren't, do, don't, did, didn't, does, have, had, would, could,
    can, can't, should, will, won't, let's, thank, thanks, please, mm, mmm, hmm, mm-hmm, mhm, uh-huh, um, uh,
    ich, du, wir, ja, nein, doch, nicht, aber, und, oder, weil, warum, wie, wer, was, wann, wo, ist, war, das ist,
    je, j'ai, tu, nous, vous, oui, non, mais, pourquoi, c'est, c'était, et, quoi, quand,
    yo, tú, nosotros, sí, pero, qué, por qué, cómo, cuándo, dónde, es, era, eu, você, sim, não, mas, io, noi, voi, sì, ma,
    perché, che cosa, quando, dove, era
    """
)
"""Words that begin what is said to somebody, numbers among them, and no note: no articles, no prepositions, no `he`, `she`, `they`."""

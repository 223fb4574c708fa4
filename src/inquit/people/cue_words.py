"""Phrases beside a name that say which part its bearer plays. Data, no logic.

Case and accents do not matter: every table is folded. Origin: the by-lines, credits and forms of introduction
usual in the newspapers, podcasts and proceedings of each language.
"""

from collections.abc import Mapping
from types import MappingProxyType

from inquit.model import Role
from inquit.people.folding import fold
from inquit.people.name_words import ARTICLES

__all__ = ["BYLINES", "CUES", "CUES_BEHIND", "LONG_ARTICLES", "NAME_QUESTIONS", "OURS", "POINTING", "SELF", "WELCOMES"]


LONG_ARTICLES = ARTICLES - frozenset(("a", "o", "i", "e", "de"))
"""Articles that do not count in a phrase; a single letter may be a preposition (`entrevista a`)."""


def _phrases(role: Role, text: str) -> dict[str, Role]:
    """Each phrase, folded, with the role."""
    return {" ".join(word for word in fold(phrase).split() if word not in LONG_ARTICLES): role for phrase in text.split("|")}


CUES: Mapping[str, Role] = MappingProxyType(
    {
        **_phrases(
            "interviewer",
            "tekst|texte|texto|testo|text|author|written by|interview by|interview|interviewed by|interviewer|interviewers|questions by|questions|"
            "in conversation with our|asked by|text by|words by|conducted by|"
            "das gespräch führte|das interview führte|die fragen stellte|interview führte|gespräch|"
            "propos recueillis par|entretien avec notre|entretien réalisé par|interview réalisée par|recueilli par|"
            "entrevista de|entrevista por|entrevistado por|entrevistada por|entrevista realizada por|entrevistador|entrevistadora|"
            "entrevista conduzida por|"
            "intervista di|a cura di|intervistata da|intervistato da|intervistatore|intervistatrice|"
            "rozmawia|rozmawiał|rozmawiała|rozmowę prowadzi|rozmowę prowadził|rozmowę prowadziła|wywiad przeprowadził|"
            "wywiad przeprowadziła|"
            "interviewt door|door|in gesprek met onze|intervju av|intervju|samtalet leddes av|interview af|haastattelu|"
            "az interjút készítette|kérdezett|"
            "rozhovor vedl|rozhovor vedla|rozhovor připravil|беседовал|беседовала|интервью вел|интервью вела|συνέντευξη στον|"
            "интервьюер|інтерв'ю взяв|інтерв'ю взяла|розмовляв|розмовляла|röportaj|röportajı yapan|söyleşi|interviul a fost realizat de|interviu realizat de|"
            "采访者|采访|採訪|訪問者|访谈者|記者|记者|聞き手|インタビュアー|取材|المحاور|أجرى الحوار|حاوره|حاورته|מראיין|מראיינת|"
            "for the inquiry|for the committee|counsel",
        ),
        **_phrases(
            "interviewee",
            "spotlight on|speaks with our|interview with|interview with the|an interview with|interviewee|interviewees|"
            "in conversation with|conversation with|a conversation with|talks to|talking to|meets|"
            "guest|our guest|witness|respondent|speaks to|narrator|questions for|questions to|minutes with|five minutes with|"
            "interview mit|im gespräch mit|gespräch mit|gast|zu gast|befragte|"
            "entretien avec|interview de|invité|invitée|rencontre avec|nous avons rencontré|avons rencontré|"
            "entrevista a|entrevista con|entrevista com|conversación con|conversa com|entrevistado|entrevistada|invitado|invitada|"
            "convidado|convidada|"
            "intervista a|intervista con|intervistato|intervistata|ospite|"
            "rozmowa z|wywiad z|rozmówca|rozmówczyni|gość|gospodarz|"
            "interview met|in gesprek met|geïnterviewde|intervju med|samtal med|gäst|interview med|haastateltava|beszélgetés|"
            "rozhovor s|интервью с|беседа с|гость|гостья|собеседник|собеседница|інтерв'ю з|розмова з|konuk|invitat|invitată|interviu cu|"
            "受访者|受訪者|嘉宾|嘉賓|語り手|ゲスト|الضيف|ضيف|מרואיין|מרואיינת",
        ),
        **_phrases(
            "moderator",
            "chair|chaired by|chairman|chairwoman|moderator|moderators|moderated by|moderation|hosted by|host|facilitator|"
            "facilitated by|presided by|presiding|before|in the chair|"
            "discussion was chaired by|led by|moderiert von|leitung|vorsitz|gesprächsleitung|animé par|animée par|modéré par|"
            "modérateur|modératrice|modera|moderado por|"
            "moderada por|moderador|moderadora|moderato da|moderata da|modera l'incontro|moderatore|moderatrice|prowadzący|prowadząca|"
            "prowadzenie|moderował|moderowała|dyskusję prowadzi|"
            "gespreksleider|voorzitter|samtalsledare|moderatör|ordförande|ordstyrer|puheenjohtaja|levezető elnök|moderátor|moderuje|"
            "ведущий|ведущая|модератор|ведучий|ведуча|модераторка|sunucu|"
            "진행자|사회자|主持人|主持|司会|司会者|進行|مدير الجلسة|מנחה",
        ),
        **_phrases(
            "interpreter",
            "interpreter|interpreters|interpreting|interpretation|interpreted by|translated by|translator|interpretation by|voiced by|"
            "dolmetscher|dolmetscherin|dolmetschen|"
            "interprète|traduction|interprétation|intérprete|interpretación|traducción|interpretação|interprete|interpretazione|"
            "traduzione|tłumacz|tłumaczka|tłumaczenie|tłumaczy|"
            "tolk|tulkki|tolmács|tlumočník|tlumočnice|переводчик|переводчица|перевод|перекладач|перекладачка|çevirmen|tercüman|"
            "통역|翻译|翻譯|通訳|مترجم|מתורגמן|מתורגמנית",
        ),
    }
)
"""What stands right before a name, or before a colon, with the part that it announces."""

BYLINES = frozenset(("by", "por", "par", "von", "di", "av", "af", "door"))
"""Words that begin a by-line of nothing but a name."""

OURS = frozenset(
    fold(
        "our unser unsere unserem unseren notre nuestro nuestra nosso nossa nostro nostra nasz nasza onze vår vores náš naše naszą "
        "naszym miközlünk наш наша"
    ).split()
)
"""Words by which an outlet claims a person: `our features editor, Ann Lee`."""

SELF = (
    "i'm",
    "i’m",
    "i am",
    "my name is",
    "my name's",
    "this is",
    "je m'appelle",
    "je m’appelle",
    "je suis",
    "mi chiamo",
    "sono",
    "me llamo",
    "soy",
    "mi nombre es",
    "chamo-me",
    "meu nome é",
    "sou",
    "ich bin",
    "ich heiße",
    "mein name ist",
    "nazywam się",
    "jestem",
    "ik ben",
    "mijn naam is",
    "jag heter",
    "jag är",
    "jeg hedder",
    "jeg heter",
    "jeg er",
    "olen",
    "nevem",
    "jmenuji se",
    "jsem",
    "меня зовут",
)
"""What people say before their own name."""

POINTING = frozenset(("this is", "sono", "olen"))
"""Those of them that point at others, too, or begin other sentences."""

NAME_QUESTIONS = (
    "your name",
    "your full name",
    "your first and last name",
    "introduce yourself",
    "who are you",
    "who am i speaking",
    "ihr name",
    "ihren namen",
    "wie heißen sie",
    "wie heisst du",
    "wer sind sie",
    "votre nom",
    "vous appelez",
    "qui êtes-vous",
    "su nombre",
    "tu nombre",
    "se llama usted",
    "te llamas",
    "quién es usted",
    "seu nome",
    "o senhor se chama",
    "suo nome",
    "come si chiama",
    "chi è lei",
    "pana nazwisko",
    "pani nazwisko",
    "jak się pan",
    "uw naam",
    "hoe heet u",
    "heter du",
    "ditt namn",
    "hedder du",
    "dit navn",
    "vaše jméno",
    "ваше имя",
    "вас зовут",
)
"""Phrases of a question, in small letters, to which a name is the answer."""

WELCOMES = frozenset(
    fold(
        "joined joining welcome welcoming guest guests delighted introduce introducing invited pleasure thrilled line studio "
        "gast begrüße begrüßen willkommen accueillir accueillons accueille bienvenue invité invitée recibimos bienvenido "
        "bienvenida acompaña "
        "benvenuto benvenuta ospite ospitiamo bem-vindo bem-vinda recebemos convidado convidada witamy gościem gość welkom "
        "välkommen velkommen "
        "vítáme üdvözöljük tervetuloa приветствуем гость"
    ).split()
)
"""Words of a host who introduces a guest."""

CUES_BEHIND: Mapping[str, Role] = MappingProxyType(
    {
        **_phrases("moderator", "in the chair|presiding|chair|chairman|chairwoman|moderator|host|moderation|moderiert"),
        **_phrases("interpreter", "interpreter|interpreting|translator"),
    }
)
"""What stands right behind a name, with the part that it announces."""

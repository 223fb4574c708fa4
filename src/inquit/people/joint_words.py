"""Small words between a job and an organisation, or around a name. Data, no logic.

Case and accents do not matter: every table is folded. Origin: the closed word classes of each language's grammar.
"""

from inquit.people.folding import fold
from inquit.people.name_words import ARTICLES

__all__ = [
    "AND",
    "AT",
    "BELONGING",
    "CLAUSES",
    "DENIALS",
    "DIRECTION_VERBS",
    "GREETINGS",
    "KINDS",
    "OF",
    "OPENERS",
    "PLACES",
    "PLACING",
    "POSSESSIVES",
    "STOP",
    "SUBJECTS",
    "THESE",
    "TRAILING",
    "WITHIN",
]


def _words(text: str) -> frozenset[str]:
    """The words, folded as labels are."""
    return frozenset(fold(text).split())


AT = _words("at with for bei beim chez presso vid bij hos ved w we na")
"""Prepositions behind which an organisation stands, whatever its words."""

OF = _words("of from der des von vom de du del della dell dello dei degli delle di da do dos das van the d am an en in z")
"""Prepositions behind which an organisation may stand."""

WITHIN = _words("of for and the & de du des la le di della del der für und et y e i da do van")
"""Words inside the name of an organisation."""

AND = _words("and und et y e i och og")
"""Words that a cut phrase must not end with."""

CLAUSES = _words(
    "who which that whose where when and but has have had is was were are met said says asked told talks talked about because until since between "
    "qui que che chi dove kto ktory ktora die wie som to lives works he she they it we you i here there himself herself as"
)
"""Words with which a new clause begins: the job ends before them."""

POSSESSIVES = _words(
    "our their its his her my first notre son sa unser unsere nuestro nuestra nosso nossa nostro nostra suo sua nasz nasza currently now "
    "himself herself ihr ihre ihren sein seine seinen also actually basically uh um er just really still both "
    "aussi auch tambien tambem anche ook ocksa takze"
)
"""Words before a job that are no part of it."""

DENIALS = _words("not no never hardly neither either kein keine nicht pas no não non nie niet inte ikke nem ne")
"""Words with which somebody says what they are not."""

TRAILING = _words("working based employed serving so too then here")
"""Words between a job and an organisation, or behind a job, that belong to neither."""

THESE = _words(
    "from based born aus this that these those here there today dieser dieses cette ce este esta questo questa tego tej dit deze denna"
)
"""Words that point at the page: `editor of this letter`."""

BELONGING = _words("of von vom")
"""Prepositions between what somebody is to another and the other: `the wife of the mayor`."""

KINDS = _words("kind sort type bit couple one most some")
"""Words before `of` that leave the job to what follows: `a kind of engineer`."""

PLACING = _words("in at of from near to de do da em na no en à au aux zu bei del di w z van i på fra till")
"""Prepositions before a place."""

DIRECTION_VERBS = _words("enter exit exeunt interim intrat intrant within aside they here actus scena scaena scene")
"""Words that begin a stage direction and name nobody."""

STOP = ARTICLES | _words(
    "that this these those our your his her their my in on at by with for from of to and but or as if when how why what who where is are "
    "was after before since met med mit avec con com interview entrevista intervista entretien intervju wywiad gespräch rozhovor text "
    "tekst about photo photos credit posted update between monday tuesday wednesday thursday friday saturday sunday january february "
    "march july september october november december present attendees participants scribe topic working still code source community "
    "new full open free home read more coach nobody mrs session part chapter scene act episode volume number transcript minutes date "
    "time location welcome introduction introductions agenda street avenue road square "
    "nous notre il elle unsere unser nuestro nuestra nosso nossa z w na po rozmowa und im am vom zum"
)
"""Capitalised words of titles, sentences and lists that are no part of a name."""

GREETINGS = _words(
    "hi hello hey welcome yeah yes yep okay ok well so oh thanks thank dear hallo hola ciao salut bonjour "
    "good morning afternoon evening night guten gute abend morgen nachmittag buenas buenos tardes noches días bom boa tarde noite "
    "merci danke gracias obrigado obrigada grazie bedankt dziękuję спасибо дякую tack takk tak kiitos teşekkürler ευχαριστώ "
    "willkommen bienvenue bienvenido bienvenida benvenuto benvenuta welkom witam cześć привет вітаю merhaba terve hej καλημέρα γεια "
    "buongiorno buonasera buona bonsoir god kväll kveld aften goddag dobrý dobry dzień dobrého večer добрый доброе день вечер утро"
)
"""Words before a name at the beginning of a sentence: `Hi Maren`."""

PLACES = _words(
    "north south east west upper lower saint bridge river city town county state states united national international public general"
)
"""Words that begin the name of a place; as a surname they may end a person's."""

OPENERS = _words(
    "perhaps maybe clearly because although though however therefore still yet once only even just also again always never often "
    "sometimes usually probably possibly certainly surely obviously actually apparently evidently fortunately unfortunately "
    "honestly frankly basically essentially originally eventually finally suddenly recently later then than thus hence meanwhile "
    "otherwise instead indeed since unless until while whereas whether whenever wherever whatever whoever did does do has have had "
    "could would should must might shall were yesterday today tomorrow now here there both either neither every each some "
    "vielleicht weil obwohl natürlich wahrscheinlich leider dann damals auch aber dass denn doch gestern heute "
    "peut-être parce quand lorsque puis alors donc mais aussi hier aujourd'hui quizás porque cuando entonces pero también ayer hoy "
    "forse perché quando allora anche ieri oggi talvez então ontem hoje kanske därför när sedan igår kanskje fordi måske misschien "
    "omdat toen może ponieważ kiedy wtedy wczoraj"
)
"""Adverbs, conjunctions and verbs that begin a sentence, right before whom it is about: `Perhaps Brandt knows`."""

SUBJECTS = _words("it he she we they you there this these those the an wir sie ich nous ils elle il")
"""Words that follow what begins a sentence, and seldom a name: `Clearly it rains`."""

"""Words that stand in labels without being names: honorifics, suffixes, particles, roles, crowds. Data, no logic.

Case and accents do not matter: every table is folded. Origins: the style guides and hand-books of the
languages concerned (Hansard and Bundestag stenographers' conventions, the Guardian and Duden lists of forms of
address, the Unicode CLDR person-name data for particles), checked against transcripts in those languages.
"""

from collections.abc import Mapping
from types import MappingProxyType

from inquit.people.folding import fold

__all__ = [
    "ANONYMOUS",
    "ANSWERING",
    "ARTICLES",
    "ASKING",
    "ATTENDANCE",
    "BEFORE_FULL",
    "BEFORE_GIVEN",
    "BEHIND_TITLES",
    "CHAIRING",
    "CLERICAL",
    "COLLECTIVE",
    "COUNTED",
    "CROWDS",
    "EPITHETS",
    "GENERATIONS",
    "HONORIFICS",
    "HOSTING",
    "INDEFINITE",
    "INTERPRETING",
    "LETTERS",
    "MANNER_BEFORE",
    "MANNER_ENDINGS",
    "MARRIED",
    "MEN",
    "NAMES_TOO",
    "NOTES",
    "NO_MANNERS",
    "NUMBERS",
    "OCCASIONS",
    "OFFICES",
    "OFFICES_OF_SEVERAL",
    "OUTLETS",
    "OUTLET_ENDINGS",
    "PARTICLES",
    "PLAYING",
    "RANKS",
    "SECOND_NAMES",
    "SUFFIXES",
    "TITLES_BEHIND",
    "WOMEN",
]


def _words(text: str) -> frozenset[str]:
    """The words, folded as labels are."""
    return frozenset(fold(text).split())


HONORIFICS = _words(
    # English
    "mr mrs ms miss mx dr prof professor sir dame lord lady baroness viscount viscountess countess duchess rev revd reverend hon honourable honorable rt madam "
    "ma'am fr doctor rabbi imam capt captain col colonel gen general lt lieutenant maj major sgt sergeant cpl cmdr cllr "
    # German
    "herr frau fraulein doktor prof dr ddr mag dipl-ing ing pd priv-doz univ-prof univ-doz "
    # French
    "l'honorable l'hon m mm mme mmes mlle monsieur madame mademoiselle maitre pr professeur "
    # Spanish, Portuguese, Catalan
    "sr sra srta senor senora senorita dra lic excmo excma senhor senhora profa eng "
    # Italian
    "sig sigra signor signora signorina dott dottssa dottor dottoressa profssa avv on onorevole "
    # Polish, Czech, Slovene, Hungarian
    "pan pani hab inz mgr ks mudr judr phdr rndr doc bc gospod gospa gospodicna ifj ozv "
    # Dutch, Swedish, Danish, Norwegian, Finnish
    "dhr mevr mw mevrouw meneer heer drs ir hr fru frk froken herrar "
    # Romanian
    "domnul doamna domnisoara "
    # Greek, Russian, Turkish
    "κ κος κα κυριος κυρια доцент проф г-н г-жа господин госпожа bay bayan"
)
"""Prefixes of a name that are no part of it."""

CLERICAL = _words("sister father brother mother")
"""Kin by which the clergy are addressed: with a capital before a name, honorifics."""

BEFORE_FULL = _words("dona")
"""Honorifics of a full name; before one word they belong to it, as those of plays do: `Doña Rita`."""

BEFORE_GIVEN = _words("sister brother mother")
"""Honorifics behind which a single word is a given name: `Sister Agathe`."""

BEHIND_TITLES = _words("em emer hc rer nat phil med jur iur techn oec pol theol habil mult")
"""Words with a full stop between honorifics: `Prof. em. Dr.`, `Dr. rer. nat.`"""

NAMES_TOO = _words("guy boy lady")
"""Words for somebody without a name that stand before names, too: `Guy Ford`, `Lady Ashdown`."""

MARRIED = _words("mrs lady frau mme madame sra senora senhora signora fru mevrouw mevr pani gospa dona doamna")
"""Of these, the ones that with a bare surname may mean another person than the surname alone."""

MEN = _words("mr herr monsieur sr sir señor senhor sig signor pan gospod lord hr meneer heer dhr m domnul")
"""Of these, the ones for men."""

WOMEN = _words(
    "mrs ms miss frau mme madame sra señora senhora signora sig.ra pani gospa lady dame fru mlle mevrouw fröken frk doamna domnisoara"
)
"""Of these, the ones for women."""

SUFFIXES = _words(
    "jr sr ii iii iv phd dphil md mba ma msc bsc ba jd llb llm llm esq qc kc sc obe mbe cbe kbe dbe frs frcp fba mp "
    "msp mep td sj op osb cp rn dds pe cpa ret dsc scd edd mfa dvm facs "
    "kcb kcmg kcvo gcb gcmg gcvo dcb dcmg dcvo cb cmg cvo lvo mvo mla mlc mna msc msyp frse frcp frcs fraes fsa dl tc oam"
)
"""What follows a name without being part of it."""

TITLES_BEHIND = ("-san", "-sama", "-sensei", "-ssi", "-nim", "さん", "様", "氏", "先生", "女士", "小姐", "博士", "씨", "님")
"""Honorifics that stand behind the name."""

GENERATIONS = _words("jr sr junior senior i ii iii iv")
"""Of these, the ones that tell father and son apart, and `Junior` in full."""

RANKS: Mapping[str, str] = MappingProxyType(
    {
        word: rank
        for rank, forms in (
            ("captain", "capt captain"),
            ("colonel", "col colonel"),
            ("general", "gen general"),
            ("lieutenant", "lt lieutenant"),
            ("major", "maj major"),
            ("sergeant", "sgt sergeant"),
            ("corporal", "cpl corporal"),
            ("commander", "cmdr commander"),
        )
        for word in forms.split()
    }
)
"""Ranks, of which nobody has two at a time, by their spellings."""

PARTICLES = _words(
    "de da do dos das del della dello dei degli delle di du des d' van von vom zu zur zum der den ten ter te la le "
    "los las el al bin ibn ben bint af av y e i ní nic o' ó ui mac mc st und ze z"
)
"""Lower-case words inside a name, most of them the beginning of the family name."""

ARTICLES = _words("the a an der die das ein eine le la les l' un une el los las o os as il lo gli i un uno una het de een az")
"""Articles that may open a role or an outlet, and no name."""

INDEFINITE = _words("an ein eine un une uno una een en ett")
"""Those of them with which a cast lists somebody who has no name: `Ein Greis`."""

LETTERS: tuple[tuple[str, str], ...] = (
    ("p", "r"),  # pregunta, respuesta; pergunta, resposta
    ("d", "r"),  # domanda, risposta
    ("q", "r"),  # question, réponse
    ("f", "a"),  # Frage, Antwort
    ("v", "a"),  # vraag, antwoord
    ("f", "s"),  # fråga, svar
    ("k", "v"),  # kérdés, válasz
    ("p", "o"),  # pytanie, odpowiedź
)
"""Letters that stand for question and answer, in languages other than English."""

HOSTING = _words(
    "host hosts hosted hostess presenter anchor co-host cohost animateur animatrice apresentador apresentadora conduttore conduttrice mc emcee"
)
"""Of those who lead a conversation, the ones who put the questions where one guest is there."""

CHAIRING = _words(
    "court bench chair chairman chairwoman chairperson chairlady moderator moderated moderatorin host hosts hosted hostess presenter "
    "anchor speaker president presidente presidenta presidenza presidencia predsednik predsednica predseda predsedajici "
    "prasident prasidentin vizeprasident vizeprasidentin vorsitzender vorsitzende moderadora moderateur moderatrice "
    "animateur animatrice conductor conductora conduttore conduttrice moderatore apresentador apresentadora prezes "
    "prowadzacy prowadzaca moderatorka marszalek elnok talman ordforande puhemies moderatori co-host cohost co-moderator "
    "mc emcee facilitator convenor convener ведущий ведущая председатель 主席 主持人 主持 사회자 司会"
)
"""Who leads a conversation of several."""

ASKING = _words(
    "q question questions interviewer interviewers interviewerin reporter journalist fragesteller frage fragender frager "
    "intervieweur intervieweuse journaliste entrevistador entrevistadora pergunta pregunta preg periodista jornalista "
    "domanda intervistatore intervistatrice giornalista pytanie dziennikarz dziennikarka vraag interviewster fraga "
    "fragor reporter kerdes kerdezo riporter otazka tazatel redaktor redakce kysymys haastattelija sporsmal sporgsmal "
    "erotisi ερωτηση δημοσιογραφος вопрос корреспондент журналист интервьюер soru muhabir 問 问 記者 记者 采访者 訪問者 질문 기자 "
    "質問 聞き手 インタビュアー 編集部 المذيع سؤال examiner prosecutor therapist doctor "
    "phong vien roportor toimittaja penanya pewawancara wartawan "
    "researcher researchers forscher forscherin chercheur chercheuse enqueteur enquetrice enqueteuse investigador investigadora "
    "pesquisador pesquisadora ricercatore ricercatrice badacz badaczka onderzoeker onderzoekster forskare исследователь 調査者 研究者"
)
"""Who puts the questions."""

ANSWERING = _words(
    "a answer answers interviewee interviewees respondent guest antwort befragter befragte interviewte interviewter "
    "reponse interviewe interviewee invite respuesta resp entrevistado entrevistada resposta risposta intervistato "
    "intervistata odpowiedz rozmowca rozmowczyni antwoord geinterviewde svar valasz odpoved vastaus haastateltava απαντηση ответ "
    "гость cevap konuk 答 回答 답 大答 被采访者 جواب الضيف witness patient client "
    "informant informants informante informantin informateur informatrice enquete enquetee респондент 被調査者 調査対象者"
)
"""Who answers them."""

PLAYING = _words(
    "narrator erzahler erzahlerin narrateur narratrice narrador narradora narratore narratrice рассказчик operator teacher nurse officer "
    "inspector constable detective clerk mother father husband wife daughter son sister brother grandmother grandfather"
)
"""Who tells, serves or is a relative: such a word alone names nobody."""

CROWDS = _words("members participants panelists panellists attendees voices")
"""Of those who are several, the ones that may stand behind a word for what they belong to: `Council members`."""

COUNTED = _words(
    "q question questions frage pregunta preg pergunta domanda pytanie vraag fraga kerdes otazka kysymys sporsmal sporgsmal "
    "erotisi ερωτηση вопрос soru 問 问 질문 質問 سؤال a answer answers antwort reponse respuesta resp resposta risposta odpowiedz "
    "antwoord svar valasz odpoved vastaus απαντηση ответ cevap 答 回答 답 جواب"
)
"""What is asked and answered, not who does: a number behind it counts the questions."""

INTERPRETING = _words(
    "interpreter interpreters translator interprete interpretes dolmetscher dolmetscherin ubersetzer tolk tolken tlumacz "
    "tlumaczka tolmac "
    "tolmacnik tumac tolmacs tulkki переводчик переводчица 通訳 翻译 傳譯員 통역 διερμηνεας tercuman"
)
"""Who speaks for another."""

COLLECTIVE = _words(
    "all both everyone everybody audience crowd chorus several others voices members many group class together "
    "alle beide alles chor publikum zuruf tous toutes ensemble choeur todos todas ambos coro vozes voces tutti entrambi "
    "pubblico publico publiek yleiso seyirci зал зрители wszyscy chor alla bada kor kaikki mindenki mindnyajan mind mindketten vsichni oba vsi χορος hoi все оба хор 众 "
    "眾人 全體 모두 全員 omnes ambo chorus participants panel panelists panellists knights guards soldiers"
)
"""Several people in one label."""

ANONYMOUS = _words(
    "unidentified unknown unnamed anonymous speaker person participant member man woman male female guy girl boy lady "
    "gentleman voice caller listener student attendee delegate stimme voix voz voce glos rost "
    "unbekannter unbekannte inconnu inconnue desconocido desconocida sconosciuto nieznany okand tuntematon "
    "sprecher sprecherin locuteur locutrice hablante parlante mowca talare beszelo orador interlocutor subject"
)
"""A label that says that the name is not known."""

NOTES = _words(
    "cont'd contd cont continued continuing vo v/o os o/s voiceover off offstage offscreen telephone phone video videolink "
    "interpreter translator english laughs laughing aside inaudible via through interposing "
    "he/him she/her they/them he/they she/they on remotely "
    "voice-over camera skype zoom webex video-link ph phonetic singing whispering shouting translated videotape "
    "fortsetzung suite sigue segue ciag pre-recorded recorded"
)
"""Words of a bracket behind a label that say how, not who."""

MANNER_ENDINGS = ("ly", "ing", "mente", "ment", "lachend", "weinend", "ando", "endo")
"""Endings of the words of a bracket in small letters that say how: `quietly`, `crying`, `lentamente`."""

MANNER_BEFORE = _words("after before to into with without under through nach zu mit ohne apres avec sans tras con sin dopo senza com sem")
"""Prepositions with which such a bracket begins: `after a pause`, `to the others`."""

NO_MANNERS = _words(
    "elderly family only fly ally bully lily jelly homely lonely monthly weekly sibling darling hireling underling weakling duckling king "
    "viking being evening morning wedding building clothing moment document parliament regiment government department comando orlando"
)
"""Words with such an ending that say who, when or where."""

OCCASIONS = _words(
    "report transcription summary script conversation interview trial debate transcript hearing meeting episode podcast session seminar "
    "workshop webinar gesprach debatte "
    "verhandlung anhorung sitzung entretien debat proces audience seance entrevista juicio audiencia sesion intervista dibattito "
    "processo udienza seduta rozmowa wywiad debata posiedzenie"
)
"""What titles call a talk: no part of anybody's name."""

OUTLETS = _words(
    "times post herald daily gazette news magazine review journal tribune mercury echo chronicle observer telegraph press "
    "weekly today bulletin guardian standard star sun mail express dispatch courier argus sentinel examiner inquirer "
    "record register letter newsletter podcast blog radio tv television broadcasting media network channel digest "
    "monthly quarterly report wire zeitung blatt rundschau anzeiger tagblatt kurier bote journal courrier figaro "
    "quotidien hebdo depeche voix gazette diario correo periodico noticias jornal folha gazeta corriere giornale stampa "
    "gazzetta glos dziennik tygodnik dagblad krant tidning tidningen tidende avisen aftonbladet noviny lidove magyar "
    "hirlap lap redaktion redaction redaccion redacao redazione redakcja editorial magazin revue revista rivista"
)
"""Words by which a label is known for a newspaper, a station, a magazine."""

OUTLET_ENDINGS = ("blatt", "zeitung", "bladet", "posten", "tidning", "tidningen", "avisen", "courant")
"""Endings of the names of newspapers that are one word."""

OFFICES = _words(
    "wethouder gedeputeerde kommunalrad radny radna "
    "deputy senator sen rep gov amb representative congressman congresswoman justice judge chief secretary minister undersecretary "
    "commissioner governor mayor councillor councilman alderman ambassador delegate director admiral "
    "chairman chair chairwoman chairperson vice speaker president acting prime attorney advocate "
    "abgeordneter abgeordnete bundesminister bundesministerin bundeskanzler bundeskanzlerin staatssekretar staatssekretarin "
    "staatsminister staatsministerin minister ministerin prasident prasidentin vizeprasident vizeprasidentin landeshauptmann "
    "staatsrat alterprasident vizekanzler berichterstatter berichterstatterin senatorin "
    "poslanec poslankyne poslanek mistopredseda mistopredsedkyne ministr ministryne predseda predsedkyne senatorka "
    "predsednik predsednica poslanka podpredsednik podpredsednica "
    "depute deputee ministre president presidente senateur diputado diputada ministro ministra presidente presidenta "
    "deputado deputada senador senadora onorevole vicepresidente posel poslanka marszalek wicemarszalek minister "
    "kansanedustaja edustaja ministeri paaministeri puhemies varapuhemies ledamoten statsminister statsrad talmannen presidenten "
    "przewodniczacy przewodniczaca wiceprzewodniczacy wiceprzewodniczaca sekretarz podsekretarz wojewoda rzecznik prezes wiceprezes "
    "presedintele presedinte vicepresedintele deputatul senatorul ministrul secretarul депутат сенатор министр міністр председатель"
)
"""Offices that stand before a name as part of the tag, not of the name."""

OFFICES_OF_SEVERAL = _words(
    "representatives senators councillors councilmembers aldermen members messrs ministers commissioners delegates deputies justices "
    "judges professors doctors directors trustees supervisors abgeordnete senatoren deputes senateurs diputados senadores deputados"
)
"""Offices before a list of names: `Representatives Lund, Voss, and Horn`."""

SECOND_NAMES = _words(
    "josé maria luis carlos antonio ángel jesús manuel pablo isabel teresa carmen juan pedro fernando francisco miguel alberto enrique eduardo "
    "alejandro david pilar dolores luisa elena cristina joão paulo luiz ana beatriz helena rita fátima xavier"
)
"""Spanish and Portuguese second names: behind a first name they are no surname."""

EPITHETS = _words(
    "young old adult little first second third fourth another other older younger big teenage junger alter erster erste "
    "zweiter zweite dritter "
    "vieux jeune premier premiere deuxieme viejo joven primer primero segundo otro otra primo seconda secondo terzo altro "
    "altra forsta andra"
)
"""Words that tell apart those who share a name or have none."""

NUMBERS = _words("one two three four five six seven eight nine ten eins zwei drei vier un deux trois uno dos tres due tre")
"""Numbers in words, which tell apart those who have no name: `Boy Two`."""

ATTENDANCE = _words(
    "present attendees attendance attending participants participant attendee roster delegates panel panellists panelists "
    "speakers members "
    "cast characters personnel teilnehmer teilnehmende anwesend anwesende personen participants presents personnages "
    "asistentes participantes "
    "personajes partecipanti presenti personaggi persone uczestnicy obecni osoby aanwezig aanwezigen deelnemers deltagare "
    "narvarande personer "
    "acteurs interlocutori personerna personerne rollen roller roler ruoli osoby lica actores personae rolle dramatis szemelyek "
    "jelenlevok pritomni osallistujat участники присутствовали лица 出席者 与会者 出席 참석자 interviewees contributors"
)
"""Headings of lists of those who speak."""

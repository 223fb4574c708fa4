"""Words of working life: occupations, organisations, kin. Data, no logic.

Case and accents do not matter: every table is folded. Origins: the headings of the International Standard
Classification of Occupations (ISCO-08) and their counterparts in the languages covered, legal forms and kinds
of institution as national registers name them, and the kinship terms of each language.
"""

from inquit.people.folding import fold

__all__ = [
    "ASSOCIATES",
    "AUTHORS",
    "DESKS",
    "FORMER",
    "JOBS",
    "JOB_ENDINGS",
    "KIN",
    "LEADING_JOBS",
    "MEDIA_JOBS",
    "NOT_JOBS",
    "OFFICERS",
    "ORGANISATIONS",
    "OWNING",
    "ROLE_JOBS",
]


def _words(text: str) -> frozenset[str]:
    """The words, folded as labels are."""
    return frozenset(fold(text).split())


MEDIA_JOBS = _words(
    "liaison "
    "editor reporter correspondent journalist columnist writer staff redakteur redakteurin redaktor redaktorka "
    "redacteur redactrice redactor redactora redattore redattrice reporterka korrespondent correspondant corresponsal "
    "korespondent corrispondente correspondente redaktionell newsroom desk"
)
"""Jobs by which an outlet speaks: `Harbour Bulletin Reporter`."""

DESKS = _words(
    "features travel science political politics senior managing deputy news sports sport foreign chief economics business city "
    "environment health culture arts literary food education technology video photo opinion assistant associate executive "
    "contributing staff online international european diplomatic special"
)
"""What stands before such a job without being an outlet."""

ROLE_JOBS = _words(
    "chair chairman chairwoman chairperson host co-host moderator co-moderator interviewer interviewee presenter anchor "
    "panelist panellist guest "
    "speaker participant scribe facilitator witness moderatorin moderateur moderadora moderatore prowadzacy rozmowca co-chair "
    "rapporteur"
)
"""Words of a list that say a part in the conversation, not a job. (`presenter` and `anchor` alone are parts too.)"""

JOBS = _words(
    # English
    "accountant activist actor actress actuary administrator adviser advisor advocate agent agronomist ambassador analyst "
    "anthropologist apprentice archaeologist archivist architect artist assistant associate astronaut astronomer athlete "
    "attorney author baker banker barber barrister beekeeper biochemist biologist blacksmith boatbuilder bookbinder "
    "bookseller botanist brewer bricklayer broker builder butcher butler candidate caretaker carpenter cartographer cellist ceo "
    "cfo chancellor chaplain chef chemist chief choreographer clerk clinician coach co-founder cofounder columnist comedian "
    "commander "
    "commissioner composer conductor confectioner conservator consultant contractor cook coordinator correspondent "
    "councillor counsel counsellor counselor craftsman creator critic cto curator dancer dean dentist designer detective "
    "developer diplomat director diver doctor dramaturge dramaturg dramatist dressmaker driver drummer ecologist economist editor "
    "educator electrician engineer entomologist entrepreneur epidemiologist executive expert explorer fellow farmer "
    "ferryman filmmaker firefighter fisherman fishmonger florist forester founder gardener geneticist geographer geologist "
    "geophysicist glaciologist glassblower goalkeeper goldsmith governor guide guitarist hairdresser harpist head herder historian "
    "horologist hydrologist illustrator inspector instructor inventor investigator investor janitor jeweller joiner "
    "journalist judge keeper labourer lawyer lead leader lecturer librarian linguist lobbyist locksmith luthier machinist "
    "magistrate maintainer maker "
    "manager mariner mason mathematician mayor mechanic meteorologist midwife miller miner minister ministerin model "
    "monk musician navigator negotiator neurologist neuroscientist novelist nun nurse nutritionist officer optician "
    "organiser organizer organist painter paramedic partner pastor pathologist pharmacist philosopher photographer "
    "physician physicist physiologist physiotherapist pianist pilot planner player playwright plumber poet policewoman policeman "
    "politician porter potter president principal producer professor programmer prosecutor psychiatrist psychologist "
    "publican publisher puppeteer ranger realtor researcher reporter representative restorer reviewer roofer runner sailor "
    "salesman "
    "saleswoman scholar schoolteacher scientist screenwriter sculptor seamstress secretary senator shepherd sheriff singer smith "
    "sociologist soldier solicitor specialist spokesman spokesperson spokeswoman statistician steward stonemason storyteller "
    "strategist "
    "student superintendent supervisor surgeon surveyor tailor teacher tech technician technologist therapist tiler trader "
    "trainer translator treasurer trustee tuner tutor tutor undertaker veterinarian vet vicar violinist vintner volcanologist "
    "volunteer "
    "waiter waitress warden watchmaker weaver welder winemaker worker writer zoologist interpreter captain editor-in-chief "
    "colleague facteur factrice gardien gardienne presenter broadcaster owner vice-president evangelist cosmologist composer-in-residence operator "
    "programme-maker sommelier valuer auctioneer falconer farrier "
    # German
    "arzt arztin anwalt anwaltin architektin autor autorin backer backerin bauer bauerin beraterin berater bibliothekar "
    "bibliothekarin biologe "
    "biologin chemiker chemikerin chefin dirigent dirigentin direktor direktorin dozent dozentin expertin experte fischer "
    "fischerin forscher "
    "forscherin forster forsterin fotograf fotografin gartner gartnerin geschaftsfuhrer geschaftsfuhrerin grunder grunderin "
    "handwerker "
    "historiker historikerin hebamme imker imkerin ingenieur ingenieurin jurist juristin journalist journalistin kapitan "
    "kapitanin klempner koch "
    "kochin kunstler kunstlerin kurator kuratorin landwirt landwirtin lehrer lehrerin leiter leiterin lektor lektorin maler "
    "malerin "
    "meteorologe meteorologin musiker musikerin ökonom okonom okonomin pfarrer pfarrerin physiker physikerin professorin "
    "programmierer "
    "programmiererin psychologe psychologin redakteur redakteurin referent referentin regisseur regisseurin restaurator "
    "restauratorin richter "
    "richterin schauspieler schauspielerin schneider schneiderin schreiner schreinerin schriftsteller schriftstellerin "
    "soziologe soziologin sprecher "
    "sprecherin tischler tischlerin trainer trainerin uhrmacher uhrmacherin vorsitzender vorsitzende vorstand winzer winzerin "
    "wissenschaftler "
    "wissenschaftlerin zimmermann zoologe zoologin orgelbauer orgelbauerin glockengiesser hydrologin hydrologe burgermeister "
    "burgermeisterin "
    # French
    "agriculteur agricultrice architecte artisan artiste auteur autrice avocat avocate biologiste boulanger boulangere "
    "chercheur chercheuse "
    "chimiste chirurgien chirurgienne comedien comedienne compositeur compositrice comptable conservateur conservatrice "
    "conseiller conseillere "
    "cuisinier cuisiniere danseur danseuse directeur directrice dirigeant ebeniste ecrivain ecrivaine economiste enseignant "
    "enseignante "
    "fondateur fondatrice forgeron historien historienne horloger horlogere infirmier infirmiere ingenieur ingenieure "
    "journaliste juge "
    "libraire luthier luthiere maire marin medecin menuisier musicien musicienne ouvrier ouvriere patron patronne pecheur peintre "
    "pharmacien pharmacienne philosophe photographe physicien physicienne poete professeure psychologue redacteur redactrice "
    "relieur "
    "responsable restaurateur restauratrice romancier romanciere sage-femme scientifique sculpteur sculptrice secretaire "
    "sociologue "
    "specialiste traducteur traductrice vigneron vigneronne viticulteur realisateur realisatrice maraicher maraichere eclusier "
    "eclusiere "
    # Spanish
    "abogado abogada actriz agricultor agricultora alcalde alcaldesa apicultor apicultora arqueologo arqueologa arquitecto "
    "arquitecta astronomo "
    "astronoma autora bibliotecario bibliotecaria biologo biologa carpintero carpintera catedratico catedratica cientifico "
    "cientifica cirujano "
    "cirujana cocinero cocinera concejal consejero consejera directora disenador disenadora economista enfermero enfermera "
    "escritor escritora escultor escultora experto experta farmaceutico farmaceutica filosofo filosofa fotografo fotografa "
    "fundador fundadora "
    "geologo geologa historiador historiadora ingeniero ingeniera investigador investigadora jardinero jardinera jefe jefa "
    "juez jueza "
    "maestro maestra marinero medico medica meteorologo meteorologa musico musica panadero panadera periodista pescador pescadora "
    "pintor pintora poeta portavoz profesor profesora psicologo psicologa quimico quimica relojero relojera responsable "
    "restaurador restauradora "
    "sociologo sociologa tecnico tecnica traductor traductora veterinario veterinaria zapatero zapatera "
    # Portuguese
    "advogado advogada arquiteto arquiteta atriz bibliotecario cientista cirurgiao cozinheiro cozinheira diretor diretora "
    "economista "
    "enfermeiro enfermeira engenheiro engenheira especialista fotografo historiador investigadora jardineiro jornalista juiza "
    "medico padeiro "
    "padeira pedreiro pescador pesquisador pesquisadora professor professora quimico relojoeiro relojoeira sapateiro "
    "secretaria tecelao "
    "tecela veterinario oleiro oleira sineiro moleiro marinheiro agricultor agronomo apicultor "
    # Italian
    "agronoma agronomo apicoltore apicoltrice archeologo archeologa architetto architetta astronomo astronoma attore attrice "
    "autore autrice avvocato "
    "avvocata bibliotecario bibliotecaria biologa biologo chimico chimica chirurgo contadino contadina cuoco cuoca direttore "
    "direttrice economista "
    "fabbro falegname farmacista fisico fisica fornaio fornaia fondatore fondatrice fotografo genetista geologo geologa "
    "giardiniere giornalista "
    "giudice infermiere infermiera ingegnere insegnante liutaio liutaia medico musicista orologiaio pescatore pittore pittrice "
    "portavoce "
    "presidente professore professoressa psicologo psicologa responsabile restauratore restauratrice ricercatore ricercatrice "
    "scienziato scienziata "
    "scrittore scrittrice segretario segretaria sindaco sociologo sociologa storico storica traduttore traduttrice vignaiolo "
    "vignaiola "
    # Polish
    "adwokat aktor aktorka archeolog architekt architektka artysta artystka astronom astronomka badacz badaczka bibliotekarz "
    "bibliotekarka "
    "biolog biolozka botanik botaniczka burmistrz chemik chemiczka dyrektor dyrektorka dziennikarz dziennikarka ekonomista "
    "ekonomistka ekspert "
    "ekspertka fizyk fizyczka fotograf fotografka geolog geolozka historyk historyczka inzynier inzynierka kierownik "
    "kierowniczka konserwator "
    "konserwatorka kucharz kucharka kustosz kustoszka lekarz lekarka lesnik malarz malarka meteorolog nauczyciel nauczycielka "
    "ogrodnik ogrodniczka "
    "pielegniarka pielegniarz piekarz piekarka pisarz pisarka poetka prawnik prawniczka prezes profesor profesorka psycholog "
    "psycholozka pszczelarz pszczelarka "
    "redaktor redaktorka rezyser rezyserka rybak rzecznik rzeczniczka rzezbiarz rzezbiarka socjolog socjolozka specjalista "
    "specjalistka stolarz "
    "tlumacz tlumaczka zegarmistrz "
    # Dutch
    "advocaat arts bakker bioloog biologe boer boerin burgemeester chirurg directeur directrice docent docente econoom econome "
    "hoogleraar "
    "huisarts ingenieur journaliste kok kunstenaar kunstenares leraar lerares molenaar oprichter onderzoeker onderzoekster "
    "redacteur "
    "schilder schrijver schrijfster smid timmerman tuinman verloskundige verpleegkundige visser voorzitter wetenschapper "
    "woordvoerder imker "
    # Swedish, Danish, Norwegian
    "advokat arkitekt bagare bibliotekarie biolog bonde chef direktor ekonom fiskare forfattare forskare fotograf grundare "
    "historiker "
    "ingenjor journalist konstnar lakare lektor larare malare mjolnare ordforande professor redaktor rektor sjukskoterska snickare "
    "biodlare biavler forfatter forsker fisker grundlaegger ingenior kunstner laege laerer redaktor sygeplejerske tomrer baker "
    "fisker "
    "lege sykepleier larer forfatter rorlegger birokter "
    # Czech, Slovak, Hungarian
    "lekar lekarka ucitel ucitelka vedec vedkyne reditel reditelka historik historicka inzenyr inzenyrka novinar novinarka "
    "architekt "
    "spisovatel spisovatelka vcelar vcelarka hodinar rezbar knihovnik knihovnice orvos tanar tanarno kutato mernok iro irono "
    "tortenesz "
    "meheszek mehesz igazgato szerkeszto ujsagiro konyvtaros orasmester biologus vegyesz fizikus kozgazdasz lelkesz "
    # Russian, Greek
    "врач учитель учительница инженер директор историк журналист журналистка писатель писательница ученый физик химик биолог "
    "профессор "
    "редактор художник художница библиотекарь архитектор экономист пчеловод мастер ιατρος δασκαλος δασκαλα μηχανικος "
    "διευθυντης διευθυντρια "
    "ιστορικος δημοσιογραφος συγγραφεας καθηγητης καθηγητρια ερευνητης ερευνητρια αρχιτεκτονας βιολογος οικονομολογος"
)
"""Heads of occupations."""

JOB_ENDINGS = tuple(
    fold(
        "ist ologist ographer ographers ician keeper maker smith wright monger ometrist onomist onomer coach officer manager engineer developer "
        "designer economist woman therapist nurse "
        "ologe ologin forscher forscherin leiter leiterin meister meisterin lehrer lehrerin bauer macher macherin ingenieur ingenieurin arzt "
        "arztin redakteur redakteurin wissenschaftler wissenschaftlerin direktor direktorin "
        "ologue iculteur icultrice ologo ologa ografo ografa icultor icultora icoltore icoltrice "
        "deskundige kundige forskare ingenjor larare forsker redaktor mistrz karz karka"
    ).split()
)
"""Endings that make an occupation of a word that no list holds: `glaciologist`, `Sprachforscherin`."""

OWNING = _words(
    "founder cofounder co-founder owner director ceo chief head president manager editor trustee fellow partner curator keeper dean rector "
    "directeur directrice fondateur fondatrice director directora fundador fundadora direttore direttrice fondatore fondatrice leiter leiterin "
    "gründer gründerin chef chefin dyrektor dyrektorka directeur oprichter"
)
"""Jobs that one holds in an organisation: what follows `of` is its name."""

AUTHORS = _words(
    "author writer novelist composer playwright translator illustrator autor autorin autora auteur autrice autore ecrivain ecrivaine "
    "romancier romanciere escritor escritora scrittore scrittrice autorka pisarz pisarka forfattare forfatter schrijver schrijfster"
)
"""Jobs behind which `of` and a capital begin the title of a work: `author of The Miller at the Gate`."""

LEADING_JOBS = _words("chief lead head principal executive associate assistant senior deputy vice")
"""Jobs that are the beginning of a longer one: `Chief Financial Officer`."""

OFFICERS = _words(
    "officer secretary director manager engineer executive adviser advisor counsel inspector superintendent economist scientist editor "
    "analyst commissioner constable"
)
"""Ends of such a one, none of them a surname."""

NOT_JOBS = _words(
    "consist resist persist enlist against dentists artists scientists lists exist assist insist woman man person friend colleague member fan neighbour neighbor guest chefs mother father kitchen remember"
)
"""Words with such an ending, or near an occupation, that are none."""

FORMER = _words(
    "former formerly ex past previously onetime retired late until was were ehemaliger ehemalige ehemals fruherer fruhere "
    "ancien ancienne "
    "antiguo antigua exdirector exdirectora antigo antiga ex-director gia byly byla byvaly byvala voormalig voormalige "
    "tidigare forre "
    "tidligere egykori volt emeritus"
)
"""Words that say that a job is no longer held."""

ORGANISATIONS = _words(
    "university college institute institution school academy hospital infirmary clinic laboratory laboratories labs lab museum "
    "library archive archives "
    "gallery theatre theater opera orchestra society association federation foundation trust council board ministry department "
    "agency authority "
    "commission committee bank company corporation corp inc ltd llc plc gmbh ag group partners chambers service services "
    "station observatory centre center union guild club party church parliament government office bureau press times "
    "line lines freight mill works factory brewery bakery farm house project initiative network fund museum survey athletic "
    "united rovers "
    "universitat hochschule institut institut akademie stiftung verein verband amt ministerium krankenhaus klinik bibliothek "
    "archiv theater "
    "universite ecole institut musee bibliotheque theatre hopital fondation association societe ministere mairie criee compagnie "
    "universidad universidade escuela escola instituto museo museu biblioteca teatro hospital fundacion fundacao asociacion "
    "associacao sociedad "
    "sociedade ministerio ayuntamiento camara empresa universita istituto scuola fondazione associazione societa ministero "
    "comune azienda ospedale collegio "
    "uniwersytet akademia instytut szkola muzeum biblioteka teatr szpital fundacja stowarzyszenie towarzystwo politechnika "
    "urzad universiteit "
    "hogeschool instituut stichting vereniging ziekenhuis gemeente universitet hogskola museet biblioteket sjukhus stiftelse "
    "forening sykehus "
    "univerzita ustav skola nemocnice nadace knihovna muzeum egyetem intezet iskola korhaz alapitvany konyvtar"
)
"""Words by which a name is known for an organisation."""

KIN = _words(
    "brother sister father mother son daughter husband wife cousin uncle aunt nephew niece grandfather grandmother relation "
    "bruder schwester vater mutter sohn tochter mann gatte gattin ehefrau ehemann onkel tante cousine neffe nichte frere soeur "
    "pere mere "
    "fils fille amant amante femme mari epouse oncle niece neveu hermano hermana padre madre hijo hija marido esposa tio tia primo prima irmao "
    "irma pai "
    "mae filho filha sobrinho sobrinha fratello sorella figlio figlia marito moglie zio cugino cugina nipote brat siostra "
    "ojciec matka syn corka maz "
    "zona wuj ciotka kuzyn kuzynka broer zus vader moeder zoon dochter bror syster far mor ex-wife ex-husband widow "
    "widower "
    "namesake"
)
"""Words that make a person a relative of somebody: a namesake, not the speaker."""

ASSOCIATES = _words(
    "transcriber transcribed translator collector publisher scribe scribes colleague predecessor successor "
    "photographer photograph credit photo pictures picture foto image illustration translation"
)
"""Words that make a person somebody beside the speaker."""

"""Words that speak for or against a label: data, no logic.

Compiled for this project from the closed word classes of each language's reference grammar (articles,
pronouns, prepositions, conjunctions, auxiliaries) and from what printed transcripts call their speakers.
The words are casefolded where the tables are made.
"""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = [
    "ABBREVIATIONS",
    "ANSWERS",
    "ARTICLES",
    "ATTENDANCE",
    "CLOCK_WORDS",
    "CUES",
    "FALSE_FRIENDS",
    "FIELDS",
    "LEVELS",
    "LINKED",
    "MARKUP_NAMES",
    "MONTHS",
    "NAME_ENDINGS",
    "PARTICLES",
    "PREPOSITIONS",
    "PRONOUNS",
    "SAYING",
    "SPOKEN_OF",
    "STOP_WORDS",
    "TALK",
    "TALK_SIGNS",
    "words_of",
]


def words_of(text: str) -> frozenset[str]:
    """The words of a text as keys have them: casefolded (a sigma at the end is one in the middle), with plain apostrophes."""
    return frozenset(text.casefold().replace("’", "'").split())


_STOP_EN = """
a about above after again all although always am an and another any are aren't as at be because been before being below
between both but by can cannot can't could couldn't did didn't do does doesn't doing don't done down during each either
else even ever every few first for from further get gets give given go goes going gone got had hadn't has hasn't have haven't having he
he's hello her here here's hers herself hi him himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just
last let let's like many may maybe me might mine more most much must my myself need needs neither never next no nor not nothing
now of off oh ok okay on once one only or other others otherwise our ours ourselves out over own perhaps please rather really
right same see seems several shall she she's should since so some something sometimes soon still such sure take than thank thanks that that's the
their theirs them themselves then there there's therefore these they they're third this those though through thus to today together
too toward under unless until up upon us use used using very via was wasn't way we we'll we're we've well went were weren't what
what's whatever when where whereas whether which while who who's whom whose why will with within without won't would wouldn't
yes yet you you'd you'll you're you've your yours yourself i’m i’ve it’s that’s there’s here’s don’t can’t won’t what’s let’s we’re you’re they’re
he’s she’s i’ll i’d isn’t didn’t doesn’t
"""

_STOP_DE = """
aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis da dabei dadurch daher damit dann darauf darf darum
das dass dazu dein dem den denn der des deshalb die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen
einer eines er es etwa etwas für gegen habe haben hat hatte hatten hier hinter ich ihm ihn ihnen ihr ihre im immer in ins ist ja
jede jeder jedes jetzt kann kein keine können man mehr mein meine mich mir mit muss müssen nach nein nicht nichts noch nun nur ob
oder ohne schon sehr sein seine seit sich sie sind so sogar soll sondern sowie über um und uns unser unter viel vom von vor war
waren warum was weil weiter welche wenn wer werden wie wieder will wir wird wo wurde zu zum zur zwar zwischen
"""

_STOP_ROMANCE = """
au aucun aussi autre aux avant avec avoir car ce ceci cela celle celui ces cet cette ceux chaque comme comment contre dans de depuis des
donc dont du elle elles en encore entre est et étaient était être eux fait il ils j'ai je jusque la le les leur leurs lorsque lui
mais me même mes moi mon ne ni non nos notre nous on ont ou où oui par parce pas pendant peu peut plus pour pourquoi puis quand que
quel quelle qui quoi sa sans se ses si soit son sont sous suis sur ta te tes toi ton tous tout toute toutes très tu un une vers voici
vos votre vous c'est c’est n’est qu’il al algo algunas algunos ante antes así aún aunque bien cada casi como con contra cual cuando
cómo del desde donde dos el ella ellas ellos entonces era eran eres es esa ese eso esta estaba está están este esto estos fue
fueron gracias ha había hace hacia han hasta hay he la las le les lo los más me mi mientras mis mucho muy nada ni no nos nosotros
nuestro o otra otro para pero poco por porque pues que qué quién se sea según ser si sí sido siempre sin sobre solo son su sus también
tan tanto te tenemos tengo tiene todo todos tras tu un una unas uno unos usted ustedes va vamos y ya yo agli alla alle allo allora
anche ancora avere bene che chi ci col come cosa così cui da dagli dai dal dalla degli dei del della delle dello dentro di dopo dove
e ed era erano essere fra già gli ho i il in io la lei li lo loro lui ma mai me meno mia mie mio molto nei nel nella noi non nostro
ora per perché però più poi prima può quale quando quanto quella quello questa queste questi questo qui sarà se senza si sia siamo
siete solo sono sopra sotto sta stato su sua sue sugli sul sulla suo tra tu tutti tutto un una uno vi voi à ao aos aqui as até
com da das de dela dele depois do dos é ela ele eles em então era essa esse está eu foi há isso isto já lhe mas meu minha muito na não
nas nem no nos nós nossa num ou para pela pelo por quem sem ser seu sua também te tem um uma você aquest aquesta amb els i les una
senyor però perquè
"""

_STOP_OTHER = """
het een en van ik te dat die niet zijn op aan met als voor er maar om hem dan zou of wat mijn dit zo door over ze zich bij ook tot je
och det att i en jag hon som han på den med var sig för så till är men ett om hade de av icke mig du henne då sin nu har inte hans
honom skulle hennes där min ej vid kunde något från ut när efter upp vi dem vara vad över än dig kan sina här ha mot alla under någon
eller allt mycket sedan denna själv detta åt utan varit hur ingen mitt blir bli vår os jeg ikke til af hvad der hvor mit skal
a az és hogy nem is egy csak de már meg ha mint van volt ez azt ezt én te ő mi ti ők kell még itt ott igen mert vagy el ki be le
fel nekem neked most úgy így jó hát a v na je se že to i s z do o ale jako za pro jsem jsou by si tak co už jen když které která ve
není byl byla bylo ne ano ani pak tedy od po k u in pa da so ki bi kot tudi še samo ali že kaj pri nie jest się na to jak że po co
tak za od ale czy już ich jego был была было были в во на не что он я с со как а то все она так его но да ты к у же вы за бы по
только ее мне вот от меня еще нет о из ему и это мы они если или ни быть при для ο η το οι τα του της των τον την και να δεν θα με
για από που στο στη στην στον είναι ως δὲ καὶ τὸ τὴν τὸν τῆς τοῦ τῶν ἐν εἰς οὐ οὐκ μὴ γὰρ ἀλλ' τε ὡς ὦ ἐκ et in est non ad ut cum quid
qui quae quod sed si nec ex hoc haec hic me te se tu ego nunc iam
"""

STOP_WORDS = words_of(_STOP_EN + _STOP_DE + _STOP_ROMANCE + _STOP_OTHER)
"""Words of the closed classes: a label that begins with one is more often a piece of a sentence."""

ARTICLES = words_of("the der die den de o a os as el la los las il lo gli le l")
"""Stop words that may stand before an honorific: `O Sr. Vale`."""

PREPOSITIONS = words_of(
    """
    about after at before between by for from in on through to toward with without bei beim für mit nach über von vom vor zu zum zur
    avec par pour sans sur con para por sobre sin com sobre per med om från till voor door bij
    """
)
"""Stop words that no office behind them makes a speaker: `About the speaker`, where `The speaker` may speak."""

PRONOUNS = words_of(
    """
    he she him her er sie ich du elle moi toi él ella yo tú lui lei io ele ela eu han hon hun jag jeg hij zij ona ono он она вона він
    """
)
"""Those of one person, who speaks in jokes and in exercises under nothing else: `He: … She: …`."""

PARTICLES = words_of(
    """
    al ap ben bin d' da dal das de dei del della den der des di do dos du e el ibn la le les los mac mc of ten ter the und
    van vom von y zu zum zur á og ó ní och i ja
    """
)
"""Small words that stand in names without a capital."""

NAME_ENDINGS = tuple(
    """
    議員 议员 委員 委员 先生 女士 小姐 教授 博士 老師 老师 律師 律师 主席 院長 院长 部長 部长 局長 局长 署長 署长 司長 司长 署理
    主任 代表 大臣 大使 書記 长官 長官 記者 记者 校長 校长 医師 さん さま 様 氏 君 くん
    의원 위원 교수 박사 장관 차관 대표 의장 위원장 대통령 총리 기자 선생 변호사 씨 님
    """.split()
)
"""The same and offices, as they stand behind a name in scripts without blanks and capitals."""

ABBREVIATIONS = words_of(
    """
    mr mrs ms mx dr prof hon rev sec secs art arts fig figs par cl ch sen rep gov gen col capt lt sgt st mt sr sra srta dra mag dipl ing hr fr mme mlle messrs dott sig
    no nos nr vs etc al ca cf eg ie pp vol ed eds inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec ii iii iv vi vii viii ix
    δρ κα проф акад د أ م डॉ प्रो ড ดร ศ
    """
)
"""What ends in a full stop without ending anything, and roman numerals of sections."""

MONTHS = words_of("jan feb mar apr jun jul aug sep sept oct nov dec")
"""Of these, those before a number; Julia, Octavia and Augustus of plays are printed so, too."""

ANSWERS: Mapping[str, str] = MappingProxyType(
    {"Q": "A", "Question": "Answer", "F": "A", "Frage": "Antwort", "D": "R", "P": "R", "Pregunta": "Respuesta", "В": "О", "问": "答"}
)
"""The sign of a question, and that of its answer."""

CLOCK_WORDS = words_of("at kl klo um uhr time tid zeit ora ore hora horas heure saat godz est start end ends c ca hrs hours")
"""What stands before a time of day without speaking: `Kl. 10:00`."""

LINKED = frozenset(
    (
        "read more",
        "read also",
        "read next",
        "learn more",
        "see more",
        "see also",
        "find out more",
        "more on this",
        "also read",
        "lire aussi",
    )
)
"""What pages set before links to other pages."""

SAYING = words_of(
    """
    said says say saying wrote writes read reads asked asks replied answered responded continued added goes
    sagt sagte sprach antwortete fragte schrieb dit disait demanda répondit répliqua écrit dijo dice preguntó respondió contestó
    disse diz respondeu perguntou rispose yttrade anförde sade svarade frågade sagde svarede spurgte sa svarte zei zeide sprak
    antwoordde vroeg lausui sanoi
    """
)
"""Verbs with which a sentence quotes somebody: `The sign read: ...`."""

CUES = words_of(
    """
    sound sounds music gram grams sfx fx f/x lx gfx effect effects caption captions subtitle subtitles supertitle lights lighting
    atmo musik geräusch geräusche untertitel musique bruit bruits bruitage sous-titre música efecto efectos sonido
    musica rumori effetti suono dźwięk muzyka hudba zvuk музыка звук шум ljud lyd geluid muziek zene zaj
    """
)
"""What sounds, lights and prints in scripts, where others speak."""

FALSE_FRIENDS = words_of(
    """
    mon tue tues wed thu thur thurs fri sat feb sept
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
    december montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado
    characters disclaimer legend legenda scene scenario feature background setting settings synopsis timecode time-code
    abstract action actions address agenda aim answers appendix appearances article attachment attendance attendees attending absent apologies
    author authors ayes background bcc bibliography break category categories caution cc chapter changes choose city click column comments
    conclusion conclusions contact contents context copyright correct correction credits cross-examined current cut dataset date day deadline decision decisions
    default definition demo demonstration description details disclaimer discussion display document docs download dur duration edit edited
    email end ends enter episode error errata event example examples exercise exhibit ext exterior fact facts fade fax feature features
    figure file files fix fixed follow footnote format formerly function genre goal goals guests headline highlights hint homepage hosts how
    http https id image important info ingredients input instructions interior introduction isbn issue issues item items
    key keywords kind label language layout lesson level license line link links list listen location log main meeting
    message method methods minutes mission motion name names nays news next notice notes note noes number objective observation
    observers option options order orders other outcome output overview page pages panel panelists part participants password path phone photo place
    poll position post posted present previous price problem procedure proposal publication published publisher purpose quorum
    quote rating re-examined reason recap recording recorded references regarding regrets related release remark reminder repo required requirements
    res resolution resolved result results room rule rules sample scene schedule scribe section sections see serves series session
    setting share side size slides slug solution source sources speakers sponsor sponsors stage start starts state status step steps story
    sub subject subsection subtotal summary supplies table tag tags task tasks tel telephone test theme thesis time times tip tips
    title titles to todo tools topic topics total track transcript transcribed transcriber transcription translation translated trivia type
    update updated updates url usage value values venue verse version vote votes warning watch website week what when where who why year yield
    alarum announcements exeunt exit flourish manet ref sennet zoom action-item actionitem agendum chairs present+ regrets+ ps nb re fyi tl;dr tldr aka eg ie etc vs
    abstimmung anmerkung betreff beschluss datum hinweis ort quelle thema titel uhrzeit tagesordnung anwesend beispiel remarque sujet objet lieu
    exemple nota notas fecha lugar tema asunto ejemplo resumen título data luogo oggetto esempio riassunto titolo personajes escena acto
    atto scena akt scen scena scéna escena cena szene kulisa auftritt aufzug felvonás jelenet acte scène prologue epilogue act curtain
    備註 註 注 日期 時間 地點 主題 标题 標題 来源 來源 作者 編輯 编辑 摘要 例如 备注 季刊 月刊 週刊 系统消息 图 圖 圖片 資料來源 via
    お知らせ 場所 日時 料金 概要 備考 注意 目次 対象 定員 申込 主催 会場 参加費 内容 結果 方法 目的 背景 まとめ 追記 補足 速報 写真 動画 問題 結論
    公告 通知 简介 簡介 內容 目录 目錄 图片 视频 影片 导语 编者按 編者按 要点 重點 结果 目的 背景
    personaggi personajes personen personnages personer szereplők cuadro mutación telón függöny kép szín színhely consensus
    edt est pdt pst cdt cst mdt mst utc gmt cet cest bst aired written directed produced
    pros cons advantages disadvantages cast director address vorteile nachteile avantages inconvénients foto fotos orari info contact
    优点 缺点 優點 缺點 官網 官网 演員 演员 導演 导演 地址 電話 电话 źródło fuente fonte quellen bild fot
    analysis bio biography commentary debate editorial essay exclusive exhibition illustrations interview newsletter opinion photography
    photos pictures podcast portrait profile recipe recipes subscribe text texte texto testo tekst tickets words workshop
    entretien entrevista intervista intervju interjú wywiad gespräch meinung opinión porträt ritratto retrato zdjęcia bilder photographie
    примечание дата место тема источник внимание например слушали постановили решили голосовали слухали ухвалили ملاحظة
    english french german spanish italian portuguese russian arabic interpretation anglais français traduction interprétation
    deutsch englisch französisch übersetzung español inglés traducción italiano inglese traduzione português svenska suomi nederlands
    时间 地点 案号 案由 日时 日時 場所 会場 議題 出席者 座談会 regie régie cue
    info warn warning error debug trace notice critical fatal option step verse chorus bridge outro intro refrain
    subjects serves ingredients method topping filling sauce parking price prices fuel care colour color weight height
    width length depth material capacity duration organiser organizer venue admission hours opening fee fees
    zutaten zubereitung backzeit dauer preis adresse treffpunkt leitung anfahrt tipp temperatur
    horaires tarif durée accès matériel préparation réservation ingrédients
    horario precio duración ingredientes preparación acceso reservas ingredienti preparazione durata prezzo orario
    время цена состав приготовление адрес вход телефон
    名称 活动名称 时间 费用 主办 主办单位 联系电话 注意事项 交通 关键词 文字记录
    nose palate aroma flavour flavor finish aftertaste overall verdict appearance mouthfeel
    geschmack geruch abgang farbe fazit goût robe couleur sabor olor gusto profumo colore
    المصدر المصادر الموضوع التاريخ المكان العنوان المراجع تحرير ترجمة הערה מקור תאריך נושא
    附錄 附录 附件 附註 出典 参考 參考 資料 资料 撮影 取材 写真 文 構成 출처 참고 사진 글 자료 날짜 주제
    источники приложение справка фото джерело примітка додаток ที่มา เรื่อง ภาพ วันที่ nguồn ảnh ngày
    sumber foto catatan tanggal kaynak not fotoğraf tarih konu
    以上 第一章 第二章 第三章 第四章 第五章 第一幕 第二幕 第三幕 第一場 第二場 第一场 第二场 終 完 终 anzeige anzeigen
    description beschreibung descripción descrizione descrição
    日時 場所 料金 主催 対象 定員 備考 보존 일시 장소 요금 주최 대상 문의
    wichtig achtung zusammenfassung ergebnis nachtrag warnung spoiler caveat attention résumé avertissement rappel objectif
    importante atención conclusión aviso recordatorio objetivo attenzione conclusione avviso obiettivo argomento atenção exemplo resumo
    conclusão dica lembrete assunto belangrijk opgelet voorbeeld samenvatting conclusie waarschuwing onderwerp viktigt exempel
    sammanfattning slutsats varning ämne ważne uwaga przykład podsumowanie wniosek wskazówka ostrzeżenie temat důležité pozor příklad
    votación votazione votação stemming omröstning głosowanie hlasování голосование äänestys szavazás
    shrnutí závěr varování téma важно пример итог вывод предупреждение цель önemli dikkat örnek özet sonuç ipucu uyarı amaç fontos
    figyelem példa összefoglalás tärkeää huom esimerkki yhteenveto vinkki varoitus viktig advarsel eksempel vigtigt bemærk konklusion
    """
)
"""Words that stand before a colon without being a speaker: `Note:`, `Date:`, `Resolution:`."""

FIELDS = words_of("speaker spk sprecher locuteur hablante parlante")
"""What recognisers call the field that says who speaks, above the words."""

LEVELS = words_of("trace debug verbose info information notice warn warning error err severe critical crit alert emerg fatal panic")
"""How grave logs call what they tell."""

MARKUP_NAMES = words_of(
    """
    a abbr b blockquote body br button code dd del details div dl dt em figure font footer form h1 h2 h3 h4 h5 h6 head header
    hr html i iframe img input ins kbd label li link main meta nav ol option p pre q s script section select small span
    strong style sub summary sup svg table tbody td textarea th thead title tr tt u ul var video path file name url version
    """
)
"""Element names of HTML and place holders of manuals: `<p>` is no nick. `mark` is left out, which is a name."""

TALK = words_of(
    """
    i i'm i’m i've i’ve i'll i’ll i'd i’d you you're you’re your me my we we're we’re us our yes yeah no okay ok oh well thanks thank
    hello hi please let's let’s don't don’t ich du sie wir mir mich uns ja nein danke bitte je j'ai tu vous nous moi oui non merci yo tú usted
    nosotros sí gracias señor io tu lei voi noi mi sì grazie eu você nós sim não obrigado jag du vi ni ja nej tack én te igen nem ő
    já ty vy my ano ne prosím ja pan pani tak nie я ты вы мы мне да нет спасибо εγώ εσύ ἐγώ σύ μοι σοι ναι όχι ego tu mihi tibi
    ik jij u wij ja nee dank jeg vi nei nej tak takk minä sinä me kyllä ei kiitos hän siz ben biz evet hayır teşekkürler nu nie dziękuję
    eu noi domnul mulțumesc да спасибі я ви ми так ні אני אתה אנחנו כן לא תודה שלי أنا نحن أنت شكرا من شما ما بله نه मैं मेरे आप हाँ नहीं
    tôi anh chị ông bà chúng không có cảm ơn vâng dạ saya anda kami tidak ya მე თქვენ არა დიახ আমি আমার আপনি না நான் நீங்கள் இல்லை
    저는 네 아니요 نعم لا senhor presidente speaker president chairman chair
    """
)
"""Words that people say to each other, casefolded."""

SPOKEN_OF = words_of(
    """
    is was are were has ist war hat est était a es era tiene é è stato jest był är var er and und et y e i och og
    """
)
"""What goes on behind a name that is spoken of, or named beside another: `Ann Lee is a pilot`."""

ATTENDANCE = words_of(
    """
    participants participant present attendees attendance attending speakers speaker panelists panellists guests guest hosts host
    cast members moderator interviewer interviewee between with chair regrets scribe
    teilnehmer anwesend anwesende sprecher présents participants asistentes participantes presenti partecipanti aanwezig deltagare
    出席者 出席 参加者 與會者 与会者 嘉賓 嘉宾 участники присутствовали
    """
)
"""Words before a list of those who speak, casefolded."""

TALK_SIGNS = (
    "ค่ะ",
    "ครับ",
    "คุณ",
    "ผม",
    "我",
    "你",
    "您",
    "私",
    "僕",
    "です",
    "ます",
    "嗎",
    "吗",
    "呢",
    "제가",
    "저는",
    "니다",
    "요.",
    "요?",
    "죠",
)
"""The same in scripts that set no blanks between words."""

"""Lines by which a page speaks of itself: who wrote, transcribed or owns it, where the record ends. Data, no logic."""

import attrs
import regex

__all__ = ["BYLINE_ROWS", "CLOSING_ROWS", "LineRow"]

# `Conrad Vine`, `Íñigo de la Sáenz and J. R. Vine`
_NAME = r"\p{Lu}[\p{L}'’.\-]*+ (?:[ ](?:\p{Lu}|(?:de|da|di|del|della|la|van|von|der|den|al|el|bin|y|e)[ ])[\p{L}'’.\-]*+){1,5}+"
_NAMES = rf"{_NAME} (?:(?:,|[ ]&|[ ]and|[ ]und|[ ]et|[ ]y)[ ]{_NAME})*+"

# What may follow a name: `| 3 May 2024`, `, staff writer`, `for the Harbour Post`
_TAIL = r"(?:[ ]*+[,|·•–—(][^\n]{0,80}+|[ ](?:for|in|of|at|für|pour|para|per)[ ][^\n]{1,80}+)?+"

_WORK = (
    r"(?:written|interview|interviewed|words|text|story|report|reported|photos?|photography|edited|posted|published|transcribed|translated)"
)

# `By Conrad Vine`, `Interview by Conrad Vine | 3 May`, `Por Íñigo Sáenz`, `Von Clara Held`
BYLINE = regex.compile(
    rf"""
    (?:(?i:(?:{_WORK}[ ])?by|por|par|von|di|door|av|af)
      | (?:Text|Texto|Texte|Testo|Interview|Entrevista|Intervista|Entretien|Автор|Текст|Интервью):)
    [ ] {_NAMES} {_TAIL} $
    """,
    regex.VERBOSE,
)

# `本报记者 林晓`, `记者：林晓`, `文/林晓`, `김하늘 기자`
BYLINE_EAST = regex.compile(
    r"""
      (?:本[报報刊]?[记記]者|[特专專]?[约約]?[记記]者|撰?文|作者|采[访訪]|採訪|取材・文|聞き手|編集)
      [ ]*+[:/／＝=|｜・ ][ ]*+[\p{Lo} ・、]{2,20}+$
    | 本[报報刊][记記]者[\p{Lo} ]{2,12}+$
    | [\p{Hangul}]{2,5}+[ ](?:기자|글|인터뷰)$
    """,
    regex.VERBOSE,
)

# `Ann Lee started transcription`, `Recording started`, `Cy Dorn stopped recording`
SERVICE = regex.compile(
    r"""
      (?:\p{Lu}[^\n]{0,60}?[ ])?(?:started|stopped)[ ](?:the[ ])?(?:transcription|recording)\.?$
    | (?:Recording|Transcription|Transcript)[ ](?:started|stopped|begins|ends)\b[^\n.]{0,40}+$
    | \p{Lu}[^\n]{0,60}?[ ](?:hat[ ]die[ ](?:Transkription|Aufzeichnung)[ ](?:gestartet|beendet)
      |a[ ](?:démarré|commencé|arrêté)[ ](?:la[ ]transcription|l['’]enregistrement)
      |(?:inició|detuvo|ha[ ]iniciado|ha[ ]detenido)[ ]la[ ](?:transcripción|grabación)
      |ha[ ](?:avviato|interrotto)[ ]la[ ](?:trascrizione|registrazione)
      |(?:iniciou|interrompeu|parou)[ ]a[ ](?:transcrição|gravação)
      |heeft[ ]de[ ](?:transcriptie|opname)[ ](?:gestart|gestopt))\.?$
    """,
    regex.VERBOSE,
)

# `r/Seals · Posted by u/vine 4 years ago`, `Posted by Vine on 3 May`, `5 min read`
POSTED = regex.compile(
    r"(?i:(?:r/\w++[ ]*+[·•|\-–][ ]*+)?posted[ ]by\b[^\n]{1,80}+|\d{1,3}[ \-]min(?:ute)?s?[ ]read\b[^\n]{0,40}+)$", regex.VERBOSE
)

# `Transcribed by https://otter.ai`, `Transcript provided by Harbour Words`, `Propos recueillis par Clara Held`, `Transkription: Cy Dorn`
TRANSCRIBED = regex.compile(
    r"""
      (?:Transcribed|Transcript|Transcription|Transcripts|Recorded|Edited|Translated|Proofread|Captions|Captioned|Subtitles)
      (?:[ ](?:and|provided|made|created|powered|generated|edited|produced)){0,2}[ ]by[ ]
      (?=https?://|www\.|\p{Lu}|[\w\-]{1,30}+\.\p{Ll}{2,5}\b)[^\n]{1,100}+$
    | (?:Das[ ](?:Gespräch|Interview)[ ]führten?|Propos[ ]recueillis[ ]par|Interview[ ]réalisée?[ ]par|Entretien[ ]réalisé[ ]par)
      [ ]\p{Lu}[^\n]{1,80}+$
    | (?:Transcriber|Transcribed|Transkription|Transkribiert[ ]von|Transcripción|Transcription|Trascrizione|Transcrição)
      :?[ ]++\p{Lu}[\p{L}.'’ \-]{1,60}+$
    """,
    regex.VERBOSE,
)

# `Беседовала Клара Хельд`, `Rozmawiał: Jan Wolny`, `Die Fragen stellte Clara Held`, `Röportaj: Ayla Deniz`, `A cura di Clara Held`
TALKED_WITH = regex.compile(
    rf"""
    (?: Беседовал[аи]? | Беседу[ ]в(?:ел[аи]?|ёл) | Интервью[ ](?:взял[аи]?|пров(?:ел[аи]?|ёл)) | Записал[аи]? | Подготовил[аи]? | Фото
      | Розмовля(?:в|ла|ли) | Спілкува(?:вся|лася|лися) | Розмову[ ]ве(?:ла|ли|в) | Rozmawia(?:ł|ła|li|ły)
      | Wywiad[ ]przeprowadzi(?:ł|ła|li) | Die[ ]Fragen[ ]stellten? | Moderation | Interview[ ](?:geführt[ ]von|door)
      | Recueilli[ ]par | A[ ]cura[ ]di
      | Entrevista[ ](?:(?:realizada|conducida)[ ]por|de|a[ ]cargo[ ]de) | Röportaj | Söyleşi | Haastattelu | Teksti | Intervju
      | Text[ ]och[ ]foto | Συνέντευξη[ ]στ(?:ον|ην|ους))
    :?[ ] {_NAMES} {_TAIL} $
    """,
    regex.VERBOSE,
)

# `This interview has been edited for length and clarity.`, `This editable transcript was computer generated, so there may be faults in it.`
EDITED = regex.compile(
    r"""
      (?i:this|the)[ ](?:\w++[ ]){0,2}?(?:interview|conversation|discussion|transcript|transcription|text|q&a|talk|episode)[ ]
      (?:has[ ]been|have[ ]been|was|were|is)[ ](?:\w++,?[ ]){0,4}?
      (?:edited|condensed|abridged|shortened|computer[ ]generated|generated|auto-generated|machine-generated|transcribed
      |translated)\b[^\n]*+$
    | (?:Das[ ](?:Gespräch|Interview)[ ]wurde|Cet[ ]entretien[ ]a[ ]été|Cette[ ]interview[ ]a[ ]été|Esta[ ]entrevista[ ](?:ha[ ]sido|fue)
      |Questa[ ]intervista[ ]è[ ]stata|Esta[ ]entrevista[ ]foi)[ ][^\n]{1,160}+$
    | Interview[ ](?:conducted|recorded|edited)[ ](?:and[ ]\w++[ ])?(?:by|on|in|at|for)[ ][^\n]{1,120}+$
    """,
    regex.VERBOSE,
)

# `Copyright © 2024 Harbour Press`, `© 2024 Harbour Press`, `All rights reserved.`
COPYRIGHT = regex.compile(
    r"""
      (?i:copyright)[ ](?:©|\([cC]\)|\d{4})[^\n]*+$
    | (?:©|\(?[cC]\)[ ]\d{4})[^\n]*+$
    | (?i:all[ ]rights[ ]reserved|alle[ ]rechte[ ]vorbehalten|tous[ ]droits[ ]réservés|todos[ ]los[ ]derechos[ ]reservados
      |tutti[ ]i[ ]diritti[ ]riservati
      |todos[ ]os[ ]direitos[ ]reservados)\.?$
    """,
    regex.VERBOSE,
)

# `END`, `The End`, `End of recording`, `END 2:12 P.M. EDT`, `Ende der Aufnahme`, `Конец записи`, `終わり`
END = regex.compile(
    r"""
    (?: (?:THE[ ])?END | The[ ]End | FIN | FINE | FIM | ENDE | KONIEC | КОНЕЦ | КІНЕЦЬ | SLUT | VÉGE | ΤΕΛΟΣ | SON
      | 終わり | おわり | 完 | 끝
      | END[ ]++\d{1,2}:\d\d[^\n]{0,20}+
      | (?i:end[ ]of[ ](?:the[ ])?(?:transcript(?:ion)?|recording|interview|tape|audio|video|conversation|session
        |meeting|file|record|document|call)
        (?:[ ][\w.]{1,6}+){0,2}
        |(?:transcript|recording|interview|tape|audio|session)[ ](?:ends?|concludes|ended)
        |ende[ ](?:der[ ]aufnahme|des[ ](?:interviews|gesprächs|transkripts))
        |fin[ ]de[ ](?:l['’]entretien|l['’]enregistrement|la[ ]entrevista|la[ ]grabación|la[ ]transcripción)
        |fine[ ](?:della[ ](?:registrazione|trascrizione)|dell['’]intervista)
        |fim[ ]da[ ](?:entrevista|gravação|transcrição)|конец[ ](?:записи|интервью|расшифровки))
    )\.?$
    """,
    regex.VERBOSE,
)

# `The meeting adjourned at 3:15`, `Whereupon, at 4:12, it was adjourned.`, `Meeting ended after 0:10`, `Schluss der Sitzung: 18.04 Uhr`
RISEN = regex.compile(
    r"""
      (?:The[ ])?(?i:meeting|session|hearing|house|sitting|committee|court|proceedings|conference|council|board)[ ]
      (?:(?i:was|is|were|then)[ ])?(?i:adjourned|suspended|rose|closed|concluded|ended)[ ](?i:at)[ ]\d[^\n]{0,60}+$
    | \(?Whereupon,?[ ][^\n]{1,200}?(?:adjourned|concluded|closed|recessed)\b[^\n]{0,60}+$
    | (?:Meeting|Call|Chat|Session)[ ](?:ended|closed)[ ](?:after[ ]|at[ ])?\d[^\n]{0,30}+$
    | Schlu(?:ss|ß)(?:[ ]der[ ]Sitzung)?:[ ]\d[^\n]{0,30}+$
    """,
    regex.VERBOSE,
)

# `[^1]: The ferry of 1911.` and `[tides]: https://tides.example`, the opening bracket left out: what notes and links in Markdown stand for
NOTE = regex.compile(r"(?:\^[\w\-]{1,20}+\]:[ \t]|[^\[\]\n]{1,40}+\]:[ \t]++<?+https?://)[^\n]*+$")

# `Posted by Vine at 10:14 AM`, `Publicado por Íñigo Sáenz en 10:14`, `Gönderen: Ayla zaman: 20:49`
BLOGGED = regex.compile(
    r"""
    (?: (?:Posted|Published|Written)[ ](?:by|on|at) | (?:Eingestellt|Gepostet|Geschrieben|Veröffentlicht)[ ](?:von|am)
      | (?:Publié|Posté|Écrit)[ ](?:par|le) | (?:Publicad[oa]|Escrito|Postado|Enviado)[ ](?:por|el|em)
      | (?:Pubblicato|Postato|Scritto)[ ](?:da|il)
      | (?:Gepost|Geplaatst)[ ](?:door|op) | (?:Upplagd|Inlagd|Publicerad|Skriven)[ ](?:av|kl) | Lähettänyt | Gönderen:? | Autor: | Автор:
      | Опубликовано | Опубліковано | 投稿者:?)
    [ ][^\n]{0,80}?\d[^\n]{0,40}+$
    """,
    regex.VERBOSE,
)

# `Labels: seals, ferries`, `Étiquettes : phoques`, `標籤：海豹`
LABELS = regex.compile(
    r"""
    (?: Labels? | Tags | Tagged | Filed[ ]under | Categor(?:y|ies) | Topics | Keywords | Schlagw(?:ort|örter) | Stichwörter | Kategorien?
      | Étiquettes | Libellés | Mots-clés | Catégories? | Etiquetas | Categorías? | Marcadores | Categorias? | Palavras-chave | Etichette
      | Categorie | Trefwoorden | Etykiety | Tagi | Kategori[ea]r? | Etiketter | Taggar | Tunnisteet | Avainsanat | Etiketler | Kategoriler
      | Ярлыки | Метки
      | Теги | Рубрик[аи] | Мітки | Ετικέτες | Κατηγορίες | תגיות | الوسوم | タグ | ラベル | カテゴリー? | 标签 | 標籤 | 分类 | 分類 | 태그)
    [ ]?[:：][^\n]{1,200}?(?<![.!?。])$
    """,
    regex.VERBOSE,
)

# `2 comments:`, `3 Kommentare`, `Комментарии: 5`
COMMENTS = regex.compile(
    r"""
    (?: (?:\d{1,5}|No)[ ](?i:comments?|replies|responses|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties
        |komentarz[ey]?|yorum|kommentarer|kommenttia|комментари\p{L}{1,3}|коментар\p{L}{1,3}|σχόλια)
      | (?:Comments|Kommentare|Commentaires|Comentarios|Comentários|Commenti|Комментарии|Коментарі|Yorumlar|コメント|评论|評論)
        [ ]?[:：(][ ]?\d{1,5}\)?
    ):?$
    """,
    regex.VERBOSE,
)

# `About the author`, `About Conrad Vine`, `À propos de Clara Held`, `Zur Person`, `Sobre a autora`
ABOUT = regex.compile(
    r"""
    (?: About[ ](?:(?:the|this|our)[ ]\p{Ll}|\p{Lu}) | À[ ]propos[ ](?:du[ ]|de[ ]|d['’]) | Über[ ](?:den|die|das)[ ] | Zur[ ]Person$
      | (?:Sobre|Acerca[ ]de)[ ](?:el|la|los|o|a|os|as)[ ] | Informazioni[ ]s | Over[ ](?:de|het)[ ] | Om[ ]författaren | Об[ ]авторе
      | Про[ ]автора | O[ ]autor(?:ze|ce)$ | Yazar[ ]hakkında)
    [^.!?:;,\n]{0,50}+$
    """,
    regex.VERBOSE,
)

# `Exported 12 message(s)`, `12 messages exported`, `Duration: 42 minutes`
MEASURED = regex.compile(
    r"""
      Exported[ ]\d{1,9}[ ]messages?(?:\(s\)?)?\.?$
    | \d{1,9}[ ]messages?[ ]exported\.?$
    | (?:Duration|Length|Dauer|Durée|Duración|Durata|Duração):[ ](?:\d[\d:.]{0,7}+(?:[ ]\p{L}{1,8}\.?)?[ ]?){1,3}+$
    """,
    regex.VERBOSE,
)


@attrs.frozen(kw_only=True)
class LineRow:
    """One kind of line by which a page speaks of itself."""

    name: str
    example: str
    """A line that is of the kind."""
    spares: str
    """A near miss."""
    pattern: "regex.Pattern[str]"
    """What the whole line matches, marks around it left out."""


BYLINE_ROWS: tuple[LineRow, ...] = (
    LineRow(name="byline", example="By Conrad Vine", spares="By Sea and Land", pattern=BYLINE),
    LineRow(name="byline in Spanish", example="Por Íñigo Sáenz", spares="Por qué migran las aves", pattern=BYLINE),
    LineRow(name="byline in German", example="Von Clara Held", spares="Von der Küste", pattern=BYLINE),
    LineRow(name="byline with a field", example="Interview: Clara Held", spares="Interview: the swifts of the quay", pattern=BYLINE),
    LineRow(name="byline in Chinese", example="本报记者 林晓", spares="记者的一天", pattern=BYLINE_EAST),
    LineRow(name="byline in Korean", example="김하늘 기자", spares="바다의 기자들", pattern=BYLINE_EAST),
    LineRow(name="service", example="Ann Lee started transcription", spares="Who started transcription of the bones", pattern=SERVICE),
    LineRow(
        name="service in German",
        example="Ann Lee hat die Transkription gestartet",
        spares="Die Transkription hat Ann Lee gestartet",
        pattern=SERVICE,
    ),
    LineRow(name="posted", example="r/Seals · Posted by u/vine 4 years ago", spares="Letters Posted by Hand", pattern=POSTED),
)
"""Lines about the page that stand below a title and are none."""

CLOSING_ROWS: tuple[LineRow, ...] = (
    LineRow(
        name="transcribed",
        example="Transcribed by https://tides.example",
        spares="Transcribed by hand, the lot of it.",
        pattern=TRANSCRIBED,
    ),
    LineRow(name="transcribed in French", example="Propos recueillis par Clara Held", spares="Propos de table", pattern=TRANSCRIBED),
    LineRow(name="service", example="Ann Lee stopped transcription", spares="He stopped recording the seals.", pattern=SERVICE),
    LineRow(
        name="edited",
        example="This interview has been edited for length and clarity.",
        spares="This interview was a mistake.",
        pattern=EDITED,
    ),
    LineRow(
        name="generated",
        example="This editable transcript was computer generated, so there may be faults in it.",
        spares="This transcript is what we wanted.",
        pattern=EDITED,
    ),
    LineRow(name="byline", example="Interview by Conrad Vine", spares="By Sea and Land", pattern=BYLINE),
    LineRow(name="byline in Russian", example="Беседовала Клара Хельд", spares="Беседовала я с ним", pattern=TALKED_WITH),
    LineRow(name="byline in Polish", example="Rozmawiał: Jan Wolny", spares="Rozmawiał długo.", pattern=TALKED_WITH),
    LineRow(name="byline in German", example="Die Fragen stellte Clara Held", spares="Die Fragen stellte ich.", pattern=TALKED_WITH),
    LineRow(name="byline in Japanese", example="取材・文：山田花子", spares="取材の日々", pattern=BYLINE_EAST),
    LineRow(name="copyright", example="Copyright © 2024 Harbour Press", spares="Copyright is a sad story.", pattern=COPYRIGHT),
    LineRow(name="end", example="END", spares="End of story.", pattern=END),
    LineRow(name="end of the record", example="End of recording", spares="End of the world, I thought.", pattern=END),
    LineRow(name="note", example="[^1]: The ferry of 1911.", spares="^ The ferry of 1911.", pattern=NOTE),
    LineRow(name="link", example="[tides]: https://tides.example", spares="the tides at https://tides.example", pattern=NOTE),
    LineRow(name="posted", example="Posted by Vine at 10:14 AM", spares="Posted by hand, all of it", pattern=BLOGGED),
    LineRow(name="posted in Turkish", example="Gönderen: Ayla zaman: 20:49", spares="Gönderen bendim.", pattern=BLOGGED),
    LineRow(name="labels", example="Labels: seals, ferries", spares="Labels, all of them.", pattern=LABELS),
    LineRow(name="labels in French", example="Étiquettes : phoques, bacs", spares="Étiquettes et politesse", pattern=LABELS),
    LineRow(name="comments", example="2 comments:", spares="2 comments on that", pattern=COMMENTS),
    LineRow(name="about", example="About Conrad Vine", spares="About three weeks", pattern=ABOUT),
    LineRow(name="about in French", example="À propos de Clara Held", spares="À propos, il pleut.", pattern=ABOUT),
    LineRow(name="risen", example="The meeting adjourned at 3:15 p.m.", spares="The meeting adjourned early, I think.", pattern=RISEN),
    LineRow(name="ended", example="Meeting ended after 00:10:12 👋", spares="Meeting ended it all.", pattern=RISEN),
    LineRow(name="exported", example="Exported 12 message(s)", spares="Exported 12 crates of cod.", pattern=MEASURED),
    LineRow(name="length", example="Duration: 42 minutes", spares="Duration: long, I fear.", pattern=MEASURED),
)
"""Lines about the record that stand behind its last words."""

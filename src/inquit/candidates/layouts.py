"""The forms that a tag can take: one row a form, in the order in which they are tried."""

from collections.abc import Mapping
from types import MappingProxyType

from inquit.candidates.layout import Layout, row
from inquit.candidates.pieces import (
    ADDRESS,
    ASIDE,
    BEFORE,
    BEHIND,
    CLOSE,
    COLUMN,
    ELEMENT,
    FED,
    INITIAL,
    ITALICS,
    LABEL_MOST,
    LEAD,
    NEXT,
    NOT_AN_INITIAL,
    OFFICE,
    OFFICE_BEHIND,
    OPEN,
    RANK,
    SERVER,
    SHORT,
    SOLID,
    STATEMENT,
    SURNAME,
    TELEPHONE,
    TITLE,
    UNIT,
    WORD,
    WORDS,
)
from inquit.candidates.times import STAMP

__all__ = ["LAYOUTS", "NAMED"]

# `Q. Was it late?` where line breaks are gone, or the label that a colon ends
LETTERS = r"""(?P<label>[QA])\.[ ]++(?=[\p{Lu}\p{Lo}“"(])|"""

ALONE_MOST = 61
"""The longest label on a line of its own, what stands in brackets behind it aside."""

LAYOUTS: tuple[Layout, ...] = (
    row(
        "voice",
        # Meeting rooms name who speaks above the time of a cue, with a number and a key: `1 "Ann Lee" (3223255808)`.
        rf"""(?: {FED} | {LEAD} {BEFORE} <v(?:\.[^\s>]*+)?+[ \t]++(?P<label>[^<>\n]{{1,{LABEL_MOST}}}+)>[ \t]*+
             | \d{{1,6}}+[ ]"(?P<label>[^"\n]{{1,{LABEL_MOST}}}+)"[ ]\(\d{{1,12}}+\)[ \t]*+$)""",
        example="<v Ann Lee>Good morning.",
        spares="<video controls>",
        gate=("<", '" ('),
        closing=("</v>", "<|im_end|>", "<|eot_id|>", "<|end|>", "</s>"),
    ),
    row(
        "nick",
        rf"""{LEAD} {BEFORE} (?:\[[^\[\]\n]{{1,40}}+\]:?+[ \t])?+ {OPEN}
             (?:\\?+<(?!\|\p{{Ll}}++\|>$)[@+%~& ]?(?:\#\d{{1,5}}:)?+
             (?P<label>[^\s<>/]{{1,40}}?|(?(time)\p{{Lu}}[^<>/\n]{{1,40}}?|(?!)))(?::[\w.\-]{{3,60}}+|![^\s<>@]{{1,40}}+@[^\s<>]{{1,80}}+)?\\?+>
             |<(?=[\p{{Lu}}\p{{Lo}}\p{{Georgian}}])(?P<label>{WORD}(?:\.?[ ](?:{WORD}|\d{{1,3}})){{1,3}}+)>
             |<[QA][ ][–—-][ ](?P<label>[^<>\n]{{1,80}}+)>(?=:|$)
             |<(?P<label>(?=\p{{Lo}})[^<>\n:]{{1,80}}+):[ ]?>(?=[ \t]*+$))
             {CLOSE.format("close")} :?+ {CLOSE.format("shut")} (?:[ \t]++|$)""",
        example="[12:18] <annlee> morning all",
        spares="</div> <br/>",
        gate=("<",),
    ),
    row(
        "tier",
        # The main tiers of CHAT, the format of CHILDES and TalkBank (MacWhinney, "The CHAT Transcription Format").
        r"""\*(?P<label>[\p{Lu}\d]{1,8}(?:-\p{Lu}{1,4})?+):\t[ \t]*+""",
        example="*MOT:\tgood morning .",
        spares="* MOT: good morning .",
        gate=(":\t",),
        reach=20,
        sure=True,
    ),
    row(
        "colon",
        # `Ann :wave:` is a smile in a chat; `Dialogue: 0,` has the label of the row `subtitle`, `*ANN:` before a tab that of `tier`,
        # and `14:02 From Ann to Everyone:` that of the row `from`, further on.
        rf"""(?!Dialogue:[ ]?\d|\*[\p{{Lu}}\d\-]{{1,13}}+:\t) {LEAD} {BEFORE} (?(time)(?!From[ ][^\n]{{1,60}}[ ]to[ ])) {RANK}
             {OPEN} (?:(?P<inner>{STAMP})[ \t]*+(?:[-–—|][ \t]++)?+)?+ (?P<label>{WORDS}) {SERVER} {ADDRESS}?+ {BEHIND}?+
             {CLOSE.format("close")} (?:[ ]\*\([^()\n]{{1,60}}+\)\*)?+
             [ \t]*+ {BEHIND.replace("after", "late")}?+
             (?:(?<!\d):|:(?!\d))(?![/:=]|[a-z_]{{2,40}}+:) (?:[-–—](?=[ \t])|[ ][–—](?=[ ]\p{{Lu}}))?+ {CLOSE.format("shut")}
             (?:[ \t]*+(?P<tail>{STAMP})[ \t]*+$|[ \t]++|(?=\D|$)|(?<=[\p{{L}}*_)>\]]:[*_]*+))
             (?:<<[ ]?[^<>\n]{{1,16}}+>>(?=[ \t]|$))?+""",
        example="**Ann Lee:** Good morning.",
        spares="10:30 in the hall",
        gate=(":",),
        beside_time=r"(?:(?<!\d):|:(?!\d))(?![/:=])",
    ),
    row(
        "square",
        # A link is a tag only with a colon or a time behind it, or alone in markup.
        rf"""{LEAD} {BEFORE} {OPEN} (?:\\item[ ]?)?+ \[[ \t]*+ (?:\*{{2}}(?=[^\[\]*\n]{{1,60}}+\*{{2}}\]\())?+
             (?P<label>(?:\d{{1,6}}_)?+{WORD}(?:\.\w{{1,20}}+)?+
             (?:(?:[.,]?[ \t]|[ ][-–|][ ](?=[^\[\]\n]{{1,40}}+\][ \t]*+\d)){NEXT}){{0,5}}+(?::\d{{1,2}})?+)
             [.:]?(?:[ ]\|[ ][^\[\]\n]{{1,30}}+)?+[ \t]*+\*{{0,2}}\]
             (?:\([^()\s]{{1,200}}+\)(?=[*_]{{0,3}}:|[*_]{{1,3}}[ \t]*+$|[ ]++[\[(]++\d{{1,2}}:\d\d))?+ {CLOSE.format("close")} {BEHIND}?+
             (?::(?![:/=]))?+ {CLOSE.format("shut")} (?:[ \t]++|$|(?=[\p{{Han}}\p{{Hiragana}}\p{{Katakana}}「『]))""",
        example="[Ann] Good morning.",
        spares="[see the map](https://example.org)",
        gate=("[",),
        beside_time=r"\[[ \t]*+(?:[^\W\d_]|\#|\d{1,6}_)",
        reach=80,
    ),
    row(
        "round",
        rf"""{LEAD} {BEFORE} {OPEN} (?:\((?!(?:(?!\p{{Han}})\p{{L}}|[一二三四五六七八九十甲乙丙丁]|[ivx]{{2,4}})\))[ ]?
             (?P<label>{WORD}(?:\.?[ ]?(?:{WORD}|\d{{1,3}}(?![\w.]))){{0,3}}+)\.?[ ]?\)
             |\{{(?P<label>{WORD}(?:\.?[ ](?:{WORD}|\d{{1,3}})){{0,3}}+)\}})
             {CLOSE.format("close")} :?+ (?:[ \t]++
             |(?(time)(?!)|(?=[\p{{Han}}\p{{Hiragana}}\p{{Katakana}}「『]))|(?<![ ][^ (){{}}\p{{Han}}][^ (){{}}]{{0,39}}[)}}])$)""",
        example="(AL) Good morning.",
        spares="(a) Good morning.",
        gate=("(", "{"),
        reach=48,
        closed=True,
    ),
    row(
        "element",
        # What TEI has for sounds and movements names somebody, too, and nobody speaks there.
        rf"""[ \t]*+<(?!(?:vocal|kinesic|incident|pause|shift|desc)\b)\w{{1,12}}+[ ][^<>\n]{{0,400}}?
             \b(?:who|speaker(?:_?name)?|spk|voice|by|(?<=(?i:<speaker)\b[^<>\n]{{0,80}})(?i:name))=["']\#?(?P<label>[^"'<>\n]{{1,{LABEL_MOST}}}+)
             ["'][^<>\n]{{0,400}}+>
             [ \t]*+
             |[ \t]*+(?:<tr[^<>\n]{{0,60}}+>[ \t]*+)?+<(?P<cell>td|dt)(?:[ ][^<>\n]{{0,60}}+)?+>(?P<open><\w{{1,6}}+>)?+
             (?P<label>[^\W_][^<>\n]{{0,60}}?):?(?:</(?!(?P=cell))\w{{1,6}}+>)?+</(?P=cell)>[ \t]*+
             <(?:td|dd)(?:[ ][^<>\n]{{0,60}}+)?+>[ \t]*+""",
        example='<u who="#Ann">Good morning.</u>',
        spares='<a href="ann.html">Ann</a>',
        gate=("who=", "speaker=", "name=", "NAME=", "spk=", "voice=", "by=", "</dt>", "</td>"),
        reach=420,
        closing=("</u>", "</sp>", "</turn>", "</speech>", "</utterance>", "</segment>", "</seg>", "</line>", "</p>", "</dd>", "</td>"),
    ),
    row(
        "from",
        # What meeting rooms save of their chats, and games of theirs: who wrote it, and to whom.
        rf"""[ \t]*+(?P<time>{STAMP})[ \t]++(?:From[ \t]++(?P<label>[^\W_][^:\t\n]{{0,60}}?)
             [ \t]*+(?:\b[Tt]o[ \t]++[^:\n]{{1,80}}+)?:(?:[ \t]++|$)
             |(?P<label>\p{{Lu}}[\w'’\-]{{0,30}}+(?:[ ]\p{{Lu}}[\w'’\-]{{0,30}}+){{0,2}}+)(?:[ ][\w:]{{1,20}}+){{1,6}}+,[ ]
             (?:'(?=[^\n]++(?<=')$)|"(?=[^\n]++(?<=")$)))""",
        needs_time=True,
        example="14:02:11 From Ann Lee to Everyone: Good morning.",
        spares="14:02:11 From Sund to Vik, by ferry",
        gate=("From", ", '", ', "'),
        reach=120,
        sure=True,
        closing=("'", '"'),
    ),
    row(
        "subtitle",
        # A line of an Advanced SubStation file: the label is its fifth field.
        r"""[ \t]*+Dialogue:[ ]*+\d{1,4}+,(?P<time>\d{1,2}:\d\d:\d\d\.\d{2,3},\d{1,2}:\d\d:\d\d\.\d{2,3}),[^,\n]{0,60}+,
            (?P<label>[^\W_][^,\n]{0,60}+),(?:\d{0,5}+,){3}[^,\n]{0,60}+,""",
        example="Dialogue: 0,0:00:12.34,0:00:14.90,Default,Ann Lee,0,0,0,,Good morning.",
        spares="Dialogue: 0,0:00:12.34,0:00:14.90,Default,,0,0,0,,Good morning.",
        gate=("Dialogue:",),
        needs_time=True,
        reach=20,
        sure=True,
    ),
    row(
        "stm",
        # NIST's segment time marked files: the name of the recording, its channel, who speaks, two times, and perhaps a label.
        r"""[ \t]*+[\w.\-]{1,60}+[ \t]++[\dAB][ \t]++(?P<label>[^\W_][\w.\-]{0,60}+)[ \t]++
            (?P<time>\d{1,6}\.\d{1,4})[ \t]++\d{1,6}\.\d{1,4}[ \t]++(?:<[^<>\n]{0,60}+>[ \t]++)?+(?=\S)""",
        example="sund_01 1 ann 12.50 15.75 <o,f0,female> good morning",
        spares="sund_01 1 12.50 15.75 good morning",
        gate=(".",),
        reach=140,
        sure=True,
    ),
    row(
        "posted",
        # Forums and video sites say how long ago somebody wrote, boards when: `#3 Post by annlee » Tue Mar 5, 2024 8:11 pm`.
        rf"""{LEAD} {OPEN} (?:\#\d{{1,6}}[ ])?+ (?P<by>(?:\p{{Lu}}\p{{Ll}}{{2,12}}+[ ])?+(?:by|door|von|par|por|di|da|af|av)[ ])?+
             (?:\[[–—+\-]\][ ]?)?+ (?:u/|@)?+ (?P<label>[^\W_][\w.\-]{{0,40}}+(?:[ ][^\W\d_][\w.\-]{{0,40}}+){{0,3}}?)
             (?:\[\w{{1,3}}\]|[ ]OP(?=[ ]))? {CLOSE.format("close")} [ \t]*+
             (?:(?:[•·|,–—\-]++[ \t]*+|(?:commented|wrote|said|replied|answered|asked)[ ])?+ (?:-?\d[\d.,]*+k?[ ]points?[ ])?+
             (?P<after>(?:\d{{1,3}}|an?)[ ]?{UNIT}\.?[ ]ago|(?:vor|il[ ]y[ ]a|hace)[ ]\w{{1,5}}[ ]\p{{L}}{{1,9}})
             |»[ ](?P<after>[^\n]{{6,40}}?\d:\d\d(?:[ ]?[AaPp][Mm])?+)
             |(?:commented|replied|answered)[ ](?:on[ ])?+(?P<after>\p{{Lu}}\p{{Ll}}{{2,8}}+\.?[ ]\d{{1,2}},[ ]\d{{4}})
             |(?(by)\[[ ]?(?P<after>[^\[\]\n]{{6,40}}?\d:\d\d(?:[ ]?[AaPp][Mm])?+)[ ]?\]|(?!)))
             \*?+ (?:[ ][|(\[•·][^\n]{{0,60}})?+ [ \t]*+$""",
        example="[–]annlee 412 points 3 years ago",
        spares="We met three years ago",
        gate=(" ago", " vor ", "il y a ", "hace ", " » ", " [", "commented ", "replied ", "answered "),
        own_line=True,
    ),
    row(
        "pipe",
        # The lines of a well-known corpus of films have their number, that of the speaker and that of the film before the name.
        rf"""[ \t]*+(?:(?:\|[ \t]*+)?+{OPEN}(?P<time>{STAMP})[^|\n]{{0,10}}+\|[ \t]*+
             |\|[ \t]*+(?:\d{{1,5}}(?:\.\d{{1,3}})?+[ \t]*+\|[ \t]*+)?+|\d{{1,5}}[ \t]*+\|[ \t]*+)
             (?P<label>[^\W_][^|\n]{{0,{LABEL_MOST}}}?)[ \t]*+\|[ \t]*+(?=[^\s|])
             |(?:\p{{L}}?\d{{1,7}}+[ ]\+\+\+\$\+\+\+[ ]){{3}}(?P<label>[^\W_][^+\n]{{0,60}}?)[ ]\+\+\+\$\+\+\+[ ]""",
        example="| Ann Lee | Good morning. |",
        spares="a | b",
        gate=("|", " +++$+++ "),
        closing=("|",),
    ),
    row(
        "tab",
        # Exports of annotation tools number their lines, and have the times in columns before or behind the label.
        rf"""[ ]*+(?:\d{{1,5}}\t(?!\d{{1,8}}\t\D)|[\w.\-]{{1,20}}?\d{{3,5}}+\t(?=\p{{L}}[^\t\n:]{{0,40}}\t))?+
             (?:(?:(?P<time>{COLUMN})(?:[ \t]{COLUMN})?+|(?P<time>\d{{1,8}})\t\d{{1,8}})\t++)?+
             (?:From[ ])?+(?(time)[@+%&~]?+)(?P<label>[^\W_][^\t\n:]{{0,{LABEL_MOST}}}+):?+\t++
             (?:(?P<after>{COLUMN})\t++(?:{COLUMN}\t++){{0,3}}+)?+(?=\S)""",
        example="00:03:53\tAnn Lee:\tmorning all",
        spares="\tindented by a tab",
        gate=("\t",),
    ),
    row(
        "quoted",
        # What tables are written as, number, name and words each in quotes; three fields and more are another table.
        r"""[ \t]*+(?:"?\d{1,6}"?[ \t,;])?+"(?P<label>[^\W_][^"\n]{0,60}+)"[ \t,;]"(?=[^"\n])(?!(?:[^"\n]|"")*+"[ \t]*+[,;\t]?+[ \t]*+")""",
        example='"1" "Ann Lee" "Good morning."',
        spares='"Ann Lee" "Quay" "12 May"',
        gate=('" "', '"\t"', '","', '";"'),
        closing=('"',),
    ),
    row(
        "timed",
        rf"""{LEAD} {OPEN} (?P<label>(?:{WORD}|{TELEPHONE})
             (?:(?:[ \t.,]{{1,2}}|[ ][-–—|@·•][ ])(?:{WORD}|\d{{1,3}}(?!,?\d|[:./]))){{0,6}}?
             (?:[ ](?:\((?!\d)[^()\n]{{1,40}}+\)|\[(?!\d)[^\[\]\n]{{1,20}}+\](?=[ ]\d)))?+ (?:[ ]?[\p{{So}}\p{{Sk}}\u200D\uFE0F]{{1,8}}+)?+)
             (?:[ ](?:@[\w.\-]{{1,40}}+|:[a-z_\d+\-]{{2,40}}+:))?+ \.?+
             {CLOSE.format("close")} (?:(?:[ ](?:[*_]{{1,3}}|<(?:span|small|sub|i|em)(?:[ ][^<>\n]{{0,80}}+)?+>)(?=[\d(\[]))?+
             {BEHIND} {CLOSE.format("shut")}
             (?:[ ](?:\#|(?<=[ap]m[ ])|[|·•][ ]\p{{L}}{{2,12}}[ ]\#?)\d{{1,7}})?+ [ \t]*+$
             |[ \t]*+(?=[\[(<{{]){BEHIND.replace("after", "late")}[ \t]++
             |(?<=^[ \t]*\p{{Lu}}\p{{Ll}}{{2,12}}[ ]\d{{1,2}})[ ](?P<late>\d{{1,2}}(?::\d\d){{1,2}}+)[ ](?=\p{{L}}))
             |{LEAD}\[(?P<label>[^\W_][^\[\]\n]{{1,60}}?)[ ]\((?P<after>{STAMP})\)\]\(https?://[^\n]{{1,220}}+$""",
        needs_time=True,
        example="Ann Lee  0:12",
        spares="We met at 10:30 in the hall.",
        gate=(":",),
    ),
    row(
        "dot",
        # `INT. HALL - NIGHT` heads a scene; `INT. Good morning.` is the interviewer.
        rf"""(?![ \t]*+(?:INT|EXT)\.[ /][^\p{{Ll}}\n]*+$)
             {LEAD} {BEFORE} {OPEN} (?P<label>{SHORT}{ASIDE}?+{OFFICE_BEHIND}?+{ASIDE}?+) {NOT_AN_INITIAL} {CLOSE.format("close")}
             (?:,[ ][*_][^*_\n]{{2,80}}+[*_])?+ [ ]?\.\]?+[ ]?[-–—−]*+ {CLOSE.format("shut")} (?:(?<=\._)[-–—−]{{1,2}})?+
             (?:\d{{1,3}}(?=\s)|(?=[\s\p{{Lu}}¿¡“"(\[]|$)) [ \t]*+""",
        example="MR. LEE.  Good morning.",
        spares="e.g. this one",
        gate=(".",),
        reach=110,
        clear=False,
        words=9,
    ),
    row(
        "dash",
        rf"""{LEAD} {BEFORE} {OPEN} @?+(?P<label>(?:{INITIAL}{{1,3}}+(?=\p{{Lu}}\p{{Ll}}))?+{SHORT}{ASIDE}?+{OFFICE_BEHIND}?+)
             {CLOSE.format("close")} (?!{ITALICS}$) {BEHIND}?+
             (?:[ \t]++(?:--?+|[–—―ـ])[ \t]++|[.]?[ ]?[—―][ \t]*+|(?<=\p{{Lu}}{{2}}|[\p{{Lo}}\p{{M}}])-[ ]
             |(?<=\p{{Ll}}{{2}})-[ ](?=\p{{Lu}}\p{{Ll}})
             |(?<=\p{{Lu}}\d{{0,4}})--(?=[\p{{L}}"“(\[]))""",
        example="Ann — Good morning.",
        spares="a well-known fact",
        gate=("- ", "-\t", "--", "–", "—", "―", "ـ "),
        reach=110,
        clear=False,
    ),
    row(
        "gap",
        rf"""{LEAD} {BEFORE} {OPEN} (?: (?P<label>Q)[ ](?=[\p{{Lu}}(]) | (?!{STATEMENT}[ ])(?P<label>{WORD})[ ](?="[^"\n]++"[ \t]*+$)
             | (?(time)(?:\d{{1,4}}[ \t]{{2,}}+)?+) (?P<label>{WORD}(?:[ ](?:{WORD}|\d{{1,2}}(?=[ ]{{2}}))){{0,3}}+(?(time){ASIDE}?+))
               {CLOSE.format("close")} [ \t]{{2,}}+)(?=\S)""",
        example="Q    Good morning.",
        spares="Good morning. We met",
        gate=("  ", "\t", "Q ", ' "'),
        reach=90,
        clear=False,
    ),
    row(
        "sign",
        # What chats of terminals, lists of outliners and oral historians set between a name and its words.
        rf"""{LEAD} {BEFORE} {OPEN} (?P<label>{SHORT}{ASIDE}?+) {CLOSE.format("close")}
             (?:(?:[ \t]{{0,3}}(?:\\?>|[|»▸►]|::|[-=]>|→)|\^|(?<=\b\p{{Lu}}{{1,4}})[;/])[ \t]++
             |｜[ \t]*+|(?<=^\p{{L}})\||(?<=^\p{{Ll}}{{1,4}}\d{{1,4}})\|)(?=\S)""",
        example="ann> Good morning.",
        spares="a <b> c",
        gate=("> ", "|", ":: ", "; ", "/ ", "^ ", "｜", "» ", "▸ ", "► ", "→ "),
        reach=60,
    ),
    row(
        "capitals",
        # No delimiter but the end of the capitals: what is left of small capitals when a page is copied.
        # A line that is nothing else is a heading: `ON BEHALF OF THE CITY`.
        rf"""{LEAD} {BEFORE} {OPEN} (?:(?P<label>\p{{Lu}}[\p{{Lu}}\p{{M}}'’\-]++(?:[_\-]?\d{{1,4}})?+
             (?:[ ](?:\p{{Lu}}[\p{{Lu}}\p{{M}}'’\-]++(?!\p{{Ll}})|\p{{Lu}}\.|\d{{1,2}}(?=[ ]))){{0,3}}+
             (?(time)(?:{ASIDE}(?!$))?+|{ASIDE}?+))|(?P<label>\p{{Lu}}\d{{1,3}}\p{{Lu}}?+))
             {CLOSE.format("close")} [ ](?:(?=[\p{{Lu}}¿¡"“«'‘(\[…])(?=[^\p{{Ll}}\n]*+\p{{Ll}})|(?<=_\d{{1,2}}[ ])(?=\S)
             |(?(time)(?<=\d\p{{Lu}}?[ ])(?=\S)|(?!)))""",
        example="ANN LEE Good morning.",
        spares="ANN LEE was here.",
        beside_time=r"\p{Lu}[\p{Lu}\p{M}'’\-\d]",
        first="capitals",
        clear=False,
    ),
    row(
        "wide",
        # In scripts without blanks, one blank, half a bracket or an opening quote is a delimiter; a rule stands for who asks.
        r"""[ \t]*+ (?:(?P<label>(?=[\p{Han}\p{Hiragana}\p{Katakana}])[\p{Han}\p{Hiragana}\p{Katakana}\p{Lu}ー々・]{1,12}+
             (?:\([^()\n]{1,30}+\))?+
             |(?<![^\s])\p{L}[\p{L}\p{M}\d.'’\-]{0,19}+(?=[「『]))
             (?:[ ]++(?=[\w「『“(])|\)[ ]*+(?=\S)|(?<![はがとをにもでのや])(?=[「『]))|(?P<label>[―─—]{2,3}+)[ ]*+(?=[\w(“「『]))""",
        example="花子「おはようございます。」",
        spares="花子は「おはようございます。」",
        first="wide",
    ),
    row(
        "marker",
        # Captions set `>>` where somebody else begins to speak, and leave out who. Mails quote with it what `>` quotes, too.
        r"""[ \t]*+ (?:\#{1,6}+[ ])?+ (?:(?P<open>[○◯●◎〇◆◇■□▲△◉])[ \t]*+
             (?P<label>[^\W_][^\s:()]{0,24}+(?:\([^()\n]{1,30}+\))?+[^\s:()]{0,4}+
             (?:(?<=\p{Hangul})(?:[ ]\p{Hangul}{1,16}){1,4}+(?=[ ]{2}))?+)(?:[ \t]++|:)
             |(?P<label>>>)(?:[ \t]++|(?=\p{Lu}))(?=[^\s>])(?![^\n:]{1,60}+:[ ]))""",
        example="○山田太郎君　おはようございます。",
        spares="山田太郎君 おはようございます。",
        gate=(*"○◯●◎〇◆◇■□▲△◉", ">>"),
        without=("\n>\n", "\n> "),
        reach=20,
    ),
    row(
        "bold",
        rf"""{LEAD} {BEFORE} (?P<open>\*{{1,3}}+|_{{1,3}}+|'{{3}}|<(?:{ELEMENT})(?:[ ][^<>\n]{{0,60}}+)?+>)
             (?:(?P<inner>{STAMP})[ \t]*+(?:[-–—|][ \t]++)?+)?+ (?P<label>[^\W_](?:[^*_<>\n:]){{0,60}}?)[ \t.]*+
             (?P<close>\*{{1,3}}+|_{{1,3}}+|'{{3}}|</(?:{ELEMENT})>)(?!{ITALICS}$)[ \t]++(?:[-–—|]++[ \t]++)?+(?=\S)""",
        example="**Ann Lee** Good morning.",
        spares="It is **very** early.",
        gate=("*", "_", "'''", "</"),
        reach=130,
    ),
    row(
        "line",
        rf"""{LEAD} {BEFORE} {RANK} {OPEN} (?:(?P<inner>{STAMP})[ \t]*+(?:[-–—|][ \t]++)?+)?+
             (?:@(?=\p{{L}})|\#(?=\p{{Lo}}{{1,16}}+$))?+(?P<label>(?:[^\W_]|\+(?=\d{{6}}))(?>{SOLID}|[^:\n\t*<>]){{0,60}}?
             (?:(?<=[ ]|\p{{Lu}}{{2}})\([^()\n:]{{1,80}}+\))?+)
             {ADDRESS}?+ (?:[ ]{{1,4}}\[\d{{1,3}}\])?+ {CLOSE.format("close")}{ITALICS}?+ (?:<br[ ]?/?>)?+ [ \t\\]*+$""",
        example="**Ann Lee**",
        spares="A line of prose that goes on and on until nobody would take it for a name, and then some",
        reach=180,
        own_line=True,
        clear=False,
        most=ALONE_MOST,
    ),
    row(
        "run-on",
        # A blank or break before the full stop and the number of a footnote behind it are what scanners leave.
        # Behind words in capitals, capitals tell nothing.
        rf"""(?<!\p{{L}}) (?<!\p{{Lu}}{{2}}[.?!,]\s{{1,2}})
             (?P<label>{OFFICE}[.]?\s{{1,3}}{SURNAME}|SPEAKER\(\?\)) \s?[.](?:\s?\d{{1,2}}(?=\s))?+ \s++(?=[\p{{Lu}}\[“"(])""",
        example="We agree. MR. LEE. Do we?",
        spares="We met Mr. Lee. Did you?",
        gate=("MR", "MS", "CHAIR", "SENATOR ", "JUSTICE "),
        within=True,
    ),
    row(
        "run-in",
        # What is left of an interview when its line breaks are gone; blanks may have gone with them.
        # In Greek, what looks like a semicolon asks.
        rf"""(?:(?m:^)[ \t]*+(?:\d{{1,4}}[ ])?+|(?<=[.!?…。！？؟।)\]"”»>][ ]?)|(?<=;[ ])(?=\p{{Greek}})|(?<=:[ ])(?={TITLE}))
             (?:{LETTERS}(?P<label>\#\w{{1,20}}+\#?+|\p{{Ll}}[\p{{L}}_\-]{{1,20}}+(?:[ _]?\d{{1,2}})?+
             |(?:{TITLE}|{INITIAL}){{0,4}}+[\p{{Lu}}\p{{Lo}}\p{{Georgian}}][\p{{L}}\p{{M}}'’\-]*+
             (?:[ ](?:[\p{{Lu}}\p{{Lo}}\p{{Georgian}}][\p{{L}}\p{{M}}'’\-]*+|\p{{Ll}}{{1,3}}(?=[ ])|\d{{1,2}})){{0,4}}+
             (?:[ ]\([^()\n]{{1,40}}+\))?+):
             (?:[ ]++(?=\S)|(?=[“”«"])|(?<=[^\p{{Han}}]\p{{Han}}{{1,4}}:)(?=[\p{{Han}}(\[「『])))""",
        example="We agree. Ann Lee: Do we? Bo: Yes.",
        spares="We agree on this: Do we?",
        gate=(":", "Q. "),
        within=True,
        crowded=True,
        spare=("Q. ", LETTERS),
    ),
)
"""A line may fit several rows; the document decides which of them it keeps to."""

NAMED: Mapping[str, Layout] = MappingProxyType({layout.name: layout for layout in LAYOUTS})
"""The rows by name."""

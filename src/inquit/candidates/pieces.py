"""The pieces that the layouts are put together from: what leads a line, times, markup, the words of a label."""

from inquit.candidates.times import BEGINS, STAMP

__all__ = [
    "ADDRESS",
    "ASIDE",
    "BEFORE",
    "BEHIND",
    "CLOSE",
    "COLUMN",
    "ELEMENT",
    "FED",
    "INITIAL",
    "ITALICS",
    "LABEL_MOST",
    "LEAD",
    "NEXT",
    "NOT_AN_INITIAL",
    "OFFICE",
    "OFFICE_BEHIND",
    "OPEN",
    "ORDINAL",
    "RANK",
    "SERVER",
    "SHORT",
    "SOLID",
    "STATEMENT",
    "SURNAME",
    "TELEPHONE",
    "TITLE",
    "UNIT",
    "WORD",
    "WORDS",
]

LABEL_MOST = 121
"""The longest label, in code points; the longest in print are offices with a name and a constituency."""

# `  > - `, `## `, `12. `, `   14    `, `>> `, `<p>`, `(12) `, `Q12  ` before the name of who asks, `🎙️ `, `§ `,
# `00004:01  ` (page and line), `<Newspeech>`, `<font size="2">` before another element, `;` before the terms of wikis' lists,
# `Photo of Ann Lee` right before `Ann Lee (Sund)`, `–` and `▶` before `Ann: `, `<< יור >> `, `[c02_0014] `,
# `### [Turn 3] `, `::{{VO|oda_01.ogg}} `
LEAD = r"""
    (?P<lead>[ \t]*+(?:(?!\p{L})
    (?:>++[ \t]*+)*+(?::{1,4}+(?:\{\{[^{}\n]{1,60}+\}\}[ ]?+)?+(?='{3}))?+
    (?:<(?:p|div|li|td|dt|dd|sp|blockquote|br|(?:font|span)(?=[^<>\n]{0,80}+>[ \t]*+<)|/(?:p|div|li|td|tr|span|font)(?=>)
    |\p{Lu}\p{Ll}{2,20}+(?=>\p{Lu}))
    (?:[ ][^<>\n]{0,80}+)?+>[ \t]*+)*+
    (?:(?:[-+*•◦▪·‣–—§]|\p{So}\uFE0F?+)[ \t]++|;[ ]?(?=[\p{L}'])
    |[▶▷►▻◉◆◇■□●○◯★☆※](?=\p{L}[^\n:.]{0,20}?[ ]?:[ ])
    |[-–—](?=\p{Lu}[^\n:.]{0,40}+:[ ]|\p{Lu}{2}[^\p{Ll}:\n]{0,80}+:[ ])|\d{1,4}[.)][ \t]++(?!\d{1,2}\.[ ]\d)
    |\d{1,4}[ \t]{2,}+|\d{5}:\d\d[ ]{2,}+
    |\d{1,4}\t(?!\d{1,8}\t)
    |\d{1,4}[ ](?=\p{Lu}(?:[\p{Lu}\d]|\p{Ll}*+:[ ])|[QA]\.[ ]|\[\d{1,2}:\d\d[:\]])
    |[(\[]\d{1,4}[)\]][ \t]++|\[\p{L}[\w.\-]{0,16}?\d{3,5}+\][ \t]++|\d{1,4}:[ \t]++(?=\p{L}))?+
    (?:\#{1,6}+[ \t]++(?:\p{So}\uFE0F?+[ ]++|\[\p{L}{1,12}[ ]\d{1,4}\][ ]++(?=\p{L}))?+|\#{2,6}+)?+
    (?:<<[ ]?[^<>\n]{1,16}+>>[ \t]++)?+
    |(?:Q|Anf\.?[ ]{1,3}+)\d{1,3}[ \t]++(?=[\p{L}*_])|Photo[ ]of[ ](?P<whom>\p{Lu}[^\n]{2,60}?)(?=(?P=whom)(?:[ ][(]|$)))?+)
"""

# `12.5 `, `12.5s ` and `4.31 8.62 `: seconds without brackets; one decimal alone would be the number of a heading. Whole numbers, perhaps
# milliseconds, in two columns: `1200  3400  `; and spelt: `0h01m12s `, `01'12" `
SECONDS = (
    r"(?:\d{1,6}\.\d{1,4}(?:[ \t]{1,4}\d{1,6}\.\d{1,4}|(?<=\.\d{2,4}))(?=[ \t])"
    r"|\d{1,6}(?:\.\d{1,4})?s(?=[ \t])|\d{1,8}\t\d{1,8}(?=\t)"
    r"|(?:\d{1,2}h)?\d{1,3}m\d{1,2}s?(?=[ \t])|\d{1,3}['’′]\d\d(?:['’′]{2}|[\"”″])?(?=[ \t]))"
)

# `[00:12] `, `00:12 - `, `12.50 `, `*[00:12]* `, `` `00:12` ``, `Jan 31 18:42:15 ` or,
# behind a date alone, `2031년 1월 31일 오후 6:42, ` and `2031. 1. 31. 18:42, ` before a label
AFTER_DATE = r"(?<=[월/.\-][ ]?\d{1,4}일?[,.]?[ ][^\n,]{4,16}),[ ]++"
BEFORE = (
    r"(?:@?+(?P<around>(?=[*_`])(?:\*{1,3}+|_{1,3}+|`))?+"
    rf"(?=[-\[(<{{\#\d]|\p{{Lu}}\p{{Ll}}{{2}}[ ]++\d)(?P<time>{STAMP}|{SECONDS})(?(around)(?P=around))[ \t]*+"
    rf"(?:[-–—|]++[ \t]*+|:[ \t]++|{AFTER_DATE})?+)?+"
)

# ` -- *Chief Executive*` behind a name in bold, and nothing else on the line
ITALICS = r"(?:(?<=\*\*)[ ](?:--?|[–—])[ ]\*[^*\n]{2,100}+\*)"

# `[Mod] ` between a time and a label
RANK = r"(?(time)(?:\[[^\[\]\d\n]{1,20}+\][ \t]*+(?=\w))?+)"

# `<|im_start|>user`, `<|user|>`, `<|start_header_id|>user<|end_header_id|>`: who speaks, as models of language are told
FED = r"""
    <\|(?:(?:im_start|start_header_id)\|>[ ]?(?P<label>\w{1,40}+)(?:<\|end_header_id\|>)?|(?P<label>\p{Ll}{2,20}+)\|>)[ \t]*+$
"""

# ` <ann@example.org>` behind a label
ADDRESS = r"(?:[ \t]?<[^<>\s@]{1,60}+@[^<>\s]{1,60}+>)"

# `:example.org` behind `@ann`, as Matrix calls people
SERVER = r"(?::(?<=@[\w.\-=]{1,40}:)[\w\-]{1,40}(?:\.[\w\-]{1,40}){1,4}+(?=:))?+"

# ` (00:33)`, ` – 00:03:12`, `, 0:15`, ` · 0:12`, `  0:12`, ` — Today at 18:42` behind a label
BEHIND = rf"(?:[ \t]*+(?:[-–—|,@·•]++|at\b)?+[ \t]*+{BEGINS}(?P<after>{STAMP}))"

# `**`, `__`, `_**`, `'''`, `<b>`, `**<u>`, `\textbf{`, `{{sc|`, `` ` ``
ELEMENT = "b|strong|em|i|u|cite|span|font|speaker|spkr|from|h[1-6]"
OPEN = (
    r"(?:(?=[*_'<\\`{\[])(?P<open>\*{1,3}+(?:<u>|_)?+|_{1,3}+(?:\*\*)?+(?!_)|'{3}|\{\{\w{1,20}+\|"
    rf"|<(?:{ELEMENT})(?:[ ][^<>\n]{{0,60}}+)?+>[ \t]*+|\\text(?:bf|it|sc)\{{|`(?!`)|\[[biu]\](?=\p{{L}})))?+"
)
CLOSE = (
    r"(?:(?=[*_'<}}`\[])(?P<{}>\*{{1,3}}+_?+|_{{1,3}}+(?:\*\*)?+|'{{3}}"
    rf"|</(?:{ELEMENT}|dt|td|p|div|li)>\*{{{{0,3}}}}+(?:<(?:dd|td)>)?+|\}}}}{{{{1,2}}}}+|`(?!`)|\[/[biu]\]))?+"
)

# `3 years`, `5 min`, `2d` before `ago`
UNIT = r"(?:(?:second|sec|minute|min|hour|hr|day|week|month|mo|year|yr)s?|[smhdwy])"

# A decimal or a clock in a column of its own.
COLUMN = rf"(?:{STAMP}|\d{{1,6}}\.\d{{1,4}})"

# The next piece of a label, in one way alone: a run of letters, one other character, or a whole bracket.
BRACKET = r"\((?:[^()\n]++|\([^()\n]{0,80}+\)){0,40}+\)|\[[^\[\]\n]{0,60}+\]"
SOLID = r"[^\W\d_]++"
PIECE = rf"(?>{SOLID}|[^:\n\t*()\[\]<>{{}}]|{BRACKET})"
WORDS = rf"(?:(?:\?{{1,6}}+|_{{4,30}}+)(?=:)|(?:[^\W_]|[\#@~]|\+(?=\d))(?:{PIECE}){{0,{LABEL_MOST}}}?)"

# `voice "ann_01.ogg"`: statements of scripts and programs that have a text behind them
STATEMENT = (
    r"(?:voice|play|stop|queue|image|define|default|jump|call|show|scene|hide|label|menu|import|include|require|print|echo|extend|"
    r"from|title|text|source|export)"
)

# `+44 7700 900123`, `+1 (555) 014-2277`: whom a telephone does not know by name
TELEPHONE = r"\+\d(?:[ ]?[\d()./\-]{1,7}){2,5}"

# One word of a label before a full stop or a dash: no punctuation but what names hold.
WORD = r"(?:[^\W\d_]|\#)[\w'’ʼ&\#ºª°\u200c\u200d]*+(?:[\-/](?=\w)[\w'’ʼ&\#ºª°\u200c\u200d]*+)*+"
NEXT = r"[\w\#(][\w'’ʼ&\#ºª°)\u200c\u200d]*+(?:[\-/](?=[\w)])[\w'’ʼ&\#ºª°)\u200c\u200d]*+)*+"
# `Mr. `, `HON. M. `, `M. le `, `J. R. ` before capitals: full stops that end no label
MONSIEUR = (
    r"(?:M\.[ ](?=l(?:[ea][ ]|['’])|\p{Lu}\p{Ll}[\w'’\-]*+"
    r"(?:[ ]\(|(?:[ ](?:de|du|des|la|le|(?:d['’])?\p{Lu}[\w'’\-]*+)){1,4}+[ ]?[.,(])))"
)
TITLE = (
    r"(?:(?i:mr|mrs|ms|mx|dr|prof|hon|rev|sen|rep|gov|gen|col|capt|lt|sgt|st|sr|sra|srta|dra|mag|ing|mme|mlle|messrs|"
    r"δρ|κα|проф|акад|أ|د|م|डॉ|प्रो|ড|ดร|ศ)\.[ \t]*+|"
    rf"{MONSIEUR})"
)
INITIAL = r"(?:\p{Lu}\.[ \t]?)"
# `F a u s t`, `D e r   W i r t`: letters set apart, as typewriters and old prints emphasise
SPACED = (
    r"(?:\p{Lu}(?:(?:[ ]\p{L}){3,20}+|(?:[ ]\p{L}){2}(?=[ ]{2,3}\p{L}[ ]\p{L}))"
    r"(?:(?:-|[ ]{2,3})\p{L}(?:[ ]\p{L}){0,20}+){0,4}+(?![\w]))"
)
# `1st `, `2e `, `1-й `, `1.ª `, `1.` before `Man`, `Soldat`, `солдат`: which of several nobody calls by name
ORDINAL = r"(?:\d{1,2}(?:(?:(?i:st|nd|rd|th|er|re|[eèé]re|[eèé]me|e)|\.?[º°ª]|-\p{L}{1,3})[ ]|\.(?=\p{Lu}\p{Ll}))(?=\p{L}))"
# `________` stands for who is not known
SHORT = (
    rf"(?:{SPACED}|_{{4,30}}+(?=\.)|{ORDINAL}?+"
    rf"(?:(?=[\p{{L}}\p{{M}}]{{1,6}}\.)(?:{TITLE}++{INITIAL}*+|{INITIAL}++(?=\p{{Lu}}{{3}})))?+"
    rf"{WORD}(?:[ \t]{{1,3}}(?:(?=[\p{{L}}\p{{M}}]{{1,6}}\.)(?:{TITLE}|{INITIAL}))?{NEXT}){{0,5}}?)"
)
# ` (aside)`, ` [aside]` and `, a baker` behind the label, before a full stop or a dash
ASIDE = r"(?:[ ]?(?:\([^()\n]{1,60}+\)|\[[^\[\]\n]{1,60}+\]))"
OFFICE_BEHIND = r"""(?:,[ ](?:(?<=\p{Lu}{2},[ ])[^.:;()\n]{2,80}+
    |(?i:(?:vice-|sous-)?(?:ministr[eoa]|secrétaire|président|rapporteur|garde|premi[eè]re?|sottosegretari[oa]|relat|membre|member)\w*+\b)
     [^.:;()\n]{0,110}+
    |[^.,:;()\n]{1,60}+(?=\.?[ ]?[–—])))"""

# `MIRA K. LUND` on a line of its own: the full stop is that of an initial, and the name goes on
NOT_AN_INITIAL = r"""(?!(?<=\p{L}[ ]\p{Lu})\.(?:[ ]\p{Lu}[\p{L}'’-]++){1,2}[ \t]*+$
    |(?<=\p{Ll}{2}[ ]\p{Lu})\.[ ]?\p{Lu}\.[ ]
    |(?<=(?i:prof|professor|doctor|dr|mr|mrs|ms|sir|judge)\.?[ ]\p{Lu}\.[ ]?\p{Lu})\.[ ]\p{Lu}\p{Ll})"""

# `CHAIRMAN LEE`, `MR. VAN DER BERG`: an office or honorific and a surname, all in capitals, also over a line break
OFFICE = r"""(?:MR|MS|MRS|DR|MISS|GOV|PROF|SEN|REP|HON|(?:VICE\s{1,3}+)?+(?:CHAIRMAN|CHAIRWOMAN|CHAIR|PRESIDENT)
    |SENATOR|CHIEF\s{1,3}+JUSTICE|JUSTICE|JUDGE)"""
SURNAME = r"\p{Lu}[\p{Lu}\p{M}'’™\-]++(?:[ ]\p{Lu}[\p{Lu}\p{M}'’™\-]++){0,2}+"

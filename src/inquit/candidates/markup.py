"""Markup that hides tags made plain, character for character: what HTML spells out, its line breaks, bold within a label."""

import regex

__all__ = ["SPELT", "without_markup"]

# `&nbsp;`, `&#9;`, `&#xA0;`: blanks as HTML spells them (HTML Standard, section 13.5, "Named character references")
SPELT_BLANKS = regex.compile(r"&(?:nbsp|e[nm]sp|thinsp|#(?:9|32|160|[xX](?:0?9|20|[aA]0)));")

# `&lt;ann&gt; `: angle brackets as HTML spells them, with blanks in the place of the rest
SPELT = (("&lt;", "   <"), ("&gt;", ">   "))

# `<P>`, `</FONT`: names of elements in capitals, as pages once had them
CAPITAL_ELEMENTS = regex.compile(r"</?(?:P|B|I|U|BR|DIV|SPAN|FONT|STRONG|EM|CITE|T[DR]|LI|D[DT]|BLOCKQUOTE)\b")

# `<br>` and `<br />` where the line goes on
BREAK = regex.compile(r"<br[ ]?/?>(?=[ \t]*+[^\s])")

# `De heer **Reed** (VVD):`, `O Sr. **Vale**: `: a name in bold within a label
PARTLY_BOLD = regex.compile(
    r"""
    ^(?P<before>\p{L}[\p{L}.ªº ]{0,24}[ ])
    \*\*(?P<name>[^*\n:]{1,60}+)\*\*(?=[^*\n:]{0,60}+:)
    """,
    regex.MULTILINE | regex.VERBOSE,
)

EMPHATIC = "b|strong|i|em|u|span|cite|font"
"""Elements that set a name off from the rest of its label."""

# `**Ann Lee** (host):`, `- *Ann Lee*, Quay Inc.:`, `[00:12] <b>Ann Lee</b> [guest]:`, and `## **Ann Lee** (host)` alone
LABEL_GOES_ON = regex.compile(
    rf"""
    ^(?P<before>[ \t>•*\-]{{0,8}}(?:<p>|\d{{1,3}}[.)][ ]|\#{{1,6}}[ ])?(?:[\[(]?\d{{1,2}}(?::\d\d){{1,2}}[\])]?[ ])?
    (?:\*{{1,3}}_?|_{{1,3}}|<(?:{EMPHATIC})(?:[ ][^<>\n]{{0,60}})?>|\\text(?:bf|it|sc)\{{)(?:\[\d{{1,2}}(?::\d\d){{1,2}}\][ ])?
    (?P<name>[\p{{L}}#][^*_<>{{}}\n:]{{1,60}}+))
    (?P<close>_?\*{{1,3}}|_{{1,3}}|</(?:{EMPHATIC})>|\}})
    (?=(?:[ ]\([^()\n]{{1,80}}+\)|[ ]\[(?!\d)[^\[\]\n]{{1,60}}+\]){{1,2}}+(?::|$)
      |,[ ][^*_<>\n:]{{1,60}}+:(?:[ ]|$)|,[ ][^*_<>\n:]{{1,60}}(?<![.,;!?…])$)
    """,
    regex.MULTILINE | regex.VERBOSE,
)

# What such rules end with.
RULES = (("-", " ---"), ("=", " ==="), ("*", " ***"), ("~", " ~~~"))

# What closes such a name, and a sign that stands in it.
CLOSING = tuple((close[0], close + behind) for close in ("*", "_", ">", "}") for behind in (" (", " [", ", "))

# `== Ann Lee ==`, `===Mr Speaker===`: a heading as wikis have it (MediaWiki, "Help:Formatting")
WIKI_HEADING = regex.compile(r"^(?P<mark>={2,6}+)(?P<title>[^=\n][^\n]{0,120}?)(?P=mark)(?=[ \t]*+$)", regex.MULTILINE)

# `---------- user ----------`, `*** Ann Lee ***`, `--- Ann ---`: a name between rules
BETWEEN_RULES = regex.compile(
    r"""
    ^[-=*~]{3}(?P<more>(?P<sign>[-=*~])(?P=sign)*+|)
    [ ](?P<title>[\p{L}_][^\n]{0,60}?)[ ]
    [-=*~]{3,80}+(?=[ \t]*+$)
    """,
    regex.MULTILINE | regex.VERBOSE,
)

# `<Person1>` and `</Person1>`, `<host>`, `<SPEAKER_00>`: elements by which writers of talks, machines mostly, say who speaks
VOICED = regex.compile(
    r"""
    (?:^(?P<indent>[ \t]*+)<|(?P<closing></))
    (?P<voice>\p{L}{3,16}[_\-]?\d{1,2}|(?i:host|guest|interviewer|interviewee|user|assistant|human|customer|agent|doctor|patient|student|tutor))
    >(?(closing)(?=[ \t]*+$))
    """,
    regex.MULTILINE | regex.VERBOSE,
)

# the first of `<b><b>Ann Lee</b> (host):</b>`
TWICE = regex.compile(r"<b>(?=<b>)")


def without_markup(text: str, signs: str) -> str:
    r"""The text, as long as before, with blanks, small letters and line breaks for markup; `signs` are those of ASCII that it holds.

    >>> without_markup("<b>Ann:</b> Yes.<br>No.", "<>/:.")
    '<b>Ann:</b> Yes.   \nNo.'
    """
    if "&" in signs:
        text = SPELT_BLANKS.sub(lambda match: " " * len(match.group()), text, concurrent=False)
        for spelt, plain in SPELT:
            text = text.replace(spelt, plain)
    if "<" in signs and ("</" in text or '="' in text):
        text = CAPITAL_ELEMENTS.sub(lambda match: match.group().lower(), text, concurrent=False)
    if "<" in signs and "<br" in text:
        text = "\n".join([_unbroken(line) for line in text.split("\n")])
    if "<" in signs and "</" in text:
        text = _with_voices(TWICE.sub("   ", text, concurrent=False))
    if any(sign in signs and mark in text for sign, mark in CLOSING):
        text = LABEL_GOES_ON.sub(lambda match: match["before"] + " " * len(match["close"]), text, concurrent=False)
    if "=" in signs and "\n==" in text:
        text = WIKI_HEADING.sub(_hashed, text, concurrent=False)
    if any(sign in signs and mark in text for sign, mark in RULES):
        text = BETWEEN_RULES.sub(_titled, text, concurrent=False)
    if "*" in signs and " **" in text:
        text = PARTLY_BOLD.sub(r"\g<before>  \g<name>  ", text, concurrent=False)
    return text


def _titled(match: "regex.Match[str]") -> str:
    """A name between rules as a heading: `###        user           `."""
    return f"###{' ' * len(match['more'])} {match['title']}".ljust(len(match.group()))


def _with_voices(text: str) -> str:
    """The text with such elements as labels, ` Person1:`, where each is closed; what closes them as blanks."""
    found = list(VOICED.finditer(text, concurrent=False))
    closed = {match["voice"] for match in found if match["closing"]}
    if not closed or not any(match["voice"] in closed for match in found if not match["closing"]):
        return text
    pieces: list[str] = []
    end = 0
    for match in found:
        if match["voice"] in closed:
            label = " " * len(match.group()) if match["closing"] else f"{match['indent']} {match['voice']}:"
            pieces += [text[end : match.start()], label]
            end = match.end()
    return "".join([*pieces, text[end:]])


def _hashed(match: "regex.Match[str]") -> str:
    """A heading of a wiki as Markdown has it: `## Ann Lee   `."""
    depth = len(match["mark"])
    return f"{'#' * depth}{match['title']}{' ' * depth}"


def _unbroken(line: str) -> str:
    """A line with the breaks that HTML has in it; in the cell of a table they are none."""
    if "<br" not in line or line[0] == "|":
        return line
    return BREAK.sub(lambda match: " " * (len(match.group()) - 1) + "\n", line, concurrent=False)

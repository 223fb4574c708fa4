"""Ways in which transcripts are laid out in the world: small invented samples, each with the labels of its turns."""

import attrs
import pytest
import regex

import inquit
from tests.candidates.test_layouts import proposed


@attrs.frozen(kw_only=True)
class Way:
    """How somebody lays a talk out: a pattern with the label, the number of the turn and its words."""

    name: str
    pattern: str
    cast: tuple[str, str] = ("Ada", "Olof")
    head: str = ""


LONG = "The ferry came late and nobody on the quay knew where it had been. " * 4
VIEWER = "The Ferry of Sund\n\nSize: px\n\nShow page:\n\nDownload\n\nTranscription\n\n"
"""What viewers of documents put above pages whose line breaks are gone."""

WAYS = (
    Way(name="tracks of a recording, the time below", pattern="{label}:\n[0:2{n}] {words}\n\n", cast=("Track 2", "Track 1")),
    Way(name="paragraphs of an old page", pattern="<P>{label}:&#9;{words}</P>\n<P> </P>\n"),
    Way(name="nicks as pages spell them", pattern="&lt;{label}&gt; {words}\n"),
    Way(name="cells of a page", pattern="<tr><td>{label}</td><td>{words}</td></tr>\n"),
    Way(name="terms of an old page", pattern="<DT>{label}:</DT><DD>{words}</DD>\n"),
    Way(name="a cockpit, with full stops", pattern="00.1{n}:06 {label}: {words}\n", cast=("CAP", "F/O")),
    Way(name="a mission, with one blank", pattern="00 00 3{n} 12 {label} {words}\n", cast=("CMP", "CDR")),
    Way(
        name="an archive of a chat",
        pattern="#### [{label} (Jan 14 2031 at 12:5{n})](https://chat.example/#narrow/near/{n}):\n{words}\n\n",
        cast=("Ada Finch", "Olof Brandt (olof)"),
    ),
    Way(name="headings with ranks", pattern="##### {label} 01/04/2031 02:15:0{n}\n{words}\n\n\n", cast=("Dravik [Moderator]", "Mirel")),
    Way(name="a recogniser's voices, the time on their line", pattern="{label} 00:0{n} {words}\n\n", cast=("Voz 1", "Voz 2")),
    Way(name="a tape of a tower", pattern="2114:0{n} {label} {words}\n", cast=("GUL310", "R07")),
    Way(name="elements without line breaks", pattern="</Newspeech><Newspeech>{label}: {words}", cast=("Mr. Finch", "Mrs. Brandt")),
    Way(name="speakers of Europarl", pattern='<SPEAKER ID={n} LANGUAGE="EN" NAME="{label}">\n{words}\n<P>\n'),
    Way(
        name="speeches of a house as a site keeps them",
        pattern='<speech id="a.{n}" speakername="{label}" time="10:0{n}">\n<p>{words}</p>\n</speech>\n',
    ),
    Way(
        name="turns of a transcriber",
        pattern='<Turn speaker="{label}" startTime="{n}.1" endTime="{n}.9">\n<Sync time="{n}.1"/>\n{words}\n</Turn>\n',
        cast=("spk1", "spk2"),
    ),
    Way(
        name="a linked time before the words",
        pattern="{label} [(00:0{n}:10)](https://films.example/?t={n}) {words}\n\n",
        cast=("Ada Finch", "Olof Brandt"),
    ),
    Way(name="numbered turns without a delimiter", pattern="{label}{n} {words}\n", cast=("T", "C")),
    Way(name="saved captions", pattern="[{label}] 09:02:1{n}\n{words}\n\n", cast=("Ada Finch", "SUND - QuietOtter")),
    Way(name="a day and a time below a heading", pattern="## {label}:\n09.03.2031, 07:1{n}:17\n\n{words}\n\n", cast=("Prompt", "Response")),
    Way(
        name="a minister with a long office",
        pattern="{label}. {words}\n\n",
        cast=("ADA FINCH, Minister of State for the Harbours and the Ferries of Sund", "OLOF BRANDT"),
    ),
    Way(name="voices of a recogniser, in brackets", pattern="[{label}]: {words}\n", cast=("SPEAKER_00", "SPEAKER_01")),
    Way(name="seconds before", pattern="[{n}.25s - {n}.75s] {label}: {words}\n"),
    Way(name="a telephone number and a time", pattern="{label}   0:1{n}\n{words}\n", cast=("Ada Finch", "+44 7700 900123")),
    Way(name="a number within brackets", pattern="[{label}] 19:0{n}:37\n{words}\n\n", cast=("2007_森 雪", "2011_林 涼")),
    Way(name="numbers of turns without a full stop", pattern="Anf {n} {label}:\n{words}\n", cast=("ADA FINCH", "OLOF BRANDT")),
    Way(name="page and line", pattern="0000{n}:01      {label}.   {words}\n", cast=("Q", "A")),
    Way(name="bold in italics", pattern="_**{label}**_\n\n{words}\n\n---\n\n", cast=("User", "Assistant")),
    Way(name="how somebody is, before a time", pattern="{label}\n:palm_tree:  9:0{n} AM\n{words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="letters set apart", pattern="{label}. {words}\n\n", cast=("D e r   W i r t", "A l t e-F r a u")),
    Way(name="a corpus of films", pattern="L{n} +++$+++ u0 +++$+++ m0 +++$+++ {label} +++$+++ {words}\n"),
    Way(name="a page of a script", pattern="<b>\t\t\t{label}\n</b>\t\t{words}\n\n", cast=("ADA FINCH", "OLOF BRANDT")),
    Way(name="spans of a page", pattern="</span></div><div><span>{label}:</span><span>  {words}\n\n", cast=("ADA FINCH", "OLOF BRANDT")),
    Way(name="speeches of an archive", pattern='<speech by="#{label}">\n<p>{words}</p>\n</speech>\n'),
    Way(
        name="a photo of somebody",
        pattern="Photo of {label}{label}\nLink to this: Here | There\n\n{words}\n\n",
        cast=("Ada Finch", "Olof Brandt"),
    ),
    Way(name="nicks in bold with a colon", pattern="> **<{label}>:** {words}\n\n"),
    Way(name="characters set apart, in brackets", pattern="({label})\n{words}\n\n", cast=("記 者", "大 臣")),
    Way(name="a bar and nothing else", pattern="{label}|{words}\n", cast=("A", "B")),
    Way(name="two hyphens and nothing else", pattern="{label}--{words}\n\n", cast=("T", "P")),
    Way(name="a hyphen before offices", pattern="-{label}: {words}\n\n", cast=("EL C. PRESIDENTE TALA", "LA C. SECRETARIA OLIVAR")),
    Way(name="lines with numbers and times", pattern="  {n} [00:0{n}] {label}: {words}\n", cast=("I", "P1")),
    Way(name="elements of a house", pattern="<Newspeech>{label}: {words}\n", cast=("Mr. Finch", "Ms. Brandt")),
    Way(name="letters drawn out", pattern="{label} : {words}\n\n", cast=("السلطـــان", "الوزيــــر")),
    Way(name="a visual novel", pattern='    {label} "{words}"\n\n', cast=("mira", "olof")),
    Way(
        name="paragraphs of a page with anchors",
        pattern='<div class="turn">\n<p class="speaker">{label}</p>\n<p><a href="#t={n}"></a>\n{words}\n</p>\n</div>\n',
        cast=("Ada Finch", "Olof Brandt"),
    ),
    Way(name="rooms in a saved chat", pattern="09:2{n}:08 From {label} to Everyone:\n\t{words}\n", cast=("Class Room 36", "Info Desk")),
    Way(name="segment time marked", pattern="sund_01 1 {label} {n}.25 {n}.75 <o,f0> {words}\n", cast=("ada_finch", "olof")),
    Way(name="a field of a recogniser", pattern="SPEAKER: {label}\n{words}\n\n", cast=("S1", "S2")),
    Way(name="terms of a wiki", pattern=";{label}\n:{words}\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="terms of a wiki on a line", pattern="; {label} : {words}\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="a table with a head", pattern="| {label} | {words} |\n", head="| Speaker | Text |\n|---|---|\n"),
    Way(name="seconds without brackets", pattern="{n}.25 {n}.75 {label} {words}\n", cast=("SPEAKER_00", "SPEAKER_01")),
    Way(name="minutes spelt out", pattern="[0{n}m1{n}s] {label}: {words}\n\n"),
    Way(name="a time behind a number", pattern="{label} 0:1{n}\n{words}\n\n", cast=("話者 1", "話者 2")),
    Way(name="export of a chat server", pattern="[11-Mar-24 02:1{n} PM] {label}\n{words}\n\n", cast=("adaf", "olofb")),
    Way(name="a date behind", pattern="{label} 3/11 2:1{n} PM\n{words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="telephone numbers", pattern="3/11/24, 2:1{n} PM - {label}: {words}\n", cast=("Ada", "+44 7700 900123")),
    Way(name="seconds in a column before", pattern="{n}.250\t{n}.750\t{label}\t{words}\n"),
    Way(name="times in columns behind", pattern="{label}\t00:00:1{n}.250\t00:00:1{n}.750\t{words}\n"),
    Way(name="numbered lines in a column", pattern="{n}\t{label}\t{words}\n", head="id\tspeaker\ttext\n"),
    Way(name="numbered lines in brackets", pattern="({n})\t{label}:\t{words}\n"),
    Way(name="numbered cues of a radio play", pattern="{n} {label}: {words}\n", cast=("ADA", "OLOF")),
    Way(name="initials in brackets", pattern="({label}) {words}\n\n", cast=("AF", "OB")),
    Way(name="braces", pattern="{{{label}}} {words}\n\n"),
    Way(name="a list of brackets", pattern="- ({label}) {words}\n"),
    Way(name="a terminal", pattern="{label}> {words}\n"),
    Way(name="a pointed quote", pattern="{label} » {words}\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="full names in pointed brackets", pattern="<{label}> {words}\n", cast=("Ada Finch", "Speaker 2")),
    Way(name="a middle dot before a time", pattern="{label} · 0:1{n}\n{words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="numbered voices, a comma and a time", pattern="{label}, 00:1{n}\n{words}\n\n", cast=("Speaker 0", "Speaker 1")),
    Way(name="a label below its time", pattern="0:1{n}\n{label}\n{words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="a label below its time, and a blank line", pattern="0:1{n}\n{label}\n\n{words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="seconds with an arrow between them", pattern="[{n}.00s -> {n}.75s] {label}: {words}\n"),
    Way(name="whole numbers in columns before", pattern="{n}200\t{n}900\t{label}\t{words}\n"),
    Way(name="a time as code before a bold name", pattern="`0:1{n}` **{label}**: {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="a time in italics before a bold name", pattern="*[0:1{n}]* **{label}:** {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="a bold line of time and name", pattern="**[0:1{n}] {label}**\n{words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="a bold line that ends in a break", pattern="<strong>{label}</strong><br>\n{words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="an element of a class", pattern='<p><span class="who">{label}</span> {words}</p>\n', cast=("Ada Finch", "Olof Brandt")),
    Way(name="numbered voices in round brackets", pattern="({label}) {words}\n\n", cast=("Speaker 0", "Speaker 1")),
    Way(name="question and answer in round brackets", pattern="({label}) {words}\n\n", cast=("問", "答")),
    Way(name="titles in braces", pattern="{{{label}}} {words}\n\n", cast=("Mr. Finch", "The Chair")),
    Way(name="Georgian, which has no capitals", pattern="{label}: {words}\n", cast=("ნინო ბერიძე", "გია ლომიძე")),
    Way(name="Georgian in pointed brackets", pattern="<{label}> {words}\n", cast=("ნინო ბერიძე", "გია ლომიძე")),
    Way(name="a chat client", pattern="14:02:1{n} {label}| {words}\n", cast=("adaf", "olofb")),
    Way(name="an outliner", pattern="- {label} :: {words}\n"),
    Way(name="a colon with a dash", pattern="{label}:- {words}\n\n"),
    Way(name="a slash", pattern="{label}/ {words}\n\n", cast=("Q", "R")),
    Way(name="small capitals", pattern="{label} {words}\n\n", cast=("ADA", "OLOF")),
    Way(name="small capitals behind a time", pattern="[00:00:1{n}] {label} {words}\n\n", cast=("ADA FINCH", "OLOF BRANDT")),
    Way(name="links", pattern="[{label}](https://pod.example/{n}): {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="bold links", pattern="**[{label}](https://pod.example/{n})**: {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="emphasis without a delimiter", pattern="*{label}* {words}\n\n"),
    Way(name="paragraphs of HTML", pattern="<p><strong>{label}:</strong> {words}</p>\n"),
    Way(name="definitions in HTML", pattern="<dt>{label}</dt>\n<dd>{words}</dd>\n"),
    Way(name="attributes", pattern='<turn speaker="{label}" n="{n}">{words}</turn>\n'),
    Way(name="TEI", pattern='<sp who="#x{n}"><speaker>{label}</speaker>\n<p>{words}</p></sp>\n', cast=("ADA", "OLOF")),
    Way(name="LaTeX", pattern="\\textbf{{{label}:}} {words}\n\n"),
    Way(name="indented wiki markup", pattern=":'''{label}''': {words}\n"),
    Way(name="icons", pattern="🎙️ {label}: {words}\n\n"),
    Way(name="rules ask in Japanese", pattern="{label}　{words}\n\n", cast=("――", "田中")),
    Way(name="one wide blank", pattern="{label}　{words}\n", cast=("老王", "李靜")),
    Way(name="quotes behind names", pattern="{label}「{words}」\n", cast=("花子", "太郎")),
    Way(name="quotes behind names in Latin letters", pattern="{label}「{words}」\n", cast=("Ada", "OLOF")),
    Way(name="half brackets", pattern="{label}）{words}\n", cast=("問", "答")),
    Way(name="wide bars", pattern="{label}｜{words}\n\n", cast=("阿珠", "小滿")),
    Way(name="horizontal bars", pattern="{label}― {words}\n\n", cast=("А. ФИНЧ", "О. БРАНДТ")),
    Way(name="old debates", pattern="{label}.] {words}\n\n", cast=("Mr Finch", "Sir Olof Brandt")),
    Way(name="letters set apart", pattern="     {label}. {words}\n", cast=("Ф и н ч е в с к и й", "Б р а н д т")),
    Way(name="wiki templates", pattern="{{{{sc|{label}}}}}. — {words}\n\n", cast=("Ada", "Olof")),
    Way(name="wiki dialogue with voices", pattern=":{{{{VO|quay_{n}.ogg}}}} '''{label}:''' {words}\n"),
    Way(name="descriptions in LaTeX", pattern="\\item[{label}:] {words}\n"),
    Way(name="lines of a game", pattern='[quay_00{n}] {label}: "{words}"\n', cast=("ADA", "OLOF")),
    Way(name="numbers of records", pattern="q_001{n}\t{label}\t{words}\n"),
    Way(name="channels behind a time", pattern="0410:1{n}  16   {label}           {words}\n", cast=("Tern Lady", "Sund Traffic")),
    Way(name="who calls", pattern="<Q – {label}>: {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="a board", pattern="#{n} Post by {label} » Tue Mar 5, 2031 8:1{n} pm\n\n{words}\n\n", cast=("adaf", "olofb")),
    Way(name="a tracker", pattern="Comment by {label} [ 05/Mar/31 09:1{n} AM ]\n{words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="a board with capitals", pattern="by {label} » Tue Mar 5, 2031 8:1{n} PM\n\n{words}\n\n", cast=("adaf", "olofb")),
    Way(name="a comment on a change", pattern="**{label}** commented on Mar {n}, 2031\n\n{words}\n\n", cast=("adaf", "olofb")),
    Way(name="how long ago below a handle", pattern="@{label}\n{n} months ago (edited)\n{words}\n\n", cast=("adaf", "olofb")),
    Way(name="a full stop in brackets", pattern="[{label}] [오전 9:0{n}] {words}\n", cast=("ada.f", "olof.b")),
    Way(name="numbers of turns", pattern="{label}.{n}:  {words}\n\n", cast=("A", "B")),
    Way(name="numbers before signs in pointed brackets", pattern="<#{n}:{label}> {words}\n", cast=("A", "B")),
    Way(name="seconds and their sign", pattern="{n}.4s {label}: {words}\n"),
    Way(name="hyphens before letters", pattern="-{label}: {words}\n", cast=("A", "B")),
    Way(name="a caret", pattern="{label}^ {words}\n", cast=("Ada Finch", "Operator")),
    Way(name="no line breaks", pattern="{label}: {words} ", cast=("Ada Finch", "Olof Brandt")),
    Way(name="no line breaks, and small letters", pattern="{label}: {words} ", cast=("doctor", "patient")),
    Way(name="no line breaks, and signs around labels", pattern="{label}: {words} ", cast=("#Voice1#", "#Voice2#")),
    Way(name="no line breaks and no blanks", pattern="{label}: {words}", cast=("ADA", "OLOF")),
    Way(name="hyphens before labels, without a blank", pattern="-{label}: {words}\n\n", cast=("Ada", "Olof Brandt")),
    Way(name="dashes before labels, without a blank", pattern="–{label}: {words}\n", cast=("Ada", "Olof")),
    Way(name="elements of word processors", pattern='<p><font face="Sund"><b>{label}</b>:\t{words}</font></p>\n\n'),
    Way(name="elements in elements", pattern='<p><span class="who" lang="en"><strong>{label}:</strong></span> {words}</p>\n'),
    Way(name="no line breaks, in Greek", pattern="{label}: Πού είναι το πλοίο; ", cast=("Άννα Φιντς", "Ορέστης Βραντ")),
    Way(name="a page without line breaks", pattern=f"{{label}}: {LONG} {{words}} ", cast=("Ada Finch", "Olof Brandt"), head=VIEWER),
    Way(name="a page of questions and answers", pattern=f"{{label}}. {LONG} {{words}} ", cast=("Q", "A"), head=VIEWER),
    Way(name="French sittings", pattern="{label}. {words}\n\n", cast=("M. le président", "Mme Claire Morin")),
    Way(name="an office behind a name", pattern="{label}. – {words}\n\n", cast=("Ada Finch, member of the board", "Olof Brandt")),
    Way(
        name="Brazilian sittings",
        pattern="{label} - {words}\n\n",
        cast=("O SR. PRESIDENTE (Luís Vidal. PT - BA)", "A SRA. ANA MORAIS (PSOL - RJ)"),
    ),
    Way(name="numbered questions to a committee", pattern="Q{n}  **{label}:** {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="a colon that fell to the next line", pattern="{label}\n: {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="a colon that fell to the next line, indented", pattern="{label}\n : {words}\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="one who is not known", pattern="{label}. {words}\n\n", cast=("ГОЛОВА", "____________")),
    Way(name="one who is not known, and a colon", pattern="{label}: {words}\n\n", cast=("FINCH", "________")),
    Way(name="ISO times and tabs", pattern="[2031-11-06T15:58:0{n}.118Z]\t<{label}>\t{words}\n", cast=("Ada_F", "Olof_B")),
    Way(
        name="brackets in brackets on a list",
        pattern="  • {label}\n\n    {words}\n\n",
        cast=("Ada Finch (Hon. (Ms.) Finch)", "Olof Brandt (Hon. Brandt)"),
    ),
    Way(name="times with their word", pattern="14:0{n} Uhr {label}: {words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="notes in italics behind bold names", pattern="**{label}** *(by telephone)*: {words}\n\n"),
    Way(name="a chat in Finnish", pattern="6.11.2031 klo 18.4{n} - {label}: {words}\n"),
    Way(name="a chat with full stops in its times", pattern="[06.11.31 18.42.1{n}] {label}: {words}\n"),
    Way(name="a chat in Arabic", pattern="[6/11/2031، 6:42:1{n} م] {label}: {words}\n", cast=("سلمى", "كريم")),
    Way(name="a chat in Korean", pattern="2031. 11. 6. 오후 6:4{n} - {label}: {words}\n", cast=("하늘", "도윤")),
    Way(name="a chat in Korean, spelt out", pattern="2031년 11월 6일 오후 6:4{n}, {label} : {words}\n", cast=("하늘", "도윤")),
    Way(name="a chat in Chinese", pattern="2031/11/6 下午6:4{n} - {label}: {words}\n", cast=("林晓", "王芳")),
    Way(name="a chat in Japanese", pattern="[2031年11月6日(木) 午後6:4{n}] {label}: {words}\n", cast=("花子", "太郎")),
    Way(name="what was changed later", pattern="[18:42:1{n} | Edited 18:51:02] {label}: {words}\n"),
    Way(name="today", pattern="{label} — Today at 6:4{n} PM\n{words}\n\n", cast=("adaf", "olofb")),
    Way(name="yesterday", pattern="{label} — Yesterday at 6:4{n} PM\n{words}\n\n", cast=("adaf", "olofb")),
    Way(name="today in French", pattern="{label} — Aujourd’hui à 18:4{n}\n{words}\n\n", cast=("adaf", "olofb")),
    Way(name="yesterday in brackets", pattern="[Yesterday 6:4{n} PM] {label}\n{words}\n\n", cast=("Finch, Ada", "Brandt, Olof (EXT)")),
    Way(name="a day of the week behind", pattern="{label}, Thu 6:4{n} PM\n{words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="a month behind", pattern="{label} (Finch) November 6, 2031, 6:4{n}pm\n{words}\n\n", cast=("adaf", "olofb")),
    Way(name="arrows between seconds", pattern="[{n}.25s -> {n}.75s] {label}: {words}\n", cast=("SPEAKER_00", "SPEAKER_01")),
    Way(name="a month before a nick", pattern="Nov 06 18:42:1{n} <{label}>\t{words}\n", cast=("adaf", "olofb")),
    Way(name="nicks with their servers", pattern="18:42:1{n} <@{label}:quay.example> {words}\n", cast=("adaf", "olofb")),
    Way(name="numbered speakers in round brackets", pattern="[00:00:1{n}.000]   ({label}) {words}\n", cast=("speaker 0", "speaker 1")),
    Way(name="tokens of a chat model", pattern="<|im_start|>{label}\n{words}<|im_end|>\n", cast=("user", "assistant")),
    Way(name="other tokens of a chat model", pattern="<|{label}|>\n{words}</s>\n", cast=("user", "assistant")),
    Way(name="a handle between name and time", pattern="{label} @quay{n} 18:4{n}\n{words}\n\n", cast=("Ada Finch", "Olof Brandt")),
    Way(name="numbered posts", pattern="{label} (Finch) November 6, 2031, 6:4{n}pm #{n}\n\n{words}\n\n", cast=("adaf", "olofb")),
    Way(name="a time below, and a blank line", pattern="{label}\n6:4{n} PM\n\n{words}\n\n", cast=("adaf", "olofb")),
    Way(
        name="numbered speeches between rules",
        pattern="--------------------\n{label}  [{n}]\n--------------------\n{words}\n\n",
        cast=("Ada Finch, Quay Inc. - CEO", "Olof Brandt, Tide Capital - Analyst"),
    ),
    Way(
        name="offices in italics behind bold names",
        pattern="**{label}** -- *Chief of Quay {n}*\n\n{words}\n\n",
        cast=("Ada Finch", "Olof Brandt"),
    ),
    Way(name="pictures behind headings", pattern="### 🧑 {label}\n\n{words}\n\n", cast=("User", "Assistant")),
    Way(name="handles before a dash", pattern="* @{label} - {words}\n", cast=("adaf", "olofb")),
    Way(
        name="names with blanks in angle brackets", pattern="[2031-11-06 18:42:1{n}] <{label}> {words}\n", cast=("Ada Finch", "Olof Brandt")
    ),
    Way(
        name="a zone behind a time",
        pattern="{label}\nThursday, November 6, 2031 at 6:4{n} PM CET\n{words}\n",
        cast=("Ada Finch", "Olof Brandt"),
    ),
    Way(name="stage directions in square brackets", pattern="{label} [_aside_]. {words}\n\n", cast=("ADA", "OLOF")),
)

WORDS = (
    "Where did the ferry go?",
    "It went to the island, I think.",
    "And did it come back?",
    "No, it never did.",
    "Did you look for it?",
    "We looked, and we waited until noon.",
)

# `<p>` and quotes stay in the words as printed
MARKUP = regex.compile(r"<[^<>]+>|[「」\"]")


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_talk_is_heard(way: Way) -> None:
    """All turns are found, and as many people as speak."""
    lines = [way.pattern.format(label=way.cast[n % 2], n=n + 1, words=words) for n, words in enumerate(WORDS)]
    t = inquit.parse(way.head + "".join(lines))
    assert [turn.label.removesuffix(" [_aside_]").removesuffix(" (Finch)") for turn in t.turns] == [*way.cast * 3]
    assert len(t.speakers) == 2
    said = [MARKUP.sub("", turn.speech).strip().removeprefix(LONG).strip() for turn in t.turns]
    assert said == [words if "{words}" in way.pattern else said[0] for words in WORDS]


def test_a_page_of_chinese_without_line_breaks() -> None:
    """A colon needs no blank behind it where the words have none between them."""
    said = ("渡船来了没有?", "还没有呢。", "今天会来吗?", "我看不会来了。", "那我们怎么办?", "走路去吧!")
    t = inquit.parse("".join(f"{'马胡'[n % 2]}:{words}" for n, words in enumerate(said)))
    assert [(turn.label, turn.text) for turn in t.turns] == [("马胡"[n % 2], words) for n, words in enumerate(said)]


def test_minutes_without_full_stops() -> None:
    """Where every line begins with a name in brackets, none goes on below the other."""
    said = ("fares stay as they are", "no objection", "then we vote on Monday", "on Tuesday, please", "Tuesday it is", "noted")
    t = inquit.parse("".join(f"({('Ada Finch', 'Olof Brandt')[n % 2]}) {words}\n" for n, words in enumerate(said)))
    assert [turn.label for turn in t.turns] == ["Ada Finch", "Olof Brandt"] * 3


def test_one_line_without_full_stops() -> None:
    """Where line breaks are gone, the full name of somebody who speaks elsewhere is a tag wherever a colon stands behind it."""
    said = (*WORDS, "and the fares", "they stay as they are", "Good. Is that all?", "It is.")
    t = inquit.parse(" ".join(f"{('Ada Finch', 'Olof Brandt')[n % 2]}: {words}" for n, words in enumerate(said)))
    assert [turn.label for turn in t.turns] == ["Ada Finch", "Olof Brandt"] * 5


NEAR = {
    "(一) 渡し船の時刻": "round",
    "[see the map](https://harbour.example) by the quay": "square",
    "(a) a berth for two boats": "round",
    "(ii) a berth for two boats": "round",
    '<a name="quay" href="#quay">The quay</a>': "element",
    "3.2 Results: the ferry": "timed",
    "We met at 10; then it rained": "sign",
    "NASA said no.": "capitals",
    "彼は「はい」と言った。": "wide",
    "M. Yes, we did.": "dash",
    "二）渡し船": "wide",
    "We stopped. Then he said: no.": "run-in",
    '<vocal who="#ada"><desc>laughs</desc></vocal>': "element",
    "[quay] a ferry comes": "colon",
    "-Wall: all warnings": "dash",
    ">>> print(1)": "marker",
    ">> MAYOR: Good evening.": "marker",
}


@pytest.mark.parametrize("line", NEAR)
def test_near_misses(line: str) -> None:
    """What a row leaves alone."""
    assert NEAR[line] not in proposed(line)


def test_a_polite_initial_is_no_label() -> None:
    """`M.` before an office or two names is an address; before words it may be somebody's initial."""
    assert proposed("M. le président. La séance est ouverte.")["dot"] == "M. le président"
    assert proposed("M. Paul Vidal. Merci.")["dot"] == "M. Paul Vidal"
    assert proposed("M. Yes, we did.")["dot"] == "M"


CAPTIONS = (
    ">> GOOD EVENING. WHO HAS THE KEY TO THE FERRY?\n\n>> I HAVE.\n\n>> CHAIR: THEN WE BEGIN. MR. BRANDT, WILL YOU READ?\n\n"
    "IT IS ON PAGE TWO.\n\n>> I WILL. DO I READ ALL OF IT?\n\n>> CHAIR: YOU DO.\n"
)


SMALL = (
    "how is the knee", "it is stiff in the morning", "and when you walk", "then it is better", "do you take the pills",
    "i take one a day", "do they help", "some days they do", "okay let me see it", "it is this one", "does that hurt", "only there",
)  # fmt: skip


@pytest.mark.parametrize("pattern", ["{label}\n\n{words}\n\n", "{n}:12\n{label}\n{words}\n\n"])
def test_small_letters_between_labels(pattern: str) -> None:
    """What everybody says, once each, in lower case and without a full stop, has the labels of others behind it, and is none for that."""
    cast = ("doctor", "patient")
    t = inquit.parse("".join(pattern.format(label=cast[n % 2], words=words, n=n) for n, words in enumerate(SMALL)))
    assert [turn.label for turn in t.turns] == [*cast * 6]


def test_captions_without_names() -> None:
    """Words below times that hardly come again are no labels."""
    said = ("so we went out", "and it rained", "all day long", "and it rained", "until we came back", "to the quay")
    assert inquit.parse("".join(f"0:1{n}\n{words}\nin the boat {n} of us\n" for n, words in enumerate(said))).turns == ()


def test_captions_leave_out_who() -> None:
    """Where a chevron stands, somebody begins to speak; who has no name is not known, and capitals among capitals are no tag."""
    t = inquit.parse(CAPTIONS)
    assert [turn.label for turn in t.turns] == [">>", ">>", "CHAIR", ">>", "CHAIR"]
    assert {turn.speaker.kind for turn in t.turns if turn.label == ">>"} == {"anonymous"}


def test_mails_quote_with_chevrons() -> None:
    """What is quoted twice in a mail is no turn."""
    mail = "On Monday you wrote:\n\n> I have the key.\n\n>> Who has the key?\n\n> It is on the nail.\n\n>> And the lamp?\n\nYes, it is.\n"
    assert inquit.parse(mail).turns == ()


def test_pages_without_line_breaks() -> None:
    """A page is a line, and begins with its number: the tags within it are found, also behind a colon."""
    cast = ("Ada Finch", "Mr. Brandt")
    turns = [f"{cast[n % 2]}: {words} " for n, words in enumerate(WORDS * 20)]
    pages = [f"{n + 1} " + "".join(turns[n * 30 : n * 30 + 30]).strip() for n in range(4)]
    t = inquit.parse("The Ferry\n\n" + "\n\n".join(pages) + "\n\nMore talks\n")
    assert [turn.label for turn in t.turns] == [*cast * 60]


@pytest.mark.parametrize("before", ["{n}.25 {n}.75 ", "[00:00:1{n}.000 --> 00:00:1{n}.500] ", ""])
def test_numbered_voices_speak_in_lower_case(before: str) -> None:
    """What a recogniser writes behind `SPEAKER_01` begins as it likes, and may be a word."""
    said = [
        ("SPEAKER_00", "where did the ferry go?"),
        ("SPEAKER_01", "ok"),
        ("SPEAKER_00", "so it did"),
        ("SPEAKER_01", "I think 2 of them"),
    ]
    lines = [f"{before.format(n=n)}{label} {words}\n" for n, (label, words) in enumerate(said * 2)]
    assert [(turn.label, turn.text) for turn in inquit.parse("".join(lines)).turns] == said * 2


def test_a_dash_glued_to_a_colon_is_no_word() -> None:
    """It belongs to the delimiter, as Indian and Brazilian offices type it."""
    t = inquit.parse("O Sr. Nuno Vale:- Peço a palavra.\n\nA Sra. Lia Fonte:- Pois não.\n\nO Sr. Nuno Vale:- Obrigado.\n")
    assert [turn.text for turn in t.turns] == ["Peço a palavra.", "Pois não.", "Obrigado."]

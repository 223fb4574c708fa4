"""The ways of writing a talk down: one row a form, at least one for each layout that inquit knows."""

from collections.abc import Collection

import attrs

from inquit.options import LAYOUT_NAMES, LayoutName
from inquit.testing.people import STYLES, LabelStyle, checked
from inquit.testing.people_words import SCRIPTS, Script

__all__ = ["FORMS", "Form", "forms_for"]


@attrs.frozen(kw_only=True)
class Form:
    """A way of writing a talk down. Fields in braces: `label`, `time` (`0:42`), `clock` and `later` (`00:00:42.000`), `number`."""

    name: str
    layout: LayoutName
    """The row of inquit's layout table that it is an instance of."""
    before: str = ""
    """What stands before the tag and is no part of it: the time of a cue."""
    tag: str
    """The tag, with delimiter and markup."""
    title: str = ""
    """What stands before each name in the label: `MR. `."""
    between: str = " "
    """What stands between tag and words."""
    behind: str = ""
    """What stands behind the words and is no part of them."""
    gap: str = "\n"
    """What stands between two turns."""
    styles: tuple[LabelStyle, ...] = STYLES
    """The styles of label that go with it."""
    start: str = ""
    """What begins the document."""
    scripts: tuple[Script, ...] = tuple(SCRIPTS)
    """The scripts that it is found in."""
    flows: bool = True
    """Whether the words of a turn may go on in a line, or a paragraph, of their own."""

    @property
    def stamps(self) -> bool:
        """Whether a tag, or the cue it stands in, has a time of its own."""
        return any(field in self.before + self.tag for field in ("{time}", "{clock}"))

    @property
    def cues(self) -> bool:
        """Whether turns are captions: nothing stands before the first of them, and each has a line with its times."""
        return "-->" in self.before

    @property
    def colon(self) -> bool:
        """Whether the tag ends in a plain colon, so that a time may stand before it, or a full-width colon in its place."""
        return self.tag == "{label}:"


NAMED: tuple[LabelStyle, ...] = tuple(style for style in STYLES if style != "letters")
ONE_WORD: tuple[LabelStyle, ...] = ("given", "family", "capitals", "initials")
CASED: tuple[Script, ...] = tuple(script for script, stock in SCRIPTS.items() if stock.cased)

FORMS: tuple[Form, ...] = (
    Form(name="colon", layout="colon", tag="{label}:", styles=NAMED),
    Form(name="colon, paragraphs", layout="colon", tag="{label}:", gap="\n\n", styles=NAMED),
    Form(name="full-width colon", layout="colon", tag="{label}：", between="", styles=NAMED),
    Form(name="bold, colon within", layout="colon", tag="**{label}:**", gap="\n\n", styles=NAMED),
    Form(name="bold, colon behind", layout="colon", tag="**{label}**:", gap="\n\n", styles=NAMED),
    Form(name="underscores", layout="colon", tag="__{label}:__", gap="\n\n", styles=NAMED),
    Form(name="bold, HTML", layout="colon", tag="<b>{label}:</b>", gap="\n\n", styles=NAMED),
    Form(name="time before", layout="colon", tag="[{time}] {label}:", styles=NAMED),
    Form(name="time behind", layout="colon", tag="{label} ({time}):", gap="\n\n", styles=tuple(s for s in NAMED if s != "declared")),
    Form(name="own line with a colon", layout="colon", tag="{label}:", between="\n", gap="\n\n", styles=NAMED),
    Form(name="list", layout="colon", tag="- {label}:", styles=("full", "given", "family", "capitals", "honorific"), flows=False),
    Form(name="own line", layout="line", tag="{label}", between="\n", gap="\n\n", styles=("full", "capitals")),
    Form(name="heading", layout="line", tag="### {label}", between="\n\n", gap="\n\n", styles=("full",)),
    Form(name="own line with a time", layout="timed", tag="{label}  {time}", between="\n", gap="\n\n", styles=("full", "given")),
    Form(name="time in brackets behind", layout="timed", tag="{label} [{time}]", gap="\n\n", styles=("full", "given")),
    Form(name="brackets", layout="square", tag="[{label}]", styles=ONE_WORD),
    Form(name="round brackets", layout="round", tag="({label})", styles=("given", "family", "capitals")),
    Form(name="element", layout="element", tag='<u who="{label}">', between="", behind="</u>", styles=ONE_WORD, flows=False),
    Form(name="from", layout="from", tag="{clock} From {label} to Everyone:", styles=("full", "given"), flows=False),
    Form(
        name="subtitle",
        layout="subtitle",
        tag="Dialogue: 0,{clock},{later},Default,{label},0,0,0,,",
        between="",
        styles=("full", *ONE_WORD),
        flows=False,
    ),
    Form(
        name="segments with times",
        layout="stm",
        tag="talk 1 {label} {number}.25 {number}.75",
        styles=ONE_WORD,
        scripts=("latin",),
        flows=False,
    ),
    Form(
        name="main tier",
        layout="tier",
        tag="*{label}:",
        between="\t",
        styles=("capitals", "letters"),
        scripts=("latin",),
        flows=False,
    ),
    Form(name="posted", layout="posted", tag="{label} 3 hours ago", between="\n", gap="\n\n", styles=("full", *ONE_WORD)),
    Form(name="nick", layout="nick", tag="<{label}>", styles=ONE_WORD),
    Form(name="time and nick", layout="nick", tag="[{time}] <{label}>", styles=ONE_WORD),
    Form(name="tab", layout="tab", tag="{label}", between="\t", styles=("full", *ONE_WORD), flows=False),
    Form(
        name="quoted columns",
        layout="quoted",
        tag='"{number}" "{label}"',
        between=' "',
        behind='"',
        styles=("full", *ONE_WORD),
        flows=False,
    ),
    Form(name="dash", layout="dash", tag="{label} —", gap="\n\n", styles=ONE_WORD),
    Form(name="full stop", layout="dot", title="DR. ", tag="{label}.", between="  ", gap="\n\n", styles=("capitals",), scripts=CASED),
    Form(name="question and answer", layout="dot", tag="{label}.", styles=("letters",), scripts=("latin",)),
    Form(name="wide gap", layout="gap", tag="{label}", between="    ", gap="\n\n", styles=("capitals", "letters"), scripts=("latin",)),
    Form(name="sign", layout="sign", tag="{label}>", styles=ONE_WORD, flows=False),
    Form(name="capitals alone", layout="capitals", tag="{label}", gap="\n\n", styles=("capitals",), scripts=CASED),
    Form(name="rule of blanks", layout="wide", tag="{label}", between="\u3000", styles=("full", "family"), scripts=("han",)),
    Form(name="marker", layout="marker", tag="○{label}", between="\u3000", styles=("full",), scripts=("han", "hangul")),
    Form(name="bold alone", layout="bold", tag="**{label}**", gap="\n\n", styles=("full", *ONE_WORD)),
    Form(
        name="within lines", layout="run-on", title="MR. ", tag="{label}.", gap=" ", styles=("capitals",), scripts=("latin",), flows=False
    ),
    Form(name="on one line", layout="run-in", tag="{label}:", gap=" ", styles=("full", "given"), scripts=("latin",), flows=False),
    Form(name="table", layout="pipe", tag="| {label} |", behind=" |", styles=ONE_WORD, flows=False),
    Form(
        name="WebVTT",
        layout="voice",
        start="WEBVTT\n\n",
        before="{number}\n{clock} --> {later}\n",
        tag="<v {label}>",
        between="",
        gap="\n\n",
        styles=("full", "given"),
        flows=False,
    ),
    Form(
        name="captions with colons",
        layout="colon",
        before="{number}\n{clock} --> {later}\n",
        tag="{label}:",
        gap="\n\n",
        styles=("full", "given"),
        flows=False,
    ),
)
"""Every form, the simplest first."""


def forms_for(
    forms: Collection[Form] = FORMS,
    *,
    layouts: Collection[LayoutName] | None = None,
    styles: Collection[LabelStyle] | None = None,
    scripts: Collection[Script] | None = None,
) -> tuple[Form, ...]:
    """Those of the forms that have one of the layouts, one of the styles and one of the scripts; `InvalidArgument` for unknown ones."""
    wanted = checked("layouts", layouts, LAYOUT_NAMES)
    printed = checked("styles", styles, STYLES)
    written = checked("scripts", scripts, tuple(SCRIPTS))
    return tuple(
        form
        for form in forms
        if form.layout in wanted and any(s in printed for s in form.styles) and any(s in written for s in form.scripts)
    )

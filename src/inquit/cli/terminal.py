"""Consoles, colours and styled text: what every command that shows something shares."""

from typing import Literal, NoReturn

from rich.console import Console, RenderableType
from rich.text import Text

from inquit.cli.streams import standard_output
from inquit.cli.visible import UNSEEN, spelt
from inquit.model import Speaker

__all__ = ["Colour", "OutputConsole", "bar", "clock", "coloured", "console_for", "full_name", "one_line", "plain", "plural", "put"]

Colour = Literal["auto", "always", "never"]

# Colours of the 256 that stand out from each other on dark ground and on light.
SPEAKER_COLOURS = (
    "color(33)", "color(166)", "color(35)", "color(162)", "color(136)",
    "color(37)", "color(99)", "color(160)", "color(64)", "color(132)",
)  # fmt: skip

# Lines longer than this are hard to read, however wide the window.
WIDEST = 120

NARROWEST = 40


class OutputConsole(Console):
    """A console that leaves a broken pipe to the command line as a whole."""

    def on_broken_pipe(self) -> NoReturn:
        """Raise it again: rich would exit with 1 here."""
        raise BrokenPipeError


def console_for(*, width: int | None = None, colour: Colour = "auto") -> OutputConsole:
    """The console of standard output, which takes nothing in a text for markup.

    Without `width` it is the terminal's, 80 columns where there is none, and never more than `WIDEST`.
    """
    stream = standard_output()
    # A stand-in for standard output need not be able to.
    if reconfigure := getattr(stream, "reconfigure", None):
        reconfigure(errors="backslashreplace")
    forced = {"auto": None, "always": True, "never": False}[colour]
    console = OutputConsole(
        file=stream,
        markup=False,
        highlight=False,
        emoji=False,
        width=width,
        force_terminal=forced,
        no_color=False if forced else None,
        color_system="256" if forced else "auto",
    )
    if width is None:
        console.width = max(NARROWEST, min(console.width, WIDEST))
    return console


def put(console: Console, part: RenderableType) -> None:
    """Print a part of a page; off a terminal without the blanks that tables end their lines with."""
    if console.is_terminal:
        console.print(part)
        return
    with console.capture() as captured:
        console.print(part)
    console.file.writelines(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def coloured(index: int) -> str:
    """The style of the speaker at a place in the roster: the same in every command."""
    return f"bold {SPEAKER_COLOURS[index % len(SPEAKER_COLOURS)]}"


def plain(text: str, style: str = "") -> Text:
    """Text as it stands, no markup read, its unseen characters spelt out in reverse video."""
    styled = Text(style=style)
    at = 0
    for match in UNSEEN.finditer(text):
        styled.append(text[at : match.start()])
        styled.append(spelt(match), style="reverse")
        at = match.end()
    styled.append(text[at:])
    return styled


def plural(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun.

    >>> plural(1, "turn"), plural(1200, "turn")
    ('1 turn', '1,200 turns')
    """
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def clock(ms: int, *, hours: bool) -> str:
    """A time as people write it; with hours where the document has any.

    >>> clock(754_000, hours=False), clock(754_000, hours=True)
    ('12:34', '0:12:34')
    """
    minutes, seconds = divmod(ms // 1000, 60)
    if not hours:
        return f"{minutes}:{seconds:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"


def bar(share: float, width: int, encoding: str = "utf-8") -> str:
    """A bar for a share from 0 to 1, at least a sliver for anything above 0.

    >>> bar(0.5, 8), bar(0.01, 8), bar(0.5, 8, "cp1252")
    ('████    ', '▏       ', '####    ')
    """
    eighths = max(round(share * width * 8), 1 if share > 0 else 0)
    full, part = divmod(eighths, 8)
    if not encoding.lower().startswith("utf"):
        return ("#" * (full + (part >= 4))).ljust(width)
    return ("█" * full + " ▏▎▍▌▋▊▉"[part] * bool(part)).ljust(width)


def full_name(speaker: Speaker) -> str:
    """The name with what stands before and behind it."""
    name = f"{speaker.honorific_prefix or ''} {speaker.name}".strip()
    return f"{name}, {speaker.honorific_suffix}" if speaker.honorific_suffix else name


def one_line(text: str, style: str = "") -> Text:
    """A name or a label on one line, whatever line ends it holds."""
    return plain(" ".join(text.split()), style)

"""Makes what a terminal would obey, or would not show, into something to read."""

import regex

__all__ = ["UNSEEN", "on_line", "visible"]

# What is never sent to a terminal as it is: control characters but for tab and line feed (they move the cursor, change
# colours and titles), lone surrogates (they cannot be written), marks of direction (they reorder what stands
# beside them), and characters that show as nothing at all. ZERO WIDTH JOINER and NON-JOINER stay: scripts
# and emoji are spelt with them.
# One like it: "\x1b[2J" clears the screen, "\u202egpj.exe" reads backwards.
UNSEEN = regex.compile(
    r"""
      (?![\t\n]) \p{Cc}                         # C0, DEL, C1
    | \p{Cs}                                    # lone surrogates
    | [\u2028\u2029]                            # line and paragraph separator
    | [\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]  # Unicode Standard Annex 9: marks, embeddings, isolates
    | [\u00AD\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB]
    | [\U000E0000-\U000E007F]                   # tag characters
    """,
    regex.VERBOSE,
)


def visible(text: str) -> str:
    r"""The text with its unseen characters spelt out.

    >>> visible("\x1b[31mred")
    '<U+001B>[31mred'
    """
    return str(UNSEEN.sub(spelt, text))


def on_line(name: str) -> str:
    r"""The name of a file, for a message: its line feeds are spelt out, or it would look like a message of its own.

    >>> on_line("a\nb.txt")
    'a<U+000A>b.txt'
    """
    return name.replace("\n", "<U+000A>")


def spelt(match: "regex.Match[str]") -> str:
    """The code point of one unseen character, as the Unicode Standard writes it."""
    return f"<U+{ord(match.group()):04X}>"

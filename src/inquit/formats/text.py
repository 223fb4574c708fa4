"""Plain text and Markdown: read by the parser, not written."""

from inquit.formats.table import Reading
from inquit.model import Transcript
from inquit.options import Options
from inquit.parsing import parse

__all__ = ["read"]


def read(text: str, reading: Reading) -> Transcript:
    """The parse of the text."""
    return parse(text, options=reading.options or Options())

"""JSON: the whole transcript, lossless both ways."""

import msgspec
import regex

from inquit.errors import FormatError, SourceError
from inquit.formats.check import Flaw, printed
from inquit.formats.locate import offset_of
from inquit.formats.surrogates import parted, restored
from inquit.formats.table import Choices, Reading
from inquit.formats.wire import SCHEMA, Document, document_of, transcript_of
from inquit.model import Transcript
from inquit.places import broken

__all__ = ["malformed", "mismatched", "read", "write"]

# Where msgspec puts the place of a value of the wrong type.
# One such: "Expected `int`, got `str` - at `$.turns[0].start`"
AT_PATH = regex.compile(r"^ (?P<reason> .*? ) [ ]-[ ]at[ ]` \$ (?P<path> [^`]*+ ) ` $", regex.VERBOSE | regex.DOTALL)

# The steps of such a path, and the field that is missing or not known.
STEP = regex.compile(r"\[ (?P<position> \d++ ) \] | \. (?P<name> [^.\[]++ )", regex.VERBOSE)

# Where it puts the place of text that is no JSON.
# One such: "JSON is malformed: invalid character (byte 13)"
AT_BYTE = regex.compile(r"^ (?: JSON[ ]is[ ]malformed:[ ] )?+ (?P<reason> .*? ) [ ]\(byte[ ] (?P<byte> \d++ ) \) $", regex.VERBOSE)


# Half of a surrogate pair so near the end that msgspec takes the missing half for missing text.
# One such: "\ud83d"}
LAST_SURROGATE = regex.compile(r"\\u [dD] [89abAB] [0-9a-fA-F]{2} (?! \\u ) ", regex.VERBOSE)


class Version(msgspec.Struct):
    """The one field that every version of the document has."""

    schema: str


def write(transcript: Transcript, choices: Choices) -> str:
    """The transcript as a JSON document."""
    try:
        document = document_of(transcript)
    except Flaw as flaw:
        raise FormatError(f"this transcript cannot be written: {flaw}") from None
    text = _encoded(document)
    return (msgspec.json.format(text, indent=choices.indent) if choices.indent else text) + "\n"


def _encoded(document: Document) -> str:
    """The document on one line."""
    try:
        return msgspec.json.encode(document).decode()
    except UnicodeEncodeError:
        tree, surrogates = parted(msgspec.to_builtins(document))
        return msgspec.json.encode({**tree, "surrogates": surrogates}).decode()


def read(text: str, reading: Reading) -> Transcript:
    """The transcript in a JSON document; raises `SourceError` where it is broken or contradicts itself."""
    text = text.removeprefix("\ufeff")
    try:
        document = msgspec.json.decode(text, type=Document)
        if document.surrogates:
            document = msgspec.convert(restored(msgspec.json.decode(text)), Document)
        return transcript_of(document)
    except Flaw as flaw:
        raise broken(str(flaw), text, offset_of(text, flaw.path), source=reading.source) from None
    except msgspec.ValidationError as error:
        raise _other_version(text, reading) or mismatched(error, text, reading) from None
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
        raise malformed(error, text, reading) from None


def _other_version(text: str, reading: Reading) -> SourceError | None:
    """What to say of a document that another version of inquit, or something else, wrote."""
    try:
        schema = msgspec.json.decode(text, type=Version).schema
    except msgspec.ValidationError as error:
        if "missing" not in str(error):
            return None
        return broken("no document of inquit: it has no field 'schema'", text, 0, source=reading.source)
    except (msgspec.DecodeError, RecursionError):
        return None
    if schema == SCHEMA:
        return None
    newer = schema.startswith("inquit/")
    hint = "a newer inquit wrote it: pip install --upgrade inquit" if newer else "not a document that inquit wrote"
    reason = f"the schema is {schema!r}, and this inquit reads {SCHEMA!r}"
    return broken(reason, text, offset_of(text, ("schema",)), source=reading.source, hint=hint)


def mismatched(error: msgspec.ValidationError, text: str, reading: Reading, *, start: int = 0, end: int | None = None) -> SourceError:
    """What to say of a value that has the wrong type, is missing or is one too many, between two offsets of a text."""
    found = AT_PATH.match(str(error))
    reason, place = (found["reason"], found["path"]) if found else (str(error), "")
    steps = STEP.finditer(place)
    path = tuple(int(step["position"]) if step["position"] else step["name"] for step in steps)
    offset = start + offset_of(text[start:end], path)
    return broken(f"{printed(path)}: {reason[:1].lower()}{reason[1:]}", text, offset, source=reading.source)


def malformed(error: Exception, text: str, reading: Reading, *, start: int = 0, end: int | None = None) -> SourceError:
    """What to say of a stretch of text, between two offsets, that is no JSON."""
    if isinstance(error, RecursionError):
        return broken("not inquit's JSON: it is nested too deeply", text, start, source=reading.source)
    if isinstance(error, UnicodeEncodeError):
        return broken("not JSON: a lone surrogate", text, start + error.start, source=reading.source)
    found = AT_BYTE.match(str(error))
    if found is None and LAST_SURROGATE.search(text, len(text) - 20 if end is None else end - 20, end):
        return broken("not JSON: a lone surrogate", text, len(text) if end is None else end, source=reading.source)
    if found is None:
        return broken("not JSON: it ends too early", text, len(text) if end is None else end, source=reading.source)
    before = text[start:end].encode()[: int(found["byte"])].decode(errors="ignore")
    return broken(f"not JSON: {found['reason']}", text, start + len(before), source=reading.source)

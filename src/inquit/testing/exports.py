"""Strategies for documents in every format that inquit writes, as inquit and as other programs write them."""

import csv
import io
import json
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any, Literal

import attrs
from hypothesis import strategies as st

from inquit.formats import FORMATS, dumps
from inquit.model import Transcript
from inquit.testing.people import checked
from inquit.testing.values import transcripts

__all__ = ["EXPORTS", "Export", "csv_documents", "documents", "json_documents", "jsonl_documents"]


@attrs.frozen(kw_only=True)
class Export:
    """A document and what it holds."""

    format: str
    """The name of the format: `json`."""
    text: str
    transcript: Transcript
    """What was written. A format of a row a turn gives back its turns alone, with offsets of their own."""


@st.composite
def json_documents(draw: st.DrawFn, *, transcripts: st.SearchStrategy[Transcript] = transcripts()) -> Export:  # noqa: B008  # strategies do not change
    """JSON documents: as `dumps` writes them, or written again by another program, with keys in any order and other spacing."""
    transcript = draw(transcripts)
    text = dumps(transcript, "json", indent=draw(st.sampled_from((2, 0, 4))))
    if draw(st.booleans()):
        tight = draw(st.booleans())
        chance = draw(st.randoms(use_true_random=False))

        def shuffled(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
            chance.shuffle(pairs)
            return dict(pairs)

        document = json.loads(text, object_pairs_hook=shuffled)
        text = json.dumps(document, ensure_ascii=draw(st.booleans()), separators=(",", ":") if tight else None)
    return Export(format="json", text=text, transcript=transcript)


@st.composite
def jsonl_documents(
    draw: st.DrawFn,
    *,
    transcripts: st.SearchStrategy[Transcript] = transcripts(rows_only=True),  # noqa: B008  # strategies do not change
) -> Export:
    """JSON Lines: as `dumps` writes them, or with fields left out that follow from others, CR LF, blank lines, fields of somebody else."""
    transcript = draw(transcripts)
    text = dumps(transcript, "jsonl")
    if draw(st.booleans()):
        left_out = draw(st.sets(st.sampled_from(("index", "speech", "start", "end"))))
        more = {"note": 1} if draw(st.booleans()) else {}
        ends = draw(st.sampled_from(("\n", "\r\n", "\n\n")))
        rows = [json.loads(line) for line in text.split("\n")[:-1]]
        kept = [{**{name: row[name] for name in row if name not in left_out}, **more} for row in rows]
        text = "".join(json.dumps(row, ensure_ascii=draw(st.booleans())) + ends for row in kept)
    return Export(format="jsonl", text=text, transcript=transcript)


@st.composite
def csv_documents(
    draw: st.DrawFn,
    *,
    transcripts: st.SearchStrategy[Transcript] = transcripts(rows_only=True),  # noqa: B008  # strategies do not change
) -> Export:
    """CSV: as `dumps` writes it, for spreadsheets or not, or with columns in another order, more of them, LF, all cells in quotes."""
    transcript = draw(transcripts)
    text = dumps(transcript, "csv", spreadsheet_safe=draw(st.booleans()))
    if draw(st.booleans()):
        limit = csv.field_size_limit(max(len(text), 1))
        try:
            header, *rows = list(csv.reader(io.StringIO(text, newline="")))
        finally:
            csv.field_size_limit(limit)
        order = draw(st.permutations(range(len(header))))
        more = ["note"] if draw(st.booleans()) else []
        file = io.StringIO(newline="")
        ends = draw(st.sampled_from(("\r\n", "\n")))
        # Where LF ends the lines, csv leaves a bare CR within a cell without quotes, and no reader could tell what it means.
        quoting: Literal[0, 1] = csv.QUOTE_ALL if ends == "\n" or draw(st.booleans()) else csv.QUOTE_MINIMAL
        writer = csv.writer(file, lineterminator=ends, quoting=quoting)
        capitals = draw(st.booleans())
        names = [header[at].upper() if capitals else header[at] for at in order]
        writer.writerow([*names, *more])
        writer.writerows([[*(row[at] for at in order), *more] for row in rows])
        text = file.getvalue()
    return Export(format="csv", text=text, transcript=transcript)


EXPORTS: Mapping[str, Any] = MappingProxyType({"json": json_documents, "jsonl": jsonl_documents, "csv": csv_documents})
"""The strategy of each format that can be written, by its name."""


def documents(*, formats: Collection[str] | None = None) -> st.SearchStrategy[Export]:
    """Documents in any format that inquit writes, or in those asked for by name; `InvalidArgument` for a name that none has."""
    known = tuple(row.name for row in FORMATS if row.writable)
    return st.one_of([EXPORTS[name]() for name in checked("formats", formats, known)])

"""Hypothesis strategies for transcripts, and a conformance kit for any parser. Needs the extra `testing`."""

from inquit.errors import MissingExtraError

try:
    from inquit.testing.conformance import BrokenPromiseError, Counterexample, Report, Result, check_parser
    from inquit.testing.encodings import Encoded, encoded
    from inquit.testing.exports import Export, csv_documents, documents, json_documents, jsonl_documents
    from inquit.testing.hearing import Heard, Parser, by_inquit
    from inquit.testing.mutations import Mutation, mutated
    from inquit.testing.noise import Noise
    from inquit.testing.people import labels, names
    from inquit.testing.readings import plain, reading_of
    from inquit.testing.registry import register
    from inquit.testing.rough import damaged, rough_texts, texts
    from inquit.testing.tagged import near_misses, tagged_texts
    from inquit.testing.values import speakers, transcripts, turns
    from inquit.testing.writing import Truth
except ModuleNotFoundError as error:
    if error.name is None or error.name.partition(".")[0] != "hypothesis":
        raise
    raise MissingExtraError("inquit.testing", "testing") from None

__all__ = [
    "BrokenPromiseError",
    "Counterexample",
    "Encoded",
    "Export",
    "Heard",
    "Mutation",
    "Noise",
    "Parser",
    "Report",
    "Result",
    "Truth",
    "by_inquit",
    "check_parser",
    "csv_documents",
    "damaged",
    "documents",
    "encoded",
    "json_documents",
    "jsonl_documents",
    "labels",
    "mutated",
    "names",
    "near_misses",
    "plain",
    "reading_of",
    "register",
    "rough_texts",
    "speakers",
    "tagged_texts",
    "texts",
    "transcripts",
    "turns",
]

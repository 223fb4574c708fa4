"""The JSON Schema that is shipped is that of the types, and what is written obeys it."""

import json
from importlib.resources import files

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator, ValidationError

from inquit import Transcript
from inquit.formats import dumps, json_schema
from inquit.testing import transcripts
from inquit.testing.values import ANY
from tests.formats.samples import TALK


def test_the_shipped_schema_is_that_of_the_types() -> None:
    """`schema.json` is what the types give; it is made anew by writing `json_schema()` there, indented by two."""
    shipped = files("inquit.formats").joinpath("schema.json").read_text(encoding="utf-8")
    assert shipped == json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def test_it_is_a_schema() -> None:
    """It obeys the draft that it names."""
    Draft202012Validator.check_schema(json_schema())
    assert json_schema()["$schema"] == Draft202012Validator.META_SCHEMA["$id"]


@given(transcripts(characters=ANY))
def test_documents_obey_the_schema(transcript: Transcript) -> None:
    """Whatever is written is valid."""
    Draft202012Validator(json_schema()).validate(json.loads(dumps(transcript, "json")))


def test_the_schema_refuses_what_the_reader_refuses() -> None:
    """A field that is not known is not valid either."""
    document = json.loads(dumps(TALK, "json"))
    document["turns"][0]["speach"] = ""
    with pytest.raises(ValidationError):
        Draft202012Validator(json_schema()).validate(document)

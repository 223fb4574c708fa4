"""Promise 8: the result depends on the text and the options alone."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

import inquit
from inquit.testing import texts

EXTRAS = ("click", "rich", "hypothesis", "jinja2", "docx", "arro3", "charset_normalizer", "numpy")

WORKER = f"""
import json, sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {EXTRAS!r}:
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Blocked())
import inquit

for line in sys.stdin:
    print(json.dumps(inquit.dumps(inquit.parse(json.loads(line)), "json")), flush=True)
"""
"""Reads texts, one as JSON on each line, and answers with their transcripts, where no extra can be imported."""


@pytest.fixture(scope="module", params=["0", "1", "4321"])
def elsewhere(request: pytest.FixtureRequest) -> Iterator[Callable[[str], str]]:
    """What another interpreter, with a hash seed of its own and without any extra, makes of a text."""
    environment = {**os.environ, "PYTHONHASHSEED": request.param, "LC_ALL": "C"}
    command = [sys.executable, "-c", WORKER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, encoding="utf-8") as worker:
        asked, answered = worker.stdin, worker.stdout
        assert asked
        assert answered

        def parsed(text: str) -> str:
            asked.write(json.dumps(text) + "\n")
            asked.flush()
            return str(json.loads(answered.readline()))

        yield parsed


@given(texts())
def test_twice_is_once(text: str) -> None:
    """Reading again gives an equal transcript and an equal account."""
    assert inquit.parse(text) == inquit.parse(text)
    assert inquit.explain(text) == inquit.explain(text)


@given(texts(), st.lists(texts(), max_size=2))
def test_nothing_is_remembered(text: str, others: list[str]) -> None:
    """What was read before leaves no trace."""
    first = inquit.parse(text)
    for other in others:
        inquit.parse(other)
    assert inquit.parse(text) == first


@given(text=texts())
def test_extras_and_hash_seeds_do_not_matter(elsewhere: Callable[[str], str], text: str) -> None:
    """An interpreter that hashes otherwise and has no extra installed gives the same document."""
    assert elsewhere(text) == inquit.dumps(inquit.parse(text), "json")


@given(texts())
def test_equal_text_is_enough(text: str) -> None:
    """It does not matter how the string came about: a copy from pieces reads the same."""
    assert inquit.parse("".join(list(text))) == inquit.parse(text)

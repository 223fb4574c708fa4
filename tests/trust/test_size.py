"""Size: a hundred megabytes, a million tags, a million labels. Slow, so behind the plain tests: `pytest -m slow`."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow

MEASURED = """
import resource, sys, time
import inquit
text = {text}
start = time.process_time()
t = inquit.parse(text)
took = time.process_time() - start
at = 0
for segment in t.segments:
    assert segment.span.start == at
    at = segment.span.end
assert at == len(text)
print(len(t.turns), took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="how much memory a process took is asked as POSIX has it")
@pytest.mark.parametrize(
    ("text", "turns", "seconds", "megabytes"),
    [
        pytest.param("'Ann: ' + 'so it is. ' * 10_000_000", 1, 30, 1_500, id="100 MB on one line"),
        pytest.param("'x' * 100_000_000", 0, 30, 1_500, id="100 MB of a letter"),
        pytest.param("'Ann: Why?\\nBo: It is so.\\n' * 500_000", 1_000_000, 240, 4_000, id="a million tags"),
        pytest.param("''.join(f'Voice{n}: so it is.\\n' for n in range(1_000_000))", 0, 400, 8_000, id="a million labels"),
        pytest.param("'Ann: ' + '(' * 5_000_000 + ')' * 5_000_000", 1, 60, 1_500, id="brackets five million deep"),
    ],
)
def test_what_is_large_is_read_in_bounded_time_and_memory(text: str, turns: int, seconds: float, megabytes: int) -> None:
    """It parses, the segments are the text, and time and memory stay under a bound some times what was measured."""
    done = subprocess.run([sys.executable, "-c", MEASURED.format(text=text)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found, took, memory = done.stdout.split()
    print(done.stdout)  # noqa: T201  # shown by `pytest -s`, for the table in the documentation
    assert int(found) == turns
    assert float(took) < seconds
    assert int(memory) < megabytes

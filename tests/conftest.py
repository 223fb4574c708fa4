"""What all tests share: the Hypothesis profiles, chosen by the environment variable INQUIT_HYPOTHESIS; a count of work."""

import os
import sys
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, settings

# Scripts with needs of their own (the extras `fitting` and `fuzz`): looking for doctests would import them.
collect_ignore = ["fitting/fit.py", "fuzz/fuzz.py"]

# How long an example takes says more about the machine than about the code: there is a test for linear time.
SLOW_IS_NO_FAULT = [HealthCheck.too_slow]

# The quick run is the same every time; the thorough one looks for something new on each.
settings.register_profile("quick", max_examples=40, deadline=None, derandomize=True, suppress_health_check=SLOW_IS_NO_FAULT)
settings.register_profile("thorough", max_examples=3000, deadline=None, print_blob=True, suppress_health_check=SLOW_IS_NO_FAULT)
settings.load_profile(os.environ.get("INQUIT_HYPOTHESIS", "quick"))


@pytest.fixture
def calls() -> Callable[[Callable[[], object]], int]:
    """How many functions, Python's and C's, some work calls: says the same on every machine, as a clock does not."""

    def counted(work: Callable[[], object]) -> int:
        found: list[str] = []
        before = sys.getprofile()
        sys.setprofile(lambda _frame, event, _arg: found.append(event) if event in {"call", "c_call"} else None)
        try:
            work()
        finally:
            sys.setprofile(before)
        return len(found)

    return counted

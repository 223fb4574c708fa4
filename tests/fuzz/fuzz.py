"""A coverage-guided fuzzer for `parse`, every reader and the command line.

    python tests/fuzz/fuzz.py parse -max_total_time=60

It needs the extra `fuzz` (atheris). All that follows the name of the target is libFuzzer's: see `-help=1`.
The seeds in `tests/fuzz/seeds` are read and never written; new inputs are kept in a folder of the system's.
What it finds it writes to the working folder: put it into the seeds of its target, and it is a test from then on.
"""

import importlib
import importlib.util
import sys
import tempfile
from pathlib import Path
from types import ModuleType

atheris = importlib.import_module("atheris")

TARGETS = Path(__file__).with_name("targets.py")


def loaded() -> ModuleType:
    """The targets, with inquit instrumented for coverage."""
    spec = importlib.util.spec_from_file_location("targets", TARGETS)
    if spec is None or spec.loader is None:
        raise ImportError(str(TARGETS))
    module = importlib.util.module_from_spec(spec)
    with atheris.instrument_imports(include=["inquit"]):
        spec.loader.exec_module(module)
        # What inquit imports when it is first used would come too late to be instrumented.
        for row in importlib.import_module("inquit.formats").FORMATS:
            importlib.import_module(row.module)
        if sys.argv[1:2] == ["command"]:
            importlib.import_module("inquit.cli.app")
    return module


def main() -> None:
    """Fuzz the target named first."""
    targets = loaded()
    if len(sys.argv) < 2 or sys.argv[1] not in targets.TARGETS:
        sys.exit(f"usage: fuzz.py {'|'.join(targets.TARGETS)} [-max_total_time=SECONDS] ...")
    name = sys.argv[1]
    with tempfile.TemporaryDirectory() as kept:
        atheris.Setup([sys.argv[0], *sys.argv[2:], kept, str(targets.SEEDS / name)], targets.TARGETS[name])
        atheris.Fuzz()


if __name__ == "__main__":
    main()

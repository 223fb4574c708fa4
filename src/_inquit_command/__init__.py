"""What the command `inquit` starts with: loads the rest where Ctrl-C is heard. It stands apart, for `import inquit` loads all of it."""

import sys

__all__ = ["main"]

INTERRUPTED = 130


def main() -> int:
    """Load and run the command line and return its exit code: 130, with one line, where it is interrupted before it runs."""
    try:
        from inquit.cli import main as run  # noqa: PLC0415  # loads the library

        return run()
    except KeyboardInterrupt:
        sys.stderr.write("inquit: interrupted\n")
        return INTERRUPTED

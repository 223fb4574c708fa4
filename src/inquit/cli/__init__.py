"""The command `inquit`: its entry point, which needs nothing but the standard library to say what is missing."""

import sys
from collections.abc import Sequence

from inquit.errors import MissingExtraError

__all__ = ["main"]

# What the extra `cli` installs.
NEEDED = frozenset({"click", "rich"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 fine, 1 an input was wrong, 2 usage.

    `arguments` are those behind the command's name; None means those of this process.
    Interrupted it returns 130, and 141 where the reader of its output left.
    Without the extra `cli` it names the command that installs it and returns 2.
    """
    try:
        # Not before it must: without the extra this raises.
        from inquit.cli.app import run  # noqa: PLC0415  # needs the extra
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in NEEDED:
            raise
        sys.stderr.write(f"inquit: {MissingExtraError('the command line', 'cli')}\n")
        return 2
    except KeyboardInterrupt:
        sys.stderr.write("inquit: interrupted\n")
        return 130
    return run(sys.argv[1:] if arguments is None else arguments)

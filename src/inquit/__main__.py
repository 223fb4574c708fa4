"""`python -m inquit`: the same as the command `inquit`."""

import sys

from inquit.cli import main

if __name__ == "__main__":
    sys.exit(main())

"""inquit as a command: a folder of transcripts in, a folder of tables out.

Run it with `python examples/use_convert.py`.

The same in a shell: `inquit convert examples/*.txt --to csv -o tables`.
"""

import csv
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent


def main() -> None:
    """Convert every example with one command and count the rows of each table."""
    texts = [str(path) for path in sorted(HERE.iterdir()) if path.suffix in {".txt", ".md"}]
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "inquit", "convert", *texts, "--to", "csv", "-o", folder]
        subprocess.run(command, check=True)
        for path in sorted(Path(folder).iterdir()):
            with path.open(encoding="utf-8-sig", newline="") as file:
                rows = list(csv.DictReader(file))
            print(f"{path.name}: {len(rows)} turns, {len({row['speaker_id'] for row in rows})} speakers")


if __name__ == "__main__":
    main()

"""Write `examples/out`: every example as JSON and as CSV.

python examples/regenerate.py
"""

from pathlib import Path

import inquit

HERE = Path(__file__).parent
FORMATS = ("json", "csv")


def outputs() -> dict[Path, bytes]:
    """The files that belong in `examples/out`, with their contents."""
    files: dict[Path, bytes] = {}
    for path in sorted(HERE.iterdir()):
        if path.suffix in {".txt", ".md"}:
            transcript = inquit.read(path)
            for name in FORMATS:
                files[HERE / "out" / f"{path.stem}.{name}"] = inquit.dumps(transcript, name).encode()
    return files


def main() -> None:
    """Write what is missing or has changed, and remove what no example gives any more."""
    wanted = outputs()
    folder = HERE / "out"
    folder.mkdir(exist_ok=True)
    for path in sorted(folder.iterdir()):
        if path not in wanted:
            path.unlink()
            print("removed", path.name)
    for path, data in wanted.items():
        if not path.exists() or path.read_bytes() != data:
            path.write_bytes(data)
            print("wrote", path.name)


if __name__ == "__main__":
    main()

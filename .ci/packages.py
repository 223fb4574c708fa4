"""What the packages hold, and that building them twice gives the same bytes.

    python .ci/packages.py FIRST SECOND

The arguments are two folders that `python -m build` wrote to, one run each.
"""

import hashlib
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = ("inquit", "_inquit_command", "_inquit_hypothesis")
METADATA = frozenset({"METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE"})
ADDED = frozenset({"PKG-INFO", ".gitignore"})
"""What a source package has beside the files of the repository that it is made of."""
LEFT_OUT = (".gitattributes", ".github/")


def tracked() -> set[str]:
    """The files of the repository, by path."""
    done = subprocess.run([shutil.which("git") or "git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    return {name for name in done.stdout.split("\0") if name}


def wheel_files(path: Path) -> set[str]:
    """The files of a wheel."""
    with zipfile.ZipFile(path) as wheel:
        return set(wheel.namelist())


def source_files(path: Path) -> set[str]:
    """The files of a source package, without its top folder."""
    with tarfile.open(path) as source:
        return {name.partition("/")[2] for name in source.getnames()}


def only(folder: Path, pattern: str) -> Path:
    """The one file of that shape."""
    [path] = folder.glob(pattern)
    return path


def same(what: str, found: Iterable[str], wanted: Iterable[str]) -> None:
    """End unless the two are the same names."""
    found, wanted = set(found), set(wanted)
    if found != wanted:
        sys.exit(f"{what}: too much {sorted(found - wanted)}, missing {sorted(wanted - found)}")
    print(f"{what}: {len(found)} files, as they should be")


def main() -> None:
    """Check both kinds of packages."""
    first, second = map(Path, sys.argv[1:])
    names = tracked()
    wheel = wheel_files(only(first, "*.whl"))
    code = {name.removeprefix("src/") for name in names if name.startswith(tuple(f"src/{package}/" for package in PACKAGES))}
    [info] = {name.split("/")[0] for name in wheel if name.split("/")[0].endswith(".dist-info")}
    same("wheel", wheel, code | {f"{info}/{name}" for name in METADATA})
    if "inquit/py.typed" not in wheel:
        sys.exit("wheel: without py.typed nobody's type checker looks into it")
    source = source_files(only(first, "*.tar.gz"))
    same("source package", source - ADDED, {name for name in names if not name.startswith(LEFT_OUT)} - ADDED)
    for path in sorted(first.iterdir()):
        one, two = (hashlib.sha256((folder / path.name).read_bytes()).hexdigest() for folder in (first, second))
        if one != two:
            sys.exit(f"{path.name}: built twice, it is not the same")
        print(f"{path.name}: built twice, sha256 {one}")


if __name__ == "__main__":
    main()

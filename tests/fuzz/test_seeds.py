"""Every seed of the fuzzer, and every input that it ever found, is a test."""

from pathlib import Path

import pytest

from tests.fuzz.targets import SEEDS, TARGETS

FILES = sorted(path for path in SEEDS.rglob("*") if path.is_file())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(SEEDS).as_posix())
def test_a_seed_breaks_no_promise(path: Path) -> None:
    """The target that it is a seed of takes it without a complaint."""
    TARGETS[path.parent.name](path.read_bytes())


def test_every_target_has_seeds() -> None:
    """No target begins from nothing, and no seed is without a target."""
    assert {path.parent.name for path in FILES} == set(TARGETS)


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("data", [b"", b"\xff", b"\0\0", b"\x04\x07{", "Ann: Yes.\nBo: No.\n".encode("utf-16")], ids=repr)
def test_targets_take_anything(name: str, data: bytes) -> None:
    """Nothing at all, broken bytes and another encoding are no faults."""
    TARGETS[name](data)

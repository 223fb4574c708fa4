"""Turns that were left out stand in the source still, and so do the names in their tags."""

import pytest

import inquit


@pytest.mark.parametrize(
    "tag",
    ["Ann Reed:", "**Dr. Ann Reed:**", "[00:12] Ann Reed:", "Ann Reed (AR):"],
)
def test_speakers_of_turns_left_out(tag: str) -> None:
    """Whoever has no turn any more is known by the tags that are left."""
    text = f"{tag} Hi, Carl?\nCarl Moss: Hi, Ann.\n{tag} And then?\nCarl Moss: I left Ms. Reed.\n"
    t = inquit.parse(text).filtered("Carl Moss")
    done = t.pseudonymised()
    assert {"Ann", "Reed", "Carl", "Moss"} <= {alias.form for alias in done.key.aliases}
    assert not any(name in done.transcript.source for name in ("Ann", "Reed", "Carl", "Moss"))
    assert done.transcript.restored(done.key).source == text


@pytest.mark.parametrize(("tag", "listed"), [('<u who="#Ann">', ["Ann"]), ("Tim the Baker:", ["Tim"]), ("Q:", [])])
def test_tags_that_cannot_be_read(tag: str, listed: list[str]) -> None:
    """What may name somebody in another tag is listed."""
    other = '<u who="#Carl">' if tag.startswith("<") else "Carl Moss:"
    text = "".join(f"{one} {said}\n" for one, said in ((tag, "Hi?"), (other, "Hi."), (tag, "Oh?"), (other, "Yes.")))
    t = inquit.parse(text)
    done = t.filtered(t.turns[1].speaker).pseudonymised()
    assert [one.original for one in done.unsure] == listed

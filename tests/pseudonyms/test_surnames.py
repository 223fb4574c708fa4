"""Surnames of Chinese and Japanese names."""

import pytest

import inquit

WITHOUT = "a surname without an honorific"


@pytest.mark.parametrize(
    ("name", "asked", "surname", "found", "left"),
    [
        ("山田太郎", "昨日{}さんは？{}は？最高山田。", "山田", 1, 1),
        ("林太郎", "昨日{}さんは？森林。", "林", 0, 1),
        ("佐々木一郎", "{}先生、どこへ？", "佐々木", 0, 0),
        ("王小明", "昨天{}先生？{}总？国王。", "王", 0, 1),
        ("欧阳明", "{}老师，您好？", "欧阳", 0, 0),
    ],
)
def test_a_surname_before_an_honorific(name: str, asked: str, surname: str, found: int, left: int) -> None:
    """It is replaced there, and listed elsewhere: replaced as a word of two characters, else left."""
    text = f"記者：{asked.replace('{}', surname)}\n{name}：是。\n記者：何？\n{name}：{name}。\n"
    done = inquit.parse(text).pseudonymised()
    new = {alias.form: alias.pseudonym for alias in done.key.aliases}
    assert new[name].startswith(new[surname])
    assert done.transcript.turns[0].text == asked.replace("{}", new[surname])
    assert done.transcript.turns[3].text == f"{new[name]}。"
    assert [one.reason for one in done.unsure] == [WITHOUT] * (found + left)
    assert [one.original for one in done.unsure if one.original == one.pseudonym] == [surname] * left
    assert done.transcript.restored(done.key).source == text


def test_a_surname_that_stands_nowhere_is_no_row() -> None:
    """The key has what the text has."""
    text = "記者：誰？\n山田太郎：はい。\n記者：何？\n山田太郎：山田太郎。\n"
    assert [alias.form for alias in inquit.parse(text).pseudonymised().key.aliases] == ["山田太郎"]

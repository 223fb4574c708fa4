"""What is a word as well as a name, or an initial: replaced, left, and listed."""

import pytest

import inquit

OTHER = "Bo Yu: So?\n{name}: Yes.\nBo Yu: And?\n{name}: No.\n"


def said(name: str, words: str) -> tuple[str, list[tuple[str, str]]]:
    """What stands for the words of a speaker, and what is listed of them, in the words with P and Q for the two pseudonyms of the name."""
    text = f"{name}: {words}\n" + OTHER.format(name=name)
    t = inquit.parse(text)
    done = t.pseudonymised()
    assert done.transcript.restored(done.key).source == text
    one, two = done.transcript.speakers[0].name.split()
    new = {one: "P", two: "Q", one.lower(): "p", two.lower(): "q"}

    def plain(printed: str) -> str:
        for pseudonym, letter in new.items():
            printed = printed.replace(pseudonym, letter)
        return printed.replace(one[0], "P").replace(two[0], "Q") if len(printed) == 1 else printed

    now = done.transcript.turns[0].text
    for pseudonym, letter in new.items():
        now = now.replace(pseudonym, letter)
    return now.replace(f"{one[0]}.", "P.").replace(f"{two[0]}.", "Q."), [(one.original, plain(one.pseudonym)) for one in done.unsure]


@pytest.mark.parametrize(
    ("name", "words", "now", "listed"),
    [
        ("Ivan Petrov", "Ask Ivan, I said. So said Petrov. I left.", "Ask P, I said. So said Q. I left.", []),
        ("Ivan Petrov", "I. Petrov, I.Petrov, Petrov, I. Or Ivan P.", "P. Q, P.Q, Q, I. Or P Q.", []),
        ("Ivan Petrov", "We met I. Petrov. I Petrov do.", "We met P. Q. I Q do.", [("I", "P"), ("I", "I")]),
        ("Ida Hope", "I hope I can.", "I hope I can.", [("hope", "hope")]),
        ("Ada Page", "A page.", "A page.", [("page", "page")]),
        ("Ana Leite", "A Leite disse.", "A Q disse.", [("A", "A")]),
        ("Ann Dunmore", "A. van der Dunmore, A. B. Dunmore, A. B. C. Dunmore.", "P. van der Q, P. B. Q, P. B. C. Q.", []),
        ("Ann Dunmore", "So said Dunmore. A week later. A. Dunmore.", "So said Q. A week later. P. Q.", []),
        ("Nora Oxley", "N Oxley, N. Oxley. So did Nora. N is a letter.", "T Q, P. Q. So did P. N is a letter.", []),
    ],
)
def test_letters_that_are_words(name: str, words: str, now: str, listed: list[tuple[str, str]]) -> None:
    """A letter that is a word of its own is an initial with a full stop, before or behind the word that follows or leads in the name."""
    assert said(name, words) == (now, listed)


@pytest.mark.parametrize(
    ("name", "words", "now", "left"),
    [
        ("Hope Fields", "Hope springs eternal. I like Hope. Fields are green.", "Hope springs eternal. I like P. Fields are green.", 2),
        ("Hope Fields", "Hope Fields? hope.fields@x.example, Mrs. Fields.", "P Q? p.q@x.example, Mrs. Q.", 0),
        ("Mark Olive", "Mark my words. Olive oil. Ask Mark.", "Mark my words. Olive oil. Ask P.", 2),
        ("Bill Short", "The price is short. Bill came.", "The price is short. P came.", 0),
        ("Rob Banks", "We rob banks.", "We rob banks.", 0),
        ("Tamsin Baker", "ask tamsin baker, the baker. tamsin. baker.", "ask p q, the baker. p. baker.", 0),
    ],
)
def test_words_that_open_sentences_and_words_in_lower_case(name: str, words: str, now: str, left: int) -> None:
    """An ordinary word stays where a sentence opens; in lower case it is a name hanging on the other half alone."""
    found, listed = said(name, words)
    assert found == now
    assert len([one for one in listed if one[0] == one[1] and one[0].istitle()]) == left

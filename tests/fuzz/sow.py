"""Write the seeds of the fuzzer: a talk in each form, documents in each format, inputs of the command line.

    python tests/fuzz/sow.py

Inputs that the fuzzer found, whose names begin with `found`, are left alone.
"""

import re
from pathlib import Path

import inquit
from inquit.testing.forms import FORMS
from inquit.testing.people import PEOPLE, Person
from inquit.testing.people_words import SCRIPTS
from inquit.testing.speech_words import NEAR_MISSES, SAID
from inquit.testing.writing import Saying, Talk, written

SEEDS = Path(__file__).parent / "seeds"


def main() -> None:
    """Write them all."""
    said = tuple(Saying(person=number % 2, parts=((words, None),)) for number, words in enumerate(SAID))
    for form in FORMS:
        script = "latin" if "latin" in form.scripts else form.scripts[0]
        stock = SCRIPTS[script]
        cast = PEOPLE[:2] if script == "latin" else [Person(given=stock.given[n], family=stock.family[n], script=script) for n in (0, 1)]
        text = written(Talk(form=form, style=form.styles[0], said=said), cast)
        save("parse", re.sub(r"\W+", "-", form.name), text)
    save("parse", "near-misses", "".join(f"Tilda: {line}\nOskar: Yes. [laughs]\n{line}\n" for line in NEAR_MISSES))
    t = inquit.parse("Ida Moss (IM): Why now?\nOtto Tarn (OT): - Two reasons. [laughs]\nIM: Go on.\nOT: =1+1\n")
    for name in ("json", "jsonl", "csv"):
        save(name, "talk", inquit.dumps(t, name))
        save(name, "nothing", inquit.dumps(inquit.parse(""), name))
    save("json", "surrogate", inquit.dumps(inquit.parse("Ann: \ud800\nBo: Yes.\nAnn: No.\n"), "json"))
    save("csv", "others", 'Name,TEXT,note\n"Ann, of\nQuay",Yes.,1\nBo,No.,2\n')
    save("jsonl", "others", '{"text": "Yes.", "name": "Ann"}\r\n\n{"text": "No.", "speaker_id": "b", "start_ms": 1500.0}\n')
    for number in range(5):
        save("command", f"command-{number}", f"{chr(number)}{chr(number)}Ann: Why now?\nBo: Two reasons.\nAnn: Go on.\nBo: =1+1\n")


def save(target: str, name: str, text: str) -> None:
    """Write one seed."""
    folder = SEEDS / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(text.encode("utf-8", errors="surrogatepass"))


if __name__ == "__main__":
    main()

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.analysis.names.bounds.headlines import confirm
from reader.analysis.names.tagging.tagger import Name
from reader.entities import EntityType

BELOW = "Ines Roca told the Volta Bank on Monday that the losses were small."
LINE = "Ines Roca Accused of Hiding Losses at Volta Bank"


def confirmed(line: str, *tagged: str) -> set[str]:
    text = f"{line}\n{BELOW}"
    below = len(line) + 1
    names = [Name(text.index(name), text.index(name) + len(name), EntityType.WORK) for name in tagged]
    for name, kind in (("Ines Roca", EntityType.PERSON), ("Volta Bank", EntityType.ORGANIZATION)):
        start = text.index(name, below)
        names.append(Name(start, start + len(name), kind))
    found = confirm(documents.read(text, None), sorted(names))
    return {f"{text[name.start : name.end]} {name.type}" for name in found if name.end < below}


@pytest.mark.parametrize("line", [LINE, LINE.upper()])
def test_a_headline_has_the_names_of_the_text_below(line: str) -> None:
    whole = line[: line.upper().index(" AT ")]
    assert {found.casefold() for found in confirmed(line, whole)} == {"ines roca person", "volta bank organization"}


def test_a_name_of_the_headline_alone_is_cut_free_of_plain_words() -> None:
    assert "Tarna work" in {
        found.replace("WORK", "work") for found in confirmed("Losses Hidden for Years in Tarna", "Tarna")
    }
    assert confirmed("Five Years of Hidden Losses in Tarna", "Five Years of Hidden Losses") == set()


def test_a_sentence_with_small_verbs_is_no_headline() -> None:
    line = "The Losses of Ines Roca were hidden in Tarna"
    assert confirmed(line, "Losses of Ines Roca") == {f"Losses of Ines Roca {EntityType.WORK}"}


def test_a_line_of_short_forms_keeps_them() -> None:
    assert "US" in {entity.name for entity in find_names(documents.read("US, UK and EU sign a pact.", None))}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('Somebody had painted "WELCOME BACK, WE ATE THE CANDLES" on a sheet.', []),
        ("He wore a shirt with the words MAKE PENSIONS FAIR AGAIN across it.", []),
        ("A sign read “STOP THE WAR IN SUDAN NOW” in red letters.", ["Sudan"]),
        ("Officials of the FBI, CIA, NSA, DHS and ICE met on Monday.", ["FBI", "CIA", "NSA", "DHS", "ICE"]),
    ],
)
def test_of_what_a_placard_shouts_only_names_are_names(text: str, names: list[str]) -> None:
    assert [entity.name for entity in find_names(documents.read(text, None))] == names

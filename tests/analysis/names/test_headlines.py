import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.analysis.names.bounds.headlines import confirm
from reader.analysis.names.tagging.lists import is_english
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


def test_an_ampersand_ends_no_name_of_a_headline() -> None:
    assert confirmed("Losses Hidden for Years in Tarna & Found", "Tarna & Found") == {f"Tarna {EntityType.WORK}"}


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


def names_of(line: str) -> list[str]:
    body = "\nThe news came late on Monday, and people in the streets were glad of it."
    return [entity.name for entity in find_names(documents.read(line + body, None))]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Nigeria Scraps Fuel Subsidy, Unions Threaten Walkout", ["Nigeria"]),
        ("Hungary Snubs Brussels Over Migrants", ["Hungary", "Brussels"]),
        ("VOLCANO SPEWS ASH, SKIPPER FEARED DROWNED", []),
        ("SOCCER- BARCELONA THRASH VALENCIA, STRETCH LEAD.", ["Barcelona", "Valencia"]),
        ("Glitzy Gala Raises Millions For Flood Victims", []),
    ],
)
def test_a_word_of_the_dictionary_is_no_part_of_a_name_in_a_headline(line: str, names: list[str]) -> None:
    assert names_of(line) == names


def test_a_firm_that_is_called_by_a_word_for_what_it_does_stays_one_in_a_headline() -> None:
    assert names_of("Google Sued Over Snooping Claims") == ["Google"]


@pytest.mark.parametrize("word", ["scraps", "colours", "colors", "skipper"])
def test_a_word_of_either_spelling_and_in_any_form_is_one_of_the_dictionary(word: str) -> None:
    assert is_english(word)


@pytest.mark.parametrize("word", ["google", "turkey", "halden", "roca", ""])
def test_what_is_written_with_a_capital_too_is_none(word: str) -> None:
    assert not is_english(word)


def test_a_name_that_is_cut_in_a_headline_keeps_the_of_within_it() -> None:
    text = "Bank Of Tarna Snubs Rivals Over Tolls\nNobody minded."
    whole = "Bank Of Tarna Snubs"
    found = confirm(documents.read(text, None), [Name(0, len(whole), EntityType.ORGANIZATION)])
    assert [text[name.start : name.end] for name in found] == ["Bank Of Tarna"]

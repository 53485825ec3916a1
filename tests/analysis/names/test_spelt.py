"""Bodies whose short form stands behind them, in brackets or not."""

import re

import pytest

from reader.analysis import document as documents
from reader.analysis.document import Document
from reader.analysis.names import find_names
from reader.analysis.names.tagging.tagger import Name, Tagger
from reader.model import EntityType
from tests.analysis.taggers import Everywhere


def forms(text: str) -> dict[str, set[str]]:
    found = find_names(documents.read(text, None), Everywhere(()))
    return {e.name: {text[m.start : m.end] for m in e.mentions} for e in found if e.type is EntityType.ORGANIZATION}


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Harbour Workers and Pilots Guild", "HWPG"),
        ("Tarna and Halden Drivers Union", "THDU"),
        ("Wages, Work and Arbitration Service", "WWAS"),
        ("Tarna Independent Drivers Association", "Tida"),
    ],
)
def test_a_body_is_found_by_its_first_letters_in_brackets(full: str, short: str) -> None:
    found = forms(f"Talks at the {full} ({short}) failed. Later the {short} left.")
    assert found[full] == {full, short} if short.isupper() else full in found


@pytest.mark.parametrize(
    "text",
    [
        "They met the Halden Harbour Board (page 3) there.",
        "Ida Marlow (IM) came.",
        "A Rapid Harbour Radio System (RHRS) was built.",
        "She left Halden (HAL) early.",
        "What the old harbour board (HB) wants.",
    ],
)
def test_brackets_without_its_first_letters_make_no_body(text: str) -> None:
    assert not forms(text).keys() & {"Rapid Harbour Radio System", "Halden", "Ida", "harbour board"}


@pytest.mark.parametrize(
    ("full", "short"),
    [("Tarna Independent Drivers Association", "Tida"), ("Office for Schools in Tarna", "Ofsta")],
)
def test_a_short_form_written_like_a_word_is_the_body_wherever_it_stands_alone(full: str, short: str) -> None:
    text = f"Talks at the {full} ({short}) failed. Later {short} left, and a {short} driver spoke."
    found = find_names(documents.read(text, None), Knowing(full))
    assert [set(entity.forms) for entity in found] == [{full, short}]
    assert len(found[0].mentions) == 4


class Knowing(Tagger):
    """A tagger that knows one body."""

    def __init__(self, name: str) -> None:
        self.name = name

    def tag(self, document: Document) -> tuple[Name, ...]:
        start = document.text.find(self.name)
        return (Name(start, start + len(self.name), EntityType.ORGANIZATION),)


def test_a_word_in_brackets_that_is_no_short_form_is_left_alone() -> None:
    text = "Fans of the Harbour Rowing Club (Tarna) came. Tarna is small."
    assert [set(entity.forms) for entity in find_names(documents.read(text, None), Knowing("Harbour Rowing Club"))] == [
        {"Harbour Rowing Club"}
    ]


def test_a_short_form_stands_behind_its_body_without_brackets_too() -> None:
    assert forms("The Voltan News Agency VNA said so. VNA knew.") == {
        "Voltan News Agency": {"Voltan News Agency", "VNA"}
    }


def test_what_ends_in_its_own_short_form_is_cut_before_it() -> None:
    text = "The Volta News Agency VONA said so."
    (found,) = find_names(documents.read(text, None), Knowing("Volta News Agency VONA"))
    assert found.forms == ("Volta News Agency", "VONA")


def test_a_short_form_in_brackets_is_the_body_whatever_the_tagger_takes_it_for() -> None:
    text = "The Tarna Electoral Commission (Tec) met. Tec said so, and Tec left."
    found = find_names(documents.read(text, None), Wrong())
    assert [set(entity.forms) for entity in found] == [{"Tarna Electoral Commission", "Tec"}]


class Wrong(Tagger):
    """A tagger that takes a short form for a person."""

    def tag(self, document: Document) -> tuple[Name, ...]:
        full = Name(4, 4 + len("Tarna Electoral Commission"), EntityType.ORGANIZATION)
        person = ((EntityType.PERSON, 0.9),)
        found = [match.span() for match in re.finditer("Tec", document.text)]
        return (full, *[Name(*span, EntityType.PERSON, person) for span in found])


def test_a_body_that_opens_a_paragraph_is_found_by_its_first_letters() -> None:
    assert forms("Nets fell\n\nHalden Party (HP) leaders met.")["Halden Party"] == {"Halden Party", "HP"}

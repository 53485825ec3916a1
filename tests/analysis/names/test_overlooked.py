"""Names that the tagger passes over and their own words give away."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.analysis.names.missed.overlooked import add_overlooked
from reader.entities import EntityType


def alone(text: str) -> list[str]:
    """What is found where the tagger saw nothing."""
    document = documents.read(text, None)
    return [text[name.start : name.end] for name in add_overlooked(document, ())]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The chair of the Citizens Coalition for Change said so.", "Citizens Coalition for Change"),
        ("He joined the Council of Harbour Masters in spring.", "Council of Harbour Masters"),
        ("They met at the Mines Rescue Board last week.", "Mines Rescue Board"),
        ("She told them what The Quay had printed.", "Quay"),
    ],
)
def test_a_body_is_found_by_its_own_words(text: str, body: str) -> None:
    assert alone(text)[0].startswith(body)


@pytest.mark.parametrize(
    "text",
    [
        "Citizens Coalition For Change Wins The Vote Against All Odds",
        "The Commission met and left the Court in the dark.",
        "Several Council members stayed away.",
        "WASHINGTON — The Latest on the election.",
        "“The Post is late,” he said.",
    ],
)
def test_capitals_that_give_nothing_away_stay_plain(text: str) -> None:
    assert alone(text) == []


@pytest.mark.parametrize("paper", ["Herald", "Atlantic"])
def test_what_has_its_article_with_a_capital_is_a_body(paper: str) -> None:
    text = f"He stepped down after The {paper} reported that he owned shares in a bank."
    assert [(found.name, found.type) for found in find_names(documents.read(text, None))] == [
        (paper, EntityType.ORGANIZATION)
    ]


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("Ines Roca of The Times and Tom Lund left.", "Times"),
        ("The Evening Standard was first.", "Evening Standard"),
        ("The Herald reported it again.", "Herald"),
        ("Ines Roca read the Telegraph at noon.", "Telegraph"),
    ],
)
def test_a_paper_is_found_by_its_article_and_what_papers_are_called(text: str, paper: str) -> None:
    assert paper in alone(text)


@pytest.mark.parametrize("text", ["The Mail arrived late.", "They met the Herald Angels."])
def test_what_papers_are_called_is_no_paper_wherever_it_stands(text: str) -> None:
    assert not {"Mail", "Herald"} & {*alone(text)}


def test_a_house_and_a_party_are_marked_wherever_they_stand() -> None:
    found = find_names(documents.read("The Senate was supposed to look at Republican debates.", None))
    assert [entity.name for entity in found] == ["Senate", "Republican"]


@pytest.mark.parametrize(
    ("text", "body"), [("His Tarnu party won again.", "Tarnu"), ("He left the Roca union.", "Roca")]
)
def test_what_stands_before_party_or_union_is_a_body(text: str, body: str) -> None:
    assert alone(text) == [body]


@pytest.mark.parametrize("text", ["She gave a Christmas party again.", "Nice party, they said again."])
def test_a_feast_and_the_first_word_are_no_party(text: str) -> None:
    assert alone(text) == []


@pytest.mark.parametrize("index", ["Sensex", "Bovespa", "CAC 40"])
def test_an_index_is_found_wherever_it_stands(index: str) -> None:
    found = find_names(documents.read(f"{index} fell by two percent again.", None))
    assert [(entity.name, entity.type) for entity in found] == [(index, EntityType.ORGANIZATION)]


def test_those_of_an_order_are_a_people() -> None:
    found = find_names(documents.read("A former Jesuit met two Mennonites.", None))
    assert [(e.name, e.type) for e in found] == [("Jesuit", EntityType.GROUP), ("Mennonites", EntityType.GROUP)]


@pytest.mark.parametrize("creed", ["Tarnist", "Tarnese"])
def test_what_a_party_holds_is_not_its_name(creed: str) -> None:
    assert alone(f"He left the {creed} party in spring.") == []


@pytest.mark.parametrize("body", ["Dáil", "Médecins Sans Frontières"])
def test_a_known_body_with_accents_is_found(body: str) -> None:
    found = find_names(documents.read(f"They spoke of the {body} again.", None))
    assert [(entity.name, entity.type) for entity in found] == [(body, EntityType.ORGANIZATION)]


def test_a_given_name_before_an_age_is_found() -> None:
    assert alone("They met two men. Harold, 80, had brought his rakes.") == ["Harold"]


def test_a_given_name_that_is_also_a_verb_is_one_within_a_sentence_or_before_what_was_done() -> None:
    assert alone("In 1975 Will Roquel moved to the coast.") == ["Will Roquel"]
    assert alone("Will Roquel moved to the coast.") == ["Will Roquel"]
    assert alone("Will Roquel move to the coast, they ask.") == []

"""Reports that close the sentence that they report, by people without a name and without an article."""

from datetime import date

import pytest

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.model import QuoteKind


def reported(text: str) -> list[tuple[str, str]]:
    """Who says what without marks."""
    found = find_quotes(read(text, date(2024, 5, 6)), (), ())
    return [
        (text[one.speaker.start : one.speaker.end] if one.speaker else "", one.parts[0].of(text))
        for one in found
        if one.kind is QuoteKind.INDIRECT
    ]


@pytest.mark.parametrize(
    ("report", "who"),
    [
        ("police said", "police"),
        ("officials said on Monday", "officials"),
        ("hospital officials and relatives said", "hospital officials and relatives"),
        ("people familiar with the matter said", "people familiar with the matter"),
        ("one of the two men who wanted the post said on Monday", "one of the two men"),
        ("two people who were told of it said", "two people"),
        ("residents of the island say", "residents of the island"),
        ("chief executive Ada Lund said", "chief executive Ada Lund"),
        ("Okafor told reporters", "Okafor"),
        ("a port official told the Courier on Monday", "a port official"),
        ("company sources have said", "company sources"),
        ("the Justice Department said last year", "the Justice Department"),
        ("some analysts and fund managers say", "some analysts and fund managers"),
        ("one highly placed source said", "one highly placed source"),
        ("the mayor of Tarna told Reuters", "the mayor of Tarna"),
        ("a doctor at the port’s main hospital told AFP on Monday", "a doctor at the port’s main hospital"),
        ("the mayor told Reuters, the third such case in a year of storms on the whole of the coast", "the mayor"),
        ("the mayor told Reuters, the third case reported since May", "the mayor"),
        ("two senior officials said on Tuesday, playing down a report in a paper of the town", "two senior officials"),
        ("said the mayor, state media reported", "the mayor"),
        ("the mayor told state television, a news agency reported on Monday", "the mayor"),
    ],
)
def test_whoever_closes_a_sentence_says_all_that_stands_before(report: str, who: str) -> None:
    assert reported(f"Two people were hurt, {report}.") == [(who, "Two people were hurt")]


def test_who_ends_a_text_behind_told_is_told_and_tells_nothing() -> None:
    assert reported("Bridge will stay shut for a year, told Okafor") == []


def test_a_headline_may_end_with_who_says_it() -> None:
    assert reported("Bridge will stay shut for a year, union warns") == [("union", "Bridge will stay shut for a year")]


@pytest.mark.parametrize(
    "text",
    [
        "As the ferry sank, Okafor offered her coat.",
        "The lender set aside 3m crowns for bad loans, twice what analysts had forecast.",
        "While it was raining, it does not tell voters much.",
        "Morale has suffered, employees complain of the long hours.",
        "The plan was late, runs counter to the law and cost too much.",
        "He has taught for years, administrators cracked down on him.",
    ],
)
def test_a_main_clause_behind_a_comma_reports_nothing(text: str) -> None:
    assert reported(text) == []


def test_what_the_speaker_is_and_the_mark_of_a_list_are_not_said() -> None:
    text = "- Eleven are trapped at 640 metres, the operator, Karsk Coal, says."
    assert reported(text) == [("Karsk Coal", "Eleven are trapped at 640 metres")]


@pytest.mark.parametrize("text", ["Lund fell on the quay, a charge Okafor denied."])
def test_a_noun_that_only_tells_of_the_sentence_says_nothing(text: str) -> None:
    assert reported(text) == []


def test_a_place_and_an_agency_before_an_underscore_are_not_reported() -> None:
    assert reported("NORSUND, Norway (AP)_ The road was shut, parliament said Friday.") == [
        ("parliament", "The road was shut")
    ]


@pytest.mark.parametrize(
    "text",
    ["The vessel’s owner, Karsk Lines, did not respond to requests.", "The road was shut, police did not say why."],
)
def test_what_was_not_said_reports_nothing(text: str) -> None:
    assert reported(text) == []


def test_a_sentence_that_hands_a_saying_on_without_end_is_read() -> None:
    [(who, _)] = reported("who, a b c, had said, " * 2000)
    assert who == "a b c"


@pytest.mark.parametrize(
    ("report", "who", "second"),
    [
        ("police said, adding that it was late", "police", "police"),
        ("the mayor told state radio late on Monday, warning that it was late", "the mayor", "the mayor"),
        ("police said on Monday, and warned that it was late", "police", "police"),
        ("the harbour board announced, but denied that it was late", "the harbour board", "the harbour board"),
        ("police said, citing a clerk who said that it was late", "police", "a clerk"),
    ],
)
def test_a_report_that_goes_on_with_another_saying_keeps_what_stands_before(report: str, who: str, second: str) -> None:
    found = reported(f"Two people were hurt, {report}.")
    assert found == [(who, "Two people were hurt"), (second, "it was late")]

"""Reports without marks that break into the sentence they report."""

from datetime import date

import pytest

from reader.analysis.dates.tagger import find_times
from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.model import QuoteKind


def reported(text: str) -> list[tuple[str, list[str]]]:
    """Who says what, in parts."""
    quotes = find_quotes(read(text, date(2024, 5, 6)), (), ())
    return [
        (text[one.speaker.start : one.speaker.end] if one.speaker else "", [part.of(text) for part in one.parts])
        for one in quotes
        if one.kind is QuoteKind.INDIRECT
    ]


@pytest.mark.parametrize(
    ("text", "who", "parts"),
    [
        ("The bridge, Ada Lund said, would close in May.", "Ada Lund", ["The bridge", "would close in May"]),
        ("The bridge, said Lund, would close in May.", "Lund", ["The bridge", "would close in May"]),
        ("The bridge, as Lund said in a letter, was shut.", "Lund", ["The bridge", "was shut"]),
        ("The gate, police told the inquiry, had been shut.", "police", ["The gate", "had been shut"]),
        ("It was, Lund admits, the boat that saved her.", "Lund", ["It was", "the boat that saved her"]),
        ("However, Lund said on Monday, the bridge would close.", "Lund", ["the bridge would close"]),
        ("It could, Lund argues, close for good.", "Lund", ["It could", "close for good"]),
        ("The board, according to the sources, wants a bridge.", "the sources", ["The board", "wants a bridge"]),
        (
            "Ten people, according to police, died in the fire, and two were hurt.",
            "police",
            ["Ten people", "died in the fire, and two were hurt"],
        ),
        ("The gate, according to police, was shut; clerks left.", "police", ["The gate", "was shut"]),
        (
            "While, according to police, the bridge was shut, it was safe.",
            "police",
            ["the bridge was shut, it was safe"],
        ),
    ],
)
def test_a_report_between_commas_has_the_sentence_around_it(text: str, who: str, parts: list[str]) -> None:
    assert reported(text) == [(who, parts)]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge would close in May, said Ada Lund, a nurse from Tarna.",
        "The bridge would close in May, Lund said, pointing at the crack.",
        "The bridge would close in May, Lund said in a letter, two days after the vote.",
        "The bridge would close in May, Lund said on Friday, a move that a judge had ordered.",
        "The bridge would close in May, Lund said, as the crews left the harbour.",
    ],
)
def test_what_only_explains_the_speaker_behind_a_report_is_no_part_of_it(text: str) -> None:
    assert [parts for _, parts in reported(text)] == [["The bridge would close in May"]]


def test_what_others_say_of_a_report_is_no_part_of_it() -> None:
    text = "Lund said that the bridge would close in May, a figure Brandt later called a joke."
    assert [parts for _, parts in reported(text)] == [["the bridge would close in May"]]


@pytest.mark.parametrize(
    "text",
    [
        "The firm has promised to mend the bridge, Lund wrote to Brandt, and left.",
        "The deal, announced Friday, would last four years.",
        "At the meeting, reporters asked questions about the bridge, but nobody answered.",
    ],
)
def test_a_clause_that_says_something_else_breaks_into_nothing(text: str) -> None:
    assert all(len(parts) == 1 for _, parts in reported(text))


def test_what_is_added_behind_an_inserted_report_stands_by_itself() -> None:
    text = "The bridge, Lund told the inquiry, had been shut for years, adding that nobody had asked."
    assert reported(text) == [
        ("Lund", ["The bridge", "had been shut for years"]),
        ("Lund", ["nobody had asked"]),
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The bridge, Lund said, would close on Friday.", None),
        ("The bridge, Lund said on Monday, would close on Friday.", "Monday"),
        ("Lund, who left office in 2021, has described it as “a fanciful tale”.", None),
    ],
)
def test_the_day_of_a_saying_is_none_of_what_it_tells_nor_of_who_says_it(text: str, day: str | None) -> None:
    document = read(text, date(2024, 5, 6))
    times = find_times(document)
    [quote] = find_quotes(document, (), times)
    assert (None if quote.said is None else text[times[quote.said].start : times[quote.said].end]) == day

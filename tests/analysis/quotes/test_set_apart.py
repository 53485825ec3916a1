"""Quotations that a page sets apart, and that have no marks: speech where the words around them say so."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Quote, QuoteKind, Span

BEFORE = "The hall on the quay closes in March, the council of Tarna said on Monday."
SAID = "The roof has leaked for ten years. Nobody came to look at it."
BEHIND = "The hall was built in 1887."
OKAFOR = "Councillor Ada Okafor voted against the plan."


def found(*paragraphs: str, apart: tuple[int, ...]) -> tuple[str, tuple[Quote, ...]]:
    """The quotes of paragraphs, of which some are set apart, and the text they stand in."""
    text, spans = "", list[Span]()
    for at, paragraph in enumerate(paragraphs):
        text += "\n\n" if text else ""
        if at in apart:
            spans.append(Span(len(text), len(text) + len(paragraph)))
        text += paragraph
    return text, analyse(text, date(2024, 5, 6), tuple(spans)).quotes


def spoken(text: str, quotes: tuple[Quote, ...]) -> list[tuple[str, list[str]]]:
    """Who speaks, and the parts, of each direct quote."""
    direct = (quote for quote in quotes if quote.kind is QuoteKind.DIRECT)
    return [
        (text[q.speaker.start : q.speaker.end] if q.speaker else "?", [part.of(text) for part in q.parts])
        for q in direct
    ]


@pytest.mark.parametrize(
    "lead",
    ["Okafor wrote:", "In a letter to the council, Okafor said:", "Okafor told the council on Monday:", "Okafor:"],
)
def test_a_colon_hands_over_to_what_is_set_apart(lead: str) -> None:
    text, quotes = found(OKAFOR, lead, SAID, BEHIND, apart=(2,))
    assert spoken(text, quotes) == [("Okafor", [SAID])]


@pytest.mark.parametrize("name", ["— Ada Okafor", "– Ada Okafor (@okafor) May 5, 2024", "-- Ada Okafor, councillor"])
@pytest.mark.parametrize("apart", [(1,), (1, 2)])
def test_a_name_below_signs_what_is_set_apart(name: str, apart: tuple[int, ...]) -> None:
    text, quotes = found(BEFORE, SAID, name, BEHIND, apart=apart)
    assert spoken(text, quotes) == [("Ada Okafor", [SAID])]


def test_a_name_at_its_end_signs_what_is_set_apart() -> None:
    text, quotes = found(BEFORE, f"{SAID} — Ada Okafor, councillor", BEHIND, apart=(1,))
    assert spoken(text, quotes) == [("Ada Okafor", [SAID])]


@pytest.mark.parametrize("around", [("Okafor wrote:", BEHIND), (BEFORE, "— Okafor")])
def test_several_paragraphs_set_apart_are_one_utterance(around: tuple[str, str]) -> None:
    lead, behind = around
    text, quotes = found(OKAFOR, lead, SAID, "I will ask for a vote.", behind, apart=(2, 3))
    assert spoken(text, quotes) == [("Okafor", [SAID, "I will ask for a vote."])]


@pytest.mark.parametrize("lead", [OKAFOR, "These are the hours:", "It takes three things:", "Article 4:"])
def test_what_nobody_is_said_to_speak_is_no_quote(lead: str) -> None:
    text, quotes = found(BEFORE, lead, SAID, BEHIND, apart=(2,))
    assert spoken(text, quotes) == []


def test_marks_within_what_nobody_speaks_count() -> None:
    text, quotes = found(OKAFOR, f"“{SAID}” Okafor said. It rained.", BEHIND, apart=(1,))
    assert spoken(text, quotes) == [("Okafor", [f"“{SAID}”"])]


def test_marks_within_what_somebody_speaks_are_of_it() -> None:
    said = "They told me “never mind the roof” and left."
    text, quotes = found(OKAFOR, "Okafor wrote:", said, BEHIND, apart=(2,))
    assert spoken(text, quotes) == [("Okafor", [said])]


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("Ada Okafor on the plan:", "Ada Okafor"),
        ("Update: Ada Okafor:", "Ada Okafor"),
        ("Ada Okafor (who has seen the roof):", "Ada Okafor"),
        ("Ada Okafor, in a letter to the Tarna Post and others:", "Ada Okafor"),
        ("Here’s Ada Okafor on the new hall:", "Ada Okafor"),
        ("I like this line from Ada Okafor:", "Ada Okafor"),
        ("Ada Okafor gets it:", "Ada Okafor"),
        ("Lund should have looked at it, as Ada Okafor ably shows:", "Ada Okafor"),
        ("From Ada Okafor’s letter:", "Ada Okafor"),
        ("Okafor’s letter reads, in part:", "Okafor"),
        ("From the press release:", "the press release"),
        ("BBC report on the hall:", "BBC"),
    ],
)
def test_a_line_without_a_verb_of_saying_hands_over_to_what_is_set_apart(lead: str, speaker: str) -> None:
    text, quotes = found(OKAFOR, lead, SAID, BEHIND, apart=(2,))
    assert spoken(text, quotes) == [(speaker, [SAID])]


@pytest.mark.parametrize(
    "lead", ["The result:", "The rules are simple:", "Section 230 of the act:", "From the archives:"]
)
def test_a_line_that_names_nobody_hands_over_no_speech(lead: str) -> None:
    text, quotes = found(OKAFOR, lead, SAID, BEHIND, apart=(2,))
    assert spoken(text, quotes) == []


@pytest.mark.parametrize(
    "lead",
    [
        "These do not require a card, but are straight discounts available starting tomorrow:",
        "These are discounts available from Monday:",
        "Plus, these two that already started last weekend:",
    ],
)
def test_a_list_that_a_colon_hands_over_to_with_its_day_is_said_by_nobody(lead: str) -> None:
    text, quotes = found(OKAFOR, lead, SAID, BEHIND, apart=(2,))
    assert spoken(text, quotes) == []

from datetime import date

import pytest

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.model import VERBATIM


def speakers(text: str) -> list[str]:
    found = [quote for quote in find_quotes(read(text, date(2024, 5, 6)), (), ()) if quote.kind in VERBATIM]
    return [text[quote.speaker.start : quote.speaker.end] if quote.speaker else "" for quote in found]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“A town is what it remembers.”\n\n— Ivo Brandt, poet", "Ivo Brandt"),
        ("“A town is what it remembers.” — Ivo Brandt, poet", "Ivo Brandt"),
        ("“I won’t beg” – Ada Lund on her last year in office", "Ada Lund"),
        ("“Drivers will cross for free until 2030.” [Courier]", "Courier"),
        ("TOLLS WILL NOT SINK THE PORT - Ada Lund and Leo Brandt: “It is shut.”", "Ada Lund and Leo Brandt"),
        ("Why it may sink all the same - More from Lund: “It is shut.”", "Lund"),
        (
            "—“Port to end its tolls,” by the Courier’s Ada Lund: “Drivers will cross for free.”",
            "the Courier’s Ada Lund",
        ),
    ],
)
def test_who_stands_beside_a_quote_without_a_verb_speaks_it(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "“A town is what it remembers” – nobody knows who wrote it.",
        "“A town is what it remembers” — Ada Lund likes the line.",
    ],
)
def test_a_sentence_behind_a_dash_is_no_signature(text: str) -> None:
    assert speakers(text) == [""]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("‘I never saw it’: teacher fights for her job", "teacher"),
    ],
)
def test_who_is_told_behind_a_quote_to_have_said_it_speaks(text: str, who: str) -> None:
    assert speakers(text) == [who]


@pytest.mark.parametrize(
    "behind", ["That is the idea of progress.", "That was the question.", "This note has comment by Lund."]
)
def test_what_only_tells_of_a_quote_names_no_speaker(behind: str) -> None:
    assert speakers(f"“Sorry dries no floor.” {behind}") == [""]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("‘We will rebuild it’: governor’s pledge to the flooded", "governor"),
        ("‘We will rebuild it’: the mayor’s promise", "the mayor"),
        ("‘Bring him home’: parents’ plea as search goes on", "parents"),
        ("‘Bring him home’: family’s plea", "family"),
        ("‘A stain on us all’: Lund’s fury at report", "Lund"),
        ("‘A stain on us all’: inside the port’s call centres", ""),
        ("Key points from Lund: “We would not have begun here.”", "Lund"),
    ],
)
def test_whose_words_a_headline_or_a_summary_gives_speaks_them(text: str, who: str) -> None:
    assert speakers(text) == [who]

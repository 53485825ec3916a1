"""Quotes whose speaker stands in a sentence behind them, which takes them up."""

from datetime import date

import pytest

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes


def speakers(text: str) -> list[str]:
    """Who speaks each quote; "?" where nobody does."""
    found = [quote.speaker for quote in find_quotes(read(text, date(2024, 5, 6)), (), ())]
    return [text[one.start : one.end] if one else "?" for one in found]


@pytest.mark.parametrize(
    ("behind", "who"),
    [
        ("That was the verdict of Ann Lee, who has run the ferry since 2009.", "Ann Lee"),
        ("That was how Ann Lee, the owner, described it.", "Ann Lee"),
        ("Those were the words of his widow on Friday.", "his widow"),
        ("That was Lund’s answer when he was asked.", "Lund"),
        ("That is what the union says.", "the union"),
        ("That’s according to Ann Lee, a lawyer for the port.", "Ann Lee"),
        ("That blunt warning came from Ann Lee, the harbour master.", "Ann Lee"),
        ("That line, from the novelist Pia Stern, hangs above the door.", "the novelist Pia Stern"),
        ("This from a man who once led the party.", "a man"),
        ("So said the mayor on Tuesday as the vote was taken.", "the mayor"),
        ("So says Tom Reid, who has fished here since 1970.", "Tom Reid"),
        ("Thus spoke the farmer Olaf Brun.", "the farmer Olaf Brun"),
        ("With those words Lund ended the trial.", "Lund"),
    ],
)
def test_a_sentence_behind_a_quote_tells_whose_it_is(behind: str, who: str) -> None:
    assert speakers(f"The hall was full. “A good day for the whole town.” {behind}") == [who]


@pytest.mark.parametrize(
    "behind",
    [
        "Such was the mood at the memorial in Tarna.",
        "That was last week.",
        "That was the last call of the day.",
        "That question came on Monday.",
        "With that comment the debate began.",
        "That statement from May haunts the town.",
        "So said no one at the time.",
        "So it goes.",
    ],
)
def test_a_sentence_behind_a_quote_that_names_nobody_gives_it_no_speaker(behind: str) -> None:
    assert speakers(f"“A good day for the whole town.” {behind}") == ["?"]


def test_a_paragraph_may_take_up_the_one_before() -> None:
    assert speakers("“It’s a shambles.”\n\nSo says Tom Reid, who has fished here since 1970.") == ["Tom Reid"]


def test_who_goes_on_speaking_is_not_taken_up_by_others() -> None:
    assert speakers("“It was late,” Lund said. “We left.” That was a mistake.") == ["Lund", "Lund"]


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("The best reply came from Okafor", "Okafor"),
        ("Her message to voters", "Her"),
        ("Okafor’s answer to the board on Monday", "Okafor"),
    ],
)
def test_a_colon_hands_over_to_what_comes_from_somebody(lead: str, who: str) -> None:
    assert speakers(f"{lead}: “Nobody asked us about the harbour.”") == [who]

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.analysis.quotes.voices import voices_of
from reader.model import Quote, QuoteKind


def quotes(text: str) -> tuple[Quote, ...]:
    return analyse(text, date(2024, 5, 6)).quotes


BODY = "Mayor Ada Lund was angry. “The bridge will never be shut again while I am mayor,” Lund said on Monday."


@pytest.mark.parametrize(
    "copy",
    [
        f"Lund: ‘The Bridge Will Never Be Shut Again’\n\n{BODY}",
        f"{BODY}\n\n“never be shut again”\n\nThe port stays open.",
        f"The port stays open.\n\n– ‘will never be shut again’ –\n\n{BODY}",
        f"The port stays open.\n\n‘The bridge will never be shut again’\n\n{BODY}",
    ],
    ids=["headline", "pull quote", "subhead between dashes", "subhead"],
)
def test_words_set_apart_that_the_text_quotes_again_are_an_echo_with_their_speaker(copy: str) -> None:
    analysis = analyse(copy, date(2024, 5, 6))
    [echo] = [quote for quote in analysis.quotes if quote.kind is QuoteKind.ECHO]
    assert echo.speaker is not None
    assert [analysis.entities[number].name for number in echo.speaker.entities] == ["Ada Lund"]


def test_an_echo_adds_no_words_to_a_voice() -> None:
    text = f"Lund: ‘The Bridge Will Never Be Shut Again’\n\n{BODY}"
    assert [voice.words for voice in voices_of(text, analyse(text, None))] == [11]


def test_a_headline_that_nothing_repeats_is_speech() -> None:
    [first, *_] = quotes(f"Lund: ‘We Have Waited Long Enough’\n\n{BODY}")
    assert first.kind is QuoteKind.DIRECT


def test_somebody_who_says_the_same_words_again_says_them() -> None:
    text = "“We will not give up,” Lund said.\n\n“We will not give up,” Brandt said."
    assert [quote.kind for quote in quotes(text)] == [QuoteKind.DIRECT, QuoteKind.DIRECT]


@pytest.mark.parametrize(
    ("copy", "kind"),
    [
        ("We Will Never Leave the Quay", QuoteKind.ECHO),
        ("We Will Leave the Old Quay", QuoteKind.ECHO),
        ("Will Never Leave the Quay", QuoteKind.ECHO),
        ("We Will Leave the Quay", QuoteKind.DIRECT),
    ],
)
def test_a_headline_may_leave_out_one_word_of_what_it_repeats(copy: str, kind: QuoteKind) -> None:
    text = f"Lund: ‘{copy}’\n\nIt was late.\n\n“We will never leave the old quay,” Lund said. “I was born on it.”"
    assert quotes(text)[0].kind is kind

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.spoken.marks import pair_marks


def marked(text: str) -> list[str]:
    return [text[mark.start : mark.end] for mark in pair_marks(text)]


@pytest.mark.parametrize(
    "quote",
    [
        "“The bridge is shut,”",
        '"The bridge is shut,"',
        "‘The bridge is shut,’",
        "'The bridge is shut,'",
        "«The bridge is shut,»",
        "„The bridge is shut,“",
        "« The bridge is shut, »",
        "»The bridge is shut,«",
        "``The bridge is shut,''",
        "''The bridge is shut,''",
        "\"The bridge is shut,''",
        "`The bridge is shut,'",
        "´The bridge is shut,´",
        "″The bridge is shut,″",
        "“He called it ‘a toy bridge’ and left,”",
        "“He said “shut it” and left,”",
        "‘He said “shut it” and left,’",
    ],
)
def test_every_style_of_marks_is_paired(quote: str) -> None:
    assert marked(f"It rained. {quote} said Lund.") == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "It’s the workers’ day in the ’90s, ’tis true.",
        "It's the workers' day in the '90s, 'tis true.",
        "He stood 6'2\" tall.",
        "Rock 'n' roll is not dead.",
        'She measured 12" and 14" planks.',
    ],
)
def test_apostrophes_and_inches_are_no_quotes(text: str) -> None:
    assert not [quote for quote in marked(text) if len(quote.split()) > 3]


def test_a_british_quote_keeps_its_apostrophes() -> None:
    assert marked("‘We don’t doubt the workers’ word,’ Lund said.") == ["‘We don’t doubt the workers’ word,’"]


def test_two_quotes_of_one_line_stay_two() -> None:
    assert marked("“Go,” she said. “Now.”") == ["“Go,”", "“Now.”"]


def test_a_quote_over_paragraphs_is_carried_by_its_repeated_opening_mark() -> None:
    text = "“The first day was long.\n\n“The second was longer,” Lund said.\n\nIt rained."
    first, second = pair_marks(text)
    assert (first.carried, second.carried) == (False, True)
    assert text[first.start : first.end] == "“The first day was long."


def test_an_opening_mark_that_nothing_closes_ends_with_its_sentence() -> None:
    text = "Lund said “the bridge is shut. The town was quiet for the rest of the day.\n\nThe ferry ran."
    assert marked(text) == ["“the bridge is shut."]


@pytest.mark.parametrize("who", ["said Lena Horn on Tuesday", "she said", "Lena Horn said at noon", "says the mayor"])
@pytest.mark.parametrize("before", ["", "Horn was firm. "])
def test_an_opening_mark_that_nothing_closes_ends_before_who_says_it(before: str, who: str) -> None:
    assert marked(f"{before}“We shall see, {who}. The mayor left. Nobody came.") == ["“We shall see,"]


def test_a_quote_without_an_end_keeps_what_it_tells_of_speech() -> None:
    assert marked("“One day, Lund said, we will win. He laughed.") == ["“One day, Lund said, we will win. He laughed."]


def test_an_unclosed_quote_in_brackets_ends_with_them() -> None:
    assert marked("Some (“wholly shut) stayed. It rained.") == ["“wholly shut"]


def test_an_unclosed_quote_does_not_swallow_the_next_one() -> None:
    assert marked("Lund said “it is shut. Then Brandt said “it is open.”") == ["“it is shut.", "“it is open.”"]


def test_a_mark_that_closes_nothing_is_left_alone() -> None:
    assert marked("It is shut” Lund said. Nobody crossed.") == []


def test_a_curly_mark_typed_the_wrong_way_round_still_closes() -> None:
    assert marked("Not yet,” they heard. “Never“ said Lund.")[-1] == "“Never“"


def test_two_curly_apostrophes_close_a_double_mark() -> None:
    assert marked("Lund called it “a joke’’ on Monday. It stays shut.") == ["“a joke’’"]


def test_a_single_mark_between_pairs_of_apostrophes_is_a_quote_within_a_quote() -> None:
    whole = "''They asked me, 'Is it shut?' and I said yes,''"
    assert marked(f"{whole} Lund said. 'It is,' he added.") == [whole, "'It is,'"]


def test_the_value_of_a_markup_attribute_is_no_quote() -> None:
    assert marked('See <a title="the bridge is shut">here</a>.') == []


def test_two_opening_marks_open_once() -> None:
    assert marked('"“It is shut. Go home.”\nAda Lund."') == ['"“It is shut. Go home.”']


def test_curly_quotes_stay_within_a_paragraph_that_a_straight_mark_sets_off() -> None:
    text = '"We met on the “Old Quay” in May.\n\n"It was cold, and “The Harbour” was shut."'
    assert marked(text) == text.split("\n\n")


def test_an_opening_mark_before_a_clipped_word_is_an_apostrophe() -> None:
    assert marked("How ‘bout this from the Post: “Boats alter workers’ lives.” It was ‘bad luck’.") == [
        "“Boats alter workers’ lives.”",
        "‘bad luck’",
    ]


@given(st.text(alphabet="ab ,.\n\"'“”‘’«»", max_size=60))
def test_stretches_are_in_order_apart_and_inside_the_text(text: str) -> None:
    ends = 0
    for mark in pair_marks(text):
        assert ends <= mark.start < mark.end <= len(text)
        ends = mark.end


@given(st.text(alphabet="ab ,.\n\"'“”‘’", max_size=60))
def test_no_stretch_crosses_a_blank_line(text: str) -> None:
    assert all("\n\n" not in quote for quote in marked(text))


@pytest.mark.parametrize("unit", ['"', "“", "“ a ", "'a ", "''", "''a ", "”", "‘", "’’", '"a" ', '"a\n'])
def test_nothing_but_marks_takes_time_in_proportion(unit: str) -> None:
    begin = time.process_time()
    pair_marks(unit * (100_000 // len(unit)))
    assert time.process_time() - begin < 4


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("‚The bridge is shut,‘ said Lund. ‚Go.‘", ["‚The bridge is shut,‘", "‚Go.‘"]),
        ("’The bridge is shut,’ said Lund. ’Go.’", ["’The bridge is shut,’", "’Go.’"]),
        ("The bridge is shut,” said Lund. “Go.”", ["The bridge is shut,”", "“Go.”"]),
    ],
)
def test_marks_that_are_set_the_wrong_way_or_lost_still_bound_a_quote(text: str, quotes: list[str]) -> None:
    assert marked(text) == quotes


@pytest.mark.parametrize("quote", ["“He’s 6’2”, and I am taller,”", '"He is 6\'2" tall and I am 5\'8","'])
def test_a_height_within_a_quote_does_not_close_it(quote: str) -> None:
    assert marked(f"{quote} said Lund.") == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "’Twas late, and the workers’ boat was gone.",
        "It was a long night on the quay. Nobody slept. The bridge is shut,” said Lund.",
    ],
)
def test_an_apostrophe_or_a_mark_far_from_its_beginning_opens_nothing(text: str) -> None:
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("'The residents' association's man met ministers' aides,' she said.",
         ["'The residents' association's man met ministers' aides,'"]),
        ("He said: 'We know it.\n\n'No more.' It rained.", ["'We know it.", "'No more.'"]),
        ("He said: 'We know the residents' views.\n\n'No more.' It rained.",
         ["'We know the residents' views.", "'No more.'"]),
        ("He read 'The Times' every day.\n\n'Nobody did,' said Lund.", ["'The Times'", "'Nobody did,'"]),
    ],
)  # fmt: skip
def test_single_marks_are_told_from_apostrophes_by_what_follows_them(text: str, stretches: list[str]) -> None:
    assert marked(text) == stretches


def test_a_double_mark_that_a_single_one_closes_ends_before_who_says_it() -> None:
    assert marked('"We are done,\' said Lund. "They know it."') == ["\"We are done,'", '"They know it."']

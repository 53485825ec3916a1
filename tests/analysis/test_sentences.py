import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.sentences import split_sentences


def cut(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Okafor met Dr. Lindqvist at St. Anne’s.",
        "J. R. Okafor spoke with the U.S. Senate in Washington.",
        "The train left at 6 p.m. Tuesday from No. 4 platform.",
        "Harbour Freight Inc. Chairman Leo Brandt resigned.",
        "Prices rose 3.5 percent, from $1.20 to $1.24.",
        "They cited Art. 5 of the treaty, which Engr. Okafor read.",
        "Sen. Ada Lund (D., Minn.) voted on Sept. 14.",
        "Leaders K. Okafor and T.M. Brandt met J.D. Lindqvist.",
        "TARNA, N.H. (AP) — They met.",
        "He met S.C. Rep. Leo Brandt.",
    ],
)
def test_a_full_stop_that_belongs_to_a_word_ends_no_sentence(sentence: str) -> None:
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It rained. They left.", ["It rained.", "They left."]),
        ("“We won.” Lund left.", ["“We won.”", "Lund left."]),
        ("Why? Nobody knew!", ["Why?", "Nobody knew!"]),
        ("He moved to the U.S. The rest stayed.", ["He moved to the U.S.", "The rest stayed."]),
        ("She studied art. He did not.", ["She studied art.", "He did not."]),
        ("They sat in the sun. Lund slept.", ["They sat in the sun.", "Lund slept."]),
        ("A headline\nA first line. Another.", ["A headline", "A first line.", "Another."]),
        ("(It was late.) Nobody spoke.", ["(It was late.)", "Nobody spoke."]),
        ("It hangs in the Museum of Art. Okafor left.", ["It hangs in the Museum of Art.", "Okafor left."]),
        ("They voted no. Lund left.", ["They voted no.", "Lund left."]),
        ("Keep to 80km/h. Lund did.", ["Keep to 80km/h.", "Lund did."]),
        ("The answer was no. The crowd left.", ["The answer was no.", "The crowd left."]),
        ("They met in Tarna, N.J. Lund left.", ["They met in Tarna, N.J.", "Lund left."]),
        ("He left the B.X. Lund stayed.", ["He left the B.X.", "Lund stayed."]),
        ("He left an old B.X.D. Lund stayed.", ["He left an old B.X.D.", "Lund stayed."]),
        ("She wrote on X. Lund’s office agreed.", ["She wrote on X.", "Lund’s office agreed."]),
        ("It orbits the Sun. Engineers agreed.", ["It orbits the Sun.", "Engineers agreed."]),
        ("It works. iMore has a list.", ["It works.", "iMore has a list."]),
    ],
)
def test_a_sentence_ends_where_a_person_would_end_it(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


def test_the_raised_number_of_a_note_stands_with_its_sentence() -> None:
    assert cut("It rained, she said.¹ He left.²³ “No.”⁴ They stayed.") == [
        "It rained, she said.¹",
        "He left.²³",
        "“No.”⁴",
        "They stayed.",
    ]


@given(st.text(alphabet='ab AB.!?…"”’ \n', max_size=80))
def test_sentences_hold_every_character_that_is_no_blank_once_and_in_order(text: str) -> None:
    assert "".join("".join(sentence.split()) for sentence in cut(text)) == "".join(text.split())


@given(st.text(alphabet='Ab1 .!?”"\n', max_size=80))
def test_no_sentence_crosses_a_line(text: str) -> None:
    assert all("\n" not in sentence for sentence in cut(text))


@pytest.mark.parametrize("unit", [".", ". ", ".”", "\n", " ", "A. "])
def test_a_long_run_of_one_thing_is_cut_in_a_moment(unit: str) -> None:
    begin = time.process_time()
    split_sentences(unit * 100_000)
    assert time.process_time() - begin < 5


@pytest.mark.parametrize("rank", ["Coun.", "Const.", "Cllr.", "Snr."])
def test_the_short_form_of_a_rank_ends_no_sentence(rank: str) -> None:
    assert cut(f"It rained, said {rank} Ada Lund.") == [f"It rained, said {rank} Ada Lund."]

import pytest

from reader.text.counts import counted, quoted_length


@pytest.mark.parametrize(
    ("count", "told"), [(0, "0 articles"), (1, "1 article"), (2, "2 articles"), (12_040, "12,040 articles")]
)
def test_a_number_of_things_is_told_as_one_or_as_many(count: int, told: str) -> None:
    assert counted(count, "article") == told


@pytest.mark.parametrize(("words", "told"), [(0, "reported"), (1, "1 word"), (24, "24 words")])
def test_somebody_without_quoted_words_is_reported(words: int, told: str) -> None:
    assert quoted_length(words) == told

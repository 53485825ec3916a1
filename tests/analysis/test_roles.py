import pytest

from reader.analysis.english.roles import is_role_word


@pytest.mark.parametrize("word", ["minister", "Chairman", "PRESIDENT", "spokesman."])
def test_a_role_word_is_known_in_any_case_and_with_its_full_stop(word: str) -> None:
    assert is_role_word(word)


@pytest.mark.parametrize("word", ["", "harbour", "ministers"])
def test_a_plural_or_another_word_is_no_role_word(word: str) -> None:
    assert not is_role_word(word)

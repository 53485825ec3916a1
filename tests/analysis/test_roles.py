import pytest

from reader.analysis.roles import is_honorific, is_role, is_role_word


@pytest.mark.parametrize("word", ["Mr", "Gen.", "sheikh", "PROF."])
def test_a_title_is_known_in_any_case_and_with_its_full_stop(word: str) -> None:
    assert is_honorific(word)


@pytest.mark.parametrize("phrase", ["the president", "Foreign Minister", "Secretary of State", "his former aide"])
def test_a_role_of_several_words_is_a_role(phrase: str) -> None:
    assert is_role(phrase)


@pytest.mark.parametrize("phrase", ["", "the", "the harbour", "minister Okafor"])
def test_what_is_no_role_is_none(phrase: str) -> None:
    assert not is_role(phrase)


def test_a_plural_is_no_role_word() -> None:
    assert not is_role_word("ministers")

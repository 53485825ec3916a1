from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.tokens import tokenize


def words(text: str) -> list[str]:
    return [token.of(text) for token in tokenize(text)[0]]


@given(st.text())
def test_tokens_are_in_order_and_leave_out_nothing_but_blanks(text: str) -> None:
    end, covered = 0, 0
    for token in tokenize(text)[0]:
        assert end <= token.start < token.end
        covered += token.end - token.start
        end = token.end
    assert covered == sum(not char.isspace() for char in text)


def test_a_possessive_is_a_token_of_its_own() -> None:
    assert words("Ghana’s ports") == ["Ghana", "’s", "ports"]


def test_a_name_is_free_of_the_participle_at_it() -> None:
    assert words("a Swiss-brokered deal, the US-led force") == [
        "a", "Swiss", "-", "brokered", "deal", ",", "the", "US", "-", "led", "force",
    ]  # fmt: skip


def test_a_name_is_free_of_the_prefix_before_it() -> None:
    assert words("pro-Kenyan") == ["pro", "-", "Kenyan"]


def test_a_hyphen_within_a_name_stays() -> None:
    assert words("Park Chung-hee and al-Masri") == ["Park", "Chung-hee", "and", "al-Masri"]


def test_initials_and_titles_keep_their_stops() -> None:
    assert words("Mr. J. P. Osei of the U.K. spoke.") == ["Mr.", "J.", "P.", "Osei", "of", "the", "U.K.", "spoke", "."]


def test_the_raised_number_of_a_note_is_a_token_of_its_own() -> None:
    assert words("she said.¹² He left,³ and 5 km² burned") == [
        "she", "said", ".", "¹²", "He", "left", ",", "³", "and", "5", "km²", "burned",
    ]  # fmt: skip

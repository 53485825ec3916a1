"""What the "it" means that somebody does something to; told on Wednesday, 12 March 2025."""

import pytest

from tests.analysis.timelines import told_when


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mill stood empty for years. The council bought it in 2011.", "The council bought the mill"),
        ("The bridge was closed in May. The council reopened it in July.", "The council reopened the bridge"),
        ("The strike began on Monday. The union called it off on Tuesday.", "The union called the strike off"),
        ("The ship was built in 1962. A storm sank it in 1978.", "A storm sank the ship"),
        ("The council wants a new bridge. Lund proposed it in 2015.", "Lund proposed the new bridge"),
    ],
)
def test_nobody_does_something_to_it_who_is_meant_by_it(text: str, told: str) -> None:
    assert told in told_when(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Parliament passed the law in 2019. The court struck it down in 2021.", "The court struck the law down"),
        ("The army took the town on Monday. The rebels retook it on Tuesday.", "The rebels retook the town"),
        ("The museum bought the painting in 1920. Thieves stole it in 1985.", "Thieves stole the painting"),
        ("The firm owned a mill. The council closed it on Monday.", "The council closed the mill"),
        ("The party won the election in 2014. It lost it in 2018.", "The party lost the election"),
    ],
)
def test_it_is_what_a_body_did_something_to_before(text: str, told: str) -> None:
    assert told in told_when(text)


@pytest.mark.parametrize(
    "text",
    [
        "The fire destroyed the mill on Monday. Crews put it out on Tuesday.",
        "The bank forecast growth of 2% in May. It lowered it to 1% in July.",
    ],
)
def test_where_two_things_may_be_meant_it_stays(text: str) -> None:
    assert any(" it " in words for words in told_when(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The union quit the cabinet in May, and two members left it in June.", "Two members left the cabinet"),
        ("She praised the hall, which was rebuilt after a fire destroyed it in 2015.", "A fire destroyed the hall"),
        ("The bank began raising rates in May and lowered them in June.", "The bank lowered rates"),
        ("The bank began raising rates in May. It cut them in June.", "The bank cut rates"),
        (
            "The case is due to go to trial. Lund said on Monday he would ask the court to drop it.",
            "Lund said he would ask the court to drop the case",
        ),
        ("The walkout will last two days. The clerks voted for it on Monday.", "The clerks voted for the walkout"),
        ("The bank lowered its forecast for tea. Lund had raised it in May.", "Lund had raised the forecast"),
        (
            "A case against Ivo Lind is due. The court dropped it on Monday.",
            "The court dropped the case against Ivo Lind",
        ),
    ],
)
def test_it_is_what_is_done_to_in_the_clause_or_the_sentence_before(text: str, told: str) -> None:
    assert told in told_when(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The town fell in 2023. A raid on its market killed 17 in May.", "A raid on the town’s market killed 17"),
        (
            "The dam broke. Clerks had warned in 2015 that its wall was cracked.",
            "Clerks had warned that the dam’s wall",
        ),
        ("The bank failed. Clerks raised its rates in May.", "Clerks raised the bank’s rates"),
        ("The mill closed. The bank raised its rates in May.", "The bank raised its rates"),
        ("Lund Marine bought the yard. It turned its first profit in May.", "turned its first profit"),
    ],
)
def test_whose_something_is_stands_in_the_sentence_before_where_nothing_in_its_own_can_own_it(
    text: str, told: str
) -> None:
    assert any(told in words for words in told_when(text))


def test_what_is_done_again_is_not_done_for_the_first_time() -> None:
    assert set(told_when("The bank cut rates for the first time in May and again in June.")) == {
        "The bank cut rates for the first time",
        "The bank cut rates again",
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The council sold the hall on Monday. It was built in 1990.", "The hall was built"),
        ("The army took the town on Monday. It was retaken on Tuesday.", "The town was retaken"),
        ("The union called a strike in January. It ended in February.", "The strike ended"),
    ],
)
def test_what_no_body_does_or_undergoes_is_of_what_it_dealt_with(text: str, told: str) -> None:
    assert told in told_when(text)


def test_no_body_was_built() -> None:
    text = "The council was sued over the hall on Monday. It was built in 1990."
    assert "The council was built" not in told_when(text)

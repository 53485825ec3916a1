"""What was given and whom a force caught, told from a noun in front; told on Wednesday, 12 March 2025."""

from datetime import date

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status

DAY = date(2025, 3, 12)


def told(text: str) -> list[str]:
    return [entry.words(text) for entry in analyse(text, DAY).timeline]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lee read a letter the campaign sent the board on June 3.", "The campaign sent the board a letter"),
        ("The letter, which the union sent the board on June 3, is long.", "The union sent the board the letter"),
        ("The prize the club gave Ann Lee in 2019 was stolen.", "The club gave Ann Lee the prize"),
        ("The letter so annoyed them that they sent Ann Lee to Lorne in May.", "They sent Ann Lee to Lorne"),
        ("The man police arrested on Sunday was freed.", "Police arrested the man"),
        ("The man the police arrested on Sunday was freed.", "The police arrested the man"),
        ("The guns police seized on Sunday were stolen.", "Police seized the guns"),
        ("The sex crimes police arrested two men on Sunday.", "The sex crimes police arrested two men"),
    ],
)
def test_a_noun_in_front_is_what_was_given_or_caught(text: str, words: str) -> None:
    assert words in told(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The fund, set up in 2019 after rain flooded Lorne, ran dry in May.",
            ["The fund was set up", "The fund ran dry"],
        ),
        (
            "The mill, built in 1880 before the railway came, burned on Monday.",
            ["The mill was built", "The mill burned"],
        ),
    ],
)
def test_an_aside_with_a_clause_in_it_leaves_the_verb_to_the_sentence(text: str, words: list[str]) -> None:
    assert told(text) == words


@pytest.mark.parametrize("day", ["Wednesday", "Friday"])
def test_an_aside_tells_what_is_set_to_be_done(day: str) -> None:
    text = f"The talks, set to end on {day}, also cover the border."
    [entry] = analyse(text, DAY).timeline
    assert (entry.words(text), entry.status) == ("The talks are set to end", Status.PLANNED)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("New challenges to the law have arisen since March.", "New challenges to the law have arisen"),
        (
            "Ann Lee sought on Monday to ease growing Norvian worries about the vote.",
            "Ann Lee sought to ease growing Norvian worries about the vote",
        ),
        ("The shelling went on overnight.", "The shelling went on"),
    ],
)
def test_nouns_are_no_verbs_and_particles_no_prepositions(text: str, words: str) -> None:
    assert told(text) == [words]

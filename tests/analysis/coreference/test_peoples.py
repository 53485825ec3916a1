"""One of a people stands for whoever is plainly meant, also where they say nothing."""

import pytest

from reader.model import Entity, EntityType, Mention
from tests.analysis.references import entity, tied


def people(text: str, word: str) -> Entity:
    at = text.index(word)
    return Entity(word, EntityType.GROUP, (Mention(at, at + len(word)),), (word,))


def roles(text: str, word: str, *names: str) -> list[tuple[str, str]]:
    return tied(text, *(entity(text, name) for name in names), people(text, word))


@pytest.mark.parametrize(
    "does", ["apologised at once", "has four goals", "won again", "will play on Friday", "felt it was over"]
)
@pytest.mark.parametrize("word", ["Dane", "Australian", "Norwegian"])
def test_one_of_a_people_who_does_something_is_who_acted_before(word: str, does: str) -> None:
    text = f"Ada Lund scored for Tarna. The {word} {does}."
    assert (f"The {word}", "Ada Lund") in roles(text, word, "Ada Lund")


def test_a_people_that_speaks_a_quote_is_one_of_it() -> None:
    text = "Ada Lund saw it otherwise. “It is a goal,” said the Portuguese."
    assert roles(text, "Portuguese", "Ada Lund") == [("the Portuguese", "Ada Lund")]


def test_one_of_a_people_of_whom_more_is_told_between_commas_is_who_acted_before() -> None:
    text = "Ada Lund, on for Vik Lal, scored. The Dane, signed in January, has four goals."
    assert ("The Dane", "Ada Lund") in roles(text, "Dane", "Ada Lund", "Vik Lal")


@pytest.mark.parametrize("thing", ["Australian dollar fell", "Australian left lost", "Dane family left", "Welsh were"])
def test_what_is_of_a_people_or_all_of_it_is_nobody_named(thing: str) -> None:
    word = thing.split(maxsplit=1)[0]
    text = f"Ada Lund scored for Tarna. The {thing} again."
    assert not [role for role, _ in roles(text, word, "Ada Lund") if role.startswith("The ")]


@pytest.mark.parametrize("told", ["Danish minister Ada Lund", "the Danish harbour minister Ada Lund"])
def test_one_of_a_people_is_who_is_told_to_be_of_its_land(told: str) -> None:
    text = f"On Monday {told} met Maria Reyes. Reyes slept. The Dane said she was glad."
    named = (entity(text, "Ada Lund"), entity(text, "Maria Reyes", "Reyes"))
    assert ("The Dane", "Ada Lund") in tied(text, *named, people(text, "Danish"))


def test_one_of_a_people_is_nobody_of_another_land() -> None:
    text = "Danish minister Ada Lund left. The Italian said she was glad."
    assert ("The Italian", "Ada Lund") not in tied(
        text, entity(text, "Ada Lund"), people(text, "Danish"), people(text, "Italian")
    )


@pytest.mark.parametrize("written", ["Ada Lund, a Norwegian,", "Ada Lund, a young Norwegian,"])
def test_whom_words_between_commas_call_one_of_a_people_is_of_its_land(written: str) -> None:
    text = f"{written} beat Maria Reyes. Reyes slept. The Norwegian said she was glad."
    named = (entity(text, "Ada Lund"), entity(text, "Maria Reyes", "Reyes"))
    at = [found for found in range(len(text)) if text.startswith("Norwegian", found)]
    norwegian = Entity("Norwegian", EntityType.GROUP, tuple(Mention(one, one + 9) for one in at), ("Norwegian",))
    assert ("The Norwegian", "Ada Lund") in tied(text, *named, norwegian)


@pytest.mark.parametrize("word", ["Pole", "Dane", "Scot"])
def test_one_of_a_people_that_no_name_was_found_in_is_who_was_just_named(word: str) -> None:
    text = f"Ada Lund came second. The {word} said she was glad."
    assert (f"The {word}", "Ada Lund") in tied(text, entity(text, "Ada Lund"))


def test_one_of_a_people_whose_pronoun_does_not_fit_is_nobody_named() -> None:
    text = "Ada Lund lost. The Norwegian said he was glad."
    assert tied(text, entity(text, "Ada Lund"), people(text, "Norwegian")) == []

"""One of a people stands for whoever is plainly meant, also where they say nothing."""

import pytest

from reader.model import Entity, EntityType, Mention
from tests.analysis.references import entity, tied


def people(text: str, word: str) -> Entity:
    at = text.index(word)
    return Entity(word, EntityType.GROUP, (Mention(at, at + len(word)),), (word,))


def roles(text: str, word: str, *names: str) -> list[tuple[str, str]]:
    return tied(text, *(entity(text, name) for name in names), people(text, word))


@pytest.mark.parametrize("does", ["apologised at once", "has four goals", "won again", "will play on Friday"])
@pytest.mark.parametrize("word", ["Dane", "Australian", "Norwegian"])
def test_one_of_a_people_who_does_something_is_who_acted_before(word: str, does: str) -> None:
    text = f"Ada Lund scored for Tarna. The {word} {does}."
    assert (f"The {word}", "Ada Lund") in roles(text, word, "Ada Lund")


def test_one_of_a_people_of_whom_more_is_told_between_commas_is_who_acted_before() -> None:
    text = "Ada Lund, on for Vik Lal, scored. The Dane, signed in January, has four goals."
    assert ("The Dane", "Ada Lund") in roles(text, "Dane", "Ada Lund", "Vik Lal")


@pytest.mark.parametrize("thing", ["Australian dollar fell", "Australian left lost", "Dane family left", "Welsh were"])
def test_what_is_of_a_people_or_all_of_it_is_nobody_named(thing: str) -> None:
    word = thing.split(maxsplit=1)[0]
    text = f"Ada Lund scored for Tarna. The {thing} again."
    assert not [role for role, _ in roles(text, word, "Ada Lund") if role.startswith("The ")]

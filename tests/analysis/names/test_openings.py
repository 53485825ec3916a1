"""A capital that a word has only because it opens a sentence makes no name of it."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.analysis.names.tagging.tagger import Name, Tagger
from reader.entities import EntityType
from tests.analysis.references import places


class Given(Tagger):
    """A tagger that finds what it was given, wherever it stands."""

    def __init__(self, kind: EntityType, *names: str) -> None:
        self.kind, self.names = kind, names

    def tag(self, document: documents.Document) -> tuple[Name, ...]:
        starts = [(at, name) for name in self.names for at in places(document.text, name)]
        return tuple(Name(at, at + len(name), self.kind) for at, name in sorted(starts))


def names(text: str, kind: EntityType, *tagged: str) -> list[str]:
    return [entity.name for entity in find_names(documents.read(text, None), Given(kind, *tagged))]


@pytest.mark.parametrize("kind", [EntityType.PERSON, EntityType.PLACE, EntityType.GROUP, EntityType.WORK])
def test_a_word_of_the_dictionary_that_opens_a_sentence_is_no_name(kind: EntityType) -> None:
    assert names("It rained for a week. Weeds grew in the yard.", kind, "Weeds") == []
    assert names("They wept. “Imagine that,” she said.", kind, "Imagine") == []


def test_such_a_word_is_a_name_where_it_has_its_capital_within_a_sentence_too() -> None:
    text = "Weeds left the room. Then Weeds came back."
    assert names(text, EntityType.PERSON, "Weeds") == ["Weeds"]


def test_such_a_word_is_a_name_where_a_longer_one_ends_in_it() -> None:
    assert names("Then Ines Stark came. Stark sat.", EntityType.PERSON, "Ines Stark", "Stark")[0] == "Ines Stark"


def test_a_word_of_the_dictionary_that_speaks_is_a_name() -> None:
    assert names("Weeds said it was late.", EntityType.PERSON, "Weeds") == ["Weeds"]


def test_a_firm_may_be_called_by_a_word_of_the_dictionary() -> None:
    assert names("Anvil shut two plants.", EntityType.ORGANIZATION, "Anvil") == ["Anvil"]


def test_the_small_word_that_opens_a_sentence_is_no_part_of_a_name() -> None:
    assert names("If Ostrel wins, all is lost.", EntityType.PERSON, "If Ostrel") == ["Ostrel"]


def test_a_title_that_is_closed_keeps_the_small_word_that_opens_it() -> None:
    text = "He read on. “If Ostrel Wins” was her first book."
    assert names(text, EntityType.WORK, "If Ostrel Wins") == ["If Ostrel Wins"]
    assert names("He read on. “If Ostrel wins, we lose,” she said.", EntityType.WORK, "If Ostrel") == []


@pytest.mark.parametrize("kind", [EntityType.PERSON, EntityType.ORGANIZATION])
def test_a_cry_is_no_name_but_a_surname_like_it_is(kind: EntityType) -> None:
    assert names("It works. Oh, and it is free.", kind, "Oh") == []
    assert names("It works. Heck, it is free.", kind, "Heck") == []
    assert names("It was close. Oh, 45, won the race.", kind, "Oh") == ["Oh"]
    assert names("It was close. Oh won the race.", kind, "Oh") == ["Oh"]


def test_who_is_told_to_do_something_is_no_firm() -> None:
    assert names("It loads. Open that link in the app.", EntityType.ORGANIZATION, "Open") == []
    assert names("It was late. Target the stragglers, he said.", EntityType.ORGANIZATION, "Target") == []


def test_a_word_that_is_all_a_paragraph_says_is_a_name_only_where_it_is_one_elsewhere() -> None:
    assert names("They came back.\n\nNice.\n\nThey left.", EntityType.PLACE, "Nice") == []
    assert names("They came to Nice.\n\nNice.\n\nThey left.", EntityType.PLACE, "Nice") == ["Nice"]


def test_a_small_word_within_a_sentence_is_no_part_of_a_name() -> None:
    assert names("It is a tool of Ostrel now.", EntityType.ORGANIZATION, "of Ostrel") == ["Ostrel"]


def test_a_lesser_office_is_no_firm_but_a_firm_with_its_head_is() -> None:
    organization = EntityType.ORGANIZATION
    assert names("They rose. Additional Solicitor General Ostrel spoke.", organization, "Additional") == []
    assert names("They rose. Target Chief Executive Ostrel spoke.", organization, "Target") == ["Target"]


def test_what_is_asked_of_somebody_is_no_given_name() -> None:
    assert names("Will Ostrel win the vote?", EntityType.PERSON, "Will Ostrel") == ["Ostrel"]
    assert names("Will Ostrel won the vote.", EntityType.PERSON, "Will Ostrel") == ["Will Ostrel"]


def test_a_given_name_that_is_a_verb_too_is_part_of_who_did_something() -> None:
    assert names("They met. Will Ostrel retired.", EntityType.PERSON, "Ostrel") == ["Will Ostrel"]
    assert names("They met. Will Ostrel need it?", EntityType.PERSON, "Ostrel") == ["Ostrel"]

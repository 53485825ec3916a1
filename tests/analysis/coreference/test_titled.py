"""Kin with the same last name, known by a title of the other kind."""

from datetime import date

import pytest

from reader.analysis.coreference import part_titled
from reader.analysis.document import read
from reader.model import Entity
from tests.analysis.references import entity, tied


def parted(text: str, *people: Entity) -> dict[str, list[str]]:
    """What each entity is called in the text."""
    found = part_titled(read(text, date(2024, 5, 6)), people)
    return {one.name: [text[mention.start : mention.end] for mention in one.mentions] for one in found}


def test_a_widow_with_the_title_and_the_last_name_is_not_the_dead_man() -> None:
    text = "John Lund died at sea. His widow, Vor, wept. Mrs Lund asked why."
    people = entity(text, "John Lund", "Lund"), entity(text, "Vor")
    assert parted(text, *people) == {"John Lund": ["John Lund"], "Vor": ["Vor", "Lund"]}


def test_a_widow_named_behind_his_name_and_title_has_hers() -> None:
    text = "John Lund died at sea. Mr Lund’s widow, Vor, wept. Mrs Lund asked why."
    people = entity(text, "John Lund", "Lund"), entity(text, "Vor")
    assert parted(text, *people) == {"John Lund": ["John Lund", "Lund"], "Vor": ["Vor", "Lund"]}


def test_a_wife_of_whom_no_name_is_told_is_an_entity_of_her_own() -> None:
    text = "John Lund died at sea. His wife was not told. Mrs Lund asked why."
    assert parted(text, entity(text, "John Lund", "Lund")) == {"John Lund": ["John Lund"], "Mrs Lund": ["Lund"]}


def test_a_title_that_fits_or_has_no_kin_before_it_parts_nobody() -> None:
    for text in ("John Lund met his wife. Mr Lund left.", "John Lund spoke. Ms Lund then left."):
        assert list(parted(text, entity(text, "John Lund", "Lund"))) == ["John Lund"]


def test_a_title_before_the_full_name_of_the_other_gender_is_somebody_else_with_the_office() -> None:
    text = "Lund spoke. President Lund won, Mr Lund said. Mary Lund, his wife, and Mr Lund left."
    whole = entity(text, "Mary Lund", "Lund")._replace(roles=("President",))
    other, wife = part_titled(read(text, date(2024, 5, 6)), (whole,))
    assert (other.name, other.roles, len(other.mentions)) == ("Mr Lund", ("President",), 4)
    assert (wife.name, wife.roles, wife.forms, len(wife.mentions)) == ("Mary Lund", ("wife",), ("Mary Lund",), 1)


def test_a_description_is_read_past_what_somebody_does_and_a_given_name_of_two_tells_the_pronoun() -> None:
    text = "Qel-Mary Vor hid. The actress, who lives in Tarna, said she was ill."
    assert tied(text, entity(text, "Qel-Mary Vor"))[0] == ("The actress", "Qel-Mary Vor")


COUPLES = ["Mr and Mrs", "Dr. and Mrs.", "Lord and Lady"]


@pytest.mark.parametrize("couple", COUPLES)
def test_a_couple_is_neither_of_the_two_nor_whoever_has_their_name(couple: str) -> None:
    text = f"Qel Lund died. {couple} Lund wept."
    found = parted(text, entity(text, "Qel Lund", "Lund"))
    assert found == {"Qel Lund": ["Qel Lund"], f"{couple} Lund": ["Lund"]}


@pytest.mark.parametrize("couple", COUPLES)
def test_one_of_a_couple_is_told_by_the_title(couple: str) -> None:
    text = f"{couple} Lund wept. Mrs Lund left, and Mr Lund stayed."
    found = parted(text, entity(text, "Lund"))
    assert sorted(found) == sorted([f"{couple} Lund", "Lund", "Mr Lund"])
    assert all(len(mentions) == 1 for mentions in found.values())


def test_a_lady_beside_a_knight_is_his_wife() -> None:
    text = "Sir John Lund left. Lady Lund stayed. Sir John came back."
    found = parted(text, entity(text, "John Lund", "Lund", "John"))
    assert found["Lady Lund"] == ["Lund"]


def test_who_shares_a_last_name_with_the_one_beside_has_the_title_too() -> None:
    text = "Peter and Susan Hale wept. Mrs Hale left. Mr Hale stayed."
    found = parted(text, entity(text, "Peter"), entity(text, "Susan Hale", "Hale"))
    assert found == {"Peter": ["Peter", "Hale"], "Susan Hale": ["Susan Hale", "Hale"]}


def test_the_wife_of_whom_the_name_tells_no_gender_has_the_title() -> None:
    text = "Qel Lund left. Lund’s wife, Vor, stayed. Mrs Lund wept."
    found = parted(text, entity(text, "Qel Lund", "Lund"), entity(text, "Vor"))
    assert found == {"Qel Lund": ["Qel Lund", "Lund"], "Vor": ["Vor", "Lund"]}


def test_a_spouse_named_by_the_given_name_alone_has_the_title_and_the_last_name() -> None:
    text = "Ada Lund keeps a shop with her husband Vor. Mrs Lund spoke. Mr Lund wept."
    people = entity(text, "Ada Lund", "Lund"), entity(text, "Vor")
    assert parted(text, *people) == {"Ada Lund": ["Ada Lund", "Lund"], "Vor": ["Vor", "Lund"]}


def test_a_spouse_with_another_last_name_has_it_not() -> None:
    text = "Ada Lund keeps a shop with her husband Vor Roca. Mrs Lund spoke. Mr Lund wept."
    people = entity(text, "Ada Lund", "Lund"), entity(text, "Vor Roca")
    assert parted(text, *people)["Vor Roca"] == ["Vor Roca"]

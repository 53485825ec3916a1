"""Names that look alike or stand side by side and are not one, and those that look unlike and are."""

import pytest

from reader.model import EntityType
from tests.analysis.test_names_at_sight import mentions, types

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


def test_a_pope_is_nobody_whose_surname_differs_by_a_letter() -> None:
    found = types("Ines Francos wept. Pope Francis came.", ("Ines Francos", PERSON, ()), ("Francis", PERSON, ()))
    assert found == {"Ines Francos": PERSON, "Francis": PERSON}


def test_a_surname_in_capitals_labels_whom_a_label_named_in_full() -> None:
    text = "ADA HOLT: It is shut.\n\nVIK LAL: It is.\n\nHOLT: Why?\n\nLAL: Rust.\n\nHOLT: Since when?"
    names = (("ADA HOLT", PERSON, ()), ("VIK LAL", PERSON, ()), ("HOLT", ORGANIZATION, ()), ("LAL", ORGANIZATION, ()))
    assert {kind for _, kind in mentions(text, *names)} == {PERSON}
    assert [len(found) for found in mentions(text, *names).values()] == [3, 2]


def test_a_label_in_capitals_ends_before_what_is_said() -> None:
    text = "ADA HOLT: Tarna was shut."
    assert "ADA HOLT" in [one for found in mentions(text, ("ADA HOLT: Tarna", PERSON, ())).values() for one in found]


def test_two_places_of_a_dateline_are_two_and_no_agency() -> None:
    whole = ("TARNA/HALDEN", ORGANIZATION, ())
    found = types("TARNA/HALDEN (Reuters) - The bridge was shut on Tuesday.", whole, ("Reuters", ORGANIZATION, ()))
    assert found == {"Tarna": PLACE, "Halden": PLACE, "Reuters": ORGANIZATION}


def test_what_a_foundation_is_called_by_stays_a_reef() -> None:
    reef, body = "Great Lindor Reef", "Great Lindor Reef Foundation"
    found = types(f"They swam at the {reef}. The {body} paid.", (body, ORGANIZATION, ()), (reef, ORGANIZATION, ()))
    assert found == {reef: PLACE, body: ORGANIZATION}


@pytest.mark.parametrize("rank", ["ASP", "DCP"])
def test_a_rank_of_the_police_before_a_name_names_nothing(rank: str) -> None:
    found = types(f"They met {rank} Qel Cardo there.", (rank, ORGANIZATION, ()), ("Qel Cardo", PERSON, ()))
    assert found == {"Qel Cardo": PERSON}


def test_the_letters_of_an_office_name_nothing() -> None:
    assert types("They met the CM and the CM's sister.", ("CM", ORGANIZATION, ())) == {}


def test_a_sentence_that_ends_with_a_stop_is_no_headline_however_short() -> None:
    church = "Gilliam Springs Baptist Church"
    assert types(f"Services will be Saturday at {church}.", (church, PLACE, ())) == {church: PLACE}


def test_whom_somebody_beat_is_a_person() -> None:
    text = "She lost to Sofia Kenin, whom she had beaten."
    assert types(text, ("Sofia Kenin", PLACE, ((PLACE, 0.8), (PERSON, 0.2)))) == {"Sofia Kenin": PERSON}


@pytest.mark.parametrize(
    "born", ["Born Jeannie Mae Tidwell in 1930, she", "“Hello,” it read.\n\nBorn Jeannie Tidwell, she"]
)
def test_the_name_that_somebody_was_born_with_is_theirs_and_not_what_they_are_called(born: str) -> None:
    text = f"Jeannie Lund died. {born} sewed. Ann Roe wept."
    name = "Jeannie Mae Tidwell" if "Mae" in born else "Jeannie Tidwell"
    found = mentions(text, ("Jeannie Lund", PERSON, ()), (name, PERSON, ()), ("Ann Roe", PERSON, ()))
    assert found == {("Jeannie Lund", PERSON): ["Jeannie Lund", name], ("Ann Roe", PERSON): ["Ann Roe"]}


@pytest.mark.parametrize("called", [", née", ", born", " (née"])
def test_a_name_behind_the_word_for_birth_is_the_same_persons(called: str) -> None:
    text = f"Gwen Lund{called} Ann Roe, died."
    found = mentions(text, ("Gwen Lund", PERSON, ()), ("Ann Roe", PERSON, ()))
    assert list(found.values()) == [["Gwen Lund", "Ann Roe"]]

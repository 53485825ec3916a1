"""Clubs by whom they meet, in reports of sports that sides play."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.analysis.names.kinds.opponents import opponents
from reader.analysis.names.tagging.tagger import Name
from reader.entities import ORGANIZATION, PERSON, PLACE, EntityType

SPORT = "\n\nThe coach praised the goalkeeper after two goals in the league match."


def kinds(text: str) -> dict[str, EntityType]:
    return {entity.name: entity.type for entity in find_names(documents.read(text + SPORT, None))}


def met(text: str, **kinds: EntityType) -> set[str]:
    """The clubs of a text in which what is named by one word, or by two with a line between, has such kinds."""
    names = [(name.replace("_", " "), kind) for name, kind in kinds.items()]
    return opponents(text, [Name(text.index(one), text.index(one) + len(one), kind) for one, kind in names])


@pytest.mark.parametrize(
    "text",
    [
        "Wydad Lissen beat Hassania Tarna 2-1.",
        "Olympic Lissen drew with Union Orrin.",
        "Deportivo Lissen lost to Atletico Roca.",
        "Al Tarnab host Chabab Lissen.",
    ],
)
def test_both_that_meet_are_clubs_by_their_whole_names(text: str) -> None:
    found = kinds(text)
    assert len(found) == 2
    assert set(found.values()) == {ORGANIZATION}


def test_who_is_somebody_meets_as_somebody() -> None:
    assert met("Roca beat Ken Ito.", Roca=PERSON, Ken_Ito=PERSON) == set()
    assert met("Halden United beat Ines Roca.", Halden_United=ORGANIZATION, Ines_Roca=PERSON) == set()


def test_a_club_that_somebody_left_for_another_is_one() -> None:
    assert met("Ito left Orrin for Benfica.", Ito=PERSON, Orrin=PLACE, Benfica=ORGANIZATION) == {"orrin"}


def test_a_country_that_meets_another_stays_one() -> None:
    assert met("Mali drew with Peru.", Mali=PLACE, Peru=PLACE) == set()


def test_a_club_goes_by_its_last_word() -> None:
    assert kinds("Atletico Roca beat Deportivo Lissen 2-1. Roca scored first.")["Atletico Roca"] is ORGANIZATION


def test_somebody_called_as_a_club_begins_is_somebody() -> None:
    assert met("Al Roca beat Halfe.", Al_Roca=PERSON, Halfe=ORGANIZATION) == set()

"""Sides in reports of sport, by what their players are called and in lists within a line."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names.kinds.sides import side_names
from reader.entities import EntityType

SPORT = " The coach praised the goalkeeper after two goals in the league match."


def sides(text: str) -> set[str]:
    found = side_names(documents.read(text, None))
    return {text[name.start : name.end] for name in found if name.type is EntityType.ORGANIZATION}


@pytest.mark.parametrize("text", ["The Otters beat Tarna, and fans sang for the Otters.", "He left the Hurricanes."])
def test_players_that_play_are_a_side(text: str) -> None:
    assert sides(text + SPORT) == {text.rsplit(maxsplit=1)[-1].rstrip(".")}


@pytest.mark.parametrize(
    "text",
    [
        "The Games are held in May.",
        "The Germans have won.",
        "The Lunds are here with Ines Lund.",
        "He left the Otters.",
    ],
)
def test_what_is_no_side_is_left_alone(text: str) -> None:
    assert sides(text + SPORT) == set()


def test_players_are_no_side_where_no_sport_is_told_of() -> None:
    assert sides("The Otters beat Tarna.") == set()


def test_a_line_of_results_and_one_of_points_have_sides() -> None:
    results = "Other results: Corvo 2 Lissen 1; Tarna 0, Vela Roca 0; Orrin 3 Halfe 1."
    assert sides(results + SPORT) == {"Corvo", "Lissen", "Tarna", "Vela Roca", "Orrin", "Halfe"}
    assert sides("Leaders: Corvo 21, Lissen 20, Vela Roca 19." + SPORT) == {"Corvo", "Lissen", "Vela Roca"}


def test_short_countries_behind_those_who_start_for_them_are_places() -> None:
    text = "1. Ada Lund (KEN) 3:50; 2. Ines Roca (ETH) 3:51; the club (IOC)." + SPORT
    found = side_names(documents.read(text, None))
    assert [text[n.start : n.end] for n in found if n.type is EntityType.PLACE] == ["KEN", "ETH"]

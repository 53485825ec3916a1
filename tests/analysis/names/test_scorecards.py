"""Lists in reports of sport say who stands in them: scorecards of cricket, squads of football."""

from reader.model import EntityType
from tests.analysis.taggers import kinds, types

CARD = """Mali first innings
Ken Ito c Young b Rice 64
Tomas Lund lbw b Rice 3
I. Roca c and b Sene 12
Paul Reyes st Gale b Sene 7
Omar Diallo run out (Price) 0
Brandt not out 101
Extras (b-4 lb-6 nb-1) 11
Did not bat: Tomas Maric, Luka Banks and Ivo Day.
Bowling: Rice 22-6-71-1 (nb-2), Sene 18.3-2-80-4.
"""
SQUAD = """Goalkeepers: Ines Roca (Zavod Halden), Eva Young (Mali)
Defenders - Ana Lund (Strela Brisco).
"""


def test_who_bats_bowls_catches_and_waits_in_a_scorecard_is_a_person_whatever_word_the_name_is() -> None:
    people = {written for written, kind in kinds(CARD).items() if kind is EntityType.PERSON}
    assert people == {
        "Ken Ito", "Young", "Rice", "Tomas Lund", "I. Roca", "Sene", "Paul Reyes", "Gale", "Omar Diallo", "Price",
        "Brandt", "Tomas Maric", "Luka Banks", "Ivo Day",
    }  # fmt: skip


def test_what_is_no_line_of_a_scorecard_names_nobody() -> None:
    text = "Police said the Extras were lbw in all but name, and Rain was not out of the question on 12 May 2001.\n"
    assert not kinds(text)


def test_squads_list_players_with_their_clubs_and_a_country_stays_a_place() -> None:
    found = kinds(SQUAD)
    assert [found[player] for player in ("Ines Roca", "Eva Young", "Ana Lund")] == [EntityType.PERSON] * 3
    assert found["Zavod Halden"] is found["Strela Brisco"] is EntityType.ORGANIZATION
    assert found["Mali"] is EntityType.PLACE


def test_a_line_that_tells_of_a_match_names_its_venue_its_sides_and_who_scored() -> None:
    text = (
        "Zavod 2 (Young 12, De Roca 67 penalty) Strela 0. Halftime 1-0. Attendance 4,000.\n"
        "Corvo Park: Marrow 214 (P. Rice 84; I. Day 4-55), Lissen 108-3.\n"
    )
    found = kinds(text)
    people = {written for written, kind in found.items() if kind is EntityType.PERSON}
    clubs = {written for written, kind in found.items() if kind is EntityType.ORGANIZATION}
    assert people == {"Young", "De Roca", "P. Rice", "I. Day"}
    assert clubs == {"Zavod", "Strela", "Marrow", "Lissen"}
    assert found["Corvo Park"] is EntityType.PLACE


def test_a_number_before_brackets_is_no_match_without_two_sides() -> None:
    assert not kinds("They sold 12 (Monday 4, others later 8) of them.\n")


def test_what_is_contested_is_an_event_behind_its_article_and_in_capitals() -> None:
    text = "SKIING - WORLD CUP RESULTS.\nShe came second in the Coast Cup and won the Halden Open on Sunday.\n"
    assert kinds(text) == dict.fromkeys(("WORLD CUP", "Coast Cup", "Halden Open"), EntityType.EVENT)


def test_a_contest_is_one_in_the_capitals_of_a_headline_too() -> None:
    text = "MALI REACH COAST CUP FINAL.\nThey won in the Coast Cup semifinal.\n"
    assert kinds(text)["COAST CUP"] is EntityType.EVENT


def test_who_is_placed_or_beats_whom_is_a_person_of_the_country_behind() -> None:
    text = "1. Young (Ghana, Volta) 4 hours\n2. Ken Rice (Chile)\n9/16 - Luo Day (Mali) beat 3 - Banks (Ghana) 6-1\n"
    found = kinds(text)
    people = {written for written, kind in found.items() if kind is EntityType.PERSON}
    assert people == {"Young", "Ken Rice", "Luo Day", "Banks"}
    assert found["Ghana"] is EntityType.PLACE
    assert found["Volta"] is EntityType.ORGANIZATION


def test_pairs_are_people_of_both_countries_behind_them() -> None:
    text = "1- Ken Rice (Chile) beat Ivo Day (Mali) 6-1\nEva Young and Luo Banks (Chile/Mali) beat Sun (Ghana) 6-2\n"
    found = kinds(text)
    people = {written for written, kind in found.items() if kind is EntityType.PERSON}
    assert people == {"Ken Rice", "Ivo Day", "Eva Young", "Luo Banks", "Sun"}
    assert {written for written, kind in found.items() if kind is EntityType.PLACE} == {"Chile", "Mali", "Ghana"}


def test_sides_that_bat_at_a_ground_are_clubs() -> None:
    text = "At Corvo: Marrow 326 (D. Cox 95 not out; G. Rice 5-73). Lissen 298-6 (M. Banks 85).\n"
    found = kinds(text)
    assert found["Marrow"] is found["Lissen"] is EntityType.ORGANIZATION
    assert found["Corvo"] is EntityType.PLACE
    assert found["D. Cox"] is found["M. Banks"] is EntityType.PERSON


def test_a_line_up_by_numbers_names_people() -> None:
    text = "Team: 15 - Ken Rice, 14 - Ivo Day, 13 - Luo Banks, 12 - Eva Young; 11 - Ana Price.\n"
    assert kinds(text) == dict.fromkeys(
        ("Ken Rice", "Ivo Day", "Luo Banks", "Eva Young", "Ana Price"), EntityType.PERSON
    )


def test_a_line_up_names_the_clubs_behind_its_people() -> None:
    text = "Team: 15- Ken Rice (Zavod), 14- Ivo Day (Mali), 13- Luo Banks, 12- Eva Young (captain), 11- Ana Price.\n"
    found = kinds(text)
    assert found["Ken Rice"] is found["Ivo Day"] is found["Eva Young"] is EntityType.PERSON
    assert found["Zavod"] is EntityType.ORGANIZATION
    assert found["Mali"] is EntityType.PLACE
    assert "captain" not in found


def test_plain_capitals_before_a_contests_word_are_no_event() -> None:
    assert not kinds("Police Open Fire At Games. On Monday Games were played.\n")


def test_a_line_of_eleven_is_a_side_and_its_players() -> None:
    text = "Rovers: Hart; Dunne, Okoro, Pell; Marsh (Cole 60), Iwu, Stone; Reyes, Ball, Young, Pike."
    listed = types(text)
    assert listed.pop("Rovers") is EntityType.ORGANIZATION
    assert listed == dict.fromkeys(
        ["Hart", "Dunne", "Okoro", "Pell", "Marsh", "Cole", "Iwu", "Stone", "Reyes", "Ball", "Young", "Pike"],
        EntityType.PERSON,
    )


def test_who_scores_in_rugby_stands_behind_how() -> None:
    text = "Tarna 24 (Tries: Lund 2, Ito; Goals: Meaney 4) Halden 12 (Tries: Roca, Sun; Goals: Day 2)"
    listed = types(text)
    people = dict.fromkeys(["Lund", "Ito", "Meaney", "Roca", "Sun", "Day"], EntityType.PERSON)
    assert listed == people | dict.fromkeys(("Tarna", "Halden"), EntityType.ORGANIZATION)

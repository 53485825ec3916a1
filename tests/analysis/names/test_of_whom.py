"""Whose a name is tells its kind: a body's Orna Masrin speaks, a land's Orrine is hired, somebody's bloc is no law."""

import pytest

from reader.analysis.names.tagging.tagger import Chances
from reader.model import EntityType
from tests.analysis.names.test_at_sight import mentions, types
from tests.analysis.names.test_merging import entities

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
GROUP, LAW = EntityType.GROUP, EntityType.LAW
BODY: Chances = ((ORGANIZATION, 0.7), (PERSON, 0.3))
SOMEBODY: Chances = ((PERSON, 0.8), (ORGANIZATION, 0.2))
SPOT: Chances = ((PLACE, 0.95), (PERSON, 0.05))
RARE = "Orrina Masrino"


def test_two_rare_words_of_a_body_that_speak_are_somebody() -> None:
    found = types(f"The UN’s {RARE} said no.", ("UN", ORGANIZATION, ()), (RARE, ORGANIZATION, BODY))
    assert found[RARE] is PERSON


def test_two_rare_words_of_a_body_that_do_something_else_may_be_its_firm() -> None:
    found = types(f"The UN’s {RARE} opened.", ("UN", ORGANIZATION, ()), (RARE, ORGANIZATION, BODY))
    assert found[RARE] is ORGANIZATION


def test_a_rare_surname_that_has_a_party_is_somebodys_and_so_is_the_full_name() -> None:
    text = f"Then {RARE} left. Masrino's Harbour Front won."
    party = ("Harbour Front", ORGANIZATION, ())
    found = types(text, (RARE, ORGANIZATION, BODY), ("Masrino", ORGANIZATION, BODY), party)
    assert found == {RARE: PERSON, "Harbour Front": ORGANIZATION}


def test_two_rare_words_that_have_a_body_by_its_letters_are_somebody() -> None:
    found = types(f"He left {RARE}'s HRF.", (RARE, ORGANIZATION, BODY), ("HRF", ORGANIZATION, ()))
    assert found[RARE] is PERSON


def test_a_single_rare_word_that_a_land_has_is_a_firm() -> None:
    found = types("He hired Mali's Orrinov.", ("Mali", PLACE, ()), ("Orrinov", PERSON, SOMEBODY))
    assert found["Orrinov"] is ORGANIZATION


@pytest.mark.parametrize(
    "text", ["Mali's Orrinov said no.", "By goals, coach, referee and cup fans Mali's Orrinov won."]
)
def test_a_single_rare_word_of_a_land_that_speaks_or_plays_is_somebody(text: str) -> None:
    found = types(text, ("Mali", PLACE, ()), ("Orrinov", PERSON, SOMEBODY))
    assert found["Orrinov"] is PERSON


@pytest.mark.parametrize("owner", ["his", "its", "Roca's"])
def test_what_is_somebodys_alliance_is_a_body(owner: str) -> None:
    text = f"He left {owner} Orrina alliance then."
    assert types(text, ("Orrina", PERSON, SOMEBODY))["Orrina"] is ORGANIZATION


def test_a_bloc_that_ends_as_laws_do_is_a_body() -> None:
    assert types("The State of Law bloc won.", ("State of Law", ORGANIZATION, ())) == {"State of Law": ORGANIZATION}


def test_a_law_that_nobody_calls_a_bloc_is_a_law() -> None:
    assert types("The Poor Law won.", ("Poor Law", ORGANIZATION, ())) == {"Poor Law": LAW}


def test_what_ends_in_letters_is_nobody_beside_somebody() -> None:
    text = "Then Ines Roca and Orrine BP met."
    found = types(text, ("Ines Roca", PERSON, ()), ("Orrine BP", ORGANIZATION, BODY))
    assert found["Orrine BP"] is ORGANIZATION


def test_what_is_told_to_be_a_body_of_some_is_one() -> None:
    text = "Orrine, the patients' body, called for change."
    assert types(text, ("Orrine", PERSON, SOMEBODY)) == {"Orrine": ORGANIZATION}


def test_somebody_whose_body_is_told_of_is_no_body() -> None:
    text = "Orrine, the body of whom was found, lived here."
    assert types(text, ("Orrine", PERSON, SOMEBODY)) == {"Orrine": PERSON}


def test_a_land_that_has_a_name_of_two_given_ones_stays_one_where_something_lies() -> None:
    assert types("Cars are built in Ines Lund.", ("Ines Lund", PLACE, SPOT)) == {"Ines Lund": PLACE}


def test_what_is_no_sure_place_is_somebody_there_too() -> None:
    chances: Chances = ((PLACE, 0.5), (PERSON, 0.4))
    assert types("He believed in Ines Lund.", ("Ines Lund", PLACE, chances)) == {"Ines Lund": PERSON}


@pytest.mark.parametrize("behind", ["Sheriff's Office", "Sheriff’s Department"])
def test_the_sheriffs_of_a_county_are_its_body(behind: str) -> None:
    whole = f"Tarna County {behind}"
    assert types(f"Then {whole} spoke.", ("Tarna County", PLACE, ())) == {whole: ORGANIZATION}


def test_the_football_association_of_a_land_is_its_body_and_its_cup_is_not() -> None:
    assert "Malian FA" in types("The Malian FA spoke.", ("Malian", GROUP, ()))
    assert "Malian FA" not in types("The Malian FA Cup began.", ("Malian", GROUP, ()))


def test_two_brands_are_two() -> None:
    text = "He sold the Orrine and Volta brands."
    assert [*types(text, ("Orrine and Volta", ORGANIZATION, ()))] == ["Orrine", "Volta"]


def test_where_somebody_plays_stands_between_the_side_and_the_name() -> None:
    found = types("Then Lions RHP Ines Roca left.", ("Lions RHP Ines Roca", PERSON, ()))
    assert found == {"Lions": ORGANIZATION, "Ines Roca": PERSON}


def test_a_firm_ends_in_its_legal_form_and_a_title_is_none() -> None:
    assert types("We sold Orrine Global SA.", ("Orrine", PERSON, ())) == {"Orrine Global SA": ORGANIZATION}
    assert types("We fired Orrine AG Lund.", ("Lund", PERSON, ())) == {"Lund": PERSON}


def test_letters_of_a_plain_thing_are_a_body_that_is_named_in_full_as_well() -> None:
    names = (("All Tarna Movement", ORGANIZATION, ()), ("ATM", ORGANIZATION, ()))
    found = mentions("The All Tarna Movement met. Then the ATM spoke.", *names)
    assert found["All Tarna Movement", ORGANIZATION] == ["All Tarna Movement", "ATM"]
    assert "ATM" not in types("Then the ATM was broken.", *names)


@pytest.mark.parametrize("text", ["He accused Labour of neglect.", "Cheers as Labour backs boats."])
def test_labour_is_the_party_within_a_sentence(text: str) -> None:
    assert ("Labour", ORGANIZATION) in mentions(text)


@pytest.mark.parametrize("text", ["Minister for Labour Ines Roca.", "Child Labour fell.", "A new Labour Court met."])
def test_labour_is_no_party_as_a_field(text: str) -> None:
    assert ("Labour", ORGANIZATION) not in mentions(text)


def test_a_large_city_is_not_its_county() -> None:
    found = entities("Dallas and Dallas County met.", {"Dallas": PLACE, "Dallas County": PLACE})
    assert [entity.name for entity in found] == ["Dallas", "Dallas County"]


def test_a_county_is_called_by_its_name_that_no_large_city_has() -> None:
    found = entities("Orrine and Orrine County met.", {"Orrine": PLACE, "Orrine County": PLACE})
    assert [entity.name for entity in found] == ["Orrine County"]


@pytest.mark.parametrize(("short", "full"), [("Man Utd", "Manchester United"), ("Man City", "Manchester City")])
def test_the_clubs_of_manchester_are_called_for_short(short: str, full: str) -> None:
    (club,) = entities(f"{short} won. {full} won.", {short: ORGANIZATION, full: ORGANIZATION})
    assert club.name == full


def test_three_rare_words_are_somebody_where_the_last_alone_is() -> None:
    text = "Then Orrina Volte Masrino left. Masrino's wife wept."
    found = types(text, ("Orrina Volte Masrino", ORGANIZATION, BODY), ("Masrino", PERSON, SOMEBODY))
    assert found == {"Orrina Volte Masrino": PERSON}


def test_a_rare_word_that_somebody_is_of_is_a_place() -> None:
    text = "Ines Roca of Orrinal was second."
    found = types(text, ("Ines Roca", PERSON, ()), ("Orrinal", PERSON, ((PERSON, 0.6), (PLACE, 0.4))))
    assert found == {"Ines Roca": PERSON, "Orrinal": PLACE}


def test_letters_with_their_stops_begin_somebodys_name() -> None:
    assert types("A bull of O.R. Masrino won.", ("O.R. Masrino", ORGANIZATION, BODY)) == {"O.R. Masrino": PERSON}


def test_who_was_ousted_from_an_office_is_somebody() -> None:
    found = types("Orrina Volte, the deposed emir, left.", ("Orrina Volte", ORGANIZATION, ((ORGANIZATION, 0.6),)))
    assert found == {"Orrina Volte": PERSON}


def test_what_is_listed_on_an_exchange_is_a_firm() -> None:
    chances: Chances = ((PLACE, 0.6), (ORGANIZATION, 0.4))
    assert types("Orrine is listed in Lima.", ("Orrine", PLACE, chances))["Orrine"] is ORGANIZATION


def test_a_cup_is_nobody_of_the_nations() -> None:
    text = "He won the Africa Cup of Nations."
    assert types(text, ("Africa Cup of Nations", ORGANIZATION, ())) == {"Africa Cup of Nations": EntityType.EVENT}


SPORT = "The coach, the referee and the fans saw a goalkeeper in the derby."


def test_a_town_and_what_it_is_plays_in_a_report_of_sport() -> None:
    found = types(f"{SPORT} Grimsby Town won.", ("Grimsby Town", PLACE, SPOT))
    assert found["Grimsby Town"] is ORGANIZATION


@pytest.mark.parametrize("text", ["It is cold in Grimsby Town.", f"{SPORT} All met in Grimsby Town."])
def test_a_town_and_what_it_is_lies_where_something_is_in_it(text: str) -> None:
    assert types(text, ("Grimsby Town", PLACE, SPOT))["Grimsby Town"] is PLACE


def test_a_club_that_is_called_by_a_day_is_found_by_who_is_of_it() -> None:
    found = mentions("Sheffield Wednesday players left. Sheffield Wednesday lost.", ("Sheffield", PLACE, ()))
    assert found == {("Sheffield Wednesday", ORGANIZATION): ["Sheffield Wednesday"] * 2}


def test_a_day_behind_a_town_is_no_club() -> None:
    assert [*types("Police met in Sheffield Wednesday.", ("Sheffield", PLACE, ()))] == ["Sheffield"]


@pytest.mark.parametrize("where", ["in the guide", "on the ballot", "in critical condition", "in Mali's charter"])
def test_what_is_listed_elsewhere_than_on_an_exchange_stays_what_it_is(where: str) -> None:
    chances: Chances = ((PLACE, 0.6), (ORGANIZATION, 0.4))
    assert types(f"Orrine is listed {where}.", ("Orrine", PLACE, chances))["Orrine"] is PLACE


@pytest.mark.parametrize("text", ["They met Mali's Orrinov.", "Mali's Orrinov attacked."])
def test_what_a_land_has_where_nobody_deals_is_no_firm(text: str) -> None:
    found = types(text, ("Mali", PLACE, ()), ("Orrinov", PERSON, SOMEBODY))
    assert found["Orrinov"] is PERSON


@pytest.mark.parametrize(
    "text", ["O.R. Masrino raised its prices.", "O.R. Masrino shares fell.", "Shares in O.R. Masrino fell."]
)
def test_letters_with_their_stops_begin_a_firm_where_words_of_firms_stand_by(text: str) -> None:
    assert types(text, ("O.R. Masrino", ORGANIZATION, BODY)) == {"O.R. Masrino": ORGANIZATION}


def test_letters_with_their_stops_that_speak_of_what_is_its_own_are_a_firm() -> None:
    text = "O.R. Masrino said on Friday its sales fell."
    assert types(text, ("O.R. Masrino", PERSON, SOMEBODY)) == {"O.R. Masrino": ORGANIZATION}


def test_letters_with_their_stops_that_speak_of_the_weather_are_somebody() -> None:
    text = "O.R. Masrino said it would rain."
    assert types(text, ("O.R. Masrino", PERSON, SOMEBODY)) == {"O.R. Masrino": PERSON}


@pytest.mark.parametrize("whose", ["Labour's Orrinov faction", "Mali's Orrinov movement"])
def test_a_wing_that_is_called_after_its_leader_leaves_them_somebody(whose: str) -> None:
    land = ("Labour", ORGANIZATION, ()) if "Labour" in whose else ("Mali", PLACE, ())
    assert types(f"Then {whose} won.", land, ("Orrinov", PERSON, SOMEBODY))["Orrinov"] is PERSON


@pytest.mark.parametrize("body", ["the rocky body", "a distant body", "a water body"])
def test_what_is_a_body_in_the_sky_or_of_water_is_none_of_people(body: str) -> None:
    assert types(f"Orrine, {body}, was seen.", ("Orrine", PLACE, SPOT)) == {"Orrine": PLACE}


def test_people_believe_in_somebody_who_is_called_as_a_place() -> None:
    assert types("He believed in Ines Lund.", ("Ines Lund", PLACE, SPOT)) == {"Ines Lund": PERSON}


def test_a_state_and_its_attorney_general_are_no_firm() -> None:
    assert "Ohio AG" not in types("Then Ohio AG sued.", ("Ohio", PLACE, ()))


def test_a_firm_of_two_names_has_brands() -> None:
    text = "Orrine and Volta brands rose."
    assert [*types(text, ("Orrine and Volta", ORGANIZATION, ()))] == ["Orrine and Volta"]


def test_labour_is_a_field_before_another_one_of_a_minister() -> None:
    assert ("Labour", ORGANIZATION) not in mentions("It fell, said Labour and Welfare Secretary Ines Roca.")


def test_a_day_behind_a_town_that_fans_met_in_is_no_club() -> None:
    assert "Sheffield Wednesday" not in types(f"{SPORT} All met in Sheffield Wednesday.", ("Sheffield", PLACE, ()))


def test_the_council_of_a_place_has_a_chair() -> None:
    assert types("Ask the chair of Orrine council.", ("Orrine", PLACE, SPOT)) == {"Orrine": PLACE}


def test_who_says_something_is_of_a_firm() -> None:
    text = "Ines Roca of Orrinal said no."
    found = types(text, ("Ines Roca", PERSON, ()), ("Orrinal", PERSON, ((PERSON, 0.6), (PLACE, 0.4))))
    assert found["Orrinal"] is not PLACE


def test_a_player_who_is_seeded_is_no_side() -> None:
    text = f"{SPORT} Orrinov, seeded third, beat Lund."
    assert types(text, ("Orrinov", PERSON, SOMEBODY))["Orrinov"] is PERSON


def test_whom_a_land_backs_is_no_firm() -> None:
    found = types("He was backed by Mali's Orrinov.", ("Mali", PLACE, ()), ("Orrinov", PERSON, SOMEBODY))
    assert found["Orrinov"] is PERSON


@pytest.mark.parametrize("club", ["Leicester City", "Man City"])
def test_the_club_of_a_town_is_not_its_council(club: str) -> None:
    council = f"{club.replace('Man ', 'Manchester ')} Council"
    found = entities(f"{club} won. {council} met.", {club: ORGANIZATION, council: ORGANIZATION})
    assert [entity.name for entity in found] == [club, council]


@pytest.mark.parametrize("letters", ["F.C.", "A.F.C.", "L.A."])
def test_letters_of_a_club_or_a_town_are_nobody_s_given_names(letters: str) -> None:
    assert (f"{letters} Tornau", PERSON) not in mentions(f"{letters} Tornau lost 2-0 to Kashima on Saturday.")

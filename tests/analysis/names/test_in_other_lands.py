"""Names as papers of other lands and trades have them: seats and honours, shares, stages, capes, police and parties."""

import pytest

from reader.analysis.names.tagging.tagger import Chances
from reader.model import EntityType
from tests.analysis.names.test_at_sight import mentions, types

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
GROUP, WORK = EntityType.GROUP, EntityType.WORK
OPEN: Chances = ((ORGANIZATION, 0.5), (PLACE, 0.4), (PERSON, 0.1))


@pytest.mark.parametrize("honour", ["SAN", "UDM"])
def test_an_honour_or_a_party_in_brackets_makes_nobody_a_body(honour: str) -> None:
    found = types(f"Counsel Orrine Rocale ({honour}) spoke.", ("Orrine Rocale", PERSON, ()))
    assert found["Orrine Rocale"] is PERSON


def test_what_has_its_letters_in_brackets_is_a_body_though_it_looks_like_somebody() -> None:
    found = types("He left Orrine Rocale (OR) then.", ("Orrine Rocale", PERSON, ()))
    assert found["Orrine Rocale"] is ORGANIZATION


def test_the_state_of_a_senator_is_not_what_is_told_of_the_senator() -> None:
    assert types("Sen. Ada Lund, R-Ohio, the chairman, left.", ("Ada Lund", PERSON, ()))["Ohio"] is PLACE


@pytest.mark.parametrize(
    "text", ["Ada Lund, the Orrinal MP, wept.", "Then Leeds and Orrinal MP Ada Lund wept.", "The Orrinal MP wept."]
)
def test_what_somebody_sits_for_is_a_place(text: str) -> None:
    assert types(text, ("Orrinal", ORGANIZATION, OPEN))["Orrinal"] is PLACE


@pytest.mark.parametrize("text", ["Then the ORN MP wept.", "Lurin and Orrinal MPs wept."])
def test_a_party_of_members_is_no_place(text: str) -> None:
    word = "ORN" if "ORN" in text else "Orrinal"
    assert types(text, (word, ORGANIZATION, OPEN))[word] is ORGANIZATION


def test_a_committee_that_is_known_by_a_word_is_a_body_by_it() -> None:
    found = types("Its rate-setting committee, known as Orrinom, met.", ("Orrinom", GROUP, ((GROUP, 0.5),)))
    assert found == {"Orrinom": ORGANIZATION}


def test_somebody_known_by_a_word_is_not() -> None:
    assert types("A spokesman known as Orrinom left.", ("Orrinom", PERSON, ())) == {"Orrinom": PERSON}


def test_what_is_up_or_down_beside_an_index_is_a_firm() -> None:
    text = "The index fell 1%, with Lurina down 2% and Rocale off 0.7%."
    found = types(text, ("Lurina", ORGANIZATION, ()), ("Rocale", PERSON, OPEN))
    assert found["Rocale"] is ORGANIZATION


def test_who_is_up_in_polls_is_somebody() -> None:
    assert types("Then Rocale was up 3% in polls.", ("Rocale", PERSON, ())) == {"Rocale": PERSON}


def test_whoever_has_a_party_is_somebody() -> None:
    party = ("Harbour Force", ORGANIZATION, ())
    found = types("He left Orrine Rocale's Harbour Force.", ("Orrine Rocale", ORGANIZATION, OPEN), party)
    assert found == {"Orrine Rocale": PERSON, "Harbour Force": ORGANIZATION}


def test_what_somebody_is_of_with_an_article_is_a_body() -> None:
    body = "Samaro Janu Balave"
    found = types(f"Ines Roca of the {body} left.", ("Ines Roca", PERSON, ()), (body, PERSON, ((PERSON, 0.6),)))
    assert found[body] is ORGANIZATION


@pytest.mark.parametrize("water", ["Loch Orrine", "Lough Orrine"])
def test_a_water_is_no_body(water: str) -> None:
    assert types(f"A plan for {water} came.", (water, ORGANIZATION, OPEN)) == {water: PLACE}


def test_a_cape_is_nobody_and_somebody_called_head_no_cape() -> None:
    found = types("He ran from Orrinal Head to Edith Head.", ("Orrinal Head", PERSON, ()), ("Edith Head", PERSON, ()))
    assert found == {"Orrinal Head": PLACE, "Edith Head": PERSON}


@pytest.mark.parametrize("house", ["Royal Opera", "Vienna State Opera", "Oslo Ballet"])
def test_a_house_of_opera_is_a_body(house: str) -> None:
    assert types(f"She sang at the {house}.", (house, WORK, ())) == {house: ORGANIZATION}


def test_an_opera_is_a_work() -> None:
    assert types("He wrote Ropemaker Opera then.", ("Ropemaker Opera", WORK, ())) == {"Ropemaker Opera": WORK}


@pytest.mark.parametrize("sum_", ["R18.50", "P58.20"])
def test_a_sum_with_cents_names_nothing(sum_: str) -> None:
    assert types(f"The rand slid past {sum_} then.", (sum_, PLACE, ())) == {}


def test_a_bloc_that_is_called_one_is_no_law() -> None:
    framework = "Harbour Framework"
    assert types(f"The {framework}, a bloc close to Mali, won.", (framework, WORK, ()))[framework] is ORGANIZATION
    assert types(f"The {framework}, a deal on trade, holds.", (framework, WORK, ()))[framework] is EntityType.LAW


def test_a_side_has_its_players_without_an_article() -> None:
    found = mentions("Boston Hurricanes captain Ines Roca left. The Hurricanes lost.", ("Boston", PLACE, ()))
    assert found["Boston Hurricanes", ORGANIZATION] == ["Boston Hurricanes", "Hurricanes"]


def test_the_police_and_their_detective_are_two() -> None:
    found = types("Boise Police Det. Ines Roca left.", ("Boise Police Det. Ines Roca", ORGANIZATION, ()))
    assert found == {"Boise Police": ORGANIZATION, "Ines Roca": PERSON}


def test_the_body_of_a_sport_has_the_region_that_it_is_of() -> None:
    found = types("Then Cricket Tasmania agreed.", ("Tasmania", PLACE, ()))
    assert found == {"Cricket Tasmania": ORGANIZATION}


def test_a_party_is_not_of_whom_it_is_for() -> None:
    dawn, kurds = ("Dawn Party", ORGANIZATION, ()), ("Kurdish", GROUP, ())
    assert "Dawn Party" in types("The pro-Kurdish Dawn Party met.", kurds, dawn)
    assert "Kurdish Dawn Party" in types("The Kurdish Dawn Party met.", kurds, dawn)


@pytest.mark.parametrize("body", ["Republican People's Party", "Salt Workers' Union"])
def test_a_body_that_was_passed_over_has_whose_it_is(body: str) -> None:
    assert types(f"The members of the main {body} gathered in the square.") == {body: ORGANIZATION}


def test_a_dash_in_a_headline_begins_no_name() -> None:
    text = "Debris From Orrinair Jet Found — Orrinair Is Silent\n\nThe jet of Orrinair fell on Monday."
    whole = ("Debris From Orrinair Jet Found — Orrinair", ORGANIZATION, ())
    assert all(name[0].isalpha() for name in types(text, whole, ("Orrinair", ORGANIZATION, ())))


def test_a_given_name_that_is_a_word_stays_behind_a_title() -> None:
    text = "Mayor Baste Rocale left. Then Ines Rocale came."
    found = types(text, ("Baste Rocale", PERSON, ()), ("Ines Rocale", PERSON, ()))
    assert set(found) == {"Baste Rocale", "Ines Rocale"}


def test_a_city_that_begins_as_a_rank_keeps_it() -> None:
    assert types("It was felt in General Santos.", ("General Santos", PLACE, ())) == {"General Santos": PLACE}


def test_a_body_called_by_its_land_and_a_verb_is_kept() -> None:
    found = types("Then Audit Scotland said so.", ("Audit Scotland", ORGANIZATION, ((ORGANIZATION, 0.45),)))
    assert found == {"Audit Scotland": ORGANIZATION}


def test_two_firms_whose_shares_move_are_two() -> None:
    found = types("Shares in Orrini and Voltal rose.", ("Orrini and Voltal", ORGANIZATION, ()))
    assert found == {"Orrini": ORGANIZATION, "Voltal": ORGANIZATION}


def test_somebody_of_a_body_with_a_given_name_and_a_surname_is_no_place() -> None:
    found = types(
        "He met the IMF's Ernesto Ramirez.", ("IMF", ORGANIZATION, ()), ("Ernesto Ramirez", PLACE, ((PLACE, 0.9),))
    )
    assert found["Ernesto Ramirez"] is PERSON


def test_a_crown_prince_is_called_by_what_follows() -> None:
    name = "Crown Prince Omar bin Rocale"
    assert types(f"He met {name}.", (name, PERSON, ())) == {"Omar bin Rocale": PERSON}


def test_whoever_is_a_gp_is_no_body() -> None:
    assert types("Dr Roca, a GP, left.", ("GP", ORGANIZATION, ())) == {}


def test_a_body_that_has_its_letters_in_the_text_is_kept_in_doubt() -> None:
    party = "Party of Orrine Progress"
    doubt: Chances = ((ORGANIZATION, 0.45),)
    found = mentions(f"The {party}, or POP, left. POP won.", (party, ORGANIZATION, doubt), ("POP", ORGANIZATION, ()))
    assert found == {(party, ORGANIZATION): [party, "POP", "POP"]}


def test_what_somebody_has_that_is_a_party_is_one() -> None:
    found = types("Ines Roca's Morena party won.", ("Ines Roca", PERSON, ()), ("Morena", PLACE, ((PLACE, 0.9),)))
    assert found["Morena"] is ORGANIZATION


def test_a_city_that_has_a_party_stays_a_city() -> None:
    assert types("It was Boston's party.", ("Boston", PLACE, ())) == {"Boston": PLACE}


def test_where_somebody_has_an_office_is_a_place() -> None:
    found = types("He was at the agency's Orrinal office.", ("Orrinal", ORGANIZATION, OPEN))
    assert found == {"Orrinal": PLACE}


def test_two_rare_words_behind_a_land_with_an_article_are_its_party() -> None:
    land, rare = ("Sri Lanka", PLACE, ()), ("Orrina Peruma", PERSON, ())
    found = types("He leads the Sri Lanka Orrina Peruma.", land, rare)
    assert found == {"Sri Lanka Orrina Peruma": ORGANIZATION}
    assert "Orrina Peruma" in types("In Sri Lanka Orrina Peruma spoke.", land, rare)


def test_a_single_rare_name_that_builds_is_a_firm() -> None:
    found = types(
        "It involved Orrinik, a builder close to the mayor.", ("Orrinik", PERSON, ((PERSON, 0.6), (PLACE, 0.3)))
    )
    assert found == {"Orrinik": ORGANIZATION}


def test_a_place_in_capitals_keeps_its_small_words() -> None:
    text = "RIO DE JANEIRO (AP) — It rained. It rained on."
    assert "Rio de Janeiro" in types(text, ("RIO DE JANEIRO", PLACE, ()))


@pytest.mark.parametrize("ruler", ["Emir", "Ooni", "Sultan"])
def test_what_a_ruler_is_of_is_a_place_though_he_is_called_so(ruler: str) -> None:
    text = f"The {ruler} of Rocale, Alhaji Omar Rocale, spoke. Rocale wept."
    found = mentions(text, ("Omar Rocale", PERSON, ()), ("Rocale", PERSON, ()))
    assert found["Omar Rocale", PERSON] == ["Omar Rocale", "Rocale"]
    assert found["Rocale", PLACE] == ["Rocale"]


def test_an_office_by_its_letters_is_no_part_of_a_full_name() -> None:
    whole = ("CM Orrine Rocale", PERSON, ())
    assert types("Deputy CM Orrine Rocale left.", whole) == {"Orrine Rocale": PERSON}
    assert types("Then CM Punk won.", ("CM Punk", PERSON, ())) == {"CM Punk": PERSON}


def test_a_school_of_the_federation_has_that_in_its_name() -> None:
    school = "University of Orrine"
    assert types(f"A Federal {school} lawyer left.", (school, ORGANIZATION, ())) == {f"Federal {school}": ORGANIZATION}


@pytest.mark.parametrize("band", ["girl group", "punk band", "hip-hop duo"])
def test_a_band_is_no_person(band: str) -> None:
    assert types(f"The {band} Velvet Roca split.", ("Velvet Roca", PERSON, ())) == {"Velvet Roca": ORGANIZATION}


def test_what_somebody_drives_through_is_a_place_and_who_scores_is_not() -> None:
    assert types("She was driving through Orrinal.", ("Orrinal", PERSON, OPEN)) == {"Orrinal": PLACE}
    assert types("They equalised through Rocale.", ("Rocale", PERSON, ())) == {"Rocale": PERSON}


@pytest.mark.parametrize("text", ["Ada Lund, D-Jackson, left.", "Ada Lund (D-Jackson) left."])
def test_the_town_of_a_lawmaker_is_named_without_the_party(text: str) -> None:
    assert types(text, ("D-Jackson", ORGANIZATION, ())) == {"Jackson": PLACE}


def test_a_partisan_of_a_town_is_of_the_town() -> None:
    found = types("Ada Lund, a Jackson Republican, left.", ("Jackson Republican", PERSON, ()))
    assert found == {"Jackson": PLACE, "Republican": GROUP}


def test_a_station_of_the_bbc_has_its_county() -> None:
    found = types("BBC Radio Wiltshire spoke to them.", ("BBC Radio", ORGANIZATION, ()))
    assert found == {"BBC Radio Wiltshire": ORGANIZATION}


def test_the_white_house_is_one_whoever_lives_there() -> None:
    found = types("The Obama White House said so.", ("Obama White House", ORGANIZATION, ()))
    assert found["White House"] is ORGANIZATION


def test_a_large_city_of_four_letters_in_capitals_is_calmed_and_letters_are_not() -> None:
    assert "Kano" in types("KANO — It rained. It rained on.", ("KANO", PLACE, ()))
    assert "ORNA" in types("ORNA — It rained. It rained on.", ("ORNA", PLACE, ()))


def test_a_crew_with_a_number_is_nobody() -> None:
    assert types("Crew-10 docks on Saturday.", ("Crew-10", PERSON, ())) == {"Crew-10": EntityType.PRODUCT}


def test_the_met_is_a_body_that_is_called_metropolitan() -> None:
    body = "Metropolitan Police"
    found = mentions(f"The {body} came. He thanked the Met. The Met Office warned.", (body, ORGANIZATION, ()))
    assert found[body, ORGANIZATION] == [body, "Met"]


def test_a_club_is_called_by_what_stands_behind_its_town() -> None:
    club = "Halden United"
    found = mentions(f"{club} won. United manager Ines Roca left the United States.", (club, ORGANIZATION, ()))
    assert found[club, ORGANIZATION] == [club, "United"]


@pytest.mark.parametrize(
    "text", ["{} won. United in grief, they wept.", "{} flew with United Airways. United had a fault."]
)
def test_a_participle_or_an_airline_is_no_club(text: str) -> None:
    club = "Halden United"
    others = (("United Airways", ORGANIZATION, ()),) if "Airways" in text else ()
    assert mentions(text.format(club), (club, ORGANIZATION, ()), *others)[club, ORGANIZATION] == [club]


def test_an_opera_of_the_north_is_a_body() -> None:
    assert types("Then Opera North played.", ("Opera North", PLACE, ())) == {"Opera North": ORGANIZATION}


def test_capitals_before_small_letters_are_nobodys_name() -> None:
    doubt: Chances = ((PERSON, 0.5), (ORGANIZATION, 0.4))
    assert types("Then ICMBio agreed.", ("ICMBio", PERSON, doubt)) == {"ICMBio": ORGANIZATION}


def test_a_town_that_has_a_player_in_sport_is_a_club() -> None:
    sport = " The coach praised the goalkeeper after two goals in the league match."
    text = f"Brentford's Ines Roca left Brentford's mayor.{sport}"
    assert types(text, ("Brentford", PLACE, ()), ("Ines Roca", PERSON, ()))["Brentford"] is ORGANIZATION
    assert types("Brentford's Ines Roca left.", ("Brentford", PLACE, ()), ("Ines Roca", PERSON, ())) == {
        "Brentford": PLACE,
        "Ines Roca": PERSON,
    }

"""What is decided beside the weights: trimming, the article's vote, the table of countries, and heads."""

import re
from dataclasses import dataclass

import pytest

from reader.analysis import document as documents
from reader.analysis.document import Document
from reader.analysis.names import find_names
from reader.analysis.names.kinds.headwords import settle
from reader.analysis.names.tagging.tagger import Chances, Name, Tagger
from reader.model import EntityType

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


@dataclass(frozen=True)
class Given(Tagger):
    """A tagger that finds the first writing of each name only, with the type and the chances it is given."""

    names: tuple[tuple[str, EntityType, Chances], ...]

    def tag(self, document: Document) -> tuple[Name, ...]:
        found = [(re.search(re.escape(name), document.text), kind, how) for name, kind, how in self.names]
        return tuple(sorted(Name(*match.span(), kind, how) for match, kind, how in found if match))


def types(text: str, *names: tuple[str, EntityType, Chances]) -> dict[str, EntityType]:
    return {e.name: e.type for e in find_names(documents.read(text, None), Given(names))}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Harbour Safety Act", EntityType.LAW),
        ("Treaty of Tarna", EntityType.LAW),
        ("Tarna Open Championship", EntityType.EVENT),
        ("Battle of Halden", EntityType.EVENT),
        ("Halden Regional Airport", PLACE),
        ("Tarna Water Board", ORGANIZATION),
        ("Tarna National Convention", EntityType.EVENT),
        ("Malian Open", EntityType.EVENT),
        ("Ohio Primary", EntityType.EVENT),
        ("St Mark's Primary", ORGANIZATION),
        ("Battle Fork", ORGANIZATION),
        ("Tarna Cartel", ORGANIZATION),
        ("Malian Serb", EntityType.GROUP),
    ],
)
def test_a_heads_kind_is_the_names_kind(name: str, kind: EntityType) -> None:
    assert types(f"They spoke of the {name} again.", (name, ORGANIZATION, ())) == {name: kind}


@pytest.mark.parametrize("word", ["Ironically", "I'll", "Nobody", "Maybe"])
def test_words_that_open_sentences_are_no_names(word: str) -> None:
    assert types(f"{word}, it rained.", (word, PLACE, ())) == {}


@pytest.mark.parametrize("written", ["Ada Lund ‘A Fool", "Ada Lund — Tarna", "Ada Lund | Tarna"])
def test_a_name_ends_before_a_quote_a_dash_and_a_bar(written: str) -> None:
    assert types(f"They call {written} again.", (written, PERSON, ())) == {"Ada Lund": PERSON}


def test_a_nickname_stays_within_its_name() -> None:
    written = "Ada “Iron” Lund"
    assert types(f"They call {written} again.", (written, PERSON, ())) == {written: PERSON}


def test_a_firm_is_no_place() -> None:
    assert types("Halden Lines bought ships.", ("Halden Lines", PLACE, ())) == {"Halden Lines": ORGANIZATION}


def test_a_country_with_a_firms_word_behind_it_is_no_place() -> None:
    assert types("They struck at Mali Power.", ("Mali Power", PLACE, ())) == {"Mali Power": ORGANIZATION}


def test_a_given_name_and_a_surname_are_no_place() -> None:
    assert types("It was Hannah Fischer again.", ("Hannah Fischer", PLACE, ())) == {"Hannah Fischer": PERSON}


def test_a_product_is_told_by_its_number() -> None:
    assert types("It flew an A380 home.", ("A380", EntityType.WORK, ())) == {"A380": EntityType.PRODUCT}


@pytest.mark.parametrize(
    "word", ["CEO", "GDP", "Prime Minister", "Deputy Director", "CBE", "FRS", "R900m", "Sh4,000", "CAPS", "OT"]
)
def test_short_forms_and_offices_alone_are_no_names(word: str) -> None:
    assert types(f"The {word} fell.", (word, ORGANIZATION, ())) == {}


@pytest.mark.parametrize("honour", ["FRS", "DBE", "OBE"])
def test_an_honour_behind_a_full_name_is_no_part_of_it(honour: str) -> None:
    assert types(f"They met Ada Lund {honour} again.", (f"Ada Lund {honour}", PERSON, ())) == {"Ada Lund": PERSON}


@pytest.mark.parametrize("written", ["Halden Line", "Mali Power", "Kenya Power", "Halden Plantations"])
def test_what_ends_as_firms_do_or_begins_with_a_country_is_nobody(written: str) -> None:
    assert types(f"They spoke of {written} again.", (written, PERSON, ())) == {written: ORGANIZATION}


@pytest.mark.parametrize("zone", ["Eastern Daylight Time", "Greenwich Mean Time", "Pacific Time"])
def test_a_zone_of_clocks_is_no_name(zone: str) -> None:
    assert types(f"It began at nine {zone}.", (zone, EntityType.EVENT, ())) == {}


def test_after_a_courtesy_comes_a_person() -> None:
    assert types("Later Mr Halden left.", ("Mr Halden", PLACE, ())) == {"Halden": PERSON}


@pytest.mark.parametrize(
    "whole",
    [
        "Norvia National Commission on Harbour Safety",
        "Office for the Coordination of Ferry Affairs",
        "Centre on Tide Policy",
    ],
)
def test_a_body_and_what_it_is_for_are_one_name(whole: str) -> None:
    purpose = re.split(" (?:on|for the) ", whole)[1]
    assert types(f"The {whole} met.", (purpose, ORGANIZATION, ())) == {whole: ORGANIZATION}


@pytest.mark.parametrize("written", ["Hurricane Norva", "Norva"])
def test_a_storm_is_an_event_with_its_title(written: str) -> None:
    assert types("It rained when Hurricane Norva came.", (written, PERSON, ())) == {"Hurricane Norva": EntityType.EVENT}


def test_a_maker_is_a_firm_whatever_the_tagger_takes_it_for() -> None:
    assert types("He works for Toyota now.", ("Toyota", PLACE, ())) == {"Toyota": ORGANIZATION}


def test_what_a_body_speaks_on_is_no_part_of_it() -> None:
    found = types("It briefed the Harbour Council on Norvia.", ("Norvia", PLACE, ()))
    assert found == {"Harbour Council": ORGANIZATION, "Norvia": PLACE}


def test_two_bodies_joined_by_and_are_two() -> None:
    text = "At the Grey House and Harbour Ministry they waited."
    assert set(types(text, ("Grey House and Harbour Ministry", ORGANIZATION, ()))) == {"Grey House", "Harbour Ministry"}


def test_a_country_that_was_passed_over_is_found() -> None:
    assert types("Ships left Portugal.") == {"Portugal": PLACE}


def test_a_country_that_is_also_a_word_is_left_to_the_tagger() -> None:
    assert types("Turkey is roasted slowly.") == {}


def test_a_people_before_its_government_is_part_of_its_name() -> None:
    assert types("The Omani Government paid.") == {"Omani Government": ORGANIZATION}


def test_a_small_government_is_no_part_of_a_name() -> None:
    assert types("The Omani government paid.") == {"Omani": EntityType.GROUP}


def test_a_point_of_the_compass_with_a_capital_is_part_of_a_place() -> None:
    assert types("They crossed Northern Portugal, then eastern Portugal.") == {
        "Northern Portugal": PLACE,
        "Portugal": PLACE,
    }


def test_a_name_seen_once_is_seen_throughout() -> None:
    (found,) = find_names(documents.read("Halden sank. Then Halden rose.", None), Given((("Halden", PLACE, ()),)))
    assert len(found.mentions) == 2


def test_a_surname_is_a_person_even_where_it_looks_like_a_place() -> None:
    names = (("Halden", PLACE, ()), ("Ines Halden", PERSON, ()))
    assert types("Halden bowed. Ines Halden spoke.", *names) == {"Ines Halden": PERSON}


def test_an_unlikely_name_is_dropped() -> None:
    assert types("Perhaps Halden knows.", ("Halden", PLACE, ((PLACE, 0.3), (PERSON, 0.1)))) == {}


def test_the_likelier_type_wins() -> None:
    assert types("Perhaps Halden knows.", ("Halden", PLACE, ((PLACE, 0.3), (PERSON, 0.6)))) == {"Halden": PERSON}


DOUBTFUL: Chances = ((PERSON, 0.45), (PLACE, 0.4), (ORGANIZATION, 0.1))


@pytest.mark.parametrize(
    "text", ["It rained in Ostrel.", "Boats leave for Ostrel.", "The town of Ostrel slept.", "The Ostrel valley slept."]
)
def test_the_words_of_places_make_a_doubtful_name_a_place(text: str) -> None:
    assert types(text, ("Ostrel", PERSON, DOUBTFUL)) == {"Ostrel": PLACE}


def test_what_speaks_is_no_place() -> None:
    chances = ((PLACE, 0.5), (ORGANIZATION, 0.4))
    assert types("Then Ostrel said no.", ("Ostrel", PLACE, chances)) == {"Ostrel": ORGANIZATION}


def test_the_head_of_a_firm_outweighs_a_doubtful_place() -> None:
    chances = ((PLACE, 0.6), (ORGANIZATION, 0.3))
    assert types("They struck at Ostrel Lines.", ("Ostrel Lines", PLACE, chances)) == {"Ostrel Lines": ORGANIZATION}


def test_who_speaks_in_an_interview_is_no_part_of_the_place() -> None:
    found = types("Brenner: In Ostrel, yes.", ("Brenner: In Ostrel", PLACE, ()))
    assert found == {"Brenner": PERSON, "Ostrel": PLACE}


def test_a_colon_in_a_works_title_stays() -> None:
    assert set(types("They read Ostrel: Winter again.", ("Ostrel: Winter", EntityType.WORK, ()))) == {"Ostrel: Winter"}


def test_a_region_whose_people_have_no_name_is_a_place() -> None:
    assert types("They crossed the Sahel at night.", ("Sahel", ORGANIZATION, ())) == {"Sahel": PLACE}


def test_what_is_signed_is_named_through_every_and() -> None:
    found = types("They drafted an Agreement on Water and Division of Pastures.", ("Water", PLACE, ()))
    assert found == {"Agreement on Water and Division of Pastures": EntityType.LAW}


def test_a_given_name_alone_is_the_person_of_that_name() -> None:
    names = (("Ingrid Vessel", PERSON, ()), ("Ingrid", PLACE, ()))
    assert types("Ingrid Vessel rose. Later Ingrid left.", *names)["Ingrid Vessel"] is PERSON
    assert PLACE not in types("Ingrid Vessel rose. Later Ingrid left.", *names).values()


def test_a_surname_of_many_is_a_family() -> None:
    names = (("Ines Halden", PERSON, ()), ("Haldens", ORGANIZATION, ()))
    assert types("Ines Halden rose. The Haldens left.", *names)["Haldens"] is EntityType.GROUP


def test_two_words_beside_a_person_are_a_person() -> None:
    doubtful: Chances = ((PLACE, 0.6), (PERSON, 0.3))
    names = (("Ken Ito", PERSON, ()), ("Ardan Miro", PLACE, doubtful))
    assert types("Ardan Miro and Ken Ito met.", *names)["Ardan Miro"] is PERSON


def test_a_person_ends_before_the_country() -> None:
    assert types("They saw Ines Roca of Mali.", ("Ines Roca of Mali", PERSON, ())) == {
        "Ines Roca": PERSON,
        "Mali": PLACE,
    }


def test_a_short_title_stands_between_a_place_and_a_person() -> None:
    found = types("They met Ohio Gov. Ines Roca there.", ("Ohio Gov. Ines Roca", PERSON, ()))
    assert found == {"Ohio": PLACE, "Ines Roca": PERSON}


@pytest.mark.parametrize("tail", ["isn’t", "campaign", "said who"])
def test_small_plain_words_at_its_end_are_no_part_of_a_name(tail: str) -> None:
    assert types(f"So Ines Roca {tail} here.", (f"Ines Roca {tail}", PERSON, ())) == {"Ines Roca": PERSON}


def test_a_day_of_a_month_is_no_name() -> None:
    assert types("It came by Jan. 29 at last.", ("Jan. 29", PERSON, ())) == {}


@pytest.mark.parametrize("opening", ["HALDEN, Tarna (VPA) – Two", "HALDEN — Two", "HALDEN (VPA) - Two"])
def test_a_paragraph_opens_with_its_place_and_a_dash(opening: str) -> None:
    assert types(f"{opening} boats left.", ("HALDEN", ORGANIZATION, ((ORGANIZATION, 0.9),)))["Halden"] is PLACE


def test_a_body_is_told_by_its_head_before_of() -> None:
    name = "Volta Conference of Mayors"
    assert types(f"They asked the {name} again.", (name, EntityType.WORK, ())) == {name: ORGANIZATION}


def test_a_group_is_told_by_the_people_at_its_end() -> None:
    assert types("Many Tarna Americans left.", ("Tarna Americans", PLACE, ())) == {"Tarna Americans": EntityType.GROUP}


def test_a_word_that_is_one_persons_surname_and_anothers_first_word_is_the_surname() -> None:
    names = (("Ken Otterby", PERSON, ()), ("Otterby Fairway", PERSON, ()))
    found = find_names(documents.read("Ken Otterby saw Otterby Fairway. Otterby left.", None), Given((*names,)))
    assert {entity.name for entity in found} == {"Ken Otterby", "Otterby Fairway"}


GROUP = EntityType.GROUP
UNSURE: Chances = ((PERSON, 0.55), (PLACE, 0.2), (ORGANIZATION, 0.2))


@pytest.mark.parametrize(
    "text",
    [
        "The chief executive of Ostrel left.",
        "Ostrel’s chief executive left.",
        "Ostrel shares fell.",
        "The broadcaster Ostrel closed.",
        "Ostrel, the country’s oldest newspaper, closed.",
        "Ostrel coach Ken Ito left.",
        "Shares of Ostrel fell.",
    ],
)
def test_the_words_of_firms_and_teams_make_a_doubtful_name_a_body(text: str) -> None:
    assert types(text, ("Ostrel", PERSON, UNSURE))["Ostrel"] is ORGANIZATION


def test_what_is_spoken_of_as_which_is_nobody() -> None:
    chances = ((PERSON, 0.55), (ORGANIZATION, 0.3))
    assert types("Then Ostrel Ports, which left, spoke.", ("Ostrel Ports", PERSON, chances))["Ostrel Ports"] is (
        ORGANIZATION
    )


def test_somebody_of_whom_a_role_is_told_is_a_person() -> None:
    chances = ((ORGANIZATION, 0.55), (PERSON, 0.4))
    assert types("Then Ara Ostrel, the mayor, left.", ("Ara Ostrel", ORGANIZATION, chances)) == {"Ara Ostrel": PERSON}


def test_what_stands_in_brackets_behind_a_dateline_is_no_place() -> None:
    names = (("HALDEN", PLACE, ()), ("Ostra", PLACE, ()))
    assert types("HALDEN (Ostra) - Two ships sank.", *names) == {"Halden": PLACE, "Ostra": ORGANIZATION}


def test_a_body_that_all_news_calls_by_one_word_is_found() -> None:
    assert types("Then NATO Director Ito agreed.") == {"NATO": ORGANIZATION}
    assert types("Then Congress agreed.") == {"Congress": ORGANIZATION}


def test_such_a_word_within_another_name_is_left_alone() -> None:
    assert types("The Farmers Congress Hall burned.") == {}


def test_first_letters_of_a_body_are_kept_however_unlikely() -> None:
    names = (("Harbour Workers Union", ORGANIZATION, ()), ("HWU", ORGANIZATION, ((ORGANIZATION, 0.5),)))
    assert types("The Harbour Workers Union met. The HWU voted.", *names) == {"Harbour Workers Union": ORGANIZATION}


def test_capitals_in_brackets_behind_a_body_are_its_short_form_throughout() -> None:
    text = "The Army of the Hills (XQF) fired. Later XQF fled. Then XQF fell."
    (found,) = find_names(documents.read(text, None), Given((("Army of the Hills", ORGANIZATION, ()),)))
    assert len(found.mentions) == 4


def test_a_firm_is_known_without_what_makes_it_a_firm() -> None:
    text = "Ostrel Inc. grew. Analysts like Ostrel."
    (found,) = find_names(documents.read(text, None), Given((("Ostrel Inc.", ORGANIZATION, ()),)))
    assert (found.name, len(found.mentions)) == ("Ostrel Inc.", 2)


def test_a_firm_keeps_its_full_stop() -> None:
    assert types("Halden Motor Co. CEO Ken Ito left.", ("Halden Motor Co", ORGANIZATION, ())) == {
        "Halden Motor Co.": ORGANIZATION
    }


def test_a_title_stands_between_a_people_and_a_person() -> None:
    whole = "Omani Water Minister Ara Ostrel"
    assert types(f"Then {whole} left.", (whole, ORGANIZATION, ())) == {"Omani": GROUP, "Ara Ostrel": PERSON}


def test_two_titles_are_no_part_of_a_person() -> None:
    whole = "Inspector General Ara Ostrel"
    assert types(f"Then {whole} left.", (whole, ORGANIZATION, ())) == {"Ara Ostrel": PERSON}


def test_what_has_no_word_names_nothing() -> None:
    assert settle("Then … left.", Name(5, 6, PERSON)) is None


def test_a_rank_of_two_words_is_no_name() -> None:
    assert types("The Rear Admiral left.", ("Rear Admiral", ORGANIZATION, ())) == {}


def test_a_person_behind_initials_and_an_office_is_apart_from_the_body() -> None:
    whole = "UNX Secretary-General Qel Ostrel-mor"
    assert types(f"Then {whole} left.", (whole, ORGANIZATION, ())) == {"UNX": ORGANIZATION, "Qel Ostrel-mor": PERSON}


def test_an_adjective_that_a_rival_puts_before_a_name_is_no_part_of_it() -> None:
    for whole in ("Crooked Maria Ostrel", "Lyin’ Maria Ostrel"):
        assert types(f"Then {whole} left.", (whole, PERSON, ())) == {"Maria Ostrel": PERSON}
    assert types("Then Grace Maria Ostrel left.", ("Grace Maria Ostrel", PERSON, ())) == {"Grace Maria Ostrel": PERSON}


def test_what_a_place_was_is_no_part_of_it() -> None:
    assert types("They saw Former Ostrel.", ("Former Ostrel", PLACE, ())) == {"Ostrel": PLACE}


def test_a_country_is_apart_from_what_it_owns() -> None:
    whole = "Portugal’s Harbour Board"
    assert types(f"Then {whole} met.", (whole, ORGANIZATION, ())) == {"Portugal": PLACE, "Harbour Board": ORGANIZATION}


def test_a_side_is_apart_from_who_plays_for_it() -> None:
    whole = "Strela's Maria Ostrel"
    assert types(f"They want {whole} too.", (whole, PERSON, ())) == {"Strela": ORGANIZATION, "Maria Ostrel": PERSON}


def test_a_firm_is_apart_from_where_it_is_based() -> None:
    whole = "Halden-based Ostrel Corp"
    assert types(f"{whole} paid.", (whole, ORGANIZATION, ())) == {"Halden": PLACE, "Ostrel Corp": ORGANIZATION}


def test_a_people_is_a_part_of_its_ministry() -> None:
    names = (("Omani", GROUP, ()), ("Ministry of Ports", ORGANIZATION, ()))
    assert types("The Omani Ministry of Ports paid.", *names) == {"Omani Ministry of Ports": ORGANIZATION}


def test_a_given_name_that_shares_a_surname_is_a_person() -> None:
    names = (("Tom", PLACE, ((PLACE, 0.5), (PERSON, 0.4))), ("Ines Halden", PERSON, ()))
    assert set(types("They saw Tom and Ines Halden.", *names).values()) == {PERSON}


def test_a_line_of_two_words_in_capitals_shows_who_is_named_below() -> None:
    names = (("HALDEN SPEAKS", PERSON, ()), ("Halden", PERSON, ()))
    (found,) = find_names(documents.read("HALDEN SPEAKS\nThen Halden left.", None), Given(names))
    assert found.forms == ("HALDEN", "Halden")


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Halden Cup of Cities", EntityType.EVENT), ("Real Ostrel", ORGANIZATION), ("Twitter", ORGANIZATION)],
)
def test_cups_are_events_and_clubs_are_bodies(name: str, kind: EntityType) -> None:
    assert types(f"They spoke of {name} again.", (name, PLACE, ())) == {name: kind}


def test_what_an_owner_owns_in_small_letters_is_no_name() -> None:
    names = (("Halden’s campaign", PERSON, ()), ("Halden", PERSON, ()))
    assert types("Then Halden’s campaign ended, and Halden left.", *names) == {"Halden": PERSON}


def test_an_article_opens_with_its_place_in_capitals() -> None:
    assert types("OSTREL, Portugal — Two ships sank.") == {"Ostrel": PLACE, "Portugal": PLACE}


def test_a_plain_word_in_capitals_before_a_dash_is_no_place() -> None:
    assert types("PEOPLE — Two ships sank.") == {}


def test_markets_go_by_their_short_names() -> None:
    text = "The Federal Reserve met. The Fed waited. The S&P 500 fell, and Standard & Poor’s 500 funds fell."
    found = find_names(documents.read(text, None), Given(()))
    assert [(entity.name, len(entity.mentions)) for entity in found] == [
        ("Federal Reserve", 2),
        ("Standard & Poor’s 500", 2),
    ]


def test_and_company_makes_a_firm() -> None:
    assert types("They sued Ostrel & Co. again.", ("Ostrel", PERSON, ())) == {"Ostrel & Co.": ORGANIZATION}


def test_a_title_that_begins_at_the_end_of_a_name_is_cut_off() -> None:
    assert types("They met HWU National Secretary Ara Ito.", ("HWU National", ORGANIZATION, ())) == {
        "HWU": ORGANIZATION
    }


def test_a_feast_is_an_event() -> None:
    assert types("They met over Easter again.", ("Easter", EntityType.WORK, ())) == {"Easter": EntityType.EVENT}


def test_bodies_in_a_line_of_capitals_are_plain_words() -> None:
    assert types("HOW POLICE WAITED\nThen it rained.", ("POLICE", ORGANIZATION, ())) == {}


def test_an_ally_in_apposition_may_be_a_body() -> None:
    chances = ((ORGANIZATION, 0.55), (PERSON, 0.4))
    text = "Then Ostrel, an ally of Portugal, left."
    assert types(text, ("Ostrel", ORGANIZATION, chances))["Ostrel"] is ORGANIZATION


def test_a_firm_named_in_full_once_is_found_however_often_it_is_passed_over() -> None:
    text = "Ostrel Inc. grew. Analysts like Ostrel. Rivals fear Ostrel. Some sue Ostrel."
    (found,) = find_names(documents.read(text, None), Given((("Ostrel Inc.", ORGANIZATION, ()),)))
    assert len(found.mentions) == 4


def test_the_first_word_of_a_firm_is_the_firm() -> None:
    doubtful: Chances = ((PERSON, 0.6), (ORGANIZATION, 0.3))
    names = (("Ostrel Capital", ORGANIZATION, ()), ("Ostrel", PERSON, doubtful))
    assert types("Then Ostrel sold. Ostrel Capital won.", *names) == {"Ostrel Capital": ORGANIZATION}


@pytest.mark.parametrize(("name", "kind"), [("Chapter 11", EntityType.LAW), ("Omani Treasury", ORGANIZATION)])
def test_chapters_are_laws_and_treasuries_are_bodies(name: str, kind: EntityType) -> None:
    assert types(f"They spoke of {name} again.", (name, EntityType.WORK, ())) == {name: kind}


def test_a_name_that_ends_in_a_persons_is_that_person() -> None:
    names = (("Omanian Ines Halden", ORGANIZATION, ()), ("Ines Halden", PERSON, ()))
    assert types("Then Ines Halden rose. Our Omanian Ines Halden won.", *names) == {"Ines Halden": PERSON}


def test_a_month_with_its_day_is_no_person() -> None:
    assert types("They have waited since Jan. 1 for it.", ("Jan", PERSON, ())) == {}


def test_a_given_name_that_no_list_has_is_the_person_of_that_name() -> None:
    names = (("Ostrelio Vessel", PERSON, ()), ("Ostrelio", ORGANIZATION, ()))
    assert types("Ostrelio Vessel rose. Later Ostrelio left.", *names) == {"Ostrelio Vessel": PERSON}


def test_what_ends_as_firms_do_is_a_name_though_the_tagger_doubts() -> None:
    chances = ((ORGANIZATION, 0.5),)
    assert types("It was Halden Mutual again.", ("Halden Mutual", ORGANIZATION, chances)) == {
        "Halden Mutual": ORGANIZATION
    }
    assert types("It was Halden Fool again.", ("Halden Fool", ORGANIZATION, chances)) == {}


def test_an_adjective_before_somebody_known_without_it_is_no_part_of_the_name() -> None:
    text = "Defiant Roca returns. Ines Roca left."
    found = find_names(documents.read(text, None), Given((("Defiant Roca", PERSON, ()), ("Ines Roca", PERSON, ()))))
    assert [(entity.name, len(entity.mentions)) for entity in found] == [("Ines Roca", 2)]


def test_a_given_name_before_a_known_surname_stays() -> None:
    names = (("Vincent Roca", PERSON, ()), ("Ines Roca", PERSON, ()))
    found = find_names(documents.read("Vincent Roca met Ines Roca.", None), Given(names))
    assert [entity.name for entity in found] == ["Vincent Roca", "Ines Roca"]


def test_a_given_name_that_is_a_title_elsewhere_is_kept_before_one_surname() -> None:
    assert types("Then Don Roca left.", ("Roca", PERSON, ())) == {"Don Roca": PERSON}
    assert types("Then Don Roca left.", ("Don Roca", PERSON, ())) == {"Don Roca": PERSON}


def test_whom_a_club_owns_is_a_person() -> None:
    text = "It was Arsenal’s Ana Roca again."
    assert types(text, ("Arsenal’s Ana Roca", ORGANIZATION, ()))["Ana Roca"] is PERSON


def test_a_surname_that_ends_like_an_adverb_is_a_name() -> None:
    assert types("They met Mattingly there.", ("Mattingly", PERSON, ())) == {"Mattingly": PERSON}


@pytest.mark.parametrize(
    ("rank", "kind"),
    [("Det Con", PERSON), ("Det Ch Insp", PERSON), ("DCI", PERSON), ("PC", ORGANIZATION), ("Ch Supt", PERSON)],
)
def test_ranks_of_the_police_are_no_part_of_a_name(rank: str, kind: EntityType) -> None:
    assert types(f"They met {rank} Lucy Hale again.", (f"{rank} Lucy Hale", kind, ())) == {"Lucy Hale": PERSON}


@pytest.mark.parametrize("name", ["PC World", "DC Comics"])
def test_letters_of_a_rank_before_what_is_no_given_name_stay(name: str) -> None:
    assert types(f"They met {name} again.", (name, ORGANIZATION, ())) == {name: ORGANIZATION}


def test_somebody_with_a_title_is_told_from_the_body_behind() -> None:
    whole = "Det Sgt Alan Moor of Kent Police"
    assert types(f"{whole} came.", (whole, ORGANIZATION, ())) == {"Alan Moor": PERSON, "Kent Police": ORGANIZATION}


@pytest.mark.parametrize(("before", "names"), [("between", {"Halden", "Tarna"}), ("in", {"Halden and Tarna"})])
def test_two_places_with_something_between_them_are_two(before: str, names: set[str]) -> None:
    whole = "Halden and Tarna"
    assert set(types(f"The ferries {before} {whole} stopped.", (whole, PLACE, ()))) == names


def test_a_pair_with_a_third_behind_between_stays_a_pair() -> None:
    whole = "Halden and Tarna"
    assert set(types(f"The ferries between {whole} and Mura stopped.", (whole, PLACE, ()))) == {whole}


@pytest.mark.parametrize(
    ("house", "kind"), [("Primary School", ORGANIZATION), ("Hospital", PLACE), ("Parish Church", PLACE)]
)
def test_a_house_named_for_a_saint_is_no_person(house: str, kind: EntityType) -> None:
    assert types(f"She left St Anne's {house} in May.", ("Anne", PERSON, ())) == {f"St Anne's {house}": kind}


def test_who_answers_in_an_interview_is_somebody() -> None:
    text = "Q: Who shut it?\n\nBrandl: I did.\n\nQ: Why?\n\nBrandl: It was late."
    unsure = ((PERSON, 0.4), (ORGANIZATION, 0.5))
    assert types(text, ("Brandl", ORGANIZATION, unsure)) == {"Brandl": PERSON}
    assert types(text.replace("Q:", "They:"), ("Brandl", ORGANIZATION, unsure)) == {"Brandl": ORGANIZATION}


def test_who_stands_beside_somebody_is_somebody() -> None:
    names = (("Ann Lund", PERSON, ()), ("Ararat Mirzin", PERSON, ((PERSON, 0.4), (PLACE, 0.45))))
    assert types("Ann Lund and Ararat Mirzin met.", *names) == {"Ann Lund": PERSON, "Ararat Mirzin": PERSON}


def test_a_firm_is_known_by_its_last_word() -> None:
    assert types("Then Tarna Mutual stopped. A Car Holdings did not.") == {"Tarna Mutual": ORGANIZATION}


def test_a_part_of_a_town_by_its_height_is_a_place_with_that_word() -> None:
    found = types("They heard the bells of Lower Tarnhov at ten.", ("Tarnhov", PERSON, ((PERSON, 0.8),)))
    assert found == {"Lower Tarnhov": PLACE}


def test_whoever_stands_behind_a_word_of_kin_is_a_person() -> None:
    text = "His wife Tarna and daughter Mali were swept away."
    assert types(text, ("Tarna", PLACE, ((PLACE, 0.9),)), ("Mali", PLACE, ((PLACE, 0.99),))) == {
        "Tarna": PERSON,
        "Mali": PERSON,
    }


def test_the_owner_of_something_is_a_firm_also_where_it_is_called_for_short() -> None:
    text = "It blamed the dam's owner, Northmoor Water, for the flood. Northmoor denied that."
    doubt = ((PERSON, 0.87), (ORGANIZATION, 0.05))
    assert types(text, ("Northmoor Water", PERSON, doubt), ("Northmoor", PERSON, doubt)) == {
        "Northmoor Water": ORGANIZATION
    }


def test_whose_company_a_name_between_commas_is_no_person() -> None:
    text = "Okafor, whose company, Parswell, makes locks, said Tuesday that he was tired."
    assert types(text, ("Parswell", PERSON, ((PERSON, 0.6), (ORGANIZATION, 0.3)))) == {"Parswell": ORGANIZATION}


def test_a_club_is_no_person() -> None:
    assert types("They saw Ashby Rovers win.", ("Ashby Rovers", PERSON, ())) == {"Ashby Rovers": ORGANIZATION}


def test_where_a_council_is_of_is_a_place() -> None:
    text = "It was a bad day for Port Sallow. Port Sallow Borough Council met."
    doubt = ((PLACE, 0.35), (EntityType.WORK, 0.36))
    names = [("Port Sallow Borough Council", ORGANIZATION, ()), ("Port Sallow", EntityType.WORK, doubt)]
    assert types(text, *names) == {"Port Sallow": PLACE, "Port Sallow Borough Council": ORGANIZATION}


def test_the_courts_of_a_judge_are_no_part_of_any_name() -> None:
    text = "U.S. District Judge Ines Roca agreed."
    assert types(text, ("U.S. District", PLACE, ()), ("Ines Roca", PERSON, ())) == {"U.S.": PLACE, "Ines Roca": PERSON}
    written = "U.S. Circuit Judge Ines Roca"
    assert types(f"{written} sat.", (written, PLACE, ())) == {"U.S.": PLACE, "Ines Roca": PERSON}


def test_a_peer_is_a_person_with_title_and_place() -> None:
    assert types("The Duke of Tarna came.", ("Tarna", PLACE, ())) == {"Duke of Tarna": PERSON}


def test_a_spot_that_is_called_by_its_owner_is_one_place() -> None:
    assert types("The bridge at Tamsin's Ford fell.", ("Tamsin", PERSON, ())) == {"Tamsin's Ford": PLACE}


def test_a_street_is_kept_however_unlikely() -> None:
    assert types("She runs a shop on Fish Street.", ("Fish Street", PLACE, ((PLACE, 0.47),))) == {"Fish Street": PLACE}


@pytest.mark.parametrize(
    "text", ["The ferry Orrin sank.", "Those aboard the Orrin slept.", "It has two ships, the Skarv and the Orrin."]
)
def test_what_sails_under_a_name_is_a_product(text: str) -> None:
    assert types(text, ("Orrin", PLACE, ((PLACE, 0.8),))) == {"Orrin": EntityType.PRODUCT}


def test_whoever_built_a_boat_is_no_product() -> None:
    assert types("The boat Ines Roca built sank.", ("Ines Roca", PERSON, ((PERSON, 0.8),))) == {"Ines Roca": PERSON}


def test_a_firms_word_behind_a_given_name_is_a_surname() -> None:
    text = "Samantha Power said no. Power left."
    assert types(text, ("Samantha Power", PERSON, ()), ("Power", PERSON, ())) == {"Samantha Power": PERSON}


def test_letters_and_a_number_are_nobodys_surname() -> None:
    assert types("They ordered the Volta V320neo.", ("Volta V320neo", PERSON, ())) == {
        "Volta V320neo": EntityType.PRODUCT
    }


def test_an_address_is_a_place() -> None:
    assert types("She, of Larch Close, fled.", ("Larch Close", ORGANIZATION, ((ORGANIZATION, 0.6),))) == {
        "Larch Close": PLACE
    }


def test_the_town_of_an_address_is_a_place() -> None:
    assert types("She, of Larch Close, Tarnmouth, fled.", ("Tarnmouth", PERSON, ((PERSON, 0.9),))) == {
        "Tarnmouth": PLACE
    }


def test_what_stands_before_the_letters_of_a_body_is_no_given_name() -> None:
    text = "She lives in Tarnmouth. Tarnmouth CID came."
    doubt = ((PERSON, 0.5), (PLACE, 0.4))
    given = [("Tarnmouth", PERSON, doubt), ("Tarnmouth CID", PERSON, ((PERSON, 0.9),))]
    assert types(text, *given)["Tarnmouth"] is PLACE


@pytest.mark.parametrize(("written", "kind"), [("Tarna Ines Roca", PERSON), ("North Tarna Ines Roca", PLACE)])
def test_a_member_and_their_seat_are_two(written: str, kind: EntityType) -> None:
    seat = written.removesuffix(" Ines Roca")
    assert types(f"Labour TD for {written} left.", (written, kind, ())) == {seat: PLACE, "Ines Roca": PERSON}


@pytest.mark.parametrize("seat", ["Rochdale", "St Qelda", "Tarna West"])
def test_what_a_member_sits_for_is_a_place(seat: str) -> None:
    assert types(f"Then {seat} MP Ines Roca left.", (seat, ORGANIZATION, ()))[seat] is PLACE


def test_the_party_of_a_member_is_no_place() -> None:
    assert types("Then Reform MP Ines Roca left.", ("Reform", ORGANIZATION, ()))["Reform"] is ORGANIZATION


def test_a_seat_of_three_words_stays_whole() -> None:
    written = "Tarna Newington North"
    assert types(f"The MP for {written} left.", (written, PLACE, ())) == {written: PLACE}


def test_a_member_with_the_office_in_front_is_a_person() -> None:
    assert types("Labour TD Ines Roca left.", ("TD Ines Roca", ORGANIZATION, ())) == {"Ines Roca": PERSON}


@pytest.mark.parametrize("word", ["Federal Returning", "Federal Returning Officer", "Chief Medical Officer"])
def test_what_an_officer_does_names_nobody(word: str) -> None:
    assert types(f"The {word} spoke.", (word, ORGANIZATION, ())) == {}


def test_a_ministers_field_is_no_name() -> None:
    assert types("They met Public Service Minister Ines Roca.", ("Public Service", ORGANIZATION, ())) == {}


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Tarna Crown Court", ORGANIZATION), ("Dalai Lama", PERSON), ("Tarna Light Battalion", ORGANIZATION)],
)
def test_a_court_a_regiment_and_an_office_are_what_their_words_say(name: str, kind: EntityType) -> None:
    assert types(f"They spoke of the {name} again.", (name, PLACE, ())) == {name: kind}


def test_a_family_is_told_by_the_surname_of_somebody_with_a_generation_behind_it() -> None:
    unsure = ((EntityType.GROUP, 0.4), (ORGANIZATION, 0.2))
    text = "Ines T. Roca Jr. spoke. The Rocas left."
    assert types(text, ("Ines T. Roca Jr.", PERSON, ()), ("Rocas", EntityType.GROUP, unsure)) == {
        "Ines T. Roca Jr.": PERSON,
        "Rocas": EntityType.GROUP,
    }


def test_whom_somebody_plays_for_in_brackets_makes_nobody_a_body() -> None:
    assert types("The umpire was Gary Roca (NZL).", ("Gary Roca", PERSON, ((PERSON, 0.9),)))["Gary Roca"] is PERSON


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Nguyen Rocu Thanh", PERSON),
        ("Partido Rocal", ORGANIZATION),
        ("Kataib Rocal", ORGANIZATION),
        ("Ras el-Rocal", PLACE),
        ("Tarki al-Rocal", PERSON),
    ],
)
def test_names_of_other_languages_say_their_kind_by_the_first_word(name: str, kind: EntityType) -> None:
    other = PERSON if kind is PLACE else PLACE
    unsure = ((other, 0.5), (kind, 0.4))
    assert types(f"They spoke of {name} again.", (name, other, unsure)) == {name: kind}


@pytest.mark.parametrize(
    ("name", "kind", "other"),
    [
        ("Chen Rocu", PERSON, PLACE),
        ("Kim Min-rocu", PERSON, PLACE),
        ("River Rocale", PLACE, ORGANIZATION),
        ("Rocale Islands", PLACE, ORGANIZATION),
    ],
)
def test_a_family_before_a_name_and_a_water_say_the_kind(name: str, kind: EntityType, other: EntityType) -> None:
    assert types(f"They spoke of {name} again.", (name, other, ((other, 0.6), (kind, 0.3)))) == {name: kind}


def test_who_is_known_as_something_is_a_person() -> None:
    found = types("He met Ines Roca, who is known as Rocadi.", ("Rocadi", PLACE, ((PLACE, 0.8), (PERSON, 0.1))))
    assert found == {"Rocadi": PERSON}


def test_the_agency_for_health_is_no_plain_word() -> None:
    assert types("They asked the WHO again.", ("WHO", ORGANIZATION, ())) == {"WHO": ORGANIZATION}


def test_a_firms_branch_in_a_country_is_a_firm() -> None:
    assert types("They asked Toyota Mali.", ("Toyota Mali", PLACE, ())) == {"Toyota Mali": ORGANIZATION}


def test_a_family_may_end_in_es() -> None:
    unsure = ((ORGANIZATION, 0.4), (EntityType.GROUP, 0.3))
    found = types("Ines Rocas spoke. The Rocases left.", ("Ines Rocas", PERSON, ()), ("Rocases", ORGANIZATION, unsure))
    assert found == {"Ines Rocas": PERSON, "Rocases": EntityType.GROUP}


def test_who_is_of_a_body_is_a_person() -> None:
    unsure = ((PLACE, 0.6), (PERSON, 0.3))
    text = "Senno Rocale of the Harbour Union resigned."
    found = types(text, ("Senno Rocale", PLACE, unsure), ("Harbour Union", ORGANIZATION, ()))
    assert found["Senno Rocale"] is PERSON


def test_a_family_is_told_with_its_particle() -> None:
    unsure = ((ORGANIZATION, 0.5), (EntityType.GROUP, 0.3))
    text = "Ines Le Roca spoke. The Le Rocas left."
    found = types(text, ("Ines Le Roca", PERSON, ()), ("Le Rocas", ORGANIZATION, unsure))
    assert found["Le Rocas"] is EntityType.GROUP


def test_a_country_before_a_short_form_is_no_given_name() -> None:
    unsure = ((PLACE, 0.6), (ORGANIZATION, 0.3))
    assert types("The France Rocale (FRL) won.", ("France Rocale", PLACE, unsure))["France Rocale"] is ORGANIZATION


def test_a_country_within_a_full_name_is_nobody_elsewhere() -> None:
    text = "In Mali it rained. Tom Mali Rocale spoke."
    found = types(text, ("Mali", PLACE, ((PLACE, 0.6), (PERSON, 0.3))), ("Tom Mali Rocale", PERSON, ()))
    assert found == {"Mali": PLACE, "Tom Mali Rocale": PERSON}


def test_an_agency_may_be_called_by_letters_that_are_plain_elsewhere() -> None:
    text = "HALDEN, Mali (PA) - Rain fell."
    assert types(text, ("PA", ORGANIZATION, ()))["PA"] is ORGANIZATION


def test_a_shrine_is_nobody() -> None:
    assert types("They went to Hussein Shrine.", ("Hussein Shrine", PERSON, ())) == {"Hussein Shrine": PLACE}


@pytest.mark.parametrize("body", ["Brighton and Hove Council", "Luton and Dunstable University"])
def test_two_towns_that_are_called_together_are_one_in_a_body(body: str) -> None:
    first, _, second = body.partition(" and ")
    assert types(f"Then {body} paid.", (first, PLACE, ()), (second, ORGANIZATION, ())) == {body: ORGANIZATION}


def test_who_has_somebody_is_a_firm_where_no_art_is_told_of() -> None:
    given = (("Lindor", PERSON, ((PERSON, 0.9), (ORGANIZATION, 0.1))), ("Ines Roca", PERSON, ()))
    assert types("Lindor's Ines Roca left.", *given)["Lindor"] is ORGANIZATION
    assert types("Of the film and the novel, Lindor's Ines Roca left.", *given)["Lindor"] is PERSON


def test_what_has_shares_under_its_first_word_is_a_firm_in_full() -> None:
    given = (("Qelda Energi", PERSON, ((PERSON, 0.9),)), ("Qelda", PERSON, ((PERSON, 0.6), (ORGANIZATION, 0.3))))
    assert types("Qelda Energi grew. Qelda shares rose.", *given) == {"Qelda Energi": ORGANIZATION}


def test_whom_somebody_assists_is_a_person() -> None:
    doubt = ((PLACE, 0.8), (PERSON, 0.2))
    assert types("He was an assistant to Qel Vick there.", ("Qel Vick", PLACE, doubt)) == {"Qel Vick": PERSON}


@pytest.mark.parametrize("pair", ["Volvo and Lindor", "Amazon and Lindor", "L&H and Q&R"])
def test_two_firms_that_all_news_knows_are_two(pair: str) -> None:
    one, _, other = pair.partition(" and ")
    assert types(f"They left {pair} there.", (pair, ORGANIZATION, ())) == {one: ORGANIZATION, other: ORGANIZATION}


@pytest.mark.parametrize("firm", ["Boeing and Sons", "Lindor and Lund"])
def test_a_firm_of_partners_stays_one(firm: str) -> None:
    assert types(f"They left {firm} there.", (firm, ORGANIZATION, ())) == {firm: ORGANIZATION}

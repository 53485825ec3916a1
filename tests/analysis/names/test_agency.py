"""How news agencies write: datelines, short states, offices before names, legal forms of firms, and who plays whom."""

import re
from dataclasses import dataclass

import pytest

from reader.analysis import document as documents
from reader.analysis.document import Document
from reader.analysis.names import find_names
from reader.analysis.names.lore.datelines import datelines, is_agency, is_place
from reader.analysis.names.tagging.tagger import Name, Tagger
from reader.model import EntityType
from tests.analysis.taggers import Everywhere

PERSON, ORGANIZATION, PLACE, GROUP = (
    EntityType.PERSON,
    EntityType.ORGANIZATION,
    EntityType.PLACE,
    EntityType.GROUP,
)


def places(text: str) -> list[tuple[int, int]]:
    return [place for place, _ in datelines(text)]


def mentions(text: str, *names: tuple[str, EntityType]) -> list[tuple[str, EntityType]]:
    found = [
        (m.start, text[m.start : m.end], e.type)
        for e in find_names(documents.read(text, None), Everywhere(names))
        for m in e.mentions
    ]
    return [(written, kind) for _, written, kind in sorted(found)]


@pytest.mark.parametrize(
    "line",
    [
        "TARNA, August 8 (Volta News) --\nRain fell.",
        "TARNA, Oct. 5, 2021 (VN) - Rain fell.",
        "TARNA, Volta (VN) — Rain fell.",
        "TARNA, 5 October (VN/HNA) – Rain fell.",
        "TARNA 1996-08-30 Rain fell.",
        "TARNA, Halden 1996-08-30\nRain fell.",
        "TARNA, Dec 3 (VN).- Rain fell.",
        "TARNA, July 8 (VN). Rain fell.",
        "TARNA, Jan 21 (VN) Rain fell.",
        "TARNA _ Rain fell.",
        "NEW TARNA (VN)_ Rain fell.",
    ],
)
def test_a_report_opens_with_its_place(line: str) -> None:
    end = line.index("TARNA") + len("TARNA")
    assert places(line) == [(0, end)]
    assert is_place(line, 0, end)


@pytest.mark.parametrize(
    "line",
    [
        "RAIN FALLS IN TARNA",
        "TARNA - HALDEN BEAT CORVO",
        "TARNA and Halden (VN) -",
        "Rain fell - TARNA",
        "TARNA (2) Halden",
    ],
)
def test_capitals_alone_are_no_dateline(line: str) -> None:
    assert not places(line)


def test_an_agency_stands_between_the_place_and_the_dash() -> None:
    text = "TARNA, Volta, Oct 5 (VN) -- Rain fell on the Halden Union (HU) -- again."
    assert is_agency(text, text.index("VN"), text.index("VN") + 2)
    assert not is_agency(text, text.index("HU"), text.index("HU") + 2)


def test_a_city_in_capitals_before_a_colon_is_where_a_report_comes_from() -> None:
    assert places("NEW DELHI: Rain fell.") == [(0, 9)]
    assert places("TARNA: Rain fell.") == []
    assert places("NAIROBI: I left.\nHALDEN: You did?\nNAIROBI: I did.") == []


@pytest.mark.parametrize("honours", ["KC", "MBE", "PhD", "AM DSO", "AO, KC"])
def test_what_is_put_behind_a_full_name_is_no_part_of_it(honours: str) -> None:
    text = f"Then Ines Roca {honours} spoke, and Roca left."
    assert mentions(text, (f"Ines Roca {honours}", PERSON), ("Roca", PERSON)) == [
        ("Ines Roca", PERSON),
        ("Roca", PERSON),
    ]


@pytest.mark.parametrize("word", ["Mum", "Shame", "Rs"])
def test_a_plain_word_with_a_capital_is_no_name(word: str) -> None:
    assert mentions(f"Then “{word} and 12” was heard.", (word, PLACE)) == []


def test_a_name_that_runs_into_the_dateline_gives_way_to_its_place() -> None:
    text = "TARNA, Oct 5 (VN) - Halden won."
    assert mentions(text, ("TARNA, Oct 5 (VN) - Halden", ORGANIZATION))[0] == ("TARNA", PLACE)


def test_an_agency_is_no_short_form_of_what_stands_before_it() -> None:
    text = "TARNA, Halden (AP) -- Rain fell."
    found = find_names(documents.read(text, None), Everywhere((("Halden", ORGANIZATION), ("AP", ORGANIZATION))))
    assert [entity.name for entity in found] == ["Tarna", "Halden", "AP"]


def test_a_town_and_the_short_form_of_its_state_are_places() -> None:
    text = "It is based in Roca, Mass., and in Lund, Ky."
    found = mentions(text, ("Roca", PERSON), ("Lund", ORGANIZATION))
    assert found == [("Roca", PLACE), ("Mass", PLACE), ("Lund", PLACE), ("Ky", PLACE)]


def test_a_state_and_its_short_form_are_one_place() -> None:
    text = "He left Halden, Mass., though Massachusetts is large."
    found = find_names(documents.read(text, None), Everywhere((("Halden", PLACE), ("Massachusetts", PLACE))))
    assert {"Massachusetts", "Mass"} in [set(entity.forms) for entity in found]


@pytest.mark.parametrize("role", ["spokesman", "Colonel", "Prime Minister", "ambassador"])
def test_who_stands_behind_an_office_is_a_person(role: str) -> None:
    text = f"The plan failed, {role} Roca Khoram said."
    found = find_names(documents.read(text, None), Unsure("Roca Khoram"))
    assert [(entity.name, entity.type) for entity in found] == [("Roca Khoram", PERSON)]


@dataclass(frozen=True)
class Unsure(Tagger):
    """A tagger that finds one name, and thinks that it is rather a body than a person."""

    name: str

    def tag(self, document: Document) -> tuple[Name, ...]:
        chances = ((ORGANIZATION, 0.6), (PERSON, 0.35))
        found = re.finditer(re.escape(self.name), document.text)
        return tuple(Name(*match.span(), ORGANIZATION, chances) for match in found)


@pytest.mark.parametrize("name", ["Ada Lund Co.", "Halden Inc.", "Roca Ltd"])
def test_a_legal_form_makes_a_firm_of_any_name(name: str) -> None:
    assert mentions(f"They say {name} lost money.", (name, PERSON)) == [(name, ORGANIZATION)]


def test_a_firm_ends_in_its_legal_form() -> None:
    text = "It was sold to Halden Corp. Shares of Roca fell."
    assert mentions(text, ("Halden Corp. Shares of Roca", ORGANIZATION)) == [("Halden Corp.", ORGANIZATION)]


def test_shares_are_no_part_of_a_firm() -> None:
    text = "Shares of Halden Corp fell. Members of the Tarna Union left."
    found = mentions(text, ("Shares of Halden Corp", ORGANIZATION), ("Members of the Tarna Union", ORGANIZATION))
    assert found == [("Halden Corp", ORGANIZATION), ("Tarna Union", ORGANIZATION)]


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        ("House Speaker Ines Roca", [("House", ORGANIZATION), ("Ines Roca", PERSON)]),
        ("Senate Majority Leader Ines Roca", [("Senate", ORGANIZATION), ("Ines Roca", PERSON)]),
        ("New Jersey Governor Ines Roca", [("New Jersey", PLACE), ("Ines Roca", PERSON)]),
    ],
)
def test_an_office_stands_between_a_body_and_a_person(written: str, parts: list[tuple[str, EntityType]]) -> None:
    assert mentions(f"It fell, {written} said.", (written, ORGANIZATION)) == parts


def test_an_office_before_a_person_is_no_part_of_the_body() -> None:
    text = "It fell, Water Board Speaker Ines Roca said."
    found = mentions(text, ("Water Board Speaker", ORGANIZATION), ("Ines Roca", PERSON))
    assert found == [("Water Board", ORGANIZATION), ("Ines Roca", PERSON)]


def test_two_bodies_beside_an_article_are_two() -> None:
    assert mentions("The Duma and the Senate voted.", ("Duma and the Senate", ORGANIZATION)) == [
        ("Duma", ORGANIZATION),
        ("Senate", ORGANIZATION),
    ]


def test_a_saint_s_church_is_whole() -> None:
    text = "It rang at St. Mark's Cathedral again."
    assert mentions(text, ("St. Mark", PERSON)) == [("St. Mark's Cathedral", PLACE)]


def test_a_court_has_its_number() -> None:
    text = "It went to the 11th Circuit Court of Appeals."
    name = "Circuit Court of Appeals"
    assert mentions(text, (name, ORGANIZATION)) == [(f"11th {name}", ORGANIZATION)]


def test_who_owns_without_an_article_is_no_people() -> None:
    text = "Mirzoyan's lawyer spoke."
    assert {kind for _, kind in mentions(text, ("Mirzoyan", GROUP))} == {PERSON}


def test_a_team_is_called_by_its_town_and_its_players() -> None:
    assert mentions("The Boston Otters won.", ("Boston Otters", GROUP)) == [("Boston Otters", ORGANIZATION)]


def test_a_city_that_plays_is_a_club_and_stays_a_place_where_it_lies() -> None:
    text = "Leeds beat Derby 2-1. In Leeds, fans sang. Derby manager Ines Roca left."
    found = mentions(text, ("Leeds", PLACE), ("Derby", PLACE), ("Ines Roca", PERSON))
    assert [kind for written, kind in found if written == "Leeds"] == [ORGANIZATION, PLACE]
    assert {kind for written, kind in found if written == "Derby"} == {ORGANIZATION}


def test_beside_a_club_stands_a_club_where_two_play() -> None:
    text = "Leeds beat Derby 2-1. They are behind Leeds and Bristol."
    found = mentions(text, ("Leeds", PLACE), ("Derby", PLACE), ("Bristol", PLACE))
    assert found[-1] == ("Bristol", ORGANIZATION)


def test_a_country_that_plays_stays_a_place() -> None:
    assert mentions("Mali beat Ghana 3-1.", ("Mali", PLACE), ("Ghana", PLACE)) == [("Mali", PLACE), ("Ghana", PLACE)]


@pytest.mark.parametrize("line", ["BOSTON 98 Chicago 94", "Boston 98, at Chicago 94 (OT)", "Boston 2-1 Chicago"])
def test_the_sides_of_a_result_are_teams(line: str) -> None:
    assert {kind for _, kind in mentions(f"Played on Tuesday:\n{line}\n")} == {ORGANIZATION}


def test_a_row_of_numbers_is_no_result() -> None:
    assert {kind for _, kind in mentions("Weather:\nBoston 18 12 cloudy\n", ("Boston", PLACE))} == {PLACE}


def test_a_number_with_letters_before_it_is_a_product() -> None:
    assert mentions("They showed the A350-1000.", ("A350-1000", ORGANIZATION)) == [("A350-1000", EntityType.PRODUCT)]


@pytest.mark.parametrize("line", ["Leeds v Derby", "Boston at CHICAGO", "LEEDS vs. Bristol"])
def test_the_sides_of_a_game_to_come_are_teams(line: str) -> None:
    assert {kind for _, kind in mentions(f"On Sunday:\n{line}\n")} == {ORGANIZATION}


SEASON = "The coach said the season was long: a penalty late in the match, and no goals. "


@pytest.mark.parametrize(
    "line",
    [
        "They have signed from Derby.",
        "They are behind leaders Derby.",
        "On Sunday Derby host Mali.",
        "Derby’s striker fell.",
        "Ken Ito is on loan from Derby.",
    ],
)
def test_in_a_report_of_sport_a_city_that_acts_like_a_side_is_one(line: str) -> None:
    assert dict(mentions(SEASON + line, ("Derby", PLACE)))["Derby"] is ORGANIZATION


@pytest.mark.parametrize("line", ["On Sunday Derby face floods.", "The roads to Derby are wet.", "It rains in Derby."])
def test_outside_sport_or_where_it_lies_a_city_is_a_place(line: str) -> None:
    assert mentions(line, ("Derby", PLACE)) == [("Derby", PLACE)]
    assert mentions(SEASON + "They left. The trains to Derby are late.", ("Derby", PLACE)) == [("Derby", PLACE)]


def test_a_club_in_a_headline_s_capitals_is_the_club_below() -> None:
    text = "DERBY FALL AGAIN\nDerby lost to Leeds."
    found = mentions(text, ("DERBY", PLACE), ("Derby", PLACE), ("Leeds", PLACE))
    assert dict(found)["DERBY"] is ORGANIZATION


def test_a_result_is_told_whatever_the_tagger_joined() -> None:
    text = "Results:\nLissen Stars 2 East Lund 0\n"
    found = mentions(text, ("Lissen Stars 2 East Lund", ORGANIZATION))
    assert found == [("Lissen Stars", ORGANIZATION), ("East Lund", ORGANIZATION)]


def test_a_doubted_name_is_surer_for_what_stands_at_it() -> None:
    assert mentions_of(Doubted("Halden", 0.66), "Halden shares fell.") == ["Halden"]
    assert mentions_of(Doubted("Halden", 0.66), "Halden fell.") == []


@dataclass(frozen=True)
class Doubted(Tagger):
    """A tagger that finds one name, and doubts that it is one."""

    name: str
    chance: float

    def tag(self, document: Document) -> tuple[Name, ...]:
        found = re.finditer(re.escape(self.name), document.text)
        return tuple(Name(*match.span(), ORGANIZATION, ((ORGANIZATION, self.chance),)) for match in found)


def mentions_of(tagger: Tagger, text: str) -> list[str]:
    return [entity.name for entity in find_names(documents.read(text, None), tagger)]


def test_rows_of_points_are_of_teams_and_countries() -> None:
    text = "Table:\nLeeds 12 9 2 1 29\nBristol 12 8 3 1 27\nMali 12 7 4 1 25\nDerby 12 6 3 3 21\n"
    found = dict(mentions(text, ("Leeds", PLACE), ("Mali", PLACE)))
    assert found == {"Leeds": ORGANIZATION, "Bristol": ORGANIZATION, "Mali": PLACE, "Derby": ORGANIZATION}


def test_rows_of_strokes_are_of_people() -> None:
    rows = "Ines Roca 68 70 71 69\nTomas Lund 69 70 71 69\nMaria Ito 70 70 71 69\n"
    found = mentions(rows, ("Ines Roca", PERSON), ("Tomas Lund", PERSON), ("Maria Ito", PERSON))
    assert {kind for _, kind in found} == {PERSON}


def test_every_paragraph_may_open_with_a_place() -> None:
    text = "It rained everywhere.\n\nTARNA - Police said so.\n\nNEW HALDEN (VN) - They agreed."
    assert [text[start:end] for start, end in places(text)] == ["TARNA", "NEW HALDEN"]


def test_a_firm_known_to_all_is_found_where_it_is_passed_over() -> None:
    assert mentions("Then Volkswagen slipped, and Morgan Stanley sold.") == [
        ("Volkswagen", ORGANIZATION),
        ("Morgan Stanley", ORGANIZATION),
    ]


def test_two_firms_known_to_all_are_two() -> None:
    found = mentions("Texaco and Toyota rose.", ("Texaco and Toyota", ORGANIZATION))
    assert found == [("Texaco", ORGANIZATION), ("Toyota", ORGANIZATION)]


def test_a_firm_that_owns_by_its_name_keeps_the_mark() -> None:
    assert mentions("Then Moody's cut it.", ("Moody", PERSON)) == [("Moody's", ORGANIZATION)]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Senate waits while the House votes.", "House", ORGANIZATION),
        ("Tories fear that Labour could win.", "Labour", ORGANIZATION),
        ("In May the HMS Halden sailed.", "HMS Halden", EntityType.PRODUCT),
        ("He waved as Air Force One left.", "Air Force One", EntityType.PRODUCT),
    ],
)
def test_a_chamber_a_party_and_a_ship_go_by_plain_words(text: str, name: str, kind: EntityType) -> None:
    assert (name, kind) in mentions(text)


@pytest.mark.parametrize(
    "text", ["Outside the House of Lund it rained.", "They left the House in Tarna.", "Labour hurts."]
)
def test_a_plain_word_without_its_company_is_no_chamber(text: str) -> None:
    assert ORGANIZATION not in dict(mentions(text)).values()


def test_a_product_once_named_is_known_by_its_number() -> None:
    text = "An Airbus A350 came. The A350-1000 is long, and a 350-1000 flew for 350 days."
    found = mentions(text, ("Airbus A350", EntityType.PRODUCT))
    assert [name for name, _ in found] == ["Airbus A350", "A350-1000", "350-1000"]


def test_a_product_and_its_variant_are_two_and_a_lost_letter_is_none() -> None:
    text = "An Airbus A350 came. The A350-1000 is long, and a 350-1000 flew."
    found = find_names(documents.read(text, None), Everywhere((("Airbus A350", EntityType.PRODUCT),)))
    assert [set(entity.forms) for entity in found] == [{"Airbus A350"}, {"A350-1000", "350-1000"}]


def test_products_of_other_words_and_one_number_are_two() -> None:
    text = "They showed xPhone 4 and xSet 4."
    product = EntityType.PRODUCT
    found = find_names(documents.read(text, None), Everywhere((("xPhone 4", product), ("xSet 4", product))))
    assert len(found) == 2


def test_police_before_a_country_are_its_police() -> None:
    text = "It fell, Police Scotland said, and Police Roca said so."
    found = mentions(text, ("Scotland", PLACE), ("Roca", PERSON))
    assert found == [("Police Scotland", ORGANIZATION), ("Roca", PERSON)]


def test_a_firm_with_a_persons_name_is_known_by_its_analysts() -> None:
    text = "Edward Roca analyst Ines Lund said Edward Roca would buy."
    found = mentions(text, ("Edward Roca", PERSON), ("Ines Lund", PERSON))
    assert dict(found)["Edward Roca"] is PERSON
    text = 'Edward Roca analyst Ines Lund agreed. "No," said Ken Ito, an analyst at Edward Roca.'
    found = mentions(text, ("Edward Roca", PERSON), ("Ines Lund", PERSON), ("Ken Ito", PERSON))
    assert dict(found)["Edward Roca"] is ORGANIZATION


def test_a_bank_of_a_river_is_a_place_and_so_is_a_base() -> None:
    found = dict(
        mentions(
            "Near the West Bank they built Lund Air Base again.",
            ("West Bank", ORGANIZATION),
            ("Lund Air Base", ORGANIZATION),
        )
    )
    assert set(found.values()) == {PLACE}


def test_a_full_stop_of_a_single_letter_ends_no_role() -> None:
    text = "Ines Lund, a spokeswoman for the U.S. Water Board, spoke."
    found, *_ = find_names(documents.read(text, None), Everywhere((("Ines Lund", PERSON),)))
    assert found.roles == ("spokeswoman for the U.S. Water Board",)


def test_a_month_behind_a_given_name_is_a_surname() -> None:
    text = "Hannah May left in May. Mrs May will be back on May 5, May said."
    assert mentions(text) == [("Hannah May", PERSON), ("May", PERSON), ("May", PERSON)]


def test_a_month_alone_stays_a_month() -> None:
    assert mentions("Last May said it all. In Tarna May was wet, and Mrs May left.") == []


def test_americans_of_a_descent_are_one_people() -> None:
    text = "African Americans and an Asian American voted."
    found = mentions(text, ("African", GROUP), ("Americans", GROUP), ("Asian", GROUP))
    assert found == [("African Americans", GROUP), ("Asian American", GROUP)]


def test_the_full_stop_of_a_sentence_is_no_part_of_a_name() -> None:
    assert mentions("See it on Halden.", ("Halden.", ORGANIZATION)) == [("Halden", ORGANIZATION)]


@pytest.mark.parametrize(
    ("written", "name"),
    [("09:02 Roca Rail", "Roca Rail"), ("I’m Ines Roca", "Ines Roca"), ("Roca Corp Q2", "Roca Corp")],
)
def test_a_time_an_opening_of_speech_and_a_quarter_are_no_part_of_a_name(written: str, name: str) -> None:
    kind = PERSON if "Ines" in name else ORGANIZATION
    assert mentions(f"Then {written} left.", (written, kind)) == [(name, kind)]


@pytest.mark.parametrize("figures", ["5-88", "17-4-41-0", "98"])
def test_what_somebody_scored_is_no_part_of_the_name(figures: str) -> None:
    assert mentions(f"Bowling: Roca {figures}.", (f"Roca {figures}", PERSON)) == [("Roca", PERSON)]


@pytest.mark.parametrize("written", ["Ward 3", "Q3 EBIT NOK", "NOK"])
def test_a_ward_and_the_codes_of_a_ticker_name_nothing(written: str) -> None:
    assert mentions(f"It is {written} again.", (written, PERSON)) == []


@pytest.mark.parametrize("court", ["District", "Magistrate", "Chief County"])
def test_a_judge_of_a_court_is_a_person(court: str) -> None:
    written = f"{court} Judge Ines Lioi-Roca"
    assert mentions(f"It fell, {written} said.", (written, ORGANIZATION)) == [("Ines Lioi-Roca", PERSON)]


@pytest.mark.parametrize("form", ["LLP", "ASA", "GmbH"])
def test_a_legal_form_of_any_country_makes_a_firm(form: str) -> None:
    assert mentions(f"They say Ada Lund {form} lost.", (f"Ada Lund {form}", PERSON)) == [
        (f"Ada Lund {form}", ORGANIZATION)
    ]


def test_a_ridge_is_a_place_and_a_medal_an_event() -> None:
    found = dict(
        mentions(
            "They saw the Lund Ridge and got the Roca Medal.",
            ("Lund Ridge", ORGANIZATION),
            ("Roca Medal", ORGANIZATION),
        )
    )
    assert found == {"Lund Ridge": PLACE, "Roca Medal": EntityType.EVENT}


@pytest.mark.parametrize("nickname", ["“Ina”", '"I.J."', "“Big Ina”"])
def test_a_person_is_whole_around_a_nickname(nickname: str) -> None:
    whole = f"Ines {nickname} Roca"
    text = f"Then {whole} left, and Roca slept."
    found = find_names(documents.read(text, None), Everywhere((("Ines", PERSON), ("Roca", PERSON))))
    assert [(entity.name, set(entity.forms)) for entity in found] == [(whole, {whole, "Roca"})]


def test_quoted_capitals_between_plain_words_are_no_nickname() -> None:
    assert mentions("The boat “Ina” Roca made won.", ("Roca", PERSON)) == [("Roca", PERSON)]


def test_a_storm_is_itself_under_its_name_alone() -> None:
    text = "Storm Ana left. Ana killed two."
    found = find_names(documents.read(text, None), Everywhere((("Ana", PERSON),)))
    assert [(entity.name, entity.type, len(entity.mentions)) for entity in found] == [
        ("Storm Ana", EntityType.EVENT, 2)
    ]


def test_a_word_with_a_capital_within_is_rather_a_firm() -> None:
    chances = ((PERSON, 0.6), (ORGANIZATION, 0.35))
    assert kinds_of(Torn("RocaRail", chances)) == [ORGANIZATION]
    assert kinds_of(Torn("McLund", chances)) == [PERSON]


def kinds_of(tagger: "Torn") -> list[EntityType]:
    return [entity.type for entity in find_names(documents.read(f"Then {tagger.name} left.", None), tagger)]


@dataclass(frozen=True)
class Torn(Tagger):
    """A tagger that finds one name, and gives its types so many chances."""

    name: str
    chances: tuple[tuple[EntityType, float], ...]

    def tag(self, document: Document) -> tuple[Name, ...]:
        start = document.text.find(self.name)
        return (Name(start, start + len(self.name), self.chances[0][0], self.chances),)


def test_who_opens_a_line_before_a_colon_is_a_person() -> None:
    text = "Omar Lund: You left?\nYes."
    tagger = Torn("Omar Lund", ((PLACE, 0.6), (PERSON, 0.39)))
    assert [entity.type for entity in find_names(documents.read(text, None), tagger)] == [PERSON]


def test_the_end_of_a_sentence_is_no_part_of_a_role() -> None:
    text = "They stayed at home. First Minister Ines Roca left."
    (found,) = find_names(documents.read(text, None), Everywhere((("Ines Roca", PERSON),)))
    assert found.roles == ("First Minister",)


@pytest.mark.parametrize("written", ["Roca 4/32", "Roca 5-88"])
def test_figures_are_no_part_of_a_name_of_any_kind(written: str) -> None:
    assert mentions(f"Then {written} came.", (written, ORGANIZATION)) == [("Roca", ORGANIZATION)]


def test_a_small_word_ends_the_name_of_a_place() -> None:
    assert mentions("They fear the Halden byelection.", ("Halden byelection", PLACE)) == [("Halden", PLACE)]


def test_a_state_and_a_party_are_two() -> None:
    written = "West Virginia Republican"
    found = mentions(f"Then the {written} spoke.", (written, ORGANIZATION))
    assert found == [("West Virginia", PLACE), ("Republican", GROUP)]


@pytest.mark.parametrize("written", ["Roca 8a", "Lund A55"])
def test_a_name_that_ends_in_a_number_with_letters_is_a_product(written: str) -> None:
    assert mentions(f"They saw {written} again.", (written, ORGANIZATION)) == [(written, EntityType.PRODUCT)]


def test_what_is_told_something_is_a_body() -> None:
    tagger = Torn("Lund", ((PLACE, 0.6), (ORGANIZATION, 0.35)))
    found = find_names(documents.read("Ines told the Lund: yes.", None), tagger)
    assert [entity.type for entity in found] == [ORGANIZATION]


def test_initials_before_a_surname_are_the_person_s() -> None:
    assert mentions("They met J.D. Vance there.", ("Vance", ORGANIZATION)) == [("J.D. Vance", PERSON)]
    assert mentions("They met U.S. Vance there.", ("Vance", ORGANIZATION))[-1] == ("Vance", ORGANIZATION)


def test_a_given_name_behind_an_office_is_the_person_s() -> None:
    assert mentions("They met President Asif Ali Roca.", ("Ali Roca", PERSON)) == [("Asif Ali Roca", PERSON)]
    assert mentions("They saw Asif Ali Roca.", ("Ali Roca", PERSON)) == [("Ali Roca", PERSON)]


def test_a_particle_is_no_adjective() -> None:
    text = "Ines bin Roca left. Then bin Roca slept."
    found = mentions(text, ("Ines bin Roca", PERSON), ("bin Roca", PERSON))
    assert found[-1] == ("bin Roca", PERSON)


@pytest.mark.parametrize(
    "line", ["Bristol, who drew, are fifth.", "On Monday Leeds host Bristol.", "They lost at Bristol."]
)
def test_in_a_report_of_sport_a_city_that_is_somebody_or_is_played_at_is_a_side(line: str) -> None:
    assert dict(mentions(SEASON + line, ("Bristol", PLACE)))["Bristol"] is ORGANIZATION


def test_who_writes_for_an_agency_is_apart_from_it() -> None:
    written = "VN Business Writer Ines Roca"
    found = mentions(f"Then {written} left.", (written, ORGANIZATION))
    assert found == [("VN", ORGANIZATION), ("Ines Roca", PERSON)]


def test_by_whom_something_is_led_is_a_person() -> None:
    tagger = Torn("Jan Hatzek", ((ORGANIZATION, 0.6), (PERSON, 0.35)))
    found = find_names(documents.read("Economists led by Jan Hatzek left.", None), tagger)
    assert [entity.type for entity in found] == [PERSON]


def test_a_club_is_known_by_its_letters_though_it_sounds_like_a_person() -> None:
    assert mentions("Then RB Lund won.", ("RB Lund", PERSON)) == [("RB Lund", ORGANIZATION)]


@pytest.mark.parametrize("moved", ["sank 6.9%", "gained 3 percent", "eased 12 cents"])
def test_what_moves_by_so_much_on_the_market_is_a_firm(moved: str) -> None:
    tagger = Torn("Halden", ((PERSON, 0.5), (ORGANIZATION, 0.2)))
    found = find_names(documents.read(f"Then Halden {moved} at once.", None), tagger)
    assert [entity.type for entity in found] == [ORGANIZATION]
    assert not find_names(documents.read("Then Halden sank at once.", None), tagger)


def test_who_has_counsels_letters_behind_the_name_is_a_person() -> None:
    text = "Senna Rocadene KC appeared for the harbour."
    assert mentions(text, ("Senna Rocadene", PLACE)) == [("Senna Rocadene", PERSON)]


def test_a_lords_name_ends_before_the_honours() -> None:
    assert mentions("They asked Lord Rocadene KC.", ("Lord Rocadene KC", PERSON)) == [("Rocadene", PERSON)]


@pytest.mark.parametrize("whole", ["Justice Fund", "Miss World"])
def test_justice_and_miss_before_what_is_no_person_belong_to_it(whole: str) -> None:
    assert [name for name, _ in mentions(f"They paid for the {whole}.", (whole, ORGANIZATION))] == [whole]


@pytest.mark.parametrize(
    ("behind", "found"), [("(Tarna Press)", True), ("(2 hours ago)", False), ("(live)", False), ("(Agencies)", False)]
)
def test_the_agency_of_a_dateline_is_found(behind: str, found: bool) -> None:
    written = [name for name, _ in mentions(f"HALDEN {behind} — Rain fell.")]
    assert (behind[1:-1] in written) is found


@pytest.mark.parametrize("body", ["World Rowing", "Malian Cycling", "New Zealand Rugby"])
def test_who_runs_a_sport_is_a_body(body: str) -> None:
    assert mentions(f"They asked {body} for help.") == [(body, ORGANIZATION)]

"""Names that the tagger took in parts are one again, and two that it took for one are two."""

from dataclasses import dataclass

import pytest

from reader.analysis import document as documents
from reader.analysis.document import Document
from reader.analysis.names import find_names
from reader.analysis.names.kinds.apposition import role_after, role_before_comma
from reader.analysis.names.tagging.tagger import Name, Tagger
from reader.model import EntityType
from tests.analysis.taggers import Everywhere, kinds, types

PERSON, ORGANIZATION, PLACE, GROUP = (
    EntityType.PERSON,
    EntityType.ORGANIZATION,
    EntityType.PLACE,
    EntityType.GROUP,
)


@dataclass(frozen=True)
class Doubtful(Tagger):
    """A tagger that finds each name once, with how likely its type is."""

    names: tuple[tuple[str, EntityType, float], ...]

    def tag(self, document: Document) -> tuple[Name, ...]:
        found = [(document.text.index(name), name, kind, chance) for name, kind, chance in self.names]
        return tuple(Name(at, at + len(name), kind, ((kind, chance),)) for at, name, kind, chance in sorted(found))


@pytest.mark.parametrize(
    ("text", "parts", "whole"),
    [
        ("They asked Keel Roca & Woods for help.", ("Keel Roca", "Woods"), "Keel Roca & Woods"),
        (
            "They asked the Tarna Council of the Coast Union for help.",
            ("Tarna Council", "Coast Union"),
            "Tarna Council of the Coast Union",
        ),
        ("They asked The Players' Ballroom for help.", ("Players", "Ballroom"), "Players' Ballroom"),
        ("They asked the Maritime and Dock Agency for help.", ("Dock Agency",), "Maritime and Dock Agency"),
        ("They asked the Nursing and Dock Council for help.", ("Dock Council",), "Nursing and Dock Council"),
        ("They asked the Players' Ballroom for help.", ("Players",), "Players' Ballroom"),
        ("They asked Corvo and Lissen Police for help.", ("Lissen Police", "Corvo"), "Corvo and Lissen Police"),
        ("They asked Channel 9 for help.", ("Channel",), "Channel 9"),
        ("They asked Channel 12 for help.", (), "Channel 12"),
        ("They asked Sporting Lissen for help.", ("Lissen",), "Sporting Lissen"),
        ("They asked the Malian Office for help.", ("Malian",), "Malian Office"),
        ("They watched the Premier League for help.", ("League",), "Premier League"),
        ("They asked South Halden Police for help.", ("Halden Police",), "South Halden Police"),
        (
            "They asked the Standing Committee on Planning and Finance for help.",
            ("Standing Committee",),
            "Standing Committee on Planning and Finance",
        ),
        ("They asked the Socialist Party for help.", ("Socialist",), "Socialist Party"),
        ("They asked Volta Orrin, Inc. for help.", ("Volta Orrin", "Inc."), "Volta Orrin, Inc."),
        (
            "They asked the Authority for Identity, Customs and Port Security for help.",
            ("Authority for Identity", "Customs and Port Security"),
            "Authority for Identity, Customs and Port Security",
        ),
        ("They asked the Harbour Party of Mali for help.", ("Harbour Party", "Mali"), "Harbour Party of Mali"),
        ("They asked Volta Orrin plc for help.", ("Volta Orrin",), "Volta Orrin plc"),
        (
            "They asked the Coptic Bishops' Conference for help.",
            ("Coptic Bishops", "Conference"),
            "Coptic Bishops' Conference",
        ),
        ("They asked St Orrin's Parish for help.", ("Orrin", "Parish"), "St Orrin's Parish"),
    ],
)
def test_a_body_in_parts_is_whole(text: str, parts: tuple[str, ...], whole: str) -> None:
    named = [(part, PLACE if part in ("Corvo", "Mali") else ORGANIZATION) for part in parts]
    assert kinds(text, *named) == {whole: ORGANIZATION}


def test_a_channel_of_water_and_a_time_have_no_number() -> None:
    text = "They swam the Channel. On the Channel 9 am was cold."
    assert kinds(text, ("Channel", ORGANIZATION)) == {"Channel": ORGANIZATION}


def test_what_is_no_topic_before_an_and_stays_apart() -> None:
    text = "They asked the Treasury and Water Ministry for help."
    assert kinds(text, ("Treasury", ORGANIZATION), ("Water Ministry", ORGANIZATION)) == {
        "Treasury": ORGANIZATION,
        "Water Ministry": ORGANIZATION,
    }


def test_places_beside_an_ampersand_stay_apart() -> None:
    text = "It rained in Corvo & Lissen again."
    assert kinds(text, ("Corvo", PLACE), ("Lissen", PLACE)) == {"Corvo": PLACE, "Lissen": PLACE}


def test_people_with_given_names_beside_an_ampersand_stay_apart() -> None:
    text = "They saw Anna Corvo & Tom Lissen again."
    people = {"Anna Corvo": PERSON, "Tom Lissen": PERSON}
    assert kinds(text, *people.items()) == people


@pytest.mark.parametrize(
    ("written", "kind", "parts"),
    [
        ("Volta host Orlow", ORGANIZATION, {"Volta": ORGANIZATION, "Orlow": ORGANIZATION}),
        ("Volta analyst Ines Roca", ORGANIZATION, {"Volta": ORGANIZATION, "Ines Roca": PERSON}),
        ("Volta Inc and Orlow AG", ORGANIZATION, {"Volta Inc": ORGANIZATION, "Orlow AG": ORGANIZATION}),
        ("Supreme Court hears Texas", ORGANIZATION, {"Supreme Court": ORGANIZATION, "Texas": PLACE}),
        (
            "Department of Tides and Volta Regional Council",
            ORGANIZATION,
            {"Department of Tides": ORGANIZATION, "Volta Regional Council": ORGANIZATION},
        ),
        ("QRA's Orrinda", ORGANIZATION, {"QRA": ORGANIZATION, "Orrinda": ORGANIZATION}),
        ("Qelda of Mali", ORGANIZATION, {"Qelda": ORGANIZATION, "Mali": PLACE}),
        ("Malian Fischer", PLACE, {"Malian": GROUP, "Fischer": PERSON}),
        ("South African Peter Roca", PLACE, {"South African": GROUP, "Peter Roca": PERSON}),
    ],
)
def test_two_names_taken_for_one_are_two(written: str, kind: EntityType, parts: dict[str, EntityType]) -> None:
    assert kinds(f"On Monday {written} and others spoke.", (written, kind)) == parts


def test_a_class_of_shares_is_no_part_of_the_firm() -> None:
    assert kinds("On Monday Volta B shares fell.", ("Volta B", ORGANIZATION)) == {"Volta": ORGANIZATION}


def test_the_party_of_who_sits_for_a_town_is_no_part_of_the_town() -> None:
    text = "Ines Roca, D-Lafayette, voted no."
    assert kinds(text, ("Ines Roca", PERSON), ("D-Lafayette", PLACE)) == {"Ines Roca": PERSON, "Lafayette": PLACE}


def test_letters_that_a_body_is_spelt_out_before_are_the_body_whatever_else_they_stand_for() -> None:
    text = "The All Peoples Coalition (APC) met. The APC voted."
    assert kinds(text, ("All Peoples Coalition", ORGANIZATION))["APC"] is ORGANIZATION


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They met a former governor of Tarna State, Sorin Lissa, again.", "former governor of Tarna State"),
        ("They met the roads of Tarna, Sorin Lissa, again.", ""),
    ],
)
def test_an_office_and_its_place_before_somebody_are_the_role(text: str, role: str) -> None:
    start = text.index("Sorin")
    assert role_before_comma(text, start, start + len("Sorin Lissa")) == role


def test_a_society_is_known_by_the_words_before_what_it_is() -> None:
    text = "The Royal Harmonic Society met. The Royal Harmonic paid."
    named = kinds(text, ("Royal Harmonic Society", ORGANIZATION), ("The Royal Harmonic paid", PERSON))
    assert set(named.values()) == {ORGANIZATION}


@pytest.mark.parametrize(("written", "left"), [("Newspaper Volta", "Volta"), ("Broker Orlow", "Orlow")])
def test_what_a_single_name_is_stands_before_it_and_is_no_part_of_it(written: str, left: str) -> None:
    assert kinds(f"{written} said no.", (written, ORGANIZATION)) == {left: ORGANIZATION}


def test_a_firms_and_co_is_part_of_it_and_what_only_begins_so_is_not() -> None:
    assert kinds("They asked Roca Keel and Co for it.", ("Roca Keel", ORGANIZATION)) == {
        "Roca Keel and Co": ORGANIZATION
    }
    assert "Volta" in kinds("They asked Volta and Corvo for it.", ("Volta", ORGANIZATION))


def test_a_town_is_its_club_where_the_club_is_named_in_full_in_a_report_of_sport() -> None:
    text = (
        "Derby County scored twice this season, and the coach praised the goals.\n"
        "Fans came to see Derby in Derby again.\n"
        "They like Derby, said the referee of the match in Derby."
    )
    names = (("Derby County", ORGANIZATION), ("Derby", PLACE))
    found = find_names(documents.read(text, None), Everywhere(names))
    of = [(m.start, e.type) for e in found for m in e.mentions if text[m.start : m.end] == "Derby"]
    assert [kind for _, kind in sorted(of)] == [ORGANIZATION, PLACE, ORGANIZATION, PLACE]


@pytest.mark.parametrize("slug", ["RUGBY UNION - ", "RUGBY UNION-", "SOCCER-"])
def test_what_an_agencys_headline_is_of_is_no_name_and_what_stands_behind_it_is(slug: str) -> None:
    text = f"{slug}MALI BEAT CHILE.\nMali won in Chile again."
    found = kinds(text, ("RUGBY UNION", PLACE), ("Mali", PLACE), ("Chile", PLACE))
    assert found == dict.fromkeys(("MALI", "CHILE", "Mali", "Chile"), PLACE)


def test_a_surname_and_a_teams_name_are_told_in_a_headlines_capitals() -> None:
    text = "LISSA HELPS OTTERS HOLD ON.\nSorin Lissa scored for the Denver Otters.\n"
    found = kinds(text, ("Sorin Lissa", PERSON), ("Denver Otters", ORGANIZATION))
    assert (found["LISSA"], found["OTTERS"]) == (PERSON, ORGANIZATION)


def test_what_somebody_is_of_is_no_person() -> None:
    text = "So said Ines Roca of Lissa Berg on Monday."
    names = Doubtful((("Ines Roca", PERSON, 0.9), ("Lissa Berg", PERSON, 0.8)))
    assert {e.name: e.type for e in find_names(documents.read(text, None), names)}["Lissa Berg"] is ORGANIZATION


@pytest.mark.parametrize("title", ["Striker", "Tan Sri", "Farmer"])
def test_what_somebody_does_or_is_called_by_courtesy_is_no_part_of_the_name(title: str) -> None:
    assert kinds(f"{title} Peter Roca came.", (f"{title} Peter Roca", PERSON)) == {"Peter Roca": PERSON}


def test_a_club_stands_in_brackets_behind_its_player_in_a_report_of_sport() -> None:
    text = "The coach praised the goals of striker Ines Roca (Corvo) and of Ken Ito (Mali), who scored in the match."
    names = (("Ines Roca", PERSON), ("Ken Ito", PERSON), ("Corvo", PLACE), ("Mali", PLACE))
    found = kinds(text, *names)
    assert (found["Corvo"], found["Mali"]) == (ORGANIZATION, PLACE)


def test_a_club_called_like_a_people_is_the_club_where_somebody_scores_for_it() -> None:
    text = "He scored twice for Roma, whose coach praised the goals. The match was lost by Roma before the fans."
    assert kinds(text, ("Roma", GROUP)) == {"Roma": ORGANIZATION}


def test_a_state_behind_a_datelines_town_is_a_place_with_or_without_its_stop() -> None:
    text = "LISSEN, Ga. (VN) - Rain fell in Lissen."
    assert "Ga." not in kinds(text, ("LISSEN", PLACE), ("Ga.", PERSON), ("Lissen", PLACE))


def test_the_short_form_of_an_office_makes_a_doubtful_name_a_person() -> None:
    text = "They met Gov. Peter Kempe again."
    names = Doubtful((("Peter Kempe", PERSON, 0.65),))
    assert [entity.name for entity in find_names(documents.read(text, None), names)] == ["Peter Kempe"]


@pytest.mark.parametrize("written", ["Corvo Royal Infirmary", "Corvo State Patrol"])
def test_an_infirmary_and_a_patrol_are_bodies(written: str) -> None:
    assert kinds(f"They called {written} again.", (written, PERSON)) == {written: ORGANIZATION}


def test_blanks_between_commas_are_no_role() -> None:
    assert role_after("Lissa,      , the pilot, said", len("Lissa")) == ""


@pytest.mark.parametrize(
    ("text", "taken", "own"),
    [
        ("They asked Bishop of Tarna Malik Roca again.", "Tarna Malik Roca", {"Tarna": PLACE, "Malik Roca": PERSON}),
        ("They asked Patriarch Ivo of Tarna.", "Patriarch Ivo of Tarna", {"Ivo": PERSON, "Tarna": PLACE}),
        (
            "They asked Win Rocale of the Harbour League.",
            "Win Rocale of the Harbour League",
            {"Win Rocale": PERSON, "the Harbour League": ORGANIZATION},
        ),
        ("He is envoy to Mali Qel Rocale.", "Mali Qel Rocale", {"Mali": PLACE, "Qel Rocale": PERSON}),
        ("The ruler of Mali Q.Rocale left.", "Mali Q.Rocale", {"Mali": PLACE, "Q.Rocale": PERSON}),
        (
            "He is chairman of the Dock Committee Qel Rocale.",
            "Dock Committee Qel Rocale",
            {"Dock Committee": ORGANIZATION, "Qel Rocale": PERSON},
        ),
        (
            "A spokesman for the Cabinet Qel Rocale left.",
            "Cabinet Qel Rocale",
            {"Cabinet": ORGANIZATION, "Qel Rocale": PERSON},
        ),
        (
            "They asked Tarna Commission Chairman Qel Rocale again.",
            "Tarna Commission Chairman Qel Rocale",
            {"Tarna Commission": ORGANIZATION, "Qel Rocale": PERSON},
        ),
        ("They asked Mali TD Ines Rocale again.", "Mali TD Ines Rocale", {"Mali": PLACE, "Ines Rocale": PERSON}),
        (
            "Orrinev grills Halden Rail over fares",
            "Orrinev grills Halden Rail",
            {"Orrinev": ORGANIZATION, "Halden Rail": ORGANIZATION},
        ),
        (
            "Later Orrinev and Tarna Resources rose.",
            "Orrinev and Tarna Resources",
            {"Orrinev": ORGANIZATION, "Tarna Resources": ORGANIZATION},
        ),
        (
            "They asked the Malian Navy HMS Tarna.",
            "Malian Navy HMS Tarna",
            {"Malian Navy": ORGANIZATION, "HMS Tarna": EntityType.PRODUCT},
        ),
    ],
)
def test_two_that_were_taken_for_one_are_two(text: str, taken: str, own: dict[str, EntityType]) -> None:
    found = kinds(text, (taken, ORGANIZATION))
    assert {name.removeprefix("the "): kind for name, kind in found.items()} == {
        name.removeprefix("the "): kind for name, kind in own.items()
    }


@pytest.mark.parametrize("firm", ["SK hynix", "adidas", "eBay"])
def test_a_firm_that_writes_itself_small_is_found_whole(firm: str) -> None:
    assert kinds(f"Then {firm} said it would rise.", ("SK", ORGANIZATION) if "SK" in firm else ("Then", PLACE)) == {
        firm: ORGANIZATION
    }


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("She died at Halden Children's Hospital.", "Halden Children", "Halden Children's Hospital"),
        ("They won the Women's Coast League.", "Coast League", "Women's Coast League"),
        ("They asked the Ombudsman's Office.", "Office", "Ombudsman's Office"),
        ("They asked the Confederation of Malian Dockers.", "Malian Dockers", "Confederation of Malian Dockers"),
        ("They saw the National Gallery of Mali.", "Mali", "National Gallery of Mali"),
        ("They asked the Malian Observatory for Sea Law.", "Sea Law", "Malian Observatory for Sea Law"),
        ("They asked the Central Bank of Mali.", "Mali", "Central Bank of Mali"),
    ],
)
def test_a_body_has_those_whom_it_is_of_in_its_name(text: str, part: str, whole: str) -> None:
    assert whole in kinds(text, (part, ORGANIZATION))


def test_a_prince_with_an_arab_surname_is_called_without_his_title() -> None:
    assert kinds("Prince Tarki al-Rocal wrote.", ("Prince Tarki al-Rocal", ORGANIZATION)) == {"Tarki al-Rocal": PERSON}


def test_somebody_of_a_known_body_is_apart_from_it() -> None:
    found = kinds("Ines Rocano of Unicef spoke.", ("Ines Rocano of Unicef", ORGANIZATION))
    assert found == {"Ines Rocano": PERSON, "Unicef": ORGANIZATION}


def test_a_body_of_two_fields_is_whole_and_no_other_body_is_a_field() -> None:
    text = "She left the Center for Fisheries and Water Management, the Ministry of Health and Congress."
    found = kinds(text, *[(n, ORGANIZATION) for n in ("Center for Fisheries", "Ministry of Health", "Congress")])
    assert set(found) == {"Center for Fisheries and Water Management", "Ministry of Health", "Congress"}


def test_a_given_name_behind_an_office_and_its_place_is_part_of_the_name() -> None:
    found = kinds("Emir of Tarna Mohammed Rocu Lund spoke.", ("Rocu Lund", PERSON), ("Tarna", PLACE))
    assert found == {"Tarna": PLACE, "Mohammed Rocu Lund": PERSON}


@pytest.mark.parametrize("title", ["Lieutenant-General", "Vice-Admiral", "Director-General"])
def test_a_rank_with_a_hyphen_is_no_part_of_the_name(title: str) -> None:
    assert kinds(f"He heard {title} Nhola Rocu.", (f"{title} Nhola Rocu", PLACE)) == {"Nhola Rocu": PERSON}


@pytest.mark.parametrize("land", ["Trinidad and Tobago", "Democratic Republic of Congo", "The Hague"])
def test_a_land_of_many_words_is_whole(land: str) -> None:
    assert kinds(f"He flew to {land} on Monday.", (land.rsplit(maxsplit=1)[-1], ORGANIZATION)) == {land: PLACE}


def test_a_service_belongs_to_its_land() -> None:
    found = kinds("They called the Malian Red Cross.", ("Malian", GROUP), ("Red Cross", ORGANIZATION))
    assert found == {"Malian Red Cross": ORGANIZATION}


@pytest.mark.parametrize("name", ["Vusimo “Cat” Rocala", "Ines “Ina” Roca Jr."])
def test_a_nickname_stands_in_the_name(name: str) -> None:
    assert name.rstrip(".") in {found.rstrip(".") for found in kinds(f"Then {name} spoke.", ("Then", PLACE))}


def test_a_state_in_short_stands_behind_a_town_in_capitals() -> None:
    text = "CAPE HALDEN, Fla. (AP) — Rain fell."
    assert kinds(text, ("CAPE HALDEN", ORGANIZATION), ("Fla.", ORGANIZATION))["Fla"] is PLACE


def test_a_party_is_whole_with_its_land() -> None:
    assert "Harbour Party of Mali" in kinds("The Harbour Party of Mali won.", ("Harbour Party of Mali", ORGANIZATION))


@pytest.mark.parametrize("pact", ["Rocale Treaty", "Rocale Accords"])
def test_what_is_signed_is_a_law_with_its_place(pact: str) -> None:
    assert kinds(f"They signed the {pact} again.", ("Rocale", PLACE)) == {pact: EntityType.LAW}


def test_a_chiefs_title_is_no_part_of_the_name() -> None:
    assert kinds("They met Ratu Ines Rocale.", ("Ratu Ines Rocale", PERSON)) == {"Ines Rocale": PERSON}


def test_an_agencys_officer_is_no_ship_and_a_captain_no_part_of_one() -> None:
    text = "INS Commissioner Doris Roca met HMS Rocale Captain Ines Lund."
    assert {name for name, kind in kinds(text, ("Ines Lund", PERSON)).items() if kind is EntityType.PRODUCT} == {
        "HMS Rocale"
    }


def test_shah_is_a_name_and_a_police_officers_letters_are_none() -> None:
    assert kinds("They met Shah Rocu Lund.", ("Shah Rocu Lund", PERSON)) == {"Shah Rocu Lund": PERSON}
    assert kinds("They met DPO Rocu Lund.", ("DPO Rocu Lund", PLACE)) == {"Rocu Lund": PERSON}


@pytest.mark.parametrize("site", ["Rocale Prison", "Great Malian Rocale Dam"])
def test_what_is_built_is_whole(site: str) -> None:
    assert kinds(f"They went to {site} again.", (site.rpartition(" ")[0], PLACE)) == {site: PLACE}


def test_a_house_of_many_has_its_members_in_its_name() -> None:
    found = kinds("He told the House of Peoples' Deputies so.", ("House of Peoples", ORGANIZATION))
    assert found == {"House of Peoples' Deputies": ORGANIZATION}


def test_two_ships_are_two() -> None:
    found = kinds("Drones hit the tankers Rocale and Lundo.", ("Rocale and Lundo", ORGANIZATION))
    assert set(found) == {"Rocale", "Lundo"}


def test_what_a_body_owns_is_no_part_of_it() -> None:
    assert "Harbour News" in kinds("He told Harbour News' Washington editor so.", ("Harbour News", ORGANIZATION))


@pytest.mark.parametrize("title", ["Grand Ayatollah", "Metropolitan"])
def test_a_clerics_title_is_no_part_of_the_name(title: str) -> None:
    assert kinds(f"They met {title} Rocale.", (f"{title} Rocale", PERSON)) == {"Rocale": PERSON}


def test_a_saints_monastery_is_whole() -> None:
    found = kinds("They met at St Ivo's Golden Monastery.", ("St Ivo", PLACE))
    assert found == {"St Ivo's Golden Monastery": PLACE}


@pytest.mark.parametrize(
    ("one", "other"),
    [("Wine", "Spirit Trade Association"), ("Tarna", "Halden High Court"), ("Malian Deepsea", "Onshore Oil Authority")],
)
def test_a_body_behind_an_article_is_called_by_two_fields(one: str, other: str) -> None:
    found = types(f"The {one} and {other} said it was shut.", (one, PLACE), (other, ORGANIZATION))
    assert found == {f"{one} and {other}": ORGANIZATION}


@pytest.mark.parametrize("text", ["{} and {} left.", "The {} and {} left. The {} stayed."])
def test_two_bodies_without_an_article_or_of_which_one_stands_alone_are_two(text: str) -> None:
    one, other = "Orrine", "Halden Trade Association"
    assert list(types(text.format(one, other, one), (one, ORGANIZATION), (other, ORGANIZATION))) == [one, other]


def test_a_shoal_is_told_from_its_like_by_a_number_in_words() -> None:
    found = types("It lies on Second Orrine Shoal.", ("Orrine Shoal", PERSON))
    assert found == {"Second Orrine Shoal": PLACE}


@pytest.mark.parametrize("wide", ["World", "International", "National"])
def test_a_body_of_all_the_world_is_whole(wide: str) -> None:
    found = types(f"The {wide} Orrine Organization said so.", ("Orrine Organization", ORGANIZATION))
    assert found == {f"{wide} Orrine Organization": ORGANIZATION}


def test_a_rank_of_the_police_in_two_short_words_is_no_body() -> None:
    found = types("Det Insp Helen Barker left.", ("Det Insp", ORGANIZATION), ("Helen Barker", PERSON))
    assert found == {"Helen Barker": PERSON}


def test_a_street_is_nobody_but_behind_a_given_name() -> None:
    assert types("It is in O'Connell Street.", ("O'Connell Street", PERSON)) == {"O'Connell Street": PLACE}
    assert types("They met Helen Street.", ("Helen Street", PERSON)) == {"Helen Street": PERSON}


@pytest.mark.parametrize("written", ["Dubliner Peter Roca", "Brothers Peter Roca"])
def test_of_which_town_or_whose_kin_somebody_is_is_no_part_of_the_name(written: str) -> None:
    assert kinds(f"On Monday {written} and others spoke.", (written, PERSON)) == {"Peter Roca": PERSON}


def test_one_of_a_towns_people_is_no_body() -> None:
    assert kinds("They met the Dubliner again.", ("Dubliner", ORGANIZATION)) == {"Dubliner": GROUP}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They met the Karlsen brothers again.", "Karlsen", PERSON),
        ("They asked NHS Corvo again.", "NHS Corvo", ORGANIZATION),
        ("They asked Orrin's Dr Ines Roca again.", "Orrin", ORGANIZATION),
    ],
)
def test_the_words_at_a_surname_a_health_board_and_a_hospital_tell_what_they_are(
    text: str, name: str, kind: EntityType
) -> None:
    assert kinds(text, (name, ORGANIZATION if kind is PERSON else PERSON))[name] is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Peter Roca, the accountancy firm, cut jobs. They met Peter Roca.", ORGANIZATION),
        ("Peter Roca, the head of the firm, cut jobs. They met Peter Roca.", PERSON),
        ("They met Peter Roca, the accountancy firm said. Peter Roca wept.", PERSON),
        ("Staff at Peter Roca wept. They met.", ORGANIZATION),
        ("Peter Roca's profits fell again.", ORGANIZATION),
        ("Peter Roca's house fell in.", PERSON),
    ],
)
def test_a_firm_that_is_called_like_somebody_is_told_by_what_it_is_and_has(text: str, kind: EntityType) -> None:
    assert kinds(text, ("Peter Roca", PERSON)) == {"Peter Roca": kind}


@pytest.mark.parametrize("shore", ["Port", "Fort", "Cape"])
def test_what_places_at_a_shore_are_called_is_part_of_them(shore: str) -> None:
    assert kinds(f"They met at {shore} Lissen again.", ("Lissen", PERSON)) == {f"{shore} Lissen": PLACE}


def test_a_commission_alone_before_its_chairman_names_nothing() -> None:
    taken = "Commission Chairman Qel Rocale", ORGANIZATION
    assert kinds("They asked Commission Chairman Qel Rocale again.", taken) == {"Qel Rocale": PERSON}


def test_a_circuit_is_whole_with_the_place_that_it_is_of() -> None:
    assert "Circuit of the Tarnas" in kinds("They raced at the Circuit of the Tarnas.", ("Tarnas", PLACE))


def test_a_league_that_ends_a_sentence_is_no_part_of_who_opens_the_next() -> None:
    taken = "Serie A. Ines Rocale", PERSON
    assert kinds("They lead Serie A. Ines Rocale won.", taken) == {"Serie A": ORGANIZATION, "Ines Rocale": PERSON}

"""Firms, sides, papers and services by the words that news has for them, in sentences of our own."""

import pytest

from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, PRODUCT, EntityType
from tests.analysis.names.test_unheard_of import found


@pytest.mark.parametrize("kind", ["news agency", "newspaper", "airline", "retailer", "think tank"])
def test_what_is_introduced_as_nobody_is_a_body_though_people_are_called_so(kind: str) -> None:
    assert list(found(f"It was in May, the {kind} Maria said.", ("Maria", PERSON, 0.9))) == [("Maria", ORGANIZATION)]


def test_who_founded_what_is_named_before_is_somebody() -> None:
    assert list(found("They left the airline Maria founded.", ("Maria", PERSON, 0.9))) == [("Maria", PERSON)]


@pytest.mark.parametrize("verb", ["blamed", "sued", "bought from"])
def test_what_is_blamed_is_no_place_where_no_list_has_it(verb: str) -> None:
    assert list(found(f"They {verb} Qorvu.", ("Qorvu", PLACE, 0.75))) == [("Qorvu", ORGANIZATION)]


@pytest.mark.parametrize("does", ["first reported it", "reported that it fell", "aired it"])
def test_who_reports_first_is_a_paper_where_no_list_has_it(does: str) -> None:
    assert list(found(f"In May Qorvu {does}.", ("Qorvu", PERSON, 0.75))) == [("Qorvu", ORGANIZATION)]


@pytest.mark.parametrize("body", ["Mobile Net Company", "Coast Service"])
def test_a_company_and_a_service_have_the_land_that_they_are_of(body: str) -> None:
    names = ((body, ORGANIZATION, 0.9), ("Ukraine", PLACE, 0.99))
    assert list(found(f"They met the {body} of Ukraine.", *names)) == [(f"{body} of Ukraine", ORGANIZATION)]


def test_a_service_of_a_land_that_was_passed_over_is_whole() -> None:
    assert list(found("They met the Security Service of Ukraine.", ("Ukraine", PLACE, 0.99))) == [
        ("Security Service of Ukraine", ORGANIZATION)
    ]


def test_a_temple_in_thailand_is_a_place() -> None:
    assert list(found("The abbot of Wat Rai Qorvu left.", ("Wat Rai Qorvu", PERSON, 0.9))) == [("Wat Rai Qorvu", PLACE)]


def test_the_young_have_a_side_of_their_own() -> None:
    names = (("Young Qorvunas", ORGANIZATION, 0.9), ("Qorvunas", ORGANIZATION, 0.9))
    text = "The Qorvunas won. The Young Qorvunas left."
    assert list(found(text, *names)) == [("Qorvunas", ORGANIZATION), ("Young Qorvunas", ORGANIZATION)]


@pytest.mark.parametrize(
    ("written", "kind"), [("Brisbane Roar", ORGANIZATION), ("Brisbane Lund", PERSON), ("Florence Roar", PERSON)]
)
def test_a_city_and_a_word_that_nobody_is_called_by_are_a_club(written: str, kind: EntityType) -> None:
    assert list(found(f"She met {written} in May.", (written, PERSON, 0.9))) == [(written, kind)]


def test_a_club_that_is_called_by_a_city_is_told_by_its_players() -> None:
    names = (("Melbourne Victory", PERSON, 0.7), ("Ines Roca", PERSON, 0.99))
    assert ("Melbourne Victory", ORGANIZATION) in found("Melbourne Victory defender Ines Roca left.", *names)


def test_a_sum_is_no_part_of_whoever_is_lent_it() -> None:
    assert list(found("It lent Qorvu 90 million.", ("Qorvu 90", ORGANIZATION, 0.9))) == [("Qorvu", ORGANIZATION)]


def test_a_sum_in_a_currency_is_no_name() -> None:
    assert not found("It lent SAR4 million.", ("SAR4", ORGANIZATION, 0.9))


def test_a_word_that_no_list_has_is_a_firm_beside_one() -> None:
    names = (("Verkil", ORGANIZATION, 0.9), ("Istakk", PERSON, 0.55))
    assert list(found("It was built by Istakk and Verkil.", *names)) == [
        ("Istakk", ORGANIZATION),
        ("Verkil", ORGANIZATION),
    ]


def test_who_runs_a_sport_in_a_land_is_whole_where_its_office_stands_behind() -> None:
    names = (("Australia", PLACE, 0.99), ("Ines Roca", PERSON, 0.99))
    assert ("Football Australia", ORGANIZATION) in found("Football Australia chief Ines Roca left.", *names)


@pytest.mark.parametrize("asked", ["had no comment", "had no immediate comment"])
def test_who_has_no_comment_is_a_body_where_no_list_has_it(asked: str) -> None:
    assert list(found(f"In May Qorvu {asked}.", ("Qorvu", PLACE, 0.9))) == [("Qorvu", ORGANIZATION)]


def test_a_maker_of_two_words_that_tells_of_itself_is_a_firm() -> None:
    name = ("Qorvu Tirnacil", PERSON, 0.9)
    assert list(found("Drone maker Qorvu Tirnacil said on Friday it had sold six.", name)) == [
        ("Qorvu Tirnacil", ORGANIZATION)
    ]
    assert list(found("Drone maker Qorvu Tirnacil said on Friday he had left.", name)) == [("Qorvu Tirnacil", PERSON)]


def test_a_given_name_in_two_syllables_is_whole_though_it_ends_as_participles_do() -> None:
    text = "Lin Chih-wei left with Chen Mei-ling. His brother, Lin Chih-ming, wept."
    names = (("Lin Chih-wei", PERSON, 0.9), ("Chen Mei", PERSON, 0.9), ("Lin Chih", PERSON, 0.9))
    assert [name for name, _ in found(text, *names)] == ["Lin Chih-wei", "Chen Mei-ling", "Lin Chih-ming"]
    assert list(found("A Chen Mei-leaning crowd wept.", ("Chen Mei", PERSON, 0.9))) == [("Chen Mei", PERSON)]


@pytest.mark.parametrize("kind", ["coalition", "alliance", "gang", "bloc"])
def test_what_allies_are_called_is_a_body_where_no_list_has_it(kind: str) -> None:
    assert list(found(f"In May the Qorvu {kind} split.", ("Qorvu", PLACE, 0.9))) == [("Qorvu", ORGANIZATION)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He lives in Qorvu State.", PLACE),
        ("He lives in Upper Qorvu State.", PLACE),
        ("He holds parts of Qorvu State.", PLACE),
        ("He studied at South Dakota State.", ORGANIZATION),
    ],
)
def test_a_state_that_no_school_is_called_by_is_a_place(text: str, kind: EntityType) -> None:
    written = text.rpartition(" in ")[2].rpartition(" of ")[2].rpartition(" at ")[2].removesuffix(".")
    assert list(found(text, (written, ORGANIZATION, 0.9))) == [(written, kind)]


def test_a_school_that_plays_is_no_state() -> None:
    text = "The coach praised the quarterback. Qorvu State won the game and the league."
    assert ("Qorvu State", ORGANIZATION) in found(text, ("Qorvu State", ORGANIZATION, 0.9))


@pytest.mark.parametrize("form", ["Zrt", "Kft", "AŞ", "SAS", "Tbk"])
def test_a_firm_is_told_by_its_form_in_its_own_language(form: str) -> None:
    firm = f"Qorvu Mina {form}"
    assert list(found(f"They paid {firm} in May.", (firm, PERSON, 0.9))) == [(firm, ORGANIZATION)]


def test_what_is_told_something_behind_an_article_abroad_is_a_paper() -> None:
    assert list(found("They told Al Qorvudia that she left.", ("Al Qorvudia", PERSON, 0.5))) == [
        ("Al Qorvudia", ORGANIZATION)
    ]


def test_a_sister_ship_is_nobodys_sister() -> None:
    assert list(found("They saw HMNZS Qorvu's sister ship.", ("HMNZS Qorvu", PRODUCT, 0.9))) == [
        ("HMNZS Qorvu", PRODUCT)
    ]


def test_two_whom_a_game_is_between_are_sides() -> None:
    names = (("Qorvur", PLACE, 0.9), ("Helkar", PLACE, 0.9))
    assert list(found("The handball match between Qorvur and Helkar was put off.", *names)) == [
        ("Qorvur", ORGANIZATION),
        ("Helkar", ORGANIZATION),
    ]


def test_what_somebody_is_the_maker_of_is_made() -> None:
    assert list(found("The maker of the Qorvu left.", ("Qorvu", PLACE, 0.8))) == [("Qorvu", PRODUCT)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Fires burn across the Amazon.", PLACE), ("The Amazon is dry.", PLACE), ("Amazon hired her.", ORGANIZATION)],
)
def test_the_amazon_is_a_forest_behind_its_article(text: str, kind: EntityType) -> None:
    assert list(found(text, ("Amazon", ORGANIZATION, 0.9))) == [("Amazon", kind)]


def test_tribes_are_peoples_though_two_share_the_word() -> None:
    names = (("Qorvu", ORGANIZATION, 0.8), ("Helkin", ORGANIZATION, 0.8))
    assert list(found("In May the Qorvu and Helkin tribes met.", *names)) == [("Qorvu", GROUP), ("Helkin", GROUP)]


@pytest.mark.parametrize(
    "body", ["Volcanological and Tidal Observatory of Chile", "Court of Maritime and Trade Rights"]
)
def test_a_body_of_two_fields_is_whole_beyond_its_head(body: str) -> None:
    first, _, second = body.partition(" and ")
    tagged = ((second, ORGANIZATION, 0.9),) if first.count(" ") == 0 else ((first, ORGANIZATION, 0.9),)
    assert list(found(f"They asked the {body} again.", *tagged)) == [(body, ORGANIZATION)]


def test_initials_are_somebodys_before_a_word_that_no_list_has() -> None:
    assert list(found("In May E.P. Qorvarajan left.", ("Qorvarajan", PLACE, 0.7))) == [("E.P. Qorvarajan", PERSON)]


def test_the_familys_name_may_stand_before_or_behind() -> None:
    names = (("Szalvo Bence", PERSON, 0.9), ("Bence Szalvo", PERSON, 0.9))
    assert len(found("Szalvo Bence left. Later Bence Szalvo came back.", *names)) == 1


def test_a_body_of_a_land_is_called_by_its_own_word_and_no_union_that_ends_in_it() -> None:
    names = (
        ("Qorvu Mali", ORGANIZATION, 0.9),
        ("Asosiasi Pilot Qorvu", ORGANIZATION, 0.9),
        ("Qorvu", ORGANIZATION, 0.9),
    )
    text = "Qorvu Mali flies. The Asosiasi Pilot Qorvu struck. Qorvu lost money."
    assert len(found(text, *names)) == len(("airline", "union"))


def test_letters_that_somebody_is_known_as_are_that_person() -> None:
    names = (("Ines Roca Dinsa", PERSON, 0.9), ("IRX", ORGANIZATION, 0.9))
    text = "Ines Roca Dinsa, known as IRX, left. In May IRX said no. They met IRX."
    assert list(found(text, *names)) == [("Ines Roca Dinsa", PERSON)]


@pytest.mark.parametrize("called", [", known as the RVT,", ", or RVT,", ", also known as RVT,"])
def test_letters_that_a_body_is_known_as_are_its_name_wherever_they_stand(called: str) -> None:
    text = f"The Tidal Service{called} spoke. They left the RVT."
    assert found(text, ("Tidal Service", ORGANIZATION, 0.9)) == {
        ("Tidal Service", ORGANIZATION): ["Tidal Service", "RVT", "RVT"]
    }


def test_letters_between_commas_are_the_mission_that_they_are_clipped_from() -> None:
    names = (("UN Mission in Qorvudan", ORGANIZATION, 0.9), ("UNMIQ", ORGANIZATION, 0.9))
    assert len(found("The UN Mission in Qorvudan, UNMIQ, left.", *names)) == 1


@pytest.mark.parametrize("body", ["Royal Museum for Mali", "UN Mission in Mali", "National Centre for Mali"])
def test_a_museum_for_a_land_and_a_mission_in_it_are_whole(body: str) -> None:
    assert list(found(f"They left the {body} in May.", ("Mali", PLACE, 0.99))) == [(body, ORGANIZATION)]


@pytest.mark.parametrize("child", ["kyzy", "uulu", "oglu"])
def test_whose_child_somebody_is_belongs_to_the_name(child: str) -> None:
    assert list(found(f"In May Ayna Rustam {child} left.", ("Ayna Rustam", ORGANIZATION, 0.6))) == [
        (f"Ayna Rustam {child}", PERSON)
    ]


def test_a_body_that_begins_small_is_found_where_all_news_knows_it() -> None:
    assert list(found("In May al-Qaeda left.", ("Mali", PLACE, 0.9))) == [("al-Qaeda", ORGANIZATION)]


def test_a_fellow_with_a_given_name_is_somebody() -> None:
    assert list(found("The fellow Maria Qorvu left.", ("Maria Qorvu", ORGANIZATION, 0.6))) == [("Maria Qorvu", PERSON)]


def test_a_group_abroad_is_called_by_the_word_behind() -> None:
    names = (("Grupo Qorvektra", ORGANIZATION, 0.9), ("Qorvektra", PERSON, 0.8))
    assert len(found("Grupo Qorvektra owes money. In May Qorvektra left.", *names)) == 1


def test_what_a_text_says_is_a_craft_is_one() -> None:
    assert ("Qorvala", PRODUCT) in found("The Qorvala, a former Malian trawler, left.", ("Qorvala", PLACE, 0.8))


def test_a_club_of_its_sport_is_called_by_its_first_word_in_a_report_of_sport() -> None:
    names = (("Qorvedan Sporting Club", ORGANIZATION, 0.9), ("Qorvedan", PLACE, 0.9))
    text = "Qorvedan Sporting Club won the match by three wickets. The league title is for Qorvedan, the coach said."
    assert len(found(text, *names)) == 1


def test_a_city_and_a_word_that_no_list_has_are_a_side_in_a_report_of_sport() -> None:
    text = "He won the match by three wickets. The coach left the league for Lahore Qorvadi."
    assert list(found(text, ("Lahore Qorvadi", PLACE, 0.9))) == [("Lahore Qorvadi", ORGANIZATION)]


def test_two_places_whose_mines_are_told_of_are_two() -> None:
    assert list(found("In May the Qorvu and Helkin mines shut.", ("Qorvu and Helkin", ORGANIZATION, 0.9))) == [
        ("Qorvu", PLACE),
        ("Helkin", PLACE),
    ]


def test_who_is_quoted_as_of_somebody_is_a_person() -> None:
    names = (("Volta Rail", ORGANIZATION, 0.99), ("Sorvong Thienqor", PLACE, 0.9))
    assert ("Sorvong Thienqor", PERSON) in found("“I left,” said Volta Rail's Sorvong Thienqor.", *names)


@pytest.mark.parametrize("written", ["Juan de la Caridad García", "Maria Qorva-Lund"])
def test_a_given_name_that_goes_on_and_a_surname_are_somebody(written: str) -> None:
    assert list(found(f"They met {written} in May.", (written, PLACE, 0.9))) == [(written, PERSON)]


def test_letters_that_a_person_is_of_are_a_body() -> None:
    assert list(found("In May Ines Roca of DBX left.", ("Ines Roca of DBX", ORGANIZATION, 0.9))) == [
        ("Ines Roca", PERSON),
        ("DBX", ORGANIZATION),
    ]


def test_a_ship_is_called_as_somebody_unless_somebody_owns_it() -> None:
    assert ("Maria Lund", PRODUCT) in found("In May the coast guard ship Maria Lund left.", ("Maria Lund", PERSON, 0.9))
    assert ("Maria Lund", PERSON) in found("In May the ship Maria Lund built left.", ("Maria Lund", PERSON, 0.9))


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("In May Marks & Spencer left.", ["Marks & Spencer"]),
        ("In May Bird & Bird left.", ["Bird & Bird"]),
        ("In May they sold salt & pepper, Arts & Crafts.", []),
        ("In May Ines Roca & Lund left.", []),
        ("In May “Ines Roca & Lund left.", []),
        ("In May Lund & Sen. Roca left.", []),
    ],
)
def test_two_partners_are_a_firm(text: str, firms: list[str]) -> None:
    assert [name for name, _ in found(text, ("Qorvu", PLACE, 0.9))] == firms


def test_what_somebody_is_called_in_marks_is_that_person() -> None:
    names = (("Mohamed Qorvu", PERSON, 0.9), ("Afwelne", PERSON, 0.9))
    assert len(found("Police held Mohamed Qorvu “Afwelne” in May. Afwelne wept.", *names)) == 1


def test_somebody_is_called_otherwise_behind_a_short_form_too() -> None:
    names = (("Ines Qorvu", PERSON, 0.9), ("Ines", PERSON, 0.9), ("Ung Helk", PERSON, 0.9))
    assert len(found("Ines Qorvu left. Ines, known as Ung Helk, wept. In May Ung Helk came back.", *names)) == 1


def test_two_who_are_asked_are_bodies_where_no_list_has_them() -> None:
    names = (("Qorvukraft", PERSON, 0.7), ("Helknett", PERSON, 0.7))
    assert list(found("In May Qorvukraft and Helknett did not comment.", *names)) == [
        ("Qorvukraft", ORGANIZATION),
        ("Helknett", ORGANIZATION),
    ]


def test_a_centre_of_two_fields_is_whole() -> None:
    names = (("Qorvu Heritage", ORGANIZATION, 0.9), ("Learning Centre", ORGANIZATION, 0.9))
    assert list(found("They left the Qorvu Heritage and Learning Centre.", *names)) == [
        ("Qorvu Heritage and Learning Centre", ORGANIZATION)
    ]


def test_every_name_behind_an_article_in_arabic_belongs_to_somebody() -> None:
    names = (("Meshal al-Qorvad", PERSON, 0.9), ("al-Jaber al-Helk", PERSON, 0.9))
    assert list(found("They met Meshal al-Qorvad al-Jaber al-Helk.", *names)) == [
        ("Meshal al-Qorvad al-Jaber al-Helk", PERSON)
    ]


def test_a_firm_has_its_advisors() -> None:
    assert list(found("They met her of Qorvudity Advisors in May.", ("Qorvudity", PLACE, 0.8))) == [
        ("Qorvudity Advisors", ORGANIZATION)
    ]


def test_what_a_body_is_clipped_to_between_commas_is_the_body() -> None:
    names = (("Trade Unity Qorvuna", ORGANIZATION, 0.9), ("Truqo", PERSON, 0.8))
    assert len(found("In May Trade Unity Qorvuna, Truqo, left. Truqo wept.", *names)) == 1


def test_the_short_form_of_a_state_behind_a_city_is_another_place() -> None:
    names = (("Fort Lauderdale", PLACE, 0.9), ("Fla", PLACE, 0.9))
    assert len(found("They left Fort Lauderdale, Fla., in May.", *names)) == len(("city", "state"))


def test_an_article_before_letters_is_no_part_of_the_body_before() -> None:
    body = "Tidal Licensed Trade Association"
    assert list(found(f"The {body}, the TLTA, left.", (body, ORGANIZATION, 0.9))) == [(body, ORGANIZATION)]


def test_whom_partners_have_is_no_part_of_the_firm() -> None:
    names = (("Qorvu Partners", ORGANIZATION, 0.9), ("David Samqor", PERSON, 0.9))
    assert list(found("In May Qorvu Partners' David Samqor left.", *names)) == [
        ("Qorvu Partners", ORGANIZATION),
        ("David Samqor", PERSON),
    ]

"""Firms, sides, papers and services by the words that news has for them, in sentences of our own."""

import pytest

from reader.entities import ORGANIZATION, PERSON, PLACE, EntityType
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


def test_two_of_whom_a_verb_of_several_tells_are_two() -> None:
    text = "Acciora and Sacyl were asked for papers."
    names = found(text, ("Acciora and Sacyl", ORGANIZATION, 0.9))
    assert [name for name, _ in names] == ["Acciora", "Sacyl"]


def test_a_word_that_no_list_has_is_a_firm_beside_one() -> None:
    names = (("Verkil", ORGANIZATION, 0.9), ("Istakk", PERSON, 0.55))
    assert list(found("It was built by Istakk and Verkil.", *names)) == [
        ("Istakk", ORGANIZATION),
        ("Verkil", ORGANIZATION),
    ]


def test_who_runs_a_sport_in_a_land_is_whole_where_its_office_stands_behind() -> None:
    names = (("Australia", PLACE, 0.99), ("Ines Roca", PERSON, 0.99))
    assert ("Football Australia", ORGANIZATION) in found("Football Australia chief Ines Roca left.", *names)


def test_a_party_of_several_ideals_has_the_first_of_them() -> None:
    text = "The Ownership, Unity and Responsibility Party is split."
    assert list(found(text, ("Unity and Responsibility Party", ORGANIZATION, 0.9))) == [
        ("Ownership, Unity and Responsibility Party", ORGANIZATION)
    ]


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

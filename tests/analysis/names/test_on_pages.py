"""What pages of the web have beside news of agencies: credits below pictures, clocks, cries, goods of firms."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.model import EntityType
from tests.analysis.taggers import Everywhere, kinds, types

PERSON, ORGANIZATION, PLACE, EVENT = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.EVENT
WORK = EntityType.WORK


def test_a_credit_names_who_took_the_picture_and_the_agencies() -> None:
    text = "(Photo by Ines Roca/AFP via Getty Images)"
    found = kinds(text, ("Ines Roca/AFP", PERSON), ("Getty Images", PLACE))
    assert found == {"Ines Roca": PERSON, "AFP": ORGANIZATION, "Getty Images": ORGANIZATION}


@pytest.mark.parametrize("zone", ["ET", "PT"])
def test_the_letters_of_a_zone_behind_a_clock_name_nothing(zone: str) -> None:
    assert types(f"It starts at 9 a.m. {zone} on Thursday.", (zone, ORGANIZATION)) == {}


def test_a_cry_within_what_is_spoken_names_nobody() -> None:
    assert types("People say, 'Oh, yeah, I was not liked,' she wrote.", ("Oh", PERSON)) == {}


def test_a_title_that_is_a_plain_word_stays_a_work() -> None:
    assert types("She has seen “Frozen” ten times.", ("Frozen", WORK)) == {"Frozen": WORK}


@pytest.mark.parametrize("land", ["N. Korea", "S. Carolina", "W. Virginia"])
def test_a_land_whose_side_is_cut_short_is_a_place(land: str) -> None:
    assert types(f"The envoy of {land} left.", (land, PERSON)) == {land: PLACE}


def test_a_dash_between_words_ends_a_name() -> None:
    found = types("They moved back to Halden—Roca was ten.", ("Halden—Roca", PLACE))
    assert found == {"Halden": PLACE}


@pytest.mark.parametrize("body", ["Center for a New Coast", "Committee for an Honest Vote", "People for the Old Quay"])
def test_a_body_is_named_with_what_it_is_for(body: str) -> None:
    inner = body.rpartition(" ")[0].rpartition(" ")[2] + " " + body.rpartition(" ")[2]
    assert types(f"She is a fellow at the {body}, which met.", (inner, ORGANIZATION)) == {body: ORGANIZATION}


def test_a_body_of_two_fields_is_whole_behind_an_adjective() -> None:
    found = types("It met a massive Securities and Harbour Commission inquiry.", ("Harbour Commission", ORGANIZATION))
    assert found == {"Securities and Harbour Commission": ORGANIZATION}


@pytest.mark.parametrize(("behind", "whole"), [("Climate Change", "Panel on Climate Change"), ("Tuesday", "Panel")])
def test_a_panel_is_named_with_what_it_sits_on_and_no_day(behind: str, whole: str) -> None:
    found = types(f"The Northern Panel on {behind} rose.", ("Northern Panel", ORGANIZATION))
    assert found == {f"Northern {whole}": ORGANIZATION}


@pytest.mark.parametrize("opening", ["Despite the", "Like the"])
def test_a_small_word_that_opens_a_sentence_is_no_part_of_a_body(opening: str) -> None:
    assert [*types(f"{opening} Corps, he left.", (f"{opening} Corps", ORGANIZATION))] == ["Corps"]


def test_a_state_before_a_plain_word_is_nobody() -> None:
    assert types("They sailed west of the Florida Keys.", ("Florida Keys", PLACE)) == {"Florida Keys": PLACE}


def test_somebody_with_a_particle_in_the_name_is_a_person() -> None:
    name = "Alejandro de la Garza"
    assert types(f"Write to {name} at the paper.", (name, PLACE)) == {name: PERSON}


@pytest.mark.parametrize("goods", ["Roca II", "Roca TV"])
def test_the_goods_of_a_firm_are_not_the_firm(goods: str) -> None:
    document = documents.read(f"Roca sold the {goods} for years. Roca shares fell.", None)
    found = find_names(document, Everywhere(((goods, ORGANIZATION), ("Roca", ORGANIZATION))))
    assert {entity.name: len(entity.mentions) for entity in found} == {"Roca": 2, goods: 1}


@pytest.mark.parametrize("word", ["MDMA", "LSD", "Euro"])
def test_substances_and_coins_name_nothing(word: str) -> None:
    assert types(f"They sold {word} at the quay.", (word, WORK)) == {}


def test_what_somebody_says_of_themselves_is_no_part_of_their_name() -> None:
    assert types("Lund asked. Roca I’d rather wait, she said.", ("Roca I’d", PERSON)) == {"Roca": PERSON}


def test_strokes_part_who_took_a_picture_from_whom_for() -> None:
    text = "(Ines Roca/Volta Pictures) AP/Manuel Balce Ceneta/Photo, the IMF/World Bank meeting"
    pictures = (("Ines Roca/Volta Pictures", PERSON), ("AP/Manuel Balce Ceneta/Photo", PERSON))
    found = kinds(text, *pictures, ("IMF/World Bank", ORGANIZATION))
    assert {name for name, kind in found.items() if kind is PERSON} == {"Ines Roca", "Manuel Balce Ceneta"}
    assert {name for name, kind in found.items() if kind is ORGANIZATION} == {
        "Volta Pictures",
        "AP",
        "IMF",
        "World Bank",
    }


def test_what_a_firm_sells_and_a_journal_are_no_places() -> None:
    assert types("He sells Microsoft Windows.", ("Microsoft Windows", PLACE)) == {"Microsoft Windows": ORGANIZATION}
    journal = "Volta Journal of Medicine"
    assert types(f"She wrote in the {journal}.", (journal, PLACE)) == {journal: ORGANIZATION}

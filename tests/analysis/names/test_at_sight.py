"""What news takes for granted that its readers know: medicines, ships, who is before a court, who plays whom."""

import re
from dataclasses import dataclass

import pytest

from reader.analysis import document as documents
from reader.analysis.document import Document
from reader.analysis.names import find_names
from reader.analysis.names.tagging.tagger import Chances, Name, Tagger
from reader.model import EntityType

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE
GROUP, EVENT, PRODUCT, WORK = EntityType.GROUP, EntityType.EVENT, EntityType.PRODUCT, EntityType.WORK
UNSURE: Chances = ((PERSON, 0.4), (ORGANIZATION, 0.4), (PLACE, 0.1))
FAIRLY: Chances = ((PERSON, 0.85), (ORGANIZATION, 0.1))


@dataclass(frozen=True)
class Given(Tagger):
    """A tagger that finds every writing of each name as a whole, with the type and the chances it is given."""

    names: tuple[tuple[str, EntityType, Chances], ...]

    def tag(self, document: Document) -> tuple[Name, ...]:
        found: list[Name] = []
        for name, kind, how in self.names:
            for match in re.finditer(rf"\b{re.escape(name)}\b", document.text):
                if not any(one.start < match.end() and match.start() < one.end for one in found):
                    found.append(Name(*match.span(), kind, how))
        return tuple(sorted(found))


def types(text: str, *names: tuple[str, EntityType, Chances]) -> dict[str, EntityType]:
    return {e.name: e.type for e in find_names(documents.read(text, None), Given(names))}


def mentions(text: str, *names: tuple[str, EntityType, Chances]) -> dict[tuple[str, EntityType], list[str]]:
    found = find_names(documents.read(text, None), Given(names))
    return {(e.name, e.type): [text[m.start : m.end] for m in e.mentions] for e in found}


@pytest.mark.parametrize("office", ["Kremlin spokesman", "Malian envoy", "deputy governor"])
def test_who_holds_the_office_between_commas_is_a_person(office: str) -> None:
    found = types(f"The {office}, Qel Lindor, wept.", ("Qel Lindor", ORGANIZATION, UNSURE))
    assert found["Qel Lindor"] is PERSON


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Pelku, a glazier who would not say more, left.", PERSON),
        ("On Pelku, where fires burned, they ran.", PLACE),
        ("The Pelku footbridge fell.", PLACE),
        ("They met Dame Pelku there.", PERSON),
        ("They met Sir Pelku there.", PERSON),
        ("Pelku dismissed head coach Ines Roca.", ORGANIZATION),
        ("They lost to fourth-tier Pelku at home.", ORGANIZATION),
        ("An old man, Pelku, wept.", PERSON),
        ("When the storm hit Pelku in May, they slept.", PLACE),
        ("They asked Barclays and Pelku for it.", ORGANIZATION),
        ("Pelku named Ines Roca chief executive.", ORGANIZATION),
        ("Pelku hired Ines Roca as its chief financial officer.", ORGANIZATION),
        ("Halden-based Pelku paid.", ORGANIZATION),
        ("They met the hedge fund Pelku.", ORGANIZATION),
    ],
)
def test_what_is_told_of_a_name_tells_its_kind(text: str, kind: EntityType) -> None:
    other = PERSON if kind is PLACE else PLACE
    assert types(text, ("Pelku", other, ((other, 0.6), (kind, 0.3))))["Pelku"] is kind


@pytest.mark.parametrize(
    "text",
    [
        "The Pelku lander left.",
        "The Pelku probe left. It is in orbit.",
        "The Pelku mission left. It has a rover.",
        "It has a rover, Pelku, with six wheels.",
        "The lander called Pelku left.",
    ],
)
def test_what_is_sent_into_space_is_a_craft(text: str) -> None:
    assert types(text, ("Pelku", PERSON, ((PERSON, 0.6), (PLACE, 0.3))))["Pelku"] is PRODUCT


@pytest.mark.parametrize("sent", ["probe", "mission"])
def test_an_inquiry_and_those_who_are_sent_are_no_craft(sent: str) -> None:
    assert types(f"The Pelku {sent} ended.", ("Pelku", ORGANIZATION, ((ORGANIZATION, 0.9),)))["Pelku"] is ORGANIZATION


def test_a_dam_that_is_called_like_somebody_is_a_place_wherever_it_is_named() -> None:
    pelku = ("Pelku", PERSON, ((PERSON, 0.6), (PLACE, 0.2)))
    assert set(mentions("The Pelku dam burst. Pelku was old.", pelku)) == {("Pelku", PLACE)}


def test_what_is_told_behind_a_place_may_be_of_whom_stands_before_it() -> None:
    text = "They met Ines Roca of Pelku, a glazier who would not say more."
    assert types(text, ("Ines Roca", PERSON, ()), ("Pelku", PLACE, ((PLACE, 0.6), (PERSON, 0.3))))["Pelku"] is PLACE


def test_a_hospital_of_a_saint_is_called_by_the_saint_for_short() -> None:
    text = "They met at St Mark's Hospital. St Mark's said it was full."
    found = mentions(text, ("St Mark's Hospital", PLACE, ()), ("Mark", PERSON, ()))
    assert found == {("St Mark's Hospital", PLACE): ["St Mark's Hospital", "St Mark's"]}


def test_a_firm_is_called_by_its_first_words() -> None:
    names = (("Pelku Noro Glass Pvt Ltd", ORGANIZATION, ()), ("Pelku Noro", PERSON, FAIRLY))
    found = mentions("Pelku Noro Glass Pvt Ltd grew. Pelku Noro sold more.", *names)
    assert found == {("Pelku Noro Glass Pvt Ltd", ORGANIZATION): ["Pelku Noro Glass Pvt Ltd", "Pelku Noro"]}


def test_a_surname_with_a_hyphen_stands_for_somebody_named_in_full() -> None:
    text = "Ines Pelk-Noro sang. Then Pelk-Noro slept."
    found = mentions(text, ("Ines Pelk-Noro", PERSON, ()))
    assert found == {("Ines Pelk-Noro", PERSON): ["Ines Pelk-Noro", "Pelk-Noro"]}


def test_who_is_called_by_one_name_is_not_their_own_kin() -> None:
    text = "Pelku wept. Pelku's son, Ivo Pelku, left."
    found = mentions(text, ("Ivo Pelku", PERSON, ()), ("Pelku", PERSON, ()))
    assert found == {("Pelku", PERSON): ["Pelku", "Pelku"], ("Ivo Pelku", PERSON): ["Ivo Pelku"]}


def test_what_a_group_is_called_is_whole_behind_what_it_is() -> None:
    text = "They joined the campaign group Clean Pelku Now in May."
    assert types(text, ("Clean", ORGANIZATION, ()), ("Pelku Now", ORGANIZATION, ()))["Clean Pelku Now"] is ORGANIZATION


def test_a_school_of_a_people_has_both_its_names() -> None:
    text = "They met at Te Pelku o Rongo in May."
    assert types(text, ("Te Pelku", PLACE, ()), ("Rongo", PERSON, ())) == {"Te Pelku o Rongo": PLACE}


def test_a_korean_is_called_by_the_familys_name_whatever_else_it_means() -> None:
    names = (("Do Pel-ku", PERSON, ()), ("Do", ORGANIZATION, ((ORGANIZATION, 0.6),)))
    found = mentions("They met Do Pel-ku. She and Do slept.", *names)
    assert found == {("Do Pel-ku", PERSON): ["Do Pel-ku", "Do"]}


@pytest.mark.parametrize("of", ["van 't", "in ’t"])
def test_an_article_within_a_dutch_name_is_a_part_of_it(of: str) -> None:
    names = (("Joost", PERSON, ()), ("Pelk", ORGANIZATION, ()))
    assert types(f"They met Joost {of} Pelk in May.", *names) == {f"Joost {of} Pelk": PERSON}


def test_who_is_better_known_as_something_is_one_person() -> None:
    doubted = ((PLACE, 0.7), (PERSON, 0.1))
    names = (("Edmo Pelku", PLACE, doubted), ("Pelkinho", PLACE, doubted))
    found = mentions("They met Edmo Pelku, better known as Pelkinho, in May.", *names)
    assert found == {("Edmo Pelku", PERSON): ["Edmo Pelku", "Pelkinho"]}


def test_a_firm_that_was_cut_short_is_whole_before_who_leads_it() -> None:
    found = types("Pelku Marine chief executive Ines Roca left.", ("Pelku", PLACE, UNSURE), ("Ines Roca", PERSON, ()))
    assert found == {"Pelku Marine": ORGANIZATION, "Ines Roca": PERSON}


@pytest.mark.parametrize(
    "text",
    [
        "She is the author of “Salt Year” (2021).",
        "“Salt Year”, painted by Ines, hung there.",
        "A report called “Salt Year”",
    ],
)
def test_what_is_told_of_a_title_between_marks_makes_it_a_work(text: str) -> None:
    assert types(text)["Salt Year"] is WORK


def test_what_somebody_owns_with_its_own_article_is_a_work() -> None:
    text = "Ines Roca’s The Salt Year opens the season of film."
    assert types(text, ("Ines Roca", PERSON, ()))["The Salt Year"] is WORK


def test_a_paper_that_somebody_owns_is_no_work() -> None:
    text = "Ines Roca’s The Times was first with the film."
    assert WORK not in types(text, ("Ines Roca", PERSON, ())).values()


@pytest.mark.parametrize("end", [".", ", they said.", "; all ran."])
def test_what_ends_a_clause_with_its_article_is_no_person(end: str) -> None:
    found = types(f"They blamed the Pelku Noro{end}", ("Pelku Noro", PERSON, ((PERSON, 0.6), (PLACE, 0.3))))
    assert found == {"Pelku Noro": ORGANIZATION}


def test_whoever_is_called_by_a_dignity_may_have_an_article() -> None:
    assert types("They met the Sultan Noro.", ("Sultan Noro", PERSON, FAIRLY)) == {"Noro": PERSON}


def test_a_town_is_where_somebody_is_from_whatever_else_it_is_called() -> None:
    assert types("They asked a Boston-based maker of pumps.") == {"Boston": PLACE}


def test_a_river_is_nobody_without_its_article() -> None:
    assert types("It was found in River Wear.", ("River Wear", PLACE, ())) == {"River Wear": PLACE}


def test_a_place_that_was_taken_with_what_is_there_is_a_place() -> None:
    assert types("The Riyadh club rose.", ("Riyadh club", ORGANIZATION, ())) == {"Riyadh": PLACE}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Minister of Fisheries and Coast Welfare wept.", "Fisheries and Coast Welfare"),
        ("A professor of Coast Welfare wept.", "Coast Welfare"),
        ("They closed all ATMs again.", "ATMs"),
        ("They closed the VPN again.", "VPN"),
        ("They pressed ⌘P.¹. again.", "P.¹."),
        ("They played three QDIs again.", "QDIs"),
        ("They met the Head of Investor Relations again.", "Head of Investor Relations"),
    ],
)
def test_a_field_and_letters_that_are_short_for_plain_words_name_nothing(text: str, name: str) -> None:
    assert types(text, (name, ORGANIZATION, ())) == {}


@pytest.mark.parametrize("name", ["Google", "TikTok"])
def test_a_platform_is_found_however_unlikely_it_is(name: str) -> None:
    assert (
        types(f"He looked at {name} for it.", (name, PLACE, ((PLACE, 0.3), (ORGANIZATION, 0.2))))[name] is ORGANIZATION
    )


@pytest.mark.parametrize("text", ["Pelku, based in Tarna, paid.", "Pelku shares fell 7% again."])
def test_a_firm_that_is_called_as_a_place_is_told_by_what_is_said_of_it(text: str) -> None:
    found = mentions(f"They ran Pelku Foods. {text}", ("Pelku Foods", ORGANIZATION, ()), ("Pelku", PLACE, ()))
    assert found["Pelku Foods", ORGANIZATION] == ["Pelku Foods", "Pelku"]


@pytest.mark.parametrize(("text", "kind"), [("Amazon paid.", ORGANIZATION), ("The Amazon dried out.", PLACE)])
def test_a_firm_that_is_called_as_a_forest_has_no_article(text: str, kind: EntityType) -> None:
    assert types(text, ("Amazon", PLACE, ())) == {"Amazon": kind}


def test_letters_behind_an_article_are_a_body_though_they_are_doubtful() -> None:
    chances: Chances = ((ORGANIZATION, 0.5), (PLACE, 0.12))
    assert types("He thanked the QVF again.", ("QVF", ORGANIZATION, chances)) == {"QVF": ORGANIZATION}


def test_a_full_name_whose_surname_stands_alone_is_sure() -> None:
    names = (("Ines Pelku", PERSON, ((PERSON, 0.6),)), ("Pelku", PERSON, FAIRLY))
    assert mentions("Ines Pelku swam. Pelku won.", *names) == {("Ines Pelku", PERSON): ["Ines Pelku", "Pelku"]}


@pytest.mark.parametrize("text", ["It was late, said Ro, who is a nurse.", "Ro told them it was late."])
def test_whoever_is_named_in_full_is_found_where_they_speak(text: str) -> None:
    found = mentions(f"They met Ro Pel-je. {text}", ("Ro Pel-je", PERSON, ()))
    assert found == {("Ro Pel-je", PERSON): ["Ro Pel-je", "Ro"]}


def test_two_papers_that_a_stroke_joins_are_two_and_nobody() -> None:
    whole = "Washington Post/ABC News"
    found = types(f"A {whole} poll was late.", (whole, ORGANIZATION, ()))
    assert found == {"Washington Post": ORGANIZATION, "ABC News": ORGANIZATION}


def test_a_rare_full_name_whose_surname_stands_alone_is_sure() -> None:
    names = (("Quelzan Pelku", PERSON, ((PERSON, 0.6),)), ("Pelku", PERSON, FAIRLY))
    found = mentions("Quelzan Pelku swam. Pelku won.", *names)
    assert found == {("Quelzan Pelku", PERSON): ["Quelzan Pelku", "Pelku"]}


def test_a_full_name_that_begins_like_a_verb_is_sure_where_its_surname_stands_alone() -> None:
    names = (("Will Pelku", PERSON, ((PERSON, 0.55),)), ("Pelku", PERSON, FAIRLY))
    assert mentions("Will Pelku swam. Pelku won.", *names) == {("Will Pelku", PERSON): ["Will Pelku", "Pelku"]}


def test_a_firm_of_several_is_called_by_the_first_of_them() -> None:
    names = (("Pelku & Sohn", PERSON, FAIRLY), ("Pelku", PERSON, FAIRLY))
    found = mentions("Pelku & Sohn paid. They own 8% of Pelku.", *names)
    assert found == {("Pelku & Sohn", ORGANIZATION): ["Pelku & Sohn", "Pelku"]}


def test_a_brewery_is_nobody() -> None:
    assert types("Pelku Brewery paid.", ("Pelku Brewery", PERSON, FAIRLY)) == {"Pelku Brewery": ORGANIZATION}


def test_the_state_of_a_senator_stands_behind_the_party() -> None:
    assert types("Sen. Ines Roca, R-Texas, wept.", ("Ines Roca", PERSON, ())) == {"Ines Roca": PERSON, "Texas": PLACE}


def test_a_list_with_those_that_all_know_tells_the_kind_of_the_rest() -> None:
    names = (("Toyota", PLACE, ()), ("Noro", ORGANIZATION, FAIRLY), ("Pelku", WORK, ((WORK, 0.6), (ORGANIZATION, 0.2))))
    assert types("They went to Toyota, Noro and Pelku again.", *names)["Pelku"] is ORGANIZATION


@pytest.mark.parametrize(
    ("name", "taken", "kind"),
    [("Boston Marathon", PERSON, EVENT), ("Lake Union", ORGANIZATION, PLACE)],
)
def test_a_lake_is_no_body_and_what_is_held_is_nobody(name: str, taken: EntityType, kind: EntityType) -> None:
    assert types(f"They saw {name} again.", (name, taken, FAIRLY)) == {name: kind}


def test_letters_that_are_short_for_plain_words_are_a_body_before_who_speaks_for_it() -> None:
    assert types("An APC spokesman wept.", ("APC", ORGANIZATION, ())) == {"APC": ORGANIZATION}


def test_a_side_is_called_by_its_players() -> None:
    names = (("Pelku Rangers", ORGANIZATION, ((ORGANIZATION, 0.99),)), ("Rangers", PERSON, ((PERSON, 0.8),)))
    found = mentions("They watched Pelku Rangers and Pelku Rangers won. Rangers sang.", *names)
    assert found == {("Pelku Rangers", ORGANIZATION): ["Pelku Rangers", "Pelku Rangers", "Rangers"]}


def test_whom_a_bank_with_an_article_is_led_by_is_told_apart_from_it() -> None:
    text = "They met the chairman of Bank Al Pelku in May."
    assert types(text, ("Bank Al Pelku", ORGANIZATION, ())) == {"Bank Al Pelku": ORGANIZATION}


def test_an_analyst_behind_the_firm_is_no_firm() -> None:
    names = (("Pelku Gulf", ORGANIZATION, ()), ("Ines Roca", PERSON, ()))
    assert types("An analyst at Pelku Gulf, Ines Roca, said no.", *names) == {
        "Pelku Gulf": ORGANIZATION,
        "Ines Roca": PERSON,
    }


def test_a_transcript_tells_who_speaks_from_what_they_are() -> None:
    names = (("PELKU ROCA", ORGANIZATION, UNSURE), ("SINGER", GROUP, ()), ("ROCA", PLACE, UNSURE))
    text = "They sat.\nPELKU ROCA, SINGER: Good.\nROCA: Bad.\n"
    assert list(mentions(text, *names).values()) == [["PELKU ROCA", "ROCA"]]


@pytest.mark.parametrize("written", ["Laughter", "Applause"])
def test_what_a_transcript_hears_names_nothing(written: str) -> None:
    assert types(f"They sat.\n({written})\nThey left.", (written, ORGANIZATION, ())) == {}


def test_what_opens_a_question_names_nothing() -> None:
    assert types("Is it late?", ("Is", PLACE, ())) == {}


def test_a_work_has_the_article_within_its_marks() -> None:
    assert types("She read “The Salt Year” twice.", ("Salt Year", WORK, ())) == {"The Salt Year": WORK}


def test_an_age_is_no_part_of_a_people() -> None:
    assert types("The 58-year-old German left.", ("58-year-old German", ORGANIZATION, UNSURE)) == {"German": GROUP}


def test_a_former_office_is_no_part_of_the_body_that_it_was_of() -> None:
    assert types("Ex-Ports Office minister Ines Roca left.", ("Ines Roca", PERSON, ()))["Ports Office"] is ORGANIZATION


@pytest.mark.parametrize("who", ["The accused", "the victim", "A suspect", "His murderer"])
def test_who_is_before_a_court_is_a_person(who: str) -> None:
    assert types(f"{who}, Lindor, wept.", ("Lindor", PLACE, ((PLACE, 0.6), (PERSON, 0.3)))) == {"Lindor": PERSON}


@pytest.mark.parametrize("told", ["identified only as", "who gave his name as", "who identified herself as"])
def test_the_only_name_that_is_given_of_somebody_is_a_persons(told: str) -> None:
    found = types(f"A foreman, {told} Pelku, ran.", ("Pelku", WORK, ((WORK, 0.7), (PERSON, 0.2))))
    assert found == {"Pelku": PERSON}


@pytest.mark.parametrize("before", ["the weight-loss drug", "three doses of", "the new vaccine", "patients prescribed"])
def test_what_is_a_medicine_by_the_words_before_it_is_a_product(before: str) -> None:
    assert types(f"They spoke of {before} Ozelim.", ("Ozelim", PERSON, FAIRLY)) == {"Ozelim": PRODUCT}


def test_who_makes_drugs_is_no_medicine() -> None:
    found = types("They spoke of the drug maker Ozelim.", ("Ozelim", ORGANIZATION, ()))
    assert found == {"Ozelim": ORGANIZATION}


def test_a_known_medicine_is_a_product_wherever_it_stands() -> None:
    assert types("Wegovy declined. Sales of Wegovy rose.", ("Wegovy", PERSON, FAIRLY)) == {"Wegovy": PRODUCT}


@pytest.mark.parametrize("kind", ["genus", "bacterium", "fungus"])
def test_a_latin_name_behind_its_kind_of_life_names_nothing(kind: str) -> None:
    assert types(f"The {kind} Electrapis is old.", ("Electrapis", PERSON, FAIRLY)) == {}


@pytest.mark.parametrize("style", ["His Majesty", "Her Royal Highness", "Your Honour"])
def test_how_the_high_are_spoken_of_names_nothing(style: str) -> None:
    assert types(f"They said that {style} had left.", (style, ORGANIZATION, ())) == {}


def test_a_short_title_alone_names_nothing() -> None:
    found = types("A letter to Gov. Ana Lund came.", ("Gov.", PLACE, ()), ("Ana Lund", PERSON, ()))
    assert found == {"Ana Lund": PERSON}


@pytest.mark.parametrize("written", ["the ferry Estonia sank", "the Estonia disaster", "the tanker Estonia, which"])
def test_a_ship_that_is_called_as_a_land_is_no_land(written: str) -> None:
    found = mentions(f"They spoke of {written}. They flew to Estonia.", ("Estonia", PLACE, ()))
    assert found == {("Estonia", PRODUCT): ["Estonia"], ("Estonia", PLACE): ["Estonia"]}


def test_a_land_that_buys_a_ship_stays_a_land() -> None:
    assert types("They spoke of the ferry Estonia bought.", ("Estonia", PLACE, ())) == {"Estonia": PLACE}


@pytest.mark.parametrize("number", ["LIX", "XL", "IV", "58"])
def test_a_contest_with_its_number_is_an_event(number: str) -> None:
    whole = f"Harbour Bowl {number}"
    assert types(f"They met at {whole} again.", (whole, ORGANIZATION, ())) == {whole: EVENT}


@pytest.mark.parametrize("form", ["Partners", "Group", "United", "Steel"])
def test_what_is_short_for_a_firm_or_a_club_is_no_person(form: str) -> None:
    full = f"Grayol {form}"
    text = f"They bought {full}. Grayol paid. Grayol left. Grayol lost."
    found = mentions(text, (full, ORGANIZATION, ()), ("Grayol", PERSON, FAIRLY))
    assert found == {(full, ORGANIZATION): [full, "Grayol", "Grayol", "Grayol"]}


def test_a_surname_that_a_firm_is_called_by_too_stays_somebodys() -> None:
    text = "Ana Grayol ran Grayol Steel. Grayol wept. Grayol left."
    found = types(text, ("Grayol Steel", ORGANIZATION, ()), ("Ana Grayol", PERSON, ()), ("Grayol", PERSON, FAIRLY))
    assert found == {"Ana Grayol": PERSON, "Grayol Steel": ORGANIZATION}


def test_a_firm_that_is_called_as_somebody_is_and_its_last_word_are_one() -> None:
    text = "Eli Lilly declined. Lilly has the data. Lilly fell."
    found = mentions(text, ("Eli Lilly", PERSON, FAIRLY), ("Lilly", PERSON, FAIRLY))
    assert found == {("Eli Lilly", ORGANIZATION): ["Eli Lilly", "Lilly", "Lilly"]}


def test_a_station_is_named_with_what_it_is() -> None:
    assert types("He told Radio Maroa that. Radio Maroa said so.", ("Maroa", PERSON, ())) == {
        "Radio Maroa": ORGANIZATION
    }


@pytest.mark.parametrize("people", ["New Zealander", "South African", "Latin American", "North Korean"])
def test_a_people_of_two_words_is_taken_whole(people: str) -> None:
    last = people.split()[1]
    found = mentions(f"They met a {people} teacher.", (last, GROUP, ()))
    assert [written for (written,) in found.values()] == [people]


@pytest.mark.parametrize("land", ["New Zealand", "Malian"])
def test_a_high_commissioner_is_no_part_of_the_land(land: str) -> None:
    text = f"{land} High Commissioner Ana Lund spoke."
    found = mentions(text, (f"{land} High", PLACE, ()), ("Ana Lund", PERSON, ()))
    assert [written for (written,) in found.values()] == [land, "Ana Lund"]


@pytest.mark.parametrize("title", ["Justices", "Judges", "Messrs"])
def test_a_title_of_several_is_no_part_of_the_first_of_them(title: str) -> None:
    whole = f"{title} Revi Mohite"
    found = types(f"A bench of {whole} and Ana Lund sat.", (whole, ORGANIZATION, ()), ("Ana Lund", PERSON, ()))
    assert found == {"Revi Mohite": PERSON, "Ana Lund": PERSON}


@pytest.mark.parametrize("who", ["MP", "MLA"])
def test_who_sits_for_a_part_of_a_town_sits_for_a_place(who: str) -> None:
    chances: Chances = ((ORGANIZATION, 0.6), (PLACE, 0.3))
    text = f"Tarnu West {who} Ana Lund spoke."
    assert types(text, ("Tarnu West", ORGANIZATION, chances), ("Ana Lund", PERSON, ()))["Tarnu West"] is PLACE


def test_what_was_launched_in_a_year_is_no_person() -> None:
    found = types("Ardisa, launched in 2021, was slow.", ("Ardisa", PERSON, ((PERSON, 0.6), (ORGANIZATION, 0.35))))
    assert found == {"Ardisa": ORGANIZATION}


SPORT = " The league match had goals, a penalty and a striker who scored; the coach watched the midfield."


def test_two_sides_that_meet_in_a_report_of_sport_are_clubs() -> None:
    found = types(f"Tarna v Lind County is seldom a feast.{SPORT}", ("Tarna", PLACE, ()), ("Lind County", PLACE, ()))
    assert found == {"Tarna": ORGANIZATION, "Lind County": ORGANIZATION}


@pytest.mark.parametrize("club", ["Celtic", "Hearts", "Spurs"])
def test_clubs_that_are_called_by_a_word_are_found_in_reports_of_sport_alone(club: str) -> None:
    assert types(f"He went to {club} on loan.{SPORT}") == {club: ORGANIZATION}
    assert types(f"He spoke of {club} and bells.") == {}


def test_two_line_ups_in_one_paragraph_are_read_apart() -> None:
    first = ", ".join(f"Xa{letter}un" for letter in "bcdfghjklmn")
    second = "; ".join(f"Yo{letter}ek" for letter in "bcdfghjklmn")
    found = types(f"Tarna: {first}. Lind County: {second}.")
    assert {name for name, kind in found.items() if kind is ORGANIZATION} == {"Tarna", "Lind County"}
    assert sum(kind is PERSON for kind in found.values()) == len("bcdfghjklmn") * 2


FOUNDED = (("Colin Grayol", PERSON, ()), ("Grayol", PERSON, FAIRLY))


@pytest.mark.parametrize("full", ["Grayol Partners", "Grayol & Lund", "Grayol Holdings plc"])
@pytest.mark.parametrize("done", [", which employs 40, paid", " declined to comment", "’s chief executive left"])
def test_a_firm_that_is_called_as_its_founder_is_told_by_what_is_said_of_it(full: str, done: str) -> None:
    text = f"Colin Grayol ran {full}. Grayol wept. Grayol resigned. Grayol{done}."
    found = mentions(text, (full, ORGANIZATION, ()), *FOUNDED)
    assert found["Colin Grayol", PERSON] == ["Colin Grayol", "Grayol", "Grayol"]
    assert found[full, ORGANIZATION] == [full, "Grayol"]


@pytest.mark.parametrize("surname", ["Netanyahu", "Erdoğan", "von der Leyen"])
def test_whom_all_news_knows_is_somebody_whatever_it_is_taken_for(surname: str) -> None:
    assert types(f"They asked {surname} twice.", (surname, PLACE, FAIRLY)) == {surname: PERSON}


@pytest.mark.parametrize(
    "text", ["Macron stayed away.", "On Monday Macron stayed away.", "France: Macron stays away", "Did Macron stay?"]
)
def test_whom_all_news_knows_is_found_where_nothing_was(text: str) -> None:
    assert types(text)["Macron"] is PERSON


def test_what_is_called_by_a_leader_is_no_person() -> None:
    found = types("The Obama Foundation stayed away.", ("Obama Foundation", ORGANIZATION, FAIRLY))
    assert found == {"Obama Foundation": ORGANIZATION}

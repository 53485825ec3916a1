from datetime import date

import pytest

from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.model import EntityType, Quote
from tests.analysis.references import entity

ADA, VIK, BANK = ("Ada Lund", EntityType.PERSON), ("Vik Lal", EntityType.PERSON), ("Volta", EntityType.ORGANIZATION)


def speakers(text: str, *named: tuple[str, EntityType]) -> list[str]:
    """The names of whoever speaks the first quote."""
    entities = tuple(entity(text, name, kind=kind) for name, kind in named)
    first: Quote = find_quotes(read(text, date(2024, 5, 6)), entities, ())[0]
    assert first.speaker is not None
    return [entities[number].name for number in first.speaker.entities]


def test_somebody_and_a_friend_of_theirs_are_they() -> None:
    text = "Ada Lund and her friend, Vik Lal, apologised. “We are sorry,” they said."
    assert speakers(text, ADA, VIK) == ["Ada Lund", "Vik Lal"]


FIRST = ["the mayor", "the union’s president", "president of Volta"]
SECOND = [", her deputy,", ", chair of the port,", ""]


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize("second", SECOND)
def test_two_of_whom_each_has_a_role_between_commas_speak_as_one(first: str, second: str) -> None:
    told = f"Ada Lund, {first}, and Vik Lal{second} said the bridge was “not to be crossed by anyone”."
    assert speakers(told, ADA, VIK, BANK) == ["Ada Lund", "Vik Lal"]


@pytest.mark.parametrize("first", FIRST)
def test_two_with_roles_behind_what_they_say_speak_as_one(first: str) -> None:
    told = f"“The bridge is shut,” said Ada Lund, {first}, and Vik Lal, her deputy."
    assert speakers(told, ADA, VIK, BANK) == ["Ada Lund", "Vik Lal"]


@pytest.mark.parametrize(
    "two",
    [
        "Ada Lund and lawyer Vik Lal", "Union leader Ada Lund and lawyer Vik Lal", "Ada Lund and her deputy, Vik Lal,",
        "The mayor, Ada Lund, and the sheriff, Vik Lal,", "Senators Ada Lund of Ohio and Vik Lal of Maine",
        "Ada Lund and her boss, chief executive Vik Lal,",
        "Sen. Ada Lund, D-Ohio, and Rep. Vik Lal, R-Maine,", "Prof Ada Lund of Kent Police and Dr Vik Lal of Volta",
    ],
)  # fmt: skip
def test_two_speak_as_one_whatever_tells_who_each_is(two: str) -> None:
    assert speakers(f"{two} said the bridge was “not to be crossed by anyone”.", ADA, VIK) == ["Ada Lund", "Vik Lal"]


@pytest.mark.parametrize("two", ["Ada Lund and lawyer Vik Lal", "Ada Lund and her deputy, Vik Lal"])
@pytest.mark.parametrize("end", [".", ", who both left.", " of Volta."])
def test_two_speak_as_one_behind_the_verb(two: str, end: str) -> None:
    assert speakers(f"“The bridge is shut,” said {two}{end}", ADA, VIK) == ["Ada Lund", "Vik Lal"]


@pytest.mark.parametrize("two", ["the union and the port", "the mayor and her deputy"])
def test_two_without_a_name_speak_as_one(two: str) -> None:
    for text in (
        f"“The bridge is shut,” {two} said.",
        f"{two.capitalize()} said it was “not to be crossed by anyone”.",
    ):
        [quote] = find_quotes(read(text, date(2024, 5, 6)), (), ())
        assert quote.speaker is not None
        assert text[quote.speaker.start : quote.speaker.end].casefold() == two


@pytest.mark.parametrize(
    "told",
    [
        "“The bridge is shut,” said Ada Lund and lawyer Vik Lal wept.",
        "“The bridge is shut,” said Ada Lund and left with lawyer Vik Lal.",
        "“The bridge is shut,” said Ada Lund, the mayor, and Vik Lal wept.",
        "“The bridge is shut,” said Ada Lund, in tears, and Vik Lal, who drove, left.",
    ],
)
def test_who_does_something_else_behind_and_did_not_speak(told: str) -> None:
    assert speakers(told, ADA, VIK) == ["Ada Lund"]


@pytest.mark.parametrize("between", ["in a letter to staff on Tuesday", "speaking to staff", "who left on Friday"])
def test_a_surname_like_a_participle_speaks_past_what_is_told_between_commas(between: str) -> None:
    reed = ("Reed", EntityType.PERSON)
    assert speakers(f"Reed, {between}, said the bridge was “not to be crossed by anyone”.", reed) == ["Reed"]


@pytest.mark.parametrize("told", ["Unmoved, Ada Lund, who lives there, said", "Asked, Ada Lund said"])
def test_a_participle_that_opens_a_sentence_leads_in_whoever_speaks(told: str) -> None:
    assert speakers(f"{told} the bridge was “not to be crossed by anyone”.", ADA) == ["Ada Lund"]


@pytest.mark.parametrize("office", ["Bank of Volta governor", "University of Volta historian"])
def test_who_has_an_office_of_a_body_with_of_in_its_name_speaks_and_not_the_body(office: str) -> None:
    body = (" ".join(office.split()[:-1]), EntityType.ORGANIZATION)
    assert speakers(f"{office} Ada Lund said the bridge was “not to be crossed”.", ADA, body) == ["Ada Lund"]


@pytest.mark.parametrize("role", ["The former managing director of Volta", "The mayor of Volta"])
def test_who_leads_a_body_is_not_the_body(role: str) -> None:
    assert speakers(f"{role} said the bridge was “not to be crossed”.", BANK) == []


@pytest.mark.parametrize("role", ["former Judge", "retired Col.", "Dr", "former minister"])
def test_titles_before_a_name_between_commas_lead_to_the_name(role: str) -> None:
    assert speakers(f"Its attorney, {role} Ada Lund, said it was “not to be crossed”.", ADA) == ["Ada Lund"]


def test_somebody_in_person_speaks() -> None:
    assert speakers("Ada Lund wept. Ada Lund herself wrote that it was “not to be crossed by anyone”.", ADA) == [
        "Ada Lund"
    ]


@pytest.mark.parametrize("owner", ["President Ada Lund's spokesman", "The union's lawyer"])
def test_whose_spokesman_somebody_is_was_not_said_by_them(owner: str) -> None:
    for does in ("ruled out talks", "warned off buyers", "promised on Friday"):
        text = f"{owner}, Vik Lal, {does}."
        assert find_quotes(read(text, date(2024, 5, 6)), (entity(text, "Vik Lal"),), ()) == ()


def test_a_day_behind_a_verb_did_not_say_what_stands_before() -> None:
    text = "Volta, the firm that promised towns “a bridge that never sleeps,” said Wednesday it would shut."
    found = find_quotes(read(text, date(2024, 5, 6)), (), ())
    assert [text[one.speaker.start : one.speaker.end] for one in found if one.speaker] != ["Wednesday"]


def test_what_somebody_is_told_to_do_reports_nothing_before_it() -> None:
    text = "In one transcript filed in court in Tarna, she told a sick man to take twice as much."
    assert find_quotes(read(text, date(2024, 5, 6)), (), ()) == ()


@pytest.mark.parametrize("holding", ["Acting", "Outgoing"])
def test_who_holds_an_office_for_a_while_speaks_past_what_is_told_of_them(holding: str) -> None:
    text = f"{holding} President Ada Lund, who is also finance minister, said it was “not to be crossed by anyone”."
    assert speakers(text, ADA) == ["Ada Lund"]


def test_whom_an_employer_and_a_role_lead_to_between_commas_speaks() -> None:
    text = "Lund’s lawyer, Volta partner Vik Lal, said it was “not to be crossed by anyone”."
    assert speakers(text, VIK, BANK) == ["Vik Lal"]


def test_the_dash_behind_a_dateline_is_no_part_of_what_is_reported() -> None:
    text = "TARNA (Wire) -- The court will rule on March 18, a court official said Tuesday, as rival rallies swelled."
    assert [text[part.start] for one in find_quotes(read(text, date(2024, 5, 6)), (), ()) for part in one.parts][
        :1
    ] == ["T"]

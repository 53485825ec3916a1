"""Offices with the field and the time that a text gives them: whose they are, and whose not."""

import pytest

from tests.analysis.references import entity, tied


@pytest.mark.parametrize(
    ("named", "role"),
    [
        ("Foreign Minister Qel Brandt", "the foreign minister"),
        ("Qel Brandt, the minister for roads and bridges,", "the bridges minister"),
        ("Health and Social Care Secretary Qel Brandt", "the health secretary"),
        ("Minister Qel Brandt", "the finance minister"),
        ("The environment secretary, Qel Brandt,", "the minister"),
        ("Former mayor Qel Brandt", "the former mayor"),
        ("State Sen. Qel Brandt", "the lawmaker"),
        ("Cllr Qel Brandt", "the councillor"),
        ("Justice Qel Brandt", "the judge"),
    ],
)
def test_an_office_with_its_field_is_tied_to_who_bears_it(named: str, role: str) -> None:
    text = f"{named} said it was over. “It is over,” {role} said."
    assert tied(text, entity(text, "Qel Brandt")) == [(role, "Qel Brandt")]


@pytest.mark.parametrize(
    ("named", "role"),
    [
        ("Foreign Minister Qel Brandt", "the finance minister"),
        ("Foreign Minister Qel Brandt", "the prime minister"),
        ("Qel Brandt, the minister for roads and bridges,", "the health minister"),
        ("Mayor Qel Brandt", "the former mayor"),
        ("The press secretary, Qel Brandt,", "the minister"),
        ("Justice Qel Brandt", "the district judge"),
        ("Mayor Qel Brandt", "the chief executive"),
    ],
)
def test_an_office_of_another_field_or_time_is_somebody_elses(named: str, role: str) -> None:
    text = f"{named} said it was over. “It is not,” {role} said."
    assert tied(text, entity(text, "Qel Brandt")) == []


@pytest.mark.parametrize("role", ["manager", "coach", "mayor"])
def test_of_two_with_one_office_the_place_before_it_shows_who_is_meant(role: str) -> None:
    first = {"manager": "boss"}.get(role, role)
    text = f"Norsund {first} Qel Brandt won. Tarna {role} Ivo Roth lost. “It was close,” said the Norsund {role}."
    assert (f"the Norsund {role}", "Qel Brandt") in tied(text, entity(text, "Qel Brandt"), entity(text, "Ivo Roth"))


def test_the_coach_of_another_side_is_who_acted_right_before() -> None:
    text = "Qel Brandt praised his Tarna side. Ivo Roth gave nothing away. “It was tea,” said the Norsund coach."
    found = tied(text, entity(text, "Qel Brandt"), entity(text, "Ivo Roth"))
    assert ("the Norsund coach", "Ivo Roth") in found


def test_whom_somebody_only_met_or_works_for_is_no_role_of_theirs() -> None:
    text = "Qel Brandt, who sat beside his manager throughout, was asked why. “Ask him,” said the midfielder."
    assert tied(text, entity(text, "Qel Brandt"))[-1] == ("the midfielder", "Qel Brandt")


def test_an_office_stands_before_an_honour_and_a_name() -> None:
    text = "The archbishop, the Most Rev. Qel Vor, was there. It was late, the archbishop said."
    assert tied(text, entity(text, "Qel Vor"))[-1] == ("the archbishop", "Qel Vor")


def test_an_official_who_acts_and_is_nobody_named_takes_the_next_pronoun() -> None:
    text = "Qel Vor shouted. The Speaker intervened. “I will not have it,” he said."
    assert tied(text, entity(text, "Qel Vor")) == []


def test_a_description_that_may_fit_leaves_the_pronoun_to_who_was_named() -> None:
    text = "Qel Vor was born in Tarna. The actress left in 1990. “It was home,” she said."
    assert tied(text, entity(text, "Qel Vor"))[-1] == ("she", "Qel Vor")


def test_who_is_asked_by_a_pronoun_is_who_answers() -> None:
    text = "Qel Vor was there. Prosecutor Wen Lor asked him how it came. “Tea,” he answered."
    assert tied(text, entity(text, "Qel Vor"), entity(text, "Wen Lor"))[-1] == ("he", "Qel Vor")


@pytest.mark.parametrize("who", ["manager", "coach", "boss"])
def test_who_speaks_of_a_side_of_his_own_is_the_manager(who: str) -> None:
    text = f"Qel Vor praised his side. “We were late,” the {who} said."
    assert tied(text, entity(text, "Qel Vor")) == [("his", "Qel Vor"), (f"the {who}", "Qel Vor")]


def test_a_side_of_his_own_may_have_a_name() -> None:
    text = "Qel Vor praised his Rovers side. “We were late,” the manager said."
    assert ("the manager", "Qel Vor") in tied(text, entity(text, "Qel Vor"))


def test_who_speaks_of_anything_else_of_his_own_is_no_manager() -> None:
    text = "Qel Vor praised his nurse. “We were late,” the manager said."
    assert tied(text, entity(text, "Qel Vor")) == [("his", "Qel Vor")]


def test_an_adviser_to_an_office_is_not_who_has_it() -> None:
    text = "The president of the union, Leo Cade, left. The special adviser to the president on ports, Qel Vor, sang."
    assert tied(text, entity(text, "Leo Cade"), entity(text, "Qel Vor")) == []


def test_an_office_that_speaks_behind_a_name_is_not_of_it() -> None:
    text = "Archbishop Ines Roe left. Behind the report by Dame Ada Lund, the Archbishop said she was late."
    assert ("the Archbishop", "Ines Roe") in tied(text, entity(text, "Ines Roe"), entity(text, "Ada Lund"))


def test_whom_a_spokesman_speaks_of_gives_him_no_office() -> None:
    text = "President Qel Vor left. His spokesman, Ivo Roe, later denied that the president had left."
    assert tied(text, entity(text, "Qel Vor"), entity(text, "Ivo Roe"))[-1] == ("the president", "Qel Vor")


@pytest.mark.parametrize("who", ["judge", "actor", "model"])
def test_what_ends_a_sentence_is_no_office_of_whom_the_next_one_names(who: str) -> None:
    text = f"Vor Lund left. Ines Roca met the {who}. Lund wept."
    assert tied(text, entity(text, "Vor Lund", "Lund"), entity(text, "Ines Roca")) == []


@pytest.mark.parametrize("acts", ["met", "will meet", "replaced"])
def test_whom_somebody_acts_on_behind_their_own_office_is_no_role_of_theirs(acts: str) -> None:
    text = f"The mayor, Qel Brandt, {acts} the governor. “We agree,” the governor said."
    assert tied(text, entity(text, "Qel Brandt")) == []

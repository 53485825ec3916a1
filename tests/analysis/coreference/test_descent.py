"""Whose child somebody is, and what somebody is by how they are spoken of: obituaries and churches."""

import pytest

from tests.analysis.references import entity, tied


@pytest.mark.parametrize("opening", ["The daughter of", "The only child of", "Born to"])
def test_whose_child_opens_a_sentence_is_not_who_it_is_about(opening: str) -> None:
    text = f"Qel Lund has died. {opening} a farmer, Ken Roe, and his wife, Mary Roe, she was shy. She sang."
    people = [entity(text, name) for name in ("Qel Lund", "Ken Roe", "Mary Roe")]
    assert tied(text, *people) == [("his", "Ken Roe"), ("she", "Qel Lund"), ("She", "Qel Lund")]


@pytest.mark.parametrize(
    ("style", "role"),
    [("Rt Rev", "bishop"), ("Most Revd", "archbishop"), ("Fr", "priest"), ("Rev.", "vicar")],
)
def test_how_somebody_of_a_church_is_spoken_of_tells_what_they_are(style: str, role: str) -> None:
    text = f"The {style} Leo Cade left. Ada Lund stayed. The {role} said that it was late."
    assert (f"The {role}", "Leo Cade") in tied(text, entity(text, "Leo Cade"), entity(text, "Ada Lund"))


@pytest.mark.parametrize("role", ["counsel", "lawyer", "barrister"])
def test_whom_a_role_with_its_owner_leads_to_is_who_acts(role: str) -> None:
    text = f"Leo Cade looked up. His {role}, Vik Hale, rose twice. He spoke at last."
    assert tied(text, entity(text, "Leo Cade"), entity(text, "Vik Hale"))[-1] == ("He", "Vik Hale")

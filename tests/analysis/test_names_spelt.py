"""Bodies whose short form stands in brackets behind them."""

import pytest

from reader.analysis import document as documents
from reader.analysis.document import Document
from reader.analysis.names import find_names
from reader.analysis.names.tagger import Name, Tagger
from reader.model import EntityType


class Blind(Tagger):
    """A tagger that finds nothing: what is found is found by the brackets."""

    def tag(self, document: Document) -> tuple[Name, ...]:  # noqa: ARG002 - a tagger is asked with it
        return ()


def forms(text: str) -> dict[str, set[str]]:
    found = find_names(documents.read(text, None), Blind())
    return {e.name: {text[m.start : m.end] for m in e.mentions} for e in found if e.type is EntityType.ORGANIZATION}


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Harbour Workers and Pilots Guild", "HWPG"),
        ("Tarna and Halden Drivers Union", "THDU"),
        ("Wages, Work and Arbitration Service", "WWAS"),
        ("Tarna Independent Drivers Association", "Tida"),
    ],
)
def test_a_body_is_found_by_its_first_letters_in_brackets(full: str, short: str) -> None:
    found = forms(f"Talks at the {full} ({short}) failed. Later the {short} left.")
    assert found[full] == {full, short} if short.isupper() else full in found


@pytest.mark.parametrize(
    "text",
    [
        "They met the Halden Harbour Board (page 3) there.",
        "Ida Marlow (IM) came.",
        "A Rapid Harbour Radio System (RHRS) was built.",
        "She left Halden (HAL) early.",
        "What the old harbour board (HB) wants.",
    ],
)
def test_brackets_without_its_first_letters_make_no_body(text: str) -> None:
    assert not forms(text).keys() & {"Rapid Harbour Radio System", "Halden", "Ida", "harbour board"}

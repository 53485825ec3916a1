"""Names with brackets in them are whole."""

import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.model import EntityType
from tests.analysis.taggers import Everywhere


def names(text: str, *found: tuple[str, EntityType]) -> dict[str, EntityType]:
    return {entity.name: entity.type for entity in find_names(documents.read(text, None), Everywhere(found))}


@pytest.mark.parametrize(
    ("whole", "part", "kind"),
    [
        ("Harbour Dues (Amendment) Act", "Harbour Dues", EntityType.LAW),
        ("TD(U)", "TD", EntityType.ORGANIZATION),
        ("Tarna Workers Party (United)", "Tarna Workers Party", EntityType.ORGANIZATION),
    ],
)
def test_a_name_goes_on_behind_its_bracket(whole: str, part: str, kind: EntityType) -> None:
    assert names(f"They spoke of the {whole} again.", (part, EntityType.ORGANIZATION)) == {whole: kind}


@pytest.mark.parametrize("behind", ["(Tarwop)", "(Mali)"])
def test_a_short_form_or_a_country_is_no_wing(behind: str) -> None:
    found = names(f"The Tarna Workers Party {behind} won.", ("Tarna Workers Party", EntityType.ORGANIZATION))
    assert "Tarna Workers Party" in found


@pytest.mark.parametrize("own", ["Libra", "Partai Tarna Mali"])
def test_what_a_party_is_called_elsewhere_is_no_wing(own: str) -> None:
    found = names(f"The Tarna Workers Party ({own}) won.", ("Tarna Workers Party", EntityType.ORGANIZATION))
    assert "Tarna Workers Party" in found

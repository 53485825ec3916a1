"""Names with brackets in them are whole."""

import pytest

from reader.model import EntityType
from tests.analysis.taggers import types


@pytest.mark.parametrize(
    ("whole", "part", "kind"),
    [
        ("Harbour Dues (Amendment) Act", "Harbour Dues", EntityType.LAW),
        ("TD(U)", "TD", EntityType.ORGANIZATION),
        ("Tarna Workers Party (United)", "Tarna Workers Party", EntityType.ORGANIZATION),
    ],
)
def test_a_name_goes_on_behind_its_bracket(whole: str, part: str, kind: EntityType) -> None:
    assert types(f"They spoke of the {whole} again.", (part, EntityType.ORGANIZATION)) == {whole: kind}


@pytest.mark.parametrize("behind", ["(Tarwop)", "(Mali)"])
def test_a_short_form_or_a_country_is_no_wing(behind: str) -> None:
    found = types(f"The Tarna Workers Party {behind} won.", ("Tarna Workers Party", EntityType.ORGANIZATION))
    assert "Tarna Workers Party" in found


@pytest.mark.parametrize("own", ["Libra", "Partai Tarna Mali"])
def test_what_a_party_is_called_elsewhere_is_no_wing(own: str) -> None:
    found = types(f"The Tarna Workers Party ({own}) won.", ("Tarna Workers Party", EntityType.ORGANIZATION))
    assert "Tarna Workers Party" in found

import pytest

from reader.text.places import with_the


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Oman", "Oman"),
        ("United States", "the United States"),
        ("Soviet Union", "the Soviet Union"),
        ("Netherlands", "the Netherlands"),
        ("Dominican Republic", "the Dominican Republic"),
        ("Saint Vincent and the Grenadines", "Saint Vincent and the Grenadines"),
    ],
)
def test_a_place_has_the_article_that_its_name_takes(name: str, told: str) -> None:
    assert with_the(name) == told

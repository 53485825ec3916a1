"""Which character and which mark stand under a cell."""

import pytest

from reader.tui.cells import character_at


@pytest.mark.parametrize(
    ("text", "cell", "character"),
    [
        ("abc", 0, 0),
        ("abc", 2, 2),
        ("abc", 3, None),
        ("abc", -1, None),
        ("日本 ab", 1, 0),
        ("日本 ab", 2, 1),
        ("日本 ab", 5, 3),
        ("e\u0301a", 1, 2),
        ("", 0, None),
    ],
)
def test_a_cell_is_traced_to_the_character_that_is_shown_in_it(text: str, cell: int, character: int | None) -> None:
    assert character_at(text, cell) == character

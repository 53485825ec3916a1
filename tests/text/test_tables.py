"""Tables of HTML as rows of text, and lists in lists."""

import pytest

from reader.model import BlockKind
from reader.text.html import read_html
from tests.effort import least_seconds


def told(html: str) -> list[tuple[str, BlockKind, int]]:
    body = read_html(html)
    return [(body.text[block.start : block.end], block.kind, block.level) for block in body.blocks]


def rows(html: str) -> list[tuple[str, BlockKind]]:
    return [(words, kind) for words, kind, _ in told(f"<table>{html}</table>")]


def test_a_row_of_head_cells_names_the_columns() -> None:
    assert rows("<tr><th>Boat</th><th>Crew</th></tr><tr><th>Ida</th><td>4</td></tr>") == [
        ("Boat | Crew", BlockKind.HEAD),
        ("Ida | 4", BlockKind.ROW),
    ]


def test_a_row_in_the_head_of_a_table_names_the_columns_whatever_its_cells_are() -> None:
    assert rows("<thead><tr><td>Boat</td><td>Crew</td></tr></thead>") == [("Boat | Crew", BlockKind.HEAD)]


def test_an_empty_first_cell_keeps_its_column() -> None:
    assert rows("<tr><td></td><th>2025</th><th>2026</th></tr>") == [("| 2025 | 2026", BlockKind.HEAD)]


def test_a_cell_over_several_columns_takes_as_many() -> None:
    assert rows("<tr><td colspan=2>Boats</td><td>9</td></tr>") == [("Boats | | 9", BlockKind.ROW)]


@pytest.mark.parametrize("over", ["", "0", "-2", "two", "99999999"])
def test_a_cell_over_no_number_of_columns_takes_one(over: str) -> None:
    assert rows(f"<tr><td colspan='{over}'>Boats</td><td>9</td></tr>") == [("Boats | 9", BlockKind.ROW)]


def test_paragraphs_and_line_breaks_in_a_cell_stay_in_its_row() -> None:
    assert rows("<tr><td><p>Ida</p><p>of Orrin</p></td><td>4<br><br>5</td></tr>") == [
        ("Ida of Orrin | 4 5", BlockKind.ROW)
    ]


def test_a_row_with_words_in_one_cell_is_a_paragraph() -> None:
    assert rows("<tr><td></td><td>Ferries</td><td></td></tr>") == [("Ferries", BlockKind.PARAGRAPH)]


def test_paragraphs_beside_a_picture_are_paragraphs() -> None:
    beside = "<tr><td><img src='a.jpg' alt='Ida at sea'></td><td><div><p>She is larch.</p></div> by Bo</td></tr>"
    assert rows(beside) == [
        ("Ida at sea", BlockKind.IMAGE), ("She is larch.", BlockKind.PARAGRAPH), ("by Bo", BlockKind.PARAGRAPH),
    ]  # fmt: skip


def test_the_words_of_nested_tables_are_not_read_again_for_each_of_them() -> None:
    words = f"<p>{'word ' * 200_000}</p>"
    once, often = (f"{'<table><tr><td>' * depth}{words}{'</td></tr></table>' * depth}" for depth in (1, 300))
    assert least_seconds(lambda: read_html(often)) < 8 * least_seconds(lambda: read_html(once))


@pytest.mark.parametrize("inside", ["<h2>News</h2>", "<ul><li>News</li></ul>", f"<p>{'News of the quay. ' * 12}</p>"])
def test_cells_that_hold_more_than_a_few_words_are_columns_of_a_page(inside: str) -> None:
    assert all(kind is not BlockKind.ROW for _, kind in rows(f"<tr><td>Menu</td><td>{inside}</td></tr>"))


def test_an_item_knows_how_many_items_it_stands_in() -> None:
    html = "<ul><li>Boats<ul><li>Ferries<ol><li>Ida</li></ol></li></ul></li><li>Cranes</li></ul><p>End</p>"
    assert told(html) == [
        ("Boats", BlockKind.ITEM, 0),
        ("Ferries", BlockKind.ITEM, 1),
        ("1. Ida", BlockKind.ITEM, 2),
        ("Cranes", BlockKind.ITEM, 0),
        ("End", BlockKind.PARAGRAPH, 0),
    ]


def test_a_second_paragraph_of_an_item_stands_in_it() -> None:
    assert told("<ul><li><p>Boats</p><p>They sail.</p></li></ul>") == [
        ("Boats", BlockKind.ITEM, 0),
        ("They sail.", BlockKind.PARAGRAPH, 1),
    ]

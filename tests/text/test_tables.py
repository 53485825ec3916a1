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


def test_a_cell_over_several_rows_keeps_its_column_in_each_of_them() -> None:
    assert [words for words, _ in rows(
        "<tr><td rowspan=3>Sea</td><td>2025</td><td rowspan=2>Ida</td></tr><tr><td>2026</td></tr>"
        "<tr><td>2027</td><td>Bo</td></tr><tr><td>Land</td><td>2028</td><td>Eli</td></tr>"
    )] == ["Sea | 2025 | Ida", "| 2026", "| 2027 | Bo", "Land | 2028 | Eli"]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second"),
    [("<td rowspan=2 colspan=2>Sea</td><td>1</td>", "<td>2</td>"), ("<td>1</td><td rowspan=2>Sea</td>", "<td>2</td>")],
)
def test_a_row_beside_a_cell_from_above_is_a_row_though_it_has_one_cell(first: str, second: str) -> None:
    found = rows(f"<tr>{first}</tr><tr>{second}</tr>")
    assert [kind for _, kind in found] == [BlockKind.ROW] * 2
    columns = [[cell.strip() for cell in words.split("|")] for words, _ in found]
    assert columns[0].index("1") == columns[1].index("2")


@pytest.mark.parametrize("hidden", ["", " style='display:none'"])
def test_a_table_in_a_table_takes_no_columns_of_it(hidden: str) -> None:
    inner = f"<table{hidden}><tr><td rowspan=9>x</td><td>y</td></tr></table>"
    assert rows(f"<tr><td>{inner}</td></tr><tr><td>Ida</td><td>4</td></tr>")[-1] == ("Ida | 4", BlockKind.ROW)


def test_columns_are_counted_in_proportion_to_a_table_s_cells() -> None:
    def table(rows: int) -> str:
        return "<table>" + f"<tr>{'<td rowspan=9999 colspan=9999>x</td>' * 50}</tr>" * rows + "</table>"

    assert least_seconds(lambda: read_html(table(400))) < 8 * least_seconds(lambda: read_html(table(100)))


@pytest.mark.parametrize(
    ("opening", "items", "markers"),
    [
        ("<ol>", ["<li>", "<li value=20>", "<li>"], ["1.", "20.", "21."]),
        ("<ol start=7>", ["<li>", "<li value=x>"], ["7.", "8."]),
        ("<ol reversed>", ["<li>"] * 3, ["3.", "2.", "1."]),
        ("<ol reversed start=10>", ["<li>"] * 2, ["10.", "9."]),
        ("<ol type=a>", ["<li>"] * 2, ["a)", "b)"]),
        ("<ol type=a start=26>", ["<li>"] * 2, ["z)", "27."]),
        ("<ol type=A start=-2>", ["<li>"], ["1."]),
    ],
)
def test_items_are_numbered_as_their_list_tells(opening: str, items: list[str], markers: list[str]) -> None:
    html = "".join(f"{item}Ida<ol><li>in it</ol>" for item in items)
    found = [words.split()[0] for words, _, level in told(f"{opening}{html}</ol>") if not level]
    assert found == markers


@pytest.mark.parametrize(
    "gutter",
    [
        "<td class='gutter'><pre>{}</pre></td>",
        "<td class='rouge-gutter gl'><pre class='lineno'>{}</pre></td>",
        "<td class='linenos'><div class='linenodiv'><pre><span class='normal'>{}</span></pre></div></td>",
        "<td class='lntd'><pre><code><span class='lnt'>{}</span></code></pre></td>",
    ],
)
def test_the_numbers_of_a_program_s_lines_are_no_part_of_it(gutter: str) -> None:
    numbers = gutter.format("\n".join(map(str, range(1, 400))))
    html = f"<table><tr>{numbers}<td class='code'><pre>a = 1\nb = 2\n</pre></td></tr></table>"
    assert told(html) == [("a = 1\nb = 2", BlockKind.CODE, 0)]


def test_words_in_a_gutter_are_read() -> None:
    assert told("<div class='gutter'><p>The boat sailed at 10.</p></div>") == [
        ("The boat sailed at 10.", BlockKind.PARAGRAPH, 0)
    ]


def test_what_is_to_be_done_has_a_box_before_it_and_nothing_else_has() -> None:
    html = "<ul><li><input type=checkbox checked> Paint</li><li><p><input type='checkbox'>Sail</p></li></ul>"
    form = "<p><input type=checkbox> Send me mail</p><ul><li><input type=text>Name</li></ul>"
    assert [words for words, _, _ in told(html + form)] == ["[x] Paint", "[ ] Sail", "Send me mail", "Name"]


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

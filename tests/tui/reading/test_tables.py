"""Tables on the page of an article: rows that line up, and the offsets under every cell of the screen."""

from collections.abc import Callable
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.model import Article, Block, BlockKind
from reader.tui.article.page import Page, PageLine, lay_out

MakeArticle = Callable[..., Article]
WHEN = datetime(2026, 11, 20, tzinfo=UTC)
WORDS = st.text("ab9漢 ", max_size=6).map(str.strip)


def row(cells: list[str]) -> str:
    """As the words of a row are: one blank between two words, neither a blank nor a bar at the end."""
    return " ".join(" | ".join(cells).split()).rstrip("| ") or "-"


def blocks_of(rows: list[str], head: bool = False) -> tuple[str, tuple[Block, ...]]:
    text, blocks = "", []
    for row in rows:
        start = len(text)
        blocks.append(Block(start, start + len(row), BlockKind.HEAD if head and not start else BlockKind.ROW))
        text += f"{row}\n\n"
    return text.rstrip("\n"), tuple(blocks)


def shown(page: Page, line: PageLine) -> str:
    return line.lead + "".join(" " * blanks + page.text[start:end] for blanks, start, end in line.stretches)


def screen(make_article: MakeArticle, rows: list[str], width: int = 40) -> list[str]:
    text, blocks = blocks_of(rows)
    page = lay_out(make_article(text=text, blocks=blocks), width)
    return [shown(page, line) for line in page.lines if line.start >= 0]


def test_words_begin_and_numbers_end_under_one_another(make_article: MakeArticle) -> None:
    assert screen(make_article, ["Boat | Crew | Home", "Ida | 4 | Orrin", "Gulls of Tarna | 12 | Sel"]) == [
        "Boat           | Crew | Home",
        "Ida            |    4 | Orrin",
        "Gulls of Tarna |   12 | Sel",
    ]


def test_an_empty_cell_takes_the_room_of_its_column(make_article: MakeArticle) -> None:
    assert screen(make_article, ["| 2025 | 2026", "Boats | | 12"]) == ["      | 2025 | 2026", "Boats |      |   12"]


def test_the_widest_columns_give_way_and_their_cells_are_folded(make_article: MakeArticle) -> None:
    rows = ["Boat | Crew | Told", "Ida | 4 | Sold to the harbour board", "The long barge of the board | 12 | Lost"]
    assert screen(make_article, rows, 32) == [
        "Boat        | Crew | Told",
        "Ida         |    4 | Sold to the",
        "            |      | harbour",
        "            |      | board",
        "The long    |   12 | Lost",
        "barge of    |      |",
        "the board   |      |",
    ]


def test_a_table_with_no_room_for_its_words_is_folded_as_paragraphs_are(make_article: MakeArticle) -> None:
    assert screen(make_article, ["Harbour | Lighthouse", "Ida | 4"], 15) == ["Harbour |", "  Lighthouse", "Ida | 4"]


def test_a_table_begins_anew_at_a_row_that_names_columns(make_article: MakeArticle) -> None:
    first, second = ["Boat | Crew", "Ida | 4"], ["Quay | Depth in metres", "Old | 6"]
    text, blocks = blocks_of([*first, *second])
    kinds = (BlockKind.HEAD, BlockKind.ROW) * 2
    named = tuple(Block(block.start, block.end, kind) for block, kind in zip(blocks, kinds, strict=True))
    page = lay_out(make_article(text=text, blocks=named), 40)
    assert [shown(page, line) for line in page.lines if line.start >= 0] == [
        "Boat | Crew",
        "Ida  |    4",
        "",
        "Quay | Depth in metres",
        "Old  |               6",
    ]


@given(
    rows=st.lists(st.lists(WORDS, min_size=2, max_size=4).map(row), min_size=1, max_size=5),
    width=st.integers(9, 40),
)
def test_rows_keep_within_the_page_and_every_offset_is_found_where_it_is_shown(rows: list[str], width: int) -> None:
    text, blocks = blocks_of(rows)
    page = lay_out(Article("", text, WHEN, WHEN.date(), blocks=blocks), width)
    for number, line in enumerate(page.lines):
        if line.start < 0:
            continue
        assert cell_len(shown(page, line)) <= width
        for offset in (at for _, start, end in line.stretches for at in range(start, end)):
            if page.line_at(offset) == number:
                assert page.offset_at(number, page.cell_of(offset)) == offset


def test_a_blank_between_columns_is_no_character(make_article: MakeArticle) -> None:
    text, blocks = blocks_of(["Boat | Crew", "Ida | 4"])
    page = lay_out(make_article(text=text, blocks=blocks), 40)
    last = len(page.lines) - 1
    found = [page.offset_at(last, cell) for cell in range(12)]
    start = blocks[1].start
    assert found == [start, start + 1, start + 2, None, None, start + 4, *[None] * 4, start + 6, None]


def test_a_mark_in_a_folded_cell_is_on_the_line_that_shows_it_and_its_whole_row_is_drawn_anew(
    make_article: MakeArticle,
) -> None:
    text, blocks = blocks_of(["Boat | Told", "The long barge | Sold to the board"])
    page = lay_out(make_article(text=text, blocks=blocks), 20)
    (first, *_, last) = [number for number, line in enumerate(page.lines) if line.start == blocks[1].start]
    at = text.index("board")
    assert page.line_at(at) == last > first
    assert page.line_at(text.index("Sold")) == page.line_at(blocks[1].start) == first
    assert page.lines_over(at, at + 5) == range(first, last + 1)

"""The page of an article and the marks on it, without a screen."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.model import Analysis, Article, Block, BlockKind, Entity, EntityType, Mention
from reader.tui.article.column import NAMED_MARGIN, Column
from reader.tui.article.marks import Layer, Mark, Marks, Track, short_names
from reader.tui.article.page import LineKind, facts, lay_out, long_day, paragraphs
from reader.tui.cells import clip, fold, pad, sign_length, visible
from reader.tui.columns import BESIDE, PAIR, WIDE, Slot, share
from tests.effort import least_seconds

MakeArticle = Callable[..., Article]


def person(name: str, *starts: int) -> Entity:
    return Entity(name, EntityType.PERSON, tuple(Mention(at, at + 4) for at in starts))


@pytest.mark.parametrize("width", [1, 2, 7, 30, 72])
def test_no_line_of_a_page_is_wider_than_asked(width: int, make_article: MakeArticle) -> None:
    page = lay_out(make_article(text="漢字 " * 40 + "\n\n" + "x" * 300, blocks=(), title="漢" * 30), width)
    widths = [cell_len(line.lead + page.text[max(0, line.start) : max(0, line.end)]) for line in page.lines]
    assert max(widths) <= max(width, 2)


@pytest.mark.parametrize("width", [18, 30, 44, 60, 72])
def test_no_fact_is_cut_that_a_line_of_its_own_holds(width: int, make_article: MakeArticle) -> None:
    article = make_article()
    lines = [line.lead for line in lay_out(article, width).lines if line.kind is LineKind.FACTS]
    known = [fact for fact in facts(article).split(" · ") if len(fact) <= width]
    assert all(any(fact in line.split(" · ") for line in lines) for fact in known)


@pytest.mark.parametrize("width", range(24, 80))
def test_the_reading_time_stands_alone_only_under_a_line_of_one_fact(width: int, make_article: MakeArticle) -> None:
    article = make_article(source="The Harbour Courier", author="Milo Strand")
    lines = [line.lead for line in lay_out(article, width).lines if line.kind is LineKind.FACTS]
    assert " · " in lines[-1] or len(lines) == 1 or " · " not in lines[-2]


def test_every_offset_of_the_body_is_on_the_line_that_shows_it(make_article: MakeArticle) -> None:
    page = lay_out(make_article(), 30)
    for number, line in enumerate(page.lines):
        if line.start < line.end:
            assert page.line_at(line.start) == page.line_at(line.end - 1) == number


def test_a_number_is_the_bullet_of_its_item_and_its_words_stand_behind_it(make_article: MakeArticle) -> None:
    words = ("1. The first report was read.", "10. The tenth was not.", "No number stands here.")
    text = "\n".join(words)
    blocks = tuple(Block(text.index(item), text.index(item) + len(item), BlockKind.ITEM) for item in words)
    page = lay_out(make_article(text=text, blocks=blocks), 18)
    body = [line for line in page.lines if line.start >= 0 and line.kind is not LineKind.BLANK]
    assert [line.lead + page.text[line.start : line.end] for line in body] == [
        "1. The first", "   report was", "   read.", "10. The tenth was", "    not.", "• No number stands", "  here.",
    ]  # fmt: skip
    assert [page.line_at(text.index(item)) for item in words] == [page.lines.index(body[n]) for n in (0, 3, 5)]


def test_rows_of_a_table_stand_close(make_article: MakeArticle) -> None:
    words = ("They were counted.", "Year | Boats", "2019 | two", "Nobody knows why.")
    kinds = (BlockKind.PARAGRAPH, BlockKind.ROW, BlockKind.ROW, BlockKind.PARAGRAPH)
    text = "\n\n".join(words)
    blocks = [Block(text.index(one), text.index(one) + len(one), kind) for one, kind in zip(words, kinds, strict=True)]
    body = [line for line in lay_out(make_article(text=text, blocks=tuple(blocks)), 30).lines if line.start >= 0]
    told = [text[line.start : line.end] for line in body]
    assert told == ["They were counted.", "", "Year | Boats", "2019 | two", "", "Nobody knows why."]


def test_an_assumed_day_is_shown_with_a_sign(make_article: MakeArticle) -> None:
    assert long_day(make_article(date_assumed=True)) == "~Thursday 13 June 2024"


def test_facts_leave_out_what_is_not_known(make_article: MakeArticle) -> None:
    assert facts(make_article(source="", author="")) == "Thursday 13 June 2024 · 1 min"


@pytest.mark.parametrize(
    ("link", "summary", "end"),
    [
        ("https://orrin.example/1", "", "There is no text of it here. x fetches it from its page, o opens that."),
        ("", "", "2024 There is no text of it here."),
        ("", "The bridge is shut.", "2024 The bridge is shut. There is no text of it here."),
    ],
)
def test_where_there_is_no_text_the_page_says_so_and_how_to_get_it(
    link: str, summary: str, end: str, make_article: MakeArticle
) -> None:
    article = make_article(text="", blocks=(), author="", link=link, summary=summary)
    page = lay_out(article, 36, "x fetches it from its page, o opens that.")
    shown = " ".join(line.lead for line in page.lines)
    assert " ".join(shown.split()).endswith(end)


def test_text_without_blocks_is_divided_at_blank_lines() -> None:
    assert [(b.start, b.end) for b in paragraphs("one\ntwo\n\n \nthree")] == [(0, 7), (11, 16)]


def test_people_of_one_last_name_are_told_apart_in_the_margin() -> None:
    assert short_names((person("Ann Lee"), person("Bo Lee"), person("Cy Dow"))) == {0: "A. Lee", 1: "B. Lee", 2: "Dow"}


@pytest.mark.parametrize(
    ("name", "short"),
    [("Rosa Díaz 👩🏽‍🎤", "Díaz"), ("Kim 2000", "Kim"), ("Madonna", "Madonna"), ("田中健", "田中健"), ("★", "★")],
)
def test_a_last_name_has_letters(name: str, short: str) -> None:
    assert short_names((person(name),)) == {0: short}


def test_a_mark_knows_which_of_its_track_it_is() -> None:
    first, second = Mark(3, 5), Mark(9, 12)
    track = Track.of([second, first])
    assert [track.number(mark) for mark in (first, second, Mark(3, 6), Mark(20, 21, Layer.DATE, 0))] == [
        1,
        2,
        0,
        0,
    ]


def test_names_of_a_hidden_kind_are_no_marks() -> None:
    marks = Marks(Analysis(entities=(person("Anna", 0),)), "Anna went.").hiding(frozenset({EntityType.PERSON}))
    assert marks.tracks[Layer.NAME].marks == ()


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 12)), max_size=12), st.integers(0, 60), st.integers(1, 9))
def test_a_track_finds_the_marks_that_touch_a_stretch(pairs: list[tuple[int, int]], start: int, length: int) -> None:
    marks = [Mark(at, at + size, Layer.DATE, n) for n, (at, size) in enumerate(pairs)]
    wanted = {m.index for m in marks if m.start < start + length and m.end > start}
    assert {mark.index for mark in Track.of(marks).over(start, start + length)} == wanted


@given(st.text(max_size=40), st.integers(1, 20))
@example("\u200d", 1)
@example("a\u200d", 3)
def test_text_is_fitted_to_its_cells(text: str, width: int) -> None:
    safe = visible(text).replace("\n", " ")
    assert cell_len(clip(safe, width)) <= width
    assert cell_len(pad(safe, width)) == width
    assert len(fold(safe, width, 2)) <= 2


@given(st.text(max_size=60))
def test_making_text_safe_keeps_every_offset(text: str) -> None:
    assert len(visible(text)) == len(text)


@pytest.mark.parametrize("slot", Slot)
@pytest.mark.parametrize("side", [True, False])
def test_columns_fill_every_width(slot: Slot, *, side: bool) -> None:
    for width in range(1, 260):
        columns = share(width, slot, side=side)
        assert columns.left + columns.article + columns.side == width
        assert min(columns.left, columns.article, columns.side) >= 0
        shown = sum(1 for cells in (columns.left, columns.article, columns.side) if cells)
        lone = width < PAIR or (width < BESIDE and slot is not Slot.LEFT and not side)
        assert shown == (1 if lone else 2 if width < WIDE or not side else 3)


@pytest.mark.parametrize("slot", Slot)
def test_no_pane_that_stands_beside_another_is_too_narrow_for_a_few_words(slot: Slot) -> None:
    for width in range(PAIR, 260):
        for side in (True, False):
            columns = share(width, slot, side=side)
            assert min(cells for cells in (columns.left, columns.article, columns.side) if cells) >= 20


@pytest.mark.parametrize("width", [77, 80, 84, 100, 120])
def test_speakers_have_their_margin_where_the_lines_stay_comfortable(width: int) -> None:
    column = Column.within(width, 72)
    assert column.margin == NAMED_MARGIN
    assert 60 <= column.text <= 72
    assert column.left + column.margin + column.text <= width


def test_longer_lines_that_are_asked_for_take_the_room_of_the_names() -> None:
    assert Column.within(80, 76).text == 76


def test_the_text_is_sixty_to_eighty_cells_wide_where_three_panes_fit() -> None:
    texts = [Column.within(share(width, Slot.ARTICLE, side=True).article, 72).text for width in range(WIDE + 10, 260)]
    assert min(texts) >= 60
    assert max(texts) <= 80


def test_a_page_of_a_hundred_thousand_words_takes_work_that_grows_with_its_length(make_article: MakeArticle) -> None:
    def work(words: int) -> float:
        text = "\n\n".join("The council’s vote came late. " * 20 for _ in range(words // 100))
        long = make_article(text=text, blocks=(), day=date(2024, 6, 13))
        return least_seconds(lambda: lay_out(long, 72))

    assert work(100_000) < 40 * max(work(10_000), 0.005)


def test_an_item_in_an_item_stands_further_in(make_article: MakeArticle) -> None:
    words = ("Boats of the harbour", "Ferries of the bay", "1. The old Ida of Orrin")
    text = "\n\n".join(words)
    starts = [text.index(item) for item in words]
    blocks = tuple(Block(at, at + len(words[n]), BlockKind.ITEM, n) for n, at in enumerate(starts))
    body = [line for line in lay_out(make_article(text=text, blocks=blocks), 18).lines if line.start >= 0]
    assert [line.lead + text[line.start : line.end] for line in body] == [
        "• Boats of the", "  harbour", "  • Ferries of the", "    bay", "  1. The old Ida", "     of Orrin",
    ]  # fmt: skip


def test_every_line_of_a_block_quote_has_a_bar_before_it(make_article: MakeArticle) -> None:
    text = "The levy is a tax on bread."
    page = lay_out(make_article(text=text, blocks=(Block(0, len(text), BlockKind.QUOTE),)), 16)
    assert {line.lead for line in page.lines if line.start >= 0} == {"│ "}


@pytest.mark.parametrize("width", [5, 16, 72])
def test_a_rule_has_a_line_of_its_own_between_two_blank_ones(width: int, make_article: MakeArticle) -> None:
    blocks = (Block(0, 4, BlockKind.PARAGRAPH), Block(6, 10, BlockKind.ITEM, ruled=True))
    page = lay_out(make_article(text="One.\n\nTwo.", blocks=blocks), width)
    body = [line for line in page.lines if line.start >= 0]
    assert [line.kind for line in body] == [
        LineKind.TEXT,
        LineKind.BLANK,
        LineKind.RULE,
        LineKind.BLANK,
        LineKind.TEXT,
    ]
    assert 0 < cell_len(body[2].lead) <= width
    assert page.line_at(6) == len(page.lines) - 1


@pytest.mark.parametrize("sign", ["“", "漢", "👨‍👩‍👧‍👦", "👩🏽‍🚀", "e\u0301"])
def test_a_sign_of_several_characters_is_taken_whole(sign: str) -> None:
    assert sign_length(f"So {sign}and {sign}", 3) == len(sign)
    assert sign_length(sign, 0) == len(sign)

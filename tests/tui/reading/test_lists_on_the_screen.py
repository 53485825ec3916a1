"""What the lists show of an article, and what stands there when there is nothing."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.model import Article
from reader.store.library import Library
from reader.store.view import EVERYTHING, View
from reader.tui.app import DatelineApp
from reader.tui.panes.list_words import line_below
from tests.tui.reading.conftest import NOW, OpenReader, Show


async def test_the_day_is_said_once_unless_it_is_assumed(open_reader: OpenReader) -> None:
    async with open_reader() as (app, _):
        row = app.reader.articles.chosen
        assert row
        assert line_below(row) == "The Orrin Lamp (invented)"
        assert line_below(replace(row, date_assumed=True)) == "~13 Jun · The Orrin Lamp (invented)"
        assert line_below(replace(row, date_assumed=True), beside=True) == "~13 Jun"


async def test_an_article_without_a_source_takes_no_line_for_it(
    open_reader: OpenReader, show: Show, make_library: Callable[[], Library], make_article: Callable[..., Article]
) -> None:
    library = make_library()
    low = make_article(title="Low water", source="", origin="", guid="low")
    numbers = library.add([low], now=low.published)
    async with open_reader(library=library, view=View(ids=tuple(numbers)), size=(120, 20)) as (app, _):
        rows = [line[:28].rstrip() for line in show(app).splitlines()]
    assert rows[1:3] == ["▸● Low water", ""]
    assert not any(rows[2:-1])


async def test_a_blank_parts_the_star_from_the_headline(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("j", "s") as (app, _):
        assert "★● Ferry timetable" in show(app)


@pytest.mark.parametrize(("size", "words"), [((120, 20), "#boats · #late · "), ((80, 24), "#boats · #late")])
async def test_tags_given_by_hand_stand_below_the_headline_until_they_are_taken(
    open_reader: OpenReader, show: Show, size: tuple[int, int], words: str
) -> None:
    async with open_reader("number_sign", *"boats", "comma", *"late", size=size) as (app, pilot):
        assert words not in show(app)
        await pilot.press("enter")
        assert words in show(app)
        await pilot.press("number_sign", "ctrl+u", "enter")
        assert words not in show(app)
        await pilot.press("u")
        assert words in show(app)


def read_marks(app: DatelineApp) -> list[bool]:
    """Whether the first two articles of the list were read."""
    rows = app.reader.articles.articles
    return [row.read for row in (rows[0], rows[1]) if row]


async def test_an_article_that_two_feeds_bring_is_seen_to_be_read_in_both(
    open_reader: OpenReader, make_article: Callable[..., Article]
) -> None:
    with Library.open(None) as library:
        for name in ("front", "world"):
            feed = library.feeds.add(f"https://{name}.example/feed").id
            library.add([make_article()], feed, now=NOW)
        async with open_reader(library=library, size=(120, 20)) as (app, pilot):
            assert read_marks(app) == [False, False]
            await pilot.press("m")
            assert read_marks(app) == [True, True]
            await pilot.press("u")
            assert read_marks(app) == [False, False]


async def test_at_80_cells_an_article_is_read_without_the_list_and_every_pane_can_be_reached(
    open_reader: OpenReader,
) -> None:
    async with open_reader("enter", size=(80, 24)) as (app, pilot):
        reader = app.reader
        assert (reader.articles.display, reader.article.size.width) == (False, 80)
        await pilot.press("shift+tab")
        assert reader.slot == "left"
        await pilot.press("enter", "tab")
        assert reader.slot == "side"


async def test_where_the_article_has_all_the_width_the_key_for_that_says_so(open_reader: OpenReader) -> None:
    async with open_reader("enter", "z", size=(80, 24)) as (app, _):
        assert not app.reader.alone
        assert "all the width already" in app.reader.status.words


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (EVERYTHING, "No articles yet."),
        (View(unread=True), "Nothing unread. U shows all."),
        (View(starred=True), "Nothing starred."),
        (View(query="tram"), "Nothing found. h goes back."),
        (View(query="titel:tram"), "Nothing found. titel: is taken for a word. h goes back."),
        (View(query="tram", unread=True), "Nothing unread found. U shows all."),
    ],
)
async def test_an_empty_list_says_what_to_do(view: View, words: str, open_reader: OpenReader, show: Show) -> None:
    with Library.open(None) as library:
        async with open_reader(library=library, view=view) as (app, _):
            assert words in " ".join(show(app).split())


async def test_where_there_are_no_feeds_it_is_said_how_to_add_one(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("E") as (app, _):
        assert "No feeds yet. a adds one." in show(app)


async def test_the_speaker_of_the_first_paragraph_stands_above_it(
    open_reader: OpenReader,
) -> None:
    async with open_reader("enter", size=(70, 24)) as (app, _):
        article = app.reader.article
        assert article.article
        first = article.article.text.index("“We looked")
        shorter = replace(article.article, blocks=tuple(b for b in article.article.blocks if b.start >= first))
        article.show(shorter, article.marks)
        assert "Lindqvist" in article.draw(3).text


async def test_keys_stand_near_what_they_do_on_a_wide_screen(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("colon", size=(200, 50)) as (app, _):
        line = next(line for line in show(app).splitlines() if "next quote" in line)
    assert len(line) <= 92


async def test_a_step_in_the_list_draws_headlines_alone_again(open_reader: OpenReader) -> None:
    async with open_reader() as (app, pilot):
        rows = app.reader.articles
        before = dict(rows._strips)
        await pilot.press("j")
        drawn = {shown for shown, strip in rows._strips.items() if strip is not before.get(shown)}
    assert drawn
    assert all(shown.part >= 0 and not rows._is_below(shown) for shown in drawn)


async def test_feeds_that_are_not_shown_are_not_counted_when_the_library_changes(open_reader: OpenReader) -> None:
    async with open_reader("E", "h") as (app, pilot):
        before = app.reader.feeds.lists
        app.renew_lists()
        assert app.reader.feeds.lists is before
        await pilot.press("E")
        assert app.reader.feeds.lists is not before


@pytest.mark.parametrize("key", ["n", "p"])
async def test_a_step_in_a_list_without_articles_says_that_there_are_none(open_reader: OpenReader, key: str) -> None:
    async with open_reader("M", "U", key) as (app, _):
        assert "Nothing unread. U shows all." in app.reader.status.words


async def test_a_long_headline_goes_on_below_itself_where_the_source_stands_beside_it(
    open_reader: OpenReader, show: Show, make_library: Callable[[], Library], make_article: Callable[..., Article]
) -> None:
    library = make_library()
    title = "The harbour board has closed the old bridge over the Tamsin for another year"
    numbers = library.add([make_article(title=title, guid="long")], now=make_article().published)
    async with open_reader(library=library, view=View(ids=tuple(numbers)), size=(240, 20)) as (app, _):
        rows = [line[:72].rstrip() for line in show(app).splitlines()]
    assert rows[1:4] == [
        "▸● The Orrin Lamp (i…  The harbour board has closed the old bridge over",
        "                       the Tamsin for another year",
        "",
    ]


async def test_counts_of_many_are_written_with_commas(
    open_reader: OpenReader, show: Show, make_article: Callable[..., Article]
) -> None:
    with Library.open(None) as library:
        library.add([make_article(guid=f"{n}", text=f"{n}", blocks=()) for n in range(1200)], now=NOW)
        async with open_reader("E", library=library) as (app, _):
            lines = show(app).splitlines()
    assert lines[0][:32].split() == ["All", "articles", "1,200"]

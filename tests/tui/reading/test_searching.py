"""Searching the library in the reader: found while it is typed, with the place that shows why, and never a fault."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reader.analysis.analyse import VERSION, analyse
from reader.errors import QueryError
from reader.model import Article
from reader.settings import Settings
from reader.store.library import Library
from reader.store.view import EVERYTHING, Order, View
from reader.tui.app import DatelineApp
from reader.tui.messages import PromptChanged
from reader.tui.parts.setup import Setup
from reader.tui.questions import Asked
from tests.tui.reading.conftest import NOW, OpenReader, Show, article, bottom, note


async def test_what_is_typed_is_found_before_it_is_sent(open_reader: OpenReader) -> None:
    async with open_reader("f", *"reser") as (app, _):
        assert app.reader.articles.articles.count == 1
        assert app.reader.prompt.has_focus


async def test_half_a_word_stays_one_where_nothing_else_is_found(open_reader: OpenReader) -> None:
    async with open_reader("f", *"reser", "enter") as (app, _):
        assert app.reader.articles.view == View(query="reser*")


async def test_a_whole_word_does_not_go_on(open_reader: OpenReader) -> None:
    async with open_reader("f", *"ferry", "enter") as (app, _):
        assert app.reader.articles.view == View(query="ferry")


async def test_a_search_that_finds_nothing_is_called_as_it_was_typed(open_reader: OpenReader) -> None:
    async with open_reader("f", *"zebra", "enter") as (app, _):
        assert app.reader.articles.view == View(query="zebra")


async def test_a_search_that_is_left_by_escape_leads_back(open_reader: OpenReader) -> None:
    async with open_reader("f", *"reser", "escape") as (app, _):
        assert app.reader.articles.view == EVERYTHING
        assert app.reader.articles.articles.count == 5


async def test_the_chosen_article_shows_why_it_was_found(open_reader: OpenReader) -> None:
    async with open_reader("f", *"sails", "space", *"OR", "space", *"pay", "enter", "G", "k") as (app, _):
        assert app.reader.status.place == "2 of 3 · sails OR pay · It sails at six, at nine and at noon."


async def test_the_words_of_a_search_are_marked_in_the_article(open_reader: OpenReader) -> None:
    async with open_reader("f", *"ferry", "enter", "enter") as (app, pilot):
        article = app.reader.article
        assert {article._page.text[hit.start : hit.end].lower() for hit in article.hits.marks} == {"ferry", "ferries"}
        assert note(app) == f"{len(article.hits.marks)} found here · next: ;"
        await pilot.press("semicolon")
        assert article.current == article.hits.marks[0]


async def test_a_search_by_speaker_marks_what_was_said(open_reader: OpenReader) -> None:
    async with open_reader("f", *"said:okoro", "enter", "enter") as (app, _):
        article = app.reader.article
        assert [article._page.text[hit.start : hit.end] for hit in article.hits.marks] == [
            "“We will pay for the ferry,”"
        ]


async def test_a_kept_search_takes_the_place_of_one_of_its_name_and_says_so(
    open_reader: OpenReader, make_library: Callable[[], Library]
) -> None:
    library = make_library()
    library.searches.save("water", "mill")
    keys = ("f", *"ferry", "enter", "W", "ctrl+u", *"water", "enter")
    async with open_reader(*keys, library=library) as (app, pilot):
        assert note(app) == "Kept as water in the place of mill; u takes it back"
        await pilot.press("u")
        assert library.searches.query("water") == "mill"


ODD = (
    '"', "-", "--", "(", ")", "()", "*", "OR", "NOT", "ferry)", "(((ferry", "((((((((((ferry))))))))))", "title:",
    "title:(ferry OR mill", "title:-ferry", "is:", "is:new", "after:", "after:soon", "on:0000", "on:2024-02-30",
    "age<", "age<3", "age:3d", "age<99999y", "said:", "said::", "said::ferry", "by:", "about:?", "mentions:",
    "mentions:1991..1990", "http://a.example/b?c=d", "C++", "AT&T", "O'Brien", "naïve", "東京", "🧑‍🚒", "\\", "%", "_",
    "'; DROP TABLE articles; --", "NEAR(a b)", "{title}: ferry", "^ferry", "a+b", "a|b", "“ferry”", "„ferry“",
    "-(a OR b)", "-(-(ferry))", "[bold]ferry", "[@click=app.quit]x[/]", "\x1b[31m", "a\u202eb", "\ud800", "\x00",
    "folder:", "folder:x", "feed:quay", "a " * 300, "(" * 300, "x" * 5000, "NOT " * 50 + "a", "a OR " * 150 + "b",
)  # fmt: skip


@pytest.mark.parametrize("best", [False, True])
def test_any_words_are_a_search_or_one_line(make_library: Callable[[], Library], best: bool) -> None:
    library = make_library()
    for words in ODD:
        try:
            library.search(words, 10, ranked=best)
        except QueryError as error:
            complaint = str(error)
            assert complaint
            assert "\n" not in complaint


async def test_no_words_end_the_reader(open_reader: OpenReader) -> None:
    async with open_reader("f") as (app, pilot):
        for words in ODD:
            app.reader.prompt.post_message(PromptChanged(Asked.SEARCH, words))
            await pilot.pause()
        assert app.is_running
        await pilot.press("escape")
        assert app.reader.articles.view == EVERYTHING


@pytest.mark.parametrize("restricted", [False, True])
async def test_what_nobody_opened_is_found_by_what_is_said_in_it(
    make_article: Callable[..., Article], *, restricted: bool
) -> None:
    said = make_article(title="Later", text="“The quay is ours,” said Nora Velde.", blocks=(), guid="later")
    first = make_article(title="First", text="Nothing was said.", blocks=(), guid="first")
    with Library.open(None) as library:
        library.add([first, replace(said, published=said.published - timedelta(hours=1))], now=said.published)
        app = DatelineApp(library, EVERYTHING, Setup(restricted=restricted))
        async with app.run_test() as pilot:
            for _ in range(3):
                await app.workers.wait_for_complete()
                await pilot.pause()
        assert library.count(View(query="said:Velde")) == (0 if restricted else 1)


@pytest.mark.parametrize(("words", "told"), [("said:Lund", True), ("quay", False)])
async def test_what_a_search_passes_over_because_nobody_looked_through_it_is_told(
    words: str, told: bool, open_reader: OpenReader, make_article: Callable[..., Article]
) -> None:
    with Library.open(None) as library:
        made = (make_article(guid=f"{n}", text=f"Quay number {n}.", blocks=()) for n in range(5))
        library.add(made, now=make_article().published)
        async with open_reader("f", *words, "enter", library=library, restricted=True) as (app, pilot):
            await pilot.pause()
            assert ("4 not looked through yet" in app.reader.status.words) is told


async def test_the_order_of_the_list_stays_with_other_lists_and_is_told(open_reader: OpenReader) -> None:
    async with open_reader("T", "f", *"bridge", "enter") as (app, _):
        assert app.reader.articles.view == View(query="bridge", turned=True)
        assert app.listed.endswith(" · oldest first")


async def test_a_list_sorted_by_words_is_remembered_with_its_place(open_reader: OpenReader, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add([article(title=title, guid=title) for title in ("Quay", "Anchor", "Mill")], now=NOW)
        async with open_reader("S", *"title", "enter", "j", library=library) as (app, pilot):
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert app.reader.articles.chosen
        async with open_reader(library=library) as (app, _):
            assert app.reader.articles.view == View(order=Order.TITLE)
            rows = app.reader.articles.articles
            assert [row.title for row in map(rows.__getitem__, range(3)) if row] == ["Anchor", "Mill", "Quay"]


async def test_feeds_know_the_listed_one_in_whatever_order(open_reader: OpenReader) -> None:
    async with open_reader("E", "j", "enter", "T", "E") as (app, _):
        assert app.reader.feeds.chosen.view == View(unread=True)


@pytest.mark.parametrize("step", [False, True])
async def test_how_much_a_search_found_is_told_anew_while_articles_are_looked_through(
    open_reader: OpenReader, make_article: Callable[..., Article], *, step: bool
) -> None:
    said = "“The quay is ours,” said Nora Velde."
    with Library.open(None) as library:
        made = [make_article(guid=f"{n}", title=f"Quay {n}", text=f"{said} {n}", blocks=()) for n in range(3)]
        numbers = library.add(made, now=NOW)
        library.keep_analysis(numbers[0], VERSION, analyse(made[0].text, NOW.date()))
        library.keep_analysis(numbers[1], VERSION, analyse(made[1].text, NOW.date()))
        async with open_reader("f", *"said:velde", "enter", library=library, restricted=True) as (app, pilot):
            await pilot.pause()
            if step:
                await pilot.press("j")
            before = app.reader.status.place
            assert before.startswith("2 of 2 · " if step else "2 articles, ")
            library.keep_analysis(numbers[2], VERSION, analyse(made[2].text, NOW.date()))
            app.renew_lists()
            await app.workers.wait_for_complete()
            await pilot.pause()
            assert re.match(r"\d of 3 · " if step else "3 articles, ", app.reader.status.place)
            await pilot.press("tab")
            article = app.reader.status.place
            library.add([make_article(guid="more", title="More", text="Rain.", blocks=())], now=NOW)
            app.renew_lists()
            await pilot.pause()
            assert app.reader.status.place == article


async def test_with_nothing_searched_for_hits_are_the_words_that_are_watched_for(open_reader: OpenReader) -> None:
    settings = Settings(highlight=("inspection", "ferr*"))
    async with open_reader("enter", ";", settings=settings) as (app, pilot):
        words = [app.reader.article.place_words()]
        for keys in (";", ";", "/ m i l l enter"):
            await pilot.press(*["slash" if key == "/" else key for key in keys.split()])
            await pilot.pause()
            words.append(app.reader.article.place_words())
        assert [word.partition(" ·")[0] for word in words] == ["hit 1 of 3", "hit 2 of 3", "hit 3 of 3", "hit 2 of 2"]


async def test_headlines_have_the_watched_words_marked_with_and_without_the_keys(open_reader: OpenReader) -> None:
    async with open_reader("j", settings=Settings(highlight=("letters",))) as (app, pilot):
        for key in ("down", "tab"):
            await pilot.press(key)
            await pilot.pause()
            marked = [
                segment.text
                for strip in app.screen._compositor.render_strips()
                for segment in strip
                if segment.style and segment.style.underline
            ]
            assert "Letters" in marked


async def test_an_article_says_how_many_watched_words_it_has_and_the_key_that_leads_to_them(
    open_reader: OpenReader,
) -> None:
    async with open_reader("enter", settings=Settings(highlight=("inspection", "ferr*"))) as (app, _):
        assert app.reader.article.place_parts()[1] == "3 watched words: ;"


async def test_all_that_tell_a_story_are_listed_under_its_headline(
    open_reader: OpenReader, make_library: Callable[[], Library], show: Show
) -> None:
    library = make_library()
    library.add([article(guid="echo", source="The Echo", title="The Tamsin bridge stays closed")], now=NOW)
    async with open_reader("C", library=library, size=(160, 30)) as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.reader.articles.articles.count == 2
        assert "the story of “" in bottom(show, app)
        await app.workers.wait_for_complete()


async def test_a_story_that_nobody_else_tells_is_said_to_be_alone(open_reader: OpenReader) -> None:
    async with open_reader("C") as (app, pilot):
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "No other article" in note(app)

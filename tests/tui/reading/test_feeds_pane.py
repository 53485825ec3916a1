"""The feeds: what is listed with which counts, what is set there, and what is marked and taken back from there."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.model import Article
from reader.store.entry import entries
from reader.store.library import Library
from reader.store.subscriptions.feed import Check, Feed
from reader.store.subscriptions.feed_order import FeedOrder
from reader.store.view import EVERYTHING, View
from reader.text.pattern import Pattern
from reader.tui.app import DatelineApp
from tests.tui.reading.conftest import OpenReader, note

Make = Callable[..., Article]
NOW = datetime(2024, 6, 13, 12, tzinfo=UTC)
QUAY, PIER, MOOR = "https://quay.example/feed", "https://pier.example/feed", "https://moor.example/feed"


@pytest.fixture
def kept(make_article: Make) -> Iterator[Library]:
    """Two feeds with three articles each in a folder, one without any outside, and a search."""
    library = Library.open(None)
    library.searches.save("Second", "title:1")
    library.feeds.add(MOOR, title="Moor")
    for name, url in (("Quay", QUAY), ("Pier", PIER)):
        feed = library.feeds.add(url, title=name, folder="Küste & 海")
        batch = [make_article(title=f"{name} {n}", text="A ferry.", guid=f"{n}", blocks=(), link="") for n in range(3)]
        library.feeds.note(feed.id, Check("3 articles", NOW), entries(batch), now=NOW)
    yield library
    library.close()


def feed(library: Library, url: str = QUAY) -> Feed:
    return next(each for each in library.feeds.all() if each.url == url)


def titles(app: DatelineApp) -> list[str]:
    return [row.title for row in app.library.rows(app.reader.articles.view, 0, 99)]


TO_QUAY = ("E", "slash", *"quay", "enter")


# -------------------------------------------------------------------------------------------------------------- looking


async def test_folders_feeds_and_searches_stand_with_their_counts(
    open_reader: OpenReader, kept: Library, show: Callable[[DatelineApp], str]
) -> None:
    kept.mark_read([kept.rows(View(feed=feed(kept).id), 0, 1)[0].id], now=NOW)
    async with open_reader("E", library=kept) as (app, _):
        shown = [" ".join(line[:31].split()) for line in show(app).split("\n")]
    assert shown[:13] == [
        "All articles 5", "Unread 5", "Starred", "", "Searches", "Second 2/2", "", "Feeds", "Moor", "",
        "Küste & 海 5", "Pier 3", "Quay 2",
    ]  # fmt: skip


async def test_feeds_of_one_name_are_told_apart_where_there_is_no_room_for_all_of_it(
    open_reader: OpenReader, kept: Library, show: Callable[[DatelineApp], str], make_article: Make
) -> None:
    for path in ("world", "sport"):
        number = kept.feeds.add(f"https://post.example/{path}", title="The Post of the Port of Kell").id
        batch = [make_article(title=path, text="A ferry.", guid=path, blocks=(), link="")]
        kept.feeds.note(number, Check("1 article", NOW), entries(batch), now=NOW)
    async with open_reader("E", library=kept, size=(120, 40)) as (app, pilot):
        listed = [line[3:26] for line in show(app).split("\n") if "The Post" in line]
        await pilot.press("h")
        below = [line[3:28] for line in show(app).split("\n") if "The Post" in line]
    assert listed == ["The Post of t… (/world)", "The Post of t… (/sport)"]
    assert {"… (/world)", "… (/sport)"} == {line.strip()[-10:] for line in below}


async def test_no_password_in_an_address_is_shown(open_reader: OpenReader, show: Callable[[DatelineApp], str]) -> None:
    with Library.open(None) as library:
        library.feeds.add("https://ada:secret@post.example/feed")
        async with open_reader("E", "G", library=library, size=(160, 40)) as (app, pilot):
            assert "post.example/feed" in app.reader.status.words
            assert "secret" not in show(app) + app.reader.status.words
            await pilot.press("e")
            assert "secret" not in show(app)


async def test_a_search_tells_what_its_two_numbers_are(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("E", "j", "j", "j", library=kept) as (app, _):
        assert app.reader.status.words.endswith("2 unread of 2 found · title:1 ")


async def test_a_search_for_a_pattern_is_listed_without_looking_through_any_text(
    open_reader: OpenReader, kept: Library, show: Callable[[DatelineApp], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.searches.save("Second", "/fer+y/")
    monkeypatch.setattr(Pattern, "fits", lambda *_: pytest.fail("a text was looked through"))
    async with open_reader("E", "j", "j", "j", library=kept) as (app, _):
        shown = [" ".join(line[:31].split()) for line in show(app).split("\n")]
        assert shown[4:6] == ["Searches", "Second"]
        assert app.reader.status.words.endswith("/fer+y/ ")


async def test_a_folder_lists_the_articles_of_its_feeds(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(*TO_QUAY, "k", "k", "enter", library=kept) as (app, pilot):
        await pilot.pause()
        assert app.reader.articles.view == View(folder="Küste & 海")
        assert len(titles(app)) == 6


async def test_a_folder_of_folders_stands_over_them_and_counts_and_lists_what_they_hold(
    open_reader: OpenReader, kept: Library, show: Callable[[DatelineApp], str]
) -> None:
    kept.feeds.move(feed(kept).id, "Coast/North")
    kept.feeds.move(feed(kept, PIER).id, "Coast/South")
    async with open_reader(*TO_QUAY, "k", "k", library=kept) as (app, pilot):
        shown = [" ".join(line[:31].split()) for line in show(app).split("\n")]
        assert shown[10:16] == ["Coast 6", "Coast/North 3", "Quay 3", "", "Coast/South 3", "Pier 3"]
        assert app.reader.feeds.chosen.view == View(folder="Coast")
        await pilot.press("enter")
        await pilot.pause()
        assert len(titles(app)) == 6


async def test_a_search_lists_what_it_finds(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("E", "j", "j", "j", "enter", library=kept) as (app, _):
        assert sorted(titles(app)) == ["Pier 1", "Quay 1"]


async def test_the_way_back_from_a_feed_leads_to_the_feeds(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(*TO_QUAY, "enter", "h", library=kept) as (app, pilot):
        await pilot.pause()
        assert app.focused is app.reader.feeds
        assert app.reader.feeds.feed == feed(kept)
        assert app.reader.articles.view == EVERYTHING


async def test_feeds_that_changed_while_they_were_hidden_are_shown_as_they_are(
    open_reader: OpenReader, kept: Library, show: Callable[[DatelineApp], str]
) -> None:
    async with open_reader(*TO_QUAY, "M", "tab", size=(50, 20), library=kept) as (app, pilot):
        assert not app.reader.feeds.display
        await pilot.press("u", "shift+tab")
        await pilot.pause()
        assert any(line.split() == ["Quay", "3"] for line in show(app).split("\n"))
        assert app.reader.feeds.feed == feed(kept)


@pytest.mark.parametrize(
    ("pressed", "name"),
    [
        ("ctrl+n", "Pier"), ("ctrl+p", "Quay"), ("ctrl+n ctrl+n", "Quay"), ("ctrl+n ctrl+n ctrl+n", "Pier"),
        ("ctrl+n ctrl+p", "Quay"), ("ctrl+n M ctrl+n ctrl+n", "Quay"), ("enter ctrl+n", "Pier"),
    ],
)  # fmt: skip
async def test_a_key_lists_the_next_feed_with_something_unread(
    open_reader: OpenReader, kept: Library, pressed: str, name: str
) -> None:
    async with open_reader(*pressed.split(), library=kept) as (app, _):
        assert app.reader.focused is app.reader.articles
        assert app.listed == name


async def test_among_the_feeds_that_key_only_chooses_it(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("E", "ctrl+n", "ctrl+n", library=kept) as (app, _):
        assert app.reader.focused is app.reader.feeds
        assert app.reader.feeds.chosen.name == "Quay"
        assert app.reader.articles.view == EVERYTHING


async def test_one_step_leads_back_from_one_feed_after_another(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("ctrl+n", "ctrl+n", "h", library=kept) as (app, _):
        assert app.reader.articles.view == EVERYTHING


async def test_where_no_feed_has_anything_unread_that_is_said(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("M", "ctrl+n", library=kept) as (app, _):
        assert note(app) == "No other feed has anything unread."


async def test_the_feeds_open_at_what_is_listed(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(*TO_QUAY, "enter", "E", library=kept) as (app, _):
        assert app.reader.feeds.feed == feed(kept)


async def test_the_chosen_feed_stays_chosen_when_others_come(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(*TO_QUAY, library=kept) as (app, _):
        kept.feeds.add("https://a.example/feed", title="Aa")
        app.reader.feeds.make()
        assert app.reader.feeds.feed == feed(kept)


async def test_what_has_nothing_unread_is_left_out_when_told_so(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("E", "U", library=kept) as (app, _):
        assert "Moor" not in [each.name for each in app.reader.feeds.lists]


async def test_the_feeds_are_listed_and_gone_through_in_the_order_that_is_asked_for(
    open_reader: OpenReader, kept: Library
) -> None:
    kept.mark_read([row.id for row in kept.rows(View(feed=feed(kept, PIER).id), 0, 2)], now=NOW)
    async with open_reader(*TO_QUAY, "S", *"unread", "enter", library=kept) as (app, pilot):
        assert [each.name for each in app.reader.feeds.lists if each.feed] == ["Moor", "Quay", "Pier"]
        assert app.reader.feeds.feed == feed(kept)
        assert note(app) == "Sorted: the most unread first"
        await pilot.press("ctrl+n")
        assert app.reader.feeds.chosen.name == "Pier"


async def test_the_order_of_the_feeds_is_kept_for_the_next_time(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("E", "S", *"failing", "enter", "q", library=kept):
        pass
    async with open_reader("E", library=kept) as (app, _):
        assert app.reader.feeds.order is FeedOrder.FAILING


async def test_a_feed_that_nothing_is_called_like_is_said(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("E", "slash", *"zzz", library=kept) as (app, _):
        assert note(app) == "No feed has zzz in its name or address."


@pytest.mark.parametrize("key", ["e", "i", "x", "d"])
async def test_a_key_of_feeds_says_so_where_no_feed_is_chosen(open_reader: OpenReader, kept: Library, key: str) -> None:
    async with open_reader("E", "g", key, library=kept) as (app, _):
        assert "choose" in note(app)


# -------------------------------------------------------------------------------------------------------------- marking


async def test_a_whole_feed_is_marked_and_taken_back(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(*TO_QUAY, "M", library=kept) as (app, pilot):
        assert (feed(kept).unread, feed(kept, PIER).unread) == (0, 3)
        assert note(app) == "3 marked read; u takes it back"
        await pilot.press("u")
        assert feed(kept).unread == 3
        assert note(app) == "Taken back: 3 articles marked read"


async def test_all_of_a_search_is_marked(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("E", "j", "j", "j", "M", library=kept):
        assert kept.unread(EVERYTHING) == 4


@pytest.mark.parametrize("key", ["K", "J", "m", "s"])
async def test_no_key_marks_in_a_list_that_is_not_shown(open_reader: OpenReader, kept: Library, key: str) -> None:
    async with open_reader(*TO_QUAY, library=kept) as (app, pilot):
        app.number = None
        await pilot.press(key)
        assert kept.unread(EVERYTHING) == 6
        assert kept.count(View(starred=True)) == 0


async def test_above_and_below_and_a_search_are_taken_back_in_turn(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("j", "j", "K", "J", library=kept) as (_, pilot):
        assert kept.unread(EVERYTHING) == 1
        await pilot.press("u")
        assert kept.unread(EVERYTHING) == 4
        await pilot.press("u")
        assert kept.unread(EVERYTHING) == 6


async def test_an_article_is_removed_and_taken_back(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("j", library=kept) as (app, pilot):
        before = titles(app)
        await pilot.press("D")
        assert titles(app) == [before[0], *before[2:]]
        assert note(app) == f"Removed: {before[1]}; u takes it back"
        await pilot.press("u")
        assert titles(app) == before


async def test_an_article_that_is_read_can_be_removed(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("enter", "D", library=kept) as (app, _):
        assert kept.count(EVERYTHING) == 5
        assert app.focused is app.reader.articles


# ------------------------------------------------------------------------------------------------------------- removing


@pytest.mark.parametrize(("answer", "left"), [("y", 6), ("a", 3), ("n", 6)])
async def test_a_feed_is_removed_with_or_without_its_articles(
    open_reader: OpenReader, kept: Library, answer: str, left: int
) -> None:
    async with open_reader(*TO_QUAY, "d", answer, "enter", library=kept):
        assert kept.count(EVERYTHING) == left
        assert len(kept.feeds.all()) == (3 if answer == "n" else 2)


@pytest.mark.parametrize("answer", ["y", "a"])
async def test_a_removed_feed_is_taken_back(open_reader: OpenReader, kept: Library, answer: str) -> None:
    before, rows = kept.feeds.all(), kept.rows(EVERYTHING, 0, 9)
    async with open_reader(*TO_QUAY, "d", answer, "enter", "u", library=kept):
        assert kept.feeds.all() == before
        assert kept.rows(EVERYTHING, 0, 9) == rows


async def test_several_steps_back_reach_over_a_removal(open_reader: OpenReader, kept: Library) -> None:
    before, rows = kept.feeds.all(), kept.rows(EVERYTHING, 0, 9)
    keys = (*TO_QUAY, "M", "x", "d", "a", "enter", "g", "M")
    async with open_reader(*keys, library=kept) as (app, pilot):
        said = []
        for _ in range(4):
            await pilot.press("u")
            said.append(note(app))
        assert said == [
            "Taken back: 3 articles marked read",
            "Taken back: Quay and 3 articles removed",
            "Taken back: Quay set to full articles always",
            "Taken back: 3 articles marked read",
        ]
    assert kept.feeds.all() == before
    assert kept.rows(EVERYTHING, 0, 9) == rows


async def test_the_list_of_a_removed_feed_is_left(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(*TO_QUAY, "enter", "E", "d", "y", "enter", library=kept) as (app, _):
        assert app.reader.articles.view == EVERYTHING


async def test_a_reader_that_closed_in_a_feed_opens_without_it(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(*TO_QUAY, "enter", library=kept):
        pass
    kept.feeds.remove(feed(kept).id, now=NOW)
    async with open_reader(library=kept) as (app, _):
        assert app.reader.articles.view == EVERYTHING


async def test_an_answer_reaches_the_feed_it_was_asked_about(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(*TO_QUAY, "d", library=kept) as (app, pilot):
        app.reader.feeds.choose(0)
        await pilot.press("y", "enter")
        assert [each.name for each in kept.feeds.all()] == ["Moor", "Pier"]


async def test_a_search_is_removed_and_taken_back(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader("E", "j", "j", "j", "d", library=kept) as (_, pilot):
        assert kept.searches.all() == ()
        await pilot.press("u")
        assert [search.name for search in kept.searches.all()] == ["Second"]


# -------------------------------------------------------------------------------------------------------------- setting


def page(row: int, *typed: str) -> tuple[str, ...]:
    """The keys to Quay's own page, down to a row, into it, and what is typed there."""
    return (*TO_QUAY, "e", *("j",) * row, "enter", *typed)


@pytest.mark.parametrize(
    ("keys", "holds"),
    [
        (page(0, "ctrl+u", *"Mole", "enter"), lambda feed: feed.name == "Mole"),
        (page(1, "ctrl+u", *"Sea", "enter"), lambda feed: feed.folder == "Sea"),
        (page(1, "ctrl+u", *"Sea", "slash", *"North", "enter"), lambda feed: feed.folder == "Sea/North"),
        (page(2, *"sea,", *"boats", "enter"), lambda feed: feed.tags == ("sea", "boats")),
        (page(3), lambda feed: feed.full_text == "always"),
        (page(3, "enter"), lambda feed: feed.full_text == "never"),
        (page(3, "enter", "enter"), lambda feed: feed.full_text == "auto"),
        (page(4, *"20m", "enter"), lambda feed: feed.interval == timedelta(minutes=20)),
        (page(5), lambda feed: feed.paused),
        (page(5, "enter"), lambda feed: not feed.paused),
        (page(6, *"2", "enter"), lambda feed: feed.url == QUAY + "2"),
    ],
)
async def test_a_setting_is_changed_where_it_stands(
    open_reader: OpenReader, kept: Library, keys: tuple[str, ...], holds: Callable[[Feed], bool]
) -> None:
    number = feed(kept).id
    async with open_reader(*keys, library=kept) as (app, pilot):
        changed = kept.feeds.get(number)
        assert changed
        assert holds(changed)
        assert app.reader.left is app.reader.feed_page
        await pilot.press("h")
        assert app.focused is app.reader.feeds


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (page(4, *"soon", "enter"), "soon: an interval is written 20m, 2h, 1d or 1w; usual leaves it to the settings"),
        (page(4, *"1m", "enter"), "1m: an interval is between 5 minutes and 30 days"),
        (page(6, "ctrl+u", *"ftp://x.example", "enter"), "only http and https addresses are fetched"),
        (page(6, "ctrl+u", *PIER, "enter"), "another subscription has this address"),
    ],
)
async def test_a_value_that_cannot_be_is_refused_in_one_line(
    open_reader: OpenReader, kept: Library, keys: tuple[str, ...], words: str
) -> None:
    before = feed(kept)
    async with open_reader(*keys, library=kept) as (app, _):
        assert words in note(app)
        assert feed(kept) == before


async def test_a_page_that_is_left_by_escape_changes_nothing(open_reader: OpenReader, kept: Library) -> None:
    before = feed(kept)
    async with open_reader(*page(0, *"Mole", "escape", "h"), library=kept) as (app, _):
        assert feed(kept) == before
        assert app.focused is app.reader.feeds


async def test_a_folder_is_renamed_with_all_its_feeds(open_reader: OpenReader, kept: Library) -> None:
    async with open_reader(*TO_QUAY, "k", "k", "e", "ctrl+u", *"Sea", "enter", library=kept) as (_, pilot):
        assert [each.folder for each in kept.feeds.all()] == ["", "Sea", "Sea"]
        await pilot.press("u")
        assert [each.folder for each in kept.feeds.all()] == ["", "Küste & 海", "Küste & 海"]


async def test_a_search_takes_another_name_but_no_other_searchs(open_reader: OpenReader, kept: Library) -> None:
    kept.searches.save("Third", "title:2")
    async with open_reader("E", "j", "j", "j", "e", "ctrl+u", *"Third", "enter", library=kept) as (app, _):
        assert [search.name for search in kept.searches.all()] == ["Second", "Third"]
        assert note(app) == "Third: another search has this name"


async def test_a_paused_feed_is_marked_and_not_asked(
    open_reader: OpenReader, kept: Library, show: Callable[[DatelineApp], str]
) -> None:
    kept.feeds.pause(feed(kept).id)
    async with open_reader("E", library=kept) as (app, _):
        assert any(line.startswith(" - Quay") for line in show(app).split("\n"))
        assert feed(kept) not in kept.feeds.due(app.now() + timedelta(days=9))


@pytest.mark.parametrize("keys", [("s",), ("enter",), ("M",), ("D",), (*TO_QUAY, "x"), (*TO_QUAY, "d", "y", "enter")])
async def test_a_library_that_may_only_be_read_says_so_and_is_read_on(
    open_reader: OpenReader, kept: Library, tmp_path: Path, keys: tuple[str, ...]
) -> None:
    kept.backup(tmp_path / "library.db")
    with Library.open(tmp_path / "library.db", read_only=True) as sealed:
        async with open_reader(*keys, library=sealed) as (app, pilot):
            assert note(app).endswith("it may only be read")
            await pilot.press("E")
            assert app.focused is app.reader.feeds


@pytest.mark.parametrize(
    ("width", "told"),
    [
        (70, "feeds a moment ago: no server of this name is found ? keys"),
        (80, "feeds a moment ago: no server of this name is found · failed 3 times ? keys"),
        (94, "feeds a moment ago: no server of this name is found · failed 3 times · 3 articles ? keys"),
    ],
)
async def test_what_tells_most_of_a_feed_stands_whole_at_the_bottom(
    width: int, told: str, open_reader: OpenReader, kept: Library, show: Callable[[DatelineApp], str]
) -> None:
    with kept:
        now = datetime.now(UTC)
        failed = Check("no server of this name is found", now + timedelta(minutes=40), errors=3)
        kept.feeds.note(feed(kept).id, failed, (), now=now)
        async with open_reader("E", "slash", *"quay", "enter", library=kept, size=(width, 24)) as (app, _):
            assert " ".join(show(app).splitlines()[-1].split()) == told


@pytest.mark.parametrize(
    ("keys", "words"),
    [(("s",), "Starred"), (("m",), "Marked unread"), (("number_sign", "x", "enter"), "Tagged x")],
)
async def test_what_is_done_to_an_article_out_of_sight_names_it(
    keys: tuple[str, ...], words: str, open_reader: OpenReader
) -> None:
    async with open_reader("enter", "E", *keys, size=(40, 12)) as (app, _):
        assert note(app) == f"{words}: Bridge over the Tamsin stays closed"
    async with open_reader("enter", "E", *keys, size=(80, 24)) as (app, _):
        assert note(app) == words

"""The line at the bottom says what one needs where one is: no more, and nothing that is over."""

from collections.abc import Callable

import pytest

from reader.model import Article, Link
from reader.settings import KeySetting, Settings
from reader.store.library import Library
from reader.store.view import View
from reader.tui.keys.keymap import key_name
from reader.tui.messages import FeedsRefreshed
from reader.tui.parts import staged
from tests.tui.reading.conftest import OpenReader, Show, bottom, note


async def test_a_hit_is_counted_as_long_as_one_is_at_it(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("enter", "slash", *"mill", "enter") as (app, pilot):
        assert "hit 1 of 2 · next: ; · before: ," in bottom(show, app)
        await pilot.press("semicolon")
        assert "hit 2 of 2" in bottom(show, app)
        await pilot.press("semicolon")
        assert "hit 1 of 2 · next: ; · before: ," in bottom(show, app)
        await pilot.press("comma")
        assert "hit 2 of 2" in bottom(show, app)


async def test_links_in_sight_are_told_with_their_key(
    open_reader: OpenReader, show: Show, make_article: Callable[..., Article]
) -> None:
    text = "\n\n".join(f"Line {n} of the quay." for n in range(20))
    links = tuple(
        Link(text.index(f"Line {n} "), text.index(f"Line {n} ") + 4, f"https://q.example/{n}") for n in (8, 7)
    )
    with Library.open(None) as library:
        library.add([make_article(text=text, blocks=(), links=links)], now=make_article().published)
        async with open_reader("enter", library=library, size=(80, 21)) as (app, pilot):
            assert bottom(show, app) == "article 46 % · 1 link: L · The Orrin Lamp (invented) ? keys"
            await pilot.press("j", "j")
            assert bottom(show, app) == "article 51 % · 2 links: L · The Orrin Lamp (invented) ? keys"
            await pilot.press("G")
            assert bottom(show, app) == "article 100 % · The Orrin Lamp (invented) ? keys"


@pytest.mark.parametrize(
    ("typed", "told"), [("/m.ll\\b/", "hit 1 of 2"), ("/x(/", "/x(/: missing )"), ("/tr.m/", "is not in this article")]
)
async def test_a_pattern_is_looked_for_in_the_article_too(
    open_reader: OpenReader, show: Show, typed: str, told: str
) -> None:
    async with open_reader("enter", "slash", *(key_name(sign) for sign in typed), "enter") as (app, _):
        assert told in bottom(show, app)


async def test_words_that_are_not_there_are_named(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("enter", "slash", *"tram", "enter") as (app, _):
        assert "tram is not in this article" in bottom(show, app)


async def test_a_mark_of_the_article_is_not_told_in_another_pane(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("enter", "right_curly_bracket") as (app, pilot):
        assert "Mara Lindqvist" in bottom(show, app)
        await pilot.press("t")
        assert bottom(show, app) == "timeline 3 of 3 · June 2024–November 2025 ? keys"
        await pilot.press("h")
        assert "Mara Lindqvist" in bottom(show, app)


async def test_what_was_said_goes_when_one_reads_on(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("enter", "y", size=(60, 12)) as (app, pilot):
        assert "Copied" in bottom(show, app)
        await pilot.press("j")
        assert "Copied" not in bottom(show, app)


async def test_what_comes_by_itself_waits_while_the_way_back_is_told(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("D") as (app, pilot):
        app.post_message(FeedsRefreshed("2 new articles"))
        await pilot.pause()
        assert "u takes it back" in bottom(show, app)


async def test_what_comes_by_itself_is_told_when_the_answer_to_a_key_has_stood(
    open_reader: OpenReader, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(staged, "STANDS", 0.05)
    async with open_reader("D") as (app, pilot):
        app.post_message(FeedsRefreshed("2 new articles"))
        await pilot.pause(0.2)
        assert "2 new articles" in bottom(show, app)


async def test_the_list_is_called_by_its_name(
    open_reader: OpenReader, show: Show, make_library: Callable[[], Library]
) -> None:
    library = make_library()
    library.searches.save("Ferries", "ferry")
    async with open_reader(library=library, view=View(saved="Ferries")) as (app, pilot):
        assert bottom(show, app).startswith("list 1 of 2 · Ferries · ")
        await pilot.press("U", "j")
        assert bottom(show, app).startswith("list 2 of 2 · Ferries · unread · ")


async def test_a_quote_is_numbered_although_nobody_is_known_to_say_it(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("enter", *["right_square_bracket"] * 2) as (app, _):
        assert "? speaker unknown · quote 2 of 4" in bottom(show, app)


@pytest.mark.parametrize(("width", "hinted"), [(120, True), (40, False)])
async def test_the_hint_gives_way_to_words_that_need_its_place(
    width: int, open_reader: OpenReader, show: Show, *, hinted: bool
) -> None:
    async with open_reader("enter", "right_square_bracket", size=(width, 24)) as (app, _):
        assert "Mara Lindqvist · quote 1 of 4" in bottom(show, app)
        assert ("? keys" in bottom(show, app)) is hinted


@pytest.mark.parametrize(
    ("keys", "asked"),
    [
        ("colon", ":"),
        ("slash", "/"),
        ("f", "search: "),
        ("a", "add: "),
        ("f m i l l enter W", "a name for this search: "),
    ],
)
async def test_what_is_asked_stays_before_what_is_typed(
    keys: str, asked: str, open_reader: OpenReader, show: Show
) -> None:
    async with open_reader(*keys.split()) as (app, pilot):
        await pilot.press("x", "y")
        assert show(app).splitlines()[-1] == f"{asked}xy"


async def test_a_star_and_a_read_mark_are_told(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("s") as (app, pilot):
        assert bottom(show, app).startswith("list Starred")
        await pilot.press("s")
        assert bottom(show, app).startswith("list Star taken away")
        await pilot.press("m")
        assert bottom(show, app).startswith("list Marked read")
        await pilot.press("m")
        assert bottom(show, app).startswith("list Marked unread")


async def test_how_far_it_is_read_is_seen_in_a_narrow_window(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("enter", "space", size=(30, 12)) as (app, _):
        assert bottom(show, app).startswith("article 51 % · The Orrin La…")


async def test_what_is_said_at_length_takes_a_few_lines_until_a_key_is_pressed(
    open_reader: OpenReader, show: Show
) -> None:
    async with open_reader("D", size=(44, 12)) as (app, pilot):
        assert show(app).splitlines()[-2:] == [" Removed: Bridge over the Tamsin stays", " closed; u takes it back"]
        await pilot.resize_terminal(30, 12)
        await pilot.pause()
        assert " ".join(show(app).split()).endswith("Removed: Bridge over the Tamsin stays closed; u takes it back")
        await pilot.press("j")
        assert bottom(show, app).startswith("list 2 of ")


@pytest.mark.parametrize("size", [(44, 4), (30, 12)])
async def test_the_way_back_from_a_removal_is_told_whole_however_long_the_title_is(
    size: tuple[int, int], open_reader: OpenReader, show: Show
) -> None:
    async with open_reader(size=size) as (app, pilot):
        app.say(f"Removed: {'Bridge over the Tamsin stays closed ' * 4}; u takes it back")
        await pilot.pause()
        assert " ".join(show(app).split()).endswith("…; u takes it back")


async def test_the_feeds_say_which_list_is_chosen(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("E", "j") as (app, _):
        assert bottom(show, app).startswith("feeds 2 of 3")


async def test_the_last_article_and_the_first_are_told(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("enter", "p") as (app, pilot):
        assert bottom(show, app).startswith("article No article before this.")
        await pilot.press("n", "n", "n", "n", "n")
        assert bottom(show, app).startswith("article No article after this.")


async def test_what_is_said_has_the_whole_line_where_it_needs_it(open_reader: OpenReader, show: Show) -> None:
    async with open_reader(size=(40, 12)) as (app, pilot):
        app.say("https://tide.example/harbour: not found")
        await pilot.pause()
        assert bottom(show, app) == "https://tide.example/harbour: not found"
        app.say("Starred")
        await pilot.pause()
        assert bottom(show, app) == "list Starred ? keys"


async def test_what_is_said_at_length_takes_the_place_of_the_hint_on_a_wide_screen(
    open_reader: OpenReader, show: Show
) -> None:
    words = "https://tide.example/a-long-way-to-the-harbour/2024/06: no server of this"
    async with open_reader(size=(80, 24)) as (app, pilot):
        app.say(words)
        await pilot.pause()
        assert bottom(show, app) == f"list {words}"


async def test_the_line_at_the_bottom_names_the_keys_that_were_set(open_reader: OpenReader, show: Show) -> None:
    keys = (
        KeySetting("article.next-unread", ("X",), 1),
        KeySetting("article.next-hit", ("ctrl+t",), 2),
        KeySetting("reader.help", ("f1",), 3),
        KeySetting("library.undo", ("Z",), 4),
    )
    settings = Settings(highlight=("mill",), keys=keys)
    async with open_reader("M", settings=settings, size=(70, 20)) as (app, pilot):
        assert note(app).endswith("marked read; Z takes it back")
        await pilot.press("Z")
        await pilot.press("enter")
        assert bottom(show, app).endswith("2 watched words: ctrl+t f1 keys")


async def test_who_reads_on_beyond_a_list_is_told_their_own_key(open_reader: OpenReader) -> None:
    keys = (KeySetting("article.next-unread", ("X",), 1),)
    async with open_reader("enter", "X", view=View(ids=(1,)), settings=Settings(keys=keys)) as (app, _):
        assert note(app) == "Nothing else here is unread; X again goes on in all articles."


async def test_the_key_of_watched_words_is_told_whole_or_not_at_all(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("enter", settings=Settings(highlight=("mill",)), size=(40, 12)) as (app, _):
        assert bottom(show, app) == "article 36 % · 2 watched words: ;"

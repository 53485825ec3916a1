"""Each key does what its row in the table says."""

from collections.abc import Callable

import pytest

from reader.model import Article
from reader.store.library import Library
from reader.store.view import EVERYTHING, View
from reader.tui.app import DatelineApp
from reader.tui.article.facts import as_text
from reader.tui.article.marks import Layer
from reader.tui.columns import Slot
from reader.tui.keys.table import KEYS
from reader.tui.keys.torn import SPLIT
from reader.tui.panes.help import HelpScreen
from reader.tui.parts import browsing
from reader.tui.questions import Asked
from tests.tui.reading.conftest import OpenReader, note

Check = Callable[[DatelineApp], bool]


def current(app: DatelineApp) -> str:
    """The words of the current mark."""
    view = app.reader.article
    return view._page.text[view.current.start : view.current.end] if view.current else ""


def title(app: DatelineApp) -> str:
    """Of the article that is shown."""
    view = app.reader.article
    return view.article.title if view.article else ""


def query(app: DatelineApp) -> str:
    """What the list was searched for."""
    return app.reader.articles.view.query


def row(app: DatelineApp, index: int = 0) -> tuple[bool, bool]:
    found = app.library.rows(EVERYTHING, index, 1)[0]
    return found.read, found.starred


CASES: tuple[tuple[str, str, Check], ...] = (
    ("pane.down", "j", lambda app: app.reader.articles.cursor == 1),
    ("pane.down", "down", lambda app: app.reader.articles.cursor == 1),
    ("pane.up", "j j k", lambda app: app.reader.articles.cursor == 1),
    ("pane.up", "j j up", lambda app: app.reader.articles.cursor == 1),
    ("pane.last", "G", lambda app: app.reader.articles.cursor == 4),
    ("pane.last", "end", lambda app: app.reader.articles.cursor == 4),
    ("pane.first", "G g", lambda app: app.reader.articles.cursor == 0),
    ("pane.first", "G home", lambda app: app.reader.articles.cursor == 0),
    ("pane.half-down", "ctrl+d", lambda app: app.reader.articles.cursor > 1),
    ("pane.half-up", "G ctrl+u", lambda app: app.reader.articles.cursor < 4),
    ("pane.page-down", "space", lambda app: app.reader.articles.cursor > 1),
    ("pane.page-up", "G b", lambda app: app.reader.articles.cursor < 4),
    ("pane.enter", "enter", lambda app: app.reader.slot == "article" and row(app)[0]),
    ("pane.enter", "l", lambda app: app.reader.slot == "article"),
    ("reader.back", "enter h", lambda app: app.reader.slot == "left"),
    ("reader.back", "enter backspace", lambda app: app.reader.slot == "left"),
    ("reader.back", "enter escape", lambda app: app.reader.slot == "left"),
    ("reader.leave", "enter q", lambda app: app.reader.slot == "left" and app.is_running),
    ("reader.next-pane", "tab", lambda app: app.reader.slot == "article"),
    ("reader.previous-pane", "shift+tab", lambda app: app.reader.slot == "side"),
    ("article.next", "n", lambda app: app.reader.articles.cursor == 1 and row(app, 1)[0]),
    ("article.previous", "j j enter p", lambda app: app.reader.articles.cursor == 1),
    ("quote.next", "]", lambda app: current(app).startswith("“We looked at every bolt,”")),
    ("quote.previous", "] ] [", lambda app: current(app).startswith("“We looked")),
    ("name.next", "}", lambda app: current(app) == "Mara Lindqvist"),
    ("name.previous", "} } {", lambda app: current(app) == "Mara Lindqvist"),
    ("name.everywhere", "} F", lambda app: query(app) == 'about:"Mara Lindqvist"'),
    ("name.everywhere", "] F", lambda app: query(app) == 'by:"Mara Lindqvist"'),
    ("name.everywhere", "enter } enter F", lambda app: query(app) == 'about:"Mara Lindqvist"'),
    ("name.everywhere", "enter } enter enter", lambda app: query(app) == 'about:"Mara Lindqvist"'),
    ("name.everywhere", "w F", lambda app: query(app).startswith('about:"')),
    ("name.everywhere", "v F", lambda app: query(app) == 'by:"Mara Lindqvist"'),
    ("name.everywhere", ") F", lambda app: note(app).startswith("No name here")),
    ("name.everywhere", "] ] F", lambda app: note(app).startswith("No name here")),
    ("article.next-unread", "N", lambda app: title(app) == "Ferry timetable for the summer"),
    ("article.next-unread", "j m g N", lambda app: title(app) == "Mill to become a school"),
    ("article.next-unread", "G k N", lambda app: title(app) == "Rain fills the upper reservoir"),
    ("article.next-unread", "G N N", lambda app: title(app) == "Bridge over the Tamsin stays closed"),
    ("article.next-unread", "M N", lambda app: note(app) == "Nothing else is unread."),
    ("article.previous-unread", "j j B", lambda app: title(app) == "Ferry timetable for the summer"),
    ("article.previous-unread", "g enter B", lambda app: title(app) == "Letters: who pays for the bolts?"),
    ("article.previous-unread", "M B", lambda app: note(app) == "Nothing else is unread."),
    ("article.next-unread", "f m i l l enter N N N", lambda app: "N again goes on" in note(app)),
    ("article.next-unread", "f m i l l enter N N N N", lambda app: app.reader.articles.articles.count == 5),
    ("article.next-unread", "f m i l l enter N N N N", lambda app: title(app) == "Ferry timetable for the summer"),
    ("article.next-unread", "f m i l l enter N N N N h h", lambda app: app.reader.articles.articles.count == 2),
    ("date.next", ")", lambda app: current(app) == "the autumn of 2025"),
    ("date.previous", ") ) (", lambda app: current(app) == "the autumn of 2025"),
    ("article.timeline", "enter t", lambda app: app.focused is app.reader.timeline),
    ("article.voices", "v", lambda app: app.focused is app.reader.voices),
    ("article.names", "w", lambda app: app.focused is app.reader.names),
    ("article.changes", "enter d", lambda app: app.focused is app.reader.changes),
    ("article.story", "C", lambda app: "No other article here tells this story." in note(app)),
    ("layer.quotes", "1", lambda app: Layer.QUOTE not in app.reader.article.shown_layers),
    ("layer.names", "2", lambda app: Layer.NAME not in app.reader.article.shown_layers),
    ("layer.dates", "3", lambda app: Layer.DATE not in app.reader.article.shown_layers),
    ("article.star", "s", lambda app: row(app)[1]),
    ("article.tags", "number_sign a comma b enter", lambda app: app.library.count(View(query="tag:a tag:b")) == 1),
    ("article.read", "m", lambda app: row(app)[0]),
    ("article.read", "m m", lambda app: not row(app)[0]),
    ("article.search", "slash m i l l enter", lambda app: current(app) == "mill"),
    ("article.next-hit", "slash m i l l enter semicolon", lambda app: current(app) == "mill"),
    ("article.read-before", "enter n n ctrl+o", lambda app: app.reader.articles.cursor == 1),
    ("article.previous-hit", "slash m i l l enter comma", lambda app: current(app) == "mill"),
    ("article.link", "o", lambda app: app.clipboard == "https://orrin-lamp.example/bridge"),
    ("article.copy-link", "y", lambda app: app.clipboard == "https://orrin-lamp.example/bridge"),
    ("quote.copy", "] Y", lambda app: "— Mara Lindqvist (The Orrin Lamp (invented), 13 June 2024)" in app.clipboard),
    ("quote.copy", "t Y", lambda app: app.clipboard.startswith("June 2024–November 2025: The ")),
    ("article.links", "L", lambda app: note(app) == "No links in sight."),
    ("article.link-list", "O 1 y", lambda app: app.clipboard == "https://orrin-lamp.example/bridge"),
    ("links.place", "O x", lambda app: note(app) == "It stands nowhere in the text."),
    ("article.play", "P", lambda app: note(app) == "This article has no recording."),
    ("article.download", "e", lambda app: note(app) == "This article has no recording."),
    ("view.zen", "z", lambda app: app.reader.article.size.width == app.size.width),
    ("view.zen", "z z", lambda app: app.reader.articles.size.width > 0),
    ("view.narrower", "z less_than_sign", lambda app: note(app) == "Lines of 68 cells"),
    ("view.wider", "z less_than_sign greater_than_sign", lambda app: note(app) == "Lines of 72 cells"),
    ("reader.command", "colon l a y e r . q enter", lambda app: Layer.QUOTE not in app.reader.article.shown_layers),
    ("reader.command", "colon s e a r c h space r a i n enter", lambda app: app.reader.articles.articles.count == 1),
    ("reader.command", "colon 3 enter", lambda app: app.reader.articles.cursor == 2),
    ("reader.command", "colon z z z enter", lambda app: "There is no command zzz" in note(app)),
    ("reader.help", "question_mark", lambda app: isinstance(app.screen, HelpScreen)),
    ("reader.repaint", "ctrl+l", lambda app: app.is_running),
    ("shell.suspend", "ctrl+z", lambda app: app.is_running),
    ("reader.quit", "ctrl+q", lambda app: not app.is_running),
    ("article.full", "j x", lambda app: note(app) == "This article has no link."),
    ("article.pipe", "|", lambda app: app.reader.prompt.question is Asked.PIPE),
    ("library.search", "f r a i n enter", lambda app: app.reader.articles.articles.count == 1),
    ("library.save-search", "f m i l l enter W ctrl+u w enter", lambda app: app.library.count(View(saved="w")) > 0),
    ("library.recordings", "A", lambda app: app.reader.left is app.reader.recordings),
    ("recordings.stop", "A e", lambda app: note(app).startswith("No recordings yet")),
    ("library.compact", "c", lambda app: app.reader.articles.compact),
    ("library.order", "T", lambda app: app.reader.articles.cursor == 4),
    ("library.sort", "S t i t l e enter", lambda app: app.listed == "by title, A to Z"),
    ("library.sort", "S t i t l e enter T", lambda app: app.listed == "by title, Z to A"),
    ("library.unread", "m U", lambda app: app.reader.articles.articles.count == 4),
    ("library.history", "H", lambda app: app.focused is app.reader.history),
    ("library.feeds", "E", lambda app: app.focused is app.reader.feeds),
    ("library.next-feed", "ctrl+n", lambda app: note(app) == "No feeds yet. a adds one."),
    ("library.previous-feed", "ctrl+p", lambda app: note(app) == "No feeds yet. a adds one."),
    ("library.add", "a", lambda app: app.reader.prompt.question is Asked.FEED and app.reader.prompt.has_focus),
    ("library.refresh", "r", lambda app: "No feeds yet" in note(app)),
    ("library.refresh-all", "R", lambda app: "No feeds yet" in note(app)),
    ("library.read-above", "j j K", lambda app: app.library.unread(EVERYTHING) == 3),
    ("library.read-below", "j j J", lambda app: app.library.unread(EVERYTHING) == 3),
    ("library.read-all", "M", lambda app: app.library.unread(EVERYTHING) == 0),
    ("library.undo", "M u", lambda app: app.library.unread(EVERYTHING) == 5),
    ("names.hide-kind", "w x", lambda app: len(app.reader.article.hidden) == 1),
    ("article.remove", "D", lambda app: app.library.count(EVERYTHING) == 4),
    ("feeds.edit", "E G e enter Q enter", lambda app: app.library.feeds.all()[0].name == "QuayQ"),
    ("feeds.folder", "E G i W enter", lambda app: app.library.feeds.all()[0].folder == "W"),
    ("feeds.full-text", "E G x", lambda app: app.library.feeds.all()[0].full_text == "always"),
    ("feeds.remove", "E G d y enter", lambda app: app.library.feeds.all() == ()),
    ("feeds.find", "E slash q u a y enter", lambda app: app.reader.feeds.feed is not None),
    ("feeds.find-next", "E slash q u a y enter g semicolon", lambda app: app.reader.feeds.feed is not None),
    ("feeds.sort", "E S n e w enter", lambda app: app.reader.feeds.order == "new"),
    ("feeds.unread", "E U", lambda app: len(app.reader.feeds.lists) == 3),
    ("timeline.relative", "t r", lambda app: app.reader.timeline.relative),
)


@pytest.mark.parametrize(("key", "pressed", "holds"), CASES, ids=[f"{key} {pressed}" for key, pressed, _ in CASES])
async def test_a_key_does_what_the_table_says(
    key: str, pressed: str, holds: Check, open_reader: OpenReader, make_library: Callable[[], Library]
) -> None:
    library = make_library()
    if key.startswith("feeds."):
        library.feeds.add("https://quay.example/feed", title="Quay")
    async with open_reader(*pressed.split(), library=library) as (app, _):
        assert holds(app)


def test_every_key_of_the_table_is_pressed_by_a_test() -> None:
    assert {key.id for key in KEYS} == {key for key, _, _ in CASES}


async def test_what_was_read_before_is_found_again_from_another_list(open_reader: OpenReader) -> None:
    async with open_reader("enter", "n", "f", *"rain", "enter", "enter") as (app, pilot):
        await pilot.pause()
        last = app.number
        await pilot.press("ctrl+o")
        second = app.number
        await pilot.press("ctrl+o")
        first = app.number
        await pilot.press("ctrl+o")
        rows = [row.id for row in app.library.rows(EVERYTHING, 0, 5)]
        assert (first, second) == (rows[0], rows[1])
        assert last not in {first, second}
        assert note(app) == "No other article was read before this."


async def test_an_article_that_is_gone_is_not_gone_back_to(open_reader: OpenReader) -> None:
    async with open_reader("enter", "n", "D", "n", "ctrl+o") as (app, _):
        assert app.number == app.library.rows(EVERYTHING, 0, 1)[0].id


async def test_a_mark_is_shown_where_the_article_was_not_in_sight(open_reader: OpenReader) -> None:
    async with open_reader("right_square_bracket", size=(40, 12)) as (app, _):
        assert app.reader.article.display
        assert current(app).startswith("“We looked")


@pytest.mark.parametrize(("pressed", "cursor"), [("4 G", 3), ("G 5 k", 0), ("9 G", 4), ("4 G home", 0), ("4 home", 3)])
async def test_a_count_leads_to_the_row_of_that_number(pressed: str, cursor: int, open_reader: OpenReader) -> None:
    async with open_reader(*pressed.split()) as (app, _):
        assert app.reader.articles.cursor == cursor


async def test_a_count_leads_to_a_line_of_the_article_and_an_entry_of_the_timeline(open_reader: OpenReader) -> None:
    async with open_reader("enter", "5", "G", size=(60, 8)) as (app, pilot):
        assert app.reader.article.top == 4
        await pilot.press("t", "g", *"4G")
        assert app.reader.timeline.cursor == 2


async def test_no_count_repeats_without_end(open_reader: OpenReader) -> None:
    async with open_reader(*"999999", "j") as (app, _):
        assert app.reader.articles.cursor == 4


@pytest.mark.parametrize("key", ["]", "}", ")", "Y"])
async def test_a_key_for_marks_says_that_there_are_none_yet_before_the_analysis(
    open_reader: OpenReader, make_article: Callable[..., Article], key: str
) -> None:
    async with open_reader("enter") as (app, pilot):
        app.reader.article.show(make_article(), None)
        await pilot.press(key)
        await pilot.pause()
        assert note(app).startswith("No marks yet")


@pytest.mark.parametrize(
    ("key", "words"),
    [("i", "i works in the feeds; ? lists the keys of this place."), ("!", "! does nothing; ? lists the keys.")],
)
async def test_a_key_that_does_nothing_here_says_so(open_reader: OpenReader, key: str, words: str) -> None:
    async with open_reader(key) as (app, _):
        assert note(app) == words


async def test_a_page_down_at_the_end_says_so_and_one_more_goes_on_to_what_is_unread(
    open_reader: OpenReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browsing, "HELD", 0)
    async with open_reader("enter", "G", "space") as (app, pilot):
        assert note(app) == "The end; once more goes on to the next unread article."
        assert title(app) == "Bridge over the Tamsin stays closed"
        await pilot.press("space")
        assert title(app) == "Ferry timetable for the summer"


async def test_a_page_down_that_is_held_goes_to_the_end_and_no_further(
    open_reader: OpenReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browsing, "HELD", 60)
    async with open_reader("enter", *["space"] * 20) as (app, _):
        assert title(app) == "Bridge over the Tamsin stays closed"


@pytest.mark.parametrize("key", ["escape", "5", "j", "ctrl+l"])
async def test_a_key_that_does_its_work_in_silence_stays_silent(open_reader: OpenReader, key: str) -> None:
    async with open_reader("G", key) as (app, _):
        assert "nothing" not in note(app)
        assert "works" not in note(app)


async def test_a_bracket_soon_after_an_escape_steps_to_a_quote_when_nothing_follows_it(open_reader: OpenReader) -> None:
    async with open_reader("enter", "escape", "right_square_bracket") as (app, pilot):
        assert app.reader.slot is Slot.LEFT
        await pilot.pause(SPLIT + 0.2)
        assert app.reader.article.current is not None
        assert app.reader.article.current.layer is Layer.QUOTE


async def test_a_command_that_is_no_command_or_has_no_terminal_is_told_of(open_reader: OpenReader) -> None:
    async with open_reader("vertical_line", *"tee 'x", "enter") as (app, pilot):
        assert "no closing quotation" in app.reader.status.words
        await pilot.press("vertical_line", *"tee x", "enter")
        assert "cannot be given to a command" in app.reader.status.words
        await pilot.press("vertical_line")
        assert app.reader.prompt.value == "tee x"


def test_other_programs_get_headline_facts_address_and_text(make_article: Callable[..., Article]) -> None:
    words = as_text(make_article())
    assert words.startswith("Bridge over the Tamsin stays closed\nThe Orrin Lamp (invented) · Thursday 13 June 2024 · ")
    assert "\nhttps://orrin-lamp.example/bridge\n\nThe bridge" in words
    assert words.endswith("spoke at the mill.\n")

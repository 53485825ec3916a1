"""What stands beside an article leads into it, and follows where it is read."""

from collections.abc import Callable
from datetime import date

import pytest

from reader.analysis.analyse import VERSION
from reader.model import Analysis, Article, Grain, Span, Status, TimeExpression, TimelineEntry, TimeType
from reader.settings import Settings
from reader.store.library import Library
from reader.store.view import View
from reader.tui.app import DatelineApp
from reader.tui.keys.keymap import key_name
from reader.tui.messages import ItemChosen
from reader.tui.panes.choice import Choice
from reader.tui.panes.side import Side
from reader.tui.panes.time_rows import fitting
from reader.tui.panes.timeline_view import entry_at
from tests.tui.reading.conftest import NOW, OpenReader, Show, bottom


def current(app: DatelineApp) -> str:
    view = app.reader.article
    return view._page.text[view.current.start : view.current.end] if view.current else ""


def busy_year(make_article: Callable[..., Article], library: Library) -> int:
    """An article that tells of every month of two years."""
    months = [(year, month) for year in (2022, 2023) for month in range(1, 13)]
    lines = [f"On day {month} of month {month} of {year} the dam rose." for year, month in months]
    text = "\n\n".join(lines)
    starts = [text.index(line) for line in lines]
    days = [date(year, month, month) for year, month in months]
    times = tuple(
        TimeExpression(at, at + 8, TimeType.DATE, day.isoformat(), day, day, Grain.DAY)
        for at, day in zip(starts, days, strict=True)
    )
    entries = tuple(
        TimelineEntry((Span(at, at + len(line)),), n, day, day, Grain.DAY)
        for n, (at, line, day) in enumerate(zip(starts, lines, days, strict=True))
    )
    number = library.add(
        [make_article(text=text, blocks=(), guid="busy", title="Two years")], now=make_article().published
    )[0]
    library.keep_analysis(number, VERSION, Analysis(times=times, timeline=entries))
    return number


async def test_choosing_an_entry_goes_to_its_words(open_reader: OpenReader) -> None:
    async with open_reader("enter", "t", "g", "j", "enter") as (app, _):
        assert current(app) == "a second inspection had begun"
        assert app.focused is app.reader.article


async def test_the_entry_that_is_read_is_lit(open_reader: OpenReader) -> None:
    async with open_reader("enter", ")", ")", ")") as (app, _):
        assert app.reader.timeline.lit == 0


async def test_a_place_before_every_entry_lights_the_first_told() -> None:
    entries = [TimelineEntry((Span(at, at + 1),), 0, date.min, date.min, Grain.DAY) for at in (30, 10, 20)]
    assert [entry_at(entries, offset) for offset in (0, 10, 25, 99)] == [1, 1, 2, 0]


async def test_a_timeline_of_many_entries_has_headings_and_a_density_strip(
    open_reader: OpenReader, show: Show, make_library: Callable[[], Library], make_article: Callable[..., Article]
) -> None:
    library = make_library()
    number = busy_year(make_article, library)
    async with open_reader(size=(140, 100), library=library, view=View(ids=(number,))) as (app, _):
        seen = show(app)
    assert "March 2022" in seen
    assert "█" in seen


def live_report(make_article: Callable[..., Article], library: Library, *told: tuple[str, str, Status, bool]) -> int:
    """An article whose events are of one day: words, hour or nothing, status, and whether the day is inherited."""
    day, text = date(2024, 6, 13), "\n\n".join(words for words, _, _, _ in told)
    times, entries = list[TimeExpression](), list[TimelineEntry]()
    for number, (words, hour, status, inherited) in enumerate(told):
        at, grain = text.index(words), Grain.TIME if hour else Grain.DAY
        value = f"{day}T{hour}" if hour else f"{day}"
        times.append(TimeExpression(at, at + 3, TimeType.TIME if hour else TimeType.DATE, value, day, day, grain))
        part = Span(at, at + len(words))
        entries.append(TimelineEntry((part,), number, day, day, grain, status, inherited=inherited))
    number = library.add([make_article(text=text, blocks=(), guid="live")], now=make_article().published)[0]
    library.keep_analysis(number, VERSION, Analysis(times=tuple(times), timeline=tuple(entries)))
    return number


async def test_a_day_stands_once_over_its_entries_and_then_only_its_hours(
    open_reader: OpenReader, show: Show, make_library: Callable[[], Library], make_article: Callable[..., Article]
) -> None:
    library, happened, planned = make_library(), Status.HAPPENED, Status.PLANNED
    told = [
        ("Schools closed.", "", happened, False),
        ("Buses stopped.", "", happened, True),
        ("The gate fell.", "06:10", happened, False),
        ("Sirens sounded.", "06:10", happened, False),
        ("Boats came.", "", happened, False),
        ("A vote is due.", "", planned, False),
        ("A vigil is due.", "", planned, False),
    ]
    view = View(ids=(live_report(make_article, library, *told),))
    async with open_reader("t", "G", size=(140, 30), library=library, view=view) as (app, _):
        rows = ["".join(words for words, _ in row.pieces).strip() for row in app.reader.timeline._rows]
        assert app.reader.timeline.cursor == len(told) - 1
        assert "7 of 7 · 13 June 2024" in show(app)
    assert rows[1:-1] == [
        "● 13 June 2024", "│ Schools closed.", "~ Buses stopped.", "● 06:10", "│ The gate fell.", "● Sirens sounded.",
        "● 13 June 2024", "│ Boats came.", "● 13 June 2024 planned", "│ A vote is due.", "● A vigil is due.",
    ]  # fmt: skip


@pytest.mark.parametrize(("days", "times"), [((1, 5), 1), ((12, 15), 2)])
async def test_what_happened_again_is_told_once_below_its_times_unless_the_article_stands_between(
    days: tuple[int, int],
    times: int,
    open_reader: OpenReader,
    make_library: Callable[[], Library],
    make_article: Callable[..., Article],
) -> None:
    library, said = make_library(), make_article(text="The dam rose on both days.", blocks=(), guid="dam")
    [number] = library.add([said], now=said.published)
    dates = [date(2024, 6, day) for day in days]
    spoken = tuple(TimeExpression(0, 3, TimeType.DATE, f"{day}", day, day, Grain.DAY) for day in dates)
    rose = tuple(TimelineEntry((Span(0, 12),), n, day, day, Grain.DAY) for n, day in enumerate(dates))
    library.keep_analysis(number, VERSION, Analysis(times=spoken, timeline=rose))
    async with open_reader("t", "j", size=(140, 30), library=library, view=View(ids=(number,))) as (app, _):
        rows = ["".join(words for words, _ in row.pieces).strip() for row in app.reader.timeline._rows]
        assert rows.count("│ The dam rose") == times
        assert rows[-2 if days[1] < 13 else -1] == "│ The dam rose"
        assert app.reader.timeline.cursor == 1


async def test_the_heading_is_seen_again_when_the_window_grows(
    open_reader: OpenReader, show: Show, make_library: Callable[[], Library], make_article: Callable[..., Article]
) -> None:
    library = make_library()
    view = View(ids=(busy_year(make_article, library),))
    async with open_reader("enter", "t", "g", size=(40, 5), library=library, view=view) as (app, pilot):
        await pilot.resize_terminal(100, 30)
        await pilot.pause()
        assert " Timeline 24" in show(app)


def test_a_month_has_its_short_name_where_the_long_one_does_not_fit() -> None:
    assert fitting("8 October 2025, morning", 23) == "8 October 2025, morning"
    assert fitting("8 October 2025, morning", 22) == "8 Oct 2025, morning"


async def test_times_are_seen_from_the_article_on_demand(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("t", "r") as (app, _):
        assert "10 days before" in show(app)
        assert "3 of 3 · June 2024–November 2025" in show(app)


async def test_a_card_opened_from_the_names_leads_back_to_them(open_reader: OpenReader) -> None:
    async with open_reader("w", "enter", "h") as (app, _):
        assert app.focused is app.reader.names


async def test_a_mention_of_the_card_leads_to_the_text(open_reader: OpenReader) -> None:
    async with open_reader("w", "enter", "G", "enter") as (app, _):
        assert current(app) == "Lindqvist"


async def test_a_quote_of_the_voices_leads_to_the_text(open_reader: OpenReader) -> None:
    async with open_reader("v", "enter") as (app, _):
        assert current(app).startswith("“We looked at every bolt,”")


async def test_another_article_takes_the_card_away(open_reader: OpenReader) -> None:
    async with open_reader("w", "enter", "n") as (app, _):
        assert app.reader.side is app.reader.timeline


async def test_one_speaker_has_one_colour_throughout(open_reader: OpenReader) -> None:
    async with open_reader() as (app, _):
        voices = app.reader.article.marks.voices if app.reader.article.marks else {}
    assert voices[0] == voices[2]
    assert voices[0].number != voices[3].number


async def test_an_unknown_speaker_has_no_colour_and_a_question_mark(open_reader: OpenReader) -> None:
    async with open_reader() as (app, _):
        voices = app.reader.article.marks.voices if app.reader.article.marks else {}
    assert (voices[1].short, voices[1].number) == ("?", None)


async def test_a_starred_article_wears_its_star(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("s") as (app, _):
        assert "★" in show(app)


async def test_a_search_that_is_left_leads_back_to_the_list_before(open_reader: OpenReader) -> None:
    async with open_reader("j", *"frain", "enter", "h") as (app, _):
        assert app.reader.articles.articles.count == 5
        assert app.reader.articles.cursor == 1


async def test_escape_at_the_top_does_not_quit(open_reader: OpenReader) -> None:
    async with open_reader("escape", "escape") as (app, _):
        assert app.is_running


async def test_a_search_that_makes_no_sense_leaves_the_list_and_says_so(open_reader: OpenReader) -> None:
    async with open_reader("f", *"is", "colon", *"odd", "enter") as (app, _):
        assert app.is_running
        assert app.reader.status._note


async def test_the_text_is_there_before_the_findings(
    open_reader: OpenReader, make_article: Callable[..., Article]
) -> None:
    async with open_reader() as (app, pilot):
        app.reader.article.show(make_article(text="Only text.", blocks=()), None)
        await pilot.pause()
        assert app.reader.article.marks is None
        assert app.reader.article.line_count() > 0


async def test_the_status_line_speaks_of_the_pane_that_has_the_keys(open_reader: OpenReader) -> None:
    async with open_reader("j") as (app, pilot):
        await pilot.pause()
        assert app.reader.status.place == f"2 of {app.reader.articles.articles.count}"
        await pilot.press("enter")
        await pilot.pause()
        assert app.reader.status.place.startswith("100 % · ")
        await pilot.press("h")
        await pilot.pause()
        assert app.reader.status.place == f"2 of {app.reader.articles.articles.count}"


async def test_names_that_there_are_none_of_are_said_to_be_none(
    open_reader: OpenReader, show: Show, make_library: Callable[[], Library], make_article: Callable[..., Article]
) -> None:
    library = make_library()
    number = library.add([make_article(text="It rained.", blocks=(), guid="rain")], now=make_article().published)[0]
    library.keep_analysis(number, VERSION, Analysis())
    async with open_reader("enter", "w", library=library, view=View(ids=(number,))) as (app, _):
        assert "No names." in show(app)


@pytest.mark.parametrize("keys", ["]]]v", "}}}}w"])
async def test_voices_and_names_begin_at_the_mark_that_one_is_at(keys: str, open_reader: OpenReader) -> None:
    async with open_reader("enter", *map(key_name, keys)) as (app, _):
        mark, side = app.reader.article.current, app.reader.side
        assert mark is not None
        assert isinstance(side, Side)
        assert side.cursor == side.item_of(mark) != 0


@pytest.mark.parametrize("pane", ["card", "voices", "names", "timeline", "article"])
async def test_a_row_that_is_gone_when_it_is_asked_for_leads_nowhere(pane: str, open_reader: OpenReader) -> None:
    async with open_reader("v") as (app, pilot):
        app.post_message(ItemChosen(pane, 99))
        await pilot.pause()
        assert app.is_running
        assert app.reader.side is app.reader.voices


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("t", "inspection"),
        ("v", "bread"),
        ("w", "Lindqvist"),
        ("right_curly_bracket enter", "bolt"),
        ("H", "inspection"),
    ],
)
async def test_what_is_watched_for_is_marked_beside_the_article_too(
    open_reader: OpenReader, keys: str, words: str
) -> None:
    async with open_reader("enter", *keys.split(), settings=Settings(highlight=(words,))) as (app, pilot):
        await pilot.pause()
        pane = app.reader.history if keys == "H" else app.reader.side
        assert isinstance(pane, Choice)
        assert any(
            words in segment.text and segment.style and segment.style.bold and segment.style.underline
            for number in range(pane.line_count())
            for segment in pane.draw(number)
        )


async def test_what_a_paper_changed_stands_beside_the_article_and_is_told_at_the_bottom(
    open_reader: OpenReader, make_library: Callable[[], Library], make_article: Callable[..., Article], show: Show
) -> None:
    library = make_library()
    feed = library.feeds.add("https://orrin-lamp.example/feed")
    changed = make_article(title="Bridge over the Tamsin to reopen")
    library.add([changed], feed.id, now=NOW)
    async with open_reader("enter", library=library) as (app, pilot):
        assert "changed once" in bottom(show, app)
        await pilot.press("d")
        assert app.reader.side is app.reader.changes
        rows = ["".join(words for words, _ in row.pieces).strip() for row in app.reader.changes._rows]
        assert any(row.startswith("- Bridge over") for row in rows)
        await pilot.press("enter")
        assert app.reader.slot == "article"


async def test_an_article_that_nobody_changed_says_so(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("d") as (app, _):
        assert "It stands as it came." in show(app)

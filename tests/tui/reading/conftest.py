"""A small library with an article whose findings are written by hand, and a reader opened on it."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, ExitStack, asynccontextmanager, nullcontext
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from textual.pilot import Pilot

from reader.analysis.analyse import VERSION
from reader.model import (
    Analysis,
    Article,
    Block,
    BlockKind,
    Entity,
    EntityType,
    Grain,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    Status,
    TimeExpression,
    TimelineEntry,
    TimeType,
)
from reader.settings import Settings
from reader.store.library import Library
from reader.store.view import EVERYTHING, View
from reader.tui.app import DatelineApp
from reader.tui.keys.named import name_keys
from reader.tui.keys.table import KEYS
from reader.tui.parts.setup import Setup

NOW = datetime(2024, 6, 14, 9, 30, tzinfo=UTC)

PARAGRAPHS = (
    "The bridge over the Tamsin will stay closed until the autumn of 2025, the harbour board said on Thursday.",
    "“We looked at every bolt,” said Mara Lindqvist, the board’s chief engineer. “Eleven of them were gone.”",
    "What the town says",
    "Shopkeepers in Orrin fear for the summer. “Nobody walks six miles for bread,” one of them said.",
    "The board opened the bridge in 1987. Lindqvist said that a second inspection had begun on 3 June.",
    "ferries run every hour",
    "buses turn at the mill",
    "“We will pay for the ferry,” Tomas Okoro, the mayor of Orrin, told reporters. He spoke at the mill.",
)
TEXT = "\n\n".join(PARAGRAPHS)


def at(words: str, nth: int = 0) -> Span:
    """Where words stand in the article, for the nth time."""
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def block(words: str) -> Block:
    kind = {"What the town says": BlockKind.HEADING, "ferries": BlockKind.ITEM, "buses t": BlockKind.ITEM}
    found = kind.get(words, kind.get(words[:7], BlockKind.PARAGRAPH))
    return Block(at(words).start, at(words).end, found)


def article(**changes: Any) -> Article:  # noqa: ANN401 - any field of an article
    given: dict[str, Any] = {
        "title": "Bridge over the Tamsin stays closed",
        "text": TEXT,
        "published": NOW - timedelta(hours=15),
        "day": date(2024, 6, 13),
        "source": "The Orrin Lamp (invented)",
        "author": "Ines Falk",
        "link": "https://orrin-lamp.example/bridge",
        "origin": "https://orrin-lamp.example/feed",
        "guid": "bridge",
        "blocks": tuple(block(words) for words in PARAGRAPHS),
    }
    return Article(**{**given, **changes})


def entity(name: str, kind: EntityType, *mentions: Span, **more: tuple[str, ...]) -> Entity:
    return Entity(
        name,
        kind,
        tuple(Mention(m.start, m.end) for m in mentions),
        forms=more.get("forms", ()),
        roles=more.get("roles", ()),
    )


def time(words: str, value: str, first: date, last: date, grain: Grain) -> TimeExpression:
    return TimeExpression(at(words).start, at(words).end, TimeType.DATE, value, first, last, grain)


def said(speaker: Span | None, entities: tuple[int, ...], *parts: Span, kind: QuoteKind = QuoteKind.DIRECT) -> Quote:
    who = Speaker(speaker.start, speaker.end, MentionKind.NAME, entities) if speaker else None
    return Quote(kind, parts, who, confidence=0.9 if who else 0)


ENTITIES = (
    entity("Mara Lindqvist", EntityType.PERSON, at("Mara Lindqvist"), at("Lindqvist", 1), roles=("chief engineer",),
           forms=("Mara Lindqvist", "Lindqvist")),
    entity("Orrin", EntityType.PLACE, at("Orrin"), at("Orrin", 1)),
    entity("Tomas Okoro", EntityType.PERSON, at("Tomas Okoro"), roles=("mayor of Orrin",)),
)  # fmt: skip
TIMES = (
    time("the autumn of 2025", "2025-FA", date(2025, 9, 1), date(2025, 11, 30), Grain.SEASON),
    time("Thursday", "2024-06-13", date(2024, 6, 13), date(2024, 6, 13), Grain.DAY),
    time("1987", "1987", date(1987, 1, 1), date(1987, 12, 31), Grain.YEAR),
    time("3 June", "2024-06-03", date(2024, 6, 3), date(2024, 6, 3), Grain.DAY),
)
QUOTES = (
    said(at("Mara Lindqvist"), (0,), at("“We looked at every bolt,”"), at("“Eleven of them were gone.”")),
    said(None, (), at("“Nobody walks six miles for bread,”")),
    said(at("Lindqvist", 1), (0,), at("that a second inspection had begun on 3 June"), kind=QuoteKind.INDIRECT),
    said(at("Tomas Okoro"), (2,), at("“We will pay for the ferry,”")),
)
TIMELINE = (
    TimelineEntry((at("The board opened the bridge"),), 2, date(1987, 1, 1), date(1987, 12, 31), Grain.YEAR),
    TimelineEntry((at("a second inspection had begun"),), 3, date(2024, 6, 3), date(2024, 6, 3), Grain.DAY,
                  entities=(0,)),
    TimelineEntry((at("The bridge over the Tamsin will stay closed"),), 0, date(2024, 6, 13), date(2025, 11, 30),
                  Grain.SEASON, Status.PLANNED, lasting=True),
)  # fmt: skip
ANALYSIS = Analysis(ENTITIES, TIMES, QUOTES, TIMELINE)

OTHERS = (
    ("Ferry timetable for the summer", "It sails at six, at nine and at noon.", 1),
    ("Mill to become a school", "The council voted on Monday evening.", 1),
    ("Rain fills the upper reservoir", "Nobody had seen it so full.", 3),
    ("Letters: who pays for the bolts?", "A reader asks.", 4),
)


def stocked() -> Library:
    """A library in memory: the article first, older ones below it, all with findings."""
    library = Library.open(None)
    batch = [article()] + [
        article(title=title, text=text, blocks=(), guid=title, published=NOW - timedelta(days=ago, hours=number),
                day=(NOW - timedelta(days=ago)).date(), link="")
        for number, (title, text, ago) in enumerate(OTHERS, 20)
    ]  # fmt: skip
    numbers = library.add(batch, now=NOW)
    for number in numbers:
        library.keep_analysis(number, VERSION, ANALYSIS if number == numbers[0] else Analysis())
    return library


Show = Callable[[DatelineApp], str]
"""Gives what stands on the screen."""
OpenReader = Callable[..., AbstractAsyncContextManager[tuple[DatelineApp, Pilot[None]]]]


@asynccontextmanager
async def opened(
    *keys: str,
    size: tuple[int, int] = (120, 30),
    library: Library | None = None,
    view: View = EVERYTHING,
    restricted: bool = False,
    settings: Settings | None = None,
) -> AsyncIterator[tuple[DatelineApp, Pilot[None]]]:
    """The reader after some keys, the findings on the screen."""
    with nullcontext(library) if library else stocked() as shown:
        app = DatelineApp(shown, view, Setup(now=lambda: NOW, restricted=restricted, settings=settings or Settings()))
        async with app.run_test(size=size) as pilot:
            await app.workers.wait_for_complete()
            await pilot.pause()
            await pilot.press(*keys)
            await pilot.pause()
            yield app, pilot
        name_keys(KEYS)


@pytest.fixture
def open_reader() -> OpenReader:
    return opened


def screen_text(app: DatelineApp) -> str:
    """What the screen shows, line by line, without blanks at the ends."""
    lines = ("".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips())
    return "\n".join(line.rstrip() for line in lines) + "\n"


@pytest.fixture
def show() -> Show:
    return screen_text


@pytest.fixture
def make_library() -> Iterator[Callable[[], Library]]:
    with ExitStack() as opened_libraries:
        yield lambda: opened_libraries.enter_context(stocked())


@pytest.fixture
def make_article() -> Callable[..., Article]:
    return article


def bottom(show: Show, app: DatelineApp) -> str:
    """The words of the last line of the screen."""
    return " ".join(show(app).splitlines()[-1].split())


def note(app: DatelineApp) -> str:
    """What was said last at the bottom."""
    return app.reader.status._note

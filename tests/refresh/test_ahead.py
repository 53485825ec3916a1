"""What is analysed before anybody opens it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

import pytest

from reader.analysis.analyse import VERSION
from reader.model import Analysis, Article
from reader.refresh.ahead import BATCH, analyse_all
from reader.store.library import Library

NOW = datetime(2024, 6, 14, tzinfo=UTC)
Stock = Callable[[int], Library]


@pytest.fixture
def stocked() -> Iterator[Stock]:
    with ExitStack() as opened:
        yield lambda count: filled(opened.enter_context(Library.open(None)), count)


def filled(library: Library, count: int) -> Library:
    library.add(
        [
            Article(title=f"{n}", text=f"Text {n}", published=NOW - timedelta(hours=n), day=NOW.date(), guid=str(n))
            for n in range(count)
        ],
        now=NOW,
    )
    return library


def no_rest(_: float) -> None:
    pass


def never() -> bool:
    return False


def test_all_are_analysed_newest_first(stocked: Stock) -> None:
    library, seen = stocked(2 * BATCH + 3), list[str]()

    def find(text: str, *_: object) -> Analysis:
        seen.append(text)
        return Analysis()

    analyse_all(library, never, find=find, rest=no_rest)
    assert seen == [f"Text {n}" for n in range(2 * BATCH + 3)]
    assert library.next_unanalysed(VERSION, 1) == ()


def test_an_article_that_cannot_be_analysed_is_tried_once_and_holds_up_no_other(stocked: Stock) -> None:
    library, tried = stocked(3), list[str]()

    def find(text: str, *_: object) -> Analysis:
        tried.append(text)
        if text == "Text 1":
            raise RecursionError
        return Analysis()

    analyse_all(library, never, find=find, rest=no_rest)
    analyse_all(library, never, find=find, rest=no_rest)
    assert tried == ["Text 0", "Text 1", "Text 2"]


def test_it_stops_when_it_is_over(stocked: Stock) -> None:
    library, seen = stocked(5), list[str]()

    def find(text: str, *_: object) -> Analysis:
        seen.append(text)
        return Analysis()

    analyse_all(library, lambda: len(seen) == 2, find=find, rest=no_rest)
    assert len(seen) == 2


def test_it_rests_after_each_article(stocked: Stock) -> None:
    rests = list[float]()
    analyse_all(stocked(4), never, find=lambda *_: Analysis(), rest=rests.append)
    assert len(rests) == 4
    assert min(rests) > 0

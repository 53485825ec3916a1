"""The help lists the keys that hold, and finds one by what it does."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest
from textual.pilot import Pilot

from reader.tui.app import DatelineApp

OpenReader = Callable[..., AbstractAsyncContextManager[tuple[DatelineApp, Pilot[None]]]]
Show = Callable[[DatelineApp], str]


@pytest.mark.parametrize(("keys", "holds"), [("t question_mark", True), ("question_mark", False)])
async def test_a_pane_s_own_keys_are_listed_where_it_has_the_keys(
    keys: str, open_reader: OpenReader, show: Show, *, holds: bool
) -> None:
    async with open_reader(*keys.split(), size=(100, 90)) as (app, _):
        assert ("how far they are from the article" in show(app)) is holds


async def test_words_that_are_typed_leave_the_keys_that_fit(open_reader: OpenReader, show: Show) -> None:
    async with open_reader("question_mark", "slash", *"quote", "enter", size=(100, 60)) as (app, _):
        seen = show(app)
    assert "next quote" in seen
    assert "half a page" not in seen


async def test_the_way_back_leads_to_the_same_pane(open_reader: OpenReader) -> None:
    async with open_reader("enter", "question_mark", "q") as (app, _):
        assert app.focused is app.reader.article

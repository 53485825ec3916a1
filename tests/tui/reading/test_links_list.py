"""All links of an article in a list, and what becomes of one that leads out of the web."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.model import Article, Link
from reader.store.library import Library
from reader.tui.app import DatelineApp
from reader.tui.columns import Slot
from reader.tui.host.reach import Reach
from reader.tui.questions import Handing
from tests.tui.reading.conftest import NOW, OpenReader, note

Make = Callable[..., Article]
PLAN, MAIL = "https://quay.example/plan", "mailto:ada@quay.example"


@pytest.fixture
def linked(make_article: Make) -> Iterator[Library]:
    """Two articles, the first with three links."""
    addresses = (PLAN, MAIL, PLAN, "javascript:x()", f"{PLAN}/2")
    links = tuple(Link(4 + n, 10 + n, address) for n, address in enumerate(addresses))
    with Library.open(None) as library:
        library.add(
            [
                make_article(title="Quay", text="The bridge over the Tamsin is shut.", blocks=(), links=links),
                make_article(title="Mill", guid="2", blocks=(), link=""),
            ],
            now=NOW,
        )
        yield library


def opened_by(app: DatelineApp, monkeypatch: pytest.MonkeyPatch, **others: tuple[str, ...]) -> list[list[str]]:
    """The commands that the reader starts from now on, which has a browser."""
    started: list[list[str]] = []

    def start(words: list[str], _tell: object) -> bool:
        started.append(words)
        return True

    monkeypatch.setattr("reader.tui.parts.following.open_in_browser", start)
    app.reach = Reach(browser=("firefox",), others=tuple(others.items()))
    return started


async def test_every_place_stands_once_with_its_number_the_page_first(open_reader: OpenReader, linked: Library) -> None:
    async with open_reader("O", library=linked) as (app, _):
        assert [link.address for link in app.reader.links.links] == [
            "https://orrin-lamp.example/bridge", PLAN, MAIL, f"{PLAN}/2"
        ]  # fmt: skip
        assert app.reader.links.links[1].words == "bridge"


async def test_a_number_chooses_and_the_usual_keys_open_and_copy(
    open_reader: OpenReader, linked: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader("O", "2", library=linked) as (app, pilot):
        started = opened_by(app, monkeypatch)
        assert app.reader.links.cursor == 1
        await pilot.press("enter", "4", "o", "2", "y")
        assert started == [["firefox", PLAN], ["firefox", f"{PLAN}/2"]]
        assert app.clipboard == PLAN


async def test_beside_the_links_the_keys_are_about_the_article(open_reader: OpenReader, linked: Library) -> None:
    async with open_reader("O", "2", "h", "y", library=linked) as (app, _):
        assert app.clipboard == "https://orrin-lamp.example/bridge"


async def test_a_link_is_shown_where_it_stands(open_reader: OpenReader, linked: Library) -> None:
    async with open_reader("O", "x", library=linked) as (app, pilot):
        assert note(app) == "It stands nowhere in the text."
        await pilot.press("2", "x")
        await pilot.pause()
        assert app.reader.slot is Slot.ARTICLE


async def test_the_links_follow_the_article_and_not_its_findings(open_reader: OpenReader, linked: Library) -> None:
    async with open_reader("O", "3", library=linked) as (app, pilot):
        app.reader.renew_side()
        assert app.reader.links.cursor == 2
        await pilot.press("h", "n", "O")
        await pilot.pause()
        assert [link.address for link in app.reader.links.links] == []
        assert "no links" in " ".join(piece[0] for row in app.reader.links._rows for piece in row.pieces)


@pytest.mark.parametrize(("answer", "count"), [("y", 1), ("n", 0), ("", 0)])
async def test_what_leads_out_of_the_web_is_asked_about(
    open_reader: OpenReader, linked: Library, monkeypatch: pytest.MonkeyPatch, answer: str, count: int
) -> None:
    async with open_reader("O", "3", library=linked) as (app, pilot):
        started = opened_by(app, monkeypatch)
        await pilot.press("enter")
        await pilot.pause()
        assert app.reader.prompt.question == Handing(MAIL)
        await pilot.press(*answer, "enter")
        await pilot.pause()
        assert started == [["firefox", MAIL]] * count


async def test_letters_lead_to_the_same_question(
    open_reader: OpenReader, linked: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader("enter", "L", library=linked) as (app, pilot):
        started = opened_by(app, monkeypatch)
        letters = next(word for word, address in app.reader.article.hints.addresses.items() if address == MAIL)
        await pilot.press(*letters)
        await pilot.pause()
        assert app.reader.prompt.question == Handing(MAIL)
        await pilot.press("y", "enter")
        await pilot.pause()
        assert started == [["firefox", MAIL]]


async def test_a_command_that_was_chosen_for_a_scheme_is_not_asked_about(
    open_reader: OpenReader, linked: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader("O", "3", library=linked) as (app, pilot):
        started = opened_by(app, monkeypatch, mailto=("compose", "--to"))
        await pilot.press("enter")
        await pilot.pause()
        assert started == [["compose", "--to", MAIL]]


async def test_a_command_that_is_typed_gets_the_chosen_link(
    open_reader: OpenReader, linked: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_reader("O", "3", library=linked) as (app, pilot):
        started = opened_by(app, monkeypatch)
        await pilot.press("colon", *"open", "space", *"compose", "enter")
        await pilot.pause()
        assert started == [["compose", MAIL]]


@pytest.mark.parametrize(
    ("player", "command"), [(("mpv", "--force-window"), ["mpv", "--force-window"]), ((), ["firefox"])]
)
async def test_a_recording_is_given_to_the_player_or_else_the_browser(
    open_reader: OpenReader,
    make_article: Make,
    monkeypatch: pytest.MonkeyPatch,
    player: tuple[str, ...],
    command: list[str],
) -> None:
    with Library.open(None) as library:
        library.add([make_article(text="Audio", blocks=(), links=(Link(0, 5, f"{PLAN}?episode=3"),))], now=NOW)
        async with open_reader(library=library) as (app, pilot):
            started = opened_by(app, monkeypatch)
            assert app.reader.article.place_parts()[1:3] == ("1 link: L", "play: P")
            app.reach = replace(app.reach, player=player)
            await pilot.press("P")
            assert started == [[*command, f"{PLAN}?episode=3"]]


async def test_where_nothing_can_open_it_it_is_copied(open_reader: OpenReader, linked: Library) -> None:
    async with open_reader("O", "3", "enter", library=linked) as (app, _):
        assert app.clipboard == MAIL
        assert not app.reader.prompt.display


async def test_a_restricted_reader_starts_nothing(open_reader: OpenReader, linked: Library) -> None:
    async with open_reader("O", "3", "enter", library=linked, restricted=True) as (app, _):
        assert app.clipboard == MAIL


async def test_the_next_start_shows_the_links_again(
    open_reader: OpenReader, make_article: Make, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add([make_article(links=(Link(0, 3, PLAN),))], now=NOW)
        async with open_reader("O", library=library):
            pass
        async with open_reader(library=library) as (app, pilot):
            await pilot.pause()
            assert app.reader.focused is app.reader.links
            assert len(app.reader.links.links) == 2

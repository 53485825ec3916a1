"""Recordings downloaded beside the keys, one after the other, and played from where they lie."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.model import Article, Link
from reader.settings import Settings
from reader.sources.web.own import Own
from reader.store.library import Library
from reader.tui.app import DatelineApp
from reader.tui.beside import network
from reader.tui.host.reach import Reach
from tests.conftest import HANG, Site
from tests.tui.reading.conftest import NOW, OpenReader, note

Make = Callable[..., Article]
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\nConnection: close\r\n\r\n"


def podcast(site: Site, make_article: Make, path: str = "/12.mp3", **more: str) -> Article:
    where = {"origin": f"{site.base}/feed", "source": "Tide/Talk", "title": "Long: the quay", **more}
    return make_article(text="Audio", blocks=(), links=(Link(0, 5, site.base + path),), **where)


def kept(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


async def settled(app: DatelineApp) -> None:
    await app.workers.wait_for_complete()


async def test_a_recording_is_saved_under_a_name_that_tells_what_it_is_and_played_from_there(
    open_reader: OpenReader, make_article: Make, site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.page("/12.mp3", ANSWER, b"0123456789")
    with Library.open(tmp_path / "library.db") as library:
        library.add([podcast(site, make_article)], now=NOW)
        async with open_reader("e", library=library) as (app, pilot):
            await settled(app)
            await pilot.pause()
            (name,) = kept(tmp_path / "downloads")
            assert name.startswith("2024-06-13 Tide Talk - Long the quay ")
            assert name.endswith(".mp3")
            await pilot.press("e")
            assert note(app).startswith("It is there already: ")
            started: list[list[str]] = []

            def start(words: list[str], _: object) -> bool:
                started.append(words)
                return True

            monkeypatch.setattr("reader.tui.parts.following.open_in_browser", start)
            app.reach = Reach(player=("mpv",))
            await pilot.press("P")
            assert started == [["mpv", str(tmp_path / "downloads" / name)]]


async def test_what_broke_off_is_told_and_goes_on(
    open_reader: OpenReader, make_article: Make, site: Site, tmp_path: Path
) -> None:
    site.page("/12.mp3", ANSWER.replace(b"\r\nConn", b'\r\nETag: "v1"\r\nConn'), b"0123")
    settings = Settings(downloads=str(tmp_path / "pods"))
    with Library.open(tmp_path / "library.db") as library:
        library.add([podcast(site, make_article)], now=NOW)
        async with open_reader("e", library=library, settings=settings) as (app, pilot):
            await settled(app)
            await pilot.pause()
            assert note(app).endswith("the answer breaks off; e goes on with it")
            assert [Path(name).suffix for name in kept(tmp_path / "pods")] == [".mark", ".part"]
            site.page("/12.mp3", ANSWER, b"0123456789")
            await pilot.press("e")
            await settled(app)
            assert [Path(name).suffix for name in kept(tmp_path / "pods")] == [".mp3"]


async def test_a_folder_that_cannot_be_is_told(
    open_reader: OpenReader, make_article: Make, site: Site, tmp_path: Path
) -> None:
    settings = Settings(downloads=str(tmp_path / ("p" * 300)))
    with Library.open(tmp_path / "library.db") as library:
        library.add([podcast(site, make_article)], now=NOW)
        async with open_reader("e", library=library, settings=settings) as (app, pilot):
            await settled(app)
            await pilot.pause()
            assert note(app).endswith("file name too long")


async def test_several_wait_for_each_other(
    open_reader: OpenReader, make_article: Make, site: Site, tmp_path: Path
) -> None:
    paths = [f"/{number}.mp3" for number in range(3)]
    for path in paths:
        site.page(path, ANSWER, b"0123456789")
    with Library.open(tmp_path / "library.db") as library:
        library.add([podcast(site, make_article, path, guid=path) for path in paths], now=NOW)
        async with open_reader("e", "j", "e", "j", "e", "e", "e", library=library) as (app, _):
            await settled(app)
            assert len(kept(tmp_path / "downloads")) == 3
            assert len([path for path in site.paths() if path in paths]) == 3


async def test_the_same_key_stops_a_download_whose_beginning_stays(
    open_reader: OpenReader, make_article: Make, site: Site, tmp_path: Path
) -> None:
    site.page("/12.mp3", ANSWER.replace(b"\r\nConn", b'\r\nETag: "v1"\r\nConn'), b"0123", HANG)
    with Library.open(tmp_path / "library.db") as library:
        library.add([podcast(site, make_article)], now=NOW)
        async with open_reader("e", library=library) as (app, pilot):
            while not any((tmp_path / "downloads").glob("*.part")):
                await pilot.pause(0.05)
            await pilot.press("e")
            assert note(app).startswith("Stopped: ")
            await settled(app)
            assert [Path(name).suffix for name in kept(tmp_path / "downloads")] == [".mark", ".part"]


async def test_what_waits_for_another_download_says_so_and_is_stopped_alone(
    open_reader: OpenReader, make_article: Make, site: Site, tmp_path: Path
) -> None:
    paths = ["/1.mp3", "/2.mp3"]
    for path in paths:
        site.page(path, ANSWER, b"0123", HANG)
    with Library.open(tmp_path / "library.db") as library:
        library.add([podcast(site, make_article, path, guid=path) for path in paths], now=NOW)
        async with open_reader("e", "j", "e", library=library) as (app, pilot):
            assert note(app).endswith(" waits for 1 other; e stops it")
            await pilot.press("e")
            assert note(app).startswith("Stopped: ")
            site.over.set()
            await settled(app)
            assert len([path for path in site.paths() if path in paths]) == 1


async def test_how_far_it_is_is_told_in_tenths(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    async def download(_request: object, _file: Path, tell: Callable[[int, int], None], own: Own) -> None:
        assert own == Own()
        for there in range(1001):
            tell(there * 20_000, 20_000_000)

    said: list[str] = []
    monkeypatch.setattr(network, "download", download)
    await network.save("https://quay.example/a.mp3", "", tmp_path / "a.mp3", Settings(), said.append)
    assert len(said) == 11
    assert said[3] == "Downloading a.mp3: 30 % of 20.0 MB"


async def test_a_restricted_reader_downloads_nothing(
    open_reader: OpenReader, make_article: Make, site: Site, tmp_path: Path
) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.add([podcast(site, make_article)], now=NOW)
        async with open_reader("e", library=library, restricted=True) as (app, _):
            await settled(app)
            assert kept(tmp_path / "downloads") == []

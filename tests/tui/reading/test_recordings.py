"""The list of recordings: what is being downloaded, what waits, and what is there to be played."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.model import Article, Link
from reader.store.library import Library
from reader.tui.beside.recordings import recordings
from reader.tui.host.reach import Reach
from tests.conftest import HANG, Site
from tests.tui.reading.conftest import NOW, OpenReader, Show, note

Make = Callable[..., Article]
ANSWER = b'HTTP/1.1 200 OK\r\nContent-Length: 10\r\nETag: "v1"\r\nConnection: close\r\n\r\n'


def podcast(site: Site, make_article: Make, number: int) -> Article:
    link = Link(0, 5, f"{site.base}/{number}.mp3")
    where = {"origin": f"{site.base}/feed", "source": "Tide Talk", "title": f"Quay {number}", "guid": str(number)}
    return make_article(text="Audio", blocks=(), links=(link,), **where)


def file(folder: Path, name: str, age: int, size: int = 3_000_000) -> None:
    (folder / name).write_bytes(b"x" * size)
    os.utime(folder / name, (10_000 - age, 10_000 - age))


def test_what_is_saved_stands_first_and_then_the_files_the_last_one_first(tmp_path: Path) -> None:
    for age, name in enumerate(("b.mp3", "a.mp3", "c.mp3.part", "c.mp3.mark", "d.mp3.part", ".hidden")):
        file(tmp_path, name, age)
    file(tmp_path, "bill.pdf", 0)
    (tmp_path / "folder.mp3").mkdir()
    found = recordings(tmp_path, {tmp_path / "d.mp3": "30 % of 3.0 MB"})
    assert [(each.file.name, each.state, each.whole) for each in found] == [
        ("d.mp3", "30 % of 3.0 MB", False),
        ("b.mp3", "3.0 MB", True),
        ("a.mp3", "3.0 MB", True),
        ("c.mp3", "3.0 MB, broken off", False),
    ]


def test_a_file_that_leads_nowhere_hides_no_other(tmp_path: Path) -> None:
    (tmp_path / "away.mp3").symlink_to(tmp_path / "away.mp3")
    file(tmp_path, "quay.mp3", 0)
    assert [each.file.name for each in recordings(tmp_path, {})] == ["quay.mp3"]


def test_a_folder_that_is_not_there_has_no_recordings(tmp_path: Path) -> None:
    assert recordings(tmp_path / "none", {}) == ()


async def test_a_download_is_listed_with_how_far_it_is_and_stopped_there(
    open_reader: OpenReader, make_article: Make, site: Site, show: Show, tmp_path: Path
) -> None:
    for number in (1, 2):
        site.page(f"/{number}.mp3", ANSWER, b"0123", HANG)
    with Library.open(tmp_path / "library.db") as library:
        library.add([podcast(site, make_article, number) for number in (1, 2)], now=NOW)
        async with open_reader("e", "j", "e", "A", library=library, size=(120, 20)) as (app, pilot):
            while "40 % of 0.0 MB" not in show(app):
                await pilot.pause(0.05)
            assert "waits for those before it" in show(app)
            await pilot.press("e")
            assert note(app).startswith("Stopped: ")
            assert "broken off" in show(app)
            await pilot.press("e")
            assert note(app) == "That is not being downloaded."


async def test_a_recording_that_is_there_is_played(
    open_reader: OpenReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "downloads").mkdir()
    file(tmp_path / "downloads", "quay.mp3", 0)
    started: list[list[str]] = []

    def start(words: list[str], _: object) -> bool:
        started.append(words)
        return True

    monkeypatch.setattr("reader.tui.parts.following.open_in_browser", start)
    with Library.open(tmp_path / "library.db") as library:
        async with open_reader("A", library=library) as (app, pilot):
            assert "1 of 1" in app.reader.status.words
            await pilot.press("enter")
            assert note(app).endswith("quay.mp3; `player` in the settings plays it")
            app.reach = Reach(player=("mpv",))
            await pilot.press("enter")
            assert started == [["mpv", str(tmp_path / "downloads" / "quay.mp3")]]

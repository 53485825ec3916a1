"""A file saved from a server that breaks off, and gone on with only where it is the same file."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import DatelineError
from reader.sources.web.answer import Limits, Request
from reader.sources.web.download import SPARE, download, goes_on
from reader.sources.web.own import Own
from reader.sources.web.own_cookies import OwnCookie
from tests.conftest import HANG, Site

LIMITS = Limits(total=600.0, connect=600.0)


def head(status: str, length: int, **more: str) -> bytes:
    fields = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in more.items())
    return f"HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{fields}Connection: close\r\n\r\n".encode()


async def saved(url: str, target: Path, limits: Limits = LIMITS) -> list[tuple[int, int]]:
    told: list[tuple[int, int]] = []
    await download(Request(url, home="127.0.0.1"), target, lambda there, whole: told.append((there, whole)), limits)
    return told


async def broken(site: Site, target: Path, **more: str) -> str:
    """The address of a file of ten bytes of which four came."""
    url = site.page("/a.mp3", head("200 OK", 10, **more), b"0123")
    with pytest.raises(DatelineError, match="breaks off"):
        await saved(url, target)
    return url


def names(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir())


async def test_a_whole_file_stands_alone_in_a_folder_made_for_it(site: Site, tmp_path: Path) -> None:
    target = tmp_path / "new" / "a.mp3"
    told = await saved(site.page("/a.mp3", head("200 OK", 10), b"01234", b"56789"), target)
    assert target.read_bytes() == b"0123456789"
    assert (told[0], told[-1], names(target)) == ((0, 10), (10, 10), ["a.mp3"])


@pytest.mark.parametrize("mark", [{"ETag": '"v1"'}, {"Last_Modified": "Mon, 23 Nov 2026 10:00:00 GMT"}])
async def test_what_broke_off_goes_on_where_it_was(site: Site, tmp_path: Path, mark: dict[str, str]) -> None:
    target = tmp_path / "a.mp3"
    url = await broken(site, target, **mark)
    assert not target.exists()
    site.page("/a.mp3", head("206 Partial Content", 6, Content_Range="bytes 4-9/10", **mark), b"456789")
    assert (await saved(url, target))[0] == (4, 10)
    assert (target.read_bytes(), names(target)) == (b"0123456789", ["a.mp3"])
    assert f"Range: bytes=4-\r\nIf-Range: {next(iter(mark.values()))}" in site.asked[-1]
    assert "Accept-Encoding: identity" in site.asked[-1]


async def test_another_file_begins_anew(site: Site, tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    url = await broken(site, target, ETag='"v1"')
    site.page("/a.mp3", head("200 OK", 3, ETag='"v2"'), b"abc")
    await saved(url, target)
    assert target.read_bytes() == b"abc"


@pytest.mark.parametrize("mark", [{}, {"ETag": 'W/"v1"'}])
async def test_what_has_no_sure_mark_begins_anew(site: Site, tmp_path: Path, mark: dict[str, str]) -> None:
    url = await broken(site, tmp_path / "a.mp3", **mark)
    site.page("/a.mp3", head("200 OK", 3), b"abc")
    await saved(url, tmp_path / "a.mp3")
    assert "Range" not in site.asked[-1]


async def test_the_question_for_the_rest_outlives_redirects(site: Site, tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    await broken(site, target, ETag='"v1"')
    site.page("/a.mp3", head("206 Partial Content", 6, Content_Range="bytes 4-9/10", ETag='"v1"'), b"456789")
    await saved(site.page("/counted", head("302 Found", 0, Location="/a.mp3")), target)
    assert target.read_bytes() == b"0123456789"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (head("404 Not Found", 0), "404"),
        (head("416 Range Not Satisfiable", 0), "416"),
        (head("206 Partial Content", 2, Content_Range="bytes 0-1/10") + b"01", "another part"),
        (head("206 Partial Content", 6, Content_Range="bytes 4-9/10", ETag='"v2"') + b"456789", "another file"),
        (head("200 OK", 2, Content_Encoding="gzip") + b"01", "packed"),
        (head("200 OK", 2, Content_Type="text/html; charset=utf-8") + b"<p", "a page"),
    ],
)
async def test_no_answer_that_cannot_be_used_becomes_a_file(
    site: Site, tmp_path: Path, answer: bytes, words: str
) -> None:
    target = tmp_path / "a.mp3"
    url = await broken(site, target, ETag='"v1"')
    site.page("/a.mp3", answer)
    with pytest.raises(DatelineError) as caught:
        await saved(url, target)
    assert words in str(caught.value).lower()
    assert not target.exists()


@pytest.mark.parametrize(("status", "stays"), [("503 Busy", True), ("429 Slowly", True), ("416 Beyond", False)])
async def test_a_server_that_is_busy_takes_no_beginning_away(
    site: Site, tmp_path: Path, status: str, *, stays: bool
) -> None:
    target = tmp_path / "a.mp3"
    url = await broken(site, target, ETag='"v1"')
    site.page("/a.mp3", head(status, 0))
    with pytest.raises(DatelineError):
        await saved(url, target)
    assert (goes_on(target), names(target)) == (stays, ["a.mp3.mark", "a.mp3.part"] if stays else [])


async def test_nothing_stays_that_cannot_be_gone_on_with(site: Site, tmp_path: Path) -> None:
    await broken(site, tmp_path / "a.mp3")
    assert names(tmp_path / "a.mp3") == []


async def test_a_part_that_nobody_asked_for_is_no_whole_file(site: Site, tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    url = site.page("/a.mp3", head("206 Partial Content", 4, Content_Range="bytes 0-3/10", ETag='"v1"'), b"0123")
    with pytest.raises(DatelineError, match="breaks off"):
        await saved(url, target)
    assert goes_on(target)


async def test_the_rest_may_come_without_its_mark(site: Site, tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    url = await broken(site, target, ETag='"v1"')
    site.page("/a.mp3", head("206 Partial Content", 6, Content_Range="bytes 4-9/10"), b"45")
    with pytest.raises(DatelineError, match="breaks off"):
        await saved(url, target)
    site.page("/a.mp3", head("206 Partial Content", 4, Content_Range="bytes 6-9/10"), b"6789")
    await saved(url, target)
    assert target.read_bytes() == b"0123456789"


@pytest.mark.parametrize("before", [(), (head("200 OK", 10), b"0123")])
async def test_a_server_that_falls_silent_is_left(site: Site, tmp_path: Path, before: tuple[bytes, ...]) -> None:
    url = site.page("/a.mp3", *before, HANG)
    with pytest.raises(DatelineError, match="nothing comes any more"):
        await saved(url, tmp_path / "a.mp3", replace(LIMITS, quiet=0.2))


async def test_a_server_that_drips_keeps_no_other_file_waiting(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.sources.web.download.WITHIN", -1.0)
    url = site.page("/a.mp3", head("200 OK", 10, ETag='"v1"'), b"0123", HANG)
    with pytest.raises(DatelineError, match="too slowly"):
        await saved(url, tmp_path / "a.mp3")
    assert goes_on(tmp_path / "a.mp3")


async def test_a_broadcast_that_never_ends_does_not_fill_the_disk(site: Site, tmp_path: Path) -> None:
    endless = b'HTTP/1.1 200 OK\r\nETag: "v1"\r\nConnection: close\r\n\r\n'
    url = site.page("/live.mp3", endless, *[b"0" * 1000] * 20, HANG)
    with pytest.raises(DatelineError, match="larger than"):
        await saved(url, tmp_path / "live.mp3", replace(LIMITS, size=10_000))
    assert names(tmp_path / "live.mp3") == []


@pytest.mark.parametrize(("free", "length"), [(SPARE - 1, ""), (SPARE + 9, "Content-Length: 10\r\n")])
async def test_a_disk_that_is_almost_full_is_left_to_others(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, length: str
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(2 * SPARE, 2 * SPARE - free, free))
    url = site.page("/a.mp3", f"HTTP/1.1 200 OK\r\n{length}Connection: close\r\n\r\n".encode(), b"0123456789")
    with pytest.raises(DatelineError, match="too little room"):
        await saved(url, tmp_path / "a.mp3")
    assert names(tmp_path / "a.mp3") == []


async def test_two_readers_that_save_one_file_do_not_mix_it(site: Site, tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    url = site.page("/a.mp3", head("200 OK", 4, ETag='"v1"'), b"0123")

    def other(there: int, _whole: int) -> None:
        if there == 4:
            with target.with_name("a.mp3.part").open("ab") as file:
                file.write(b"01")

    with pytest.raises(DatelineError, match="at the same time"):
        await download(Request(url, home="127.0.0.1"), target, other, LIMITS)
    assert names(target) == []


async def test_what_the_disk_refuses_is_told_of_the_disk(site: Site, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatelineError, match="file"):
        await saved(site.page("/a.mp3", head("200 OK", 1), b"0"), tmp_path / "file" / "a.mp3")


async def test_no_private_network_is_reached_that_nobody_named(site: Site, tmp_path: Path) -> None:
    url = site.page("/a.mp3", head("200 OK", 1), b"0")
    with pytest.raises(DatelineError, match="private"):
        await download(Request(url), tmp_path / "a.mp3", limits=LIMITS)


async def test_a_recording_is_asked_for_with_the_login_of_its_own_site_alone(site: Site, tmp_path: Path) -> None:
    request = Request(site.page("/a.mp3", head("200 OK", 2), b"01"), home="127.0.0.1")
    for host in ("127.0.0.1", "a.example"):
        own = Own((OwnCookie(host, inside=False, path="/", secure=False, pair="login=7"),))
        await download(request, tmp_path / f"{host}.mp3", own=own)
    assert ["Cookie: login=7\r\n" in asked for asked in site.asked] == [True, False]

"""A person's own cookies go to the sites that they are of, and nowhere else."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.sources.web.answer import Limits, Request
from reader.sources.web.cookies import Cookies
from reader.sources.web.fetch import Fetcher
from reader.sources.web.own import Own
from reader.sources.web.own_cookies import OwnCookie, of_site, read_cookies
from tests.conftest import Say, Site

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
LATER = int(NOW.timestamp()) + 60
LIMITS = Limits(total=600.0, connect=600.0)


def row(host: str = ".lamp.example", path: str = "/", ends: int = LATER, value: str = "7", **more: bool) -> str:
    inside, secure = (str(more.get(name, False)).upper() for name in ("inside", "secure"))
    return "\t".join((host, inside, path, secure, str(ends), "login", value))


@pytest.fixture
def read(tmp_path: Path) -> "Read":
    return Read(tmp_path / "cookies.txt")


class Read:
    def __init__(self, file: Path) -> None:
        self.file = file

    def __call__(self, *lines: str) -> tuple[OwnCookie, ...]:
        self.file.write_text("\n".join(("# Netscape HTTP Cookie File", "", *lines)) + "\n", encoding="utf-8")
        return read_cookies(self.file, NOW)


@pytest.mark.parametrize(
    ("line", "url", "goes"),
    [
        (row(), "http://lamp.example/news", True),
        (row("#HttpOnly_lamp.example"), "http://lamp.example/news", True),
        (row(ends=0), "http://LAMP.example", True),
        (row(), "http://www.lamp.example/", False),
        (row(inside=True), "http://www.lamp.example/", True),
        (row(inside=True), "http://blamp.example/", False),
        (row(inside=True), "http://lamp.example.org/", False),
        (row(secure=True), "http://lamp.example/", False),
        (row(secure=True), "https://lamp.example/", True),
        (row(path="/club"), "http://lamp.example/club/1", True),
        (row(path="/club/"), "http://lamp.example/club", True),
        (row(path="/club"), "http://lamp.example/clubs", False),
        (row(ends=1), "http://lamp.example/", False),
        (row(value="a\x0bb"), "http://lamp.example/", False),
        (row(value="a;b"), "http://lamp.example/", False),
        (row("."), "http://lamp.example/", False),
        (row("example", inside=True), "http://lamp.example/", False),
        (row("0.0.1", inside=True), "http://127.0.0.1/", False),
        (row("co.uk", inside=True), "http://lamp.co.uk/", False),
        (row("or.jp", inside=True), "http://lamp.or.jp/", False),
        (row("lamp.co.uk", inside=True), "http://www.lamp.co.uk/", True),
        (row("net.example", inside=True), "http://www.net.example/", True),
        (row(secure=True).replace("TRUE", "true"), "http://lamp.example/", False),
        (row(inside=True).replace("TRUE", "true"), "http://www.lamp.example/", True),
        (row(value="7" * 5000), "http://lamp.example/", False),
    ],
)
def test_a_cookie_goes_to_what_it_is_for(read: Read, line: str, url: str, goes: bool) -> None:
    assert Cookies(read(line)).header(url) == ("login=7" if goes else "")


def test_what_a_server_sets_stands_before_the_person_s_own_of_that_name(read: Read) -> None:
    cookies = Cookies(read(row()))
    cookies.take("http://lamp.example/", ["login=8; Path=/", "a=1"])
    assert cookies.header("http://lamp.example/") == "login=8; a=1"


def test_of_two_of_a_name_the_one_of_the_inner_folder_is_sent(read: Read) -> None:
    cookies = Cookies(read(row(path="/club", value="8"), row()))
    assert cookies.header("http://lamp.example/club/1") == "login=8"


def test_once_an_address_was_secure_no_login_goes_where_others_listen(read: Read) -> None:
    cookies = Cookies(read(row()))
    sent = [cookies.header(f"{scheme}://lamp.example/") for scheme in ("http", "https", "http")]
    assert sent == ["login=7", "login=7", ""]


def test_a_line_that_is_no_cookie_leaves_the_others(read: Read) -> None:
    assert len(read("login 7", row())) == 1


def test_a_file_may_begin_with_a_mark_of_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "cookies.txt").write_text(f"# Cookies\n{row()}\n", encoding="utf-8-sig")
    assert len(read_cookies(tmp_path / "cookies.txt", NOW)) == 1


def test_no_value_is_shown_with_a_cookie(read: Read) -> None:
    assert "7654321" not in repr(read(row(value="7654321")))


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "cookies.txt")
    with pytest.raises(SourceError, match="not a file"):
        read_cookies(tmp_path / "cookies.txt", NOW)


def test_a_file_beyond_all_measure_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "cookies.txt").open("wb") as file:
        file.truncate(1 << 30)
    with pytest.raises(SourceError, match="too large"):
        read_cookies(tmp_path / "cookies.txt", NOW)


@pytest.mark.parametrize("text", ["login=7\n", '[{"name": "login"}]', "<html>"])
def test_another_file_is_refused(read: Read, text: str) -> None:
    with pytest.raises(SourceError, match=r"not a cookies\.txt"):
        read(text)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        read_cookies(tmp_path / "cookies.txt", NOW)


def test_a_feed_has_those_of_its_own_site_alone(read: Read) -> None:
    cookies = read(row(inside=True), row("club.lamp.example"), row("post.example"))
    assert [each.host for each in of_site(cookies, "Feeds.lamp.example")] == ["lamp.example"]
    assert of_site(cookies, "") == []


@pytest.mark.parametrize(("host", "sent"), [("127.0.0.1", True), ("lamp.example", False)])
async def test_a_server_is_sent_what_is_for_it(site: Site, say: Say, read: Read, host: str, sent: bool) -> None:
    async with Fetcher(LIMITS, own=Own(read(row(host)))) as fetcher:
        await fetcher.get(Request(site.page("/feed", say(b"x")), home="127.0.0.1", wanted=not sent))
    assert ("Cookie: login=7\r\n" in site.asked[0]) is sent

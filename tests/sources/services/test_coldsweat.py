"""Fever's API as a real service speaks it: Coldsweat, which fetches two feeds of a server on loopback.

The gate installs it in `.coldsweat`, in an environment of its own; where that is not, these tests are skipped.
"""

import os
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from reader.errors import FetchError, ServiceError
from reader.sources.services.opening import open_service
from reader.sources.services.service import Account, Mark, Service, Subscription
from reader.sources.web.fetch import Fetcher
from tests.shared import ROOT

COLDSWEAT = ROOT / ".coldsweat" / "bin" / "coldsweat"
ALICE, PASSWORD = "alice@example.org", "harbour lights"
ENTRIES = 60
"""Of the first feed: more than Fever gives at a time."""

pytestmark = pytest.mark.skipif(not COLDSWEAT.exists(), reason=f"{COLDSWEAT} is not there")


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""


def rss(title: str, count: int) -> str:
    items = "".join(
        f"<item><guid>{title}-{number}</guid><title>{title} {number} &amp;amp; more</title>"
        f"<link>https://{title}.example/{number}</link><pubDate>Mon, 09 Mar 2026 08:{number % 60:02}:00 +0000</pubDate>"
        f"<description>&lt;p&gt;Text {number} of {title}.&lt;/p&gt;</description></item>"
        for number in range(count)
    )
    return f'<rss version="2.0"><channel><title>{title}</title><link>https://{title}.example/</link>{items}</channel></rss>'


@pytest.fixture(scope="module")
def feeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the two feeds."""
    folder = tmp_path_factory.mktemp("feeds")
    (folder / "tide.xml").write_text(rss("tide", ENTRIES), encoding="utf-8")
    (folder / "quay.xml").write_text(rss("quay", 3), encoding="utf-8")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory, feeds: str) -> Iterator[str]:
    """The address of a Coldsweat that follows them. It asks others for icons, and nothing is reached but loopback."""
    place = tmp_path_factory.mktemp("coldsweat")
    nowhere = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), "http://127.0.0.1:9")
    environment = {**os.environ, **nowhere, "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}
    environment |= {"FLASK_DATABASE_URL": f"sqlite:///{place}/sweat.db", "FLASK_SECRET_KEY": "of a test"}
    opml = place / "feeds.opml"
    opml.write_text(
        f'<opml version="1.0"><body><outline text="World">'
        f'<outline text="The Tide" type="rss" xmlUrl="{feeds}/tide.xml"/></outline>'
        f'<outline text="The Quay" type="rss" xmlUrl="{feeds}/quay.xml"/></body></opml>',
        encoding="utf-8",
    )
    for command in (["setup", ALICE, "-p", PASSWORD], ["import", str(opml), ALICE, "-f"]):
        subprocess.run([COLDSWEAT, *command], env=environment, cwd=place, check=True, capture_output=True, timeout=120)
    port = free_port()
    with (place / "log").open("wb") as log:
        server = subprocess.Popen(
            [COLDSWEAT, "run", "-h", "127.0.0.1", "-p", str(port)], env=environment, cwd=place, stdout=log, stderr=log
        )
        try:
            wait_for(port, place / "log")
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait()


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def wait_for(port: int, log: Path) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(log.read_text(encoding="utf-8", errors="replace"))


@pytest.fixture
def service(base: str, fetcher: Fetcher) -> Service:
    return open_service(Account("fever", base, ALICE, PASSWORD), fetcher)


async def test_it_follows_two_feeds(service: Service, feeds: str) -> None:
    found = sorted(await service.subscriptions(), key=lambda each: each.title)
    assert [told_of(each) for each in found] == [
        ("The Quay", f"{feeds}/quay.xml", ""),
        ("The Tide", f"{feeds}/tide.xml", "World"),
    ]


def told_of(feed: Subscription) -> tuple[str, str, str]:
    return feed.title, feed.url, feed.folder


async def test_all_its_items_are_unread_at_first_and_can_be_read(service: Service) -> None:
    unread = sorted((await service.standing()).unread, key=int)
    assert len(unread) == ENTRIES + 3
    items = [*await service.items(unread[:50]), *await service.items(unread[50:])]
    assert sorted((item.id for item in items), key=int) == unread
    assert all(item.html.startswith("<p>Text ") and item.published and item.link for item in items)


@pytest.mark.parametrize("mark", [Mark.READ, Mark.STARRED])
async def test_items_are_marked_and_the_marks_taken_back(service: Service, mark: Mark) -> None:
    before = await service.standing()
    ids = sorted(before.unread, key=int)[:20]
    await service.mark(mark, ids)
    assert await service.standing() == before.marked(mark, ids)
    await service.mark({Mark.READ: Mark.UNREAD, Mark.STARRED: Mark.UNSTARRED}[mark], ids)
    assert await service.standing() == before


async def test_an_item_that_it_has_not_is_marked_without_harm(service: Service) -> None:
    before = await service.standing()
    await service.mark(Mark.UNREAD, ["999999"])
    assert await service.standing() == before


async def test_a_wrong_password_is_refused(base: str, fetcher: Fetcher) -> None:
    with pytest.raises(ServiceError, match="refused: wrong user or password"):
        await open_service(Account("fever", base, ALICE, "wrong"), fetcher).standing()


async def test_the_other_protocol_is_not_there(base: str, fetcher: Fetcher) -> None:
    with pytest.raises(FetchError, match="no Google Reader API at http"):
        await open_service(Account("greader", base, ALICE, PASSWORD), fetcher).standing()

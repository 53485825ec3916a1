"""SIGKILL in the middle of refreshes: the library stays whole and keeps every mark that was acknowledged."""

import os
import random
import select
import signal
import socketserver
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from reader.store.library import Library
from reader.store.view import EVERYTHING

KILLS = int(os.environ.get("DATELINE_KILLS", "6"))
WORDS = "It left. " * 99
CHILD = Path(__file__).with_name("killed_refresh.py")


@pytest.fixture
def ever_new() -> Iterator[str]:
    """A server whose feeds have ten new articles at every visit."""
    numbers = count()

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            while self.rfile.readline() not in {b"\r\n", b""}:
                pass
            items = "".join(
                f"<item><guid>{number}</guid><title>Ferry {number}</title><description>{WORDS}</description></item>"
                for number in (next(numbers) for _ in range(10))
            )
            body = f"<rss version='2.0'><channel><title>Harbour</title>{items}</channel></rss>".encode()
            self.wfile.write(
                b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
            )

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """The client was killed."""

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def test_a_killed_refresh_leaves_a_whole_library_with_every_mark(tmp_path: Path, ever_new: str) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        for number in range(5):
            library.feeds.add(f"{ever_new}/{number}")
    chance = random.Random(7)
    marked: set[int] = set()
    for _ in range(KILLS):
        with subprocess.Popen([sys.executable, str(CHILD), str(path)], stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout
            for _ in range(chance.randrange(1, 12)):
                marked.add(int(child.stdout.readline()))
            child.send_signal(signal.SIGKILL)
            marked |= {int(line) for line in child.stdout if line.endswith("\n")}
    with Library.open(path) as library:
        assert library.database.check() == ()
        unread = {row.id for row in library.rows(EVERYTHING.only_unread(), 0, -1)}
        assert marked
        assert not marked & unread


def test_a_killed_refresh_leaves_no_process_behind(tmp_path: Path, ever_new: str) -> None:
    with Library.open(tmp_path / "library.db") as library:
        library.feeds.add(f"{ever_new}/feed")
    with subprocess.Popen(
        [sys.executable, str(CHILD), str(tmp_path / "library.db")], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout
        child.stdout.readline()
        workers = Path(f"/proc/{child.pid}/task/{child.pid}/children").read_text().split()
        child.send_signal(signal.SIGKILL)
    gone = [has_ended(int(worker)) for worker in workers]
    assert all(gone)


def has_ended(number: int) -> bool:
    """Whether a process ends within ten seconds."""
    try:
        handle = os.pidfd_open(number)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], 10)[0])
    finally:
        os.close(handle)

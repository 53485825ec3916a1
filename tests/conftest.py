"""What all tests share: no clock in property tests, and a web server on loopback that says exactly the bytes it is told
to, for every test that fetches.
"""

import gc
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

WITHOUT_A_CLOCK = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", WITHOUT_A_CLOCK, derandomize=True)
settings.register_profile("search", WITHOUT_A_CLOCK, max_examples=5_000)
settings.load_profile("same")
"""Property tests try the same examples each time: what passes here passes at the gate. Others are looked for with
`--hypothesis-profile=search`.
"""

WAITING = Path(__file__).parent / "terminal"
"""Tests of whole programs in a terminal, which wait more than they work: the others run meanwhile."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what waits longest, in whatever order chance gave."""
    items.sort(key=lambda item: WAITING not in item.path.parents)


def pytest_collection_finish() -> None:
    """Tests and modules stay until the end: to look through them for garbage again and again takes a twentieth."""
    gc.freeze()


HANG = b""
"""Among the pieces of an answer: say nothing more until the test is over."""
HELLO = b"\x16"
"""The first byte of a secure connection (TLS 1.3, RFC 8446, section 5.1), which the server hangs up on."""


@dataclass
class Site:
    """The server's pages and what it was asked."""

    base: str = ""
    pages: dict[str, tuple[bytes, ...]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    """Every request with its header, in order."""
    bodies: list[str] = field(default_factory=list)
    """What came with each of them."""
    over: threading.Event = field(default_factory=threading.Event)

    def page(self, path: str, *pieces: bytes) -> str:
        """Answer a path with these bytes, piece by piece; its address."""
        self.pages[path] = pieces
        return self.base + path

    def paths(self) -> list[str]:
        return [request.split()[1] for request in self.asked]


@pytest.fixture
def site() -> Iterator[Site]:
    place = Site()

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            if self.connection.recv(1, socket.MSG_PEEK) == HELLO:
                return
            lines = []
            while (line := self.rfile.readline()) not in {b"\r\n", b"\n", b""}:
                lines.append(line.decode("latin-1"))
            if not lines:
                return
            length = next((line.partition(":")[2] for line in lines if line.lower().startswith("content-length:")), "0")
            place.bodies.append(self.rfile.read(int(length)).decode("latin-1"))
            place.asked.append("".join(lines))
            for piece in place.pages.get(
                lines[0].split()[1], (b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",)
            ):
                if piece == HANG:
                    place.over.wait()
                    return
                self.wfile.write(piece)

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        allow_reuse_address = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that hangs up is part of the tests."""

    with Server(("127.0.0.1", 0), Handler) as server:
        place.base = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield place
        place.over.set()
        server.shutdown()
        thread.join()


Say = Callable[..., bytes]


@pytest.fixture
def say() -> Say:
    """The bytes of a whole answer: `say(body, status, header=value)`."""

    def bytes_of(body: bytes = b"", status: str = "200 OK", **header: str) -> bytes:
        fields = {
            "Content_Type": "application/rss+xml",
            "Content_Length": str(len(body)),
            "Connection": "close",
            **header,
        }
        lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in fields.items())
        return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode("latin-1") + body

    return bytes_of

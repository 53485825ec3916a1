"""Feeds behind a proxy of SOCKS that the environment names."""

import socket
import socketserver
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

import pytest

from reader.errors import FetchError, UnreachableError
from reader.sources.web.answer import Answer, Limits, Request
from reader.sources.web.fetch import Fetcher
from tests.conftest import Say, Site

BODY = b"<rss><channel><title>Harbour</title></channel></rss>"
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%b" % (len(BODY), BODY)
FAR = "http://far.example/feed"
LOGIN = ("ada", "s3cret:word")


@dataclass
class Tunnel:
    """What a proxy was asked for, and where it leads instead."""

    site: Site
    monkeypatch: pytest.MonkeyPatch
    port: int = 0
    asked: list[str] = field(default_factory=list)
    led: list[bytes] = field(default_factory=list)
    """The bytes that went through it, either way."""
    logins: list[tuple[str, str]] = field(default_factory=list)
    login: tuple[str, str] | None = None
    """The one it wants."""
    refusal: int = 0
    """The code with which it refuses."""
    says: bytes = b""
    """What it says instead of anything of SOCKS."""

    def named(self, scheme: str = "socks5h", login: str = "") -> str:
        """Let the environment name the proxy; its address as it is shown."""
        self.monkeypatch.setenv("ALL_PROXY", f"{scheme}://{login}127.0.0.1:{self.port}")
        return f"{scheme}://127.0.0.1:{self.port}"


class Handler(socketserver.StreamRequestHandler):
    """Speaks SOCKS 4, 4a and 5 (RFC 1928 and 1929), and leads every connection to one server."""

    tunnel: Tunnel

    def handle(self) -> None:
        if self.tunnel.says:
            self.wfile.write(self.tunnel.says)
            return
        refused = self.fifth() if self.rfile.read(1) == b"\x05" else self.fourth()
        if refused:
            return
        with socket.create_connection(("127.0.0.1", int(self.tunnel.site.base.rpartition(":")[2]))) as server:
            threading.Thread(target=self.pumped, args=(self.connection, server), daemon=True).start()
            self.pumped(server, self.connection)

    def pumped(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while piece := source.recv(1 << 16):
                self.tunnel.led.append(piece)
                sink.sendall(piece)

    def words(self) -> str:
        return self.rfile.read(self.rfile.read(1)[0]).decode()

    def until_nothing(self) -> str:
        return b"".join(iter(lambda: self.rfile.read(1), b"\0")).decode()

    def fifth(self) -> bool:
        offered = self.rfile.read(self.rfile.read(1)[0])
        way = 2 if self.tunnel.login else 0
        self.wfile.write(bytes((5, way if way in offered else 255)))
        if way not in offered:
            return True
        if way:
            self.rfile.read(1)
            self.tunnel.logins.append((self.words(), self.words()))
            right = self.tunnel.logins[-1] == self.tunnel.login
            self.wfile.write(bytes((1, not right)))
            if not right:
                return True
        kind = self.rfile.read(4)[3]
        length = {1: 4, 4: 16}.get(kind)
        host = (
            self.words()
            if length is None
            else socket.inet_ntop(socket.AF_INET if kind == 1 else socket.AF_INET6, self.rfile.read(length))
        )
        self.tunnel.asked.append(f"5 {host} {int.from_bytes(self.rfile.read(2), 'big')}")
        self.wfile.write(bytes((5, self.tunnel.refusal, 0, 1, 0, 0, 0, 0, 0, 0)))
        return bool(self.tunnel.refusal)

    def fourth(self) -> bool:
        self.rfile.read(1)
        port, place = int.from_bytes(self.rfile.read(2), "big"), self.rfile.read(4)
        self.until_nothing()
        host = self.until_nothing() if place[:3] == bytes(3) else socket.inet_ntoa(place)
        self.tunnel.asked.append(f"4 {host} {port}")
        self.wfile.write(bytes((0, self.tunnel.refusal or 0x5A, 0, 0, 0, 0, 0, 0)))
        return bool(self.tunnel.refusal)


@pytest.fixture
def tunnel(site: Site, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tunnel]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    place = Tunnel(site, monkeypatch)

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        allow_reuse_address = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that hangs up is part of the tests."""

    with Server(("127.0.0.1", 0), type("Handler", (Handler,), {"tunnel": place})) as server:
        place.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield place
        server.shutdown()
        thread.join()


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names for which this machine asks; each is at one public address, and the rest at a private one."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def answer(host: str, port: int, *rest: int, **more: int) -> object:
        if host == "127.0.0.1":
            return real(host, port, *rest, **more)
        asked.append(host)
        place = "10.1.2.3" if host.startswith("inner") else "8.8.4.4"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (place, port))]

    monkeypatch.setattr(socket, "getaddrinfo", answer)
    return asked


async def get(url: str, home: str = "") -> Answer:
    async with Fetcher(Limits(total=600.0, connect=600.0)) as fetcher:
        return await fetcher.get(Request(url, home=home))


async def failure(url: str) -> FetchError:
    with pytest.raises(FetchError) as caught:
        await get(url)
    return caught.value


@pytest.mark.parametrize(
    ("scheme", "asked", "names"),
    [
        ("socks5h", "5 far.example 80", []),
        ("socks", "5 far.example 80", []),
        ("socks5", "5 8.8.4.4 80", ["far.example"]),
        ("socks4a", "4 far.example 80", []),
        ("socks4", "4 8.8.4.4 80", ["far.example"]),
    ],
)
async def test_the_kind_of_the_proxy_says_who_looks_up_the_name(
    scheme: str, asked: str, names: list[str], tunnel: Tunnel, looked_up: list[str]
) -> None:
    tunnel.named(scheme)
    tunnel.site.page("/feed", ANSWER)
    assert (await get(FAR)).body == BODY
    assert (tunnel.asked, looked_up) == ([asked], names)


async def test_its_name_and_password_go_to_it(tunnel: Tunnel) -> None:
    tunnel.login = LOGIN
    tunnel.named(login="ada:s3cret%3Aword@")
    tunnel.site.page("/feed", ANSWER)
    assert (await get(FAR)).body == BODY
    assert tunnel.logins == [LOGIN]


async def test_a_redirect_goes_through_it_too(tunnel: Tunnel, say: Say) -> None:
    tunnel.named()
    tunnel.site.page("/feed", say(b"", "301 Moved", Location="http://further.example:8080/news"))
    tunnel.site.page("/news", ANSWER)
    assert (await get(FAR)).body == BODY
    assert tunnel.asked == ["5 far.example 80", "5 further.example 8080"]


@pytest.mark.parametrize("spared", ["far.example", ".example", "*"])
async def test_what_is_spared_is_not_led_through_it(spared: str, tunnel: Tunnel, looked_up: list[str]) -> None:
    tunnel.named()
    tunnel.monkeypatch.setenv("no_proxy", spared)
    await failure("http://inner.far.example/feed")
    assert (tunnel.asked, looked_up) == ([], ["inner.far.example"])


@pytest.mark.parametrize(
    ("scheme", "url"),
    [
        ("socks5h", "http://intranet/feed"),
        ("socks5h", "http://printer.local./feed"),
        ("socks5h", "http://127.1/feed"),
        ("socks5", "http://inner.example/feed"),
    ],
)
@pytest.mark.usefixtures("looked_up")
async def test_a_private_network_is_refused_behind_it(scheme: str, url: str, tunnel: Tunnel) -> None:
    tunnel.named(scheme)
    assert (await failure(url)).reason == "a private address; add it yourself if you mean it"
    assert tunnel.asked == []


async def test_a_reader_may_reach_the_own_network_through_it(tunnel: Tunnel, looked_up: list[str]) -> None:
    tunnel.named("socks5")
    tunnel.site.page("/feed", ANSWER)
    assert (await get("http://inner.example/feed", home="inner.example")).body == BODY
    assert (tunnel.asked, looked_up) == (["5 10.1.2.3 80"], ["inner.example"])


def refuses(code: int) -> Callable[[Tunnel], None]:
    def change(tunnel: Tunnel) -> None:
        tunnel.refusal = code

    return change


def wants_a_login(tunnel: Tunnel) -> None:
    tunnel.login = LOGIN


@pytest.mark.parametrize(
    ("scheme", "login", "change", "words"),
    [
        ("socks5h", "", refuses(5), "makes no connection (connection refused by destination host)"),
        ("socks5h", "", refuses(99), "makes no connection (invalid reply code: 0x63)"),
        ("socks4a", "", refuses(0x5B), "makes no connection (request rejected or failed)"),
        ("socks5h", "", wants_a_login, "makes no connection (no acceptable authentication methods were offered)"),
        ("socks5h", "ada:wrong@", wants_a_login, "makes no connection (username and password authentication failure)"),
        ("socks5h", "ada:s%C3%A9cret@", wants_a_login, "cannot be told the server's name, or its own login"),
    ],
)
async def test_a_refusal_names_the_proxy_and_no_password(
    scheme: str, login: str, change: Callable[[Tunnel], None], words: str, tunnel: Tunnel
) -> None:
    change(tunnel)
    shown = tunnel.named(scheme, login)
    error = await failure(FAR)
    assert error.reason == f"the proxy {shown} {words}"
    assert isinstance(error, UnreachableError)


async def test_a_proxy_that_is_not_there_is_named(tunnel: Tunnel) -> None:
    tunnel.port = 9
    shown = tunnel.named(login="ada:secret@")
    assert (await failure(FAR)).reason == f"no connection to the proxy {shown} (connection refused)"


@pytest.mark.parametrize("says", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x05", b"\x05\x00\x05\x00\x00\x09"])
async def test_a_proxy_that_speaks_something_else_is_named(says: bytes, tunnel: Tunnel) -> None:
    tunnel.says = says
    shown = tunnel.named()
    assert (await failure(FAR)).reason.startswith(f"the proxy {shown} ")


async def test_a_secure_connection_through_it_is_one_with_the_server_itself(
    tunnel: Tunnel, looked_up: list[str]
) -> None:
    tunnel.named("socks5")
    await failure("https://far.example/feed")
    assert (tunnel.asked, looked_up) == (["5 8.8.4.4 443"], ["far.example"])
    assert b"far.example" in tunnel.led[0]


def test_what_speaks_socks_is_loaded_only_where_such_a_proxy_is_named() -> None:
    code = "import sys, reader.sources.web.sessions; raise SystemExit('python_socks' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)

"""Whom a secure connection trusts."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from socket import create_server

import pytest

from reader.errors import FetchError
from reader.sources.web.answer import Request
from reader.sources.web.certificates import left_unread
from reader.sources.web.fetch import Fetcher

SIGNED_BY_NOBODY = """\
-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0hK88Kciq8tyFEQ6
Gd4ppptyVZyAHHqUf06g7chBTNKhRANCAARgPV1WlmcCM8HnUYID7U+rRotir6aO
NFsFgCoiKJmabTCSlYOOUUFNIv4dAupXlmMyLQV5DKJUTodBDXAjyadf
-----END PRIVATE KEY-----
-----BEGIN CERTIFICATE-----
MIIBlTCCATugAwIBAgIUKVu0b1/qOZ3oS/N6pw6X9Bj4PKcwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyODE4MTIwNloYDzIxMjYxMTA0
MTgxMjA2WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAARgPV1WlmcCM8HnUYID7U+rRotir6aONFsFgCoiKJmabTCSlYOOUUFN
Iv4dAupXlmMyLQV5DKJUTodBDXAjyadfo2kwZzAdBgNVHQ4EFgQUNJgsljbWYIYi
sKoClSYI2SI4fsEwHwYDVR0jBBgwFoAUNJgsljbWYIYisKoClSYI2SI4fsEwDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
SAAwRQIgcbtN9oi1GKdHMgYDF6aN2locD2NYyeEp0dNgTPoqGZoCIQC44CUQx6TV
7S8wenQLK8EOS0rqvZ+9tTCoqE24jePUVg==
-----END CERTIFICATE-----
"""
"""A key that is no secret and a certificate of `localhost` that nobody vouches for, made for these tests."""
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<rss/>"


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    path = tmp_path / "certificate.pem"
    path.write_text(SIGNED_BY_NOBODY)
    return path


@pytest.fixture
def secure(certificate: Path) -> Iterator[str]:
    """The address of a server with this certificate, which answers each connection."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    connection = server.accept()[0]
                    with suppress(OSError), context.wrap_socket(connection, server_side=True) as line:
                        line.recv(4096)
                        line.sendall(ANSWER)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"https://localhost:{server.getsockname()[1]}/feed"


async def get(url: str) -> bytes:
    async with Fetcher() as fetcher:
        return (await fetcher.get(Request(url, home="localhost"))).body


async def test_a_server_that_nobody_vouches_for_is_refused(secure: str) -> None:
    with pytest.raises(FetchError, match="certificate cannot be trusted"):
        await get(secure)


async def test_whom_the_system_trusts_is_asked_when_the_first_secure_address_is(
    secure: str, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Fetcher() as fetcher:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        assert (await fetcher.get(Request(secure, home="localhost"))).body == b"<rss/>"


def test_certificates_are_left_unread_only_for_a_while(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with left_unread():
        assert ssl.create_default_context().cert_store_stats()["x509"] == 0
    assert ssl.create_default_context().cert_store_stats()["x509"] == 1

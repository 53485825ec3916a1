"""Which addresses are private, and what is left of one when it is shown."""

import pytest

from reader.errors import FetchError
from reader.sources.web.addresses import (
    checked_feed,
    followed,
    host_of,
    is_private,
    is_private_host,
    listed_address,
    shown_url,
    typed_address,
)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.31.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "255.255.255.255",
        "224.0.0.1",
        "::",
        "::1",
        "fe80::1%eth0",
        "fd00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
    ],
)
def test_an_address_outside_the_public_internet_is_private(address: str) -> None:
    assert is_private(address)


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"]
)
def test_an_address_of_the_public_internet_is_not_private(address: str) -> None:
    assert not is_private(address)


def test_a_password_follows_to_the_same_server_only() -> None:
    url = "https://ann:secret@news.example/feed"
    assert followed(url, "/new") == "https://ann:secret@news.example/new"
    assert followed(url, "https://other.example/new") == "https://other.example/new"
    assert followed(url, "http://news.example/new") == "http://news.example/new"
    assert followed(url, "https://news.example:8443/new") == "https://news.example:8443/new"


def test_blanks_of_a_redirect_are_meant_and_its_fragment_is_not() -> None:
    assert followed("https://news.example/", " /my feed.xml?a=b c#top ") == "https://news.example/my%20feed.xml?a=b%20c"


def test_a_redirect_brings_no_password_of_its_own() -> None:
    assert followed("https://news.example/", "https://eve:pw@other.example/") == "https://other.example/"


def test_a_shown_address_has_no_password_and_no_control_codes() -> None:
    assert shown_url("https://ann:secret@news.example/\x1b]0;x\x07") == "https://news.example/"


def test_an_at_sign_in_a_path_is_no_password() -> None:
    assert shown_url("https://news.example/https://x.example//@ann") == "https://news.example/https://x.example//@ann"


@pytest.mark.parametrize(
    ("url", "host"), [("http://News.Example:80/", "news.example"), ("http://[::1", ""), ("news", "")]
)
def test_the_host_is_in_small_letters(url: str, host: str) -> None:
    assert host_of(url) == host


@pytest.mark.parametrize(
    "typed",
    [
        "https://quay.example/News?at=1",
        "HTTPS://Quay.Example/News?at=1",
        "quay.example/News?at=1",
        "<https://quay.example/News?at=1>",
        "feed:https://quay.example/News?at=1",
        "https://quay.example/News?at=1#latest",
    ],
)
def test_one_feed_has_one_address_however_it_is_typed(typed: str) -> None:
    assert typed_address(typed) == "https://quay.example/News?at=1"


def test_a_name_and_password_keep_their_capitals() -> None:
    assert typed_address("http://Ada:Pass@QUAY.example?q=http://X") == "http://Ada:Pass@quay.example?q=http://X"


@pytest.mark.parametrize("words", ["exec:", "exec:a/b", "filter:no-ads:"])
def test_what_is_about_to_name_a_program_is_told_how_to(words: str) -> None:
    assert typed_address(words) == words
    with pytest.raises(FetchError, match="a program is named as exec:NAME"):
        checked_feed(words)


def test_words_that_are_no_address_get_no_scheme() -> None:
    assert typed_address("ferry to Kell") == "ferry to Kell"


@pytest.mark.parametrize(
    "words", ["mailto:ada@kell.example", "news:kell.example", "javascript:alert(1)", "about:blank"]
)
def test_what_is_no_address_of_the_web_is_not_taken_for_a_server(words: str) -> None:
    assert typed_address(words) == words
    with pytest.raises(FetchError, match="only http and https"):
        checked_feed(words)


@pytest.mark.parametrize("words", ["kell.example:8080/feed", "ada:pass@kell.example/feed", "localhost:80"])
def test_a_port_and_a_password_are_no_scheme(words: str) -> None:
    assert typed_address(words) == f"https://{words}"


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("https://ada:p%40ss@Kell.example/feed?utm_source=x", "https://ada:p%40ss@kell.example/feed"),
        ("http://ada:a\x1b]b@kell.example/feed", "http://ada:a%1B%5Db@kell.example/feed"),
        ("feed://ada@kell.example/feed", "http://ada@kell.example/feed"),
        ("www.kell.example/feed", "https://www.kell.example/feed"),
        ("https://ada:pass@https://www.google.com/url?url=https://x.example/", ""),
        ("https://ada:pass@www.google.com/url?url=https://x.example/", "https://x.example/"),
        ("ftp://kell.example/feed", ""),
        ("The Kell Post", ""),
    ],
)
def test_an_address_of_a_list_keeps_the_password_that_opens_it_and_nothing_that_a_terminal_obeys(
    words: str, address: str
) -> None:
    assert listed_address(words) == address


@pytest.mark.parametrize(
    "host",
    ["intranet", "intranet.", "printer.local", "Db.Internal.", "nas.home.arpa", "x.localhost", "10.0.0.1", "10.0.0.1.",
     "127.1", "0x7f.0.0.1", "8.8.8.0x8", "2130706433", "::1", ""],
)  # fmt: skip
def test_a_host_that_is_written_as_one_of_a_private_network_is_known(host: str) -> None:
    assert is_private_host(host)


@pytest.mark.parametrize("host", ["quay.example", "local.example.", "8.8.4.4", "2620:fe::fe", "1.quay.example", "x.a1"])
def test_a_host_of_the_internet_is_no_private_one(host: str) -> None:
    assert not is_private_host(host)

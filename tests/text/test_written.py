"""Addresses that a text only writes out."""

import pytest

from reader.model import Link
from reader.text.written import with_written


def leads(text: str, *links: Link) -> list[tuple[str, str]]:
    return [(text[link.start : link.end], link.url) for link in with_written(text, links)]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://dock.example/dues.", "https://dock.example/dues"),
        ("See (https://dock.example/dues), please", "https://dock.example/dues"),
        ("Read https://wiki.example/Quay_(port)!", "https://wiki.example/Quay_(port)"),
        ("(of https://wiki.example/Quay_(port))", "https://wiki.example/Quay_(port)"),
        ("“https://dock.example/a?b=c&d”", "https://dock.example/a?b=c&d"),
        ("詳しくはhttps://dock.example/aをご覧ください", "https://dock.example/a"),
        ("https://dock.example/a?utm_source=mail&b=1", "https://dock.example/a?b=1"),
    ],
)
def test_an_address_that_is_written_out_is_a_link(text: str, address: str) -> None:
    assert [url for _, url in leads(text)] == [address]


@pytest.mark.parametrize("text", ["https://", "the https:// sign", "ftp://dock.example/a", "http://http://", "a://b"])
def test_what_only_looks_like_an_address_is_no_link(text: str) -> None:
    assert leads(text) == []


def test_what_is_in_a_link_already_leads_where_that_does() -> None:
    text = "First https://a.example/1 and https://b.example/2, then https://c.example/3"
    given = Link(text.index("https://b"), text.index(", then"), "https://count.example/b")
    assert leads(text, given) == [
        ("https://a.example/1", "https://a.example/1"),
        ("https://b.example/2", "https://count.example/b"),
        ("https://c.example/3", "https://c.example/3"),
    ]


def test_very_many_brackets_behind_an_address_take_time_in_proportion() -> None:
    assert leads("https://a.example/" + ")" * 1_000_000) == [("https://a.example/", "https://a.example/")]

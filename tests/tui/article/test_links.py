"""Links by letters."""

from datetime import UTC, date, datetime

import pytest

from reader.model import Article, Link
from reader.tui.article.links import LETTERS, Hints, link_style, links_between, recording


def make_article(words: str, url: str, link: str) -> Article:
    noon = datetime(2026, 5, 4, 12, tzinfo=UTC)
    return Article("Tides", words, noon, date(2026, 5, 4), link=link, links=(Link(0, len(words), url),))


def links(count: int) -> list[Link]:
    return [Link(n * 10, n * 10 + 5, f"https://x.example/{n}") for n in range(count)]


def test_each_link_in_sight_has_letters_of_its_own() -> None:
    for count in (0, 1, len(LETTERS), len(LETTERS) + 1, 300):
        hints = Hints.of(links(count))
        assert len(hints.by_start) == len(hints.addresses) == count
        assert len({len(letters) for letters in hints.addresses}) <= 1


def test_links_out_of_sight_are_left_out() -> None:
    assert [link.start for link in links_between(links(9), 20, 50)] == [20, 30, 40]


@pytest.mark.parametrize("address", ["javascript:x", "file:///etc/passwd", "-x", "", "https://x\x1b]52;c;x\x07"])
def test_only_the_web_is_linked(address: str) -> None:
    link = link_style(address).link
    assert not link or (link.startswith("https://") and link.isascii() and link.isprintable())
    assert address.startswith("https") or links_between([Link(0, 1, address)], 0, 9) == ()


@pytest.mark.parametrize(
    ("words", "url", "link"),
    [
        ("Audio", "https://quay.example/episode?id=4", ""),
        ("The episode", "https://quay.example/4.MP3", ""),
        ("The page", "https://quay.example/page", "https://quay.example/4.mp4?from=feed"),
        ("The page", "https://quay.example/page", ""),
        ("Video", "file:///etc/passwd", ""),
    ],
)
def test_the_recording_is_what_is_called_so_or_ends_like_one(words: str, url: str, link: str) -> None:
    found = recording(make_article(words, url, link))
    assert found == next((each for each in (url, link) if "page" not in each and each.startswith("https")), "")


def test_letters_take_the_place_of_the_first_signs() -> None:
    assert Hints.of([Link(4, 9, "https://x.example/")]).over("The river is low", 0) == "The aiver is low"

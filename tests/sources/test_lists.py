"""The lists that other readers keep of their feeds come in with names, tags and folders, and nothing in them is run."""

import pytest

from reader.errors import SourceError
from reader.sources.subscriptions.lists import read_list
from reader.sources.subscriptions.opml import Subscription

NEWSBOAT = r"""
# my feeds
https://kell.example/feed port "local news" "~The Harbour"
https://orrin.example/feed "~!Hidden" !hidden
"query:Unread:unread = \"yes\""
exec:~/bin/tides.sh
https://dam.example/feed
"""
NEWSRAFT = """
https://kell.example/feed "The Harbour" {item-limit 200}
@ Far away {reload-period 30}
https://orrin.example/feed "Orrin {weekly}"
$(curl https://tides.example) "Tides"
@Near
https://dam.example/feed {reload-period 0}
"""
SFEED = """
#sfeedpath="$HOME/.sfeed/feeds"
fetch() {
    curl -L "$2"
}
feeds() {
    # feed <name> <feedurl>
    feed "The Harbour" "https://kell.example/feed"
    feed 'Orrin' 'https://orrin.example/feed' 'https://orrin.example' "iso-8859-1"
    feed "Tides" "gopher://tides.example"
}
"""


def read(text: str) -> tuple[tuple[Subscription, ...], list[int]]:
    """The feeds of a list, and the numbers of the lines that were complained of."""
    wrong: list[int] = []
    return read_list(text.encode(), "list", lambda line, _: wrong.append(line)), wrong


@pytest.mark.parametrize(
    ("text", "feeds", "wrong"),
    [
        (
            NEWSBOAT,
            (
                Subscription("https://kell.example/feed", "The Harbour", tags=("port", "local news")),
                Subscription("https://orrin.example/feed", "Hidden"),
                Subscription("https://dam.example/feed"),
            ),
            [6],
        ),
        (
            NEWSRAFT,
            (
                Subscription("https://kell.example/feed", "The Harbour"),
                Subscription("https://orrin.example/feed", "Orrin {weekly}", ("Far away",)),
                Subscription("https://dam.example/feed", folders=("Near",)),
            ),
            [5],
        ),
        (
            SFEED,
            (
                Subscription("https://kell.example/feed", "The Harbour"),
                Subscription("https://orrin.example/feed", "Orrin"),
            ),
            [10],
        ),
    ],
)
def test_the_list_of_another_reader_comes_in(text: str, feeds: tuple[Subscription, ...], wrong: list[int]) -> None:
    assert read(text) == (feeds, wrong)


def test_each_address_comes_in_once_whatever_the_form() -> None:
    for line in (
        "https://kell.example/feed",
        "@ Near\nhttps://kell.example/feed",
        'feed "Kell" "https://kell.example/feed"',
    ):
        assert len(read(f"{line}\n{line}")[0]) == 1


@pytest.mark.parametrize("text", ["@ida and @tom met.\nThey talked.\n", "feeds are food.\nfeed the cat\n", ""])
def test_what_only_looks_like_a_list_is_none(text: str) -> None:
    with pytest.raises(SourceError):
        read(text)

"""What an entry of a feed encloses, offered behind its text: sound and moving pictures, because an episode of a podcast
has its page for a link and the recording is what its listener wants, and pictures by the words that describe them.
"""

from collections.abc import Iterable

from reader.model import BlockKind
from reader.text.body import Body, with_link
from reader.text.media import PICTURE, media_word

_MOST = 4
"""Recordings and pictures shown of one entry."""


def with_recordings(body: Body, enclosed: Iterable[tuple[str, str]], link: str) -> Body:
    """The body with a link to each recording, given by its clean address and its media type, that is not the link
    of the entry itself; without words it is all that there is.
    """
    known = link if body.text else ""
    named = {url: word for url, kind in enclosed if url and url != known and (word := media_word(url, kind))}
    for url, word in list(named.items())[:_MOST]:
        body = with_link(body, word, url)
    return body


def or_pictures(body: Body, pictures: Iterable[str]) -> Body:
    """The body, or where it has no word links to its pictures, by their clean addresses: a comic is all that there is
    of its entry.
    """
    if body.text:
        return body
    for url in list(dict.fromkeys(filter(None, pictures)))[:_MOST]:
        body = with_link(body, PICTURE, url, BlockKind.IMAGE)
    return body


def with_pictures(body: Body, described: Iterable[tuple[str, str]]) -> Body:
    """The body with each picture that it does not describe itself, given by clean words and a clean address or none."""
    for words, url in described:
        if words not in body.text:
            body = with_link(body, words, url, BlockKind.IMAGE)
    return body

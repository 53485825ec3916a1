"""Media RSS beside the text of an entry: the words that describe its pictures, and those that stand for its text.

feedparser takes each description of a picture for one of the entry, and the longest of them for its text: `HANDLERS`
stand in the place of its own, and `sources.feeds.wellformed` keeps the same fields. Names are those of the Media RSS
specification 1.5.1.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from reader.text.clean import clean_line
from reader.text.html import read_inline
from reader.text.media import media_word
from reader.text.pictures import described

MOST = 20
"""Pictures of one entry that are named."""
CONTENTS, DESCRIPTION, TOLD = "media_content", "described", "media_told"
"""Where an entry keeps what it encloses, each of these its description, and the entry the one that is of no picture."""

_HTML = re.compile(r"</[a-z]|<(?:a|br|img|p)\b", re.IGNORECASE)


def told(value: str, kind: str) -> dict[str, str]:
    """A description of the type that the element claims: plain, where it claims none and has no tag of HTML."""
    return {"value": value, "type": "text/html" if kind == "html" or (not kind and _HTML.search(value)) else "plain"}


def text_of(entry: Mapping[str, Any]) -> Mapping[str, str] | None:
    """The description that stands for the text of the entry: of a video, or where it has no other."""
    return None if _caption(entry) else entry.get(TOLD)


def pictures_of(entry: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What is described beside the text: in which words, and where it is, an address as it is given."""
    caption, contents = _caption(entry), (entry.get(CONTENTS) or ())[:MOST]
    for content in contents:
        if words := _line(content.get(DESCRIPTION) or caption):
            yield words, content.get("url") or ""
        if _is_picture(content):
            caption = None


def _caption(entry: Mapping[str, Any]) -> Mapping[str, str] | None:
    """The entry's description where it is that of its picture: the entry has a text, and no picture one of its own."""
    contents = entry.get(CONTENTS) or ()
    if not entry.get("summary") and not entry.get("content"):
        return None
    alone = any(map(_is_picture, contents)) and not any(DESCRIPTION in content for content in contents)
    return entry.get(TOLD) if alone else None


def _is_picture(content: Mapping[str, Any]) -> bool:
    medium, kind, url = (content.get(name) or "" for name in ("medium", "type", "url"))
    return medium == "image" if medium else kind.startswith("image/") if kind else not media_word(url)


def _line(detail: Mapping[str, str] | None) -> str:
    if detail is None:
        return ""
    return described(clean_line(detail["value"]) if detail["type"] == "plain" else read_inline(detail["value"]))


def _start_content(parser: Any, attributes: dict[str, Any]) -> None:  # noqa: ANN401 (feedparser has no types)
    if parser.inentry:
        parser.entries[-1].setdefault(CONTENTS, []).append(attributes)
        parser.media = attributes


def _end_content(parser: Any) -> None:  # noqa: ANN401
    parser.media = None


def _start_description(parser: Any, attributes: dict[str, Any]) -> None:  # noqa: ANN401
    parser.push("media_words", 1)
    parser.media_type = attributes.get("type", "")


def _end_description(parser: Any) -> None:  # noqa: ANN401
    words = parser.pop("media_words")
    if words and parser.inentry:
        media = getattr(parser, "media", None)
        place, name = (parser.entries[-1], TOLD) if media is None else (media, DESCRIPTION)
        place.setdefault(name, told(words, parser.media_type))


HANDLERS = {
    "_start_media_content": _start_content,
    "_end_media_content": _end_content,
    "_start_media_description": _start_description,
    "_end_media_description": _end_description,
}
"""Methods of feedparser's parser, by their names."""

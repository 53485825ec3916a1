"""Pages that a browser saved as one file."""

from base64 import encodebytes
from datetime import UTC, datetime

import pytest

from reader.errors import SourceError
from reader.model import Article
from reader.sources.files import read_articles
from reader.sources.origin import Origin
from tests.sources.pages import FIRST, THIRD, paragraphs

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
URL = "https://kell.example/news/ferry"
HEAD = (
    f"From: <Saved by a browser>\nSnapshot-Content-Location: {URL}\nSubject: Ferry strike ends\n"
    'Date: Mon, 23 Nov 2026 10:00:00 -0000\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n'
)
STYLE = "\n--b\nContent-Type: text/css\nContent-Location: https://kell.example/a.css\n\np { color: red }\n--b--\n"


def read(html: str, name: str) -> Article:
    part = f"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\nContent-Location: {URL}\n\n"
    data = (HEAD + part + encodebytes(html.encode()).decode() + STYLE).replace("\n", "\r\n").encode()
    return read_articles(data, Origin(name, f"/{name}", "folder", NOW))[0]


@pytest.mark.parametrize("name", ["ferry.mhtml", "ferry.mht", "ferry"])
def test_a_page_is_read_as_it_was_where_it_was_saved(name: str) -> None:
    link = "<a href='/dues'>Dues</a>"
    story = f"<article>{paragraphs(FIRST, THIRD + link)}</article>"
    article = read(f"<html><head><title>Ferry strike ends</title></head><body>{story}</body></html>", name)
    assert (article.title, article.link, article.source) == ("Ferry strike ends", URL, "kell.example")
    assert (article.text, article.links[0].url) == (f"{FIRST}\n\n{THIRD}Dues", "https://kell.example/dues")


def test_a_file_without_a_page_says_so() -> None:
    with pytest.raises(SourceError, match="no page in it"):
        read_articles((HEAD + STYLE).encode(), Origin("a.mht", "/a.mht", "folder", NOW))

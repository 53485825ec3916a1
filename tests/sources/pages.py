"""Web pages for tests: three paragraphs of an invented story, and what is read of a page around them."""

from datetime import UTC, datetime

from reader.model import Article
from reader.sources.articles.page import read_page

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
URL = "https://kell.example/news/ferry"
FIRST = "Ferry crews in Port Ellis ended their strike late on Thursday after nine days of talks with the company."
SECOND = "“We got what we came for,” said Carla Nunes, who leads the union and had slept in the harbour office."
THIRD = "Tickets that were bought during the strike stay valid until the end of June, the company said in a statement."
LD = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry strike'
    ' ends","datePublished":"2024-03-14T23:40:00-07:00","author":[{"@type":"Person","name":"Ida Marlow"},'
    '{"@type":"Person","name":"Tom Reyes"}],"publisher":{"@type":"Organization","name":"Harbour Gazette"}}</script>'
)


TITLE = "<title>Ferry strike ends</title>"


def read(body: str, head: str = TITLE, url: str = URL) -> Article:
    return read_page(f"<html><head>{head}</head><body>{body}</body></html>".encode(), url, NOW)


def paragraphs(*words: str) -> str:
    return "".join(f"<p>{word}</p>" for word in words)


def shown(body: str, head: str = TITLE, url: str = URL) -> list[str]:
    """The blocks of an article by their words."""
    article = read(body, head, url)
    return [article.text[block.start : block.end] for block in article.blocks]

"""Pages that a program puts together in the browser: the article in the data that it begins with."""

import json
import time

import pytest

from reader.errors import SourceError
from tests.sources.pages import FIRST, SECOND, THIRD, paragraphs, read

TITLE = "Ferry strike ends after nine days"
HEAD = f"<title>{TITLE} | Harbour Gazette</title>"
WHOLE = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
OTHER = {"headline": "Museum finds lost painting", "body": [{"type": "paragraph", "text": "It hung in a barn. " * 90}]}


def page(
    article: dict[str, object], around: str = '<script id="__NEXT_DATA__" type="application/json">{}</script>'
) -> str:
    data = {"props": {"pageProps": {"related": [OTHER], "article": {"headline": TITLE, **article}}}}
    return f"<div id='root'>Loading</div>{around.format(json.dumps(data))}"


@pytest.mark.parametrize(
    "text",
    [
        {"body": [{"type": "paragraph", "text": words} for words in (FIRST, SECOND, THIRD)]},
        {"content": paragraphs(FIRST, SECOND, THIRD)},
        {"paragraphs": [FIRST, SECOND, THIRD]},
        {"blocks": [{"name": "core/paragraph", "attributes": {"content": words}} for words in (FIRST, SECOND, THIRD)]},
        {
            "body": {
                "nodeType": "document",
                "content": [
                    {"nodeType": "paragraph", "content": [{"value": words[:30]}, {"value": words[30:]}]}
                    for words in (FIRST, SECOND, THIRD)
                ],
            }
        },
    ],
    ids=["list of blocks", "markup", "list of strings", "attributes", "pieces of paragraphs"],
)
def test_the_text_of_the_thing_with_the_headline_is_read(text: dict[str, object]) -> None:
    assert read(page(text), HEAD).text == WHOLE


@pytest.mark.parametrize("sets", ["window.__STATE__ = {};", 'window["page-data"]={}; run();', "const state = {}"])
def test_data_may_stand_in_a_variable(sets: str) -> None:
    assert read(page({"content": paragraphs(FIRST, SECOND, THIRD)}, f"<script>{sets}</script>"), HEAD).text == WHOLE


def test_writers_and_day_of_the_data_are_the_article_s() -> None:
    told = {
        "paragraphs": [FIRST, SECOND, THIRD],
        "authors": [{"name": "By Ida Marlow"}],
        "publishedAt": "2024-03-14T09:00Z",
    }
    article = read(page(told), HEAD)
    assert (article.author, article.day.isoformat()) == ("Ida Marlow", "2024-03-14")


def test_subheads_of_the_data_are_subheads() -> None:
    blocks = [
        {"type": "paragraph", "text": FIRST},
        {"type": "heading", "text": "Tickets"},
        {"type": "p", "text": THIRD},
    ]
    assert [block.kind.value for block in read(page({"body": blocks}), HEAD).blocks] == [
        "paragraph",
        "heading",
        "paragraph",
    ]


def test_without_the_headline_nothing_is_taken_for_the_article() -> None:
    with pytest.raises(SourceError, match="no text"):
        read(f'<script type="application/json">{json.dumps(OTHER)}</script>', HEAD)


def test_a_page_that_shows_its_text_is_read_from_it() -> None:
    article = read(
        f"<article>{paragraphs(FIRST, SECOND, THIRD)}</article>{page({'content': paragraphs(*[SECOND] * 9)})}", HEAD
    )
    assert article.text.startswith(WHOLE)


@pytest.mark.parametrize("flood", ["<script>{", '<script>{"a":', "<script>x={[", '<script>{"a":' + "[" * 100_000])
def test_a_flood_of_beginnings_takes_no_time(flood: str) -> None:
    start = time.process_time()
    with pytest.raises(SourceError):
        read(f"<div></div>{flood * (500_000 // len(flood))}", HEAD)
    assert time.process_time() - start < 20

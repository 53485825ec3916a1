"""Markdown articles: what the front matter says, and what its signs become."""

from datetime import UTC, date, datetime

import pytest

from reader.model import Article, BlockKind
from reader.sources.articles.markdown import read_markdown
from reader.sources.origin import Origin
from tests.effort import least_seconds

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
STORY = "The ferry to Kell sailed again on Friday. Nobody was on board but the crew and a dog."


def read(text: str) -> Article:
    return read_markdown(text.encode(), Origin("a.md", "/a.md", "folder", NOW))[0]


@pytest.mark.parametrize(
    "tags",
    [
        "tags: [sea, 'long reads']",
        "tags:\n  - sea\n  - long reads",
        'tags:\n- sea\n- "long reads"',
        "tags: sea, long reads",
    ],
)
def test_a_list_may_be_written_in_any_of_the_usual_ways(tags: str) -> None:
    assert read(f"---\ntitle: Ferry\n{tags}\n---\n\n{STORY}").tags == ("sea", "long reads")


def test_nested_values_do_not_take_the_place_of_the_article_s_own() -> None:
    front = (
        "title: Ferry sails\ndate: 2023-05-04T23:30:00-07:00\nauthor:\n  name: Ida Marlow\n  url: http://kell.example\n"
        "image:\n  title: A ferry\n  date: 1999-01-01\nseo:\n    title: Best ferry\n"
    )
    article = read(f"---\n{front}---\n\n{STORY}")
    assert (article.title, article.day, article.author, article.link) == (
        "Ferry sails",
        date(2023, 5, 4),
        "Ida Marlow",
        "",
    )


def test_a_list_of_authors_with_names_gives_the_names() -> None:
    front = "title: Ferry\nauthors:\n  - name: Ida Marlow\n    url: http://kell.example\n  - name: Tom Reyes\n"
    assert read(f"---\n{front}---\n\n{STORY}").author == "Ida Marlow, Tom Reyes"


def test_a_folded_value_is_one_line() -> None:
    assert read(f"---\ntitle: >\n  Ferry sails\n  again\ndate: 2023-05-04\n---\n\n{STORY}").title == "Ferry sails again"


def test_comments_and_toml_are_read() -> None:
    article = read(f'+++\n# about\ntitle = "Ferry"\ndate = 2023-05-04\n+++\n\n{STORY}')
    assert (article.title, article.day) == ("Ferry", date(2023, 5, 4))


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert STORY in read(f"---\n\n{STORY}").text


def test_the_title_is_not_said_again_as_a_heading() -> None:
    assert read(f"---\ntitle: Ferry\n---\n\n# Ferry\n\n{STORY}").text == STORY


def test_blocks_keep_their_kind() -> None:
    text = f"# Ferry\n\n{STORY}\n\n## Next\n\n- one\n- two\n\n1. first\n\n> Nobody wins.\n\n"
    text += "```\na = 1\n```\n\n![A dog](d.jpg)\n"
    assert [block.kind for block in read(text).blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.ITEM,
        BlockKind.ITEM,
        BlockKind.ITEM,
        BlockKind.QUOTE,
        BlockKind.CODE,
        BlockKind.IMAGE,
    ]


def test_a_row_of_a_table_is_a_line_of_its_cells() -> None:
    table = "| Year | *Boats* |\n|:-----|-------:|\n| 2019 | [two](https://a.example/) |\n| 2020 | a \\| b |"
    body = read(f"# Boats\n\nThey were counted.\n{table}\n\nNobody knows why.")
    assert body.text.split("\n\n") == [
        "They were counted.", "Year | Boats", "2019 | two", "2020 | a | b", "Nobody knows why.",
    ]  # fmt: skip
    rows = [BlockKind.HEAD, BlockKind.ROW, BlockKind.ROW]
    assert [block.kind for block in body.blocks] == [BlockKind.PARAGRAPH, *rows, BlockKind.PARAGRAPH]


def test_a_table_may_have_no_bars_at_its_edges() -> None:
    body = read(f"# Boats\n\n{STORY}\n\nYear | Boats\n---- | -----\n2019 | two")
    assert body.text.split("\n\n")[1:] == ["Year | Boats", "2019 | two"]


def test_a_list_in_a_list_stands_further_in() -> None:
    body = read(f"# Boats\n\n{STORY}\n\n- Boats\n  - Ferries\n    1. Ida\n- Cranes")
    assert [(body.text[b.start : b.end], b.level) for b in body.blocks[1:]] == [
        ("Boats", 0), ("Ferries", 1), ("1. Ida", 2), ("Cranes", 0),
    ]  # fmt: skip


def test_words_that_are_set_in_are_no_code() -> None:
    assert read(f"# Boats\n\n    {STORY}\n\n    They sail.").blocks[0].kind is BlockKind.PARAGRAPH


def test_more_signs_of_links_than_anybody_writes_are_words() -> None:
    assert read(f"# Boats\n\n{'[' * 300_000}").text == "[" * 300_000


def test_a_footnote_is_raised_where_it_is_named_and_where_it_stands() -> None:
    article = read(f"# Ferry\n\n{STORY}[^1]\n\nWrite `[^1]` for a note.\n\n[^1]: The dog too.\n")
    assert article.text == f"{STORY}¹\n\nWrite [^1] for a note.\n\n¹ The dog too."


def test_elements_of_code_without_ends_take_time_in_proportion() -> None:
    def opened(count: int) -> float:
        return least_seconds(lambda: read("# Ferry\n\n" + "a <code> " * count))

    assert opened(8_000) < 12 * opened(2_000)


def test_links_and_emphasis_leave_only_their_words() -> None:
    article = read(
        f"{STORY} *See* the **[times](https://kell.example/t)** or [more][1].\n\n[1]: https://kell.example/m"
    )
    assert article.text.endswith("See the times or more.")
    assert [link.url for link in article.links] == ["https://kell.example/t", "https://kell.example/m"]


def test_a_line_with_the_day_under_the_heading_dates_the_article() -> None:
    article = read("# Ferry sails\n\n*4 May 2023*\n\nThe ferry sailed again.\n")
    assert (article.title, str(article.day), article.text) == ("Ferry sails", "2023-05-04", "The ferry sailed again.")


def test_byline_and_day_right_under_the_heading_are_no_part_of_the_words() -> None:
    article = read(f"# Ferry sails\nBy Ida Marlow\n*4 May 2023*\n\n{STORY}\n")
    assert (article.title, article.author, str(article.day)) == ("Ferry sails", "Ida Marlow", "2023-05-04")
    assert article.text == STORY

"""Lines that a writer parted stay lines; those that a program broke flow."""

import time

import pytest

from reader.model import BlockKind
from reader.text.blocks import read_blocks
from reader.text.html import read_html

SONG = ("The sea was grey", "and nobody came.", "We waited the day,", "and called it by name.")
ADDRESS = ("Harbour Office", "12 Quay Street", "Orrin OR1 2AB")
BROKEN = (
    "The council said on Tuesday",
    "that the ferry would not run",
    "again before the spring and",
    "that nobody would be paid.",
)


@pytest.mark.parametrize("lines", [SONG, ADDRESS])
@pytest.mark.parametrize("ends", ["<br>", "<br/>\n", " <br />  "])
@pytest.mark.parametrize("tag", ["p", "div", "blockquote"])
def test_lines_of_verse_and_of_an_address_stand_under_each_other(lines: tuple[str, ...], ends: str, tag: str) -> None:
    body = read_html(f"<p>So it went:</p><{tag}>{ends.join(lines)}</{tag}><p>It ends.</p>")
    verse = body.blocks[1]
    assert body.text[verse.start : verse.end] == "\n".join(lines)
    assert verse.kind is (BlockKind.QUOTE if tag == "blockquote" else BlockKind.PARAGRAPH)
    assert len(body.blocks) == 3


@pytest.mark.parametrize(
    "lines",
    [
        BROKEN,
        ("“I said so,”", "said Ida Marlow."),
        ("The long line " * 6, "It went on", "And ended"),
    ],
)
def test_other_lines_flow(lines: tuple[str, ...]) -> None:
    assert "\n" not in read_html(f"<p>{'<br>'.join(lines)}</p>").text


def test_lines_of_verse_stay_lines_in_a_plain_text() -> None:
    body = read_blocks("\n".join(("So it went on that evening in the harbour:", "", *SONG, "", "It ends.")))
    assert body.text.split("\n\n")[1:] == ["\n".join(SONG), "It ends."]


def test_broken_lines_of_a_plain_text_flow() -> None:
    body = read_blocks("\n".join(("So it was that evening:", "", *BROKEN, "", "It ends.")))
    assert body.text.split("\n\n")[1:] == [" ".join(BROKEN), "It ends."]


def test_lines_of_an_item_and_of_a_cell_flow() -> None:
    lines = "<br>".join(ADDRESS)
    for html in (f"<ul><li>{lines}</li></ul>", f"<table><tr><td>{lines}</td><td>b</td></tr></table>"):
        assert "\n" not in read_html(html).text


def test_the_links_of_verse_lie_where_its_words_do() -> None:
    body = read_html(
        "<p>First.</p><p>The <a href='https://a.example/1'>sea</a> was grey<br>And <br> <br>"
        "<a href='https://a.example/2'>Nobody</a> came<br>To call<br>The <a href='https://a.example/3'>day</a></p>"
    )
    assert [body.text[link.start : link.end] for link in body.links] == ["sea", "Nobody", "day"]


def test_quotation_marks_of_verse_are_those_of_the_whole() -> None:
    body = read_html("<p>``The sea was grey<br>And nobody came<br>To call us by name.''</p>")
    assert body.text == "“The sea was grey\nAnd nobody came\nTo call us by name.”"


def test_a_flood_of_line_ends_takes_time_in_proportion() -> None:
    def seconds(times: int) -> float:
        html = "<p>" + "Sea<br>of<br>" * times
        began = time.process_time()
        read_html(html)
        return time.process_time() - began

    assert min(seconds(20_000) for _ in range(3)) < 8 * min(seconds(5_000) for _ in range(3)) + 0.05

"""The door for foreign text."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.address import clean_address
from reader.text.blocks import read_blocks
from reader.text.clean import clean_line, clean_text
from reader.text.html import read_html, read_inline
from tests.shared import ROOT, SHARED

NASTY = st.text(
    st.sampled_from("ab \n\t\r\x1b]52;c[31m\\\x07\x9b\x9c\x85\u202e\u200b\u200c\u200d\u0301\ud83d<>p/&#27;"),
    max_size=60,
)


def test_a_sign_is_cleaned_alike_in_a_text_that_is_quickly_known_to_be_clean_and_in_another() -> None:
    signs = map(chr, range(0x3000))
    assert [
        sign for sign in signs if clean_text(f"a quay {sign} and on") != clean_text(f"\0a quay {sign} and on")
    ] == []


@given(NASTY)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)


@given(NASTY)
def test_a_body_of_html_needs_no_more_cleaning(html: str) -> None:
    text = read_html(html).text
    assert clean_text(text) == text


@given(st.one_of(NASTY, st.text(max_size=200)))
def test_blocks_of_plain_text_are_in_order_and_hold_all_its_words(text: str) -> None:
    body = read_blocks(text)
    assert "\n\n".join(body.text[block.start : block.end] for block in body.blocks) == body.text


@given(
    st.lists(
        st.sampled_from(
            ("<p>", "</p>", "<a href='http://a.example/x'>", "</a>", "one ", "two", "<li>", "<br>", "<pre>")
        )
    )
)
def test_links_lie_inside_a_block_and_show_words(pieces: list[str]) -> None:
    body = read_html("".join(pieces))
    inside = [any(b.start <= link.start < link.end <= b.end for b in body.blocks) for link in body.links]
    assert all(inside)


@pytest.mark.parametrize(("mode", "function"), [((), "clean_line"), (("--multiline",), "clean_text")])
def test_the_shared_judge_of_sanitisers_is_content(mode: tuple[str, ...], function: str) -> None:
    judge = SHARED / "tools" / "check_sanitize.py"
    if not judge.exists():
        pytest.skip("the shared judge is not here")
    command = [sys.executable, str(judge), f"reader.text.clean:{function}", "--n", "4000", *mode]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False, timeout=60).returncode == 0


def test_an_escape_sequence_goes_whole() -> None:
    assert clean_line("a\x1b]52;c;aGk=\x07b\x9b31mc") == "abc"


def test_the_joiners_of_persian_stay() -> None:
    assert clean_line("می\u200cخواهم") == "می\u200cخواهم"


@pytest.mark.parametrize(
    "bad", ["javascript:alert(1)", "file:///etc/passwd", "-oProxy", "data:text/html,x", "", "http://"]
)
def test_only_web_addresses_pass(bad: str) -> None:
    assert clean_address(bad) == ""


def test_tracking_and_passwords_leave_an_address() -> None:
    assert clean_address("https://me:pw@a.example/x?utm_source=m&id=3#utm_x=1") == "https://a.example/x?id=3"


@pytest.mark.parametrize(
    ("passed", "target"),
    [
        (
            "https://www.google.com/url?rct=j&sa=t&url=https://kell.example/a%3Fid%3D3&ct=ga",
            "https://kell.example/a?id=3",
        ),
        (
            "http://www.bing.com/news/apiclick.aspx?ref=F&url=https%3a%2f%2fkell.example%2fa&c=1",
            "https://kell.example/a",
        ),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fkell.example%2Fa%3Futm_source%3Dx", "https://kell.example/a"),
        ("https://www.google.com/url?url=javascript:alert(1)", "https://www.google.com/url?url=javascript:alert(1)"),
        (
            "https://www.google.com/search?url=https://kell.example/",
            "https://www.google.com/search?url=https://kell.example/",
        ),
    ],
)
def test_an_address_that_counts_who_passes_is_the_one_it_leads_on_to(passed: str, target: str) -> None:
    assert clean_address(passed) == target


def test_a_pixel_is_dropped_and_a_picture_becomes_its_words() -> None:
    body = read_html("<p>Words.<img width=1 height=1 alt='counted you'><img src=/a.jpg alt='A red gate'></p>")
    assert [body.text[b.start : b.end] for b in body.blocks] == ["Words.", "A red gate"]


def test_a_deep_nest_is_read_for_its_words() -> None:
    assert read_html("<div>" * 3000 + "deep down").text == "deep down"


def test_a_title_loses_markup_and_keeps_words() -> None:
    assert read_inline("Ships &amp; <b>harbours</b>") == "Ships & harbours"


def test_lines_broken_at_a_width_are_joined() -> None:
    assert read_blocks("The ferry left\nat noon.\n\nIt came back.").text == "The ferry left at noon.\n\nIt came back."


def test_a_short_line_between_paragraphs_is_a_heading() -> None:
    kinds = [block.kind for block in read_blocks("It rained all day.\n\nA dry night\n\nThen it stopped.").blocks]
    assert kinds == ["paragraph", "heading", "paragraph"]


def test_letters_that_a_printed_page_joins_are_read_apart() -> None:
    assert clean_text("The ﬁrst oﬃce on the ﬂoor") == "The first office on the floor"

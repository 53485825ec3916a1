"""Who wrote an article, by the line that says so."""

import pytest

from reader.sources.around.bylines import cited, named_in, names_alone, signed
from reader.text.blocks import read_blocks
from reader.text.html import read_html

STORY = "The ferry to Kell sailed again on Friday, and the mayor was on board with two hundred others."


@pytest.mark.parametrize(
    ("line", "writers"),
    [
        ("By Ida Marlow", "Ida Marlow"),
        ("By Ida Marlow and Tom Reyes", "Ida Marlow and Tom Reyes"),
        ("By Ida Marlow, Tom Reyes and Jean de la Cour in Kell", "Ida Marlow, Tom Reyes and Jean de la Cour"),
        ("By Ida Marlow in Kell and Tom Reyes in New Arden", "Ida Marlow and Tom Reyes"),
        ("By Local Democracy Reporter Ida Marlow", "Ida Marlow"),
        ("BY IDA MARLOW", "IDA MARLOW"),
        ("By Ida Marlow, Health Correspondent", "Ida Marlow"),
        ("Words by Ida Marlow for The Quay", "Ida Marlow"),
        ("By Our Correspondent", "Our Correspondent"),
        ("By our religious affairs editor, Ida Marlow", "Ida Marlow"),
        ("By Our Science Editor Ida Marlow", "Ida Marlow"),
        ("By Our Legal Correspondent", "Our Legal Correspondent"),
        ("By IDA MARLOW Associated Press", "IDA MARLOW"),
        ("By AFP", "AFP"),
        ("By Élise Martin", "Élise Martin"),
        ("Von Ida Marlow, Kell", "Ida Marlow"),
        ("Von Ida Marlow und Tom Reyes", "Ida Marlow und Tom Reyes"),
        ("Par Ida Marlow (Kell, envoyée spéciale)", "Ida Marlow"),
        ("Par Ida Marlow avec AFP", "Ida Marlow"),
        ("Por Ida Marlow y Tom Reyes", "Ida Marlow y Tom Reyes"),
    ],
)
def test_a_line_at_the_top_names_the_writers(line: str, writers: str) -> None:
    author, body = signed("", read_blocks(f"Ferry sails\n\n{line}\n\n{STORY}"))
    assert author == writers
    assert line not in body.text


@pytest.mark.parametrize(
    "line",
    [
        "By Friday it was over",
        "By the numbers",
        "By Invitation",
        "Von Kopf bis Fuß",
        "Par exemple",
        "By Ida Marlow’s own account it sank",
    ],
)
def test_a_line_that_tells_something_is_no_byline(line: str) -> None:
    body = read_blocks(f"{line}\n\n{STORY}")
    assert signed("", body) == ("", body)


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Ida Marlow, Tom Reyes, Staff Writers", "Ida Marlow, Tom Reyes"),
        ("Ida Marlow, Photographs by Tom Reyes", "Ida Marlow"),
        ("Political Editor", "Political Editor"),
        ("By Ida Marlow", "Ida Marlow"),
        ("Ida Marlow in Kell", "Ida Marlow"),
        ("Ida Marlow in Kell and Tom Reyes in New Arden", "Ida Marlow and Tom Reyes"),
        ("Ida Marlow in Kell and agencies", "Ida Marlow and agencies"),
        ("@tidewatch Ida Marlow", "Ida Marlow"),
        ("Women in Sport", "Women in Sport"),
        ("Byron Marlow", "Byron Marlow"),
        ("@tidewatch", "@tidewatch"),
    ],
)
def test_writers_are_shown_by_their_names_alone(written: str, names: str) -> None:
    assert names_alone(written) == names


def test_writers_that_are_known_stay_and_so_does_the_line() -> None:
    body = read_blocks(f"By Ida Marlow\n\n{STORY}")
    assert signed("Tom Reyes", body) == ("Tom Reyes", body)


@pytest.mark.parametrize(
    ("others", "author"),
    [(("Staff Writer", "March 3, 2025"), "Ida Marlow"), (("Nobody came", "To hear her sing"), "")],
)
def test_a_byline_may_have_a_post_and_the_day_in_lines_below_it(others: tuple[str, ...], author: str) -> None:
    body = read_html(f"<p>{'<br>'.join(('By Ida Marlow', *others))}</p><p>{STORY}</p>")
    found, left = signed("", body)
    assert found == author
    assert (left.text == STORY) is bool(author)


def test_a_byline_on_the_line_before_a_paragraph_in_one_line_is_not_of_it() -> None:
    long = f"{STORY} {STORY}"
    author, body = signed("", read_blocks(f"Ferry sails\n\nBy Ida Marlow\n{long}\n\nThe end."))
    assert author == "Ida Marlow"
    assert long in body.text.split("\n\n")


def test_who_is_cited_by_the_family_first_is_named_as_people_are() -> None:
    named = '<meta name="citation_author" content="{}"/>'.format
    assert cited(named("Marlow, Ida") + named("Reyes, Tom") + named("The Kell Group")) == (
        "Ida Marlow, Tom Reyes, The Kell Group"
    )


@pytest.mark.parametrize(
    ("html", "found", "writers"),
    [
        ("<p>di <a>Ida Marlow</a></p>", "Di Ida Marlow", "Ida Marlow"),
        ("<p><a>Di Marlow</a></p>", "Di Marlow", "Di Marlow"),
        ("<p><a>Ida Marlow</a> <b>Mar 04, 2025</b></p>", "Ida Marlow Mar", "Ida Marlow"),
        ("<p>Ida Marlow</p>", "Ida Marlow, Mar , Updated", "Ida Marlow"),
        ("<p>Ida Marlow, May Reyes</p>", "Ida Marlow, May Reyes", "Ida Marlow, May Reyes"),
        ("<p>Ida Marlow</p>", "Ida Marlow, March", "Ida Marlow"),
        ("<p>Ida M. Lund and T.R. Reyes</p>", "Ida M Lund, T R Reyes", "Ida M. Lund, T.R. Reyes"),
        ("<p><i>Ida</i> <b>McMarlow</b></p>", "Ida Mcmarlow", "Ida McMarlow"),
        ("<p>by idam</p>", "Idam", "Idam"),
        ("<p>The Kell Post</p>", "Kellpost Example", ""),
        ("<p>Ida Marlow <b>Ida Marlow</b> lives in Kell</p>", "Ida Marlow Ida Marlow", ""),
    ],
)
def test_what_stands_around_a_name_in_a_page_is_no_part_of_it(html: str, found: str, writers: str) -> None:
    assert named_in(html, found) == writers


@pytest.mark.parametrize(
    ("writers", "name"),
    [
        ("By Ida Marlow Tuesday", "Ida Marlow"),
        ("Ida Marlow By Ida Marlow", "Ida Marlow"),
        ("责任编辑：林海", "林海"),
        ("作者：林海 责任编辑：周江", "林海"),
    ],
)
def test_a_name_is_alone(writers: str, name: str) -> None:
    assert names_alone(writers) == name

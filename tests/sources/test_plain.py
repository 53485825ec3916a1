"""Titles of plain text: what is a headline, what is made of the first sentence, and what is neither."""

import gzip
import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Article, BlockKind
from reader.sources.articles.plain import article_of_text
from reader.sources.origin import HEADLINE_LENGTH, Origin, headline
from tests.shared import SHARED

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
ORIGIN = Origin("a.txt", "/a.txt", "folder", NOW)
STORY = "The ferry to Kell sailed again on Friday. Nobody was on board but the crew and a dog."


def read(text: str) -> Article:
    return article_of_text(text, ORIGIN)


def test_the_date_line_may_run_on_into_the_first_paragraph() -> None:
    article = read(f" date 2023-05-04 {STORY}\n\nIt rained.")
    assert (article.day, article.text, article.title) == (
        date(2023, 5, 4),
        f"{STORY}\n\nIt rained.",
        "The ferry to Kell sailed again on Friday",
    )


def test_lines_about_the_article_may_follow_a_date_line_of_its_own() -> None:
    article = read(f"date 2023-05-04\nTitle: The ferry\nSource: The Quay\n\n{STORY}")
    assert (article.day, article.title, article.source, article.text) == (
        date(2023, 5, 4),
        "The ferry",
        "The Quay",
        STORY,
    )


def test_an_address_above_the_words_is_the_articles_and_one_alone_stays_its_words() -> None:
    assert (read(f"https://kell.example/ferry\n\n{STORY}").link, read(f"{STORY}\n").link) == (
        "https://kell.example/ferry",
        "",
    )
    assert read("https://kell.example/ferry\n").text == "https://kell.example/ferry"


@pytest.mark.parametrize(
    "line",
    [
        "Ferry sails again",
        "Ferry to Kell sails again after a strike of nine days that nobody in the harbour wanted to win",
        "“We sail again”: how the ferry to Kell came back",
    ],
)
def test_a_first_line_without_a_stop_is_the_title_and_is_not_said_again(line: str) -> None:
    article = read(f"date 2023-05-04 {line}\n\n{STORY}")
    assert (article.title, article.text) == (line, STORY)


@pytest.mark.parametrize("line", ["The ferry sails\n===============", "---------\nThe ferry sails\n---------"])
def test_a_headline_may_be_underlined(line: str) -> None:
    article = read(f"{line}\n\n{STORY}\n\nIt rained.")
    assert (article.title, article.text) == ("The ferry sails", f"{STORY}\n\nIt rained.")


def test_what_is_set_in_below_an_item_is_the_rest_of_it() -> None:
    article = read(f"The ferry sails\n\n{STORY}\n\n* Two boats\n* One\n  dog\n\nIt rained.")
    assert article.text == f"{STORY}\n\nTwo boats\n\nOne dog\n\nIt rained."


def test_a_first_line_with_a_stop_stays_in_the_body() -> None:
    article = read(f"Ferry sails again.\n\n{STORY}")
    assert (article.title, article.blocks[0].kind) == ("Ferry sails again", BlockKind.PARAGRAPH)
    assert article.text.startswith("Ferry sails again.")


def test_a_text_of_one_line_keeps_it() -> None:
    assert read("Ferry sails again").text == "Ferry sails again"


@pytest.mark.parametrize(
    "place",
    ["LONDON (Agency) —", "PORT ELLIS, Ore., May 4 (Agency) --", "KELL -", "Kell (Agency) –", "SAN TELMO, Chile —"],
)
def test_a_dateline_is_neither_a_title_nor_a_heading(place: str) -> None:
    alone, before = read(f"{place}\n\n{STORY}"), read(f"{place} {STORY}")
    assert alone.blocks[0].kind is BlockKind.PARAGRAPH
    assert before.title == "The ferry to Kell sailed again on Friday"
    assert before.text.startswith(place)


@pytest.mark.parametrize(
    "opening", ["Mr. Lang went to St. Ellis on Monday. He stayed.", "U.S. ships sailed. They sank."]
)
def test_an_abbreviation_ends_no_headline(opening: str) -> None:
    assert headline(opening) == opening.partition(". They")[0].partition(". He")[0]


def test_fields_at_the_top_are_told_apart_from_the_words() -> None:
    article = read(f"Title: Ferry\nDate: 4 May 2023\nSource: Kell Post\nAuthor: Ida Marlow\n\n{STORY}")
    assert (article.title, article.day, article.source, article.author, article.text) == (
        "Ferry",
        date(2023, 5, 4),
        "Kell Post",
        "Ida Marlow",
        STORY,
    )


@pytest.mark.parametrize("line", ["date 2023-13-01 ", "Date: soon\n\n"])
def test_what_is_called_a_date_and_is_none_leaves_the_article_to_be_read(line: str) -> None:
    article = read(line + STORY)
    assert (article.date_assumed, article.text) == (True, STORY)


def test_where_a_date_is_none_the_day_above_the_words_holds() -> None:
    assert read(f"Date: soon\n\n4 May 2023\n\n{STORY}").day == date(2023, 5, 4)


@given(st.text(max_size=300))
def test_every_text_has_a_title_of_one_short_line(text: str) -> None:
    title = read(f"Words. {text}").title
    assert title
    assert "\n" not in title
    assert len(title) <= max(HEADLINE_LENGTH, 120) + 1


def test_real_reports_without_a_title_get_one_that_is_whole_or_ends_at_a_word() -> None:
    packed = SHARED / "bench/quotes/polnear-dev.jsonl.gz"
    if not packed.exists():
        pytest.skip("the shared reports are not here")
    odd = []
    for line in gzip.decompress(packed.read_bytes()).splitlines():
        report = json.loads(line)["text"]
        title = read(f" date 2016-09-09 {report}").title
        whole = " ".join(report.split())
        after = whole[len(title) :][:1] if whole.startswith(title) else whole[len(title) - 1 :][:1]
        if len(title) > HEADLINE_LENGTH or not title[:1].strip() or after.isalnum():
            odd.append(title)
    assert odd == []


@pytest.mark.parametrize("text", ["4 May 2023\n\nFerry sails again\n\n{}", "Ferry sails again\n\nMay 4, 2023\n\n{}"])
def test_a_line_with_the_day_above_the_words_dates_them(text: str) -> None:
    article = read(text.format(STORY))
    assert (article.title, article.day, article.date_assumed, article.text) == (
        "Ferry sails again",
        date(2023, 5, 4),
        False,
        STORY,
    )


def test_lines_may_end_as_on_an_old_machine() -> None:
    article = read(f"Title: The ferry\rDate: 2023-05-04\r\r{STORY}\r\rIt rained.")
    assert (article.title, article.day, article.text) == ("The ferry", date(2023, 5, 4), f"{STORY}\n\nIt rained.")


@pytest.mark.parametrize("hour", ["17:45", "5.45pm", "5:45 p.m. GMT", "9am", "17:45 –"])
def test_an_hour_over_a_post_of_a_live_report_is_a_line_of_its_own(hour: str) -> None:
    assert (
        read(f"Title: Ferry\n\n{hour}\n{STORY}\n\n17:20\nIt rained.").text
        == f"{hour}\n\n{STORY}\n\n17:20\n\nIt rained."
    )


@pytest.mark.parametrize("mark", [":", " –", " -", "—"])
def test_the_lines_of_a_chronology_are_paragraphs_of_their_own(mark: str) -> None:
    lines = f"2019{mark} The mill burns.\n14 June 2020{mark} It opens again, as\nall had hoped."
    joined = lines.replace("as\nall", "as all").replace("\n", "\n\n")
    assert read(f"Title: Mill\n\n{STORY}\n\n{lines}").text == f"{STORY}\n\n{joined}"


def test_one_line_that_begins_with_a_year_goes_on_with_the_one_before() -> None:
    assert read(f"Title: Ferry\n\n{STORY}\n\nIt sailed in\n2019: the year of the fire.").text.endswith(
        "in 2019: the year of the fire."
    )


@pytest.mark.parametrize("line", ["17", "Nine boats at 17:45", "1984"])
def test_a_number_over_more_words_is_one_of_their_lines(line: str) -> None:
    assert read(f"Title: Ferry\n\n{line}\nboats sailed in all.\n\nIt rained.").text.startswith(f"{line} boats")


def test_lines_that_were_not_broken_at_a_width_stay_lines() -> None:
    lines = ["Camera: Ida Marlow", "Sound: Bo Ferry", "“We had no light,” she said."]
    article = read("\n".join(("Title: Ferry", "", STORY, "", *lines)))
    assert article.text.split("\n\n") == [STORY, *lines]


def test_short_lines_below_a_text_that_was_broken_at_a_width_stay_lines() -> None:
    broken = (
        "The ferry to Kell, which had not been seen since the spring, sailed\nagain on Friday, and nobody was on board."
    )
    lines = ["Contact:", "Ida Marlow", "ida@quay.example", "+1 555 0100"]
    article = read("\n".join(("Title: Ferry", "", broken, "", *lines)))
    assert article.text.split("\n\n") == [broken.replace("\n", " "), *lines]


@pytest.mark.parametrize("end", ["", "Ferry sails again;\nNobody on board\n\n"])
def test_lines_of_a_sentence_that_goes_on_are_joined_however_short(end: str) -> None:
    told = "The ferry to Kell,\nwhich sailed again\non Friday, was late.\nIt rained.\n\nNobody was on board."
    assert read(f"Title: Ferry\n\n{end}{told}").text.endswith(
        "The ferry to Kell, which sailed again on Friday, was late. It rained.\n\nNobody was on board."
    )


def test_a_line_that_goes_on_in_mid_sentence_is_joined_where_no_line_is_blank() -> None:
    told = "The ferry to Kell sailed again on Friday, and our"
    assert read(f"Title: Ferry\n\n{told}\n reporter was on board.").text == f"{told} reporter was on board."


def test_the_list_that_a_colon_leads_to_is_one() -> None:
    article = read(
        "Title: Ferry\n\nIt sits on Monday.\n\nWhat to watch:\n1. The letters\n2. Who signed them\n\nIt rained."
    )
    assert article.text.split("\n\n") == [
        "It sits on Monday.", "What to watch:", "1. The letters", "2. Who signed them", "It rained.",
    ]  # fmt: skip


def test_a_sentence_without_blanks_ends_at_its_full_stop() -> None:
    assert headline("船は金曜日に再び出た。「もう誰も待たない。」と船長は言った。") == "船は金曜日に再び出た"


@pytest.mark.parametrize("line", ["New Delhi, November 11, 2026", "Lagos, 11 November 2026"])
def test_the_place_and_the_day_of_writing_date_an_article(line: str) -> None:
    article = read(f"The ferry sails again\n\n{line}\n\n{STORY}")
    assert (article.day, article.text) == (date(2026, 11, 11), STORY)


def test_a_colon_may_stand_behind_the_day_of_a_report() -> None:
    assert read(f"The ferry sails again\n\nKARACHI, Nov 11, 2026: {STORY}").day == date(2026, 11, 11)


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Lund | Tarna Courier | Nov. 11, 2026",
        "By Ada Lund / November 11, 2026",
        "By Ada Lund • 11 November 2026",
    ],
)
def test_a_byline_a_paper_and_a_day_may_stand_between_bars(line: str) -> None:
    article = read(f"The ferry sails again\n\n{line}\n\n{STORY}")
    assert (article.day, article.author, article.text) == (date(2026, 11, 11), "Ada Lund", STORY)


def test_paragraphs_may_begin_with_an_indented_line() -> None:
    sailed = "The ferry to Kell sailed again on day {} of the week,\nwith nobody on board but the crew."
    days = [sailed.format(day) for day in range(4)]
    article = read("Ferry sails\n2 May 2023\n   " + "\n   ".join(days))
    assert article.text.split("\n\n") == [day.replace("\n", " ") for day in days]


def test_a_word_that_was_broken_at_its_hyphen_is_put_together() -> None:
    lines = (
        "The ferry to Kell, which sailed again on Fri-\nday after a strike of nine days, was all emp-\nty, she said."
    )
    assert read(f"Ferry sails\n\n{lines}").text == lines.replace("\n", "")


def test_lines_that_are_marked_as_somebody_else_s_stand_apart() -> None:
    wrote = "On Mon, 1 May 2023 at 18:02, Ida Marlow <im@kell.example> wrote:"
    article = read(f"Ferry sails\n\nI asked the mayor.\n\n{wrote}\n> It sails.\n>\n> Be there.\nI was.")
    kinds = [(article.text[one.start : one.end], one.kind is BlockKind.QUOTE) for one in article.blocks]
    assert kinds == [
        ("I asked the mayor.", False),
        ("On Mon, 1 May 2023 at 18:02, Ida Marlow wrote:", False),
        ("It sails.", True),
        ("Be there.", True),
        ("I was.", False),
    ]


def test_the_gaps_of_a_line_that_is_set_as_it_was_typed_are_none_of_a_headline() -> None:
    assert headline("HARBOUR DRAFT          I. Marlow\nDocument: 4") == "HARBOUR DRAFT I. Marlow"

import csv
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from reader.analysis.analyse import analyse
from reader.cli.commands.timeline import Telling, calendar, lines, record, together
from reader.cli.main import main
from reader.cli.output.calendar_file import Event, escape, fold, write_calendar
from reader.model import (
    Analysis,
    Article,
    Entity,
    EntityType,
    Grain,
    Mention,
    Span,
    Status,
    TimeExpression,
    TimelineEntry,
    TimeType,
)

TEXT = "The mill burned in 2019. The mayor met Ada Lind on Monday; talks will go on until June 20. He never sold it."
DAY = date(2024, 6, 14)
STAMP = datetime(2024, 6, 14, 12, 30, tzinfo=UTC)
LINDS = (Entity("Ada Lind", EntityType.PERSON, (Mention(39, 47),)),)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def entry(words: str, first: date, last: date, grain: Grain, **more: object) -> TimelineEntry:
    return TimelineEntry((span(words),), 0, first, last, grain, **more)  # type: ignore[arg-type]  # fields by name


def telling() -> Telling:
    time = TimeExpression(19, 23, TimeType.DATE, "2019", date(2019, 1, 1), date(2019, 12, 31), Grain.YEAR)
    timeline = (
        entry("The mill burned", date(2019, 1, 1), date(2019, 12, 31), Grain.YEAR),
        entry("The mayor met Ada Lind", date(2024, 6, 10), date(2024, 6, 10), Grain.DAY, entities=(0,)),
        entry("He never sold it", date(2024, 6, 10), date(2024, 6, 10), Grain.DAY, status=Status.DENIED),
        entry("talks will go on", DAY, date(2024, 6, 20), Grain.DAY, lasting=True, status=Status.PLANNED),
    )
    article = Article("A mill; a mayor", TEXT, STAMP, DAY, source="Lorne Post", link="https://post.example/mill,1")
    return Telling(article, Analysis(LINDS, (time,), (), timeline), DAY)


def test_people_read_dates_at_their_grain() -> None:
    text = "\n".join(lines(telling()))
    assert "    2019             The mill burned\n" in text
    assert "    14–20 June 2024  Talks will go on (planned)" in text


def test_people_read_distances_when_they_ask() -> None:
    assert any("2019, 5 years before" in line for line in lines(telling(), relative=True))


def test_programs_read_offsets_that_lead_to_the_words() -> None:
    told = json.loads(json.dumps(record(telling())))
    part = told["timeline"][1]["parts"][0]
    assert told["text"][part["start"] : part["end"]] == "The mayor met Ada Lind"
    assert told["timeline"][1]["entities"] == ["Ada Lind"]


def test_a_calendar_reader_finds_days_spans_and_plans() -> None:
    events = list(Calendar.from_ical(calendar([telling()], STAMP)).walk("VEVENT"))
    assert [(str(e["SUMMARY"]), e.decoded("DTSTART"), e.decoded("DTEND"), str(e["STATUS"])) for e in events] == [
        ("The mill burned (2019)", date(2019, 1, 1), date(2020, 1, 1), "CONFIRMED"),
        ("The mayor met Ada Lind", date(2024, 6, 10), date(2024, 6, 11), "CONFIRMED"),
        ("Talks will go on", DAY, date(2024, 6, 21), "TENTATIVE"),
    ]
    assert str(events[0]["DESCRIPTION"]) == "A mill; a mayor\nLorne Post"
    assert str(events[0]["URL"]) == "https://post.example/mill,1"


def test_an_event_keeps_its_uid() -> None:
    later = STAMP + timedelta(days=3)
    first, second = (Calendar.from_ical(calendar([telling()], at)).walk("VEVENT") for at in (STAMP, later))
    assert [e["UID"] for e in first] == [e["UID"] for e in second]
    assert len({str(e["UID"]) for e in first}) == len(first)


def test_events_of_one_day_that_are_told_alike_have_uids_of_their_own() -> None:
    one = telling()
    alike = replace(one, analysis=replace(one.analysis, timeline=(one.analysis.timeline[1],) * 3))
    assert len({str(event["UID"]) for event in Calendar.from_ical(calendar([alike], STAMP)).walk("VEVENT")}) == 3


@given(st.text(max_size=300))
def test_a_line_unfolds_to_itself_and_fits(text: str) -> None:
    line = "SUMMARY:" + escape(text.encode("utf-8", "ignore").decode())
    pieces = list(fold(line))
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == line


@given(st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=200))
def test_a_calendar_reader_finds_the_text_again(text: str) -> None:
    written = write_calendar([Event("a@b", text, DAY, DAY)], STAMP)
    assert [str(e["SUMMARY"]) for e in Calendar.from_ical(written).walk("VEVENT")] == [text]


def test_a_calendar_says_the_hour_and_that_a_year_is_no_day() -> None:
    article = replace(telling().article, text="The mill burned in 2020. The sirens went off at 16:10.")
    events = Calendar.from_ical(calendar([Telling(article, analyse(article.text, DAY), DAY)], STAMP)).walk("VEVENT")
    assert [str(event["SUMMARY"]) for event in events] == ["The mill burned (2020)", "The sirens went off (16:10)"]


def test_a_calendar_of_no_events_is_a_calendar() -> None:
    written = calendar([Telling(telling().article, Analysis(), DAY)], STAMP)
    assert Calendar.from_ical(written).walk("VEVENT") == []


def test_a_person_is_told_when_there_is_nothing() -> None:
    assert list(lines(Telling(telling().article, Analysis(), DAY)))[1] == "  no events with a time"


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "mill.txt"
    path.write_text("Title: The mill\nDate: 2024-06-14\n\nThe mill burned in 2019. The mayor met Ada Lind on Monday.\n")
    return str(path)


def test_the_command_prints_what_happened_when(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["timeline", article]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0] == "The mill (14 June 2024)"
    assert printed[-1].split("  ")[-2:] == ["10 June 2024", "The mayor met Ada Lind"]


def test_the_command_resolves_against_the_day_it_is_given(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["timeline", article, "--date", "2024-07-05", "--json"])
    assert json.loads(capsys.readouterr().out)[0]["timeline"][-1]["first"] == "2024-07-01"


def test_the_command_writes_a_calendar(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["timeline", article, "--ics"])
    assert len(list(Calendar.from_ical(capsys.readouterr().out).walk("VEVENT"))) == 2


def test_no_calendar_is_written_where_nothing_could_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["timeline", "nowhere.txt", "--ics"]) == 1
    assert capsys.readouterr().out == ""


def test_what_is_no_date_is_named(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["timeline", article, "--date", "soon"]) == 2
    assert capsys.readouterr().err == "dateline: --date: not a date: 'soon' (write it as 2023-05-04)\n"


def test_several_articles_make_one_timeline_where_each_event_stands_once_with_who_tells_it() -> None:
    post, quay = (Telling(replace(each.article, source=name), each.analysis, each.day)
                  for name, each in (("The Post", telling()), ("The Quay", telling())))  # fmt: skip
    other = replace(quay, analysis=replace(quay.analysis, timeline=quay.analysis.timeline[1:]))
    first, *_ = told = [line.strip() for line in together([post, other])]
    assert first == f"{len(post.analysis.timeline)} events in 2 articles"
    assert [line.partition("  — ")[2] for line in told if "  — " in line][:2] == ["The Post", "The Post, The Quay"]


def test_a_spreadsheet_gets_a_row_for_each_entry(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["timeline", article, "--csv"])
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert [(row["first"], row["last"], row["words"], row["title"]) for row in rows] == [
        ("2019-01-01", "2019-12-31", "The mill burned", "The mill"),
        ("2024-06-10", "2024-06-10", "The mayor met Ada Lind", "The mill"),
    ]

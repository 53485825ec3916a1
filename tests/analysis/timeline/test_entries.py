"""Entries with all that belongs to them: status, inheritance, sameness, who, quotes. Times are handed in."""

import string
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.analysis import document as documents
from reader.analysis.analyse import analyse
from reader.analysis.timeline.build import build_timeline
from reader.model import (
    Entity,
    EntityType,
    Grain,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Span,
    Speaker,
    Status,
    TimeExpression,
    TimelineEntry,
    TimeType,
)
from tests.effort import least_seconds
from tests.shared import SEED

DAY = date(2024, 6, 14)
PAST, COMING = date(2024, 6, 10), date(2024, 6, 20)


def found_at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def a_time(
    text: str,
    words: str,
    first: date,
    *,
    last: date | None = None,
    grain: Grain = Grain.DAY,
    type_: TimeType = TimeType.DATE,
) -> TimeExpression:
    span = found_at(text, words)
    return TimeExpression(span.start, span.end, type_, first.isoformat(), first, last or first, grain)


def told(
    text: str, *times: TimeExpression, entities: tuple[Entity, ...] = (), quotes: tuple[Quote, ...] = ()
) -> tuple[TimelineEntry, ...]:
    return build_timeline(documents.read(text, DAY), entities, times, quotes)


@pytest.mark.parametrize(
    ("text", "day", "status"),
    [
        ("The council met on Monday.", PAST, Status.HAPPENED),
        ("The council will meet on Monday.", COMING, Status.PLANNED),
        ("The council will meet on Monday.", DAY, Status.PLANNED),
        ("The council meets on Monday.", COMING, Status.PLANNED),
        ("The council is expected to meet on Monday.", COMING, Status.PLANNED),
        ("The council is to meet on Monday.", DAY, Status.PLANNED),
        ("The council agreed to meet on Monday.", COMING, Status.PLANNED),
        ("The council has until Monday to meet.", COMING, Status.PLANNED),
        ("A storm was going on on Monday.", PAST, Status.HAPPENED),
        ("The council did not meet on Monday.", PAST, Status.DENIED),
        ("The council never met on Monday.", PAST, Status.DENIED),
        ("The council has never met on Monday.", PAST, Status.DENIED),
        ("Nobody met on Monday.", PAST, Status.DENIED),
        ("The mayor denied that the council met on Monday.", PAST, Status.DENIED),
        ("The mayor never denied that the council met on Monday.", PAST, Status.HAPPENED),
    ],
)
def test_status_is_read_from_the_verb(text: str, day: date, status: Status) -> None:
    assert [entry.status for entry in told(text, a_time(text, "Monday", day))] == [status]


def test_a_sentence_that_plainly_goes_on_inherits_the_time() -> None:
    text = "The mayor met the crew on Monday. Later, the mayor opened the museum. The museum is old."
    entries = told(text, a_time(text, "Monday", PAST))
    assert [(entry.words(text), entry.inherited) for entry in entries] == [
        ("The mayor met the crew", False),
        ("The mayor opened the museum", True),
    ]


def test_a_new_paragraph_does_not_inherit() -> None:
    text = "The mayor met the crew on Monday.\n\nLater, the mayor opened the museum."
    assert len(told(text, a_time(text, "Monday", PAST))) == 1


def test_a_year_is_not_inherited() -> None:
    text = "The mayor met the crew in 2023. Later, the mayor opened the museum."
    year = a_time(text, "2023", date(2023, 1, 1), last=date(2023, 12, 31), grain=Grain.YEAR)
    assert len(told(text, year)) == 1


def test_the_same_event_told_twice_is_one_entry_with_the_finer_time() -> None:
    text = "The mayor opened the museum in June. On Monday, the mayor opened the new museum."
    month = a_time(text, "June", date(2024, 6, 1), last=date(2024, 6, 30), grain=Grain.MONTH)
    entries = told(text, month, a_time(text, "Monday", PAST))
    assert [entry.grain for entry in entries] == [Grain.DAY]


def test_like_events_of_other_days_are_two() -> None:
    text = "The mayor opened the museum on Monday. The mayor opened the museum on Tuesday."
    entries = told(text, a_time(text, "Monday", PAST), a_time(text, "Tuesday", date(2024, 6, 11)))
    assert len(entries) == 2


def test_entries_are_in_order_of_time() -> None:
    text = "The mayor closed the museum on Monday. The crew found a wreck on Tuesday."
    entries = told(text, a_time(text, "Monday", PAST), a_time(text, "Tuesday", date(2024, 6, 3)))
    assert [entry.words(text) for entry in entries] == ["The crew found a wreck", "The mayor closed the museum"]


def test_a_duration_with_a_place_lasts() -> None:
    text = "The crew has camped there for three days."
    days = a_time(text, "three days", date(2024, 6, 12), last=DAY, type_=TimeType.DURATION)
    assert [entry.lasting for entry in told(text, days)] == [True]


def test_what_recurs_or_has_no_place_makes_no_entry() -> None:
    text = "The council meets every Tuesday. It met recently."
    every = a_time(text, "every Tuesday", DAY, type_=TimeType.SET)
    vague = TimeExpression(*_ends(text, "recently"), TimeType.DATE, "PAST_REF")
    assert told(text, every, vague) == ()


def _ends(text: str, words: str) -> tuple[int, int]:
    span = found_at(text, words)
    return span.start, span.end


def test_an_entry_knows_who_and_where() -> None:
    text = "Ada Lind met the crew in Lorne on Monday. Bo Strand did not come."
    names = [("Ada Lind", EntityType.PERSON), ("Bo Strand", EntityType.PERSON), ("Lorne", EntityType.PLACE)]
    entities = tuple(Entity(name, kind, (Mention(*_ends(text, name)),)) for name, kind in names)
    assert [entry.entities for entry in told(text, a_time(text, "Monday", PAST), entities=entities)] == [(0, 2)]


def spoken(text: str, quote: str, speaker: str, cue: str) -> Quote:
    who = Speaker(*_ends(text, speaker), MentionKind.NAME)
    return Quote(QuoteKind.DIRECT, (found_at(text, quote),), who, found_at(text, cue))


def test_who_says_i_is_named_in_the_entry() -> None:
    text = "“I left the town on Monday,” Ada Lind said."
    quote = spoken(text, "“I left the town on Monday,”", "Ada Lind", "said")
    entries = told(text, a_time(text, "Monday", PAST), quotes=(quote,))
    assert [(entry.words(text), entry.quotes) for entry in entries] == [
        ("“I left the town on Monday,” Ada Lind said", (0,))
    ]


def test_a_short_quote_is_given_whole_where_its_saying_is_the_event() -> None:
    text = "“The bridge is safe,” Ada Lind told the crew on Monday."
    quote = spoken(text, "“The bridge is safe,”", "Ada Lind", "told")
    entries = told(text, a_time(text, "Monday", PAST), quotes=(quote,))
    assert [entry.words(text) for entry in entries] == ["“The bridge is safe,” Ada Lind told the crew"]


PIECES = [
    "The",
    "mayor,",
    "who",
    "X",
    "met",
    "that",
    "said",
    "“",
    "”",
    "and",
    "on",
    "Y",
    ".",
    "(",
    ")",
    "will",
    "not",
    "after",
    "in",
    "-",
    "never",
    "he",
]


@example(["X", "after"])
@example(["“", ")", "and", "”", "who", "will", "met", ".", ")", "on", "Y", "and", "“", "after", "that", "and", "said"])
@given(
    st.lists(
        st.sampled_from(PIECES),
        max_size=40,
    )
)
def test_any_words_make_entries_within_the_text(pieces: list[str]) -> None:
    text = " ".join(pieces)
    times = tuple(
        TimeExpression(at, at + 1, TimeType.DATE, "2024-06-10", PAST, PAST, Grain.DAY)
        for at, letter in enumerate(text)
        if letter in "XY"
    )
    for entry in told(text, *times):
        assert entry.parts
        assert all(0 <= part.start < part.end <= len(text) for part in entry.parts)
        assert entry.words(text).strip(string.whitespace + ",;")


@pytest.mark.parametrize(
    "unit", ["who said that the man, and X he which ", "The mayor left on X. ", "“I left on X,” he said "]
)
def test_time_grows_with_the_text_alone(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * length
        times = tuple(
            TimeExpression(at, at + 1, TimeType.DATE, "2024-06-10", PAST, PAST, Grain.DAY)
            for at, letter in enumerate(text)
            if letter == "X"
        )
        document = documents.read(text, DAY)
        return least_seconds(lambda: build_timeline(document, (), times, ()))

    # Twice the exact ratio: a square would give 16.
    assert seconds(400) < 8 * seconds(100) + 0.05


@pytest.mark.skipif(SEED is None, reason="the seed articles are not there")
def test_the_seed_is_told_in_order_of_time() -> None:
    assert SEED is not None
    text = SEED.read_text(encoding="utf-8").lstrip().removeprefix("date 2023-05-04 ")
    entries = analyse(text, date(2023, 5, 4)).timeline
    assert [(entry.first, entry.grain) for entry in entries] == [
        (date(1991, 1, 1), Grain.YEAR),
        (date(2020, 1, 1), Grain.YEAR),
        (date(2020, 9, 1), Grain.SEASON),
        (date(2023, 4, 30), Grain.DAY),
        (date(2023, 5, 1), Grain.DAY),
        (date(2023, 5, 4), Grain.DAY),
    ]
    assert max(len(entry.words(text)) for entry in entries) < 160


def test_what_happened_on_a_day_is_in_order_of_the_hour() -> None:
    text = "The mill closed at ten. The mill had opened at eight. The clerk had wept in the morning."
    times = [
        TimeExpression(span.start, span.end, TimeType.TIME, f"2024-06-10T{clock}", PAST, PAST, Grain.TIME)
        for words, clock in (("ten", "10:00"), ("eight", "08:00"), ("the morning", "MO"))
        for span in [found_at(text, words)]
    ]
    words = [entry.words(text) for entry in told(text, *times)]
    assert words == ["The clerk had wept", "The mill had opened", "The mill closed"]


def test_an_event_that_is_only_named_is_that_which_is_told() -> None:
    text = "The toll of Monday's earthquake rose. The quake struck Lorne on 10 June."
    entries = told(text, a_time(text, "Monday", PAST), a_time(text, "10 June", PAST))
    assert [entry.words(text) for entry in entries] == ["The quake struck Lorne"]


@pytest.mark.parametrize(
    "text",
    [
        "The senate is expected to vote before 20 June.",
        "The senate will vote before 20 June.",
        "The senate must vote before 20 June.",
        "The clerk urged the senate to vote before 20 June.",
    ],
)
def test_what_is_to_come_before_a_day_is_planned_for_it(text: str) -> None:
    (entry,) = told(text, a_time(text, "20 June", COMING))
    assert (entry.status, entry.first, entry.words(text)) == (Status.PLANNED, COMING, text.removesuffix("."))


@pytest.mark.parametrize("text", ["The senate voted before 10 June.", "The senate left two days before 10 June."])
def test_what_came_before_a_day_did_not_happen_on_it(text: str) -> None:
    assert not told(text, a_time(text, "10 June", PAST))


@pytest.mark.parametrize(
    "text", ["A rights issue cannot be ruled out on 20 June.", "The mayor has not ruled out a strike on 20 June."]
)
def test_what_is_left_open_is_no_entry(text: str) -> None:
    assert not told(text, a_time(text, "20 June", COMING))


def test_what_was_foreseen_is_planned() -> None:
    text = "The bank forecast growth of 3 per cent in 2025."
    (entry,) = told(text, a_time(text, "2025", date(2025, 1, 1), last=date(2025, 12, 31), grain=Grain.YEAR))
    assert (entry.status, entry.words(text)) == (Status.PLANNED, "The bank forecast growth of 3 per cent")


def test_what_ends_an_hour_to_come_of_the_day_is_planned() -> None:
    text = "The pier stays shut until the warning is lifted at noon."
    (entry,) = told(text, a_time(text, "noon", DAY, grain=Grain.TIME))
    assert entry.status is Status.PLANNED


def test_a_weekday_in_brackets_may_end_a_text() -> None:
    assert analyse("6-1-03<Sunday>", date(2023, 5, 4)).timeline == ()


def test_a_text_may_end_with_a_verb_behind_that() -> None:
    assert analyse("A public inquiry heard on Tuesday that inspect", date(2023, 5, 4)).timeline

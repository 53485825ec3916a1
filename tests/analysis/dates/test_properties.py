"""What holds for the times of any text."""

import re
import sys
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.analysis import document as documents
from reader.analysis.dates.calendars.calendar import interval
from reader.analysis.dates.context.tense_cues import CUE, Cues, is_of_side
from reader.analysis.dates.matching import compiled
from reader.analysis.dates.tagger import RUN, find_times, grammar
from reader.analysis.dates.wording.lexicon import CLASSES, LINKING
from reader.analysis.dates.wording.needs import Sieve
from reader.analysis.dates.wording.notation import Alphabet
from reader.analysis.dates.wording.stretches import ALWAYS, HALVES, MOST
from reader.model import Grain, TimeType

WORDS = sorted({word for members in CLASSES.values() for word in members})
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from([word.title() for word in WORDS]),
    st.sampled_from([word.upper() for word in WORDS]),
    st.sampled_from(
        [
            "the",
            "of",
            "ago",
            "and",
            "to",
            "a.m.",
            "p.m.",
            "'s",
            "’s",
            "-",
            "–",
            "—",
            ",",
            ".",
            "/",
            "'",
            "\n",
            "\n\n",
            "9/11",
            "'90s",
            "1990s",
            "Q3",
            "FY22",
            "half",
            "time",
            "before",
        ]
    ),
    st.integers(0, 10_000).map(str),
    st.dates().map(str),
    st.sampled_from(
        ["31", "30", "29", "0", "1st", "2nd", "32nd", "1066", "9999", "0000-00-00", "13/13/2013", "25:61", "2 1/2", "½"]
    ),
    st.text(max_size=4),
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from([" ", " ", " ", "", "\u00a0", "\u2009", "\n"])), max_size=30).map(
    lambda pairs: "".join(piece + blank for piece, blank in pairs)
)
DAYS = st.one_of(st.none(), st.dates(), st.sampled_from([date.min, date.max, date(2024, 2, 29)]))
VALUE = re.compile(r"(?:(?:BC)?\d{2,4}|XXXX|P[\dXT]|PRESENT_REF|PAST_REF|FUTURE_REF)")


@given(TEXTS, DAYS)
def test_times_lie_in_the_text_in_order_and_apart(text: str, day: date | None) -> None:
    done = 0
    for time in find_times(documents.read(text, day)):
        assert done <= time.start < time.end <= len(text)
        done = time.end


@given(TEXTS, DAYS)
def test_a_time_begins_and_ends_with_something_printed(text: str, day: date | None) -> None:
    for time in find_times(documents.read(text, day)):
        words = text[time.start : time.end]
        assert words == words.strip()
        assert "\n\n" not in words


@given(TEXTS, DAYS)
@example("late '90s", None)
def test_a_time_has_a_value_and_begins_in_the_days_of_that_value(text: str, day: date | None) -> None:
    for time in find_times(documents.read(text, day)):
        days = interval(time.value)
        assert VALUE.match(time.value)
        if time.type is not TimeType.DURATION:
            assert (time.first is None) == (days is None)
            assert not (time.first and days) or days.first <= time.first <= days.last
        assert time.first is None or time.last is None or time.first <= time.last


@given(st.text(max_size=40))
def test_no_value_is_too_odd_for_an_interval(value: str) -> None:
    days = interval(value)
    assert days is None or days.first <= days.last


@given(TEXTS)
def test_without_a_day_nothing_is_resolved_against_one(text: str) -> None:
    for time in find_times(documents.read(text, None)):
        assert time.value != str(date.today())  # noqa: DTZ011 - the machine's own day is what must not leak in


@pytest.mark.parametrize(
    ("value", "first", "last", "grain"),
    [
        ("2023-05-04", date(2023, 5, 4), date(2023, 5, 4), Grain.DAY),
        ("2023-05-04TEV", date(2023, 5, 4), date(2023, 5, 4), Grain.TIME),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), Grain.MONTH),
        ("2023-W18", date(2023, 5, 1), date(2023, 5, 7), Grain.WEEK),
        ("2020-W53-WE", date(2021, 1, 2), date(2021, 1, 3), Grain.WEEKEND),
        ("2020-FA", date(2020, 9, 1), date(2020, 11, 30), Grain.SEASON),
        ("2023-WI", date(2023, 12, 1), date(2024, 2, 29), Grain.SEASON),
        ("2023-Q3", date(2023, 7, 1), date(2023, 9, 30), Grain.QUARTER),
        ("2023-H2", date(2023, 7, 1), date(2023, 12, 31), Grain.HALF),
        ("1991", date(1991, 1, 1), date(1991, 12, 31), Grain.YEAR),
        ("199", date(1990, 1, 1), date(1999, 12, 31), Grain.DECADE),
        ("19", date(1900, 1, 1), date(1999, 12, 31), Grain.CENTURY),
    ],
)
def test_an_interval_is_the_days_of_its_value(value: str, first: date, last: date, grain: Grain) -> None:
    assert interval(value) == (first, last, grain)


@pytest.mark.parametrize(
    "value", ["P5D", "PXY", "XXXX-05-03", "PRESENT_REF", "2023-02-30", "2021-W53", "", "2023-WXX", "0000"]
)
def test_what_has_no_place_on_a_calendar_has_no_interval(value: str) -> None:
    assert interval(value) is None


def calls(text: str) -> int:
    """How many functions are called to read a text: work that can be counted."""
    document = documents.read(text, date(2024, 3, 14))
    find_times(document)
    count = 0

    def note(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(note)
    try:
        find_times(document)
    finally:
        sys.setprofile(None)
    return count


HOSTILE = [
    "May 3-5-",
    "the last past next ",
    "first ",
    "1-",
    "Friday, ",
    "twenty hundred and ",
    "'90s'",
    "will was Monday ",
    "on Monday and ",
    "to be Monday ",
    "May ",
    "a week a ",
    "3 p.m. May 3, at ",
    "a.m. ",
]


@pytest.mark.parametrize("piece", [*HOSTILE, *(piece * 9 + "rain " for piece in HOSTILE)])
def test_four_times_the_hostile_text_is_about_four_times_the_work(piece: str) -> None:
    assert calls(piece * 200) <= 4.2 * calls(piece * 50) + 100


def test_of_times_without_a_word_between_them_only_the_first_are_read_and_then_those_behind_the_next_word() -> None:
    times = find_times(documents.read("May 3, " * 5 * MOST + "and on June 4 it rained on June 5.", date(2024, 3, 14)))
    values = [time.value for time in times]
    assert len(values) <= MOST
    assert "2023-06-04" not in values
    assert values[-1] == "2023-06-05"


def test_of_a_long_text_of_little_but_dates_only_the_first_are_read() -> None:
    times = find_times(documents.read("It rained May 3-5. " * ALWAYS, date(2024, 3, 14)))
    assert ALWAYS // 4 < len(times) < 3 * ALWAYS // 2


def test_all_of_a_long_text_of_prose_is_read() -> None:
    prose = "The council met on Tuesday to hear why the old bridge, which carries the road to the harbour, is shut. "
    times = find_times(documents.read(prose * (ALWAYS // 2) + "It opened in 1987.", date(2024, 3, 14)))
    assert len(times) == ALWAYS // 2 + 1


def test_no_rule_repeats_without_bound() -> None:
    for _, pattern, _ in grammar().rules:
        assert not {"*", "+"} & set(pattern)


def test_a_relative_day_without_a_day_of_publication_is_a_reference() -> None:
    times = find_times(documents.read("It rained yesterday, and on Tuesday, and on May 3.", None))
    assert [(time.type, time.value) for time in times] == [
        (TimeType.DATE, "PAST_REF"),
        (TimeType.DATE, "XXXX-WXX-2"),
        (TimeType.DATE, "XXXX-05-03"),
    ]


@pytest.mark.parametrize(
    ("words", "assumed"),
    [
        ("It began at 9 a.m.", True),
        ("It began at 9 a.m. Tuesday.", True),
        ("It began at 9 a.m. on March 3.", True),
        ("It began at 9 a.m. yesterday.", False),
        ("It began at 9 a.m. on March 3, 2019.", False),
    ],
)
def test_an_hour_is_assumed_to_be_of_a_day_unless_the_text_leaves_no_doubt(words: str, assumed: bool) -> None:
    (time,) = find_times(documents.read(words, date(2024, 3, 14)))
    assert time.assumed is assumed


def test_the_year_filled_in_is_marked_as_assumed_and_the_printed_one_is_not() -> None:
    times = find_times(documents.read("It opened on May 3, 2019 and closed on June 5.", date(2024, 3, 14)))
    assert [time.assumed for time in times] == [False, True]


@pytest.mark.parametrize(
    ("words", "first", "last", "grain"),
    [
        ("Over the past two weeks it rained.", date(2024, 2, 29), date(2024, 3, 14), Grain.WEEK),
        ("Over the next three months it will rain.", date(2024, 3, 14), date(2024, 6, 14), Grain.MONTH),
        ("Over the past year it rained.", date(2023, 3, 14), date(2024, 3, 14), Grain.YEAR),
        ("In the past 36 hours it rained.", date(2024, 3, 12), date(2024, 3, 14), Grain.DAY),
        ("It was quiet in Ramadan 2024.", date(2024, 3, 11), date(2024, 4, 9), Grain.MONTH),
        ("It was quiet over Passover 2023.", date(2023, 4, 6), date(2023, 4, 13), Grain.WEEK),
        ("The past six months of work were wet.", None, None, Grain.VAGUE),
        ("It rained for two weeks.", None, None, Grain.VAGUE),
    ],
)
def test_what_takes_long_lies_on_the_calendar_where_it_is_plain(
    words: str, first: date | None, last: date | None, grain: Grain
) -> None:
    (time,) = find_times(documents.read(words, date(2024, 3, 14)))
    assert (time.first, time.last, time.grain) == (first, last, grain)


def test_a_blank_line_parts_two_times() -> None:
    times = find_times(documents.read("The shop opened in February\n\n2019 was a good year.", date(2024, 3, 14)))
    assert [time.value for time in times] == ["2024-02", "2019"]


def letters_of(text: str) -> str:
    """The whole text in the letters of the grammar."""
    document = documents.read(text, None)
    return grammar().cutter.cut(document, [(0, len(document.tokens))] if document.tokens else []).letters()


@given(st.lists(st.sampled_from([*LINKING.split(), *HALVES]), min_size=1, max_size=8))
def test_no_rule_finds_a_time_in_words_that_only_join_others(linking: list[str]) -> None:
    letters = letters_of(" ".join(linking))
    assert not [rule.pattern for rule, pattern, _ in grammar().rules if compiled(pattern).search(letters)]


@given(TEXTS)
def test_a_rule_finds_nothing_in_a_text_without_the_letters_it_needs(text: str) -> None:
    letters = letters_of(text)
    for _, pattern, need in grammar().rules:
        assert Sieve([need]).by(letters) or not compiled(pattern).search(letters)


def test_words_of_sets_have_letters_before_those_of_other_words() -> None:
    letters = Alphabet(["an apt (zig|zag)", "apt an ox"]).of_word
    assert max(letters["zig"], letters["zag"]) < min(letters["apt"], letters["ox"])


def test_hardly_any_rule_has_a_set_that_is_slow_to_compile() -> None:
    slow = [rule for rule, pattern, _ in grammar().rules if re.search(r"\[[^\]]*[^\]\0-\xff]", pattern)]
    assert len(slow) < len(grammar().rules) / 5


def found_in(runs: list[str]) -> list[str]:
    """What the rules match in runs of letters, one after the other."""
    return [
        f"{found.rule.pattern} {run[found.first : found.after]}"
        for run in runs
        for found in grammar().matcher.matches(run)
    ]


@given(TEXTS)
def test_rules_find_in_the_stretches_of_a_text_what_they_find_in_all_of_it(text: str) -> None:
    document = documents.read(text, None)
    stretches = grammar().cutter.cut(document, grammar().stretches.of(document)).letters()
    assert found_in(RUN.findall(stretches)) == found_in(RUN.findall(letters_of(text)))


CUE_WORDS = sorted(set(re.findall(r"[a-z]+", CUE.pattern)) | {"voted", "Ann", "won't", "so-called", "it", ","})


def cues_found(text: str) -> list[tuple[int, int]]:
    """The cues as the analysis finds them: where the first word of one stands."""
    document = documents.read(text, None)
    cues = Cues(document, text.lower())
    return [cue.span() for place in range(len(document.sentences)) for cue in cues.of_sentence(place)]


def cues_searched(text: str) -> list[tuple[int, int]]:
    """The same, looked for at every letter."""
    # "so-called" tells how something is.
    cues = [cue for cue in CUE.finditer(text.lower()) if text[cue.start() - 1 : cue.start()] != "-"]
    return [cue.span() for cue in cues if cue["sides"] is None or is_of_side(text, *cue.span())]


@given(st.lists(st.sampled_from(CUE_WORDS), max_size=30).map(" ".join))
def test_cues_begin_only_where_their_first_words_stand(text: str) -> None:
    assert cues_found(text) == cues_searched(text)


def test_each_cue_is_found_before_each_word() -> None:
    pairs = [f"{first} {second}" for first in CUE_WORDS for second in CUE_WORDS]
    assert [pair for pair in pairs if CUE.match(pair) and cues_found(pair) != cues_searched(pair)] == []


def test_every_rule_needs_something() -> None:
    assert all(all(need) for _, _, need in grammar().rules)

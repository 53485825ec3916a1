"""What is done every time or day and is no event: "the fair is usually held in May", "is open daily from 9am"."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.english.words import WEEKDAYS
from reader.analysis.timeline.entries.states import Told
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import Form, Word, lowered, word_at
from reader.analysis.timeline.times.anchors import Role
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.wordlists import word_set
from reader.model import Grain

EVERY = frozenset(("annually", "each", "every", "yearly"))
HABITS = word_set(
    "always customarily generally habitually historically normally ordinarily routinely traditionally typically usually"
)
SELDOM = frozenset(("often", "rarely", "seldom", "sometimes"))
"""Beside a verb in the present, the same."""
TURNS = word_set(
    "day days evening evenings holiday holidays morning mornings night nights time times trip trips visit visits"
)
"""What is counted in "six | days | a week"."""
OPENING = word_set("open opens closed closes shut shuts")
EARLY_DAYS = word_set("monday tuesday wednesday mon tue tues wed")
"""Days with which the days of the week begin on which doors are open."""
TIMES_OF_YEAR = word_set("days month months season time times weeks")
"""Nouns of which a month is one: "The best time to go is June"."""
US = (["i"], ["we"], ["you"])
PROGRAMMED = word_set(
    """
    announce arrive begin celebrate close come depart end expect face finish fly go head hold hope host launch leave
    marry meet move open plan play publish release reopen resume return sail start tour travel visit vote
    """
)
"""What is arranged for a time where somebody tells of it in the present: "We play Lorne in May"."""
WEEKLY = EVERY | word_set(
    """
    daily mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends
    """
)


def is_usual(reading: Reading, told: Told, clause: Clause) -> bool:
    """It is done every time: "the fair is usually held in May", "they met, usually | on the first Friday", "is held
    every year on May Day", "Every day in June, she swims"; but not "runs every day from 3 May until 9 May".
    """
    words, time = reading.words, told.place.phrase[0]
    spans_days = told.period.lasting and told.period.grain is not Grain.TIME
    opening = next((start for start, end in clause.fronted if start <= time < end), clause.verb.end)
    every = any(
        word.lower in EVERY and (word.time is not None or at + 1 == time)
        for at, word in enumerate(words[opening:time], opening)
    )
    body = words[clause.verb.end : clause.body[1]]
    if clause.verb.form is Form.PRESENT and told.place.role is Role.AT and _is_counted(body):
        return True
    often = told.period.grain is Grain.TIME and _is_often(body)
    if often and (clause.verb.form is Form.PRESENT or clause.verb.form is Form.MODAL):
        return True
    begins = clause.verb.future and told.period.grain is not Grain.TIME  # "will stay open until 8pm | from next month"
    weekly = _is_opening_time(words, clause) and not begins
    if not spans_days and ((every and clause.verb.form is Form.PRESENT) or weekly):
        return True
    # "will run | normally | from Monday": that is how.
    end = clause.verb.end + (not clause.verb.future)
    beside = (*words[max(0, clause.verb.start - 1) : end], *words[max(0, time - 1) : time])
    if clause.verb.form is Form.PRESENT and any(word.lower in SELDOM for word in beside):
        return True
    led = told.period.grain not in {Grain.DAY, Grain.TIME} and _is_led_by_habit(words, clause)
    if _is_of_month(words, told.period, clause) or _is_ours(words, told, clause) or _is_of_season(words, told, clause):
        return True
    if _is_time_of_year(words, told.period, clause):
        return True
    return led or any(word.lower in HABITS for word in beside)


def _is_of_month(words: Sequence[Word], period: Period, clause: Clause) -> bool:
    """It comes back with each month: "meets | on the first Monday of the month"."""
    time = lowered(words, period.start, period.end)
    ranked = time[:1] == ["the"] and not WEEKDAYS.isdisjoint(time) and time[-3:] == ["of", "the", "month"]
    return clause.verb.form is Form.PRESENT and ranked


def _is_time_of_year(words: Sequence[Word], period: Period, clause: Clause) -> bool:
    """It tells which months of each year are best: "The best time to visit is between April and June"."""
    # The name in "the time to visit Lorne" may pass for its subject.
    begins = lowered(words, clause.mark, clause.verb.start)[:4]
    of_year = period.grain in {Grain.MONTH, Grain.SEASON} and not TIMES_OF_YEAR.isdisjoint(begins)
    return of_year and clause.verb.form is Form.PRESENT and clause.verb.word in words_of.BE


def _is_ours(words: Sequence[Word], told: Told, clause: Clause) -> bool:
    """What somebody says that we, or you, do in a month or a season is done each year: "we plant them | in November",
    "In winter | I go out at four"; not what is on a programme, "We play Lorne | in May", or meant, "We hope to open".
    """
    bare = told.period.grain in {Grain.MONTH, Grain.SEASON} and told.period.end - told.period.start == 1
    plain = clause.verb.form is Form.PRESENT and clause.verb.end - clause.verb.start == 1
    us = lowered(words, *(clause.subject or (0, 0))) in US
    head = clause.verb.word
    aims = told.telling.verb is not None and told.telling.verb.form is Form.INFINITIVE
    season = told.period.grain is Grain.SEASON and word_at(words, told.period.start - 1).lower == "in"
    return bare and plain and us and not aims and (season or head not in PROGRAMMED)


def _is_of_season(words: Sequence[Word], told: Told, clause: Clause) -> bool:
    """It is so in that season of every year: "A room costs 85 | in winter"; not "The park opens in spring"."""
    period, head = told.period, clause.verb.word
    bare = period.grain is Grain.SEASON and period.end - period.start == 1
    if not bare or word_at(words, period.start - 1).lower != "in":
        return False
    plain = clause.verb.form is Form.PRESENT and clause.verb.end - clause.verb.start == 1
    arranged = any(head in {base, f"{base}s", f"{base}es"} for base in PROGRAMMED)
    return plain and not arranged and head not in words_of.BE


def _is_led_by_habit(words: Sequence[Word], clause: Clause) -> bool:
    """What is told in the present is so as a rule, as the words in front of its subject say: "Historically speaking, |
    we see most sales in May"; not "Traditionally a safe seat, Lorne votes on Thursday".
    """
    start = clause.subject[0] if clause.subject else 0
    if clause.verb.form is not Form.PRESENT:
        return False
    leads = (at for at, word in enumerate(words[:start]) if word.lower in HABITS)
    return any(at + 1 == start or words[at + 1].lower in {",", "speaking"} for at in leads)


def _is_often(body: Sequence[Word]) -> bool:
    """It tells what is done again and again: "ride every train from 9pm", "comes twice a week between 10 and 3"."""
    lowers = [word.lower for word in body]
    counts = any(first in {"once", "twice", "times"} and second == "a" for first, second in pairwise(lowers))
    return counts or any(lower in {"each", "every"} for lower in lowers)


def _is_counted(body: Sequence[Word]) -> bool:
    """It tells how often something is done: "gets up early | six days a week", "takes | one holiday a year"."""
    lowers = [word.lower for word in body]
    return any(
        lowers[at + 1 : at + 3] in (["a", "week"], ["a", "month"], ["a", "year"]) and lower in TURNS
        for at, lower in enumerate(lowers)
    )


def _is_opening_time(words: Sequence[Word], clause: Clause) -> bool:
    """It tells when doors are open week by week: "is open from 9am to 5pm Tuesday to Sunday", "stays open until 9pm on
    Thursdays"; but not "the fair is open from Friday to Sunday".
    """
    body = lowered(words, clause.verb.head, clause.body[1])
    if OPENING.isdisjoint(body[:2]) or not any(lower[0].isdigit() for lower in body):
        return False
    week = any(first in EARLY_DAYS and last in WEEKDAYS for first, last in zip(body, body[2:], strict=False))
    return (week and clause.verb.form is Form.PRESENT) or not WEEKLY.isdisjoint(body)

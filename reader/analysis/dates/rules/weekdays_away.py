"""Weekdays some weeks away: "Tuesday week", "two Fridays ago", "Friday of next week"."""

from datetime import timedelta

from reader.analysis.dates.calendars.calendar import interval, last_weekday, next_weekday, value_of
from reader.analysis.dates.context.returning import nearest, weekday_pointed_at
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.narrative import PHRASE_END as STORY_END
from reader.analysis.dates.rules.relative import counted
from reader.analysis.dates.rules.shared_patterns import MONTH, WEEKDAY
from reader.analysis.dates.rules.weekdays import pointed_weekday
from reader.analysis.dates.wording.lexicon import MANY_WEEKDAYS, MONTHS, STEPS, WEEKDAYS
from reader.analysis.dates.wording.meaning import Meaning, on
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.english.words import APOSTROPHE_S
from reader.analysis.patterns import later

PHRASE_END = later(r"\s?(?:[^\w\s]|\Z)")
"""What stands behind "Friday next"; other words say what is next."""


def week_from_weekday(reading: Reading, scene: Scene) -> Meaning | None:
    """A week from Tuesday, a week on Tuesday, Tuesday week: a week after the coming one; next Tuesday week: one after
    the next week's.
    """
    if reading.before.endswith("for "):
        # "will be shut for six weeks | from Monday"
        return None
    number, weeks = WEEKDAYS[reading.word("day")], int(reading.number("count")) or 1 + reading.has("two")
    if scene.day is None:
        return on(f"XXXX-WXX-{number}")
    start = weekday_pointed_at(scene.day, number, "next") if reading.has("next") else next_weekday(scene.day, number)
    return on((start + timedelta(weeks=weeks)).isoformat())


def weekdays_ago(reading: Reading, scene: Scene) -> Meaning | None:
    """Two Fridays ago, two Fridays from now: the last one is one Friday ago, the next one is one from now."""
    number, count = (WEEKDAYS | MANY_WEEKDAYS)[reading.word("day")], counted(reading)
    if scene.day is None or count is None or not 1 <= count <= 52:
        return on("FUTURE_REF" if reading.has("ahead") else "PAST_REF")
    others = timedelta(weeks=int(count) - 1)
    if reading.has("ahead"):
        return on((next_weekday(scene.day, number) + others).isoformat())
    return on((last_weekday(scene.day, number) - others).isoformat())


def weekday_of_week(reading: Reading, scene: Scene) -> Meaning | None:
    """Friday next week; but "on Monday of last week's storm" tells of the storm."""
    if reading.has("of") and reading.after.startswith(APOSTROPHE_S):
        return None
    number, steps = WEEKDAYS[reading.word("day")], STEPS[reading.phrase("which")]
    if scene.day is None:
        return on(f"XXXX-WXX-{number}")
    return on((scene.day + timedelta(7 * steps + number - scene.day.isoweekday())).isoformat())


def weekday_next(reading: Reading, scene: Scene) -> Meaning | None:
    """Friday next, Monday last, as courts and parliaments write."""
    return pointed_weekday(reading, scene) if PHRASE_END.match(reading.after) else None


def weekday_beside(reading: Reading, scene: Scene) -> Meaning | None:
    """The Monday before, the Friday after: of the day last named. Nothing for "the Monday before the vote"."""
    start = scene.named_day
    if start is None or not STORY_END.match(reading.after):
        return None
    number = WEEKDAYS[reading.word("day")]
    if reading.word("which") == "before":
        return on(last_weekday(start, number).isoformat(), assumed=True)
    return on(next_weekday(start, number).isoformat(), assumed=True)


def weekday_before_last(reading: Reading, scene: Scene) -> Meaning | None:
    """The Tuesday before last: the week before the one that is just over; Tuesday fortnight: two weeks behind the
    coming one.
    """
    number = WEEKDAYS[reading.word("day")]
    if scene.day is None:
        return on(f"XXXX-WXX-{number}")
    if reading.has("fortnight"):
        return on((next_weekday(scene.day, number) + timedelta(weeks=2)).isoformat())
    return on((last_weekday(scene.day, number) - timedelta(weeks=1)).isoformat())


def week_of(reading: Reading, scene: Scene) -> Meaning | None:
    """The week of March 6, the week beginning 6 March, the weekend of 9-10 March."""
    month, number = MONTHS[reading.word("month")], int(reading.number("day"))
    if reading.has("year"):
        value = f"{int(reading.number('year')):04d}-{month:02d}-{number:02d}"
    else:
        value = nearest(scene.day, f"{month:02d}-{number:02d}", scene.tense(reading))
    days = interval(value)
    unit = "WE" if reading.word("unit") == "weekend" else "W"
    return on(value_of(days.first, unit), assumed=not reading.has("year")) if days else None


WEEKDAYS_AWAY = Family(
    "weekdays and weeks by their days",
    "TimeML annotation guidelines 1.2.1; British and Indian usage after the papers' own stylebooks",
    (
        Rule(
            f"(a (week|two:fortnight)|count:NUM (week|weeks)) (from|on) day:{WEEKDAY}"
            f"|(next:next)? day:{WEEKDAY} week (?! (of|last|-))",
            week_from_weekday,
            (
                "They meet [a week on Monday = DATE 2024-03-25].",
                "They meet [a fortnight on Monday = DATE 2024-04-01].",
                "They meet [Tuesday week = DATE 2024-03-26], or [next Tuesday week = DATE 2024-03-26].",
            ),
        ),
        Rule(
            f"day:{WEEKDAY} (of:of)? which:(last|next|this) week"
            f"|which:(last|next) week day:{WEEKDAY} (?! (part:PART|-))",
            weekday_of_week,
            (
                "They meet [Friday next week = DATE 2024-03-22]; they met [last week Monday = DATE 2024-03-04].",
                "They told on [Monday = DATE 2024-03-11] of [last week = DATE 2024-W10]'s storm.",
            ),
        ),
        Rule(
            "count:(NUM|A|(a)? couple (of)?) day:(WEEKDAYS|WEEKDAY) (ago|ahead:(from now))",
            weekdays_ago,
            (
                "They met [two Fridays ago = DATE 2024-03-01], and [three Thursdays ago = DATE 2024-02-22].",
                "They will meet [two Fridays from now = DATE 2024-03-22].",
            ),
        ),
        Rule(
            "day:WEEKDAY which:(next|last)",
            weekday_next,
            (
                "It was put off to [Friday next = DATE 2024-03-22]. It was heard on [Monday last = DATE 2024-03-11].",
                "On [Monday = DATE 2024-03-11] last orders were called.",
            ),
        ),
        Rule(
            "the day:WEEKDAY which:(before|after) (?! last)",
            weekday_beside,
            (
                "The vote was on [15 May 2019 = DATE 2019-05-15]. She had left [the Monday before = DATE 2019-05-13].",
                "The vote was on [15 May 2019 = DATE 2019-05-15]. She left [the Monday after = DATE 2019-05-20].",
                "She left on the [Monday = DATE 2024-03-11] before the vote.",
            ),
        ),
        Rule(
            "the day:WEEKDAY before last|day:WEEKDAY fortnight:fortnight",
            weekday_before_last,
            (
                "They met on [the Tuesday before last = DATE 2024-03-05].",
                "They will meet on [Tuesday fortnight = DATE 2024-04-02].",
            ),
        ),
        Rule(
            "(the unit:(week|weekend) (of|beginning|starting|commencing)|unit:week (beginning|commencing)) "
            f"(month:{MONTH} day:(DAY|DAYORD) ((-|–|to|and) DAY)?|day:(DAY|DAYORD) ((-|–|to|and) DAY)? month:{MONTH}) "
            "(,? year:YEAR)?",
            week_of,
            (
                "They meet in [the week of March 20 = DATE 2024-W12].",
                "They met in [the week of March 6, 2023 = DATE 2023-W10].",
                "They will meet in [the week beginning 8 April = DATE 2024-W15].",
                "They will meet in [week commencing 8 May = DATE 2024-W19].",
                "They met on [the weekend of 9-10 March = DATE 2024-W10-WE].",
            ),
        ),
    ),
)
FAMILIES = (WEEKDAYS_AWAY,)

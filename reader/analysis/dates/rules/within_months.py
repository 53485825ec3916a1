"""Days and weeks counted within a month: "the first Monday of May", "the last day of April"."""

from calendar import monthrange
from datetime import date, timedelta

from reader.analysis.dates.calendars.calendar import interval, moved, next_weekday, value_of
from reader.analysis.dates.calendars.holidays import weekday_of
from reader.analysis.dates.context.returning import nearest
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.months_and_years import pointed_month
from reader.analysis.dates.rules.shared_patterns import MONTH, WEEKDAY
from reader.analysis.dates.wording.lexicon import MONTHS, STEPS, WEEKDAYS
from reader.analysis.dates.wording.meaning import Meaning, on
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later
from reader.model import Grain

OF_MONTH = (
    f"(of|in) (month:{MONTH} (,? year:YEAR)?|which:(last|this|next|the) month|which:(last|this|next) month:{MONTH})"
)
OLD = 45
"""Days before publication, for which a numbered day is of the month of the story."""
CLOSED = later(
    r"\s?(?:(?!-[a-z])[^\w\s]|\Z)|\s(?:an?|the|he|she|it|they|we|I|his|her|its|their|our|my|when)\s"
    r"|\s(?:at|for|from|in|to|with)\s"
    r"|\s(?:and|or)\s(?:on\s)?(?:the\s)?\d{1,2}(?:st|nd|rd|th)\b(?!\s[a-z]+s\b)"
    r"|\s(?:and|but|then)\s(?:are|at|did|has|had|have|in|is|on|then|was|were|will|[a-z]+ed)\s"
)
"""The end of a phrase. "Friday the fourth man fell" counts men, "on the 20th a man fell" days."""
NUMBER = "(number:ORD|last:last)"
THURSDAY, SATURDAY = 4, 6


def _month(reading: Reading, scene: Scene) -> date | None:
    """The first day of the month named."""
    if reading.has("which") and not reading.has("month"):
        return scene.day and moved(scene.day.replace(day=1), "M", STEPS[reading.word("which")])
    month = MONTHS[reading.word("month")]
    if reading.has("which"):
        pointed = pointed_month(reading, scene)
        days = interval(pointed.value) if pointed else None
        return days.first if days else None
    if reading.has("year"):
        return date(int(reading.number("year")), month, 1)
    days = interval(scene.month_dated(month, reading) or nearest(scene.day, f"{month:02d}", scene.tense(reading)))
    return days.first if days else None


def _last_day(first: date) -> date:
    return first.replace(day=monthrange(first.year, first.month)[1])


def counted_weekday(reading: Reading, scene: Scene) -> Meaning | None:
    """The second Tuesday of a month, or its last."""
    first = _month(reading, scene)
    count = -1 if reading.has("last") else int(reading.number("number"))
    if first is None or count > 5:
        return None
    day = weekday_of(first.month, WEEKDAYS[reading.word("day")], count)(first.year)
    if day is None or day.month != first.month:
        return None
    return on(day.isoformat(), assumed=not reading.has("year"))


def counted_day(reading: Reading, scene: Scene) -> Meaning | None:
    """The first or the last day of a month."""
    first = _month(reading, scene)
    if first is None:
        return None
    last = _last_day(first)
    day = last if reading.has("last") else first + timedelta(int(reading.number("number")) - 1)
    return on(day.isoformat(), assumed=not reading.has("year")) if day <= last else None


def counted_week(reading: Reading, scene: Scene) -> Meaning | None:
    """A week of a month, or a weekend: a week is of the month in which its Thursday lies, as in ISO 8601, a weekend of
    that of its Saturday.
    """
    first = _month(reading, scene)
    if first is None:
        return None
    is_weekend = reading.word("unit") == "weekend"
    count = -1 if reading.has("last") else int(reading.number("number"))
    if count > 5:
        return None
    day = weekday_of(first.month, SATURDAY if is_weekend else THURSDAY, count)(first.year)
    if day is None or day.month != first.month:
        return None
    return on(value_of(day, "WE" if is_weekend else "W"), assumed=not reading.has("year"))


NEAR_DAYS = 40
"""Before publication or behind it: a weekday with its number is of this month or one beside it."""
NUMBERED_AFTER = later(
    r"-|\s(?:[A-Z]|anniversary|annual|birthday|century|district|edition|floor|game|grade|hole|hour|lap|minute|over|pick"
    r"|place|round|season|seed|straight|time|win)"
)
"""What else is numbered behind a weekday: "on Friday 21st | Street", "on Sunday 2nd | place"."""
JOINED_AFTER = later(r"\s(?:and|or|to|until|at|from|in|with)\s")


def numbered_weekday(reading: Reading, scene: Scene) -> Meaning | None:
    """Friday the 13th: the nearest on the side of the tense, or on the other where that side has none in two years."""
    weekday, number = WEEKDAYS[reading.word("day")], int(reading.number("number"))
    in_digits = reading.printed("number")[0].isdigit()
    if not CLOSED.match(reading.after) and not (in_digits and " the " in reading.text):
        return _near_weekday(reading, scene) if in_digits and not NUMBERED_AFTER.match(reading.after) else None
    if scene.day is None or not 1 <= number <= 31:
        return on(f"XXXX-XX-{number:02d}")
    ahead = scene.tense(reading).is_ahead
    start = scene.day
    for away in range(800):
        day = start + timedelta(away if ahead else -away)
        if day.day == number and day.isoweekday() == weekday:
            return on(day.isoformat(), assumed=True)
    return None


def plain_numbered_weekday(reading: Reading, scene: Scene) -> Meaning | None:
    """Friday 28, as programmes have it: the nearest, where one is near; not "On Friday 28 people came"."""
    closed = CLOSED.match(reading.after) or JOINED_AFTER.match(reading.after)
    return _near_weekday(reading, scene) if closed and not reading.printed("day").islower() else None


def _near_weekday(reading: Reading, scene: Scene) -> Meaning | None:
    weekday, number = WEEKDAYS[reading.word("day")], int(reading.number("number"))
    if scene.day is None:
        return None
    past = scene.tense(reading).is_past
    near = sorted(range(-NEAR_DAYS, NEAR_DAYS + 1), key=lambda away: (abs(away), away))
    days = [day for away in near if (day := scene.day + timedelta(away)).day == number and day.isoweekday() == weekday]
    fits = [day for day in days if (day <= scene.day) is past] or ([] if past else days)
    return on(fits[0].isoformat(), assumed=True) if fits else None


def numbered_day(reading: Reading, scene: Scene) -> Meaning | None:
    """The 11th: of the month last named where the verb is past, or that of the day last named where it is to come
    behind that; else the nearest. "The 11th man" is none.
    """
    number = int(reading.number("number"))
    if not reading.printed("number")[0].isdigit() or not CLOSED.match(reading.after) or not scene.day:
        return None
    named, past = scene.named, scene.tense(reading).is_past
    start = named.first if past and named and named.grain is Grain.MONTH else scene.day
    told = scene.named_day
    if not past and named and named.grain is Grain.MONTH and named.first > scene.day:
        # "I go there in May. She marries on | the 24th"
        start = named.first
    goes_on = told and not past and told > scene.day and number > told.day
    if told and (goes_on or (past and (scene.day - told).days > OLD)):
        start = told.replace(day=1)
    months = (
        (start,) if start is not scene.day else tuple(moved(start.replace(day=1), "M", step) for step in (-1, 0, 1))
    )
    days = [day for month in months if (day := _of_month(month, number))]
    fits = [day for day in days if (day <= scene.day if past else day >= scene.day)] or days
    return on(min(fits, key=lambda day: abs((day - start).days)).isoformat(), assumed=True) if fits else None


def numbered_day_of_month(reading: Reading, scene: Scene) -> Meaning | None:
    """The 21st of this month, the 5th of the month."""
    first = _month(reading, scene)
    day = first and _of_month(first, int(reading.number("number")))
    return on(day.isoformat(), assumed=True) if day else None


def weekday_behind_weekday(reading: Reading, scene: Scene) -> Meaning | None:
    """The first Tuesday after the first Monday in November, as laws fix days."""
    first = _month(reading, scene)
    count = int(reading.number("number"))
    day = first and count <= 4 and weekday_of(first.month, WEEKDAYS[reading.word("day")], count)(first.year)
    if not day:
        return None
    behind = next_weekday(day, WEEKDAYS[reading.word("behind")])
    return on(behind.isoformat(), assumed=not reading.has("year"))


def instant_day(reading: Reading, scene: Scene) -> Meaning | None:
    """The 5th inst., ult. or prox.: of this month, the last or the next, as old letters have it."""
    if scene.day is None:
        return None
    month = moved(scene.day.replace(day=1), "M", {"inst": 0, "ult": -1, "prox": 1}[reading.word("which")])
    day = _of_month(month, int(reading.number("number")))
    return on(day.isoformat()) if day else None


def _of_month(month: date, number: int) -> date | None:
    try:
        return month.replace(day=number)
    except ValueError:
        return None


WITHIN_MONTHS = Family(
    "days within a month",
    "TimeML annotation guidelines 1.2.1; the calendar",
    (
        Rule(
            f"(the)? {NUMBER} day:WEEKDAY {OF_MONTH}",
            counted_weekday,
            (
                "They met on [the second Tuesday of May 2019 = DATE 2019-05-14].",
                "They will meet on [the first Saturday of next month = DATE 2024-04-06].",
                "They met on [the first Monday of last September = DATE 2023-09-04].",
                "They will meet on [the last Friday in June = DATE 2024-06-28].",
                "They left in [May 2001 = DATE 2001-05]. On [the last Friday in August = DATE 2001-08-31] they met.",
            ),
        ),
        Rule(
            f"(the)? (first)? behind:WEEKDAY (after|following) the number:ORD day:WEEKDAY {OF_MONTH}",
            weekday_behind_weekday,
            (
                "They will vote on [the first Tuesday after the first Monday in November = DATE 2024-11-05].",
                "They met on [the Tuesday following the second Monday of May 2019 = DATE 2019-05-14].",
            ),
        ),
        Rule(
            "the number:DAYORD of which:(this|last|next|the) month (?! OWNER)",
            numbered_day_of_month,
            (
                "The vote was moved to [the 21st of this month = DATE 2024-03-21].",
                "It fell on [the 28th of last month = DATE 2024-02-28].",
                "They left on [the 5th of the month = DATE 2024-03-05].",
            ),
        ),
        Rule(
            "day:WEEKDAY (the)? number:DAYORD (?! (of|MONTH|MAYBEMONTH|UNIT))",
            numbered_weekday,
            (
                "It failed on [Friday the 13th = DATE 2023-10-13], and not on [Friday 13th = DATE 2023-10-13].",
                "They fell on [Saturday = DATE 2024-03-09], the fourth time.",
                "From [Monday 18th = DATE 2024-03-18] to [Friday 22nd = DATE 2024-03-22] buses will run.",
                "On [Friday = DATE 2024-03-08] 22nd Street flooded.",
                "On [Friday = DATE 2024-03-08] 8th seed Ann Lee lost.",
            ),
        ),
        Rule(
            f"day:{WEEKDAY} ,? number:DAY (?! (of|-|–|MONTH|MAYBEMONTH|UNIT|UNITS|HALFDAY))",
            plain_numbered_weekday,
            (
                "Booking closes on [Wednesday 20 = DATE 2024-03-20].",
                "[Friday 22 = DATE 2024-03-22]: a talk. It ran on [Friday 8 = DATE 2024-03-08] and in Lorne.",
                "On [Friday = DATE 2024-03-08] 22 people came, and on [Monday = DATE 2024-03-11] 22.",
            ),
        ),
        Rule(
            "((?<=(on|by|until|before|since|from))|(?<=the PART of)) span:(the number:DAYORD) "
            "(?! (of|-|MONTH|MAYBEMONTH|UNIT|ORD))"
            "|(?<=on the DAYORD (and|or)) span:((the)? number:DAYORD) (?! (of|-|MONTH|MAYBEMONTH|UNIT|ORD))",
            numbered_day,
            (
                "It broke twice, on [the 7th = DATE 2024-03-07] and [the 11th = DATE 2024-03-11].",
                "It broke on the night of [the 7th = DATE 2024-03-07], she said.",
                "It broke on [the 7th = DATE 2024-03-07] and [11th = DATE 2024-03-11].",
                "The film was shown on [the 11th = DATE 2024-03-11].",
                "Many came on [the 11th = DATE 2024-03-11] to hear her.",
                "It will be shown on [the 11th = DATE 2024-04-11], and they live on the 11th floor.",
                "It fell on [3 May 2019 = DATE 2019-05-03], and was found on [the 9th = DATE 2019-05-09].",
                "It opened in [July 2019 = DATE 2019-07]. It shut on [the 19th = DATE 2019-07-19] and did not reopen.",
                "It fell on [3 May 2019 = DATE 2019-05-03]. On [the 9th = DATE 2019-05-09] a diver found it.",
                "It opens in [May = DATE 2024-05]. They play on [the 9th = DATE 2024-05-09] and in Lorne.",
                "It opens on [5 May = DATE 2024-05-05]. They play on [the 9th = DATE 2024-05-09] and in Lorne.",
                "It opened in [July 2019 = DATE 2019-07], and closed on [the 30th = DATE 2019-07-30].",
            ),
        ),
        Rule(
            "(the)? number:DAYORD which:(inst|ult|prox)",
            instant_day,
            ("Your letter of [the 5th inst = DATE 2024-03-05]. and that of [28th ult = DATE 2024-02-28]. are here.",),
        ),
        Rule(
            f"(the)? {NUMBER} day {OF_MONTH}",
            counted_day,
            ("It closed on [the last day of February = DATE 2024-02-29].",),
        ),
        Rule(
            f"(the)? {NUMBER} unit:(week|weekend) {OF_MONTH}",
            counted_week,
            (
                "It opened in [the first week of March = DATE 2024-W10].",
                "It opens on [the last weekend of the month = DATE 2024-W13-WE].",
            ),
        ),
    ),
)
FAMILIES = (WITHIN_MONTHS,)

"""Weeks, months and years counted from publication: "last week", "two years ago"."""

from datetime import date, timedelta

from reader.analysis.dates.calendars.calendar import moved, value_of
from reader.analysis.dates.calendars.holidays import holiday
from reader.analysis.dates.context.hemisphere import season_days
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.filters import OWNED_BEFORE, is_a_title, is_of_a_stay
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.near_days import UNDATED, day_away, sign
from reader.analysis.dates.rules.shared_patterns import APPROX, EDGE
from reader.analysis.dates.wording.lexicon import MANY_SEASONS, MANY_UNITS, SEASONS, STEPS, UNITS
from reader.analysis.dates.wording.meaning import Meaning, on
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set

YEARS_IN = {"Y": 1, "E": 10, "C": 100, "L": 1000}
FRIDAY, SUNDAY = 5, 7
LAST_OF = later(r"\s(?:of|in|to|for|that|when|on)\b")
"""What has a last day of its own: "the last day of school"."""
NEXT_TO_COME = {"coming", "upcoming"}
"""The coming weekend is this week's, until it has begun; the next one is the next week's."""

UNCOUNTED = word_set("dozens few hundreds many multi number numerous several some tens thousands various")
MANY_FEASTS = {
    "christmases": "christmas",
    "easters": "easter",
    "thanksgivings": "thanksgiving",
    "ramadans": "ramadan",
    "diwalis": "diwali",
    "halloweens": "halloween",
}
MOST_FEASTS = 50
"""How many of them back a day is told."""


def unit_beside(reading: Reading, scene: Scene) -> Meaning | None:
    """Last week, this month, next year."""
    which, unit = reading.word("which"), UNITS[reading.word("unit")]
    steps = STEPS[which]
    if unit in "SmHN" or is_a_title(reading) or (unit in "DWMY" and is_of_a_stay(reading)):
        return None
    if unit == "D" and OWNED_BEFORE.search(reading.before):
        # "tells them about their upcoming day"
        return None
    if scene.day is None:
        return on(UNDATED[steps])
    if unit == "D" and LAST_OF.match(reading.after):
        return None
    if unit == "D":
        return on((scene.day + timedelta(steps)).isoformat()) if steps else None
    if unit == "WE":
        near = which in NEXT_TO_COME and scene.day.isoweekday() <= FRIDAY
        return on(_weekend(scene.day, 0 if near else steps - _is_just_over(reading, scene)))
    if unit == "Q" and which == "this" and scene.tense(reading).is_past:
        # A report that has named its quarter goes on with it.
        return on(scene.reported_quarter(reading.start) or scene.same("Q"))
    if unit == "W" and scene.day.isoweekday() == SUNDAY:
        steps = _weeks_of_sunday(reading, scene, steps)
    return on(value_of(moved(scene.day, unit, steps), unit))


WAS_TO = later(r"\b(?:was|were)\s(?:due\s|supposed\s)?to\s[^.;:]*\Z")
"""What was to be done still lies ahead: "ships that were to load | this weekend"."""


def _is_just_over(reading: Reading, scene: Scene) -> bool:
    """Whether "this weekend" is the one before the week: "on Monday she said she had been ill this weekend"."""
    this = reading.word("which") == "this" and scene.day is not None and scene.day.isoweekday() < FRIDAY
    return this and scene.tense(reading).is_past and WAS_TO.search(reading.before) is None


def _weeks_of_sunday(reading: Reading, scene: Scene, steps: int) -> int:
    """On a Sunday the week that was is "last week", and what is to come "this week" comes in the next one."""
    if reading.word("which") == "last":
        return 0
    ahead = reading.word("which") == "this" and scene.tense(reading).is_ahead
    return 1 if ahead else steps


def _weekend(day: date, steps: int) -> str:
    return value_of(moved(day, "W", steps), "WE")


def unit_beyond(reading: Reading, scene: Scene) -> Meaning | None:
    """The week before last, the year after next."""
    unit, steps = UNITS[reading.word("unit")], 2 if reading.word("which") == "next" else -2
    if scene.day is None:
        return on(UNDATED[sign(steps)])
    if unit == "N":
        return day_away(scene, steps, "NI")
    return on(_weekend(scene.day, steps) if unit == "WE" else value_of(moved(scene.day, unit, steps), unit))


OPEN_BEFORE = later(r"(?:\A|[.?!\n]['\"’”]?\s?|[“\"]|\b(?:But|And),?\s)\Z")
CLOSED_AFTER = later(r"[,.;:!?”]|\s(?:when|that|and)\b|\Z")
"""What stands on either side of years that are counted back: "A few years back I left", "left a few years back."."""


def units_away(reading: Reading, scene: Scene) -> Meaning | None:
    """Two years ago, ten days from now."""
    if reading.word("way") == "back" and not (OPEN_BEFORE.search(reading.before) or CLOSED_AFTER.match(reading.after)):
        # "He spent two years back in Lorne"
        return None
    back = reading.word("way") in {"ago", "back"}
    unit = (UNITS | MANY_UNITS)[reading.word("unit")]
    count = counted(reading)
    if unit in "SmH" or count is None:
        return on("PAST_REF" if back else "FUTURE_REF")
    if scene.day is None or count * YEARS_IN.get(unit, 0) >= scene.day.year:
        return on("PAST_REF" if back else "FUTURE_REF")
    day = moved_by(scene.day, unit, -count if back else count)
    finer = "M" if unit == "Y" and count % 1 else "D" if reading.word("way") == "today" else unit
    return on(value_of(day, finer) if finer not in "EC" else value_of(day, "Y"))


def summers_ago(reading: Reading, scene: Scene) -> Meaning | None:
    """Two summers ago: last summer is one summer ago."""
    season, count = (SEASONS | MANY_SEASONS)[reading.word("season")], int(counted(reading) or 0)
    if scene.day is None or not 0 < count < scene.day.year:
        return on("PAST_REF")
    days = season_days(f"{scene.day.year:04d}-{season}", scene.document.text)
    over = days is not None and days.last < scene.day
    return on(f"{scene.day.year - count + over:04d}-{season}")


def feasts_ago(reading: Reading, scene: Scene) -> Meaning | None:
    """Three Christmases ago: the last one that is over is one Christmas ago."""
    name, count = MANY_FEASTS[reading.word("feast")], int(counted(reading) or 0)
    if scene.day is None or not 0 < count <= MOST_FEASTS:
        return on("PAST_REF")
    days = (holiday(name, scene.day.year - back) for back in range(count + 1))
    over = [day for day in days if day and day < scene.day]
    return on(over[count - 1].isoformat(), assumed=True) if len(over) >= count else on("PAST_REF")


def moved_by(start: date, unit: str, count: float) -> date:
    """A day so many units on or back; what is left of years, decades or centuries in months."""
    whole = int(count)
    day, rest = moved(start, unit, whole), count - whole
    return moved(day, "M", round(rest * 12 * YEARS_IN[unit])) if unit in YEARS_IN and rest else day


def counted(reading: Reading) -> float | None:
    """How many: a numeral, "a", "a couple of"; None for "a few", "several", and no count at all."""
    if not reading.has("count"):
        return None
    if number := reading.number("count"):
        return number + (0.5 if reading.has("half") else 0)
    words = reading.phrase("count").split()
    if "couple" in words:
        return 2
    if "dozen" in words:
        return 6 if "half" in words else 12
    if "half" in words or "quarter" in words:
        return 0.5 if "half" in words else 0.25
    if UNCOUNTED.intersection(words):
        return None
    return 1.5 if reading.has("half") else 1


UNITS_AWAY = Family(
    "weeks, months and years away",
    "TimeML annotation guidelines 1.2.1; values as in shared TempEval-3 data: as fine as the unit named",
    (
        Rule(
            f"({EDGE}|(EARLY|sometime|some time) (in)?)? (the)? "
            "which:(this|last|next|current|coming|upcoming|previous|following) (fiscal|calendar|financial)? "
            "unit:UNIT (or so)? (?!-)|this which:(past|coming) unit:(week|weekend|month)",
            unit_beside,
            (
                "It opened [last week = DATE 2024-W10], he told ABC's This Week.",
                "It began [last semester = DATE 2023-H2].",
                "It ends [early next year = DATE 2025], and is kept for [the next year or so = DATE 2025].",
                "Rents rose [this month = DATE 2024-03], on the last day of school.",
                "They meet at [the end of this quarter = DATE 2024-Q1].",
                "The crown has lost a fifth [this quarter = DATE 2024-Q1].",
                "Profit rose in [the third quarter = DATE 2023-Q3]. Sales [this quarter = DATE 2023-Q3] fell.",
            ),
        ),
        Rule(
            f"({EDGE}|(EARLY|sometime) (in)?)? the unit:(night|week|weekend|month|quarter|year) "
            "(before which:last|after which:next)",
            unit_beyond,
            (
                "It opened [the week before last = DATE 2024-W09].",
                "It rang [the night before last = TIME 2024-03-12TNI].",
                "It ends [the year after next = DATE 2026].",
            ),
        ),
        Rule(
            f"({APPROX}|about|around|some)? count:(NUM ((or|to|-|–) NUM)?|A SCALE|half A|(a)? quarter (of A|-)|A"
            "|(a|the)? couple (of)?|(a|the|some)? (few|several|many|dozen)) (short|long|full|whole"
            "|good)? -? unit:(UNIT|UNITS) (or (so|more|NUM))? "
            "(and (a|one) half:half)? way:(ago|back)",
            units_away,
            (
                "It opened [two years ago = DATE 2022].",
                "It closed [almost a month ago = DATE 2024-02], or [a fortnight ago = DATE 2024-W09].",
                "It was a field just [ten years ago = DATE 2014], and shut only [a year ago = DATE 2023].",
                "It closed [half a year ago = DATE 2023-09], not [a year and a half ago = DATE 2022-09].",
                "[A quarter of a century ago = DATE 1999] it was a field, and [half a century ago = DATE 1974] a lake.",
                "[A hundred years ago = DATE 1924] it was a lake.",
                "They will meet [two weeks from today = DATE 2024-03-28].",
                "They met [a week or two ago = DATE 2024-W10].",
                "They met [10 days ago = DATE 2024-03-04], or [10 or 12 years ago = DATE 2014].",
                "They left [a few years back = DATE PAST_REF], and spent [two years = DURATION P2Y] back in Lorne.",
                "They left [a few years ago = DATE PAST_REF], or [3.5 million years ago = DATE PAST_REF].",
            ),
        ),
        Rule(
            "count:(NUM|A|(a)? couple (of)?) season:(SEASON|SEASONS) ago",
            summers_ago,
            ("It opened [two summers ago = DATE 2022-SU].",),
        ),
        Rule(
            "count:(NUM|A|(a)? couple (of)?) feast:(christmases|easters|thanksgivings|ramadans|diwalis|halloweens) ago",
            feasts_ago,
            ("It burned [three Christmases ago = DATE 2021-12-25], [two Easters ago = DATE 2022-04-17] they wed.",),
        ),
        Rule("unit:UNITS way:ago", units_away, ("They left [years ago = DATE PAST_REF].",)),
        Rule(
            "(?<=in) span:(count:(NUM|A|(a)? couple (of)?|(a)? few|several) unit:(UNIT|UNITS) OWNER way:time)",
            units_away,
            ("It will open in [two weeks' time = DATE 2024-W13].",),
        ),
        Rule(
            "count:(NUM ((or|to|-|–) NUM)?|A|(a|the)? couple (of)?|(a|the|some)? (few|several)) unit:(UNIT|UNITS) "
            "from way:(now|today)",
            units_away,
            ("It will open [two years from now = DATE 2026] or [two or three months from now = DATE 2024-05].",),
        ),
    ),
)
FAMILIES = (UNITS_AWAY,)

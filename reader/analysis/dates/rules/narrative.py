"""Times counted from the last one the text named: "the next day", "two weeks later", "that year"."""

from datetime import date

from reader.analysis.dates.calendars.calendar import interval, moved, value_of
from reader.analysis.dates.context.hemisphere import as_north
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.relative import YEARS_IN, counted, moved_by
from reader.analysis.dates.rules.shared_patterns import EDGE, FISCAL
from reader.analysis.dates.wording.lexicon import DAY_PARTS, MANY_UNITS, MONTHS, SEASONS, UNITS
from reader.analysis.dates.wording.meaning import Meaning, at, lasting, length, on
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later
from reader.model import Grain

BACK = {"previous", "preceding", "prior", "earlier", "before"}
SAME_OF = later(rf"\s(?:in|of) (?:(?i:{'|'.join(MONTHS)})\b )?(?:\d{{4}} )?(?:that|when|as) ")
"""The day is that of something else, told behind it: "on the same day | in May 2019 that his brother left"."""
COMPARED = later(r"\b(?:from|than|compared with|against|share,)\s(?:[^.]{0,40})\Z")
"""What a year earlier is compared with: "up from $3 | a year earlier"."""
DAY_OF = later(r"\bdays? of\s\Z")
"""Before a time that a day is only one of: "the best day of | the year"."""
PHRASE_END = later(r"\s?(?:[.,;:?!)\]”\"–—]|--|\Z)|\s(?:in|at|on|and|but|when|as|to|with|from|for)\s|\n")
"""What may stand behind "the day before"; other words say before what: "the day before the vote"."""
HAD_ASKED = later(r"\bhad (?:been )?(?:agreed|asked|given|ordered|promised|told)\b")
"""What makes an end of a month that of the month named: "had asked them on 3 May to go by | the end of the month"."""
SUBJECT = later(r",|\s(?:a|an|he|her|his|i|it|its|our|she|the|their|they|we)\s|\s[A-Z]")
"""What stands behind "two years after that" where that is no noun's."""
LIMIT_REACH = 8
"""Characters of "until" and what may stand behind it."""
SINCE_REACH = 180
"""Characters."""
SINCE_YEAR = later(
    r"\bsince ((?:19|20)\d\d)(?:, when [^.\d\n]*(?:\d+ [^.\d\n]+)?)?\.\s(?:(?!\b(?:19|20)\d\d\b|[.?!]\s)[^\n])+\Z"
)
"""The year that ends the sentence before: "their first since 2022. He left | that year"."""
WITHIN = later(r"\b(?:within|over|during|through)\s\Z")
"""What stands before a time that begins with the day from which it is counted."""
TOLD = frozenset((Grain.TIME, Grain.DAY, Grain.WEEK, Grain.MONTH))
LONGER = frozenset((Grain.SEASON, Grain.QUARTER, Grain.HALF))
"""Grains of a time whose year goes on: "It flooded in the spring of 1967; by year's end"."""
SATURDAY = 6
SPRING = 3
"""The month in which it begins."""
REPORTING_MONTHS = 4
"""Months of a year in which most companies publish what the year before was like."""
DAYS_IN = {"W": 7, "F": 7, "M": 31, "Q": 92, "Y": 366}


def anchor(reading: Reading, scene: Scene) -> date | None:
    """The day last named, or publication; where the verb is past, no day that is still to come."""
    day = _last_day(scene)
    if day and scene.day and day > scene.day and scene.tense(reading).is_past:
        return scene.past_day or scene.day
    return day


def _last_day(scene: Scene) -> date | None:
    if scene.named and scene.named.grain in {Grain.DAY, Grain.TIME}:
        return scene.named.first
    return scene.named_day or scene.day


def last_named(scene: Scene, unit: str) -> date | None:
    """The first day of the last time named that is no longer than the unit; else the last day named in it, and none
    where nobody knows which week of a year is meant; publication's without any.
    """
    named, day = scene.named, scene.named_day
    if named is None:
        return scene.day
    if (named.last - named.first).days <= DAYS_IN.get(unit, 40000):
        return named.first
    if unit == "W":
        return day if day and named.first <= day <= named.last else None
    return day or named.first


def last_year(reading: Reading, scene: Scene) -> date | None:
    """The first day of the year that is pointed at, or a day in it."""
    ended = SINCE_YEAR.search(reading.words.text, max(0, reading.start - SINCE_REACH), reading.start)
    return date(int(ended[1]), 1, 1) if ended else last_named(scene, "Y")


def next_unit(reading: Reading, scene: Scene) -> Meaning | None:
    """The next day, the following month, the previous year."""
    start = _start(reading, scene)
    if start is None:
        return on("PAST_REF" if reading.word("which") in BACK else "FUTURE_REF")
    unit = UNITS[reading.word("unit")] if reading.has("unit") else "D"
    part = DAY_PARTS.get(reading.word("part"), "")
    if unit == "WE":
        return _next_weekend(start, reading, scene)
    if unit == "D" and (open_day := scene.open_day(reading)):
        return _of_day(open_day, part)
    if unit == "Q" and (quarter := interval(scene.reported_quarter(reading.start))):
        start = quarter.first
    day = moved(start, unit, -1 if reading.word("which") in BACK else 1)
    lost = start == scene.day and scene.named is None and day > start and not WITHIN.search(reading.before)
    if lost and scene.tense(reading).is_past:
        return on("PAST_REF")
    return _of_day(value_of(day, unit), part)


def _is_from_now(reading: Reading, scene: Scene) -> bool:
    """Whether "in the next week" counts from publication, as it does where its sentence names nothing to come."""
    return reading.before.endswith((" in ", "In ")) and scene.named_beside(reading) is None


def _next_weekend(start: date, reading: Reading, scene: Scene) -> Meaning | None:
    """The weekend behind the day last named, or before it, where a story tells of what was; else none."""
    if scene.named_day is None or scene.day is None or start >= scene.day or not scene.tense(reading).is_past:
        return None
    back = reading.word("which") in BACK
    return on(value_of(moved(start, "W", -1 if back else start.isoweekday() >= SATURDAY), "WE"), assumed=True)


def _of_day(value: str, part: str) -> Meaning:
    """A day, or a part of it where one is told."""
    return at(f"{value}T{part}", assumed=True) if part else on(value, assumed=True)


def _start(reading: Reading, scene: Scene) -> date | None:
    """Where the story has got to; publication, for what comes after a past one: "they will meet over the next week"."""
    unit = UNITS.get(reading.word("unit"), "D")
    start = anchor(reading, scene) if unit in "DN" else last_named(scene, unit)
    if not start or not scene.day or reading.word("which") != "next":
        return start
    if start > scene.day and (WITHIN.search(reading.before) or _is_from_now(reading, scene)):
        return scene.day
    goes_on = scene.named_beside(reading) is not None and not WITHIN.search(reading.before)
    return scene.day if start < scene.day and scene.tense(reading).is_ahead and not goes_on else start


def same_unit(reading: Reading, scene: Scene) -> Meaning | None:
    """That year, the same day."""
    unit = UNITS[reading.word("unit")]
    if unit == "D" and SAME_OF.match(reading.after):
        return None
    if unit == "E" and not (scene.named and scene.named.grain is Grain.DECADE):
        return None
    if unit == "Y":
        start = last_year(reading, scene)
        return on(f"{start.year:04d}", assumed=True) if start else on("PAST_REF")
    part = "NI" if unit == "N" else ""
    if unit in "DN" and (open_day := scene.open_day(reading)):
        return _of_day(open_day, part)
    quarter = interval(scene.reported_quarter(reading.start)) if unit == "Q" else None
    start = quarter.first if quarter else anchor(reading, scene) if unit in "DN" else last_named(scene, unit)
    return _of_day(value_of(start, unit), part) if start else on("PAST_REF")


def in_the_day(reading: Reading, scene: Scene) -> Meaning | None:
    """Later in the day: in that last named, or publication's; none where a story has left it open."""
    day = None if scene.is_open(reading) else anchor(reading, scene)
    return on(day.isoformat(), assumed=True) if day else None


def unit_before(reading: Reading, scene: Scene) -> Meaning | None:
    """The year before, the morning after: where nothing follows that it could be before of."""
    part = "NI" if reading.word("unit") == "night" else DAY_PARTS.get(reading.word("unit"), "")
    unit, start = "D" if part else UNITS[reading.word("unit")], _start(reading, scene)
    ends = SUBJECT if reading.has("that") else PHRASE_END
    if start is None or not ends.match(reading.after):
        return None
    if unit == "D" and (open_day := scene.open_day(reading)):
        return _of_day(open_day, part)
    return _of_day(value_of(moved(start, unit, -1 if reading.word("which") in BACK else 1), unit), part)


def same_part(reading: Reading, scene: Scene) -> Meaning | None:
    """That evening, that summer: of the day or the year last named."""
    start = anchor(reading, scene)
    if start is None:
        return None
    if reading.has("season"):
        season, year = SEASONS[reading.word("season")], (last_named(scene, "Y") or start).year
        named = scene.named if as_north(season, scene.document.text) == "WI" else None
        # The winter of a February began in the year before.
        begun = named is not None and named.grain in TOLD and named.first.month < SPRING
        return on(f"{year - begun:04d}-{season}", assumed=True)
    return _of_day(scene.open_day(reading) or start.isoformat(), DAY_PARTS[reading.word("part")])


def units_on(reading: Reading, scene: Scene) -> Meaning | None:
    """Two weeks later, a day earlier, a year before; how long alone, where no day was named that it could count from.
    Of hours and minutes only the length is a time: "[an hour] later".
    """
    unit, count = (UNITS | MANY_UNITS)[reading.word("unit")], counted(reading)
    back = reading.word("way") in BACK
    ends = {"before": PHRASE_END, "": SUBJECT}.get(reading.word("way"))
    if count is None or unit in "SmHN" or (ends and not ends.match(reading.after)):
        return None
    if unit == "Y" and back and (quarter := scene.reported_quarter(reading.start)):
        return on(f"{int(quarter[:4]) - int(count):04d}{quarter[4:]}", assumed=True)
    start = anchor(reading, scene) if unit in "DWF" else last_named(scene, unit)
    if unit == "Y" and back and COMPARED.search(reading.before):
        beside = scene.named_beside(reading)
        start = beside.first if beside and scene.day and beside.first < scene.day else scene.day
    if unit == "M" and back and scene.month and COMPARED.search(reading.before):
        start = scene.month.first
    if start is None:
        return on("PAST_REF" if back else "FUTURE_REF")
    day = moved_by(start, unit, -count if back else count)
    floats = start == scene.day and scene.named_day is None and scene.named is not None
    floats = unit in "DWF" and (floats or scene.names_month_behind_day(reading))
    floats = floats or (unit == "M" and _is_in_year(scene, reading)) or scene.is_beside_named(reading)
    if floats or (scene.day and day > scene.day and not scene.tense(reading).is_ahead):
        return lasting(length(count, unit))
    return on(value_of(day, "Y" if unit in "EC" else unit), assumed=True)


def _is_in_year(scene: Scene, reading: Reading) -> bool:
    """A story has named a year and no month in it: nobody knows from which one on something is counted."""
    return scene.named is not None and scene.named.grain is Grain.YEAR and scene.is_open(reading)


TOLD_BEHIND = later(r"\s(?:that|when|he|she|it|they|we|I|you)\s")
"""What tells which week or month it was: "until the week | she died"."""


def that_period(reading: Reading, scene: Scene) -> Meaning | None:
    """The year, the month, the week: of the day, week or month last named where the verb is past, or of the year that
    the sentence named; else of publication, which what is over cannot be later than.
    """
    unit = UNITS[reading.word("unit")]
    if DAY_OF.search(reading.before) or reading.text.endswith("Year"):
        return None
    if reading.text.lower() in {"the week", "the month"} and TOLD_BEHIND.match(reading.after):
        return None
    if unit in "CL" and reading.text.lower().startswith("the turn "):
        return turn_of_century(scene, YEARS_IN[unit])
    if scene.day and "full" in reading.text and _is_year_over(reading, scene, scene.day):
        return on(value_of(moved(scene.day, "Y", -1), "Y"), assumed=True)
    told = (
        (_is_told(scene, unit) and not scene.is_past_news(reading)) or (unit in "YEC" and _is_year_told(reading, scene))
    ) and scene.tense(reading).is_past
    # "By 2016 he had sold it, and she gave him until the end of the year"
    told = told or (unit == "Y" and "until " in reading.before[-LIMIT_REACH:] and _is_year_told(reading, scene))
    told = told or (
        unit == "M" and scene.named_beside(reading) is not None and HAD_ASKED.search(reading.before) is not None
    )
    start = last_named(scene, unit) if told else scene.day
    if told and start and scene.day and start > scene.day:
        start = scene.day
    return on(value_of(start, unit), assumed=True) if start else None


def _is_year_over(reading: Reading, scene: Scene, day: date) -> bool:
    """Results of a full year that are told in the first months of another are those of the one before."""
    return day.month <= REPORTING_MONTHS and scene.tense(reading).is_past


def turn_of_century(scene: Scene, years: int) -> Meaning | None:
    """The first turn of so many years behind the year that a story has got to, if it is over, else the last one."""
    if scene.day is None:
        return None
    last = scene.day.year // years * years
    told = scene.named.first.year if scene.named else last
    return on(f"{min(last, (told // years + 1) * years)}", assumed=True)


def _is_told(scene: Scene, unit: str) -> bool:
    return scene.named is not None and (scene.named.grain in TOLD or (unit == "Y" and scene.named.grain in LONGER))


def _is_year_told(reading: Reading, scene: Scene) -> bool:
    named = scene.named_beside(reading)
    return bool(named and named.grain is Grain.YEAR and scene.day and named.first <= scene.day)


STORY = Family(
    "times of a story",
    "TimeML annotation guidelines 1.2.1; the anchor is the last time named, as in Reichenbach's reference time",
    (
        Rule(
            "(early|late|later)? the (very)? which:(next|following|previous|preceding|prior) "
            "unit:(day|week|weekend|month|quarter|year|decade) (part:PART)?",
            next_unit,
            (
                "They met on [February 3 = DATE 2024-02-03]. [The next day = DATE 2024-02-04] they left.",
                "A bomb went off in [June 2019 = DATE 2019-06]. [The next day = DATE 2019-06-XX] they left.",
                "It opened in [1971 = DATE 1971], and shut [the following decade = DATE 198].",
                "It lit on [February 5 = DATE 2024-02-05]. By [the next weekend = DATE 2024-W06-WE] it had burned.",
                "They met on [February 5 = DATE 2024-02-05]. They meet [the following weekend = DATE 2024-W12-WE].",
                "Not until [the following year = DATE PAST_REF] was it found.",
                "They will meet on [April 3 = DATE 2024-04-03] and leave [the next day = DATE 2024-04-04].",
                "They meet on [April 3 = DATE 2024-04-03]. All will be asked in [the next week = DATE 2024-W12].",
                "It opened in [2019 = DATE 2019]. [The following year = DATE 2020] it closed.",
                "[1955 = DATE 1955] was hot. “Oh,” she said in [1998 = DATE 1998]. [A year later = DATE 1956] rain.",
                "It opened in [2019 = DATE 2019]. It is expected to close within [the next year = DATE 2025].",
                "[1931 = DATE 1931] – Work starts; the cable is spun [the next year = DATE 1932].",
                "They vote on [November 5 = DATE 2024-11-05]; work must start within [the next month = DATE 2024-04].",
                "She was Person of the Year.",
                "Sales rose in [the third quarter = DATE 2023-Q3] from [the prior quarter = DATE 2023-Q2].",
                "Its [third-quarter = DATE 2023-Q3] loss hurt; [the same quarter = DATE 2023-Q3] was wet.",
            ),
        ),
        Rule(
            "the which:(next|following|previous) part:PART",
            next_unit,
            ("They met on [February 3 = DATE 2024-02-03]. [The next morning = TIME 2024-02-04TMO] they left.",),
        ),
        Rule(
            f"({EDGE}|EARLY (in)?)? (that same|that very|the same|that|this same) "
            "unit:(day|week|month|quarter|year|night|weekend|decade) (?! OWNER)",
            same_unit,
            (
                "It was built in [the 1960s = DATE 196], and burned [later that decade = DATE 196].",
                "It opened in [June 2019 = DATE 2019-06]. [Later that year = DATE 2019] it closed.",
            ),
        ),
        Rule(
            "later in span:(the day)",
            in_the_day,
            (
                "They met on [February 3 = DATE 2024-02-03] and left later in [the day = DATE 2024-02-03].",
                "He was held at [2am = TIME 2024-03-14T02:00] and freed later in [the day = DATE 2024-03-14].",
            ),
        ),
        Rule(
            "the unit:(day|night|week|month|year|weekend|morning|afternoon|evening) which:(before|after) (that:that)?",
            unit_before,
            (
                "On [February 3 = DATE 2024-02-03] they left; [the day before = DATE 2024-02-02], it had snowed.",
                "It made $4 in [2019 = DATE 2019], up from $2 [the year before = DATE 2018].",
                "They met in [2019 = DATE 2019]. He had left the week before.",
                "It rained the day before the vote, and the week after she left.",
                "It made $4 in [2019 = DATE 2019]. [The year before that = DATE 2018] it made $2.",
                "On [February 3 = DATE 2024-02-03] it snowed; [the morning after = TIME 2024-02-04TMO], all was white.",
            ),
        ),
        Rule(
            "(EARLY)? (that same|the same|that) (part:(morning|afternoon|evening)|season:(spring|summer|fall|autumn"
            "|winter))",
            same_part,
            (
                "They met on [February 3 = DATE 2024-02-03]. [That evening = TIME 2024-02-03TEV] they left.",
                "It opened in [May 2019 = DATE 2019-05] and closed [that fall = DATE 2019-FA].",
            ),
        ),
        Rule(
            "(about|nearly|almost|some|more than)? "
            "count:(NUM|A SCALE|half A|(a)? quarter (of A|-)|A|(a)? couple (of)?|(a)? few|several|many) "
            "unit:(UNIT|UNITS) (and (a|one) half:half)? (way:(later|earlier|before) "
            "(?! (than|this|that (same)? (UNIT|PART|SEASON)|A UNIT))|after that (?! (UNIT|PART|SEASON)))",
            units_on,
            (
                "They met on [February 3 = DATE 2024-02-03]. [Two days later = DATE 2024-02-05] a judge left.",
                "They met on [February 3 = DATE 2024-02-03]. Only [a day later = DATE 2024-02-04] they left.",
                "It shut on [3 March = DATE 2024-03-03]. They said [a day later = DATE 2024-03-04] that it was sold.",
                "It shut in [2016 = DATE 2016]. [A decade later = DURATION P10Y] nobody knows why.",
                "It shut in [1916 = DATE 1916]. [Half a century later = DATE 1966] it burned down.",
                "It shut in [1916 = DATE 1916]. [A hundred years later = DATE 2016] it was a shop.",
                "It shut in [1964 = DATE 1964]. [Friday = DATE 2024-03-08], [50 years later = DURATION P50Y], it rose.",
                "They met here. [Two weeks later = DURATION P2W] they left. [An hour = DURATION PT1H] later it rained.",
                "It fell [May 3 = DATE 2023-05-03]; it shut in [June = DATE 2023-06], [a week later = DURATION P1W].",
                "They met in [June 2019 = DATE 2019-06]. [Two days earlier = DURATION P2D] she fell.",
                "It shut in [1916 = DATE 1916]. [Two years after that = DATE 1918] it burned down.",
                "It made $3m in [December = DATE 2023-12], up from $2m [a year earlier = DATE 2022].",
                "It held 9% in [2019 = DATE 2019], up from 8% [a year before = DATE 2018].",
                "It was sold [a year = DURATION P1Y] before it shut.",
            ),
        ),
        Rule(
            f"({EDGE}|earlier in|late in|later in|early in) the {FISCAL} unit:(year|month|week|quarter"
            f"|decade|century)|the "
            "(latest|current)? (fiscal|financial) unit:year (?! (ended|ending))|(around)? (the)? (unit:year (OWNER"
            "|-)?|unit:(month|week) OWNER) end"
            "|the turn of the unit:millennium|the unit:(week|month) "
            "(?! (before|after|of|ended|ending|beginning|starting|commencing|in|-|UNIT))",
            that_period,
            (
                "It rained until [the end of the year = DATE 2024].",
                "It opened in [1971 = DATE 1971]; by [the end of the decade = DATE 197] it was full.",
                "It flooded in [spring 1967 = DATE 1967-SP]; by [year's end = DATE 1967] all had left.",
                "It will open by [the end of the decade = DATE 202].",
                "It was sold at [the turn of the century = DATE 2000].",
                "It was built in [1871 = DATE 1871] and sold at [the turn of the century = DATE 1900].",
                "It was sold at [the turn of the millennium = DATE 2000].",
                "They met on [February 5 = DATE 2024-02-05]. It rained for [the rest of the week = DATE 2024-W06].",
                "They met on [February 5 = DATE 2024-02-05]. They will meet [later in the month = DATE 2024-03].",
                "It was [the week = DATE 2024-W11]'s best game, and rained until the week she left.",
                "She leaves in [April 2025 = DATE 2025-04]. It has fallen since [the start of the year = DATE 2024].",
            ),
        ),
        Rule(
            "(?<=(in|of|during|for)) span:(the (full)? unit:year) (?! (ended|ending|-|OWNER))",
            that_period,
            (
                "It was the best month of [the year = DATE 2024].",
                "For [the full year = DATE 2023], it made a loss; it expects none for [the full year = DATE 2024].",
            ),
        ),
    ),
)
FAMILIES = (STORY,)

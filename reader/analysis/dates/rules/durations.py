"""How long: exact, vague and hyphenated durations."""

import re
from datetime import date, timedelta

from reader.analysis.dates.calendars.calendar import GRAINS, Interval, interval, moved, stretch, value_of
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.count_filters import DAY_AFTER, is_a_duration, is_a_rate, is_an_age, is_counted
from reader.analysis.dates.filters import NAME_BEFORE, is_a_title
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.relative import counted
from reader.analysis.dates.rules.shared_patterns import APPROX
from reader.analysis.dates.wording.lexicon import MANY_UNITS, UNITS
from reader.analysis.dates.wording.meaning import Meaning, lasting, length, recurring
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.english.words import INDEFINITE
from reader.analysis.patterns import later

ALL_UNITS = UNITS | MANY_UNITS
TAKING = ("take ", "taken ", "takes ", "taking ", "took ")
"""What "over" belongs to."""
BEHIND_WHAT = later(r"\s(?:after|before|earlier|later)\b")
"""What makes a length one that is counted from something."""

SCORED = later(r"\b(?:completed|hit|made|maiden|posted|reached|scored|smashed|struck|unbeaten)\s\Z")
"""Before a century that a batsman made."""


def so_long(reading: Reading, scene: Scene) -> Meaning | None:
    """A count of units; "300 a week" is a rate."""
    unit, count = ALL_UNITS[reading.word("unit")], counted(reading)
    if not is_a_duration(reading, unit, count) or (count is None and is_counted(reading)):
        return None
    if (unit == "m" and _is_of_match(reading)) or _is_scored(reading, unit):
        return None
    if reading.text.startswith("over ") and reading.before.endswith(TAKING) and BEHIND_WHAT.match(reading.after):
        # "His deputy took over | two days later"
        return None
    if reading.phrase("count") in INDEFINITE and is_a_rate(reading):
        return recurring(length(1, unit))
    return lasting(length(count, unit), _anchored(reading, scene, unit, count))


ON = later(r"\b[Oo]n \Z")
LASTING_ON = later(r"\b(?:agreed?|agrees|focus(?:es|ed)?|go(?:es|ing|ne)?|went|settled?|spen[dt]) on \Z")
"""What has a length behind its "on": "The talk went on | 20 minutes too long"."""


def _is_of_match(reading: Reading) -> bool:
    """Whether minutes tell when in a match something is done: "made it 2-0 on | 58 minutes"."""
    of_it = reading.after.startswith((" of ", " a ", " per ", " each "))
    return ON.search(reading.before) is not None and not of_it and not LASTING_ON.search(reading.before)


def _is_scored(reading: Reading, unit: str) -> bool:
    """Whether a century is one that a batsman made, and not "a century of service"."""
    return unit == "C" and SCORED.search(reading.before) is not None and not reading.after.startswith(" of ")


SMALLER = {"Y": "MWD", "M": "WD", "W": "D", "D": "HmS", "H": "mS", "m": "S"}
"""Which units a longer one is told with."""


def so_long_and_more(reading: Reading, scene: Scene) -> Meaning | None:
    """Two hours, 14 minutes: the smaller unit second; a year, two months and three days."""
    unit, smaller = ALL_UNITS[reading.word("unit")], ALL_UNITS[reading.word("smaller")]
    if smaller not in SMALLER.get(unit, "") or is_an_age(reading) or is_a_title(reading):
        return None
    if "," in reading.text and not reading.has("smallest") and BEHIND_WHAT.match(reading.after):
        # "suspended her for six months, eight days after she spoke"
        return None
    whole = _added(length(counted(reading), unit), length(reading.number("more") or 1, smaller))
    if not reading.has("smallest"):
        return lasting(whole)
    smallest = ALL_UNITS[reading.word("smallest")]
    if smallest not in SMALLER.get(smaller, ""):
        return None
    return lasting(_added(whole, length(reading.number("most") or 1, smallest)))


def _added(whole: str, rest: str) -> str:
    """Two lengths as one."""
    return whole + rest.removeprefix("PT" if "T" in whole else "P")


OF_YEAR = later(r"\sof (?:((?:19|20)\d\d)\b|(the|this|last) year\b(?!-| (?:end|from|since|through|to|until)))")
"""The year that the first months of it are of: "nine months | of 2021"."""
ANCHORED = {"last": -1, "past": -1, "next": 1, "coming": 1}
"""What counts from publication, back or on; the previous weeks were before some other day."""
IN = later(r"\b[Ii]n (?:about |around |just |only |some )?\Z|\b(?:will|would)\b[^.;:\n]* within \Z")
"""What stands before how long it is until something will be done: "will report within | six weeks"."""
ON_TERMS = later(r"\b[Ii]f\b.* within \Z", re.DOTALL)
"""What makes it count from a day that nobody knows: "If they lose, another will be elected within | 60 days"."""
RECORD = later(
    r"\b(?:the|its|his|her|their) (?:[a-z]{3,}est|worst|best|first|second|third|most|least|only)\b"
    r"(?:(?!\b(?:will|would|could|may|due|to)\b)[^.;:])*\b[Ii]n (?:[a-z]+ ){0,3}\Z"
    r"|\b(?:a|the) [a-z\d]+(?:st|nd|rd|th) time in (?:[a-z]+ ){0,3}\Z"
    r"|(?<!\bthe )\b(?:best|first|only|worst) (?:[a-z-]+ ){1,2}in \Z",
    re.IGNORECASE,
)
"""What says that the years are those gone by: "is the worst in | 40 years", "will vote for the fourth time in | three
years", and in a headline "to win first title in | four years".
"""


def _anchored(reading: Reading, scene: Scene, unit: str, count: float | None) -> Interval | None:
    """The past three weeks end, and the next three begin, with the day of publication; who will go in three weeks
    goes then.
    """
    way = ANCHORED.get(reading.word("which"))
    if count and (year := _year_behind(reading, scene)):
        # In March "the first nine months of the year" are those of a business year.
        part = _of_year(year, reading.word("which"), unit, count)
        is_over = part is None or scene.day is None or part.last <= scene.day
        return part if is_over or scene.tense(reading).is_ahead else None
    if reading.after.startswith(" of ") or not count or scene.day is None:
        return None
    if not way:
        ahead = not count % 1 and unit in "DWFMY" and IN.search(reading.before) and scene.tense(reading).is_ahead
        ahead = ahead and not RECORD.search(reading.before) and not ON_TERMS.search(reading.before)
        if ahead and reading.before.endswith(" within "):
            return stretch(scene.day, unit, count)
        return interval(value_of(moved(scene.day, unit, int(count)), unit)) if ahead else None
    return stretch(scene.day, unit, way * count)


def _year_behind(reading: Reading, scene: Scene) -> int:
    """The year of which a length is a part; 0 where none follows."""
    found = OF_YEAR.match(reading.after)
    if found and found[1]:
        return int(found[1])
    return scene.day.year - (found[2] == "last") if found and scene.day else 0


ENDS = {"first": 0, "opening": 0, "last": 1, "final": 1}
"""Which end of a year it is."""


def _of_year(year: int, which: str, unit: str, count: float) -> Interval | None:
    """The first three months of 2023, the last six weeks of 2022."""
    if which not in ENDS or unit not in "DWFMQ" or count % 1:
        return None
    if ENDS[which] == 0:
        begin = date(year, 1, 1)
        return Interval(begin, moved(begin, unit, int(count)) - timedelta(1), GRAINS[unit])
    end = date(year, 12, 31)
    return Interval(moved(end + timedelta(1), unit, -int(count)), end, GRAINS[unit])


NUMBERED = later(r"\s\d")
"""Behind the forms of a school: "for Years 7 and 12"."""


KINDS_BEFORE = later(
    r"\b(?:small|zero|old|olden|those|work|working|office|opening|business|vacation|sick|school|visiting|trading|waking|daylight|peak"
    r"|credit|teaching|numbered|leap|formative|twilight|teenage|teen|childhood|college|campaign|rush|man|light)[\s-]\Z|\bafter-\Z",
    re.IGNORECASE,
)
"""What makes units a kind of thing: "vacation days", "office hours", "her college years"."""


KIND_OF_DAY = later(r"\b[Oo]n [a-z]+[\s-]\Z")
"""What makes days those of a kind: "on strike | days", "on wet | days"."""
AT_CLOSE = later(r"\s?(?:[.,;:)]|\Z)|\s(?:on\s[A-Z]|to\s[$€£\d])")
"""Behind hours that nothing counts: "rose 7% after | hours"."""
OPEN_HOURS = ("opening hours", "closing hours")
"""When a shop is open; "in the opening hours of the war" is how long."""


def vague(reading: Reading, scene: Scene) -> Meaning | None:
    """Units without a count; small ones, and quarters, only where a word beside them says that time is meant."""
    unit = ALL_UNITS[reading.word("unit")]
    bare = reading.text.lower() == reading.word("unit")
    if unit == "H" and reading.text.lower().endswith(OPEN_HOURS) and not reading.after.startswith(" of "):
        return None
    if (
        is_an_age(reading)
        or is_counted(reading)
        or is_a_title(reading)
        or (bare and _is_of_kind(reading, unit))
        or (bare and reading.text[0].isupper() and NUMBERED.match(reading.after))
        # "They sang Salt Hours"
        or (bare and reading.text.istitle() and NAME_BEFORE.search(reading.before))
        or (unit == "H" and DAY_AFTER.match(reading.after))
        or (bare and unit in {"S", "m", "N", "WE", "Q"})
    ):
        return None
    return lasting(length(None, unit))


def _is_of_kind(reading: Reading, unit: str) -> bool:
    """Whether units without a count are a kind of thing: office hours, "on strike days", "after hours"."""
    if KINDS_BEFORE.search(reading.before):
        return True
    after_hours = unit == "H" and reading.before.endswith("after ") and AT_CLOSE.match(reading.after)
    return bool(after_hours or (unit == "D" and KIND_OF_DAY.search(reading.before)))


def one(reading: Reading, scene: Scene) -> Meaning | None:
    """As in "day-long", "a full week"."""
    return lasting(length(1, ALL_UNITS[reading.word("unit")]))


def all_along(reading: Reading, scene: Scene) -> Meaning | None:
    """Weeklong, yearlong."""
    return lasting(length(1, UNITS[reading.word("length").removesuffix("long")]))


def part_of_one(reading: Reading, scene: Scene) -> Meaning | None:
    """Half an hour, a half-century, a quarter of an hour."""
    part = 0.25 * reading.number("quarters") if reading.has("quarters") else 0.25 if reading.has("quarter") else 0.5
    return lasting(length(part, ALL_UNITS[reading.word("unit")]))


INFANTS = later(
    r"[\w ,-]{0,20}\b(?:bab|boy|girl|child|infant|son|daughter|twin|kid|puppy|pup|kitten|toddler|newborn|grand|fetus)"
)
"""Whose age stands in months or weeks, and is no time: "an eight-month-old | boy"."""


def of_a_thing(reading: Reading, scene: Scene) -> Meaning | None:
    """How long a truce has held, in "an eight-month-old truce"; not how old a child is."""
    if INFANTS.match(reading.after):
        return None
    count = counted(reading) if reading.has("count") else None if reading.word("unit") in MANY_UNITS else 1
    return lasting(length(count, ALL_UNITS[reading.word("unit")]))


def a_while(reading: Reading, scene: Scene) -> Meaning | None:
    """A time of no known length."""
    return lasting("PXX")


WHICH = (
    "((?<!(will|would|to|may|might|can|could|should|must|not|and|then)) which:last"
    "|which:(first|past|next|coming|final|previous|preceding|opening|remaining|latest|initial))"
)
AMOUNT = "(NUM|A SCALE|A|(a)? couple (of)?|(a)? few|several|many|half A dozen|(a)? dozen|dozens of)"
KIND = (
    "(more|single|additional|extra|full|consecutive|straight|long|trading|working|business|whole|solid|short|successive"
    "|calendar|further|or more)"
)

DURATIONS = Family(
    "durations",
    "TimeML annotation guidelines 1.2.1; ISO 8601 for the value",
    (
        Rule(
            f"{APPROX}? (the|these|those|another)? ({WHICH})? count:{AMOUNT} {KIND}? unit:(UNITS|UNIT) "
            "(and (a|one) half:half)? (or (so|more|NUM (?! (UNIT|UNITS|-))))? "
            "(?! (ago|old|- (old|long|ago|earlier|over|on|round|to|end)))",
            so_long,
            (
                "They talked for [five days = DURATION P5D].",
                "It took [at least 72 hours = DURATION PT72H].",
                "Over [the past few weeks = DURATION PXW] rents rose.",
                "It lasted [two and a half years = DURATION P2Y6M].",
                "It lasted [a year and a half = DURATION P1Y6M], or [an hour or two = DURATION PT1H].",
                "It stood for [almost a hundred years = DURATION P100Y].",
                "[The next two decades = DURATION P20Y] will tell.",
                "She is 12 years old and he 40 years of age.",
                "She was mayor for [a single day = DURATION P1D].",
                "Three quarters of it, more than a quarter, and a second try for a second-place finish.",
                "The shop is open 24 hours a day. By Ann Lee, 5 min read.",
                "It was the third in as many months. It will be [one day = DURATION P1D] late.",
                "It blew at 60 miles an hour in a one-in-100-year storm.",
                "It makes 300 tons [a week = SET P1W] and sends out magazines and maps [a year = SET P1Y].",
                "They cut visits from four [a year = SET P1Y] to one.",
                "It will start [soon = DATE FUTURE_REF] and last [two weeks = DURATION P2W].",
                "It was the worst flood in [40 years = DURATION P40Y].",
                "The strike could last [three weeks = DURATION P3W].",
                "The film Thirteen Hours was shown. Man Held for [Three Years = DURATION P3Y] in Jail",
                "She spoke of ``[two years = DURATION P2Y]'' and of ''[13 months = DURATION P13M]'' there.",
                "They met on a day when it rained.",
                "Marsh made a century and hit two centuries. It reached [a century = DURATION P100Y] of use.",
                "Lund scored on 58 minutes, and again after [two minutes = DURATION PT2M].",
                "It went on [20 minutes = DURATION PT20M]; they agreed on [two minutes = DURATION PT2M] of silence.",
                "It stood for [2,000 years = DURATION P2000Y], and fell in zero days.",
                "It waits for a second chance, but not for [a second = DURATION PT1S], she said.",
                "The Thirty Years' War and the Six Day War were over.",
            ),
        ),
        Rule(
            f"{APPROX}? count:(NUM|A) unit:(UNIT|UNITS) ,? (and)? more:(NUM|A) smaller:(UNIT|UNITS) "
            "(,? and most:(NUM|A) smallest:(UNIT|UNITS))? "
            "(?! (ago|old|- old))",
            so_long_and_more,
            (
                "She ran it in [2 hours, 14 minutes = DURATION PT2H14M].",
                "He got [five years and three months = DURATION P5Y3M].",
                "She got [two weeks = DURATION P2W], [a year = DURATION P1Y] more.",
                "It flew for [a day and 6 hours = DURATION P1DT6H].",
                "It took [four years, three months and 14 days = DURATION P4Y3M14D].",
            ),
        ),
        Rule(
            "count:(NUM|several|multi) - unit:(UNIT|UNITS) (- long)? (?! - old)|(A|the)? count:(NUM|several) - "
            "unit:UNIT period|count:NUM - (to|or) - NUM - unit:UNIT (- long)? (?! - old)"
            "|count:NUM - (to|or) NUM - unit:UNIT (- long)? (?! - old)",
            so_long,
            (
                "A [three- to five-year = DURATION P3Y] plan, and a [10-to-12-week = DURATION P10W] one.",
                "A 16- or 17-year-old fell.",
                "The [five-day = DURATION P5D] talks ended.",
                "A 12-year-old boy fell.",
            ),
        ),
        Rule(
            "count:(A|NUM) -? unit:UNIT - and - A - half:half (- long)?|unit:UNIT - and - A - half:half (- long)?",
            so_long,
            ("[A year-and-a-half-long = DURATION P1Y6M] inquiry ended.",),
        ),
        Rule(
            f"{APPROX}? half A unit:UNIT",
            part_of_one,
            ("It took [half an hour = DURATION PT30M], or [nearly half a century = DURATION P50Y].",),
        ),
        Rule(
            f"{APPROX}? (A|(the)? {WHICH}|the)? half - unit:(minute|hour|day|century|decade|year)"
            "|(the)? half unit:year (?= (to|ended|ending|through))"
            "|A quarter:quarter (of A|-)? unit:(century|hour)"
            f"|(the)? {WHICH} quarter:quarter -? unit:century|quarters:NUM -? quarters of A unit:(hour|century)",
            part_of_one,
            (
                "It took [three quarters of an hour = DURATION PT45M], or [half a dozen years = DURATION P6Y].",
                "Over [the last quarter-century = DURATION P25Y] it sank.",
                "It sank in [three-quarters of an hour = DURATION PT45M].",
                "He was a day trader.",
                "Over [the next half-century = DURATION P50Y] it will sink.",
                "After [a half-hour = DURATION PT30M] and [a quarter century = DURATION P25Y] it was gone.",
                "Profit rose in [the half year = DURATION P6M] to [December = DATE 2023-12].",
            ),
        ),
        Rule(
            "((count:(NUM|several) -)? unit:(day|week|month|decade|century)|unit:(UNITS)) - old",
            of_a_thing,
            (
                "The [eight-month-old = DURATION P8M] truce broke the [decades-old = DURATION PXE] habit.",
                "A six-month-old baby and a 12-year-old boy slept.",
            ),
        ),
        Rule("length:LONG", all_along, ("The [weeklong = DURATION P1W] fair ended.",)),
        Rule("unit:UNIT - long", one, ("The [day-long = DURATION P1D] strike ended.",)),
        Rule(
            f"((the)? {WHICH})? count:NUM (or|to|-|–) (NUM -? unit:(UNITS|UNIT)) (?! - (old|olds))",
            so_long,
            (
                "It takes [two to three weeks = DURATION P2W].",
                "They rose over [the last three to four years = DURATION P3Y].",
            ),
        ),
        Rule(
            "(?<=between) span:(count:NUM and NUM -? unit:(UNITS|UNIT)) (?! (-|ago|later|earlier|old))",
            so_long,
            ("It takes between [five and seven years = DURATION P5Y].",),
        ),
        Rule(
            "((the)? (first|early|last|past|next|coming|previous|final|closing|opening|dying|following|preceding|later"
            "|ensuing)|recent|many)? unit:UNITS "
            "(or UNITS|and UNITS|- long)? (?! (old|ago|YEAR|- old))|(the)? unit:UNITS (ahead|to come)",
            vague,
            (
                "It took [years = DURATION PXY].",
                "In [the following years = DURATION PXY] it fell.",
                "In [the first days = DURATION PXD] it rained, and in [the weeks ahead = DURATION PXW] it will snow.",
                "It is held in odd-numbered years and on leap days.",
                "The opening hours are on the door, and [the opening hours = DURATION PTXH] of the fair were wet.",
                "In the good old days the living quarters burned in seconds.",
                "On strike days no train runs.",
                "The shares rose 7% after hours, and fell after [hours = DURATION PTXH] of it.",
                "The shares fell after hours to $20; he left after [hours = DURATION PTXH] on the phone.",
            ),
        ),
        Rule(
            "(?<=(over|through|throughout|down)) span:(the unit:UNITS)"
            "|(tens|dozens|hundreds|thousands|scores) of unit:UNITS (?! (old|ago|- old))",
            vague,
            (
                "It stood for [hundreds of years = DURATION PXY].",
                "Over [the years = DURATION PXY] it sank.",
            ),
        ),
        Rule("a while|quite a while|some time (?! (ago|in))", a_while, ("It took [a while = DURATION PXX].",)),
    ),
)
FAMILIES = (DURATIONS,)

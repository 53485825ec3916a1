"""Quarters, halves, seasons, weekends, fiscal years."""

import re

from reader.analysis.dates.calendar import interval, moved, value_of
from reader.analysis.dates.filters import is_a_season, is_of_a_game
from reader.analysis.dates.grammar import Family, Rule
from reader.analysis.dates.lexicon import MONTHS, SEASONS
from reader.analysis.dates.meaning import Meaning, on
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.rules.phrases import EDGE, FISCAL
from reader.analysis.dates.scene import Scene

HOLIDAY_AFTER = re.compile(
    r"\s(?:hono|messag|address|speech|celebrat|festiv|holiday|part(?:y|ies)|resolution|fireworks|sale|break|greet|concert|ball)"
)
STEPS = {"last": -1, "this": 0, "next": 1, "past": -1, "previous": -1, "coming": 1}


def a_quarter(reading: Reading, scene: Scene) -> Meaning | None:
    """The third quarter, with its year or in the nearest one."""
    if is_of_a_game(reading):
        return None
    number = 4 if reading.word("number") in {"final", "last"} else int(reading.number("number"))
    return _numbered(reading, scene, f"Q{number}") if 1 <= number <= 4 else None


def a_half(reading: Reading, scene: Scene) -> Meaning | None:
    """The first half of a year."""
    number = 2 if reading.word("number") in {"last", "latter"} else int(reading.number("number"))
    return _numbered(reading, scene, f"H{number}") if number in {1, 2} else None


def _numbered(reading: Reading, scene: Scene, part: str) -> Meaning:
    if reading.has("year"):
        return on(f"{int(reading.number('year')):04d}-{part}")
    if reading.has("which") and scene.day:
        return on(f"{scene.day.year + STEPS[reading.word('which')]:04d}-{part}")
    if reading.has("ago"):
        day = interval(scene.nearest(part, scene.tense(reading)).replace("XXXX", "0000")).first
        return on(f"{day.year - 1:04d}-{part}", assumed=True) if day else on(f"XXXX-{part}")
    return on(scene.nearest(part, scene.tense(reading)), assumed=True)


def coded(reading: Reading, scene: Scene) -> Meaning | None:
    """Q3 2022, H1."""
    code = reading.printed("code").upper()
    if not reading.printed("code")[0].isupper():
        return None
    if reading.has("year"):
        return on(f"{int(reading.number('year')):04d}-{code}")
    if reading.has("short"):
        return on(f"20{reading.printed('short')[-2:]}-{code}")
    if reading.has("fiscal"):
        return on(f"20{reading.printed('fiscal')[-2:]}-{code}")
    return on(scene.nearest(code, scene.tense(reading)), assumed=True)


def coded_year(reading: Reading, scene: Scene) -> Meaning | None:
    """FY2022, FY22."""
    if reading.has("year"):
        return on(f"{int(reading.number('year')):04d}")
    return on(f"20{reading.printed('code')[-2:]}")


def a_season(reading: Reading, scene: Scene) -> Meaning | None:
    """A season with its year; the Arab Spring was an uprising."""
    if reading.before.endswith(("Arab ", "Prague ")):
        return None
    return on(f"{int(reading.number('year')):04d}-{SEASONS[reading.word('season')]}")


def new_year(reading: Reading, scene: Scene) -> Meaning | None:
    """The new year is the next one, until it has begun; a New Year party is of the holiday."""
    if HOLIDAY_AFTER.match(reading.after):
        return None
    if scene.day is None:
        return on("FUTURE_REF")
    return on(f"{scene.day.year + (scene.day.month > 2):04d}")


def bare_season(reading: Reading, scene: Scene) -> Meaning | None:
    """A season on the side of the tense."""
    if not is_a_season(reading):
        return None
    season = SEASONS[reading.word("season")]
    return on(scene.nearest(season, scene.tense(reading)), assumed=True)


def pointed_season(reading: Reading, scene: Scene) -> Meaning | None:
    """Last fall is the last that was over; next fall the next to begin; this fall this year's."""
    season, which = SEASONS[reading.word("season")], reading.word("which")
    if scene.day is None:
        return on(f"XXXX-{season}")
    if which == "this":
        return on(f"{scene.day.year - (season == 'WI' and scene.day.month < 3):04d}-{season}")
    back, day = which in {"last", "past", "previous"}, scene.day
    years = range(day.year, day.year - 3, -1) if back else range(day.year, day.year + 2)
    for value in (f"{year:04d}-{season}" for year in years):
        first, last, _ = interval(value)
        if first and last and (last < day if back else first > day):
            return on(value)
    return None


def the_weekend(reading: Reading, scene: Scene) -> Meaning | None:
    """From Monday to Thursday the one that was, unless the tense says otherwise; from Friday on this week's."""
    if scene.day is None:
        return on("XXXX-WXX-WE")
    steps = -1 if scene.day.isoweekday() < 5 and scene.tense(reading).value not in {"future", "ahead"} else 0
    return on(value_of(moved(scene.day, "W", steps), "WE"), assumed=True)


def quarter_to_month(reading: Reading, scene: Scene) -> Meaning | None:
    """The September quarter, as in Australia and India: the one that the month ends."""
    last = MONTHS[reading.word("last")]
    return None if last % 3 else _numbered(reading, scene, f"Q{last // 3}")


def quarter_of_months(reading: Reading, scene: Scene) -> Meaning | None:
    """The January-March quarter, by its first and its last month."""
    first, last = MONTHS[reading.word("first")], MONTHS[reading.word("last")]
    if last - first != 2 or last % 3:
        return None
    return _numbered(reading, scene, f"Q{last // 3}")


QUARTERS = Family(
    "quarters and halves",
    'TimeML annotation guidelines 1.2.1; company reports say "the quarter" for the one reported',
    (
        Rule(
            f"({EDGE} | EARLY (in)?)? (the)? {FISCAL} (which:(last|this|next) year OWNER)? (year:YEAR (OWNER)?)? "
            f"{FISCAL} number:ORD (fiscal)? quarter (?! -)|({FISCAL} number:ORD - quarter)",
            a_quarter,
            (
                "[Fourth-quarter = DATE 2023-Q4] profit at the mill, which opens late, rose.",
                "Profit rose in [the third quarter = DATE 2023-Q3].",
                "The Bears scored twice in the third quarter, and led 21-14 early in the fourth quarter of the game.",
                "[Third-quarter = DATE 2023-Q3] sales fell.",
                "It will open in [the fourth quarter = DATE 2024-Q4].",
            ),
        ),
        Rule(
            f"({EDGE}|EARLY (in)?)? (the)? {FISCAL} (number:ORD -? quarter (of|in)?|number:(final|last) "
            f"quarter of) (the)? {FISCAL} "
            "year:YEAR",
            a_quarter,
            (
                "It grew in [the first quarter of 2019 = DATE 2019-Q1].",
                "It fell in [the final quarter of 2020 = DATE 2020-Q4].",
            ),
        ),
        Rule(
            f"({EDGE}|EARLY (in)?)? (the)? {FISCAL} number:ORD -? quarter (of)? which:(last|this|next) {FISCAL} year",
            a_quarter,
            ("In [the first quarter of last year = DATE 2023-Q1] it grew.",),
        ),
        Rule(
            f"(the)? (number:(ORD|last|latter)) -? half of ({FISCAL} year:YEAR|(which:(last|this|next))? (the)? "
            f"{FISCAL} year)|(year:YEAR|which:(last|this|next) year) OWNER number:(ORD|last|latter) half",
            a_half,
            (
                "In [2019's first half = DATE 2019-H1] and [last year's second half = DATE 2023-H2] it grew.",
                "In [the second half of 2019 = DATE 2019-H2] it grew.",
                "In [the first half of this year = DATE 2024-H1] it grew.",
            ),
        ),
        Rule(
            "(the)? (fiscal|financial)? (code:PERIODCODE ((of|,|-)? ((fiscal)? (year:YEAR|short:(YY|SHORTYEAR))"
            f"|fiscal:YEARCODE))? (?! -)|{FISCAL} year:YEAR (-)? code:PERIODCODE)",
            coded,
            (
                "Profit rose in [Q3 2022 = DATE 2022-Q3], in [2023 Q1 = DATE 2023-Q1] and in [H1 = DATE 2024-H1].",
                "Profit rose in [Q3 FY22 = DATE 2022-Q3]. He came on an H1-B visa.",
                "Profit rose in [Q1'22 = DATE 2022-Q1], and in [fiscal Q3 = DATE 2023-Q3].",
            ),
        ),
        Rule(
            "(the)? first:MONTH (-|–|- to -|to|through) last:MONTH (quarter|period) (of year:YEAR)?",
            quarter_of_months,
            (
                "Output grew in [the July-September quarter = DATE 2023-Q3].",
                "Output grew in [the July-to-September quarter of 2022 = DATE 2022-Q3].",
            ),
        ),
        Rule(
            "(the)? last:MONTH (quarter|- quarter) (of? year:YEAR)?",
            quarter_to_month,
            (
                "Output fell in [the September quarter = DATE 2023-Q3].",
                "Output will rise in [the June quarter = DATE 2024-Q2].",
            ),
        ),
        Rule(
            "(the)? number:ORD (?= (and|or|to|through) (the)? ORD (fiscal)? quarters)"
            "|(?<=(and|or|to|through)) span:((the)? number:ORD (fiscal)? quarters) (of year:YEAR)?",
            a_quarter,
            ("It grew in [the third = DATE 2023-Q3] and [fourth quarters = DATE 2023-Q4].",),
        ),
        Rule(
            "code:YEARCODE|fy year:YEAR",
            coded_year,
            ("Profit rose in [FY2022 = DATE 2022] and [FY 2023 = DATE 2023].",),
        ),
    ),
)
SEASONS_AND_WEEKENDS = Family(
    "seasons and weekends",
    "TimeML annotation guidelines 1.2.1",
    (
        Rule(
            f"({EDGE}|EARLY -?)? (the)? (EARLY -?)? season:SEASON (,|of)? year:YEAR ((-|–|/) YY)?",
            a_season,
            (
                "The war in [the fall of 2020 = DATE 2020-FA] ended.",
                "In [spring 2019 = DATE 2019-SP] it grew.",
                "The snows of [winter 2020-21 = DATE 2020-WI] fell.",
            ),
        ),
        Rule(
            f"({EDGE}|EARLY (in)?)? (this)? which:(this|last|next|past|coming|previous) season:SEASON "
            f"(?! (games|olympics|olympic|paralympics))",
            pointed_season,
            ("It opened [last fall = DATE 2023-FA].", "It ends [this summer = DATE 2024-SU]."),
        ),
        Rule(
            "(?<=(in|by|since|until|during|of|over|into|through|throughout|for|before|after)) span:((the)? (EARLY -?)? "
            "season:SEASON (months)?) (?! (-|games|olympics|olympic|paralympics))",
            bare_season,
            (
                "It opened in [the summer = DATE 2023-SU].",
                "Since the fall of the city she has been abroad. It will open after [the summer = DATE 2024-SU].",
                "She broke an ankle in the fall, and was hurt during [the fall of 2019 = DATE 2019-FA].",
                "Prices fall, and waters spring from rock. She won gold in the Summer Olympics.",
            ),
        ),
        Rule(
            f"({EDGE}|EARLY (in)?)? the new year (?! (OWNER|-|day|eve))",
            new_year,
            ("They will marry in [the new year = DATE 2025]. The New Year party was loud.",),
        ),
        Rule("the (long|holiday)? weekend", the_weekend, ("It rained over [the weekend = DATE 2024-W10-WE].",)),
    ),
)
FAMILIES = (QUARTERS, SEASONS_AND_WEEKENDS)

"""Seasons with and without their year, the new year, the weekend."""

from reader.analysis.dates.calendars.calendar import moved, value_of
from reader.analysis.dates.context.hemisphere import as_north, season_days
from reader.analysis.dates.context.returning import nearest
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.context.tense import Tense
from reader.analysis.dates.filters import is_a_season
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.days import year_of
from reader.analysis.dates.rules.narrative import BACK, last_named
from reader.analysis.dates.rules.shared_patterns import EDGE
from reader.analysis.dates.wording.lexicon import SEASONS, STEPS
from reader.analysis.dates.wording.meaning import Meaning, on
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later
from reader.model import Grain

LONG_BEGUN = 8
"""The month until which what was done in the new year was done in this one."""
HOLIDAY_AFTER = later(
    r"\s(?:hono|messag|address|speech|celebrat|festiv|holiday|part(?:y|ies)|resolution|fireworks|sale|break|greet|concert|ball)"
)
"""What stands behind the holiday and not behind the new year: "New Year | fireworks"."""


def season_of_year(reading: Reading, scene: Scene) -> Meaning | None:
    """The autumn of next year."""
    season, step = SEASONS[reading.word("season")], STEPS[reading.word("which")]
    return on(f"{scene.day.year + step:04d}-{season}" if scene.day else f"XXXX-{season}")


def a_season(reading: Reading, scene: Scene) -> Meaning | None:
    """A season with its year; the Arab Spring was an uprising."""
    if reading.before.endswith(("Arab ", "Prague ")):
        return None
    return on(f"{year_of(reading, scene):04d}-{SEASONS[reading.word('season')]}")


def new_year(reading: Reading, scene: Scene) -> Meaning | None:
    """The new year is the next one, until it has begun, and through summer where the verb is past; a New Year party is
    of the holiday.
    """
    if HOLIDAY_AFTER.match(reading.after):
        return None
    if scene.day is None:
        return on("FUTURE_REF")
    begun = scene.day.month <= LONG_BEGUN and scene.tense(reading).is_past
    return on(f"{scene.day.year + (scene.day.month > 2 and not begun):04d}")


def bare_season(reading: Reading, scene: Scene) -> Meaning | None:
    """A season on the side of the tense."""
    if not is_a_season(reading):
        return None
    season = SEASONS[reading.word("season")]
    value = nearest(scene.day, as_north(season, scene.document.text), scene.tense(reading))
    return on(f"{value[:4]}-{season}", assumed=True)


def pointed_season(reading: Reading, scene: Scene) -> Meaning | None:
    """Last fall is the last that was over; next fall the next to begin; this fall this year's."""
    season, which = SEASONS[reading.word("season")], reading.word("which")
    if scene.day is None:
        return on(f"XXXX-{season}")
    if which == "this":
        return on(f"{scene.day.year - _is_last_winter(reading, scene, season):04d}-{season}")
    back, day = which in {"last", "past", "previous"}, scene.day
    years = range(day.year, day.year - 3, -1) if back else range(day.year, day.year + 2)
    for value in (f"{year:04d}-{season}" for year in years):
        days = season_days(value, scene.document.text)
        if days and (days.last < day if back else days.first > day):
            return on(value)
    return None


def season_before_last(reading: Reading, scene: Scene) -> Meaning | None:
    """The summer before last."""
    last = pointed_season(reading, scene)
    if last is None or scene.day is None:
        return last
    return on(f"{int(last.value[:4]) - 1:04d}{last.value[4:]}")


def _is_last_winter(reading: Reading, scene: Scene, season: str) -> bool:
    """Whether "this winter", in the south "this summer", began in the year before: through February, and until summer
    where it is not to come.
    """
    if scene.day is None or as_north(season, scene.document.text) != "WI":
        return False
    ahead = scene.tense(reading).is_ahead
    return scene.day.month < 3 or (scene.day.month < 6 and not ahead)


def the_weekend(reading: Reading, scene: Scene) -> Meaning | None:
    """From Monday to Thursday the one that was, unless the tense says otherwise; from Friday on this week's. By which
    something had been hoped, from Wednesday on.
    """
    if scene.day is None:
        return on("XXXX-WXX-WE")
    tense = scene.tense(reading)
    ahead = tense.is_ahead or (tense is Tense.UNKNOWN and reading.before.endswith(" for "))
    begins = 3 if tense is Tense.NEAR else 5
    steps = -1 if scene.day.isoweekday() < begins and not ahead else 0
    return on(value_of(moved(scene.day, "W", steps), "WE"), assumed=True)


def next_season(reading: Reading, scene: Scene) -> Meaning | None:
    """The following summer, the previous winter: of the year last named, else of publication's."""
    season, start = SEASONS[reading.word("season")], last_named(scene, "Y")
    if start is None:
        return on(f"XXXX-{season}")
    back = reading.word("which") in BACK
    if not back and scene.named and scene.named.grain is Grain.YEAR:
        # "In 1972 she found it. The following spring" is that of the next year.
        start = scene.named.last
    for year in range(start.year - 2, start.year + 3)[:: -1 if back else 1]:
        value = f"{year:04d}-{season}"
        days = season_days(value, scene.document.text)
        if days and (days.last < start if back else days.first > start):
            return on(value, assumed=True)
    return None


SEASONAL = Family(
    "seasons and weekends",
    "TimeML annotation guidelines 1.2.1",
    (
        Rule(
            f"({EDGE}|EARLY -?)? (the)? (EARLY -?)? season:SEASON (,|of)? (year:YEAR ((-|–|/) YY)?|short:SHORTYEAR)",
            a_season,
            (
                "It was [the summer of ’69 = DATE 1969-SU], and the autumn of his life.",
                "The war in [the fall of 2020 = DATE 2020-FA] ended.",
                "In [spring 2019 = DATE 2019-SP] it grew, as in the Prague Spring of [1968 = DATE 1968].",
                "The snows of [winter 2020-21 = DATE 2020-WI] fell.",
            ),
        ),
        Rule(
            "span:((the)? season:SEASON) (and|or|to|through|-|–|/) (the)? SEASON (of)? year:YEAR",
            a_season,
            ("In [the spring = DATE 1942-SP] and [summer of 1942 = DATE 1942-SU] it rained.",),
        ),
        Rule(
            f"({EDGE}|EARLY -?)? (the)? (EARLY -?)? season:SEASON (of)? which:(last|this|next) year",
            season_of_year,
            ("It will be held in [the autumn of next year = DATE 2025-FA].",),
        ),
        Rule(
            f"({EDGE}|EARLY (in)?)? ((this)? which:(this|last|next|past|coming|previous)|the which:(past|coming)) "
            f"season:SEASON (?! (games|olympics|olympic|paralympics))",
            pointed_season,
            (
                "It opened [last fall = DATE 2023-FA].",
                "It ends [this summer = DATE 2024-SU].",
                "[The past summer = DATE 2023-SU] was dry.",
            ),
        ),
        Rule(
            "the season:SEASON before which:last",
            season_before_last,
            ("It opened [the summer before last = DATE 2022-SU].",),
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
        Rule(
            "the which:(next|following|previous) season:SEASON (?! (games|olympics|olympic))",
            next_season,
            (
                "It sank in [May 1942 = DATE 1942-05]. [The following spring = DATE 1943-SP] they raised it.",
                "It sank in [1942 = DATE 1942]. [The following spring = DATE 1943-SP] they raised it.",
            ),
        ),
        Rule(
            "the (long|holiday)? weekend",
            the_weekend,
            (
                "It rained over [the weekend = DATE 2024-W10-WE].",
                "The outlook for [the weekend = DATE 2024-W11-WE] is for rain.",
            ),
        ),
    ),
)
FAMILIES = (SEASONAL,)

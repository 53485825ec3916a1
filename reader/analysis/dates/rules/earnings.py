"""What reports of earnings speak of: the quarter that is over, and the one a year before it."""

from datetime import timedelta

from reader.analysis.dates.calendars.calendar import interval, moved, value_of
from reader.analysis.dates.context.returning import nearest
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.context.tense import Tense
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.wording.lexicon import MANY_UNITS, MONTHS, UNITS
from reader.analysis.dates.wording.meaning import Meaning, lasting, length, on
from reader.analysis.dates.wording.reading import Reading
from reader.model import Grain


def the_quarter(reading: Reading, scene: Scene) -> Meaning | None:
    """The quarter that a report speaks of; where it has named none, the last one that was over."""
    if reading.has("month"):
        return _ended(reading, scene)
    if reading.has("year"):
        return on(f"{int(reading.number('year')):04d}{_quarter_of_year(reading, scene)}", assumed=True)
    value = scene.quarter or (value_of(moved(scene.day, "M", -3), "Q") if scene.day else "")
    return on(value, assumed=True) if value else on("PAST_REF")


def _quarter_of_year(reading: Reading, scene: Scene) -> str:
    """Which quarter is meant by "the 2019 quarter"; none by "the 2019 period" of a report that has gone on to the year
    so far.
    """
    if reading.text.lower().endswith("period") and scene.quarter:
        return scene.reported_quarter(reading.start)[4:]
    return scene.quarter[4:] or "-QX"


def _ended(reading: Reading, scene: Scene) -> Meaning | None:
    """The quarter just named, as a fiscal one is; else the one that most of the three months before a day lie in."""
    if named := scene.reported_quarter(reading.start):
        return on(named, assumed=True)
    month, day = MONTHS[reading.word("month")], int(reading.number("date"))
    end = interval(nearest(scene.day, f"{month:02d}-{min(day, 28):02d}", Tense.PAST))
    return on(value_of(end.first - timedelta(45), "Q"), assumed=True) if end else None


def up_to_a_day(reading: Reading, scene: Scene) -> Meaning | None:
    """The year that ended, or ends, on a day of its own; the week to Friday; the month since the vote, the year
    after it.
    """
    return lasting(length(1, UNITS[reading.word("unit")]))


def current_quarter(reading: Reading, scene: Scene) -> Meaning | None:
    """The quarter of publication."""
    return on(scene.same("Q"))


def quarter_year_ago(reading: Reading, scene: Scene) -> Meaning | None:
    """The same quarter of the year before; the year, where a report has gone on to more than a quarter."""
    if "quarter" not in reading.text and scene.quarter and not scene.reported_quarter(reading.start):
        return on(f"{int(scene.quarter[:4]) - 1:04d}", assumed=True)
    value = the_quarter(reading, scene)
    found = interval(value.value) if value else None
    if found is None:
        return on("PAST_REF")
    return on(value_of(moved(found.first, "Y", -1), "Q"), assumed=True)


def months_year_ago(reading: Reading, scene: Scene) -> Meaning | None:
    """The year-ago nine months."""
    return lasting(length(reading.number("count"), MANY_UNITS[reading.word("unit")]))


def month_year_ago(reading: Reading, scene: Scene) -> Meaning | None:
    """The year-ago month, the same month last year: of the month last named; nothing for "the same month" alone."""
    named = scene.named
    if not (reading.has("which") or "year" in reading.text.lower()) or not named or named.grain is not Grain.MONTH:
        return None
    return on(value_of(moved(named.first, "Y", -1), "M"), assumed=True)


def year_ago(reading: Reading, scene: Scene) -> Meaning | None:
    """A year ago: the quarter of the year before, where a report compares quarters."""
    if reading.has("year"):
        return on(f"{int(reading.number('year')):04d}{scene.reported_quarter(reading.start)[4:]}")
    if quarter := scene.reported_quarter(reading.start):
        return on(f"{int(quarter[:4]) - 1:04d}{quarter[4:]}", assumed=True)
    return on(value_of(moved(scene.day, "Y", -1), "Y")) if scene.day else on("PAST_REF")


def since_year_end(reading: Reading, scene: Scene) -> Meaning | None:
    """The end of the year before publication."""
    return on(f"{scene.day.year - 1:04d}") if scene.day else None


REPORTS = Family(
    "reports of earnings",
    'TimeML annotation guidelines 1.2.1; company reports say "the quarter" for the one reported',
    (
        Rule(
            "span:(the quarter) (ended|ending) month:MONTH date:DAY"
            "|((the (latest|last|past|most recent|recent)?|this (latest|last|past|most recent|recent)) "
            "(quarter|three months)|the latest period"
            "|the year:YEAR (quarter|period)) "
            "(?! (-|of|mile|century|final|after the|before the|following|leading up|preceding))",
            the_quarter,
            (
                "Profit for [the quarter = DATE 2023-Q4] rose.",
                "[First-quarter = DATE 2024-Q1] profit fell to $3 from $4 [a year earlier = DATE 2023-Q1].",
                "Profit for [the quarter = DATE 2023-Q2] ended [July 31 = DATE 2023-07-31] rose.",
                (
                    "It earned $3 in [the third quarter = DATE 2023-Q3] and $2 in [the 2022 period = DATE 2022-Q3]. "
                    "In [the nine months = DURATION P9M] it earned $9, after $7 in [the 2022 period = DATE 2022]."
                ),
            ),
        ),
        Rule(
            "span:(the (fiscal|financial)? unit:year) (ended|ending|that ended|to|through)"
            "|span:(the unit:(week|month|decade)) (ended|ending|beginning|starting|commencing|to|through)"
            "|span:(the unit:(year|month|week)) since"
            "|span:(the unit:(year|quarter|month|week)) (following|leading up|preceding|prior to)"
            "|(?<=(in|during|over|for)) span:(the unit:(year|quarter)) (after|before) (the|a|an|his|her|its|their)",
            up_to_a_day,
            (
                "Profit for [the year = DURATION P1Y] ended [March 31 = DATE 2023-03-31] rose.",
                "Claims fell in [the week = DURATION P1W] to [March 8 = DATE 2024-03-08].",
                "Claims fell in [the year = DURATION P1Y] after the flood and [the month = DURATION P1M] following it.",
                "Sales rose in [the quarter = DURATION P3M] before the sale.",
                "It will shut in [the week = DURATION P1W] beginning [Monday 8 April = DATE 2024-04-08].",
            ),
        ),
        Rule(
            "(the)? current quarter", current_quarter, ("Profit for [the current quarter = DATE 2024-Q1] will rise.",)
        ),
        Rule(
            "(the quarter a year (ago|earlier)|last year OWNER (quarter|period)|(the)? (comparable|same"
            "|corresponding)? year - (ago|earlier) "
            "(number:ORD)? (quarter|period)|(the)? prior - year (number:ORD)? (quarter|period)|year - (ago|earlier))",
            quarter_year_ago,
            (
                "Profit in [the year-ago quarter = DATE 2022-Q4] was small.",
                "Sales fell from [the prior-year quarter = DATE 2022-Q4].",
                "Sales fell in [the third quarter = DATE 2023-Q3] from [last year's quarter = DATE 2022-Q3].",
            ),
        ),
        Rule(
            "(the)? year - (ago|earlier) count:NUM unit:(weeks|months|quarters)",
            months_year_ago,
            ("Profit in [the year-ago nine months = DURATION P9M] was small.",),
        ),
        Rule(
            "(the)? ((year - (ago|earlier)|same|corresponding) unit:month (which:last year)?)",
            month_year_ago,
            ("Prices rose 5% in [February = DATE 2024-02], after 6% in [the year-ago month = DATE 2023-02].",),
        ),
        Rule("a year ago", year_ago, ("It was cheap [a year ago = DATE 2023].",)),
        Rule(
            "(the)? (corresponding|same|comparable|like) (period|quarter|time) (which:(last) year|a year (ago|earlier)"
            "|(in|of) year:YEAR|(in|of) the (previous|last|preceding|prior) ((fiscal|financial)? year|fiscal))",
            year_ago,
            (
                "It was cheap in [the same period last year = DATE 2023].",
                "It was cheap in [the same period in 2019 = DATE 2019].",
                (
                    "It grew 4% in [the third quarter of 2023 = DATE 2023-Q3], "
                    "after 2% in [the same quarter of the previous fiscal = DATE 2022-Q3]."
                ),
            ),
        ),
        Rule(
            "(?<=since) span:((the)? year (OWNER|-)? end)",
            since_year_end,
            ("Prices rose since [year-end = DATE 2023].",),
        ),
    ),
)
FAMILIES = (REPORTS,)

"""Years told by their neighbours: of a reign or a season ("1660-85"), before and after Christ."""

from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.filters import is_number_of_law
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.days import year_of
from reader.analysis.dates.wording.lexicon import MONTHS
from reader.analysis.dates.wording.meaning import Meaning, on
from reader.analysis.dates.wording.reading import Reading

DECEMBER = 12
PRESENT = range(1900, 2100)
"""Years of our own time."""
TURNING = 20
"""Years that a pair over the turn of a century is apart at most: "1988-04", but "Law 2020-17"."""
MODERN = 1900
"""The year from which on months are written behind a hyphen."""


def second_year(reading: Reading, scene: Scene) -> Meaning | None:
    """The second year of "1998-99", of the first one's century."""
    # FY2024/25, FY24/25
    begun = reading.number("since") if reading.has("since") else 2000 + int(reading.printed("code")[-2:])
    short, first = year_of(reading, scene) % 100, int(begun)
    # Not "in 2011 – 25 of them", nor the month in "2016-11"; "1310-12" and "2010–12" are years.
    may_be_month = 0 < short <= DECEMBER and short != (first + 1) % 100
    is_span = short > first % 100 and (first < MODERN or reading.before.endswith("–"))
    if reading.before[-1:].isspace() or (may_be_month and not is_span):
        return None
    if short < first % 100 and short + 100 - first % 100 > TURNING:
        return None
    if reading.before.endswith("/") and is_number_of_law(f"{first}", f"{short:02d}"):
        return None
    return on(f"{first // 100 * 100 + short + (100 if short < first % 100 else 0):04d}")


def era_day(reading: Reading, scene: Scene) -> Meaning | None:
    """15 March 44 BC, July 100 BC."""
    year = era_year(reading, scene)
    if year is None:
        return None
    month = f"{year.value}-{MONTHS[reading.word('month')]:02d}"
    return on(f"{month}-{int(reading.number('day')):02d}" if reading.has("day") else month)


def era_year(reading: Reading, scene: Scene) -> Meaning | None:
    """AD 79, 44 BC, the third century BC."""
    if not reading.printed("era").isupper():
        return None
    number = int(reading.number("number"))
    if "." in reading.printed("era") and number in PRESENT and reading.word("era") == "bc":
        # "In 2018 B.C. voted": the province.
        return None
    if reading.has("century"):
        return on(f"BC{number - 1:02d}" if reading.word("era").startswith("b") else f"{number - 1:02d}")
    return on(f"BC{number:04d}" if reading.word("era").startswith("b") else f"{number:04d}") if number < 9999 else None


ERAS = Family(
    "pairs of years, and eras",
    "TimeML annotation guidelines 1.2.1; years before Christ as in TIMEX2",
    (
        Rule(
            "(?<=(since:YEAR|code:YEARCODE) (-|–|/)) span:(short:YY)",
            second_year,
            (
                "In the season [1998 = DATE 1998]/[99 = DATE 1999] they won.",
                "Law 2003/45 and directive 2003/88 are old; it won in [2003 = DATE 2003]/[04 = DATE 2004].",
                "Profit rose in [FY2024 = DATE 2024]/[25 = DATE 2025], and in [FY25 = DATE 2025]/[26 = DATE 2026].",
                "They won it in [1999 = DATE 1999]-[00 = DATE 2000]; law 2020-17 is new.",
                "King Ivo ([1660 = DATE 1660]-[85 = DATE 1685]) built it.",
                "King Udo ([1310 = DATE 1310]-[12 = DATE 1312]) fled.",
                "They won it in [2010 = DATE 2010]–[12 = DATE 2012], and lost it in [2014 = DATE 2014]-11.",
                "They won it in [2011 = DATE 2011]-[12 = DATE 2012], and in [2013 = DATE 2013] – 25 of them.",
            ),
        ),
        Rule(
            "(day:DAY month:MONTH|month:MONTH (day:DAY)?) ,? (number:(NUM|YEAR) era:(bc|bce|ad|ce)"
            "|era:ad number:(NUM|YEAR))",
            era_day,
            ("He died on [15 March 44 BC = DATE BC0044-03-15]; it fell in [August AD 79 = DATE 0079-08].",),
        ),
        Rule(
            "era:(ad|ce) number:(NUM|YEAR)|number:(NUM|YEAR) era:(ad|ce|bc|bce)"
            "|span:(number:(NUM|YEAR)) (?= (and|to|-|–) (NUM|YEAR) era:(bc|bce))"
            "|(the)? (EARLY -?)? number:ORD (century:century|century:millennium) era:(bc|bce|ad)",
            era_year,
            (
                "It was buried in [AD 79 = DATE 0079] and found in [44 BC = DATE BC0044], and 20 ad sellers left.",
                "It fell in [50 B.C. = DATE BC0050] and burned in [A.D. 79 = DATE 0079].",
                "It closed at 9 in [2018 = DATE 2018] B.C. time.",
                "It stood from [3350 = DATE BC3350] to [3100 BC = DATE BC3100].",
                "In [the third century BC = DATE BC02] it was a town.",
            ),
        ),
    ),
)
FAMILIES = (ERAS,)

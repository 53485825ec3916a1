"""Days, months, years, decades and centuries by their names and numbers."""

import re
from datetime import date

from reader.analysis.dates.filters import is_a_decade, is_a_month, is_a_month_of_day, is_a_year
from reader.analysis.dates.grammar import Family, Rule
from reader.analysis.dates.lexicon import DECADE_WORDS, MONTHS, WEEKDAYS
from reader.analysis.dates.meaning import Meaning, at, on
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.rules.phrases import EARLY, EDGE, MONTH, WEEKDAY
from reader.analysis.dates.scene import PRINTED, Scene
from reader.analysis.dates.words import ALSO_VERBS


def a_day(reading: Reading, scene: Scene) -> Meaning | None:
    """Month and day, with or without a year."""
    if not is_a_month_of_day(reading):
        return None
    month, day = MONTHS[reading.word("month")], int(reading.number("day"))
    return _day(reading, scene, month, day)


def _day(reading: Reading, scene: Scene, month: int, day: int) -> Meaning | None:
    if not _exists(2000, month, day):
        return None
    if reading.has("year") or reading.has("short"):
        year = _year(reading)
        return on(f"{year:04d}-{month:02d}-{day:02d}") if _exists(year, month, day) else None
    if reading.has("weekday") and (found := _falling_on(scene, WEEKDAYS[reading.word("weekday")], month, day)):
        return on(found, assumed=True)
    value = scene.nearest(lambda year: f"{year:04d}-{month:02d}-{day:02d}", scene.tense(reading))
    return on(value, assumed=True)


def _falling_on(scene: Scene, weekday: int, month: int, day: int) -> str:
    """The day in the nearest year in which it falls on that weekday; nothing where none is near."""
    if scene.day is None:
        return ""
    now = scene.day.year
    near = sorted(range(now - 3, now + 4), key=lambda year: abs(year - now))
    days = (date(year, month, day) for year in near if _exists(year, month, day))
    return next((found.isoformat() for found in days if found.isoweekday() == weekday), "")


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _year(reading: Reading) -> int:
    if reading.has("year"):
        return int(reading.number("year"))
    digits = re.sub(r"\D", "", reading.printed("short"))
    return full_year(int(digits))


def full_year(short: int) -> int:
    """A year of two digits, by the POSIX rule: 69 to 99 are the last century's."""
    return short + (1900 if short >= 69 else 2000)


def range_end(reading: Reading, scene: Scene) -> Meaning | None:
    """The second day of "May 3-5" or "3-5 May"."""
    month = MONTHS[reading.word("month")] if reading.has("month") else scene.named_day and scene.named_day.month
    if not month:
        return None
    day = int(reading.number("day"))
    if reading.has("month") or reading.has("year"):
        return _day(reading, scene, month, day)
    year = scene.named_day.year if scene.named_day else 0
    return on(f"{year:04d}-{month:02d}-{day:02d}", assumed=True) if year and _exists(year, month, day) else None


def range_start(reading: Reading, scene: Scene) -> Meaning | None:
    """The first day of "3-5 May"."""
    return _day(reading, scene, MONTHS[reading.word("month")], int(reading.number("day")))


def a_month(reading: Reading, scene: Scene) -> Meaning | None:
    """A month with its year."""
    month = MONTHS[reading.word("month")]
    if reading.has("year") or reading.has("short"):
        return on(f"{_year(reading):04d}-{month:02d}")
    if scene.day is None:
        return on(f"XXXX-{month:02d}")
    year = scene.day.year + {"last": -1, "this": 0, "next": 1}[reading.word("which")]
    return on(f"{year:04d}-{month:02d}")


def bare_month(reading: Reading, scene: Scene) -> Meaning | None:
    """A month without a year."""
    if not is_a_month(reading):
        return None
    month = MONTHS[reading.word("month")]
    value = scene.nearest(lambda year: f"{year:04d}-{month:02d}", scene.tense(reading))
    return on(value, assumed=True)


def pointed_month(reading: Reading, scene: Scene) -> Meaning | None:
    """As in "last April": the one before this month; "next April": the one after; "this April": this year's."""
    month = MONTHS[reading.word("month")]
    if not reading.printed("month")[0].isupper() and reading.word("month") in ALSO_VERBS:
        return None
    if scene.day is None:
        return on(f"XXXX-{month:02d}")
    which, now = reading.word("which"), scene.day
    year = now.year
    if which in {"last", "past", "previous"}:
        year -= month >= now.month
    elif which in {"next", "coming", "upcoming", "following"}:
        year += month <= now.month
    return on(f"{year:04d}-{month:02d}")


def first_month(reading: Reading, scene: Scene) -> Meaning | None:
    """The first month of "November to March 2023"."""
    month, until = MONTHS[reading.word("month")], MONTHS[reading.word("until")]
    return on(f"{int(reading.number('year')) - (month > until):04d}-{month:02d}")


def first_day(reading: Reading, scene: Scene) -> Meaning | None:
    """The first day of "May 30 to June 2, 2019"."""
    month, until = MONTHS[reading.word("month")], MONTHS[reading.word("until")]
    year, day = int(reading.number("year")) - (month > until), int(reading.number("day"))
    return on(f"{year:04d}-{month:02d}-{day:02d}") if _exists(year, month, day) else None


def capital_month(reading: Reading, scene: Scene) -> Meaning | None:
    """A month that is also a verb, after a preposition."""
    return bare_month(reading, scene) if reading.text[0].isupper() else None


def a_year(reading: Reading, scene: Scene) -> Meaning | None:
    """A year by its number."""
    return on(f"{_year(reading):04d}") if is_a_year(reading) else None


def certain_year(reading: Reading, scene: Scene) -> Meaning | None:
    """A year that its neighbours prove to be one."""
    return on(f"{_year(reading):04d}")


def second_year(reading: Reading, scene: Scene) -> Meaning | None:
    """The second year of "1998-99", of the first one's century."""
    short = _year(reading) % 100
    first = scene.named.first.year if scene.named and scene.named.first else _year(reading)
    return on(f"{first // 100 * 100 + short:04d}")


def iso_day(reading: Reading, scene: Scene) -> Meaning | None:
    """2023-05-04."""
    value = reading.printed("iso").replace("/", "-")
    return on(value) if _exists(*map(int, value.split("-"))) else None


def time_stamp(reading: Reading, scene: Scene) -> Meaning | None:
    """2023-05-04T14:30."""
    value = reading.printed("stamp")[:16].upper()
    return at(value) if _exists(*map(int, value[:10].split("-"))) else None


def slashed_day(reading: Reading, scene: Scene) -> Meaning | None:
    """5/4/2023 is American where it can be; 25/4/2023 and 4.5.2023 are European."""
    text = reading.printed("date")
    first, second, year = map(int, re.split(r"[/.-]", text))
    month, day = (second, first) if first > 12 or "." in text else (first, second)
    year = year if year > 99 else full_year(year)
    if year not in PRINTED or not _exists(year, month, day):
        return None
    return on(f"{year:04d}-{month:02d}-{day:02d}")


def famous_day(reading: Reading, scene: Scene) -> Meaning | None:
    """Days that the world calls by their numbers; 24/7 is none."""
    days = {"9/11": "2001-09-11", "7/7": "2005-07-07"}
    value = days.get(reading.printed("name"))
    return on(value) if value else None


def a_decade(reading: Reading, scene: Scene) -> Meaning | None:
    """The 1990s, the '80s, the nineties."""
    if reading.has("decade"):
        return on(f"{int(reading.number('decade')) // 10:03d}")
    if not is_a_decade(reading):
        return None
    if reading.has("name"):
        tens = DECADE_WORDS[reading.word("name")]
    else:
        tens = int(re.sub(r"\D", "", reading.printed("tens"))) // 10
    return on(f"{'20' if tens < 3 else '19'}{tens}")


def a_century(reading: Reading, scene: Scene) -> Meaning | None:
    """The 20th century is 19."""
    number = int(reading.number("number"))
    return on(f"{number - 1:02d}") if 1 < number < 31 and not reading.has("before") else None


PLAIN_DATES = Family(
    "days with a month",
    "TimeML annotation guidelines 1.2.1, section 2.2; order and commas after the stylebooks of the news agencies",
    (
        Rule(
            "span:(month:MONTH day:(DAY|DAYORD)) (-|–|to|through|and|until) until:MONTH (DAY|DAYORD) ,? year:YEAR",
            first_day,
            ("It ran from [May 30 = DATE 2019-05-30] to [June 2, 2019 = DATE 2019-06-02].",),
        ),
        Rule(
            f"(weekday:{WEEKDAY} ,?)? month:{MONTH} day:(DAY|DAYORD) (,? (year:YEAR|short:SHORTYEAR))? (?! -UNIT)",
            a_day,
            (
                "It opened on [May 3, 2019 = DATE 2019-05-03].",
                "On [March 3 = DATE 2024-03-03] 22 people fell ill.",
                "They march 12 miles, and he may second the motion.",
                "they met on [may 3 = DATE 2023-05-03].",
                "It closed on [March 3, '98 = DATE 1998-03-03].",
                "The talks began on [Monday, Jan. 8 = DATE 2024-01-08].",
                "The queen died on [Thursday, Sept. 8 = DATE 2022-09-08].",
                "He will be crowned on [May 6 = DATE 2024-05-06].",
                "BAKU, [March 4 = DATE 2024-03-04] (Agency) — The court ruled.",
                "It will open on [May 3rd = DATE 2024-05-03].",
                "She was born on [July 4th, 1976 = DATE 1976-07-04].",
                "The fighting of [Oct 7 = DATE 2023-10-07] was remembered.",
            ),
        ),
        Rule(
            f"(weekday:{WEEKDAY} ,?)? (the)? day:(DAY|DAYORD) (of)? -? month:{MONTH} (,? (year:YEAR"
            f"|short:SHORTYEAR)|- (year:YEAR|short:YY))?",
            a_day,
            (
                "It opened on [3 May 2019 = DATE 2019-05-03].",
                "They met on [the 4th of March = DATE 2024-03-04].",
                "They met on [Sunday 10 March = DATE 2024-03-10].",
            ),
        ),
        Rule(
            "(?<=MONTH DAY (-|–|to|and|or|/)) span:(day:DAY (,? year:YEAR)?) (?! (MONTH|MAYBEMONTH|NUM|-))",
            range_end,
            (
                "The fair ran on [March 3 = DATE 2024-03-03]-[5 = DATE 2024-03-05].",
                "It ran from [March 3 = DATE 2024-03-03] to [5, 2024 = DATE 2024-03-05].",
            ),
        ),
        Rule(
            "span:(day:(DAY|DAYORD)) (-|–|to|and) DAY month:MONTH (,? year:YEAR)?",
            range_start,
            ("The fair ran on [3 = DATE 2024-03-03]–[5 March = DATE 2024-03-05].",),
        ),
        Rule("stamp:STAMP", time_stamp, ("Printed [2019-05-03T14:30:00 = TIME 2019-05-03T14:30].",)),
        Rule(
            "iso:ISO",
            iso_day,
            ("The file is from [2019-05-03 = DATE 2019-05-03], not [2019/05/02 = DATE 2019-05-02].",),
        ),
        Rule(
            "date:SLASHED",
            slashed_day,
            (
                "Signed on [5/3/2019 = DATE 2019-05-03].",
                "Signed on [25/3/2019 = DATE 2019-03-25].",
                "Dated [3.5.2019 = DATE 2019-05-03].",
            ),
        ),
        Rule("name:FAMOUS", famous_day, ("She was in New York on [9/11 = DATE 2001-09-11].", "The shop is open 24/7.")),
    ),
)

MONTHS_AND_YEARS = Family(
    "months and years",
    "TimeML annotation guidelines 1.2.1; modifiers inside the span as in TIMEX2",
    (
        Rule(
            f"({EDGE} | {EARLY})? month:{MONTH} (,|of|-)? (year:YEAR|short:SHORTYEAR) (?! -)",
            a_month,
            (
                "It opened in [May 2019 = DATE 2019-05].",
                "By [the end of March, 2020 = DATE 2020-03] all had left.",
                "In [early August of 1914 = DATE 1914-08] the war began.",
            ),
        ),
        Rule(
            "span:(month:MONTH) (-|–|to|through|and|until) until:MONTH (of)? year:YEAR",
            first_month,
            (
                "It ran from [November = DATE 2022-11] to [March 2023 = DATE 2023-03].",
                "In [June = DATE 2019-06] and [July 2019 = DATE 2019-07] it rained.",
            ),
        ),
        Rule(
            "(?<=(in|since|until|during|of)) span:(month:MAYBEMONTH)",
            capital_month,
            ("PRICES MAY FALL IN [MAY = DATE 2024-05].",),
        ),
        Rule(
            f"month:{MONTH} (of)? which:(last|this|next) year",
            a_month,
            ("Sales fell in [June last year = DATE 2023-06].",),
        ),
        Rule(
            f"({EDGE} | {EARLY})? month:MONTH",
            bare_month,
            (
                "It opened in [February = DATE 2024-02].",
                "The mission will start in [late November = DATE 2024-11].",
                "It was shut in [mid-December = DATE 2023-12].",
                "You may go, and they march on.",
                "MEN MAY MARCH",
            ),
        ),
        Rule(
            f"({EDGE}|{EARLY})? (this|the)? which:(last|past|this|next|coming|previous|following) month:{MONTH} "
            "(?! DAY)",
            pointed_month,
            ("It opened [last May = DATE 2023-05].", "It ends [next March = DATE 2025-03]."),
        ),
        Rule(
            f"({EDGE} | {EARLY})? (the year)? (fiscal)? (year)? year:YEAR (and beyond|or later)? (?! -(UNIT|SEASON))",
            a_year,
            (
                "It opened in [2019 = DATE 2019].",
                "It grew until [early 2020 = DATE 2020].",
                "She has lived here since [1991 = DATE 1991].",
                "Some 2000 soldiers and 1950 tanks were there.",
                "It cost $1998, or 2020 euros.",
                "In [the year two thousand = DATE 2000] all changed.",
                "[Nineteen ninety-seven = DATE 1997] was a good year.",
            ),
        ),
        Rule(
            "(?<=(post|pre|mid) -) span:(year:YEAR)",
            certain_year,
            ("In the post-[1991 = DATE 1991] order they were small.",),
        ),
        Rule(
            "(?<=YEAR (-|–|/)) span:(short:YY)",
            second_year,
            ("In the season [1998 = DATE 1998]/[99 = DATE 1999] they won.",),
        ),
        Rule(
            f"({EDGE} | (the)? (EARLY -? (to -? EARLY -?)? | last half of) | the (first|second|last) half of)? "
            "(the)? (decade:DECADE|tens:TENS|name:TENNIES)",
            a_decade,
            (
                "[The 1990s = DATE 199] were hard.",
                "In [the early 1980s = DATE 198] it was new.",
                "Music of [the '80s = DATE 198] is back.",
                "In [the late nineties = DATE 199] rents rose.",
            ),
        ),
        Rule(
            f"({EDGE}| (the)? EARLY -?)? (the)? number:ORD -? (and ORD -?)? century",
            a_century,
            ("In [the 19th century = DATE 18] it was a village.", "A [sixteenth-century = DATE 15] house burned."),
        ),
    ),
)
FAMILIES = (PLAIN_DATES, MONTHS_AND_YEARS)

"""Days by month and number, in every order and with or without a year."""

import re
from datetime import date
from functools import lru_cache

from reader.analysis.dates.context.elections import NOVEMBER, is_of_polls_ahead
from reader.analysis.dates.context.heard import PRINTED
from reader.analysis.dates.context.returning import comes_back, nearest
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.context.tense import Tense
from reader.analysis.dates.filters import is_a_month_of_day
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.shared_patterns import MONTH, WEEKDAY
from reader.analysis.dates.wording.lexicon import MONTHS, STEPS, WEEKDAYS
from reader.analysis.dates.wording.meaning import Meaning, at, on, recurring
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later

TURN = 2000
"""The year from which on two digits may be of this century."""
SOON = 10
"""Years ahead that are still told in two digits."""


def a_day(reading: Reading, scene: Scene) -> Meaning | None:
    """Month and day, with or without a year."""
    if not is_a_month_of_day(reading):
        return None
    month, day = MONTHS[reading.word("month")], int(reading.number("day"))
    return day_of_year(reading, scene, month, day)


def day_of_year(reading: Reading, scene: Scene, month: int, day: int) -> Meaning | None:
    """A day of the year that a reading names, or of the one that fits."""
    if not exists(2000, month, day):
        return None
    if reading.has("year") or reading.has("short"):
        year = year_of(reading, scene)
        return on_date(year, month, day)
    if reading.has("of") and scene.day:
        year = scene.day.year + STEPS[reading.word("of")]
        return on_date(year, month, day)
    if reading.has("weekday") and (found := falling_on(scene, WEEKDAYS[reading.word("weekday")], month, day)):
        return on(found, assumed=True)
    if comes_back(reading):
        return recurring(f"XXXX-{month:02d}-{day:02d}")
    if value := _marked(reading, scene, month, day):
        return on(value, assumed=True)
    if value := scene.dated_on(month, day, reading):
        return on(value, assumed=True)
    tense = scene.tense(reading)
    if month == NOVEMBER and is_of_polls_ahead(reading, scene, tense):
        tense = Tense.AHEAD
    return on(nearest(scene.day, f"{month:02d}-{day:02d}", tense), assumed=True)


MARKED_DAYS = {
    (9, 11): (2001, "attack|terror|hijack|era|generation|victims|families|museum|commission"),
    (10, 7): (2023, "attack|massacre|assault|terror|raid|victims|hostages|pogrom|atrocit"),
    (7, 7): (2005, "bomb|attack|terror|atrocit|victims|inquest|inquiry|memorial"),
    (1, 6): (2021, "attack|riot|insurrection|committee|mob|siege|defendants|hearings|pardon"),
}
"""Month and day, the year, and what follows the day when it stands for what happened on it."""


def _marked(reading: Reading, scene: Scene, month: int, day: int) -> str:
    """The day of the attack that the world calls by it, where the words after it say so and it is past."""
    year, attack = MARKED_DAYS.get((month, day), (0, ""))
    if not year or scene.day is None or scene.day < date(year, month, day):
        return ""
    named = re.match(rf"(?:['’]s)?,?\s(?:[\w-]+\s){{0,2}}(?:{attack})", reading.after)
    return f"{year:04d}-{month:02d}-{day:02d}" if named else ""


def falling_on(scene: Scene, weekday: int, month: int, day: int) -> str:
    """The day in the nearest year in which it falls on that weekday; nothing where none is near."""
    if scene.day is None:
        return ""
    now = scene.day.year
    near = sorted(range(now - 3, now + 4), key=lambda year: abs(year - now))
    days = (date(year, month, day) for year in near if exists(year, month, day))
    return next((found.isoformat() for found in days if found.isoweekday() == weekday), "")


def on_date(year: int, month: int, day: int, *, assumed: bool = False) -> Meaning | None:
    """A day that the calendar has."""
    return on(f"{year:04d}-{month:02d}-{day:02d}", assumed=assumed) if exists(year, month, day) else None


def exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has such a day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def year_of(reading: Reading, scene: Scene) -> int:
    """The year a reading names, in four digits or in two."""
    if reading.has("year"):
        return int(reading.number("year"))
    digits = re.sub(r"\D", "", reading.printed("short"))
    return full_year(int(digits), scene)


def full_year(short: int, scene: Scene) -> int:
    """A year of two digits: of the last century, unless it is over or will soon be."""
    now = scene.day.year % 100 if scene.day and scene.day.year > TURN else 0
    return short + (TURN if short <= now + SOON else TURN - 100)


def iso_day(reading: Reading, scene: Scene) -> Meaning | None:
    """2023-05-04."""
    value = reading.printed("iso").replace("/", "-")
    return on(value) if exists(*map(int, value.split("-"))) else None


def time_stamp(reading: Reading, scene: Scene) -> Meaning | None:
    """2023-05-04T14:30."""
    value = reading.printed("stamp")[:16].upper()
    return at(value) if exists(*map(int, value[:10].split("-"))) else None


def iso_week(reading: Reading, scene: Scene) -> Meaning | None:
    """2023-W18, 2023-W18-4."""
    year, week, *day = reading.printed("week").upper().split("-")
    try:
        found = date.fromisocalendar(int(year), int(week[1:]), int(day[0]) if day else 1)
    except ValueError:
        return None
    return on(found.isoformat() if day else f"{year}-{week}")


DAY_FIRST = later(r"(?<![\d/])(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/\d\d")
"""A day with its year that can only be written the European way: "25/4/2023"."""


@lru_cache(maxsize=4)
def _is_day_first(text: str) -> bool:
    """Whether a text writes the day before the month."""
    return DAY_FIRST.search(text) is not None


def slashed_day(reading: Reading, scene: Scene) -> Meaning | None:
    """5/4/2023 is American where it can be; 25/4/2023 and 4.5.2023 are European, and so are all others of their text,
    and what would be past, and is still to come if it is American.
    """
    text = reading.printed("date")
    first, second, year = map(int, re.split(r"[/.-]", text))
    year = year if year > 99 else full_year(year, scene)
    american = exists(year, first, second) and "." not in text
    european = exists(year, second, first)
    if year not in PRINTED or not (american or european):
        return None
    if american and european and _is_day_first(reading.words.text):
        american = False
    elif american and european and scene.day and date(year, second, first) <= scene.day < date(year, first, second):
        american = scene.tense(reading).is_ahead
    return on(f"{year:04d}-{first:02d}-{second:02d}" if american else f"{year:04d}-{second:02d}-{first:02d}")


JOINED = later(r"(?P<day>\d+)(?P<month>[a-z]+)(?P<year>\d+)", re.IGNORECASE)


def joined_day(reading: Reading, scene: Scene) -> Meaning | None:
    """4May2023."""
    found = JOINED.match(reading.printed("joined"))
    return on_date(int(found["year"]), MONTHS[found["month"].lower()], int(found["day"])) if found else None


MONTHS_A_YEAR = 12
SHARES = range(2, 11)
"""What may stand under the line of a fraction."""
SHARED = later(r"\s(?:of|to|inch|cup|mile)|[/\d]")
"""What makes two numbers a fraction: "1/2 | of", "3/4 | inch"."""


def short_day(reading: Reading, scene: Scene) -> Meaning | None:
    """5/21, American where it can be; nothing for a share: "by 3/4"."""
    first, second = map(int, reading.printed("date").split("/"))
    month, day = (first, second) if first <= MONTHS_A_YEAR else (second, first)
    if month > MONTHS_A_YEAR or (second in SHARES and first < second) or SHARED.match(reading.after):
        return None
    return day_of_year(reading, scene, month, day)


def famous_day(reading: Reading, scene: Scene) -> Meaning | None:
    """Days that the world calls by their numbers; 24/7 is none."""
    days = {"9/11": "2001-09-11", "7/7": "2005-07-07"}
    value = days.get(reading.printed("name"))
    return on(value) if value else None


POINTER = "((this|the)? (last|past|next|this|coming|upcoming|previous))?"
"""What may point at a weekday that has its date beside it: "next Tuesday, May 7"."""
JOINT = "(-|–|and|to|through)"
"""What joins two days: "Saturday and Sunday, May 4-5"."""
PLAIN_DATES = Family(
    "days with a month",
    "TimeML annotation guidelines 1.2.1, section 2.2; order and commas after the stylebooks of the news agencies",
    (
        Rule(
            f"(around)? ((?<!WEEKDAY {JOINT}) {POINTER} weekday:{WEEKDAY} ,?"
            f"|weekday:{WEEKDAY} ,? (?= {MONTH} DAY (?! {JOINT} DAY)))? "
            f"month:{MONTH} (the day:DAYORD|day:(DAY|DAYORD)) "
            "(,? (year:YEAR|short:SHORTYEAR)|(of)? of:(last|this|next) year)? (?! -UNIT)",
            a_day,
            (
                "It opened on [May 3, 2019 = DATE 2019-05-03].",
                "On [March 3 = DATE 2024-03-03] 22 people fell ill.",
                "Schools will stay closed until at least [March 19 = DATE 2024-03-19], the state said.",
                "She died [May 24 = DATE 2023-05-24]; the court has set [April 20 = DATE 2024-04-20] as its day.",
                "They march 12 miles, and he may second the motion of the May Fourth Movement.",
                "they met on [may 3 = DATE 2023-05-03].",
                "It closed on [March 3, '98 = DATE 1998-03-03].",
                "The talks began on [Monday, Jan. 8 = DATE 2024-01-08] and ended [Wed. March 6 = DATE 2024-03-06].",
                "The queen died on [Thursday, Sept. 8 = DATE 2022-09-08].",
                "He will be crowned on [May 6 = DATE 2024-05-06], or on [January 1 = DATE 2025-01-01].",
                "BAKU, [March 4 = DATE 2024-03-04] (Agency) — The court ruled.",
                "BAKU, [March 15 = DATE 2024-03-15] (Agency) — The court ruled.",
                "It will open on [May 3rd = DATE 2024-05-03], or [around May 4 = DATE 2024-05-04].",
                "It rained on [Feb. 1 of last year = DATE 2023-02-01] and on [3 March last year = DATE 2023-03-03].",
                "She was born on [July 4th, 1976 = DATE 1976-07-04].",
                "She died on [June the 5th, 2010 = DATE 2010-06-05].",
                "They meddled with the [Nov. 5 = DATE 2024-11-05] general election.",
                "Ahead of the [March 5 = DATE 2024-03-05] vote he spoke.",
                "On [June 2, 2019 = DATE 2019-06-02] she left, and on [July 15 = DATE 2019-07-15] she fell.",
                "On [June 2, 2019 = DATE 2019-06-02] she left, and on [March 1 = DATE 2024-03-01] she fell.",
                "None before [the end of the year = DATE 2024], nor until she leaves on [Jan. 20 = DATE 2025-01-20].",
                "The fighting of [Oct 7 = DATE 2023-10-07] was remembered.",
                "Since the [Sept. 11 = DATE 2001-09-11] attacks and the [Jan. 6 = DATE 2021-01-06] riot.",
            ),
        ),
        Rule(
            f"(around)? ({POINTER} weekday:{WEEKDAY} ,?)? (day:DAY|(the)? day:DAYORD) (of)? -? month:{MONTH} "
            f"(,? (year:YEAR|short:SHORTYEAR)|- (year:YEAR|short:YY)|(of)? of:(last|this|next) year)?",
            a_day,
            (
                "It opened on [3 May 2019 = DATE 2019-05-03].",
                "They met on [the 4th of March = DATE 2024-03-04].",
                "The [7 July = DATE 2005-07-07] bombings were remembered.",
                "They met on [Sunday 10 March = DATE 2024-03-10].",
                "They meet on [5 November = SET XXXX-11-05] [every year = SET P1Y].",
                "They will meet on [this coming Friday, 22 March = DATE 2024-03-22].",
                "The state passed a law on [Thursday = DATE 2024-03-14] banning it from [January 1 = DATE 2025-01-01].",
                "The album, out [June 6 = DATE 2024-06-06], was recorded in a barn.",
            ),
        ),
        Rule(
            "stamp:STAMP",
            time_stamp,
            (
                "Printed [2019-05-03T14:30:00 = TIME 2019-05-03T14:30].",
                "Sent [2019-05-03T14:30:00.250Z = TIME 2019-05-03T14:30].",
                "Sent [2019-05-03T14:30+02:00 = TIME 2019-05-03T14:30].",
            ),
        ),
        Rule(
            "iso:ISO",
            iso_day,
            ("The file is from [2019-05-03 = DATE 2019-05-03], not [2019/05/02 = DATE 2019-05-02].",),
        ),
        Rule(
            "week:ISOWEEK",
            iso_week,
            ("They met in [2019-W18 = DATE 2019-W18], on [2019-W18-5 = DATE 2019-05-03].",),
        ),
        Rule(
            "joined:JOINED",
            joined_day,
            ("The file is from [3May2019 = DATE 2019-05-03], not 31Feb2019.",),
        ),
        Rule(
            "date:SLASHED",
            slashed_day,
            (
                "Signed on [5/3/2019 = DATE 2019-05-03].",
                "Signed on [25/3/2019 = DATE 2019-03-25].",
                "Open from [5/3/2019 = DATE 2019-03-05] to [25/3/2019 = DATE 2019-03-25].",
                "Dated [3.5.2019 = DATE 2019-05-03].",
                "It rained on [07/03/24 = DATE 2024-03-07], and will on [05/04/24 = DATE 2024-05-04].",
            ),
        ),
        Rule(
            "(?<=(on|until|till|through|since|by|from|before|after)) span:(date:DAYMONTH)"
            f"|weekday:{WEEKDAY} ,? date:DAYMONTH",
            short_day,
            (
                "It closed on [2/21 = DATE 2024-02-21] and will open by [5/30 = DATE 2024-05-30].",
                "Sales fell by 3/4, and 12/14 on this page.",
                "They meet on [Tuesday 19/3 = DATE 2024-03-19].",
            ),
        ),
        Rule("name:FAMOUS", famous_day, ("She was in New York on [9/11 = DATE 2001-09-11].", "The shop is open 24/7.")),
    ),
)
FAMILIES = (PLAIN_DATES,)

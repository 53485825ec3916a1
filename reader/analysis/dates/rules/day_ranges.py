"""Days that stand together: "May 3-5", "between 30 May and 2 June 2019", "March 3, 4 and 5"."""

from dataclasses import replace
from datetime import date

from reader.analysis.dates.calendars.calendar import Interval
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.days import JOINT, day_of_year, exists, on_date
from reader.analysis.dates.rules.shared_patterns import MONTH, WEEKDAY
from reader.analysis.dates.wording.lexicon import MONTHS
from reader.analysis.dates.wording.meaning import Meaning
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.dates.wording.words import ALSO_VERBS
from reader.model import Grain


def range_end(reading: Reading, scene: Scene) -> Meaning | None:
    """The second day of "May 3-5" or "3-5 May"."""
    month = MONTHS[reading.word("month")] if reading.has("month") else scene.named_day and scene.named_day.month
    if not month:
        return None
    day = int(reading.number("day"))
    if reading.has("month") or reading.has("year"):
        return day_of_year(reading, scene, month, day)
    year = scene.named_day.year if scene.named_day else 0
    return on_date(year, month, day, assumed=True) if year else None


def listed_day(reading: Reading, scene: Scene) -> Meaning | None:
    """The second and the third day of "May 3, 4 and 5"; not the smaller number of "May 13, 4 and 5 of them"."""
    last = scene.named_day
    return range_end(reading, scene) if last and last.day < int(reading.number("day")) else None


def range_start(reading: Reading, scene: Scene) -> Meaning | None:
    """The first day of "3-5 May"; the weekday that either day of "Saturday and Sunday, May 4-5" is; no "3-5 may"."""
    if reading.printed("month") in ALSO_VERBS:
        return None
    return day_of_year(reading, scene, MONTHS[reading.word("month")], int(reading.number("day")))


def both_days(reading: Reading, scene: Scene) -> Meaning | None:
    """Two days with a stroke between them: "20/21 March"; the value is the first one's."""
    first, last = map(int, reading.printed("date").split("/"))
    found = day_of_year(reading, scene, MONTHS[reading.word("month")], first) if first < last else None
    if found is None or "X" in found.value or not exists(int(found.value[:4]), int(found.value[5:7]), last):
        return None
    day = date.fromisoformat(found.value)
    return replace(found, days=Interval(day, day.replace(day=last), Grain.DAY))


def first_day(reading: Reading, scene: Scene) -> Meaning | None:
    """The first day of "May 30 to June 2, 2019", of "May 3-5, 2019"."""
    month = MONTHS[reading.word("month")]
    until = MONTHS[reading.word("until")] if reading.has("until") else month
    year, day = int(reading.number("year")) - (month > until), int(reading.number("day"))
    return on_date(year, month, day)


ONE = "(DAY|DAYORD)"
FIRST = f"(MONTH|MAYBEMONTH) {ONE}"
LEADS = [f"(?<={FIRST}{f' , {ONE}' * count}" for count in range(4)]
"""The first day of a list with its month, and up to three behind it."""
LISTED = "|".join(
    (
        *(f"{lead} ,) span:(day:{ONE}) (?= (, {ONE}){{0,3}} ,? and {ONE})" for lead in LEADS),
        *(
            f"{lead}{comma} and) span:(day:{ONE} (,? year:YEAR)?) (?! (MONTH|MAYBEMONTH|NUM|UNIT|UNITS|-))"
            for lead in LEADS[1:]
            for comma in ("", " ,")
        ),
    )
)
"""A later day of "March 3, 4 and 5"."""

DAY_RANGES = Family(
    "days that stand together",
    "TimeML annotation guidelines 1.2.1, section 2.2",
    (
        Rule(
            "span:(month:MONTH day:(DAY|DAYORD)) (-|–|to|through|and|until) until:MONTH (DAY|DAYORD) ,? year:YEAR"
            "|span:(day:(DAY|DAYORD) month:MONTH) (-|–|to|through|and|until) (DAY|DAYORD) until:MONTH ,? year:YEAR"
            "|span:(month:MONTH day:(DAY|DAYORD)) (, (DAY|DAYORD)){0,3} ,? (-|–|to|through|and|until) (DAY|DAYORD) ,? "
            "year:YEAR",
            first_day,
            (
                "It ran from [May 3 = DATE 2019-05-03] to [5, 2019 = DATE 2019-05-05].",
                "It ran from [May 30 = DATE 2019-05-30] to [June 2, 2019 = DATE 2019-06-02].",
                "It ran between [30 May = DATE 2019-05-30] and [2 June 2019 = DATE 2019-06-02].",
                "It ran on [May 3 = DATE 2019-05-03], [4 = DATE 2019-05-04] and [9, 2019 = DATE 2019-05-09].",
            ),
        ),
        Rule(
            f"span:(weekday:{WEEKDAY}) (?= {JOINT} {WEEKDAY} ,? month:{MONTH} day:DAY {JOINT} DAY)"
            f"|(?<=WEEKDAY {JOINT}) span:(weekday:{WEEKDAY}) (?= ,? month:{MONTH} DAY {JOINT} day:DAY)"
            f"|span:(weekday:{WEEKDAY}) (?= {JOINT} {WEEKDAY} ,? day:DAY {JOINT} DAY month:{MONTH})"
            f"|(?<={WEEKDAY} {JOINT}) span:(weekday:{WEEKDAY}) (?= ,? DAY {JOINT} day:DAY month:{MONTH})",
            range_start,
            (
                (
                    "It opens [Saturday = DATE 2024-05-04] and [Sunday = DATE 2024-05-05], "
                    "[May 4 = DATE 2024-05-04]-[5 = DATE 2024-05-05]."
                ),
                "[Sat = DATE 2024-05-04]–[Sun = DATE 2024-05-05] [4 = DATE 2024-05-04]–[5 May = DATE 2024-05-05]",
            ),
        ),
        Rule(
            "(?<=(MONTH|MAYBEMONTH) (DAY|DAYORD) (-|–|to|and|or|/)) span:(day:(DAY|DAYORD) (,? year:YEAR)?) (?! (MONTH"
            "|MAYBEMONTH|NUM|-))",
            range_end,
            (
                "The fair ran on [March 3 = DATE 2024-03-03]-[5 = DATE 2024-03-05].",
                "It ran [March 3rd = DATE 2024-03-03]–[5th = DATE 2024-03-05].",
                "It ran from [March 3 = DATE 2024-03-03] to [5, 2024 = DATE 2024-03-05].",
            ),
        ),
        Rule(
            f"span:(((?<!{WEEKDAY} {JOINT}) weekday:{WEEKDAY} ,?)? (the)? day:(DAY|DAYORD)) "
            "(?= (, (DAY|DAYORD)){0,3} (-|–|to|and) "
            f"({WEEKDAY} ,?)? (the)? (DAY|DAYORD) (of)? month:MONTH (,? year:YEAR)?|(-|–) DAY month:MAYBEMONTH)",
            range_start,
            (
                "The fair ran on [3 = DATE 2024-03-03]–[5 March = DATE 2024-03-05].",
                "The fair, [3 = DATE 2024-02-03]–[5 Feb = DATE 2024-02-05], was full; 3-5 may come.",
                "They met on [3 = DATE 2024-03-03], [4 = DATE 2024-03-04] and [5 March = DATE 2024-03-05].",
                "It was [the 3rd = DATE 2024-03-03], [4th = DATE 2024-03-04] and [5th of March = DATE 2024-03-05].",
                "The fair is on from [Friday 3 = DATE 2024-05-03] to [Sunday 5 May = DATE 2024-05-05].",
                "They met between [the 3rd = DATE 2024-03-03] and [5th of March = DATE 2024-03-05].",
            ),
        ),
        Rule(
            f"date:DAYMONTH month:{MONTH} (,? year:YEAR)?",
            both_days,
            ("The fair is on [20/21 April = DATE 2024-04-20], with 3/4 of it outdoors.",),
        ),
        Rule(
            LISTED,
            listed_day,
            (
                "They met on [March 3 = DATE 2024-03-03], [4 = DATE 2024-03-04] and [5 = DATE 2024-03-05].",
                "They met on [March 1st = DATE 2024-03-01], [2nd = DATE 2024-03-02] and [3rd = DATE 2024-03-03].",
                "They met on [March 13 = DATE 2024-03-13], 4 and 5 of them late.",
                (
                    "They play on [May 3 = DATE 2024-05-03], [4 = DATE 2024-05-04], [10 = DATE 2024-05-10] "
                    "and [11 = DATE 2024-05-11]."
                ),
                "They play on [May 3 = DATE 2024-05-03], [4 = DATE 2024-05-04], and [10 = DATE 2024-05-10].",
            ),
        ),
    ),
)
FAMILIES = (DAY_RANGES,)

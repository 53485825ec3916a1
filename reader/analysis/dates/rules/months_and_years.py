"""Months and years by their names and numbers."""

from reader.analysis.dates.context.elections import NOVEMBER, is_of_polls_ahead
from reader.analysis.dates.context.returning import comes_back, nearest
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.context.tense import Tense
from reader.analysis.dates.filters import is_a_month, is_a_year
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.days import year_of
from reader.analysis.dates.rules.shared_patterns import EARLY, EDGE, MONTH
from reader.analysis.dates.wording.lexicon import MONTHS, STEPS
from reader.analysis.dates.wording.meaning import Meaning, on, recurring
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.dates.wording.words import ALSO_VERBS
from reader.analysis.patterns import later
from reader.model import Grain

TRADED_AFTER = later(r"\s(?:delivery|futures|contracts?|settlement)\b")
"""What is traded by the month in which it is due: "December | delivery"."""
TRADED_BEFORE = later(r"\b(?:(?:futures|crude|delivery) (?:for|in)|contracts? for)\s\Z")
"""What stands before the month in which something traded is due: "crude for | December"."""


def a_month(reading: Reading, scene: Scene) -> Meaning | None:
    """A month with its year."""
    month = MONTHS[reading.word("month")]
    if reading.has("year") or reading.has("short"):
        return on(f"{year_of(reading, scene):04d}-{month:02d}")
    if scene.day is None:
        return on(f"XXXX-{month:02d}")
    year = scene.day.year + STEPS[reading.word("which")]
    return on(f"{year:04d}-{month:02d}")


POLL_OWNED = later(r"['’]s (?:\w+ ){0,3}(?:ballot|election|elections|poll|polls|referendum|vote)\b")
"""A poll that is called by its month: it may be over or not."""


DATED = (Grain.DAY, Grain.MONTH)
THEN = later(
    r"\b\d{4}(?:,| and|, and) (?:then )?(?!aims|hopes|plans|wants)[a-z]+ "
    r"(?:(?!\b(?:after|as|before|following|since|than|until|when)\b)[^.,;:]){0,40}"
    r"\b(?:in|until|by) \Z"
)
"""What goes on behind a month with its year to a later one: "2026 and close in | March"."""
ROW = later(r"([A-Z][a-z]+)(?:,|,? and| or)(?: again| another| one| then)?(?: in)? \Z")
"""A month in a row with the next: "July and | August", "a cut in April and another in | August"."""


def bare_month(reading: Reading, scene: Scene) -> Meaning | None:
    """A month without a year."""
    if not is_a_month(reading):
        return None
    month, tense = MONTHS[reading.word("month")], scene.tense(reading)
    if comes_back(reading):
        return recurring(f"XXXX-{month:02d}")
    if (month == NOVEMBER and is_of_polls_ahead(reading, scene, tense)) or _is_traded(reading):
        tense = Tense.AHEAD
    if tense.is_past and POLL_OWNED.match(reading.after):
        # "was barred from running in | May's election": it may be over or not.
        tense = Tense.NEAR
    behind = _behind_later(month, reading, scene, tense)
    told = behind or scene.month_dated(month, reading) or nearest(scene.day, f"{month:02d}", tense)
    return on(told, assumed=True)


def _behind_later(month: int, reading: Reading, scene: Scene, tense: Tense) -> str:
    """The month behind one to come that its sentence has named, with its year, "will open in May 2026 and close in
    | March", or in a row, "booked for July and | August"; nothing where none is, or where it was before: "in January
    2026 after a vote in | November".
    """
    named = scene.named_beside(reading)
    if named is None or scene.day is None or named.first <= scene.day or named.grain not in DATED:
        return ""
    row = ROW.search(reading.before)
    in_row = row is not None and MONTHS.get(row[1].lower()) == named.first.month
    if not in_row and not (tense.is_ahead and THEN.search(reading.before)):
        return ""
    return f"{named.first.year + (month < named.first.month)}-{month:02d}"


def _is_traded(reading: Reading) -> bool:
    """Whether what is to be delivered in a month has a price now: "oil for June delivery", "futures for June"."""
    return bool(TRADED_AFTER.match(reading.after) or TRADED_BEFORE.search(reading.before))


def pointed_month(reading: Reading, scene: Scene) -> Meaning | None:
    """As in "last April": the latest that "last month" would not name as well; "next April": the one to come; "this
    April": this year's.
    """
    month = MONTHS[reading.word("month")]
    if not reading.printed("month")[0].isupper() and reading.word("month") in ALSO_VERBS:
        return None
    if scene.day is None:
        return on(f"XXXX-{month:02d}")
    which, now = reading.word("which"), scene.day
    named = scene.named
    if which == "next" and reading.text.lower().startswith("the ") and scene.tense(reading).is_past:
        which = "following"
    if which in {"following", "previous"} and named and named.last < now:
        now = named.last if which == "following" else named.first
    year = now.year
    if which in {"last", "past", "previous"}:
        year -= month >= now.month - 1
    elif which in {"next", "coming", "upcoming", "following"}:
        year += month <= now.month
    return on(f"{year:04d}-{month:02d}")


def first_month(reading: Reading, scene: Scene) -> Meaning | None:
    """The first month of "November to March 2023"."""
    month, until = MONTHS[reading.word("month")], MONTHS[reading.word("until")]
    if reading.has("which") and scene.day is None:
        return on(f"XXXX-{month:02d}")
    year = (
        scene.day.year + STEPS[reading.word("which")] if scene.day and reading.has("which") else year_of(reading, scene)
    )
    return on(f"{year - (month > until):04d}-{month:02d}")


def ends_of_months(reading: Reading, scene: Scene) -> tuple[str, str]:
    """Both ends of "between December and April", the second after the first: what is past ends, and what is to come
    begins, on the side of the tense.
    """
    first, last = MONTHS[reading.word("since")], MONTHS[reading.word("until")]
    tense, told = scene.tense(reading), int(scene.month_dated(first, reading)[:4] or 0)
    ahead = tense.is_ahead or told > 0
    near = nearest(scene.day, f"{first if ahead else last:02d}", tense)
    if scene.day is None:
        return f"XXXX-{first:02d}", f"XXXX-{last:02d}"
    year = told or int(near[:4])
    turns = first > last
    return f"{year - (turns and not ahead):04d}-{first:02d}", f"{year + (turns and ahead):04d}-{last:02d}"


def since_month(reading: Reading, scene: Scene) -> Meaning | None:
    """The first of two months."""
    return on(ends_of_months(reading, scene)[0], assumed=True)


def until_month(reading: Reading, scene: Scene) -> Meaning | None:
    """The second of them, after the first where that has been noted."""
    first, last, named = MONTHS[reading.word("since")], MONTHS[reading.word("until")], scene.named
    if scene.day and named and named.grain is Grain.MONTH and named.first.month == first:
        return on(f"{named.first.year + (first > last):04d}-{last:02d}", assumed=True)
    return on(ends_of_months(reading, scene)[1], assumed=True)


def capital_month(reading: Reading, scene: Scene) -> Meaning | None:
    """A month that is also a verb, after a preposition."""
    return bare_month(reading, scene) if reading.text[0].isupper() else None


def a_year(reading: Reading, scene: Scene) -> Meaning | None:
    """A year by its number."""
    return on(f"{year_of(reading, scene):04d}") if is_a_year(reading) else None


def certain_year(reading: Reading, scene: Scene) -> Meaning | None:
    """A year that its neighbours prove to be one."""
    return on(f"{year_of(reading, scene):04d}")


SEPTEMBER = 9


def next_school_year(reading: Reading, scene: Scene) -> Meaning | None:
    """The year in which the next one begins, in September."""
    return on(f"{scene.day.year + (scene.day.month >= SEPTEMBER):04d}", assumed=True) if scene.day else None


KIND = "(fiscal|financial|calendar|school|academic|tax|budget)"
HALF = "(the)? (first|second|last|latter) half of"

MONTHS_AND_YEARS = Family(
    "months and years",
    "TimeML annotation guidelines 1.2.1; modifiers inside the span as in TIMEX2",
    (
        Rule(
            f"({EDGE} | {HALF} | {EARLY} (to -? {EARLY})?| end -?)? (the month of)? "
            f"month:{MONTH} (,|of|-)? (year:YEAR|short:SHORTYEAR) (?! -)",
            a_month,
            (
                "It opened in [May 2019 = DATE 2019-05].",
                "By [the end of March, 2020 = DATE 2020-03] all had left.",
                "It will be done by [end March 2025 = DATE 2025-03].",
                "In [early August of 1914 = DATE 1914-08] the war began.",
            ),
        ),
        Rule(
            "(the)? (next|coming) (school|academic) unit:year",
            next_school_year,
            ("It will open for [the next academic year = DATE 2024].",),
        ),
        Rule(
            "span:(month:MONTH) (?= (PART|day) (in|of) year:YEAR)",
            a_month,
            ("On a wet [January = DATE 1952-01] night in [1952 = DATE 1952] it sank.",),
        ),
        Rule(
            "(span:(month:MONTH) (-|–|to|through|and|until|or) until:MONTH"
            f"|span:(month:{MONTH}) (-|–) until:{MONTH}|span:(month:{MONTH}) / until:{MONTH}) "
            "(of)? (year:YEAR|which:(last|this|next) year)",
            first_month,
            (
                "It ran from [November = DATE 2022-11] to [March 2023 = DATE 2023-03].",
                "In [June = DATE 2019-06] and [July 2019 = DATE 2019-07] it rained.",
                "In [June = DATE 2023-06] and [July last year = DATE 2023-07] it rained.",
                "Sales of [Jan = DATE 2022-01]–[Mar 2022 = DATE 2022-03] fell.",
                "It was sent in [Dec = DATE 2021-12]/[Jan 2022 = DATE 2022-01].",
            ),
        ),
        Rule(
            "span:(month:MONTH) ,? MONTH ,? (and|or) until:MONTH (of)? year:YEAR",
            first_month,
            ("In [June = DATE 2019-06], [July = DATE 2019-07] and [August 2019 = DATE 2019-08] it rained.",),
        ),
        Rule(
            "(?<=(between|from)) span:(since:MONTH) (-|–|to|through|and|until) until:MONTH (?! (,|of)? YEAR)"
            "|span:(since:MONTH) (-|–|to|through) until:MONTH (?! (,|of)? YEAR) (?! DAY)",
            since_month,
            (
                "It rained between [August = DATE 2023-08] and [February = DATE 2024-02].",
                "The market was open, [May = DATE 2023-05] through [October = DATE 2023-10].",
                "It will be shut from [September = DATE 2024-09] to [April = DATE 2025-04].",
                "They met from [November = DATE 2023-11] until [January = DATE 2024-01], then parted.",
            ),
        ),
        Rule(
            "(?<=(between|from) since:MONTH (-|–|to|through|and|until)) span:(until:MONTH) (?! (,|of)? YEAR)"
            "|(?<=since:MONTH (-|–|to|through)) span:(until:MONTH) (?! (,|of)? YEAR) (?! DAY)",
            until_month,
            ("Between [July = DATE 2022-07] and [May = DATE 2023-05] it changed hands.",),
        ),
        Rule(
            "(?<=(in|since|until|during|of)) span:(month:MAYBEMONTH)",
            capital_month,
            ("PRICES MAY FALL IN [MAY = DATE 2024-05].",),
        ),
        Rule(
            f"({EDGE}|{EARLY})? month:{MONTH} (of)? which:(last|this|next) year"
            f"|(?<=which:(last|this|next) year in) span:(month:{MONTH})",
            a_month,
            (
                "They met [last year = DATE 2023] in [April = DATE 2023-04].",
                "Sales fell in [June last year = DATE 2023-06] and rose in [early May this year = DATE 2024-05].",
            ),
        ),
        Rule(
            f"({EDGE} | {HALF} | {EARLY} (to -? {EARLY})?| end -?)? month:MONTH",
            bare_month,
            (
                "It will close in [May 2026 = DATE 2026-05] and reopen in [March = DATE 2027-03].",
                "In [September = DATE 2023-09] she promised that it would not happen again.",
                "She expects a cut in [April = DATE 2024-04] and another in [August = DATE 2024-08].",
                "She promised that in [May = DATE 2024-05] it would open.",
                "They are ready for the [June = DATE 2024-06] fire drill.",
                "Another left in [April = DATE 2023-04], and Jan-Marie Lund with him.",
                "The vote had been delayed until [April = DATE 2024-04].",
                "Rooms booked for [July = DATE 2024-07] and [August = DATE 2024-08] are full.",
                "It opens in [May 2026 = DATE 2026-05] after a vote in [November = DATE 2024-11].",
                "[Jan. = DATE 2024-01]-[Feb. = DATE 2024-02] sales fell; the July Monarchy and Black September ended.",
                "It opened in [February = DATE 2024-02], not in [the second half of January = DATE 2024-01].",
                "The mission will start in [late November = DATE 2024-11].",
                "In [June = DATE 2023-06] she won.",
                "She led it until [April = DATE 2023-04].",
                "It was shut in [mid-December = DATE 2023-12].",
                "She will be named captain for a voyage in [November = DATE 2024-11].",
                "It could have a big effect in [November = DATE 2024-11].",
                "It may have been settled in [May = DATE 2023-05].",
                "It wouldn't get there before [September = DATE 2024-09].",
                "The town is glad if they lose in [November = DATE 2024-11].",
                "Greens trying to win seats in [November = DATE 2024-11] said so.",
                "Whoever wins in [November = DATE 2024-11] has much to do.",
                "They look to the votes that follow in [May = DATE 2024-05].",
                "He revised his withdrawal plans in [October = DATE 2023-10].",
                "It will be settled at a contested meeting in [November = DATE 2024-11].",
                "He spoke of the [November = DATE 2024-11] election. A win in [November = DATE 2024-11], too.",
                "It expects less than a [December = DATE 2023-12] forecast had said.",
                "A poll in [February = DATE 2024-02] shows that taxes will be the issue.",
                "She was not here often: twice, in [June = DATE 2023-06] and again [last week = DATE 2024-W10].",
                "It began on [1 July 1916 = DATE 1916-07-01]. By [November = DATE 1916-11] it was over.",
                "It is held [annually = SET P1Y] in [August = SET XXXX-08].",
                "It begins in [early May = SET XXXX-05] [each year = SET P1Y].",
                "You may go, and they march on.",
                "Oil for [May = DATE 2024-05] delivery fell; futures for [June = DATE 2024-06] were flat.",
                "MEN MAY MARCH",
            ),
        ),
        Rule(
            f"({EDGE}|{EARLY})? (this|the)? which:(last|past|this|next|coming|previous|following) month:{MONTH} "
            "(?! DAY)",
            pointed_month,
            (
                "It opened [last May = DATE 2023-05], and closed [last February = DATE 2023-02].",
                "It ends [next March = DATE 2025-03].",
                "In [June 2019 = DATE 2019-06] she sued; [the following May = DATE 2020-05] she won.",
                "It opened in [2011 = DATE 2011] and shut [the next May = DATE 2012-05].",
                "In [June 2019 = DATE 2019-06] she sued; she had left [the previous May = DATE 2018-05].",
            ),
        ),
        Rule(
            f"({EDGE} | {EARLY} (to -? {EARLY})?| end -? | year - end | year OWNER end)? "
            f"((the year | (the)? {KIND} (year)? | year)? year:YEAR (and beyond|or later)? (?! -(UNIT|SEASON))"
            f"|(the)? year:YEAR {KIND} year)",
            a_year,
            (
                "It opened in [2019 = DATE 2019], and was [2019 = DATE 2019]'s best.",
                "It will last until at least [2025 = DATE 2025].",
                "It will be done by [end-2025 = DATE 2025] or by [year-end 2026 = DATE 2026].",
                "It grew until [early 2020 = DATE 2020].",
                "She has lived here since [1991 = DATE 1991].",
                "Some 2000 soldiers and 1950 tanks were there.",
                "She won the 800m and the 1500m.",
                "Spending in [the 2024 fiscal year = DATE 2024] and [calendar 2023 = DATE 2023] rose.",
                "It cost $1998, or 2020 euros. She drove a 2018 Toyota to Suite 2020.",
                "In [the financial year 2022 = DATE 2022] and [the academic year 2023 = DATE 2023] it was open.",
                "In [the year two thousand = DATE 2000] all changed.",
                "[1898 = DATE 1898]: The mill opens.",
                "It was built c. [1450 = DATE 1450].",
                "[Nineteen ninety-seven = DATE 1997] was a good year.",
            ),
        ),
        Rule(
            "(?<=(post|pre|mid) -) span:(year:YEAR)"
            "|(?<=(in|since|of|by|until|from|before|after|the)) span:(short:SHORTYEAR)"
            "|(?<=SHORTYEAR (and|or|to|-|–)) span:(short:SHORTYEAR)",
            certain_year,
            (
                "In the post-[1991 = DATE 1991] order they were small.",
                "They met in [’68 = DATE 1968], and parted in [’09 = DATE 2009] and [’12 = DATE 2012].",
                "Since the [’08 = DATE 2008] crash he has been poor. He is of the class of [’45 = DATE 1945].",
            ),
        ),
    ),
)
FAMILIES = (MONTHS_AND_YEARS,)

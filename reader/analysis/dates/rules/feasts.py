"""Holidays and fixed events."""

from datetime import date, timedelta
from functools import lru_cache, partial

from reader.analysis.dates.calendars.calendar import Interval, value_of
from reader.analysis.dates.calendars.holidays import BANK_HOLIDAYS, HOLIDAYS, ONCE, ONCE_REACH, holiday
from reader.analysis.dates.context.returning import nearest_of
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.context.stories import LIMITS, OF_YEAR, SUMMER
from reader.analysis.dates.context.tense import Tense
from reader.analysis.dates.filters import NAMED_AFTER
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.wording.lexicon import DAY_PARTS, STEPS, WEEKDAYS
from reader.analysis.dates.wording.meaning import Meaning, at, length, on, recurring
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later
from reader.model import Grain, TimeType

SPELLINGS = {
    "labour day": "labor day",
    "hanukah": "hanukkah",
    "chanukah": "hanukkah",
    "norouz": "nowruz",
    "novruz": "nowruz",
    "xmas": "christmas",
    "hannukah": "hanukkah",
    "rosh hashana": "rosh hashanah",
    "chinese lunar new year": "lunar new year",
    "succoth": "sukkot",
    "shavuoth": "shavuot",
    "deepavali": "diwali",
    "dasara": "dussehra",
    "navaratri": "navratri",
    "mahashivratri": "maha shivratri",
    "maha shivaratri": "maha shivratri",
    "eid ul fitr": "eid al fitr",
    "eid ul adha": "eid al adha",
    "eid ul azha": "eid al adha",
    "bakrid": "eid al adha",
}
ONLY_BEHIND = {
    "lent": "(?<=(of|during|for|in|before|after|until|throughout)) lent",
    "new year": "(?<=(at|by|over|before|after|since|until|for|of|and)) new year (?! (OWNER|-|eve|day))",
    "eid": "eid (?! -)",
    "bank holiday": "bank holiday (?= weekend)",
    "bank holiday monday": "bank holiday monday (?! ,? (DAY|MONTH|MAYBEMONTH))",
}
"""What is a feast only beside other words."""


def _written(name: str) -> str:
    """A name in the notation of rules. Where it owns something, the apostrophe may stand on either side of an "s", or
    be left out; hyphens may join the words of an Eid.
    """
    if name in ONLY_BEHIND:
        return ONLY_BEHIND[name]
    words = [_owned(word.rstrip("'").removesuffix("'s")) if "'" in word else word for word in name.split()]
    return (" -? " if words[0] == "eid" else " ").join(words)


def _owned(word: str) -> str:
    owner = word.removesuffix("s")
    return f"({owner} OWNER|{owner}s (OWNER)?)"


KNOWN = {*HOLIDAYS, *SPELLINGS, *ONLY_BEHIND}
NAMES = "|".join(_written(name) for name in sorted(KNOWN, key=lambda name: (-len(name.split()), name)))
"""All names of feasts in the notation of rules, the longer ones first."""

OF_OTHERS = later(r"\b(?!America)[A-Z][a-z]+(?:['’]s|an|ish|ese|ek|ch|i|ic)\s\Z")
"""Whose independence is not that of the United States: "Greek Independence Day"."""


THING_AFTER = later(
    r"\s(?:trees?|cards?|carols?|presents?|gifts?|puddings?|cakes?|jumpers?|songs?|lights|decorations?|eggs?|bunny|bunnies"
    r"|costumes?|cracker|crackers|stockings?|wreaths?|albums?|single)\b|-(?:inspired|like|related|style|themed)\b"
)
"""What is made for a feast, and seen before it and after it: "the Christmas | tree", "Easter | -themed"."""
NEW = 3
"""The month before which "this Christmas" was in the year before."""
AMERICAN_REACH = 45
"""Days around the Fourth of July in which news calls it Independence Day without saying whose."""
OTHER_DAY = later(
    r"\b(?!(?:On|The|This|That|Last|Next|Every|Each|Since|By|Before|After|Until|For|And|But|During|US|American)\b)[A-Z]\w+\s\Z"
)
"""A name that makes a day another one: "Holocaust Memorial Day"."""
EITHER = {
    "eid": ("eid al fitr", "eid al adha"),
    "bank holiday": BANK_HOLIDAYS,
    "bank holiday monday": BANK_HOLIDAYS,
}
"""Names that several feasts of a year have."""
MOTHERS_DAY = {"mother's day": "mothering sunday"}
"""What a British text calls by the name of another day."""
BRITISH = later(
    r"£|\b(?:UK|Britain|British|England|English|Scotland|Scottish|Wales|Welsh|Northern Ireland|mums?|Mum)\b"
)
LONG = {"hanukkah": 8, "passover": 8, "sukkot": 7, "kwanzaa": 7, "navratri": 9, "durga puja": 5}
"""How many days a feast has."""
OF_MANY = frozenset({"memorial day", "remembrance day", "victory day", "labor day", "armistice day"})


OWNING = later(r"(?:'s|s'|s)(?!\w)")


@lru_cache(maxsize=4)
def _is_british(text: str) -> bool:
    return BRITISH.search(text) is not None


def _bare(name: str) -> str:
    return OWNING.sub("", name)


BY_BARE_NAME = {_bare(name): name for name in HOLIDAYS}


def plain_name(words: str) -> str:
    """The name as `HOLIDAYS` has it, however its apostrophe and its hyphens are set."""
    name = words.replace("’", "'").replace(" - ", " ").replace(" 's", "'s").replace(" '", "'")
    name = SPELLINGS.get(name, name)
    return name if name in HOLIDAYS else BY_BARE_NAME.get(_bare(name), name)


def feast(reading: Reading, scene: Scene) -> Meaning | None:
    """A holiday of the year named, or the one that fits."""
    name = plain_name(reading.phrase("feast"))
    if not _is_feast(reading, scene, name):
        return None
    if name in EITHER:
        name = _nearest_named(reading, scene, EITHER[name])
    if name in MOTHERS_DAY and _is_british(reading.words.text):
        name = MOTHERS_DAY[name]
    if reading.before.lower().endswith(("every ", "each ")):
        return _each_year(name)
    if reading.has("year"):
        day = holiday(name, int(reading.number("year")))
        return _meant(reading, day.isoformat() if day else f"{int(reading.number('year')):04d}")
    if (of_year := OF_YEAR.match(reading.after)) and (day := holiday(name, int(of_year["year"]))):
        return _meant(reading, day.isoformat())
    return _beside_today(reading, scene, scene.day, name) if scene.day else on("XXXX-XX-XX")


def _beside_today(reading: Reading, scene: Scene, today: date, name: str) -> Meaning | None:
    """The feast of a year that is not named, but follows from the day of publication or from what is told."""
    if reading.has("of"):
        value = _value(reading, name, today.year + STEPS[reading.word("of")])
        return _meant(reading, value) if value else None
    if name in ONCE and scene.named and abs(scene.named.first.year - ONCE[name]) <= ONCE_REACH:
        return _meant(reading, _value(reading, name, ONCE[name]))
    match reading.word("which"):
        case "following":
            return _behind(reading, scene, name)
        case "this":
            over = today.month < NEW and not scene.tense(reading).is_ahead
            return _meant(reading, _value(reading, name, today.year - over))
        case "last" | "next":
            return _pointed(reading, today, name)
    told = reading.has("told") or scene.decided_in(SUMMER, reading)
    if told and (year := scene.told_year()) and (value := _value(reading, name, year)):
        return _meant(reading, value)
    return _nearest(reading, scene, today, name)


def _is_feast(reading: Reading, scene: Scene, name: str) -> bool:
    """Whether the words are the name of a feast, and here not that of another day or of a thing made for it."""
    if not (reading.printed("feast")[:1].isupper() or "bank" in name) or (name not in HOLIDAYS and name not in EITHER):
        return False
    if not reading.has("part") and (THING_AFTER.match(reading.after) or NAMED_AFTER.match(reading.after)):
        return False
    if name == "independence day" and not _is_american(reading, scene):
        return False
    return name not in OF_MANY or not OTHER_DAY.search(reading.before)


def _nearest(reading: Reading, scene: Scene, day: date, name: str) -> Meaning | None:
    """The one nearest to publication, or to where a story of years ago has got, on the side of the tense."""
    step = 2 if name == "election day" and not day.year % 2 else 1
    tense = scene.tense(reading)
    reached = scene.story.reached(reading, tense)
    goes_on = reading.before.endswith(LIMITS) or scene.story.goes_on(reading)
    behind = Tense.AHEAD if goes_on else Tense.UNKNOWN
    now, tense = (reached, behind) if reached else (day, tense)
    value = nearest_of(now, lambda year: "" if year % step else _value(reading, name, year), tense)
    return _meant(reading, value) if value else None


def _each_year(name: str) -> Meaning:
    """A feast of every year; its day, where that is always the same one."""
    days = {f"{day:%m-%d}" for year in (2022, 2023) if (day := holiday(name, year))}
    return recurring(f"XXXX-{days.pop()}" if len(days) == 1 else length(1, "Y"))


def _behind(reading: Reading, scene: Scene, name: str) -> Meaning | None:
    """The first one behind the time last named: "the following Easter"."""
    start = scene.named.last if scene.named else scene.day
    if start is None:
        return None
    values = (_value(reading, name, year) for year in (start.year, start.year + 1))
    found = next((value for value in values if value and value > start.isoformat()), "")
    return _meant(reading, found) if found else None


def _day(name: str, year: int) -> str:
    return str(holiday(name, year) or "")


def _nearest_named(reading: Reading, scene: Scene, names: tuple[str, ...]) -> str:
    """Which of several feasts of one name is meant: the one nearest to publication; the first of a year that is
    named.
    """
    day = scene.day
    if day is None or reading.has("year") or not all(holiday(name, day.year) for name in names):
        return names[0]
    tense = scene.tense(reading)
    found = {name: date.fromisoformat(nearest_of(day, partial(_day, name), tense)) for name in names}
    decided = tense.is_past or tense.is_ahead
    fits = [name for name in names if tense.is_past == (found[name] < day)] if decided else names
    return min(fits or names, key=lambda name: abs((found[name] - day).days))


def _is_american(reading: Reading, scene: Scene) -> bool:
    """Whether the independence is that of the United States: no other nation is named, and the day is near or dated."""
    if OF_OTHERS.search(reading.before):
        return False
    if reading.has("year") or scene.day is None:
        return True
    return abs((scene.day - date(scene.day.year, 7, 4)).days) <= AMERICAN_REACH


def _value(reading: Reading, name: str, year: int) -> str:
    day = holiday(name, year)
    if day is None:
        return ""
    return _week_of(day, reading.word("week")) if reading.has("week") else day.isoformat()


def _pointed(reading: Reading, now: date, name: str) -> Meaning | None:
    last = reading.word("which") == "last"
    days = [day for year in range(now.year - 1, now.year + 2) if (day := holiday(name, year))]
    # "Last Ramadan" is over, though this one has begun.
    ends = [(day, whole.last if (whole := _days(name, day)) else day) for day in days]
    fits = [day for day, end in ends if (end < now if last else day > now)]
    return _meant(reading, (max(fits) if last else min(fits)).isoformat()) if fits else None


def _meant(reading: Reading, value: str) -> Meaning:
    if "-W" in value:
        return on(value, assumed=True)
    if len(value) == 10 and reading.has("week"):
        return on(_week_of(date.fromisoformat(value), reading.word("week")), assumed=not reading.has("year"))
    if len(value) == 10 and reading.has("part"):
        return at(f"{value}T{DAY_PARTS[reading.word('part')]}", assumed=not reading.has("year"))
    days = _days(plain_name(reading.phrase("feast")), date.fromisoformat(value)) if len(value) == 10 else None
    return Meaning(TimeType.DATE, value, not reading.has("year"), days)


def beside_feast(reading: Reading, scene: Scene) -> Meaning | None:
    """The day after Christmas, the Monday or the week before Easter; nothing beside what is longer than a day."""
    meant = feast(reading, scene)
    if meant is None or meant.days or len(meant.value) != len("2024-12-25") or scene.day is None:
        return None
    step = 1 if reading.word("side") == "after" else -1
    day = date.fromisoformat(meant.value) + timedelta(step)
    if reading.has("whole"):
        return on(value_of(day + timedelta(6 * step), "W"), assumed=meant.assumed)
    if reading.has("weekday"):
        day += timedelta(step * (step * (WEEKDAYS[reading.word("weekday")] - day.isoweekday()) % 7))
    return on(day.isoformat(), assumed=meant.assumed)


def _days(name: str, first: date) -> Interval | None:
    """All days of a feast that is longer than one; Ramadan ends with the Eid, Lent with Easter."""
    if name == "ramadan" and (end := holiday("eid al fitr", first.year)):
        return Interval(first, end - timedelta(1), Grain.MONTH)
    if name == "lent":
        return Interval(first, first + timedelta(45), Grain.MONTH)
    return Interval(first, first + timedelta(LONG[name] - 1), Grain.WEEK) if name in LONG else None


def _week_of(day: date, word: str) -> str:
    """The week of a holiday, or the weekend beside it: the one before a Monday."""
    if word == "weekend":
        return value_of(day - timedelta(3 if day.isoweekday() < 3 else 0), "WE")
    return value_of(day, "W")


FEASTS = Family(
    "holidays",
    "the tables and rules of `calendars.holidays`",
    (
        Rule(
            "(the? year:YEAR|which:(last|this|next)|the which:following|told:that)? "
            f"feast:({NAMES}) (week:(week|weekend)|part:PART)? "
            "(,? (of|in)? year:YEAR|of:(last|this|next) year|(of)? told:(that|the same) year)?",
            feast,
            (
                "They met on [Independence Day 2023 = DATE 2023-07-04]; the Greek Independence Day is another.",
                "She spoke on Holocaust Memorial Day; on [Memorial Day = DATE 2024-05-27] she will not.",
                "In [2009 = DATE 2009] she was told that it would open by [Christmas = DATE 2009-12-25].",
                "She joined in [1942 = DATE 1942] and stayed until [VE Day = DATE 1945-05-08].",
                "The Christmas tree will be lit early [this Christmas = DATE 2024-12-25].",
                "In [August 1914 = DATE 1914-08] they left; by [Christmas = DATE 1914-12-25] few were alive.",
                "The Good Friday Agreement, the Yom Kippur War and Easter Island are of no day.",
                "They met every [Christmas Eve = SET XXXX-12-24] and each [Easter = SET P1Y].",
                "They meet on [Christmas Eve = DATE 2024-12-24].",
                "She began in [April 2019 = DATE 2019-04], and was done on [Christmas Eve = DATE 2019-12-24].",
                "They met on [Christmas morning = TIME 2023-12-25TMO].",
                "It opened in [May 2019 = DATE 2019-05]. By [that Christmas = DATE 2019-12-25] it was full.",
                "The shop will be shut on [Thanksgiving Day = DATE 2024-11-28].",
                "It began in [Ramadan 2022 = DATE 2022-04-02].",
                "They will meet on [St. Patrick's Day = DATE 2024-03-17].",
                "A lorry hit the crowd on [Bastille Day in 2016 = DATE 2016-07-14].",
                "He won on [2012 Super Tuesday = DATE 2012-03-06].",
                "They met on [Martin Luther King Jr. Day = DATE 2024-01-15].",
                "They met on [Veteran's Day = DATE 2023-11-11], and at [Eid al Adha = DATE 2023-06-28].",
                "They will meet on [Eid = DATE 2024-04-10] and on [Eid-ul-Adha = DATE 2024-06-16].",
                "They will meet on [Holi = DATE 2024-03-25] and on [Whit Sunday = DATE 2024-05-19].",
                "It was shut between [Christmas = DATE 2023-12-25] and [New Year = DATE 2024-01-01].",
                "It was shut at [New Year = DATE 2024-01-01] and in [Lent = DATE 2024-02-14].",
                "It was shut on [St. Stephen's Day = DATE 2023-12-26], and she lent it to him.",
                "They met [last Easter = DATE 2023-04-09], and on [Good Friday last year = DATE 2023-04-07].",
                "It will open on [Labor Day = DATE 2024-09-02].",
                "It sank on [3 January 1963 = DATE 1963-01-03]. Snow had fallen since [Boxing Day = DATE 1962-12-26].",
                "Support was low before [Election Day = DATE 2024-11-05].",
                "They will meet on [Memorial Day weekend = DATE 2024-W21-WE].",
                "The fair was held on [Bank Holiday Monday = DATE 2023-08-28].",
                "The fair comes back on bank holiday [Monday, 6 May = DATE 2024-05-06].",
                "It will be shut over the [August bank holiday weekend = DATE 2024-W34-WE].",
                "She sold roses for £4 on [Mother's Day = DATE 2024-03-10].",
                "She will sell roses for $4 on [Mother's Day = DATE 2024-05-12].",
                "It was shut in [Christmas week 2022 = DATE 2022-W51].",
            ),
        ),
        Rule(
            f"the (weekday:WEEKDAY|day|whole:week) side:(before|after) feast:({NAMES}) (,? (of|in)? year:YEAR)?",
            beside_feast,
            (
                "They met [the day after Christmas = DATE 2023-12-26].",
                "They will meet on [the day before Easter = DATE 2024-03-30].",
                "It sank [the day after Christmas 1962 = DATE 1962-12-26].",
                "They will meet on [the Tuesday after Easter = DATE 2024-04-02].",
                "They met on [the Monday before Christmas = DATE 2023-12-18].",
                "They will meet in [the week before Easter = DATE 2024-W12].",
            ),
        ),
    ),
)
FAMILIES = (FEASTS,)

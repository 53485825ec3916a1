"""How often: "every Tuesday", "twice a year", "daily"."""

from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.shared_patterns import MONTH, WEEKDAY
from reader.analysis.dates.wording.lexicon import (
    DAY_PARTS,
    FREQUENCIES,
    MANY_DAY_PARTS,
    MANY_SEASONS,
    MANY_UNITS,
    MANY_WEEKDAYS,
    MONTHS,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from reader.analysis.dates.wording.meaning import Meaning, length, recurring
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later

HALF_OF = {"P1Y": "P6M", "P1M": "P2W"}
TWO_OF = {"P1Y": "P2Y", "P1M": "P2M", "P1W": "P2W"}
"""What "half-yearly" and "bi-monthly" are."""
NAMED = later(r"[A-Z]\w*(?:[’']s?)?\s\Z")
"""A name before "daily" and its like: "the Tarna | Daily"."""
DAILY_PAPER = later(r"\s[A-Z]")
"""Behind "daily", a capital goes on with the name of a paper: "the Daily | Courier"."""
THE_PAPER = later(r"\b[a-z]+\s\Z")
"""Behind a word in small letters a capital is a name's: "the | Weekly Post"."""
RATE = later(r"\b(?:average|\d[\d.,]*%?(?:\s(?:million|billion|percent|units|tons|tonnes|barrels))?)\s\Z")
"""What is so much a day or a year is an amount, and no time."""
ATTRIBUTE = later(r"\s(?!(?:and|or|in|at|by|since|from|to|until)\b)[a-z]")
"""A noun that "quarterly" tells of: "quarterly | results"."""


def frequency(reading: Reading, scene: Scene) -> Meaning | None:
    """Daily, weekly, annually."""
    word = reading.word("often")
    if reading.text[0].isupper() and NAMED.search(reading.before):
        return None
    named = reading.text[0].isupper() and THE_PAPER.search(reading.before)
    if ((word == "daily" or named) and DAILY_PAPER.match(reading.after)) or (
        word == "quarterly" and ATTRIBUTE.match(reading.after)
    ):
        return None
    if RATE.search(reading.before):
        return None
    value = FREQUENCIES[word]
    if reading.has("part"):
        return recurring(TWO_OF.get(value, value) if reading.word("part") == "bi" else HALF_OF.get(value, value))
    return recurring(value)


def every_unit(reading: Reading, scene: Scene) -> Meaning | None:
    """Every day, every two weeks, every other month."""
    unit = (UNITS | MANY_UNITS)[reading.word("unit")]
    count = 2 if reading.has("other") else reading.number("count") or (None if reading.has("few") else 1)
    if unit == "Q" and count == 1:
        return recurring("P1Q")
    return recurring("XXXX-WXX-WE" if unit == "WE" else length(count, unit))


def every_half(reading: Reading, scene: Scene) -> Meaning | None:
    """Every half hour."""
    return recurring(length(0.5, UNITS[reading.word("unit")]))


def most_of_them(reading: Reading, scene: Scene) -> Meaning | None:
    """Most days, most Fridays, most mornings."""
    if reading.has("unit"):
        return recurring(length(1, MANY_UNITS[reading.word("unit")]))
    if reading.has("part"):
        return recurring(f"XXXX-XX-XXT{MANY_DAY_PARTS[reading.word('part')]}")
    return recurring(f"XXXX-WXX-{MANY_WEEKDAYS[reading.word('day')]}")


def working_days(reading: Reading, scene: Scene) -> Meaning | None:
    """Weekdays, weeknights, every weekday morning."""
    if reading.has("part"):
        return recurring(f"XXXX-WXX-WDT{(DAY_PARTS | MANY_DAY_PARTS)[reading.word('part')]}")
    return recurring("XXXX-WXX-WDTNI" if reading.word("days") == "weeknights" else "XXXX-WXX-WD")


def per_unit(reading: Reading, scene: Scene) -> Meaning | None:
    """Twice a year."""
    return recurring(length(1, UNITS[reading.word("unit")]))


def every_weekday(reading: Reading, scene: Scene) -> Meaning | None:
    """Every Tuesday; Tuesdays; Tuesday nights."""
    number = (WEEKDAYS | MANY_WEEKDAYS)[reading.word("day")]
    part = (DAY_PARTS | MANY_DAY_PARTS).get(reading.word("part"), "")
    return recurring(f"XXXX-WXX-{number}T{part}" if part else f"XXXX-WXX-{number}")


def on_weekends(reading: Reading, scene: Scene) -> Meaning | None:
    """On weekends."""
    return recurring("XXXX-WXX-WE")


def every_month(reading: Reading, scene: Scene) -> Meaning | None:
    """Every July, the first Monday of each July."""
    return recurring(f"XXXX-{MONTHS[reading.word('month')]:02d}")


def every_season(reading: Reading, scene: Scene) -> Meaning | None:
    """Every summer; the past three summers."""
    return recurring(f"XXXX-{(SEASONS | MANY_SEASONS)[reading.word('season')]}")


def every_part(reading: Reading, scene: Scene) -> Meaning | None:
    """Every morning."""
    return recurring(f"XXXX-XX-XXT{DAY_PARTS[reading.word('part')]}")


SETS = Family(
    "sets",
    "TimeML annotation guidelines 1.2.1, SET",
    (
        Rule(
            "days:(weekdays|weeknights)|weekday part:PARTS|EVERY weekday (part:PART)?",
            working_days,
            (
                "It is open [weekdays = SET XXXX-WXX-WD] and shut on [weeknights = SET XXXX-WXX-WDTNI].",
                "It is open on [weekdays = SET XXXX-WXX-WD], and [weekday mornings = SET XXXX-WXX-WDTMO].",
                "It sails [every weekday = SET XXXX-WXX-WD], and [each weekday evening = SET XXXX-WXX-WDTEV].",
            ),
        ),
        Rule(
            "(almost|nearly)? EVERY half -? unit:(hour|day|year|century)",
            every_half,
            ("It sails [every half hour = SET PT30M].",),
        ),
        Rule(
            "most (unit:(days|weeks|months|years)|day:WEEKDAYS|part:PARTS) (?! (of|-|in|from))",
            most_of_them,
            (
                "It sails [most days = SET P1D], and on [most Fridays = SET XXXX-WXX-5].",
                "It rains [most evenings = SET XXXX-XX-XXTEV].",
            ),
        ),
        Rule("(?<=(on|at|during)) span:(weekends)", on_weekends, ("It is shut on [weekends = SET XXXX-WXX-WE].",)),
        Rule(
            "((once|twice|thrice|NUM times) -?)? often:OFTEN|part:(half|semi|bi) - often:OFTEN",
            frequency,
            (
                "It is paid [half-yearly = SET P6M] and printed [bi-monthly = SET P2M].",
                "The ferry sails [daily = SET P1D], says Harbour News Daily.",
                "It was in the Seaman’s Daily newspaper. It sails [twice weekly = SET P1W].",
                "The firm prints the Weekly Globe. The Daily and Sunday Globe are its rivals.",
                "Sales grow 4% annually, and the average daily catch falls.",
            ),
        ),
        Rule(
            "(almost|nearly)? EVERY (other:(other|second))? (count:NUM ((to|or|-|–) NUM)?|few:(few"
            "|couple of))? unit:(UNIT"
            "|UNITS) (?! (-|of|WEEKDAY|UNIT))",
            every_unit,
            ("It sails [every day = SET P1D], [every two weeks = SET P2W] and [every other month = SET P2M].",),
        ),
        Rule(
            "(once|twice|NUM times|several times|NUM (days|nights|weeks|months)) (a|an|per|each|every) unit:UNIT",
            per_unit,
            ("It sails [twice a year = SET P1Y], and is open [six days a week = SET P1W].",),
        ),
        Rule(
            f"EVERY (other|ORD)? day:{WEEKDAY} (part:PART|(of|in) (the|a) (month|year))?",
            every_weekday,
            (
                "It sails [every Tuesday = SET XXXX-WXX-2].",
                "It sails [every second Monday = SET XXXX-WXX-1].",
                "It meets [every first Monday of the month = SET XXXX-WXX-1].",
            ),
        ),
        Rule(
            f"(the)? (ORD|last) (day:{WEEKDAY}|day) (of|in) EVERY unit:(month|year|week)"
            "|the DAYORD of EVERY unit:month",
            per_unit,
            ("They meet on [the first Monday of every month = SET P1M], or [the 15th of each month = SET P1M].",),
        ),
        Rule("(EVERY)? day:WEEKDAY part:PARTS", every_weekday, ("It sails [Tuesday nights = SET XXXX-WXX-2TNI].",)),
        Rule(
            "(alternate)? day:WEEKDAYS (part:PARTS)?",
            every_weekday,
            ("It is shut on [Sundays = SET XXXX-WXX-7], and meets on [alternate Fridays = SET XXXX-WXX-5].",),
        ),
        Rule(
            f"EVERY month:{MONTH} (?! day)"
            f"|(the)? (ORD|last) WEEKDAY (of|in) (EVERY month:{MONTH}|month:{MONTH} (of)? EVERY year)",
            every_month,
            (
                "It sails [every July = SET XXXX-07], and every [May Day = SET XXXX-05-01].",
                "They meet on [the first Sunday of each May = SET XXXX-05].",
                "They meet on [the last Friday in June each year = SET XXXX-06].",
            ),
        ),
        Rule(
            "EVERY season:SEASON | (the)? (past|last|next) NUM season:SEASONS",
            every_season,
            ("It sails [every summer = SET XXXX-SU].",),
        ),
        Rule("EVERY part:PART", every_part, ("It sails [every morning = SET XXXX-XX-XXTMO].",)),
    ),
)
FAMILIES = (SETS,)

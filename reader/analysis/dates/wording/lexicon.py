"""The words that English news tells time with, as tables.

Each class names a set of words that rules speak of in capitals; each table beside it says what a word is worth. How
words are cut from a text is left to `words`, what they mean together to the rules.
"""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon", "tuesday tues tue", "wednesday wed weds", "thursday thurs thur thu",
            "friday fri", "saturday sat", "sunday sun",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
"""ISO numbers: Monday is 1."""
NAMED_WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
"""A pattern of their names in full."""

STEPS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1,
    "this": 0, "the": 0, "current": 0,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1,
}  # fmt: skip
"""Which of the units beside publication's a word points at."""

MANY_WEEKDAYS = {f"{name}s": number for name, number in WEEKDAYS.items() if name.endswith("day")}

SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}
MANY_SEASONS = {"springs": "SP", "summers": "SU", "autumns": "FA", "winters": "WI"}

DAY_PARTS = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "midmorning": "MO", "midafternoon": "AF",
    "lunchtime": "MI", "teatime": "AF",
}  # fmt: skip
MANY_DAY_PARTS = {"mornings": "MO", "afternoons": "AF", "evenings": "EV", "nights": "NI"}

UNITS = {
    "second": "S", "sec": "S", "minute": "m", "min": "m", "hour": "H", "hr": "H", "day": "D", "week": "W",
    "fortnight": "F",
    "month": "M", "quarter": "Q", "year": "Y", "decade": "E", "century": "C", "millennium": "L", "weekend": "WE",
    "semester": "6M", "night": "N",
}  # fmt: skip
"""Codes of our own, told apart where ISO 8601 needs a "T": m minute, M month; E decade, C century, L millennium."""

MANY_UNITS = {
    "seconds": "S", "secs": "S", "minutes": "m", "mins": "m", "hours": "H", "hrs": "H", "days": "D", "weeks": "W",
    "fortnights": "F", "months": "M", "quarters": "Q", "years": "Y", "yrs": "Y", "decades": "E", "centuries": "C",
    "millennia": "L", "weekends": "WE", "semesters": "6M", "nights": "N",
}  # fmt: skip

DURATION_OF = {
    "S": ("PT", 1, "S"), "m": ("PT", 1, "M"), "H": ("PT", 1, "H"), "D": ("P", 1, "D"), "W": ("P", 1, "W"),
    "F": ("P", 2, "W"),
    "M": ("P", 1, "M"), "Q": ("P", 3, "M"), "Y": ("P", 1, "Y"), "E": ("P", 10, "Y"), "C": ("P", 100, "Y"),
    "L": ("P", 1000, "Y"),
    "WE": ("P", 2, "D"), "6M": ("P", 6, "M"), "N": ("P", 1, "D"),
}  # fmt: skip
"""How a duration of one such unit is written: prefix, factor, letter."""

SMALL = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}

ORDINALS = {
    word: number
    for number, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        1,
    )
} | {"thirtieth": 30}

DECADE_WORDS = {
    word: number
    for number, word in enumerate(
        ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"], 2
    )
}

FREQUENCIES = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M",
    "bimonthly": "P2M", "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H",
}  # fmt: skip

ZONES = (
    "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "cest", "eet", "eest", "et",
    "ct", "mt", "pt", "ist", "jst", "msk", "aest", "aedt", "awst", "acst", "nzst", "nzdt", "hkt", "sgt", "pht", "pkt",
    "sast", "kst", "hst", "akst", "akdt",
)  # fmt: skip

LINKING = (
    "the a an of in on at by to from and or for that than this as up no not more most many some over about into his "
    "her its their our your my so all new other how those just only during very through before after under , - – / 's"
)
"""Words and marks that tell no time, however many stand together."""
PERIOD_CODES = frozenset({"q1", "q2", "q3", "q4", "h1", "h2"})
CLASSES: dict[str, frozenset[str]] = {
    "MONTH": frozenset(MONTHS),
    "WEEKDAY": frozenset(WEEKDAYS),
    "WEEKDAYS": frozenset(MANY_WEEKDAYS),
    "SEASON": frozenset(SEASONS),
    "SEASONS": frozenset(MANY_SEASONS),
    "PART": frozenset(DAY_PARTS),
    "PARTS": frozenset(MANY_DAY_PARTS),
    "UNIT": frozenset(UNITS),
    "UNITS": frozenset(MANY_UNITS),
    "ORD": frozenset(ORDINALS),
    "DAYORD": frozenset(ORDINALS),
    "TENNIES": frozenset(DECADE_WORDS),
    "OFTEN": frozenset(FREQUENCIES),
    "ZONE": frozenset(ZONES),
    "PAST": frozenset({"last", "past", "previous", "preceding"}),
    "COMING": frozenset({"next", "coming", "upcoming", "following"}),
    "EDGE": frozenset(
        {"end", "beginning", "start", "middle", "close", "onset", "outset", "turn", "top", "rest", "remainder"}
    ),
    "EARLY": frozenset({"early", "late", "mid", "earlier", "later"}),
    "PERIODCODE": PERIOD_CODES,
    "PARTOFYEAR": frozenset(f"{part}{year:02d}" for part in "qh" for year in range(50)),
    "FISCALCODE": frozenset(
        f"{part}fy{year}" for part in PERIOD_CODES for year in (*range(2010, 2050), *range(10, 50))
    ),
    "YEARCODE": frozenset(
        (*(f"fy{year}" for year in (*range(2000, 2050), *range(10, 50))), *(f"cy{year}" for year in range(2000, 2050)))
    ),
    "LONG": frozenset({"daylong", "weeklong", "monthlong", "yearlong", "decadelong", "hourlong"}),
    "OCLOCK": frozenset({"o'clock"}),
    "A": frozenset({"a", "an"}),
    "HIS": frozenset({"his", "her", "its", "their", "our", "my", "your"}),
    "THAT": frozenset({"that", "the"}),
    "EVERY": frozenset({"every", "each"}),
}
"""What a capitalized name in a rule stands for; numerals and marks add classes of their own in `words`."""
DOUBTFUL = {"MONTH": "MAYBEMONTH", "WEEKDAY": "MAYBEDAY"}
"""What words of a class are where they may be other words: "sat", "may"."""

"""Quarters, halves, fiscal years."""

import re

from reader.analysis.dates.context.returning import nearest
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.filters import is_of_a_game
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.shared_patterns import EDGE, FISCAL
from reader.analysis.dates.wording.lexicon import MONTHS, STEPS
from reader.analysis.dates.wording.meaning import Meaning, on
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later

EARNED = later(
    r"\s(?:[a-z-]+ ){0,2}(?:profits?|earnings|loss(?:es)?|sales|revenues?|results?|income|output|growth"
    r"|turnover|dividend|gdp)\b",
    re.IGNORECASE,
)
"""What a firm or a nation makes in half a year."""
LEADING = later(r"\b(?:during|for|from|in|of|since|the|until)\s\Z")
"""Before a half of a year that nothing tells the year of: "margins fell in | 2H"."""
CODE_OF_YEAR = later(r"([1-4](?=Q)|[12](?=H))([QH])(\d\d)")
"""1H16, 4Q15; no "4 Q15" of a list."""
KIND = "(fiscal|financial|calendar)"
A_YEAR = f"(the|its|their|our)? {KIND}? (year)? year:YEAR ({KIND} year)?"
"""A year with whose it is: "its fiscal year 2019", "calendar 2019"."""
OF_YEAR = "(of|in)? (year:YEAR|which:(last|this|next) year)"


def a_quarter(reading: Reading, scene: Scene) -> Meaning | None:
    """The third quarter, with its year or in the nearest one."""
    if is_of_a_game(reading):
        return None
    number = 4 if reading.word("number") in {"final", "last"} else int(reading.number("number"))
    return _numbered(reading, scene, f"Q{number}") if 1 <= number <= 4 else None


def a_half(reading: Reading, scene: Scene) -> Meaning | None:
    """The first half of a year; "first-half" only of what a firm earns, for matches have halves as well."""
    if reading.has("profit") and not EARNED.match(reading.after):
        return None
    number = 2 if reading.word("number") in {"last", "latter"} else int(reading.number("number"))
    return _numbered(reading, scene, f"H{number}") if number in {1, 2} else None


def _numbered(reading: Reading, scene: Scene, part: str) -> Meaning:
    if reading.has("year"):
        return on(f"{int(reading.number('year')):04d}-{part}")
    if reading.has("which") and scene.day:
        return on(f"{scene.day.year + STEPS[reading.word('which')]:04d}-{part}")
    return on(nearest(scene.day, part, scene.tense(reading)), assumed=True)


def coded(reading: Reading, scene: Scene) -> Meaning | None:
    """Q3 2022, H1."""
    code = reading.printed("code").upper()
    if not reading.printed("code")[0].isupper():
        return None
    if reading.has("year"):
        return on(f"{int(reading.number('year')):04d}-{code}")
    if reading.has("short"):
        return on(f"20{reading.printed('short')[-2:]}-{code}")
    if reading.has("fiscal"):
        return on(f"20{reading.printed('fiscal')[-2:]}-{code}")
    return on(nearest(scene.day, code, scene.tense(reading)), assumed=True)


def first_coded(reading: Reading, scene: Scene) -> Meaning | None:
    """The first of Q1-Q3, in the year that the last is told or thought to be of."""
    if not reading.has("until"):
        return coded(reading, scene)
    code, until = reading.printed("code").upper(), reading.printed("until").upper()
    last = nearest(scene.day, until, scene.tense(reading))
    return on(last[:4] + f"-{code}", assumed=True) if code < until else None


def turned_code(reading: Reading, scene: Scene) -> Meaning | None:
    """1Q 2025, 2H, as American reports write them."""
    number, letter = int(reading.number("number")), reading.printed("kind")
    if not re.match(r"[1-4][QH]\b", reading.printed("code")) or (letter == "H" and number > 2):
        return None
    if letter == "H" and not (any(map(reading.has, ("year", "which", "fiscal"))) or LEADING.search(reading.before)):
        # "tiles of width 2H"
        return None
    if reading.has("fiscal"):
        return on(f"20{reading.printed('fiscal')[-2:]}-{letter}{number}")
    return _numbered(reading, scene, f"{letter}{number}")


def turned_code_of_year(reading: Reading, scene: Scene) -> Meaning | None:
    """A part of a year and the year's last two digits, in capitals."""
    code = CODE_OF_YEAR.fullmatch(reading.text)
    return on(f"20{code[3]}-{code[2]}{code[1]}") if code else None


def code_of_fiscal_year(reading: Reading, scene: Scene) -> Meaning | None:
    """Q3FY25, as Indian firms write it, in the year that it is called by."""
    part, _, year = reading.text.upper().partition("FY")
    return on(f"20{year[-2:]}-{part}")


def coded_year(reading: Reading, scene: Scene) -> Meaning | None:
    """FY2022, FY22, CY2022."""
    if reading.has("year"):
        return on(f"{int(reading.number('year')):04d}")
    return on(f"20{reading.printed('code')[-2:]}")


def quarter_to_month(reading: Reading, scene: Scene) -> Meaning | None:
    """The September quarter, as in Australia and India: the one that the month ends."""
    last = MONTHS[reading.word("last")]
    return None if last % 3 else _numbered(reading, scene, f"Q{last // 3}")


def quarter_of_months(reading: Reading, scene: Scene) -> Meaning | None:
    """The January-March quarter, by its first and its last month."""
    first, last = MONTHS[reading.word("first")], MONTHS[reading.word("last")]
    if last - first != 2 or last % 3:
        return None
    return _numbered(reading, scene, f"Q{last // 3}")


QUARTERS = Family(
    "quarters and halves",
    'TimeML annotation guidelines 1.2.1; company reports say "the quarter" for the one reported',
    (
        Rule(
            f"({EDGE} | EARLY (in)?)? (the)? {FISCAL} (which:(last|this|next) year OWNER)? (year:YEAR (OWNER)?)? "
            f"({FISCAL}|fiscal -) number:ORD {KIND}? quarter (?! -)|({FISCAL} (year:YEAR)? number:ORD - quarter)",
            a_quarter,
            (
                "[Fourth-quarter = DATE 2023-Q4] profit at the mill, which opens late, rose.",
                "Profit rose in [the third quarter = DATE 2023-Q3], and in [the fiscal-third quarter = DATE 2023-Q3].",
                "The Bears scored twice in the third quarter, and led 21-14 early in the fourth quarter of the game.",
                "[Third-quarter = DATE 2023-Q3] sales fell; [fiscal 2022 third-quarter = DATE 2022-Q3] sales rose.",
                "It will open in [the fourth quarter = DATE 2024-Q4].",
            ),
        ),
        Rule(
            f"({EDGE}|EARLY (in)?)? (the)? {FISCAL} (number:ORD -? {KIND}? quarter (of|in)?"
            f"|number:(final|last) {KIND}? quarter of) {A_YEAR}",
            a_quarter,
            (
                "It grew in [the first quarter of 2019 = DATE 2019-Q1].",
                "It fell in [the final quarter of 2020 = DATE 2020-Q4].",
                "It fell in [the first quarter of its 2020 fiscal year = DATE 2020-Q1].",
                "It fell in [the fourth fiscal quarter of 2020 = DATE 2020-Q4].",
                "It fell in [the fourth quarter of calendar 2020 = DATE 2020-Q4].",
            ),
        ),
        Rule(
            f"({EDGE}|EARLY (in)?)? (the)? {FISCAL} number:ORD -? quarter (of)? which:(last|this|next) {FISCAL} year",
            a_quarter,
            ("In [the first quarter of last year = DATE 2023-Q1] it grew.",),
        ),
        Rule(
            f"(the)? (number:(ORD|last|latter)) -? half of ({A_YEAR}|(which:(last|this|next))? (the)? "
            f"{FISCAL} year)|(year:YEAR|which:(last|this|next) year) OWNER number:(ORD|last|latter) half"
            "|number:ORD - profit:half",
            a_half,
            (
                "In [2019's first half = DATE 2019-H1] and [last year's second half = DATE 2023-H2] it grew.",
                "[First-half = DATE 2024-H1] profit fell, and his first-half goal won it.",
                "In [the second half of 2019 = DATE 2019-H2] it grew.",
                "In [the first half of fiscal year 2019 = DATE 2019-H1] it grew.",
                "In [the first half of this year = DATE 2024-H1] it grew.",
            ),
        ),
        Rule(
            "span:(code:PERIODCODE) (-|–|to|through|and|or) PERIODCODE (of|in)? year:YEAR|"
            "span:(code:PERIODCODE) (-|–) until:PERIODCODE",
            first_coded,
            (
                "It lost money in [Q1 = DATE 2015-Q1]–[Q3 2015 = DATE 2015-Q3].",
                "It lost money in [Q1 = DATE 2023-Q1]-[Q3 = DATE 2023-Q3].",
            ),
        ),
        Rule(
            f"({EDGE}|EARLY (in)? -?)? (the)? (fiscal|financial)? "
            f"(code:PERIODCODE ((of|,|-)? ({KIND}? (year)? (year:YEAR|short:(YY|SHORTYEAR))"
            f"|fiscal:YEARCODE))? (?! -)|{FISCAL} year:YEAR (-)? code:PERIODCODE)",
            coded,
            (
                "Profit rose in [Q3 2022 = DATE 2022-Q3], in [2023 Q1 = DATE 2023-Q1] and in [H1 = DATE 2024-H1].",
                "Sales fell in [mid-Q3 = DATE 2023-Q3] and at [the start of Q1 2022 = DATE 2022-Q1].",
                "Profit rose in [Q3 FY22 = DATE 2022-Q3]. He came on an H1-B visa.",
                "Profit rose in [Q4 of calendar 2022 = DATE 2022-Q4].",
                "Profit rose in [Q1'22 = DATE 2022-Q1], and in [fiscal Q3 = DATE 2023-Q3].",
            ),
        ),
        Rule(
            f"(the)? first:MONTH (-|–|- to -|to|through) last:MONTH (quarter|period) ({OF_YEAR})?",
            quarter_of_months,
            (
                "Output grew in [the July-September quarter = DATE 2023-Q3].",
                "Output grew in [the July-to-September quarter of 2022 = DATE 2022-Q3].",
            ),
        ),
        Rule(
            f"(the)? last:MONTH ((quarter|- quarter) (year:YEAR|{OF_YEAR})?|year:YEAR quarter)",
            quarter_to_month,
            (
                "Output fell in [the September quarter = DATE 2023-Q3].",
                "Output will rise in [the June quarter = DATE 2024-Q2].",
                "It rose after a bad [June 2023 quarter = DATE 2023-Q2].",
                "It was to open in [the June quarter of next year = DATE 2025-Q2].",
            ),
        ),
        Rule(
            "(the)? number:ORD (?= (and|or|to|through) (the)? ORD (fiscal)? (quarters|quarter) ((of)? year:YEAR)?)"
            "|(?<=(and|or|to|through)) span:((the)? number:ORD (fiscal)? quarters) (of year:YEAR)?",
            a_quarter,
            (
                "It grew in [the third = DATE 2023-Q3] and [fourth quarters = DATE 2023-Q4].",
                "It closes in [the first = DATE 2026-Q1] or [second quarter of 2026 = DATE 2026-Q2].",
            ),
        ),
        Rule(
            f"({EDGE}|EARLY (in)? -?)? code:(number:DAY kind:(q|h)) "
            "((of)? (year:YEAR|fiscal:YEARCODE)|of which:(last|this|next) year)?",
            turned_code,
            (
                "In [1Q 2022 = DATE 2022-Q1] sales rose, and in [late 3Q = DATE 2023-Q3] they fell.",
                "The H in 4 H is for heart. In [3Q FY22 = DATE 2022-Q3] sales fell.",
            ),
        ),
        Rule(
            "FISCALCODE",
            code_of_fiscal_year,
            ("Sales rose in [Q3FY22 = DATE 2022-Q3], after a weak [H1FY2021 = DATE 2021-H1].",),
        ),
        Rule(
            "number:DAY code:PARTOFYEAR",
            turned_code_of_year,
            ("Sales rose in [1H16 = DATE 2016-H1], after a weak [4Q15 = DATE 2015-Q4]; no 4 Q15 and no 1h16.",),
        ),
        Rule(
            f"({EDGE}|EARLY (in)? -?)? (code:YEARCODE|fy year:YEAR)",
            coded_year,
            ("Profit rose in [FY2022 = DATE 2022], in [FY 2023 = DATE 2023] and until [the end of FY24 = DATE 2024].",),
        ),
    ),
)
FAMILIES = (QUARTERS,)

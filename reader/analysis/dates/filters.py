"""What looks like a time and is none: names, counts, prices, scores, numbers of laws and flights, ages.

Each filter looks at a few characters around a reading and says whether it stands.
"""

import re

from reader.analysis.dates.reading import Reading

TIME_BEFORE = re.compile(
    r"(?:\b(?:in|of|by|since|until|till|from|to|through|throughout|during|for|before|after|between|and|or|than|last|next|every|each|ended|ending"
    r"|this|as|late|early|mid|on|around|about|is|was|the|whole|all|per|that|past|prior)|[-–—,(/])\s*\Z",
    re.IGNORECASE,
)
FIRM_BEFORE = re.compile(r"\b(?:in|of|since|until|during|last|next|this|early|late|mid)[\s-]\Z", re.IGNORECASE)
NAME_AFTER = re.compile(r"\s+(?!\d|I\b)[A-Z][a-z]+")
PAPER_AFTER = re.compile(r"\s(?:Times|Telegraph|Mail|Mirror|Express|Herald|Star|Post|World|Live|Football|Night)\b")
MARCHERS = re.compile(r"\s(?:for|on|against|of)\s[A-Z]")
GIVEN_NAMES = frozenset({"april", "june", "may", "august", "march", "jan"})
MONEY_BEFORE = re.compile(r"(?:[$£€¥#№]|\b(?:US|Rs|No|dlrs)\.?|\bC\$)\s*\Z")
NUMBER_BEFORE = re.compile(
    r"\b(?:flight|no|nos|number|resolution|section|article|route|highway|room|page|model|boeing|airbus|file|case|chapter|act|law|bill|code|about"
    r"|nearly|almost|than|least|most|some|roughly|approximately|up to|over|total of|estimated|around|to \d+"
    r"|another|only|additional|these|those|windows|area)\s*\Z",
    re.IGNORECASE,
)
YEAR_BEFORE = re.compile(
    r"\b(?:in|since|of|by|until|till|from|to|through|throughout|during|for|before|after|between|early|late|mid|year|fiscal|the|and|or|than|ended|ending"
    r"|around|about|circa|back)\s*\Z|[(]\s*\Z",
    re.IGNORECASE,
)
COUNTED_AFTER = re.compile(
    r"\s*(?:%|°|km\b|kg\b|mm\b|mph\b|kph\b|[-\s](?:mile|foot|meter|metre|pound|ton|acre|megawatt|page|seat|room|bed|man|member|person|square|cubic)\b"
    r"|\s*(?:percent|per cent|points?|dollars|euros|pounds|yen|rubles|people|persons|troops|soldiers|men"
    r"|women|children|police|miles|kilometers|kilometres"
    r"|metres|meters|feet|acres|hectares|tons|tonnes|barrels|shares|votes|members|workers|employees|students|residents|homes|houses|jobs|copies|units"
    r"|hours|hrs|tanks|vehicles|planes|ships|megawatts|calories|deaths|cases|others|more|or so|million"
    r"|billion|hundred|degrees|square|cubic|gmt|est|edt|local|hours?)\b)",
    re.IGNORECASE,
)
PART_OF_NUMBER_AFTER = re.compile(r"[.,:]\d|[-–/](?!\d\d(?:\d\d)?\b)\d")
PART_OF_NUMBER_BEFORE = re.compile(r"[\d.:/@_]\Z")
NAMED_BEFORE = re.compile(r"\b(?:Vision|Agenda|Expo|Euro|Article|Windows|Office|Studio|Flight|Resolution)\s\Z")
PLURAL_AFTER = re.compile(r"\s+(?:[a-z-]{3,}\s+)?[a-z]{3,}s\b")


def is_a_month(reading: Reading) -> bool:
    """Whether a month without day and year is one, and not a woman or a colour."""
    name = reading.word("month")
    if name == "march" and MARCHERS.match(reading.after):
        return False
    if name not in GIVEN_NAMES:
        return True
    if NAME_AFTER.match(reading.after):
        return bool(FIRM_BEFORE.search(reading.before)) or " " in reading.text
    return bool(TIME_BEFORE.search(reading.before)) or not re.search(r"[A-Z][a-z]+\s\Z", reading.before)


def is_a_decade(reading: Reading) -> bool:
    """Whether "30s" are years, and not somebody's age or a temperature."""
    return not AGE_BEFORE.search(reading.before) and not WEATHER_BEFORE.search(reading.before)


def is_a_year(reading: Reading) -> bool:
    """Whether a number of four digits is a year, and not a count, a price or a number of something."""
    number = int(reading.number("year"))
    printed = reading.printed("year")
    if MONEY_BEFORE.search(reading.before) or COUNTED_AFTER.match(reading.after):
        return False
    if not printed.isdigit():
        return not printed.lower().startswith("two thousand ") or "year" in reading.text.lower()
    if PART_OF_NUMBER_AFTER.match(reading.after) or PART_OF_NUMBER_BEFORE.search(reading.before):
        return False
    if NAMED_BEFORE.search(reading.before) and reading.text == printed:
        return False
    if YEAR_BEFORE.search(reading.before):
        return 1000 <= number <= 2199 and not (number % 50 == 0 and number < 1900 and PLURAL_AFTER.match(reading.after))
    if NUMBER_BEFORE.search(reading.before):
        return False
    return 1900 <= number <= 2100 and not (PLURAL_AFTER.match(reading.after) and number % 100 == 0)


def is_a_weekday(reading: Reading) -> bool:
    """Whether a short name such as "Sun" or "Wed" is a weekday: only with a full stop or with a part of the day."""
    name = reading.word("day")
    if PAPER_AFTER.match(reading.after) or reading.before.endswith(("Bloody ", "Ruby ")):
        return False
    if len(name) > 5 or reading.has("part"):
        return True
    return reading.printed("day").endswith(".")


AGE_AFTER = re.compile(
    r"[\s-]*(?:old\b|of age\b|years? old|older\b|younger\b|his junior|her senior|in prison\b(?!))", re.IGNORECASE
)


def is_an_age(reading: Reading) -> bool:
    """Whether a count of years says how old somebody is."""
    return bool(AGE_AFTER.match(reading.after))


RATE_BEFORE = re.compile(r"(?:\d|million|billion|thousand|hundred|%|percent|times|once|twice)\s(?:[a-z]+\s)?\Z")
MONEY_RATE_BEFORE = re.compile(r"[$£€]\s?\d[\d,.]*\s(?:(?:million|billion)\s)?\Z")
MOMENT_BEFORE = re.compile(r"\b(?:for|per|of|in|than|within|half)\s\Z")
WEATHER_BEFORE = re.compile(r"\b(?:temperatures?|highs?|lows?|degrees|mercury)\b[^.]*\Z", re.IGNORECASE)
AGE_BEFORE = re.compile(
    r"\b(?:his|her|their|my|your|our|upper|low|high|mid)[\s-](?:early\s|mid-|mid\s|late\s)?\Z", re.IGNORECASE
)
QUOTE_BEFORE = re.compile(r"(?:[\"“‘]|``|'')\s?\Z")


def is_a_duration(reading: Reading, unit: str, count: float | None) -> bool:
    """Whether a count of units is a time: no age, no fraction ("three quarters"), no ordinal ("a second"), no title."""
    single = reading.phrase("count") in {"a", "an"}
    if is_an_age(reading) or is_a_title(reading) or (count and 1900 <= count <= 2100):
        return False
    if unit == "Q" and (single or (count == 3 and re.match(r"(?:\s|-)*of\b|\.", reading.after)) or "-" in reading.text):
        return False
    if unit == "S" and single:
        return bool(MOMENT_BEFORE.search(reading.before))
    if single and MONEY_RATE_BEFORE.search(reading.before):
        return False
    return not (single and reading.before.endswith("hours "))


def is_a_rate(reading: Reading) -> bool:
    """Whether "a week" says how much is done in each: "300 tons a week"."""
    return bool(RATE_BEFORE.search(reading.before))


def is_a_title(reading: Reading) -> bool:
    """Whether the words are the name of a programme or a paper: “60 Minutes”, USA Today."""
    last = reading.text.split()[-1]
    if not last[0].isupper() or last.isupper():
        return False
    return bool(QUOTE_BEFORE.search(reading.before) and " " in reading.text) or bool(
        re.search(r"\b[A-Z]{3,4}\s\Z", reading.before)
    )

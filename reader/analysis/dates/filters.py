"""What looks like a time and is none: names, prices, scores, numbers of laws and flights, titles.

Each filter looks at a few characters around a reading and says whether it stands.
"""

import re
from functools import lru_cache

from reader.analysis.dates.wording.reading import Reading
from reader.analysis.english import nouns
from reader.analysis.english.words import OWNING
from reader.analysis.patterns import later


def _any(words: str) -> str:
    """The words as alternatives of a pattern; "_" stands for a blank inside one."""
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


PREPOSITIONS = (
    "in since of by until till from to through throughout during for before after between and or than early late mid"
    " the ended ending around about"
)

# Months that are also given names or verbs.
GIVEN_NAMES = frozenset({"april", "june", "may", "august", "march", "jan"})
BESIDE_MONTHS = "last next every each this as on is was whole all per that past prior"
MONTH_BEFORE = later(rf"(?:\b{_any(f'{PREPOSITIONS} {BESIDE_MONTHS}')}|[-–—,(/])\s*\Z", re.IGNORECASE)
"""What stands before a month that is also a name: "in | May", "last | April"."""
DAY_BEFORE = later(rf"\b{_any('on since by until till from before after of')}\s\Z", re.IGNORECASE)
"""What stands before a day whose month is in small letters: "on | march 12"."""
FIRM_BEFORE = later(rf"\b{_any('in of since until during last next this early late mid')}[\s-]\Z", re.IGNORECASE)
"""What makes a month one even before a capital: "in | May Lund left"."""
NAME_BEFORE = later(r"[A-Z][a-z]+\s\Z")
"""What makes such a month a name: "Theresa | May"."""
NAME_AFTER = later(r"\s+(?!\d|I\b)[A-Z][a-z]+")
"""A capital behind, as of a surname: "April | Lund"."""
ASKED_AFTER = later(r"\s(?:I|we|you|he|she|they|it)\s(?!was|were|had|is|are|has|have|will)[a-z]+\b")
"""What may be asked for: "May I add"; but "In May he was here"."""
MARCHERS = later(r"\s(?:for|on|against|of)\s[A-Z]")
"""What makes a march a walk: "March | for Life"."""

TITLE_BEFORE = later(
    rf"\b{_any('Mr Mrs Ms Miss Dr Prof Chief Engr Gov Governor Hon Justice Pastor Sen Senator')}\.?\s\Z"
)
"""What makes a weekday a given name, as in Nigeria: "Mr | Sunday Okoro"."""

# Numbers of four digits.
MONEY_BEFORE = later(r"(?:[$£€¥#№]|\b(?:US|Rs|No|dlrs)\.?|\bpp?\.\s?(?:\d+[-–])?|\bC\$)\s*\Z")
"""What makes a number an amount, the number of something or a page."""
NUMBER_BEFORE = later(
    r"\b"
    + _any(
        "flight no nos number resolution section article route highway room page model boeing airbus "
        "file case chapter act law novel film movie album"
        " bill code windows area about nearly almost than least most some roughly approximately up_to "
        "over total_of estimated"
        " around another only additional these those"
    )
    + r"\s*\Z",
    re.IGNORECASE,
)
"""What bears a number that looks like a year: "flight | 2024"."""
YEAR_BEFORE = later(
    rf"\b{_any(f'{PREPOSITIONS} year fiscal circa back')}(?:\sat\sleast)?\s*\Z|\(\s*\Z|\bc\.\s?\Z", re.IGNORECASE
)
"""What stands before a number that is a year: "in | 1950", "circa | 1700", "(1998"."""
HEADING_AFTER = later(r"(?: [-–—]|:|\n)\s")
"""What stands behind a year that opens a line of a chronicle: "1898: The mill opens"."""
MEASURES = (
    "percent per_cent points? dollars euros pounds yen rubles miles kilometers kilometres metres meters "
    "feet acres hectares inches yards grams? grammes kilos kilograms lit(?:er|re)s ml rpm watts volts horsepower"
    " tons tonnes barrels shares megawatts calories degrees square cubic million billion hundred"
)
COUNTED = (
    "people persons troops soldiers men women children police votes members workers employees students "
    "residents homes houses"
    " jobs copies units hours? hrs tanks vehicles planes ships deaths cases others more or_so cattle sheep livestock"
    " personnel pages seats rooms beds lines"
)
MEASURED = "mile foot meter metre pound ton acre megawatt page seat room bed man member person strong seater"
COUNTED_AFTER = later(
    rf"\s*(?:%|°|{_any(f'km kg mm mph kph {MEASURES} {COUNTED} gmt local')}\b)"
    rf"|[-\s]{_any(MEASURED)}\b|(?:m|ft|yds?|[kmg]wh?|[mgt]b|hz|hp|cc)\b",
    re.IGNORECASE,
)
"""What is counted by a number that looks like a year: "2000 | people", "1500-metre", "1500m"."""
PART_OF_NUMBER_AFTER = later(r"[.,:]\d|[-–/](?!\d(?:\d|\d\d\d)?\b)\d")
"""The rest of a longer number: "2000|.50", "1998|-12345"; not of a span of years, "1998-99"."""
SLASHED_AFTER = later(r"/(\d\d)\b")
"""The second number of two with a slash between: "1998 | /99"."""
LONGEST_SEASON = 10
"""Years from the first to the second of two with a slash between: "1998/99"."""
PART_OF_NUMBER_BEFORE = later(r"[\d:/@_]\Z|(?<!\bc)\.\Z|(?<!\d)\d{1,3}[-–]\Z|\b[A-Z]\.\s\Z")
"""The beginning of a longer number: "12.|1998", "@|2000"."""
NAMED_BEFORE = later(
    rf"\b{_any('Vision Agenda Expo Euro Project Suite Room Article Windows Office Studio Flight Resolution')}\s\Z"
)
"""What bears a year in its name: "Vision | 2030"."""
CALLED_BEFORE = later(r"\b(?:called|named|dubbed|titled) (?:[A-Z][\w-]* ){1,3}\Z")
"""What is given a name: "a firm called Orion 1980"."""
CAR_MAKES = (*nouns.CAR_MAKES, "Acura", "Chevy", "GMC", "Infiniti", "Lincoln", "Pontiac", "Harley")
STREET_AFTER = later(
    r"\s(?:[NSEW]\.? )?(?:[A-Z][\w’'.-]+ ){1,3}(?:Streets?|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Highway"
    r"|Parkway|Terrace)\b"
)
"""What makes a number that of a house: "1914 | Main Street"."""
MODEL_AFTER = later(rf"\s(?:{'|'.join(CAR_MAKES)})\b(?!\sMotor)")
"""A year before a make of car is the model's."""
PLURAL_AFTER = later(r"\s+(?:[a-z-]{3,}\s+)?[a-z]{3,}s\b")
"""Things that may be counted: "2000 | new homes"."""

# What is the last of its kind.
OWNED_BEFORE = later(r"\b(?:my|your|his|her|our|their|whose)\s\Z", re.IGNORECASE)
"""What makes of a last night, week or year one of a stay or a life: "on my | last night"."""

# Numbers of two digits with an s.
WEATHER_BEFORE = later(rf"\b{_any('temperatures? highs? lows? degrees mercury')}\b[^.]*\Z", re.IGNORECASE)
"""Before a number of the thermometer: "temperatures in the | 70s"."""
WEATHER_AFTER = later(r"\s?(?:°|degrees\b|Celsius\b|Fahrenheit\b|[CF]\b)|\stemperatures?\b", re.IGNORECASE)
"""And behind it."""
AGE_BEFORE = later(
    rf"\b{_any('his her their my your our upper low high mid over under')}[\s-](?:(?:early|mid|late)[\s-])?\Z",
    re.IGNORECASE,
)
"""What makes a decade an age: "in his early | 30s"."""

# The fall of a body, of a price.
TUMBLE_BEFORE = later(
    r"\b(?:injur(?:y|ies|ed)|hurt|fractur(?:e|ed|es)|sprained|bruis(?:ed|es)|concussion|wounds?|unhurt|unharmed"
    r"|(?:broke|broken|breaking) (?:an?|his|her|their|both|two|several) [a-z]+(?: [a-z]+)?) \w+ \Z",
    re.IGNORECASE,
)
"""Who was hurt, before a "fall" that is no season."""
LIFE_AFTER = later(r"\sof (?:her|his|its|my|our|their|your) (?:career|days|life|lives|reign|years)\b")
"""What has seasons beside the year: "in the autumn | of his life"."""
FALL_AFTER = later(r"\s(?:of|from|in (?!love)[a-z]+s)\b")
"""What else falls: cities, people, prices."""

# Quarters of a match.
GAME_BEFORE = later(
    r"\b(?:scored|scores|outscored|touchdowns?|field goals?|rebounds?|baskets?|free throws|fumbled?|intercept(?:ed|ion)"
    r"|halftime|yards?|trailed|trailing|led|lead(?:ing)? \d|tied|\d{1,3}[-–]\d{1,3})\b",
    re.IGNORECASE,
)
"""What is told of one, before its quarter in the same sentence."""
SPORT = later(r"\b(?:quarterbacks?|touchdowns?|field goals?|rebounds|three-pointers?|free throws?|behinds)\b")
"""What only matches with quarters have."""
BUSINESS = later(r"\b(?:earnings|profits?|revenues?|sales|economy|GDP|shares)\b")
GAME_AFTER = later(r"\sof (?:the |a |an |his |her |their |its )?(?:[a-z-]+ )?(?:game|match|contest|play-?off|final)\b")
"""What has quarters beside the year."""

# Titles and names.
QUOTE_BEFORE = later(r"(?:[\"“‘]|``|'')\s?\Z")
CLOSING_ALONE = later(r"(?:[\"”]|'')(?!,)|’(?![\w,])")
"""A mark that ends a quote, and no comma behind it before who said it."""
CAPITALS_BEFORE = later(r"\b[A-Z]{3,4}(?:['’]s)?\s[\"“'‘]{0,2}\Z")
"""A broadcaster or a paper before its programme: "CBS's | 60 Minutes"."""
SHOW_AFTER = later(r"\s(?:Show|Programme|Program)\b")
NAMED_SHOW = later(r"[Tt]he \Z")
SMALL = r"(?!(?:from|with|over|after|into|than|amid|since|until|before|like|under)\b)[a-z]{4,}"
SMALL_BEFORE = later(rf"\b{SMALL}\s\Z")
SMALL_AFTER = later(rf"\s{SMALL}\b")
"""Beside words in small letters, which are no headline's, a unit with a capital is a name's: "the film Two Hours"."""
WORD_BEFORE = later(r"\b[a-z]+\s\Z")
USUAL_AFTER = later(
    r"\s(?:hours(?! (?:after|before|earlier|later)\b)|opening|trading|deliver(?:y|ies)|editions?|lunch(?:es)?|roasts?"
    r"|league|schools?)\b"
)
"""What there is on a weekday of every week: "it lost its Sunday hours"."""
NAMED_DAYS = ("Bloody ", "Ruby ", "Black ", "Super ", "Small Business ", "Manic ", "Daily and ")
"""What makes a weekday the name of an event, a song or a paper: "Black Monday", "The Daily and Sunday Post"."""
HOST_AFTER = later(r"\swith\s[A-Z]")
"""Who presents a programme that is called by its day: "the BBC's Sunday | with Ann Lee"."""
SUNDAY_PAPERS = ("Mail on ", "Independent on ")
NAMED_AFTER = later(
    r"\s(?:Accords?|Agreements?|Club|Coalition|Declaration|Foundation|Islands?|Massacre|Monarchy|Movement|Offensive"
    r"|Rebellion|Revolution|Rising|Uprising|Wars?)\b"
)
"""What bears a time in its name: "the October Revolution", "the Good Friday Agreement"."""
WAR_AFTER = later(r"(?:['’]s?)?\s(?:War|Wars)\b")
"""What a war is called by: "Six Days' | War"."""
PAPER_AFTER = later(
    r"\s"
    + _any(
        "Argus Chronicle Courier Gazette Globe Inquirer Observer Times Telegraph Tribune Mail Mirror Express Herald"
        " Star Post World Live Football Night"
    )
    + r"\b"
)
"""What a paper or a programme is called by: "Sunday | Times"."""


def is_a_month(reading: Reading) -> bool:
    """Whether a month without day and year is one, and not a woman, a crowd or a colour."""
    name = reading.word("month")
    if name == "may" and ASKED_AFTER.match(reading.after) and not reading.before.endswith(("In ", "in ")):
        return False
    if reading.after.startswith("-a-") or NAMED_AFTER.match(reading.after) or reading.before.endswith("Black "):
        return False
    if name == "march" and MARCHERS.match(reading.after):
        return False
    if reading.printed("month") == "august" and reading.before.endswith(("an ", "the ", "most ")):
        return False
    if name not in GIVEN_NAMES:
        return True
    if NAME_AFTER.match(reading.after):
        return bool(FIRM_BEFORE.search(reading.before)) or " " in reading.text
    return bool(MONTH_BEFORE.search(reading.before)) or not NAME_BEFORE.search(reading.before)


def is_a_month_of_day(reading: Reading) -> bool:
    """Whether a day is one: no movement that is called by it, and in small letters no walk of 12 miles, "march 12"."""
    name = reading.printed("month")
    if not reading.has("year") and NAMED_AFTER.match(reading.after):
        return False
    if name[0].isupper() or name not in {"march", "may"} or reading.has("year"):
        return True
    return bool(DAY_BEFORE.search(reading.before) or reading.text.startswith("the "))


def is_a_year(reading: Reading) -> bool:
    """Whether a number of four digits is a year, and not a count, a price or a number of something."""
    before, after, printed = reading.before, reading.after, reading.printed("year")
    if MONEY_BEFORE.search(before) or COUNTED_AFTER.match(after) or MODEL_AFTER.match(after):
        return False
    if STREET_AFTER.match(after) and not YEAR_BEFORE.search(before):
        return False
    if not printed.isdigit():
        return not printed.lower().startswith("two thousand ") or "year" in reading.text.lower()
    if PART_OF_NUMBER_AFTER.match(after) or PART_OF_NUMBER_BEFORE.search(before) or is_all_of_quote(reading):
        return False
    if (second := SLASHED_AFTER.match(after)) and is_number_of_law(printed, second[1]):
        return False
    if (NAMED_BEFORE.search(before) or CALLED_BEFORE.search(before)) and reading.text == printed:
        return False
    counts = bool(PLURAL_AFTER.match(after))
    number = int(printed)
    heads = before[-1:] in {"", "\n"} and HEADING_AFTER.match(after) is not None
    if YEAR_BEFORE.search(before) or heads:
        return not (counts and number % 50 == 0 and number < 1900)
    return 1900 <= number <= 2100 and not (counts and number % 100 == 0) and not NUMBER_BEFORE.search(before)


def is_number_of_law(year: str, second: str) -> bool:
    """Whether two digits behind a year and a slash are no later year close by: "directive 2003/88"."""
    return not 0 < (int(second) - int(year)) % 100 <= LONGEST_SEASON


def is_a_season(reading: Reading) -> bool:
    """Whether a season is meant, and no tumble: "she broke an ankle in the fall", "since the fall of the city"."""
    if LIFE_AFTER.match(reading.after):
        return False
    if reading.word("season") != "fall":
        return True
    if reading.printed("season")[0].isupper() and NAME_AFTER.match(reading.after) and not reading.has("year"):
        # A town: "she died in Fall River".
        return False
    return not (TUMBLE_BEFORE.search(reading.before) or FALL_AFTER.match(reading.after))


def is_a_decade(reading: Reading) -> bool:
    """Whether "30s" are years, and not somebody's age or a temperature."""
    if WEATHER_AFTER.match(reading.after):
        return False
    if reading.text[:4].lower() == "the ":
        return not WEATHER_BEFORE.search(reading.before)
    return not AGE_BEFORE.search(reading.before) and not WEATHER_BEFORE.search(reading.before)


def is_a_weekday(reading: Reading) -> bool:
    """Whether a name is a weekday's: no newspaper, no Bloody Sunday; a short one only with a full stop or a part of
    the day.
    """
    if (
        PAPER_AFTER.match(reading.after)
        or NAMED_AFTER.match(reading.after)
        or reading.after.startswith(".com")
        or reading.before.endswith(NAMED_DAYS)
        or (reading.word("day") == "sunday" and reading.before.endswith(SUNDAY_PAPERS))
        or (reading.before.endswith(OWNING) and HOST_AFTER.match(reading.after))
        or (TITLE_BEFORE.search(reading.before) and NAME_AFTER.match(reading.after))
    ):
        return False
    if reading.has("part") and reading.printed("part")[0].isupper() and _is_named(reading):
        return False
    return len(reading.word("day")) > 5 or reading.has("part") or reading.printed("day").endswith(".")


def _is_named(reading: Reading) -> bool:
    """Whether a capital goes on to a name behind a word in small letters, as no headline's does: "watched Friday Night
    Lights".
    """
    return bool(NAME_AFTER.match(reading.after) and WORD_BEFORE.search(reading.before))


def is_of_a_game(reading: Reading) -> bool:
    """Whether a quarter is one of a match, as the words beside it say or the whole report."""
    beside = GAME_BEFORE.search(reading.before.rpartition(".")[2]) or GAME_AFTER.match(reading.after)
    return bool(beside) or (not reading.has("year") and _is_of_sport(reading.words.text))


@lru_cache(maxsize=4)
def _is_of_sport(text: str) -> bool:
    """Whether a text reports on a match with quarters, and on no business."""
    return SPORT.search(text) is not None and BUSINESS.search(text) is None


def is_of_a_stay(reading: Reading) -> bool:
    """Whether a last night, week or year is the last of a stay or a life: "his last week", "the last week of term"."""
    if reading.word("which") != "last":
        return False
    led = "the" in reading.text.lower().split() or reading.before.endswith(("the ", "The "))
    return (led and reading.after.startswith(" of ")) or OWNED_BEFORE.search(reading.before) is not None


def is_all_of_quote(reading: Reading) -> bool:
    """Whether quotation marks hold it and nothing else, as they do a title: “Yesterday” was a hit; but “Monday,” he
    said.
    """
    return bool(CLOSING_ALONE.match(reading.after) and QUOTE_BEFORE.search(reading.before))


def is_a_title(reading: Reading) -> bool:
    """Whether the words are the name of a programme or a paper: “60 Minutes”, USA Today."""
    last = reading.text.split()[-1]
    if SHOW_AFTER.match(reading.after) or WAR_AFTER.match(reading.after) or reading.before.endswith("USA "):
        return True
    if not last[0].isupper() or last.isupper():
        return False
    if NAMED_SHOW.search(reading.before) and reading.after.startswith((" show", " programme", " program")):
        return True
    quoted = (" " in reading.text and QUOTE_BEFORE.search(reading.before)) or is_all_of_quote(reading)
    named = SMALL_BEFORE.search(reading.before) or (" " in reading.text and SMALL_AFTER.match(reading.after))
    return bool(quoted or named or CAPITALS_BEFORE.search(reading.before))

"""Times of day, with their day and zone where the text gives them."""

import re
from datetime import date, timedelta

from reader.analysis.dates.calendars.calendar import interval, moved, next_weekday
from reader.analysis.dates.context.returning import nearest, nearest_weekday, weekday_pointed_at
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.filters import NAME_AFTER
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.days import falling_on
from reader.analysis.dates.rules.shared_patterns import MONTH, WEEKDAY
from reader.analysis.dates.wording.lexicon import MONTHS, STEPS, WEEKDAYS
from reader.analysis.dates.wording.meaning import Meaning, at
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.patterns import later

HOURS = {"noon": 12, "midday": 12, "midnight": 24}
AFTER = later(r"\b(?:after|past|since|between)\s\Z", re.IGNORECASE)
"""What comes after midnight is of the day that begins with it."""
EVERY_NIGHT = later(
    r"\s(?:bulletins?|bus|buses|express|feasts?|mass|news|oil|services?|shows?|snacks?|sun|swims?|trains?)\b"
)
"""What is called by a midnight or noon and comes at that of any day: "the midnight | news"."""
PRICED = later(r"(?:[$£€%]|\b(?:per ?cent|points?|cents?|pence)\b)[^;\n]{0,30}\Z")
"""What makes a number with a point a price: "fell 2 per cent to 11.30"."""
PRICES = later(r"\b(?:clos|end|finish|fix|pric|quot|settl|sold|stand|stood|trad|valu)(?:e|ed|ing|s)? at\s\Z")
"""What stands before a price: "closed at | 11.30 on Tuesday"."""
IN_MARKET = later(r" in (?:[A-Z][a-z]+ ?){1,2}(?:trading)?\b")
"""What stands on either side of an hour of a price: "fell 8% to $9 at 4 p.m. in New York"."""
TRADED = later(
    r"\b(?:[Ss]hares?|[Ss]tocks?|[Ii]ndex|[Ff]utures|[Cc]rude|crown|dollar|euro|lira|peso|pound|rand|rouble|ruble|rupee"
    r"|won|yen|yuan)\b[^;\n]{0,100}\Z"
)
"""What is bought and sold, before the hour of its price: "Its shares rose 6% by midday"."""
BEFORE_SPOKEN = later(
    r"\b(?:at|by|until|from|around|about|before|after|since|past|nearly|almost|was|is|said)\s\Z", re.IGNORECASE
)
"""What stands before an hour that is written as a word."""
SMALL = 5
"""The hour before which a night has passed into the next day."""
SPOKEN_PARTS = {"morning": 0, "afternoon": 12, "evening": 12, "night": 12}

DATED = (
    f"(month:{MONTH} date:(DAY|DAYORD)|date:(DAY|DAYORD) (of)? month:{MONTH}) "
    "(,? year:YEAR|(of)? of:(last|this|next) year)?"
)
ON_WEEKS = "(weeks:week|fortnight:fortnight) (?! (of|last|-))"
"""Behind a weekday: the one a week after the next, or two."""
THAT_DAY = (
    "(,? (on)? ((that|the same) told:day|the before:day before|the beyond:(next|following) day"
    "|count:(NUM|A) beyond:(day|days) later"
    "|(the)? (EARLY)? day:(today|yesterday|tomorrow|tonight)"
    f"|(which:(next|last|this))? weekday:{WEEKDAY} ({ON_WEEKS}|,? (on)? {DATED})?|{DATED}))"
)
DAY = f"{THAT_DAY}?"
ZONE = (
    "((local|eastern|pacific|central|mountain|moscow)? (standard|daylight)? (time|ZONE)"
    "|(eastern|pacific|central|mountain) (?= (on|and|,|/|today|tonight|tomorrow|WEEKDAY|MONTH)) | ZONE)?"
)
NAMED_DAY = f"(weekday:{WEEKDAY} ,?)? {DATED}"
DAY_AT = (
    "(((EARLY)? day:(today|yesterday|tomorrow)"
    f"|(which:(next|last|this))? weekday:WEEKDAY ({ON_WEEKS})?|{NAMED_DAY}) ,? (at)?)"
)
BEFORE = f"{DAY_AT}?"
ON_DAY = (
    f"(,? (on)? ((near:this|day:(yesterday|tomorrow|today|last)|(last)? weekday:{WEEKDAY}) part:PART|near:tonight)"
    f"|(that|the same) part:PART|(on|in) the part:PART of {NAMED_DAY})"
)


def clock_time(reading: Reading, scene: Scene) -> Meaning | None:
    """An hour of the day that is named, else of the day last named, else of publication's."""
    if reading.text == "Midnight" and NAME_AFTER.match(reading.after):
        return None
    if reading.has("noon") and (reading.before.lower().endswith("high ") or EVERY_NIGHT.match(reading.after)):
        return None
    return _at_hour(reading, day_of(reading, scene))


def hour_in_zone(reading: Reading, scene: Scene) -> Meaning | None:
    """An hour whose zone ends its phrase; no name goes on behind it: "at 8 a.m. Central Bank staff left"."""
    return None if NAME_AFTER.match(reading.after) else clock_time(reading, scene)


def hour_of_part(reading: Reading, scene: Scene) -> Meaning | None:
    """An hour in a part of the day; one in a word only where hours stand, not in "counted four in the afternoon"."""
    is_word = reading.printed("clock").isalpha()
    return None if is_word and not BEFORE_SPOKEN.search(reading.before) else clock_time(reading, scene)


def dotted_hour(reading: Reading, scene: Scene) -> Meaning | None:
    """An hour with a point and a day behind it, but no price: "closed at 11.30 on Tuesday"."""
    before = reading.before
    priced = PRICED.search(before) or TRADED.search(before) or PRICES.search(before)
    return None if priced else clock_time(reading, scene)


def printed_hour(reading: Reading, scene: Scene) -> Meaning | None:
    """An hour of four digits and its zone, as agencies print it."""
    beside = any(map(reading.has, ("month", "weekday", "near", "day")))
    day = None if beside else scene.day_of_printed_hour(reading)
    return _at_hour(reading, day.isoformat() if day else day_of(reading, scene))


def _at_hour(reading: Reading, day: str) -> Meaning | None:
    hour, minute = hour_and_minute(reading)
    if hour > 24 or minute > 59:
        return None
    if hour < SMALL and (reading.word("near") == "tonight" or reading.word("part") == "night") and "X" not in day:
        # "tonight at one" is tomorrow
        day = (date.fromisoformat(day) + timedelta(1)).isoformat()
    if "X" not in day and interval(day) is None:
        return None
    return at(f"{day}T{hour:02d}:{minute:02d}", assumed=not names_day(reading))


def first_hour(reading: Reading, scene: Scene) -> Meaning | None:
    """The first hour of "between 8 and 9 p.m.", in the other half of the day where it is the larger number."""
    hour, minute = hour_and_minute(reading)
    half = reading.word("half")[:1]
    first, until = hour % 12, int(reading.number("until")) % 12
    hour = first + (12 if (half == "p") == (first <= until) else 0)
    return at(f"{day_of(reading, scene)}T{hour:02d}:{minute:02d}", assumed=not names_day(reading))


def hour_and_minute(reading: Reading) -> tuple[int, int]:
    """What the clock shows, in 24 hours where the half or the part of the day is told; 24:00 is midnight's end."""
    after = AFTER.search(reading.before)
    if reading.word("noon") == "midnight" and after and not (reading.has("weekday") and after[0].startswith("past")):
        return 0, 0
    if reading.has("noon"):
        return HOURS[reading.word("noon")], 0
    digits = re.findall(r"\d+", reading.printed("clock")) or [str(int(reading.number("clock")))]
    if len(digits[0]) == 4:
        digits = [digits[0][:2], digits[0][2:]]
    hour, minute = int(digits[0]), int(digits[1]) if len(digits) > 1 else 0
    half = reading.word("half")[:1]
    part = "night" if reading.word("near") == "tonight" else reading.word("part")
    if not half and part:
        small = part == "night" and hour < SMALL
        half = "p" if SPOKEN_PARTS.get(part, 0) and hour < 12 and not small else "a"
    if half and hour > 12:
        return (hour, minute)
    if half == "p" and hour < 12:
        hour += 12
    if half == "a" and hour == 12:
        hour = 0
    return hour, minute


def names_day(reading: Reading) -> bool:
    """Whether the text leaves no doubt of the day."""
    return any(reading.has(group) for group in ("day", "near", "year"))


def day_of(reading: Reading, scene: Scene) -> str:
    """The day of an hour as a value: the one named beside it, else the one last named; "XXXX-XX-XX" without any."""
    if reading.has("month"):
        return _dated(reading, scene)
    if reading.has("weekday"):
        return _on_weekday(reading, scene, WEEKDAYS[reading.word("weekday")])
    if reading.has("near") and scene.day:
        return scene.day.isoformat()
    if reading.has("day") and scene.day:
        step = {"yesterday": -1, "last": -1, "tomorrow": 1}.get(reading.word("day"), 0)
        return (scene.day + timedelta(step)).isoformat()
    return scene.open_day_of_hour(reading) or scene.returning_day(reading) or _last_named(reading, scene)


def _dated(reading: Reading, scene: Scene) -> str:
    """The day of a month, in the year that is named or fits."""
    month, date = MONTHS[reading.word("month")], int(reading.number("date"))
    if reading.has("year"):
        return f"{int(reading.number('year')):04d}-{month:02d}-{date:02d}"
    if reading.has("of") and scene.day:
        return f"{scene.day.year + STEPS[reading.word('of')]:04d}-{month:02d}-{date:02d}"
    on_weekday = reading.has("weekday") and falling_on(scene, WEEKDAYS[reading.word("weekday")], month, date)
    dated = on_weekday or scene.dated_on(month, date, reading)
    return dated or nearest(scene.day, f"{month:02d}-{date:02d}", scene.tense(reading))


def _on_weekday(reading: Reading, scene: Scene, number: int) -> str:
    """A weekday, by its number: the one pointed at, one of every week, or the nearest on the side of the tense."""
    weeks = reading.has("weeks") + 2 * reading.has("fortnight")
    if weeks and scene.day:
        return (next_weekday(scene.day, number) + timedelta(weeks=weeks)).isoformat()
    if reading.has("which") and scene.day:
        return weekday_pointed_at(scene.day, number, reading.word("which")).isoformat()
    if scene.returns_until(reading):
        return f"XXXX-WXX-{number}"
    return scene.after_named(nearest_weekday(scene.day, number, scene.tense(reading)), reading)


def _last_named(reading: Reading, scene: Scene) -> str:
    """The day last named, or one beside it; that of the market where the hour is that of a price."""
    in_market = IN_MARKET.match(reading.after) or TRADED.search(reading.before)
    is_of_market = in_market and PRICED.search(reading.before)
    day = scene.day_of_printed_hour(reading) if is_of_market else scene.day_of_hour(reading)
    if day and reading.has("before"):
        day = moved(day, "D", -1)
    if day and reading.has("beyond"):
        day = moved(day, "D", int(reading.number("count") or 1))
    return day.isoformat() if day else "XXXX-XX-XX"


CLOCK = Family(
    "times of day",
    "TimeML annotation guidelines 1.2.1; ISO 8601",
    (
        Rule(
            f"(around)? {BEFORE} clock:(HOUR|CLOCK|DOTCLOCK) (half:HALFDAY) (sharp)? {ZONE} {DAY}",
            clock_time,
            (
                "It rained at [10 p.m. Wednesday = TIME 2024-03-13T22:00].",
                "It begins at [5:30 a.m. EST March 9 = TIME 2024-03-09T05:30].",
                "It will sail on [March 27 at 10 a.m. = TIME 2024-03-27T10:00].",
                "It broke on [March 3 = DATE 2024-03-03]; at [7 a.m. that day = TIME 2024-03-03T07:00].",
                (
                    "A strike ended on [Feb. 6 = DATE 2024-02-06].\n\n"
                    "Shares fell to $9.12 at [4 p.m. = TIME 2024-03-14T16:00] in New York."
                ),
                "They meet on [April 3 = DATE 2024-04-03]. Votes were counted by [9 p.m. = TIME 2024-03-14T21:00].",
                "It ended at [9.30pm = TIME 2024-03-14T21:30].",
                "It broke on [March 3 = DATE 2024-03-03]; at [7 a.m. the next day = TIME 2024-03-04T07:00] it held.",
                "It rose on [March 3 = DATE 2024-03-03] and sank at [7 a.m. two days later = TIME 2024-03-05T07:00].",
                "At [3pm on Saturday = TIME 2024-03-16T15:00] they play the Rovers.",
                "Doors open at [7.30pm, Friday 22 March = TIME 2024-03-22T19:30].",
                "Fair, [Sunday 1 December, 10am = TIME 2024-12-01T10:00].",
                "They vote at [7 p.m. Eastern on Friday = TIME 2024-03-15T19:00].",
                "It opens [next Tuesday at 7.30pm = TIME 2024-03-19T19:30].",
                "It shut at [6pm last Friday = TIME 2024-03-08T18:00].",
                "They meet at [7pm on Tuesday week = TIME 2024-03-26T19:00].",
                "The shop opened at [9 am = TIME 2024-03-14T09:00], or [9 am sharp = TIME 2024-03-14T09:00].",
            ),
        ),
        Rule(
            f"{BEFORE} clock:(HOUR|CLOCK) half:HALFDAY (eastern|pacific|central|mountain)",
            hour_in_zone,
            ("It is due on [April 4 at 8:30 a.m. Eastern = TIME 2024-04-04T08:30].",),
        ),
        Rule(
            "(?<=(at|by|until|from|around|about|before|after|since)) "
            f"span:(clock:(HOUR|SPOKEN|CLOCK|DOTCLOCK) {ON_DAY})"
            f"|(around)? clock:(CLOCK|HOUR|DOTCLOCK) half:HALFDAY {ON_DAY}"
            "|near:tonight at clock:(HOUR|SPOKEN|CLOCK|DOTCLOCK) (OCLOCK)? (?! (HALFDAY|NUM|UNIT|UNITS|-|/))",
            clock_time,
            (
                "The gates opened at [5:45 this morning = TIME 2024-03-14T05:45].",
                "They signed at [7:20 on the morning of Sunday, 3 March = TIME 2024-03-03T07:20].",
                "The storm came in [October 2019 = DATE 2019-10], and at [4 a.m. = TIME 2019-10-XXT04:00] it broke.",
                "They met at [around 9pm on the night of 3 May last year = TIME 2023-05-03T21:00].",
                "They met at [6 on Saturday evening = TIME 2024-03-09T18:00].",
                "They met at [9 last night = TIME 2024-03-13T21:00].",
                "Doors open at [6:30 tonight = TIME 2024-03-14T18:30], or [tonight at 7 = TIME 2024-03-14T19:00].",
                "It rained at [9 p.m. Wednesday night = TIME 2024-03-13T21:00].",
            ),
        ),
        Rule(
            f"(?<=(between|from)) span:(clock:(HOUR|CLOCK)) (and|to|-|–) until:(HOUR|CLOCK) half:HALFDAY {ZONE} {DAY}",
            first_hour,
            (
                "They met between [8 = TIME 2024-03-12T20:00] and [9 p.m. Tuesday = TIME 2024-03-12T21:00].",
                "It is open from [9 = TIME 2024-03-14T09:00] to [5 p.m. = TIME 2024-03-14T17:00].",
            ),
        ),
        Rule(
            f"clock:(SPOKEN|HOUR|CLOCK|DOTCLOCK) in the part:PART {DAY}",
            hour_of_part,
            (
                "It rained at [4 in the morning = TIME 2024-03-14T04:00].",
                "The wedding is at [three in the afternoon on Saturday = TIME 2024-03-16T15:00].",
                "We counted four in [the afternoon = TIME 2024-03-14TAF] session.",
                "On [3 March = DATE 2024-03-03], at [7.20 in the morning = TIME 2024-03-03T07:20], it rained.",
            ),
        ),
        Rule(
            f"(clock:CLOCK (local|moscow|eastern) time|clock:(CLOCK|DOTCLOCK) ZONE) {DAY}"
            f"|clock:CLOCK ,? (month:{MONTH} date:(DAY|DAYORD)|date:(DAY|DAYORD) month:{MONTH}) ,? year:YEAR",
            clock_time,
            (
                "It begins at [14:30 GMT = TIME 2024-03-14T14:30], and ends at [18.00 GMT = TIME 2024-03-14T18:00].",
                "Published [14:05, 12 March 2024 = TIME 2024-03-12T14:05].",
            ),
        ),
        Rule(
            "(?<=(at|by|until|from|around|about|since|before|after)) "
            f"span:(clock:CLOCK {DAY}) (?! (NUM|UNIT|UNITS|–|-))",
            clock_time,
            (
                "It begins at [14:30 = TIME 2024-03-14T14:30].",
                "They were found at about [11:45 on Tuesday = TIME 2024-03-12T11:45].",
            ),
        ),
        Rule(
            f"(?<=(at|by|until|from|around|about|since|before|after)) span:(clock:DOTCLOCK {THAT_DAY})",
            dotted_hour,
            (
                "The train left at [11.30 on Tuesday = TIME 2024-03-12T11:30].",
                "It is open until [19.00 on 20 March = TIME 2024-03-20T19:00].",
                "The peso traded at 11.30 on [Tuesday = DATE 2024-03-12].",
                "It closed at 11.40 on [Monday = DATE 2024-03-11].",
            ),
        ),
        Rule(
            f"(?<=(for|of)) span:(clock:CLOCK {THAT_DAY})",
            clock_time,
            (
                "The hearing is set for [9:30 tomorrow = TIME 2024-03-15T09:30].",
                "It was shut as of [9:30 on Monday = TIME 2024-03-11T09:30].",
            ),
        ),
        Rule(
            f"clock:(HOUR|SPOKEN) OCLOCK ({ON_DAY}|(in the part:PART|ZONE)? {DAY})",
            clock_time,
            (
                "It begins at [7 o'clock = TIME 2024-03-14T07:00].",
                "They met at [eight o'clock on Monday evening = TIME 2024-03-11T20:00].",
                "They met on [3 March = DATE 2024-03-03], till [9 o'clock that evening = TIME 2024-03-03T21:00].",
            ),
        ),
        Rule(
            f"clock:(YEAR|MILITARY) (ZONE|local time) {DAY}",
            printed_hour,
            (
                "On [Monday = DATE 2024-03-11] it fell. It stood at 131.20 at [0930 GMT = TIME 2024-03-14T09:30].",
                "The quake struck on [Monday = DATE 2024-03-11] at [0412 GMT = TIME 2024-03-11T04:12].",
                "It fell at 6 local time ([0400 GMT = TIME 2024-03-14T04:00]).",
                "They play at [1700 local time on Sunday = TIME 2024-03-17T17:00].",
                "It fell at [2230 GMT = TIME 2024-03-14T22:30].",
            ),
        ),
        Rule(
            f"(?<=(at|by|around|about|from|until|since)) span:(clock:(YEAR|MILITARY) (hrs|hours) {DAY})",
            clock_time,
            (
                "It was found at [1530 hrs on March 3 = TIME 2024-03-03T15:30].",
                "It was built in [1900 hours = DURATION PT1900H].",
            ),
        ),
        Rule(
            f"HOUR? noon:(noon|midday|midnight) {ZONE} {DAY}|{DAY_AT} noon:(noon|midday|midnight)",
            clock_time,
            (
                "She has invited them for [tomorrow at noon = TIME 2024-03-15T12:00].",
                "It rained at [noon Tuesday = TIME 2024-03-12T12:00].",
                "They will meet at [12 noon on Friday = TIME 2024-03-15T12:00].",
                "It rained until [midnight Tuesday = TIME 2024-03-12T24:00].",
                "She read the midnight news.",
                "It fell between [midnight = TIME 2024-03-14T00:00] and [4 a.m. = TIME 2024-03-14T04:00].",
                "It began just after [midnight Tuesday = TIME 2024-03-12T00:00].",
            ),
        ),
    ),
)
FAMILIES = (CLOCK,)

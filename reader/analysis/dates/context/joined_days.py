"""The year of a day without one, or the week of a weekday, which words tie to the time before it: "between 3 and 4
May", "in May 2019, after a shot was fired on 3 April", "on Monday, with a second round on Thursday". Pure.
"""

from datetime import date, timedelta

from reader.analysis.dates.calendars.calendar import Interval
from reader.analysis.dates.context.beside_stories import has_lasted, is_explaining, is_in_aside
from reader.analysis.dates.context.leads import TO_DO
from reader.analysis.dates.context.stories import BORN, BORN_REACH
from reader.analysis.patterns import later
from reader.model import Grain

AFTER = later(r",? after (?:(?! and [a-z]+ed\b)[^.,;:])+\s")
"""What stands between when something was and the day of what was before it; not "was halted in May after a juror fell
ill and resumed on".
"""
EFFECTIVE = later(r",? (?:[^.;:\d]{1,80}, )?(?:effective|with effect)(?: from| on)? ")
"""What stands between when something was decided and since when it is in force."""
LISTED = later(r":[^\n]*\n+(?:[-–—•*] ?)?")
"""What stands between two days that each head a line of a list."""
LINE_REACH = 300
"""Characters from one such day to the next."""
CLAUSE_REACH = 60
"""Characters between two days that one clause joins."""
JOINED = later(r"\s?(?:(?P<on>[-–—]|to|through|until|till)|and)\s(?:on\s)?|[-–—]|\sand\s[^.,;:\d]{3,50}\s")
"""What stands between two days that lie in one year, or the second in the next: "between 3 and 4 May", "opens on July
18, 2026 and ends in Lorne on September 12".
"""


AGAIN = later(r"\band (?:[\w’'-]+ ){1,4}(?:is|are|has|have|will) ")
"""What goes on from what was decided to what is so now."""
FORWARD = later(r"\bforward from [\w ]+\Z")
"""Before the second of two days that is the earlier one: "brought the vote forward from 5 May | to 6 April"."""
FORWARD_REACH = 40
"""Characters."""
ON = later(r"\b(?:and(?! an?\b)|until|before|then|(?<!\bforward )to(?= (?:the )?\Z))\b")
"""What goes on to a later day, with no other thing: "until Friday, and a warning from Thursday"; what is brought
forward to a day goes back.
"""
WITH = later(r", with (?:(?!\bsince\b)[^,;:])+\s\Z")
"""What tells of something else that belongs to it, on a day nearby."""
TOGETHER = later(r",?\s(?:and|or|to|through)\s(?:on\s)?|\sinto\s|,\s|\s?[-–—]\s?")
"""What stands between two days that are named together, or a night and the day into which it goes."""
OF_DAY = later(r"(?:[\s,(:.–—-]|\d|[ap]\.?m\b|and\b|at\b|between\b|from\b|midnight\b|noon\b|to\b|until\b){,40}")
"""What stands between a day and an hour of it: "on 3 May, at | 9pm"."""
WEEK = timedelta(7)


def year_joined(text: str, between: tuple[int, int], last: int, told: date, day: tuple[int, int]) -> int:
    """The year of the second of two days that the words `between` them join, of which the first is told with its year;
    else 0. `day` is a month and a day, which ends at `last`.
    """
    start, end = between
    listed = end - start <= LINE_REACH and text.startswith(":", last) and LISTED.fullmatch(text, start, end)
    if listed or (end - start <= CLAUSE_REACH and EFFECTIVE.search(text, start, end)):
        return told.year + (day < (told.month, told.day))
    if end - start > CLAUSE_REACH or BORN.search(text, max(0, start - BORN_REACH), start):
        return 0
    joint = JOINED.fullmatch(text, start, end)
    turns = day < (told.month, told.day) and not FORWARD.search(text, max(0, start - FORWARD_REACH), start)
    return told.year + turns if joint and (joint["on"] or not turns) else 0


def year_before(between: str, told: Interval, day: tuple[int, int]) -> int:
    """The year of a day after which something was that is told with its year; else 0."""
    if told.grain is Grain.YEAR or not AFTER.fullmatch(between):
        return 0
    return told.first.year - (day > (told.last.month, told.last.day))


def year_decided(text: str, between: tuple[int, int], told: Interval, month: int) -> int:
    """The year of a month in which is to be done what was decided at a time that was `told`, or until which that
    lasted, as the words `between` the two say; else 0.
    """
    start, end = between
    to_do = has_lasted(text, start, end) or TO_DO.match(text, start, end)
    # "said the bridge, built in 1990, would close on | 3 May", "Lee, who left in 2013 to run a mill, was back in | May"
    aside = text.find(",", start, end) > start and is_explaining(text, start)
    # "were sent last May to mend a hall, and more are due in | June"
    goes_on = to_do and AGAIN.search(text, start, end)
    if not to_do or aside or goes_on or is_in_aside(text, start):
        return 0
    return told.first.year + (told.grain is not Grain.YEAR and month < told.first.month)


def weekday_joined(found: date, told: date, between: str, now: date, *, ahead: bool) -> date:
    """A weekday behind a day of its sentence with the words `between`. What is to come, from day `now` on, goes on a
    week later where it stands behind a later day, "will close on Thursday and reopen on Monday", and so does the second
    of two that are named together, "has issued a warning for Friday and Monday"; `ahead`: its verb looks ahead.
    """
    if WITH.fullmatch(between):
        return min(found, found + WEEK, key=lambda day: abs(day - told))
    together = told > now and TOGETHER.fullmatch(between)
    goes_on = ahead and now <= found < told and ON.search(between)
    return told + (found - told) % WEEK if together or goes_on else found


def is_hour_of(between: str) -> bool:
    """Whether only other hours stand between a day and an hour of it: "for Thursday between 6am and | 9pm"."""
    return OF_DAY.fullmatch(between) is not None

"""Days that a story only looks at from where it is: from which something had lasted, in a clause that explains a noun,
when somebody said what is told. Pure.
"""

import re
from datetime import date

from reader.analysis.dates.calendars.calendar import Interval
from reader.analysis.dates.context.returning import FINE
from reader.analysis.dates.context.stories import in_sentence, is_quoted
from reader.analysis.patterns import later

BACK = ("since ", "Since ")
"""What stands before the time from which on something lasted."""
SINCE = later(r"\bsince\s[^,;.]*\Z")
"""What stands before the end of such a time."""
EXPLAINING = later(r"\b(?:that|which|who|whose)\s[^,;]*\Z")
"""What stands before the day of a clause that explains a noun: "came on Monday after a trial that began on"."""
AFTER = later(r"(?:\s[a-z]+){0,5}\s(?:after|following)\s[^,;]*\Z")
"""What stands between a time and an earlier one that it came after."""
DAY_BEFORE = later(r"the (?:afternoon|day|evening|morning|night) (?:before|earlier)\b")
"""What counts back from the day of its sentence, whose hours follow: "on Monday after a crash | the night before"."""
SAID = later(
    r",\s(?:(?:[A-Z][\w’'-]*|an?|the|his|her|[a-z]{3,12})\s){1,10}(?:added|announced|confirmed|reported|said|told\s\w+)\s"
    r"(?:in\san?\s[a-z]{3,12}\s)?(?:on\s)?\Z"
)
"""What stands before the day on which it was said: "was killed on Tuesday, the army said on"."""

ELSEWHERE = re.compile(r"[\d:.]{1,5} ?(?:[ap]\.?m\.? )?(?:GMT|UTC)\b")
"""An hour by which another one is told."""
HAD = later(r"\bhad\b(?:(?![.?!]\s|\b(?:was|were)\b)[^;\n])*\Z")
"""What stands before the day of what had been before the story; not "who had been away was found on"."""
OPEN_END = later(r" will | ha(?:s|ve) (?:un)?till? ")
"""What stands before the end of what is not over: "has until | May to answer"."""
BUILT = later(
    r", (?:wh(?:ich|o) (?:was|were) )?(?:first |originally )?(?:[a-z]+ed|built|made|laid|begun|set up) [^,.;]*\Z"
)
"""What stands before the year of such an aside."""
RANKED = later(r", (?:[a-z]+ )?(?:the|its|their|his|her|our) [^,.;]* of (?:the|this|last) [a-z]+\Z")
"""An aside that tells which one of a time something is."""
ENCLOSED = later(r", (?:wh(?:ich|o|ose|om)|an?|the|[a-z]+e[dn])\b[^,;]*\Z")
"""What stands before the end of the last time of an aside: ", which lost it on Sunday", ", sworn in on Friday"."""
ASIDE_REACH = 80
"""Characters before the end of a time in which the aside begins."""
HAD_REACH = 150
"""Characters."""


COMPARED = later(
    r"(?:\b(?:compared (?:with|to)|against|(?:down|up)\b[^.\n]{0,20}? from|\d\S*(?: [a-z]+){0,2} from)"
    r"|(?<![Mm]ore )(?<![Ll]ess )(?<![Ff]ewer )\bthan)"
    r"\s(?:[a-z]+\s){0,3}[A-Z]{0,3}[$£€]?\d[\d.,]*%?(?:\s[a-z-]+){0,3}\s(?:in\s)?\Z"
)
"""What stands before the time of an amount with which another one is compared: "up from 4.1 percent in"."""
BY_ITSELF = later(r"\b(?:from|than|compared with|compared to)\s\Z")
"""And before one that is compared by itself: "rose 3 percent from | a month earlier"."""
EARLIER = ("earlier", "before")
COMPARED_REACH = 80
"""Characters."""


def is_compared(text: str, start: int, end: int) -> bool:
    """Whether a time from `start` to `end` is only one with which what is told is compared."""
    low = max(0, start - COMPARED_REACH)
    itself = text.endswith(EARLIER, start, end) and BY_ITSELF.search(text, low, start)
    return bool(itself or COMPARED.search(text, low, start))


def has_lasted(text: str, end: int, start: int) -> bool:
    """Whether what stands between two times lasted until the second, and is over: "lay until |"."""
    return text.endswith(("until ", "till "), end, start) and not OPEN_END.search(text, end, start)


def is_in_aside(text: str, end: int) -> bool:
    """Whether a time that ends at `end` only tells how old or which one a thing is: "The Geira, built in 1988, | sank
    at 5pm", "The storm, the first of the winter, | came at 5pm".
    """
    if not text.startswith(",", end):
        return False
    return any(aside.search(text, max(0, end - ASIDE_REACH), end) for aside in (BUILT, RANKED))


def is_enclosed(text: str, end: int) -> bool:
    """Whether an aside that tells what somebody or something had done ends with a time: "The army, which lost a town on
    Sunday, | said its men were hit at 4 a.m.".
    """
    return text.startswith(",", end) and ENCLOSED.search(text, max(0, end - ASIDE_REACH), end) is not None


def is_explaining(text: str, start: int) -> bool:
    """Whether a time stands in a clause that explains a noun: "a trial that began on"."""
    return EXPLAINING.search(text, max(0, start - ASIDE_REACH), start) is not None


def is_start(text: str, end: int) -> bool:
    """Whether something has lasted since the time that ends at `end`: "have fallen since a warning on 5 May"."""
    return SINCE.search(text, max(0, end - ASIDE_REACH), end) is not None


def came_after(text: str, end: int, start: int) -> bool:
    """Whether a time only tells what the time before it came after: "granted in May 2021 after one refused in | 2019.
    Work began the following spring".
    """
    return in_sentence(text, end, start) and AFTER.match(text, end, start) is not None


def stands_beside(text: str, told: tuple[date, int], named: Interval, start: int, now: date | None) -> bool:
    """Whether a time that was named at `start` only says what was before the day that was told, or when that was said.

    `told` is that day, and where its words end; of what is to come, behind `now`, nothing was before.
    """
    day, end = told
    if now and day > now:
        return False
    if named.first < day:
        if text.endswith(BACK, 0, start):
            return True
        near = in_sentence(text, end, start)
        return near and (EXPLAINING.search(text, end, start) or DAY_BEFORE.match(text, start)) is not None
    after = named.first > day and named.grain in FINE
    return after and in_sentence(text, end, start) and SAID.search(text, end, start) is not None


def is_told_aside(text: str, told: date | None, day: date, start: int, end: int) -> bool:
    """Whether a day from `start` to `end` is no day that hours are of: who is quoted names it, or its sentence or an
    aside tells what had been before the day `told`, "He had been wanted on a warrant issued on", or it is that day
    elsewhere on the globe, "at 4 a.m. (1700 GMT Tuesday)".
    """
    had = HAD.search(text, max(0, start - HAD_REACH), start) is not None
    before = told is not None and day < told and (had or is_enclosed(text, end))
    elsewhere = told is not None and ELSEWHERE.match(text, start) and text.endswith("(", 0, start)
    return before or bool(elsewhere) or is_quoted(text, start)

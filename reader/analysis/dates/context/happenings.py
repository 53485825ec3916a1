"""The day of the mishap or the attack that a report opens with, for an hour told of it further down, behind days that
came after it: "A fire killed two on Monday. The mayor said on Tuesday … The fire broke out at 3am".
"""

import re
from datetime import date, timedelta

from reader.analysis.patterns import later

EVENTS = (
    r"accident|ambush|assault|attack(?:ers?)?|avalanche|blasts?|blaze|bomb(?:ing)?|collapse|collision|crash|derailment"
    r"|drones?|earthquake|eruption|explosions?|fire|gunm[ae]n|incident|killing|landslide|missiles?|quake|raid|robbery"
    r"|rockets?|shelling|shells|shooting|(?:mud|rock)?slide|stabbing|stampede|tornado|tragedy|tremor"
)
VEHICLES = r"aircraft|airliner|boat|bus|coach|ferry|flight|helicopter|jet|lorry|plane|ship|train|truck|vessel"
LEAVING = (
    r"capsized|collided|crashed|departed|derailed|disappeared|hit|left|lost|overturned|plunged|sailed|sank|sent|set|took"
    r"|vanished|went"
)
HELPERS = r"Ambulances|Crews|Emergency (?:crews|services)|Firefighters|Gardaí|Officers|Paramedics|Police|Rescuers"
TOLD_OF = later(
    r"(?:\A|\n|[.?!]\s)(?:"
    rf"The\s(?:[a-z-]+\s){{0,2}}(?P<event>{EVENTS})(?:,[^,.;\n]{{1,60}},)?\s(?!said\b)[a-z]+"
    rf"|The\s(?:[a-z-]+\s){{0,2}}(?:{VEHICLES})\s(?:{LEAVING})"
    rf"|(?:{HELPERS})\s(?:was|were)\s(?:alerted|called|dispatched|sent|summoned)"
    r")\b[^.;:?!\n]{0,100}\Z"
)
"""How a sentence begins that tells of the event, up to its hour."""
TOLD_REACH = 180
"""Characters before the hour."""
ANOTHER = r"\b(?:an?|another|one|second|third|earlier|previous|separate|similar)\s(?:[\w-]+\s){0,2}"
"""What stands before an event that is none of which the report tells."""
OTHER_DAY = later(r"\b(?:days?|weeks?|months?|years?)\s(?:after|before)\b|\b(?:over|following)\b")
"""Behind the day of the first sentence: what it looks back to was on another day."""
LEAD_REACH = 600
"""Characters from the top in which the report names the day of its event."""
LEAD_AGE = 14
"""Days before publication."""
BACK_REACH = 400
"""Characters of a paragraph, before a time in it."""
SAID = later(r"\b(?:announced|confirmed|said|told)\b[^.?!]*\Z")
"""What stands before the hour at which something was said."""
WEEKDAY = later(r"\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|tomorrow)\b")
SMALL_HOURS = r"the (?:very )?(?:early (?:morning )?|small |wee )hours"
BEFORE_DAWN = later(rf"(?:(?:about|around|shortly|just) )?(?:12|[1-5])(?:[:.]\d\d)?\s?a\.?m|{SMALL_HOURS}")
"""An hour of the small hours, as it is written, or all of them."""
BEFORE_NOON = later(rf"(?:(?:about|around|shortly|just) )?\d{{1,2}}(?:[:.]\d\d)?\s?a\.?m|{SMALL_HOURS}")
"""An hour of the morning."""


def day_of_lead(text: str, lead: tuple[date, int], named: tuple[date, int], now: date, start: int) -> date | None:
    """The day of the event that a report opens with, for an hour at `start` that is told of it; None for another one.

    `lead` is the first day that the report names, and where its words end; `named` the last day before the hour, and
    where its words end, which is later where the report has told what came after.
    """
    (day, end), (met, behind) = lead, named
    if not timedelta(0) <= now - day <= timedelta(LEAD_AGE) or end > LEAD_REACH:
        return None
    if day >= met:
        old = now - met > timedelta(LEAD_AGE)
        return day if old and text.find("\n", behind, start) >= 0 and _is_back(text, behind, start) else None
    told = TOLD_OF.search(text, max(0, start - TOLD_REACH), start)
    if told is None or OTHER_DAY.search(text, end, max(end, text.find("\n", end))):
        return None
    event = told["event"]
    if event and re.search(rf"{ANOTHER}{event}", text[end : told.start() + 1], re.IGNORECASE):
        return None
    return day


def _is_back(text: str, behind: int, start: int) -> bool:
    """A report is back at its event in a paragraph behind the one that names a day of long ago, which ends at `behind`:
    the hour at `start` is when something was said, or that paragraph had named a day of this week before.
    """
    paragraph = max(text.rfind("\n", 0, behind) + 1, behind - BACK_REACH)
    own = max(text.rfind("\n", 0, start) + 1, start - BACK_REACH)
    return bool(SAID.search(text, own, start) or WEEKDAY.search(text, paragraph, behind))


def night_behind(hour: str, evening: date | None, day: date, now: date) -> date:
    """The day of an hour told in the past: what came at 4 a.m. behind an evening came in the night to the next day. So
    did what came later in the morning, as long as that is the morning of publication.
    """
    morning = BEFORE_DAWN if now - day > timedelta(1) else BEFORE_NOON
    return day + timedelta(1) if day == evening and day < now and morning.match(hour) else day

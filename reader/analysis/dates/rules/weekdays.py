"""Days of the week and their mornings and nights."""

import re
from datetime import date, timedelta

from reader.analysis.dates.calendars.calendar import last_weekday, next_weekday
from reader.analysis.dates.context.later_days import has_moved_on
from reader.analysis.dates.context.returning import nearest_weekday, weekday_pointed_at
from reader.analysis.dates.context.scene import Scene
from reader.analysis.dates.context.tense import Tense
from reader.analysis.dates.filters import USUAL_AFTER, is_a_weekday
from reader.analysis.dates.rule import Family, Rule
from reader.analysis.dates.rules.sets import every_weekday
from reader.analysis.dates.rules.shared_patterns import WEEKDAY
from reader.analysis.dates.rules.weekday_lines import LONGEST_LINE, is_behind_line, is_of_past_week, is_on_programme
from reader.analysis.dates.wording.lexicon import DAY_PARTS, NAMED_WEEKDAY, WEEKDAYS
from reader.analysis.dates.wording.meaning import Meaning, at, on, recurring
from reader.analysis.dates.wording.reading import Reading
from reader.analysis.english.words import APOSTROPHE_S
from reader.analysis.patterns import later

LONG_AGO = 60
"""Days before publication, for which a weekday with an article is not of this week."""
SHORT = 5
"""Letters of the longest short name of a weekday."""
CLAUSE_BEFORE = later(r"(?:\A|[.;?!”\n]\s?|,\s|\b(?:and|but)\s)[Oo]n\s\Z")
"""What opens a clause with a weekday, behind which stands its subject: "On Monday | schools reopened"."""
ANY_BEFORE = re.compile(
    r"\b(?:[Aa]|[Oo]ne)\s(?:(?:cold|hot|warm|sunny|rainy|wet|gr[ae]y|quiet|recent|busy|typical|normal|bright|chilly|windy|snowy"
    r"|bleak|balmy|dull|dreary|late|early|weekday)\s){0,2}\Z"
)
"""Before a weekday that may be any of its name: "on a | Sunday", "one rainy | Sunday"."""
ANY_AFTER = later(r"\s(?:in|when|of|during|that|this|next|last|after|before|and|for|or|because|while|if)\b|[.,;]|\Z")
"""What stands on either side of a weekday that is any: "one cold Saturday in February", not "a Monday rally"."""
ONE_BEFORE = later(r"(?:\A|[.!?”\n]\s?)One\s\Z|\bthe (?:[a-z]{2,}[a-z]est|most [a-z]+) \Z")
"""What stands before one of them that no calendar knows: "One | Friday I left", "the wettest | Friday"."""
RECURRING = re.compile(rf"\b(?:every|each)\s(?:{NAMED_WEEKDAY}(?:,?\s(?:and|or)\s|,\s))+\Z", re.IGNORECASE)
"""What stands before a further weekday that comes back: "every Monday, Wednesday and | Friday"."""
HAD_DONE = later(
    r"(?:[.?!]\s|\n)(?:(?!\b(?:[Bb]y|said|says|told|that|who|which|when|after|before)\b)[^.?!\n])*\bhad\s[^.?!,;\n]*\son\s\Z"
)
"""What opens a sentence that tells what somebody had done on a day."""
HAD_REACH = 150
"""Characters."""
PARAGRAPH_REACH = 300
"""Characters in which a paragraph has named a day to come."""
ENDING = later(r"\b(?:clos|end|finish)e?s (?:here |there )?on \Z")
"""What stands before a weekday on which something ends that the paragraph has told of."""
DAYS_OF_WEEK = 7
OF_STORY = re.compile(r"\b(?:by|for|from|on|until) the \Z", re.IGNORECASE)
"""What stands before a weekday of the days that are told of."""
TO = "(to|through|thru|until|–|-)"
OPEN_BEFORE = later(
    r"\b(?:(?:is|are|be|offices?|shops?|lines?) (?:open|available|staffed)|opens|operates?|works?"
    r"|[Oo]pening (?:hours|times):?"
    r"|(?:[Hh]e|[Ss]he) (?!(?:appears|flies|leaves|performs|plays|tours|travels|visits)\b)[a-z]+s)(?: from)? \Z"
)
"""Before the first weekday of every week on which something is open, "is open | Monday to Friday", or somebody does
something: "she cycles | Monday to Friday".
"""
WEEKLY = {1: 5, 2: 6, 3: 7}
"""Until which weekday, at least, it is open from another one on: what is open for fewer days may be a fair."""
PREPOSITION = later(r"\b(?:on|by|of|until|since|early|late|before|after|from)\s\Z", re.IGNORECASE)
"""Without one of these "that Friday" is a "that" and a Friday: "said | that Friday was quiet"."""


def bare_weekday(reading: Reading, scene: Scene) -> Meaning | None:
    """The one nearest to publication on the side of the tense."""
    if not is_a_weekday(reading):
        return None
    if _is_told_of(reading, scene.named_day):
        return on(str(scene.named_day))
    number = WEEKDAYS[reading.word("day")]
    if RECURRING.search(reading.before):
        return every_weekday(reading, scene)
    if OF_STORY.search(reading.before) and (told := _of_story(reading, scene, number)):
        return told
    if not reading.has("part") and USUAL_AFTER.match(reading.after) and not CLAUSE_BEFORE.search(reading.before):
        return recurring(f"XXXX-WXX-{number}")
    any_one = ANY_BEFORE.search(reading.before) and ANY_AFTER.match(reading.after)
    if any_one or ONE_BEFORE.search(reading.before):
        return _of_day(reading, f"XXXX-WXX-{number}", assumed=False)
    return _of_day(reading, _nearest(reading, scene, number), assumed=True)


def _of_story(reading: Reading, scene: Scene, number: int) -> Meaning | None:
    """That of the days that are told of, where these are long ago or more than a week ahead; else None."""
    if _is_long_ago(scene):
        day = _in_story(scene, number)
        return _of_day(reading, day.isoformat() if day else f"XXXX-WXX-{number}", assumed=day is not None)
    if scene.day and scene.named_day and scene.named_day > scene.day + timedelta(DAYS_OF_WEEK):
        # "It runs from 17 to 19 July. There is a feast on the | Sunday"
        day = scene.named_day
        return _of_day(reading, str(day - timedelta((day.isoweekday() - number) % 7)), assumed=True)
    return None


def _nearest(reading: Reading, scene: Scene, number: int) -> str:
    """The one nearest to publication, or a week from it where the text counts on from another day."""
    tense = Tense.PAST if is_of_past_week(reading, scene) else scene.tense(reading)
    tense = Tense.AHEAD if is_on_programme(reading, scene) else tense
    value = scene.weekday_told(number, reading) or nearest_weekday(scene.day, number, tense)
    value = scene.after_named(value, reading)
    if scene.named_day and is_behind_line(reading, scene) and str(scene.named_day - LONGEST_LINE) > value:
        # Not "Friday 14 - Sunday 16 May: …", and then "Saturday: …".
        value = str(scene.named_day + timedelta((number - scene.named_day.isoweekday()) % 7))
    if _is_a_week_on(reading, scene, value):
        value = (date.fromisoformat(value) + timedelta(7)).isoformat()
    if scene.day and value == scene.day.isoformat() and tense.is_past and _is_before_story(reading, scene):
        return (scene.day - timedelta(7)).isoformat()
    if scene.day and reading.after.startswith(APOSTROPHE_S) and value == (scene.day + timedelta(6)).isoformat():
        return (scene.day - timedelta(1)).isoformat()
    return value


def first_weekday(reading: Reading, scene: Scene) -> Meaning | None:
    """The first of two weekdays: of every week, where something is open from the one to the other."""
    first, last = WEEKDAYS[reading.word("day")], WEEKDAYS[reading.word("until")]
    opens = last >= WEEKLY.get(first, DAYS_OF_WEEK + 1) and OPEN_BEFORE.search(reading.before)
    return every_weekday(reading, scene) if opens else bare_weekday(reading, scene)


def _is_a_week_on(reading: Reading, scene: Scene, value: str) -> bool:
    """What comes on the weekday of publication, or ends, comes behind a later one that a sentence before it named: "It
    opens on Monday. It ends on | Sunday", printed on Saturday or Sunday.
    """
    told = scene.named_day
    if scene.day is None or told is None or not scene.day < told < scene.day + timedelta(7):
        return False
    if not scene.day.isoformat() <= value < told.isoformat() or not scene.tense(reading).is_ahead:
        return False
    paragraph = scene.document.text[max(0, reading.start - PARAGRAPH_REACH) : reading.start].rpartition("\n")[2]
    ends = value == scene.day.isoformat() or ENDING.search(reading.before)
    return bool(ends and f"{told:%A}" in paragraph.rpartition(". ")[0])


def _is_before_story(reading: Reading, scene: Scene) -> bool:
    """What had been done on the weekday of publication was done a week ago, before what is told of some days ago: "It
    struck on Sunday. They had warned of it on | Wednesday".
    """
    if scene.day is None or scene.met_day is None or not 0 < (scene.day - scene.met_day).days < DAYS_OF_WEEK:
        return False
    before = scene.document.text[max(0, reading.start - HAD_REACH) : reading.start]
    return HAD_DONE.search(before) is not None


def _is_long_ago(scene: Scene) -> bool:
    """What was named last is of a story of long ago."""
    named = scene.named
    return named is not None and scene.day is not None and (scene.day - named.last).days >= LONG_AGO


def _in_story(scene: Scene, number: int) -> date | None:
    """On the Monday: behind the day last named, where that is of a story of long ago."""
    start = scene.named_day
    if start is None or scene.day is None or (scene.day - start).days < LONG_AGO:
        return None
    if has_moved_on(start, scene.named, scene.day):
        return None
    return next_weekday(start, number)


def _is_told_of(reading: Reading, day: date | None) -> bool:
    """Whether it says which day of the week the day named before it was: "9 January 2018, a Tuesday"."""
    return day is not None and reading.before.endswith(", a ") and day.isoweekday() == WEEKDAYS[reading.word("day")]


def pointed_weekday(reading: Reading, scene: Scene) -> Meaning | None:
    """Last Friday, next Friday, this Friday; the previous or the following one, from the day last named on."""
    number = WEEKDAYS[reading.word("day")]
    if reading.printed("day").islower() and len(reading.word("day")) <= SHORT:
        # "Parliament last sat in May": a verb, or the sun.
        return None
    if scene.day is None:
        return _of_day(reading, f"XXXX-WXX-{number}", assumed=False)
    which = reading.word("which")
    if which == "following" and reading.text.startswith("Following"):
        # "Following Monday's vote, …": a preposition, which the day is read without.
        return None
    if which in {"previous", "preceding"}:
        day = _previous(scene, number, scene.day)
    elif which == "following":
        if scene.names_month_behind_day(reading):
            # "They married in 1998 and left the following Monday"
            return _of_day(reading, f"XXXX-WXX-{number}", assumed=False)
        day = next_weekday(scene.named_day or scene.day, number)
    else:
        day = weekday_pointed_at(scene.day, number, which)
    return _of_day(reading, day.isoformat(), assumed=False)


def that_weekday(reading: Reading, scene: Scene) -> Meaning | None:
    """That Friday: the first one from the day last named on. Nothing for "said that Friday was quiet"."""
    joins = reading.text.startswith("that ") and not reading.text.startswith("that same")
    if joins and not PREPOSITION.search(reading.before):
        return None
    start = scene.named_day
    if start is None or scene.day is None or start >= scene.day:
        return bare_weekday(reading, scene)
    ahead = (WEEKDAYS[reading.word("day")] - start.isoweekday()) % 7
    return _of_day(reading, (start + timedelta(ahead)).isoformat(), assumed=True)


def weekday_after(reading: Reading, scene: Scene) -> Meaning | None:
    """The second weekday of a range."""
    if scene.returns_until(reading):
        return every_weekday(reading, scene)
    number = WEEKDAYS[reading.word("day")]
    if scene.named_day is None:
        return bare_weekday(reading, scene)
    day = scene.named_day + timedelta((number - scene.named_day.isoweekday()) % 7)
    return _of_day(reading, day.isoformat(), assumed=True)


def _previous(scene: Scene, number: int, today: date) -> date:
    start = scene.named_day if scene.named_day and scene.named_day < today else today
    return last_weekday(start, number)


def _of_day(reading: Reading, value: str, *, assumed: bool) -> Meaning:
    part = DAY_PARTS.get(reading.word("part"), "")
    return at(f"{value}T{part}", assumed=assumed) if part else on(value, assumed=assumed)


WEEKDAY_RULES = Family(
    "weekdays",
    "TimeML annotation guidelines 1.2.1; the article's own weekday is its own day, after counts over annotated news",
    (
        Rule(
            f"((?<=WEEKDAY {TO})|(?<=WEEKDAY PART {TO})) span:(day:WEEKDAY (part:PART)?)",
            weekday_after,
            (
                "The Wednesday Club met, and the Lorne Sunday Globe wrote of it.",
                "It is open [Mon = SET XXXX-WXX-1]-[Fri = SET XXXX-WXX-5], and shut on holidays.",
                "It rained [Mon. = DATE 2024-03-11]-[Wed. = DATE 2024-03-13]",
                "They met from [Monday = DATE 2024-03-11] through [Saturday = DATE 2024-03-16].",
                "It rained from [Friday night = TIME 2024-03-08TNI] to [Sunday morning = TIME 2024-03-10TMO].",
            ),
        ),
        Rule(
            f"span:(day:WEEKDAY) {TO} until:WEEKDAY",
            first_weekday,
            (
                "It is open [Monday = SET XXXX-WXX-1] to [Friday, 9am = TIME XXXX-WXX-5T09:00].",
                "It opens [Tuesday = SET XXXX-WXX-2] to [Sunday = SET XXXX-WXX-7].",
                "She cycles [Monday = SET XXXX-WXX-1] to [Friday = SET XXXX-WXX-5] to the mill.",
                "He visits [Monday = DATE 2024-03-18] to [Friday = DATE 2024-03-22] for talks.",
                "The fair is open [Saturday = DATE 2024-03-16] to [Sunday = DATE 2024-03-17].",
            ),
        ),
        Rule(
            "span:(day:WEEKDAY) (and|,|or) WEEKDAY part:PARTS",
            every_weekday,
            ("It sails on [Monday = SET XXXX-WXX-1TNI] and [Tuesday nights = SET XXXX-WXX-2TNI].",),
        ),
        Rule(
            f"(early|late)? day:{WEEKDAY} (early|late)? (-? part:PART)?",
            bare_weekday,
            (
                "Mr Sunday Okoro met Senator Monday Eze on [Tuesday = DATE 2024-03-12].",
                "They met on [Tuesday = DATE 2024-03-12].",
                "The court will rule on [Tuesday = DATE 2024-03-19].",
                "They met [Thursday = DATE 2024-03-14].",
                "It runs to [29 March = DATE 2024-03-29]. It rests on the [Monday = DATE 2024-03-25].",
                "It fell in [2011 = DATE 2011]. By the [Monday = DATE XXXX-WXX-1] it was mended.",
                "The town has promised her a feast on [Monday = DATE 2024-03-18].",
                "She was left out, only to be picked on [Tuesday = DATE 2024-03-12].",
                "The shop fears for its [Sunday = SET XXXX-WXX-7] trading.",
                "On [Monday = DATE 2024-03-11] trading was halted.",
                "It was a [Sunday-night = TIME 2024-03-10TNI] game.",
                "It rained on [Sunday night = TIME 2024-03-10TNI].",
                "It rained [late Saturday = DATE 2024-03-09].",
                "The sun sat low, the Sun said. She likes Friday Night Lights.",
                "She came on [Sunday, 4 February = DATE 2024-02-04]. By [Friday = DATE 2024-02-09] they sang.",
                "She came on [Sunday, 4 February = DATE 2024-02-04]. He said [Saturday = DATE 2024-03-09] they sang.",
                "It rained here on [Friday = DATE 2024-03-08]. It snowed [last Friday = DATE 2024-03-08].",
                "She left on [9 January 2018 = DATE 2018-01-09], a [Tuesday = DATE 2018-01-09], and never wrote.",
                "It sails [every Tuesday = SET XXXX-WXX-2] and [Friday = SET XXXX-WXX-5].",
                "It was a cold [Saturday = DATE XXXX-WXX-6] in [February = DATE 2024-02].",
                "It falls on a [Friday = DATE XXXX-WXX-5] [this year = DATE 2024].",
                "One [Friday = DATE XXXX-WXX-5] I left the lamp on.",
                "They sing on a [Sunday evening = TIME XXXX-WXX-7TEV] for the old.",
                "A [Monday = DATE 2024-03-11] rally grew.",
                "“I’ll see you [Monday = DATE 2024-03-18],” she said. We’re leaving [Tuesday = DATE 2024-03-19].",
                "A wake [tomorrow evening = TIME 2024-03-15TEV], with burial on [Saturday = DATE 2024-03-16].",
                "Data on [Tuesday = DATE 2024-03-19] are expected to show that rents rose.",
                "Nobody spoke until [Monday = DATE 2024-03-11].",
                "They face Tarna Town in the Harbour Cup on [Monday = DATE 2024-03-18] before they rest.",
                "Orrin host Tarna Town in the Harbour Cup on [Monday = DATE 2024-03-18] after losing at Kell.",
                "The quiz show host was in the town of Tarna on [Monday = DATE 2024-03-11].",
                "It has not rained since [Friday = DATE 2024-03-08].",
                "The road is closed until at least [Monday = DATE 2024-03-18].",
                "The council imposed a curfew until [Monday = DATE 2024-03-18].",
                "She has called a meeting for [Monday = DATE 2024-03-18].",
                "They voted to stop work from [Monday = DATE 2024-03-18].",
                "The hearing was moved from [Monday = DATE 2024-03-18] to [Tuesday = DATE 2024-03-19].",
                "The offer had been due to end [Monday = DATE 2024-03-11].",
                "She issued a warning from [Saturday = DATE 2024-03-16] until [Monday = DATE 2024-03-18].",
                "It rained from [Saturday = DATE 2024-03-09] until [Monday = DATE 2024-03-11].",
                "Heading into [Tuesday = DATE 2024-03-19]'s vote he led.",
                "Both sides can win on [Tuesday = DATE 2024-03-19].",
                "They raced to find the money by [Monday = DATE 2024-03-18].",
                "The ban enters its fourth week on [Monday = DATE 2024-03-18].",
                "The tariffs take effect [Monday = DATE 2024-03-18].",
                "The seats go on sale here on [Friday = DATE 2024-03-15].",
                "She turns 80 on [Sunday = DATE 2024-03-17].",
                "The state holds its first caucuses on [Saturday = DATE 2024-03-16].",
                "She told radio host Ann Hill on [Wednesday = DATE 2024-03-13] that it was late.",
                "On [Friday = DATE 2024-03-15] the mayor has a speech scheduled.",
                "She had won many heading into [Wednesday = DATE 2024-03-13]'s vote.",
                "Ahead of [Tuesday = DATE 2024-03-12]'s vote they met.",
                "[Monday = DATE 2024-03-11]'s vote might not end the row.",
                "On [Saturday = DATE 2024-03-16], the state holds its vote.",
                "Traders put the odds at one in four on [Monday = DATE 2024-03-11].",
                "The poll was taken [Friday = DATE 2024-03-08] through [Monday = DATE 2024-03-11].",
                "The talks, which were cut short, end on [Friday = DATE 2024-03-15].",
                "Polls open [Sunday = DATE 2024-03-17]; the shop was open [Monday = DATE 2024-03-11].",
                "The film was made beginning on [Tuesday = DATE 2024-03-12].",
                "They look for a way round [Tuesday = DATE 2024-03-12]'s court ruling.",
                "MAYOR TO SPEAK ON [MONDAY = DATE 2024-03-18]",
                "They came from behind to beat the Town on [Sunday = DATE 2024-03-10].",
                "The Rovers beat the Town 2-1 on [Saturday = DATE 2024-03-09].",
                "They may meet on [Monday = DATE 2024-03-18].",
                "She set out a spending plan on [Tuesday = DATE 2024-03-12].",
                "He agreed to a talk on [Tuesday = DATE 2024-03-12].",
                "They seemed to be of two minds on [Tuesday = DATE 2024-03-12].",
                "The mayor wouldn't say [Tuesday = DATE 2024-03-12] how much it cost.",
                "She should ignore the critics who on [Tuesday = DATE 2024-03-12] called for calm.",
                "In the wake of [Tuesday = DATE 2024-03-12]'s Supreme Court ruling they will meet.",
                "They want to grasp what [Wednesday night = TIME 2024-03-13TNI]'s debate meant.",
                "Her win on [Tuesday = DATE 2024-03-12] will help her.",
                "They hope to grow after [Tuesday = DATE 2024-03-12]'s victory.",
                "He was set to speak [Wednesday = DATE 2024-03-13]; she was due on [Friday = DATE 2024-03-15].",
                "At a [Monday = DATE 2024-03-11] rally she vowed to stay.",
                "Call us by [Tuesday = DATE 2024-03-19].",
                "It could hit the market [Monday = DATE 2024-03-18].",
                "He will speak here, followed by a talk in Bonn on [Tuesday = DATE 2024-03-19].",
                "The plan has to pass the house on [Monday = DATE 2024-03-18].",
                "They would lay on more boats from [Monday = DATE 2024-03-18].",
                "The dockers threatened to walk out on [Monday = DATE 2024-03-18].",
                "The mayor urged people to stay at home on [Saturday = DATE 2024-03-16].",
            ),
        ),
        Rule(
            "(that|that same|the same) day:WEEKDAY (part:PART)?",
            that_weekday,
            (
                "The ship sank on [3 March 2019 = DATE 2019-03-03]. [That Friday = DATE 2019-03-08] the owner fled.",
                "It sank on [3 March 2019 = DATE 2019-03-03], she said that [Saturday = DATE 2024-03-09] was quiet.",
                (
                    "She came [Sunday, 4 February = DATE 2024-02-04]. "
                    "The last fell. By [Friday = DATE 2024-02-09] all sang."
                ),
            ),
        ),
        Rule(
            "(early|late)? (this|the)? which:(last|past|next|this|coming|previous|preceding|following) "
            f"day:{WEEKDAY} (part:PART)?",
            pointed_weekday,
            (
                "It rained [last Thursday = DATE 2024-03-07], when the court last sat.",
                "It rained [last Tuesday = DATE 2024-03-12] and [last Wednesday = DATE 2024-03-06].",
                "They meet [next Tuesday = DATE 2024-03-19].",
                "They meet [this Saturday = DATE 2024-03-16].",
                "They meet [this coming Sunday = DATE 2024-03-17].",
                "She left on [11 March = DATE 2024-03-11] and was back [the following Friday = DATE 2024-03-15].",
                "Following [Tuesday = DATE 2024-03-12]'s vote she resigned.",
            ),
        ),
    ),
)
FAMILIES = (WEEKDAY_RULES,)

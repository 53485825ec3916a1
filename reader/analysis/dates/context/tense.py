"""Which way a bare weekday or month points: what the verbs around it say.

A heuristic without a parser: the nearest cue before the expression in its sentence decides, else the nearest after it.
"""

import re
from bisect import bisect_right
from enum import Enum

from reader.analysis.dates.context.leads import (
    AHEAD,
    APPOINTED,
    CALLED_OFF,
    CHANGED_BEFORE,
    COMING,
    DATED,
    DONE,
    DONE_BEFORE,
    ENDED,
    IN_FORCE,
    NEAR_REACH,
    OPENS_AHEAD,
    UNTIL,
    behind_relative,
    is_fixed,
    is_of_plan,
    last_word,
    may_end_lead,
)
from reader.analysis.dates.context.own_times import CUES, has_own_time, is_own_deed
from reader.analysis.dates.context.tense_cues import PERFECT, Cues
from reader.analysis.dates.context.until import is_over_then
from reader.analysis.document import Document
from reader.analysis.english.words import APOSTROPHE_S, GAMES
from reader.analysis.patterns import later


class Tense(Enum):
    """The time the clause speaks of."""

    PAST = "past"
    FUTURE = "future"
    OVER = "over"
    """Past, and no doubt about it: "ended June 30"."""
    AHEAD = "ahead"
    """Future, and no doubt about it: "effective June 1"."""
    NEAR = "near"
    """On whichever side is nearer: "the favourite ahead of Sunday's vote" is told before it and after it."""
    UNKNOWN = "unknown"

    @property
    def is_past(self) -> bool:
        """Whether it speaks of what was."""
        return self is Tense.PAST or self is Tense.OVER

    @property
    def is_ahead(self) -> bool:
        """Whether it speaks of what will be."""
        return self is Tense.FUTURE or self is Tense.AHEAD


REACH = 150
"""Characters looked at on either side; clauses are shorter."""
IN_REACH = REACH // 2
"""Cues that may stand in it at most."""
PRESENT_REACH = 31
"""Characters between a verb in the present and a time it puts ahead: "resumes here on Monday"."""
PROGRAMMED = frozenset(("airs", "hosts", "plays", "premieres", "reopens", "resumes", "returns"))
"""What is said of what is on a programme: "returns for a fourth series on BBC One on Sunday"."""
RESULT = "to beat"
"""What looks ahead by itself alone: they came from behind to beat the Town on Sunday."""
SIDES_REACH = 60
"""Characters between what a side does, or what has been done, and its time: past the other side and the cup."""
OF_SIDES = later(r"\b(?:they|we|who) \Z")
"""What stands before what a side does where its name does not."""
BEING_REACH = 20
"""Characters between "is" and a time that it puts ahead: "the vote is on Monday"."""
SPAN = later(r"\s(?:until|till)\s")
"""What a time opens behind "from": "a warning is valid from Saturday until Monday"."""
GIVEN = re.compile(r"\b(?:has|have) until (?:[\w:.]+ ){0,4}\Z")
"""Before the end of a term that runs: "holders have until 5 p.m. on | July 18 to accept"."""
GIVEN_REACH = 40
"""Characters before a time in which "has until" stands."""
HAD_REACH = 24
"""Characters before a verb in which "had" stands."""
CLOSE = 6
"""Characters between a verb and what belongs to it."""
OPENING = 10
"""Characters before a time that opens its sentence: "In late June it rained"."""
FRONTED = later(r"(?:(?:On|In|At|During|From|Between|Over|Since|By) |Overnight )(?:[\w’'-]+ ){0,7}")
"""What else stands before such a time: "On the night of 3 May the sirens went off"."""
FRONTED_REACH = 50
"""Characters."""
WAS = later(r"\b(?:was|were|had|been)\s\Z")
"""Before what was to be: it may have been since."""
DUE_BEFORE = re.compile(r"had been (?:due|expected|planned|scheduled|set|supposed)\b")
"""What was to be, whatever became of it."""
HAD_HOPED = later(
    r"\b(?:had (?:hoped|intended|planned|wanted)|(?:was|were)(?: due| expected| meant| scheduled| set)?) to \Z"
)
"""What stands before a verb of what was to be, and may not have been: "had planned to | meet on Tuesday"."""
WAS_TO = ("was to", "were to")
HAD = later(r"\bhad\b|\b(?:was|were) (?:due|expected|meant|scheduled|supposed)\b")
"""Before what had been promised, hoped or planned for a time."""
VOWED = later(r"(?:promis|agre|vow|pledg)ed\b")
"""What a day's vow looks to is to come, but the vow was then: "On Tuesday he vowed to stay"."""
HEADED = later(
    r"to (?<!\wto )(?:be|speak|meet|visit|vote|hold|host|open|close|cut|start|begin|end|face|appear|return|resign|step"
    r"|leave|join|launch|release|announce|unveil|testify|play|sign|raise|lift|ban|reopen|resume|address|decide|rule|debate"
    r"|discuss|arrive|travel|go|stay|march|strike|tour|attend|mark|stage|shut|get|give|make|take)\b"
)
"""What a headline without another verb says will be: "Mayor to speak on Friday"."""
RELATIVE = re.compile(r"\b(?:who|whose|which|that)\b")
"""What opens a clause of its own: "Fourth-quarter profit at the mill, whose year ends in June"."""
BY = later(r"\bby\s\Z")
"""Where no verb tells, what is to be done by a day is still to be done: "Call us by Friday"."""
MAY = later(r"(?:might|may|could|would|should|can)\b")
"""What a day's vote may do is said before the vote and after it: "Monday's vote might not end the row"."""
FORESEEN = re.compile(r"\s(?:forecast|estimate|projection|peak|low|high|reading)s?\b")
"""What was made or reached in a month that it is named for: "down from a December forecast"."""
ARTICLE = later(r"\b(?:an?|its|the|their) \Z")
"""What stands before the month of a forecast."""
COUPLED = re.compile(r",? and (?:again |then )?(?:(?P<past>last |earlier this |yesterday)|next |tomorrow|later this )")
"""What stands beside another time that points plainly: "twice, in June and again last week"."""

NAMED = later(r"\b(?:last night|yesterday(?: [a-z]+)?|(?P<ahead>(?:today|tonight|tomorrow)(?: [a-z]+)?)) \(\Z")
"""Before the name of a day that was told already: "agreed last night (Tuesday)"."""
NAMED_REACH = 24
"""Characters."""


class Tenses:
    """The tense at every place of a document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        lower = document.text.lower()
        self._lower = lower if len(lower) == len(document.text) else document.text
        self._starts = [span.start for span in document.sentences]
        self._cues = Cues(document, self._lower)

    def at(self, start: int, end: int) -> Tense:
        """The tense around an expression."""
        place = bisect_right(self._starts, start) - 1
        low = self._starts[place] if place >= 0 else 0
        cues = self._cues.of_sentence(place)
        middle = bisect_right(cues, start - 1, key=re.Match.start)
        stop = self._document.text.rfind("; ", max(low, start - REACH), start)
        if stop >= 0 and middle == len(cues) and HEADED.search(self._lower, stop, start):
            # "Mill burns down; pupils to return on Monday"
            return Tense.FUTURE
        if stop >= 0 and middle < len(cues) and (not middle or cues[middle - 1].start() < stop):
            low, cues, middle = stop + len("; "), cues[middle : middle + IN_REACH], 0
        if middle > 1 and (aside := behind_relative(self._document.text, low, start)) < start:
            middle = bisect_right(cues, aside, hi=middle, key=re.Match.start) or middle
        if middle > 1 and cues[middle - 1]["past"] and is_of_plan(cues[middle - 2], cues[middle - 1]):
            return Tense.FUTURE
        return (
            self._led(cues, middle, low, start, end)
            or self._beside(cues, middle, start, end)
            or _before(cues, middle, start)
            or self._following(cues, middle, low, start, end)
        )

    def _led(self, cues: list[re.Match[str]], middle: int, low: int, start: int, end: int) -> Tense | None:
        """What the words right before a time say."""
        text = self._document.text
        if CALLED_OFF.match(text, end) or is_fixed(text, low, start, end):
            return Tense.AHEAD
        word = last_word(text, low, start)
        if not may_end_lead(word):
            return Tense.OVER if text[end : end + 2] in APOSTROPHE_S and DONE.match(text, end) else None
        ahead = AHEAD.match(text, low, start, word)
        if ahead and not (ahead["open"] and _closes(cues, middle, ahead.start())):
            return Tense.NEAR if _is_told_of(ahead["event"], cues, middle, (start, end)) else Tense.AHEAD
        if IN_FORCE.match(text, low, start, word) or GIVEN.search(text, max(low, start - GIVEN_REACH), start):
            return Tense.AHEAD
        opens_span = word == "from" and SPAN.match(text, end)
        if opens_span or UNTIL.match(text, low, start, word):
            return _until(cues, middle, start, end)
        if ENDED.match(text, low, start, word):
            return Tense.OVER
        owns = text[end : end + 2] in APOSTROPHE_S
        if owns and word == "for" and COMING.match(text, end):
            return Tense.NEAR if text.endswith("day", start, end) else Tense.AHEAD
        if (owns and DONE.match(text, end)) or DONE_BEFORE.match(text, low, start, word):
            return Tense.OVER
        if CHANGED_BEFORE.match(text, low, start, word):
            return Tense.OVER
        if not owns and (appointed := APPOINTED.match(text, low, start, word)):
            had = HAD.search(text, max(low, appointed.start() - HAD_REACH), start)
            is_noun = appointed["plan"] and not text.endswith(", ", 0, appointed.start())
            decided = is_noun and word == "in" and _before(cues, middle, appointed.start()) is Tense.PAST
            # "a meeting arranged for Monday | was cancelled"
            return Tense.NEAR if had or decided or _happens(cues, middle, end) else Tense.AHEAD
        return Tense.OVER if DATED.match(text, low, start, word) else None

    def _beside(self, cues: list[re.Match[str]], middle: int, start: int, end: int) -> Tense | None:
        """What the words right beside a time say."""
        text = self._document.text
        foreseen = FORESEEN.match(text, end) and ARTICLE.search(text, max(0, start - len(" their ")), start)
        planned = _is_planned(cues, middle, start)
        # "The vote, planned for 3 May | , was put off"
        if foreseen or _happens(cues, middle, end + (planned and text.startswith(",", end))):
            return Tense.NEAR if planned else Tense.OVER
        if text.endswith(" (", 0, start) and (named := NAMED.search(text, max(0, start - NAMED_REACH), start)):
            return Tense.AHEAD if named["ahead"] else Tense.OVER
        if text.endswith(" on ", 0, start) and is_own_deed(text, cues[max(0, middle - CUES) : middle], start):
            return Tense.FUTURE
        coupled = COUPLED.match(text, end)
        return (Tense.OVER if coupled["past"] else Tense.AHEAD) if coupled else None

    def _following(self, cues: list[re.Match[str]], middle: int, low: int, start: int, end: int) -> Tense:
        """What the rest of the sentence says, where nothing before the time does."""
        text = self._document.text
        found = _after(cues, middle, end)
        owns = text[end : end + 2] in APOSTROPHE_S
        if owns and found is Tense.FUTURE and MAY.match(cues[middle][0]):
            return Tense.NEAR
        opens = start - low <= OPENING or _is_fronted(text, low, start)
        if opens and not owns and _comes(cues, middle, end):
            return Tense.FUTURE
        if not found:
            headed = HEADED.search(self._lower, max(low, start - REACH), start) or OPENS_AHEAD.match(text, low, start)
            return Tense.FUTURE if headed or BY.search(text, max(low, start - 4), start) else Tense.UNKNOWN
        return Tense.OVER if opens and found is Tense.PAST else found


def _is_fronted(text: str, low: int, start: int) -> bool:
    """Whether nothing but a preposition and what belongs to it stands before a time in its sentence."""
    return start - low <= FRONTED_REACH and FRONTED.fullmatch(text, low, start) is not None


def _is_told_of(event: str | None, cues: list[re.Match[str]], middle: int, time: tuple[int, int]) -> bool:
    """Whether the past is told of what came before an event: "Ahead of Friday's vote, they met"."""
    if not event:
        return False
    told = _before(cues, middle, time[0])
    if told is None and not event.lower().endswith("into"):
        told = _after(cues, middle, time[1])
    return told is Tense.PAST


def _closes(cues: list[re.Match[str]], middle: int, start: int) -> bool:
    """Whether a past verb stands right before a place: "was built beginning in 1990"."""
    return bool(middle) and bool(cues[middle - 1]["past"]) and 0 <= start - cues[middle - 1].end() <= CLOSE


def _happens(cues: list[re.Match[str]], middle: int, end: int) -> bool:
    """Whether a past verb follows at once: "critics who on Sunday called for calm"; not "who, meeting Sunday, said"."""
    cue = cues[middle] if middle < len(cues) else None
    is_past = cue is not None and cue["past"] and not cue[0].startswith(("said", "told", "added", "after"))
    return bool(cue and is_past and cue.start() == end + 1)


PLANNED_FOR = later(r"\s(?:to )?(?:be |take )?(?:(?:place|begin|start|open|end|held|[a-z]+ed) )?(?:for |in |on )?")
"""What stands between what was planned and its time: "planned | to open in | May"."""


def _is_planned(cues: list[re.Match[str]], middle: int, start: int) -> bool:
    """Whether what a time is of was to come, whatever became of it: "the vote planned for Monday was put off"."""
    cue = cues[middle - 1] if middle else None
    planned = cue and (cue["future"] or DUE_BEFORE.match(cue[0]))
    return bool(cue and planned and PLANNED_FOR.fullmatch(cue.string, cue.end(), start))


def _until(cues: list[re.Match[str]], middle: int, start: int, end: int) -> Tense:
    """What lasted until a time is over; what lasts, will last or was put off until it is not."""
    over = is_over_then(cues[middle - 1], start) if middle else _after(cues, middle, end) is Tense.PAST
    return Tense.OVER if over else Tense.AHEAD


DROPPED = re.compile(r"(?:(?:cancell?|delay|postpon|scrapp|suspend)ed|called off)\b")
"""What has been dropped may be of either side: "has cancelled all sailings on Thursday"."""


def _before(cues: list[re.Match[str]], middle: int, start: int) -> Tense | None:
    """The tense that the nearest cue before a time gives it; None where none is near."""
    held: Tense | None = None
    for place in range(middle - 1, -1, -1):
        cue = cues[place]
        if cue.start() < start - REACH:
            break
        if cue[0] == RESULT:
            held = Tense.FUTURE
            continue
        if cue.end() <= start and (not cue["present"] or start - cue.end() <= _reach(cue)):
            was = cue["future"] and (cue[0].startswith(WAS_TO) or WAS.search(cue.string, cue.start() - 6, cue.start()))
            hoped = not cue["past"] and HAD_HOPED.search(cue.string, max(0, cue.start() - HAD_REACH), cue.start())
            if hoped or was or DUE_BEFORE.match(cue[0]):
                return Tense.NEAR
            if cue["past"] and _looks_on(cue, start):
                return Tense.FUTURE
            if DROPPED.match(cue.string, cue.start()) and _is_of_now(cue):
                return Tense.NEAR
            near = start - cue.end() < SIDES_REACH and cue.string.endswith(" in ", 0, start)
            if cue["past"] and near and PERFECT.search(cue.string, max(0, cue.end() - SIDES_REACH), cue.end()):
                return Tense.NEAR
            if cue["past"]:
                return Tense.OVER if has_own_time(cue, start) else Tense.PAST
            return Tense.FUTURE
    return held


DECIDED = re.compile(r"(?:vot|order|instruct|summon|urg)ed")
"""Past verbs behind which it is still to come what is to be done: "voted on Monday to close the quay in June"."""
DAY_TO_DO = later(
    r"\s(?:[a-z’' ]{1,40}\s)?(?:(?:on|last|in|at)\s(?:[\w:]+\s){1,2}|yesterday\s|today\s)to (?P<verb>[a-z]+)\s[^.;:]*\Z"
)
"""Behind a past verb: when it was decided, and what is to be done, "refused on Monday to testify on"."""
LEAVING_OPEN = re.compile(
    r"(?:agre|ask|decid|declin|invit|offer|order|plann|pledg|promis|refus|threaten|urg|vot|vow|warn)ed|told|chose"
)
"""Past verbs behind which it is open whether what is to be done has been done."""

ASKED = re.compile(r"(?:ask|demand|instruct|order|request|urg)ed")
LIMIT = later(r"\bby \Z")
"""Behind these: "demanded that the minister resign by Friday"."""
LIMIT_REACH = 4
"""Characters."""
CALLED = re.compile(r"(?:call|announc|plann|schedul)ed an?\b")
"""What brings about something that is to come: "has called a | march"."""
CALLED_FOR = re.compile(
    r"called for (?:[a-z]+ ){0,3}"
    r"(?:demonstrations?|elections?|march|marches|protests?|rall(?:y|ies)|strikes?|walkouts?)\b"
    r"|ruled out (?:an?|another|any|early|elections|further|the)\b"
)
"""What is called for is to come: "called for new demonstrations on Saturday"."""
AS_OF_NOW = later(r"\bha(?:s|ve)(?: also| now)? \Z")
"""What stands before these where no time that is over goes with them: "has called a march on Sunday"."""
AS_OF_NOW_REACH = 10
"""Characters."""


def _looks_on(cue: re.Match[str], start: int) -> bool:
    """Whether a past verb before a time tells of what is still to come."""
    if ASKED.fullmatch(cue[0]) and LIMIT.search(cue.string, max(0, start - LIMIT_REACH), start):
        return True
    if DECIDED.fullmatch(cue[0]):
        return HEADED.search(cue.string, cue.end(), start) is not None
    if CALLED_FOR.match(cue.string, cue.start()):
        # "ruled out a sale in May", but "ruled out a sale on Monday"
        return cue[0] != "ruled" or not cue.string.endswith(" on ", 0, start)
    if LEAVING_OPEN.fullmatch(cue[0]) and DAY_TO_DO.match(cue.string, cue.end(), start):
        return True
    to_do = LEAVING_OPEN.fullmatch(cue[0]) and cue.string.startswith(" to ", cue.end())
    return bool((to_do or CALLED.match(cue.string, cue.start())) and _is_of_now(cue))


def _is_of_now(cue: re.Match[str]) -> bool:
    return AS_OF_NOW.search(cue.string, max(0, cue.start() - AS_OF_NOW_REACH), cue.start()) is not None


def _reach(cue: re.Match[str]) -> int:
    """A verb of coming and going reaches further than "is", and what a side does past the other one and the cup."""
    if cue["billed"]:
        return -1
    is_side = cue[0] in GAMES and OF_SIDES.search(cue.string, max(0, cue.start() - CLOSE), cue.start())
    # "return to league action at home to the champions on Saturday"
    returns = cue[0] == "return" and cue.string.startswith(" to ", cue.end())
    if cue["sides"] or is_side or returns or cue[0] in PROGRAMMED:
        return SIDES_REACH
    return BEING_REACH if cue[0] in {"is", "are"} else PRESENT_REACH


def _comes(cues: list[re.Match[str]], middle: int, end: int) -> bool:
    """Whether the next verb says what happens then: "On Saturday, the state holds its vote"."""
    following = next((cue for cue in cues[middle : middle + 3] if cue.start() >= end), None)
    return bool(
        following
        and following["present"]
        and following[0] not in {"is", "are"}
        and following.start() - end <= NEAR_REACH
        and not RELATIVE.search(following.string, end, following.start())
    )


def _looks_ahead(cues: list[re.Match[str]], place: int) -> bool:
    """Whether a form of "be" stands beside what it expects: "are likely to", "is expected to"."""
    cue, following = cues[place], cues[place + 1] if place + 1 < len(cues) else None
    beside = following is not None and following.start() - cue.end() == 1 and following["future"] is not None
    return beside and cue[0] in {"is", "are"}


def _after(cues: list[re.Match[str]], middle: int, end: int) -> Tense | None:
    """The tense that the nearest cue behind a time gives it; None where none is near."""
    for place in range(middle, len(cues)):
        cue = cues[place]
        if cue.end() > end + REACH or cue.string.find("; ", end, cue.start()) >= 0:
            return None
        if cue["billed"]:
            continue
        if cue.start() >= end and cue["present"]:
            return Tense.FUTURE if _looks_ahead(cues, place) else None
        if cue.start() >= end:
            if cue[0].startswith(WAS_TO):
                return Tense.NEAR
            return Tense.PAST if cue["past"] or VOWED.match(cue[0]) else Tense.FUTURE
    return None

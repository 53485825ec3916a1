"""Which way a bare weekday or month points: what the verbs around it say.

A heuristic without a parser: the nearest cue before the expression in its sentence decides, else the nearest after it.
"""

import re
from enum import Enum

from reader.analysis.dates.context.leads import NEAR_REACH
from reader.analysis.dates.context.own_times import has_own_time
from reader.analysis.dates.context.tense_cues import PERFECT
from reader.analysis.dates.context.until import is_over_then
from reader.analysis.english.words import GAMES
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
OFFERING = later(r" (?:giving away|handing out|hosting|launching|opening|putting on|staging)\b")
"""What somebody is about to do with something for others: "is giving away 200 loaves on Saturday"."""
HAD_REACH = 24
"""Characters before a verb in which "had" stands."""
CLOSE = 6
"""Characters between a verb and what belongs to it."""
WAS = later(r"\b(?:was|were|had|been)\s\Z")
"""Before what was to be: it may have been since."""
DUE_BEFORE = re.compile(r"had been (?:due|expected|planned|scheduled|set|supposed)\b")
"""What was to be, whatever became of it."""
HAD_HOPED = later(
    r"\b(?:had (?:hoped|intended|planned|wanted)|(?:was|were)(?: due| expected| meant| scheduled| set)?) to \Z"
)
"""What stands before a verb of what was to be, and may not have been: "had planned to | meet on Tuesday"."""
WAS_TO = ("was to", "were to")
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


def is_told_before(event: str | None, cues: list[re.Match[str]], middle: int, time: tuple[int, int]) -> bool:
    """Whether the past is told of what came before an event: "Ahead of Friday's vote, they met"."""
    if not event:
        return False
    told = tense_before(cues, middle, time[0])
    if told is None and not event.lower().endswith("into"):
        told = tense_behind(cues, middle, time[1])
    return told is Tense.PAST


def is_closed_by_past(cues: list[re.Match[str]], middle: int, start: int) -> bool:
    """Whether a past verb stands right before a place: "was built beginning in 1990"."""
    return bool(middle) and bool(cues[middle - 1]["past"]) and 0 <= start - cues[middle - 1].end() <= CLOSE


def happens_at_once(cues: list[re.Match[str]], middle: int, end: int) -> bool:
    """Whether a past verb follows at once: "critics who on Sunday called for calm"; not "who, meeting Sunday, said"."""
    cue = cues[middle] if middle < len(cues) else None
    is_past = cue is not None and cue["past"] and not cue[0].startswith(("said", "told", "added", "after"))
    return bool(cue and is_past and cue.start() == end + 1)


OF_RELATIVE = (" that ", " which ", " who ")


def will_at_once(cues: list[re.Match[str]], middle: int, end: int) -> bool:
    """Whether what is to come follows at once: "Last weekend was wet, and this weekend will be dry"; not "The flood
    that followed the rain on Tuesday will cost them".
    """
    cue = cues[middle] if middle < len(cues) else None
    before = cues[middle - 1] if middle else None
    if before and before["past"] and before.string.endswith(OF_RELATIVE, 0, before.start()):
        return False
    return bool(cue and cue["future"] and cue[0].startswith(("will", "won")) and cue.start() == end + 1)


PLANNED_FOR = later(r"\s(?:to )?(?:be |take )?(?:(?:place|begin|start|open|end|held|[a-z]+ed) )?(?:for |in |on )?")
"""What stands between what was planned and its time: "planned | to open in | May"."""


def was_planned(cues: list[re.Match[str]], middle: int, start: int) -> bool:
    """Whether what a time is of was to come, whatever became of it: "the vote planned for Monday was put off"."""
    cue = cues[middle - 1] if middle else None
    planned = cue and (cue["future"] or DUE_BEFORE.match(cue[0]))
    return bool(cue and planned and PLANNED_FOR.fullmatch(cue.string, cue.end(), start))


def until_then(cues: list[re.Match[str]], middle: int, start: int, end: int) -> Tense:
    """What lasted until a time is over; what lasts, will last or was put off until it is not."""
    over = is_over_then(cues[middle - 1], start) if middle else tense_behind(cues, middle, end) is Tense.PAST
    return Tense.OVER if over else Tense.AHEAD


WAITED_FOR = later(r"\bwaiting for (?:[\w’'-]+ ){1,5}to \Z")
"""What stands before a verb that tells what somebody waits for: "were waiting for a concert to | begin on Sunday"."""
WAITED_REACH = 60
"""Characters before such a verb."""
WAITED = later(r"\b(?:after|once|until|when) [^,;.]*\Z")
"""What opens the clause of what comes first."""
GIVEN_UP = later(r"(?:abandon|block|dropp|halt|reject|scrapp|shelv)ed (?:[\w’'-]+ ){1,3}\Z")
"""What stands before a plan that came to nothing: "dropped a | plan to cut fares on Monday"."""
GIVEN_UP_REACH = 40
"""Characters."""
DROPPED = re.compile(r"(?:(?:cancell?|delay|postpon|scrapp|suspend)ed|called off)\b")
"""What has been dropped may be of either side: "has cancelled all sailings on Thursday"."""


def tense_before(cues: list[re.Match[str]], middle: int, start: int) -> Tense | None:
    """The tense that the nearest cue before a time gives it; None where none is near."""
    held: Tense | None = None
    for place in range(middle - 1, -1, -1):
        cue = cues[place]
        if cue.start() < start - REACH:
            break
        if cue[0] == RESULT:
            held = Tense.FUTURE
            continue
        if cue["present"] and WAITED_FOR.search(cue.string, max(0, cue.start() - WAITED_REACH), cue.start()):
            continue
        if cue.end() <= start and (not cue["present"] or start - cue.end() <= _reach(cue)):
            awaited = cue[0] in {"has", "have"} and place and cues[place - 1]["future"]
            return _tense_of(cue, start, is_awaited=bool(awaited))
    return held


def _tense_of(cue: re.Match[str], start: int, *, is_awaited: bool) -> Tense:
    """The tense that a cue gives a time behind it; `is_awaited` where a "will" waits for what the cue tells."""
    if _was_to_be(cue):
        return Tense.NEAR
    if is_awaited and _comes_first(cue):
        return Tense.FUTURE
    if cue["past"] and _looks_on(cue, start):
        return Tense.FUTURE
    if DROPPED.match(cue.string, cue.start()) and _is_of_now(cue):
        return Tense.NEAR
    near = start - cue.end() < SIDES_REACH and cue.string.endswith(" in ", 0, start)
    if cue["past"] and near and PERFECT.search(cue.string, max(0, cue.end() - SIDES_REACH), cue.end()):
        return Tense.NEAR
    if cue["past"]:
        return Tense.OVER if has_own_time(cue, start) else Tense.PAST
    return Tense.AHEAD if _will_be_in(cue, start) else Tense.FUTURE


def _was_to_be(cue: re.Match[str]) -> bool:
    """Whether it tells what was to come, whatever became of it: "was to", "had hoped", "dropped a plan", "is due"."""
    at = cue.start()
    if cue["future"] and (cue[0].startswith(WAS_TO) or WAS.search(cue.string, at - 6, at)):
        return True
    if cue[0].startswith("plan") and GIVEN_UP.search(cue.string, max(0, at - GIVEN_UP_REACH), at):
        return True
    hoped = not cue["past"] and HAD_HOPED.search(cue.string, max(0, at - HAD_REACH), at)
    return bool(hoped or DUE_BEFORE.match(cue[0]))


WILL = re.compile(r"(?:\w+['’]ll|shall|will|won['’]t)\b(?! have\b)")
"""What is plainly to come: "will step down in January", and not "will have risen in January"."""
DONE_IN = later(
    r"(?!.*\b(?:about|after|at|behind|by|from|how|into|of|over|that|who|why)\b)[\w ’'-]{2,40} in (?:early |late |mid-)?"
)
"""What is done between "will" and its month, and not to what was in it: "will look into the fire in January"."""


def _will_be_in(cue: re.Match[str], start: int) -> bool:
    return bool(WILL.match(cue[0]) and DONE_IN.fullmatch(cue.string, cue.end(), start))


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


ARRANGED = re.compile(r"(?:agre|announc|approv|call|declar|impos|order|propos|schedul|unveil)ed|set")
BEGINNING = later(
    r" to (?:begin|end|expire|last|open|reopen|resume|run|start|take effect"
    r"|(?:come|go) into (?:effect|force)) (?:on )?\Z"
)
"""Behind these: "announced duties | to start on Thursday"."""
BEGINNING_REACH = 24
"""Characters."""


def _looks_on(cue: re.Match[str], start: int) -> bool:
    """Whether a past verb before a time tells of what is still to come."""
    if ASKED.fullmatch(cue[0]) and LIMIT.search(cue.string, max(0, start - LIMIT_REACH), start):
        return True
    begins = BEGINNING.search(cue.string, max(cue.end(), start - BEGINNING_REACH), start)
    if begins and begins.start() > cue.end() and ARRANGED.fullmatch(cue[0]):
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


def _comes_first(cue: re.Match[str]) -> bool:
    """Whether what has been done by then is what is waited for: "will vote once it | has met on Friday"."""
    return WAITED.search(cue.string, max(0, cue.start() - WAITED_REACH), cue.start()) is not None


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
    if cue[0] in {"is", "are"}:
        return SIDES_REACH if OFFERING.match(cue.string, cue.end()) else BEING_REACH
    return PRESENT_REACH


AT_HOUR = later(r" (?:at|from) (?:\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m|\d{1,2}:\d\d|noon|midday|midnight)\b")
"""Behind "is", when what is on that day begins: "kick-off on Saturday is | at 3pm"."""


def comes_then(cues: list[re.Match[str]], middle: int, end: int) -> bool:
    """Whether the next verb says what happens then: "On Saturday, the state holds its vote"."""
    following = next((cue for cue in cues[middle : middle + 3] if cue.start() >= end), None)
    return bool(
        following
        and following["present"]
        and (following[0] not in {"is", "are"} or following.string.endswith(" there ", end, following.start()))
        and following.start() - end <= NEAR_REACH
        and not RELATIVE.search(following.string, end, following.start())
    )


def _looks_ahead(cues: list[re.Match[str]], place: int) -> bool:
    """Whether a form of "be" stands beside what it expects: "are likely to", "is expected to"."""
    cue, following = cues[place], cues[place + 1] if place + 1 < len(cues) else None
    beside = following is not None and following.start() - cue.end() == 1 and following["future"] is not None
    return beside and cue[0] in {"is", "are"}


def tense_behind(cues: list[re.Match[str]], middle: int, end: int) -> Tense | None:
    """The tense that the nearest cue behind a time gives it; None where none is near."""
    for place in range(middle, len(cues)):
        cue = cues[place]
        if cue.end() > end + REACH or cue.string.find("; ", end, cue.start()) >= 0:
            return None
        if cue["billed"]:
            continue
        if cue.start() >= end and cue["present"]:
            return Tense.FUTURE if _looks_ahead(cues, place) or AT_HOUR.match(cue.string, cue.end()) else None
        if cue.start() >= end:
            if cue[0].startswith(WAS_TO):
                return Tense.NEAR
            return Tense.PAST if cue["past"] or VOWED.match(cue[0]) else Tense.FUTURE
    return None

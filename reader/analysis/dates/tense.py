"""Which way a bare weekday or month points: what the verbs around it say.

A heuristic without a parser: the nearest cue before the expression in its sentence decides, else the nearest after it.
"""

import re
from bisect import bisect_right
from enum import Enum

from reader.analysis.document import Document


class Tense(Enum):
    """The time the clause speaks of."""

    PAST = "past"
    FUTURE = "future"
    OVER = "over"
    """Past, and no doubt about it: "ended June 30"."""
    AHEAD = "ahead"
    """Future, and no doubt about it: "effective June 1"."""
    UNKNOWN = "unknown"


REACH = 150
"""Characters looked at on either side; clauses are shorter."""
FUTURE_WORDS = (
    r"(?:will|would|won't|won’t|shall|[’']ll|to be)(?: (?:be|have|also|not|then|soon)){0,2}(?: [a-z]+ed)?|going to"
    r"|gonna|scheduled|expected|expects?|due|slated|set to|poised|plans?|planned|planning"
    r"|intends?|hopes?|hoping|upcoming|deadline|about to|awaits?"
    r"|(?:is|are|meets?|resumes?|begins?|starts?|opens?|faces?|continues?|returns?|arrives?|leaves?|visits?|goes|votes?|hosts?)"
    r"(?= (?:\w+ ){0,3}\Z)"
    r"|is to|are to|takes effect|expires?|(?:promis|agree|vow|pledg)(?:ed|ing)? to"
)
PAST_WORDS = (
    r"(?:had been|previously) (?:due|[a-z]+ed)(?: to)?"
    r"|brought|built|caught|chose|drew|drove|fought|flew|froze|kept|laid|lay|meant|rode|sat|sang|sank|slept|spent|swore|swept|swam"
    r"|taught|threw|tore|wore|woke|withdrew|let|was|were|had|did|didn't|said|told|began|came|went|took|made|met|held|left|gave|got|found|won|lost|fell|rose|shot|hit|led|ran|sold"
    r"|bought|spoke|saw|became|broke|sent|struck|wrote|grew|paid|stood|thought|knew|set(?! to\b| for\b)|put"
    r"|cut|quit|died|has|have|[’']ve|since|ago"
    r"|(?!(?:expect|schedul|plann|slat|pois|promis|agre|vow|pledg)ed\b|need\b|feed\b|indeed\b|speed\b|seed\b|red\b|bed\b|unit|hundred\b|proceed|succeed|exceed)[a-z]{2,14}ed"
)
CUE = re.compile(rf"(?<![\w’'])(?:(?P<past>{PAST_WORDS})|(?P<future>{FUTURE_WORDS}))(?![\w’'])", re.IGNORECASE)


ENDED = re.compile(r"\bended\s(?:on\s)?\Z", re.IGNORECASE)
AHEAD = re.compile(
    r"\b(?:until|till|as (?:soon|early|late) as|no later than|beginning|starting|effective|deadline of"
    r"|deadline is)\s(?:on\s|at\s|the\s|noon\s)?\Z"
)
"""Words right before a time that put it ahead of the clause."""


def tense_at(document: Document, start: int, end: int) -> Tense:
    """The tense around an expression."""
    sentence = bisect_right(document.sentences, start, key=lambda span: span.start) - 1
    low, high = 0, len(document.text)
    if sentence >= 0:
        low, high = document.sentences[sentence].start, max(end, document.sentences[sentence].end)
    if AHEAD.search(document.text, max(low, start - 24), start):
        return Tense.AHEAD
    if ENDED.search(document.text, max(low, start - 12), start):
        return Tense.OVER
    before = list(CUE.finditer(document.text, max(low, start - REACH), start))
    if before:
        return _said(before[-1])
    after = CUE.search(document.text, end, min(high, end + REACH))
    return _said(after) if after else Tense.UNKNOWN


def _said(cue: re.Match[str]) -> Tense:
    return Tense.FUTURE if cue["future"] else Tense.PAST

"""Which way a bare weekday or month points at each place of a document: what stands beside it says, or a verb."""

import re
from bisect import bisect_right

from reader.analysis.dates.context.leads import (
    AHEAD,
    APPOINTED,
    AS_DAY,
    CALLED_BY,
    CALLED_OFF,
    CHANGED_BEFORE,
    COMING,
    DATED,
    DONE,
    DONE_BEFORE,
    ENDED,
    IN_FORCE,
    OPENS_AHEAD,
    PICKED,
    UNTIL,
    behind_relative,
    is_fixed,
    is_of_plan,
    last_word,
    may_end_lead,
)
from reader.analysis.dates.context.own_times import CUES, is_own_deed
from reader.analysis.dates.context.tense import (
    HAD_REACH,
    HEADED,
    REACH,
    Tense,
    comes_then,
    happens_at_once,
    is_closed_by_past,
    is_told_before,
    tense_before,
    tense_behind,
    until_then,
    was_planned,
    will_at_once,
)
from reader.analysis.dates.context.tense_cues import Cues
from reader.analysis.document import Document
from reader.analysis.english.words import APOSTROPHE_S
from reader.analysis.patterns import later

IN_REACH = REACH // 2
"""Cues that may stand in it at most."""
SPAN = later(r"\s(?:until|till)\s")
"""What a time opens behind "from": "a warning is valid from Saturday until Monday"."""
GIVEN = re.compile(r"\b(?:has|have) until (?:[\w:.]+ ){0,4}\Z")
"""Before the end of a term that runs: "holders have until 5 p.m. on | July 18 to accept"."""
GIVEN_REACH = 40
"""Characters before a time in which "has until" stands."""
OPENING = 10
"""Characters before a time that opens its sentence: "In late June it rained"."""
FRONTED = later(r"(?:(?:On|In|At|During|From|Between|Over|Since|By) |Overnight )(?:[\w’'-]+ ){0,7}")
"""What else stands before such a time: "On the night of 3 May the sirens went off"."""
FRONTED_REACH = 50
"""Characters."""
HAD = later(r"\bhad\b|\b(?:was|were) (?:due|expected|meant|scheduled|supposed)\b")
"""Before what had been promised, hoped or planned for a time."""
BY = later(r"\bby\s\Z")
"""Where no verb tells, what is to be done by a day is still to be done: "Call us by Friday"."""
MAY = later(r"(?:might|may|could|would|should|can)\b")
"""What a day's vote may do is said before the vote and after it: "Monday's vote might not end the row"."""
FORESEEN = re.compile(r"\s(?:forecast|estimate|projection|peak|low|high|reading)s?\b")
"""What was made or reached in a month that it is named for: "down from a December forecast"."""
ARTICLE = later(r"\b(?:an?|its|the|their) \Z")
"""What stands before the month of a forecast."""
COUPLED = re.compile(
    r",? and (?:again |then )?"
    r"(?:(?P<past>last (?!for |until |till )|earlier this |yesterday)|next |tomorrow|later this )"
)
"""What stands beside another time that points plainly: "twice, in June and again last week"."""
ARRANGED = later(
    r"\s(?:was|were|has been|have been) (?:later |then |also )?"
    r"(?:added|announced|arranged|cancell?ed|called off|confirmed|moved"
    r"|postponed|put (?:back|off)|rescheduled|scheduled|scrapped)\b"
)
"""What is done with an event before its day or after it: "A second show on 4 May | was added"."""
NAMED = later(r"\b(?:last night|yesterday(?: [a-z]+)?|(?P<ahead>(?:today|tonight|tomorrow)(?: [a-z]+)?)) \(\Z")
"""Before the name of a day that was told already: "agreed last night (Tuesday)"."""
NAMED_REACH = 24
"""Characters."""


FIXTURE = later(
    r"[:,]? (?:[A-Z][\w’'.&-]* ){1,4}vs?\.? (?:[A-Z][\w’'.&-]*[ ,]*){1,4}"
    r"(?:[-–—]\s?|at\s|\()?\d?\d(?:[:.]\d\d|[.:\d]{0,3}\s?[ap]\.?m)\b"
)
"""What stands behind the day of a match that is to be played: who plays, and at what hour."""


VOWED_THEN = later(r"\b(?:agre|pledg|promis|threaten|vow)ed (?:at |back in |in |late |on )?\Z")
"""Before the time of a vow, whatever it is that is still to come: "promised in | January to mend the quay"."""
VOWED_REACH = 20
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
            or tense_before(cues, middle, start)
            or self._following(cues, middle, low, start, end)
        )

    def _led(self, cues: list[re.Match[str]], middle: int, low: int, start: int, end: int) -> Tense | None:
        """What the words right before a time say."""
        text = self._document.text
        if CALLED_OFF.match(text, end) or is_fixed(text, low, start, end):
            return Tense.AHEAD
        if AS_DAY.match(text, end):
            # "ruled out | April 12 | as a date"
            return Tense.NEAR
        word = last_word(text, low, start)
        if not may_end_lead(word):
            return Tense.OVER if text[end : end + 2] in APOSTROPHE_S and DONE.match(text, end) else None
        ahead = AHEAD.match(text, low, start, word)
        if ahead and not (ahead["open"] and is_closed_by_past(cues, middle, ahead.start())):
            return Tense.NEAR if is_told_before(ahead["event"], cues, middle, (start, end)) else Tense.AHEAD
        if IN_FORCE.match(text, low, start, word) or PICKED.match(text, low, start, word):
            return Tense.AHEAD
        if GIVEN.search(text, max(low, start - GIVEN_REACH), start):
            return Tense.AHEAD
        opens_span = word == "from" and SPAN.match(text, end)
        if opens_span or UNTIL.match(text, low, start, word):
            return until_then(cues, middle, start, end)
        if ENDED.match(text, low, start, word):
            return Tense.OVER
        return self._led_to_done(word, low, start, end) or self._led_to_appointed(cues, middle, low, start, end)

    def _led_to_done(self, word: str, low: int, start: int, end: int) -> Tense | None:
        """What a word before a time says that leads to what was done, or is to come, at that time."""
        text = self._document.text
        owns = text[end : end + 2] in APOSTROPHE_S
        if owns and word == "for" and COMING.match(text, end):
            return Tense.NEAR if text.endswith("day", start, end) else Tense.AHEAD
        if (owns and DONE.match(text, end)) or (word == "the" and CALLED_BY.match(text, end)):
            return Tense.OVER
        if DONE_BEFORE.match(text, low, start, word):
            return Tense.OVER
        return Tense.OVER if CHANGED_BEFORE.match(text, low, start, word) else None

    def _led_to_appointed(self, cues: list[re.Match[str]], middle: int, low: int, start: int, end: int) -> Tense | None:
        """What the words before a time say that it was appointed for, or that bears its date."""
        text = self._document.text
        word = last_word(text, low, start)
        appointed = text[end : end + 2] not in APOSTROPHE_S and APPOINTED.match(text, low, start, word)
        if not appointed:
            return Tense.OVER if DATED.match(text, low, start, word) else None
        had = HAD.search(text, max(low, appointed.start() - HAD_REACH), start)
        is_noun = appointed["plan"] and not text.endswith(", ", 0, appointed.start())
        decided = is_noun and word == "in" and tense_before(cues, middle, appointed.start()) is Tense.PAST
        # "a meeting arranged for Monday | was cancelled"
        return Tense.NEAR if had or decided or happens_at_once(cues, middle, end) else Tense.AHEAD

    def _beside(self, cues: list[re.Match[str]], middle: int, start: int, end: int) -> Tense | None:
        """What the words right beside a time say."""
        text = self._document.text
        if VOWED_THEN.search(text, max(0, start - VOWED_REACH), start):
            return Tense.PAST
        foreseen = FORESEEN.match(text, end) and ARTICLE.search(text, max(0, start - len(" their ")), start)
        planned = was_planned(cues, middle, start)
        # "The vote, planned for 3 May | , was put off"
        if foreseen or happens_at_once(cues, middle, end + (planned and text.startswith(",", end))):
            return Tense.NEAR if planned or ARRANGED.match(text, end) else Tense.OVER
        if will_at_once(cues, middle, end):
            # "A storm that has raged since | Monday | will pass"
            since = text.endswith((" since ", " since the "), 0, start)
            return Tense.PAST if since else Tense.AHEAD
        if text.endswith(" (", 0, start) and (named := NAMED.search(text, max(0, start - NAMED_REACH), start)):
            return Tense.AHEAD if named["ahead"] else Tense.OVER
        if text.endswith(" on ", 0, start) and is_own_deed(text, cues[max(0, middle - CUES) : middle], start):
            return Tense.FUTURE
        coupled = COUPLED.match(text, end)
        return (Tense.OVER if coupled["past"] else Tense.AHEAD) if coupled else None

    def _following(self, cues: list[re.Match[str]], middle: int, low: int, start: int, end: int) -> Tense:
        """What the rest of the sentence says, where nothing before the time does."""
        text = self._document.text
        found = tense_behind(cues, middle, end)
        owns = text[end : end + 2] in APOSTROPHE_S
        if owns and found is Tense.FUTURE and MAY.match(cues[middle][0]):
            return Tense.NEAR
        opens = start - low <= OPENING or _is_fronted(text, low, start)
        if opens and not owns and comes_then(cues, middle, end):
            return Tense.FUTURE
        if not found:
            headed = HEADED.search(self._lower, max(low, start - REACH), start) or OPENS_AHEAD.match(text, low, start)
            headed = headed or FIXTURE.match(text, end)
            return Tense.FUTURE if headed or BY.search(text, max(low, start - 4), start) else Tense.UNKNOWN
        return Tense.OVER if opens and found is Tense.PAST else found


def _is_fronted(text: str, low: int, start: int) -> bool:
    """Whether nothing but a preposition and what belongs to it stands before a time in its sentence."""
    return start - low <= FRONTED_REACH and FRONTED.fullmatch(text, low, start) is not None

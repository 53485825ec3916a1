"""How a time stands in its sentence: when the clause took place, how long it lasts, or merely a word about a noun."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from reader.analysis.english.words import WEEKDAYS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import PAIRS
from reader.analysis.timeline.grammar.forms import Range, Word, lowered, word_at
from reader.analysis.timeline.grammar.phrases import name_begin, noun_start
from reader.analysis.timeline.grammar.split_verbs import behind_setting
from reader.analysis.timeline.grammar.subjects import OCCASIONS
from reader.analysis.timeline.times.attributes import (
    BARE,
    BESIDE_GRADED,
    PLAIN,
    SEASONAL,
    SEASONS,
    event_beside,
    graded_at,
    has_day,
    is_issued,
    is_result,
    is_result_for,
    is_said_in,
    is_won,
    names_day,
    names_event,
    noun_of,
)
from reader.analysis.timeline.times.compared import (
    is_compared,
    is_in_comparison,
    is_of_number,
    is_superlative,
)
from reader.analysis.timeline.times.moved import is_moved, is_slipped
from reader.analysis.timeline.times.particles import is_particle
from reader.analysis.timeline.times.time_phrases import phrase_of, phrase_start, with_shades
from reader.analysis.timeline.times.unplaced import is_of_another, is_spoken_of, since_what
from reader.analysis.wordlists import word_set


class Role(StrEnum):
    """What a time says about what stands around it."""

    AT = "at"
    SINCE = "since"
    UNTIL = "until"
    NOUN = "noun"
    """It tells which of several happenings a noun means: "the 2020 war"."""
    NONE = "none"
    """It is not when anything happened: "before Monday", "than in 2012", the date of a dateline."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A time in its sentence."""

    role: Role
    phrase: Range
    """The time with its preposition, which the clause can do without; empty where it cannot."""
    noun: Range | None = None
    """The noun phrase that the time is part of."""


SHADES = word_set("late later early nearly almost about around just shortly soon that")
"""Words between "until" and the time it belongs to."""
BEGINNINGS = frozenset(("beginning", "end", "start"))
STRETCHES = word_set("course remainder rest bulk")
"""Parts of a time that no calendar knows: "for the rest of May"."""
WRITTEN_IN = words_of.ISSUING | word_set("addressed by filed in sent served signed submitted through to via wrote")
"""Before something with a date: what was done or said then with it."""
PLACE_REACH = 5
"""Words of the place that stands before a time."""
CONTRACTS = frozenset(("contract", "deal", "extension", "lease", "licence", "license"))
"""Until a time they are for, which is no time of any deed."""
MARKING = word_set(
    "celebrate celebrated celebrates commemorate commemorated mark marked marks observe observed observes"
)
"""Verbs whose object a feast is: "They marked VE Day on Thursday"."""


def anchor(words: Sequence[Word], start: int, end: int, verbs: Container[int] = ()) -> Anchor:
    """How the time in words `start` to `end` stands in its sentence; `verbs` are the words that are finite verbs."""
    if start > 1 and lowered(words, start - 2, start) in PAIRS:
        start -= 2
    if is_spoken_of(words, start, end) or _is_denied(words, start) or _is_dated_beside(words, start):
        return Anchor(Role.NONE, (start, end))
    if dated := _dated_noun(words, start):
        return Anchor(Role.NOUN, (start - 1, end), dated)
    if start and words[start - 1].lower in MARKING and _is_feast(words[start]):
        others = any(word.time is not None for word in (*words[:start], *words[end:]))
        return Anchor(Role.NONE if others else Role.AT, (start, start))
    end = _last_of_row(words, end)
    if noun := noun_of(words, start, end, verbs):
        return _of_noun(words, (start, end), noun, verbs)
    if graded := graded_at(words, start):
        beside = words[graded - 1].lower in BESIDE_GRADED
        return Anchor(Role.NONE if beside else Role.AT, (start, end) if beside else (start, start))
    return _beside_event(words, start, end, verbs) or _behind_preposition(words, start, end, verbs)


def _beside_event(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> Anchor | None:
    """How a time stands that belongs to an event beside it, to what began with it, or to a result; else None."""
    if event := event_beside(words, phrase_start(words, start), verbs):
        return Anchor(Role.NOUN, (start, end), event)
    if begun := _begun_with(words, start, verbs):
        return Anchor(Role.SINCE, phrase_of(words, start, end), begun)
    if is_result_for(words, start, end, verbs):
        days = has_day(words, (start, end)) or names_day(words[end:])
        return Anchor(Role.NONE if days else Role.AT, phrase_of(words, start, end))
    return Anchor(Role.NONE, (start, end)) if is_of_another(words, start, end, verbs) else None


def _behind_article(words: Sequence[Word], start: int) -> int:
    """Where a time begins with its article."""
    return start - (word_at(words, start - 1).lower == "the")


def _of_noun(words: Sequence[Word], time: Range, noun: Range, verbs: Container[int]) -> Anchor:
    """How a time stands that is an attribute of a noun: with the clause where the noun is a season, or what somebody
    won, issued or reported; else with the noun.
    """
    start, end = time
    if is_of_number(words, noun[0]) or is_in_comparison(words, noun[0]):
        return Anchor(Role.NONE, time)
    if is_result(words, time, noun, verbs):
        # "posted a first-quarter loss", but "posted a first-quarter loss | on Monday"
        return Anchor(Role.NONE if has_day(words, noun) else Role.AT, (start, start))
    if is_won(words, noun, verbs) or _is_of_season(words, time) or is_issued(words, noun, verbs):
        return Anchor(Role.AT, (start, start))
    tells = names_event(words, (end, noun[1])) or is_said_in(words, noun)
    return Anchor(Role.NOUN if tells else Role.NONE, time, noun)


def _is_of_season(words: Sequence[Word], time: Range) -> bool:
    """It is the season in which something was: "in the winter session", "in | the 2019-20 season"; but "in spring
    training".
    """
    start, end = time
    if words[start].lower in WEEKDAYS and start and words[start - 1].lower == "during":
        # "during | Sunday | prayers"
        return word_at(words, end).text.isalpha() and word_at(words, end).lower not in words_of.EVENT_NOUNS
    behind = word_at(words, end).lower
    first = _behind_article(words, start) if behind == "season" else start
    seasonal = (end - start > 1 and behind in SEASONAL) or first < start
    return seasonal and first > 0 and words[first - 1].lower in PLAIN


def _is_feast(word: Word) -> bool:
    """It may begin the name of a feast: "VE Day", but not "Monday", "last week"."""
    return word.text[0].isupper() and word.lower not in WEEKDAYS | BARE | {"early", "late", "this"}


def _is_denied(words: Sequence[Word], start: int) -> bool:
    """It is set right, "in 1963, | not 1965", "in 1963, not in Lorne in 1965", or left out: "except in 1965"."""
    at = start - (start > 0 and words[start - 1].lower in PLAIN)
    while at > max(1, start - PLACE_REACH) and words[at - 1].time is None and _is_in_place(words, at - 1):
        at -= 1
    left_out = at > 0 and words[at - 1].lower in {"except", "excluding"}
    return left_out or (at > 1 and words[at - 1].lower == "not" and words[at - 2].text == ",")


def _is_in_place(words: Sequence[Word], at: int) -> bool:
    """A word of "in Lorne Hall"."""
    return words[at].text.istitle() or (words[at].lower in PLAIN and words[at + 1].text.istitle())


def _dated_noun(words: Sequence[Word], start: int) -> Range | None:
    """The noun that bears a date, "honoured | a request | dated 3 May"; but "In a letter dated 3 May | she asked", and
    "filed a letter dated 3 May".
    """
    if start < 1 or words[start - 1].lower != "dated":
        return None
    first = noun_start(words, start - 1, 0)
    written = first > 0 and words[first - 1].lower in WRITTEN_IN
    return None if written or first == start - 1 else (name_begin(words, first), start - 1)


def _is_dated_beside(words: Sequence[Word], start: int) -> bool:
    """It is the date of a document, as an aside says: "The warrant, dated | 3 May, was read"; but "In a letter, dated 3
    May, she asked".
    """
    if lowered(words, start - 2, start) != [",", "dated"]:
        return False
    first = noun_start(words, start - 2, 0)
    return first == 0 or words[first - 1].lower not in WRITTEN_IN


NEARLY = frozenset(("about", "around", "roughly"))
"""What may stand between "since" and a time."""


def _behind_preposition(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> Anchor:
    """What the words before a time make of it."""
    before = word_at(words, start - 1).lower
    if is_moved(words, start, end):
        return Anchor(Role.NONE, (start, end))
    if before in NEARLY and start > 1 and words[start - 2].lower == "since":
        # "since | about | 2020"
        before, start = "since", start - 1
    if before == "since":
        role = Role.NONE if is_superlative(words, start) else Role.SINCE
        return Anchor(role, (start - 1 - (start > 1 and words[start - 2].lower == "ever"), end))
    if (
        before in {"until", "till", "til"}
        or (before == "through" and not is_particle(words, start))
        or _is_until(words, start)
    ):
        is_term = words[start - 2].lower in CONTRACTS and start > 1
        return Anchor(Role.NONE if is_term else Role.UNTIL, (start, start))
    if before == "from" and word_at(words, end).lower in {"to", "until", "through"}:
        return Anchor(Role.AT, (start, start))
    if before == "from" and is_slipped(words, start - 1):
        return Anchor(Role.NONE, (start, end))
    if before == "of":
        return _of(words, start, end, verbs)
    first, last = with_shades(words, *phrase_of(words, start, end), verbs)
    parts_verb = first > 0 and words[first - 1].lower in words_of.AUXILIARIES and word_at(words, last).text == ","
    # "had | on Sunday, in a statement by an aide, | denied it"
    return Anchor(Role.AT, (first, (behind_setting(words, last) if parts_verb else 0) or last))


def _begun_with(words: Sequence[Word], start: int, verbs: Container[int]) -> Range | None:
    """What has its own time, since which something has lasted: "closed since | a fire in the roof | in May"."""
    noun = since_what(words, start, verbs)
    if noun is None or is_superlative(words, noun[0]) or words[noun[1] - 2].lower in BEGINNINGS:
        return None
    return noun if all(word.time is None and word.lower not in NEARLY for word in words[slice(*noun)]) else None


def _is_until(words: Sequence[Word], start: int) -> bool:
    """It reads "until late in the evening", "until that day in April"."""
    pairs = list(pairwise(word.lower for word in words[max(0, start - 4) : start]))
    return any(first == "until" and second in SHADES for first, second in pairs)


def _last_of_row(words: Sequence[Word], end: int) -> int:
    """The end of the last time of a row: "in 2008 and 2012", "the fall and winter"."""
    while end + 1 < len(words) and words[end].lower in {"and", "or", "of"} and _is_time(words[end + 1]):
        end += 1
        while end < len(words) and _is_time(words[end]):
            end += 1
    behind = lowered(words, end, end + 4)
    # "in that year or the next"
    return end + 3 if behind[:3] == ["or", "the", "next"] and not any(one[0].isalnum() for one in behind[3:]) else end


def _is_time(word: Word) -> bool:
    return word.time is not None or word.lower in SEASONS


def _of(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> Anchor:
    """In "the crash of 1929" it is a noun's own time; in "in the spring of 2019" it is when."""
    if words[start - 2].lower in BEGINNINGS and word_at(words, start - 4).lower == "since":
        # "since the beginning of | the winter"
        return Anchor(Role.SINCE, (start - 4, end))
    if words[start - 2].lower == "as" and any(word.lower in WEEKDAYS for word in words[start:end]):
        # "were missing as of Monday noon", but "had $3m in cash as of 31 December"
        return Anchor(Role.AT, (start - 2, end))
    at = noun_start(words, start - 1, 0, verbs)
    if words[end - 1].lower in SEASONS and not words_of.ORDINALS.isdisjoint(lowered(words, at, start - 1)):
        # "the eighth storm of the winter"
        return Anchor(Role.NONE, (start, end))
    if words[start - 2].lower in STRETCHES and at and words[at - 1].lower in words_of.PREPOSITIONS:
        # "over the course of March"
        return Anchor(Role.AT, (at - 1, end))
    noun = (at, end)
    behind = word_at(words, at - 1).lower in {"after", "before", "following"}
    if is_compared(words, at) and not (behind and names_event(words, (at, start - 1))):
        return Anchor(Role.NONE, (start, end))
    if at and words[at - 1].lower == "since" and is_superlative(words, at - 1):
        # "the biggest crowd since the World Cup of 2007"
        return Anchor(Role.NONE, (start, end))
    if at - 1 in verbs and words[at - 1].lower in words_of.SPENDING:
        # "missed most of May"
        return Anchor(Role.AT, (start, start))
    if names_event(words, (at, start - 1)):  # and not the month of March
        return Anchor(Role.NOUN, (start - 1, end), noun)
    # "the floods over | the summer of 2019", but "resigned over | the timetable of May 2019"
    head = words[start - 2].lower.removesuffix("s")
    subject = at and words[at - 1].lower == "over" and head not in SEASONS | OCCASIONS | {"weekend"}
    if at and words[at - 1].lower in PLAIN and not subject:
        return Anchor(Role.AT, (at - 1, end))
    return Anchor(Role.NONE, (start, end))

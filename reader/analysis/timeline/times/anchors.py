"""How a time stands in its sentence: when the clause took place, how long it lasts, or merely a word about a noun."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from reader.analysis.english import verb_forms
from reader.analysis.english.words import ARTICLES, EARLY_OR_LATE, WEEKDAYS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import PAIRS, is_shaded_time
from reader.analysis.timeline.grammar.forms import Range, Word, is_adverb, is_participle, lowered, starts_noun, word_at
from reader.analysis.timeline.grammar.phrases import name_begin, noun_start
from reader.analysis.timeline.grammar.split_verbs import behind_setting
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
    is_of_place,
    is_result,
    is_result_for,
    is_said_in,
    is_won,
    names_day,
    names_event,
    noun_of,
)
from reader.analysis.timeline.times.compared import (
    CLOSE,
    is_compared,
    is_in_comparison,
    is_limited,
    is_of_number,
    is_superlative,
)
from reader.analysis.timeline.times.moved import is_moved, is_slipped
from reader.analysis.timeline.times.particles import TAKING, is_particle
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


NEEDING = words_of.SPENDING | word_set(
    "by around about near past to toward towards between through throughout within beyond under into ended ending"
)
"""Prepositions that an entry keeps together with their time."""
SHADES = word_set("late later early nearly almost about around just shortly soon that")
"""Words between "until" and the time it belongs to."""
SHADING = word_set("just only even sometime beginning starting effective")
WITH_EFFECT = ["with", "effect"]
"""Words before a time that belong to it."""
BOUNDS = (["at", "the", "earliest"], ["at", "the", "latest"])
"""Words beside a time that say that it is the first or the last one possible."""
KINDS_OF_DAY = word_set(
    """
    balmy bitter bright busy chilly clear cold crisp damp dark fateful foggy frantic freezing frigid gray grey hot
    humid long mild muggy quiet rainy recent snowy stormy sunny sweltering typical warm wet windy
    """
)
GETTING = word_set("brought get gets getting give gives got gave want wants wanted win wins won")
"""Verbs of which "back" is a part, behind their object."""
GETTING_REACH = 5
"""Words of the object, and the verb before it."""
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
    if is_spoken_of(words, start, end):
        return Anchor(Role.NONE, (start, end))
    if _is_denied(words, start):
        return Anchor(Role.NONE, (start, end))
    if dated := _dated_noun(words, start):
        return Anchor(Role.NOUN, (start - 1, end), dated)
    if start and words[start - 1].lower in MARKING and _is_feast(words[start]):
        others = any(word.time is not None for word in (*words[:start], *words[end:]))
        return Anchor(Role.NONE if others else Role.AT, (start, start))
    end = _last_of_row(words, end)
    article = start - (words[start - 1].lower == "the") if start else start
    in_time = lowered(words, article - 3, article) == ["in", "time", "for"]
    if in_time and (end == len(words) or not starts_noun(words[end]) or words[end].lower in SEASONAL):
        # "is to open in time for the 2028 season"
        return Anchor(Role.AT, (start, start))
    noun = noun_of(words, start, end, verbs)
    if noun and (is_of_number(words, noun[0]) or is_in_comparison(words, noun[0])):
        return Anchor(Role.NONE, (start, end))
    # "in the winter session", but "in spring training"; "in | the 2019-20 season"
    seasonal = end - start > 1 and word_at(words, end).lower in SEASONAL
    first = article if word_at(words, end).lower == "season" else start
    seasonal = (seasonal or first < start) and first > 0 and words[first - 1].lower in PLAIN
    if noun and is_result(words, (start, end), noun, verbs):
        # "posted a first-quarter loss", but "posted a first-quarter loss | on Monday"
        return Anchor(Role.NONE if has_day(words, noun) else Role.AT, (start, start))
    if noun and (is_won(words, noun, verbs) or seasonal or is_issued(words, noun, verbs)):
        return Anchor(Role.AT, (start, start))
    if noun:
        tells = names_event(words, (end, noun[1])) or is_said_in(words, noun)
        return Anchor(Role.NOUN if tells else Role.NONE, (start, end), noun)
    if graded := graded_at(words, start):
        beside = words[graded - 1].lower in BESIDE_GRADED
        return Anchor(Role.NONE if beside else Role.AT, (start, end) if beside else (start, start))
    event = event_beside(words, _phrase_start(words, start), verbs)
    if event:
        return Anchor(Role.NOUN, (start, end), event)
    if begun := _begun_with(words, start, verbs):
        return Anchor(Role.SINCE, _phrase(words, start, end), begun)
    if is_result_for(words, start, end, verbs):
        days = has_day(words, (start, end)) or names_day(words[end:])
        return Anchor(Role.NONE if days else Role.AT, _phrase(words, start, end))
    if is_of_another(words, start, end, verbs):
        return Anchor(Role.NONE, (start, end))
    return _behind_preposition(words, start, end, verbs)


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
    first, last = _with_shades(words, *_phrase(words, start, end), verbs)
    parts_verb = first > 0 and words[first - 1].lower in words_of.AUXILIARIES and word_at(words, last).text == ","
    # "had | on Sunday, in a statement by an aide, | denied it"
    return Anchor(Role.AT, (first, (behind_setting(words, last) if parts_verb else 0) or last))


def _begun_with(words: Sequence[Word], start: int, verbs: Container[int]) -> Range | None:
    """What has its own time, since which something has lasted: "closed since | a fire in the roof | in May"."""
    noun = since_what(words, start, verbs)
    if noun is None or is_superlative(words, noun[0]) or words[noun[1] - 2].lower in BEGINNINGS:
        return None
    return noun if all(word.time is None and word.lower not in NEARLY for word in words[slice(*noun)]) else None


def _phrase(words: Sequence[Word], start: int, end: int) -> Range:
    """The time with its preposition; empty where an entry keeps them."""
    before = word_at(words, start - 1).lower
    if is_shaded_time(words, start):
        # "as soon as June"
        return (start - 3, end)
    if before in {"after", "before"} and start > 1 and words[start - 2].lower in CLOSE:
        # "shortly after 5am"
        return (start - 2, end)
    if before in {"about", "around"} and start > 1 and words[start - 2].lower in PLAIN:
        # "at about eight"
        return (start - 2, end)
    if before == "between" and any(word.lower == "and" for word in words[start:end]):
        return (start - 1, end)
    if is_limited(words, start):
        return (start, start)
    if is_of_place(words, start, end):
        return (start, end)
    kind = before in KINDS_OF_DAY and word_at(words, start - 2).lower in ARTICLES and words[start].lower in WEEKDAYS
    if kind and not _article_before(words, start):
        # "the better part of | a quiet Sunday"
        return (start, start)
    needs = before in NEEDING or (before in TAKING and word_at(words, end).lower == "off")
    if needs and not is_particle(words, start):
        return (start, start)
    return (_phrase_start(words, start), end)


def _with_shades(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> Range:
    """The phrase with the small words around it that say nothing without it: "back in May", "the next week or two"."""
    if start == end:
        return start, end
    lowers = lowered(words, end, end + 3)
    if lowers in BOUNDS:
        end += 3
    elif lowers[:1] == ["or"] and lowers[1:] and lowers[1] in {"two", "so", "three"}:
        end += 2
    elif lowers[:1] in (["hours"], ["alone"]):
        # "in the early morning hours"
        end += 1
    elif words[start].lower == "from" and (
        lowers[:1] == ["onwards"] or (lowers[:1] == ["on"] and not starts_noun(word_at(words, end + 1)))
    ):
        # "from Monday on", but "from Monday on the coast road"
        end += 1
    while start and words[start - 1].time is None and _is_shade(words, start - 1, verbs):
        start -= 1
    if lowered(words, start - 2, start) in (["most", "recently"], WITH_EFFECT):
        start -= 2
    return start, end


def _is_shade(words: Sequence[Word], at: int, verbs: Container[int]) -> bool:
    lower, before = words[at].lower, words[at - 1] if at else words[at]
    if lower == "back":
        # But "they came back in May", "she bought it back in May"; "was released | back in May".
        done = at - 1 in verbs or is_participle(before.lower)
        is_verbs = before.lower in words_of.PRONOUNS | words_of.DETERMINERS or (
            done and before.lower not in words_of.ISSUING
        )
        # "gets its railway back"
        is_verbs = is_verbs or not GETTING.isdisjoint(lowered(words, at - GETTING_REACH, at))
        return not is_verbs and before.lower not in verb_forms.BASES and words[at - 2].lower != "to"
    if lower == "even" and before.lower in words_of.BREAKING:
        return False
    # "was freed | later in the day"
    bare = words[at + 1].lower not in words_of.PREPOSITIONS - {"in"}
    return lower in SHADING or (bare and lower in {"earlier", "later"})


def _is_until(words: Sequence[Word], start: int) -> bool:
    """It reads "until late in the evening", "until that day in April"."""
    pairs = list(pairwise(word.lower for word in words[max(0, start - 4) : start]))
    return any(first == "until" and second in SHADES for first, second in pairs)


def _phrase_start(words: Sequence[Word], start: int) -> int:
    at = start
    is_count = at > 1 and words[at - 2].text.isdigit() and word_at(words, at - 3).time is None
    if is_count and words[at - 1].lower in {"and", "or"}:
        # "20 and 50 years ago", but "18 September and 1 October"
        at -= 2
    of_verb = start > 0 and is_particle(words, start)
    # "wrote about this | a couple of days ago"
    of_verb = of_verb or (at > 0 and words[at - 1].lower == "this" and words[at].lower in ARTICLES)
    while not of_verb and at and words[at - 1].lower in {"both", "early", "last", "late", "next", "this"}:
        at -= 1
    if not of_verb and (article := _article_before(words, at)):
        # "on a mild Monday"
        at = article
    if not of_verb and at and words[at - 1].time is None and words[at - 1].lower in PLAIN:
        at -= 1
        # But "two weeks late | in December"
        at -= (
            at > 1
            and words[at - 1].lower in EARLY_OR_LATE
            and words[at - 1].time is None
            and words[at - 2].time is None
        )
    return at


def _article_before(words: Sequence[Word], at: int) -> int:
    """Where an article stands behind a preposition, and adjectives between it and a weekday; 0 where none does."""
    if words[at].lower not in WEEKDAYS:
        return 0
    for first in range(at - 1, max(0, at - 4), -1):
        if words[first].lower in ARTICLES:
            return first if words[first - 1].lower in PLAIN else 0
        if words[first].lower not in KINDS_OF_DAY and not is_adverb(words[first]):
            return 0
    return 0


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
    if at and words[at - 1].lower in PLAIN:
        return Anchor(Role.AT, (at - 1, end))
    return Anchor(Role.NONE, (start, end))

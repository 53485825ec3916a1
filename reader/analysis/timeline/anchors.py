"""How a time stands in its sentence: when the clause took place, how long it lasts, or merely a word about a noun."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from reader.analysis.timeline import lexicon as words_of
from reader.analysis.timeline.forms import Word, is_adverb, is_gerund
from reader.analysis.timeline.phrases import NO_OBJECTS, noun_start
from reader.analysis.timeline.subjects import Range
from reader.analysis.timeline.words import MONTHS


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


PLAIN = words_of.listed("on in at during from for over this early late")
WEEKDAYS = words_of.listed("monday tuesday wednesday thursday friday saturday sunday")
BARE = words_of.listed("next last yesterday today tomorrow tonight")
"""Times that begin with these words stand without "in" and "on"."""
SPENDING = words_of.listed("spend spends spent spending")
"""Verbs whose object is a time."""
NEEDING = words_of.listed(
    "by around about near past to toward towards between through throughout within beyond under into"
)
"""Prepositions that an entry keeps together with their time."""
BESIDE = words_of.listed("toward towards before after than like ahead prior following preceding versus vs unlike circa")
NO_NOUNS = (
    (words_of.PREPOSITIONS | words_of.COORDINATORS | words_of.RELATIVES | words_of.MODALS | words_of.BE | words_of.HAVE)
    | (words_of.DO | words_of.PAST | words_of.DETERMINERS | words_of.SUBJECT_PRONOUNS)
    | (words_of.ADVERBIAL_RELATIVES | words_of.SUBORDINATORS)
)
"""Words that are no part of a noun phrase behind its determiner."""
FORECASTS = words_of.listed(
    """
    forecast forecasts outlook guidance estimate estimates budget budgets target targets results figures earnings
    profit profits sales revenue prediction predictions data accounts prices bill bills
    """
)
"""Nouns that are of a time, and not made then: "it cut its forecast for the third quarter"."""
DOCUMENTS = words_of.listed(
    """
    report study survey poll paper review audit letter memo book article interview speech film documentary analysis
    essay statement column email
    """
)
"""Nouns with a year in which what they say was said."""
PAST_ENDINGS = ("ed", "said", "wrote", "found", "told", "thought", "knew")
SHADES = words_of.listed("late early nearly almost about around just that")
"""Words between "until" and the time it belongs to."""
SUPERLATIVES = words_of.listed("first last only most least record best worst ever")


def anchor(words: Sequence[Word], start: int, end: int, verbs: Container[int] = ()) -> Anchor:
    """How the time in words `start` to `end` stands in its sentence; `verbs` are the words that are finite verbs."""
    if start > 1 and [word.lower for word in words[start - 2 : start]] in (["at", "least"], ["at", "most"]):
        start -= 2
    before = words[start - 1].lower if start else ""
    if start and (
        _is_in_a_name(words, start, end)
        or _is_object(words, start, end)
        or _is_signature(words, start)
        or _is_recited(words, start)
    ):
        return Anchor(Role.NONE, (start, end))
    end = _last_of_row(words, end)
    noun = _noun(words, start, end, verbs)
    if noun and _is_issued(words, noun, verbs):
        return Anchor(Role.AT, (start, start))
    if noun:
        tells = _is_event(words, (end, noun[1])) or _is_said_in(words, noun)
        return Anchor(Role.NOUN if tells else Role.NONE, (start, end), noun)
    event = _event_beside(words, start, verbs)
    if event:
        return Anchor(Role.NOUN, (start, end), event)
    if _is_dateline(words, start, end) or _is_bracketed(words, start, end) or _is_compared(words, start):
        return Anchor(Role.NONE, (start, end))
    if (
        _is_quality(words, start, end)
        or _is_about_a_noun(words, start, end, verbs)
        or _is_within_content(words, start, end, verbs)
    ):
        return Anchor(Role.NONE, (start, end))
    if before == "since":
        role = Role.NONE if _is_superlative(words, start) else Role.SINCE
        return Anchor(role, (start - 1 - (start > 1 and words[start - 2].lower == "ever"), end))
    if before in {"until", "till", "through"} or _is_until(words, start):
        return Anchor(Role.UNTIL, (start, start))
    if before == "from" and end < len(words) and words[end].lower in {"to", "until", "through"}:
        return Anchor(Role.AT, (start, start))
    if before == "of":
        return _of(words, start, end, verbs)
    if [word.lower for word in words[max(0, start - 3) : start : 2]] == ["as", "as"]:
        # "as soon as June"
        return Anchor(Role.AT, (start - 3, end))
    if before in {"about", "around"} and start > 1 and words[start - 2].lower in PLAIN:
        # "at about eight"
        return Anchor(Role.AT, (start - 2, end))
    if before == "between" and any(word.lower == "and" for word in words[start:end]):
        return Anchor(Role.AT, (start - 1, end))
    if before in NEEDING | SPENDING:
        return Anchor(Role.AT, (start, start))
    return Anchor(Role.AT, (_phrase_start(words, start), end))


def _is_issued(words: Sequence[Word], noun: Range, verbs: Container[int]) -> bool:
    """What it says, it said then: "a 2017 report warned"."""
    said = (
        noun[1] in verbs and words[noun[1]].lower in words_of.REPORTING and words[noun[1]].lower.endswith(PAST_ENDINGS)
    )
    return said and words[noun[1] - 1].lower in DOCUMENTS


def _is_said_in(words: Sequence[Word], noun: Range) -> bool:
    """What is told was said in it: "in a 2013 memo, the board wrote"."""
    return noun[0] > 0 and words[noun[0] - 1].lower == "in" and words[noun[1] - 1].lower in DOCUMENTS


def _is_until(words: Sequence[Word], start: int) -> bool:
    """It reads "until late in the evening", "until that day in April"."""
    pairs = list(pairwise(word.lower for word in words[max(0, start - 4) : start]))
    return any(first == "until" and second in SHADES for first, second in pairs)


def _phrase_start(words: Sequence[Word], start: int) -> int:
    at = start
    if at > 1 and words[at - 1].lower in {"and", "or"} and words[at - 2].text.isdigit():
        # "20 and 50 years ago"
        at -= 2
    is_particle = start > 0 and _is_particle(words[start - 1].lower, words[start].lower)
    while not is_particle and at and words[at - 1].lower in {"early", "late", "this"}:
        at -= 1
    if not is_particle and at and words[at - 1].time is None and words[at - 1].lower in PLAIN:
        at -= 1
        at -= at > 1 and words[at - 1].time is None and words[at - 1].lower in {"early", "late", "later", "earlier"}
    return at


def _is_particle(before: str, first: str) -> bool:
    """It belongs to the verb, and not to the time: "weighed in Friday", "what they vote on next week"."""
    return (before == "in" and first in WEEKDAYS) or (before in {"in", "on"} and first in BARE)


def _last_of_row(words: Sequence[Word], end: int) -> int:
    """The end of the last time of a row: "in 2008 and 2012"."""
    while end + 1 < len(words) and words[end].lower in {"and", "or", "of"} and words[end + 1].time is not None:
        end += 1
        while end < len(words) and words[end].time is not None:
            end += 1
    return end


def _is_in_a_name(words: Sequence[Word], start: int, end: int) -> bool:
    """Part of a longer name: "Today" in "Trending Today"."""
    titled = any(word.text in {"“", '"'} for word in words[max(1, start - 3) : start])
    if titled and all(word.text[0].isupper() or not word.text[0].isalnum() for word in words[start - 1 : end]):
        # A title: on “This Morning”, the “Today” show.
        return any(word.text in {"”", '"'} for word in words[end : end + 2])
    titled = words[start].text[0].isupper() and words[start].lower in {"today", "tonight", "this", "last", "next"}
    if words[end - 1].named and end < len(words) and words[end].named and words[end].text[0].isupper():
        # "Easter Seals"
        return words[end].start - words[end - 1].end <= 1
    after_name = words[start - 1].text[0].isupper() or words[start - 1].lower in {"'s", "’s"}
    within = (
        (words[start - 1].named or "/" in words[start].text)
        and words[start].named
        and end < len(words)
        and words[end].named
    )
    return after_name and (within or titled)


def _is_about_a_noun(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """It tells when something else was: "the accounts for 2015", "since the flood in 2004"."""
    lowers = [word.lower for word in words[max(0, start - 6) : start]]
    if lowers[-1:] == ["for"]:
        is_year = end - start == 1 and words[start].text.isdigit()
        is_forecast = any(lower in FORECASTS for lower in lowers[-3:-1])
        return is_forecast or (is_year and not any(lower in words_of.PLANNING for lower in lowers[-3:-1]))
    if lowers[-1:] != ["in"] or "since" not in lowers:
        return False
    since = start - lowers[::-1].index("since") - 1
    return not any(at in verbs for at in range(since, start))


def _is_within_content(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """Between a noun and what it says, "his promise a year ago that", where no verb says it."""
    if end >= len(words) or words[end].lower != "that" or not start or start - 1 in verbs:
        return False
    says = any(word.lower in words_of.REPORTING for word in words[max(0, start - 6) : start])
    return words[start - 1].lower in NO_OBJECTS and not says


def _is_quality(words: Sequence[Word], start: int, end: int) -> bool:
    """A noun with an adjective, "a brighter tomorrow", or the year that something is from: "the returns from 1995"."""
    lowers = [word.lower for word in words[max(0, start - 2) : start]]
    if words[start].lower in {"tomorrow", "today", "yesterday"}:
        return len(lowers) == 2 and lowers[0] in {"a", "an", "the"}
    after = words[end].lower if end < len(words) else ""
    is_year = end - start == 1 and words[start].text.isdigit()
    return (
        is_year
        and lowers[-1:] == ["from"]
        and after not in {"to", "until", "till", "through", "on", "onward", "-", "–"}
    )


def _is_object(words: Sequence[Word], start: int, end: int) -> bool:
    """What somebody speaks of: "calling Christmas a sham", "covering the last three months"."""
    if not is_gerund(words[start - 1].lower):
        return False
    after = words[end].lower if end < len(words) else ""
    return after in {"a", "an", "the"} or (words[start].lower == "the" and end - start > 2)


def _is_recited(words: Sequence[Word], start: int) -> bool:
    """A quote goes on with it in the middle of a sentence: promised peace “today, tomorrow”."""
    at = start
    while at > 1 and (words[at - 1].text == "," or words[at - 1].time is not None):
        at -= 1
    return at > 1 and words[at - 1].text in {"“", '"'} and words[at].time is not None and words[at].text.islower()


def _is_signature(words: Sequence[Word], start: int) -> bool:
    """The date under a quoted post: "Name (@name) June 1, 2016"."""
    return words[start - 1].text == ")" and any(word.text == "@" for word in words[max(0, start - 4) : start])


def _noun(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> Range | None:
    """The noun phrase that a time is an attribute of, or None."""
    if end >= len(words):
        return None
    after = words[end].lower
    owned = after in words_of.POSSESSIVES and not after.isalpha()
    before = words[start - 1].lower if start else ""
    own = words[start].lower in {"the", "a", "an"} and end - start > 1
    joins = before == "that" and words[start].lower in BARE
    tied = (
        (before in words_of.DETERMINERS and not joins)
        or before in words_of.PREPOSITIONS - PLAIN - {"by"}
        or before == "of"
    )
    joined = end - start == 1 and "-" in words[start].text
    bare = (
        "/" in words[start].text
        or (joined and words[start].text[-1].isalpha())
        or (before not in PLAIN and _is_never_adverb(words[start:end]))
    )
    own = own and after not in words_of.EVENT_NOUNS
    bare = bare or (before == "from" and words[start].text.isdigit() and words[min(end, len(words) - 1)].text.islower())
    bare = bare or (before == "on" and _is_weekday_attribute(words, start, end, verbs))
    attribute = (tied or bare) and not own and end not in verbs and _is_common_noun(words, end)
    if not owned and not attribute:
        return None
    begin = start
    while begin > 1 and words[begin - 1].lower in {"and", "or"} and words[begin - 2].time is not None:
        # "the 2004 and 2008 conventions"
        begin -= 2
    first = start if own else noun_start(words, begin, 0, verbs)
    last = end + 1 if owned else end
    while last < len(words) and last not in verbs and (_is_nominal(words[last]) or (owned and words[last].time)):
        last += 1
    return (first, last) if last > end + owned else None


def _is_weekday_attribute(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """A noun that is no subject follows a bare weekday: "on Sunday talk shows"."""
    if words[start].lower not in WEEKDAYS:
        return False
    at = end
    while at < len(words) and at not in verbs and words[at].text.islower() and _is_nominal(words[at]):
        at += 1
    return at > end and at < len(words) and at not in verbs and not is_adverb(words[end].lower)


def _is_never_adverb(time: Sequence[Word]) -> bool:
    """A bare year, a month, "9/11": without a preposition it can only be part of a noun."""
    return len(time) == 1 and (time[0].text[0].isdigit() or time[0].lower.capitalize() in MONTHS)


def _is_common_noun(words: Sequence[Word], at: int) -> bool:
    return _is_nominal(words[at]) and not is_adverb(words[at].lower)


def _is_nominal(word: Word) -> bool:
    lower = word.lower
    return (
        word.time is None
        and word.text[0].isalnum()
        and lower not in NO_NOUNS
        and not (lower.endswith("ed") and word.text.islower())
    )


def _event_beside(words: Sequence[Word], start: int, verbs: Container[int]) -> Range | None:
    """The event whose time this is, in a phrase of another time: "before the primary Aug. 30"."""
    end = _phrase_start(words, start)
    if not end or words[end - 1].lower not in words_of.EVENT_NOUNS or end - 1 in verbs:
        return None
    first = noun_start(words, end - 1, 0, verbs)
    beside = first > 0 and words[first - 1].lower in BESIDE and end - first > 2
    return (first, end) if beside else None


def _is_event(words: Sequence[Word], noun: Range) -> bool:
    return any(words[at].lower in words_of.EVENT_NOUNS for at in range(*noun))


def _is_dateline(words: Sequence[Word], start: int, end: int) -> bool:
    """Capitals and marks before it, and then a dash or a bracket: "BAKU, May 4 (Agency) -"."""
    head = words[:start]
    capitals = all(word.text.isupper() or not word.text[0].isalnum() for word in head)
    rest = words[end : end + 6]
    return bool(head) and start <= 8 and capitals and any(word.text in {"—", "–", "-", "--", "("} for word in rest)


def _is_bracketed(words: Sequence[Word], start: int, end: int) -> bool:
    """Alone in brackets, or in a row of dates there: the years of a life, of a film."""
    before = words[start - 1].text if start else ""
    after = words[end].text if end < len(words) else ""
    return before in {"(", "["} and after in {")", "]", "-", "–", "—", ","}


def _is_compared(words: Sequence[Word], start: int) -> bool:
    lowers = [word.lower for word in words[max(0, start - 3) : start]]
    if not lowers:
        return False
    wide = [word.lower for word in words[max(0, start - 6) : start]]
    if wide[-4:-3] == ["from"] and wide[-3][0].isdigit() and lowers[-1] in PLAIN:
        # "to 44 percent, from 54 percent in July"
        return True
    if lowers[-2:-1] == ["than"] and lowers[-1].isalpha():
        # "worse than life today"
        return True
    if {("such", "as"), ("close", "to"), ("down", "from"), ("up", "from")} & set(pairwise(wide)):
        return True
    if lowers[-1] in BESIDE or lowers[-2:] in (
        ["prior", "to"],
        ["ahead", "of"],
        ["compared", "to"],
        ["compared", "with"],
    ):
        return True
    if lowers[-1] in PLAIN and any(_compares(words, at) for at in range(max(0, start - 6), start)):
        return True
    return lowers[-1] in PLAIN and any(
        word in {"than", "as", "from", "compared", "like", "unlike"} for word in lowers[:-1]
    )


def _compares(words: Sequence[Word], at: int) -> bool:
    """A "than", but not that of "more than 90"."""
    return words[at].lower == "than" and not (words[at + 1].text[0].isdigit() or words[at + 1].text in "$£€")


def _is_superlative(words: Sequence[Word], start: int) -> bool:
    lowers = [word.lower for word in words[max(0, start - 12) : start]]
    return any(word in SUPERLATIVES or (word.endswith("est") and len(word) > 5) for word in lowers)


def _of(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> Anchor:
    """In "the crash of 1929" it is a noun's own time; in "in the spring of 2019" it is when."""
    at = noun_start(words, start - 1, 0, verbs)
    noun = (at, end)
    if _is_compared(words, at):
        return Anchor(Role.NONE, (start, end))
    if _is_event(words, noun):
        return Anchor(Role.NOUN, (start - 1, end), noun)
    if at and words[at - 1].lower in PLAIN:
        return Anchor(Role.AT, (at - 1, end))
    return Anchor(Role.NONE, (start, end))

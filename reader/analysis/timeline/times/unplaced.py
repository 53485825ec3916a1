"""Times at which nothing happened: part of a name, a thing spoken of, what something else is of."""

from collections.abc import Container, Sequence
from itertools import pairwise

from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import APOSTROPHE_S, ARTICLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import NO_OBJECTS, NUMBERS
from reader.analysis.timeline.grammar.forms import Range, Word, is_gerund, lowered, word_at
from reader.analysis.timeline.times.attributes import PLAIN, is_age
from reader.analysis.timeline.times.compared import is_compared
from reader.analysis.wordlists import word_set

FORECASTS = word_set(
    """
    forecast forecasts outlook guidance estimate estimates budget budgets target targets results figures earnings
    profit profits sales revenue prediction predictions data accounts prices bill bills pay payroll receipt receipts
    record records report reports rent salaries salary statistics wage wages
    calendar diary invoice menu rota table tables timetable
    """
)
"""Nouns that are of a time, and not made then: "it cut its forecast for the third quarter", "the rota for May"."""
WILL_REACH = 10
"""Words before "from 2026" in which "will" tells what is to be so from then on."""
SERVING = word_set(
    """
    chaired coached conducted directed edited governed headed lectured led lived managed owned practised preached
    presented ran reigned represented ruled sat served stayed studied taught toured trained worked
    """
)
"""What somebody did for years."""
ROLE_REACH = 4
"""Words from "was" to what somebody was: "was the first woman director"."""
RECORD_REACH = 8
"""Words of "on the register at the close of business"."""
SINCE_REACH = 12
"""Words between "since" and the time of what began then."""
ANSWERED = frozenset(("answered", "replied", "said"))
DAYPARTS = word_set("afternoon evening midnight morning night noon o'clock o’clock")
"""What an hour that somebody names ends with: "I said four in the | morning"."""


def is_spoken_of(words: Sequence[Word], start: int, end: int) -> bool:
    """The time is a word like any other: in a name, the object of a verb, under a post, recited."""
    return start > 0 and (
        _is_in_a_name(words, start, end) or _is_object(words, start, end) or _is_recited(words, start)
    )


def is_of_another(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """The time belongs to something that its clause only names, or that it is compared with."""
    return (
        _is_bracketed(words, start, end)
        or is_compared(words, start)
        or _is_of_record(words, start)
        or _is_quality(words, start, end, verbs)
        or is_age(words, start)
        or _is_about_a_noun(words, start, end, verbs)
        or _is_within_content(words, start, end, verbs)
    )


def _is_of_record(words: Sequence[Word], start: int) -> bool:
    """It only says which holders a dividend goes to: "to holders of record on 3 May", "to stock of record 3 May"."""
    at = start - (words[start - 1].lower in {"on", "as"} or words[start - 1].lower in {"at", "of"})
    lowers = lowered(words, at - RECORD_REACH, start)
    return bool({("of", "record"), ("the", "register")} & set(pairwise(lowers)))


def _is_in_a_name(words: Sequence[Word], start: int, end: int) -> bool:
    """Part of a longer name: "Today" in "Trending Today"."""
    titled = any(word.text in words_of.OPENING_MARKS for word in words[max(1, start - 3) : start])
    if titled and all(word.text[0].isupper() or not word.text[0].isalnum() for word in words[start - 1 : end]):
        # A title: on “This Morning”, the “Today” show.
        return any(word.text in words_of.CLOSING_MARKS for word in words[end : end + 2])
    titled = words[start].text[0].isupper() and words[start].lower in {"today", "tonight", "this", "last", "next"}
    if (
        words[end - 1].named
        and word_at(words, end).named
        and words[end].text[0].isupper()
        and not _is_year(words[start])
    ):
        # "Easter Seals", but "the 1984 Lorne Games"
        return words[end].start - words[end - 1].end <= 1
    after_name = words[start - 1].text[0].isupper() or words[start - 1].lower in APOSTROPHE_S
    within = (words[start - 1].named or "/" in words[start].text) and words[start].named and word_at(words, end).named
    return after_name and (within or titled)


def _is_year(word: Word) -> bool:
    return word.text.isdigit() and len(word.text) == len("1984")


def _is_about_a_noun(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """It tells when something else was: "the accounts for 2015", "since the flood in 2004"."""
    lowers = lowered(words, start - SINCE_REACH, start)
    if lowers[-1:] == ["for"]:
        is_year = end - start == 1 and words[start].text.isdigit()
        # But "Rain is forecast for Thursday"
        is_verb = any(lower in words_of.BE for lower in lowers[-3:-1])
        is_forecast = not is_verb and any(lower in FORECASTS for lower in lowers[-3:-1])
        foreseen = any(
            at in verbs and words[at].lower in words_of.FORESEEING for at in range(start - len(lowers), start)
        )
        planned = foreseen or any(lower in words_of.PLANNING for lower in lowers[-3:-1])
        # "A cut of a million for next year | has dealt them a blow"
        is_ended = end in verbs and words[end].lower in words_of.HAVE
        return is_forecast or ((is_year or is_ended) and not planned)
    if lowers[-1:] != ["on"] and any(lower == "for" and one in FORECASTS for one, lower in pairwise(lowers[-5:])):
        # "its forecast for growth this year"
        return not any(at in verbs or words[at].time is not None for at in range(max(0, start - 4), start))
    return lowers[-1:] in (["in"], ["on"]) and since_what(words, start, verbs) is not None


def since_what(words: Sequence[Word], start: int, verbs: Container[int]) -> Range | None:
    """Since what something goes on that has its own time: "since | the flood in the valley | in 2004"; but not "since
    taking office in May", which somebody took.
    """
    for at in range(start - 1, max(0, start - SINCE_REACH) - 1, -1):
        if words[at].lower == "since" and words[at].time is None and words[at - 1].lower in words_of.HAVE:
            # "have since drawn level, according to a poll released on Tuesday"
            return None
        if words[at].lower == "since" and words[at].time is None:
            noun = (at + 1, start - (words[start - 1].lower in PLAIN))
            return None if is_gerund(words[at + 1].lower) or noun[0] >= noun[1] else noun
        if at in verbs or words[at].time is not None:
            # "fell to its lowest since | 2008 | on Tuesday"
            return None
    return None


def _is_within_content(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """Between a noun and what it says, "his promise a year ago that", where no verb says it."""
    if end >= len(words) or words[end].lower != "that" or not start or start - 1 in verbs:
        return False
    says = any(word.lower in words_of.REPORTING for word in words[max(0, start - 6) : start])
    return words[start - 1].lower in NO_OBJECTS and not says


OF_TOMORROW = word_set(
    """
    better bleak bright brighter cleaner different fairer freer glorious golden greener happier healthier new richer
    safer stronger troubled uncertain
    """
)
"""What a tomorrow is that is a noun; "met the mayor tomorrow" has none."""


def _is_quality(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """A noun with an adjective, "a brighter tomorrow", or the year that something is from: "the returns from 1995"."""
    lowers = lowered(words, start - 2, start)
    if words[start].lower in {"tomorrow", "today", "yesterday"}:
        return len(lowers) == 2 and lowers[0] in ARTICLES and lowers[1] in OF_TOMORROW
    after = word_at(words, end).lower
    is_year = end - start == 1 and words[start].text.isdigit()
    will = any(word.lower in {"must", "shall", "will"} for word in words[max(0, start - WILL_REACH) : start])
    # "hopes to release 50 wolves from | 2027"
    plans = any(
        word.lower in words_of.PLANNING and after.lower == "to"
        for word, after in pairwise(words[max(0, start - WILL_REACH) : start])
    )
    return (
        is_year
        and lowers[-1:] == ["from"]
        and not (will or plans or _lasts_from(words, start - 1, verbs))
        and after not in {"to", "until", "till", "through", "on", "onward", "-", "–"}
    )


def _lasts_from(words: Sequence[Word], start: int, verbs: Container[int]) -> bool:
    """Somebody did something from then on: "led it for five years | from 2010", "was editor | from 1984"."""
    if word_at(words, start - 1).time is not None:
        return True
    acts = next((at for at in range(start - 1, max(0, start - WILL_REACH), -1) if at in verbs), start)
    between = words[acts + 1 : start]
    if words[acts].lower in {"was", "were"}:
        # "was at Leeds", "was chairman", but "was a fan of songs from 1995"
        placed = bool(between) and between[0].lower in {"at", "in", "with"}
        return placed or any(word.lower in ROLE_HEADS for word in between[:ROLE_REACH])
    return words[acts].lower in SERVING


def _is_object(words: Sequence[Word], start: int, end: int) -> bool:
    """What somebody speaks of: "calling Christmas a sham", "covering the last three months", "I said four in the
    morning".
    """
    if words[start - 1].lower in ANSWERED and words[end - 1].lower in DAYPARTS:
        return words[start].text[0].isdigit() or words[start].lower in NUMBERS
    if not is_gerund(words[start - 1].lower):
        return False
    after = word_at(words, end).lower
    return after in ARTICLES or (words[start].lower == "the" and end - start > 2)


def _is_recited(words: Sequence[Word], start: int) -> bool:
    """A quote goes on with it in the middle of a sentence: promised peace “today, tomorrow”."""
    at = start
    while at > 1 and (words[at - 1].text == "," or words[at - 1].time is not None):
        at -= 1
    opens = at > 1 and (words[at - 1].text == "“" or sum(word.text == '"' for word in words[:at]) % 2 == 1)
    opens = opens and words[at - 1].text in words_of.OPENING_MARKS
    return opens and words[at].time is not None and words[at].text.islower()


def _is_bracketed(words: Sequence[Word], start: int, end: int) -> bool:
    """Alone in brackets, or in a row of dates there: the years of a life, of a film; or behind names alone there:
    "(Letters, | 12 July)".
    """
    after = word_at(words, end).text
    if after == ")":
        while start and (words[start - 1].text == "," or words[start - 1].text[0].isupper()):
            start -= 1
    before = word_at(words, start - 1).text
    return before in {"(", "["} and after in {")", "]", "-", "–", "—", ","}

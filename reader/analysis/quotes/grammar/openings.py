"""The subject of a clause, read forward from its beginning past the words that only lead in."""

from reader.analysis.coreference.newcomers import COMPANIONS
from reader.analysis.document import word_at
from reader.analysis.english.given_names import is_given
from reader.analysis.english.nouns import UNITS_OF_TIME
from reader.analysis.english.roles import FIRM_WORDS, is_role_word
from reader.analysis.english.saying import SAYS, VERBS
from reader.analysis.english.words import (
    ARTICLES,
    AUXILIARIES,
    BREAKS,
    DAYS,
    EARLY_OR_LATE,
    JOINERS,
    PAST,
    PREPOSITIONS,
    SMALL_IN_TITLES,
    SUBJECT_PRONOUNS,
    WHO,
    is_adverb,
)
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import BEFORE_NOUNS, DISTANCES, RANKING, Range, phrase_from
from reader.analysis.quotes.grammar.starts import is_several

PERIODS = frozenset(("day", "week", "weekend", "month", "year", "morning", "afternoon", "evening", "night"))
UNITS = UNITS_OF_TIME | {"moment", "moments"}
LEADING = frozenset(("born", "known", "seen", "given", "taken", "written", "sworn", "caught", "told", "shown", "torn"))
"""Participles that lead in as those in -ed do: "Born in Norsund, Okafor said"."""
HOLDING = RANKING | {"acting", "managing", "outgoing"}
"""Forms in -ing that belong to the office behind them: "Acting President Okafor"."""
FIRMS = FIRM_WORDS | {"agency", "company", "firm", "giant", "group", "union"}
"""What a form in -ing tells more of: "Marketing company Lund said"."""
ROUNDING = frozenset(("about", "around", "over", "nearly"))
"""Words before a number that lead in nothing: "about 200 protesters"."""
CLAUSE_LENGTH = 80
"""How many items back a clause is followed."""


def clause_start(passage: Passage, at: int, first: int) -> int:
    """Where the clause around an item begins: the sentence, a semicolon, a quote, or "and", "but", "that"."""
    start = at
    first = max(first, at - CLAUSE_LENGTH)
    while start > first:
        low, word = passage.lows[start - 1], passage.words[start - 1]
        if low == ")" and "(" in passage.words[first : start - 1]:
            start = opening_bracket(passage, start - 1)
        elif (not word and not _is_put_in(passage, start - 1, first)) or low in BREAKS:
            break
        elif word.startswith("-") and start - 2 >= first and passage.words[start - 2] == ")":
            # "TARNA, Mass. (Agency) -- Lund, a lawyer, said"
            break
        else:
            start -= 1
    return start


WORK_LENGTH = 7
"""Items of the name of a work."""


def _is_put_in(passage: Passage, quote: int, first: int) -> bool:
    """Whether marks stand within what tells of somebody, behind "who" or as the name of a work: "Lund, who called it
    “a shambles” in May, said".
    """
    comma = next((at for at in range(quote - 1, max(first, quote - CLAUSE_LENGTH), -1) if passage.words[at] == ","), 0)
    told = comma > 0 and passage.lows[comma + 1] in ("who", "whose")
    return told or _names_work(passage, quote, first)


def _names_work(passage: Passage, quote: int, first: int) -> bool:
    """Whether marks within what explains somebody hold a work: "Lund, author of “The Long Quay,” said"."""
    inner = passage.spans[quote].of(passage.text).strip("\"'“”‘’«» ")
    led = quote - 1 > first and (passage.lows[quote - 1] in ("of", "in", "on") or _is_apposed(passage, quote, first))
    named = all(word[:1].isupper() or word in SMALL_IN_TITLES for word in inner.rstrip(",").split())
    return led and named and inner[:1].isupper() and len(inner.split()) <= WORK_LENGTH and inner[-1:] not in ".!?"


def _is_apposed(passage: Passage, quote: int, first: int) -> bool:
    """Whether a comma behind a noun leads in the marks: "on the programme, “The Long Quay,”"."""
    before = passage.words[quote - 2]
    noun = before.islower() and before.isalpha() and before not in VERBS
    return passage.words[quote - 1] == "," and noun and "," in passage.words[first : quote - 1]


def opening_bracket(passage: Passage, closing: int) -> int:
    """The bracket that a closing one belongs to."""
    at = closing - 1
    while passage.words[at] != "(":
        at -= 1
    return at


def main_subject(passage: Passage, first: int, stop: int) -> Range | None:
    """The subject of the clause from `first` on: its first noun phrase behind what only leads in."""
    at = first
    while at < stop:
        low = passage.lows[at]
        if not passage.words[at] or not passage.words[at][0].isalnum():
            at += 1
        elif low in SUBJECT_PRONOUNS:
            return at, at + 1
        elif low in ROUNDING and passage.words[at + 1 : at + 2] != [] and passage.words[at + 1][:1].isdigit():
            at += 1
        elif (
            low in PREPOSITIONS
            or low in JOINERS
            or low in WHO
            or low in AUXILIARIES
            or _is_participle(passage, at, stop)
        ):
            at = _behind_lead(passage, at, stop)
        elif (behind := _behind_time(passage, at, stop)) is not None:
            at = behind
        elif low in EARLY_OR_LATE and word_at(passage.words, at + 1) == ",":
            at += 2
        elif low in EARLY_OR_LATE and word_at(passage.lows, at + 1) == "in":
            at = _behind_lead(passage, at + 1, stop)
        elif (low in DAYS and at + 1 < stop) or (
            is_adverb(low)
            and not (passage.words[at][0].isupper() and at + 1 < stop and passage.words[at + 1][:1].isupper())
        ):
            at += 1
        else:
            found = phrase_from(passage, at, stop) or (at, at + 1)
            if found == (at, at + 1) and low in BEFORE_NOUNS:
                return None
            if found[1] == at + 1 < stop - 1 and passage.words[at + 1] == ":" and not passage.words[at].isupper():
                # "Tennis: Lund lost, blaming"
                at += 2
                continue
            found = _with_second(passage, found, stop)
            if found[1] + 1 >= stop or not _is_distance(passage, found[1]):
                return found
            at = found[1] + 1
    return None


def _with_second(passage: Passage, name: Range, stop: int) -> Range:
    """A name with the one that "and" joins to it: "Okafor and Lund left, saying"; "many drivers and crews left"."""
    joiner = name[1]
    if joiner + 1 >= stop or passage.lows[joiner] != "and":
        return name
    before, behind = passage.words[joiner - 1], passage.words[joiner + 1]
    named, several = before[:1].isupper() and behind[:1].isupper(), is_several(before)
    second = phrase_from(passage, joiner + 1, stop) if named or several else None
    last = passage.words[second[1] - 1] if second else ""
    return (name[0], second[1]) if second and (is_several(last) if several else last[:1].isupper()) else name


def _is_participle(passage: Passage, item: int, stop: int) -> bool:
    """Whether a word leads in as "Asked" and "Speaking" do, and is no name as "Ted", "Reed" and "King" are."""
    word, low = passage.words[item], passage.lows[item]
    if not low.endswith(("ing", "ed")):
        return low in LEADING and word_at(passage.lows, item + 1) != ","
    following = word_at(passage.lows, item + 1)
    held = low in HOLDING or low.endswith("ed")
    if (held and (is_role_word(following) or following in COMPANIONS)) or following in FIRMS:
        return False
    opens = passage.bounds[item][0] == item or not passage.words[item - 1]
    return word[0].islower() or (opens and not _is_named(passage, item) and not _is_told_of(passage, item, stop))


def _is_told_of(passage: Passage, item: int, stop: int) -> bool:
    """Whether something is told between commas of a word, up to a verb: "Reed, in a letter to staff, | said"."""
    between = stop < len(passage.words) and passage.words[item + 1] == passage.words[stop] == ","
    return between and item + 2 < stop and not passage.words[item + 2][:1].isupper()


def _is_named(passage: Passage, item: int) -> bool:
    """Whether a word at the beginning of a sentence is a given name, or a name because a verb follows."""
    low, following = passage.lows[item], word_at(passage.lows, item + 1)
    acts = following in AUXILIARIES or following in PAST or following in SAYS
    return is_given(low) or acts


def _behind_time(passage: Passage, at: int, stop: int) -> int | None:
    """The item behind a time that leads in: "Earlier this week, Okafor", "Last month Okafor"."""
    begin = at + 1 if passage.lows[at] in EARLY_OR_LATE else at
    end = begin + 1
    if end >= stop or passage.lows[begin] not in ("this", "last", "that", "the", "next", "one"):
        return None
    if passage.lows[end] in ("next", "following", "same", "past"):
        end += 1
    period = end < stop - 1 and (passage.lows[end] in PERIODS or passage.lows[end] in DAYS)
    following = passage.words[end + 1] if period else ""
    leads = period and (following == "," or following[:1].isupper() or following in ARTICLES)
    return end + 1 if leads else None


def _is_distance(passage: Passage, end: int) -> bool:
    """Whether a phrase ends here that says how long after or before: "Hours later, Okafor said"."""
    return passage.lows[end] in DISTANCES and passage.lows[end - 1] in UNITS


def _behind_lead(passage: Passage, at: int, stop: int) -> int:
    """The item behind an adverbial: after its comma, or, where it has none, after its first word."""
    if passage.lows[at] in ("and", "but", "so", "that", "then", "yet", "or"):
        return at + 1
    day = behind_day(passage, at)
    return day if at < day < stop and passage.words[day] != "," else _behind_comma(passage, at, stop)


def behind_day(passage: Passage, at: int) -> int:
    """The item behind a day that leads in: "On Friday night", "In May"; the item itself where none does."""
    end = at + 1
    if passage.lows[at] not in ("on", "in") or end >= len(passage.lows) or not _is_day(passage, end):
        return at
    while end < len(passage.lows) and (
        _is_day(passage, end) or passage.lows[end] in PERIODS or passage.lows[end].isdecimal()
    ):
        end += 1
    return end


def _is_day(passage: Passage, item: int) -> bool:
    return passage.lows[item] in DAYS or passage.words[item] == "May"


def _behind_comma(passage: Passage, at: int, stop: int) -> int:
    """The item behind the comma of an adverbial, or, where it has none, behind its first phrase or word."""
    for comma in range(at + 1, stop):
        if passage.words[comma] == ",":
            return comma + 1
    if passage.lows[at].endswith("ing") and passage.lows[at] in VERBS:
        return stop
    if passage.lows[at] in PREPOSITIONS:
        led = phrase_from(passage, at + 1, stop)
        if led and led[1] < stop:
            return led[1]
    return at + 1

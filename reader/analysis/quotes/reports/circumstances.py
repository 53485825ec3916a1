"""What a report tells besides the speaker: to whom, where or how, and when."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.analysis.document import word_at
from reader.analysis.english.nouns import COMMUNICATIONS
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import LEMMAS, SAY_PLAINLY
from reader.analysis.english.words import (
    DAYS,
    DETERMINERS,
    EARLY_OR_LATE,
    JOINERS,
    PREPOSITIONS,
    SHORT_MONTHS,
    SUBJECT_PRONOUNS,
    WHO,
    is_adverb,
)
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import Range, begins_phrase, phrase_from
from reader.analysis.quotes.grammar.starts import is_several
from reader.analysis.wordlists import word_set
from reader.model import Span, TimeExpression, TimeType

HEARD = word_set("tell ask inform assure reassure remind notify warn urge brief email text lecture address")
"""Verbs whose object hears what is said."""

OBJECTS = word_set("him her me us them reporters")
OCCASIONS = COMMUNICATIONS | word_set(
    """
    interviews rally e-mail tweets posts debate event hearing meeting hall show program programme ad video
    session forum twitter facebook instagram x mastodon bluesky telegram youtube television tv radio podcast
    filing lawsuit court news town panel appearance remarks note blog diary memoir broadcast documentary phone
    telephone text sermon lecture toast ceremony funeral vigil protest march fundraiser dinner lunch breakfast
    stop gathering summit visit trip tour talks conclusion opening question-and-answer q&a deposition affidavit
    complaint parliament congress house senate commons
    """
)
"""The last word, or one of the words, of a phrase that tells where or how something was said."""

GATHERINGS = word_set("briefing gathering hearing meeting press")
"""Nouns that look like verbs: "told a packed meeting"."""
LEADS = word_set("in at on during via from through before after by over")
STOPS = frozenset(".;:()—–")
PHRASE_REACH = 14
"""Items of a phrase that says where or how."""


EVENT = "conference"
"""Where somebody speaks, and nobody who hears: "told a news conference"."""


def addressee(passage: Passage, cue: int) -> Span | None:
    """To whom it was said: "reporters" of "told reporters", "the crowd" of "said to the crowd"."""
    heard = _heard(passage, cue)
    return passage.span(*heard) if heard and passage.lows[heard[1] - 1] != EVENT else None


def _heard(passage: Passage, cue: int) -> Range | None:
    """The words behind a cue for who hears it: behind "told", or "said to"; None where it has no hearer."""
    low = passage.lows[cue]
    if low == "according":
        return None
    at = cue + 1
    if LEMMAS.get(low) not in HEARD:
        if LEMMAS.get(low) not in SAY_PLAINLY or word_at(passage.lows, at) != "to":
            return None
        if at + 1 >= len(passage.words) or not begins_phrase(passage, at + 1):
            return None
        at += 1
    if at >= len(passage.words) or not passage.words[at]:
        return None
    if passage.lows[at] in OBJECTS and not _is_hers(passage, at):
        return at, at + 1
    if _is_described(passage, at):
        end = phrase_from(passage, at + 1, len(passage.words))
        return (at, end[1]) if end else None
    if (
        not begins_phrase(passage, at)
        or passage.lows[at] in SUBJECT_PRONOUNS - {"you", "it"}
        or passage.lows[at] in DAYS
    ):
        return None
    found = phrase_from(passage, at, len(passage.words))
    if found is None:
        return None
    last = found[1]
    if last < len(passage.words) and passage.lows[last] in GATHERINGS:
        last += 1 + (passage.lows[last] == "press" and word_at(passage.lows, last + 1) in ("room", "corps", "club"))
    while last > found[0] + 1 and (passage.lows[last - 1] in DAYS or passage.lows[last - 1] in EARLY_OR_LATE):
        last -= 1
    return found[0], last


def _is_described(passage: Passage, item: int) -> bool:
    """Whether a participle tells of several who hear: "told cheering deputies"."""
    following = word_at(passage.words, item + 1)
    return passage.lows[item].endswith("ing") and is_several(following)


def _is_hers(passage: Passage, item: int) -> bool:
    """Whether "her" owns the hearer: "told her children", but "told her on Friday"."""
    following = word_at(passage.words, item + 1)
    plain = any(following in words for words in (DETERMINERS, JOINERS, PREPOSITIONS, SUBJECT_PRONOUNS))
    return passage.lows[item] == "her" and following.islower() and not plain and not is_adverb(following)


def occasion(passage: Passage, cue: int, stop: int) -> Span | None:
    """Where or how it was said: "in a statement", "at a rally in Ohio"; behind the cue or where its sentence begins."""
    heard = _heard(passage, cue)
    if heard and passage.lows[heard[1] - 1] == EVENT:
        return passage.span(heard[0], _phrase_end(passage, heard[0], stop))
    return _behind(passage, cue, stop) or _in_front(passage, cue)


def _in_front(passage: Passage, cue: int) -> Span | None:
    """What opens the sentence of a cue, up to its comma: "In a statement on Monday, the firm said"."""
    first, _ = passage.bounds[cue]
    if passage.lows[first] not in LEADS or "," not in passage.words[first:cue]:
        return None
    comma = passage.words.index(",", first, cue)
    end = _phrase_end(passage, first, comma)
    told = comma - first <= PHRASE_REACH and not OCCASIONS.isdisjoint(passage.lows[first + 1 : end])
    return passage.span(first, end) if told else None


def _behind(passage: Passage, cue: int, stop: int) -> Span | None:
    """An occasion behind a cue. What is told of somebody, "who runs a shop in the hall", is passed over."""
    beside = False
    for at in range(cue + 1, min(stop, cue + PHRASE_REACH + 6)):
        word, low = passage.words[at], passage.lows[at]
        if not word or word in STOPS:
            return None
        beside = word != "," and (beside or low in WHO)
        if beside:
            continue
        if low in LEADS and at + 1 < stop and passage.lows[at + 1] not in DAYS:
            end = _phrase_end(passage, at, stop)
            inner = passage.lows[at + 1 : end]
            if low in ("after", "before") and any(LEMMAS.get(word) in SAY_PLAINLY for word in inner):
                return None
            named = low == "on" and passage.words[at + 1][:1].isupper() and not is_role_word(passage.lows[at - 1])
            named = named and passage.lows[at + 1] not in SHORT_MONTHS
            if named or any(word in OCCASIONS for word in inner):
                return passage.span(at, end)
    return None


def _phrase_end(passage: Passage, at: int, stop: int) -> int:
    """Where the phrase of an occasion ends: before a mark, a day or the next clause."""
    end = at + 1
    while end < min(stop, at + PHRASE_REACH):
        low, word = passage.lows[end], passage.words[end]
        if (
            not word
            or word in STOPS
            or word == ","
            or low in DAYS
            or low in ("that", "who", "which", "and", "but", "as")
            or low in SUBJECT_PRONOUNS
        ):
            break
        end += 1
    while end > at + 1 and (passage.lows[end - 1] in LEADS or passage.lows[end - 1] in ("early", "late")):
        end -= 1
    return end


TIME_REACH = 70
"""How many characters behind the cue the time of the saying may stand; half as many before it."""
LONGEST_TIME = 100
"""Characters; no time is longer."""


def time_of(
    passage: Passage, cue: int, times: Sequence[TimeExpression], starts: Sequence[int], contents: Sequence[Range]
) -> int | None:
    """The time of the saying: the nearest day or hour to the cue in its sentence, outside the quotes and `contents`."""
    first, last = passage.bounds[cue]
    near = passage.spans[cue]
    start = max(passage.spans[first].start, near.start - TIME_REACH - LONGEST_TIME)
    end = min(passage.spans[last - 1].end, near.end + TIME_REACH + 1)
    best: tuple[int, int] | None = None
    for number in range(bisect_left(starts, start), bisect_left(starts, end)):
        time = times[number]
        if time.type not in (TimeType.DATE, TimeType.TIME) or time.first is None or _is_said(passage, time, contents):
            continue
        if _stands_in_another_clause(passage, cue, time) or (time.start < near.start and _asks(passage, first)):
            continue
        away = time.start - near.end if time.start >= near.end else (near.start - time.end) * 2
        if away <= TIME_REACH and (best is None or away < best[0]):
            best = (away, number)
    return best[1] if best else None


ABOUT = frozenset(("who", "whose"))
ELSEWHERE = ABOUT | {"although", "but", "though", "whereas", "while"}
"""Words behind a comma that begin a clause of something else: "he said, but on Friday he wrote"."""
TIME_WORDS = 24
"""Items behind the cue that are read for such a clause."""


def _stands_in_another_clause(passage: Passage, cue: int, time: TimeExpression) -> bool:
    """Whether a time behind the cue stands in a clause about somebody: "said Lund, who sank on Friday"."""
    if time.start < passage.spans[cue].start:
        return _is_explaining(passage, cue, time)
    for at in range(cue + 1, min(passage.bounds[cue][1], cue + TIME_WORDS)):
        if passage.spans[at].start >= time.start:
            return False
        if passage.words[at - 1] == "," and passage.lows[at] in ELSEWHERE:
            return True
    return False


def _is_explaining(passage: Passage, cue: int, time: TimeExpression) -> bool:
    """Whether a time before the cue stands in a clause between commas: "Lund, who has sat since 2011, said"."""
    for at in range(cue - 1, max(passage.bounds[cue][0], cue - TIME_WORDS), -1):
        if passage.lows[at] in ABOUT and passage.words[at - 1] == "," and passage.spans[at].start < time.start:
            behind = range(at + 1, cue)
            return any(passage.words[item] == "," and passage.spans[item].start >= time.end for item in behind)
    return False


def _asks(passage: Passage, first: int) -> bool:
    """Whether a sentence opens with a question: "Asked whether he would play on Friday, Okafor said"."""
    return passage.lows[first] in ("asked", "pressed", "questioned")


def _is_said(passage: Passage, time: TimeExpression, contents: Sequence[Range]) -> bool:
    """Whether a time stands in a quote, or in the contents of what is reported."""
    item = bisect_right(passage.spans, time.start, key=lambda span: span.start) - 1
    quoted = passage.quotes[item] >= 0 and passage.spans[item].end > time.start
    return quoted or any(first <= item < last for first, last in contents)

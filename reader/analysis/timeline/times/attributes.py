"""The noun phrase that a time is an attribute of: "the 2020 war", "Monday's debate"."""

from collections.abc import Container, Sequence
from itertools import pairwise

from reader.analysis.english.words import ARTICLES, INDEFINITE, POSSESSIVE_ENDS, WEEKDAYS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.amounts import is_shaded_time
from reader.analysis.timeline.grammar.forms import Range, Word, is_adverb, is_gerund, lowered, word_at
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.grammar.plurals import COUNTING
from reader.analysis.timeline.time_words import MONTHS
from reader.analysis.wordlists import word_set

PLAIN = word_set("on in at during from for over this early late")
SEASONS = word_set("spring summer fall autumn winter")
BARE = word_set("next last yesterday today tomorrow tonight")
"""Times that begin with these words stand without "in" and "on"."""
BESIDE = word_set("toward towards before after than like ahead prior following preceding versus vs unlike circa")
TYING = words_of.PREPOSITIONS - PLAIN - {"by"}
"""Prepositions behind which a time is mostly an attribute of a noun: "after Monday talks"."""
NO_NOUNS = (
    (words_of.PREPOSITIONS | words_of.COORDINATORS | words_of.RELATIVES | words_of.AUXILIARIES)
    | (words_of.DO | words_of.PAST | words_of.DETERMINERS | words_of.SUBJECT_PRONOUNS)
    | (words_of.ADVERBIAL_RELATIVES | words_of.SUBORDINATORS | {"thanks"})
)
"""Words that are no part of a noun phrase behind its determiner."""
DOCUMENTS = word_set(
    """
    report study survey poll paper review audit letter memo book article interview speech film documentary analysis
    essay statement column email experiment
    """
)
"""Nouns with a year in which what they say was said."""
RESULTS = word_set(
    """
    bookings charge deliveries earnings exports gain gdp imports income loss losses orders originations output
    production profit profits results revenue revenues sales shipments turnover
    """
)
"""What a quarter or a year comes off with."""
WINNING = word_set(
    """
    accepted awarded collected declined given honoured longlisted lost nominated received refused shared shortlisted
    took won
    """
)
PRIZES = word_set("award awards bafta booker emmy fellowship grammy medal nobel oscar prize prizes pulitzer trophy")
"""What is won of a year, mostly in it."""
RESULT_REACH = 14
"""Words from a verb to the "for" behind what was posted."""
POSTING = word_set(
    """
    booked earned had made post posted posts record recorded report reported reports show showed suffered swung took
    """
)
"""What a business does with these at the end of a quarter."""
SEASONAL = frozenset(
    ("break", "holiday", "holidays", "recess", "season", "semester", "session", "term", "training", "vacation")
)
"""Nouns that a season without its year is a part of: "spring training"."""
GRADES = word_set("best bumper busiest poor record slow strong stronger weak weaker worst")
LEAST_GRADED = 4
"""Letters that a superlative has more than: "best" is listed, "rest" is none."""
BESIDE_GRADED = word_set("after before despite following from since than")
"""Prepositions that set a time apart from when the clause took place: "after | their worst June"."""
AGE_REACH = 6
"""Words from "dated" to the time of what is so old."""
LENGTH_OF_DAY = 2
"""Digits of a day of the month."""
LENGTHS = word_set("hours days weeks month months quarter year years decade decades")
"""What sets something apart from the event that it came after: "in the | weeks | after the vote in May"."""
PAST_ENDINGS = ("ed", "said", "wrote", "found", "told", "thought", "knew")


def noun_of(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> Range | None:
    """The noun phrase that a time is an attribute of, or None."""
    if end >= len(words) or (_before(words, start) in TYING and _is_fronted(words, start, end, verbs)):
        return None
    after = words[end].lower
    if after == "," and _before(words, start) in INDEFINITE and _is_common_noun(words, end + 1):
        # "an Aug. 10, 1988, agreement"
        return noun_of(words, start, end + 1, verbs)
    owned = after in POSSESSIVE_ENDS
    is_decade = _is_decade(words, start, end)
    own = _has_article(words, start, end) and after not in words_of.EVENT_NOUNS | SEASONAL and not is_decade
    # "As early as 1974 | engineers warned"
    alone = is_shaded_time(words, start)
    is_attribute = is_decade or (not alone and (_is_tied(words, start) or _is_bare(words, start, end, verbs)))
    if not owned and (own or not is_attribute or end in verbs or not _is_common_noun(words, end)):
        return None
    begin = start
    while begin > 1 and words[begin - 1].lower in {"and", "or"} and words[begin - 2].time is not None:
        # "the 2004 and 2008 conventions"
        begin -= 2
    first = start if own else noun_start(words, begin, 0, verbs)
    last = _noun_end(words, end, verbs, owned=owned)
    return (first, last) if last else None


def _before(words: Sequence[Word], start: int) -> str:
    return word_at(words, start - 1).lower


def _has_article(words: Sequence[Word], start: int, end: int) -> bool:
    return words[start].lower in ARTICLES and end - start > 1


def _is_decade(words: Sequence[Word], start: int, end: int) -> bool:
    """It reads "the 1990s", with no "in" before it, or "the 12th-century | bridge"."""
    last = words[end - 1].text
    is_many = (last.endswith("s") and last[0].isdigit()) or last.endswith("-century")
    return _has_article(words, start, end) and is_many and _before(words, start) not in PLAIN


def _is_tied(words: Sequence[Word], start: int) -> bool:
    """What stands before the time belongs to the noun behind it: "the | 2020 | war", "after | Monday | talks"."""
    before = _before(words, start)
    joins = before == "that" and words[start].lower in BARE
    return (before in words_of.DETERMINERS and not joins) or before in TYING


def _is_bare(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """The time could not stand where it does without a noun behind it."""
    before, first, after = _before(words, start), words[start].text, words[end]
    # "in mid-morning trading", but "By mid-morning | banks had closed"
    joined = end - start == 1 and "-" in first and before != "by"
    if "/" in first or (joined and first[-1].isalpha()) or after.lower in SEASONAL:
        return True
    match before:
        case "from" if first.isdigit():
            return after.text.islower()
        case "for" if _is_feast(words[start:end]) or words[start].lower in SEASONS:
            return True
        case "for" | "on" | "during" if _is_weekday_attribute(words, start, end, verbs):
            return True
        case "in" if end - start > 1:
            # "in Sept. 11 theories": no day stands behind "in" by itself.
            return words[end - 1].text.isdigit() and len(words[end - 1].text) <= LENGTH_OF_DAY
        case _:
            return before not in PLAIN and _is_never_adverb(words[start:end])


def _noun_end(words: Sequence[Word], end: int, verbs: Container[int], *, owned: bool) -> int:
    """Where the noun behind a time ends; 0 where there is none."""
    last = end + owned
    last += owned and word_at(words, last).lower in {"most", "more", "least", "less"}
    least = last
    while last < len(words) and last not in verbs and (is_nominal(words[last]) or (owned and words[last].time)):
        if last > end and words[last - 1].lower in words_of.EVENT_NOUNS and words[last].text[0].isupper():
            # "After Monday's debate | Poltext checked": another noun.
            break
        last += 1
    while last > least and _is_doing(words, last - 1):
        last -= 1
    return last if last > least else 0


def _is_fronted(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """A clause opens with the time, and its subject is behind it: "Since 2015 | two clerks have lived there"."""
    if _before(words, start) == "of":
        # "In the drought of 2021 | Norvia closed the dam"
        start = noun_start(words, start - 1, 0)
    opens = start == 1 or not words[start - 2].text[0].isalnum() or words[start - 2].lower == "that"
    opens = opens and words[start - 1].lower in words_of.PREPOSITIONS
    subject = words[end]
    if not opens or not (subject.named or subject.lower in COUNTING):
        return False
    at = end
    while at < len(words) and at not in verbs and is_nominal(words[at]):
        at += 1
    # "Since 2015 | Ann Lee, a clerk, has lived there"
    return end < at < len(words) and (at in verbs or (subject.person and words[at].text == ","))


def _is_doing(words: Sequence[Word], at: int) -> bool:
    """A gerund with an object: "Tuesday's speech | denouncing his plan"."""
    return is_gerund(words[at].lower) and word_at(words, at + 1).lower in words_of.DETERMINERS


def _is_weekday_attribute(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """A noun that is no subject follows a bare weekday: "on Sunday talk shows"."""
    if words[start].lower not in WEEKDAYS or end >= len(words) or is_gerund(words[end].lower):
        return False
    opens = start == 1 or words[start - 2].lower in words_of.COORDINATORS
    mark = next((at for at in range(end, len(words)) if not words[at].text[0].isalnum()), len(words))
    if opens and any(at in verbs for at in range(end, mark)):
        # "and on Monday | schools in the district reopened"
        return False
    at = end
    while at < len(words) and at not in verbs and words[at].text.islower() and is_nominal(words[at]):
        at += 1
    return at > end and at < len(words) and at not in verbs and not is_adverb(words[end])


def _is_never_adverb(time: Sequence[Word]) -> bool:
    """A bare year, a month, "9/11", a feast: without a preposition it can only be part of a noun."""
    first = time[0]
    return len(time) == 1 and (first.text[0].isdigit() or first.lower.capitalize() in MONTHS or _is_feast(time))


def _is_feast(time: Sequence[Word]) -> bool:
    first = time[0]
    return len(time) == 1 and first.text[0].isupper() and first.lower not in WEEKDAYS | BARE


def _is_common_noun(words: Sequence[Word], at: int) -> bool:
    return is_nominal(word_at(words, at)) and not is_adverb(words[at])


def is_nominal(word: Word) -> bool:
    """It may be a part of a noun phrase behind its determiner."""
    lower = word.lower
    return (
        word.time is None
        and word.text[0].isalnum()
        and lower not in NO_NOUNS
        and not (lower.endswith("ed") and word.text.islower())
    )


def event_beside(words: Sequence[Word], end: int, verbs: Container[int]) -> Range | None:
    """The event before word `end`, whose time follows, in a phrase of another time: "before the primary Aug. 30"."""
    if not end or words[end - 1].lower not in words_of.EVENT_NOUNS or end - 1 in verbs:
        return None
    first = noun_start(words, end - 1, 0, verbs)
    if first > 1 and lowered(words, first - 2, first) == ["because", "of"]:
        return (first, end)
    # "before the convention in July" is before July; "he left after the vote in May" may be May, but "weeks after the
    # vote in May" is not.
    pair = (word_at(words, first - 2).lower, word_at(words, first - 1).lower)
    tied = pair[0] in LENGTHS or pair == ("ahead", "of") or (pair[1], words[first].lower) == ("before", "the")
    beside = pair in {("ahead", "of"), ("prior", "to")} or pair[1] in BESIDE
    beside = beside and end - first > 1 + (not tied)
    return (first, end) if beside else None


def names_event(words: Sequence[Word], noun: Range) -> bool:
    """A word of a noun phrase is an event: "the 2020 war"."""
    return any(words[at].lower in words_of.EVENT_NOUNS for at in range(*noun))


def is_issued(words: Sequence[Word], noun: Range, verbs: Container[int]) -> bool:
    """What it says, it said then: "a 2017 report warned"."""
    said = (
        noun[1] in verbs and words[noun[1]].lower in words_of.REPORTING and words[noun[1]].lower.endswith(PAST_ENDINGS)
    )
    return said and words[noun[1] - 1].lower in DOCUMENTS


def is_result(words: Sequence[Word], time: Range, noun: Range, verbs: Container[int]) -> bool:
    """The clause tells how a time came off: "posted | a third-quarter loss", "third-quarter sales | fell 4 %"."""
    start, end = noun
    if not any(words[at].lower in RESULTS for at in range(time[1], end)):
        return False
    if words[time[1]].lower in words_of.POSSESSIVES or not _is_period(words[slice(*time)]):
        return False
    head = word_at(words, start - 1).lower
    posted = head in POSTING and (start - 1 in verbs or words[start - 2].lower == "to")
    return posted or (end in verbs and words[end].lower in words_of.CHANGING)


def is_won(words: Sequence[Word], noun: Range, verbs: Container[int]) -> bool:
    """The clause tells who won a prize of a year: "won | the 1994 Lorne prize", "shortlisted for the 2019 award"."""
    led = word_at(words, noun[0] - 1).lower in {"for", "with"}
    wins = noun[0] - 1 - led
    prize = any(word.lower in PRIZES for word in words[slice(*noun)])
    return prize and wins in verbs and words[wins].lower in WINNING


def is_result_for(words: Sequence[Word], start: int, end: int, verbs: Container[int]) -> bool:
    """The clause tells what a time that stands behind it brought: "posted a loss of $4 million for | 2024"."""
    at = start - 1 - (words[start - 1].lower == "the")
    if at < 2 or words[at].lower != "for" or not _is_period(words[start:end]):
        return False
    head = next((one for one in range(at - 1, max(0, at - RESULT_REACH), -1) if one in verbs), at)
    between = words[head + 1 : at]
    plain = all(word.time is None and word.text != "," for word in between)
    return words[head].lower in POSTING and plain and any(word.lower in RESULTS for word in between)


def _is_period(time: Sequence[Word]) -> bool:
    """A quarter, a half or a year."""
    lower = time[-1].lower
    return lower.isdigit() or lower.rsplit("-", 1)[-1] in {"quarter", "half", "year"}


def is_said_in(words: Sequence[Word], noun: Range) -> bool:
    """What is told was said in it: "in a 2013 memo, the board wrote"."""
    return noun[0] > 0 and words[noun[0] - 1].lower == "in" and words[noun[1] - 1].lower in DOCUMENTS


def graded_at(words: Sequence[Word], start: int) -> int:
    """Where the words begin that say how a time was, "had | their worst | June since 2017"; 0 where none do."""
    lower = words[start - 1].lower if start > 1 else ""
    superlative = lower in GRADES or (lower.endswith("est") and len(lower) > LEAST_GRADED)
    first = start - 2 if superlative and words[start - 2].lower in words_of.DETERMINERS else 0
    return first if first and words[first - 1].lower not in PLAIN else 0


def has_day(words: Sequence[Word], noun: Range) -> bool:
    """A day stands beside a noun or its verb: "On Monday it posted | a loss", "posted | a loss on Monday"."""
    behind = next((at for at in range(noun[1], len(words)) if not words[at].text[0].isalnum()), len(words))
    # "will report its fourth-quarter results | on January 22"
    return names_day(words[noun[1] : behind]) or any(
        word.lower in WEEKDAYS | BARE for word in (*words[: noun[0]], *words[noun[1] : behind])
    )


def names_day(words: Sequence[Word]) -> bool:
    """A day of a month is among some words."""
    return any(word.time is not None and _is_day(word, after) for word, after in pairwise(words))


def _is_day(word: Word, after: Word) -> bool:
    """A day of a month: "May 3", "3 May"."""
    name, number = (word, after) if after.text.isdigit() else (after, word)
    return name.lower.capitalize() in MONTHS and number.text.isdigit()


def is_age(words: Sequence[Word], start: int) -> bool:
    """It tells how old something is thought to be: "dated the clog to about 1810"."""
    before = [word.lower for word in words[max(0, start - AGE_REACH) : start] if word.lower not in {"about", "around"}]
    return before[-1:] == ["to"] and not {"dated", "dates"}.isdisjoint(before)

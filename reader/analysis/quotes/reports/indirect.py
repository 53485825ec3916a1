"""Reported speech without marks: “Okafor said that the bridge would close”, “the bridge would close, Okafor said”."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from reader.analysis.document import where, word_at
from reader.analysis.english.saying import LEMMAS, PRESENT_PLAINLY, SAY_PLAINLY, VERBS, Saying
from reader.analysis.english.words import (
    BE,
    DAYS,
    POSSESSIVE_ENDS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    is_adverb,
)
from reader.analysis.quotes.grammar.cues import is_finite, is_passive
from reader.analysis.quotes.grammar.openings import clause_start, main_subject
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import KEEPING, LIKING, Range
from reader.analysis.quotes.grammar.scraps import is_scrap
from reader.analysis.quotes.grammar.subjects import subject_before
from reader.analysis.quotes.reports.bare import has_present, has_verb
from reader.analysis.quotes.reports.behind import report_by_agent, report_from
from reader.analysis.quotes.reports.clauses import clause_report, quoted_at, shared_subject
from reader.analysis.quotes.reports.closing import before_closing, closing_reports
from reader.analysis.quotes.reports.content import (
    CLAUSAL,
    SHORTEST,
    content_of,
    long_enough,
    without_stop,
)
from reader.analysis.quotes.reports.content_ends import content_end
from reader.analysis.quotes.reports.headlines import headline_report
from reader.analysis.quotes.reports.inserted import inserted_report, only_joins
from reader.analysis.quotes.reports.report import Report, Reported, Rule

TELLERS = frozenset(("i", "we", "you"))
"""Whoever writes or is interviewed; what they say of their own saying is no report."""

DENYING = frozenset(("having", "neither", "nobody", "none"))
"""Who says nothing: "Neither side would say what happened", "Having said all this"."""
GOING_REACH = 8
"""Items before a verb of saying in which "went" is looked for: "went on to say"."""
SUBJECT_REACH = 80
"""Items of a sentence that are looked at for a subject, so that endless sentences take no endless time."""


def find_reported(passage: Passage) -> Iterator[Reported]:
    """The reported speech of a paragraph, in order; no two stretches of it share words."""
    headline = headline_report(passage)
    if headline:
        yield headline
        return
    first = 0
    while first < len(passage.words):
        last = passage.bounds[first][1]
        for found in _of_sentence(passage, first, last):
            before = passage.lows[found.speaker[0] - 1] if found.speaker[0] > first else ""
            denied = before == "not" or passage.lows[found.speaker[0]] in DENYING
            if _first_person(passage, found) not in TELLERS and not denied and not _repeats_quote(passage, found):
                yield found
        first = last


def _first_person(passage: Passage, found: Reported) -> str:
    """The first word of the speaker, without what is drawn to it: "I" of "I’d"; "we" of "we can all"."""
    if passage.lows[found.speaker[0]] in ("all", "both"):
        return next(
            (low for low in passage.lows[max(0, found.speaker[0] - 2) : found.speaker[0]] if low in TELLERS), ""
        )
    return passage.lows[found.speaker[0]].replace("’", "'").partition("'")[0]


def _repeats_quote(passage: Passage, found: Reported) -> bool:
    """Whether what stands before its report begins with a quote, which is reported by itself."""
    return found.rule is not Rule.BEFORE and not passage.words[found.content[0]]


UNNAMED = frozenset(("identified", "name", "named", "withheld"))
"""What sources ask not to be, or for their names: "asked that her name not be used"."""
UNNAMED_REACH = 7
"""Items from "asked" to such a word."""
REPORTING = CLAUSAL | {",", "according"}
"""Words at which a report may begin."""


def _of_sentence(passage: Passage, first: int, last: int) -> Iterator[Reported]:
    """Every clause that a verb of saying governs, or else what stands before or behind the sentence's only report."""
    if passage.lows[first] == "according":
        yield from _according(passage, first, last)
        return
    beyond, governs = first, False
    teller: Range | None = None
    for at in [first + 1 + further for further in where(passage.lows[first + 1 : last], REPORTING)]:
        low = passage.lows[at]
        if at < beyond or (governs and low not in CLAUSAL):
            continue
        if low == "," and (inserted := inserted_report(passage, first, at, last)):
            yield inserted
            beyond, governs, teller = inserted.cue[1], True, inserted.speaker
        elif low == "according" and passage.lows[at - 1] == ",":
            yield from _closing(passage, first, at, last)
            return
        elif low in CLAUSAL and (content := _governed(passage, at, first, last)):
            for closing in () if governs else closing_reports(passage, first, _ends_before(passage, at, first)):
                if _names_somebody(passage, closing):
                    yield closing
                    teller = closing.speaker
            if told := _governing(passage, at, first, content, teller):
                yield replace(told, content=before_closing(passage, content, last))
                teller = told.speaker if word_at(passage.lows, content[1]) in ("and", "but") else None
            beyond, governs = content[1], True
    if not governs:
        yield from closing_reports(passage, first, last)


def _names_somebody(passage: Passage, found: Reported) -> bool:
    """Whether a report has a speaker: not in "Okafor sat down, said | little |, and warned that"."""
    words = passage.words[slice(*found.speaker)]
    core = list(takewhile(lambda word: word not in PREPOSITIONS, words))
    return words[0].lower() in SUBJECT_PRONOUNS or not is_scrap(words, core)


def _ends_before(passage: Passage, cue: int, first: int) -> int:
    """The comma behind which a participle or "and" adds to a report that is whole: "Okafor said on Monday, | adding
    that it was shut", "police said, | citing a clerk who said that"; 0 where none does.
    """
    if passage.lows[cue - 1] in ("and", "but") and passage.words[cue - 2] == ",":
        return cue - 2
    back = range(cue - 1, max(first, cue - SUBJECT_REACH), -1)
    return next((at for at in back if passage.words[at] == "," and passage.lows[at + 1].endswith("ing")), 0)


def _governed(passage: Passage, item: int, first: int, last: int) -> Range | None:
    """The clause that the word at an item governs, a verb of saying, if it does."""
    low = passage.lows[item]
    kind = VERBS[low]
    if low == "asked" and passage.lows[item - 1] == ",":
        return None
    if low == "asked" and not UNNAMED.isdisjoint(passage.lows[item + 1 : item + UNNAMED_REACH]):
        return None
    if low.endswith("ing"):
        speaks = (kind is Saying.SAY and _goes_with(passage, item)) or _is_going_on(passage, item, first)
    else:
        speaks = is_finite(passage, item) or _going_on(passage, item, first) is not None
    return content_of(passage, item, kind, last) if speaks else None


def _is_going_on(passage: Passage, item: int, first: int) -> bool:
    """Whether somebody is at it: "officials were already saying the bridge was lost", "Okafor kept saying it was"."""
    at = item - 1
    while at > first and is_adverb(passage.lows[at]):
        at -= 1
    goes_on = passage.lows[at] in BE or passage.lows[at] in KEEPING
    return at > first and goes_on and LEMMAS[passage.lows[item]] in PRESENT_PLAINLY


STATED = frozenset(("letter", "memo", "message", "note", "post", "report", "statement", "statements", "tweet"))
"""Nouns behind which "saying" tells what they say: "issued a joint statement on Friday saying"."""
JOINED_REACH = 24
"""Items before "and saying" in which the participle that it is joined to is looked for."""


def _goes_with(passage: Passage, item: int) -> bool:
    """Whether a participle goes with the clause before it: "Okafor left, saying", ", and warning", "before saying"."""
    before = passage.lows[item - 1]
    if before in ("before", "after", "while") or quoted_at(passage, item) is not None:
        return True
    led = before in ("and", "but", "also", "then")
    if led and any(low.endswith("ing") for low in passage.lows[max(0, item - JOINED_REACH) : item - 1]):
        return True
    at = item - 1
    while at > 0 and (passage.lows[at] in DAYS or passage.lows[at] in ("on", "late", "early")):
        at -= 1
    stated = passage.lows[item] == "saying" and (before == "by" or passage.lows[at] in STATED)
    return stated or passage.lows[item - 1 - led] in (",", "")


def _governing(passage: Passage, cue: int, first: int, content: Range, teller: Range | None) -> Reported | None:
    """The report of a clause by who says it; None where that cannot be told. The `teller` reports what is before it."""
    if passage.lows[cue].endswith("ing"):
        report = clause_report(passage, cue, max(first, cue - SUBJECT_REACH), content[0])
    elif is_passive(passage, cue, first):
        tells = VERBS[passage.lows[cue]] is Saying.TELL
        report = report_by_agent(passage, cue, content[0]) if tells else None
    else:
        subject = _subject(passage, _going_on(passage, cue, first) or cue, first, teller)
        report = Report(subject, None, Rule.BEFORE) if subject else None
    return Reported(report.speaker, (cue, cue + 1), content, report.rule) if report else None


def _subject(passage: Passage, verb: int, first: int, teller: Range | None) -> Range | None:
    """Who says it: the subject beside the verb, or the one that an earlier verb lends: "Okafor left and said that"."""
    at = verb - 1
    while at > first and passage.lows[at] != "and" and is_adverb(passage.lows[at]):
        at -= 1
    lent = passage.lows[at] in ("and", "but")
    beside = subject_before(passage, verb, first)
    if beside and DAYS.issuperset(passage.lows[slice(*beside)]):
        return None
    return beside or (teller or _lent_subject(passage, at, first) if lent else None)


def _lent_subject(passage: Passage, joiner: int, first: int) -> Range | None:
    """The subject of the clause that goes on; behind marks that of the verb before them: "called it “…” and said"."""
    said = joiner - 2
    if passage.words[joiner - 1] == "," and LEMMAS.get(passage.lows[said]) in SAY_PLAINLY:
        # "Prices fell, the port said, | and warned that"
        return subject_before(passage, said, first)
    start = clause_start(passage, joiner, first)
    if start > first and not passage.words[start - 1]:
        return shared_subject(passage, joiner, first)
    return main_subject(passage, start, joiner)


def _going_on(passage: Passage, item: int, first: int) -> int | None:
    """The verb that a report hangs on in "went on to say", "went so far as to say", "used to say"."""
    if passage.lows[item - 1] != "to":
        return None
    if item - 2 > first and passage.lows[item - 2] in LIKING:
        return item - 2
    back = range(item - 2, max(first, item - GOING_REACH), -1)
    return next((at for at in back if LEMMAS.get(passage.lows[at]) == "go"), None)


def _according(passage: Passage, first: int, last: int) -> Iterator[Reported]:
    """According to police, the road was shut."""
    report = report_from(passage, first, last)
    if report is None or report.cue is None or report.rule is not Rule.ACCORDING:
        return
    comma = _behind_source(passage, report.speaker[1], last)
    content = long_enough(comma + 1, without_stop(passage, comma + 1, last))
    if content:
        yield Reported(report.speaker, report.cue, content, report.rule)


def _behind_source(passage: Passage, end: int, last: int) -> int:
    """The comma behind a source and what explains it: "according to a study, published in May, | whales sleep"."""
    comma = _comma(passage, end, last)
    if comma + 1 >= last or not _explains(passage, comma + 1):
        return comma
    behind = _comma(passage, comma + 1, last)
    if word_at(passage.lows, behind + 1) in ("and", "but") and passage.lows[comma + 1] not in WHO:
        # "Ten people, according to police, | died in the fire, and two were hurt"
        return comma
    return behind if has_verb(passage, behind, last) or has_present(passage, behind + 1, last) else comma


def _comma(passage: Passage, first: int, last: int) -> int:
    """The next comma that is not within a number: "2,000 people"."""
    words = passage.words
    within = (at for at in range(first, last) if words[at] == ",")
    return next((at for at in within if not (words[at - 1].isdecimal() and word_at(words, at + 1).isdecimal())), last)


BEHIND_PARTICIPLES = PREPOSITIONS | {"out", "up", "last", "this", "on", "earlier"}


def _explains(passage: Passage, at: int) -> bool:
    """Whether what begins behind a comma tells of the source: "a study, published in May," "the mayor, who left,"."""
    return passage.lows[at] in WHO or (passage.lows[at].endswith("ed") and passage.lows[at + 1] in BEHIND_PARTICIPLES)


def _closing(passage: Passage, first: int, at: int, last: int) -> Iterator[Reported]:
    """The road was shut, according to police; "the road, according to police, was shut"."""
    report = report_from(passage, at, last)
    if report is None or report.cue is None:
        return
    comma = _behind_source(passage, report.speaker[1], last)
    owning = passage.lows[first : min(at - 1, first + SUBJECT_REACH)]
    acts = any(
        has_verb(passage, item, item + 1) for item, low in enumerate(owning, first) if low not in POSSESSIVE_ENDS
    )
    last = content_end(passage, comma + 1, last)
    goes_on = has_verb(passage, comma + 1, last) or has_present(passage, comma + 1, last)
    content, rest = (first, at - 1), None
    if comma + 1 < last and not acts and goes_on:
        rest = before_closing(passage, (comma + 1, without_stop(passage, comma + 1, last)), last)
    if rest and only_joins(passage, *content):
        content, rest = rest, None
    if rest or content[1] - content[0] >= SHORTEST:
        yield Reported(report.speaker, report.cue, content, report.rule, rest)

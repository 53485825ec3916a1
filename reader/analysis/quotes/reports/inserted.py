"""Reports that break into what they report, without marks: "The bridge, Okafor said on Monday, would close"."""

from reader.analysis.english.saying import LEMMAS, PRESENT_PLAINLY, VERBS, Saying
from reader.analysis.english.words import (
    AUXILIARIES,
    DAYS,
    INDEFINITE,
    JOINERS,
    PREPOSITIONS,
    has_finite_form,
    is_adverb,
)
from reader.analysis.quotes.grammar.cues import is_finite
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import LIKING, phrase_from
from reader.analysis.quotes.reports.bare import has_verb
from reader.analysis.quotes.reports.behind import report_from
from reader.analysis.quotes.reports.closing import BULLETS, CLOSING
from reader.analysis.quotes.reports.content import CLAUSAL, without_stop
from reader.analysis.quotes.reports.content_ends import CONTENT_REACH, content_end
from reader.analysis.quotes.reports.report import Report, Reported, Rule

CIRCUMSTANCES_REACH = 9
"""Words between a report and the comma that closes it, which tell where or when: "said in a letter on Monday"."""
REPORT_REACH = 40
"""Words behind a comma among which a speaker and a verb of saying stand."""
CLOSELY = 9
"""Words from a comma to the verb of a report behind it, at most."""
ASIDES = INDEFINITE | {"as"}
"""What a writer goes on with behind a report: "Prices rose, the port said, | a figure that Lund disputed"."""
FEWEST = 2
"""Words behind a report that go on with what it reports, at least."""


def inserted_report(passage: Passage, first: int, comma: int, last: int) -> Reported | None:
    """The report between the comma at an item and the next, in a sentence that goes on around it."""
    following = passage.lows[comma + 1 : min(comma + 1 + CLOSELY, last)]
    if CLAUSAL.isdisjoint(following) or not following[0]:
        return None
    report = report_from(passage, comma + 1, min(last, comma + REPORT_REACH), attached=True)
    if report is None or report.cue is None or not _is_close(passage, report, comma):
        return None
    closing = _closing(passage, report.cue[0], max(report.cue[1], report.speaker[1]), last)
    if closing is None or not _goes_on(passage, report, closing + 1, last):
        return None
    rest = (closing + 1, without_stop(passage, closing + 1, content_end(passage, closing, last)))
    # "Nine died, the mayor said, | state media reported"
    says = any(LEMMAS.get(low) in CLOSING for low in passage.lows[rest[1] - 3 : rest[1]])
    handed_on = says and rest[1] - rest[0] < CLOSELY
    while first < comma and passage.words[first] in BULLETS:
        first += 1
    broken_off = passage.words[comma - 1] in AUXILIARIES
    acts = has_verb(passage, first, comma) and not broken_off
    if acts and passage.lows[closing + 1] in ASIDES and "" not in passage.words[max(first, comma - CLOSELY) : comma]:
        return Reported(report.speaker, report.cue, (first, comma), Rule.SENTENCE)
    closes = has_verb(passage, first, comma) and (handed_on or not (broken_off or has_verb(passage, *rest)))
    near = passage.words[max(first, comma - CONTENT_REACH) : min(rest[1], comma + CONTENT_REACH)]
    if closes or rest[1] - rest[0] < FEWEST or "" in near:
        return None
    if only_joins(passage, first, comma):
        return Reported(report.speaker, report.cue, rest, Rule.SENTENCE)
    return Reported(report.speaker, report.cue, (first, comma), Rule.SENTENCE, rest)


def _is_close(passage: Passage, report: Report, comma: int) -> bool:
    """Whether nothing but a speaker and a finite verb of saying stands behind a comma, in one order or the other."""
    if report.cue is None or report.rule not in (Rule.BEHIND, Rule.INVERTED):
        return False
    verb, _ = report.cue
    inverted = report.rule is Rule.INVERTED
    begin, end = (verb, verb) if inverted else report.speaker
    often = passage.lows[verb - 2 : verb - 1] != [] and passage.lows[verb - 2] in LIKING
    between = all(low in AUXILIARIES or is_adverb(low) for low in passage.lows[end : verb - 2 * often])
    bound = passage.lows[end] in ("for", "of", "at") and AUXILIARIES.isdisjoint(passage.lows[end:verb])
    between = between or (bound and not passage.lows[verb].endswith("ing"))
    starts = begin - comma == 1 or (begin - comma == 2 and passage.lows[comma + 1] == "as")
    tells = inverted and VERBS.get(passage.lows[verb]) is Saying.TELL
    plainly = not inverted or (
        LEMMAS[passage.lows[verb]] in PRESENT_PLAINLY and passage.lows[report.speaker[0]] not in DAYS and not tells
    )
    return starts and between and plainly and passage.lows[verb] in CLAUSAL and (often or is_finite(passage, verb))


CLAUSES = frozenset(("", "that", "because"))


def _closing(passage: Passage, verb: int, at: int, last: int) -> int | None:
    """The comma behind a report, its hearer and its circumstances."""
    if VERBS[passage.lows[verb]] is Saying.TELL and LEMMAS[passage.lows[verb]] != "ask":
        hearer = phrase_from(passage, at, last)
        at = hearer[1] if hearer else at + 1
    led = at < last and passage.lows[at] != "to"
    if led and (passage.lows[at] in PREPOSITIONS or passage.lows[at] in DAYS or is_adverb(passage.lows[at])):
        reach = range(at, min(at + CIRCUMSTANCES_REACH, last))
        at = next((item for item in reach if passage.words[item] == "," or passage.lows[item] in CLAUSES), last)
    return at if at < last and passage.words[at] == "," else None


def _goes_on(passage: Passage, report: Report, item: int, last: int) -> bool:
    """Whether a sentence goes on at an item.

    Behind "said Okafor" a noun would tell who that is, "a nurse"; a participle tells of the speaker, "pointing at it",
    and so does another verb of saying, "and warned that".
    """
    if item >= last or not passage.words[item][:1].isalnum():
        return False
    low = passage.lows[item]
    if low.endswith("ing") or _says_on(passage, item):
        return False
    acts = has_finite_form(low) or low in JOINERS
    return report.rule is Rule.BEHIND or (acts and low != "where")


def _says_on(passage: Passage, item: int) -> bool:
    """Whether who reports goes on with another saying: "Prices fell, the port said, | and warned that"."""
    at = item + 1
    while at < len(passage.lows) and is_adverb(passage.lows[at]):
        at += 1
    return passage.lows[item] in ("and", "but") and passage.lows[at : at + 1] != [] and passage.lows[at] in CLAUSAL


def only_joins(passage: Passage, first: int, comma: int) -> bool:
    """Whether what stands before a report only leads on to the sentence: "However", "But now"."""
    return all((low in JOINERS and low != "that") or is_adverb(low) for low in passage.lows[first:comma])

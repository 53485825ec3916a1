"""Reports that stand behind a quote: “…,” Okafor said; said Okafor; according to Okafor; or at its sentence’s end."""

from reader.analysis.quotes.cues import is_finite, is_heard, puts_it, source_cue
from reader.analysis.quotes.passages import Passage
from reader.analysis.quotes.phrases import POSSESSIVE_ENDS, Range, begins_phrase, phrase_from
from reader.analysis.quotes.rules import Report, Rule
from reader.analysis.quotes.verbs import VERBS, Saying
from reader.analysis.quotes.words import (
    BREAKS,
    COMMAS,
    DETERMINERS,
    JOINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    WHO,
    is_adverb,
)

CLOSELY = 3
"""So many items between a speaker and the verb are close."""
PLAIN_REACH = 5
"""So many words behind a quote a noun-like form is still its verb."""


def report_behind(passage: Passage, quote: int, last: int) -> Report | None:
    """“…,” Okafor said / said Okafor / according to Okafor."""
    at = quote + 1
    while at < last and passage.lows[at] in COMMAS:
        at += 1
    if at >= last or not passage.words[at]:
        return None
    report = report_from(passage, at, last, attached=True)
    return report if at > quote + 1 or _is_ended(passage, quote) or _follows_closely(passage, report) else None


def _is_ended(passage: Passage, quote: int) -> bool:
    """Whether a quote ends with a mark of its own: a comma, a stop."""
    return passage.spans[quote].of(passage.text).rstrip("\"'”’»").endswith((",", ".", "!", "?", "…", "—", "–", "-"))


def _follows_closely(passage: Passage, report: Report | None) -> bool:
    """Whether a speaker's name and verb, or an inversion, stand together behind a quote that nothing ends."""
    if report is None or report.cue is None or report.rule is not Rule.BEHIND:
        return True
    first = passage.words[report.speaker[0]]
    named = first[0].isupper() or passage.lows[report.speaker[0]] in DETERMINERS | SUBJECT_PRONOUNS
    return named and report.cue[0] - report.speaker[1] < CLOSELY


def report_from(passage: Passage, at: int, last: int, *, attached: bool = False) -> Report | None:
    """The report that begins at an item."""
    low = passage.lows[at]
    source = source_cue(passage, at)
    if source:
        phrase = phrase_from(passage, source, last)
        return Report(phrase, (at, source), Rule.ACCORDING) if phrase else None
    if low == "as" and at + 1 < last:
        at, low = at + 1, passage.lows[at + 1]
    skipped = at
    while skipped < last and is_adverb(passage.lows[skipped]) and passage.lows[skipped] != "and":
        skipped += 1
    if skipped + 1 < last and _is_inverted(passage, skipped):
        phrase = _inverted_subject(passage, skipped + 1, last)
        return Report(phrase, (skipped, skipped + 1), Rule.INVERTED) if phrase else None
    if not begins_phrase(passage, at):
        return None
    if not attached and not (passage.words[at][0].isupper() or low in SUBJECT_PRONOUNS or low in DETERMINERS):
        return None
    cue = _first_verb(passage, at + 1, last, attached=attached)
    if cue is None:
        return None
    phrase = phrase_from(passage, at, cue)
    return Report(_with_second(passage, phrase, cue), (cue, cue + 1), Rule.BEHIND) if phrase else None


def _with_second(passage: Passage, phrase: Range, stop: int) -> Range:
    """A speaker with the one who speaks along: "Ada Lund and Leo Brandt"; up to `stop`, or to the end of the clause."""
    joiner = phrase[1]
    if passage.lows[joiner : joiner + 1] != ["and"] or not passage.words[phrase[0]][0].isupper():
        return phrase
    second = phrase_from(passage, joiner + 1, stop)
    if second is None or passage.words[joiner + 1][0].islower():
        return phrase
    ends = second[1] >= stop or not passage.words[second[1]][:1].isalnum()
    return (phrase[0], second[1]) if ends else phrase


def _is_inverted(passage: Passage, item: int) -> bool:
    """Whether a finite verb of saying stands here, before its subject; with a capital it is a name ("Love said")."""
    low = passage.lows[item]
    return low in VERBS and not low.endswith("ing") and not passage.words[item][0].isupper()


def _inverted_subject(passage: Passage, at: int, last: int) -> Range | None:
    if passage.lows[at] in ("him", "her", "me", "us", "them", "himself", "herself", "themselves", "reporters"):
        return None
    phrase = phrase_from(passage, at, last)
    return _with_second(passage, phrase, last) if phrase else None


def _first_verb(passage: Passage, at: int, last: int, *, attached: bool) -> int | None:
    """The first finite verb of saying of the clause, past what is put in between ("Levin, who …, said").

    Right behind a quote a form that may be a noun is taken for the verb: "the letter states".
    """
    begin = at
    near = at + PLAIN_REACH if attached else at
    while at < last:
        low = passage.lows[at]
        if not passage.words[at] or (low in BREAKS and low not in "()"):
            return None
        if low in WHO and passage.lows[at - 1] == ",":
            at = _next_comma(passage, at, last)
        elif _leaves_clause(passage, at, begin):
            return None
        elif _is_cue(passage, at, near):
            return at
        at += 1
    return None


def _is_cue(passage: Passage, item: int, near: int) -> bool:
    """Whether the verb of a report stands here; up to `near` a form that may be a noun is one."""
    if puts_it(passage, item) or is_heard(passage, item):
        return True
    low = passage.lows[item]
    plain = low in VERBS and not low.endswith("ing")
    return plain and (is_finite(passage, item) or (item < near and _states(passage, item)))


def _leaves_clause(passage: Passage, item: int, begin: int) -> bool:
    """Whether another clause begins: behind a comma, or without its "that" behind a noun: "a claim the club denies"."""
    low = passage.lows[item]
    joined = low in JOINERS and passage.lows[item - 1] == "," and low not in ("and", "or")
    return joined or (item > begin and _begins_clause(passage, item))


def _begins_clause(passage: Passage, item: int) -> bool:
    low, before = passage.lows[item], passage.words[item - 1]
    subject = low in ("the", "a", "an") or (low in SUBJECT_PRONOUNS and low != "it")
    noun = before.islower() and before.isalpha() and not before.endswith(("ed", "ing", "s"))
    verb = before in VERBS and passage.lows[item - 2] not in DETERMINERS
    return subject and noun and not (before in PREPOSITIONS or before in DETERMINERS or verb)


def _states(passage: Passage, item: int) -> bool:
    """Whether a form of a verb of saying is the verb right behind its noun: "the letter states"."""
    before = passage.lows[item - 1]
    own = VERBS[passage.lows[item]] is Saying.SAY and passage.words[item][0].islower()
    return (
        own
        and before not in DETERMINERS
        and before not in POSSESSIVE_ENDS
        and (before[-1:] == "s") != (passage.lows[item][-1:] == "s")
    )


def _next_comma(passage: Passage, at: int, last: int) -> int:
    while at < last and passage.lows[at] != ",":
        at += 1
    return at


def report_in_sentence(passage: Passage, quote: int, last: int) -> Report | None:
    """A report that closes the sentence: “…” was the word, Okafor said."""
    rest = passage.lows[quote + 1 : last - 1]
    if "," not in rest and "by" not in rest:
        return None
    for at, low in enumerate(rest, quote + 1):
        if low == "by":
            phrase = phrase_from(passage, at + 1, last)
            if phrase and VERBS.get(passage.lows[at - 1]):
                return Report(phrase, (at - 1, at), Rule.AGENT)
        if low == "," and passage.words[at + 1]:
            report = report_from(passage, at + 1, last)
            if report:
                return Report(report.speaker, report.cue, Rule.SENTENCE)
    return None

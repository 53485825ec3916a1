"""Quoted and reported words, and who said them: the finders of this room, in order."""

from dataclasses import dataclass

from reader.analysis.document import Document
from reader.analysis.quotes.marks import Marked, pair_marks
from reader.analysis.quotes.passages import Passage, cut_words, passages
from reader.analysis.quotes.reports import Report, Rule, reports_of, sentence_subject
from reader.model import Entity, MentionKind, Quote, QuoteKind, Span, Speaker, TimeExpression

CONFIDENCE = {
    Rule.BEHIND: 0.97,
    Rule.INVERTED: 0.971,
    Rule.ACCORDING: 0.951,
    Rule.BEFORE: 0.88,
    Rule.OWNER: 0.8,
    Rule.AGENT: 0.81,
    Rule.SENTENCE: 0.82,
    Rule.SUBJECT: 0.4,
    Rule.GOES_ON: 0.91,
    Rule.NEXT: 0.7,
    Rule.CARRIED: 0.9,
    Rule.PARAGRAPH: 0.5,
    Rule.LEAD: 0.6,
    Rule.LABEL: 0.95,
}


@dataclass(frozen=True, slots=True)
class Found:
    """A speaker and a cue, in characters."""

    span: Span
    cue: Span | None
    rule: Rule


def find_quotes(
    document: Document, entities: tuple[Entity, ...], times: tuple[TimeExpression, ...]
) -> tuple[Quote, ...]:
    """The quotes of a document, in order; entities and times are named by their index."""
    marked = pair_marks(document.text)
    if not marked:
        return ()
    words = cut_words(document)
    found: list[Found | None] = [None] * len(marked)
    last: Found | None = None
    for passage in passages(document.text, words, marked):
        last = _attribute(passage, marked, found, last)
    return tuple(_quote(document, one, who, entities) for one, who in zip(marked, found, strict=True))


def _attribute(
    passage: Passage, marked: tuple[Marked, ...], found: list[Found | None], last: Found | None
) -> Found | None:
    here = [(item, passage.quotes[item], report) for item, report in reports_of(passage)]
    previous: Found | None = None
    for item, number, report in here:
        if report:
            found[number] = _found(passage, report)
        elif previous:
            found[number] = Found(previous.span, None, Rule.GOES_ON)
        else:
            subject = sentence_subject(passage, item)
            if subject:
                found[number] = _found(passage, subject)
        if found[number]:
            previous = found[number]
    following: Found | None = None
    for _, number, _ in reversed(here):
        if found[number] is None and following:
            found[number] = Found(following.span, None, Rule.NEXT)
        following = found[number] or following
    for _, number, _ in here:
        if found[number] is None and last:
            found[number] = Found(last.span, None, Rule.CARRIED if marked[number].carried else Rule.PARAGRAPH)
    return previous or last


def _found(passage: Passage, report: Report) -> Found:
    return Found(passage.span(*report.speaker), passage.span(*report.cue) if report.cue else None, report.rule)


def _quote(document: Document, marked: Marked, found: Found | None, entities: tuple[Entity, ...]) -> Quote:
    speaker = None
    if found:
        speaker = Speaker(found.span.start, found.span.end, MentionKind.NAME)
    return Quote(
        QuoteKind.DIRECT,
        (Span(marked.start, marked.end),),
        speaker,
        cue=found.cue if found else None,
        confidence=CONFIDENCE[found.rule] if found else 0.0,
    )

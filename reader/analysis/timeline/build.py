"""The timeline put together: every time of a document asked what happened then."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reader.analysis.document import Document
from reader.analysis.timeline import lexicon as words_of
from reader.analysis.timeline.anchors import Anchor, Role, anchor
from reader.analysis.timeline.chunks import Opener
from reader.analysis.timeline.clauses import Reading, read_clauses
from reader.analysis.timeline.forms import Form
from reader.analysis.timeline.inheritance import goes_on
from reader.analysis.timeline.ranges import Period, find_periods
from reader.analysis.timeline.sameness import merge_same
from reader.analysis.timeline.sentences import Sentence, read_sentences
from reader.analysis.timeline.shortening import spans
from reader.analysis.timeline.status import is_hypothetical, status_of
from reader.analysis.timeline.telling import Telling, main_telling, tell
from reader.analysis.timeline.voices import Voices
from reader.model import Entity, Quote, Span, Status, TimeExpression, TimelineEntry

LEAST_SAYING = 3
"""Words of a saying without its content that tell nothing: "he told me"."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What the other finders found in a document."""

    document: Document
    entities: tuple[Entity, ...]
    times: tuple[TimeExpression, ...]
    quotes: tuple[Quote, ...]
    mentions: tuple[tuple[int, int, int], ...]
    """Start, end and entity of every mention, in order of the text."""


def build_timeline(
    document: Document, entities: tuple[Entity, ...], times: tuple[TimeExpression, ...], quotes: tuple[Quote, ...]
) -> tuple[TimelineEntry, ...]:
    """The events of a document, in order of time. `times` and `quotes` are in order of the text."""
    mentions = sorted((m.start, m.end, index) for index, entity in enumerate(entities) for m in entity.mentions)
    findings = Findings(document, entities, times, quotes, tuple(mentions))
    voices = Voices(document.text, quotes)
    found: list[TimelineEntry] = []
    last: TimelineEntry | None = None
    for sentence in read_sentences(document, entities, times):
        own = list(_entries(findings, voices, sentence))
        if not own and last and sentence.words and not sentence.times:
            own = list(_inherited(findings, voices, sentence, last))
        found += own
        last = next((entry for entry in reversed(own) if not entry.lasting and entry.status is Status.HAPPENED), None)
    return tuple(sorted(merge_same(found, document.text), key=_when))


def _when(entry: TimelineEntry) -> tuple[date, date, Span]:
    return entry.first or date.max, entry.last or date.max, entry.parts[0]


def _entries(findings: Findings, voices: Voices, sentence: Sentence) -> Iterator[TimelineEntry]:
    """What a sentence tells, an entry for each time that has a place on a calendar."""
    periods = [period for period in find_periods(sentence, findings.times) if period.first]
    if not periods or sentence.words[-1].text == "?":
        return
    reading = read_clauses(sentence.words)
    found: list[tuple[Telling, TimelineEntry]] = []
    for period, place in _anchored(reading, periods):
        telling = tell(reading, place, period.start)
        entry = _entry(findings, voices, reading, Told(period, place, telling)) if telling else None
        if telling and entry:
            found.append((telling, entry))
    dated = {telling.clause for telling, _ in found}
    yield from (entry for telling, entry in found if not _is_beside(telling, dated))


def _anchored(reading: Reading, periods: Sequence[Period]) -> Iterator[tuple[Period, Anchor]]:
    verbs = {at for clause in reading.clauses for at in range(clause.verb.start, clause.verb.end)}
    for period in periods:
        yield period, anchor(reading.words, period.start, period.end, verbs)


def _is_beside(telling: Telling, dated: set[int | None]) -> bool:
    """It only says when something was said that has a date of its own."""
    return telling.saying and telling.content is not None and telling.content in dated


@dataclass(frozen=True, slots=True)
class Told:
    """A time with the words that tell what happened then."""

    period: Period
    place: Anchor
    telling: Telling


def _entry(findings: Findings, voices: Voices, reading: Reading, told: Told) -> TimelineEntry | None:
    period, telling = told.period, told.telling
    status = (
        Status.PLANNED
        if period.first and findings.document.day and period.first > findings.document.day
        else Status.HAPPENED
    )
    if telling.clause is not None and telling.verb is not None:
        clause = reading.clauses[telling.clause]
        if is_hypothetical(clause, reading.words, period.first, findings.document.day):
            return None
        status = status_of(reading, telling.clause, telling.verb, period.first, findings.document.day)
    if status is Status.DENIED and told.place.role is Role.UNTIL:
        return None
    parts = spans(reading.words, telling.ranges)
    parts = voices.attributed(parts, saying=telling.saying)
    if not parts or not _tells(reading, told):
        return None
    first, last, lasting = _extent(findings, reading, told)
    return TimelineEntry(
        parts,
        period.time,
        first,
        last,
        period.grain,
        status,
        lasting,
        entities=_who(findings, parts),
        quotes=voices.within(parts),
    )


def _inherited(findings: Findings, voices: Voices, sentence: Sentence, last: TimelineEntry) -> Iterator[TimelineEntry]:
    """What a sentence without a time tells, where it plainly goes on from the one before."""
    reading = read_clauses(sentence.words)
    telling = main_telling(reading)
    if telling is None or telling.saying or not goes_on(reading, last.grain):
        return
    parts = voices.attributed(spans(reading.words, telling.ranges), saying=False)
    if parts:
        who, quoted = _who(findings, parts), voices.within(parts)
        yield replace(last, parts=parts, inherited=True, entities=who, quotes=quoted)


def _tells(reading: Reading, told: Told) -> bool:
    """There is more than a verb, the verb is more than "did", and what lasts is told as lasting."""
    telling = told.telling
    count = sum(word.text[0].isalnum() for start, end in telling.ranges for word in reading.words[start:end])
    if telling.clause is None or telling.verb is None:
        return count >= 2
    clause, verb = reading.clauses[telling.clause], telling.verb
    is_bare = verb.start == verb.head and reading.words[verb.head].lower in words_of.DO
    is_stray = clause.subject is None and reading.words[clause.verb.head].lower in words_of.BE
    # "Sales have grown since May", but not "a rise since May".
    is_beside = (
        told.place.role is Role.SINCE and clause.opener is not Opener.WHEN and clause.verb.form is not Form.PERFECT
    )
    if telling.saying and telling.content is None and count <= LEAST_SAYING:
        return False
    if told.period.lasting and clause.verb.form is Form.PAST and told.period.is_duration:
        return False
    if told.place.role is Role.UNTIL and clause.verb.form is Form.PERFECT:
        return False
    return count >= 2 and not (is_bare or is_stray or is_beside)


def _extent(findings: Findings, reading: Reading, told: Told) -> tuple[date | None, date | None, bool]:
    """From when to when, and whether it lasts."""
    period, day = told.period, findings.document.day
    since = told.place.role is Role.SINCE
    if since and told.telling.clause is not None and reading.clauses[told.telling.clause].opener is Opener.WHEN:
        since = False
    if since and period.first and day and period.first <= day:
        return period.first, day, True
    return period.first, period.last, period.lasting


def _who(findings: Findings, parts: Sequence[Span]) -> tuple[int, ...]:
    """The entities named or meant in the parts, in order of the text."""
    found: dict[int, None] = {}
    for part in parts:
        for start, end, entity in _between(findings.mentions, part):
            if start < part.end and end > part.start:
                found[entity] = None
    return tuple(found)


def _between(mentions: Sequence[tuple[int, int, int]], part: Span) -> Sequence[tuple[int, int, int]]:
    low = bisect_left(mentions, (part.start, 0, 0))
    return mentions[max(0, low - 1) : bisect_left(mentions, (part.end, 0, 0))]

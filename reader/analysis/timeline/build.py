"""The timeline put together: every time of a document asked what happened then."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from reader.analysis.document import Document
from reader.analysis.patterns import later
from reader.analysis.timeline.came_about import came_about
from reader.analysis.timeline.entries.clausal import main_telling
from reader.analysis.timeline.entries.dated import told_of
from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.entries.plots import is_plot
from reader.analysis.timeline.entries.sameness import merge_same
from reader.analysis.timeline.entries.spans import spans
from reader.analysis.timeline.entries.states import Told, is_of_quality
from reader.analysis.timeline.entries.voices import Voices
from reader.analysis.timeline.entries.worth import is_event
from reader.analysis.timeline.findings import Findings, Mention, Place, callings
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import is_stamped, lowered, word_at
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.lives import lives
from reader.analysis.timeline.pronouns.naming import Names
from reader.analysis.timeline.times.anchors import Role
from reader.analysis.timeline.times.inheritance import goes_on
from reader.analysis.timeline.times.ranges import Period, find_periods
from reader.analysis.timeline.times.sentences import read_sentences
from reader.analysis.timeline.verbless_lines import told_by_line
from reader.analysis.timeline.wording import to_come, word_entry
from reader.model import Entity, Grain, Quote, Span, Status, TimeExpression, TimelineEntry, TimeType

HOUR = later(r"T(\d\d(?::\d\d)?|[A-Z]{2})")
"""The hour of a TIMEX3 value, or its part of the day."""
PARTS_OF_DAY = {"MO": "06", "DT": "08", "MI": "12", "AF": "13", "EV": "18", "NI": "21"}
"""The hour at which a part of the day stands among the hours."""


def build_timeline(
    document: Document, entities: tuple[Entity, ...], times: tuple[TimeExpression, ...], quotes: tuple[Quote, ...]
) -> tuple[TimelineEntry, ...]:
    """The events of a document, in order of time. `times` and `quotes` are in order of the text."""
    mentions = sorted(Mention(m.start, m.end, index) for index, entity in enumerate(entities) for m in entity.mentions)
    names, voices = Names(document.text, entities, quotes), Voices(document.text, quotes)
    findings = Findings(document, entities, times, tuple(mentions), names, voices, callings(document, entities))
    found: list[TimelineEntry] = []
    last: TimelineEntry | None = None
    before: Place | None = None
    for sentence in read_sentences(document, entities, times):
        place = Place(sentence, before)
        own = list(_entries(findings, place))
        counts = [times[index].type is TimeType.DURATION for index in sentence.times]
        if not own and last and not sentence.opens and counts in ([], [True]):
            own = list(_inherited(findings, place, last))
        found += own
        before = place
        last = next((entry for entry in reversed(own) if not entry.lasting and entry.status is Status.HAPPENED), None)
    found += lives(findings)
    told = merge_same(found, document.text, partial(_hour, times))
    return tuple(sorted(told, key=partial(_when, times)))


def _when(times: Sequence[TimeExpression], entry: TimelineEntry) -> tuple[date, date, str, Span]:
    """What entries are in order of: their days, the hour where it is known, and the text."""
    clock = _hour(times, entry)
    return entry.first, entry.last, PARTS_OF_DAY.get(clock, clock), entry.parts[0]


def _hour(times: Sequence[TimeExpression], entry: TimelineEntry) -> str:
    """The hour of an entry, or the part of the day, as its time writes it; nothing where it has none."""
    hour = HOUR.search(times[entry.time].value) if entry.grain is Grain.TIME else None
    return hour[1] if hour else ""


def _entries(findings: Findings, place: Place) -> Iterator[TimelineEntry]:
    """What a sentence tells, an entry for each time that has a place on a calendar."""
    sentence = place.sentence
    periods = [period for period in find_periods(sentence, findings.times) if not _is_pointed(findings, period)]
    if not periods or sentence.words[-1].text == "?" or (sentence.words[-1].text == ":" and not place.reading.clauses):
        # "Ann Lee, in a letter published on Monday:" is followed by what she wrote.
        return
    if (line := told_by_line(findings, place, periods)) is not None:
        yield from line
        return
    told = tuple(told_of(place.reading, sentence, periods, findings.times, findings.document.day))
    stamped = is_stamped(sentence.words) or word_at(sentence.words, periods[0].end).text == ":"
    told = _without_stamp(place.reading, told) if stamped and periods[0].grain is Grain.TIME else told
    found = [(each.telling, entry) for each in told if (entry := _entry(findings, place, each))]
    lasting = _quoted_lasting(findings, place.reading, found)
    dated = {clause for telling, _ in found for clause in _clauses_told(place.reading, telling)} - lasting
    inside = {entry.parts for telling, entry in found if telling.saying and _has_inside(findings, entry)}
    for telling, entry in found:
        # “He is well and hopes to be back by Friday,” she said on Monday: told once, with Friday.
        again = telling.saying and entry.parts in inside and not _has_inside(findings, entry)
        if not again and not _is_beside(telling, dated) and not (entry.lasting and telling.clause in lasting):
            yield entry


def _has_inside(findings: Findings, entry: TimelineEntry) -> bool:
    """The time of an entry is told with its words, in a quote."""
    start = findings.times[entry.time].start
    return entry.quotes != () and any(part.start <= start < part.end for part in entry.parts)


def _without_stamp(reading: Reading, told: tuple[Told, ...]) -> tuple[Told, ...]:
    """What is told, but for an item's own hour where its clause has another: "13:15 | A quake struck at 12:58"."""
    timed = {each.telling.clause for each in told if each.period.start > 0 and _tells_clause(reading, each.telling)}
    return tuple(each for each in told if each.period.start > 0 or each.telling.clause not in timed)


def _is_pointed(findings: Findings, period: Period) -> bool:
    """Somebody says "that morning" of a day that the words quoted do not name."""
    time = findings.times[period.time]
    is_that = findings.document.text[time.start : time.end].lower().startswith("that ")
    return is_that and findings.voices.are_spoken((Span(time.start, time.end),))


def _quoted_lasting(
    findings: Findings, reading: Reading, found: Sequence[tuple[Telling, TimelineEntry]]
) -> set[ClauseNumber | None]:
    """The clauses that a saying quotes as going on until now: they are told with the day on which it was said."""
    day = findings.document.day
    lasting = {telling.clause for telling, entry in found if entry.lasting and entry.last == day}
    return lasting & {telling.content for telling, _ in found if lasting and _said(findings, reading, telling)}


def _tells_clause(reading: Reading, telling: Telling) -> bool:
    """It holds the verb of its clause, and not only a noun with a participle: "scooters built in May"."""
    if telling.clause is None:
        return False
    verb = reading.clauses[telling.clause].verb
    return telling.holds(verb.head)


def _clauses_told(reading: Reading, telling: Telling) -> Iterator[int]:
    """The clauses that it holds the verbs of, but for what is only said: "One was killed | and | two were wounded"."""
    if _tells_clause(reading, telling):
        yield from (
            at for at, each in enumerate(reading.clauses) if at != telling.content and telling.holds(each.verb.head)
        )


def _is_beside(telling: Telling, dated: Container[int | None]) -> bool:
    """It only says when something was said that has a date of its own."""
    return telling.saying and telling.content is not None and telling.content in dated


def _entry(findings: Findings, place: Place, told: Told) -> TimelineEntry | None:
    """What is told of a time; None where it is no event, or where it would not say whose."""
    reading, period = place.reading, told.period
    status = came_about(reading, told, findings.document.day)
    telling = to_come(told.telling) if status is Status.PLANNED else told.telling
    said = _said(findings, reading, telling)
    parts = said or findings.voices.attributed(spans(reading.words, telling.ranges), saying=telling.saying)
    told = replace(told, telling=telling, quoted=bool(said))
    if status is None or not parts or not _is_told(findings, reading, told, status):
        return None
    others = bool(findings.who(parts)) or place.before is None
    # "It came at noon" in the first sentence means what the title says.
    worded = word_entry(findings, place, telling, parts, status, others=others)
    first, last, lasting = _extent(findings, reading, told)
    quotes = findings.voices.within(parts)
    until_now = quotes and lasting and last == findings.document.day
    if worded is None or (until_now and _is_of_speaker(reading, telling)):
        return None
    return TimelineEntry(
        worded.parts,
        period.time,
        first,
        last,
        period.grain,
        status,
        lasting,
        entities=findings.who(worded.parts, worded.names),
        quotes=quotes,
        names=worded.names,
    )


def _is_told(findings: Findings, reading: Reading, told: Told, status: Status) -> bool:
    """It is an event that a person would put on a timeline, none of a plot that is reviewed, and no mere quality."""
    text, telling = findings.document.text, told.telling
    if status is Status.PLANNED and (telling.link in {"was", "were"} or is_stamped(reading.words)):
        # "The chip, first promised for this autumn, was held up", "17:42 They will be back soon"
        return False
    if not is_event(reading, told, status) or (status is Status.HAPPENED and is_plot(text, reading, told)):
        return False
    return telling.clause is None or not is_of_quality(text, reading, telling.clause)


def _is_of_speaker(reading: Reading, telling: Telling) -> bool:
    """Somebody says how things have been with them: “I have not slept since Sunday”, which is no event."""
    if telling.clause is None:
        return False
    clause = reading.clauses[telling.clause]
    if reading.words[clause.verb.start].lower.replace("’", "'") in {"i've", "we've"}:
        return True
    return not {"i", "we"}.isdisjoint(lowered(reading.words, *(clause.subject or (0, 0))))


def _said(findings: Findings, reading: Reading, telling: Telling) -> tuple[Span, ...]:
    """For a saying with a quote, the quote with who said it; else nothing."""
    if not telling.saying or telling.clause is None:
        return ()
    head = reading.words[reading.clauses[telling.clause].verb.head]
    return findings.voices.said(spans(reading.words, telling.frame), Span(head.start, head.end))


def _inherited(findings: Findings, place: Place, last: TimelineEntry) -> Iterator[TimelineEntry]:
    """What a sentence without a time tells, where it plainly goes on from the one before."""
    reading = place.reading
    telling = main_telling(reading)
    if telling is None or telling.saying or not goes_on(reading, last.grain):
        return
    parts = findings.voices.attributed(spans(reading.words, telling.ranges), saying=False)
    if parts:
        quoted = findings.voices.within(parts)
        named, names = findings.names.named(parts, place.readings)
        yield replace(
            last, parts=named, inherited=True, entities=findings.who(named, names), quotes=quoted, names=names
        )


def _extent(findings: Findings, reading: Reading, told: Told) -> tuple[date, date, bool]:
    """From when to when, and whether it lasts."""
    period, day = told.period, findings.document.day
    at = told.telling.clause
    ends = at is not None and (_is_over(reading, at) or _had_lasted(reading, at))
    since = told.place.role is Role.SINCE and not ends
    if since and day and period.first <= day:
        return period.first, day, True
    return period.first, period.last, period.lasting


def _is_over(reading: Reading, at: ClauseNumber) -> bool:
    """It tells when or where something else was; not "a site where they | have dug since 2009"."""
    clause = reading.clauses[at]
    return clause.opener is Opener.WHEN and reading.words[clause.verb.start].lower not in {"has", "have"}


def _had_lasted(reading: Reading, at: ClauseNumber) -> bool:
    """It had lasted when something else happened, "had been missing since Friday", and nobody said then that it did."""
    verb = reading.clauses[at].verb
    had = reading.words[verb.start].lower == "had" and not verb.negated
    return had and all(clause.content != at for clause in reading.clauses)

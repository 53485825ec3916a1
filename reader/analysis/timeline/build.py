"""The timeline put together: every time of a document asked what happened then."""

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from reader.analysis.document import Document
from reader.analysis.patterns import later
from reader.analysis.timeline.entries.clausal import main_telling
from reader.analysis.timeline.entries.dated import told_of
from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.entries.nominal import is_called_off, is_off_then
from reader.analysis.timeline.entries.plots import is_plot
from reader.analysis.timeline.entries.sameness import merge_same
from reader.analysis.timeline.entries.spans import spans
from reader.analysis.timeline.entries.states import Told, is_of_quality
from reader.analysis.timeline.entries.status import (
    is_awaited,
    is_called,
    is_dropped,
    is_hypothetical,
    is_plan_dropped,
    is_unconfirmed,
    is_undone,
    is_unsaid,
    status_of,
)
from reader.analysis.timeline.entries.voices import Voices
from reader.analysis.timeline.entries.worth import is_event
from reader.analysis.timeline.findings import Findings, Mention, Place
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import Form, is_stamped, lowered, word_at
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.lives import lives
from reader.analysis.timeline.pronouns.naming import Names, is_nameless
from reader.analysis.timeline.times.anchors import Role
from reader.analysis.timeline.times.inheritance import goes_on
from reader.analysis.timeline.times.ranges import Period, find_periods
from reader.analysis.timeline.times.sentences import read_sentences
from reader.analysis.timeline.verbless_lines import told_by_line
from reader.model import Entity, Grain, Quote, Span, Status, TimeExpression, TimelineEntry, TimeType

HOUR = later(r"T(\d\d(?::\d\d)?|[A-Z]{2})")
"""The hour of a TIMEX3 value, or its part of the day."""
HOURLY = frozenset(("and", "at", "between", "from"))
"""What stands between a day and the hours of it."""
TO_COME = {"was": "is", "were": "are"}
"""What links a noun to what it will be doing."""
PARTS_OF_DAY = {"MO": "06", "DT": "08", "MI": "12", "AF": "13", "EV": "18", "NI": "21"}
"""The hour at which a part of the day stands among the hours."""


def build_timeline(
    document: Document, entities: tuple[Entity, ...], times: tuple[TimeExpression, ...], quotes: tuple[Quote, ...]
) -> tuple[TimelineEntry, ...]:
    """The events of a document, in order of time. `times` and `quotes` are in order of the text."""
    mentions = sorted(Mention(m.start, m.end, index) for index, entity in enumerate(entities) for m in entity.mentions)
    names, voices = Names(document.text, entities, quotes), Voices(document.text, quotes)
    findings = Findings(document, entities, times, tuple(mentions), names, voices)
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
    for telling, entry in found:
        if not _is_beside(telling, dated) and not (entry.lasting and telling.clause in lasting):
            yield entry


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
) -> set[int | None]:
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
    reading, period, telling = place.reading, told.period, told.telling
    status = _status(reading, told, findings.document.day)
    said = _said(findings, reading, telling)
    parts = said or findings.voices.attributed(spans(reading.words, telling.ranges), saying=telling.saying)
    if status is Status.PLANNED and telling.verb and telling.verb.form is Form.GERUND:
        # "opens in May, with previews | starting on 3 April"
        telling = replace(telling, link=TO_COME.get(telling.link, telling.link))
    if status is Status.PLANNED and (telling.link in {"was", "were"} or is_stamped(reading.words)):
        # "The chip, first promised for this autumn, was held up", "17:42 They will be back soon"
        return None
    if status is None or not parts or not is_event(reading, replace(told, quoted=bool(said)), status):
        return None
    if status is Status.HAPPENED and is_plot(findings.document.text, reading, told):
        return None
    if telling.clause is not None and is_of_quality(findings.document.text, reading, telling.clause):
        return None
    who = findings.who(parts)
    # "It came at noon" in the first sentence means what the title says.
    worded = _worded(findings, place, telling, parts, others=bool(who) or place.before is None)
    if worded is None:
        return None
    named, names = worded
    linked = status is Status.HAPPENED or telling.link in {":", "are", "is"}
    if telling.link and telling.verb and (linked or telling.verb.form is Form.INFINITIVE):
        named, names = _linked(named, names, reading.words[telling.verb.start].start, telling.link)
    begins = not (names and names[0]) and findings.voices.are_spoken(named)
    speaker = findings.voices.unnamed(named) if begins else None
    if speaker is not None:
        names = (f"{findings.entities[speaker].name}:", *(names[1:] or ("" for _ in named[1:])))
    if telling.lead and not names:
        names = (telling.lead, *("" for _ in named[1:]))
    first, last, lasting = _extent(findings, reading, told)
    quotes = findings.voices.within(parts)
    until_now = quotes and lasting and last == findings.document.day
    if until_now and telling.clause is not None and _is_of_speaker(reading, reading.clauses[telling.clause]):
        return None
    return TimelineEntry(
        named,
        period.time,
        first,
        last,
        period.grain,
        status,
        lasting,
        entities=who,
        quotes=quotes,
        names=names,
    )


def _is_of_speaker(reading: Reading, clause: Clause) -> bool:
    """Somebody says how things have been with them: “I have not slept since Sunday”, which is no event."""
    if reading.words[clause.verb.start].lower.replace("’", "'") in {"i've", "we've"}:
        return True
    return not {"i", "we"}.isdisjoint(lowered(reading.words, *(clause.subject or (0, 0))))


def _status(reading: Reading, told: Told, day: date | None) -> Status | None:
    """Whether it happened, is alleged, planned or denied; None where it is only supposed, or nobody says it."""
    period, telling = told.period, told.telling
    to_do = telling.link in {"is", "are"} and period.last == day
    ahead = day and (period.first > day or to_do or _lasts_beyond(period, day))
    status = Status.PLANNED if ahead else Status.HAPPENED
    if telling.clause is not None and telling.verb is not None:
        clause = reading.clauses[telling.clause]
        if telling.holds(clause.verb.start):
            # Else only a noun with its participle is told, whatever its clause says of it.
            thought_of = is_hypothetical(clause, reading.words, (period.first, period.last), day)
            if thought_of or is_undone(reading, telling.clause):
                return None
            status = status_of(reading, telling.clause, telling.verb, (period.first, period.last), day)
        elif is_plan_dropped(reading.words, clause.verb, telling.verb):
            return Status.DENIED
        off = told.place.noun and is_called_off(reading, telling.clause, told.place.noun)
        if off or is_off_then(reading, told, day):
            return Status.DENIED
        if is_unsaid(reading, telling.clause) or is_dropped(reading, telling.clause):
            return None
        if status is Status.HAPPENED and is_unconfirmed(reading, telling.clause):
            return Status.UNCONFIRMED
    hour = period.grain is Grain.TIME and period.last == day and is_called(reading, telling.clause)
    if status is Status.HAPPENED and (ahead or hour) and _is_called_for(reading, period.start):
        # "called a strike for Thursday", printed on Wednesday; "has called a meeting for 10am", printed that morning
        return Status.PLANNED
    if status is Status.DENIED and (told.place.role is Role.UNTIL or _is_before(reading, told, ahead=bool(ahead))):
        # What was not done until a day was done then, and what is not done until one is to be.
        awaited = telling.clause is not None and is_awaited(reading.words, reading.clauses[telling.clause].verb)
        today = telling.clause is not None and period.last == day and reading.clauses[telling.clause].verb.future
        return Status.PLANNED if awaited and (ahead or today) else Status.HAPPENED
    return status


def _is_called_for(reading: Reading, start: int) -> bool:
    """A "for" stands before a time, or before the day that it is an hour of: "a warning for | Thursday from 6am"."""
    words, at = reading.words, start - 1
    while at > 0 and (words[at].time is not None or (words[at].lower in HOURLY and words[at - 1].time is not None)):
        at -= 1
    return word_at(words, at).lower == "for"


def _is_before(reading: Reading, told: Told, *, ahead: bool) -> bool:
    """The time is that of what must come first, "will not resume | before an inquiry reports in July", or that of what
    did: "did not sing again | until her wedding in 2006".
    """
    verb = told.telling.verb
    between = reading.words[verb.end : told.period.start] if verb is not None else ()
    return any(word.lower in ({"before", "until"} if ahead else {"until"}) for word in between)


def _lasts_beyond(period: Period, day: date) -> bool:
    """It begins on the day of the article and ends later: "from midnight tonight until 3pm tomorrow"."""
    return period.lasting and not period.is_duration and period.first == day < period.last


Worded = tuple[tuple[Span, ...], tuple[str, ...]]
"""The parts of an entry, and for each the name that stands before it in the place of a pronoun; no names at all where
none is needed.
"""


def _worded(
    findings: Findings, place: Place, telling: Telling, parts: tuple[Span, ...], *, others: bool
) -> Worded | None:
    """The parts with names for their pronouns, or None where a pronoun is left that nobody knows. `others`: the entry
    tells of somebody besides.
    """
    named, names = findings.names.named(parts, place.readings, _owner(place.reading, telling))
    if names:
        return named, names
    # Who says "We closed in May" in an interview is told in front.
    spoken = findings.voices.are_spoken(named) and findings.voices.unnamed(named) is None
    nameless = is_nameless(findings.document.text, named, place.reading, spoken=spoken, others=others)
    titled = nameless and not spoken and findings.goes_on_from_title(named)
    return None if nameless and not titled else (named, names)


def _linked(parts: tuple[Span, ...], names: tuple[str, ...], verb: int, link: str) -> Worded:
    """The parts, divided where the participle begins at offset `verb`, with the word that links it to its noun."""
    found: list[tuple[Span, str]] = []
    for part, name in zip(parts, names or ("",) * len(parts), strict=True):
        if part.start == verb == parts[0].start and not name:
            return parts, names
        if part.start < verb < part.end:
            found += ((Span(part.start, verb - 1), name), (Span(verb, part.end), link))
        else:
            found.append((part, f"{name} {link}".lstrip() if part.start == verb else name))
    return tuple(part for part, _ in found), tuple(name for _, name in found)


def _said(findings: Findings, reading: Reading, telling: Telling) -> tuple[Span, ...]:
    """For a saying with a quote, the quote with who said it; else nothing."""
    if not telling.saying or telling.clause is None:
        return ()
    head = reading.words[reading.clauses[telling.clause].verb.head]
    return findings.voices.said(spans(reading.words, telling.frame), Span(head.start, head.end))


def _owner(reading: Reading, telling: Telling) -> Span | None:
    """Whom "whose" stands for in the clause of a telling."""
    owner = reading.clauses[telling.clause].owner if telling.clause is not None else None
    return Span(reading.words[owner[0]].start, reading.words[owner[1] - 1].end) if owner else None


def _inherited(findings: Findings, place: Place, last: TimelineEntry) -> Iterator[TimelineEntry]:
    """What a sentence without a time tells, where it plainly goes on from the one before."""
    reading = place.reading
    telling = main_telling(reading)
    if telling is None or telling.saying or not goes_on(reading, last.grain):
        return
    parts = findings.voices.attributed(spans(reading.words, telling.ranges), saying=False)
    if parts:
        who, quoted = findings.who(parts), findings.voices.within(parts)
        named, names = findings.names.named(parts, place.readings)
        yield replace(last, parts=named, inherited=True, entities=who, quotes=quoted, names=names)


def _extent(findings: Findings, reading: Reading, told: Told) -> tuple[date, date, bool]:
    """From when to when, and whether it lasts."""
    period, day = told.period, findings.document.day
    at = told.telling.clause
    ends = at is not None and (_is_over(reading, at) or _had_lasted(reading, at))
    since = told.place.role is Role.SINCE and not ends
    if since and day and period.first <= day:
        return period.first, day, True
    return period.first, period.last, period.lasting


def _is_over(reading: Reading, at: int) -> bool:
    """It tells when or where something else was; not "a site where they | have dug since 2009"."""
    clause = reading.clauses[at]
    return clause.opener is Opener.WHEN and reading.words[clause.verb.start].lower not in {"has", "have"}


def _had_lasted(reading: Reading, at: int) -> bool:
    """It had lasted when something else happened, "had been missing since Friday", and nobody said then that it did."""
    verb = reading.clauses[at].verb
    had = reading.words[verb.start].lower == "had" and not verb.negated
    return had and all(clause.content != at for clause in reading.clauses)

"""The quotes of an article: marks, reports, speakers and circumstances, put together in order of the text."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.analysis.document import Document
from reader.analysis.english.saying import SAYS_OR_TELLS, VERBS
from reader.analysis.patterns import later
from reader.analysis.quotes.attribution import CONFIDENCE, Attribution, attribute, is_silent
from reader.analysis.quotes.grammar.block_quotes import with_apart
from reader.analysis.quotes.grammar.passages import Passage, cut_words, passages
from reader.analysis.quotes.grammar.phrases import Range
from reader.analysis.quotes.grammar.scraps import only_hears
from reader.analysis.quotes.kinds.echoes import tell_echoes
from reader.analysis.quotes.kinds.speech import SHORT
from reader.analysis.quotes.reports.circumstances import addressee, occasion, time_of
from reader.analysis.quotes.reports.content import content_of
from reader.analysis.quotes.reports.indirect import find_reported
from reader.analysis.quotes.reports.report import Reported, Rule
from reader.analysis.quotes.speakers.cast import Cast, gather_cast
from reader.analysis.quotes.speakers.dialogue import take_turns
from reader.analysis.quotes.speakers.interviewee import by_initials, interviewee
from reader.analysis.quotes.speakers.resolution import is_inferred, is_nobody, resolve
from reader.analysis.quotes.speakers.unnamed import tie_unnamed
from reader.analysis.spoken.interview import find_turns, labels_within
from reader.analysis.spoken.marks import Family, Marked, pair_marks
from reader.model import Entity, EntityType, MentionKind, Quote, QuoteKind, Span, Speaker, TimeExpression

UNSPOKEN = frozenset((QuoteKind.SCARE, QuoteKind.TITLE))
"""Marked words that are no speech; a report that they stand in is one all the same."""
NAMESAKE = 0.5
"""What is left of the confidence where several people bear the speaker's name, and the text does not show which."""
LABELLED, ANSWERED = 0.95, 0.7
"""How sure the speaker of a turn is: by the name before it, and by judgement, where whoever is interviewed answers."""
INFERRED = 0.7
"""What is left of the confidence where a description is tied to a person by its place alone."""
UNMARKED = later(r"[^\s\"“”](?:[^\n]*[^\s\"“”])?")
"""A paragraph of a transcript, without the blanks and the marks around it."""


@dataclass(frozen=True, slots=True)
class _Finder:
    """What every step needs."""

    cast: Cast
    times: tuple[TimeExpression, ...]
    time_starts: list[int]
    marked: tuple[Marked, ...]


def find_quotes(
    document: Document, entities: tuple[Entity, ...], times: tuple[TimeExpression, ...]
) -> tuple[Quote, ...]:
    """The quotes of a document, in order; entities and times are named by their index."""
    marked, read, found = _attributed(document)
    finder = _Finder(gather_cast(document, entities), times, [time.start for time in times], marked)
    uttered = [quote for quote in _utterances(finder, found) if not _is_nickname(finder.cast, quote)]
    direct = list(tell_echoes(document.text, take_turns(document.text, uttered)))
    turns = list(_turns(finder, document.text))
    marked_or_reported = (*_by_marks(finder, direct), *_reported(finder, read, direct))
    quotes = (*turns, *_outside(turns, marked_or_reported))
    return tuple(tie_unnamed(document, finder.cast, sorted(quotes, key=lambda quote: quote.parts[0].start)))


def _is_nickname(cast: Cast, quote: Quote) -> bool:
    """Whether what stands in marks is a part of a name, and nobody says it: Agnes “Nessie” Lund."""
    start, end = quote.parts[0].start, quote.parts[-1].end
    around = (n for n in cast.within(start, end) if cast.starts[n] < start and end < cast.ends[n])
    return any(cast.type_of(n) is EntityType.PERSON for n in around)


def _by_marks(finder: _Finder, quotes: list[Quote]) -> Iterator[Quote]:
    """The quotes; kinds of their own are what stands between two apostrophes, which no style has for quotation marks,
    and the turns of a transcript that is printed in marks: “LUND: The bridge is shut.
    """
    typed = {mark.start for mark in finder.marked if mark.family is Family.TYPED}
    labels = labels_within(finder.cast.text, finder.marked)
    labelled = {finder.marked[number].start: label for number, label in labels.items()}
    for quote in quotes:
        start = quote.parts[0].start
        if start in labelled:
            parts = _behind(finder.cast.text, labelled[start], quote.parts)
            yield replace(quote, kind=QuoteKind.TURN, parts=parts)
        elif quote.kind is QuoteKind.DIRECT and start in typed:
            yield replace(quote, kind=QuoteKind.TYPED)
        else:
            yield quote


def _behind(text: str, label: Span, parts: tuple[Span, ...]) -> tuple[Span, ...]:
    """What is said behind the name of who says it, without marks; all, where that is nothing."""
    first, *others = parts
    behind = (Span(text.index(":", label.end) + 1, first.end), *others)
    said = tuple(
        Span(part.start + match.start(), part.start + match.end())
        for part in behind
        if (match := UNMARKED.search(part.of(text)))
    )
    return said or parts


def _attributed(document: Document) -> tuple[tuple[Marked, ...], tuple[Passage, ...], list[Attribution]]:
    """The marked stretches, the paragraphs and the attributions, with what is set apart where somebody speaks in it."""
    words, plain, apart = cut_words(document), pair_marks(document.text), document.apart
    while True:
        marked = with_apart(document.text, plain, apart)
        read = tuple(passages(document.text, words, marked))
        found = attribute(read, marked)
        silent = {mark.start for mark, one in zip(marked, found, strict=True) if is_silent(mark, one)}
        if not silent:
            return marked, read, found
        apart = tuple(span for span in apart if span.start not in silent)


def _utterances(finder: _Finder, found: list[Attribution]) -> Iterator[Quote]:
    """Marked stretches joined to utterances: broken by their speaker, or running over paragraphs."""
    before: Speaker | None = None
    parts: list[Span] = []
    head: Attribution | None = None
    for number, (mark, attribution) in enumerate(zip(finder.marked, found, strict=True)):
        if parts and not _goes_on(finder, number, found):
            quote = _quote(finder, parts, head, before)
            before = quote.speaker or before
            yield quote
            parts = []
        if not parts:
            head = attribution
        parts.append(Span(mark.start, mark.end))
    if parts:
        yield _quote(finder, parts, head, before)


def _goes_on(finder: _Finder, number: int, found: list[Attribution]) -> bool:
    """Whether a marked stretch carries on the utterance of the one before it."""
    mark, one, previous = finder.marked[number], found[number], found[number - 1]
    if mark.carried:
        return one.speaker == previous.speaker and one.kind is previous.kind
    return one.breaks_in and previous.kind is QuoteKind.DIRECT


def _quote(finder: _Finder, parts: list[Span], found: Attribution | None, before: Speaker | None) -> Quote:
    if found is None or found.speaker is None or found.rule is None:
        return Quote(found.kind if found else QuoteKind.DIRECT, tuple(parts))
    speaker = resolve(finder.cast, found.speaker, before)
    text = finder.cast.text
    heard = found.cue is not None and only_hears(found.speaker.of(text).split(), found.cue.of(text))
    if heard or is_nobody(text, speaker):
        few = not heard and len(parts) == 1 and len(parts[0].of(text).split()) <= SHORT
        return Quote(QuoteKind.SCARE if few else found.kind, tuple(parts))
    quote = Quote(found.kind, tuple(parts), speaker, found.cue, confidence=_sureness(finder.cast, found.rule, speaker))
    clause = _clause_of(found, parts[0])
    return _with_circumstances(finder, quote, found.passage, found.cue_item, (clause,) if clause else ())


def _clause_of(found: Attribution, quoted: Span) -> Range | None:
    """The clause of which a quote is a part: "the work would be “much better” in May" of what Okafor said."""
    passage, cue = found.passage, found.cue_item
    if passage is None or cue < 0 or passage.spans[cue].start > quoted.start or found.rule is not Rule.BEFORE:
        return None
    kind = VERBS.get(passage.lows[cue])
    return content_of(passage, cue, kind, passage.bounds[cue][1]) if kind in SAYS_OR_TELLS else None


def _sureness(cast: Cast, rule: Rule, speaker: Speaker) -> float:
    """How sure a speaker is: by how they were found, and how plain it is whom they resolve to."""
    confidence = CONFIDENCE[rule]
    if is_inferred(cast, speaker):
        confidence *= INFERRED
    if any(cast.entities[number].unsure for number in speaker.entities):
        confidence *= NAMESAKE
    return round(confidence, 3)


def _with_circumstances(
    finder: _Finder, quote: Quote, passage: Passage | None, cue: int, contents: Sequence[Range]
) -> Quote:
    """The quote with its hearer, occasion and day; what its content tells of is none of them."""
    if passage is None or cue < 0:
        return quote
    stop = next((first for first, _ in contents if first > cue), passage.bounds[cue][1])
    return replace(
        quote,
        addressee=None if stop == cue + 1 else _hearer(passage, cue, quote.speaker),
        occasion=occasion(passage, cue, stop),
        said=time_of(passage, cue, finder.times, finder.time_starts, contents),
    )


def _hearer(passage: Passage, cue: int, speaker: Speaker | None) -> Span | None:
    """To whom it was said; nobody where who speaks stands there: “Why?” asked Okafor."""
    found = addressee(passage, cue)
    return None if found and speaker and found.start < speaker.end and speaker.start < found.end else found


def _reported(finder: _Finder, read: Iterable[Passage], direct: list[Quote]) -> Iterator[Quote]:
    """Reported speech, but where the same words report a quote."""
    cues = {quote.cue.start for quote in direct if quote.cue and quote.kind not in UNSPOKEN}
    for passage in read:
        for reported in find_reported(passage):
            speaker = resolve(finder.cast, passage.span(*reported.speaker), None)
            thing = reported.rule is Rule.SIGNED and speaker.kind is MentionKind.NAME and not speaker.entities
            nobody = thing or is_nobody(finder.cast.text, speaker)
            if passage.spans[reported.cue[0]].start not in cues and not nobody:
                yield _indirect(finder, passage, reported, speaker)


def _indirect(finder: _Finder, passage: Passage, reported: Reported, speaker: Speaker) -> Quote:
    contents = (reported.content, reported.rest) if reported.rest else (reported.content,)
    quote = Quote(
        QuoteKind.INDIRECT,
        tuple(passage.span(*part) for part in contents),
        speaker,
        passage.span(*reported.cue),
        confidence=_sureness(finder.cast, reported.rule, speaker),
    )
    return _with_circumstances(finder, quote, passage, reported.cue[0], contents)


def _turns(finder: _Finder, text: str) -> Iterator[Quote]:
    """The turns of an interview; one that stands in quotation marks of its own is found by them."""
    ends = {mark.start: mark.end for mark in finder.marked}
    asked: Speaker | None = None
    for turn in find_turns(text):
        if asked is None and turn.label is None:
            asked = interviewee(finder.cast, turn.parts[0].start)
        if ends.get(turn.parts[0].start, 0) >= turn.parts[0].end:
            continue
        labelled = turn.label and (by_initials(finder.cast, turn.label) or resolve(finder.cast, turn.label, None))
        speaker = labelled or (asked if turn.answers else None)
        sure = 0.0 if speaker is None else LABELLED if turn.label else ANSWERED
        yield Quote(QuoteKind.TURN, turn.parts, speaker, confidence=sure)


def _outside(turns: list[Quote], quotes: Iterable[Quote]) -> Iterator[Quote]:
    """The quotes that nobody repeats within a turn of an interview."""
    spans = [part for turn in turns for part in turn.parts]
    for quote in quotes:
        at = bisect_right(spans, quote.parts[0].start, key=lambda span: span.start) - 1
        if at < 0 or spans[at].end <= quote.parts[0].start:
            yield quote

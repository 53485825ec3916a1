"""Two who speak in turn: short paragraphs that are quotes and nothing else, in which questions are answered.

Elsewhere a quote that stands alone goes on with whoever spoke above it. Behind a question it does not: it answers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reader.analysis.english.saying import LEMMAS
from reader.model import MentionKind, Quote, QuoteKind, Span, Speaker

ANSWERED = 0.6
"""How sure it is that two go on in turn; by judgement, as hardly any article of PolNeAR has such a stretch."""
ANSWERING = frozenset(("answer", "counter", "reply", "retort"))
TURN_LENGTH = 300
"""Characters of a turn; a longer paragraph belongs to a statement that goes on."""
TURNS_BACK = 6
"""Quotes before a question within which the two are told who speak."""
CLOSING = "\"'”’»“ "


@dataclass(frozen=True, slots=True)
class _Turn:
    """A paragraph of speech: it begins with a quote, or hands over to one."""

    quotes: tuple[int, ...]
    """Their numbers among all of the article."""
    line: Span
    alone: bool
    """It is one quote and nothing else."""
    asks: bool


def take_turns(text: str, quotes: Sequence[Quote]) -> list[Quote]:
    """The same quotes in the same order, those of questions and answers given to two in turn.

    Who answers is whoever spoke before the question, or is said to speak behind; else nobody is named.
    """
    told = list(quotes)
    for run in _runs(text, quotes):
        for first, last in _alone(run):
            _alternate(text, told, run, first, last)
    for side_by_side in _side_by_side(text, told):
        _exchange(text, told, side_by_side)
    return told


def _side_by_side(text: str, quotes: Sequence[Quote]) -> Iterator[list[int]]:
    """The numbers of quotes between which nothing stands in their paragraph, where one that asks is not the last."""
    run: list[int] = []
    for number, quote in enumerate(quotes):
        between = text[quotes[number - 1].parts[-1].end : quote.parts[0].start] if number else ""
        if quote.kind is not QuoteKind.DIRECT or not between or between.strip(" "):
            yield from [run] * any(_asks(text, quotes[one]) for one in run[:-1])
            run = []
        if quote.kind is QuoteKind.DIRECT:
            run.append(number)
    yield from [run] * any(_asks(text, quotes[one]) for one in run[:-1])


def _asks(text: str, quote: Quote) -> bool:
    return quote.parts[-1].of(text).rstrip(CLOSING).endswith("?")


def _exchange(text: str, told: list[Quote], run: Sequence[int]) -> None:
    """Give quotes side by side to two by turns, from the first that asks on: "Lund said. “Not you?” “No.”".

    One of the two is told within the run, or spoke before it; where nobody else did, the other is nobody.
    """
    begins = text.rfind("\n", 0, told[run[0]].parts[0].start) + 1
    before = [quote for quote in told[max(0, run[0] - TURNS_BACK) : run[0]] if quote.parts[0].start >= begins]
    asking = next(place for place, number in enumerate(run) if _asks(text, told[number]))
    known = next((place for place in range(asking, len(run)) if told[run[place]].cue), None)
    if known is not None:
        one = told[run[known]].speaker
    elif before:
        one, known = before[-1].speaker, asking + (not _asks(text, before[-1]))
    else:
        return
    other = next((quote.speaker for quote in reversed(before) if _differ(text, one, quote.speaker)), None)
    for place in range(asking, len(run)):
        number = run[place]
        if told[number].cue is None:
            speaker = other if (place - known) % 2 else one
            told[number] = replace(told[number], speaker=speaker, confidence=ANSWERED if speaker else 0.0)


def _runs(text: str, quotes: Sequence[Quote]) -> Iterator[list[_Turn]]:
    """Turns that stand right behind each other."""
    run: list[_Turn] = []
    placed = ((number, _paragraph(text, quote)) for number, quote in enumerate(quotes))
    for line, members in groupby(placed, key=lambda one: one[1]):
        turn = _turn(text, quotes, tuple(number for number, _ in members), line)
        if turn is None or (run and not text[run[-1].line.end : turn.line.start].isspace()):
            yield run
            run = []
        if turn is not None:
            run.append(turn)
    yield run


def _paragraph(text: str, quote: Quote) -> Span | None:
    """The paragraph of a quote; None where it is long, or they are several."""
    first, last = quote.parts[0].start, quote.parts[-1].end
    floor, ceiling = max(0, last - TURN_LENGTH), first + TURN_LENGTH
    start = text.rfind("\n", floor, first) + 1
    end = text.find("\n", last, ceiling)
    end = len(text) if end < 0 and ceiling >= len(text) else end
    whole = first < end and (start > 0 or floor == 0) and "\n" not in text[start:end]
    return Span(start, end) if whole and end - start <= TURN_LENGTH else None


def _turn(text: str, quotes: Sequence[Quote], numbers: tuple[int, ...], line: Span | None) -> _Turn | None:
    if line is None or any(quotes[number].kind is not QuoteKind.DIRECT for number in numbers):
        return None
    first, last = quotes[numbers[0]], quotes[numbers[-1]]
    lead = text[line.start : first.parts[0].start].strip()
    if lead and lead[-1] not in ":,.":
        return None
    alone = first is last and len(first.parts) == 1 and line.of(text).strip() == first.parts[0].of(text)
    return _Turn(numbers, line, alone, _asks(text, last))


def _alone(run: Sequence[_Turn]) -> Iterator[tuple[int, int]]:
    """The first and the last place of each stretch of turns alone that has a turn before it, told or a question."""
    places = (place for place in range(1, len(run)) if run[place].alone)
    for _, stretch in groupby(enumerate(places), key=lambda one: one[1] - one[0]):
        members = [place for _, place in stretch]
        opening = run[members[0] - 1]
        if not opening.alone or opening.asks:
            yield members[0], members[-1]


def _alternate(text: str, told: list[Quote], run: Sequence[_Turn], first: int, last: int) -> None:
    """Give the turns from `first` to `last` to two who speak by turns, where both are known and somebody asks."""
    opening = first - 1
    asked = any(turn.asks for turn in run[max(opening - 1, 0) : last + (last > first)])
    asked = asked or _answers(text, told[run[opening].quotes[0]])
    one = told[run[opening].quotes[-1]].speaker
    before = told[run[opening - 1].quotes[-1]].speaker if opening else None
    known = _differ(text, one, before)
    if one is None or not asked or (first == last and not known):
        return
    in_turn = last + 1 < len(run) and (last + 1 - opening) % 2
    behind = told[run[last + 1].quotes[0]].speaker if in_turn else None
    other = behind if _differ(text, one, behind) else before if known else None
    for place in range(first, last + 1):
        [number] = run[place].quotes
        speaker = other if (place - opening) % 2 else one
        told[number] = replace(told[number], speaker=speaker, confidence=ANSWERED if speaker else 0.0)


def _answers(text: str, quote: Quote) -> bool:
    """Whether a quote is told to answer somebody: "“It did,” Okafor replied", "shot back"."""
    if quote.cue is None:
        return False
    return text.startswith(" back", quote.cue.end) or LEMMAS.get(quote.cue.of(text).casefold()) in ANSWERING


def _differ(text: str, one: Speaker | None, other: Speaker | None) -> bool:
    """Whether two speakers are known to be two: by whom they are, or as "he" and "she"."""
    if one is None or other is None or (one.start, one.end) == (other.start, other.end):
        return False
    if one.entities and other.entities:
        return set(one.entities).isdisjoint(other.entities)
    if {text[speaker.start : speaker.end].casefold() for speaker in (one, other)} == {"he", "she"}:
        return True
    return all(speaker.entities or speaker.kind is not MentionKind.PRONOUN for speaker in (one, other))

"""How an entry reads: its parts, with names for their pronouns, what links a noun to its participle, and who speaks."""

from dataclasses import replace
from typing import NamedTuple

from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.findings import Findings, Place
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Form
from reader.analysis.timeline.pronouns.openings import is_nameless
from reader.model import Span, Status

TO_COME = {"was": "is", "were": "are"}
"""What links a noun to what it will be doing."""


class Worded(NamedTuple):
    """The words of an entry."""

    parts: tuple[Span, ...]
    names: tuple[str, ...]
    """For each part what stands before it, a name in the place of a pronoun; nothing at all where none needs any."""


def to_come(telling: Telling) -> Telling:
    """What is planned, linked as such: "opens in May, with previews | starting on 3 April"."""
    if telling.verb is None or telling.verb.form is not Form.GERUND:
        return telling
    return replace(telling, link=TO_COME.get(telling.link, telling.link))


def word_entry(
    findings: Findings, place: Place, telling: Telling, parts: tuple[Span, ...], status: Status, *, others: bool
) -> Worded | None:
    """The words of an entry, or None where a pronoun is left that nobody knows. `others`: it tells of somebody besides
    whom its pronoun means.
    """
    worded = _named(findings, place, telling, parts, others=others)
    if worded is None:
        return None
    linked = status is Status.HAPPENED or telling.link in {":", "are", "is"}
    if telling.link and telling.verb and (linked or telling.verb.form is Form.INFINITIVE):
        worded = _linked(worded, place.reading.words[telling.verb.start].start, telling.link)
    begins = not (worded.names and worded.names[0]) and findings.voices.are_spoken(worded.parts)
    speaker = findings.voices.unnamed(worded.parts) if begins else None
    if speaker is not None:
        worded = _led(worded, f"{findings.entities[speaker].name}:")
    return _led(worded, telling.lead) if telling.lead and not worded.names else worded


def _led(worded: Worded, lead: str) -> Worded:
    """With something in front of all."""
    return worded._replace(names=(lead, *(worded.names[1:] or ("" for _ in worded.parts[1:]))))


def _named(
    findings: Findings, place: Place, telling: Telling, parts: tuple[Span, ...], *, others: bool
) -> Worded | None:
    """The parts with names for their pronouns, or None where a pronoun is left that nobody knows."""
    worded = Worded(*findings.names.named(parts, place.readings, _owner(place.reading, telling)))
    if worded.names:
        return worded
    # Who says "We closed in May" in an interview is told in front.
    spoken = findings.voices.are_spoken(worded.parts) and findings.voices.unnamed(worded.parts) is None
    nameless = is_nameless(findings.document.text, worded.parts, place.reading, spoken=spoken, others=others)
    titled = nameless and not spoken and findings.goes_on_from_title(worded.parts)
    return None if nameless and not titled else worded


def _linked(worded: Worded, verb: int, link: str) -> Worded:
    """The parts, divided where the participle begins at offset `verb`, with the word that links it to its noun."""
    parts, names = worded
    found: list[tuple[Span, str]] = []
    for part, name in zip(parts, names or ("",) * len(parts), strict=True):
        if part.start == verb == parts[0].start and not name:
            return worded
        if part.start < verb < part.end:
            found += ((Span(part.start, verb - 1), name), (Span(verb, part.end), link))
        else:
            found.append((part, f"{name} {link}".lstrip() if part.start == verb else name))
    return Worded(tuple(part for part, _ in found), tuple(name for _, name in found))


def _owner(reading: Reading, telling: Telling) -> Span | None:
    """Whom "whose" stands for in the clause of a telling."""
    owner = reading.clauses[telling.clause].owner if telling.clause is not None else None
    return Span(reading.words[owner[0]].start, reading.words[owner[1] - 1].end) if owner else None

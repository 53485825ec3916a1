"""Everyone who speaks in an article: how many words, and which quotes."""

from collections.abc import Collection
from dataclasses import dataclass

from reader.analysis.english.words import ARTICLES, PREPOSITIONS
from reader.model import SPOKEN, VERBATIM, Analysis, MentionKind, Quote, QuoteKind, Span, Speaker

MARKS = "\"'“”‘’«»„"

SURE = 0.75
"""From this confidence on a speaker is named without a sign of doubt: the rules below it err in a third of cases."""

_OPENINGS = ("A ", "An ", "Another ", "Both ", "Her ", "His ", "Its ", "One ", "Some ", "The ", "Their ")
"""How descriptions begin, with a capital at the beginning of a sentence alone."""


@dataclass(frozen=True, slots=True)
class Voice:
    """One who speaks, or several who speak as one."""

    name: str
    """As the article names them most fully; their role where it gives no name; empty for the unknown."""
    unsure: str
    """Whom else a name that several bear could mean, in words; empty where it is plain."""
    entities: tuple[int, ...]
    """Whom it is, among the entities; empty where nobody is named."""
    words: int
    """Words quoted directly; reported speech is not counted."""
    quotes: tuple[int, ...]
    """What is spoken, direct or reported, among the quotes, in order of the text."""


def voices_of(text: str, analysis: Analysis) -> tuple[Voice, ...]:
    """The voices of an article, who is quoted at most length first, the unknown last."""
    said: dict[tuple[int, ...] | str, list[int]] = {}
    for index, quote in enumerate(analysis.quotes):
        if quote.kind in SPOKEN:
            said.setdefault(_who(text, quote.speaker, said), []).append(index)
    voices = [_voice(text, analysis, who, indexes) for who, indexes in said.items()]
    return tuple(sorted(voices, key=lambda voice: (not voice.name, -voice.words, voice.quotes)))


def words_of(text: str, quote: Quote) -> str:
    """A quote's words on one line, its parts joined by an ellipsis where the speaker breaks in.

    Marks around them are left out, but not those of what is quoted at the end of reported speech.
    """
    marks = "" if quote.kind is QuoteKind.INDIRECT else MARKS
    return " … ".join(" ".join(part.of(text).split()).strip(marks or None) for part in quote.parts)


def hearer_of(text: str, quote: Quote) -> str:
    """To whom a quote was said, in the text's own words; empty where it is not told."""
    return _plain(text, quote.addressee)


def occasion_of(text: str, quote: Quote) -> str:
    """Where or how a quote was said, in the text's own words: "in a statement"; empty where it is not told."""
    words = _plain(text, quote.occasion)
    return words[:1].lower() + words[1:]


def _plain(text: str, span: Span | None) -> str:
    return " ".join(span.of(text).split()) if span else ""


def speaker_name(text: str, analysis: Analysis, speaker: Speaker | None) -> str:
    """The speaker as a person would say it; empty when unknown, or a pronoun that could be anybody's."""
    if speaker is None or _is_unknown(speaker):
        return ""
    if speaker.entities:
        return " and ".join(analysis.entities[number].name for number in speaker.entities)
    words = " ".join(speaker.telling.of(text).split())
    return words[0].lower() + words[1:] if words.startswith(_OPENINGS) else words


def _is_unknown(speaker: Speaker) -> bool:
    """Whether it is a pronoun that could be anybody's."""
    return speaker.kind is MentionKind.PRONOUN and not speaker.entities and not speaker.antecedent


def _who(text: str, speaker: Speaker | None, known: Collection[tuple[int, ...] | str]) -> tuple[int, ...] | str:
    """Whom a speaker is counted as; "the spokesman" is the one spokesman for something who has spoken before."""
    if speaker is None or _is_unknown(speaker):
        return ""
    if speaker.entities:
        return speaker.entities
    words = speaker.telling.of(text).casefold().split()
    role = " ".join(words[1:] if words[0] in ARTICLES else words)
    if words[0] != "the" or role in known:
        return role
    fuller = [who for who in known if isinstance(who, str) and _head(who) == role]
    return fuller[0] if len(fuller) == 1 else role


def _head(role: str) -> str:
    """The last word of a role without what it belongs to: "official" of "senior official at the port"."""
    words = role.split()
    ends = (at for at, word in enumerate(words) if at and word in PREPOSITIONS)
    return words[next(ends, len(words)) - 1] if words else ""


def _voice(text: str, analysis: Analysis, who: tuple[int, ...] | str, indexes: list[int]) -> Voice:
    quotes = [analysis.quotes[index] for index in indexes]
    direct = (quote for quote in quotes if quote.kind in VERBATIM)
    words = sum(len(part.of(text).split()) for quote in direct for part in quote.parts)
    name = speaker_name(text, analysis, quotes[0].speaker)
    entities = who if isinstance(who, tuple) else ()
    unsure = ", ".join(filter(None, (analysis.entities[number].unsure for number in entities)))
    return Voice(name, unsure, entities, words, tuple(indexes))

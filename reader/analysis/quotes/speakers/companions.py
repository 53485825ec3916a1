"""Two who speak as one, with what each is: "Ada Lund, the mayor, and Vik Lal, her deputy, said", "Ada Lund and her
deputy, Vik Lal, said", "said Ada Lund of Kent and lawyer Vik Lal".
"""

from reader.analysis.coreference.newcomers import COMPANIONS
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import VERBS
from reader.analysis.english.words import AUXILIARIES, FLOATING, PREPOSITIONS, WORD
from reader.analysis.patterns import later
from reader.analysis.quotes.speakers.cast import Cast
from reader.model import EntityType, MentionKind, Span, Speaker

SEAT = r",? \(?[A-Z]-[A-Z][\w .]{1,20}\)?,?"
OF = r" (?:of|from|at)(?: [A-Z][\w’'&-]*| of| for| the){1,6},?"
"""What stands behind a name and tells for what or of what somebody is: ", D-Ohio,", " of Kent Police"."""
ROLE = r", [^,.;:()\n“”\"]{2,80},"
OTHER = r"(?P<other>(?:[\w’'-]+ ){0,4}?(?:[a-z’'-]+,? (?:[\w’'-]+ ){0,3}?)?)(?:[A-Z][a-z]{0,3}\.? ){0,2}"
AND = later(rf"(?:{SEAT}|{OF}|(?P<role>{ROLE})|,)? and {OTHER}")
"""From the end of the first name to the other one: what the first is, and the other."""
BEHIND = later(rf"(?:{SEAT}|{OF}|{ROLE}|,)? (?P<verb>[a-z][\w’'-]*)")
"""From the end of the other name to the verb."""
ENDS = (",", ".", ";", " of ", " from ", " at ")
"""What stands behind the other one of two whose verb stands before them."""
REACH = 130
"""Characters from the one name to the other."""


def with_companion(cast: Cast, speaker: Speaker) -> Speaker:
    """A speaker who is one person, with the other one where there is such."""
    if speaker.kind is not MentionKind.NAME or len(speaker.entities) != 1:
        return speaker
    return _with_next(cast, speaker) or _with_first(cast, speaker) or speaker


def _with_next(cast: Cast, speaker: Speaker) -> Speaker | None:
    """With whom the next name names, if both have the verb."""
    end = _name_end(cast, speaker)
    if not (end and cast.text.startswith((" ", ","), end) and cast.text.find(" and ", end, end + REACH) >= 0):
        return None
    for number in cast.within(end, end + REACH):
        if are_joined(cast, end, number) and _speaks(cast, speaker.start, cast.ends[number]):
            last = max(speaker.end, cast.ends[number])
            return _two(speaker, Span(speaker.start, last), (*speaker.entities, cast.owners[number]))
    return None


def _name_end(cast: Cast, speaker: Speaker) -> int:
    """Where the name ends of whom a speaker is said to be; 0 where none stands there."""
    named = (n for n in cast.within(speaker.start, speaker.end) if cast.owners[n] in speaker.entities)
    return max((cast.ends[n] for n in named), default=0)


def _speaks(cast: Cast, start: int, end: int) -> bool:
    """Whether the verb of two, the first of whom begins at `start`, stands before them or right behind the second."""
    before = cast.text[max(0, start - REACH) : start].split()[-1:]
    if before and before[0].casefold() in VERBS:
        return cast.text.startswith(ENDS, end) or end == len(cast.text)
    behind = BEHIND.match(cast.text, end)
    verb = behind["verb"].casefold() if behind else ""
    return verb in VERBS or verb in AUXILIARIES or verb in FLOATING or cast.text.startswith((",", "."), end)


def _with_first(cast: Cast, speaker: Speaker) -> Speaker | None:
    """With who opens the sentence: "Ada Lund, the mayor, and | Vik Lal said"."""
    if not cast.text.endswith(" and ", 0, speaker.start):
        return None
    own = next((n for n in cast.within(speaker.start, speaker.end) if cast.owners[n] in speaker.entities), None)
    for number in cast.within(speaker.start - REACH, speaker.start) if own is not None else ():
        opens = cast.opens_sentence(cast.starts[number])
        if own is not None and opens and _is_person(cast, number) and are_joined(cast, cast.ends[number], own):
            span = Span(cast.starts[number], speaker.end)
            return _two(speaker, span, (cast.owners[number], *speaker.entities))
    return None


def are_joined(cast: Cast, end: int, number: int) -> bool:
    """Whether a mention names somebody behind a name that ends at `end`, with no more between them than who each is."""
    if not _is_person(cast, number):
        return False
    between = AND.fullmatch(cast.text, end, cast.starts[number])
    if between is None or not is_somebody(between["other"]):
        return False
    return between["role"] is None or any(map(is_role_word, WORD.findall(between["role"].casefold())))


def is_somebody(words: str) -> bool:
    """Whether words before a name tell who bears it, or are none: "her deputy, "."""
    found = [word.casefold() for word in WORD.findall(words)]
    if not found:
        return True
    plain = PREPOSITIONS.isdisjoint(found) and AUXILIARIES.isdisjoint(found)
    return (
        plain
        and (is_role_word(found[-1]) or found[-1] in COMPANIONS)
        and not any(word in VERBS and not is_role_word(word) for word in found)
    )


def _is_person(cast: Cast, number: int) -> bool:
    person = cast.type_of(number) is EntityType.PERSON
    return person and cast.kinds[number] is MentionKind.NAME


def _two(speaker: Speaker, span: Span, entities: tuple[int, ...]) -> Speaker | None:
    differ = len(set(entities)) == len(entities)
    return Speaker(span.start, span.end, speaker.kind, entities) if differ else None

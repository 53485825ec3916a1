"""Two who speak as one, and what each is between commas: "Ada Lund, the mayor, and Vik Lal, her deputy, said"."""

import re

from reader.analysis.english.roles import is_role_word
from reader.analysis.quotes.speakers.cast import Cast
from reader.model import EntityType, MentionKind, Speaker

AND_ANOTHER = re.compile(r",(?P<role> [^,.;:()\n“”\"]{2,80}), and (?:the )?(?:[A-Z][a-z]{0,3}\.? )?")
"""From the end of the first name to the other one."""
REACH = 130
"""Characters from the one name to the other."""
WORD = re.compile(r"[\w’'-]+")


def with_companion(cast: Cast, speaker: Speaker) -> Speaker:
    """A speaker who is one person, with the other one where there is such."""
    if speaker.kind is not MentionKind.NAME or len(speaker.entities) != 1:
        return speaker
    return _with_next(cast, speaker) or _with_first(cast, speaker) or speaker


def _with_next(cast: Cast, speaker: Speaker) -> Speaker | None:
    """With whom the next name names: what they are follows, or the end of the sentence."""
    if not cast.text.startswith(", ", speaker.end):
        return None
    for number in cast.within(speaker.end, speaker.end + REACH):
        if _are_joined(cast, speaker.end, number) and cast.text.startswith((",", "."), cast.ends[number]):
            return _two(speaker, speaker.start, cast.ends[number], (*speaker.entities, cast.owners[number]))
    return None


def _with_first(cast: Cast, speaker: Speaker) -> Speaker | None:
    """With who opens the sentence: "Ada Lund, the mayor, and | Vik Lal said"."""
    if not cast.text.endswith(" and ", 0, speaker.start):
        return None
    own = next((n for n in cast.within(speaker.start, speaker.end) if cast.owners[n] in speaker.entities), None)
    for number in cast.within(speaker.start - REACH, speaker.start) if own is not None else ():
        opens = cast.opens_sentence(cast.starts[number])
        if own is not None and opens and _is_person(cast, number) and _are_joined(cast, cast.ends[number], own):
            return _two(speaker, cast.starts[number], speaker.end, (cast.owners[number], *speaker.entities))
    return None


def _are_joined(cast: Cast, end: int, number: int) -> bool:
    """Whether a mention names somebody behind a name that ends at `end`, with a role of the first between them."""
    if not _is_person(cast, number):
        return False
    between = AND_ANOTHER.fullmatch(cast.text, end, cast.starts[number])
    return between is not None and any(map(is_role_word, WORD.findall(between["role"].casefold())))


def _is_person(cast: Cast, number: int) -> bool:
    person = cast.entities[cast.owners[number]].type is EntityType.PERSON
    return person and cast.kinds[number] is MentionKind.NAME


def _two(speaker: Speaker, start: int, end: int, entities: tuple[int, ...]) -> Speaker | None:
    differ = len(set(entities)) == len(entities)
    return Speaker(start, end, speaker.kind, entities) if differ else None

"""Who answers in an interview that puts no names before its turns: the person of whom its introduction tells most."""

from collections import Counter

from reader.analysis.quotes.speakers.cast import Cast
from reader.model import EntityType, MentionKind, Speaker


def interviewee(cast: Cast, start: int) -> Speaker | None:
    """Whom the text before the first turn, at `start`, mentions most often, first of all where others are even.

    Nobody where it names no person.
    """
    before = [n for n in range(len(cast.starts)) if cast.ends[n] <= start]
    people = [n for n in before if cast.entities[cast.owners[n]].type is EntityType.PERSON]
    named = [n for n in people if cast.kinds[n] is MentionKind.NAME]
    if not named:
        return None
    times = Counter(cast.owners[n] for n in people)
    most = max((cast.owners[n] for n in named), key=lambda owner: times[owner])
    last = next(n for n in reversed(named) if cast.owners[n] == most)
    return Speaker(cast.starts[last], cast.ends[last], MentionKind.NAME, (most,))

"""Who answers in an interview that puts no names before its turns: the person of whom its introduction tells most."""

from collections import Counter

from reader.analysis.patterns import later
from reader.analysis.quotes.speakers.cast import Cast
from reader.model import EntityType, MentionKind, Span, Speaker

ASKING = later(
    r" (?:(?:spoke|sat down|caught up) (?:to|with)|interview(?:s|ed)) (?:(?:the|[A-Z][\w.]*|[a-z-]+) ){0,4}\Z"
)
"""What stands between who asks and who answers: "Ada Lund spoke to the mayor, Ken Ito"."""
TELLING = " tells "
"""What stands behind who answers where an introduction is told in the present: "Ken Ito tells Ada Lund why"."""
REACH = 60
"""Characters before a name."""


INITIALS = range(2, 5)
"""Letters before a turn that stand for a name."""


def by_initials(cast: Cast, label: Span) -> Speaker | None:
    """Whose initials stand before a turn: "KB: It is shut"; nobody’s where two fit."""
    letters = label.of(cast.text).replace(".", "")
    if len(letters) not in INITIALS or not (letters.isalpha() and letters.isupper()):
        return None
    people = [n for n, entity in enumerate(cast.entities) if entity.type is EntityType.PERSON]
    fitting = [n for n in people if "".join(word[0] for word in cast.entities[n].name.split()) == letters]
    return Speaker(label.start, label.end, MentionKind.NAME, (fitting[0],)) if len(fitting) == 1 else None


def interviewee(cast: Cast, start: int) -> Speaker | None:
    """Whom the text before the first turn, at `start`, mentions most often; where others are even, whom
    somebody spoke to, or whom it mentions first.

    Nobody where it names no person.
    """
    before = [n for n in range(len(cast.starts)) if cast.ends[n] <= start]
    people = [n for n in before if cast.type_of(n) is EntityType.PERSON]
    named = [n for n in people if cast.kinds[n] is MentionKind.NAME]
    if not named:
        return None
    times = Counter(cast.owners[n] for n in people)
    asked = {cast.owners[n] for n in named if cast.text.startswith(TELLING, cast.ends[n])}
    asked |= {cast.owners[n] for n in named if ASKING.search(cast.text, max(0, cast.starts[n] - REACH), cast.starts[n])}
    most = max((cast.owners[n] for n in named), key=lambda owner: (times[owner], owner in asked))
    last = next(n for n in reversed(named) if cast.owners[n] == most)
    return Speaker(cast.starts[last], cast.ends[last], MentionKind.NAME, (most,))

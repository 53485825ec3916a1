"""Who answers in an interview that puts no names before its turns: the person of whom its introduction tells most."""

import re
from collections import Counter

from reader.analysis.quotes.speakers.cast import Cast
from reader.model import EntityType, MentionKind, Speaker

ASKING = re.compile(
    r" (?:(?:spoke|sat down|caught up) (?:to|with)|interview(?:s|ed)) (?:(?:the|[A-Z][\w.]*|[a-z-]+) ){0,4}\Z"
)
"""What stands between who asks and who answers: "Ada Lund spoke to the mayor, Ken Ito"."""
TELLING = " tells "
"""What stands behind who answers where an introduction is told in the present: "Ken Ito tells Ada Lund why"."""
REACH = 60
"""Characters before a name."""


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

"""What opens an agency's headline and says what it is of, "SOCCER - ", "RUGBY UNION-", and names nothing itself."""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.names.tagging.tagger import Name

KINDS = (
    "ALPINE SKIING", "AMERICAN FOOTBALL", "ATHLETICS", "AUSTRALIAN RULES", "BADMINTON", "BASEBALL", "BASKETBALL",
    "BOXING", "CRICKET", "CYCLING", "FIGURE SKATING", "FOOTBALL", "GOLF", "GYMNASTICS", "HOCKEY", "HORSE RACING",
    "ICE HOCKEY", "MOTOR RACING", "MOTORCYCLING", "NORDIC SKIING", "OLYMPICS", "PRESS DIGEST", "RALLYING", "ROWING",
    "RUGBY LEAGUE", "RUGBY UNION", "SKI JUMPING", "SKIING", "SNOOKER", "SOCCER", "SPEED SKATING", "SQUASH", "SWIMMING",
    "TABLE TENNIS", "TENNIS", "VOLLEYBALL", "YACHTING",
)  # fmt: skip
CODE = "GER "
"""Of this length is what may stand before one, a country's letters."""
SLUG = rf"(?m)^(?:[A-Z]{{3}} )?({'|'.join(KINDS)}) ?- ?(?=[A-Z])"


def without_slugs(text: str, names: Sequence[Name]) -> Sequence[Name]:
    """The names without those in slugs, one that runs on over a slug cut to what is behind it.

    A name of the text that stands in capitals right behind a slug, "SOCCER-MALI", which is one word, is added.
    """
    loud = [line for line in text.split("\n") if line[:2].isupper()]
    may_be = any(line.startswith(KINDS) or line.startswith(KINDS, len(CODE)) for line in loud)
    slugs = [found.span(1)[:1] + found.span()[1:] for found in re.finditer(SLUG, text)] if may_be else []
    if not slugs:
        return names
    written = {name.of(text).upper(): name for name in names}
    kept = {cut for name in names for cut in _cut(name, slugs)}
    for _, end in slugs:
        behind = [word for word in written if text.startswith(word, end) and not text[end + len(word) :][:1].isalnum()]
        if behind and not any(name.start <= end < name.end for name in kept):
            kept.add(Name(end, end + len(max(behind, key=len)), written[max(behind, key=len)].type))
    return sorted(kept)


def _cut(name: Name, slugs: Sequence[tuple[int, int]]) -> Iterator[Name]:
    over = [end for start, end in slugs if name.start < end and start < name.end]
    if not over:
        yield name
    elif over[0] < name.end:
        yield name._replace(start=over[0])

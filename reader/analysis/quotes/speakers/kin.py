"""What kin is called that the text has named before: "Okafor's mother, Ines, a nurse", and then "his mother"."""

import re
from collections.abc import Iterator

from reader.analysis.coreference.descriptions import KIN_AND_PARTNERS
from reader.analysis.quotes.speakers.cast import Cast
from reader.model import EntityType, MentionKind, Span

OWNED = re.compile(
    rf"(?P<owner>[Hh]is|[Hh]er|[Tt]heir|\w[\w -]*['’]s?) (?:[a-z-]+ )?(?P<kin>{'|'.join(sorted(KIN_AND_PARTNERS))})"
)
"""Kin that speaks without a name: "his mother", "Lund’s elder sister"."""
TURNED = {
    "mother": "daughter|son", "father": "daughter|son", "daughter": "mother|father", "son": "mother|father",
    "wife": "husband", "husband": "wife", "sister": "brother|sister", "brother": "brother|sister",
}  # fmt: skip
"""What somebody is to their kin: "Okafor's daughter, Ines", of whom "her mother" is Okafor."""
REACH = 6000
"""Characters back to where they are named."""


def kin_of(cast: Cast, span: Span) -> int | None:
    """The person whom the words name as somebody's kin; None where the text names nobody so, or two."""
    found = OWNED.fullmatch(cast.text, span.start, span.end)
    if not found:
        return None
    owner = _person_within(cast, span.start, found.end("owner"))
    named = {kin for theirs, kin in _told(cast, span, found["kin"]) if owner is None or theirs in (owner, None)}
    if owner is not None and found["kin"] in TURNED:
        turned = _told(cast, span, TURNED[found["kin"]])
        named |= {theirs for theirs, kin in turned if kin == owner and theirs is not None}
    return named.pop() if len(named) == 1 else None


def _told(cast: Cast, span: Span, kin: str) -> Iterator[tuple[int | None, int]]:
    """Of whom it is told before a speaker who their kin is, and who that is."""
    told = re.compile(rf"(?P<owner>\b(?:[Hh]is|[Hh]er|[Tt]heir)|['’]s?) (?:[a-z-]+ )?(?:{kin}),? (?=[A-Z])")
    for match in told.finditer(cast.text, max(0, span.start - REACH), span.start):
        theirs = _person_within(cast, match.start() - (match["owner"][0] in "'’"), match.end("owner"))
        named = _person_within(cast, match.end(), match.end() + 1, MentionKind.NAME)
        if named is not None:
            yield theirs, named


def _person_within(cast: Cast, start: int, end: int, kind: MentionKind | None = None) -> int | None:
    """The person whom a stretch mentions first."""
    numbers = (n for n in cast.within(start, end) if cast.type_of(n) is EntityType.PERSON)
    return next((cast.owners[n] for n in numbers if kind in (None, cast.kinds[n])), None)

"""Names with the capitals at them that are part of them: "Kenyan" before "Government", "North" before "Kivu".

The tagger sees such pairs too seldom to be steady about them. What a name may grow into stands in one table, and is
looked for only where the words at the name leave room for it.
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from reader.analysis.names.bounds.called import OF_DEMOCRATS, PEERS, american, democrats, peer
from reader.analysis.names.bounds.events import OPERATION, operation
from reader.analysis.names.bounds.fields import COMMITTEES, FIELDED, ON_FIELD, with_fields, with_topics
from reader.analysis.names.bounds.grounds import (
    LEVELS,
    OF_LANDS,
    SHORES,
    of_land,
    owned_place,
    part_of_valley,
)
from reader.analysis.names.bounds.in_part import (
    COMPASS,
    STATION,
    WIDE,
    of_britain,
    with_article,
    with_compass,
    with_court,
    with_number,
    with_owned,
    with_owners,
    with_people,
    with_players,
    with_station,
    with_wide,
)
from reader.analysis.names.bounds.named_after import (
    BODY_LEADS,
    FORMS,
    OF_CITIES,
    OF_COUNTRIES,
    OF_FIRMS,
    accord,
    body_or_region,
    of_country,
    of_firm,
    show,
    site,
    with_form,
)
from reader.analysis.names.bounds.people import (
    ARAB,
    CHILDREN,
    GIVEN_TITLES,
    with_arab,
    with_don,
    with_given,
)
from reader.analysis.names.bounds.purposes import PURPOSES, for_purpose
from reader.analysis.names.bounds.saints import feast, of_saint
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.variants import BEFORE_FATHERS
from reader.entities import ORGANIZATION

GROWS_BEHIND = ("'", "’", " and ", *OF_FIRMS, *ARAB, *CHILDREN)
GROWS = (*PEERS, *FIELDED)
"""What a name begins with that may grow behind."""


def _may_grow_behind(text: str, name: Name) -> bool:
    """Whether a name has anything behind it, or is itself what a grower asks for."""
    start, end = name.start, name.end
    following = text[end + 1 : end + 2]
    written = following.isupper() or following.isdecimal()
    on_field = text.startswith(ON_FIELD, end) and text.endswith(COMMITTEES, start, end)
    if not on_field and name.type is ORGANIZATION and text.startswith(", ", end):
        on_field = text.find(" for ", start, end) > 0 or text.find(" of ", start, end) > 0
    return written or on_field or text.startswith(GROWS_BEHIND, end) or text.startswith(GROWS, start)


GROWS_BEFORE = (*PURPOSES, *BODY_LEADS, *PEERS, *BEFORE_FATHERS, *OF_LANDS, " and ")


def _by_last_word(phrases: Sequence[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        last = phrase.split()[-1]
        found[last] = (*found.get(last, ()), phrase)
    return found


LEADS = _by_last_word(GROWS_BEFORE)
"""The same by the last word of each."""
BEFORE_THE = (" of the ", " on the ", " for the ", " against the ")
"""What those end in whose last word most names have before them: to look for these first is faster."""


LEADING_WORDS = frozenset(
    phrase.split()[-1]
    for phrases in (
        *(FORMS, (OPERATION,), GIVEN_TITLES, OF_COUNTRIES, OF_CITIES, (STATION,), LEVELS, SHORES),
        *(OF_DEMOCRATS, WIDE, COMPASS),
    )
    for phrase in phrases
)
"""What `ASK_LISTED` asks for before a name."""
NOTHING, ANYTHING, LISTED = range(3)
"""What stands before a name: nothing that a grower asks for, something, or one of `LEADING_WORDS`."""


def _growing_before(text: str, start: int) -> int:
    """What stands before a name for growers; most stand behind plain small words."""
    if not text.endswith(" ", 0, start):
        return NOTHING
    word = text[text.rfind(" ", 0, start - 1) + 1 : start - 1]
    if word.isalpha() and word.islower():
        leads = LEADS.get(word, ()) if word != "the" or text.endswith(BEFORE_THE, 0, start) else ()
        return ANYTHING if leads and text.endswith(leads, 0, start) else NOTHING
    return LISTED if word in LEADING_WORDS or not word.removesuffix(".").isalpha() else ANYTHING


GROWERS = (
    for_purpose, of_firm, feast, of_saint, with_form, with_number, show, with_don, with_given, with_arab,
    of_country, with_station, of_britain, with_people, peer, owned_place, with_article, operation,
    part_of_valley, of_land, american, democrats, with_topics, with_fields,
    with_wide, with_compass, with_owned, with_owners, with_players, accord, site, with_court, body_or_region,
)  # fmt: skip
"""What a name may grow into; the first that fits holds.
Each asks for a word with a capital or a number at the name, an owner's mark, or what `GROWS_BEFORE`, `GROWS_BEHIND` and
`GROWS` list: what a new one asks for must be among these.
"""
ASK_BEFORE = (
    for_purpose, with_form, with_don, with_given, of_country,
    with_station, of_britain, with_people, with_article, operation, part_of_valley, of_land, democrats,
    with_topics, with_wide, with_compass, with_owners,
)  # fmt: skip
ASK_BEHIND = (
    of_firm,
    show,
    with_arab,
    owned_place,
    american,
    with_owned,
    with_players,
    accord,
    site,
    with_court,
)
"""Of these, what asks for nothing where there is nothing before a name, or nothing behind it."""
ASK_LISTED = (
    with_form, with_don, of_country, with_station, operation, part_of_valley, democrats, with_wide,
    with_compass,
)  # fmt: skip
"""What asks for one of `LEADING_WORDS` before a name."""
GROWERS_AT = {
    (before, behind): tuple(
        grow
        for grow in GROWERS
        if (before or grow not in ASK_BEFORE)
        and (before == LISTED or grow not in ASK_LISTED)
        and (behind or grow not in ASK_BEHIND)
    )
    for before in (NOTHING, ANYTHING, LISTED)
    for behind in (False, True)
} | {(NOTHING, False): ()}
"""The same by what stands before a name, and whether anything stands behind it."""


def all_grown(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """Each name grown, where it does not grow into a part of the next one."""
    for name, following in zip_longest(names, names[1:]):
        grown = _grown(text, name)
        yield name if following and following.start < grown.end < following.end else grown


def _grown(text: str, name: Name) -> Name:
    for grow in GROWERS_AT[_growing_before(text, name.start), _may_grow_behind(text, name)]:
        grown = grow(text, name)
        if grown:
            return grown
    return name

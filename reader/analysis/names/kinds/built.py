"""What is built, by the word for it in its name: "Tarna Weir", "Cathedral of the Tides", "Estadio de Tarna"."""

from collections.abc import Sequence

from reader.analysis.names.kinds.land import THE
from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import SITES
from reader.analysis.wordlists import word_set
from reader.entities import WORK, EntityType

BUILT = SITES | word_set(
    """
    abbey aqueduct barrage barracks barrier base bypass causeway chapel colliery crematorium dock docks fort gasfield
    gate interchange jetty junction lighthouse lock marina mausoleum mine oilfield pagoda pavilion pier pipeline priory
    racecourse ranch roundabout substation synagogue tunnel velodrome viaduct weir wharf
    """
)
"""What is built and the name of it ends in, and those of bodies do not."""
BUILT_OF_TWO = frozenset((("opera", "house"), ("power", "station"), ("shopping", "center"), ("shopping", "centre"),
                          ("wind", "farm")))  # fmt: skip
"""The same of two words, the second of which bodies are called by as well."""
GROWN = frozenset(("garden", "gardens"))
"""What is no body, and may be a part of one's name."""
BUILT_OF = frozenset(("basilica", "cathedral", "monastery", "mosque", "palace", "port", "temple", "tower"))
"""What is built, before what it is of: "Cathedral of the Tides"."""
BUILT_ABROAD = word_set(
    "avenida calle estadi estadio estadium palacio palais palazzo parque piazza plaza stade stadio wat"
)
"""The same in languages that have it first, folded: "Estadio de Tarna"."""


def is_built(words: Sequence[str], last: str, kind: EntityType) -> bool:
    """Whether what is built is named by several words, folded, of which `last` is the head."""
    of_kind = words[0] in BUILT_OF and words[1] == "of"
    return of_kind or last in BUILT or tuple(words[-2:]) in BUILT_OF_TWO or (kind is WORK and last in GROWN)


def is_built_abroad(words: Sequence[str]) -> bool:
    """Whether it begins with the word for what is built, as in other languages: "Estadio de Tarna"."""
    return words[0] in BUILT_ABROAD


def has_article_as_built(text: str, name: Name) -> bool:
    """Whether it has an article, ends as what is built and begins with no given name: "the Hoover Dam"."""
    if not text.endswith(THE, 0, name.start):
        return False
    first, _, last = fold(name.of(text)).rpartition(" ")
    return last in BUILT and "first" not in lists_of(first.partition(" ")[0])

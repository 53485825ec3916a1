"""States of the US and provinces of Canada as agencies cut them short behind a town: "Halden, Mass.".

The forms are those of the Associated Press; the two letters of the post need no table, as they are acronyms or codes.
"""

from collections.abc import Iterator, Sequence

from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.entities import PLACE

SHORT = {
    "Ala": "Alabama", "Ariz": "Arizona", "Ark": "Arkansas", "Calif": "California", "Colo": "Colorado",
    "Conn": "Connecticut", "Del": "Delaware", "Fla": "Florida", "Ga": "Georgia", "Ill": "Illinois", "Ind": "Indiana",
    "Kan": "Kansas", "Ky": "Kentucky", "La": "Louisiana", "Man": "Manitoba", "Mass": "Massachusetts", "Md": "Maryland",
    "Mich": "Michigan", "Minn": "Minnesota", "Miss": "Mississippi", "Mo": "Missouri", "Mont": "Montana",
    "Neb": "Nebraska", "Nev": "Nevada", "Okla": "Oklahoma", "Ont": "Ontario", "Ore": "Oregon", "Pa": "Pennsylvania",
    "Que": "Quebec", "Sask": "Saskatchewan", "Tenn": "Tennessee", "Tex": "Texas", "Va": "Virginia", "Vt": "Vermont",
    "Wash": "Washington", "Wis": "Wisconsin", "Wyo": "Wyoming",
}  # fmt: skip
LONGEST = max(map(len, SHORT))
SIDES = {"E. ": "east ", "N. ": "north ", "S. ": "south ", "W. ": "west "}


def is_part_of_land(written: str) -> bool:
    """Whether it is a land or a state whose side is cut short: "N. Korea", "S. Carolina"."""
    whole = SIDES.get(written[:3], "") + fold(written[3:])
    return written[:3] in SIDES and (whole in countries().places or "state" in lists_of(whole))


def state_after(text: str, end: int) -> str:
    """The short form that stands behind a name that ends at `end`, without its comma and its stop; else empty."""
    if not text.startswith(", ", end):
        return ""
    short, stop, _ = text[end + 2 : end + 3 + LONGEST].partition(".")
    return short if stop and short in SHORT else ""


def short_states(text: str, names: Sequence[Name]) -> Iterator[Name]:
    """Each short form behind a place, a single word or capitals, whatever the tagger took it for, in order."""
    for name in names:
        short = state_after(text, name.end)
        if short and (name.type is PLACE or " " not in (written := name.of(text)) or written.isupper()):
            yield Name(name.end + 2, name.end + 2 + len(short), PLACE)

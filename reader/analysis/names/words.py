"""What a single word looks like to the tagger: its letters, its shape, and the lists it stands in.

Everything here depends on the word alone, so that each word of a language is looked at once and remembered.
"""

from functools import lru_cache

from reader.analysis.names.lists import fold, word_lists, words
from reader.analysis.roles import HONORIFICS, OFFICES, RANKS, TRADES

ORGANIZATION_HEADS = words(
    """
    academy administration agency airlines airways alliance army assembly association authority bank board
    brigade brigades brothers bureau business cabinet center centre chamber channel church club co coalition
    college command commission committee community companies company confederation conference congress
    consortium constabulary corp corporation corps council court courts daily department directorate embassy
    enterprises exchange federation fm force forces forum foundation front fund gazette government group guard
    guards herald holdings hospital house inc industries initiative inspectorate institute institution
    international investments journal laboratories laboratory league legion limited llc ltd mail media military
    ministry mission mosque movement museum navy network news newspaper observatory observer office organisation
    organization parliament partners partnership party plc police post press programme project radio railways
    registry regiment school schools secretariat senate service services society squad station studios supreme
    syndicate systems team technologies telecom telegraph telegraphs television times tribunal tribune trust tv
    union united university watch
    """
)
PLACE_HEADS = words(
    """
    airport airbase archipelago avenue basin bay beach boulevard bridge canal canyon cape city coast county
    creek desert district falls forest garden gardens gulf harbour harbor heights highlands hill hills island
    islands isle lake mount mountain mountains north ocean park peninsula plain plateau plaza port prefecture
    prison province region republic river road sea south square strait strip street town tower valley village
    west east
    """
)
EVENT_HEADS = words(
    """
    award awards battle bowl championship championships conference crisis cup day derby election elections expo
    exposition festival final games genocide holocaust inquiry intifada massacre month olympics open operation
    primary prix prize referendum revolution series summit tournament trophy uprising war week
    """
)
SAYING = words(
    """
    said says say told tells added adds according stated explained argued announced asked insisted warned noted
    confirmed claimed denied vowed urged believes called wrote tweeted replied recalled commented reported
    """
)
CALENDAR = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov
    dec
    """
)
LOCATIVE = words("in at near from around across outside throughout inside via towards toward to")
PARTICLES = words(
    "de da do dos del della di du la le van von der den ter bin ibn al el abu ben bint ould y e of the for and"
)


@lru_cache(maxsize=20_000)
def shape(word: str) -> str:
    """Its letters as X and x, digits as 0, runs shortened: "McCain" is XxXx, "U.S." is X.X."""
    out = ""
    for char in word:
        mark = "X" if char.isupper() else "x" if char.isalpha() else "0" if char.isdigit() else char
        if not out.endswith(mark):
            out += mark
    return out


@lru_cache(maxsize=20_000)
def kinds(word: str) -> tuple[str, ...]:
    """The lists a word stands in."""
    low = fold(word)
    bare = low.rstrip(".")
    lists = word_lists()
    found = [name for name, listed in CLASSES if bare in listed]
    if word[:1].isupper():
        found += [name for name in ("first", "last", "city", "town", "state") if low in lists[name]]
    return tuple(found)


CLASSES = (
    ("title", HONORIFICS | RANKS),
    ("role", OFFICES),
    ("trade", TRADES),
    ("org", ORGANIZATION_HEADS),
    ("place", PLACE_HEADS),
    ("event", EVENT_HEADS),
    ("saying", SAYING),
    ("calendar", CALENDAR),
    ("in", LOCATIVE),
    ("particle", PARTICLES),
)


@lru_cache(maxsize=20_000)
def own_features(word: str) -> tuple[str, ...]:
    """What the tagger is told of the word in the middle."""
    low = fold(word)
    found = ["w=" + low, "s=" + shape(word)]
    if word[:1].isalpha() and len(word) > 3:
        found += ("p2=" + low[:2], "p3=" + low[:3], "e2=" + low[-2:], "e3=" + low[-3:], "e4=" + low[-4:])
    if len(word) > 1 and word.isupper():
        found.append("caps" + str(min(len(word), 6)))
    listed = kinds(word)
    found += ["k=" + kind for kind in listed]
    if word[:1].isupper():
        found.append("ks=" + ",".join(listed))
    return tuple(found)


@lru_cache(maxsize=60_000)
def neighbour_features(word: str, place: int) -> tuple[str, ...]:
    """What it is told of a word one or two before (negative) or after."""
    mark = str(place)
    found = [mark + "w=" + fold(word)]
    if abs(place) == 1:
        found.append(mark + "s=" + shape(word))
        if word[:1].isupper():
            found.append(mark + "e3=" + fold(word)[-3:])
    found += [mark + "k=" + kind for kind in kinds(word)]
    return tuple(found)

"""Whether two names may name the same thing: as strings, without the text around them."""

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from reader.analysis.english.nicknames import SHORT_FOR, is_called
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import REGIONS
from reader.analysis.names.lore.states import SHORT
from reader.analysis.names.tagging.lists import PLACES, fold, is_english, lists_of
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PLACE, PRODUCT, WORK, EntityType

Key = tuple[str, ...]

RENAMED = {
    "bangalore": "bengaluru", "bombay": "mumbai", "calcutta": "kolkata", "canton": "guangzhou", "danzig": "gdansk",
    "kharkov": "kharkiv", "kiev": "kyiv", "lvov": "lviv", "madras": "chennai", "odessa": "odesa", "peking": "beijing",
    "rangoon": "yangon", "saigon": "ho chi minh city", "salonika": "thessaloniki",
}  # fmt: skip
"""Cities that news writes in two ways, the older to the newer; folded."""
LINKS = word_set("of the and for on in at to de la du des del di do da y e &")
SUFFIXES = word_set(
    """
    a/s ab ag as asa berhad bhd co company corp corporation doo gmbh group holdings ii iii inc jr kft kgaa limited llc
    llp ltd ltda nv nyrt oy oyj pjsc plc pty pvt sa sas sdn spa sr srl sro tbk zrt
    """
)


GLOTTAL = str.maketrans("", "", "'ʻ")
"""Marks within the names of islands, which some write and others do not: "Hawaiʻi", "Nuku'alofa"."""
IN_FULL = {"fed": ("federal", "reserve"), "met": ("metropolitan",), "s&p": ("standard", "&", "poor")}
"""Short forms that no rule of letters tells."""
OF_MANCHESTER = frozenset(("city", "united", "utd"))
"""What stands behind "Man" in headlines of sport."""


OF_GOODS = frozenset(("ii", "iii", "pay", "tv", "watch"))
"""What a firm's goods are called behind its name, and the firm is not: "Volta II"."""


@lru_cache(maxsize=2_000)
def key(name: str, kind: EntityType) -> Key:
    """A name without what does not tell it from others: case, accents, stops, articles, a possessive."""
    folded = fold(name).replace("’", "'")
    if kind is PLACE and folded in countries().places:
        return tuple(fold(countries().places[folded]).split())
    if kind is PLACE and " of " in folded and (land := _land_in_full(folded)):
        return tuple(fold(land).split())
    if kind is PLACE and folded in RENAMED:
        return (RENAMED[folded],)
    if kind is PLACE and name.removesuffix(".") in SHORT:
        return tuple(fold(SHORT[name.removesuffix(".")]).split())
    if kind is GROUP and countries().peoples.get(folded):
        return ("people of", *fold(countries().peoples[folded]).split())
    words = folded.replace(".", "").replace("-", " ").split()
    words = [word.removesuffix("'s").strip("'\"“”‘’,") for word in words]
    if kind is PLACE:
        words = [word.translate(GLOTTAL) for word in words]
    if kind in (PRODUCT, WORK, GROUP):
        words = [word.removesuffix("s") if len(word) > 3 else word for word in words]
    if kind is ORGANIZATION:
        words = [part for word in words for part in IN_FULL.get(word, (word,))]
        if words[0] == "man" and words[-1] in OF_MANCHESTER:
            words = ["manchester", words[-1].replace("utd", "united")]
        while len(words) > 1 and _is_suffix(words):
            words.pop()
    return tuple(word for word in words if word and word != "the") or (folded,)


LANDS_IN_FULL = ("commonwealth", "emirate", "federation", "kingdom", "republic", "state", "sultanate", "union")
"""What a land is, before its name in full."""
OTHER_LANDS = frozenset(("republic of china", "state of mexico"))


def _land_in_full(folded: str) -> str:
    """The land that is named in full: "Mali" of "republic of mali"; empty where none is."""
    form, _, land = folded.rpartition(" of ")
    whole = form.endswith(LANDS_IN_FULL) and folded not in OTHER_LANDS
    return countries().places.get(land.removeprefix("the "), "") if whole else ""


def _is_suffix(words: Sequence[str]) -> bool:
    """Whether the last word only tells the legal form of a firm, and not which of its goods is meant."""
    goods = len(words) == 2 and words[1] in OF_GOODS
    return not goods and (words[-1] in SUFFIXES or words[-1] in ("&", "and"))


OF_FATHERS = frozenset(("a/l", "a/p", "ap", "bin", "bint", "binte", "binti", "ferch", "ibn", "ould", "wa"))
"""What stands between somebody's own name and the father's, by which nobody is called."""
BEFORE_FATHERS = tuple(f" {of} " for of in sorted(OF_FATHERS))


def is_short_person(short: Key, full: Key) -> bool:
    """A surname, a first name, or a name with fewer middle parts: "Blinken" of "Antony Blinken"; one surname of two."""
    if len(short) >= len(full):
        return False
    if short[-1] == full[-1] in SUFFIXES and len(short) > 1:
        short, full = short[:-1], full[:-1]
    full = full[:-1] if full[-1] in SUFFIXES and len(full) > len(short) + 1 else full
    if len(short) == 1:
        return len(short[0]) > 1 and (short[0] in (full[0], full[-1]) or is_called(short[0], full[0]))
    if not OF_FATHERS.isdisjoint(full) and short == full[: len(short)] and full[len(short)] in OF_FATHERS:
        return True
    return short == full[-len(short) :] or (
        _same_given(short[0], full[0])
        and (short[-1] == full[-1] or (short[1:] == full[-len(short) : -1] and _is_surname(full[-1])))
    )


def _is_surname(word: str) -> bool:
    """Whether it is somebody's last name and no plain word: a headline runs on with these, "Ines Roca Put"."""
    return "last" in lists_of(word) and "common" not in lists_of(word)


def is_inner_name(short: Key, full: Key) -> bool:
    """A word within a long name, by which somebody may go: "Roca" of "Ines Roca Lund"."""
    return len(short) == 1 and len(short[0]) > 3 and short[0] in full[1:-1]


def is_spelling_of_surname(short: Key, full: Key) -> bool:
    """A surname that is written in another way than in the full name: "Zelenskyy" of "Volodymyr Zelensky"."""
    return len(short) == 1 and len(full) > 1 and is_spelling_of((full[0], *short), (full[0], full[-1]))


def _same_given(short: str, full: str) -> bool:
    return short == full or (len(short) == 1 and full.startswith(short)) or is_called(short, full)


MUHAMMADS = word_set("mohamad mohamed mohammad mohammed muhamad muhamed muhammad muhammed")


LEAST_NICKNAME = 3
"""Letters; shorter ones are particles and letters as often."""


@cache
def nicknames(given: str) -> Key:
    """What somebody of the given name, folded, may be called for short, but for plain words: "pete" of "peter"."""
    shorts = [short for short in SHORT_FOR.get(given, ()) if len(short) >= LEAST_NICKNAME]
    return tuple([short for short in shorts if not is_english(short) and "common" not in lists_of(short)])


def is_spelling_of(one: Key, other: Key) -> bool:
    """The same full name but for one letter in one long word, "Volodymyr Zelensky", "Volodymyr Zelenskyy", for how
    Muhammad is written, for what somebody is called for short, "Tom Roca", "Thomas Roca", or for the family's name
    before somebody's own: "Roca Ines". Two that are both given names are of two people more often.
    """
    if len(one) != len(other) or len(one) < 2:
        return False
    if len(one) == 2 and one[0] == other[1] and one[1] == other[0]:
        return not all("first" in lists_of(word) for word in one)
    unlike = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(unlike) != 1:
        return False
    if one[1:] == other[1:] and is_called(one[0], other[0]):
        return True
    a, b = sorted(unlike[0], key=len)
    if a in MUHAMMADS and b in MUHAMMADS:
        return True
    if len(a) < 6 or a[0] != b[0] or len(b) - len(a) > 1:
        return False
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), len(a))
    return a[at + (len(a) == len(b)) :] == b[at + 1 :]


@lru_cache(maxsize=2_000)
def is_incorporated(name: str) -> bool:
    """Whether it ends in what makes it a firm's full name: "Roca Inc."."""
    words = fold(name).replace(".", "").split()
    return len(words) > 1 and words[-1] in SUFFIXES


ABROAD = frozenset(("un", "united nations", "eu", "us", "uk"))


OF_TOWNS = word_set("association authority board council court government ministry parliament police")
"""Bodies that are not called as the place they are of, though its side may be: "Kerala Cricket Association"."""


OF_FIELDS = ("for", "of")
"""What stands behind the head of a body that is called by it for short: "the Ministry" of "Ministry of Ports"."""
CALLED_BY_HEAD = ORGANIZATION_HEADS - {"congress"}
"""Such heads, but for the one that is a body by itself."""
KEPT = frozenset(("library", "museum"))
"""What a firm gives its name to, before what it is of: "Boeing Museum of Flight"."""
OF_TOWN = word_set("borough city county district parish town village")


def _is_place(name: str) -> bool:
    return name in countries().places or name in REGIONS or not PLACES.isdisjoint(lists_of(name))


SITTING = frozenset(("caucus", "committee", "subcommittee"))
"""What a house has, which is called by the house for short by nobody: "Senate Ports Committee"."""
INNER_BODIES = SITTING | word_set(
    "board center centre commission council court foundation institute lab laboratory league office school tribunal"
)
"""What a body that goes by its letters has besides itself: "ANC Youth League", "FIFA Council"."""


def is_inner_body(short: str, full: Key) -> bool:
    """Whether a body is a part of the one that it begins with, which has the short form: an institute of "NASA"."""
    if full[0] in ABROAD or full[-1] in SITTING:
        return True
    return short.isupper() and short.isalpha() and full[-1] in INNER_BODIES


OF_YOUTH = frozenset(("junior", "young", "youth"))
"""What the side of the young is called by, before the name of the side."""


def _is_town(body: Key) -> bool:
    """Whether it is called as a town is, as its club may be too: "Halden City"."""
    return _is_place(" ".join(body)) or (body[-1] in ("city", "town") and _is_place(" ".join(body[:-1])))


def is_short_organization(short: Key, full: Key) -> bool:
    """The first words, the last one, or all but the country: "Airbus" of "Airbus Industrie", "State Department".

    And the first of two partners: "Marlow" of "Marlow & Finch"; all but its land: "Supreme Court" of one "of Mali"; its
    head before that: "the Bank" of "Reserve Bank of Mali"; with the people before it: "Malian Army" of "Army of Mali".
    """
    if len(short) >= len(full):
        return False
    if (land := countries().peoples.get(short[0])) and (*short[1:], "of", *fold(land).split()) == full:
        return True
    if short == full[: len(short)]:
        if (full[-1] in OF_TOWNS and _is_town(short)) or not KEPT.isdisjoint(full[len(short) : -1]):
            return False
        headed = full[len(short)] in OF_FIELDS and short[-1] in CALLED_BY_HEAD
        headed = headed and (len(short) == 1 or " ".join(full[len(short) + 1 :]) in countries().places)
        return headed or full[len(short)] not in LINKS | OF_GOODS or full[len(short)] == "&"
    rest = " ".join(full[: -len(short)])
    if full[0] in OF_YOUTH and short[0] != full[0]:
        return False
    if len(short) == 1 and short[0] in CALLED_BY_HEAD and (*short, "of") in pairwise(full):
        return True
    if short != full[-len(short) :] or full[-len(short) - 1] in LINKS:
        return False
    own = len(short) == 1 or short[0] in OF_TOWN
    return own or rest in countries().peoples or rest in countries().places or rest in ABROAD


PLACE_KINDS = word_set(
    "city province state county region district republic territory island islands town municipality river hospital"
)
SAINTS = frozenset(("st", "saint"))

APART = frozenset(("county", "island", "islands"))
"""What a city has in it, or lies in: Lagos is no Lagos Island, Dallas no Dallas County."""
PARTS_OF_LANDS = word_set("city county district municipality town")
"""Kinds that a country or a state has inside it: "Mexico City", "Hawaii County"."""


def is_short_place(short: Key, full: Key) -> bool:
    """The name without its kind: "Helmand" of "Helmand province"; but no land is its city, and no town its river."""
    if len(short) + 1 != len(full) or short != full[:-1] or full[-1] not in PLACE_KINDS:
        return False
    name = " ".join(short)
    if full[-1] == "hospital":
        return short[0] in SAINTS
    if full[-1] == "river":
        return name not in countries().places and PLACES.isdisjoint(lists_of(name))
    if full[-1] in APART and "city" in lists_of(name):
        return False
    return full[-1] not in PARTS_OF_LANDS or not is_land(name)


def is_land(name: str) -> bool:
    """Whether it is a country, or a state of the United States."""
    return name in countries().places or "state" in lists_of(name)


def is_same_model(one: Key, other: Key) -> bool:
    """One within the other with its number, and no further number: "A380" in "Airbus A380", "787" in "787 Dreamliner".

    Or without the letter of its number: "350-1000" and "A350-1000".
    """
    short, full = sorted((one, other), key=len)
    if not any(map(_has_digit, short)):
        return False
    if len(short) == len(full):
        return short[1:] == full[1:] and short[0] != full[0] and _bare(short[0]) == _bare(full[0]) != ""
    return set(short) <= set(full) and not any(map(_has_digit, set(full) - set(short)))


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(map(str.isdigit, word))


def _bare(model: str) -> str:
    return model.lstrip("abcdefghijklmnopqrstuvwxyz")


LONGEST_ACRONYM = 16
"""Eight letters with as many stops."""


def letters_of(short: str) -> str:
    """The letters, small, of what may be short for a name by its first letters: "imf" of "I.M.F."; else empty."""
    if not 2 <= len(short) <= LONGEST_ACRONYM or short.islower():
        return ""
    letters = short.replace(".", "").replace("&", "")
    if not 2 <= len(letters) <= 8 or not letters.isalpha() or sum(map(str.isupper, letters)) < 2:
        return ""
    return letters.lower()


def is_spelt_out(letters: str, full: str) -> bool:
    """Whether they are the first letters of the long words: "imf" of "International Monetary Fund"."""
    return len(full) >= 2 * len(letters) and letters in _initials(full)


def spelt_out_in(names: Iterable[str]) -> frozenset[str]:
    """All letters that one of the names is spelt out for."""
    return frozenset([one for full in names for one in _initials(full) if one and len(full) >= 2 * len(one)])


def is_clipped(short: str, full: str) -> bool:
    """Whether a word has the letters of a name of several words in their order, from its first: "Acas", "Ofsted"."""
    letters = iter(fold(full))
    return full[:1] == short[:1] and " " in full and all(char in letters for char in fold(short))


@lru_cache(maxsize=500)
def _initials(full: str) -> Key:
    """Of all words, of the long ones, and of these without a firm's legal form; none of a single word."""
    words = [
        word for word in fold(full).replace("'s ", " ").replace("-", " ").replace("'", " ").split() if word[0].isalpha()
    ]
    if len(words) < 2:
        return ()
    every, long = "".join([word[0] for word in words]), "".join([word[0] for word in words if word not in LINKS])
    return (every, long, long[:-1]) if words[-1].rstrip(".") in SUFFIXES else (every, long)

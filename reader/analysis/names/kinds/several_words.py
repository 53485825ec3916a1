"""What a name of several words says of its kind, by them and by what stands beside it: "Lake Tarna", "Ines Roca KC"."""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.english.words import OWNING
from reader.analysis.names.kinds import signs
from reader.analysis.names.kinds.signs import Sign
from reader.analysis.names.kinds.word_order import has_family_first, has_particle, is_arab_spot, is_water
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import COUNSEL as LETTERS
from reader.analysis.names.lore.heads import FIRMS, STREETS
from reader.analysis.names.lore.well_known import NO_INITIALS
from reader.analysis.names.tagging.lists import PERSONAL, PLACES, PLAIN_OR_PLACE, is_english, lists_of
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS, PLACE_HEADS, SAYING, SITES
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set

ACTS = tuple(
    f" {verb} "
    for verb in (
        "apologised", "apologized", "cried", "died", "flew", "greeted", "grinned", "hugged", "joked", "kissed",
        "laughed", "married", "nodded", "received", "resigned", "retired", "sang", "shrugged", "smiled", "sobbed",
        "spoke", "tweeted", "wept", "wrote",
    )
)  # fmt: skip
"""What somebody with two names does, and hardly any town: "Ines Roca resigned"."""
DONE_TO = tuple(
    f" {verb} "
    for verb in (
        "acquitted", "appointed", "arrested", "charged", "convicted", "detained", "divorced", "elected", "freed",
        "hired", "interviewed", "jailed", "killed", "married", "met", "nominated", "praised", "sacked", "shot",
        "stabbed", "thanked",
    )
)  # fmt: skip
"""What is done to somebody: "arrested Ines Roca"."""
DONE_OF = tuple(f" {deed} of " for deed in ("arrest", "detention", "jailing", "killing", "murder", "trial"))
SUFFERED = (*DONE_TO, *DONE_OF)
"""What is done to somebody who has a given name, and to places as well: "the trial of Ines Park"."""
WHOM = (", whom ", ", whose brother ", ", whose husband ", ", whose wife ")
"""What is told of somebody."""
OF_ONE = frozenset(("his", "her", "himself", "herself"))
DEEDS = word_set("built gave held kept left lost made sent sold spent took told won wrote")
"""What is done to something of one's own, beside all that ends in "-ed"."""
TOLD_BY = ("” said ", '" said ', "’ said ", "according to ", "According to ")
"""What stands before who is quoted."""
BEFORE_WHOM = (*TOLD_BY, *DONE_TO)
LED = (" chaired by ", " coached by ", " directed by ", " headed by ", " led by ", " written by ")
"""What stands before somebody by whom something is led."""
REPLACED = (" in place of ", " instead of ", " replaced ", " replaces ", " replacing ", " succeeded ", " succeeds ")
"""Before two names these lead to somebody more than to a place."""
OF_SOMEBODY = (
    *(" nicknamed ", " party of "),
    *(
        f" {kin} of "
        for kin in ("brother", "daughter", "father", "husband", "mother", "sister", "son", "widow", "wife")
    ),
)
"""What stands before somebody, and is not said of places."""
AIDING = tuple(f" {aide} to " for aide in ("aide", "apprenticed", "assistant", "engaged", "married"))
BEFORE_SOMEBODY = (*LED, *REPLACED, *OF_SOMEBODY, *AIDING)
COUNSEL_BEHIND = tuple(f" {counsel}" for counsel in sorted(LETTERS))
INITIALS = r"(?!UN|US|UK|EU|TV|FC|AC|PM)[A-Z]{2} [A-Z][a-z]+"
"""The first letters of two given names without their stops, and a last name: "TR Baalu"; but not "UK Finance"."""
STOPPED_INITIALS = r"(?:[A-Z]\.){2,3} [A-Z][a-z]+"
"""And with them: "A.S. Roca"."""
OF_FIRM = later(
    r"(?:['’]s)? (?:customers|employees|executives|shares|stock|stores|workers)\b"
    r"|,? (?:said|says)(?: on [A-Z]\w+)?,? (?:that )?its |, (?:an?|the) (?:[\w-]+ )?(?:homebuilder|insurer|retailer)\b"
)
"""What tells a firm behind the letters and the name of its founder: "A.S. Roca shares", "A.S. Roca said its"."""
BEFORE_FIRM = (
    *("hares in ", "hares of ", " acquired by ", " bought by ", " owned by "),
    *(" company ", " firm ", " group ", " insurer ", " retailer "),
)
ITS = later(r"[^.;]{0,60}\bits?\b")
"""What may be a firm's behind it, and may be another's."""
PARTS = word_set(
    """
    Lower Upper North Northern South Southern East Eastern West Western Central Old New Great Little
    """
)
"""What parts of a land begin with, as they are written: "Upper Tarna"."""
SIDES_OF_LANDS = frozenset(part.lower() for part in PARTS) - {"new", "old"}
IN_GLENS = tuple(f" {where} " for where in ("above", "at", "down", "in", "into", "near", "through", "up"))
"""What stands before a glen, and hardly before somebody called Glen."""
TRADES = ("chem", "pharm", "soft", "tech")
"""How the words end by which firms tell what they trade in."""
GIVEN = frozenset(("first", "last"))
SIDES = frozenset(("central", "east", "north", "south", "west"))
SEATS = (" MLA", " MNA", " MP", " MPP", " MSP", " MPs", " constituency", " ward")
"""Who sits for a part of a town: "Tarna West MP"."""
REACH_OF_SEAT = 24
"""Characters before one in which the first of two stands."""
SAINTS = ("saint", "st", "st.")
SAINT = tuple(f"{saint} " for saint in SAINTS)
SPEAKING = SAYING - {"according"}
FORMS = (
    " AB", " AG", " AS", " ASA", " A/S", " AŞ", " A.Ş", " A.Ş.", " Kft", " Kft.", " NV", " Nyrt", " Nyrt.", " Oyj",
    " S.A.", " S.A.S.", " S.A. de C.V", " S.A. de C.V.", " S.p.A.", " SA", " SA de CV", " SAS", " SE", " SpA",
    " Sp. z o.o.", " Tbk", " Zrt", " Zrt.", " d.o.o.", " s.r.o.",
)  # fmt: skip
"""What firms abroad end in, as they write it."""
ABROAD = word_set(
    """
    asamblea assemblee ayuntamiento banque camara chambre comision confederacion conseil consejo diputacion federacion
    generalitat junta ministere ministerio partido sindicato syndicat tribunal universidad universidade universite
    """
)
"""What bodies begin with in Spanish, French and Portuguese, before what they are of; folded."""
LINKS_ABROAD = ("d'", "d’", "da", "de", "do", "du")
WARES = word_set("cement coal copper cotton lithium paper steel sugar timber tobacco")
"""What firms are called by, behind their own name, and people as well: "Tarna Steel", but not "Ines Steel"."""
PAPERS = word_set("advertiser argus chronicle courier gazette globe herald mercury observer sentinel telegraph tribune")
"""What papers are called, behind their town, and people as well."""
SAID_OF_OWNER = later(
    r"(?:said|says|added|asked|according to) (?:the )?(?:[A-Z][\w.&’'-]* ){0,3}[A-Z][\w.&’'-]*['’]s \Z"
)
"""What stands before who is quoted, with whom they are of: "said Volta Rail's"."""
REACH_OF_OWNER = 60
"""Characters before a name in which that stands."""
AFTER = re.compile(r" (\w+)(?: (\w+))?")
"""The word behind a name, and the next."""


def by_own_words(text: str, start: int, end: int, words: Sequence[str]) -> Iterator[Sign]:
    """What a name from `start` to `end` says by its words, folded, and by what they stand beside."""
    told = (
        _by_deeds(text, start, end, words),
        _by_given(words),
        _by_land(text, start, words),
        _by_heads(text, start, end, words) or _by_words_beside(text, start, end, words),
    )
    return (sign for sign in told if sign is not None)


def _by_deeds(text: str, start: int, end: int, words: Sequence[str]) -> Sign | None:
    """By what it does and what is done to it, unless all know it for a place."""
    whole = lists_of(" ".join(words))
    if whole and ("city" in whole or (words[0] in SAINTS and "town" in whole)):
        return signs.LISTED_CITY
    if is_arab_spot(text[start:end], words):
        return signs.ARAB_SPOT
    acts = _is_done_to(text, start, words) or text.startswith(ACTS, end) or _uses_own(text, end, words)
    if acts or (words[0] not in ORGANIZATION_HEADS and has_particle(text[start:end])):
        return signs.ACTS
    tried = _is_tried(text, start, words) or (text.startswith(WHOM, end) and "first" in lists_of(words[0]))
    return signs.TRIED if tried else None


def _by_given(words: Sequence[str]) -> Sign | None:
    if has_family_first(words):
        return signs.FAMILY_FIRST
    return signs.GIVEN_FIRST if len(words) == 2 and _is_given_and_rare(*words) else None


def _by_land(text: str, start: int, words: Sequence[str]) -> Sign | None:
    if is_water(words):
        return signs.WATER
    glen = words[0] == "glen" and len(words) == 2 and text.endswith(IN_GLENS, 0, start)
    return signs.GLEN if glen else None


def _by_heads(text: str, start: int, end: int, words: Sequence[str]) -> Sign | None:
    """By the word that says what it is, which is mostly the last."""
    if text.endswith(FORMS, start, end) or (words[0] in ABROAD and words[1].startswith(LINKS_ABROAD)):
        return signs.FIRM
    if words[-1] in ORGANIZATION_HEADS or words[-1] in FIRMS or _is_called_for(words) or is_trade(words[-1]):
        return signs.BODY_HEAD
    return signs.STREET if words[-1] in STREETS and words[0] != "the" else None


def _by_words_beside(text: str, start: int, end: int, words: Sequence[str]) -> Sign | None:
    """By what stands before and behind it, and last by how it is written."""
    if text.endswith(BEFORE_SOMEBODY, 0, start):
        return signs.LED_BY
    if text.startswith(COUNSEL_BEHIND, end) and not text[end + len(" KC") :][:1].isalnum():
        return signs.COUNSEL
    if (is_label(text, start, end) and "first" in lists_of(words[0])) or is_loud_label(text, start, end):
        return signs.LABEL
    if text.endswith(OWNING, 0, start):
        if (is_said(text, end) and _is_owned_by_thing(text, start)) or _is_said_of_owner(text, start, words):
            return signs.TRIED
        if any(not PERSONAL.isdisjoint(lists_of(word)) for word in words):
            return signs.OWNED
    if _has_initials(text, start, end):
        return _by_stops(text, start, end) if text[start + 1] == "." else signs.INITIALS
    return signs.PART_OF_LAND if text[start:end].split(" ", 1)[0] in PARTS else None


def is_state(words: Sequence[str]) -> bool:
    """Whether what ends so is no school: behind a word that no list has, or a part of a land: "Upper Tarna State"."""
    if len(words) == 2:
        people = words[0] in countries().peoples
        return words[0].isalpha() and not (people or lists_of(words[0]) or is_english(words[0]))
    american = "state" in lists_of(words[1]) or "state" in lists_of(" ".join(words[:-1]))
    return words[0] in SIDES_OF_LANDS and not american


def _has_initials(text: str, start: int, end: int) -> bool:
    """Whether it begins with the letters of given names; without their stops it must say something."""
    if text[start + 1] == ".":
        name = text[start:end]
        return re.fullmatch(STOPPED_INITIALS, name) is not None and name.partition(" ")[0] not in NO_INITIALS
    return text[start + 1].isupper() and re.fullmatch(INITIALS, text[start:end]) is not None and is_said(text, end)


def _by_stops(text: str, start: int, end: int) -> Sign | None:
    """Somebody, or the firm that is called by the letters of its founder, where words of firms stand beside them."""
    if text.endswith(BEFORE_FIRM, 0, start) or OF_FIRM.match(text, end):
        return signs.FIRM
    return signs.INITIALS if ITS.match(text, end) else signs.STOPPED_INITIALS


AND_SEAT = later(r" and [A-Z][\w-]+(?: [A-Z][\w-]+)?(?: MLA| MP| MSP| TD)(?= [A-Z]|,)")
"""Behind the first of two places that somebody sits for: "the Tarna | and Halden MP Ines Roca"."""


def is_seat(text: str, start: int, end: int, writing: str) -> bool:
    """Whether it is a place, by its words or the lists, before who sits for it: "Bath MP", "St Ives MP".

    Or, of one word that no list has, behind an article, "the Orrin MP", or one of two: "the Orrin and Halden MP".
    """
    if not text.startswith(SEATS, end):
        return text.startswith(" and ", end) and AND_SEAT.match(text, end) is not None
    named = writing.startswith(SAINT) or writing.rpartition(" ")[2] in SIDES
    if named or ("common" not in (listed := lists_of(writing)) and not PLACES.isdisjoint(listed)):
        return True
    alone = not listed and writing.isalpha() and not text[start:end].isupper()
    return alone and (text.endswith(("the ", "The "), 0, start) or _is_second_seat(text, start, end))


def _is_second_seat(text: str, start: int, end: int) -> bool:
    """Whether it is the second of two that one sits for."""
    one = text[max(0, start - REACH_OF_SEAT) : start].removesuffix(" and ").rpartition(" ")[2]
    return text.endswith(" and ", 0, start) and one[:1].isupper() and not text.startswith(" MPs", end)


def _is_owned_by_thing(text: str, start: int) -> bool:
    """Whether what a plain noun owns stands here: "the institute's Ines Roca said"."""
    return text[text.rfind(" ", 0, start - 1) + 1].islower()


def _is_said_of_owner(text: str, start: int, words: Sequence[str]) -> bool:
    """Whether two words speak that no list has, or the first of which is a given name: "said Volta's Ines Roca"."""
    if len(words) != 2 or not SAID_OF_OWNER.search(text, max(0, start - REACH_OF_OWNER), start):
        return False
    rare = not any(lists_of(word) or is_english(word) for word in words)
    return rare or "first" in lists_of(words[0])


def _is_called_for(words: Sequence[str]) -> bool:
    """Whether it ends in what firms make or papers are called, behind what is no given name."""
    listed = lists_of(words[0])
    makes = words[-1] in WARES and "common" not in listed
    return (makes or words[-1] in PAPERS) and "first" not in listed


def _is_done_to(text: str, start: int, words: Sequence[str]) -> bool:
    """Whether a name of several words stands where somebody is met, arrested or cited, and ends as no place does."""
    return text.endswith(BEFORE_WHOM, 0, start) and words[-1] not in PLACE_HEADS and words[-1] not in SITES


def _is_tried(text: str, start: int, words: Sequence[str]) -> bool:
    """Whether it is a given name and a surname that a place may end in, and somebody suffers: "murdered Ines Hill"."""
    if len(words) != 2 or words[-1] not in PLACE_HEADS or not text.endswith(SUFFERED, 0, start):
        return False
    given = lists_of(words[0])
    return "first" in given and PLAIN_OR_PLACE.isdisjoint(given) and "last" in lists_of(words[-1])


def _uses_own(text: str, end: int, words: Sequence[str]) -> bool:
    """Whether a name that ends as no body does acts on what is his or hers: "Ines Roca released her report"."""
    after = AFTER.match(text, end) if words[-1] not in ORGANIZATION_HEADS and words[-1] not in FIRMS else None
    return after is not None and after[2] in OF_ONE and (after[1].endswith("ed") or after[1] in DEEDS)


def is_said(text: str, end: int) -> bool:
    """Whether a verb of saying stands behind a name."""
    after = AFTER.match(text, end)
    return after is not None and _speaks(*after.groups())


def is_label(text: str, start: int, end: int) -> bool:
    """Whether it opens a line and a colon follows: "Roca: I left"."""
    return text.startswith(": ", end) and (not start or text[start - 1] == "\n")


ROLE = r"(?: \([^()\n]{1,20}\))?, [^a-z:?!\n]{2,60}: "
"""What a transcript prints behind who speaks for the first time: "INES ROCA, ENGINEER: "."""
BEFORE_LABEL, BEHIND_LABEL = 24, 90
"""Characters of a title before it, and of a role behind it."""


def is_loud_label(text: str, start: int, end: int) -> bool:
    """Whether it is in capitals, opens a line and has a role behind it, as in a transcript."""
    if not text.startswith((", ", " ("), end) or not text[start:end].isupper():
        return False
    before = text[max(0, start - BEFORE_LABEL) : start]
    title = before.rpartition("\n")[2]
    opens = "\n" in before or start <= BEFORE_LABEL
    role = re.match(ROLE, text[end : end + BEHIND_LABEL])
    return opens and role is not None and (not title or title.isupper())


def _speaks(word: str, following: str | None) -> bool:
    """Whether a word, or the one behind its auxiliary, is a verb of saying: "has said"."""
    return (following if word in ("has", "have", "had") else word) in SPEAKING


ROMAN = r"(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})"


def is_numeral(word: str) -> bool:
    """Whether it is a number, in figures or as kings have it."""
    return word.isdecimal() or (not word.strip("ivxl") and re.fullmatch(ROMAN, word) is not None)


def is_regnal(name: str, number: str) -> bool:
    """A given name and a number, as kings and popes have: "Amadeus VI"."""
    return is_numeral(number) and number.isalpha() and "first" in lists_of(name) and "common" not in lists_of(name)


def is_trade(word: str) -> bool:
    """Whether a firm is called by it, and no list has it: "Orrin Infratech"."""
    return word.endswith(TRADES) and not lists_of(word)


def _is_given_and_rare(first: str, last: str) -> bool:
    """Whether a given name that is nothing else stands before a word that no list has, nor any people."""
    listed = lists_of(first)
    given = "first" in listed and GIVEN.issuperset(listed)
    lands = countries()
    return given and first not in lands.places and not lists_of(last) and last not in lands.peoples


def is_full_name(writing: str) -> bool:
    """Whether it is of two words and more, the last of which is a surname and heads no body."""
    last = writing.rpartition(" ")[2] if " " in writing else ""
    return "last" in lists_of(last) and last not in ORGANIZATION_HEADS

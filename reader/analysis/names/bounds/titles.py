"""Titles that the tagger took into a name: "Mr Roca", "House Speaker Ines Roca", "Volta Bank CEO"."""

import re
from collections.abc import Sequence

from reader.analysis.english.roles import BEFORE_PEOPLE, OFFICES, OFFICES_OF_SEVERAL, RANKS, ROLE_MODIFIERS
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import FIRMS, POLICE_RANKS
from reader.analysis.names.tagging.lists import KNOWN_PLACES, fold, is_english, lists_of
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS, PLACE_HEADS, SITES
from reader.analysis.wordlists import word_set
from reader.entities import ORGANIZATION, PLACE, EntityType
from reader.records import NamedTuple

COURTESIES = (
    "Mr", "Mrs", "Ms", "Dr", "Miss", "Cde", "Sheikh", "Justice", "Gen", "Prof", "Adi", "Alhaji", "Barr", "Engr",
    "Hajia", "Ratu", "Tengku", "Tunku", "Ustaz",
)  # fmt: skip
"""Only a person comes after these, whatever the tagger thought."""
CONTESTED = frozenset(("america", "earth", "universe", "world"))
"""What a "Miss" is of, who is no person but a contest."""
SHORT_RANKS = frozenset(("Ch", "Cllr", "Con", "Coun", "DC", "DCI", "DI", "DS", "Det", "Insp", "PC", "SP", "WPC"))
"""Ranks of the British police, and a councillor's; some are other words as well."""
RANKS_OF_POLICE = frozenset(("DCI", "DI", "PC", "WPC"))
"""Those of the British police that stand before a surname alone and are no firm's or city's letters."""
OFFICES_BY_LETTERS = frozenset(("CM", "DCM", "PM"))
"""Offices in Indian papers, before a full name: "CM Ines Roca"."""
RANKS_OF_PEOPLE = frozenset(("Cllr", "Coun", "Garda", "Insp", "Seri"))
"""Those that are nothing but a rank before a name; a surname may stand alone behind them."""
RANKS_BEHIND = frozenset(("ch", "con", "insp"))
"""Those that stand behind another one: "Det Ch Insp", "Det Con"."""
SURE_RANKS = word_set("brigadier captain colonel constable corporal lieutenant sergeant superintendent")
"""Ranks behind which two words name somebody, whatever lists know of them."""
ARABIC_ARTICLES = ("al-", "el-")
"""What an Arab surname begins with."""
OF_BIRTH = ("dame", "emir", "emperor", "king", "pope", "prince", "princess", "queen", "sir", "sultan")
OFFICES_AFTER = (" CEO", " CFO", " COO", " CTO", " chief executive")
"""What stands before these is a firm."""
LEGAL_FORMS = (
    " AG", " ASA", " Berhad", " Bhd", " Bros", " Bros.", " Co", " Co.", " Corp", " Corp.", " Cos.", " GmbH", " Inc",
    " Inc.", " LLC", " LLP", " Limited", " Ltd", " Ltd.", " Oyj", " PLC", " Plc", " Pty", " SpA", " Tbk", " plc",
)  # fmt: skip
"""What only firms end in."""
INNER_TITLE = (
    r"(?<=[\w.])\s+(?:Asst\. |Lt\. )?(?:Gov|Sen|Rep|Lt|Gen|Col|Sgt|Capt|Maj|Cpl|Det|Insp|Ofc|Supt)\.(?:\s+|\Z)"
)
"""A short title between a place or a body and a person: "Ohio Gov. Ines Roca", "Tarna Police Det. Ines Roca"."""
WRITERS = (" Correspondent ", " Photographer ", " Reporter ", " Writer ")
BYLINE = (
    r"([A-Z][\w.]*(?: [A-Z][\w.]*)??) "
    r"(?:(?:Business|Diplomatic|Economics|Health|Legal|Medical|National|Political|Science|Sports|Staff|Technology) )?"
    r"(?:Correspondent|Photographer|Reporter|Writer) (?=[A-Z])"
)
"""A newspaper or an agency before somebody who writes for it: "AP Business Writer Ines Roca"."""
TITLES = (
    BEFORE_PEOPLE
    | word_set(
        "adi assemblymember barr custos drs engr hajia judges justices messrs metropolitan mmes ratu tengku tunku"
        " ustaz ven"
    )
    | OFFICES_OF_SEVERAL
    | ROLE_MODIFIERS
)
MODIFIERS = (ROLE_MODIFIERS | {"majority", "minority"}) - {"affairs", "army", "navy", "party", "police", "state"}
"""Words that belong to an office behind them, and not to the body before it."""
HEADS = ORGANIZATION_HEADS | SITES | FIRMS
COURTS = frozenset(("appeals", "bankruptcy", "circuit", "district", "magistrate", "superior"))
HIGH = "high"
"""What an office begins with, as it is written with a capital: "High Commissioner"."""
OF_COURTS = ("Attorney", "Judge", "Magistrate")
"""Who sits or pleads in those: "U.S. District Judge Ines Roca"."""
LEAST_NAME, LONGEST_NAME = 2, 3
"""Words."""
WORD = re.compile(r"(\S+)\s+")


OF_COUNTIES = frozenset(("assemblyman", "assemblymember", "assemblywoman", "selectman", "supervisor"))
"""Offices of American towns and counties: "San Francisco Supervisor Ines Roca"."""
OF_BENCHES = frozenset(("judge", "justice"))
"""Who sits in a court: "Supreme Court Justice Ines Roca"."""
SITTING = frozenset(("MEP", "MLA", "MP", "MPP", "MSP", "TD"))
"""Who sits in a parliament, behind a party: "Labour MP Ines Roca"."""
INNER = OFFICES | OF_COUNTIES | OF_BENCHES | RANKS | word_set("emir king prince princess queen sultan")


OF_BODIES = ORGANIZATION_HEADS | {"house"}
"""What a body ends in, before an office that is of it: "Harbour Commission Chairman Qel Roca"."""
NAMELESS = word_set(
    """
    association board bureau club college commission committee company council department federation league ministry
    office party union university
    """
)
"""Of these, what is named elsewhere where it stands alone: "Commission Chairman Qel Roca"."""


class Inner(NamedTuple):
    """A title within a name, between what a person is of and the person."""

    before: int
    """How many characters stand before the title."""
    after: int
    """Where the person begins."""
    kind: EntityType
    """Of what stands before."""


FORCES = frozenset(("air", "army", "coast", "fire", "marine", "navy", "police", "prison"))
"""What opens the offices of people in uniform: "Police Commissioner Roca"."""


def inner_title(written: str) -> Inner | None:
    """The title in "Ohio Gov. Ines Roca", "Malian Water Minister Ines Roca", "House Speaker Ines Roca".

    Behind a body's initials, "UN Envoy Qel Roca", and in uniform, "Fire Chief Qel Roca", the given name may be one that
    no list knows.
    """
    found = re.search(INNER_TITLE, written) if "." in written else None
    if found:
        headed = fold(written[: found.start()]).rpartition(" ")[2] in ORGANIZATION_HEADS
        return Inner(*found.span(), ORGANIZATION if headed else PLACE)
    byline = re.match(BYLINE, written) if any(writer in written for writer in WRITERS) else None
    if byline:
        return Inner(byline.end(1), byline.end(), ORGANIZATION)
    words = written.split(" ")
    plain = [fold(word) for word in words]
    at = next((at for at, word in enumerate(plain) if at and (word in INNER or words[at] in SITTING)), len(plain))
    rest = plain[at + 1 :]
    if not 1 <= len(rest) <= LONGEST_NAME or rest[-1] in HEADS:
        return None
    person = len(written) - len(" ".join(words[at + 1 :]))
    if plain[0] in countries().places or plain[0] in countries().peoples:
        country = ORGANIZATION_HEADS.isdisjoint(plain[1:at])
        return Inner(len(words[0]), person, PLACE) if country else None
    short = at == 1 and words[0].isupper() and len(words[0]) > 1
    of_force = plain[0] in FORCES and not any(map(_is_plain, rest))
    known = short or of_force or plain[at] == "minister" or "first" in lists_of(rest[0]) or rest[0] in BEFORE_PEOPLE
    known = known or (plain[at - 1] in OF_BODIES and not any(map(_is_plain, rest)))
    office = words[at] in SITTING or plain[at] in OFFICES or plain[at] in OF_COUNTIES or plain[at] in OF_BENCHES
    if not (office and len(rest) > 1 and known and words[at][0].isupper()):
        return None
    if of_force or (at == 1 and plain[0] in NAMELESS):
        return Inner(0, person, ORGANIZATION)
    body = " ".join(words[:at])
    place = not KNOWN_PLACES.isdisjoint(lists_of(fold(body)))
    return Inner(_without_modifiers(body, 0, len(body)), person, PLACE if place else ORGANIZATION)


def is_joined_rank(first: str) -> bool:
    """Whether it is a rank or an office of two words with a hyphen: "Lieutenant-General"."""
    if "-" not in first:
        return False
    one, _, other = fold(first).partition("-")
    return other in BEFORE_PEOPLE and (one in BEFORE_PEOPLE or one in ROLE_MODIFIERS)


OF_SEVERAL = ("Judges", "Justices", "Messrs", "Mmes")
"""What stands before the first of several people."""
OF_ARMIES = SURE_RANKS | word_set("admiral col commodore gen general lt maj major sgt")


def is_titled(first: str, rest: str) -> bool:
    """Whether what stands behind the first word can only be a person: "Mr Roca", "Judge Ines Roca"."""
    words = fold(rest).split()
    if first.removesuffix(".") in COURTESIES:
        return first not in ("Justice", "Miss") or words[-1:] == [] or words[-1] not in HEADS | CONTESTED
    if first in OF_SEVERAL and LEAST_NAME <= len(words) <= LONGEST_NAME and words[-1] not in HEADS:
        return True
    if is_short_rank(first, words) or (is_joined_rank(first) and len(words) <= LONGEST_NAME):
        return True
    if fold(first.rstrip(".")) not in BEFORE_PEOPLE:
        return False
    if len(words) == 1 and fold(first.rstrip(".")) in OF_ARMIES and not _is_plain(words[0]):
        return True
    if len(words) == 1 and fold(first) in OF_BIRTH and ("first" in lists_of(words[0]) or not lists_of(words[0])):
        return not _is_plain(words[0])
    if len(words) > 1 and words[-1].startswith(ARABIC_ARTICLES):
        return True
    if len(words) == LEAST_NAME and fold(first) in SURE_RANKS and not any("common" in lists_of(w) for w in words):
        return words[1] not in HEADS and words[1] not in PLACE_HEADS
    if len(words) > 1 and words[0] in BEFORE_PEOPLE and len(words) <= LONGEST_NAME + 1 and words[-1] not in HEADS:
        return True
    return len(words) == 2 and "first" in lists_of(words[0]) and words[1] not in HEADS and words[1] not in PLACE_HEADS


def _is_plain(word: str) -> bool:
    """Whether it is a word or a land, as "General" and "Major" stand before as well."""
    listed = lists_of(word)
    return "common" in listed or is_english(word) or word in HEADS or word in countries().places


def is_short_rank(first: str, rest: Sequence[str]) -> bool:
    """Whether a word is a short rank before these, which are folded: a name, or another rank."""
    if first in POLICE_RANKS or first in OFFICES_BY_LETTERS:
        return len(rest) > 1
    if len(rest) == 1 and first in RANKS_OF_POLICE:
        return "last" in lists_of(rest[0]) and "common" not in lists_of(rest[0]) and rest[0] not in HEADS
    if first not in SHORT_RANKS or len(rest) < 2:
        return False
    return rest[0] in RANKS or rest[0] in RANKS_BEHIND or "first" in lists_of(rest[0])


def without_title_begun(text: str, start: int, end: int) -> int:
    """Where a name ends that the tagger ran on into a title: "HWU National" before "Secretary Ines Roca"."""
    following = WORD.match(text, end + 1) if text.startswith(" ", end) else None
    blank = text.rfind(" ", start, end)
    if blank < 0 or not following or not following[1][0].isupper():
        return end
    last = fold(text[blank + 1 : end])
    if last in COURTS and following[1] in OF_COURTS:
        return blank
    if (last in OFFICES or last in OF_COUNTIES) and fold(following[1]) not in HEADS:
        return _without_modifiers(text, start, blank)
    return blank if (last in ROLE_MODIFIERS or last == HIGH) and fold(following[1]) in OFFICES else end


def _without_modifiers(text: str, start: int, end: int) -> int:
    """Where a name ends before the modifiers of an office: "Senate" of "Senate Majority"."""
    while (blank := text.rfind(" ", start, end)) > 0 and fold(text[blank + 1 : end]) in MODIFIERS:
        end = blank
    return end


def firm_in(written: str) -> str:
    """The firm in "Volta Bank CEO" and "Volta Ltd."; empty where neither an office nor what makes it a firm ends it."""
    if written.endswith(LEGAL_FORMS):
        return written
    for office in OFFICES_AFTER if written.endswith(OFFICES_AFTER) else ():
        firm = written.removesuffix(office)
        if firm != written and firm[-1:].isalnum():
            return firm
    return ""

"""What names nothing for all its capitals: titles and offices alone, days, sums, currencies, fields of a minister."""

import re
from collections.abc import Sequence

from reader.analysis.english.roles import HONORIFICS, OFFICES, RANKS, ROLE_MODIFIERS, TRADES
from reader.analysis.english.words import APOSTROPHE_S
from reader.analysis.names.lore.heads import AFTER_PEOPLE, POLICE_RANKS, WARDS
from reader.analysis.names.lore.leaders import LEADERS
from reader.analysis.names.lore.well_known import ALWAYS_BODIES
from reader.analysis.names.missed.known import is_known
from reader.analysis.names.tagging.lists import PLACES, fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import CALENDAR, NEVER_NAMES, ORGANIZATION_HEADS, PLAIN_CAPITALS
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE, WORK, EntityType

ROLES = HONORIFICS | RANKS | OFFICES | TRADES
CODES = word_set(
    """
    aud bln brl cad chf cny dkk ebit ebitda eur euro euros gbp gw gwh h1 h2 hkd idr inr jpy krw kw kwh mln mw mwh mxn
    nok nzd pln q1 q2 q3 q4 rp rub sek sgd thb tk try twh usd zar
    """
)
"""Currencies, parts of the year, measures and sums in the capitals of a ticker."""
DISEASES = word_set("dengue ebola mpox polio zika")
SUBSTANCES = word_set("cbd ghb lsd mdma pcp thc tnt")
"""Written with capitals, and names of nothing that is marked."""
HEALTH = "WHO"
"""The agency, and not the word in capitals."""
TECHNICAL = word_set(
    """
    API APK CPU CSV DNS FTP GPU GUI HTTP HTTPS IDE JSON LLM MDM RAM ROM SDK SQL SSD SSH SSL TLS UI UX VM VPN XML YAML
    """
)
"""What machines and programs are made of and with."""
IN_TABLES = word_set("agm bye caps dnf dns ko ot tko")
"""What tables of sport and notices have in capitals."""
ZONES = word_set("central daylight eastern mean mountain pacific standard summer")
"""Before "Time", these tell whose clocks are meant: "Eastern Daylight Time"."""
CLOCKS = (" a.m. ", " p.m. ", "0am ", "0pm ", " am ", " pm ")
"""What stands before the letters of a zone: "9 a.m. ET"."""
LETTERS_OF_ZONES = frozenset(("AT", "CT", "ET", "MT", "PT"))
HELPING = frozenset(
    ("Acting", "Assistant", "Associate", "Deputy", "Executive", "Group", "Interim", "Junior", "Principal", "Vice")
)
"""What stands before an office, and is no body: "Associate | Justice"."""
OFFICERS = word_set("election electoral information medical nursing press probation returning scientific veterinary")
"""What an officer does, who is named by no such office: "Federal Returning Officer"."""
PARTIES = frozenset(("Con", "Grn", "Ind", "LD", "Lab"))
SUM = r"[A-Z][A-Za-z]{0,2}[$£€]?(?:\d{1,3}(?:,\d{3})+|\d[\d.]*)(?:bn|k|m|mn|tn)?"
SUMS = (",", "bn", "mn", "m")
"""What tells that a number behind capitals is a sum, and no road nor peak: "R900m", "Sh4,000"."""


ASKING = frozenset(("are", "did", "does", "has", "have", "is", "was", "were"))
"""What opens a question: "Is it late?"."""
LINKED = (".com/", ".net/", ".org/")
"""What is within an address."""


def _is_strain(written: str) -> bool:
    """Whether it is how the strains of a virus are told apart: "BA.5"."""
    letters, stop, number = written.partition(".")
    return bool(stop) and letters.isalpha() and letters.isupper() and number.replace(".", "").isdecimal()


LEAST_OF_NAME = 2
"""Letters."""


def is_nameless(written: str, words: list[str], kind: EntityType) -> bool:
    """Whether words, folded and without their stops, name nothing of the `kind`."""
    if written.istitle() and len(words) == 1 and words[0] in ASKING:
        return True
    linked = "/" in written and any(part in written for part in LINKED)
    office = kind is PLACE and len(words) == 1 and words[0] in ROLES and written != "Miss"
    loud = written.removesuffix("s")
    several = loud != written and len(loud) > 1 and loud.isalpha() and fold(loud) not in ALWAYS_BODIES
    short = loud.isupper() and (several or loud in TECHNICAL)
    return (
        linked
        or office
        or short
        or (sum(map(str.isalpha, written)) < LEAST_OF_NAME and not any(map(str.isdecimal, written)))
        or (len(words) == 1 and _is_strain(written))
        or (written != HEALTH and " ".join(words) not in LEADERS and _is_plain_words(words))
        or _is_day(words, kind)
        or _is_sum(written)
    )


KINDS_OF_LIFE = ("bacterium ", "fungus ", "genus ", "parasite ")
"""What stands before a Latin name of what lives."""
TELLING = ("\n", "(", "@", "#", "My ", *KINDS_OF_LIFE)


REACH = 24
"""Characters behind a name in which the next word stands."""
DOCTORS = frozenset(("Alzheimer", "Asperger", "Crohn", "Hodgkin", "Huntington", "Parkinson", "Tourette"))
ILLS = "chorea|dementia|disease|lymphoma|patients?|research|syndrome"
AS_DISEASE = rf"['’]s(?= ?[.,;:!?)\n]| (?:and|at|but|for|in|or|when|{ILLS})\b|\Z)"


FIELDED = (ORGANIZATION, WORK)
"""What the field of a minister is taken for."""


def is_nameless_here(text: str, name: Name) -> bool:
    """Whether what stands around it tells that it names nothing: "Jan" before "1", a field before its minister."""
    if text.endswith(TELLING, 0, name.start) and _is_told_before(text, name):
        return True
    if text.endswith(CLOCKS, 0, name.start) and name.of(text) in LETTERS_OF_ZONES:
        return True
    if text.startswith((":", ")"), name.end) and (_is_heard(text, name) or _is_role(text, name)):
        return True
    behind = text.startswith(" ", name.end) and (_is_here(text, name) or _is_field(text, name))
    return (
        behind
        or (name.type in FIELDED and _is_of_minister(text, name))
        or _is_dated(text, name)
        or _is_disease(text, name)
    )


def _is_heard(text: str, name: Name) -> bool:
    """Whether it is alone in its line between brackets, as what a transcript hears: "(Laughter)"."""
    return text.endswith("\n(", 0, name.start) and text[name.end : name.end + 2] in (")", ")\n")


ROLE_REACH = 60
"""Characters before a role in which who has it begins the line."""


def _is_role(text: str, name: Name) -> bool:
    """Whether a transcript has it for what somebody in capitals is: "INES ROCA, ENGINEER:"."""
    if not name.of(text).isupper() or not text.endswith(", ", 0, name.start):
        return False
    written = fold(name.of(text))
    who = text[max(0, name.start - ROLE_REACH) : name.start].rpartition("\n")
    named = bool(who[1]) and who[2].isupper()
    return named and not is_known(written) and PLACES.isdisjoint(lists_of(written))


def _is_disease(text: str, name: Name) -> bool:
    """Whether what somebody has is called by a doctor of old: "died of Parkinson's", "Crohn's disease"."""
    ill = text.startswith(APOSTROPHE_S, name.end) and name.of(text) in DOCTORS
    return ill and bool(re.match(AS_DISEASE, text[name.end : name.end + REACH]))


def _is_told_before(text: str, name: Name) -> bool:
    """Whether it is an account, a kind of life, "the genus Roca", how a judge is spoken to, "My Lord", an honour in
    brackets, "Ines Roca (SAN)".
    """
    written = name.of(text)
    match text[name.start - 1]:
        case " ":
            of_life = text.endswith(KINDS_OF_LIFE, 0, name.start)
            return not lists_of(fold(written)) if of_life else written in ("Lady", "Lord", "Lords")
        case "\n":
            return _is_notice(written)
        case "(":
            return written in AFTER_PEOPLE or _is_party(text, name)
        case "@":
            return True
        case _:
            return not is_known(fold(written))


LEAST_NOTICE = 6
"""Letters; papers and firms have shorter ones."""


def _is_notice(written: str) -> bool:
    """Whether it is a plain word in capitals, as lines open with: "CORRECTION"."""
    if not (written.isupper() and written.isalpha()) or len(written) < LEAST_NOTICE:
        return False
    return is_english(fold(written)) or "common" in lists_of(fold(written))


OFFICES_CUT = frozenset(("cji", "cm", "cms", "gp", "gps"))
"""Offices and callings by their letters, which papers have for those who hold them: "the CM's sister", "a GP"."""
SPEAKING_FOR = (" candidate", " lawmaker", " spokesman", " spokesperson", " spokeswoman", " stalwart")
"""What a party has, behind letters that are short for plain words as well: "APC spokesman"."""
OFFICES_IN_SHORT = OFFICES | OFFICES_CUT | word_set("ai hq hr it mp mps pm pms pr tv")


def is_spoken_for(text: str, name: Name) -> bool:
    """Whether letters are short for a body that has somebody who speaks or stands for it, and for no office."""
    if not text.startswith(SPEAKING_FOR, name.end):
        return False
    written = name.of(text)
    return len(written) > 1 and written.isupper() and written.isalpha() and fold(written) not in OFFICES_IN_SHORT


LATIN = ("a", "ae", "ens", "i", "is", "um", "us")
LEAST_KIND = 5
"""Letters of such words."""
MANY = (" billion", " bn", " crore", " lakh", " million", " trillion")
TABLES = (" CONFERENCE", " DIVISION")


def _is_here(text: str, name: Name) -> bool:
    """A sum before how many of it, "RM4.2 million", a rank of the police before a name, what tells which of several
    has an office, a division of a league that heads a table, a kind of plants.
    """
    written = name.of(text)
    if written in POLICE_RANKS:
        return text[name.end + 1 : name.end + 2].isupper()
    following = text[name.end + 1 : name.end + REACH].partition(" ")[0].rstrip(".,;:)")
    if written in HELPING:
        return following.lower() in ROLES
    if text.startswith(TABLES, name.end):
        return written.isupper()
    if text.startswith(MANY, name.end):
        return bool(re.fullmatch(SUM, written))
    if name.type is GROUP or len(written) < LEAST_KIND or not written.isalpha():
        return False
    return following.endswith(LATIN) and following.islower() and _is_species(written, following)


def _is_species(kind: str, word: str) -> bool:
    """Whether a word behind a kind of plants or beasts is Latin, and tells it from others: "Roca vulgaris"."""
    if not word.isalpha() or len(word) < LEAST_KIND:
        return False
    return not (lists_of(word) or is_english(word) or lists_of(fold(kind)))


def _is_party(text: str, name: Name) -> bool:
    """The short form of a party before a ward, behind who sits for it: "Ines Roca (Con, Tarna East)"."""
    bracketed = text.startswith("(", name.start - 1) and text.startswith(", ", name.end)
    return bracketed and name.of(text) in PARTIES


def _is_day(words: list[str], kind: EntityType) -> bool:
    """A month or a weekday, with or without a number: "Jan. 29"; but people are called May and June."""
    numbered = len(words) > 1 and all(word.isdecimal() for word in words[1:])
    return words[0] in CALENDAR and (numbered or (len(words) == 1 and kind is not PERSON))


def _is_dated(text: str, name: Name) -> bool:
    """A month with its day behind it: "Jan" in "Jan. 1"."""
    if not text[name.end : name.end + 3].removeprefix(".")[1:2].isdecimal():
        return False
    month = fold(name.of(text)).replace(".", "") in CALENDAR
    return month and bool(re.match(r"\.? \d", text[name.end : name.end + 3]))


MINISTERS = (" Cabinet Secretary", " Minister", " Permanent Secretary", " Principal Secretary")
BEFORE_MINISTERS = (*MINISTERS, " Secretary")
"""The same, and what is left of one whose cabinet was taken for a body."""


OF_MINISTERS = tuple(f"{who} {of} " for who in ("inister", "rofessor", "ecretary") for of in ("for", "of"))
"""What stands before a field, in small letters or with a capital."""


def _is_of_minister(text: str, name: Name) -> bool:
    """Whether it is the field of who has one, "Minister of Ports", and has no head of a body."""
    if not text.endswith(OF_MINISTERS, 0, name.start):
        return False
    words = fold(name.of(text)).split()
    return ORGANIZATION_HEADS.isdisjoint(words) and _are_plain(words)


def _are_plain(words: Sequence[str]) -> bool:
    return all("common" in lists_of(word) or is_english(word) for word in words)


def _is_field(text: str, name: Name) -> bool:
    """Plain words that are a minister's field: "Public Service" before "Cabinet Secretary"."""
    if not text.startswith(BEFORE_MINISTERS, name.end):
        return False
    words = fold(name.of(text)).split()
    cut = words[-1] == "cabinet" and len(words) > 1
    return (cut or text.startswith(MINISTERS, name.end)) and _are_plain(words)


LEAST_COUNTED, LONGEST_UNIT = 2, 3
"""Characters of a number, and letters of what it counts."""


def _is_counted(written: str) -> bool:
    """Whether it is a number and what it counts: "80B", "5.4K"."""
    unit = written.lstrip("0123456789.,")
    counted = len(written) - len(unit) >= LEAST_COUNTED
    return counted and 0 < len(unit.lstrip()) <= LONGEST_UNIT and unit.isupper()


def _is_sum(written: str) -> bool:
    if written[0].isdecimal():
        return _is_counted(written)
    told = written[-1:].isdigit() or (written.endswith(SUMS) and any(map(str.isdecimal, written)))
    cents = written[-3:-2] == "." and written[-2:].isdecimal()
    return told and (cents or any(sign in written[1:] for sign in SUMS)) and bool(re.fullmatch(SUM, written))


HONOURS = frozenset(short.lower() for short in AFTER_PEOPLE - {"SAN", "TD"})
"""Somebody is "made OBE"."""


SHORT_RANKS = frozenset(("ch", "det"))
"""Short forms within the ranks of the British police, "Det Ch Supt"."""
POLICE = SHORT_RANKS | word_set("chief con const constable insp inspector sergeant sgt superintendent supt")
"""What a rank of them is made of, "Det Insp"."""
SHORT_TITLES = word_set("adm atty brig cmdr cpl engr fr gov msgr pres supt ven")
"""Titles before a full stop, at which the tagger takes a sentence to end."""
OWN = word_set("hers mine ours theirs yours") | word_set("defendants plaintiffs prosecutors")
"""What stands for somebody who is named elsewhere."""
OF_STYLES = frozenset(("her", "his", "their", "your"))
STYLES = word_set("eminence excellency grace highness holiness honor honour ladyship lordship majesty worship")
"""How the high are spoken of: "His Majesty"."""
GENRES = word_set("afrobeat afrobeats amapiano bhangra bollywood britpop nollywood")
"""Kinds of music and film that are written with a capital."""
NO_LANDS = ("phobia", "scepticism", "skepticism")
"""What begins with a land or a faith and names none: "Islamophobia"."""
ADVERBS = ("ically", "ately", "ously", "ently", "antly", "ingly", "edly", "fully")
"""Adverbs open sentences."""


def _is_plain_words(words: list[str]) -> bool:
    """A title, an office or a common short form that stands alone; or a verb with its "not"."""
    if any(word.endswith(("n't", "n’t")) for word in words):
        return True
    if len(words) == 1:
        word = words[0]
        adverb = word.endswith(ADVERBS) and word.isalnum() and word not in ADVERBS and "last" not in lists_of(word)
        return (
            len(word) == 1
            or word in PLAIN_CAPITALS
            or word in CODES
            or word in HONOURS
            or word in IN_TABLES
            or word in SHORT_TITLES
            or word in DISEASES
            or word in SUBSTANCES
            or word in OWN
            or word in GENRES
            or word in OFFICES_CUT
            or word.endswith(NO_LANDS)
            or word.partition("'")[0] in NEVER_NAMES
            or adverb
            or _is_seat(word)
        )
    if (words[0] in WARDS and len(words) == 2 and words[1].isdecimal()) or POLICE.issuperset(words):
        return True
    if CODES.issuperset(words) or (words[-1] == "time" and not ZONES.isdisjoint(words[:-1])):
        return True
    if words[-1] == "returning" or _is_held(words):
        return True
    if words[0] in OF_STYLES and words[-1] in STYLES:
        return True
    offices = OFFICERS if words[-1].startswith("officer") else frozenset[str]()
    return words[-1] in ROLES and all(
        word in ROLES or word in ROLE_MODIFIERS or word in SHORT_RANKS or word in offices for word in words
    )


LEAST_HELD = 3
"""Words."""


def _is_held(words: list[str]) -> bool:
    """An office and its field, "Head of Investor Relations", and none that a body or a work is called by."""
    if len(words) < LEAST_HELD or words[1] not in ("for", "of") or words[0] not in OFFICES:
        return False
    plain = _are_plain(words[2:])
    return plain and ORGANIZATION_HEADS.isdisjoint(words[2:])


def _is_seat(word: str) -> bool:
    """A party and a state: "R-IN"."""
    return word.startswith(("r-", "d-", "i-")) and 4 <= len(word) <= 7 and word[2:].isalpha()

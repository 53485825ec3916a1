"""Bodies with all that they are of: "Maritime and Coastguard Agency", "Ministry of Trade, Ports and Tides"."""

import re

from reader.analysis.english.roles import HONORIFICS, OFFICES
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS
from reader.entities import ORGANIZATION

AND = " and "
TOPICS = r"\b(?:[Tt]he|[Aa]n?)(?: [a-z]+)? ((?:(?:[A-Z][a-z]+ )?[A-Z][a-z]+, ){0,3}(?:[A-Z][a-z]+ ){1,3})and \Z"
"""What a body is concerned with, before the rest of that: "the Maritime and" before "Coastguard Agency"."""
REACH = 60
"""Characters before a name and behind it that are looked at."""
FIELDED = ("Department ", "Directorate ", "Ministry ")
FIELDS_BEHIND = r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?){1,3},? and [A-Z][a-z]+(?: [A-Z][a-z]+)?\b(?! [A-Z])"
FOR_FIELD = (
    r"\b(?:Administration|Agency|Association|Authority|Board|Bureau|Cent(?:er|re)|Chamber|Coalition|College|Commission"
    r"|Committee|Council|Court|Department|Directorate|Faculty|Federation|Foundation|Front|Fund|Group|Institute|Ministry|Movement|Museum|Office"
    r"|Organi[sz]ation|School|Society|Trust|Union) (?:for|of) (?:[A-Z]\w+ ?)+\Z"
)
OFFICE_BEHIND = "(?:Chair|Director|Minister|President|Secretary)"
FIELD_BEHIND = (
    rf" and (?!{OFFICE_BEHIND})[A-Z][a-z]+(?: (?!{OFFICE_BEHIND})[A-Z][a-z]+){{0,2}}\b(?! (?!{OFFICE_BEHIND})[A-Z])"
)
"""What else a body is of; who holds an office in it may stand behind."""
ON_FIELD = " on "
COMMITTEES = ("Commission", "Committee", "Council", "Panel", "Subcommittee", "Taskforce", "Task Force")
SUBJECT_BEHIND = r" on (?:[A-Z][a-z]+(?:, | and ))*[A-Z][a-z]+(?: [A-Z][a-z]+)?\b(?! [A-Z])"
TOPICAL = ("ation", "ics", "ment", "ology")
"""How words end that tell of a field, wherever a list has them."""
FIELDS = ("ical", "ing", "eric", "onic", "ultural")
"""How plain words end that tell of a field."""
BODIES = frozenset(("centre", "pentagon", "treasury"))
"""Plain words that are bodies of their own."""
HELD = HONORIFICS | OFFICES
"""What somebody else is behind the name of a body: "Center for Tides and Professor"."""


def with_topics(text: str, name: Name) -> Name | None:
    """A body of two fields, the first of which was passed over: "the Maritime and Coastguard Agency"."""
    if name.type is not ORGANIZATION or not text.endswith(" and ", 0, name.start):
        return None
    found = re.search(TOPICS, text[max(0, name.start - REACH) : name.start])
    words = fold(found[1]).replace(",", "").split() if found else []
    of_land = words[:1] if len(words) > 1 and words[0] in countries().peoples else []
    last = fold(name.of(text)).partition(" of ")[0].rpartition(" ")[2]
    if not words or last not in ORGANIZATION_HEADS or not all(map(_is_topic, words[len(of_land) :])):
        return None
    return name._replace(start=name.start - len(found[1]) - len("and ")) if found else None


def with_fields(text: str, name: Name) -> Name | None:
    """A ministry with all that it is of: "Ministry of Economy, Trade and Industry"."""
    if name.type is ORGANIZATION and text.startswith(ON_FIELD, name.end):
        return _with_subject(text, name)
    if name.type is ORGANIZATION and text.startswith(AND, name.end):
        return _with_last_field(text, name)
    if name.type is not ORGANIZATION or not text.startswith(", ", name.end):
        return None
    written = name.of(text)
    of_field = written.startswith(FIELDED)
    fielded = of_field or " for " in written or " of " in written
    found = re.match(FIELDS_BEHIND, text[name.end : name.end + REACH]) if fielded else None
    if not found or fold(found[0]).rpartition(" ")[2] in ORGANIZATION_HEADS:
        return None
    fields = re.findall(r"[A-Z]\w+", found[0])
    whole = of_field or (re.search(FOR_FIELD, written) and all(_is_field(fold(field)) for field in fields))
    return name._replace(end=name.end + found.end()) if whole else None


def _with_last_field(text: str, name: Name) -> Name | None:
    """A body of two fields, the second of which was passed over or apart: "Center for Tides and Harbour Waves"."""
    of_field = re.search(FOR_FIELD, name.of(text))
    found = re.match(FIELD_BEHIND, text[name.end : name.end + REACH]) if of_field else None
    words = fold(found[0]).split()[1:] if found else []
    if not words or not (_is_field(words[0]) and _is_field(words[-1])):
        return None
    return name._replace(end=name.end + found.end()) if found else None


def _with_subject(text: str, name: Name) -> Name | None:
    """A committee with what it sits on: "Standing Committee on Finance and Works"."""
    on_field = text.endswith(COMMITTEES, name.start, name.end)
    found = re.match(SUBJECT_BEHIND, text[name.end : name.end + REACH]) if on_field else None
    fields = re.findall(r"[A-Z]\w+", found[0]) if found else []
    plain = all(_is_field(fold(field)) for field in fields)
    return name._replace(end=name.end + found.end()) if found and plain else None


def _is_field(word: str) -> bool:
    return (_is_topic(word) or word.endswith(TOPICAL)) and word not in ORGANIZATION_HEADS


def _is_topic(word: str) -> bool:
    listed = lists_of(word)
    plain = "common" in listed or (is_english(word) and not listed) or (word.endswith(FIELDS) and not listed)
    return plain and word not in ORGANIZATION_HEADS and word not in BODIES and word not in HELD

"""The people of an article: what they are called, which pronoun they take, which roles the text gives them."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

from reader.analysis.document import word_at
from reader.analysis.english.given_names import FEMALE, MALE
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import LEMMAS, SAYS
from reader.analysis.english.words import AUXILIARIES, BE, WHO, WORD, has_past_form
from reader.model import Entity, EntityType, Mention, MentionKind


class Gender(Enum):
    """Which pronoun somebody takes."""

    HE = "he"
    SHE = "she"


PRONOUNS = {
    "he": Gender.HE,
    "him": Gender.HE,
    "his": Gender.HE,
    "himself": Gender.HE,
    "she": Gender.SHE,
    "her": Gender.SHE,
    "hers": Gender.SHE,
    "herself": Gender.SHE,
}
ACTING, OWNING = ("he", "she"), ("his", "her")
"""Pronouns of who does something, and of whose something is; "her" also stands for whom something is done to."""

TITLES = {
    "mr": Gender.HE, "sir": Gender.HE, "lord": Gender.HE, "king": Gender.HE, "prince": Gender.HE, "duke": Gender.HE,
    "father": Gender.HE, "brother": Gender.HE, "pope": Gender.HE, "sheikh": Gender.HE, "imam": Gender.HE,
    "congressman": Gender.HE, "businessman": Gender.HE, "spokesman": Gender.HE, "chairman": Gender.HE,
    "husband": Gender.HE, "son": Gender.HE, "uncle": Gender.HE, "man": Gender.HE, "boy": Gender.HE,
    "policeman": Gender.HE, "boyfriend": Gender.HE, "nephew": Gender.HE, "widower": Gender.HE, "fiancé": Gender.HE,
    "mrs": Gender.SHE, "ms": Gender.SHE, "miss": Gender.SHE, "dame": Gender.SHE, "lady": Gender.SHE,
    "queen": Gender.SHE, "princess": Gender.SHE, "duchess": Gender.SHE, "sister": Gender.SHE, "madam": Gender.SHE,
    "congresswoman": Gender.SHE, "businesswoman": Gender.SHE, "spokeswoman": Gender.SHE, "chairwoman": Gender.SHE,
    "actress": Gender.SHE, "wife": Gender.SHE, "daughter": Gender.SHE, "mother": Gender.SHE, "aunt": Gender.SHE,
    "woman": Gender.SHE, "girl": Gender.SHE, "policewoman": Gender.SHE, "girlfriend": Gender.SHE,
    "niece": Gender.SHE, "widow": Gender.SHE, "fiancée": Gender.SHE,
    "herr": Gender.HE, "monsieur": Gender.HE, "senhor": Gender.HE, "senor": Gender.HE, "signor": Gender.HE,
    "alhaji": Gender.HE, "encik": Gender.HE, "mallam": Gender.HE, "otunba": Gender.HE, "shri": Gender.HE,
    "alhaja": Gender.SHE, "begum": Gender.SHE, "hajia": Gender.SHE, "puan": Gender.SHE, "smt": Gender.SHE,
    "dona": Gender.SHE, "frau": Gender.SHE, "madame": Gender.SHE, "mme": Gender.SHE,
    "senhora": Gender.SHE, "senora": Gender.SHE, "signora": Gender.SHE,
}  # fmt: skip
"""Words before a name, or behind it in apposition, that settle the pronoun."""

STEPS = re.compile(r"(?:ex|step|half|god|great|grand)-?(?=[a-z]{3})|-in-law\Z")
"""What makes other kin of kin: "step-grandmother", "daughter-in-law"."""


@lru_cache(maxsize=4096)
def gender_told(word: str) -> Gender | None:
    """The pronoun that a word in small letters tells of whom it is said, also of kin of any step."""
    return TITLES.get(word) or TITLES.get(STEPS.sub("", word))


HELD = frozenset(("businessman", "chairman", "congressman", "king", "lord", "policeman", "spokesman"))
"""Those that somebody with a given name of the other kind may be called too: "Ann Lund, chairman of the port"."""

SHORT = {
    "sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "prof": "professor",
    "pres": "president", "lt": "lieutenant", "col": "colonel", "sgt": "sergeant", "capt": "captain", "dr": "doctor",
    "pontiff": "pope",
    "congressman": "representative", "congresswoman": "representative", "chairman": "chair", "chairwoman": "chair",
    "lawmaker": "representative", "mp": "representative", "legislator": "representative",
    "parliamentarian": "representative", "mla": "representative", "msp": "representative", "mep": "representative",
    "td": "representative", "cllr": "councillor", "coun": "councillor", "r": "republican", "d": "democrat",
}  # fmt: skip
"""Short forms and other words for one office."""

FIELDED = frozenset(("minister", "secretary", "commissioner"))
"""Offices of which a government has several at once, told apart by the word before them."""
STAFF = frozenset(("assistant", "club", "company", "general", "permanent", "press", "private"))
"""Words before a secretary who is no minister."""
LAWMAKERS = frozenset(("lawmaker", "legislator", "parliamentarian"))
"""Words for senators too."""
FORMER = frozenset(("former", "ex", "retired", "onetime"))
FIELD_REACH = 5
"""Words that name a field, at most: "minister for roads and bridges", "Health and Social Care Secretary"."""
PARTIES = frozenset(("republican", "democrat"))
PARTY = re.compile(r" \(([RD])(?:[-,)])|, ([RD])-[A-Z]")
"""An American party behind a name: "Ada Lund (D-Ohio)", "Ada Lund, D-Ohio"."""
BEFORE_REACH = 60
"""Characters before a name in which titles and roles of its bearer are looked for."""
BEHIND_REACH = 90
"""Characters behind it."""
SPOUSE = re.compile(r", whose (?:late |first |second |former )?(wife|girlfriend|husband|boyfriend)\b")
"""Tells the pronoun of whose spouse it is."""
KIN = re.compile(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Aa]|[Oo]ne)|\w['’]s) (?:[a-z-]+ )?([a-z-]+), "
    r"(?:(?:the )?(?:[\w-]+ ){0,2}[a-z-]+ )?\Z"
)
"""Whose kin a name behind a comma is: "Her daughter, the novelist", "A son, award-winning poet"."""
PREDICATED = re.compile(r"(?:, [^.,\n]{1,60},)? (?:is|was) an? (?:[\w-]+ ){0,3}(mother|father|woman|man|girl|boy)\b")
"""What somebody is said to be: "Kim Lund, a clerk, is a stay-at-home mother of four"."""
OFFICE = re.compile(r"\b([A-Za-z]+) ((?:for|of) (?:the )?(?:[\w’-]+ ){0,3}[\w’-]+), (?:[A-Z][a-z]{1,4}\. )?\Z")
"""Whose office stands before a comma with its field: "The Minister for Education, "."""
APPOSING = (", ", ". ")
"""What ends before the name: a comma, or an honour."""
DESCENDANTS = frozenset(("child", "daughter", "grandson", "granddaughter", "son"))
"""Whose child somebody is stands before the name of the parent: "The daughter of a farmer, Ken Lund, she"."""
HONOURED = re.compile(
    r"\b([a-z]+), (?:the )?(?:(?:Most|Very|Right|Mr|Madam) )?"
    r"(?:Mrs?|Ms|Dr|Sir|Dame|Lord|Lady|Prof|Revd?|Reverend|Father|Sheikh|Justice|Hon|Capt|Col|Gen)\.? \Z"
)
"""Whose role stands before a comma and an honour: "the archbishop, the Most Rev. "."""
ENCLOSED = re.compile(r", (?:[a-z][\w-]* ){0,4}\Z")
"""What opens what a name closes: "His student, the poet Ada Lund,"."""
PASSIVE = frozenset(("as", "by", "for", "from", "in", "of", "on", "to", "with"))
"""What stands behind a participle: "Ada Lund, elected | in May"."""
BECOMING = frozenset(("be", "become", "been", "served", "worked"))
"""Verbs behind an auxiliary that lead to what somebody is."""
SPEAKS = re.compile(r", (?:said|says|told|added|and|but)\b")
"""What stands behind a comma and explains nobody."""
SENTENCE_END = re.compile(r"\b[a-z][\w’-]+[.!?][”\"’')]* (?=[A-Z])")
"""Where a sentence ends in a plain word, and no title begins before it."""
CLAUSE_END = re.compile(r"[.;:\n“”\"]|, (?:and|but|who|said|told)\b")
"""Where what explains a name ends: "Ada Lund, mayor of Tarna, | who said"."""


@dataclass(slots=True)
class Person:
    """Somebody the article names."""

    number: int
    """Among the entities."""
    gender: Gender | None
    roles: set[str] = field(default_factory=set)
    """Heads of the roles the text gives: "minister", "senator"."""
    fields: set[str] = field(default_factory=set)
    """Words beside them, in small letters: "foreign" of "Foreign Minister", "finance" of "minister for finance"."""
    is_former: bool = False
    """The text tells what they were."""

    def holds(self, role: str | None, words: Sequence[str]) -> bool:
        """Whether a role is theirs that has these words before it: a field, "finance", or "former"."""
        if role == "minister" and role not in self.roles and STAFF.isdisjoint(self.fields):
            role = "secretary"
        if role not in self.roles or (not FORMER.isdisjoint(words) and not self.is_former):
            return False
        if "shadow" in self.fields and "shadow" not in words:
            # "Shadow chancellor Ada Lund" is not the chancellor.
            return False
        of = [word for word in words if word not in FORMER][-1:]
        if of and role == "judge" and "justice" in self.fields:
            # "the district judge" is no justice.
            return False
        return role not in FIELDED or not of or not self.fields or of[0] in self.fields


@lru_cache(maxsize=4096)
def office(word: str) -> str | None:
    """The one word that stands for a role, whatever form the text uses; None where a word is no role."""
    low = word.casefold().rstrip(".")
    full = SHORT.get(low, low)
    return full if full in PARTIES or is_role_word(low) or (full != low and is_role_word(full)) else None


LONGEST_NAME = 6
"""Words. A longer "name" is a headline that was taken for one."""


def last_names(entities: tuple[Entity, ...], people: dict[int, Person]) -> dict[str, int]:
    """Last names, in small letters, that only one person bears; with the number of the person."""
    bearers: dict[str, set[int]] = {}
    for number in people:
        words = entities[number].name.split()
        if 1 < len(words) < LONGEST_NAME:
            bearers.setdefault(words[-1].casefold(), set()).add(number)
    return {last: next(iter(numbers)) for last, numbers in bearers.items() if len(numbers) == 1}


def people_of(text: str, entities: tuple[Entity, ...]) -> dict[int, Person]:
    """Every person among the entities, by number."""
    people = {
        number: person_of(text, number, entity)
        for number, entity in enumerate(entities)
        if entity.type is EntityType.PERSON
    }
    for person in people.values():
        name = entities[person.number].name
        if person.gender is None and " " not in name:
            person.gender = _namesake_gender(name, entities, people)
    return people


def _namesake_gender(name: str, entities: tuple[Entity, ...], people: dict[int, Person]) -> Gender | None:
    """The pronoun of those whose last name this is, where they agree."""
    found = {one.gender for one in people.values() if one.gender and entities[one.number].name.endswith(f" {name}")}
    return next(iter(found)) if len(found) == 1 else None


def person_of(text: str, number: int, entity: Entity) -> Person:
    """What the text shows of the person that an entity is, from the words around its names."""
    person = Person(number, gender_of_given(entity))
    for role in entity.roles:
        person.roles.update(found for word in role.split()[-1:] if (found := office(word)))
    for mention in entity.mentions:
        if mention.kind is MentionKind.NAME:
            _read_around(text, mention, person)
    return person


def gender_of_given(entity: Entity) -> Gender | None:
    """The pronoun that the title or the given name within a name tells, also one of two that a hyphen joins."""
    words = [_plain(word) for word in entity.name.split()]
    given = words[:-1] if len(words) > 1 else words
    joined = given[0].split("-")[::-1] if given and "-" in given[0] else ()
    for word in (*given, *joined):
        if told := gender_told(word):
            return told
        if word in MALE:
            return Gender.HE
        if word in FEMALE:
            return Gender.SHE
    return None


def _plain(word: str) -> str:
    """A word in small letters without accents: "joao" of "João"."""
    low = word.casefold().strip(".")
    if low.isascii() or low in MALE or low in FEMALE:
        return low
    return "".join(sign for sign in unicodedata.normalize("NFD", low) if not unicodedata.combining(sign))


def _read_around(text: str, mention: Mention, person: Person) -> None:
    """The titles before a name and the apposition behind it."""
    line = text.rfind("\n", 0, mention.start) + 1
    reached = max(line, mention.start - BEFORE_REACH)
    if text.find(". ", reached, mention.start) >= 0:
        reached = max((end.end() for end in SENTENCE_END.finditer(text, reached, mention.start + 1)), default=reached)
    gap = text[max(0, mention.start - 2) : mention.start]
    if gap[-1:] == " " and (gap[0].isalnum() or gap[0] in ".,"):
        known = person.gender if gap[0] == "," else None
        _read_titles(person, WORD.findall(text, reached, mention.start))
        person.gender = known or person.gender
    _read_apposed(text, max(line, mention.start - BEFORE_REACH), mention.start, person)
    party = PARTY.match(text, mention.end)
    if party:
        person.roles.add(SHORT[party[party.lastindex or 0].casefold()])
    if predicated := PREDICATED.match(text, mention.end):
        person.gender = gender_told(predicated[1])
    if spouse := SPOUSE.match(text, mention.end):
        person.gender = Gender.HE if TITLES[spouse[1]] is Gender.SHE else Gender.SHE
        return
    if text[mention.end : mention.end + 2] == ", " and not SPEAKS.match(text, mention.end):
        end = CLAUSE_END.search(text, mention.end + 1, min(len(text), mention.end + BEHIND_REACH))
        stop = end.start() if end else mention.end + BEHIND_REACH
        comma = text.find(",", mention.end + 2, stop)
        words = WORD.findall(text, mention.end + 2, comma if comma > 0 else stop)
        if not (ENCLOSED.search(text, reached, mention.start) and _acts(words)):
            _read_explained(person, words)


def _acts(words: Sequence[str]) -> bool:
    """Whether a verb stands first behind a comma, and nothing more tells who somebody is: ", remembered | a man", ",
    will meet | the mayor", but ", will be | the mayor".
    """
    first, second = word_at(words, 0), word_at(words, 1)
    if first in AUXILIARIES:
        return first not in BE and second not in BECOMING
    return has_past_form(first) and first not in BECOMING and second not in PASSIVE


STYLES = (
    ("archbishop", ("most", "rev")), ("bishop", ("right", "rev")), ("dean", ("very", "rev")), ("priest", ("fr",)),
    ("priest", ("rev",)), ("vicar", ("rev",)), ("judge", ("justice",)),
)  # fmt: skip
"""What somebody is who is spoken of so: "the Rt Rev Ines Lund" is a bishop."""
STYLED = {"revd": "rev", "reverend": "rev", "rt": "right"}
"""Other forms of their words."""
TITLES_LENGTH = 3
"""Words before a name that are read as titles at most: "former Vice President"."""


def _read_titles(person: Person, before: list[str]) -> None:
    """The titles that end before a name, and the words before them: "Foreign Minister", "former finance minister"."""
    at = len(before)
    lows = tuple(STYLED.get(word.casefold(), word.casefold()) for word in before[-2:])
    person.roles.update([role for role, style in STYLES if lows[-len(style) :] == style])
    person.fields.update({"justice"}.intersection(lows[-1:]))
    while at and len(before) - at < TITLES_LENGTH and _learn(person, before[at - 1]):
        at -= 1
    if at == len(before):
        of_field = before[-2:-1] == ["of"] and all(word[0].isupper() for word in before[-3::2])
        if of_field and len(before) > len(("of", "State")) and _learn(person, before[-3]):
            # "Secretary of State Ivo Lund"
            person.fields.add(before[-1].casefold())
        return
    first = at - 1
    while first > 0 and at - first < FIELD_REACH and (before[first][:1].isupper() or before[first] == "and"):
        first -= 1
    lead = [word.casefold() for word in before[max(0, first - 1) : at]]
    person.fields.update(lead)
    person.is_former = person.is_former or not FORMER.isdisjoint(lead)


OF_OTHERS = frozenset(("against", "by", "for", "to", "under", "with"))
"""Words behind which somebody else is told of: "an aide to | the president", "who is not related to | the mayor"."""
BEING = frozenset(("is", "was", "are", "were", "became", "has", "had", "will", "served", "serves", "works", "worked"))
"""Verbs behind "who" that lead to what somebody is or was."""


def _read_explained(person: Person, words: list[str]) -> None:
    """What explains a name behind it: "the minister for roads"; of "who" only what somebody is or was.

    Nothing, where a verb shows that a clause goes on: "In a note to Ada Lund, the mayor said".
    """
    led = next((at for at, word in enumerate(words) if word in WHO), len(words))
    if any(word in SAYS and LEMMAS.get(word) != word for word in words[:led]):
        return
    for at, word in enumerate(words):
        low = word.casefold()
        relates = low == "who" and word_at(words, at + 1) not in BEING
        if low in ("whom", "whose") or relates or (at and low in ("his", "her", "their")):
            break
        if low in OF_OTHERS and word_at(words, at + 1).lower() in ("the", "a", "an", "president"):
            break
        person.is_former = person.is_former or low in FORMER
        if (word[:1].islower() or is_role_word(word)) and _learn(person, word) and office(low) in FIELDED:
            behind = words[at + 1 : at + 2 + FIELD_REACH] if word_at(words, at + 1) in ("for", "of") else []
            person.fields.update(one.casefold() for one in (*words[max(0, at - 1) : at], *behind[1:]))


def _read_apposed(text: str, first: int, start: int, person: Person) -> None:
    """The kin and the office that a name behind a comma explains."""
    if text.find(", ", first, start) < 0:
        return
    kin = KIN.search(text, first, start)
    if kin and (told := gender_told(kin[1])):
        person.gender = told
    if honoured := HONOURED.search(text, first, start):
        _learn(person, honoured[1])
    office_of = OFFICE.search(text, first, start) if text.endswith(APPOSING, first, start) else None
    if office_of and office_of[1].lower() not in DESCENDANTS:
        _learn(person, office_of[1])


def _learn(person: Person, word: str) -> bool:
    low = word.casefold()
    if word == "miss":
        # "I miss Dan".
        return False
    told = gender_told(low)
    if told and not (person.gender and low in HELD):
        person.gender = told
    role = office(low)
    if role and role not in PARTIES:
        person.roles.add(role)
    return told is not None or role is not None

"""Names into entities: which of them are the same person, body or place.

Each different name of one kind is a form. A form joins the one fuller form it can only stand for; where it could
stand for two, its mentions before the second one appears go to the first, and the others stay apart and say why.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, partial

from reader.analysis.document import Document
from reader.analysis.english.nicknames import NICKNAMES
from reader.analysis.names.bearers import those_meant
from reader.analysis.names.capitals import calmed
from reader.analysis.names.forms import Form, forms_of
from reader.analysis.names.kinds.apposition import told_roles
from reader.analysis.names.kinds.names_around import CALLING_ENDS, CALLINGS
from reader.analysis.names.kinds.word_order import has_family_first
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.datelines import is_agency
from reader.analysis.names.lore.heads import STORMS
from reader.analysis.names.settled import Settled
from reader.analysis.names.tagging.lists import fold, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.variants import (
    is_clipped,
    is_incorporated,
    is_inner_body,
    is_inner_name,
    is_same_model,
    is_short_organization,
    is_short_person,
    is_short_place,
    is_spelling_of,
    is_spelling_of_surname,
    is_spelt_out,
    letters_of,
)
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set
from reader.entities import EVENT, GROUP, ORGANIZATION, PERSON, PLACE, PRODUCT, WORK, Entity, EntityType, Mention


def merge(document: Document, names: Sequence[Name]) -> tuple[Entity, ...]:
    """Each thing once, in order of its first mention."""
    kinds = _by_kind(forms_of(document, names))
    entities = [_entity(document, group) for forms in kinds for group in _grouped(document, forms)]
    return tuple(sorted(entities, key=lambda entity: entity.mentions[0].start))


KINSHIP = {PRODUCT: WORK}
"""A product is told from a work by its number, which its short form lacks: "787 Dreamliner", "Dreamliner"."""


def _by_kind(forms: Sequence[Form]) -> Collection[list[Form]]:
    """The forms of each kind, and of its kin."""
    found: dict[EntityType, list[Form]] = {}
    for form in forms:
        found.setdefault(KINSHIP.get(form.type, form.type), []).append(form)
    return found.values()


def _at_ends(forms: Sequence[Form]) -> Mapping[int, Form]:
    return {span.end: form for form in forms for span in form.spans}


def _fullest_first(form: Form) -> tuple[bool, int, bool, int, int]:
    letters = form.type is ORGANIZATION and form.fullest().isupper()
    return form.is_of_birth, -len(form.key), not letters, -len(form.fullest()), form.spans[0].start


def _grouped(document: Document, forms: list[Form]) -> list[list[Form]]:
    """Fuller forms are settled first, so that a short form finds the whole person, and letters before plain words."""
    settled = Settled(cache(partial(_at_ends, forms)))
    for form in sorted(forms, key=_fullest_first):
        fuller = _fuller(document, form, settled)
        if len(fuller) > 1 and form.type is ORGANIZATION:
            fuller = _headed_last(form, _most_mentioned(_in_land(form, fuller)))
        elif form.type is PERSON:
            fuller = _of_surname(form, fuller) or _of_whom_is_called(document, form, settled)
        if len(fuller) < 2:
            settled.keep(form, *fuller)
            continue
        fuller.sort(key=_first)
        early, rest = _kept_apart(document, form, fuller)
        if early.spans:
            settled.keep(early, fuller[0])
        if rest.spans:
            rest.unsure = "could be " + " or ".join(sorted(map(_name, fuller))) if form.type is PERSON else ""
            settled.keep(rest)
    return settled.groups


def _in_land(form: Form, groups: list[list[Form]]) -> list[list[Form]]:
    """Of the bodies a word may stand for, those that are called by it and their land: "Orrin Mali"."""
    held = len(form.key)
    return [
        group
        for group in groups
        if any(one.key[:held] == form.key and " ".join(one.key[held:]) in countries().places for one in group)
    ] or groups


def _of_whom_is_called(document: Document, form: Form, settled: Settled) -> list[list[Form]]:
    """The group of whom a short form before says to be called so: "Roca, known as Roquita" where Ines Roca is."""
    for end in _called(document.text, form):
        if short := settled.at_ends().get(end):
            return _of_surname(short, _fuller(document, short, settled))
    return []


def _most_mentioned(groups: list[list[Form]]) -> list[list[Form]]:
    """Of the bodies a short form may stand for, the one the article is about, if there is one."""
    sizes = [sum(len(form.spans) for form in group) for group in groups]
    return [group for group, size in zip(groups, sizes, strict=True) if size == max(sizes)]


def _headed_last(form: Form, groups: list[list[Form]]) -> list[list[Form]]:
    """Of bodies that are mentioned as often, those that end in the word: "Tarna Bank" before "Bank of Mali"."""
    if len(groups) < 2 or len(form.key) > 1:
        return groups
    return [group for group in groups if any(one.key[-1:] == form.key for one in group)] or groups


def _of_surname(form: Form, groups: list[list[Form]]) -> list[list[Form]]:
    """Of the people a single word may stand for, those whose surname it is, unless it is a given name too.

    Whose name only has it within, or with other letters, gives way to any other.
    """
    if len(groups) < 2 or len(form.key) > 1:
        return groups
    families = [group for group in groups if any(_is_family_of(form.key[0], one) for one in group)]
    if families:
        return families
    groups = [group for group in groups if any(form.key[0] in (one.key[0], one.key[-1]) for one in group)] or groups
    if "first" in lists_of(form.key[0]):
        return groups
    return [group for group in groups if any(other.key[-1:] == form.key for other in group)] or groups


def _is_family_of(word: str, full: Form) -> bool:
    """Whether it is the family's name that stands before somebody's own: "Xi" of "Xi Luntao", but not of "Chen Xi"."""
    return full.key[0] == word and len(full.key) > 1 and has_family_first(full.key)


def _kept_apart(document: Document, form: Form, fuller: list[list[Form]]) -> tuple[Form, Form]:
    """The mentions of a form that could stand for several, in order, that could mean the first alone, and the rest."""
    first, second = _first(fuller[0]), _first(fuller[1])
    early, rest = Form(form.key, form.type), Form(form.key, form.type)
    for span in form.spans:
        (early if first < span.start < second else rest).add(span, span.of(document.text))
    return early, rest


def _first(group: list[Form]) -> int:
    return min(span.start for form in group for span in form.spans)


AGENCIES = word_set("agence agency news press presse service")
"""Words in the names of those whose letters stand in a dateline: "AA" there is no club of these letters."""


def _fuller(document: Document, form: Form, settled: Settled) -> list[list[Form]]:
    """The groups with a form that it may be short for, or stands behind."""
    letters = letters_of(form.fullest()) if _may_be_short(form) else ""
    behind = _explained_behind(document, form, letters) & settled.ends.keys()
    beside = _beside(document, form, letters) & settled.ends.keys()
    beside = frozenset(end for end in beside if is_clipped(form.fullest(), settled.at_ends()[end].fullest()))
    short = _Short(document.text, form, behind | beside, letters if settled.is_spelt_out(letters) else "", settled)
    if not (short.letters or short.ends or short.spelling or settled.has(short.own)):
        return []
    candidates = settled.candidates(form, letters=short.letters, ends=short.ends, spelling=short.spelling)
    found = [group for group in candidates if any(map(short.stands_for, group))]
    if len(found) > 1 and letters and behind:
        found = [group for group in found if any(span.end in behind for one in group for span in one.spans)] or found
    if found and form.type is PERSON and len(form.key) == 1:
        found = those_meant(document.text, form, found, settled.groups)
    return found


def _may_be_short(form: Form) -> bool:
    """Whether it is of one word, and no person's nor people's."""
    return form.type not in (PERSON, GROUP) and (len(form.key) == 1 or " " not in form.fullest())


def _explained_behind(document: Document, form: Form, letters: str) -> frozenset[int]:
    """Where the names end behind which a form is introduced or told to be called."""
    ends = frozenset[int]()
    if _may_be_short(form):
        ends |= _introduced(document, form) if form.type is not PLACE else ends
        ends |= frozenset(_otherwise(document.text, form) if letters else ())
    if form.type in (ORGANIZATION, PERSON):
        ends |= frozenset(_called(document.text, form))
    return ends


def _beside(document: Document, form: Form, letters: str) -> frozenset[int]:
    """Where the names end beside which a form stands that may be clipped from them."""
    if not _may_be_short(form):
        return frozenset()
    apposed = frozenset(_apposed(document.text, form) if form.type is not PLACE else ())
    return apposed | frozenset([one.start - 1 for one in form.spans] if letters else _otherwise(document.text, form))


class _Short:
    """A form that may be short for settled ones, and what speaks for each."""

    def __init__(self, text: str, form: Form, ends: frozenset[int], letters: str, settled: Settled) -> None:
        """`letters` are those that settled forms spell out; those that end at `ends` are told to be the same."""
        self.form, self.letters, self.ends = form, letters, ends
        alone = form.type is PERSON and len(form.key) == 1
        self.own = form.words | (NICKNAMES.get(form.key[0], frozenset()) if alone else set())
        self.spelling = not settled.has(form.words) and _may_be_spelling(form, settled)
        self.reports = bool(letters) and all(is_agency(text, span.start, span.end) for span in form.spans)

    def stands_for(self, full: Form) -> bool:
        """Whether it is short for a settled form, or the same in other letters."""
        form = self.form
        if form.is_of_birth and full.key[0] == form.key[0] and full.spans[0].start < form.spans[0].start:
            return True
        if not self.own.isdisjoint(full.key) and _is_part(form, full):
            return True
        if self.spelling and is_spelling_of_surname(form.key, full.key):
            return True
        if self.letters and is_spelt_out(self.letters, full.fullest()):
            return not self.reports or not AGENCIES.isdisjoint(full.key)
        return bool(self.ends) and any(span.end in self.ends for span in full.spans)


def _may_be_spelling(form: Form, settled: Settled) -> bool:
    """Whether a single word, no given name, may be written in another way in a settled form."""
    if form.type is not PERSON or len(form.key) > 1:
        return False
    return "first" not in lists_of(form.key[0]) and settled.has_alike(form.key[0])


MADE = (PRODUCT, WORK)
SAME_PERSON = (is_short_person, is_spelling_of, is_inner_name)


def _is_part(short: Form, full: Form) -> bool:
    """Whether the words of a form are so many of another's that they stand for it."""
    if short.type is PERSON:
        return any(same(short.key, full.key) for same in SAME_PERSON)
    if short.type is PLACE:
        return is_short_place(short.key, full.key)
    if short.type is ORGANIZATION:
        written = short.fullest()
        inner = short.key[0] == full.key[0] and is_inner_body(written, full.key)
        return is_short_organization(short.key, full.key) and not (inner or is_incorporated(written))
    if short.type in MADE:
        return is_same_model(short.key, full.key) or short.key == full.key[1:][-len(short.key) :]
    return (
        short.type is EVENT and not STORMS.isdisjoint(full.key[-2:-1]) and short.key in (full.key[-1:], full.key[-2:])
    )


EXCHANGE = later(r" \((?:AMEX|ASX|BSE|HKEX|JSE|LSE|Nasdaq|NASDAQ|NSE|NYSE|OTC|SGX|TSX)[A-Za-z ]{0,10}: \Z")
REACH_OF_EXCHANGE = 24
"""Characters before what shares are traded as."""


def _introduced(document: Document, form: Form) -> frozenset[int]:
    """Where something ends behind which the form stands in brackets, "African Union (AU)", and not as an agency; what
    shares are traded as, "Volta (NYSE: VLT)", stands for the firm.
    """
    text = document.text
    bracketed = [span for span in form.spans if text.endswith(" (", 0, span.start)]
    short = [one for one in bracketed if not (text.startswith(":", one.end) or is_agency(text, one.start, one.end))]
    own = {span.start - len(" (") for span in short}
    traded = [span for span in form.spans if text.endswith(": ", 0, span.start) and text.startswith(")", span.end)]
    own.update(
        span.start - len(found[0])
        for span in traded
        if (found := EXCHANGE.search(text, max(0, span.start - REACH_OF_EXCHANGE), span.start))
    )
    return frozenset(own)


APPOSED = (",", ".", ")", ";")
"""What stands behind a short form that stands behind a comma for what is before it."""


def _apposed(text: str, form: Form) -> Iterator[int]:
    """Where something ends that the form stands behind between commas: "the Volta Mission, VOM,"."""
    for span in form.spans:
        if text.endswith(", ", 0, span.start) and text.startswith(APPOSED, span.end):
            yield span.start - len(", ")


OTHERWISE = ", or "


def _otherwise(text: str, form: Form) -> Iterator[int]:
    """Where something ends that may be called by the form as well: "the African Lending Bank, or Afribank,"."""
    for span in form.spans:
        if text.endswith(OTHERWISE, 0, span.start) and text.startswith((",", "."), span.end):
            yield span.start - len(OTHERWISE)


NICKNAMED = (' "', " “", ' ("', " (“")
NICKNAME_ENDS = ('"', "”")
QUOTES = ('"', "“")
"""What stands at a nickname behind the name in full."""


def _called(text: str, form: Form) -> Iterator[int]:
    """Where whoever is called by the form ends: "Ines Roca, known as Roquita", "Ines Roca “Roquita”"."""
    for span in form.spans:
        if text.startswith(NICKNAME_ENDS, span.end) and text.endswith(NICKNAMED, 0, span.start):
            yield span.start - next(len(mark) for mark in reversed(NICKNAMED) if text.endswith(mark, 0, span.start))
        start = span.start - (text[span.start - 1 : span.start] in QUOTES)
        if text.endswith(CALLING_ENDS, 0, start) and text.endswith(CALLINGS, 0, start):
            yield start - next(len(called) for called in CALLINGS if text.endswith(called, 0, start))


def _name(group: list[Form]) -> str:
    """The fullest form; a person's is the one that is written most among those as full: Bill Roca, once William."""
    full = max(group, key=lambda form: (not form.is_of_birth, len(form.key), len(form.fullest())))
    if full.type is not PERSON or "." in full.fullest():
        return full.fullest()
    alike = [form for form in group if (form.is_of_birth, len(form.key)) == (full.is_of_birth, len(full.key))]
    whole = (form for form in alike if "." not in form.fullest())
    return max(whole, key=lambda form: (len(form.spans), len(form.fullest()))).fullest()


CALMED = (PERSON, PLACE)


def _entity(document: Document, group: list[Form]) -> Entity:
    """The forms of one group as an entity, named by the fullest."""
    texts: dict[str, int] = {}
    for form in group:
        for text, count in form.texts.items():
            texts[text] = texts.get(text, 0) + count
    spans = sorted(span for form in group for span in form.spans)
    name, kind = _name(group), max(group, key=lambda form: len(form.key)).type
    return Entity(
        name=calmed(document.text, name, spans) if kind in CALMED else name,
        type=kind,
        mentions=tuple([Mention(span.start, span.end) for span in spans]),
        forms=tuple(sorted(texts, key=texts.__getitem__, reverse=True)),
        roles=tuple(told_roles(document, spans)) if kind is PERSON else (),
        belongs_to=countries().peoples.get(fold(name), "") if kind is GROUP else "",
        unsure=next((form.unsure for form in group if form.unsure), ""),
    )

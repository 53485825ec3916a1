"""A speaker's words tied to the entities they mean: a name by its mention, a pronoun and a role as `coreference` tied
them, a statement by whoever issued it. A spokesman for somebody stays a spokesman.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.coreference.descriptions import KIN_AND_PARTNERS
from reader.analysis.coreference.people import PARTIES, office
from reader.analysis.english.given_names import is_given
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import NOUNS
from reader.analysis.english.words import (
    DETERMINERS,
    INDEFINITE,
    SUBJECT_PRONOUNS,
    WORD,
)
from reader.analysis.patterns import later
from reader.analysis.quotes.grammar.openings import PERIODS
from reader.analysis.quotes.grammar.scraps import is_scrap
from reader.analysis.quotes.speakers.antecedents import (
    FIRMS,
    PUBLIC,
    body_or_several,
    document_or_body,
    led_in,
    one_body,
    still_to_come,
    the_two,
)
from reader.analysis.quotes.speakers.apposed import apposed
from reader.analysis.quotes.speakers.cast import Cast
from reader.analysis.quotes.speakers.companions import with_companion
from reader.analysis.quotes.speakers.extent import TIMING, core_end, member_end, named_end, whole_end
from reader.analysis.quotes.speakers.kin import kin_of
from reader.analysis.wordlists import word_set
from reader.model import EntityType, MentionKind, Span, Speaker

PRONOUNS = SUBJECT_PRONOUNS | {"him", "them", "who", "his", "her", "their"}
PRODUCTS = word_set("statement statements diary email e-mail entry letter memo message note post release tweet")
"""Things that speak for whoever issued them."""

SPEAKING = frozenset((EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.GROUP))
NAMED_FOR = later(r"\s(?:for|of)\s(?:the\s)?[A-Z]")
"""What goes on in the name of a body: "the Centre for Harbour Research"."""
SENTENCE_END = later(r"\.\s|\n")
TO_WHOM = later(r"\bto (?:the )?\Z")
"""What stands before who gets a letter."""
JOINED = re.compile(r"\s+and\s|,\s")
TIMED = re.compile(rf"(?:\s(?:{'|'.join(sorted(TIMING))}))+\s(?:{'|'.join(sorted(PERIODS))})\Z")
"""What tells at the end when it was said: "said the mayor | last night"."""
ISSUED_REACH = 1500
"""How many characters back a statement's issuer may be named."""
SENTENCE_REACH = 600
"""Characters before and behind a word in which the ends of its sentence are looked for."""


def resolve(cast: Cast, span: Span, before: Speaker | None) -> Speaker:
    """The speaker that the words of a span mean; `before` is who spoke last, for "they" and "the statement"."""
    timed = TIMED.search(cast.text, span.start, span.end)
    span = Span(span.start, timed.start()) if timed else span
    words = WORD.findall(span.of(cast.text).casefold())
    pronoun = words[0].replace("’", "'").partition("'")[0] if len(words) == 1 else ""
    if pronoun in PRONOUNS:
        return _pronoun(cast, span, pronoun, before)
    named = _whole(cast, _named(cast, span, words))
    if named and named.entities and cast.entities[named.entities[0]].type is EntityType.PERSON:
        return with_companion(cast, named)
    told = _described(cast, span) or named
    if told:
        return told
    if words and words[-1] in PRODUCTS:
        issuers = _issuers(cast, span, words[-1].rstrip("s"))
        if issuers is None and before and words[0] in ("the", "this", "that") and _is_close(cast, before, span):
            issuers = before.entities
        if issuers is not None:
            return Speaker(span.start, span.end, MentionKind.ROLE, issuers)
    return _role_or_unlisted(cast, span)


def _is_close(cast: Cast, before: Speaker, span: Span) -> bool:
    """Whether no sentence stands between who spoke last and a statement, as in "The port blamed him. The statement"."""
    at = bisect_right(cast.sentences, span.start) - 1
    line = cast.text.rfind("\n", 0, span.start) + 1
    opens = cast.sentences[at] <= line
    return before.start >= line or (opens and before.start >= cast.sentences[max(0, at - 2)])


def _whole(cast: Cast, named: Speaker | None) -> Speaker | None:
    """A speaker with all of the name that its words break off in, "the Travel | and Tourism Council", or who is of it,
    "a Department | for Transport spokesman".
    """
    if named is None or named.kind is not MentionKind.NAME:
        return named
    around = (n for n in cast.within(named.end - 1, named.end) if cast.owners[n] in named.entities)
    end = max((named.end, *(cast.ends[n] for n in around)))
    behind = WORD.match(cast.text, end + 1) if end > named.end else None
    broken = behind is not None and behind[0].islower() and is_role_word(behind[0])
    if broken and behind and cast.entities[named.entities[0]].type is not EntityType.PERSON:
        return Speaker(named.start, behind.end(), MentionKind.ROLE)
    return replace(named, end=end)


def _described(cast: Cast, span: Span) -> Speaker | None:
    """Who is tied to a description that these words begin, longer than they are at times: "the mother of two"."""
    for number in cast.within(span.start, span.start + 1):
        end = cast.ends[number]
        if cast.kinds[number] is MentionKind.ROLE and cast.starts[number] == span.start and end >= span.end:
            return Speaker(span.start, end, MentionKind.ROLE, (cast.owners[number],))
    return None


def is_inferred(cast: Cast, speaker: Speaker) -> bool:
    """Whether only its place ties a description to a person: no words of the text call them what it says."""
    if speaker.kind is not MentionKind.ROLE or len(speaker.entities) != 1:
        return False
    [number] = speaker.entities
    head = WORD.findall(cast.text, speaker.start, speaker.end)[-1]
    if cast.entities[number].type is not EntityType.PERSON or head.casefold() in PRODUCTS | KIN_AND_PARTNERS:
        return False
    return office(head) not in cast.roles_of(number)


def is_nobody(text: str, speaker: Speaker) -> bool:
    """Whether the words of a speaker are a scrap that names nobody: "long", "early-morning", "came away"."""
    if speaker.kind is not MentionKind.ROLE or speaker.entities:
        return False
    whole = Span(speaker.start, speaker.end)
    return is_scrap(whole.of(text).split(), text[whole.start : core_end(text, whole)].split())


def _role_or_unlisted(cast: Cast, span: Span) -> Speaker:
    """A role with whomever it was tied to, or a name that the finder of names passed over at this place."""
    core = core_end(cast.text, span)
    role = [n for n in cast.within(span.start, core) if cast.kinds[n] is MentionKind.ROLE and cast.ends[n] >= core]
    if role:
        return Speaker(span.start, span.end, MentionKind.ROLE, (cast.owners[role[-1]],))
    two = the_two(cast, span)
    if two:
        return Speaker(span.start, span.end, MentionKind.ROLE, two)
    kin = kin_of(cast, span)
    body = one_body(cast, span) if kin is None else kin
    meant = led_in(cast, span) if body is None else body
    meant = still_to_come(cast, span) if meant is None else meant
    if meant is not None:
        return Speaker(span.start, span.end, MentionKind.ROLE, (meant,))
    last = cast.text[span.start : core].split()[-1:]
    if not last or not last[0][:1].isupper() or last[0].casefold() in DETERMINERS:
        return Speaker(span.start, whole_end(cast.text, span), MentionKind.ROLE)
    known = cast.forms.get(last[0].casefold().rstrip(".,"), -1)
    if known >= 0 and not _is_other(cast, cast.text[span.start : core].split()[-2:-1], known):
        return Speaker(span.start, span.end, MentionKind.NAME, (known,))
    if cast.opens_sentence(span.start) and span.of(cast.text) == last[0] and last[0].endswith("s"):
        return Speaker(span.start, whole_end(cast.text, span), MentionKind.ROLE)
    end = whole_end(cast.text, span) if NAMED_FOR.match(cast.text, span.end) else span.end
    return Speaker(span.start, end, MentionKind.NAME, _holders(cast, core, end))


def _is_other(cast: Cast, before: Sequence[str], number: int) -> bool:
    """Whether a given name before a last name is not that of the one person who bears it: "Ines | Lund"."""
    given = {word.casefold() for form in cast.entities[number].forms for word in form.split()}
    return (
        bool(before)
        and before[0][:1].isupper()
        and is_given(before[0].casefold())
        and before[0].casefold() not in given
    )


def _holders(cast: Cast, start: int, end: int) -> tuple[int, ...]:
    """The person at the end of an office with its capitals: "Leader of the Opposition Ines Roca"."""
    for number in cast.within(start, end):
        of = cast.text[start : cast.starts[number]].split()
        held = cast.ends[number] == end and of[-1:] and of[-1][:1].isupper()
        if held and cast.type_of(number) is EntityType.PERSON:
            return (cast.owners[number],)
    return ()


def _pronoun(cast: Cast, span: Span, word: str, before: Speaker | None) -> Speaker:
    mentioned = [n for n in cast.within(span.start, span.end) if cast.kinds[n] is MentionKind.PRONOUN]
    entities = tuple(dict.fromkeys(cast.owners[n] for n in mentioned))
    if not entities and word == "they" and before and len(before.entities) > 1:
        entities = before.entities
    if entities:
        return Speaker(span.start, span.end, MentionKind.PRONOUN, entities)
    if word == "they" and cast.takes_they is not None:
        return Speaker(span.start, span.end, MentionKind.PRONOUN, (cast.takes_they,))
    stands_for = {"it": document_or_body, "they": body_or_several}.get(word, _nobody)(cast, span)
    return stands_for or Speaker(span.start, span.end, MentionKind.PRONOUN, entities)


def _nobody(_cast: Cast, _span: Span) -> None:
    """Whom other pronouns mean, where they are tied to nobody."""


def _named(cast: Cast, span: Span, words: Sequence[str]) -> Speaker | None:
    """The entity a noun phrase names: a person anywhere before its first "of" or "for", anything else at its end."""
    end = member_end(cast, span, named_end(cast, span))
    numbers = [n for n in cast.within(span.start, end) if cast.kinds[n] is MentionKind.NAME]
    numbers = [n for n in numbers if cast.starts[n] == span.start or cast.text[cast.starts[n] - 1] != "-"]
    people = [n for n in numbers if cast.type_of(n) is EntityType.PERSON and cast.ends[n] >= end - 1]
    last = [n for n in numbers if cast.ends[n] >= end - 1 and cast.type_of(n) in SPEAKING]
    speaking = [n for n in numbers if cast.ends[n] >= end - 1 or JOINED.match(cast.text, cast.ends[n])]
    if "and" in words and len(speaking) > 1 and last:
        return Speaker(span.start, span.end, MentionKind.NAME, tuple(dict.fromkeys(cast.owners[n] for n in speaking)))
    member = last != [] and cast.type_of(last[-1]) is EntityType.GROUP
    office_of = apposed(cast, span) if last and not people and (member or is_role_word(words[-1])) else None
    if office_of:
        return office_of
    if last and not people and _is_one_of(cast, last[-1], words):
        return Speaker(span.start, whole_end(cast.text, span), MentionKind.ROLE)
    if people or last:
        return Speaker(span.start, span.end, MentionKind.NAME, (cast.owners[(people or last)[-1]],))
    body = [n for n in numbers if words[0] not in INDEFINITE and _is_called_so(cast, n, span.end)]
    if body:
        return Speaker(span.start, span.end, MentionKind.NAME, (cast.owners[body[-1]],))
    return apposed(cast, span) if words and words[-1] not in NOUNS else None


def _is_called_so(cast: Cast, number: int, end: int) -> bool:
    """Whether only a noun follows that tells what a body is: "the Metalworkers union", "Norsund Lines company"."""
    kind = cast.text[cast.ends[number] : end].strip()
    is_body = cast.type_of(number) is EntityType.ORGANIZATION
    return is_body and (kind in PUBLIC or kind in FIRMS)


def _is_one_of(cast: Cast, number: int, words: Sequence[str]) -> bool:
    """Whether one of a people or party is meant, and not all of it: "a Norwegian", "the Ohio Republican"."""
    group = cast.type_of(number) is EntityType.GROUP
    return group and (words[0] in INDEFINITE or words[-1] in PARTIES)


def _issuers(cast: Cast, span: Span, noun: str) -> tuple[int, ...] | None:
    """Who issued the statement that speaks: the subject of the last sentence that named such a thing, if any did."""
    floor = max(0, span.start - ISSUED_REACH)
    named = cast.text.rfind(noun, floor, span.start)
    if named < 0:
        return None
    floor = max(0, named - SENTENCE_REACH)
    start = max(cast.text.rfind("\n", floor, named), cast.text.rfind(". ", floor, named), floor - 1) + 1
    ended = SENTENCE_END.search(cast.text, named, span.start)
    end = ended.start() if ended else min(span.start, named + SENTENCE_REACH)
    numbers = [n for n in cast.within(start, end) if cast.type_of(n) in SPEAKING]
    numbers = [n for n in numbers if not TO_WHOM.search(cast.text, start, cast.starts[n])]
    numbers = [n for n in numbers if cast.starts[n] >= start]
    if not numbers:
        return ()
    chosen = [numbers[0]]
    for number in numbers[1:]:
        between = cast.text[cast.ends[chosen[-1]] : cast.starts[number]].replace(",", " ").split()
        if not all(word == "and" or is_role_word(word) for word in between):
            break
        chosen.append(number)
    return tuple(dict.fromkeys(cast.owners[n] for n in chosen))

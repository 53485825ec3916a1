"""The verb of a sentence whose subject holds clauses of its own: "The mayor who quit after the vote | returned".

Each joining word in front needs a verb, and the next one is the sentence's. Where none is left, a form is taken that
may as well be a participle or a noun.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.english import verb_forms
from reader.analysis.english.words import CLAUSE_OPENERS, PLURAL_NOUNS, has_plural_form
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.asides import is_named_owned
from reader.analysis.timeline.grammar.bare_relatives import bare_relative
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    Word,
    is_adverb,
    is_participle,
    lone_verb,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.grammar.joining import BREAKS, SAYING, is_hyphen
from reader.analysis.timeline.grammar.plurals import SINGULAR
from reader.analysis.wordlists import word_set

EITHER = frozenset(("after", "as", "before", "until"))
"""Words that join a clause as often as a noun."""
JOINING = (words_of.RELATIVES | words_of.ADVERBIAL_RELATIVES) | CLAUSE_OPENERS | {"what"}
OPENERS = JOINING | EITHER
ASIDES = word_set("at about by for from in of on with") | words_of.DETERMINERS
"""Words that open an aside without a verb."""
SAYING_REACH = 6
"""Words between a verb of saying and the "that" of what is said: "said after the vote in Lorne that"."""
SEVERAL = PLURAL_NOUNS | {"we", "they", "you"}
LONGEST_TIME = 8
"""Words of a time that opens a sentence."""
STILL = word_set("still now never also often")
"""Adverbs that stand before a verb in the present far more often than before a noun."""
SILENT = words_of.EVENT_NOUNS | word_set(
    "agreements budget cut cuts deals increase layoffs law measure measures pact plan plans policy rise rules tariffs"
)
"""What says nothing that a clause behind it could tell."""
NO_SUBJECTS = words_of.DETERMINERS | words_of.PREPOSITIONS | words_of.COORDINATORS | JOINING
"""Words right behind which no verb in the present stands."""


@dataclass(frozen=True, slots=True)
class Main:
    """The verbs of a sentence, and where its own begins, if that is plain."""

    verbs: tuple[Verb, ...]
    at: int | None


def with_main(words: Sequence[Word], verbs: tuple[Verb, ...]) -> Main:
    """The verbs with the sentence's own among them, for a sentence that begins with its subject, or with a time and a
    comma before it.
    """
    if (comma := _behind_time(words)) and not any(verb.start < comma for verb in verbs):
        main = with_main(words[comma:], tuple(_moved(verb, -comma) for verb in verbs))
        return Main(tuple(_moved(verb, comma) for verb in main.verbs), None if main.at is None else main.at + comma)
    if not words or not starts_noun(words[0]):
        return Main(verbs, None)
    end = next((at for at, word in enumerate(words) if _ends(words, at) or word.text == ","), len(words))
    verbs = _with_resumed(words, _with_reduced(words, verbs), end)
    at = _main_at(words, verbs, end)
    if _comes_later(words, verbs, end):
        # "The row after the dam broke, which lasted a year, ended it"
        return Main(verbs, None if at and _is_joined(words, 0, at) else at)
    if at is not None:
        return Main(verbs, at)
    for candidate in _candidates(words, verbs, end):
        others = [verb for verb in verbs if verb.start != candidate.start]
        supplied = tuple(sorted([*others, candidate], key=lambda verb: verb.start))
        at = _main_at(words, supplied, end)
        if at is not None:
            return Main(supplied, at)
    return Main(verbs, None)


def _with_reduced(words: Sequence[Word], verbs: tuple[Verb, ...]) -> tuple[Verb, ...]:
    """The verbs, the first as a participle where its subject says nothing and another one stands behind its time: "A
    deal | announced Monday | would end it", but "Officials | announced Monday | would be a holiday".
    """
    first, second = ([verb for verb in verbs if verb.finite] + [None, None])[:2]
    if first is None or second is None or first.sure or first.form is not Form.PAST or not first.start:
        return verbs
    between = words[first.end : second.start]
    reduced = (
        words[first.start - 1].lower in SILENT
        and between
        and all(word.time is not None or word.lower == "on" for word in between)
    )
    return tuple(verb._replace(form=Form.PARTICIPLE) if reduced and verb is first else verb for verb in verbs)


def _behind_time(words: Sequence[Word]) -> int:
    """Behind the comma of "In 2007, ", "On Monday, "; 0 where nothing of the kind opens the sentence."""
    comma = next((at for at, word in enumerate(words[:LONGEST_TIME]) if word.text == "," and word.time is None), 0)
    timed = comma > 1 and all(word.time is not None for word in words[1:comma])
    return comma + 1 if timed and (words[0].time is not None or words[0].lower in {"in", "on"}) else 0


def _moved(verb: Verb, by: int) -> Verb:
    auxiliary = (verb.auxiliary[0] + by, verb.auxiliary[1] + by) if verb.auxiliary else None
    return verb._replace(start=verb.start + by, end=verb.end + by, head=verb.head + by, auxiliary=auxiliary)


def _with_resumed(words: Sequence[Word], verbs: tuple[Verb, ...], comma: int) -> tuple[Verb, ...]:
    """The verbs with the one right behind an aside that the first comma opens: "Rovers, who won, | travel to Lorne"."""
    close = _aside_end(words, comma)
    inside = [verb for verb in verbs if verb.finite and comma < verb.start < (close or 0)]
    bracket = words[comma].text == "(" if close else False
    if close is None or not (inside or bracket or _is_verbless(words[comma + 1])):
        return verbs
    resumes = next((at for at in range(close + 1, len(words) - 1) if not is_adverb(words[at])), close + 1)
    own = next((verb for verb in verbs if verb.start == resumes), None)
    if _has_other_main(words, verbs, (comma, resumes), own):
        return verbs
    if own is not None:
        past = own if own.sure or own.form is not Form.PARTICIPLE else own._replace(form=Form.PAST)
        return tuple(past if verb is own else verb for verb in verbs)
    several = _is_several(words[comma - 1]) or (_is_several(words[0]) and words[1].lower in words_of.PREPOSITIONS)
    several = several or (bool(inside) and words[inside[0].start].lower in {"have", "are", "were"})
    lower = words[resumes].lower
    if not (lower in verb_forms.THIRD_PERSONS or (lower in verb_forms.BASES and several)):
        return verbs
    # The aside then has a participle: "Rovers, | beaten | on Monday, travel".
    aside = [
        verb._replace(form=Form.PARTICIPLE) if verb in inside[:1] and verb.start == comma + 1 else verb
        for verb in verbs
    ]
    return tuple(sorted((*aside, lone_verb(words, resumes, Form.PRESENT)), key=lambda verb: verb.start))


def _aside_end(words: Sequence[Word], comma: int) -> int | None:
    """The comma that closes the aside which another one opens, or the second of two brackets; None where that opens
    none.
    """
    if comma and words[comma : comma + 1] and words[comma].text == "(":
        return next((at for at in range(comma + 2, len(words) - 1) if words[at].text == ")"), None)
    if comma + 1 >= len(words) or words[comma].text != "," or not _opens_aside(words[comma + 1]):
        return None
    commas = (at for at in range(comma + 2, len(words) - 1) if words[at].text == ",")
    return next((at for at in commas if not is_named_owned(words, at)), None)


def _has_other_main(words: Sequence[Word], verbs: Sequence[Verb], aside: tuple[int, int], own: Verb | None) -> bool:
    """A finite verb that is neither `own` nor of what is said stands beside an aside where no joining word needs it."""
    comma, resumes = aside
    said = own.end if own and _says(own) else len(words)
    content = next((at for at in range(said, min(said + SAYING_REACH, len(words))) if words[at].lower == "that"), None)
    before = max((verb.end for verb in verbs if verb.finite and verb.end < comma and _says(verb)), default=0)
    outside = (range(before, comma), range(resumes, content or len(words)))
    return any(
        verb.finite
        and any(verb.start in part for part in outside)
        and not (own and verb.start >= own.end and _is_led(words, verbs, own.end, verb))
        for verb in verbs
    )


def _says(verb: Verb) -> bool:
    return verb.word in words_of.REPORTING


def _opens_aside(word: Word) -> bool:
    """An aside may begin with it: "The finding, | published in May, rests on", "The show, | on glass, runs"."""
    return _is_verbless(word) or word.lower in {"who", "whom", "which", "whose"} or is_participle(word.lower)


def _is_verbless(word: Word) -> bool:
    """An aside without a verb may begin with it: "Ann Lee, | 34, left", "the owner, | Ann Lee, left"."""
    return word.named or word.lower in ASIDES or word.text.isdecimal()


def _is_led(words: Sequence[Word], verbs: Sequence[Verb], start: int, verb: Verb) -> bool:
    """A joining word behind `start` needs the verb: "jumped | when the bus caught fire"."""
    since = max((other.end for other in verbs if other.finite and start < other.end <= verb.start), default=start)
    if start < since == verb.start:
        # "because of what it believed | was a shortfall"
        return True
    joining = [at for at in range(since, verb.start) if words[at].time is None and words[at].lower in JOINING | EITHER]
    return bool(joining) and all(words[at].text != "," for at in range(joining[-1], verb.start))


def _ends(words: Sequence[Word], at: int) -> bool:
    return words[at].text in BREAKS and not is_hyphen(words, at)


def _comes_later(words: Sequence[Word], verbs: Sequence[Verb], end: int) -> bool:
    """A finite verb stands behind the first mark, where the sentence's own may be."""
    later = (verb for verb in verbs if verb.finite and verb.start >= end)
    # But "The owner of a house where two died after the storm | went to trial, seven years after it struck".
    return end < len(words) and any(not _is_led(words, verbs, end, verb) for verb in later)


def _main_at(words: Sequence[Word], verbs: Sequence[Verb], end: int) -> int | None:
    """Where the verb begins that no joining word before it needs."""
    for at, waiting in _waiting(words, verbs, end):
        if not waiting:
            return at
    return None


def _waiting(words: Sequence[Word], verbs: Sequence[Verb], end: int) -> Iterator[tuple[int, int]]:
    """For each word, how many subjects wait for a verb from there on."""
    starts, waiting = {verb.start for verb in verbs if verb.finite}, 1
    # "The law | the king signed | holds"
    bare = {bare_relative(words, at) for at in starts if 1 < at < end}
    for at in range(end):
        if at in starts:
            waiting -= not (at and words[at - 1].lower in words_of.COORDINATORS)
        elif at and (at in bare or _opens(words, at, starts)):
            waiting += 1
        yield at, waiting


def _opens(words: Sequence[Word], at: int, finite: set[int]) -> bool:
    """A clause begins here that needs a verb: "who", "when", "the hall | she built"."""
    word = words[at]
    if word.time is not None or word.named:
        return False
    if word.lower == "that":
        points = at - 1 in finite and words[at - 1].lower not in SAYING
        return at + 1 in finite or not (points or words[at - 1].lower in words_of.PREPOSITIONS)
    before = words[at - 1]
    if word.lower in EITHER and at + 1 < len(words):
        # "after Ann Lee left", "after they left"
        return words[at + 1].person or words[at + 1].lower in words_of.TOLD_OF
    behind_noun = before.text[0].isalnum() and at - 1 not in finite and before.lower not in OPENERS
    is_bare = word.lower in words_of.TOLD_OF and behind_noun
    return is_bare or word.lower in JOINING


def _is_joined(words: Sequence[Word], start: int, end: int) -> bool:
    return any(word.lower in EITHER for word in words[start:end])


def _candidates(words: Sequence[Word], verbs: Sequence[Verb], end: int) -> Iterator[Verb]:
    """Forms that may be the missing verb: those behind a clause first, then those in one, then those before."""
    forms = [*_past_forms(words, verbs, end), *_present_forms(words, verbs, end)]
    waiting = dict(_waiting(words, verbs, end))
    opened = next((at for at, count in waiting.items() if count > 1), end)
    behind = [form for form in forms if form.start > opened and waiting.get(form.start) == 1]
    inside = [form for form in forms if form.start > opened and form not in behind]
    rest = [form for form in forms if form.start < opened]
    if any(verb.finite for verb in verbs):
        # "States | accept ballots that were posted in time": of a clause all of whose other words are spoken for.
        rest = [form for form in rest if words[form.start].lower in verb_forms.SURE_BASES]
    for group in (behind, inside, rest):
        yield from sorted(group, key=lambda form: form.start)


def _past_forms(words: Sequence[Word], verbs: Sequence[Verb], end: int) -> Iterator[Verb]:
    for verb in verbs:
        after = word_at(words, verb.end).lower
        if not verb.sure and verb.form is Form.PARTICIPLE and verb.start < end and after != "by":
            yield verb._replace(form=Form.PAST)


def _present_forms(words: Sequence[Word], verbs: Sequence[Verb], end: int) -> Iterator[Verb]:
    """Words that may be a verb in the present behind a noun of its number: "The band | plays", "Rovers | host"."""
    taken = {at for verb in verbs for at in range(verb.start, verb.end)}
    for at in range(1, end - 1):
        word, before = words[at], words[at - 1]
        lower = word.lower
        if at in taken or word.time is not None or word.named or not word.text.islower():
            continue
        if before.lower in STILL and at > 1:
            before = words[at - 2]
        if before.lower in NO_SUBJECTS or not before.text[0].isalnum() or is_adverb(before):
            continue
        # "Cities that were poor in 2014 | include Lorne"
        timed = before.time is not None and lower in verb_forms.SURE_BASES
        if lower in verb_forms.THIRD_PERSONS or timed or (lower in verb_forms.BASES and _is_several(before)):
            yield lone_verb(words, at, Form.PRESENT)


def _is_several(word: Word) -> bool:
    return word.lower in SEVERAL or (has_plural_form(word.lower) and word.lower not in SINGULAR)

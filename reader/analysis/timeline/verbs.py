"""The verbs of a sentence: which word groups are finite, which are participles, gerunds and infinitives.

No part-of-speech model: auxiliaries and word forms decide, and for a form that may be both ("the man arrested",
"police arrested") the words around it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.analysis.timeline import lexicon as words_of


@dataclass(frozen=True, slots=True)
class Word:
    """One token of a sentence."""

    start: int
    end: int
    text: str
    lower: str
    time: int | None = None
    """The time expression it is part of."""
    named: bool = False
    """It is part of a name."""


AFTER_SUBJECTS = words_of.PAST | words_of.BE | words_of.HAVE | words_of.MODALS | words_of.DO
"""Behind these forms a word in -s is a subject: "forces took"."""
NO_PLURALS = words_of.DETERMINERS | words_of.BE | words_of.HAVE | words_of.DO | words_of.THIRD_PERSONS
"""Words in -s after which no verb of a plural subject stands."""


class Form(StrEnum):
    """What a verb group is."""

    PAST = "past"
    PRESENT = "present"
    PERFECT = "perfect"
    MODAL = "modal"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    INFINITIVE = "infinitive"


NOT_FINITE = frozenset((Form.PARTICIPLE, Form.GERUND, Form.INFINITIVE))


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb with its auxiliaries: words `start` to `end`, the meaning in word `head`."""

    start: int
    end: int
    head: int
    form: Form
    negated: bool = False
    future: bool = False
    sure: bool = True
    """False for a past form that may be a participle."""

    @property
    def finite(self) -> bool:
        """It can make a clause."""
        return self.form not in NOT_FINITE


def find_verbs(words: Sequence[Word]) -> tuple[Verb, ...]:
    """The verbs of a sentence, in order."""
    found: list[Verb] = []
    index = 0
    while index < len(words):
        verb = _verb_at(words, index)
        if verb:
            found.append(verb)
        index = verb.end if verb else index + 1
    return _decided(words, found)


def is_adverb(lower: str) -> bool:
    """It may stand between the parts of a verb group."""
    return lower in words_of.ADVERBS or (lower.endswith("ly") and len(lower) > 4 and lower not in words_of.NOT_ADVERBS)


def is_participle(lower: str) -> bool:
    """Its form may be a past participle."""
    return (
        lower in words_of.PARTICIPLES
        or lower in words_of.PAST_OR_PARTICIPLE
        or (lower.endswith("ed") and len(lower) >= 4 and lower not in words_of.NOT_PARTICIPLES)
    )


def is_gerund(lower: str) -> bool:
    """Its form may be a gerund."""
    return (
        lower.endswith("ing")
        and len(lower) > 5
        and lower not in {"during", "evening", "morning", "nothing", "something"}
    )


def _verb_at(words: Sequence[Word], index: int) -> Verb | None:
    word = words[index]
    if word.time is not None:
        return None
    lower = _bare(word.lower)
    if lower in words_of.MODALS or lower in words_of.HAVE or lower in words_of.BE or lower in words_of.DO:
        return _group(words, index)
    if _is_contracted_be(words, index):
        return _group(words, index)
    if lower == "to":
        return _infinitive(words, index)
    return _plain(words, index)


def _bare(lower: str) -> str:
    """An auxiliary without its "n't", or the one hidden in "they've"."""
    if lower.endswith(("n't", "n’t")):
        return {"wo": "will", "ca": "can", "sha": "shall"}.get(lower[:-3], lower[:-3])
    mark = max(lower.rfind("'"), lower.rfind("’"))
    if mark > 0 and lower[:mark] in words_of.SUBJECT_PRONOUNS:
        return lower[mark:]
    return lower


def _is_contracted_be(words: Sequence[Word], index: int) -> bool:
    before = words[index - 1].lower if index else ""
    return words[index].lower in {"'s", "’s"} and before in words_of.SUBJECT_PRONOUNS | {"that", "here", "what"}


def _group(words: Sequence[Word], index: int) -> Verb | None:
    """An auxiliary and what it carries."""
    first = _bare(words[index].lower)
    if words[index].lower in {"may", "might"} and words[index].text[0].isupper():
        return None
    if first in words_of.MODALS and index and words[index - 1].lower in words_of.DETERMINERS:
        return None
    negated = words[index].lower.endswith(("n't", "n’t")) or first == "cannot"
    head, at = index, index + 1
    form = _form_of(first)
    while at < len(words) and words[at].time is None:
        lower = words[at].lower
        if is_adverb(lower) or lower in words_of.NEGATIONS:
            negated = negated or lower in words_of.NEGATIONS
        elif lower in {"be", "been", "being", "have"}:
            head = at
        elif _carried(words[head].lower, first, lower, head == index):
            return Verb(index, at + 1, at, form, negated, first in words_of.FUTURE)
        else:
            break
        at += 1
    return Verb(index, head + 1, head, form, negated, first in words_of.FUTURE)


def _form_of(first: str) -> Form:
    if first in words_of.MODALS:
        return Form.MODAL
    if first in {"be", "been", "being"}:
        return Form.PARTICIPLE
    if first == "having":
        return Form.GERUND
    if first in words_of.HAVE:
        return Form.PERFECT
    return Form.PAST if first in {"was", "were", "did"} else Form.PRESENT


def _carried(before: str, first: str, lower: str, alone: bool) -> bool:
    """Whether the word is the main verb behind the auxiliaries so far."""
    if alone and (first in words_of.MODALS or first in words_of.DO):
        return lower.isalpha() and lower not in words_of.DETERMINERS | words_of.SUBJECT_PRONOUNS | words_of.PREPOSITIONS
    if alone and first in words_of.HAVE:
        return is_participle(lower)
    if before == "have":
        return is_participle(lower)
    return is_participle(lower) or is_gerund(lower)


def _infinitive(words: Sequence[Word], index: int) -> Verb | None:
    at = index + 1
    while at < len(words) and is_adverb(words[at].lower):
        at += 1
    if at >= len(words) or words[at].time is not None or not words[at].text.islower():
        return None
    lower = words[at].lower
    known = lower in words_of.BASES or lower in {"be", "have", "do"}
    if not known and (
        lower in words_of.DETERMINERS | words_of.PREPOSITIONS or lower.endswith(("s", "ed", "ing", "tion"))
    ):
        return None
    negated = index > 0 and words[index - 1].lower in words_of.NEGATIONS
    return Verb(index, at + 1, at, Form.INFINITIVE, negated)


def _plain(words: Sequence[Word], index: int) -> Verb | None:
    """A verb without an auxiliary, or None."""
    word = words[index]
    lower = word.lower
    if word.named or not word.text.islower():
        return None
    before = words[index - 1] if index else None
    if before and before.text in {"-", "–"} and before.end == word.start:
        return None
    if lower in words_of.PAST:
        return Verb(index, index + 1, index, Form.PAST)
    if before and before.time is None and before.lower in words_of.DETERMINERS - {"that"}:
        return None
    if lower in words_of.PAST_OR_PARTICIPLE or (is_participle(lower) and lower not in words_of.PARTICIPLES):
        return Verb(index, index + 1, index, Form.PAST, sure=False)
    if lower in words_of.PARTICIPLES and lower not in words_of.BASES:
        return Verb(index, index + 1, index, Form.PARTICIPLE)
    if is_gerund(lower):
        return Verb(index, index + 1, index, Form.GERUND)
    return _present(words, index, before)


def _present(words: Sequence[Word], index: int, before: Word | None) -> Verb | None:
    lower = words[index].lower
    if before is None:
        return None
    capital = before.text[0].isupper() and index > 1
    follows_subject = before.named or capital or before.lower in words_of.SUBJECT_PRONOUNS | {"which", "that"}
    after_adverb = is_adverb(before.lower)
    after = words[index + 1] if index + 1 < len(words) else before
    if after.lower in AFTER_SUBJECTS and after.time is None:
        return None
    has_object = after.named or after.lower in words_of.DETERMINERS | {"that", "to"} or after.text.isdigit()
    singular = before.text.isalpha() and before.lower not in words_of.PREPOSITIONS | words_of.COORDINATORS
    sure = (
        follows_subject
        or after_adverb
        or before.time is not None
        or (has_object and singular)
        or lower in {"says", "wants", "includes"}
    )
    if lower in words_of.THIRD_PERSONS and sure:
        return Verb(index, index + 1, index, Form.PRESENT)
    plural = before.lower in {"i", "you", "we", "they", "who"} or (
        before.lower.endswith("s")
        and before.lower
        not in words_of.DETERMINERS | words_of.BE | words_of.HAVE | words_of.DO | words_of.THIRD_PERSONS
        and not before.lower.endswith(("ss", "'s", "’s"))
    )
    if lower in words_of.BASES and plural and before.time is None:
        return Verb(index, index + 1, index, Form.PRESENT)
    return None


def _decided(words: Sequence[Word], verbs: Sequence[Verb]) -> tuple[Verb, ...]:
    """Past forms told from participles."""
    found: list[Verb] = []
    for place, verb in enumerate(verbs):
        following = next((other for other in verbs[place + 1 :] if other.finite), None)
        previous = next((other for other in reversed(found) if other.finite), None)
        earlier = sum(other.finite for other in found)
        is_past = verb.sure or _is_past(words, verb, previous, following, earlier)
        found.append(verb if is_past else replace(verb, form=Form.PARTICIPLE))
    return tuple(found)


def _has_no_main_verb(words: Sequence[Word], previous: Verb, count: int) -> bool:
    """The one finite verb so far is that of "who", "which" or "that"; the noun before it still waits for its own."""
    relative = previous.start - 1
    return count == 1 and relative > 0 and words[relative].lower in {"who", "which", "that"} and relative <= 8


def _is_past(words: Sequence[Word], verb: Verb, previous: Verb | None, following: Verb | None, earlier: int) -> bool:
    before = words[verb.start - 1].lower if verb.start else ""
    after = words[verb.end] if verb.end < len(words) else None
    if before in words_of.SUBJECT_PRONOUNS | {"who", "which", "that"}:
        return True
    if not before or before in words_of.PREPOSITIONS:
        return False
    if after is not None and after.lower == "by" and not _is_number(words, verb.end + 1):
        return False
    if following and _opens_with_preposition(words, verb.start) and not (after and starts_noun(after)):
        return False
    if words[verb.head].lower in words_of.ISSUING and not (after and starts_noun(after)) and (previous or following):
        return False
    if after is not None and _is_bare_noun(after) and _is_within_noun(words, verb.start):
        return False
    if words[verb.head].lower in words_of.REPORTING and before not in words_of.DETERMINERS:
        return True
    takes_object = after is not None and starts_noun(after)
    if following and _same_stretch(words, verb.end, following.start):
        return takes_object
    goes_on = following is not None and _same_stretch(words, verb.end, following.start)
    if previous and not goes_on and _has_no_main_verb(words, previous, earlier):
        return True
    if previous and _same_stretch(words, previous.end, verb.start):
        if previous.start and words[previous.start - 1].lower in {"who", "which", "that"} and takes_object:
            return True
        return takes_object and before in words_of.COORDINATORS
    return not (before in {",", "–", "—", "("} and not takes_object and _no_subject_waits(words, verb, previous))


def _is_within_noun(words: Sequence[Word], at: int) -> bool:
    """An adverb stands before it, and before that no subject: "a publicly | traded"."""
    if at < 2 or not words[at - 1].lower.endswith("ly"):
        return False
    return words[at - 2].lower in words_of.DETERMINERS | words_of.PREPOSITIONS | {",", "and"}


def _is_bare_noun(word: Word) -> bool:
    """A noun without anything before it: what "publicly traded" is an attribute of."""
    lower = word.lower
    return starts_noun(word) and word.text.islower() and lower not in words_of.DETERMINERS | words_of.PRONOUNS


def _is_number(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and words[at].text[0].isdigit()


def _opens_with_preposition(words: Sequence[Word], at: int) -> bool:
    """The stretch that a word stands in begins the sentence with an adjunct: "In a letter sent on Friday,"."""
    return words[0].lower in words_of.PREPOSITIONS and _same_stretch(words, 1, at) and at <= 6


def _no_subject_waits(words: Sequence[Word], verb: Verb, previous: Verb | None) -> bool:
    return previous is not None or verb.start < 2


def _same_stretch(words: Sequence[Word], start: int, end: int) -> bool:
    """No mark and no joining word stands between."""
    cuts = words_of.COORDINATORS | words_of.RELATIVES | words_of.ADVERBIAL_RELATIVES | words_of.SUBORDINATORS
    return not any(_is_cut(word, cuts) for word in words[start:end])


def _is_cut(word: Word, cuts: frozenset[str]) -> bool:
    return word.time is None and (not word.text[0].isalnum() or word.lower in cuts)


def starts_noun(word: Word) -> bool:
    """A noun phrase may begin here."""
    if word.time is not None or not word.text[0].isalnum() or is_adverb(word.lower):
        return False
    lower = word.lower
    return not (
        lower in words_of.PREPOSITIONS
        or lower in words_of.COORDINATORS
        or lower in words_of.SUBORDINATORS
        or lower in words_of.RELATIVES
        or lower in words_of.ADVERBIAL_RELATIVES
    )

"""Words of a sentence, verbs among them, and what the form of a single word tells."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from reader.analysis.english import irregular_verbs, verb_forms
from reader.analysis.english.words import has_adverb_form
from reader.analysis.timeline.grammar import lexicon as words_of

Range = tuple[int, int]
"""Words of a sentence: the first, and the one after the last."""


class Word(NamedTuple):
    """One token of a sentence; a tuple, since there are very many."""

    start: int
    end: int
    text: str
    lower: str
    time: int | None = None
    """The time expression it is part of."""
    named: bool = False
    """It is part of a name."""
    person: bool = False
    """It is part of a person's name."""
    acts: bool = False
    """It is part of the name of a body or a place, which does things as people do."""


BLANK = Word(-1, -1, " ", " ")
"""What stands past the ends of a sentence: no word of any list."""


def word_at(words: Sequence[Word], at: int) -> Word:
    """A word of a sentence; a blank past its ends."""
    return words[at] if 0 <= at < len(words) else BLANK


def word_behind(words: Sequence[Word], index: int) -> Word:
    """The word behind one; at the end of a sentence the one before."""
    return words[index + 1] if index + 1 < len(words) else words[index - 1]


def lowered(words: Sequence[Word], start: int, end: int) -> list[str]:
    """The words from one to another in small letters, as many of them as the sentence has."""
    return [word.lower for word in words[max(0, start) : end]]


def filled(parts: Iterable[Range]) -> tuple[Range, ...]:
    """Those of some ranges that hold a word."""
    return tuple(part for part in parts if part[0] < part[1])


def holds_subject(word: Word) -> bool:
    """A verb holds its own subject: "I'd", "they've"."""
    return word.lower.replace("’", "'").partition("'")[0] in words_of.SUBJECT_PRONOUNS


def time_begin(words: Sequence[Word], end: int) -> int:
    """Where the words of a time begin that end before word `end`; that word where none stands there."""
    while end > 0 and words[end - 1].time is not None:
        end -= 1
    return end


def past_time(words: Sequence[Word], at: int) -> int:
    """Behind the words of a time that stand from word `at` on; that word where none stands there."""
    while at < len(words) and words[at].time is not None:
        at += 1
    return at


def comma_behind(word: Word) -> Word:
    """A comma that the text has not, behind the hour of an item of live news: "17:42 | The search was called off"."""
    return Word(word.end, word.end, ",", ",")


def is_stamped(words: Sequence[Word]) -> bool:
    """Such an hour stands in front."""
    return len(words) > 1 and words[1].start == words[1].end


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


class Verb(NamedTuple):
    """A verb with its auxiliaries: words `start` to `end`, the meaning in word `head`."""

    start: int
    end: int
    head: int
    word: str
    """The one that has the meaning, in small letters."""
    form: Form
    negated: bool = False
    future: bool = False
    sure: bool = True
    """False for a past form that may be a participle."""
    auxiliary: tuple[int, int] | None = None
    """The words of an auxiliary that it shares with the verb before: "was | jailed and | freed"."""

    @property
    def finite(self) -> bool:
        """It can make a clause."""
        return self.form not in NOT_FINITE


def lone_verb(words: Sequence[Word], at: int, form: Form, *, negated: bool = False, sure: bool = True) -> Verb:
    """A verb without an auxiliary."""
    return Verb(at, at + 1, at, words[at].lower, form, negated, sure=sure)


def is_passive(words: Sequence[Word], verb: Verb) -> bool:
    """A form of "be" stands right before the word that has its meaning: "were | sold", "has been | sold"."""
    return verb.start < verb.head and words[verb.head - 1].lower in words_of.BE


def is_adverb(word: Word) -> bool:
    """It may stand between the parts of a verb group; "Kelly" and "Reilly" only look like one."""
    lower = word.lower
    return lower in words_of.ADVERBS or (not word.named and has_adverb_form(lower))


def is_adverbial(lower: str) -> bool:
    """It has the form of an adverb."""
    return lower in words_of.ADVERBS or has_adverb_form(lower)


def is_participle(lower: str) -> bool:
    """Its form may be a past participle."""
    if lower in irregular_verbs.PARTICIPLES or lower in irregular_verbs.PAST_OR_PARTICIPLE:
        return True
    is_form = lower.endswith("ed") and len(lower) >= 4 and lower not in words_of.NOT_PARTICIPLES
    return is_form and not (lower.startswith("un") and not _is_of_verb(lower))


def _is_of_verb(lower: str) -> bool:
    """A verb with "un-" has the form, "unveiled"; else what was not done is told, "unchanged"."""
    return lower[:-2] in verb_forms.BASES or lower[:-1] in verb_forms.BASES


SHORT_GERUNDS = frozenset(("dying", "lying", "suing", "tying", "using"))
"""Other words so short are "bring", "thing"."""


def is_gerund(lower: str) -> bool:
    """Its form may be a gerund."""
    long = len(lower) > 5 and lower not in {"during", "evening", "morning", "nothing", "something"}
    return lower.endswith("ing") and (long or lower in SHORT_GERUNDS)


def ends_infinitive(words: Sequence[Word], at: int) -> bool:
    """A verb in its base form with its "to" ends before word `at`: "to resume | talks"."""
    return word_at(words, at - 2).lower == "to" and word_at(words, at - 1).lower in verb_forms.BASES


HELPING = frozenset(("help", "helped", "helps"))
"""Verbs behind which another stands without "to"."""


def is_helped(words: Sequence[Word], verb: Verb) -> bool:
    """Another verb stands bare behind it: "the mill Ann Lee helped | build"."""
    return verb.word in HELPING and word_at(words, verb.end).lower in verb_forms.BASES


def starts_noun(word: Word) -> bool:
    """A noun phrase may begin here."""
    if word.time is not None or not word.text[0].isalnum() or is_adverb(word):
        return False
    lower = word.lower
    return not (
        lower in words_of.PREPOSITIONS
        or lower in words_of.COORDINATORS
        or lower in words_of.SUBORDINATORS
        or lower in words_of.RELATIVES
        or lower in words_of.ADVERBIAL_RELATIVES
    )

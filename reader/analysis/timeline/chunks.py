"""A sentence cut into chunks: stretches between marks and joining words, each with at most one finite verb."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.analysis.timeline import lexicon as words_of
from reader.analysis.timeline.forms import Form, Verb, Word, is_adverb, starts_noun
from reader.analysis.timeline.phrases import relative_pronoun, subject_start
from reader.analysis.timeline.verbs import find_verbs


class Opener(StrEnum):
    """What a chunk begins with."""

    START = "start"
    COMMA = "comma"
    AND = "and"
    RELATIVE = "relative"
    """who, which, that, whose."""
    WHEN = "when"
    """when, where."""
    THAT = "that"
    """What follows is the content of saying, thinking, deciding."""
    SUBORDINATE = "subordinate"
    BREAK = "break"
    """A semicolon, a colon, a dash, a bracket, a quotation mark."""
    ZERO = "zero"
    """Nothing: a content clause without "that", a relative clause without a pronoun."""
    PARTICIPLE = "participle"
    """After a comma: "published in May"."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Words `start` to `end`, without the opener's own, which are words `mark` to `start`."""

    mark: int
    start: int
    end: int
    opener: Opener
    comma: bool
    """A comma stands before it."""
    verb: Verb | None
    verbs: tuple[Verb, ...]
    """All of its verbs, finite or not."""


SHORT_QUOTE = 3
"""Words in quotation marks that are a phrase even where one looks like a verb: called him a “failed” mayor."""
LONGEST_PHRASE = 20
"""Words in quotation marks that may be the object of the clause around them."""
SAYING = words_of.REPORTING | words_of.CONVEYING
NOT_BEYOND = words_of.RELATIVES | words_of.listed("why how when where because while as if although but ;")
"""Words and marks behind which a clause has no verb yet."""
PRONOUNS_OF_CLAUSES = words_of.RELATIVES | {"when"}
INTERRUPTING = words_of.PREPOSITIONS | words_of.SUBORDINATORS
CERTAIN = words_of.listed("sure certain clear confident aware afraid glad sorry proud")
"""Adjectives whose content stands behind "that"."""
SAYING_THAT = words_of.listed("saying claiming arguing insisting noting stating believing")
"""Gerunds behind which a clause stands without "that"."""
INSIDE = words_of.listed("with in on at for from by about of to through into against")
"""Prepositions before which a subject does not begin."""
ADJECTIVES = ("ing", "ive", "ous", "ful", "ic", "less", "able", "ible", "ish")
"""Endings of words that are hardly ever nouns between a determiner and a comma."""
OPENING = frozenset("“«")
CLOSING = frozenset('”»"')
BREAKS = frozenset(';:–—―()[]“”"«»…') | {"-", "--"}


def cut_chunks(words: Sequence[Word]) -> tuple[Chunk, ...]:
    """The chunks of a sentence, in order."""
    found = find_verbs(words)
    quoted = _quoted_phrases(words, _next_finite(len(words), found))
    verbs = [verb for verb in found if verb.start not in quoted]
    cuts = [(0, 0, Opener.START, False), *_cuts(words, verbs, quoted)]
    ends = [cut[0] for cut in cuts[1:]] + [len(words)]
    return tuple(
        chunk
        for (mark, start, opener, comma), end in zip(cuts, ends, strict=True)
        for chunk in _single(words, Chunk(mark, start, end, opener, comma, *_verbs_in(verbs, start, end)))
        if chunk.start < chunk.end
    )


def _verbs_in(verbs: Sequence[Verb], start: int, end: int) -> tuple[Verb | None, tuple[Verb, ...]]:
    inside = tuple(verb for verb in verbs if start <= verb.start < end)
    return next((verb for verb in inside if verb.finite), None), inside


Cut = tuple[int, int, Opener, bool]


def _cuts(words: Sequence[Word], verbs: Sequence[Verb], quoted: set[int]) -> Iterator[Cut]:
    """Every place where a chunk begins."""
    finite = _next_finite(len(words), verbs)
    inside = {at for verb in verbs for at in range(verb.start + 1, verb.end)} | quoted
    index = 0
    while index < len(words):
        cut = None if index in inside or words[index].time is not None else _cut_at(words, index, finite)
        if index in quoted and _is_enclosed_comma(words, index):
            cut = index + 2, index + 2, Opener.COMMA, True
        if cut:
            yield cut
        index = max(cut[1], index + 1) if cut else index + 1


def _is_enclosed_comma(words: Sequence[Word], index: int) -> bool:
    """The comma of a sentence that stands, as is the custom in America, before a closing mark: "on “This Week,” he"."""
    return words[index].text == "," and index + 2 < len(words) and words[index + 1].text in CLOSING


def _next_finite(length: int, verbs: Sequence[Verb]) -> list[int]:
    """For each word, where the next finite verb at or after it begins; `length` where there is none."""
    starts = {verb.start for verb in verbs if verb.finite}
    found = [length] * (length + 1)
    for index in range(length - 1, -1, -1):
        found[index] = index if index in starts else found[index + 1]
    return found


def _quoted_phrases(words: Sequence[Word], finite: Sequence[int]) -> set[int]:
    """The marks, and the words, of quoted phrases that make no clause: they belong to the sentence around them."""
    found: set[int] = set()
    opened: int | None = None
    for index, word in enumerate(words):
        if word.text in OPENING or (word.text == '"' and opened is None):
            opened = index
        elif word.text in CLOSING and opened is not None:
            is_phrase = finite[opened] > index or index - opened <= SHORT_QUOTE or _is_object(words, opened, index)
            is_phrase = is_phrase or _is_title(words[opened + 1 : index])
            if opened and is_phrase:
                found.update(range(opened, index + 1))
            opened = None
    return found


def _is_object(words: Sequence[Word], opened: int, closed: int) -> bool:
    """The quote goes on with the clause before it: "lost “a million for every day it rains”"."""
    before = words[opened - 1] if opened else None
    if before is None or not before.text[0].isalnum() or before.lower in words_of.REPORTING:
        return False
    timeless = all(word.time is None or _recurs(words, at) for at, word in enumerate(words[opened:closed], opened))
    return timeless and closed - opened <= LONGEST_PHRASE and words[opened + 1].text.islower()


def _is_title(words: Sequence[Word]) -> bool:
    """Capitals on all but the smallest words."""
    return len(words) <= LONGEST_PHRASE and all(
        word.text[0].isupper() or len(word.text) <= SHORT_QUOTE for word in words if word.text[0].isalnum()
    )


def _recurs(words: Sequence[Word], at: int) -> bool:
    """It is part of "every day"."""
    return any(word.lower in {"every", "each"} for word in words[at - 1 : at + 1])


def _cut_at(words: Sequence[Word], index: int, finite: Sequence[int]) -> Cut | None:
    word = words[index]
    if index == 0 and not word.text[0].isalnum():
        return None
    if word.text == ",":
        return _comma(words, index, finite)
    if word.lower == "so" and index + 1 < len(words) and is_adverb(words[index + 1].lower):
        return None
    if word.text in BREAKS and not _is_hyphen(words, index):
        return index, index + 1, Opener.BREAK, False
    return _joining(words, index, index, finite, comma=False)


def _is_hyphen(words: Sequence[Word], index: int) -> bool:
    """A dash without blanks around it joins."""
    if words[index].text not in {"-", "–"} or index + 1 >= len(words):
        return False
    return words[index - 1].end == words[index].start and words[index].end == words[index + 1].start


def _comma(words: Sequence[Word], index: int, finite: Sequence[int]) -> Cut | None:
    after = index + 1
    if finite[after] > after + 1 and _is_between_adjectives(words, index):
        return None
    joined = _joining(words, index, after, finite, comma=True) if after < len(words) else None
    return joined or (index, after, Opener.COMMA, True)


def _is_between_adjectives(words: Sequence[Word], index: int) -> bool:
    """The comma of "a long, quiet street"."""
    if index < 2 or index + 1 >= len(words) or words[index - 2].lower not in words_of.DETERMINERS:
        return False
    before, after = words[index - 1], words[index + 1]
    if not (words[index - 2].lower in {"a", "an"} or before.lower.endswith(ADJECTIVES)):
        return False
    return before.text.islower() and after.text.islower() and (starts_noun(after) or is_adverb(after.lower))


def _joining(words: Sequence[Word], mark: int, index: int, finite: Sequence[int], *, comma: bool) -> Cut | None:
    """A chunk that a joining word at `index` opens."""
    word = words[index]
    if word.time is not None or word.named:
        return None
    if word.lower in words_of.COORDINATORS:
        return _coordinated(words, mark, index, finite, comma=comma)
    verb = _reach(words, index + 1, finite)
    if verb is None and word.lower == "that" and _opens_content(words, index, finite):
        return mark, index + 1, Opener.THAT, comma
    if verb is None:
        return (mark, index + 1, Opener.RELATIVE, comma) if word.lower in {"who", "which"} and index else None
    if word.lower == "that":
        return _that(words, mark, index, finite, comma=comma)
    if word.lower in words_of.RELATIVES:
        return mark, index + 1, Opener.RELATIVE, comma
    if word.lower in words_of.ADVERBIAL_RELATIVES:
        return mark, index + 1, Opener.WHEN, comma
    if word.lower == "than" and words[index - 1].lower in {"more", "less", "fewer"} and not _is_told(words, index + 1):
        # "more than half of the mills closed"
        return None
    if word.lower == "as" and any(words[at].text == "," for at in range(index, verb)):
        return None
    if word.lower in words_of.SUBORDINATORS and (verb > index + 1 or word.lower == "what"):
        return mark, index + 1, Opener.SUBORDINATE, comma
    return None


def _is_told(words: Sequence[Word], index: int) -> bool:
    return words[index].named or words[index].lower in words_of.SUBJECT_PRONOUNS | words_of.DETERMINERS


def _opens_content(words: Sequence[Word], index: int, finite: Sequence[int]) -> bool:
    """A "that" whose verb comes only behind a phrase."""
    comes = index + 1 < len(words) and finite[index + 1] < len(words)
    return index > 0 and comes and _interrupts(words[index + 1 : index + 4]) and _is_verb_before(words, index)


def _interrupts(words: Sequence[Word]) -> bool:
    """What stands between "that" and its subject begins with them, or a quote does: "that, in May, he left"."""
    first = words[0]
    is_quoted = any(word.text in OPENING | CLOSING for word in words)
    return is_quoted or not first.text[0].isalnum() or first.lower in INTERRUPTING or is_adverb(first.lower)


def _reach(words: Sequence[Word], index: int, finite: Sequence[int]) -> int | None:
    """The finite verb that comes before the next mark or joining word, or None."""
    verb = finite[index] if index < len(finite) else len(words)
    if verb >= len(words):
        return None
    for at in range(index, min(verb, index + 14)):
        is_break = words[at].text in BREAKS and not _is_hyphen(words, at)
        if is_break or words[at].lower in PRONOUNS_OF_CLAUSES:
            return None
        if words[at].text == "," and (at > index + 5 or words[index - 1].lower in words_of.PREPOSITIONS):
            return None
    return verb if verb - index <= 14 else None


def _that(words: Sequence[Word], mark: int, index: int, finite: Sequence[int], *, comma: bool) -> Cut | None:
    before = words[index - 1] if index else None
    if before is None or words[index].text == "That" or before.lower in words_of.PREPOSITIONS:
        return None
    if comma and finite[0] >= index:
        # "In August, that lead was seven points": it points, and joins nothing.
        return None
    after = index + 1
    while after < len(words) and is_adverb(words[after].lower):
        after += 1
    verb_follows = finite[after] == after
    reach = 5 if verb_follows else 12
    is_noun = index > 1 and words[index - 2].lower in words_of.DETERMINERS
    is_noun = is_noun or not any(finite[at] == at for at in range(max(0, index - 3), index))
    spoken = not (is_noun and verb_follows) and any(
        words[at].lower in SAYING and finite[at + 1] >= index and not _is_named_saying(words, at)
        for at in range(max(0, index - reach), index)
    )
    if spoken or not verb_follows:
        is_content = spoken or before.time is not None or _is_verb_before(words, index)
        opener = Opener.THAT if is_content else Opener.RELATIVE
        return mark, index + 1, opener, comma
    return mark, index + 1, Opener.RELATIVE, comma


def _is_named_saying(words: Sequence[Word], at: int) -> bool:
    """A word of saying is a noun there: "those states that", "a new show that"."""
    before = words[at - 1].lower if at else ""
    base = words[at].lower in words_of.BASES and at > 1 and words[at - 2].lower in words_of.DETERMINERS
    return before in words_of.DETERMINERS - {"that", "all", "both"} or before in words_of.PREPOSITIONS or base


def _is_verb_before(words: Sequence[Word], index: int) -> bool:
    lower = words[index - 1].lower
    if index > 1 and words[index - 2].lower in words_of.DETERMINERS:
        return False
    if lower == "out" and index > 1 and words[index - 2].lower in {"point", "points", "pointed", "pointing"}:
        return True
    return (
        lower.endswith("ed")
        or lower in CERTAIN
        or lower in words_of.REPORTING
        or lower in words_of.BASES
        or lower in words_of.PAST
        or lower in words_of.BE
    )


def _coordinated(words: Sequence[Word], mark: int, index: int, finite: Sequence[int], *, comma: bool) -> Cut | None:
    """An "and" opens a chunk before a verb, before a new subject with a verb, and after a comma."""
    after = index + 1
    if after < len(words) and index and words[index - 1].time is not None and words[after].time is not None:
        # "between 2014 and 2016"
        return None
    while after < len(words) and _is_adverbial(words, after):
        after += 1
    if after < len(words) and finite[after] == after:
        return mark, index + 1, Opener.AND, comma
    if comma:
        return mark, index + 1, Opener.AND, True
    verb = _reach(words, after, finite)
    if verb is None or index == 0:
        return None
    earlier = _has_verb_before(words, index, finite)
    pronoun = after < len(words) and words[after].lower in words_of.SUBJECT_PRONOUNS
    if earlier and (pronoun or _is_close_subject(words, after, verb)):
        return mark, index + 1, Opener.AND, False
    return None


def _is_adverbial(words: Sequence[Word], at: int) -> bool:
    """An adverb, or a word of "on Tuesday", between "and" and its verb."""
    before_time = words[at].lower in {"on", "in", "at"} and at + 1 < len(words) and words[at + 1].time is not None
    return before_time or words[at].time is not None or is_adverb(words[at].lower)


def _has_verb_before(words: Sequence[Word], index: int, finite: Sequence[int]) -> bool:
    """The clause that an "and" stands in has its verb already."""
    for at in range(index - 1, -1, -1):
        if finite[at] == at:
            return True
        if words[at].lower in NOT_BEYOND:
            return False
    return False


def _is_close_subject(words: Sequence[Word], start: int, verb: int) -> bool:
    """A short noun phrase and then the verb; not the second of two who do it: "Ann Lee and Ivo Lind are"."""
    if words[verb].lower in {"are", "were", "have"} and words[verb - 1].person:
        return False
    return verb - start <= 5 and starts_noun(words[start]) and all(words[at].text != "," for at in range(start, verb))


def _single(words: Sequence[Word], chunk: Chunk) -> Iterator[Chunk]:
    """The chunk, cut before the subject of each further finite verb."""
    finite = [verb for verb in chunk.verbs if verb.finite]
    if len(finite) < 2:
        yield chunk
        return
    first, second = finite[0], finite[1]
    is_main = chunk.opener is Opener.RELATIVE and first.start == chunk.start and _has_no_subject(words, first, second)
    cut = second.start if is_main else _subject_of(words, chunk, first, second)
    left = tuple(verb for verb in chunk.verbs if verb.start < cut)
    yield Chunk(chunk.mark, chunk.start, cut, chunk.opener, chunk.comma, first, left)
    right = tuple(verb for verb in chunk.verbs if verb.start >= cut)
    yield from _single(words, Chunk(cut, cut, chunk.end, Opener.ZERO, False, second, right))


def _subject_of(words: Sequence[Word], chunk: Chunk, first: Verb, second: Verb) -> int:
    """Where the subject of the second verb begins; the verb itself where a clause in the subject holds the first."""
    said = [verb.end for verb in chunk.verbs if verb.form is Form.GERUND and words[verb.head].lower in SAYING_THAT]
    said = [end for end in said if first.end <= end < second.start]
    if said:
        # "answered by saying | his refusal to sign was final"
        return said[-1]
    at = subject_start(words, first.end, second.start)
    inside = words[at - 1].lower in INSIDE
    return second.start if inside and relative_pronoun(words, chunk.start, first.start) else at


def _has_no_subject(words: Sequence[Word], first: Verb, second: Verb) -> bool:
    """The second verb goes on with the noun before the relative clause of the first."""
    own = words[second.start - 1].lower in words_of.SUBJECT_PRONOUNS
    return not own and words[first.head].lower not in words_of.REPORTING

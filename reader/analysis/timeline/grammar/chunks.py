"""A sentence cut into chunks: stretches between marks and joining words, each with at most one finite verb."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.analysis.english import verb_forms
from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import ARTICLES, INDEFINITE
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.asides import is_named_owned, opens_by_then
from reader.analysis.timeline.grammar.bare_relatives import relative_pronoun, subject_start
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    Word,
    is_adverb,
    is_gerund,
    is_helped,
    is_participle,
    starts_noun,
    time_begin,
    word_at,
)
from reader.analysis.timeline.grammar.joining import (
    BREAKS,
    SAYING,
    Cut,
    Opener,
    behind_parted_time,
    is_hyphen,
    opened_at,
)
from reader.analysis.timeline.grammar.mainverbs import EITHER, STILL, with_main
from reader.analysis.timeline.grammar.quoted import is_in_title, quoted_phrases
from reader.analysis.timeline.grammar.verbs import find_verbs
from reader.analysis.wordlists import word_set


class Chunk(NamedTuple):
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

    def holds(self, word: int) -> bool:
        """Whether a word is one of its own, or of its opener's."""
        return self.mark <= word < self.end


SAYING_THAT = word_set("saying claiming arguing insisting noting stating believing")
"""Gerunds behind which a clause stands without "that"."""
SPEAKING = SAYING - word_set("tell tells told convince convinced inform informed remind reminds reminded")
"""Verbs of saying, but for those whose noun is who was told."""
SCORE = re.compile(r"\d+[-–]\d+")
INSIDE = word_set("with in on at for from by about of to through into against")
"""Prepositions before which a subject does not begin."""
LARGER_PLACE = 4
"""Words of the name of a place, and the full stops of its short form among them."""
LONGEST_ROLE = 4
"""Words of what somebody is, before the name."""
ADJECTIVES = ("ing", "ive", "ous", "ful", "ic", "less", "able", "ible", "ish")
"""Endings of words that are hardly ever nouns between a determiner and a comma."""


def cut_chunks(words: Sequence[Word]) -> tuple[Chunk, ...]:
    """The chunks of a sentence, in order."""
    main = with_main(words, find_verbs(words))
    quoted = quoted_phrases(words, _next_finite(len(words), main.verbs))
    verbs = [verb for verb in main.verbs if verb.start not in quoted]
    cuts = [Cut(0, 0, Opener.START, comma=False), *_cuts(words, verbs, quoted, main.at)]
    ends = [cut.mark for cut in cuts[1:]] + [len(words)]
    return tuple(
        chunk
        for cut, end in zip(cuts, ends, strict=True)
        for chunk in _single(words, _as_reported(words, _chunk(cut, end, verbs)), main.at)
        if chunk.start < chunk.end
    )


def _chunk(cut: Cut, end: int, verbs: Sequence[Verb]) -> Chunk:
    return Chunk(cut.mark, cut.start, end, cut.opener, cut.comma, *_verbs_in(verbs, cut.start, end))


def _as_reported(words: Sequence[Word], chunk: Chunk) -> Chunk:
    """A relative clause without who says it: of "the raid, | which the army said | killed two", what the raid did."""
    verb = chunk.verb
    if chunk.opener is not Opener.RELATIVE or verb is None or words[chunk.start - 1].lower not in {"which", "that"}:
        return chunk
    told = next((one for one in chunk.verbs if one.start == verb.end), None)
    if words[verb.start - 1].lower in words_of.CLAUSAL and verb.start - 1 > chunk.start:
        told = verb
    elif verb.word not in words_of.REPORTING or verb.start <= chunk.start:
        return chunk
    if told is None or told.form in {Form.GERUND, Form.INFINITIVE}:
        return chunk
    done = told._replace(form=Form.PAST) if told.form is Form.PARTICIPLE else told
    behind = tuple(one for one in chunk.verbs if one.start > told.start)
    return chunk._replace(start=told.start, verb=done, verbs=(done, *behind))


def _verbs_in(verbs: Sequence[Verb], start: int, end: int) -> tuple[Verb | None, tuple[Verb, ...]]:
    inside = tuple(verb for verb in verbs if start <= verb.start < end)
    return next((verb for verb in inside if verb.finite), None), inside


def _cuts(words: Sequence[Word], verbs: Sequence[Verb], quoted: set[int], main: int | None) -> Iterator[Cut]:
    """Every place where a chunk begins; no "after" opens one that holds the sentence's own verb, at word `main`."""
    finite = _next_finite(len(words), verbs)
    inside = {at for verb in verbs for at in range(verb.start + 1, verb.end)} | quoted
    index = 0
    while index < len(words):
        cut = None if index in inside or words[index].time is not None else _cut_at(words, index, finite)
        if cut and words[index].lower in EITHER and finite[index + 1] == main:
            cut = None
        if index in quoted and _is_enclosed_comma(words, index):
            cut = Cut(index + 2, index + 2, Opener.COMMA, comma=True)
        if cut:
            yield cut
        index = max(cut.start, index + 1) if cut else index + 1


def _is_enclosed_comma(words: Sequence[Word], index: int) -> bool:
    """The comma of a sentence that stands, as is the custom in America, before a closing mark: "on “This Week,” he"."""
    return words[index].text == "," and index + 2 < len(words) and words[index + 1].text in words_of.CLOSING_MARKS


def _next_finite(length: int, verbs: Sequence[Verb]) -> list[int]:
    """For each word, where the next finite verb at or after it begins; `length` where there is none."""
    found: list[int] = []
    for start in (*(verb.start for verb in verbs if verb.finite), length):
        found += [start] * (start + 1 - len(found))
    return found


def _cut_at(words: Sequence[Word], index: int, finite: Sequence[int]) -> Cut | None:
    word = words[index]
    if index == 0 and not word.text[0].isalnum():
        return None
    if word.text == ",":
        return _comma(words, index, finite)
    if word.lower == "by" and opens_by_then(words, index) and finite[index] < len(words):
        return Cut(index, index + 3, Opener.SUBORDINATE, comma=False)
    if word.lower == "so" and is_adverb(word_at(words, index + 1)):
        return None
    if word.text in BREAKS and not (is_hyphen(words, index) or is_in_title(words, index, finite[index])):
        return Cut(index, index + 1, Opener.BREAK, comma=False)
    return opened_at(words, index, index, finite, comma=False)


def _is_between_scores(words: Sequence[Word], index: int) -> bool:
    """It stands between the sets of a match: "won 6-4, 3-6, 7-6"."""
    return index + 1 < len(words) and all(SCORE.fullmatch(words[at].text) for at in (index - 1, index + 1))


def _comma(words: Sequence[Word], index: int, finite: Sequence[int]) -> Cut | None:
    after = index + 1
    if word_at(words, after).text[0].isupper() and words[after].lower.endswith("-based"):
        # "The Columbus, Ohio-based mill"
        return None
    if _is_of_place(words, index, finite) or _closes_time(words, index, finite) or _is_of_age(words, index, finite):
        return None
    if finite[after] > after + 1 and _is_between_adjectives(words, index):
        return None
    if _is_of_manner(words, after) or _is_of_manner(words, index - 1) or _is_between_years(words, index):
        return None
    if is_named_owned(words, index) or _is_between_scores(words, index):
        return None
    if after + 1 < len(words) and words[after].lower == "once" and after + 1 < finite[after] < len(words):
        # "…, once | the data are in"
        return Cut(index, after + 1, Opener.SUBORDINATE, comma=True)
    joined = opened_at(words, index, after, finite, comma=True) if after < len(words) else None
    return joined or Cut(index, after, Opener.COMMA, comma=True)


def _closes_time(words: Sequence[Word], index: int, finite: Sequence[int]) -> bool:
    """The second comma of "sold it and, in 2021, left"."""
    first = time_begin(words, index)
    joint = next((at for at in (first - 3, first - 2) if at > 0 and behind_parted_time(words, at) == index + 1), 0)
    return first < index and joint > 0 and finite[index + 1] == index + 1


def _is_of_age(words: Sequence[Word], index: int, finite: Sequence[int]) -> bool:
    """One of the commas around the age of somebody behind "whose": "whose son Ivo | , 19, | was killed"."""
    first = index - 2 if index > 2 and words[index - 1].text.isdigit() and words[index - 2].text == "," else index
    closes = first + 3 < len(words) and words[first + 1].text.isdigit() and words[first + 2].text == ","
    whose = any(word.lower == "whose" for word in words[max(0, first - LONGEST_ROLE) : first])
    return closes and whose and finite[first + 3] == first + 3


def _is_of_place(words: Sequence[Word], index: int, finite: Sequence[int]) -> bool:
    """One of the commas around the larger place of an attribute: "the Lorne, Ohio, mill"."""
    first = index
    while first > max(0, index - LARGER_PLACE - 1) and _is_in_place(words[first - 1]):
        first -= 1
    closes = first < index and words[first - 1].text == ","
    first = first - 1 if closes else index
    last = next((at for at in range(first + 1, min(first + LARGER_PLACE + 2, len(words))) if words[at].text == ","), 0)
    if last < first + 2 or last + 1 >= len(words) or not all(_is_in_place(word) for word in words[first + 1 : last]):
        return False
    start = first
    while (
        start > max(0, first - LARGER_PLACE)
        and _is_in_place(words[start - 1])
        and words[start - 1].lower not in ARTICLES
    ):
        start -= 1
    noun = words[last + 1]
    is_noun = (
        noun.text.islower()
        and noun.text.replace("-", "").isalpha()
        and starts_noun(noun)
        and finite[last + 1] != last + 1
    )
    is_noun = is_noun and noun.lower not in words_of.DETERMINERS | words_of.PRONOUNS and not is_gerund(noun.lower)
    is_noun = is_noun and not (is_participle(noun.lower) and not starts_noun(words[min(last + 2, len(words) - 1)]))
    return 0 < start < first and is_noun and (words[start - 1].lower in ARTICLES or _is_somebodys(words, last + 1))


def _is_somebodys(words: Sequence[Word], at: int) -> bool:
    """What somebody is stands there, and the name: "Lorne, Ohio, | police officer Ann Lee"."""
    name = next((one for one in range(at, min(at + LONGEST_ROLE, len(words))) if not words[one].text.islower()), at)
    return name > at and words[name].person


def _is_in_place(word: Word) -> bool:
    """It may be a word of a place's name, or the full stop of a short form."""
    return word.text == "." or (word.text[0].isupper() and not word.person and word.time is None)


def _is_between_years(words: Sequence[Word], index: int) -> bool:
    """One of the commas of the years in which something was done to a noun: ", put off in 2022 | , 2023 and 2024"."""
    opened = next((at for at in range(index - 1, 0, -1) if words[at].text == "," and words[at - 1].time is None), 0)
    aside = opened > 0 and is_participle(words[opened + 1].lower)
    years = [word_at(words, at) for at in (index - 1, index + 1, index + 3)]
    listed = all(word.time is not None and word.text.isdigit() for word in years)
    return listed and aside and word_at(words, index + 2).lower in {",", "and", "or"}


def _is_of_manner(words: Sequence[Word], at: int) -> bool:
    """An adverb between commas parts an infinitive from its object: "to seek, | unsuccessfully, | a seat"."""
    if not 2 < at < len(words) - 2 or not (words[at - 1].text == words[at + 1].text == ","):
        return False
    manner = words[at].lower.endswith("ly") and is_adverb(words[at])
    return manner and words[at - 3].lower == "to" and words[at - 2].lower in verb_forms.BASES


def _is_between_adjectives(words: Sequence[Word], index: int) -> bool:
    """The comma of "a long, quiet street"."""
    if index < 2 or index + 1 >= len(words) or words[index - 2].lower not in words_of.DETERMINERS:
        return False
    before, after = words[index - 1], words[index + 1]
    if before.time is not None:
        # "this morning, | police say"
        return False
    if words[index - 2].lower in INDEFINITE and before.text.islower() and after.text in words_of.CURRENCIES:
        # "a new, $10-a-share offer"
        return True
    behind = word_at(words, index + 2)
    if after.lower in ROLE_HEADS and behind.person:
        # "put up a fence, | prosecutor Ann Lee said"
        return False
    in_phrase = index > 2 and words[index - 3].lower in words_of.PREPOSITIONS
    goes_on = (behind.time is not None and not in_phrase) or behind.lower in words_of.PREPOSITIONS
    if (is_participle(after.lower) or is_gerund(after.lower) or after.lower == "due") and goes_on:
        # "a debate, | planned for May,", "a kiln, | finished that May,", "a clerk, | rising to head"
        return False
    if after.lower in words_of.DETERMINERS or not (
        words[index - 2].lower in INDEFINITE or before.lower.endswith(ADJECTIVES)
    ):
        return False
    return before.text.islower() and after.text.islower() and (starts_noun(after) or is_adverb(after))


def _single(words: Sequence[Word], chunk: Chunk, main: int | None) -> Iterator[Chunk]:
    """The chunk, cut before the subject of each further finite verb; that at word `main` has none here."""
    finite = [verb for verb in chunk.verbs if verb.finite]
    if len(finite) < 2:
        yield chunk
        return
    first, second = finite[0], finite[1]
    is_main = chunk.opener is Opener.RELATIVE and first.start == chunk.start and _has_no_subject(words, first, second)
    is_main = is_main or (second.start == main and chunk.opener is not Opener.START)
    cut = second.start if is_main else _subject_of(words, chunk, first, second)
    while words[cut - 1].lower in STILL and cut - 1 > first.end:
        cut -= 1
    left = tuple(verb for verb in chunk.verbs if verb.start < cut)
    yield Chunk(chunk.mark, chunk.start, cut, chunk.opener, chunk.comma, first, left)
    right = tuple(verb for verb in chunk.verbs if verb.start >= cut)
    yield from _single(words, Chunk(cut, cut, chunk.end, Opener.ZERO, False, second, right), main)


def _subject_of(words: Sequence[Word], chunk: Chunk, first: Verb, second: Verb) -> int:
    """Where the subject of the second verb begins; the verb itself where a clause in the subject holds the first."""
    said = [verb.end for verb in chunk.verbs if verb.form is Form.GERUND and verb.word in SAYING_THAT]
    said = [end for end in said if first.end <= end < second.start]
    if said:
        # "answered by saying | his refusal to sign was final"
        return said[-1]
    timed = all(word.time is not None for word in words[first.end : second.start])
    if first.word in SPEAKING and timed and second.word in words_of.BE:
        # "said | last winter had been warm"
        return first.end
    if content := _content_of(words, first):
        return content
    floor = first.end + is_helped(words, first)
    at = subject_start(words, floor, second.start) if floor < second.start else floor
    if second.start - at == 1 and at == first.end and words[at].lower in words_of.PARTICLES:
        # "A hearing to decide how much he must pay back | will be held"
        return second.start
    inside = words[at - 1].lower in INSIDE
    return second.start if inside and relative_pronoun(words, chunk.start, first.start) else at


def _content_of(words: Sequence[Word], verb: Verb) -> int:
    """Where a noun begins behind a verb of saying, subject of the next verb: "said in May | the mill in Lorne"."""
    if verb.word not in SPEAKING:
        return 0
    at = verb.end
    while words[at].time is not None or (words[at].lower in {"on", "in"} and words[at + 1].time is not None):
        at += 1
    begins = words[at].lower in words_of.DETERMINERS or (
        verb.word in words_of.CLAUSAL and starts_noun(words[at]) and not is_gerund(words[at].lower)
    )
    return at if words[at].named or begins else 0


def _has_no_subject(words: Sequence[Word], first: Verb, second: Verb) -> bool:
    """The second verb goes on with the noun before the relative clause of the first."""
    own = words[second.start - 1].lower in words_of.SUBJECT_PRONOUNS
    return not own and first.word not in words_of.REPORTING

"""A paragraph as a row of items: its words, and each quote as one item, so that a clause can be read across a quote.

Sentences are cut outside the quotes only, and a question in marks goes on into "… she asked".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis.document import START, Document, is_shortened, where, word_at
from reader.analysis.english.datelines import behind_dateline
from reader.analysis.english.saying import LEMMAS, SAY_PLAINLY, SAYS, VERBS, Saying
from reader.analysis.english.words import (
    ACRONYMS,
    APOSTROPHE_S,
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    DRAWN,
    PAST,
    SUBJECT_PRONOUNS,
    is_adverb,
)
from reader.analysis.patterns import later
from reader.analysis.spoken.marks import Marked
from reader.model import Span

REPORT_REACH = 16
"""How many words a report behind a question or a cry may take to its verb ("Sen. Maria Okafor of Ohio asked")."""

LEAD_LENGTH = 600
"""How many characters a paragraph may have that hands over to a quote in the next."""

SALUTATIONS = frozenset(("Sir", "Madam", "Editor"))
"""How a letter to a newspaper begins."""


FIRST, THEN = "First", "then"
GIVEN = frozenset(("Per", "Will"))
"""Given names that in small letters are a preposition and an auxiliary."""
DOUBTFUL = GIVEN | {FIRST, THEN}
"""Words that are looked at closely, beside adverbs."""

HELD_FIRST = frozenset(("Deputy", "Lady", "Minister", "Secretary", "Vice"))
"""Behind these "First" is no adverb: "First Minister"."""

BEFORE_TYPED = later(r"(?<=[a-z\d)%]{2}\.)[^\S\n]+(?=(?:``|«\s?|[»„‚])[A-ZÀ-Ö])")
"""What stands between a full stop and a quote in typed, French or German marks that begins a sentence."""
TYPED = re.compile("``|[«»„‚]")

SIGNS = frozenset(":.,|-–—")
"""What parts an hour from what is told of it."""
HOUR = later(
    r"(?:\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?)(?: (?:[BI]ST|CES?T|[CEMP][DS]?T|GMT|UTC)\b)?"
    r"(?=\s(?:[A-ZÀ-Ö“‘\"']|[-–—] )|[:.,|] )"
)
"""With what an entry of a live report begins: "14:07 Okafor says", "9.45am: Okafor says"."""

OBJECTS = frozenset(("that", ":", "whether", "if"))
BEGINNINGS = SUBJECT_PRONOUNS | DETERMINERS
"""Words with which a subject begins, or an object that is no name."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph. The four lists run in step; a quote has an empty word."""

    text: str
    words: list[str]
    lows: list[str]
    spans: list[Span]
    quotes: list[int]
    """The number of the quote, or -1 for a word."""
    bounds: list[tuple[int, int]]
    """Each item's sentence, as first item and the one after its last."""

    def span(self, first: int, last: int) -> Span:
        """The characters from one item to the one before another."""
        return Span(self.spans[first].start, self.spans[last - 1].end)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a document, cut and lowered once."""

    spans: Sequence[Span]
    starts: list[int]
    plain: list[str]
    lows: list[str]
    """In small letters, but for names that would be other words in them: acronyms, and "Reilly", which is no adverb."""
    sentence_starts: frozenset[int]
    """Offsets."""


OF_OFFICES = frozenset(("the", "a", "his", "her", "its", "their"))
"""Words behind which "then" tells of an office and opens no clause: "the then mayor"."""


def cut_words(document: Document) -> Words:
    """Every token's characters, and the offsets where sentences begin."""
    opening = frozenset(s.start for s in document.sentences)
    spans, plain = _parted(*_with_stops(document, opening))
    starts = [*map(START, spans)]
    if TYPED.search(document.text):
        opening |= {typed.end() for typed in BEFORE_TYPED.finditer(document.text)}
    lows = [*map(str.lower, plain)]
    for at in where(plain, ACRONYMS):
        lows[at] = plain[at]
    for at in [*where(plain, {word for word in {*plain} if word in DOUBTFUL or word.endswith("ly")})]:
        word = plain[at]
        adverb = word.endswith("ly") and is_adverb(lows[at])
        if adverb and (starts[at] not in opening or _is_subject(lows, at)):
            lows[at] = word
        if (word in GIVEN and _is_given(plain, lows, at)) or (word == FIRST and _is_office(plain, at)):
            lows[at] = word
        if word == THEN and at and lows[at - 1] in OF_OFFICES:
            lows[at] = "former"
    return Words(spans, starts, plain, lows, opening)


def _parted(spans: list[Span], words: list[str]) -> tuple[list[Span], list[str]]:
    """The same words, those that are drawn to a pronoun apart from it."""
    drawn = {word for word in {*words} if word.endswith(DRAWN)}
    for at in reversed([*where(words, drawn)]):
        (start, end), word = spans[at], words[at]
        cut = word.replace("’", "'").index("'")
        if word[:cut].lower() in SUBJECT_PRONOUNS:
            spans[at : at + 1] = Span(start, start + cut), Span(start + cut, end)
            words[at : at + 1] = word[:cut], word[cut:]
    return spans, words


def _with_stops(document: Document, opening: frozenset[int]) -> tuple[list[Span], list[str]]:
    """The tokens and their words; a shortened word within a sentence has its full stop: "Lund Inc. | said"."""
    spans, words = list(document.tokens), list(document.words)
    stops = [at for at in where(words, (".",)) if 0 < at < len(words) - 1 and _is_short(document, at, opening)]
    for at in stops:
        spans[at] = Span(spans[at - 1].start, spans[at].end)
        words[at] = f"{words[at - 1]}."
    dropped = {at - 1 for at in stops}
    if dropped:
        spans = [span for at, span in enumerate(spans) if at not in dropped]
        words = [word for at, word in enumerate(words) if at not in dropped]
    return spans, words


def _is_short(document: Document, stop: int, opening: frozenset[int]) -> bool:
    """Whether a full stop shortens the word before it: the sentence goes on behind it, in the same line."""
    _, at, behind = around = document.tokens[stop - 1 : stop + 2]
    ends = behind.start in opening or "\n" in document.text[at.end : behind.start]
    return not ends and is_shortened(document.text, *around)


def _is_office(plain: Sequence[str], at: int) -> bool:
    return word_at(plain, at + 1) in HELD_FIRST


def _is_given(plain: Sequence[str], lows: Sequence[str], at: int) -> bool:
    """Whether a small word with a capital is somebody’s name: "said Per Dahl", "Will said"."""
    following = word_at(plain, at + 1)
    says = following in SAYS and following != LEMMAS[following]
    inside = at > 0 and plain[at - 1][:1].islower()
    return says or (inside and following[:1].isupper() and lows[at + 1] not in DAYS)


def _is_subject(lows: Sequence[str], at: int) -> bool:
    """Whether a verb follows a word that opens its sentence: "Reilly said", but "Finally, he said"."""
    following = word_at(lows, at + 1)
    return following in VERBS or following in PAST or following in AUXILIARIES


def passages(text: str, words: Words, marked: Sequence[Marked]) -> Iterator[Passage]:
    """Every paragraph, in order; where one hands over to a quote with a colon, it and the quote's are one."""
    number, start = 0, 0
    while start < len(text):
        end = _line_end(text, start)
        last = number
        while True:
            while last < len(marked) and marked[last].start < end:
                end = max(end, _line_end(text, marked[last].end))
                last += 1
            opens = last < len(marked) and text[end : marked[last].start].isspace()
            if last > number or not opens or not _hands_over(text, start, end):
                break
            end = _line_end(text, marked[last].end)
        if not text[start:end].isspace() and end > start:
            yield _passage(text, words, marked, range(number, last), (start, end))
        number, start = last, end + 1


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end


def _hands_over(text: str, start: int, end: int) -> bool:
    """Whether a paragraph without quotes ends with a colon."""
    return end - start < LEAD_LENGTH and text[start:end].rstrip().endswith(":")


def _passage(text: str, words: Words, marked: Sequence[Marked], numbers: range, line: tuple[int, int]) -> Passage:
    """The words of a line, and an empty one for each of its quotes, by number."""
    plain: list[str] = []
    lows: list[str] = []
    spans: list[Span] = []
    quotes: list[int] = []
    at = bisect_left(words.starts, line[0])
    for number in [*numbers, -1]:
        stop = bisect_left(words.starts, marked[number].start if number >= 0 else line[1], at)
        plain += words.plain[at:stop]
        lows += words.lows[at:stop]
        spans += words.spans[at:stop]
        quotes += [-1] * (stop - at)
        if number >= 0:
            plain.append("")
            lows.append("")
            spans.append(Span(marked[number].start, marked[number].end))
            quotes.append(number)
            at = bisect_left(words.starts, marked[number].end, stop)
    passage = Passage(text, plain, lows, spans, quotes, [])
    passage.bounds.extend(_bounds(passage, words.sentence_starts))
    return passage


def _bounds(passage: Passage, starts: frozenset[int]) -> list[tuple[int, int]]:
    size = len(passage.words)
    dateline = _dateline_end(passage)
    begins = [n for n in where(map(START, passage.spans), starts) if n > dateline and not _goes_on(passage, n)]
    inner = [dateline, *begins] if dateline else begins
    bounds: list[tuple[int, int]] = []
    for first, last in pairwise((0, *inner, size)):
        bounds += [(first, last)] * (last - first)
    return bounds


def _dateline_end(passage: Passage) -> int:
    """Where a paragraph begins behind its hour, or its place and day: 14:07; NORSUND, May 6 (AP) —; NORSUND:; Sir –; 0
    where none is.
    """
    if passage.words[:1] == []:
        return 0
    if passage.words[0] in SALUTATIONS and passage.words[1:2] in (["–"], ["—"], ["-"]):
        return 2
    start = passage.spans[0].start
    hour = HOUR.match(passage.text, start) if passage.words[0][:1].isdigit() else None
    end = hour.end() if hour else behind_dateline(passage.text, start)
    behind = (at for at, span in enumerate(passage.spans) if span.start >= end)
    return next((at for at in behind if not hour or passage.words[at] not in SIGNS), 0)


def _goes_on(passage: Passage, item: int) -> bool:
    """Whether a sentence goes on here: “Why?” Okafor asked; or a colon hands over to a quote."""
    if passage.quotes[item] >= 0:
        return passage.words[item - 1] == ":"
    if passage.quotes[item - 1] < 0:
        return False
    closing = passage.spans[item - 1].of(passage.text).rstrip("\"'”’»")[-1:]
    return (closing in "?!…-–—" and _reports(passage, item)) or (closing == "." and _only_reports(passage, item))


GESTURES = frozenset(
    ("agree", "chuckle", "concur", "disagree", "grin", "laugh", "nod", "shrug", "sigh", "smile", "sob")
)
"""What somebody else may do behind words that are over: “It is up to us.” Her daughter nodded."""
CIRCUMSTANCES = frozenset(("at", "during", "in", "on", "outside"))
SPEAKER_REACH = 12
"""Items of a sentence in which the verb of saying stands, where it tells no more than who spoke."""
MOST_BEHIND = 5
"""Words of who is told, or where and when, at most."""


def _only_reports(passage: Passage, item: int) -> bool:
    """Whether the whole sentence is a speaker and a verb of saying, behind a full stop that should be a comma.

    Whom it was said to may follow, and where and when: "Okafor, 52, told the BBC.", "Okafor said in a statement."
    """
    reach = range(item + 1, min(item + SPEAKER_REACH, len(passage.words) - 1))
    at = next((at for at in reach if passage.lows[at] in SAYS), None)
    if at is None or LEMMAS[passage.lows[at]] in GESTURES or not _is_speaker(passage, item, at):
        return False
    rest = passage.lows[at + 1 : at + 2 + MOST_BEHIND]
    behind = rest[: rest.index(".")] if "." in rest else ["that"]
    if VERBS[passage.lows[at]] is Saying.SAY:
        dated = all(low in DAYS or low in ("on", "late", "early") for low in behind)
        plainly = LEMMAS[passage.lows[at]] in SAY_PLAINLY and behind[:1] != [] and behind[0] in CIRCUMSTANCES
        return dated or (plainly and all(map(str.isalnum, behind)))
    return bool(behind) and all(low.isalnum() and low not in OBJECTS and low not in VERBS for low in behind)


NAME_REACH = 4
"""Items. A speaker of so many is a name by its commas or its capital."""


def _is_speaker(passage: Passage, item: int, verb: int) -> bool:
    """Whether all before a verb is a name, or a phrase, with what explains it between two commas: "Okafor, 52,"."""
    words = _without_bracket(passage.words[item:verb])
    plain = all(word[:1].isalnum() or word in (",", "’s", "'s") for word in words) and words.count(",") in (0, 2)
    named = len(words) < NAME_REACH or (words[-1] == "," if "," in words else words[0][:1].isupper())
    acts = any(word in PAST or word in AUXILIARIES for word in words[:-1] if word not in APOSTROPHE_S)
    return plain and named and not acts


def _without_bracket(words: list[str]) -> list[str]:
    """The words before a verb but a bracket right before it: "Okafor" of "Okafor (Con, Tarna East)"."""
    return words[: words.index("(")] if words[-1] == ")" and "(" in words[1:] else words


def _reports(passage: Passage, item: int) -> bool:
    """Whether a verb of saying follows soon, past an insertion at most.

    One that has an object of its own begins another sentence: “Get out!” She denied this. Lund said he was late.
    """
    begins = passage.lows[item] in BEGINNINGS and passage.words[item][:1].isupper()
    inserted = False
    for at in range(item + 1, min(item + REPORT_REACH, len(passage.words))):
        low = passage.lows[at]
        following = word_at(passage.lows, at + 1)
        acted_on = low in SAYS and following in BEGINNINGS
        tells = acted_on and following in SUBJECT_PRONOUNS and VERBS[low] is Saying.SAY
        if tells or (acted_on and begins and LEMMAS[low] not in SAY_PLAINLY):
            return False
        if low in SAYS and (not inserted or passage.lows[at - 1] == ","):
            return at + 1 >= len(passage.words) or passage.lows[at + 1] not in OBJECTS
        if low == ",":
            inserted = True
        elif not low or low in ".;:":
            return False
    return False

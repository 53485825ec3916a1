"""Interviews in print whose questions are paragraphs by themselves, with the answers below them and no names.

An explainer has such questions too. In an interview whoever is asked is "you", and answers as "I" or "we".
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from reader.analysis.patterns import later
from reader.model import Span

PARAGRAPH = later(r"\S(?:[^\n]*\S)?")
QUESTION = later(r"[^\"“‘«\n]{1,360}\?\s*\Z")
"""A paragraph that asks: it ends with its question, is short, and has no quotation marks."""
OF_ONE = later(r"\b(?:I|[Mm]y|[Mm]e)\b")
"""Words of a single person about themselves."""
FIRST_PERSON = later(r"\b(?:[Ii]|[Ww]e|[Mm]y|[Mm]e|[Oo]ur|us)\b(?!\.)")
QUOTED = later(r"[“\"][^”\"]*(?:[”\"]|\Z)")
"""Words in marks, or from an opening mark on."""
FOOT = later(
    r"[(\[]?(?:(?:Please )?(?:follow|email|contact|reach|write to) (?:me|us|our)\b|copyright\b|©|sign up\b|subscribe\b"
    r"|you can (?:follow|email|contact|reach|write to|find) (?:me|us)\b)",
    re.IGNORECASE,
)
"""How what stands below an interview begins: whom to follow, and whose the words are."""
SECOND_PERSON = later(r"\b[Yy]ou(?:r|rs|rself)?\b")
FEWEST = 3
"""Questions that make an interview."""
PARAGRAPHS_EACH = 3
"""Paragraphs to a question, on average, at most: an essay asks more rarely."""
REMARK_LENGTH = 240
"""Characters of an interviewer's remark that asks nothing, at most."""
CLIPPED = 60
"""Characters of an answer that needs no "I": "Never."."""


STATED = later(
    r"(?:(?:And|But|So) )?(?:[Yy]ou(?:[’']ve| have| were| had| once| \w+ed| said| grew| wrote| made)|[Yy]our) "
)
"""How an interviewer's remark opens that asks nothing: "You grew up in Norsund.", "Your first book sold well."."""
WITHIN = later(r"(?:[^\s?][^\n?]{0,359}\?\s+)+(?=[^\s?])")
"""A question that opens a paragraph in which its answer stands too."""
SENTENCE = later(r"[.!…][”\"’]?\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and the paragraphs that answer it."""

    asked: Span
    answered: tuple[Span, ...]


def exchanges(text: str) -> Sequence[Exchange]:
    """The questions and answers of an interview without names; none where the text is not one."""
    if text.count("?") < FEWEST:
        return ()
    paragraphs = list(paragraphs_of(text, 0, len(text)))
    found = list(_pairs(text, paragraphs)) or list(_within(text, paragraphs))
    return found if _is_interview(text, found) else ()


def _asks(text: str, paragraph: Span) -> bool:
    """Whether a paragraph is a question, and not an answer that ends with one: "Why would I stay?"."""
    own = OF_ONE.search(text, *paragraph) and not SECOND_PERSON.search(text, *paragraph)
    return QUESTION.match(text, *paragraph) is not None and not own


def _pairs(text: str, paragraphs: Sequence[Span]) -> Iterator[Exchange]:
    """Each question with all up to the next; two questions in a row are one. Behind the last, what goes on as "I"."""
    asking = [at for at, span in enumerate(paragraphs) if at and _asks(text, span)]
    if len(asking) < FEWEST or asking[-1] - asking[0] > PARAGRAPHS_EACH * len(asking):
        return
    asking = sorted({*asking, *(at for at in range(asking[0], asking[-1]) if _remarks(text, paragraphs, at))})
    for at, following in pairwise((*asking, len(paragraphs))):
        answered = paragraphs[at + 1 : following]
        if following == len(paragraphs):
            answered = [*answered[:1], *own_words(text, answered[1:])]
        if answered:
            yield Exchange(paragraphs[at], tuple(answered))


def _remarks(text: str, paragraphs: Sequence[Span], at: int) -> bool:
    """Whether a paragraph between answers is an interviewer's remark: it tells of "you", and nothing of "I"."""
    remark, answer = paragraphs[at], paragraphs[at + 1]
    told = STATED.match(text, *remark) is not None and not FIRST_PERSON.search(text, *remark)
    return told and remark.end - remark.start < REMARK_LENGTH and FIRST_PERSON.search(text, *answer) is not None


def _within(text: str, paragraphs: Sequence[Span]) -> Iterator[Exchange]:
    """The exchanges of paragraphs that each hold a question and its answer, up to the last that asks."""
    asking = [at for at, span in enumerate(paragraphs) if at and WITHIN.match(text, *span)]
    if len(asking) < FEWEST or asking[-1] - asking[0] >= 2 * len(asking):
        return
    for span in paragraphs[asking[0] : asking[-1] + 1]:
        begin = _answer_start(text, span)
        if begin is not None:
            asked = next(paragraphs_of(text, span.start, begin))
            yield Exchange(asked, (Span(begin, span.end),))


def _answer_start(text: str, paragraph: Span) -> int | None:
    """Where the answer begins: behind the question, or in front of the first sentence that says "I"; None without."""
    question = WITHIN.match(text, *paragraph)
    begins = [paragraph.start, *(found.end() for found in SENTENCE.finditer(text, *paragraph))]
    said = FIRST_PERSON.search(text, *paragraph)
    own = begins[bisect_right(begins, said.start()) - 1] if said else None
    if question and (own is None or own >= question.end() or own == paragraph.start):
        return question.end()
    return own if own and own > paragraph.start else None


def own_words(text: str, paragraphs: Iterable[Span]) -> Iterator[Span]:
    """The paragraphs, up to the first in which nobody says "I" or "we" but in quotation marks, or the page ends."""
    return takewhile(
        lambda span: not FOOT.match(text, *span) and FIRST_PERSON.search(QUOTED.sub("", span.of(text))), paragraphs
    )


def paragraphs_of(text: str, start: int, end: int) -> Iterator[Span]:
    """The paragraphs of a stretch, without the blanks around them."""
    return (Span(*found.span()) for found in PARAGRAPH.finditer(text, start, end))


def _is_interview(text: str, found: Sequence[Exchange]) -> bool:
    """Whether most answers are somebody's own, and half of the questions are put to "you", or one where "I" answers."""
    spoken = sum(any(FIRST_PERSON.search(text, *span) for span in one.answered) for one in found)
    fitting = sum(_is_clipped(text, one) for one in found) + spoken
    put = sum(SECOND_PERSON.search(text, *one.asked) is not None for one in found)
    most = fitting > len(found) * 2 / 3 and spoken * 2 >= len(found)
    single = sum(any(OF_ONE.search(text, *span) for span in one.answered) for one in found)
    addressed = put * 2 >= len(found) or (put > 0 and single * 3 >= len(found) * 2)
    return len(found) >= FEWEST and most and addressed


def _is_clipped(text: str, exchange: Exchange) -> bool:
    """Whether an answer is too short to need an "I"."""
    own = any(FIRST_PERSON.search(text, *span) for span in exchange.answered)
    return not own and sum(span.end - span.start for span in exchange.answered) < CLIPPED

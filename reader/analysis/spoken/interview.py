"""Interviews in print, without quotation marks: paragraphs that begin with who speaks, or questions by themselves."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from reader.analysis.english.roles import is_role_word
from reader.analysis.patterns import later
from reader.analysis.spoken.marks import Marked, pair_marks
from reader.analysis.spoken.questions import FIRST_PERSON, SECOND_PERSON, exchanges, own_words, paragraphs_of
from reader.analysis.wordlists import word_set
from reader.model import Span

CAPITAL = r"[^\W\d_a-zß-ÿ]"
ROLE = r"(?:(?<=[A-Z]{2})(?:,? \([^()\n]{1,40}\))?(?:, [A-Z][^:?!\n]{1,60})?)?"
"""What a transcript prints behind a name in capitals: "LUND, HOST:", "SEN. RITA COLE (D), OHIO:"."""
LABEL = re.compile(
    rf"^(?:\d{{1,3}}\. )?(?P<name>Q|A|{CAPITAL}[\w.’'-]*(?: (?:{CAPITAL}[\w.’'-]*|of|the|de|van|al|bin)){{0,4}})"
    rf"{ROLE}(?: \([^()\n]{{1,60}}\)){{0,2}}(?:\s?:|(?<=^[QA])\.)[^\S\n]+(?=\S)",
    re.MULTILINE,
)
OFFICE_LABEL = later(
    rf"The {CAPITAL}[^\n:()]{{2,90}} \((?P<name>{CAPITAL}[\w.’'-]*(?: {CAPITAL}[\w.’'-]*){{1,4}})\):\s+(?=\S)"
)
"""Who speaks, in brackets behind their office: "The Secretary of State for Transport (Ada Lund): I will."."""
LETTER_LABEL = later(r"(?<=[a-z\d)][.?!] )(?<![DM][rs]\. )(?<!Mrs\. )(?P<name>[QA])[.:] (?=[A-Z“\"])")
"""A letter before who speaks within a line that such a letter opens: "Q. Were you late? A. I was."."""
LETTERED = ("Q.", "A.", "Q:", "A:")
"""How such a line begins."""
FEWEST = 3
"""Labelled paragraphs, with one label at least twice, that make an interview."""

NO_SPEAKERS = word_set(
    """
    debate note notes panel photo photos image source sources update updated correction related read watch more caption
    podcast roundtable video
    editor’s date title by from to subject tags topics advantages disadvantages pros cons post posts
    reviews verdict price prices features specifications rating score result results tickets address phone
    """
)
RUBRICS = NO_SPEAKERS | word_set(
    """
    interview exclusive live opinion analysis review profile obituary comment feature breaking explainer listen letter
    letters podcast q&a question answer spoiler transcript video watch
    """
)
"""What a newspaper prints before a colon; in an interview its own name may be such a word."""
ASKING, ANSWERING = ("q", "question"), ("a", "answer")
"""What stands for a name before who asks, and before who answers."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says at a stretch."""

    label: Span | None
    """The name; None where it is only "Q" or "Answer", or nothing."""
    parts: tuple[Span, ...]
    """One for each paragraph."""
    answers: bool = False
    """An answer without a name: whoever is interviewed gives it."""


CAPITAL_LABEL = re.compile(rf"[\"“‘']\s?(?P<name>[A-Z][A-Z.’'-]+(?: [A-Z][A-Z.’'-]+){{0,3}}){ROLE}:\s")
"""Who speaks, within the marks of a transcript: “LUND: The bridge is shut."""


def labels_within(text: str, marked: Sequence[Marked]) -> dict[int, Span]:
    """The speakers named at the beginning of marked stretches, by number; none where the text is no transcript.

    A colon ends what stands there of each.
    """
    found = {n: match for n, mark in enumerate(marked) if (match := CAPITAL_LABEL.match(text, mark.start, mark.end))}
    if not _is_conversation([match["name"] for match in found.values()]):
        return {}
    return {n: Span(match.start("name"), match.end("name")) for n, match in found.items()}


def _is_conversation(names: Sequence[str]) -> bool:
    """Whether those who speak mostly speak again, as the heads of a list do not; a transcript may name them in full at
    first, and by the surname from then on.
    """
    counted = Counter(name.rsplit(maxsplit=1)[-1] for name in names)
    again = sum(times for times in counted.values() if times > 1)
    return len(names) >= FEWEST and again * 2 >= len(names)


@lru_cache(maxsize=1)
def find_turns(text: str) -> tuple[Turn, ...]:
    """The turns of an interview, in order; none where the text is not one.

    Those of the last text are kept, as `pair_marks` keeps its stretches.
    """
    return tuple(_turns(text))


def _labels(text: str) -> Iterator[re.Match[str]]:
    """Every line's label, and those within one that begins with a letter; one without a colon has no other."""
    start = 0
    for line in text.split("\n"):
        lettered = line.startswith(LETTERED)
        if (":" in line or lettered) and (found := LABEL.match(text, start) or OFFICE_LABEL.match(text, start)):
            yield found
            yield from LETTER_LABEL.finditer(text, found.end(), start + len(line)) if lettered else ()
        start += len(line) + 1


def _turns(text: str) -> Iterator[Turn]:
    labels = list(_labels(text))
    asking = {match["name"] for match in labels if " " in match["name"] and _asks(text, match)}
    labels = [match for match in labels if match["name"] in asking or _may_speak(match["name"])]
    labels = _without_rubric(text, labels)
    if _is_conversation([match["name"] for match in labels]) and _is_spoken(text, labels):
        for match, following in zip_longest(labels, labels[1:]):
            yield from _labelled(text, match, following.start() if following else len(text))
        return
    for exchange in exchanges(text):
        yield Turn(None, (exchange.asked,))
        yield Turn(None, exchange.answered, answers=True)


def _without_rubric(text: str, labels: list[re.Match[str]]) -> list[re.Match[str]]:
    """The labels but that of a headline: "Interview: the woman who counts eels"."""
    heads = labels != [] and not text[: labels[0].start()].strip() and labels[0]["name"].casefold() in RUBRICS
    again = heads and any(match["name"] == labels[0]["name"] for match in labels[1:])
    return labels[1:] if heads and not again else labels


def _may_speak(name: str) -> bool:
    first, *others = name.split()
    titled = bool(others) and is_role_word(first)  # "Mr Price"
    return titled or name.rsplit(maxsplit=1)[-1].casefold() not in NO_SPEAKERS


def _asks(text: str, label: re.Match[str]) -> bool:
    """Whether a question stands behind a label, as behind the name of a paper: "The Belvar Post: What was it like?"."""
    return next(paragraphs_of(text, label.end(), len(text))).of(text).endswith("?")


def _is_spoken(text: str, labels: Sequence[re.Match[str]]) -> bool:
    """Whether people speak behind the labels, and no results are listed: somebody asks, or says "I" or "you"."""
    lines = (next(paragraphs_of(text, label.end(), len(text))).of(text) for label in labels)
    return any("?" in line or FIRST_PERSON.search(line) or SECOND_PERSON.search(line) for line in lines)


def _labelled(text: str, label: re.Match[str], end: int) -> Iterator[Turn]:
    """What stands behind a label: the turn, and how it goes on; behind a question of "Q" its answer."""
    [said, *others] = paragraphs_of(text, label.end(), end)
    who = label["name"].casefold()
    name = None if who in (*ASKING, *ANSWERING) else Span(label.start("name"), label.end("name"))
    if who in ASKING and others and text[said.end - 1] == "?":
        yield Turn(None, (said,))
        yield Turn(None, (others[0], *own_words(text, others[1:])), answers=True)
    else:
        yield Turn(name, (said, *own_words(text, others)), answers=who in ANSWERING)


def spoken_stretches(text: str) -> tuple[Span, ...]:
    """What stands in quotation marks, and the turns of an interview, in order and apart from each other."""
    turns = [part for turn in find_turns(text) for part in turn.parts]
    stretches: list[Span] = []
    for span in sorted([*turns, *(Span(mark.start, mark.end) for mark in pair_marks(text))], key=lambda s: s.start):
        if not stretches or span.start >= stretches[-1].end:
            stretches.append(span)
    return tuple(stretches)

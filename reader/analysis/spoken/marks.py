"""Quotation marks, paired. Finds the outermost marked stretches of each paragraph; what they mean is for others.

An opening mark looks to its right, a closing one to its left; a straight mark is read by the blanks around it. A
stretch never leaves its paragraph: a paragraph that opens and does not close is carried on by the next one if that
opens too, and otherwise the stretch ends with its sentence. Every step looks a few marks ahead at most, so the time is
linear.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, IntEnum
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from reader.analysis.patterns import later

MARK = re.compile(r"[\"“”„‟«»‹›‘’‚'`´″＂](?:(?<=')'|(?<=`)`|(?<=‘)‘|(?<=’)’)?")
"""Two apostrophes close what two backquotes opened; by themselves they are a mark of their own. It begins with a set,
which is looked for five times as fast as one of several marks.
"""

LINE = re.compile(r"[^\n]+(?:\n(?=[a-z])[^\n]+)*")
"""A paragraph; a line that goes on in small letters belongs to the one before."""
SENTENCE_END = later(r"[.!?…]+(?=\s)")
SENTENCES = later(r"[.!?…]\s")
REPORTED = later(
    r",['’]?(?= (?:(?:said|says|added) (?:(?:[a-z-]+ ){0,2}[A-Z]|an? |the |he |she )"
    r"|(?:[Hh]e|[Ss]he|[Tt]hey|(?:an?|one|the)(?: [a-z-]+){1,3}|(?:[a-z-]+ ){0,2}(?:[A-Z][\w’'-]+ ){0,2}[A-Z][\w’'-]+)"
    r" (?:said|says|added)(?: (?:on|in|at|of) [^,]{3,60})?[.:]))"
)
"""The comma behind which a report stands that ends its sentence or turns to who speaks: “We shall see, said Holm."""
LACKING_LENGTH = 100
"""Characters of a quote whose opening mark is lost, at most."""
ELISION = later(r"(?:\d\ds|em|tis|twas|twere|til|till|cause|bout|round|n|cos|gainst|neath)\b", re.IGNORECASE)
"""Words whose first letters an apostrophe stands for."""
CLIPPED = re.compile(r"(?:\d\ds|em|tis|twas|twere|bout|n)\b")
"""Those that are no word without it: before them an opening mark is an apostrophe that a machine has set."""

HEIGHT = re.compile(r"\d['’′]\d{1,2}\Z")
"""What stands before an inch sign: 6’2”. At the end of a sentence the sign closes a quote rather."""
TURNED = re.compile(r"’[A-Z]")
"""How a paragraph begins that opens its quotes with the mark that closes them."""
DIRECTION = later(r"(?:\([^()\n]{1,60}\)|\[[^\[\]\n]{1,60}\])[\W_]*\Z")
"""What stands in brackets and is all that marks hold."""
OPEN_BEFORE = frozenset(" \t\xa0([{—–-―/:;…|‘“\"'«")
CLOSE_AFTER = frozenset(" \t\xa0.,;:!?)]}—–-―/…|’”\"'»")


class Family(Enum):
    """Marks that open and close each other."""

    DOUBLE = "double"
    SINGLE = "single"
    ANGLE = "angle"
    TYPED = "typed"
    """Two apostrophes on either side: archives of news write quotation marks so, and wikis italics."""
    APART = "apart"
    """No marks: a quotation that a page sets apart."""


class Side(IntEnum):
    """What a mark looks like by itself; the bits of both sides in `EITHER`."""

    NEITHER = 0
    OPEN = 1
    CLOSE = 2
    EITHER = 3


FAMILY = dict.fromkeys(("“", "”", "„", "‟", '"', "″", "＂", "``", "‘‘", "’’"), Family.DOUBLE) | {"''": Family.TYPED}
FAMILY |= dict.fromkeys("‘’‚'`´", Family.SINGLE)
FAMILY |= dict.fromkeys("«»‹›", Family.ANGLE)
FIXED = dict.fromkeys(("„", "‚", "‘‘", "``"), Side.OPEN) | {"’’": Side.CLOSE}
"""Marks that look to one side wherever they stand."""
LOW_REACH = 2000
"""Characters before a mark in which a low one may have opened what it closes."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch between quotation marks, the marks included, or one that is set apart and has none."""

    start: int
    end: int
    family: Family
    carried: bool = False
    """The paragraph before broke off inside the quote, and this one takes it up."""


class _Mark(NamedTuple):
    start: int
    end: int
    family: Family
    side: Side


@lru_cache(maxsize=1)
def pair_marks(text: str) -> tuple[Marked, ...]:
    """The outermost quoted stretches, in order, without those of no letter or digit, or of a stage direction alone.

    Those of the last text are kept: whoever ties pronouns asks for them, and then whoever finds quotes.
    """
    lines = [line.span() for line in LINE.finditer(text) if not line[0].isspace()]
    found: list[Marked] = []
    running: Family | None = None
    for line, following in zip_longest(lines, lines[1:]):
        stretches, running = _pair(text, line, following, running)
        found += stretches
    return tuple(found)


def _marks(text: str, start: int, end: int) -> list[_Mark]:
    """The quotation marks of a line, each with the family it pairs with here and the side it looks to."""
    marks = []
    doubled, straight = False, 0
    for match in MARK.finditer(text, start, end):
        side = _side(text, match, start, end)
        if side:
            family = FAMILY[match[0]]
            if match[0] == "’’" and not doubled:
                family = Family.SINGLE
            elif family is Family.TYPED and (
                "``" in text[max(start, match.start() - 2000) : match.start()] or (straight % 2 and side is Side.CLOSE)
            ):
                family = Family.DOUBLE
            straight += match[0] == '"'
            doubled = doubled or family is Family.DOUBLE
            marks.append(_Mark(match.start(), match.end(), family, side))
    return marks


def _side(text: str, match: re.Match[str], start: int, end: int) -> Side:
    """How a mark looks, by itself and by its neighbours; an apostrophe or an inch sign is no quotation mark."""
    at, after = match.span()
    before_char = text[at - 1] if at > start else " "
    after_char = text[after] if after < end else " "
    mark = match[0]
    if before_char == "=" or (after_char not in ".!?" and HEIGHT.search(text, max(start, at - 5), at)):
        return Side.NEITHER
    may_open = before_char in OPEN_BEFORE and not after_char.isspace()
    may_close = not before_char.isspace() and (after_char in CLOSE_AFTER or not after_char.isalnum())
    if mark in FIXED:
        return FIXED[mark]
    if mark in "'’`´":
        turned = mark != "’" or (TURNED.match(text, start) and after_char.isupper())
        begins = may_open and bool(turned) and (after_char.isalnum() or after_char in "[($£€…")
        return _by_word(text, after, may_open=begins, may_close=may_close)
    closes = before_char not in OPEN_BEFORE and after_char in CLOSE_AFTER
    if mark == "‘":
        return _of_sixes(text, start, match, closes=closes)
    if mark in "“‟":
        return Side.CLOSE if closes else Side.OPEN
    if mark == "”":
        return Side.OPEN if may_open and not may_close else Side.CLOSE
    if mark in "«‹" and after_char.isspace() and before_char in OPEN_BEFORE:
        return Side.OPEN
    if mark in "»›" and before_char.isspace() and after_char in CLOSE_AFTER:
        return Side.CLOSE
    return _by_blanks(may_open=may_open, may_close=may_close)


def _by_word(text: str, after: int, *, may_open: bool, may_close: bool) -> Side:
    """The side of a mark that may be an apostrophe, by the word behind it."""
    if may_open:
        return Side.NEITHER if ELISION.match(text, after) else Side.OPEN
    return Side.CLOSE if may_close else Side.NEITHER


def _of_sixes(text: str, start: int, match: re.Match[str], *, closes: bool) -> Side:
    """The side of a single mark that opens in English, and closes what a low mark opened: ‚so‘."""
    if CLIPPED.match(text, match.end()):
        return Side.NEITHER
    at = match.start()
    return Side.CLOSE if closes and "‚" in text[max(start, at - LOW_REACH) : at] else Side.OPEN


def _by_blanks(*, may_open: bool, may_close: bool) -> Side:
    """The side of a mark that looks the same on both; of one that has a blank on both, either."""
    if may_open != may_close:
        return Side.OPEN if may_open else Side.CLOSE
    return Side.EITHER


@dataclass(slots=True)
class _Pairing:
    """One paragraph on its way through the pairing."""

    text: str
    marks: Sequence[_Mark]
    start: int = 0
    is_block: bool = False
    """The paragraph is one of several that begin with a mark, or ends with one."""
    single_follows: bool = False
    """The next paragraph begins with a single mark and a capital."""
    found: list[Marked] = field(default_factory=list)
    opened: _Mark | None = None
    depth: int = 0

    def close(self, end: int) -> None:
        if self.opened and _has_words(self.text[self.opened.end : end]):
            self.found.append(Marked(self.opened.start, end, self.opened.family))
        self.opened, self.depth = None, 0

    def break_off(self, limit: int) -> None:
        """Nothing closes the stretch: it ends with its first sentence or where it is reported, before `limit`."""
        if self.opened:
            sentence = SENTENCE_END.search(self.text, self.opened.end, limit)
            end = sentence.end() if sentence else limit
            reported = REPORTED.search(self.text, self.opened.end, end)
            end = reported.end() if reported else end
            if self.text[self.opened.start - 1 : self.opened.start] == "(":
                bracket = self.text.find(")", self.opened.end, end)
                end = bracket if bracket > 0 else end
            while end > self.opened.end and self.text[end - 1].isspace():
                end -= 1
            self.close(end)


def _has_words(inner: str) -> bool:
    """Whether somebody's words stand behind a mark; what a transcript tells of a noise is nobody's: “(LAUGHTER.)”."""
    return any(map(str.isalnum, inner)) and not (inner[:1] in "([" and DIRECTION.match(inner))


def _pair(
    text: str, line: tuple[int, int], following: tuple[int, int] | None, running: Family | None
) -> tuple[list[Marked], Family | None]:
    """The stretches of one paragraph, and the family of a quote that the next paragraph carries on."""
    start, end = line
    marks = _marks(text, start, end)
    ends = bool(marks) and marks[-1].end == end and text[marks[-1].start] == '"'
    is_block = ends or running is not None or (following is not None and text.startswith('"', following[0]))
    pairing = _Pairing(text, marks, start, is_block, _single_opens(text, following))
    for number, mark in enumerate(marks):
        if pairing.opened:
            _meet(pairing, number, mark)
        elif not number and _lacks_opening(text, start, mark):
            pairing.opened = _Mark(start, start, mark.family, Side.OPEN)
            pairing.close(mark.end)
        elif mark.side & Side.OPEN and (
            mark.family is not Family.SINGLE or _single_closes(marks, number) or _runs_on(pairing, number)
        ):
            pairing.opened = mark
    carried = running is not None and bool(marks) and marks[0].start == start and marks[0].family is running
    goes_on = _end_paragraph(pairing, line, following, carried)
    found = pairing.found
    if carried and found and found[0].start == start:
        found[0] = replace(found[0], carried=True)
    return found, goes_on


def _lacks_opening(text: str, start: int, mark: _Mark) -> bool:
    """Whether a paragraph begins within a quote, whose first mark closes it: The bridge is shut,” Okafor said."""
    closing = text[mark.start : mark.end] == "”" and mark.side is Side.CLOSE and text[mark.start - 1] in ",.?!…"
    near = mark.start - start < LACKING_LENGTH
    return closing and near and SENTENCES.search(text, start, mark.start - 1) is None


def _end_paragraph(
    pairing: _Pairing, line: tuple[int, int], following: tuple[int, int] | None, carried: bool
) -> Family | None:
    """End what the paragraph leaves open; the family, where the next paragraph takes it up."""
    opened = pairing.opened
    if opened is None:
        return None
    start, end = line
    goes_on = following is not None and _opens_with(pairing.text, following[0], opened.family)
    whole = opened.start == start and (carried or (len(pairing.marks) == 1 and not _is_reported(pairing, opened, end)))
    if goes_on or whole:
        pairing.close(end)
    else:
        pairing.break_off(end)
    return opened.family if goes_on else None


def _is_reported(pairing: _Pairing, opened: _Mark, end: int) -> bool:
    """Whether the first sentence behind a mark says who says it, so that a mark is lost before that."""
    sentence = SENTENCE_END.search(pairing.text, opened.end, end)
    return REPORTED.search(pairing.text, opened.end, sentence.end() if sentence else end) is not None


def _meet(pairing: _Pairing, number: int, mark: _Mark) -> None:
    """A mark of the open family: it closes, opens one within, or shows that the first was never closed."""
    opened = pairing.opened
    if opened is None or mark.family is not opened.family:
        return
    if mark.family is Family.SINGLE:
        if mark.side & Side.CLOSE and not _is_plural_possessive(pairing, number):
            pairing.close(mark.end)
        return
    if mark.side is Side.OPEN and mark.start == opened.end:
        return
    if mark.side is Side.OPEN:
        if _closes_twice(pairing.marks, number) or _is_within_block(pairing, opened, number):
            pairing.depth += 1
        else:
            pairing.break_off(mark.start)
            pairing.opened = mark
    elif pairing.depth and mark.side is Side.CLOSE:
        pairing.depth -= 1
    else:
        pairing.close(mark.end)


def _closes_twice(marks: Sequence[_Mark], number: int) -> bool:
    """Whether the next two marks of the family both close: a quote within a quote of the same marks."""
    sides = [mark.side for mark in marks[number + 1 : number + 6] if mark.family is marks[number].family]
    return len(sides) >= 2 and all(side is Side.CLOSE for side in sides[:2])


def _is_within_block(pairing: _Pairing, opened: _Mark, number: int) -> bool:
    """Whether curly marks stand within a paragraph that a straight mark sets off as a quotation."""
    if pairing.text[opened.start] != '"' or opened.start != pairing.start:
        return False
    following = [mark for mark in pairing.marks[number + 1 : number + 6] if mark.family is opened.family][:1]
    curly = pairing.text[pairing.marks[number].start] == "“"
    return curly and pairing.is_block and following != [] and pairing.text[following[0].start] == "”"


def _single_closes(marks: Sequence[_Mark], number: int) -> bool:
    """Whether a single mark that may open has one that may close before the next one that opens."""
    for mark in marks[number + 1 : number + 9]:
        if mark.family is Family.SINGLE:
            if mark.side & Side.CLOSE:
                return True
            if mark.side is Side.OPEN:
                return False
    return False


def _single_opens(text: str, paragraph: tuple[int, int] | None) -> bool:
    """Whether a paragraph begins with a single mark and a capital."""
    opens = paragraph is not None and _opens_with(text, paragraph[0], Family.SINGLE)
    return opens and paragraph is not None and text[paragraph[0] + 1 : paragraph[0] + 2].isupper()


def _runs_on(pairing: _Pairing, number: int) -> bool:
    """Whether a single mark that nothing closes begins what the next paragraph carries on."""
    mark = pairing.marks[number]
    last = all(other.family is not Family.SINGLE for other in pairing.marks[number + 1 : number + 2])
    return pairing.single_follows and last and _begins_speech(pairing, mark)


def _begins_speech(pairing: _Pairing, mark: _Mark) -> bool:
    """Whether a mark stands where words are quoted and no name: it begins the paragraph, or is handed over to."""
    text = pairing.text
    begins = mark.start == pairing.start or text[mark.start - 2 : mark.start] in (": ", ", ")
    return begins and text[mark.end : mark.end + 1].isupper()


def _is_plural_possessive(pairing: _Pairing, number: int) -> bool:
    """Whether a mark behind an s is an apostrophe: a later one closes better, in this paragraph or in the next.

    "the workers’ day,’ he said".
    """
    text, marks = pairing.text, pairing.marks
    if not _may_be_possessive(text, marks[number]):
        return False
    for following in marks[number + 1 : number + 5]:
        if following.family is Family.SINGLE:
            closes = following.side is Side.CLOSE and text[following.start - 1] in ".,!?…"
            if closes or not _may_be_possessive(text, following):
                return closes
    speaks = pairing.opened is not None and _begins_speech(pairing, pairing.opened)
    return speaks and pairing.single_follows and text[marks[number].end + 1 : marks[number].end + 2].islower()


def _may_be_possessive(text: str, mark: _Mark) -> bool:
    return mark.side is Side.CLOSE and text[mark.start - 1] in "sS" and text[mark.end : mark.end + 1] == " "


def _opens_with(text: str, start: int, family: Family) -> bool:
    match = MARK.match(text, start)
    return match is not None and FAMILY[match[0]] is family and match[0] not in "”’»"

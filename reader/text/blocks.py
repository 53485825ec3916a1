"""Plain text into blocks: paragraphs, the short lines between them that are subheads, list items, indented quotations.

Lines that were broken at a fixed width are joined again, and others are kept apart. Markup of any kind is left to
`html` and `sources.articles.markdown`.
"""

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby, pairwise
from typing import NamedTuple

from reader.model import BlockKind
from reader.text.body import DIVIDER, LINE_END, Body, Draft, Run
from reader.text.clean import clean_text

HEADING_WORDS = 12
"""Words of a line that can be a heading."""
HEADING_LENGTH = 80
"""A subhead is no longer than this, in words and in characters."""

HEADLINE_LENGTH = 120
"""The headline of a text is no longer than this; agencies and newspapers end near 100."""
_CAPITALS = r"[A-Z\u00c0-\u00de][A-Z\u00c0-\u00de.'’-]+(?: [A-Z\u00c0-\u00de.'’-]{2,}){0,3}"
_PLACE = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?=[^-–—―\n]{0,40}\()"
DATELINE = re.compile(
    rf"(?:{_CAPITALS}|{_PLACE})(?:, [A-Z\d][\w. ]{{1,30}}){{0,4}}\s*(?:\([^()\n]{{2,40}}\)\s*)?"
    r"(?:--|[-–—―]|(?<=\d):)(?=\s|$)"
)
"""Where, when and by which agency a report was written, in front of its first words: "LONDON, May 4 (Agency) —",
"KARACHI, May 4, 2026:"."""

WIDEST = 160
"""Characters that a line broken at a width may have; one that is longer was not broken."""
_NARROWEST = 40
"""Characters of a width that lines are broken at."""
_NEARLY = 0.8
"""Of the width: how much of it a broken line fills together with the next word. People break by hand, too."""

BULLET = re.compile(r"[-*+•‣▪◦]\s+(?=\S)")
"""What an item of a list begins with."""
_QUOTED = re.compile(r"^(?>(?:> ?)+)", re.MULTILINE)
"""What marks a line that somebody else wrote: "> "."""
_ADDRESS = re.compile(r" <[^<>@\s]{1,80}@[^<>@\s]{1,80}>(?=\s+wrote:\s*\Z)")
"""Of whom a mail answers, above the words that it marks."""
_HYPHEN = re.compile(r"(?<=[^\W\d_])-\n(?=[^\W\d_])")
"""Where a word was broken, or a compound: the hyphen stays, as nothing tells which."""
_NUMBER = re.compile(r"(?:\d{1,2}[.)]|[a-z]\))\s+(?=\S)")
"""What an item of a numbered list opens with: "3. ", "b) "."""
_STOP = re.compile(r"[.!?…,;:。！？]['\"”’»)\]]*$")
"""How a line ends that ends its sentence or clause; a headline does not."""
_PARTED = re.compile(r"[.!?…,;:。！？—–-]['\"”’»)\]]*\s*$")
"""How a line ends that its writer ended."""
_BLANK_LINES = re.compile(r"\n(?:[ ]*+\n)+")
"""What divides paragraphs."""
_UNDERLINED = re.compile(r"(?:\A|(?<=\n\n))(?:[=~-]{3,} *\n)?([^\n]{1,120})\n([=~-]{3,}) *(?=\n|\Z)")
"""A headline that is underlined with signs, or stands between two lines of them."""
_HOUR = re.compile(
    r"\s*\d{1,2}(?:[:.h]\d{2}(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?)(?:\s[A-Z]{2,4})?\s*[:–—-]?\s*", re.IGNORECASE
)
"""A line that is an hour and nothing else: "17:45", "5.45 p.m. GMT". Live reports have one over each of their posts."""
CLOCK = re.compile(r"[(\[]?\d{1,2}:\d{2}(?::\d{2})?\b(?! ?[ap]\.?m\b)[)\]]?(?:\s*[-–—:|]|\s|$)")
"""What a chapter of a recording begins with."""
DATED = re.compile(
    r"(?>(?:(?:\d{1,4}(?>(?:st|nd|rd|th|s)?)|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*+"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*+|spring|summer|autumn|fall|winter|early|late|mid)[.,]?[ /-]?)+)"
    r"(?::(?:\s|$)|[–—]\s?|(?<= )-\s)",
    re.IGNORECASE,
)
"""What a line of a chronology begins with: "2019: ", "14 June 2022 – "."""
LABELLED = re.compile(r"(?=[^\W\d_a-z])\w[\w .’'-]{0,40}:(?=\s|$)")
"""What a line of a conversation or of an address begins with: "Q:", "Ida Marlow:", "Phone:"."""
_LETTER = re.compile(r"[^\W\d_]")


def read_blocks(text: str, above: Sequence[str] = ()) -> Body:
    """The body that a plain text is, below lines that are each a paragraph of their own. Neither need be clean."""
    lines = _UNDERLINED.sub(r"\1\n\n\2\n", clean_text(text).strip("\n"))
    paragraphs = [_Paragraph(clean_text(line)) for line in above]
    paragraphs += _paragraphs(lines)
    draft = Draft()
    kinds = [BlockKind.QUOTE if paragraph.apart else _kind(paragraph.words) for paragraph in paragraphs]
    for at, (kind, (words, goes_on, _)) in enumerate(zip(kinds, paragraphs, strict=True)):
        if DIVIDER.match(words.strip()):
            draft.rule()
        elif kind is BlockKind.ITEM:
            for item in _items(words):
                draft.add(kind, (Run(item),))
        elif kind is BlockKind.HEADING and (goes_on or at + 1 == len(kinds) or kinds[at + 1] is BlockKind.HEADING):
            draft.add(BlockKind.PARAGRAPH, (Run(words),))
        else:
            draft.add(kind, _runs(words))
    return draft.finish()


def _runs(words: str) -> list[Run]:
    """The words of a paragraph, with the ends of its lines, which stay where they are verse, unless they are broken
    prose: most lines of verse end in a sign, or the next begins with a capital.
    """
    lines = words.split("\n")
    parted = sum(_PARTED.search(line) is not None or after[:1].isupper() for line, after in pairwise(lines))
    if 2 * parted < len(lines) - 1:
        return [Run(words)]
    return [Run(lines[0]), *(run for line in lines[1:] for run in (Run(LINE_END), Run(line)))]


class _Paragraph(NamedTuple):
    words: str
    goes_on: bool = False
    """Whether it stands right under another line, as no subhead does."""
    apart: bool = False
    """Whether its lines are marked as somebody else's, as mails mark what they answer."""


def _paragraphs(text: str) -> list[_Paragraph]:
    """The paragraphs of a clean text; lines that are quoted with ">" stand apart from those around them."""
    if not _QUOTED.search(text):
        return _plain(text)
    found: list[_Paragraph] = []
    for is_apart, run in groupby(text.split("\n"), key=lambda line: line.startswith(">")):
        lines = "\n".join(run)
        inner = _QUOTED.sub("", lines) if is_apart else _ADDRESS.sub("", lines)
        found += [part._replace(apart=is_apart) for part in _plain(inner.strip("\n"))]
    return found


def _plain(text: str) -> list[_Paragraph]:
    return _spaced(text) if _BLANK_LINES.search(text) else [_Paragraph(words) for words in _unspaced(text)]


def _spaced(text: str) -> list[_Paragraph]:
    """Paragraphs between blank lines; each line is one where lines were not broken at a width, or are chapters."""
    parts = [[line for line in part.split("\n") if line.strip()] for part in _BLANK_LINES.split(text)]
    width = max((len(line) for lines in parts for line in lines), default=0)
    paragraphs = []
    for lines in parts:
        if len(lines) > 1 and _HOUR.fullmatch(lines[0]):
            paragraphs.append(_Paragraph(lines.pop(0)))
        if not _are_filled(lines, width) or _begin_with(CLOCK, lines):
            paragraphs += (_Paragraph(line, at > 0) for at, line in enumerate(lines))
        else:
            joined = _joined(lines, partial(_opens, is_chronicle=_begin_with(DATED, lines)))
            paragraphs += (_Paragraph(words, at > 0) for at, words in enumerate(joined))
    return paragraphs


def _are_filled(lines: Sequence[str], width: int) -> bool:
    """Whether lines that stand together are one paragraph: none was too long to be broken, and at least half of those
    that another follows were, in mid-sentence or because the next word had no room in the width of the text.
    """
    if any(len(line) > WIDEST for line in lines):
        return len(lines) < 2
    ends = [pair for pair in pairwise(lines) if not (pair[1].startswith(" ") or _is_item(pair[1]))]
    broken = [len(line) + 1 + len(after.split()[0]) >= width * _NEARLY or _goes_on(line, after) for line, after in ends]
    return 2 * sum(broken) >= len(broken)


def _goes_on(line: str, after: str) -> bool:
    """Whether a sentence plainly goes on behind the end of a line: neither an address nor a list of numbers does."""
    return line.rstrip().endswith((",", ";")) or _is_rest(line, after)


def _is_rest(line: str, after: str) -> bool:
    small = after[0].islower() or (after[0].isdigit() and not line[0].isdigit())
    return small and not _STOP.search(line.rstrip()) and not after.startswith(("http", "www."))


def _begin_with(time: re.Pattern[str], lines: list[str]) -> bool:
    """Whether two lines begin with a time, and a third of them all: in broken prose one or two may by chance."""
    timed = sum(time.match(line.strip()) is not None for line in lines)
    return timed > 1 and timed * 3 >= len(lines)


def _opens(before: str, line: str, *, is_chronicle: bool) -> bool:
    """Whether a line begins something new: a day of a chronicle, or the list that a colon leads to."""
    is_day = is_chronicle and DATED.match(line.strip()) is not None
    is_indented = line.startswith(" ") and not before.startswith(" ") and not _is_item(before)
    return is_day or is_indented or (before.rstrip().endswith(":") and _is_item(line))


def _joined(lines: Sequence[str], opens: Callable[[str, str], bool]) -> list[str]:
    """Lines put together to paragraphs; `opens` is asked of each line, behind the one before, whether it begins one."""
    paragraphs: list[list[str]] = []
    for at, line in enumerate(lines):
        if not at or opens(lines[at - 1], line):
            paragraphs.append([])
        paragraphs[-1].append(line)
    return [_HYPHEN.sub("-", "\n".join(paragraph)) for paragraph in paragraphs]


def _unspaced(text: str) -> list[str]:
    """Paragraphs of a text without blank lines: its lines, with those that plainly go on with the one before, or, where
    they were broken at a width, runs of them.
    """
    lines = [line for line in text.split("\n") if line.strip()]
    if _broken_at_a_width(lines) or _begin_indented(lines):
        return _joined(lines, lambda _, line: line.startswith(" ") or _is_item(line))
    return _joined(lines, lambda before, line: len(before) < _NARROWEST or not _is_rest(before, line.strip()))


def _begin_indented(lines: list[str]) -> bool:
    """Whether paragraphs begin with an indented line: several do, the first among them, and others do not."""
    indented = sum(line.startswith(" ") for line in lines)
    return 1 < indented < len(lines) and lines[0].startswith(" ") and max(map(len, lines)) <= WIDEST


def _broken_at_a_width(lines: list[str]) -> bool:
    """Whether the lines end where a column ended: of like lengths, and most of them in mid-sentence."""
    if len(lines) < 3:
        return False
    lengths = sorted(len(line) for line in lines)
    width, middling = lengths[-1], lengths[len(lengths) // 2]
    middle = sum(1 for line in lines if not _STOP.search(line.rstrip()))
    return _NARROWEST <= width <= 100 and middling >= width * 0.8 and middle * 2 > len(lines)


def _kind(paragraph: str) -> BlockKind:
    if _is_item(paragraph):
        return BlockKind.ITEM
    return BlockKind.HEADING if _is_heading(paragraph.strip()) else BlockKind.PARAGRAPH


def _is_item(line: str) -> bool:
    words = line.lstrip()
    return bool(BULLET.match(words) or _NUMBER.match(words))


def _is_heading(line: str) -> bool:
    """One short line without a final stop, that begins as a title does and is no quotation."""
    if "\n" in line or len(line) > HEADING_LENGTH or len(line.split()) > HEADING_WORDS:
        return False
    first = _LETTER.search(line)
    opens_as_title = first is not None and not first[0].islower() and line[0] not in "\"“”«»'‘("
    return opens_as_title and not _no_title(line)


def is_headline(line: str) -> bool:
    """Whether the first line of a text is its headline; one may be longer than a subhead, and a quotation."""
    return len(line) <= HEADLINE_LENGTH and _LETTER.search(line) is not None and not _no_title(line)


def _no_title(line: str) -> bool:
    return bool(_STOP.search(line) or DIVIDER.match(line) or DATELINE.match(line))


def _items(paragraph: str) -> list[str]:
    """The items of a list, without bullets; numbers stay, a line that is no item goes on with the one before."""
    items: list[str] = []
    for line in paragraph.split("\n"):
        words = line.strip()
        if _is_item(words) or not items:
            items.append(BULLET.sub("", words, count=1) if BULLET.match(words) else words)
        else:
            items[-1] += f" {words}"
    return items

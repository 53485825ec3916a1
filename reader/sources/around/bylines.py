"""Who wrote an article, by the line that says so: "By Ida Marlow and Tom Reyes", at the top or where a feed has it."""

import re
from itertools import chain

from reader.sources.around.datelines import OPENING, day_of_line
from reader.text.body import Body, without
from reader.text.references import unescaped

_POST = r"(?i:correspondent|editor|reporter|writer)s?\b"
_BIG = "[A-ZÀ-ÖØ-ÞĆČĐİŁŘŚŞŠŽ]"
_NAME = (
    rf"(?!(?i:an?|our|the) ){_BIG}[\w.'’-]+"
    rf"(?: (?:(?!{_POST}){_BIG}[\w.'’-]*|al|bin|da|de|del|den|der|di|dos|du|el|la|ter|van|von|zu)){{1,4}}"
)
_PLACE = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}"
_DESK = rf"(?:,? (?:(?:in|for|at) [A-Z][\w.'’ -]{{1,30}}|[\w' -]{{0,30}}\b{_POST}))?"
_UNNAMED = rf"(?:(?i:our|a) )?(?:[A-Z]\w+ ){{1,3}}{_POST}|(?:The )?[A-Z]{{2,}}|Agencies|Staff|Reuters"
"""Writers who give no name of their own: a post, an agency."""
_BYLINE = re.compile(
    rf"(?i:(?:(?:posted|reported|story|text|words|written) )?by:?) "
    rf"(?:(?:[A-Z][\w&'’-]* ){{0,3}}{_POST} |(?i:our) (?:[\w&'’-]+ ){{0,4}}{_POST},? )?"
    rf"({_NAME}(?:(?: in {_PLACE})?(?:, and |, | and | & ){_NAME}){{0,4}}|{_UNNAMED}){_DESK}"
)
_BYLINE_ABROAD = re.compile(
    rf"(?i:(?:texte? ?:? )?(?:von|par|por|di|door)) ({_NAME}(?:(?:, | und | et | y | e | en ){_NAME}){{0,4}})"
    rf"(?:,? (?:\([^()]{{1,60}}\)|(?:avec|mit|con) {_BIG}.{{1,30}}|(?:in |aus |à |en )?{_PLACE}))?"
)
"""The line as German, French, Spanish, Italian and Dutch papers have it: "Von Ada Lund, Kell"."""
_SIGN_ABROAD = re.compile(r"von|par|por|di|door", re.IGNORECASE)
_BEFORE = re.compile(r"(?:(?i:by) |@[\w.-]+ )(?=[^\W\d_a-z])")
"""What stands before a name: a word, or what a forum calls its member."""
_PICTURED = re.compile(
    r",? (?:and )?(?i:photo(?:graph)?(?:s|y)?|pictures|illustrations?|graphics|video)(?: and \w+)? (?i:by) .*"
)
"""Who made what stands beside the words."""
_FOR_AGENCY = re.compile(r"(?<=\w),? (?:of )?(?:[Tt]he )?(?:Associated Press|AP|Reuters|Bloomberg|AFP|PTI|ANI)\Z")
"""Whom a writer works for: "CALEB ORTEGA Associated Press"."""
_PLACED = re.compile(rf"({_NAME}) in {_PLACE}(?=$|,| and | & )")
_POST_ALONE = re.compile(
    rf"(?:[A-Z][\w&'’-]*(?: [\w&'’-]+){{0,4}} )?{_POST}(?:(?: in|,) [A-Z][\w'’ -]{{1,30}})?"
    r"|Reporting from [A-Z][\w'’, -]{1,40}"
)
_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}|May")
_OF_STAMP = re.compile(
    rf"(?:(?:{_MONTH.pattern})\.?|(?:last )?(?:updated|published|posted|modified)(?: (?:at|on))?|[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(
    r" (?:currently )?(?:is|was|has|es|est|ist|covers|writes|reports|joined|works|edits)\b.*?\b"
    r"(?:author|columnist|correspondent"
    r"|covers|editor|corresponsal|fellow|journalist(?:e|in)?|periodista|redact(?:eur|ora?)|redakteur(?:in)?|lecturer|producer|professor|reporter|reports?|write[rs]?|writing|wrote)\b.*"
    r"| (?:covers|writes (?:about|for)|reports on|report(?:s|ed) from)\b.{1,160}"
)
"""What a writer says of themselves below a text: "Ada Lund is a reporter for the Post"."""
_CITED = re.compile(r"<meta\s+name=[\"']citation_author[\"']\s+content=[\"']([^\"'<>]{2,100})[\"']", re.IGNORECASE)
_MARKED = re.compile(
    r"<(\w+)\b[^<>]{0,400}?\sitemprop=[\"']?author\b[^<>]{0,400}>(.{1,800}?)</\1\s*>", re.IGNORECASE | re.DOTALL
)
"""An element that is marked as the author, up to where the first element of its kind ends inside it."""
_WEEKDAY_BEHIND = re.compile(r" (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\Z")
_EASTERN = re.compile(r"(?:作者|责任编辑|編集|编辑|记者|記者|文|撰文)\s*[:：]\s*(\S+)(?:\s.*)?")
"""A name behind what its bearer did, as papers of China and Japan have it."""
_BETWEEN = r"(?:\s|<[^<>]{1,200}>|\([^()<>]{1,20}\))"
"""What may stand between the parts of a name in a page."""
_LONGEST = 160
"""Characters of a byline."""
_MOST_WORDS = 6
"""Words of a name; what is longer is a sentence of the writer."""


def names_alone(writers: str) -> str:
    """Writers by their names: without a "By" before them, the places that they write from, what they are, and who took
    the pictures.
    """
    line = _FOR_AGENCY.sub(
        "", _PICTURED.sub("", _BEFORE.sub("", writers, count=1) if _BEFORE.match(writers) else writers)
    )
    line = _WEEKDAY_BEHIND.sub("", _PLACED.sub(r"\1", line) if " in " in line else line)
    if eastern := _EASTERN.fullmatch(line):
        return eastern[1]
    name, _, again = line.partition(" By ")
    line = name if name == again else line
    first, *others = line.split(", ")
    return ", ".join((first, *(part for part in others if not is_post(part)))) if others else line


def cited(html: str) -> str:
    """The writers of a paper as libraries cite it, who are named by their families first."""
    named = (unescaped(found[1]).strip() for found in _CITED.finditer(html))
    return ", ".join(dict.fromkeys(" ".join(reversed(name.split(", ", 1))) for name in named))


def marked(html: str) -> str:
    """The writers that a page marks as its authors among its words."""
    found = (names_alone(_words(element[2])) for element in _MARKED.finditer(html))
    return ", ".join(dict.fromkeys(filter(is_name, found)))


def _words(markup: str) -> str:
    from reader.text.html import read_inline  # noqa: PLC0415 (only pages need it, and the samples are none)

    return read_inline(markup)


def named_in(html: str, writers: str) -> str:
    """The writers that a library found in a page, as that spells them: the initials have no points in what it found.

    What the page does not say is left out, and what was taken for a part of their names: the word before them, "Di Ida
    Marlow", the month behind them, where the day stands there, "Ida Marlow Mar 04, 2025", or what it left of the stamps
    beside them, "Ida Marlow, Mar, Updated".
    """
    first, *others = writers.split(", ")
    writers = ", ".join((first, *(part for part in others if not _OF_STAMP.fullmatch(part.strip()))))
    sign, _, rest = writers.partition(" ")
    if _SIGN_ABROAD.fullmatch(sign) and f">{rest}<" in html:
        return rest
    spelled = (_spelled(html, writer.strip()) for writer in writers.split(","))
    return ", ".join(dict.fromkeys(filter(None, spelled)))


def _spelled(html: str, writer: str) -> str:
    names, _, last = writer.rpartition(" ")
    if _MONTH.fullmatch(last) and (not names or re.search(rf">\s*{last}\.? \d", html)):
        return names
    words = writer.split(" ")
    if not writer or len(words) > _MOST_WORDS or len({*words}) < len(words):
        return ""
    if writer in html:
        return writer
    between = (rf"\.?{_BETWEEN}*" if len(word) == 1 else rf"{_BETWEEN}+" for word in words[:-1])
    pattern = "".join(chain.from_iterable(zip(map(re.escape, words), between, strict=False))) + re.escape(words[-1])
    found = re.search(pattern, unescaped(html), re.IGNORECASE)
    name = _words(found[0]) if found else ""
    return writer if name.islower() else name


def signed(said: str, body: Body) -> tuple[str, Body]:
    """The writers that somebody wrote down, or else those that a line at the top names, which is then left out."""
    for at, block in enumerate(() if said else body.blocks[:OPENING]):
        text = block.of(body.text)
        line, *others = text.split("\n")
        found = writers_of(line) if all(is_post(other) or day_of_line(other) for other in others) else ""
        if found and len(body.blocks) > 1:
            return found, without(body, (at,))
        if len(text) > _LONGEST:
            break
    return said, body


def is_byline(line: str) -> bool:
    """Whether a line says who wrote the article, and nothing else."""
    return bool(writers_of(line))


def writers_of(line: str) -> str:
    """The writers that a line names that says nothing else; empty where it is no such line."""
    found = (_BYLINE.fullmatch(line) or _BYLINE_ABROAD.fullmatch(line)) if len(line) <= _LONGEST else None
    return names_alone(found[1]) if found else ""


def is_name(line: str) -> bool:
    """Whether a line could be the name of a person, and is nothing else."""
    return re.fullmatch(_NAME, line) is not None


def is_post(line: str) -> bool:
    """Whether a line only says what a writer is, and where: "Coast correspondent, Kell"."""
    return len(line) <= _LONGEST and _POST_ALONE.fullmatch(line) is not None


def tells_of(writer: str, text: str) -> bool:
    """Whether a paragraph tells who the writer is: "Ida Marlow is a reporter in Kell"."""
    name = writer.partition(",")[0].strip()
    return " " in name and text.startswith(name) and _OF_ONESELF.fullmatch(text, len(name)) is not None

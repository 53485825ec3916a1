"""Who wrote an article, by the line that says so: "By Ida Marlow and Tom Reyes", at the top or where a feed has it."""

import re

from reader.sources.around.datelines import OPENING
from reader.text.body import Body, without

_POST = r"(?i:correspondent|editor|reporter|writer)s?\b"
_NAME = rf"[A-Z][\w.'’-]+(?: (?:(?!{_POST})[A-Z][\w.'’-]*|al|bin|da|de|del|den|der|di|dos|el|la|ter|van|von)){{1,4}}"
_PLACE = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}"
_DESK = rf"(?:,? (?:(?:in|for|at) [A-Z][\w.'’ -]{{1,30}}|[\w' -]{{0,30}}\b{_POST}))?"
_UNNAMED = rf"(?:(?i:our|a) )?[A-Z]\w+ {_POST}|(?:The )?[A-Z]{{2,}}|Agencies|Staff|Reuters"
"""Writers who give no name of their own: a post, an agency."""
_BYLINE = re.compile(
    rf"(?i:(?:(?:reported|story|text|words|written) )?by) "
    rf"(?:(?:[A-Z][\w&'’-]* ){{0,3}}{_POST} )?"
    rf"({_NAME}(?:(?: in {_PLACE})?(?:, and |, | and | & ){_NAME}){{0,4}}|{_UNNAMED}){_DESK}"
)
_BEFORE = re.compile(r"(?:(?i:by) |@[\w.-]+ )(?=[^\W\d_a-z])")
"""What stands before a name: a word, or what a forum calls its member."""
_PICTURED = re.compile(
    r",? (?:and )?(?i:photo(?:graph)?(?:s|y)?|pictures|illustrations?|graphics|video)(?: and \w+)? (?i:by) .*"
)
"""Who made what stands beside the words."""
_PLACED = re.compile(rf"({_NAME}) in {_PLACE}(?=$|,| and | & )")
_POST_ALONE = re.compile(
    rf"(?:[A-Z][\w&'’-]*(?: [\w&'’-]+){{0,4}} )?{_POST}(?:(?: in|,) [A-Z][\w'’ -]{{1,30}})?"
    r"|Reporting from [A-Z][\w'’, -]{1,40}"
)
_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}|May")
_OF_ONESELF = re.compile(
    r" (?:is|was|has|covers|writes|reports|joined|works|edits)\b.*?\b(?:author|columnist|correspondent|covers|editor"
    r"|fellow|journalist|lecturer|producer|professor|reporter|reports?|write[rs]?|writing|wrote)\b.*"
)
"""What a writer says of themselves below a text: "Ada Lund is a reporter for the Post"."""
_LONGEST = 160
"""Characters of a byline."""


def names_alone(writers: str) -> str:
    """Writers by their names: without a "By" before them, the places that they write from, what they are, and who took
    the pictures.
    """
    line = _PICTURED.sub("", _BEFORE.sub("", writers, count=1) if _BEFORE.match(writers) else writers)
    line = _PLACED.sub(r"\1", line) if " in " in line else line
    first, *others = line.split(", ")
    return ", ".join((first, *(part for part in others if not is_post(part)))) if others else line


def undated(writers: str, html: str) -> str:
    """Writers without the month behind them, where a page has the day beside their names: "Ida Marlow Mar 04, 2025"."""
    names, _, month = writers.rpartition(" ")
    return names if _MONTH.fullmatch(month) and re.search(rf">\s*{month}\.? \d", html) and " " in names else writers


def signed(said: str, body: Body) -> tuple[str, Body]:
    """The writers that somebody wrote down, or else those that a line at the top names, which is then left out."""
    for at, block in enumerate(() if said else body.blocks[:OPENING]):
        text = body.text[block.start : block.end]
        found = _byline(text)
        if found and len(body.blocks) > 1:
            return names_alone(found[1]), without(body, (at,))
        if len(text) > _LONGEST:
            break
    return said, body


def is_byline(line: str) -> bool:
    """Whether a line says who wrote the article, and nothing else."""
    return _byline(line) is not None


def is_post(line: str) -> bool:
    """Whether a line only says what a writer is, and where: "Coast correspondent, Kell"."""
    return len(line) <= _LONGEST and _POST_ALONE.fullmatch(line) is not None


def tells_of(writer: str, text: str) -> bool:
    """Whether a paragraph tells who the writer is: "Ida Marlow is a reporter in Kell"."""
    name = writer.partition(",")[0].strip()
    return " " in name and text.startswith(name) and _OF_ONESELF.fullmatch(text, len(name)) is not None


def _byline(line: str) -> re.Match[str] | None:
    return _BYLINE.fullmatch(line) if len(line) <= _LONGEST else None

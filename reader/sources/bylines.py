"""Who wrote an article, by the line that says so: "By Ida Marlow and Tom Reyes", at the top or where a feed has it."""

import re

from reader.sources.leftovers import OPENING
from reader.text.body import Body, without

_POST = r"(?i:correspondent|editor|reporter|writer)s?\b"
_NAME = rf"[A-Z][\w.'’-]+(?: (?:(?!{_POST})[A-Z][\w.'’-]*|al|bin|da|de|del|den|der|di|dos|el|la|ter|van|von)){{1,4}}"
_DESK = rf"(?:,? (?:(?:in|for|at) [A-Z][\w.'’ -]{{1,30}}|[\w' -]{{0,30}}\b{_POST}))?"
_UNNAMED = rf"(?:(?i:our|a) )?[A-Z]\w+ {_POST}|(?:The )?[A-Z]{{2,}}|Agencies|Staff|Reuters"
"""Writers who give no name of their own: a post, an agency."""
_BYLINE = re.compile(
    rf"(?i:(?:(?:reported|story|text|words|written) )?by) "
    rf"({_NAME}(?:(?:, and |, | and | & ){_NAME}){{0,4}}|{_UNNAMED}){_DESK}"
)
_BEFORE = re.compile(r"(?:(?i:by) |@[\w.-]+ )(?=[^\W\d_a-z])")
"""What stands before a name: a word, or what a forum calls its member."""
_PLACED = re.compile(rf"({_NAME}) in [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){{0,2}}(?=$|,| and | & )")
_LONGEST = 160
"""Characters of a byline."""


def names_alone(writers: str) -> str:
    """Writers by their names: without a "By" before them, and the places that they write from."""
    line = _BEFORE.sub("", writers, count=1) if _BEFORE.match(writers) else writers
    return _PLACED.sub(r"\1", line) if " in " in line else line


def signed(said: str, body: Body) -> tuple[str, Body]:
    """The writers that somebody wrote down, or else those that a line at the top names, which is then left out."""
    for at, block in enumerate(() if said else body.blocks[:OPENING]):
        text = body.text[block.start : block.end]
        found = _byline(text)
        if found and len(body.blocks) > 1:
            return found[1], without(body, (at,))
    return said, body


def is_byline(line: str) -> bool:
    """Whether a line says who wrote the article, and nothing else."""
    return _byline(line) is not None


def _byline(line: str) -> re.Match[str] | None:
    return _BYLINE.fullmatch(line) if len(line) <= _LONGEST else None

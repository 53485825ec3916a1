"""The foot of a newsletter: whose it is, where that lives, why it came, and how to get no more of them."""

import re

from reader.model import BlockKind
from reader.text.body import Body, without

_LONGEST = 1000
"""Characters of a foot, from the first block that is surely of it."""
_LONG = 250
"""Characters of a block without any such remark that is no part of a foot, but of the letter."""
_KINDS = 2
"""How many kinds of remarks make a foot; one of them may be what a letter is about."""
_MARK = re.compile(
    r"(©|\bcopyright\b|\ball rights reserved\b)"
    r"|(\byou(?:[’']re| are) (?:receiving|subscribed)\b|\bthis (?:e-?mail|message|newsletter) was sent\b|\bopted in\b)"
    r"|(\bunsubscribe\b|\bopt[- ]out\b|\b(?:update|manage|change) your (?:e-?mail )?(?:preferences|subscriptions?)\b)"
    r"|(\b(?:mailing|postal) address\b)",
    re.IGNORECASE,
)
"""What is remarked there, each kind in a group of its own."""


def without_foot(body: Body) -> Body:
    """The body without its foot and the signs of social networks above that, if a text stands before them."""
    first, kinds = len(body.blocks), set[int | None]()
    for at in reversed(range(len(body.blocks))):
        if len(body.text) - body.blocks[at].start > _LONGEST:
            break
        if marks := {mark.lastindex for mark in _MARK.finditer(body.blocks[at].of(body.text))}:
            first, kinds = at, kinds | marks
        elif len(body.blocks[at].of(body.text)) > _LONG:
            break
    if len(kinds) < _KINDS:
        return body
    while first and body.blocks[first - 1].kind is BlockKind.IMAGE:
        first -= 1
    return without(body, range(first, len(body.blocks))) if first else body

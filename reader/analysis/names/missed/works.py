"""Works that a text says are works, and whose titles begin with an article: "her memoir, A Coat of Wheat"."""

import re
from collections.abc import Iterator

from reader.analysis.document import Document
from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.tagging.words import SAYING
from reader.analysis.wordlists import word_set
from reader.entities import WORK

KINDS = word_set(
    """
    album autobiography biography book comedy documentary drama film memoir movie musical novel novella opera play poem
    podcast series single sitcom song story thriller
    """
)
SMALL = "(?:a|an|and|at|by|for|from|in|of|on|the|to|with)"
TITLE = rf"(?:A|An|The) [A-Z][\w’'-]*(?<!['’]s)(?: (?:{SMALL} ){{0,2}}[A-Z][\w’'-]*(?<!['’]s)){{0,8}}"
TITLED = rf"({TITLE})(?: (\w+))?"
CALLED = rf"\b(?:{'|'.join(sorted(KINDS))}),? \Z"
REACH = 16
"""Characters before a title in which the word for it stands."""


def work_names(document: Document) -> Iterator[Name]:
    """The works that a text names, wherever they stand, in no order."""
    if KINDS.isdisjoint(document.vocabulary):
        return
    text = document.text
    titled = [one for one in re.finditer(TITLED, text) if one[2] not in SAYING]
    told = [one[1] for one in titled if re.search(CALLED, text[max(0, one.start() - REACH) : one.start()])]
    for title in set(told):
        for found in re.finditer(rf"\b{re.escape(title)}\b", text):
            yield Name(*found.span(), WORK)

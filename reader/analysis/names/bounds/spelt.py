"""Bodies whose short form stands behind them: "the Maritime and Dock Union (MDU)", "the Volta News Agency VNA".

The short form says where the full name begins, through every "and" and "of", and that it is a name at all.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.analysis.names.tagging.tagger import Name
from reader.analysis.names.variants import LINKS, is_spelt_out, letters_of
from reader.analysis.wordlists import word_set
from reader.entities import ORGANIZATION

SHORT = re.compile(r" (?:\(([A-Z][A-Za-z.&]{1,9})\)|(?<=[a-z] )([A-Z]{3,6})\b)")
"""In brackets, or of capitals alone."""
MOST_WORDS = 10
"""Words before a short form in brackets among which those that it is short for are looked for."""
REACH = 100
"""Characters before the bracket in which the full name begins."""
NO_BODIES = word_set(
    """
    aircraft area condition device disease disorder drug index infection injury law missile order product rate
    syndrome system test therapy treatment vaccine vehicle virus visa zone
    """
)
"""What names end in that have short forms and are no bodies."""


def with_spelt(text: str, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names with the bodies that are spelt out before their short forms; what is within one gives way.

    A name that the tagger doubted is sure by its short form.
    """
    spans = _spelt(text)
    if not spans:
        return tuple(names)
    kinds = {(name.start, name.end): name.type for name in names}
    found = [
        Name(start, end, kind, ((kind, 1.0),))
        for start, end in spans
        for kind in [kinds.get((start, end), ORGANIZATION)]
    ]
    return tuple(sorted((*[name for name in names if not _is_within(name, spans)], *found)))


def short_forms(text: str) -> frozenset[str]:
    """What stands in the text for a body that is spelt out before it, as written."""
    ends = [end for _, end in _spelt(text)]
    shorts = [short for end in ends if (short := SHORT.match(text, end))]
    return frozenset([short[1] or short[2] for short in shorts])


def _is_within(name: Name, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether a name shares a letter with one of the spans, which are in order."""
    at = bisect_left(spans, (name.end, 0)) - 1
    return at >= 0 and spans[at][1] > name.start


@lru_cache(maxsize=1)
def _spelt(text: str) -> tuple[tuple[int, int], ...]:
    """Each body that is spelt out; asked for twice of one text."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[tuple[int, int]]:
    for short in SHORT.finditer(text):
        letters, end = _letters(short[1] or short[2]), short.start()
        if not letters or _last(text, end) in NO_BODIES:
            continue
        for start in _beginnings(text, end):
            if is_spelt_out(letters, text[start:end]):
                yield start, end
                break


def _letters(short: str) -> str:
    """Some newspapers write what is read as a word like one: "Acas"."""
    return letters_of(short) or (short.lower() if len(short) > 3 and short.istitle() and short.isalpha() else "")


def _last(text: str, end: int) -> str:
    return text[max(0, end - REACH) : end].rpartition(" ")[2].lower()


def _beginnings(text: str, end: int) -> Iterator[int]:
    """Where a name that ends here may begin, the nearest first: at each capital of a run of capitals and links."""
    first = max(0, end - REACH)
    start = end
    for word in reversed(text[first:end].split(" ")[-MOST_WORDS:]):
        start -= len(word)
        if word[:1].isupper() and word[-1] not in ".;:":
            yield start
        elif word not in LINKS:
            return
        start -= 1

"""What a corpus says of a name most of the time, said every time.

The Groningen Meaning Bank labels one name now as a place and now as an organisation, and often misses it. A name that
it sees often and nearly always labels alike is labelled so throughout.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.training.corpus import Example, Label

LEAST = 6
"""A name seen less often is left as it is."""
SHARE = 0.75
"""How much of its labels must agree."""
AMBIGUOUS = frozenset(("white", "state", "united", "president", "the", "may", "west", "east", "south", "north"))


def agreed(examples: Sequence[Example]) -> list[Example]:
    """The examples, each frequent name with the label it mostly has."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for example in examples:
        for start, end, label in example.labels:
            counts[example.text[start:end]][label] += 1
    usual = {name: label for name, held in counts.items() if (label := _usual(name, held))}
    return [Example(e.name, e.text, tuple(_relabelled(e, usual))) for e in examples]


def _usual(name: str, held: Counter[str]) -> str:
    label, count = held.most_common(1)[0]
    sure = held.total() >= LEAST and count >= SHARE * held.total() and fold(name) not in AMBIGUOUS
    return label if sure else ""


def _relabelled(example: Example, usual: dict[str, str]) -> list[Label]:
    return [(start, end, usual.get(example.text[start:end], label)) for start, end, label in example.labels]

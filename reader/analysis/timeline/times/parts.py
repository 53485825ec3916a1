"""A sum in parts, each with its time: "will pay $8m, half in May and the rest in June"."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.clauses import Clause
from reader.analysis.timeline.grammar.forms import Range, Word, is_passive, lowered
from reader.analysis.timeline.times.halves import ends_with_time, past_particle

SOME = frozenset(("half", "most", "one", "part", "some"))
THE_REST = frozenset(("balance", "other", "others", "remainder", "rest"))


def in_parts(words: Sequence[Word], clause: Clause, phrase: Range) -> list[Range]:
    """What belongs to a time that tells of one of several parts, of the words behind the verb or of its subject; none
    where there are no parts.
    """
    verb, chunk = clause.verb, clause.tail[0] if clause.tail else None
    if (
        chunk is None
        or words[chunk.mark].text != ","
        or any(word.time is not None for word in words[verb.end : chunk.mark])
    ):
        return []
    end = clause.tail[-1].end
    while end > chunk.start and not words[end - 1].text[0].isalnum():
        end -= 1
    joints = [
        at for at in range(chunk.start + 1, end - 1) if words[at].lower == "and" and words[at - 1].time is not None
    ]
    edges = [chunk.mark, *joints]
    parts = [(at + 1, last) for at, last in zip(edges, [*joints, end], strict=True)]
    own = next((part for part in parts if part[0] <= phrase[0] < part[1]), None)
    if (
        own is None
        or len(parts) == 1
        or not all(_is_part(words, part) and ends_with_time(words, part) for part in parts)
    ):
        return []
    done = (verb.start, past_particle(words, verb))
    return [own, done] if is_passive(words, verb) else [done, own]


def _is_part(words: Sequence[Word], part: Range) -> bool:
    first, last = part
    counts = words[first].text[0].isdigit() or words[first].text in words_of.CURRENCIES
    rest = words[first].lower == "the" and not THE_REST.isdisjoint(lowered(words, first, last))
    return counts or rest or words[first].lower in SOME | NUMBERS

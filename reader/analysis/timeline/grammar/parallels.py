"""The clause that goes on behind an "and" without a subject of its own."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.clauses import Clause
from reader.analysis.timeline.grammar.forms import Form, Verb, Word
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.subjects import OCCASIONS


def parallel_to(words: Sequence[Word], clauses: Sequence[Clause], chunk: Chunk) -> Clause:
    """The clause, of those read so far, that a chunk with "and" goes on with: the last one, or the one before it where
    the last only explains a word and the form of the verb is the other's.
    """
    last = clauses[-1]
    if len(clauses) == 1 or chunk.verb is None:
        return last
    main, is_aside = clauses[-2], words[last.mark].text == ","
    alike = chunk.verb.form is main.verb.form
    explains = last.opener is Opener.WHEN or (last.opener is Opener.COMMA and _is_occasion(words, last))
    if explains and chunk.comma and is_aside:
        # "She took over in May, when sales fell, | and cut wages", "in 1978, the year he died, | and sold it"
        return main if alike else last
    if last.opener is not Opener.RELATIVE:
        return last
    if chunk.comma and not is_aside and _is_past(words, chunk.verb) and _is_past(words, main.verb):
        # "He scored the goal that won the cup, | and had a spell as coach"
        return main
    return main if alike and main.verb.form is not last.verb.form else last


def _is_occasion(words: Sequence[Word], clause: Clause) -> bool:
    """It tells which time another clause has: "the year his son was born"."""
    first = clause.mark + 1
    return words[first].lower == "the" and words[first + 1].lower in OCCASIONS


def _is_past(words: Sequence[Word], verb: Verb) -> bool:
    """A past form, or "had" alone."""
    return verb.form is Form.PAST or words[verb.head].lower == "had"

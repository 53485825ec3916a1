"""The clause that goes on behind an "and" without a subject of its own, or in a chunk without a verb."""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.clauses import Clause
from reader.analysis.timeline.grammar.forms import Word, is_participle
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.timeline.grammar.objects import has_object
from reader.analysis.timeline.grammar.subjects import Range

BEGINNING = frozenset(("beginning", "starting"))


def parallel_to(words: Sequence[Word], clauses: Sequence[Clause], chunk: Chunk) -> Clause:
    """The clause, of those read so far, that a chunk with "and" goes on with: the last one, or the one before it where
    the last only explains a word and the form of the verb is the other's.
    """
    last = clauses[-1]
    if len(clauses) == 1 or chunk.verb is None:
        return last
    main = clauses[-2]
    alike = chunk.verb.form is main.verb.form
    if last.opener is Opener.WHEN and chunk.comma and words[last.mark].text == ",":
        # "She took over in May, when sales fell, | and cut wages"
        return main if alike else last
    idle = last.subject is not None and [word.lower for word in words[slice(*last.subject)]] == ["it"]
    if idle and words[last.verb.head].lower in words_of.BE and words[main.verb.head].lower in words_of.REPORTING:
        # "Leaders said it was too late | and called for a strike"
        return main if alike and not chunk.comma else last
    if last.opener is Opener.ZERO and chunk.verb.form is not last.verb.form:
        # "unveiled the chip it hopes will win, | but put off", "said they will win, but fled"
        outer = next((one for one in reversed(clauses) if one.opener is not Opener.ZERO), last)
        apart = chunk.comma or words[chunk.verb.head].lower not in verb_forms.BASES
        return outer if apart and outer.verb.form is chunk.verb.form else last
    if last.opener is not Opener.RELATIVE:
        return last
    return main if alike and main.verb.form is not last.verb.form else last


def shared_object(clauses: Sequence[Clause]) -> Range | None:
    """The noun in front that an "and" right behind a relative clause goes on with: "a castle that the Moors built and |
    the king took".
    """
    last = clauses[-1] if clauses else None
    return last.object if last and last.opener is Opener.RELATIVE else None


def listed_subject(
    words: Sequence[Word], clauses: Sequence[Clause], chunks: Sequence[Chunk], chunk: Chunk
) -> Range | None:
    """The subject of a relative clause that a list of verbs without objects goes on with: "a line that was planned in
    2016, | shelved in 2021 and revived in May".
    """
    last = clauses[-1] if clauses else None
    if last is None or last.opener is not Opener.RELATIVE or chunk.opener is not Opener.COMMA or last.tail:
        return None
    behind = next((other for other in chunks if other.start > chunk.start), None)
    if behind is None or behind.opener is not Opener.AND or not (_is_bare(words, chunk) and _is_bare(words, behind)):
        return None
    undergone = not words_of.BE.isdisjoint([word.lower for word in words[last.verb.start : last.verb.head]])
    return last.subject if undergone else None


def _is_bare(words: Sequence[Word], chunk: Chunk) -> bool:
    """A chunk begins with its verb, which may be a participle and has no object."""
    verb = chunk.verb
    begins = verb is not None and verb.start == chunk.start and is_participle(words[verb.head].lower)
    return begins and verb is not None and not has_object(words, verb, chunk.end)


def list_owner(words: Sequence[Word], clauses: Sequence[Clause], chunk: Chunk) -> int:
    """The clause of a verbless chunk, by its number: behind an aside, "…, and two others" goes on with the clause
    around it, and so does ", beginning in 2014".
    """
    last = len(clauses) - 1
    clause, first = clauses[last], words[chunk.start].lower
    where = clause.opener is Opener.WHEN and "where" in {word.lower for word in words[clause.mark : clause.mark + 2]}
    relates = last > 0 and (clause.opener is Opener.RELATIVE or where) and chunk.comma
    is_aside = not clause.tail and words[clause.mark].text == ","
    goes_on = chunk.opener is Opener.AND or first in words_of.PREPOSITIONS
    return last - 1 if relates and (first in BEGINNING or (is_aside and goes_on)) else last

"""What came of a deed, told with an infinitive: "They lost the title in 2008, | only to regain it in 2010"."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar.forms import Range, Word, ends_infinitive


def outcome_begin(words: Sequence[Word], whole: Range) -> int:
    """Where such an "only" stands in a stretch of words; its end where none does."""
    first, last = whole
    inside = (at for at in range(first, last - 2) if words[at].lower == "only")
    return next((at for at in inside if ends_infinitive(words, at + 3)), last)

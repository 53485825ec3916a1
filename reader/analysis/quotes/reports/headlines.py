"""Headlines that say in the first person, without marks, what somebody says: "Lund: We will not sell the bridge"."""

from reader.analysis.english.roles import is_role_word
from reader.analysis.english.words import SUBJECT_PRONOUNS
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import Range
from reader.analysis.quotes.grammar.subjects import DASHES
from reader.analysis.quotes.reports.bare import has_verb
from reader.analysis.quotes.reports.content import long_enough
from reader.analysis.quotes.reports.report import Reported, Rule
from reader.analysis.spoken.interview import RUBRICS

NAME_LENGTH = 4
"""Items of a name before the colon of a headline."""
LONGEST = 24
"""Items of a headline, at most."""
OWN = frozenset(("i", "i’m", "i’ve", "i’ll", "i’d", "my", "me", "we", "we’re", "we’ve", "we’ll", "our", "us"))


def headline_report(passage: Passage) -> Reported | None:
    """What the headline of a text has somebody say: whose name stands before a colon, or behind one or a dash."""
    size = len(passage.words)
    if passage.spans[0].start or size > LONGEST or "" in passage.words or passage.words[-1] == ".":
        return None
    for at in range(1, size - 1):
        if passage.words[at] == ":" or passage.words[at] in DASHES:
            before = passage.words[at] == ":" and _names(passage, 0, at)
            speaker, content = ((0, at), (at + 1, size)) if before else ((at + 1, size), (0, at))
            said = _is_own(passage, content) and (before or _names(passage, *speaker))
            return Reported(speaker, (at, at + 1), content, Rule.SIGNED) if said else None
    return None


def _names(passage: Passage, first: int, last: int) -> bool:
    """Whether these items are a name or an office, and no rubric."""
    words = passage.words[first:last]
    named = all(word[:1].isupper() or is_role_word(word) for word in words)
    plain = SUBJECT_PRONOUNS.isdisjoint(passage.lows[first:last]) and RUBRICS.isdisjoint(passage.lows[first:last])
    return 0 < len(words) <= NAME_LENGTH and named and plain


def _is_own(passage: Passage, content: Range) -> bool:
    """Whether somebody speaks of "I" or "we"."""
    own = any(low.replace("'", "’") in OWN for low in passage.lows[slice(*content)])
    return own and has_verb(passage, *content) and long_enough(*content) is not None

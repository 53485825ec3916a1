"""What a review tells of the work it is of: "In the spring of 1987, | Ann Lee comes home. So begins a third novel"."""

from reader.analysis.patterns import later
from reader.analysis.timeline.entries.states import COARSE, Told, is_told_in_present
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Form

WORK = later(
    r"(?:\b(?P<own>her|his) )?(?:\b[a-z]+ )?"
    r"\b(?:comedy|drama|film|movie|musical|novel|novella|opera|play|series|sitcom|story|tale|thriller)\b"
)
"""A work; in a life told in the present, somebody's own: "In 1987 she publishes her first novel"."""
REACH = 600
"""Characters of the paragraph before and behind a sentence in which a work is looked for."""


def is_plot(text: str, reading: Reading, told: Told) -> bool:
    """It is told in the present of a year that is over, and another sentence of its paragraph speaks of a work."""
    at = told.telling.clause
    verb = reading.clauses[at].verb if at is not None else None
    coarse = verb is not None and verb.form is Form.PRESENT and told.period.grain in COARSE
    if verb is None or not coarse or not is_told_in_present(reading, told, verb):
        return False
    start, end = reading.words[0].start, reading.words[-1].end
    floor, ceiling = max(0, start - REACH), end + REACH
    first, last = text.rfind("\n", floor, start), text.find("\n", end, ceiling)
    before = WORK.finditer(text, first if first >= 0 else floor, start)
    beside = (*before, *WORK.finditer(text, end, last if last >= 0 else ceiling))
    return any(not work["own"] for work in beside)

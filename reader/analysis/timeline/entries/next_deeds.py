"""What somebody did next, in words behind a comma that have a time of their own."""

from collections.abc import Sequence

from reader.analysis.timeline.entries.events import Telling, joined_event
from reader.analysis.timeline.grammar.clauses import ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Form, Word, is_adverb
from reader.analysis.timeline.times.anchors import Anchor, Role
from reader.analysis.wordlists import word_set

NEXT = word_set(
    """
    becoming buying closing completing dying emigrating finishing giving graduating joining leaving losing marrying
    moving opening publishing qualifying quitting reaching regaining releasing resigning retiring returning rising
    selling serving settling taking winning
    """
)
"""What comes about at a time; what is cited, blamed or marked has a time that may be another thing's."""
LONGEST = 9
"""Words from the comma to the time."""


def next_deed(reading: Reading, at: ClauseNumber, place: Anchor) -> Telling | None:
    """What the subject of a clause that has a time did at another: "left the band in 2011, | returning in 2015"."""
    words, clause, time = reading.words, reading.clauses[at], place.phrase[0]
    behind = range(time - 1, max(clause.verb.end, time - LONGEST), -1)
    comma = next((one for one in behind if words[one].text == ","), 0)
    start = comma + 1
    while comma and start < time and is_adverb(words[start]):
        start += 1
    deed = comma and words[start].lower in NEXT and place.role is Role.AT
    timed = any(word.time is not None for word in words[clause.body[0] : comma])
    whole = clause.verb.form in {Form.PAST, Form.PERFECT} and not clause.verb.negated
    if not (deed and timed and whole):
        return None
    return joined_event(words, clause.subject, ((start, time), (place.phrase[1], _end(words, place.phrase[1]))))


def _end(words: Sequence[Word], start: int) -> int:
    """The next mark behind a time."""
    return next((at for at in range(start, len(words)) if not words[at].text[0].isalnum()), len(words))

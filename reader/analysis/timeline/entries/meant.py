"""What was meant to be, and whether it came to nothing: "had planned to open", "was to open", "was put off"."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, is_adverb, lowered, word_at
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.wordlists import word_set

READY = frozenset(("due", "scheduled", "slated", "expected", "poised", "planned", "meant", "supposed", "intended"))
"""What stands behind "is" for a thing to come."""
CONVENED = frozenset(("arranged", "called", "convened"))
"""Before "for", what is done with a meeting at a time of its own: "a meeting called for Friday"."""
NEVER = frozenset(("didn't", "didn’t", "never", "not", "wasn't", "wasn’t"))
INTENDED = frozenset(("aimed", "hoped", "planned", "wanted"))
"""What somebody had done who did not do it in the end: "had hoped to open"."""
DONE = (Form.PAST, Form.PERFECT)
"""Forms of a verb for what is over."""
DROPPING = word_set(
    """
    abandoned aborted averted axed banned blocked canceled cancelled deferred delayed dropped postponed rescheduled
    scrapped shelved shifted suspended vacated
    """
)
"""What is done with a plan that comes to nothing, or not when it should have."""
MOVING = frozenset(("brought", "called", "moved", "pushed", "put"))
AWAY = frozenset(("off", "back", "forward"))
"""The two together tell that a thing that was due is so no more, or at another time: "was put off"."""
SET = (["set", "for"], ["set", "to"])
HALTS = (["on", "hold"], ["on", "ice"])
"""Behind "put" or "placed", the same."""


def had_been_meant(words: Sequence[Word], verb: Verb) -> bool:
    """It did not come to what it reads: "had planned to open", "had been due to open", "had been meant for May"."""
    if words[verb.start].lower in {"was", "were"} and is_bound(words, verb):
        # "was to have ended this week but goes on"
        behind = lowered(words, verb.end, verb.end + 3)
        return "have" in behind and behind[-1] != "have"
    had, head = words[verb.start].lower in {"had", "'d", "’d"}, verb.word
    ready = head in READY or (head == "been" and word_at(words, verb.end).lower in READY)
    ready = ready or (head in INTENDED and word_at(words, verb.end).lower == "to")
    return had and ready and verb.form in DONE and not verb.negated


def is_given_up(reading: Reading, place: int) -> bool:
    """It came to something else: "had planned to meet on Tuesday | but postponed the session"."""
    after = reading.clauses[place + 1 : place + 2]
    words = reading.words
    # "had planned to start this summer | but will now wait"
    changed = (
        one.verb.future and words[one.mark].lower == "but" and "now" in lowered(words, one.verb.start, one.verb.end + 1)
        for one in after
    )
    return any(changed) or any(one.opener is Opener.AND and comes_to_nothing(words, one.verb) for one in after)


def never_did(reading: Reading, place: int) -> bool:
    """It goes on with that it was not done: "was to open in 2019 | but never did"."""
    after, words = reading.clauses[place + 1 : place + 2], reading.words
    return any(
        one.opener is Opener.AND
        and one.verb.word in {"did", "was", "were"}
        and not NEVER.isdisjoint(lowered(words, one.mark, one.verb.end + 1))
        for one in after
    )


def is_scheduled(words: Sequence[Word], verb: Verb) -> bool:
    """It tells when something was to be: "was to open", "was due to open", "had been planned"."""
    ready = not READY.isdisjoint(word.lower for word in words[verb.head : verb.end + 1])
    ready = ready or (lowered(words, verb.head, verb.head + 2) in SET and verb.head > verb.start)
    return verb.form in DONE and not verb.negated and (is_bound(words, verb) or ready)


def is_bound(words: Sequence[Word], verb: Verb) -> bool:
    """It reads "is to", "was to"."""
    is_bare = verb.head == verb.start and words[verb.start].lower in words_of.BE
    behind = words[verb.end : verb.end + 2]
    if behind and is_adverb(behind[0]) and behind[0].lower not in {"likely", "unlikely"}:
        # "was originally to begin"
        behind = behind[1:]
    return is_bare and [word.lower for word in behind[:1]] == ["to"]


def comes_to_nothing(words: Sequence[Word], verb: Verb) -> bool:
    """It reads "was cancelled", "was put back", "will not be held"; not "could be"."""
    head = verb.word
    behind = word_at(words, verb.end).lower
    # But "dropped | out of the race"
    away, out = behind in AWAY, behind in words_of.PARTICLES - AWAY
    open_yet = verb.form is Form.MODAL and not verb.future
    undone = verb.negated and verb.future
    halted = head in {"put", "placed"} and lowered(words, verb.end, verb.end + 2) in HALTS
    # "was moved | to July"
    away = away or (behind == "to" and head in MOVING and word_at(words, verb.end + 1).time is not None)
    return undone or (not open_yet and ((head in DROPPING and not out) or (head in MOVING and away) or halted))

"""Whether a clause behind "which" tells that something took place, began or ended, and which verb it has."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Verb, Word, time_begin
from reader.analysis.wordlists import word_set

TAKING_PLACE = word_set(
    "began begin begins begun end ended ends expire expired expires last lasted lasts start started starts"
)
HALTING = frozenset(("resumed", "resumes", "stopped", "stops"))
"""The same with nothing but a time behind them: "ferries to the isles, which | stopped on Monday"."""
BEING_HELD = frozenset(
    f"{verb} {noun}"
    for verbs, nouns in (
        (("take", "taken", "takes", "took"), ("effect", "place")),
        (("come", "comes", "came"), ("into",)),
        (("go", "goes", "went"), ("ahead", "on")),
    )
    for verb in verbs
    for noun in nouns
)
ENTERED_INTO = word_set("brokered concluded initialled negotiated ratified renewed signed")
"""What is done to a deal, and to nobody who has it: "a deal with the bloc, which | was concluded"."""
SETTING = frozenset(("fixed", "planned", "scheduled", "set", "slated"))
AUXILIARIES = words_of.AUXILIARIES | word_set("to due expected meant supposed")


def takes_place_behind(words: Sequence[Word], mark: int) -> bool:
    """An aside tells when something began or ended, which no name does: "the session of the House, which began"."""
    if words[mark + 1].lower != "which":
        return False
    verb, after = verb_behind(words, mark + 1)
    undergone = words[mark + 2].lower in words_of.AUXILIARIES and verb.lower in ENTERED_INTO
    timed = words[min(mark + 3 + (after.lower in words_of.TIMING), len(words) - 1)].time is not None
    halts = verb.lower in HALTING and verb is words[mark + 2] and timed
    return undergone or halts or verb.lower in TAKING_PLACE or f"{verb.lower} {after.lower}" in BEING_HELD


def is_set_behind(words: Sequence[Word], mark: int) -> bool:
    """It tells for when something was set: "a meeting with creditors | that had been set for Friday"."""
    verb, after = verb_behind(words, mark + (words[mark].text == ","))
    return verb.lower in SETTING and after.lower == "for"


def verb_behind(words: Sequence[Word], which: int) -> tuple[Word, Word]:
    """The verb behind a "which", past its auxiliaries, and the word behind it."""
    verb = next((at for at in range(which + 1, len(words)) if words[at].lower not in AUXILIARIES), len(words) - 1)
    return words[verb], words[min(verb + 1, len(words) - 1)]


TURNING = word_set("began begins ended ends started starts")
"""What a time does: "in the year that ended on Monday"."""


def is_of_time(words: Sequence[Word], mark: int, verb: Verb) -> bool:
    """A time itself began or ended, "in the year that ended on Monday"; but not "the drought of 2022, which began"."""
    start = time_begin(words, mark)
    of_event = start > 1 and words[start - 1].lower == "of" and words[start - 2].lower in words_of.EVENT_NOUNS
    return verb.word in TURNING and start < mark and not of_event

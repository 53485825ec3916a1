"""Words that stand where a speaker stands and name nobody: "long", "early-morning", "came away"."""

from collections.abc import Sequence

from reader.analysis.english.roles import is_role_word
from reader.analysis.english.words import APOSTROPHE_S, DETERMINERS
from reader.analysis.quotes.grammar.cues import ADJECTIVE_ENDS
from reader.analysis.quotes.grammar.passages import Passage
from reader.analysis.quotes.grammar.phrases import Range
from reader.analysis.wordlists import word_set

BARE = word_set(
    """
    complaint data delegation evidence gardaí law leadership management media opposition parliament people police
    prosecution research everybody everyone someone somebody sources speech staff testimony more half much campaign
    army authority bank board bureau charity club college commission committee company council court firm government
    ministry museum operator party report school study survey poll think-tank tribe union university watchdog paper
    aunt brother daughter family father husband mother neighbour neighbor sister son uncle widow widower wife man woman
    audience crowd
    """
)
"""Words that speak without a determiner, mostly in headlines: "Wife weeps", "Bridge to stay shut, council says"."""


NOUNS = word_set("archive capital clinic executive festival hospital journal library military portal public tribunal")
"""Nouns that end as adjectives do."""

HEARING = word_set(
    """
    bailey committee court courts enquiry hearing inquest inquiry jurors jury magistrates panel trial tribunal tribunals
    """
)
"""Bodies to whom things are said; the Old Bailey is a court."""


def is_scrap(words: Sequence[str], core: Sequence[str]) -> bool:
    """Whether the words of a phrase name nobody; `core` are those before its first preposition.

    Without a determiner or a capital only roles, plurals and the nouns of `BARE` speak: of such words in the training
    part of PolNeAR one in five was a speaker, and nearly all of those are these.
    """
    if _breaks_off(words):
        return True
    bare = bool(core) and core[0][:1].islower() and core[0].casefold() not in DETERMINERS | {"whose"}
    known = core[-1:] and (core[-1].endswith("s") or is_role_word(core[-1]) or core[-1][:1].isupper())
    known = known or (len(core) > 2 and core[-2].casefold() in ("number", "no", "no."))  # "juror number 4"
    return bare and not (known or BARE & {*core} or HEARING & {*core})


def is_somebody(passage: Passage, subject: Range) -> bool:
    """Whether a subject is named, a pronoun of people, or what somebody is."""
    head = passage.lows[subject[1] - 1]
    return is_named(passage, subject) or is_role_word(head) or is_role_word(head.removesuffix("s")) or head in BARE


def is_named(passage: Passage, subject: Range) -> bool:
    """Whether a subject ends with a name or is a pronoun of people."""
    return passage.words[subject[1] - 1][:1].isupper() or passage.lows[subject[0]] in ("he", "she", "they")


def _breaks_off(words: Sequence[str]) -> bool:
    """Whether an owner is named and what is owned is cut off at its adjective: "Okafor’s early-morning"."""
    owned = any(word.endswith(APOSTROPHE_S) for word in words[:-1])
    last = words[-1] if words else ""
    adjective = "-" in last or last.endswith(ADJECTIVE_ENDS)
    names = last in NOUNS or is_role_word(last.rpartition("-")[2].removesuffix("s"))
    return owned and adjective and last.islower() and not names


TOLD = ("is told", "are told", "was told", "were told", "been told")


def only_hears(words: Sequence[str], cue: str) -> bool:
    """Whether a speaker is a court to whom it was said: "the inquest heard", and in a headline "Inquest told"."""
    if not words or words[-1].casefold() not in HEARING:
        return False
    return cue in ("heard", "hears", "hear") or cue.endswith(TOLD) or (cue == "told" and len(words) == 1)

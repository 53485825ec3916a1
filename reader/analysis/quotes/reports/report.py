"""Reports of saying, and the rule by which each was found."""

from dataclasses import dataclass
from enum import Enum

from reader.analysis.quotes.grammar.phrases import Range


class Rule(Enum):
    """How a speaker was found."""

    BEHIND = "behind"
    """“…,” Okafor said."""
    INVERTED = "inverted"
    """“…,” said Okafor."""
    ACCORDING = "according"
    BEFORE = "before"
    """Okafor said: “…”."""
    OWNER = "owner"
    """Okafor’s claim that “…”."""
    AGENT = "agent"
    """was called “…” by Okafor."""
    SENTENCE = "sentence"
    """“…” was the word, Okafor said."""
    SUBJECT = "subject"
    """Nobody is said to speak: the subject of the sentence."""
    GOES_ON = "goes on"
    """The speaker of the quote before, in the same paragraph."""
    NEXT = "next"
    """The speaker of the quote behind, in the same paragraph."""
    CARRIED = "carried"
    """The quote runs over paragraphs."""
    PARAGRAPH = "paragraph"
    """The speaker of the paragraph before."""
    LEAD = "lead"
    """Okafor was blunt. “…”"""
    SIGNED = "signed"
    """“…” and below it: — Okafor."""
    LABEL = "label"
    """OKAFOR: …"""


@dataclass(frozen=True, slots=True)
class Report:
    """Who is said to have spoken, and by which words; ranges of items."""

    speaker: Range
    cue: Range | None
    rule: Rule


@dataclass(frozen=True, slots=True)
class Reported:
    """Reported speech: the speaker, the cue, the content, the rule; ranges of items."""

    speaker: Range
    cue: Range
    content: Range
    rule: Rule
    rest: Range | None = None
    """What goes on behind a report that breaks into its content: "The bridge, Okafor said, would close"."""

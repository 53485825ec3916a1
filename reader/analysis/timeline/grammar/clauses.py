"""A clause of a sentence, and a sentence read as clauses."""

from dataclasses import dataclass, field
from typing import NewType

from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.forms import Range, Verb, Word
from reader.analysis.timeline.grammar.joining import Opener

ClauseNumber = NewType("ClauseNumber", int)
"""Which clause of its sentence one is: its place among those of the `Reading`. Words are counted by plain numbers."""


@dataclass(slots=True)
class Clause:
    """One finite verb and what belongs to it; ranges count words of the sentence."""

    opener: Opener
    verb: Verb
    subject: Range | None
    body: Range
    """From the verb to the end of its chunk."""
    verbs: tuple[Verb, ...]
    """Those of its chunk, finite or not."""
    mark: int = 0
    """Where its opener begins."""
    fronted: list[Range] = field(default_factory=list)
    """What stands before its subject: "On Monday,"."""
    tail: list[Chunk] = field(default_factory=list)
    """Verbless chunks after the body."""
    owner: Range | None = None
    """The noun that "whose" stands for."""
    object: Range | None = None
    """The noun that a relative clause with a subject of its own stands behind."""
    content: ClauseNumber | None = None
    """The clause that tells what is said, for a verb of saying."""
    hypothetical: bool = False

    @property
    def end(self) -> int:
        """Where it ends, with the verbless chunks behind it."""
        return self.tail[-1].end if self.tail else self.body[1]


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence read: its words, its chunks and its clauses."""

    words: tuple[Word, ...]
    chunks: tuple[Chunk, ...]
    clauses: tuple[Clause, ...]
    home: tuple[ClauseNumber | None, ...]
    """For each chunk, the clause it belongs to; None where there is none."""

    def next_verb(self, word: int) -> Verb | None:
        """The first verb of a clause that begins behind a word."""
        return next((clause.verb for clause in self.clauses if clause.verb.start > word), None)

    def chunk_of(self, word: int) -> Chunk | None:
        """The chunk that a word belongs to."""
        return next((chunk for chunk in self.chunks if chunk.holds(word)), None)

    def clause_at(self, word: int) -> Clause | None:
        """The clause that a word belongs to."""
        at = self.clause_of(word)
        return self.clauses[at] if at is not None else None

    def clause_of(self, word: int) -> ClauseNumber | None:
        """Its number."""
        for place, chunk in enumerate(self.chunks):
            if chunk.holds(word):
                return self.home[place]
        return None

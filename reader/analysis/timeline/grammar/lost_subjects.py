"""The subject of a clause that has none of its own: of the clause before it, of who waits for a verb, of a noun."""

from reader.analysis.english.words import ARTICLES
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import subject_start
from reader.analysis.timeline.grammar.chunks import Chunk, cut_chunks
from reader.analysis.timeline.grammar.clauses import Clause, ClauseNumber
from reader.analysis.timeline.grammar.courses import is_of_time
from reader.analysis.timeline.grammar.forms import Range, Word, is_passive, starts_noun
from reader.analysis.timeline.grammar.joining import SAYING, Opener
from reader.analysis.timeline.grammar.parallels import is_listed, parallel_to
from reader.analysis.timeline.grammar.relatives import agreeing, antecedent
from reader.analysis.timeline.grammar.subjects import is_stranded
from reader.analysis.timeline.grammar.waiting import (
    is_right_behind,
    joined_subject,
    name_behind,
    subject_told_of,
    waiting_subject,
)

GREETING = frozenset(("congratulations", "farewell", "goodbye", "hello", "thanks", "welcome"))
"""What is said to somebody, and does nothing."""


class Unfinished:
    """The clauses of a sentence as far as they are put together, and the chunks that have no place yet."""

    def __init__(self, words: tuple[Word, ...]) -> None:
        self.words = words
        self.chunks = cut_chunks(words)
        self.alone = sum(chunk.verb is not None for chunk in self.chunks) == 1
        self.clauses: list[Clause] = []
        self.home: list[ClauseNumber | None] = [None] * len(self.chunks)
        self.waiting: list[int] = []
        """Chunks that wait for a verb."""

    @property
    def coming(self) -> ClauseNumber:
        """The number of the clause that is being put together."""
        return ClauseNumber(len(self.clauses))

    @property
    def last(self) -> ClauseNumber:
        """That of the clause before it."""
        return ClauseNumber(len(self.clauses) - 1)

    def lost_subject(self, chunk: Chunk, clause: Clause) -> Range | None:
        """The subject of a verb that has none of its own; a clause in front of it may lose what is the verb's."""
        if self.words[chunk.mark].lower == "what":
            return chunk.mark, chunk.start
        if chunk.opener is Opener.THAT and chunk.verb and chunk.start < chunk.verb.start:
            # "shows that | the summer of 1258 | was the coldest": a time is its subject.
            return None
        if chunk.opener is Opener.RELATIVE:
            return self.antecedent(chunk)
        before = self.clauses[-1] if self.clauses else None
        joined = before if chunk.opener is Opener.AND and not chunk.comma else None
        if joined and joined.opener is Opener.RELATIVE:
            return self._subject_joined(chunk, joined)
        if self.waiting:
            # "…, because they moved and | have not voted"
            return joined.subject if joined and joined.opener is Opener.SUBORDINATE else self.waiting_subject()
        if chunk.opener is Opener.ZERO and before and before.object:
            if before.opener is not Opener.RELATIVE:
                return self._explained_subject(chunk, clause, before)
            if is_right_behind(self.words, before.verb.end, chunk.start):
                # "the row, which he believes | will end"
                return before.object
        return self._outer_subject(chunk) if chunk.opener not in {Opener.SUBORDINATE, Opener.WHEN} else None

    def _subject_joined(self, chunk: Chunk, joined: Clause) -> Range | None:
        """The subject behind the "and" of a relative clause: the noun that this explains, or who waits for a verb."""
        subject, waits = parallel_to(self.words, self.clauses, chunk).subject, self.waiting_subject()
        if waits and self.words[waits[0]].lower in GREETING:
            # "Goodbye to Ann Lee, who came in 2014 and | leaves in May"
            return subject
        # "The roof of the hall, which was built in 1874 and | restored in 2006, fell in": the hall was.
        own = subject == joined.subject and is_passive(self.words, joined.verb)
        return waits if waits and subject and not own and waits[0] <= subject[0] < waits[1] else subject

    def _explained_subject(self, chunk: Chunk, clause: Clause, explaining: Clause) -> Range:
        """The noun that the clause in front explains, with all that stands before it: "The mill he built | burned"."""
        own, last = self.coming, self.last
        noun = next(place for place, one in enumerate(self.chunks) if one.end == chunk.start)
        self.pass_content()
        clause.fronted, explaining.fronted = explaining.fronted, []
        self.home[:noun] = [own if home == last else home for home in self.home[:noun]]
        return self.chunks[noun].start, self.chunks[noun].end

    def _outer_subject(self, chunk: Chunk) -> Range | None:
        """Who is told of, or speaks, in the clause before, or the subject that goes on."""
        if chunk.opener is Opener.ZERO and (subject := subject_told_of(self.words, self.clauses)):
            return subject
        if (speaker := self._speaker_before(chunk)) or chunk.opener is Opener.BREAK:
            return speaker
        outer = self._outer(chunk)
        return (self._reported_subject(chunk, outer) or outer.subject) if outer else None

    def waiting_subject(self) -> Range | None:
        """Who or what waits for a verb."""
        return waiting_subject(self.words, self.chunks, self.waiting)

    def pass_content(self) -> None:
        """The clause to come is what the last one, a part of its subject, seemed to be the content of."""
        for clause in self.clauses[:-1]:
            if clause.content == self.last:
                clause.content = self.coming

    def _reported_subject(self, chunk: Chunk, outer: Clause) -> Range | None:
        """The noun behind a verb of saying, before an aside, "She said the bridge, built in May, | was closed"; or that
        behind the "and" of a whole clause.
        """
        is_next = chunk.opener is Opener.COMMA and chunk.verb is not None and chunk.verb.start == chunk.start
        has_aside = bool(outer.tail) or outer is not self.clauses[-1]
        if not (is_next and has_aside) or outer.content is not None:
            return None
        if outer.verb.word not in SAYING:
            joined = joined_subject(self.words, outer) if outer is self.clauses[-1] else None
            if joined:
                outer.body, outer.tail = (outer.body[0], outer.verb.end), []
            return joined
        start, end = subject_start(self.words, outer.verb.end, outer.body[1]), outer.body[1]
        if start >= end or not starts_noun(self.words[start]):
            return None
        outer.body, outer.tail, outer.content = (outer.body[0], start), [], self.coming
        return start, end

    def _speaker_before(self, chunk: Chunk) -> Range | None:
        """Who said it, between the words said and the verb: "…, its head, Ann Lee, told investors"."""
        is_saying = chunk.verb is not None and chunk.verb.word in words_of.REPORTING
        if not is_saying or chunk.opener not in {Opener.COMMA, Opener.BREAK} or not self.clauses:
            return None
        tail = self.clauses[-1].tail
        for place, aside in enumerate(tail):
            first = self.words[aside.start]
            is_name = first.time is None and (first.text[0].isupper() or first.lower in words_of.DETERMINERS)
            if is_name and aside.opener in {Opener.COMMA, Opener.BREAK}:
                self.clauses[-1].tail = tail[:place]
                named = name_behind(self.words, aside, tail[place + 1]) if place + 1 < len(tail) else None
                return named or (aside.start, aside.end)
        return None

    def _outer(self, chunk: Chunk) -> Clause | None:
        """The clause whose subject goes on: the last one that is neither an aside nor the content of one."""
        if not self.clauses:
            return None
        if chunk.opener is Opener.AND:
            return parallel_to(self.words, self.clauses, chunk)
        if is_listed(self.clauses, self.chunks, chunk):
            return self.clauses[-1]
        asides = {Opener.RELATIVE, Opener.WHEN, Opener.SUBORDINATE, Opener.ZERO}
        return next((clause for clause in reversed(self.clauses) if clause.opener not in asides), self.clauses[-1])

    def antecedent(self, chunk: Chunk) -> Range | None:
        """The noun that a relative clause tells of, as the clauses before it and its verb allow."""
        who = chunk.comma and self.words[chunk.start - 1].lower == "who"
        if (
            who
            and len(self.waiting) == 2
            and self.words[self.chunks[self.waiting[1]].start].lower in ARTICLES | {"aged"}
            and not self.words[chunk.mark - 1].person
        ):
            # "Ann Lee, a clerk of the mill, who"
            return self.waiting_subject()
        if chunk.verb and is_of_time(self.words, chunk.mark, chunk.verb):
            return None
        mark = chunk.mark - is_stranded(self.words, chunk.mark)
        noun = antecedent(self.words, mark, self.clauses[-1].verb if self.clauses else None)
        floor = self.clauses[-1].verb.end if self.clauses else 0
        return agreeing(self.words, noun, chunk.verb, floor) if noun else None

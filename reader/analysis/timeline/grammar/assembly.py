"""The clauses of a sentence: who did what, put together of its chunks from left to right.

What has no verb yet waits for one; a verb without a subject gets one by `lost_subjects`.
"""

from collections.abc import Sequence

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import BROUGHT_ABOUT, NO_OBJECTS, relative_pronoun
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.conditions import is_on_terms, is_thought_of
from reader.analysis.timeline.grammar.forms import Range, Verb, Word
from reader.analysis.timeline.grammar.joining import ASIDES, FINDING, SAYING, Opener
from reader.analysis.timeline.grammar.lost_subjects import Unfinished
from reader.analysis.timeline.grammar.objects import has_object, is_where, shared_object
from reader.analysis.timeline.grammar.parallels import list_owner
from reader.analysis.timeline.grammar.quoted import introduces
from reader.analysis.timeline.grammar.relatives import antecedent
from reader.analysis.timeline.grammar.subjects import is_led, own_subject, without_stranded
from reader.analysis.timeline.grammar.waiting import (
    all_of_several,
    goes_on_inside,
    is_fronted,
    is_interrupted,
    listed_behind_time,
)
from reader.analysis.timeline.grammar.wholes import owner_in

QUESTIONS = words_of.ASKING | {"if"}
"""Words that begin an object clause right behind a verb or a preposition."""


def read_clauses(words: Sequence[Word]) -> Reading:
    """The clauses of a sentence, in order."""
    return _Assembly(tuple(words)).read()


def _says(verb: Verb) -> bool:
    return verb.word in words_of.REPORTING


class _Assembly(Unfinished):
    """The clauses of a sentence, put together chunk by chunk."""

    def read(self) -> Reading:
        for place, chunk in enumerate(self.chunks):
            if chunk.verb is None:
                self._verbless(place, chunk)
            else:
                self._add(place, chunk, chunk.verb)
        self._settle_rest()
        return Reading(self.words, self.chunks, tuple(self.clauses), tuple(self.home))

    def _verbless(self, place: int, chunk: Chunk) -> None:
        """A chunk without a verb waits for one, or belongs to a clause before it."""
        if self.waiting and self._goes_on_aside(place, chunk):
            self.home[place] = self.last
            self.clauses[-1].tail.append(chunk)
            return
        waits = (
            chunk.opener is Opener.THAT
            or is_interrupted(self.words, self.chunks, place)
            or is_fronted(self.words, self.chunks, place)
        )
        if self.clauses and not self.waiting and not waits:
            owner = list_owner(self.words, self.clauses, chunk)
            self.home[place] = owner
            self.clauses[owner].tail.append(chunk)
        else:
            self.waiting.append(place)

    def _goes_on_aside(self, place: int, chunk: Chunk) -> bool:
        """The larger place, and what stands behind it, in "Ann Lee, who went to Lorne, | Ohio, | on Monday, said"."""
        within = bool(self.clauses) and self.home[place - 1] == self.last
        if not within or self.clauses[-1].opener is not Opener.RELATIVE or chunk.opener is not Opener.COMMA:
            return False
        if self.clauses[-1].tail:
            return self.words[chunk.start].lower in words_of.PREPOSITIONS
        return goes_on_inside(self.words, self.chunks, place)

    def _add(self, place: int, chunk: Chunk, verb: Verb) -> None:
        """The clause of a chunk with a verb, with its subject and what waited in front of it."""
        clause = Clause(chunk.opener, verb, own_subject(self.words, chunk, verb), (verb.start, chunk.end), chunk.verbs)
        clause.mark, clause.hypothetical = (
            chunk.mark,
            is_thought_of(self.words, chunk, [self.chunks[at] for at in self.waiting], self.clauses[-1:]),
        )
        has_own = clause.subject is not None
        self._settle_subject(chunk, verb, clause)
        self._end_content(joins=chunk.opener is Opener.AND and chunk.comma and has_own)
        begun = self._saying_begun(chunk) if chunk.opener is not Opener.RELATIVE else None
        is_content = self._is_content(chunk) or self._completes(chunk) or begun is not None
        resumes = clause.subject is not None and has_own and self._resumes(chunk, clause.subject)
        if resumes:
            clause.subject = self.waiting_subject() or clause.subject
        clause.subject = without_stranded(self.words, clause.subject)
        if not has_own and chunk.opener is Opener.AND and self.clauses and clause.subject == self.clauses[-1].subject:
            # "whose case was put off | and will be heard in May", "the firm she founded | and gave to her son in May"
            clause.owner = self.clauses[-1].owner
            clause.object = shared_object(self.words, self.clauses[-1], chunk, verb)
        waiting = [self.chunks[at] for at in self.waiting]
        clause.subject = all_of_several(self.words, waiting, chunk, clause) or clause.subject
        takes = has_own is False or resumes or chunk.opener is not Opener.ZERO
        if self.waiting and takes and not self._is_aside(chunk, has_own=has_own):
            self._take_waiting(clause, own=has_own)
        if is_content and self.clauses:
            (begun or self.clauses[-1]).content = self.coming
        elif has_own and chunk.opener in {Opener.COMMA, Opener.BREAK} and self._is_condition():
            # "She said that if they won, | she would sign": that is what she said.
            self.pass_content()
        self.home[place] = self.coming
        self.clauses.append(clause)

    def _settle_subject(self, chunk: Chunk, verb: Verb, clause: Clause) -> None:
        """The subject, the object in front of a relative clause, and whom "whose" stands for."""
        subject = clause.subject
        if subject is None:
            clause.subject = self.lost_subject(chunk, clause)
        elif chunk.opener in {Opener.RELATIVE, Opener.ZERO} and not self._is_content(chunk):
            noun = self.antecedent(chunk) or subject
            is_owner = self.words[chunk.mark].lower == "whose" or self.words[chunk.start - 1].lower == "whose"
            if is_owner and noun is not subject:
                clause.owner = owner_in(self.words, noun)
            elif noun is not subject and self._is_object(chunk, verb, noun):
                clause.object = noun
        elif is_led(self.words, subject):
            main = any(each.verb and each.opener is Opener.COMMA and each.start > chunk.start for each in self.chunks)
            if not main:
                actor = subject[1] - 1
                clause.fronted, clause.subject = [(subject[0], actor)], (actor, subject[1])
        elif (own := relative_pronoun(self.words, *subject, alone=self.alone)) is not None and not has_object(
            self.words, verb, chunk.end
        ):
            clause.object, clause.subject = antecedent(self.words, own, None), (own, subject[1])

    def _is_aside(self, chunk: Chunk, *, has_own: bool) -> bool:
        """It explains a word of another clause, or goes on with a clause that does."""
        joins = chunk.opener is Opener.AND and not chunk.comma and not has_own and bool(self.clauses)
        return chunk.opener in ASIDES or (joins and self.clauses[-1].opener in ASIDES)

    def _is_object(self, chunk: Chunk, verb: Verb, noun: Range) -> bool:
        """The noun before a relative clause is what its verb lacks: not "the fact that", "a talk in which"."""
        lacks = self.words[chunk.start - 1].lower == "which" or verb.word in BROUGHT_ABOUT
        no_objects = words_of.PRONOUNS if lacks else words_of.PRONOUNS | NO_OBJECTS
        lowers = {self.words[at].lower for at in range(*noun)}
        at = chunk.start - 2
        if chunk.mark > 0 and chunk.opener is Opener.RELATIVE and self.words[at].lower in words_of.PREPOSITIONS:
            return noun[1] == at and is_where(self.words, noun, verb)
        return not (has_object(self.words, verb, chunk.end) or lowers & no_objects)

    def _resumes(self, chunk: Chunk, subject: Range) -> bool:
        """Its own subject is none: the end of a relative clause, or a phrase behind a comma, and the true one waits."""
        if not self.waiting or self.chunks[self.waiting[0]].opener is Opener.THAT:
            return False
        if chunk.opener is Opener.ZERO:
            # But "who crossed it on the day | it closed"
            own = self.words[subject[0]].lower in words_of.TOLD_OF
            return bool(self.clauses) and self.clauses[-1].opener is Opener.RELATIVE and not own
        return chunk.opener is Opener.COMMA and self.words[subject[0]].lower in words_of.PREPOSITIONS

    def _saying_begun(self, chunk: Chunk) -> Clause | None:
        """The last clause, but for one that explains a word of it, where it says or thinks what waits behind "that":
        "ruled that a man | who died | had been ill".
        """
        if not any(self.chunks[at].opener is Opener.THAT for at in self.waiting):
            return None
        skipped = {Opener.RELATIVE} if chunk.opener not in ASIDES else set()
        last = next((clause for clause in reversed(self.clauses) if clause.opener not in skipped), None)
        says = last is not None and last.verb.word in SAYING | FINDING and not last.tail
        return last if says else None

    def _is_content(self, chunk: Chunk) -> bool:
        """The chunk tells what the clause before it says."""
        if chunk.opener is Opener.THAT:
            # "heard that they argued and | that one fell"
            joins, last = self.words[chunk.start - 2].lower == "and", self.clauses[-1] if self.clauses else None
            # "It was not until 1974, when the bank showed her pots, | that"
            aside = chunk.comma and last is not None and last.opener is Opener.WHEN
            # "said on Tuesday, two days after the vote, | that"
            says = last is not None and last.verb.finite and _says(last.verb) and chunk.comma
            says = says and last is not None and all(one.comma for one in last.tail)
            return last is None or not ((last.tail and not says) or aside or (joins and last.opener is Opener.THAT))
        if chunk.opener not in {Opener.ZERO, Opener.BREAK} or not self.clauses:
            return False
        if chunk.opener is Opener.BREAK and not introduces(self.words, chunk.mark):
            return False
        last = self.clauses[-1]
        if chunk.verb is not None and chunk.verb.start == chunk.start:
            # "The groups who wrote to her | say that", "The lie he told in May | was found out"
            told = last.object and chunk.start > last.verb.end and last.verb.word in {"told", "wrote"}
            if told or (self.waiting and last.opener is Opener.RELATIVE):
                return False
        if any(verb.end == chunk.start and _says(verb) for verb in last.verbs):
            return True
        if chunk.start == last.verb.end and last.verb.word in words_of.CONVEYING:
            return True
        head = self.clauses[-1].verb.head
        return self.words[head].lower in words_of.REPORTING and chunk.start - head <= 8

    def _is_condition(self) -> bool:
        """The last clause begins with "if", or with "that if"."""
        mark = self.clauses[-1].mark if self.clauses else 0
        return bool(self.clauses) and "if" in {word.lower for word in self.words[mark : mark + 2]}

    def _end_content(self, *, joins: bool) -> None:
        """What waits behind "that" has no verb to wait for: "He demanded that | it be closed, | and she said"."""
        waits = self.chunks[self.waiting[0]] if joins and len(self.waiting) == 1 and self.clauses else None
        if waits and waits.opener is Opener.THAT and waits.mark == self.clauses[-1].body[1]:
            self.clauses[-1].body = (self.clauses[-1].body[0], waits.end)
            self.home[self.waiting.pop()] = self.last

    def _completes(self, chunk: Chunk) -> bool:
        """The chunk is what the clause before it is without an object: "She mentioned | remarks he had made"."""
        if not self.clauses or self.clauses[-1].tail or self.waiting:
            return False
        last = self.clauses[-1]
        if chunk.opener is Opener.ZERO:
            # But "When they arrived at noon | they found it".
            joined = self.words[last.mark - 1].lower == "and" and last.mark > 0
            fronted = last.opener in {Opener.WHEN, Opener.SUBORDINATE} and (joined or len(self.clauses) == 1)
            own = self.words[chunk.start].lower in words_of.SUBJECT_PRONOUNS and not fronted
            return own or chunk.start == last.verb.end
        # "asked, “What is it?”", but "it expires, “if they do nothing”"
        said = any(clause.content == self.last for clause in self.clauses)
        apart = chunk.comma or is_on_terms(self.words, last.verb, chunk.mark, said=said)
        return chunk.opener is Opener.SUBORDINATE and self.words[chunk.mark].lower in QUESTIONS and not apart

    def _take_waiting(self, clause: Clause, *, own: bool) -> None:
        """What waited goes in front of the clause, all but its subject."""
        listed = self._listed_subject(clause) if own else None
        if listed:
            clause.subject, own = listed, False
        first = self.chunks[self.waiting[0]]
        if first.opener is Opener.WHEN:
            # "…, when | its owner, | Ivo Lind, | died"
            clause.opener, clause.mark = first.opener, first.mark
        for place in self.waiting:
            chunk = self.chunks[place]
            self.home[place] = self.coming
            if own or clause.subject is None or not clause.subject[0] <= chunk.start < clause.subject[1]:
                # "Since 2018 | Ann Lee, | a lawyer, | has led it"
                inside = clause.subject is not None and chunk.start < clause.subject[0] < chunk.end
                clause.fronted.append((chunk.start, clause.subject[0] if inside and clause.subject else chunk.end))
        self.waiting.clear()

    def _listed_subject(self, clause: Clause) -> Range | None:
        """The subject with the members of a list that waited: "parents, pupils and teachers marched"."""
        if clause.subject is None or clause.opener is not Opener.COMMA:
            return None
        is_list = any(self.words[at].lower in {"and", "or"} for at in range(*clause.subject))
        waiting = self.waiting_subject() or listed_behind_time(self.words, self.chunks[self.waiting[0]])
        return (waiting[0], clause.subject[1]) if is_list and waiting and waiting[0] < clause.subject[0] else None

    def _settle_rest(self) -> None:
        """What still waits at the end belongs to the last clause."""
        for place in self.waiting:
            self.home[place] = self.last if self.clauses else None
            if self.clauses:
                self.clauses[-1].tail.append(self.chunks[place])

"""The clause that goes on behind an "and" without a subject of its own, or in a chunk without a verb."""

from collections.abc import Sequence

from reader.analysis.english import verb_forms
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.chunks import Chunk
from reader.analysis.timeline.grammar.clauses import Clause, ClauseNumber
from reader.analysis.timeline.grammar.forms import Verb, Word, is_participle, is_passive, word_at
from reader.analysis.timeline.grammar.joining import Opener

BEGINNING = frozenset(("beginning", "starting"))


FOLLOWING = frozenset(("after", "before", "compared", "down", "following", "up"))
"""What opens a phrase of what came before."""


def _is_said_aside(words: Sequence[Word], clause: Clause) -> bool:
    """It says who said what stands in front of it, and when: "Prices rose, | the board said on Monday, |"."""
    rest = (words[at] for at in range(clause.verb.end, clause.body[1]))
    bare = all(word.time is not None or word.lower in words_of.TIMING for word in rest)
    commas = clause.opener is Opener.COMMA and words[clause.mark].text == "," and not clause.tail
    return bare and commas and clause.content is None and clause.verb.word in words_of.REPORTING


def parallel_to(words: Sequence[Word], clauses: Sequence[Clause], chunk: Chunk) -> Clause:
    """The clause, of those read so far, that a chunk with "and" goes on with: the last one, or the one before it where
    the last only explains a word and the form of the verb is the other's.
    """
    last, verb = clauses[-1], chunk.verb
    if len(clauses) == 1 or verb is None:
        return last
    main = clauses[-2]
    if main.subject is None and last.opener is Opener.RELATIVE and main.verb.word in words_of.REPORTING:
        # "“…,” said Ann Lee, who runs a mill | and laid off two"
        return last
    if beside := _beside_circumstance(words, (main, last), chunk, verb) or _beside_saying(
        words, (main, last), chunk, verb
    ):
        return beside
    if last.opener is Opener.ZERO and verb.form is not last.verb.form:
        # "unveiled the chip it hopes will win, | but put off", "said they will win, but fled"
        outer = next((one for one in reversed(clauses) if one.opener is not Opener.ZERO), last)
        apart = chunk.comma or verb.word not in verb_forms.BASES
        return outer if apart and outer.verb.form is verb.form else last
    if last.opener is Opener.RELATIVE and verb.form is main.verb.form:
        return _beside_relative(words, (main, last), chunk, verb)
    return last


def _beside_circumstance(
    words: Sequence[Word], clauses: tuple[Clause, Clause], chunk: Chunk, verb: Verb
) -> Clause | None:
    """Which of the last two clauses goes on, where the last tells when, where or why; None where that is open."""
    main, last = clauses
    if last.opener not in {Opener.WHEN, Opener.SUBORDINATE}:
        return None
    alike = verb.form is main.verb.form
    if chunk.comma and last.mark == main.end:
        # "She took over in May, when sales fell, | and cut wages", "They came when war broke out, | and left in May",
        # "Sales rose in May, days after war broke out, | and fell in June"
        # "They lost at Lorne, where Lee fell, | and had lost before": neither form is the other's.
        return main if alike or verb.form is not last.verb.form else last
    return main if alike and _does_again(words, last, chunk, verb) else None


def _beside_saying(words: Sequence[Word], clauses: tuple[Clause, Clause], chunk: Chunk, verb: Verb) -> Clause | None:
    """Which of them goes on, where one only says the other; None where neither does."""
    main, last = clauses
    bare = last.opener is Opener.COMMA and last.content is None and last.body[1] in {last.verb.end, chunk.mark}
    if bare and last.verb.word in words_of.REPORTING and chunk.comma and main.verb.start < last.mark:
        # "He had come in May, his cousin said, | and was to marry"
        says = verb.word in words_of.REPORTING and not is_passive(words, verb)
        return last if says else main
    idle = last.subject is not None and [word.lower for word in words[slice(*last.subject)]] == ["it"]
    if idle and last.verb.word in words_of.BE and main.verb.word in words_of.REPORTING:
        # "Leaders said it was too late | and called for a strike"
        return main if verb.form is main.verb.form and not chunk.comma else last
    return None


def _beside_relative(words: Sequence[Word], clauses: tuple[Clause, Clause], chunk: Chunk, verb: Verb) -> Clause:
    """Which of them goes on, where the last explains a noun and the verb has the form of the first one's."""
    main, last = clauses
    if words[last.mark].text == "," and not chunk.comma and words[last.verb.start].lower == "had":
        # "She blamed the state, which had promised it | and paid half": no comma ends what explains the state.
        return last if is_participle(verb.word) else main
    if {words[one.start].lower for one in (main.verb, verb)} == {"was", "were"}:
        # "Nine were charged, but the trial, which collapsed in May | and was begun again, goes on"
        return last
    # "The levee was built after a flood that killed five | and was raised"
    passive = [is_passive(words, one) for one in (main.verb, last.verb, verb)]
    return main if main.verb.form is not last.verb.form or passive == [True, False, True] else last


def _does_again(words: Sequence[Word], last: Clause, chunk: Chunk, verb: Verb) -> bool:
    """Somebody does something at a time of their own before the last clause and behind it, in which something is done
    to another one: "He took power in 2021 | after his father was killed | and won a vote last May".
    """
    inside = any(word.time is not None for word in words[slice(*last.body)])
    timed = any(word.time is not None for word in words[chunk.start : chunk.end])
    undergoes = is_passive(words, last.verb) or last.verb.word == "died"
    acts = not is_passive(words, verb)
    # But "and reopened in May"
    if verb.word in words_of.MOSTLY_PASSIVE:
        acts = acts and word_at(words, verb.end).lower in words_of.DETERMINERS
    return words[last.mark - 1].time is not None and timed and not inside and undergoes and acts


def is_listed(clauses: Sequence[Clause], chunks: Sequence[Chunk], chunk: Chunk) -> bool:
    """A verb behind a comma, and one behind an "and" after it, go on with what somebody is said to have done: "said he
    broke in, | took a bag | and fled".
    """
    after = next((one for one in chunks if one.mark == chunk.end), None)
    if chunk.verb is None or after is None or after.verb is None or clauses[-1].opener is not Opener.ZERO:
        return False
    bare = chunk.verb.start == chunk.start and after.verb.start == after.start and after.opener is Opener.AND
    return bare and chunk.verb.form is after.verb.form is clauses[-1].verb.form


def list_owner(words: Sequence[Word], clauses: Sequence[Clause], chunk: Chunk) -> ClauseNumber:
    """The clause of a verbless chunk: behind an aside, "…, and two others" goes on with the clause around it, and so
    does ", beginning in 2014"; behind who said it, "…, after falling" goes on with what was said.
    """
    last = ClauseNumber(len(clauses) - 1)
    around = ClauseNumber(last - 1)
    if last > 0 and words[chunk.start].lower in FOLLOWING and chunk.comma and _is_said_aside(words, clauses[last]):
        return around
    clause, first = clauses[last], words[chunk.start].lower
    where = clause.opener is Opener.WHEN and "where" in {word.lower for word in words[clause.mark : clause.mark + 2]}
    relates = last > 0 and (clause.opener is Opener.RELATIVE or where) and chunk.comma
    is_aside = not clause.tail and words[clause.mark].text == ","
    goes_on = chunk.opener is Opener.AND or first in words_of.PREPOSITIONS
    return around if relates and (first in BEGINNING or (is_aside and goes_on)) else last

"""What is said, as an entry tells it: the clause of its content, with the marks and the words that lead to it."""

from collections.abc import Sequence

from reader.analysis.timeline.entries.shortening import LONGEST, clause_ranges
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Range, Word, is_adverb, is_gerund, past_time, word_at
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.wordlists import word_set

LONGEST_SAYING = 14
"""Words behind a verb of saying, to whom and where, with which it may still stand behind what is said."""
JOINED = frozenset((Opener.SUBORDINATE, Opener.WHEN))
POINTING = frozenset(("one", "ones", "those", "everyone", "everything"))
"""Words that a relative clause tells the meaning of."""
CASE_REACH = 9
"""Words between a case that is made and what it is: "made the case to the owners of the mill that"."""
SAYING_NOUNS = word_set(
    """
    accusation allegation allegations argument assertion belief case chance charge charges claim claims conclusion
    fact fear fears ground grounds idea message news point possibility promise proposal prospect report reports risk
    rumor rumour theory view warning warnings
    """
)
"""Nouns that say nothing without their clause."""


def explained_noun(reading: Reading, at: ClauseNumber, ranges: Sequence[Range]) -> ClauseNumber | None:
    """The clause that tells what a last noun says: "made the case | that the dam was safe"."""
    if at + 1 >= len(reading.clauses) or not ranges:
        return None
    words, after, end = reading.words, reading.clauses[at + 1], ranges[-1][1]
    has_own = after.subject is not None and after.subject[0] > after.mark and words[after.mark].lower == "that"
    between = (word for word in words[end : after.mark] if word.time is None)
    if not has_own or any(word.lower not in words_of.PREPOSITIONS for word in between):
        return None
    last = end - 1
    while last > 0 and is_adverb(words[last]):
        last -= 1
    # "warning on Monday | that", ", saying at a fair on Monday | that"
    first = next((at for at in range(ranges[-1][0], last) if words[at - 1].text == ","), last)
    says = any(is_gerund(words[at].lower) and words[at].lower in words_of.REPORTING for at in (first, last))
    made_case = any(word.lower == "case" for word in words[max(0, end - CASE_REACH) : end])
    return ClauseNumber(at + 1) if says or words[end - 1].lower in SAYING_NOUNS or made_case else None


def is_of_noun_left_out(reading: Reading, clause: Clause, ranges: Sequence[Range]) -> bool:
    """The content of a clause is that of a noun which its words do not hold: "quit in May after reports | that"."""
    at = reading.clauses[clause.content].mark - 1 if clause.content is not None else -1
    told = at < 0 or reading.words[at].lower not in SAYING_NOUNS or any(start <= at < end for start, end in ranges)
    return not told


def is_cut(reading: Reading, end: int) -> bool:
    """The words of a clause do not reach the mark behind them."""
    return end < len(reading.words) and (reading.words[end].text[0].isalnum() or reading.words[end].time is not None)


def with_marks(words: Sequence[Word], frame: list[Range], content: list[Range]) -> list[Range]:
    """The content with the marks between it and the saying: "said: “We …"."""
    if not frame or not content:
        return content
    end = content[0][0]
    first = past_time(words, frame[-1][1])
    marks = all(not word.text[0].isalnum() for word in words[first:end])
    return [(first, content[0][1]), *content[1:]] if first < end and marks else content


def content_ranges(reading: Reading, at: ClauseNumber, phrase: Range) -> list[Range]:
    """What is said, with its "that"."""
    clause: Clause = reading.clauses[at]
    ranges = clause_ranges(reading, clause, phrase)
    ranges += which_one(reading, at, ranges)
    if clause.content is not None and clause.content > at:
        ranges += content_ranges(reading, clause.content, phrase)
    first = clause.fronted[0][0] - 1 if clause.fronted else 0
    if first > 0 and ranges and reading.words[first].lower == "that":
        # "said | that | after the vote | she had left"
        return [(first, first + 1), *ranges]
    if clause.opener in {Opener.THAT, Opener.SUBORDINATE} and ranges:
        return [(clause.mark, ranges[0][0]), *ranges] if clause.mark < ranges[0][0] else ranges
    return ranges


def which_one(reading: Reading, at: ClauseNumber, ranges: list[Range]) -> list[Range]:
    """The relative clause without which "the one" or "the way" says nothing: "she was the one | who began it"."""
    if at + 1 >= len(reading.clauses) or not ranges:
        return []
    after, end = reading.clauses[at + 1], ranges[-1][1]
    noun = reading.words[end - 1].lower
    points = noun in POINTING if after.opener is Opener.RELATIVE else noun == "way" and after.opener is Opener.ZERO
    is_open = points and after.mark == end
    return [(after.mark, after.body[1])] if is_open else []


def has_subject(reading: Reading, at: ClauseNumber, ranges: list[Range]) -> bool:
    """Whether the words of a clause hold its subject: "is" alone tells nothing of what was said."""
    first, last = reading.clauses[at].subject or (0, 0)
    told = (reading.words[word].text for word in range(first, last) if any(s <= word < e for s, e in ranges))
    return any(char.isalnum() for text in told for char in text)


def with_rest(reading: Reading, ranges: list[Range], end: int) -> list[Range]:
    """What was said with all that follows it up to word `end`, where a clause without a time of its own does: "He died
    after doctors missed a clot, an inquest heard".
    """
    words, last = reading.words, ranges[-1][1]
    goes_on = any(chunk.mark == last and chunk.opener in JOINED for chunk in reading.chunks)
    short = end - ranges[0][0] <= LONGEST
    if not (goes_on and short) or any(words[at].time is not None for at in range(last, end)):
        return ranges
    return [*ranges[:-1], (ranges[-1][0], end)]


def with_comma(words: Sequence[Word], ranges: list[Range]) -> list[Range]:
    """The ranges with the comma that stands behind them."""
    if ranges and word_at(words, ranges[-1][1]).text == ",":
        return [*ranges[:-1], (ranges[-1][0], ranges[-1][1] + 1)]
    return ranges


def reported_before(reading: Reading, at: ClauseNumber) -> ClauseNumber | None:
    """The clause that "…, officials said" reports: the first of the sentence, with the mark behind it."""
    clause = reading.clauses[at]
    before = reading.words[clause.mark].text
    outermost = at > 0 and clause.opener in {Opener.COMMA, Opener.BREAK} and before in {",", '"', "”"}
    if not outermost or clause.body[1] - clause.verb.end > LONGEST_SAYING:
        return None
    asides = {Opener.RELATIVE, Opener.WHEN, Opener.SUBORDINATE}
    openers = [one.opener for one in reading.clauses[:at]]
    # "Dan Frost, who bought it | and has put it up for sale, | promised to stay": that goes on with an aside.
    joined = [place and one is Opener.AND and openers[place - 1] in asides for place, one in enumerate(openers)]
    reported = next(
        (ClauseNumber(place) for place, one in enumerate(openers) if one not in asides and not joined[place]), None
    )
    return reported if reported is not None and reading.clauses[reported].subject else None

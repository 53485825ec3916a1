"""The auxiliary that a verb shares with the one before it: "was opened in May and | adjourned"."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import Form, Range, Verb, Word, is_adverb, is_participle, starts_noun
from reader.analysis.timeline.grammar.joining import Opener


def shared_verb(reading: Reading, clause: Clause) -> list[Range]:
    """The verb before an "and" whose auxiliary a clause shares, or may share: "was opened and | adjourned"."""
    before = (other for other in reading.clauses if other.verb.start < clause.verb.start)
    last = next((other for other in before if other.end == clause.mark), None)
    joined = _is_joined(reading, clause) and last is not None
    if joined and last is not None and _is_counted(reading, clause, last):
        return [(last.verb.start, last.verb.start + 1)]
    verb = _and_at(reading.words, clause) + 1
    opens = clause.verb.start == verb + _is_adverb_at(reading.words, verb)
    if joined and last is not None and opens and clause.subject == last.subject:
        if _acts(clause):
            return []
        if (shared := shared_verb(reading, last)) or (verb > clause.mark + 1 and not last.tail):
            # "was opened in 1977, sold in 1996 and | bought back", "was opened, sold, and | bought back"; but "was held
            # on Monday, after a chase, and | charged on Tuesday"
            return shared
        words = reading.words
        is_passive = words[last.verb.start].lower in words_of.BE and last.verb.head > last.verb.start
        lower, behind = clause.verb.word, words[clause.verb.end : clause.verb.end + 1]
        # "was founded in 1878 and | ceased to appear"
        aims = lower in words_of.AIMING and bool(behind) and behind[0].lower == "to"
        # "was released in May and left for Lorne", "was suspended in May and left last week"; but "left homeless"
        aims = aims or (lower == "left" and not (behind and starts_noun(behind[0])))
        # "was knocked out in May and lost to Orrin in June", "was founded in 1887 and moved in 1962"
        aims = aims or (lower == "lost" and bool(behind) and behind[0].lower == "to")
        aims = aims or (lower == "moved" and last.verb.word in words_of.FOUNDED)
        is_passive = is_passive and last.verb.word != "born" and not aims
        shares = (
            is_passive and is_participle(lower) and (words[clause.mark].text == "," or lower not in words_of.ACTIVE)
        )
        if shares and last.verb.end == clause.mark:
            return [(last.verb.start, clause.verb.start)]
        # "was sold in 2013 and | lost $2 million", but "was tried in 2013 and | fined $2 million"
        gained = bool(behind) and behind[0].text in words_of.CURRENCIES and lower not in words_of.HANDING | {"fined"}
        if shares and not clause.verb.sure and not (gained or (behind and starts_noun(behind[0]))):
            # "was built in May and | renovated in June", but "was little changed and traded at $4"
            end = _without_adverb(words, last.verb)
            return [] if words[end - 1].lower == "little" else [(last.verb.start, end)]
    return [clause.verb.auxiliary] if clause.verb.auxiliary else []


def _and_at(words: Sequence[Word], clause: Clause) -> int:
    """Where the "and" or the comma before a clause stands, and the "and" where it is both."""
    return clause.mark + (words[clause.mark].text == "," and words[clause.mark + 1].lower == "and")


def _is_adverb_at(words: Sequence[Word], at: int) -> bool:
    """Behind the "and" stands how or when, before the verb: "and | last | renovated in 1998"."""
    return any(word.lower == "last" or is_adverb(word) for word in words[at : at + 1])


def _acts(clause: Clause) -> bool:
    """It tells what its subject did, "and | resigned", or has an auxiliary of its own, "and | was rebuilt"."""
    verb = clause.verb
    own = verb.auxiliary is None and verb.start < verb.head
    return own or verb.word in words_of.INTRANSITIVE


def _without_adverb(words: Sequence[Word], verb: Verb) -> int:
    """Where the auxiliary ends that another verb shares: "was | first opened in 1977 and | sold in 1996"."""
    end = verb.head
    while end - 1 > verb.start and (is_adverb(words[end - 1]) or words[end - 1].lower == "first"):
        end -= 1
    return end


def _is_counted(reading: Reading, clause: Clause, last: Clause) -> bool:
    """A number has it done to them as well: "Six people were killed and | 58 injured"."""
    words, (first, end) = reading.words, clause.subject or (0, 0)
    counts = first < end and words[end - 1].text[0].isdigit() and clause.mark < first
    shares = counts and words[last.verb.start].lower == "were" and last.verb.head > last.verb.start
    return shares and not clause.verb.sure and is_participle(clause.verb.word)


def _is_joined(reading: Reading, clause: Clause) -> bool:
    """An "and" stands before its verb, or the comma of a list that ends with one: "was opened, | sold and bought"."""
    words = reading.words
    if clause.opener is Opener.AND:
        return words[_and_at(words, clause)].lower == "and"
    ends = (other for other in reading.clauses if other.mark == clause.body[1] and other.opener is Opener.AND)
    beside = ((one, _and_at(words, one) + 1) for one in ends)
    last = next((one for one, at in beside if one.verb.start == at + _is_adverb_at(words, at)), None)
    if last is not None and _acts(last):
        # "was elected in 1997, | moved to Lorne and resigned"
        return False
    behind = [verb for verb in clause.verbs if verb.form is Form.PARTICIPLE and verb.start > clause.verb.end]
    # "was opened, | sold in May and closed by the town"
    lists = any(words[verb.start - 1].lower == "and" for verb in behind)
    return words[clause.mark].text == "," and (lists or last is not None)

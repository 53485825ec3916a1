"""What was decided at one time to be done at another: "voted on Monday to close the quay in June"; and what is due."""

from collections.abc import Sequence
from datetime import date

from reader.analysis.timeline.entries.beside_subjects import DUE
from reader.analysis.timeline.entries.events import Telling
from reader.analysis.timeline.entries.meant import DONE, comes_to_nothing
from reader.analysis.timeline.entries.participle_nouns import behind_verb, noun_before
from reader.analysis.timeline.entries.status import is_settled
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Clause, ClauseNumber, Reading
from reader.analysis.timeline.grammar.forms import Form, Range, Verb, Word, filled, lone_verb, starts_noun
from reader.analysis.timeline.grammar.phrases import noun_start
from reader.analysis.timeline.grammar.plurals import are_several
from reader.analysis.timeline.times.anchors import Anchor
from reader.analysis.timeline.times.ranges import Period
from reader.analysis.wordlists import word_set

DECIDING = word_set(
    """
    agreed aimed arranged chose decided declined failed hoped intended offered planned pledged promised proposed refused
    resolved signed swore threatened voted vowed wanted wished
    """
)
"""Past verbs that leave open whether it was done."""
BIDDING = word_set(
    """
    advised allowed asked authorised authorized begged commanded compelled directed encouraged forbade forced gave
    implored instructed invited obliged ordered permitted persuaded pressed required summoned told urged warned
    """
)
"""Past verbs that leave open whether their object did it: "urged the mayor to resign"."""
REFUSING = word_set("declined failed forbade refused")


def as_decided(
    reading: Reading, telling: Telling, period: Period, others: Sequence[Period], day: date | None
) -> Telling | None:
    """Who is to do what was decided, with the time for it; the telling itself where nothing was decided or a thing that
    is over was done, and None where nobody says that it was.
    """
    verb = telling.verb
    if verb is None or telling.clause is None or not _is_decided(reading, telling.clause, verb, others):
        return telling
    words, clause = reading.words, reading.clauses[telling.clause]
    head = clause.verb.word
    if day is None or period.first < day:
        return None if head in DECIDING | BIDDING else telling
    doer = _doer(words, clause, verb)
    if doer is None or head in REFUSING or verb.negated:
        return None
    behind = ((max(start, verb.start), end) for start, end in telling.ranges if end > verb.start)
    link = "are" if are_several(words[slice(*doer)]) else "is"
    return Telling((doer, *behind), telling.clause, verb, link=link)


def _is_decided(reading: Reading, at: ClauseNumber, verb: Verb, periods: Sequence[Period]) -> bool:
    """The time belongs to what is to be done, while one of `periods`, in front of it, says when that was decided."""
    clause = reading.clauses[at]
    aims = (one.start for one in clause.verbs if one.form is Form.INFINITIVE and one.start >= clause.verb.end)
    # Not "expected the bank to ease | in April | and to hold in July".
    first = min(aims, default=verb.start)
    return (
        verb.form is Form.INFINITIVE
        and clause.verb.form in DONE
        and clause.verb.end <= verb.start
        and all(word.lower != "have" for word in reading.words[verb.start : verb.head])
        and any(one.end <= first and reading.clause_of(one.start) == at for one in periods)
    )


def _doer(words: Sequence[Word], clause: Clause, verb: Verb) -> Range | None:
    """Who is to do it: the object of somebody's bidding, "ordered | the firm | to pay", else the subject."""
    start = end = clause.verb.end
    if clause.verb.word in BIDDING and words[clause.verb.start].lower not in words_of.BE:
        while end < verb.start and words[end].time is None and words[end].lower not in words_of.PREPOSITIONS - {"of"}:
            end += 1
    has_object = start < end and starts_noun(words[start]) and words[end - 1].text[0].isalnum()
    return (start, end) if has_object else _without_time(words, clause.subject)


def _without_time(words: Sequence[Word], subject: Range | None) -> Range | None:
    """A subject without the time behind it: "The mayor | on Monday | launched"."""
    first, last = subject or (0, 0)
    end = next((at for at in range(first, last) if words[at].time is not None), last)
    if first < end < last and words[end - 1].lower in words_of.PREPOSITIONS:
        end -= 1
    return (first, end) if first < end else subject


def due_event(reading: Reading, place: Anchor) -> Telling | None:
    """What is due, as an aside says, while the clause tells what becomes of it: "An election, | due in May, | could be
    brought forward", "will pay for a road to Lorne, | due to open in May".
    """
    words, chunk, at = reading.words, reading.chunk_of(place.phrase[0]), reading.clause_of(place.phrase[0])
    if chunk is None or not chunk.comma or chunk.verb or words[chunk.start].lower not in DUE:
        return _due_within(reading, place)
    subject = reading.clauses[at].subject if at is not None else None
    behind = chunk.mark > 0 and words[chunk.mark - 1].lower in words_of.EVENT_NOUNS
    if (
        subject is None
        or (behind and subject[1] != chunk.mark)
        or (subject[1] != chunk.mark and words[chunk.end + 1 : chunk.end + 2] and words[chunk.end + 1].lower == "be")
    ):
        # "asked that an election, | due in May, | be brought forward", "spoke of the election, | due in May"
        first = noun_start(words, chunk.mark, 0)
        subject = (first + (words[first].lower == "that"), chunk.mark)
    elif subject[1] != chunk.mark and all(not word.text[0].isalnum() for word in words[chunk.end :]):
        noun = noun_before(words, lone_verb(words, chunk.start, Form.PARTICIPLE))
        subject = behind_verb(reading, noun) or subject
    if not subject[0] < subject[1] == chunk.mark or (
        at is not None and comes_to_nothing(words, reading.clauses[at].verb)
    ):
        return None
    parts = (subject, (chunk.start, place.phrase[0]), (place.phrase[1], chunk.end))
    verb = lone_verb(words, chunk.start, Form.INFINITIVE)
    link = "are" if are_several(words[slice(*subject)]) else "is"
    return Telling(filled(parts), at, verb, link=link)


def _due_within(reading: Reading, place: Anchor) -> Telling | None:
    """What is due, as the subject of a clause says that tells nothing of its time: "Talks | planned for May | are in
    doubt".
    """
    words, at = reading.words, reading.clause_of(place.phrase[0])
    clause = reading.clauses[at] if at is not None else None
    first, last = (clause.subject if clause else None) or (0, 0)
    lead = place.phrase[0] - (words[place.phrase[0] - 1].lower == "for") - 1
    if clause is None or at is None or not (first < lead and place.phrase[1] <= last) or words[lead].lower not in DUE:
        return None
    verb = lone_verb(words, lead, Form.INFINITIVE)
    noun = noun_before(words, verb)
    # "Bonds due 1993" say no more than which they are.
    bare = words[lead + 1].time is not None
    timed = any(words[one].time is not None for one in range(*clause.body))
    if noun is None or noun[0] < first or bare or timed or is_settled(reading, at):
        return None
    link = "are" if are_several(words[slice(*noun)]) else "is"
    return Telling((noun, (lead, last)), at, verb, link=link)

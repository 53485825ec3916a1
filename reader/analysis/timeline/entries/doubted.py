"""Whether what a clause tells is said to be true: it may be a rumour, alleged, or only what somebody thinks."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Verb, Word, lowered, word_at
from reader.analysis.wordlists import word_set

RUMOURS = word_set(
    """
    allegation allegations belief claim claims concern concerns doubtful fear fears hoax hope hopes idea joke legend lie
    lies myth myths notion rumor rumors rumour rumours speculation suspicion suspicions theory theories uncertain
    unlikely untrue
    """
)
"""Words before "that" whose clause is not said to be true."""
POSSIBLE = word_set("conceivable likely plausible possible probable")
"""The same, where it may well be."""
PROOFS = word_set("evidence hint indication indications proof record sign signs suggestion trace")
"""Nouns whose clause is not said to be true behind "no"."""
REJECTING = words_of.DENYING | word_set("dismiss dismissed dismisses refuted reject rejected rejects")
"""What is done to such a noun, and to reports, by whoever says that it was not so."""
FALSE = word_set("baseless bogus debunked fake false unfounded untrue")
HEARD = word_set("allegedly apparently perhaps possibly presumably probably purportedly reportedly supposedly")
"""Beside a verb, or in front of its subject, these leave open whether it is so."""
ALLEGING = word_set(
    """
    allege alleges alleged believe believes believed claim claims claimed fear fears feared presume presumed rumored
    rumoured suspect suspects suspected think thinks thought understood
    """
)
"""Verbs whose content is not said to be true."""
SUPPOSED = (ALLEGING | {"reported", "said"}) - word_set("claims claim")
"""Behind "is" and before "to have", these leave it open: "is thought to have fled"."""
LONGEST_SOURCE = 5
"""Words of who does so behind what they say, the comma among them."""
SEEMING = word_set("appear appeared appears seem seemed seems claims claimed")
"""Before "to have", these leave it open without "is": "seems to have fled"."""


def is_unsaid(reading: Reading, place: int) -> bool:
    """It is the content of what is not thought, meant or said, "that does not mean the mine closes", or of a rumour."""
    mark = reading.clauses[place].mark
    if mark > 1 and reading.words[mark].lower == "that" and reading.words[mark - 2].lower in FALSE:
        # "a false claim | that he came by boat"
        return True
    if mark and reading.words[mark].lower == "that" and _is_not_vouched(reading, place):
        subject = reading.clauses[place].subject
        # But "The claim | that the mayor made"
        return subject is not None and subject[0] > mark and reading.clauses[place].object is None
    if mark and reading.words[mark].lower == "that" and _is_told_false(reading, place):
        return True
    return any(
        other.content == place
        and other.verb.negated
        and other.verb.word not in words_of.DENYING
        and not (mark and reading.words[mark - 1].time is not None)
        for other in reading.clauses[max(0, place - 2) : place]
    )


def _is_not_vouched(reading: Reading, place: int) -> bool:
    """The noun before the "that" of a clause is a rumour, or nobody has it, or somebody rejects it: "claims | that",
    "no sign | that", "rejected reports | that".
    """
    mark = reading.clauses[place].mark
    noun, before = reading.words[mark - 1].lower, lowered(reading.words, mark - 2, mark - 1)
    governor = reading.clauses[place - 1].verb if place else None
    rejected = noun == "reports" and governor is not None and governor.word in REJECTING
    # But "The union claims | that"
    says = governor is not None and governor.end == mark
    told = before == ["has"] and noun == "it"  # "Legend has it | that"
    return told or (noun in RUMOURS and not says) or rejected or (noun in PROOFS and before == ["no"])


def _is_told_false(reading: Reading, place: int) -> bool:
    """What comes behind the clause says that it was not so: "Reports | that he had fled | were false"."""
    clause, after = reading.clauses[place], place + 1
    own = clause.subject is not None and clause.subject[0] >= clause.mark and clause.object is None
    if after >= len(reading.clauses) or not own:
        return False
    verb = reading.clauses[after].verb
    if verb.start != clause.body[1]:
        return False
    return word_at(reading.words, verb.end).lower in FALSE and verb.word in words_of.BE | {"proved"}


def is_unconfirmed(reading: Reading, place: int) -> bool:
    """It is told as what somebody alleges or has heard: "who allegedly took the money", "it is alleged that"."""
    words, clause = reading.words, reading.clauses[place]
    verb, first = clause.verb, (clause.subject or (0, 0))[0]
    # "Perhaps | the mine shut", "shut, | allegedly, in 2019", but "arrested for | allegedly selling it"
    behind = lowered(words, verb.end, verb.end + 2) if word_at(words, verb.end).text == "," else []
    beside = lowered(words, verb.start - 1, verb.end) + lowered(words, first - 2, first) + behind
    return (
        not HEARD.isdisjoint(beside)
        or is_supposed(words, verb)
        or _is_alleged_behind(words, verb)
        or (clause.mark > 0 and words[clause.mark - 1].lower in POSSIBLE)
        or any(
            (other.content == place and other.verb.word in ALLEGING and not other.verb.negated)
            or (other.verb.end == clause.mark and other.verb.word in SEEMING)
            for other in reading.clauses[max(0, place - 2) : place]
        )
    )


def _is_alleged_behind(words: Sequence[Word], verb: Verb) -> bool:
    """The sentence ends with who thinks or alleges it: "The mine shut in 2019, | critics claim"."""
    last = len(words) - 1 - (words[-1].text in {".", "”", '"'})
    said = words[max(verb.end, last - LONGEST_SOURCE) : last]
    return words[last].lower in ALLEGING and any(word.text == "," for word in said)


def is_supposed(words: Sequence[Word], verb: Verb) -> bool:
    """It reads "is thought to have fled", "appears to have fled"."""
    behind = lowered(words, verb.end, verb.end + 2)
    passive = words[verb.start].lower in words_of.BE and verb.word in SUPPOSED
    have_done = behind == ["to", "have"]
    return have_done and (passive or verb.word in SEEMING)

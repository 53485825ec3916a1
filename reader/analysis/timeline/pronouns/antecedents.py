"""Where a pronoun may look back to: the clauses before it, what is new in them, and who is named by what they are."""

from collections.abc import Iterator, Sequence

from reader.analysis.english.words import ARTICLES, INDEFINITE, POSSESSIVE_ENDS
from reader.analysis.timeline.entries.meant import READY
from reader.analysis.timeline.entries.states import becomes_something
from reader.analysis.timeline.entries.status import FORETOLD
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import NUMBERS
from reader.analysis.timeline.grammar.clauses import Clause, Reading
from reader.analysis.timeline.grammar.forms import (
    Form,
    Range,
    Verb,
    Word,
    is_gerund,
    is_participle,
    is_passive,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.grammar.joining import Opener
from reader.analysis.wordlists import word_set

ASIDES = frozenset((Opener.SUBORDINATE, Opener.WHEN, Opener.RELATIVE))
"""Openers of clauses whose subject a sentence is not about."""
IDLE = (
    words_of.BE
    | words_of.DO
    | word_set("'s ’s became become becomes seems seemed appears appeared takes took turn turned turns")
    | word_set("drizzled drizzling gets rained raining snowed snowing")
)
"""Verbs before which "it" mostly means nothing: "it became clear", "it took two days", "it rained"."""

CARRYING = frozenset(("effect", "off", "over", "part", "up"))
"""What stands behind "takes" where somebody or something does so: "It takes | over from Lorne"."""

UNMAKING = word_set(
    """
    abandoned abolished banned built canceled cancelled completed constructed delisted demolished designed dismantled
    erected extended finished found frozen lifted outlawed overturned postponed published pulled quashed rebuilt
    recaptured reinstated removed renovated reopened repaired repealed replaced rescinded restored retaken reversed
    reviewed revived revoked scrapped shelved suspended thrown torn withdrawn
    """
)
"""What is done to a thing that somebody made or did, and to nobody: "They closed the bridge. It was | reopened"."""


LAPSING = word_set("expire expired expires lapse lapsed lapses")
"""What a law or a term does, and nobody who made it: "Congress passed sanctions. They | expire in May"."""
ANSWERING = word_set(
    """
    accused acquitted arrested blamed charged cleared convicted criticised criticized detained fined indicted jailed
    ordered prosecuted rebuked sanctioned sued told urged warned
    """
)
"""What is done to a body or to somebody for what they did: "The firm put up a fence. It was | fined"."""
LEADING = frozenset(("led", "resulted"))
WHERE = word_set("at for in into on past round through to up")
"""Prepositions behind a verb that say where somebody was or went."""
INFORMED = word_set("advised assured informed notified promised reminded told warned")
"""What is done to somebody who hears something: "It was | told | that"."""
BECOMING = word_set("become becomes became fallen fell gone go goes grew grown remain remained stayed turned went")
"""Verbs behind which an adjective stands, and no object."""
ARRANGED = word_set("due expected schedule scheduled set")
"""What is told of plans, and not of who has them."""
LONGEST_OBJECT = 8
"""Words of an object; more are no single noun."""


def clauses_before(reading: Reading, start: int, *, undergone: bool = False) -> Iterator[Clause]:
    """The clauses before a place: in a sentence before it, the first alone, and what that says before it where
    something was done to the pronoun: "The firm said the van was stolen. It was found".
    """
    words = reading.words
    if words and words[-1].end > start:
        return _clauses_here(reading, start)
    before = [one for one in reading.clauses if words[one.verb.start].start < start and one.opener not in ASIDES]
    main = before[:1]
    # "Two died, | the mayor's office said. It"
    told = (clause for clause in before[1:] if clause.verb.word in words_of.REPORTING)
    behind = [clause for clause in told if clause.content is None]
    # "The news is that Lund has closed. It opened in 1908": not the news.
    tells = main and main[0].verb.word in words_of.BE and word_at(words, main[0].verb.end).lower == "that"
    content = main[0].content if main and (undergone or tells) else None
    said = (reading.clauses[content],) if content is not None else ()
    # "Ann Lee sent troops, | but lawmakers met. They": the lawmakers.
    joined = [one for one in before[1:] if one.opener is Opener.AND and one.subject and one.subject[0] >= one.mark]
    told_of = (*(one for one in said if one.opener is not Opener.SUBORDINATE), *(() if tells else main), *behind)
    return iter((*told_of, *(one for one in joined if one not in told_of)))


def _clauses_here(reading: Reading, start: int) -> Iterator[Clause]:
    """Those before a place in its own sentence, from the nearest on."""
    words = reading.words
    here = [clause for clause in reversed(reading.clauses) if words[clause.verb.start].start < start]
    last = next((at for at, clause in enumerate(here) if clause.opener not in ASIDES), len(here))
    # "Ann Lee, who had left the mill, said it": not the mill.
    here = [clause for at, clause in enumerate(here) if at < last or clause.opener is not Opener.RELATIVE]
    if any(word.text == ";" and word.start < start for word in words):
        # "Crowds marched after the judges rose; 63 of them": the crowds.
        here.sort(key=lambda clause: clause.opener in ASIDES)
    return (clause for clause in here if not _is_bare_condition(words, clause))


def likely_before(reading: Reading, start: int, own: Reading, at: int, *, undergone: bool) -> Iterator[Clause]:
    """The clauses before a place, whoever says something first where the pronoun at word `at` of its `own` sentence
    plans something: "The work will begin in May, the firm said. It | plans to".
    """
    clauses = clauses_before(reading, start, undergone=undergone)
    verb = own.next_verb(at)
    plans = verb is not None and verb.word in words_of.PLANNING - ARRANGED and not is_undergone(own, at)
    return iter(sorted(clauses, key=lambda one: one.verb.word not in words_of.REPORTING)) if plans else clauses


def _is_bare_condition(words: Sequence[Word], clause: Clause) -> bool:
    """It is what something else depends on: "If | warming continues, it could vanish"."""
    first, last = clause.subject or (0, 0)
    return words[clause.mark].lower in words_of.HYPOTHESES and last - first == 1 and is_gerund(words[first].lower)


def counting_clauses(reading: Reading, start: int) -> Iterator[Clause]:
    """The same, with what a sentence says where that counts whom it is about: "said | nine of the clerks were hurt"."""
    for clause in clauses_before(reading, start, undergone=True):
        first, last = clause.subject or (0, 0)
        counts = first < last and (reading.words[first].text.isdigit() or reading.words[first].lower in NUMBERS)
        if counts or all(one.content is None or reading.clauses[one.content] is not clause for one in reading.clauses):
            yield clause


def is_undergone(reading: Reading, at: int) -> bool:
    """The verb behind a pronoun is passive, or tells that a thing comes to its end."""
    verb = reading.next_verb(at)
    if verb is not None and verb.word in LAPSING:
        return True
    if verb is None or verb.head == verb.start:
        return False
    if verb.word in ANSWERING:
        return False
    before = {reading.words[at].lower for at in range(verb.start, verb.head)}
    if verb.word in FORETOLD and word_at(reading.words, verb.end).lower == "to":
        # "It is expected | to rise"
        return word_at(reading.words, verb.end + 1).lower == "be"
    return bool(before & words_of.BE) and is_participle(verb.word)


def is_unmade(reading: Reading, at: int) -> bool:
    """The verb behind a pronoun tells what becomes of a thing."""
    verb = reading.next_verb(at)
    return verb is not None and verb.word in UNMAKING | LAPSING


def new_thing(reading: Reading, clause: Clause, before: int, *, is_unmade: bool) -> Range | None:
    """What a clause before a pronoun tells for the first time, at its end: "They voted to build | a mill | in May", or
    right behind its verb; what is known too, where the pronoun's verb tells that a thing `is_unmade`: "closed | the
    bridge | in May".
    """
    words, (first, end) = reading.words, clause.body
    here = [word for word in words if word.start < before]
    # "Ann Lee painted a mural in 2003; it was removed"
    parted = len(here) == len(words) or any(word.text == ";" for word in here)
    if not words or not parted or clause.content is not None or _is_undergoing(words, clause.verb):
        # "The market was declared a monument", "The ledger is real": one thing.
        return None
    while end > first and (not words[end - 1].text[0].isalnum() or words[end - 1].time is not None):
        end -= 1
    end -= words[end - 1].lower in words_of.PREPOSITIONS
    start = next((at for at in range(end - 2, clause.verb.end - 1, -1) if _brings_in(words[at])), end)
    plain = all(starts_noun(word) for word in words[start + 1 : end])
    if start < end and plain and words[start - 1].lower not in words_of.PREPOSITIONS:
        return start, end
    # "led to | a curfew for buses"
    led_to = clause.verb.word in LEADING and words[clause.verb.end].lower in {"to", "in"}
    last = next((one for one in reversed(reading.clauses) if words[one.verb.start].start < before), None)
    thing = object_of(reading, clause, clause.verb.end + led_to) if clause is last else None
    return thing if thing and (_brings_in(words[thing[0]]) or is_unmade) else None


def _is_undergoing(words: Sequence[Word], verb: Verb) -> bool:
    """Something is, or is done to its subject: nothing stands behind it as its object."""
    forms = {word.lower for word in words[verb.start : verb.end]}
    return not forms.isdisjoint(words_of.BE) and not is_gerund(verb.word)


def _brings_in(word: Word) -> bool:
    """It begins the mention of something new: "a mill", "20 jets"."""
    return word.lower in INDEFINITE | NUMBERS or (word.text.isdigit() and word.time is None)


def object_of(reading: Reading, clause: Clause, first: int = 0) -> Range | None:
    """What the verb of a clause is done to, right behind it or from word `first`: "bought | the old mill | in May"."""
    words, first = reading.words, first or clause.verb.end
    if clause.verb.word in words_of.GOING_ON and is_gerund(word_at(words, first).lower):
        # "began | hearing evidence"
        return None
    takes = clause.verb.word in {"take", "taken", "takes", "taking", "took"} and word_at(words, first + 1).lower != "of"
    if takes and word_at(words, first).lower in {"effect", "office", "part", "place", "shape"}:
        # "took | effect"
        return None
    first += _is_particle(words, first)
    # "gave her | a telescope"
    first += word_at(words, first).lower in {"her", "his"} and word_at(words, first + 1).lower in ARTICLES
    end = first
    while end < clause.body[1] and end - first < LONGEST_OBJECT and _goes_on(words, end, opens=end == first):
        end += 1
    if clause.verb.word in words_of.HAVE:
        # "had | her car | stolen"
        end = next((at for at in range(first + 2, end) if is_participle(words[at].lower)), end)
    if words[end - 1].lower == "times":
        # "raised | rates | 11 times"
        end -= len(("11", "times"))
    alone = end - first == 1 and words[first].lower in ARTICLES
    # "went | bankrupt"
    becomes = clause.verb.word in BECOMING and words[first].lower not in words_of.DETERMINERS
    return (first, end) if first < end and not (alone or becomes) else None


def _is_particle(words: Sequence[Word], at: int) -> bool:
    """It belongs to the verb before it, and the object stands behind: "brought | in | a new scheme"."""
    particle, after = word_at(words, at).lower, word_at(words, at + 1)
    with_article = particle in {"in", "out", "up"} and after.lower in INDEFINITE
    bare = particle in {"off", "out", "up"} and after.text.islower() and starts_noun(after)
    return with_article or (bare and (after.lower in words_of.DETERMINERS or word_at(words, at + 2).time is not None))


def done_to(reading: Reading, clause: Clause) -> Range | None:
    """The same, or what the last of the verbs behind it is done to: "began raising | rates", "agreed to buy | it"."""
    end = clause.verb.end
    for verb in clause.verbs:
        if verb.form in {Form.GERUND, Form.INFINITIVE} and verb.start == end:
            end = verb.end
    noun = object_of(reading, clause, end) if end > clause.verb.end else None
    return noun or object_of(reading, clause)


def doers_of(reading: Reading, clause: Clause) -> Range | None:
    """Several who did what a clause tells of something else: "The mill was founded by | Ann Lee and Ivo Lund"."""
    words, verb = reading.words, clause.verb
    by = next((at for at in range(verb.end, clause.body[1]) if words[at].lower == "by"), None)
    if by is None or not is_passive(words, verb):
        return None
    end = by + 1
    while end < clause.body[1] and (words[end].person or words[end].lower == "and"):
        end += 1
    several = words[end - 1].person and any(word.lower == "and" for word in words[by + 1 : end])
    return (by + 1, end) if several else None


def last_of(reading: Reading, clause: Clause) -> Clause:
    """The last clause of what one subject does: "The minister blamed the firm and | imposed a curfew"."""
    return next((one for one in reversed(reading.clauses) if one.subject == clause.subject), clause)


def given_a_task(reading: Reading, clause: Clause, before: int) -> Range | None:
    """Who is to do what a clause tells, "expects | the bank | to raise rates when it meets"; several are told of next
    as those who called on them: "called on the police to act. They".
    """
    words = reading.words
    task = next((verb for verb in clause.verbs if verb.form is Form.INFINITIVE and verb.start > clause.verb.end), None)
    if task is None or words[task.start].start > before or clause.verb.word in words_of.BE:
        # But "Critics were quick to attack it"
        return None
    # "called on | Congress | to hold"
    noun = (clause.verb.end + (words[clause.verb.end].lower in {"for", "on"}), task.start)
    # But "expects profit to grow"
    known = noun[0] < noun[1] and (words[noun[0]].named or words[noun[0]].lower in words_of.DETERMINERS)
    return noun if known and all(starts_noun(word) for word in words[slice(*noun)]) else None


def object_or_place(reading: Reading, clause: Clause) -> Range | None:
    """What somebody does something to, or where they are: "bought | the mill", "worked at | the mill"."""
    return object_of(reading, clause) or _place_of(reading, clause)


def _place_of(reading: Reading, clause: Clause) -> Range | None:
    """Where somebody is or goes, right behind the verb of a clause and alone there: "walked to | the lighthouse | in
    May"; not "walked to the mill with a letter".
    """
    words, at = reading.words, clause.verb.end
    noun = object_of(reading, clause, at + 1) if word_at(words, at).lower in WHERE else None
    if noun is None or not (words[noun[0]].named or words[noun[0]].lower in words_of.DETERMINERS):
        return None
    after = word_at(words, noun[1])
    timed = after.time is not None or word_at(words, noun[1] + 1).time is not None
    return noun if timed or noun[1] >= clause.body[1] or not after.text[0].isalnum() else None


def _goes_on(words: Sequence[Word], at: int, *, opens: bool) -> bool:
    """A word belongs to an object that begins before it, or opens one."""
    word = words[at]
    if word.lower in {"there", "here", "again", "back"}:
        return False
    if not opens and (word.lower in POSSESSIVE_ENDS or words[at - 1].lower in POSSESSIVE_ENDS):
        # "raised | Norvia's rating | in May"
        return word.text[0].isalnum() or word.lower in POSSESSIVE_ENDS
    if word.lower == "and" and not opens and words[at - 1].named:
        # "invited | the heads of Norvia and Volta", but "met Ann Lee and the mayor"
        return words[at - 2].lower == "of" and word_at(words, at + 1).named
    # "bought | the painting"
    noun = word.lower in words_of.EVENT_NOUNS or words[at - 1].lower in words_of.DETERMINERS
    is_doing = is_gerund(word.lower) and not noun
    if not opens and words[at - 1].lower in words_of.DETERMINERS and word.lower in words_of.ORDINALS | {"only"}:
        # "installed | its first lamps"
        return True
    return (starts_noun(word) and not is_doing) or (word.lower == "of" and not opens)


def is_idle(reading: Reading, at: int) -> bool:
    """An "it" that means nothing: "it became clear", "it was agreed in May that"; but "it is due to report"."""
    own = next((clause for clause in reading.clauses if clause.verb.start > at), None)
    if reading.words[at].lower != "it" or own is None:
        return reading.words[at].lower == "it"
    verb = own.verb
    fronted = at > 1 and reading.words[at - 1].text == "," and is_participle(reading.words[0].lower)
    if fronted or becomes_something(reading.words, verb):
        # "Founded in 2019, | it was worth £2m"
        return False
    if own.content is not None and is_undergone(reading, at) and verb.word not in INFORMED:
        return True
    after = word_at(reading.words, verb.end).lower
    if verb.word in BECOMING and after in ARTICLES:
        # "It became | a storm", but "It became clear"
        return False
    # "It was worth £2m"
    leads_on = after in READY | {"to", "place", "worth"} | CARRYING
    return verb.word in IDLE and not leads_on

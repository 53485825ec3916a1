"""Whom a pronoun that speaks stands for where nobody is named: the role or the body that spoke, or acted, right before.

"A witness said the road was wet. “He was on his phone,” she said." Somebody named in between ends the search.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.analysis.coreference.newcomers import COMPANIONS, NEWCOMERS
from reader.analysis.coreference.people import Gender, gender_told
from reader.analysis.document import Document
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import SAYS
from reader.analysis.english.words import AUXILIARIES, PREPOSITIONS
from reader.analysis.patterns import later
from reader.analysis.quotes.speakers.answers import answering, is_answered
from reader.analysis.quotes.speakers.antecedents import FIRMS, PUBLIC
from reader.analysis.quotes.speakers.cast import Cast
from reader.analysis.quotes.speakers.letters import writer
from reader.analysis.spoken.marks import pair_marks
from reader.analysis.wordlists import word_set
from reader.model import EntityType, MentionKind, Quote, QuoteKind, Span, Speaker

REACH = 500
"""Characters between who spoke before and the pronoun."""
TIED, UNTIED = 0.8, 0.6
"""What is left of the confidence of a report whose pronoun is tied so, and of one whose pronoun could be anybody's."""
OPENING = later(
    r"(?:\d{1,2}[.:]\d\d ?(?:[ap]m)?:? )?"
    r"(?:(?:And|But|So|Then|Yet),? |It (?:is|took|was) )?"
    r"((?i:The|A|An|Another|One|Two|Three|Several|Some|Many|His|Her|Their|My|Our)(?: [A-Za-z][\w’'-]*){1,4}"
    r"|[A-Z][\w-]*(?: [A-Z][\w-]*)?[’']s?(?: [a-z][\w’'-]*){1,3}|Police|(?:Mr|Madam) Speaker)"
)
"""Who may act at the beginning of a sentence, behind the hour of a live report, a "But" or an "It was" at most."""
WRITERS = later(
    r"(?:(?:When|After|Once|So|And|But|Then|Later) )?(?:I|We) [^.,;:“”\"\n]{1,40}?"
    r"((?:my|our|an?|one|the)(?: [a-z][\w’'-]*){1,4})"
)
"""Whom a writer asks, or tells something, in a sentence: "I put this to my aunt"."""
WOMEN = word_set("actress aunt daughter girl lady mother niece nun schoolgirl sister widow wife")
MEN = word_set("boy brother father husband monk nephew schoolboy son uncle widower")
SEVERAL = word_set("children families family men officials people police women")
PEOPLE = COMPANIONS | {"another", "boy", "girl", "man", "one", "passenger", "person", "prisoner", "teenager", "woman"}
"""Who is somebody, beside those whom their roles tell."""


def tie_unnamed(document: Document, cast: Cast, quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The quotes, which are in order of the text, with whom their pronouns stand for."""
    before: Speaker | None = None
    told: dict[tuple[int, int], tuple[Speaker | None, float]] = {}
    for last, found in zip((None, *quotes), quotes, strict=False):
        if found.speaker is None:
            yield found
            continue
        words = found.speaker.start, found.speaker.end
        if found.cue or words not in told:
            speaker, before, share = _told(document, cast, last, found, before)
            told[words] = speaker, share
        speaker, share = told[words]
        yield replace(found, speaker=speaker, confidence=round(found.confidence * share, 3))


def _told(
    document: Document, cast: Cast, last: Quote | None, found: Quote, before: Speaker | None
) -> tuple[Speaker | None, Speaker | None, float]:
    """Who speaks a quote, whom the next pronoun may stand for, and what is left of the confidence."""
    answered = last is not None and is_answered(document.text, last, found)
    speaker = _meant(document, cast, last, found, answered=answered)
    if speaker is None or speaker.kind is not MentionKind.PRONOUN or speaker.entities or speaker.antecedent:
        named = speaker and speaker.entities and speaker.kind is not MentionKind.ROLE
        return speaker, None if named else speaker, 1.0
    asker = last.speaker.telling if last and last.speaker and answered else None
    same = before is not None and not _is_other(document.text, before, speaker)
    near = _antecedent(document, speaker, before.telling if before and same else None, asker)
    known = before.entities if before and near == before.telling else ()
    known = known or (_body_before(cast, last, found) if last and not near else ())
    tied = replace(speaker, entities=known, antecedent=None if known else near)
    return tied, replace(tied, antecedent=near) if near else None, TIED if near or known else UNTIED


def _is_other(text: str, before: Speaker, speaker: Speaker) -> bool:
    """Whether one is "he" and the other is "she"."""
    pronouns = {text[one.start : one.end].casefold() for one in (before, speaker)}
    return pronouns == {"he", "she"}


TELLERS = NEWCOMERS | {"the"}
"""What begins the mention of somebody unnamed."""


def _meant(document: Document, cast: Cast, last: Quote | None, quote: Quote, *, answered: bool) -> Speaker | None:
    """The speaker of a quote, without whom the words or the quote before it show that they do not mean."""
    if wrote := writer(cast, quote):
        return wrote
    if last is None or quote.speaker is None:
        return quote.speaker
    speaker = answering(cast, last, quote.speaker, answered=answered)
    if not answered and _goes_on(document, cast, last, speaker):
        return replace(speaker, entities=())
    return _acting(document, cast, speaker) if quote.kind is QuoteKind.DIRECT else speaker


def _acting(document: Document, cast: Cast, speaker: Speaker) -> Speaker:
    """The speaker; where a pronoun is tied to somebody of another paragraph, who acts without a name in this one."""
    if speaker.kind is not MentionKind.PRONOUN or not speaker.entities:
        return speaker
    begins = document.text.rfind("\n", 0, speaker.start) + 1
    told = any(cast.owners[n] in speaker.entities for n in cast.within(begins, speaker.start))
    actor = None if told else _actor(document, speaker)
    pronoun = document.text[speaker.start : speaker.end].casefold()
    if actor is None or cast.within(actor.start, actor.end) or not _agrees(document, pronoun, actor):
        return speaker
    if "former" in actor.of(document.text).split():  # "The former first lady said …" may be her
        return speaker
    return replace(speaker, entities=(), antecedent=actor)


CLOSELY = 60
"""Characters between what a body said and what "it" goes on with."""


def _body_before(cast: Cast, last: Quote, quote: Quote) -> tuple[int, ...]:
    """The body that spoke right before "it", which nothing else is: "“…,” the Port Board said on Monday. It added"."""
    teller, speaker, text = last.speaker, quote.speaker, cast.text
    if teller is None or speaker is None or len(teller.entities) != 1:
        return ()
    between = text[max(teller.end, last.parts[-1].end) : min(speaker.start, quote.parts[0].start)]
    body = cast.entities[teller.entities[0]].type is EntityType.ORGANIZATION
    close = len(between) <= CLOSELY and "\n" not in text[teller.end : speaker.start]
    return teller.entities if body and close and text[speaker.start : speaker.end].casefold() == "it" else ()


def _goes_on(document: Document, cast: Cast, last: Quote, speaker: Speaker) -> bool:
    """Whether a pronoun stands for somebody unnamed who just spoke, and not for whom they named: "A guide said Lund had
    left. “…,” she said".
    """
    teller = last.speaker
    if teller is None or teller.entities or speaker.kind is not MentionKind.PRONOUN or not speaker.entities:
        return False
    new = teller.telling.of(document.text).split()[0].casefold() in TELLERS
    between = document.text[teller.start : speaker.start]
    told = [n for n in cast.within(teller.start, speaker.start) if cast.owners[n] in speaker.entities]
    named = any(cast.kinds[n] is MentionKind.NAME for n in told)
    within = all(any(part.start <= cast.starts[n] < part.end for part in last.parts) for n in told)
    pronoun = document.text[speaker.start : speaker.end].casefold()
    near = 0 < len(between) <= REACH and "\n" not in between
    plainly = named or last.kind is QuoteKind.DIRECT
    return new and near and plainly and within and _agrees(document, pronoun, teller.telling)


def _antecedent(document: Document, speaker: Speaker, before: Span | None, asker: Span | None) -> Span | None:
    """Whom a pronoun that speaks stands for: who spoke before, or who acts in the sentence before; not who has asked.

    Who spoke in another paragraph comes last: "“…,” his wife said. ¶ A girl held up a shoe. “…,” she said."
    """
    pronoun = document.text[speaker.start : speaker.end].casefold()
    near = before if before and 0 <= speaker.start - before.end <= REACH else None
    apart = near is not None and "\n" in document.text[near.end : speaker.start]
    ways = (_actor(document, speaker), near) if apart else (near, _actor(document, speaker))
    told = (span for span in ways if span and span != asker)
    return next((span for span in told if _agrees(document, pronoun, span)), None)


ACTOR_REACH = 3
"""Sentences, with that of the quote and that of its report."""
LONGEST_VERB = 16
"""Characters of a verb of saying and the blank behind it."""


def _actor(document: Document, speaker: Speaker) -> Span | None:
    """Who acts in the sentence before the pronoun's, which it shares a paragraph with.

    Nobody, where somebody else is said to speak of the pronoun: "Lund said he".
    """
    before = document.text[max(0, speaker.start - LONGEST_VERB) : speaker.start].split()
    if before and before[-1] in SAYS:
        return None
    end = bisect_right(document.sentences, speaker.start, key=lambda sentence: sentence.start)
    marked = pair_marks(document.text)
    for start in (sentence.start for sentence in reversed(document.sentences[max(0, end - ACTOR_REACH) : end])):
        quote = bisect_right(marked, start, key=lambda mark: mark.start) - 1
        if quote >= 0 and start < marked[quote].end:
            continue
        asked = WRITERS.match(document.text, start, speaker.start)
        if asked:
            return _head(document.text, asked.start(1), asked.end(1))
        found = OPENING.match(document.text, start, speaker.start)
        if found and "\n" not in document.text[start : speaker.start]:
            chair = found[1].endswith(" Speaker")
            return Span(*found.span(1)) if chair else _head(document.text, *found.span(1))
    return None


def _head(text: str, start: int, end: int) -> Span | None:
    """A phrase up to the words that tell who it is, before its verb: "A local guide"."""
    at, head = start, None
    for word in text[start:end].split(" "):
        low, at = word.casefold(), at + len(word) + 1
        told = _is_somebody(low) or _is_body(low) or _are_several(low)
        if told:
            head = Span(start, at - 1)
        if (head and not told) or low in AUXILIARIES or low in PREPOSITIONS:
            break
    return head


def _agrees(document: Document, pronoun: str, span: Span) -> bool:
    """Whether a pronoun may stand for who is described."""
    words = span.of(document.text).casefold().split()
    ends = next((at for at, word in enumerate(words) if at and word in PREPOSITIONS), len(words))
    head = words[ends - 1]
    if pronoun == "it":
        thing = "a" <= span.of(document.text).split()[ends - 1][0] <= "z" and not _is_somebody(head)
        return _is_body(head) or (thing and not head.endswith("s") and head not in SEVERAL)
    if pronoun == "they":
        return _are_several(head) or _is_body(head)
    if pronoun not in ("he", "she", "his", "her"):
        return False
    told = gender_told(head)
    is_her = head in WOMEN or head.endswith("woman") or told is Gender.SHE
    is_him = head in MEN or (head.endswith("man") and not is_her) or told is Gender.HE
    return _is_somebody(head) and not (is_her and pronoun == "he") and not (is_him and pronoun == "she")


def _is_somebody(head: str) -> bool:
    return is_role_word(head) or head in PEOPLE or head in WOMEN or head in MEN or gender_told(head) is not None


def _is_body(head: str) -> bool:
    return head in PUBLIC or head in FIRMS or head == "government"


def _are_several(head: str) -> bool:
    return head in SEVERAL or (head.endswith("s") and is_role_word(head[:-1]))

"""Who answers where somebody asks: "“Did you pay?” Lund asked. “I did,” he said" is not Lund's own answer."""

import re
from dataclasses import replace

from reader.analysis.coreference.newcomers import COMPANIONS
from reader.analysis.coreference.people import PRONOUNS
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import LEMMAS
from reader.analysis.quotes.speakers.cast import Cast
from reader.model import EntityType, MentionKind, Quote, QuoteKind, Speaker

YOU = re.compile(r"\b[Yy]ou[’'r]?\b")
CLOSING = "”’\"'»"
FORMS = {he: frozenset(form for form in PRONOUNS if PRONOUNS[form] is PRONOUNS[he]) for he in ("he", "she")}
"""Those of one pronoun, by how it acts."""
REPLYING = frozenset(("answer", "reply", "respond"))
REACH = 600
"""Characters before the question in which whoever answers is told of."""


def answering(cast: Cast, last: Quote, speaker: Speaker, *, answered: bool) -> Speaker:
    """The speaker of the quote behind another one; where that is a question that they are said to ask, whoever is
    asked, or else such a pronoun stands for before it, if they are `answered`.
    """
    asker, text = last.speaker, cast.text
    asked = last.cue and LEMMAS.get(last.cue.of(text).casefold()) == "ask"
    if not asked or asker is None or asker.kind is MentionKind.PRONOUN or speaker.kind is not MentionKind.PRONOUN:
        return speaker
    first = last.parts[0].start
    same = asker.entities == speaker.entities and "\n" not in text[first : speaker.start]
    forms = FORMS.get(text[speaker.start : speaker.end].casefold())
    if not same or forms is None:
        return speaker
    # with the name behind what they are: "asked its head, Ada Lund, whether"
    heard = cast.within(last.addressee.start, max(last.addressee.end, first)) if last.addressee else []
    people = {cast.owners[n] for n in heard if cast.type_of(n) is EntityType.PERSON} - {*asker.entities}
    if len(people) == 1:
        return replace(speaker, entities=tuple(people))
    if last.addressee and last.kind is QuoteKind.INDIRECT and _is_somebody(last.addressee.of(text).split()[-1]):
        # "Lund asked the developer whether he would live there. “No,” he said."
        return replace(speaker, entities=(), antecedent=last.addressee)
    if last.kind is not QuoteKind.DIRECT or not answered:
        return speaker
    for n in reversed(cast.within(max(0, first - REACH), first)):
        meant = text[cast.starts[n] : cast.ends[n]].casefold() in forms and cast.type_of(n) is EntityType.PERSON
        if meant and cast.owners[n] not in asker.entities:
            return replace(speaker, entities=(cast.owners[n],))
    return speaker


def _is_somebody(head: str) -> bool:
    return is_role_word(head) or head in COMPANIONS or head.endswith(("man", "woman"))


def is_answered(text: str, last: Quote, quote: Quote) -> bool:
    """Whether a quote is what somebody else answers to the one before it, in the same paragraph."""
    cues = [LEMMAS.get(one.cue.of(text).casefold(), "") if one.cue else "" for one in (last, quote)]
    if cues[0] != "ask" or "\n" in text[last.parts[-1].end : quote.parts[0].start]:
        return False
    return cues[1] in REPLYING or _asks_you(last.parts[-1].of(text))


def _asks_you(words: str) -> bool:
    """Whether words end with a question to whoever is spoken to."""
    return words.rstrip(CLOSING).endswith("?") and YOU.search(words) is not None

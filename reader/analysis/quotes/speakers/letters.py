"""Who wrote a letter that somebody gets: "Webb got a letter from Ines Lund. “Please pray for him,” she wrote"."""

from bisect import bisect_left
from dataclasses import replace

from reader.analysis.coreference.newcomers import COMPANIONS
from reader.analysis.coreference.people import Gender, gender_of_given, gender_told
from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import LEMMAS
from reader.analysis.patterns import later
from reader.analysis.quotes.speakers.cast import Cast
from reader.analysis.quotes.speakers.companions import is_somebody
from reader.model import EntityType, MentionKind, Quote, Span, Speaker

GOTTEN = later(r"\b(?:card|e-?mail|letter|message|note|postcard|reply|text)(?: [a-z]+){0,3}? (?:from|by) (?=\w)")
"""What somebody writes, before whom it is from."""
UNNAMED = later(r"(?:the|an?|one|his|her|their|my|our|[A-Z][\w-]*[’']s?)((?: [a-z][\w-]*){1,4})")
"""Who has no name there: "her landlord", "the dean of the school"."""
ANSWERED = later(r"\b(?:answer|repl[iy]|respon)")
"""What shows that somebody writes back."""
NAME_REACH = 60
"""Characters from "from" to the name of the sender, with what they are."""
PRONOUNS = {"he": Gender.HE, "she": Gender.SHE}


def writer(cast: Cast, quote: Quote) -> Speaker | None:
    """Who speaks where "he" or "she" wrote what the sentence before says somebody got from them; None elsewhere."""
    speaker, text = quote.speaker, cast.text
    if speaker is None or quote.cue is None or LEMMAS.get(quote.cue.of(text).casefold()) != "write":
        return None
    gender = PRONOUNS.get(text[speaker.start : speaker.end].casefold())
    at = bisect_left(cast.sentences, min(speaker.start, quote.parts[0].start) + 1) - 1
    if gender is None or at < 1:
        return None
    start, end = cast.sentences[at - 1 : at + 1]
    got = GOTTEN.search(text, start, end)
    if got is None or "\n" in text[start:end] or ANSWERED.search(text, start, got.start()):
        return None
    return _named(cast, speaker, gender, Span(got.end(), end)) or _unnamed(cast, speaker, gender, Span(got.end(), end))


def _named(cast: Cast, speaker: Speaker, gender: Gender, reach: Span) -> Speaker | None:
    """The person whose name stands behind "from", behind what they are at most."""
    for number in cast.within(reach.start, min(reach.end, reach.start + NAME_REACH)):
        if cast.kinds[number] is MentionKind.NAME and cast.type_of(number) is EntityType.PERSON:
            owner = cast.owners[number]
            fits = gender_of_given(cast.entities[owner]) in (None, gender)
            led = is_somebody(cast.text[reach.start : cast.starts[number]].rstrip(", "))
            return replace(speaker, entities=(owner,), antecedent=None) if fits and led else None
    return None


def _unnamed(cast: Cast, speaker: Speaker, gender: Gender, reach: Span) -> Speaker | None:
    """Somebody of whom only what they are stands there."""
    found = UNNAMED.match(cast.text, reach.start, reach.end)
    end = found.start(1) if found else 0
    for head in found[1].split() if found else ():
        end += 1 + len(head)
        somebody = is_role_word(head) or head in COMPANIONS or gender_told(head) is not None
        if somebody and gender_told(head) in (None, gender):
            return replace(speaker, entities=(), antecedent=Span(reach.start, end))
    return None

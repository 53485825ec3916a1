"""Who is named behind a role: "a spokeswoman, Ada Lund,", "a clerk who gave her name only as Ragna"."""

import re

from reader.analysis.english.roles import is_role_word
from reader.analysis.english.saying import VERBS
from reader.analysis.english.words import AUXILIARIES, PREPOSITIONS, WHO, WORD
from reader.analysis.patterns import later
from reader.analysis.quotes.grammar.starts import is_several
from reader.analysis.quotes.speakers.antecedents import FIRMS, PUBLIC, is_apposed_body
from reader.analysis.quotes.speakers.cast import Cast
from reader.model import EntityType, MentionKind, Span, Speaker

APPOSED = re.compile(
    r"(?P<whose>\s(?:for|of|on|at|from|with|in|to|who|about|across|against|around|behind|between|by|inside|near|outside"
    r"|over|under|[a-z]+ing)\s"
    r"(?:[^,.;:()\n“”\"]|(?<=\bMr|\bMs|\bDr|\bSt)\.|(?<=\bMrs|\bSen|\bGov|\bRep|\bGen)\.){1,60})?,\s+"
)
"""What stands between a role and the name behind it: "a spokesman for the harbour, Lund"; "representing it, Lund"."""
CALLED = re.compile(
    r",? [^.;:()\n“”\"]{0,90}?\b(?:(?:gave|giving) (?:his|her|their) (?:name|first name)|identified|named|known"
    r"|(?:introduc|identif)(?:ed|ied|ying|ing) (?:him|her|them)sel(?:f|ves))(?: only| simply| just)?"
    r" (?:as|by (?:his|her|their) (?:first |given )?name(?: only)?,) (?=[A-Z])"
)
"""What stands between somebody and their name, where they give it: "a teacher who gave her name only as Ragna"."""
HONOURS = later(r"(?:the (?:late )?)?(?:[A-Z][\w’']{0,12}\.? ){0,2}")
"""What stands between the comma and the name: "Mr", "Chief", "the Rev", "Norway’s"."""
HONOURS_LENGTH = 45
"""Characters of that, or of a role in small letters: "the former finance minister"."""
ENDED = later(r"(?: [A-Z]{2,4})*(?: (?:of|at|from) (?:the )?[A-Z][^,.;:()\n“”\"]{1,50})?(?:[,.;]| \(|\Z)")
"""What stands behind a name between commas, with an honour or a house: "Ada Marsh KC,", "Ada Marsh of Marsh Lund,"."""
ENDING = frozenset('\n:;“”"«»„')
"""Signs that no words have between them which tell who somebody is."""
SECOND = later(r" and (?:[A-Z][a-z]{1,4}\.? )?")


def apposed(cast: Cast, span: Span) -> Speaker | None:
    """The name behind a role and a comma: "a spokeswoman, Anna Reyes,"; or which somebody gives for their own."""
    given = CALLED.match(cast.text, span.end)
    for number in cast.within(given.end(), given.end() + 1) if given else ():
        if cast.type_of(number) is EntityType.PERSON:
            return Speaker(span.start, span.end, MentionKind.ROLE, (cast.owners[number],))
    comma = APPOSED.match(cast.text, span.end)
    if not comma:
        return None
    for number in cast.within(comma.end(), comma.end() + HONOURS_LENGTH):
        if cast.kinds[number] is not MentionKind.NAME or cast.starts[number] < comma.end():
            break
        body = is_apposed_body(cast, comma.end(), number)
        if not body and cast.type_of(number) is not EntityType.PERSON:
            # "The mediator, former Finnish president Antti Salo, said"
            continue
        if not body and not _leads_to_name(cast.text[comma.end() : cast.starts[number]]):
            break
        words = WORD.findall(cast.text, span.start, span.end)
        of = next((at for at, word in enumerate(words) if at and word in PREPOSITIONS), len(words))
        head = words[of - 1]
        if body and (comma["whose"] or of < len(words)) and not _may_be_body(head):
            # "A lawyer for the company, Volta, said", "Parents at one of the schools, Hale House, say"
            break
        bounded = comma["whose"] or not is_role_word(head)
        ends = not bounded or ENDED.match(cast.text, cast.ends[number]) or SECOND.match(cast.text, cast.ends[number])
        if body:
            return Speaker(span.start, cast.ends[number], MentionKind.NAME, (cast.owners[number],))
        if cast.type_of(number) is EntityType.PERSON and ends:
            return _with_second(cast, span, number)
    return None


def _may_be_body(head: str) -> bool:
    """Whether a noun may say what a body is: "the operator", "the union"; no "lawyer", no "parents"."""
    body = head.casefold()
    return body in FIRMS or body in PUBLIC or not (is_role_word(head) or is_several(body))


def _with_second(cast: Cast, span: Span, number: int) -> Speaker:
    """Whom the mention behind a role and a comma names, and a second one: "the co-chairs, Ada and Vik Lal,"."""
    several = WORD.findall(cast.text, span.start, span.end)[-1].endswith("s")
    end = cast.ends[number]
    for other in cast.within(end, end + HONOURS_LENGTH) if several else ():
        joined = SECOND.fullmatch(cast.text, end, cast.starts[other])
        if joined and cast.type_of(other) is EntityType.PERSON:
            owners = tuple(dict.fromkeys((cast.owners[number], cast.owners[other])))
            return Speaker(span.start, cast.ends[other], MentionKind.NAME, owners)
    return Speaker(span.start, end, MentionKind.NAME, (cast.owners[number],))


def _leads_to_name(between: str) -> bool:
    """Whether an honour or a role stands between a comma and a name: "Mr", "the former minister", "senior advocate"."""
    if HONOURS.fullmatch(between):
        return True
    words = between.split()
    if not ENDING.isdisjoint(between) or not AUXILIARIES.isdisjoint(words):
        return False
    plain = all(word.casefold() not in PREPOSITIONS and word not in WHO for word in words)
    alone = len(words) == 1 and words[0].isalpha() and words[0] not in VERBS and not words[0].endswith(("ed", "ing"))
    return plain and (words[0].islower() or words[-1].islower()) and (alone or is_role_word(words[-1]))

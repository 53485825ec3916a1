"""What plain words stand for that no name is tied to: "it", "the company", a role that a short sentence leads in.

Only one answer counts: where two would fit, nobody is meant.
"""

from bisect import bisect_right
from collections.abc import Sequence

from reader.analysis.coreference.newcomers import PRESIDING
from reader.analysis.coreference.people import office
from reader.analysis.english.datelines import behind_dateline
from reader.analysis.english.nouns import FORMAL_BODIES, INSTITUTIONS
from reader.analysis.english.roles import FIRM_TRADES, FIRM_WORDS, is_role_word
from reader.analysis.english.words import AGENCIES as WIRES
from reader.analysis.english.words import WORD
from reader.analysis.patterns import later
from reader.analysis.quotes.speakers.cast import Cast
from reader.analysis.quotes.speakers.companions import REACH, are_joined, is_somebody
from reader.analysis.wordlists import word_set
from reader.model import EntityType, MentionKind, Span, Speaker

PUBLIC = (
    (FORMAL_BODIES - word_set("academy assembly chamber coalition corporation league network"))
    | INSTITUTIONS
    | {"office"}
)
"""Bodies that bear what they are in their name: "the union" is one whose name says union."""
ANY_FIRM = frozenset(("company", "firm", "group", "organisation", "organization"))
"""What any body of people is."""
FIRMS = FIRM_WORDS | FIRM_TRADES | ANY_FIRM | {"supermarket"}
"""Bodies whose name mostly does not say what they are."""

SELDOM_TOLD = frozenset(("agency", "bank", "charity", "club", "party", "union", "university"))
"""Of them, those whose name may tell nothing: "the agency" of Nasa, "the club" of Arsenal."""
AGENCIES = frozenset(("authority", "bureau", "commission", "department", "office"))
"""What agencies bear in their name."""

DOCUMENT = later(
    r"(?:The|This|That|A|An|His|Her|Its|Their) (?:(?:[A-Z][\w’'-]* ){1,6}"
    r"|(?:(?!(?:an?|the|his|her|its|their|to|that)\b)[a-z][\w’'-]* ){0,3}?)"
    r"(?:report|letter|statement|study|review|memo|document|email|e-mail|article|editorial|survey|paper|indictment|"
    r"complaint|lawsuit|ruling|judgment|judgement|resolution|message|note|notice|leaflet|bill|treaty|book|diary|audit|"
    r"analysis|inquest|inquiry|investigation|poll|probe)\b"
)
"""A thing that can say something, at the beginning of its sentence."""

READ_OUT = later(r"\b(?:a|an|the|his|her|their|its) (?:[a-z][\w’'-]* )?(?:letter|statement|message|note|email|post)\b")
"""What somebody sends or reads out, wherever it stands in its sentence."""

LEAD_LENGTH = 60
"""Characters that a sentence may have which only leads in who speaks: "Okafor put it differently."."""
KINDS = "|".join(sorted(PUBLIC | FIRMS | {"charity"}))
NO_TRADES = "(?:after|however|later|earlier|never|number|other|over|rather|under|whether) "
"""Words that end as what bodies are, "ferry operator", "fuel provider", and are none."""
LED = later(
    rf"(?:[Tt]he |[Aa]n? )?(?:[A-Z]?[a-z-]+ ){{0,2}}?(?i:{KINDS}) (?=[A-Z])"
    rf"|(?:[Tt]he |[Aa]n? )?(?:[A-Z]?[a-z-]+ ){{1,2}}?(?!{NO_TRADES})[a-z-]{{3,}}(?:er|or) (?=[A-Z])"
    r"|An? (?:[\w-]+ ){0,2}(?:representative|spokes(?:man|person|woman)) (?:at|for|of|with) (?:the )?"
)
"""What a body is, before its name and at the beginning of its sentence, or who speaks for it: "Ferry operator Volta",
"A spokesman for Volta"."""
LED_IN = later(
    r"(?:After|Asked|At|During|Earlier|In|Later|On|Responding|Speaking|Writing)\b[^,.;:“”\"\n]{1,70}, (?:the )?"
)
"""What leads in a sentence before its subject: "In a statement on Monday, "."""
APPOSED = later(r"(?:The|the|Its|its|Their|An?) (?:[\w’'-]+ ){0,6}?[a-z][\w-]+, ")
"""What a body is, before its name between commas: "The port’s operator, "."""
OWNED = later(r"[A-Z][\w-]+(?: [A-Z][\w-]+)?[’']s (?=[A-Z])")
"""Whose a body is, before its name: "Norway’s Volta"."""
BASED = later(r"[A-Z][\w’'. -]{1,30}?-(?:based|listed|owned) ")
"""Where a body is, before its name: "Norsund-based Volta"."""
OF_KIND = later(rf"(?:The|the|This) (?:[\w-]+ ){{0,3}}?(?:{KINDS})\b")
"""A body that a sentence begins with and that is called by its kind: "The Norwegian company"."""
BODIES = frozenset((EntityType.ORGANIZATION, EntityType.PLACE, EntityType.GROUP))
TELLING_REACH = 800
"""Characters back to the beginning of the sentence that tells who a pronoun is."""
CLAUSE_BEGINS = 12
"""Characters from the beginning of a sentence in which "it" stands for something in the sentence before."""


def one_body(cast: Cast, span: Span) -> int | None:
    """The one organisation named before that "the company", "the water authority", "the Norwegian firm" can be."""
    peoples = [n for n in cast.within(span.start, span.end) if cast.entities[cast.owners[n]].belongs_to]
    written = span.of(cast.text)
    for number in reversed(peoples):
        first, last = cast.starts[number] - span.start, cast.ends[number] - span.start
        written = written[: max(0, first)] + written[last:]
    words = written.split()
    if not 2 <= len(words) <= 3 or words[0].casefold() not in ("the", "this") or not "".join(words[1:]).islower():
        return None
    kind = words[-1]
    if kind not in PUBLIC and kind not in FIRMS and kind not in SELDOM_TOLD:
        return None
    last = bisect_right(cast.starts, span.start)
    named = dict.fromkeys(cast.owners[n] for n in range(last) if cast.kinds[n] is MentionKind.NAME)
    fitting = [number for number in named if _is_such(cast, number, kind)]
    told = kind in PUBLIC or kind in ANY_FIRM
    if not fitting and kind in SELDOM_TOLD:
        bodies = [number for number in named if cast.entities[number].type is EntityType.ORGANIZATION]
        acting = _acting_body(cast, span, bodies)
        return acting if acting is not None and _may_be(cast, acting, kind) else None
    # "the paramilitary group" is not the charity of which no sentence before tells
    plainly = len(fitting) == 1 and not (kind == "group" and len(words) > len(("the", kind)))
    return fitting[0] if plainly else _acting_body(cast, span, fitting) if told else None


ACTED_REACH = 4
"""Sentences back to the one that tells of a body, those of the quote between them too."""


def _acting_body(cast: Cast, span: Span, fitting: Sequence[int]) -> int | None:
    """Which of several "the company" is: the subject, and the only one of them, of the last sentence that names any."""
    at = bisect_right(cast.sentences, span.start) - 1
    for number in range(at - 1, max(at - 1 - ACTED_REACH, -1), -1):
        start, end = cast.sentences[number], cast.sentences[number + 1]
        named = [n for n in cast.within(start, end) if cast.owners[n] in fitting]
        if named:
            subject = cast.starts[named[0]] == _subject_start(cast, start, end)
            return cast.owners[named[0]] if subject and len({cast.owners[n] for n in named}) == 1 else None
    return None


def _subject_start(cast: Cast, start: int, end: int) -> int:
    """Where the name begins of the body that a sentence is about, behind what leads in and what it is."""
    start = behind_dateline(cast.text, start)
    led_in = LED_IN.match(cast.text, start, end)
    begins = led_in.end() if led_in else start
    owned = OWNED.match(cast.text, begins, end)
    begins = owned.end() if owned else begins
    leads = LED.match(cast.text, begins, end)
    return leads.end() if leads else begins + 4 if cast.text.startswith("The ", begins) else begins


def _is_such(cast: Cast, number: int, kind: str) -> bool:
    """Whether an entity is an organisation of a kind, and not the agency that brings the news."""
    if cast.entities[number].type is not EntityType.ORGANIZATION:
        return False
    words = {word.casefold() for word in WORD.findall(cast.entities[number].name)}
    return kind in words if kind in PUBLIC else not (words & PUBLIC or words <= WIRES)


def _may_be(cast: Cast, number: int, kind: str) -> bool:
    """Whether the name of a body tells no other kind than this one."""
    words = {word.casefold() for word in WORD.findall(cast.entities[number].name)}
    return not words & ((PUBLIC | FIRMS) - (AGENCIES if kind == "agency" else frozenset()))


PAIR_REACH = 4
"""Sentences back to the one that names two people, those of the quote between them too."""


def the_two(cast: Cast, span: Span) -> tuple[int, ...]:
    """Whom "the two leaders", "both men", "the companies" mean: the only two of these whom a sentence before names, one
    beside the other.
    """
    words = WORD.findall(span.of(cast.text).casefold())
    bodies = _are_two_bodies(words)
    if words not in (["both"], ["the", "pair"], ["the", "couple"]) and not (bodies or _are_two(words)):
        return ()
    kind = EntityType.ORGANIZATION if bodies else EntityType.PERSON
    at = bisect_right(cast.sentences, span.start) - 1
    for number in range(at - 1, max(at - 1 - PAIR_REACH, -1), -1):
        start, end = cast.sentences[number], cast.sentences[number + 1]
        named = [n for n in cast.within(start, end) if _is_named(cast, n, kind)]
        if named:
            beside = len(named) == 2 and _are_beside(cast, named[0], named[1])
            return tuple(dict.fromkeys(cast.owners[n] for n in named)) if beside else ()
    return ()


BESIDE = later(r"(?:, [^,.;]{1,60},)? (?:and|met|met with) [^.;,]{0,40}")
"""What stands between two who are named one beside the other."""


def _are_two(words: Sequence[str]) -> bool:
    """Whether words are "the two leaders", "both men"."""
    head = words[-1] if words else ""
    plural = head in ("men", "women") or (head.endswith("s") and is_role_word(head[:-1]))
    return plural and (words[:-1] in (["the", "two"], ["both"]))


def _are_two_bodies(words: Sequence[str]) -> bool:
    """Whether words are "the companies", "both unions"."""
    several = words[-1] if words else ""
    head = f"{several[:-3]}y" if several.endswith("ies") else several.removesuffix("s")
    bodies = head != several and (head in FIRMS or head in PUBLIC)
    return bodies and words[:-1] in (["the"], ["the", "two"], ["both"])


def _is_named(cast: Cast, number: int, kind: EntityType = EntityType.PERSON) -> bool:
    is_such = cast.type_of(number) is kind
    return is_such and cast.kinds[number] is MentionKind.NAME


def _are_beside(cast: Cast, one: int, other: int) -> bool:
    differ = cast.owners[one] != cast.owners[other]
    return differ and BESIDE.fullmatch(cast.text, cast.ends[one], cast.starts[other]) is not None


def led_in(cast: Cast, span: Span) -> int | None:
    """Whom "the leader" means behind a quote that a short sentence leads in: "Okafor put it differently. “…”"."""
    words = WORD.findall(span.of(cast.text))
    if (
        len(words) < 2
        or words[0].casefold() != "the"
        or not is_role_word(words[-1])
        or words[-1].casefold() in PRESIDING
    ):
        return None
    start = cast.text.rfind("\n", 0, span.start) + 1
    numbers = cast.within(start, span.start)
    people = {cast.owners[n] for n in numbers}
    if len(people) != 1 or cast.starts[numbers[0]] != start:
        return None
    [number] = people
    end = cast.text.find(". “", start, start + LEAD_LENGTH)
    end = end if end >= 0 else cast.text.find('. "', start, start + LEAD_LENGTH)
    is_person = cast.entities[number].type is EntityType.PERSON
    return number if is_person and cast.ends[numbers[0]] < end < span.start else None


BORNE_BY_MANY = frozenset(("captain", "doctor", "nurse", "officer", "sergeant"))
"""Roles that somebody named later may bear, and yet be another one."""
LEDE_LENGTH = 400
"""Characters of a headline and a first paragraph, in which a role may stand for somebody who is named later."""


def still_to_come(cast: Cast, span: Span) -> int | None:
    """Whom "the senator" of a first paragraph means that names nobody: the only one whom the text then calls so."""
    words = WORD.findall(span.of(cast.text))
    role = office(words[-1]) if len(words) == 2 and words[0].casefold() == "the" else None
    if (
        role is None
        or role in BORNE_BY_MANY
        or span.start > LEDE_LENGTH
        or _holders(cast, role, span.start, before=True)
    ):
        return None
    holders = _holders(cast, role, span.start, before=False)
    return holders[0] if len(holders) == 1 else None


def _holders(cast: Cast, role: str, offset: int, *, before: bool) -> list[int]:
    """The people who bear a role, named before an offset or only behind it."""
    people = [n for n, entity in enumerate(cast.entities) if entity.type is EntityType.PERSON and entity.mentions]
    named = [n for n in people if (cast.entities[n].mentions[0].start < offset) is before]
    return [n for n in named if role in cast.roles_of(n)]


def document_or_body(cast: Cast, span: Span) -> Speaker | None:
    """What a speaking "it" is: the document or the body that its sentence, or the one before, is about."""
    sentence = _telling(cast, span)
    return None if sentence is None else _subject(cast, sentence, span)


MARKS = frozenset("“‘\"'«„")
FRONTED = later(r"(?:In|On|At|During|Earlier|Later)\b[^,.;“\"]{1,60}(?:, |\s)")
"""What leads in a sentence and tells nothing of who "it" is: "In a statement it said"."""


def _telling(cast: Cast, span: Span) -> int | None:
    """Where the sentence begins that tells who a pronoun is: its own, or behind its quote the one before."""
    at = bisect_right(cast.sentences, span.start) - 1
    own, before = cast.sentences[at], cast.sentences[max(at - 1, 0)]
    is_fronted = FRONTED.fullmatch(cast.text, own, span.start) is not None
    if CLAUSE_BEGINS <= span.start - own <= TELLING_REACH and cast.text[own] not in MARKS and not is_fronted:
        return own
    while at > 1 and cast.text.startswith("It ", before) and span.start - before <= TELLING_REACH:
        at -= 1
        before = cast.sentences[at - 1]
    near = CLAUSE_BEGINS <= span.start - before <= TELLING_REACH
    return before if near and cast.text[before] not in MARKS else None


def _subject(cast: Cast, start: int, span: Span) -> Speaker | None:
    """What a sentence begins with that may say "it": a document, a body, or what is read out in it alone."""
    document = DOCUMENT.match(cast.text, start, span.start)
    if document:
        return Speaker(span.start, span.end, MentionKind.PRONOUN, antecedent=Span(start, document.end()))
    start = behind_dateline(cast.text, start)
    led_in = LED_IN.match(cast.text, start, span.start)
    begins = led_in.end() if led_in else start
    name = _subject_start(cast, start, span.start)
    for number in cast.within(name, name + 1) or _apposed_bodies(cast, begins, span.start):
        body = cast.entities[cast.owners[number]]
        if body.type in BODIES and not body.belongs_to and cast.kinds[number] is MentionKind.NAME:
            return Speaker(span.start, span.end, MentionKind.PRONOUN, (cast.owners[number],))
    kind = OF_KIND.match(cast.text, begins - 4 if led_in and led_in[0].endswith("the ") else begins, span.start)
    called = one_body(cast, Span(*kind.span())) if kind else None
    if called is not None:
        return Speaker(span.start, span.end, MentionKind.PRONOUN, (called,))
    at = bisect_right(cast.sentences, span.start) - 1
    # "In an email to customers, it said" tells of no email that speaks
    end = cast.sentences[at] if cast.sentences[at] > start else span.start
    read_out = [found.span() for found in READ_OUT.finditer(cast.text, start, end)]
    # "In a statement, the airline said …": it is the airline
    said_there = kind is not None and any(cast.text.endswith((" in ", "In "), 0, begin) for begin, _ in read_out)
    told = read_out[0] if len(read_out) == 1 and not said_there else kind.span() if kind else None
    return Speaker(span.start, span.end, MentionKind.PRONOUN, antecedent=Span(*told)) if told else None


def _apposed_bodies(cast: Cast, start: int, stop: int) -> list[int]:
    """The mention of a body that explains what a sentence begins with: "The port’s operator, Volta, said"."""
    apposed = APPOSED.match(cast.text, start, stop)
    begins = apposed.end() + len("the ") * cast.text.startswith("the ", apposed.end()) if apposed else 0
    found = cast.within(begins, begins + 1) if apposed else []
    return [number for number in found if apposed and is_apposed_body(cast, apposed.end(), number)]


def is_apposed_body(cast: Cast, start: int, number: int) -> bool:
    """Whether a mention names a body between two commas, the first of which ends at `start`: "the Dock Board,"."""
    begins = start + len("the ") * cast.text.startswith("the ", start)
    based = BASED.match(cast.text, begins)
    begins = based.end() if based else begins
    body = cast.type_of(number) is EntityType.ORGANIZATION
    return body and cast.starts[number] == begins and cast.text.startswith(",", cast.ends[number])


TITLE_REACH = 60
"""Characters of an office before the first of two people."""


def body_or_several(cast: Cast, span: Span) -> Speaker | None:
    """Whom a speaking "they" means: the body, or the two people, that its sentence or the one before begins with.

    Nobody, where any other plural stands between: "The council met tenants. They said …".
    """
    sentence = _telling(cast, span)
    if sentence is None:
        return None
    name = sentence + len("The ") if cast.text.startswith("The ", sentence) else sentence
    first = [n for n in cast.within(name, name + 1) if cast.kinds[n] is MentionKind.NAME]
    if not first:
        people = [n for n in cast.within(sentence, sentence + TITLE_REACH) if _is_named(cast, n)]
        first = [n for n in people[:1] if is_somebody(cast.text[sentence : cast.starts[n]])]
    return _subject_in_plural(cast, first[0], span) if first else None


PLURAL = later(r"\b(?<!told )(?:(?!(?:has|was|is|this|its|his|says|as|us)\b)[a-z]+(?<![suin’'])s|people|men|women)\b")
"""A plural noun, or a verb that looks like one."""


def _subject_in_plural(cast: Cast, first: int, span: Span) -> Speaker | None:
    owner, end = cast.owners[first], cast.ends[first]
    owners: tuple[int, ...] = (owner,)
    if cast.entities[owner].type is EntityType.PERSON:
        second = next(
            (n for n in cast.within(end, end + REACH) if _is_named(cast, n) and cast.owners[n] != owner), None
        )
        if second is None or not are_joined(cast, end, second):
            return None
        owners, end = (owner, cast.owners[second]), cast.ends[second]
    elif cast.entities[owner].type is not EntityType.ORGANIZATION:
        return None
    quote = next((at for at in range(end, span.start) if cast.text[at] in MARKS - {"'"}), span.start)
    return None if PLURAL.search(cast.text, end, quote) else Speaker(span.start, span.end, MentionKind.PRONOUN, owners)

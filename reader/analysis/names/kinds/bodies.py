"""What the words at a name say of firms, parties and teams: that it has a chief executive, shares, a captain."""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.english.roles import FIRM_TRADES, HONORIFICS, OFFICES, RANKS
from reader.analysis.english.words import APOSTROPHE_S, OWNING
from reader.analysis.names.kinds import signs
from reader.analysis.names.kinds.defined import LINKING, REACH, is_explained, is_plainly_explained, is_said_to_be
from reader.analysis.names.kinds.signs import Sign
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import BODIES, PAPERS
from reader.analysis.names.lore.well_known import ALWAYS_BODIES
from reader.analysis.names.tagging.lists import PERSONAL, PLACES, fold, is_english, lists_of
from reader.analysis.names.tagging.tagger import Name
from reader.entities import GROUP, PERSON, PLACE

CAMEL = r"(?!(?:Mac|Mc|De|Di|Du|La|Le|Van|Fitz)[A-Z])[A-Z][a-z]+[A-Z]\S*"
"""Capitals within a word, as firms have them and people only behind such a beginning: "RocaRail", "McLund"."""

OF_FIRMS = ("bank", "banken", "corp", "group", "pharma", "rail", "soft", "tech")
"""How single words end that no list has and that firms are called by: "Volbank", "Orringroup"."""
RUNNING = (
    "agency", "authority", "broadcaster", "charity", "company", "contractor", "daily", "developer", "distributor",
    "employer", "firm", "insurer", "label", "lender", "maker", "ministry", "operator", "owner", "parliament",
    "party", "publisher", "regulator", "start-up", "startup", "subsidiary", "supplier", "watchdog",
)  # fmt: skip
OF_BODIES = (
    r"(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|whose)|\w['’]s) (?:[\w’'-]+ ){0,3}"
    rf"(?:{'|'.join(RUNNING)}), (?:the )?\Z"
)
OF_BODIES_ENDS = tuple(f"{kind}, {the}" for kind in RUNNING for the in ("", "the "))
"""What runs, owns or makes something with an article is mostly a firm: "the dam's owner, Volta Water,"."""
PARTS = ("arm", "brand", "business", "division", "unit")
OF_PARTS = rf"(?:\b[Ii]ts|\b[Tt]heir|\bwhose|\w['’]s) (?:[\w’'-]+ ){{1,3}}(?:{'|'.join(PARTS)}), \Z"
"""What a firm has, before its name between commas: "its own internet arm, Volta,"."""
OF_PARTS_ENDS = tuple(f"{part}, " for part in PARTS)
TOLD = (" told the ", " told The ")
"""What is told something with an article is a body: "told the Guardian"."""
WITH_ITS_ARTICLE = r"(?s:.*)\b[a-z]+ The "
"""What has "The" with a capital within a sentence is called so: "he wrote in The Harbour"."""
OPENINGS = (". ", "\n")
"""Behind these what explains a name is told of it, and of nothing before."""
SAID_IT = tuple(
    f" {does} "
    for does in (
        "cut its", "posted a loss", "posted a profit", "raised its", "reported a loss", "reported a profit",
    )
)  # fmt: skip
SAYING_IT = (
    r" said (?:(?:on \w+day|last week) )?it (?:aims|expected|expects|had|has|planned|plans|will|would"
    r"|(?:is|was) (?:considering|investigating|looking|planning|reviewing|seeking)) | said its "
)
"""What bodies do, and somebody hardly: "Seltra said it would cut 400 jobs"."""
SAYING = (" said it ", " said its ", " said last week it ", " said on ")
"""How that begins."""
ASKED_BEHIND = (
    " could not be reached", " could not immediately", " declined comment", " declined to comment",
    " did not comment", " did not immediately", " did not reply to", " did not respond to", " does not comment",
    " had no comment", " had no immediate comment",
)  # fmt: skip
AND_ANOTHER = r" and [A-Z][\w&-]*(?: [A-Z][\w&-]*)?"
"""Behind the first of two who are asked: "Volta and Orrin declined to comment"."""
LED_BEHIND = tuple(f", {led} by " for led in ("chaired", "founded", "headed", "led", "owned", "run"))
"""What is told of bodies, not of people: "Orrin Naval, led by Ines Roca"."""
SET_UP = tuple(
    f"{was} {done} in "
    for was in (",", " was", " had been")
    for done in ("established", "formed", "founded", "incorporated", "launched", "set up")
)
"""What is told of no person."""
KINDS_BEHIND = tuple(
    f" {kind}"
    for kind in (
        "airline", "cartel", "channel", "club", "company", "confederation", "conglomerate", "consortium", "foundation",
        "group", "magazine", "militia", "newspaper", "party", "portal", "union", "website",
    )
)  # fmt: skip
"""What a body is, behind its name with an article: "the Ines Roca confederation"."""
MILITIAS = (" militia", " militiamen")
"""Who fights for a body, behind its name: "Orrin militiamen"."""
DOING_BEHIND = tuple(f" {verb} " for verb in ("are", "had", "has", "have", "was", "were", "will", "would"))
WITH_ARTICLE = (" the ", "\nThe ", ". The ")
DIGNITIES = HONORIFICS | OFFICES | RANKS
"""What somebody is called by behind an article: "the Duke of Lund"."""
OTHERS = frozenset(("common", "first"))
"""Lists of words that tell more than a body by itself."""
SHORT_FORM = r" \([A-Z]{2,6}\)"
TIER = r"(?:first|second|third|fourth|fifth|sixth|top|bottom|lower)-(?:division|flight|tier|placed)|promotion-\w+"
"""What stands before sides: "fourth-tier Orrin"."""
HIRED = (" appointed", " dismissed", " fired", " hired", " named", " sacked", " signed")
HIRING = (
    rf"(?:{'|'.join(HIRED)}) (?:[\w-]+ ){{0,2}}?"
    r"(?:boss|coach|manager|(?:[\w-]+ )?(?:as (?:its )?)?(?:chief (?:executive|financial|operating)|C[EFO]O))\b"
)
BEHIND_TEAMS = (
    " beat ", " boss ", " captain ", " coach ", " defender ", " drew ", " goalkeeper ", " manager ", " midfielder ",
    " striker ", " winger ",
)  # fmt: skip
BEHIND_FIRMS = (
    " CEO", " CFO", " COO", " Chief Executive", " Chief Financial", " Chief Operating", " analyst ", " analysts ",
    " board member", " board of", " chief executive", " chief financial", " chief operating", " economist ",
    " economists ", " executives ", " share price", " shareholders", " shares ", " strategist ", " strategists ",
)  # fmt: skip
"""What stands behind a firm, or behind the mark by which it owns."""
SUBSIDIARY = " subsidiary"
NAMING = (" appointed ", " elected ", " hired ", " named ", " nominated ")
"""Before somebody who is given the office behind: "named Ines Roca chief executive"."""
OWNED_BY_FIRMS = (" chairman ", " chairwoman ", " managing director")
"""What stands behind the mark by which a firm owns, and behind others without it."""
DOCTORS = (" Dr ", " Dr. ", " Prof ", " Prof. ", " Professor ")
"""Who works at a hospital or a school: "Orrin's Dr. Ines Roca"."""
OWNED_ALONE = (*BEHIND_FIRMS, *OWNED_BY_FIRMS, *DOCTORS, SUBSIDIARY)
SIBLINGS = tuple(f" {kin}{mark}" for kin in ("brothers", "siblings", "sisters", "twins") for mark in (" ", ","))
"""Who is called by a surname: "the Roca brothers"."""
TRADING = (" customers", " headquarters", " profits", " revenue", " sales ", " stores", " workforce")
"""What firms own that bear somebody's name."""
STAFF_AT = tuple(
    f"{what} {at} " for what, at in (("obs", "at"), ("rofits", "at"), ("ales", "at"), ("taff", "at"), ("orkers", "at"))
)
"""What stands before these; without the first letters, as below."""
MOVES = tuple(
    f" {verb} "
    for verb in (
        "added", "climbed", "closed up", "closed down", "dropped", "eased", "fell", "gained", "jumped", "lost",
        "rallied", "rose", "sank", "shed", "slid", "slipped", "slumped", "soared", "surged", "tumbled",
    )
)  # fmt: skip
"""What the price of a share does, behind the firm, by so much."""
BY = r"(?:[A-Z]{0,3}[^\w\s])?\d[\d.,]* ?(?:%|per ?cent\b|pct\b|cents\b|pence\b|yen\b)"
LINKS = (" at ", " in ", " of ")
BEFORE_FIRMS = tuple(
    what + of
    for what in ("CEO", "CFO", "o-founder", "mployees", "xecutive", "ounder", "hares", "take", "ubsidiary")
    for of in LINKS
)
BEFORE_FIRMS += tuple(
    f"{what}{several} at "
    for what in ("nalyst", "ounsel", "conomist", "roker", "trategist", "rader")
    for several in ("", "s")
)
MEMBERS_OF = (" members of ", "Members of ", " member of ")
BEFORE_FIRMS += tuple(f"ts {what} " for what in ("competitor", "parent", "partner", "rival", "supplier", "unit"))
"""What stands before a firm; words without their first letters are found with and without capitals."""
BUYING = (" acquisition of ", " buyout of ", " purchase of ", " takeover of ")
"""The same, and before a town or an island too."""
MAKING = tuple(
    f" {done} by "
    for done in (
        "acquired", "backed", "bought", "built", "designed", "developed", "distributed", "funded", "made",
        "manufactured", "operated", "owned", "produced", "published", "released", "run", "sponsored", "supplied",
    )
)  # fmt: skip
"""Before who makes, has or pays for something, which no place does that no list has."""
OFFERED = (" bid for ", " merger with ", " offer for ", " sold to ", " target for ")
"""And so are these, and before somebody."""
SEVERAL = (
    "irlines", "akers", "anks", "rokers", "ompanies", "firms", "nsurers", "enders", "anufacturers", "iners", "perators",
    "roducers", "etailers", "ivals", "uppliers",
)  # fmt: skip
SUCH_AS = tuple(
    f"{several}{such} "
    for several in (*SEVERAL, "hares", "tocks")
    for such in (" including", " like", " such as", ", including", ", such as")
)
BEFORE_LISTS = (*BEFORE_FIRMS, *SUCH_AS, *(f"{several} " for several in SEVERAL))
"""What stands before several firms."""
WHO = (", who ", ", whom ")

LEADING = frozenset(
    (
        *(phrase.split()[-1] for phrase in (*OF_BODIES_ENDS, *OF_PARTS_ENDS, *BEFORE_FIRMS, *BUYING)),
        "The",
        "the",
        "told",
    )
)
"""The last of all words before a name of which a rule asks."""
LEADING_UNLISTED = {phrase.split()[-1]: held for held in (OFFERED, SUCH_AS) for phrase in held}
"""And of those of which one asks where no list knows the name, each with what it may end."""
LED = tuple(
    f"{office} {of} "
    for office, of in (
        ("irector", "of"), ("irector", "at"), ("ditor", "of"), ("esearcher", "at"), ("esearcher", "for"),
        ("pokesman", "for"), ("pokesperson", "for"), ("pokeswoman", "for"), ("ice-president", "of"),
        ("pokesman", "of"), ("pokesperson", "of"), ("pokeswoman", "of"),
    )
)  # fmt: skip
"""Before what somebody leads or speaks for; without their first letters, as above."""
LIKE_PLACES = {
    "by": MAKING,
    "to": (" according to ", "According to "),
    "join": (" to join ",),
    "joined": (" joined ",),
    "joining": (" joining ",),
    **{word: tuple([one for one in LED if one.endswith(f" {word} ")]) for word in ("at", "for", "of")},
}
"""What stands before what looks like a place and is none where no list has it, by the last word of each."""
FOLLOWING = {"and"} | frozenset(
    phrase.split()[0]
    for held in (SAID_IT, ASKED_BEHIND, MILITIAS, BEHIND_TEAMS, BEHIND_FIRMS, MOVES, SIBLINGS, (SUBSIDIARY,), HIRED)
    for phrase in held
)
"""The first of all words behind a name of which a rule asks that asks for nothing before it."""


def as_body(text: str, name: Name, last: str) -> Iterator[Sign]:
    """The signs of a body at a name, and those against a person; `last` is the word before the name, or empty."""
    start, end = name.start, name.end
    yield from _by_kind(last.lower(), text[start:end])
    if last in LEADING:
        yield from _by_words_before(text, name)
    elif last in LEADING_UNLISTED and text.endswith(LEADING_UNLISTED[last], 0, start) and _is_unlisted(text[start:end]):
        yield signs.FIRM
    acts = name.type is PLACE and last in LIKE_PLACES and text.endswith(LIKE_PLACES[last], 0, start)
    if acts and PLACES.isdisjoint(lists_of(fold(text[start:end]))):
        yield signs.FIRM
    if text.endswith(OF_FIRMS, start, end) and " " not in text[start:end] and _is_unlisted(text[start:end]):
        yield signs.FIRM
    if not text[start + 1 : end].islower() and " " not in text[start:end] and re.fullmatch(CAMEL, text[start:end]):
        yield signs.THING
    elif not text[start:end].istitle() and " " in text[start:end] and _has_loud(text[start:end].split(" ")):
        yield signs.THING
        yield signs.MODEL
    match text[end : end + 1]:
        case " ":
            behind = text[end : end + REACH]
            following = behind[1:].partition(" ")[0]
            if following in FOLLOWING:
                yield from _by_words_behind(text, start, end)
            elif following == "crude":
                yield signs.CRUDE
            elif behind.startswith(SAYING) and " it" in behind and re.match(SAYING_IT, behind):
                yield signs.BODY_KIND
                if " " not in text[start:end] and _is_unlisted(text[start:end]):
                    yield signs.THING
            elif text.startswith("(", end + 1) and _has_short_form(text, start, end):
                yield signs.SPELT_OUT
            elif name.type is PERSON and text.startswith(SET_UP, end):
                yield signs.THING
                yield signs.BODY_KIND
            elif is_said_to_be(text, end):
                yield signs.BODY_DEFINED
        case ",":
            yield from _by_aside(text, name, last)
        case "'" | "’":
            owned = end + 1 + text.startswith("s", end + 1)
            trades = name.type is PERSON and text.startswith(TRADING, owned)
            if trades or text.startswith(OWNED_ALONE, owned):
                yield signs.FIRM


def _by_kind(before: str, written: str) -> Iterator[Sign]:
    """What the word before a name says of it, where that is what bodies are; a name unheard of is hardly anybody's."""
    told = before in BODIES or before in FIRM_TRADES or before.endswith("-based")
    if told and " " not in written and _is_unlisted(written):
        yield signs.BODY_UNHEARD_OF
    elif before in BODIES:
        yield signs.BODY_KIND
    elif "-" in before and re.fullmatch(TIER, before) and not countries().peoples.get(fold(written)):
        yield signs.SIDE
        yield signs.THING


def _by_words_before(text: str, name: Name) -> Iterator[Sign]:
    start, end = name.start, name.end
    staffed = name.type is PERSON and text.endswith(STAFF_AT, 0, start)
    bought = text.endswith(BUYING, 0, start) and _is_unlisted(text[start:end])
    if staffed or bought or text.endswith(BEFORE_FIRMS, 0, start):
        yield signs.FIRM
    if text.endswith(TOLD, 0, start):
        yield signs.TOLD
    elif text.endswith(" told ", 0, start) and " " not in text[start:end] and _is_unlisted(text[start:end]):
        yield signs.TOLD_ALONE
    if text.endswith(" The ", 0, start) and re.fullmatch(WITH_ITS_ARTICLE, text[max(0, start - REACH) : start]):
        yield signs.OWN_ARTICLE
    member = text.endswith(MEMBERS_OF, 0, start) and not text.startswith(APOSTROPHE_S, end)
    if member:
        yield signs.BODY_KIND
    if text.endswith(OF_BODIES_ENDS, 0, start) and re.search(OF_BODIES, text[max(0, start - REACH) : start]):
        yield signs.BODY_DEFINED if _is_explained(text, start, end) else signs.OWNER
    elif _is_part_of_firm(text, start, end):
        yield signs.BODY_DEFINED
    if text.endswith(WITH_ARTICLE, 0, start):
        if text[start:end] in PAPERS:
            yield signs.PAPER_NAME
        elif text.startswith(KINDS_BEHIND, end):
            yield signs.BODY_KIND
        elif name.type is PERSON and (text.startswith(DOING_BEHIND, end) or _closes(text, start, end)):
            yield signs.THING
            yield signs.WITH_ARTICLE


CLOSING = (".", ",", ";", ")")


def _closes(text: str, start: int, end: int) -> bool:
    """Whether two rare words and more, the first nobody's dignity, end a clause: "blamed the Volta Prono."."""
    if " " not in text[start:end] or not text.startswith(CLOSING, end):
        return False
    words = fold(text[start:end]).split()
    return words[0] not in DIGNITIES and all(
        word.isalpha() and not is_english(word) and OTHERS.isdisjoint(lists_of(word)) for word in words
    )


def _by_words_behind(text: str, start: int, end: int) -> Iterator[Sign]:
    moves = _moves(text, end)
    if text.startswith(SUBSIDIARY, end):
        yield signs.BODY_DEFINED
    elif moves or text.startswith(BEHIND_FIRMS, end):
        yield signs.APPOINTED if text.endswith(NAMING, 0, start) else signs.FIRM
    if moves and " " not in text[start:end] and _is_unlisted(text[start:end]):
        yield signs.THING
    if text.startswith(SAID_IT, end) or text.startswith(MILITIAS, end):
        yield signs.BODY_KIND
    elif text.startswith(SIBLINGS, end) and "last" in lists_of(fold(text[start:end])):
        yield signs.KIN
    if text.startswith(ASKED_BEHIND, end):
        yield signs.ASKED
        yield signs.BODY_UNHEARD_OF if " " not in text[start:end] and _is_unlisted(text[start:end]) else signs.BODY_KIND
    elif text.startswith(" and ", end):
        other = re.match(AND_ANOTHER, text[end : end + REACH])
        if other and text.startswith(ASKED_BEHIND, end + other.end()):
            yield signs.ASKED
    hires = text.startswith(HIRED, end) and re.match(HIRING, text[end : end + REACH])
    owned = " " in text[start:end] and text.endswith(OWNING, 0, start)
    if (hires or text.startswith(BEHIND_TEAMS, end)) and not (owned or _has_given(text[start:end])):
        yield signs.TEAM


def _by_aside(text: str, name: Name, last: str) -> Iterator[Sign]:
    start, end = name.start, name.end
    if is_explained(text, end) and not text.endswith(", ", 0, start):
        given = _has_given(text[start:end])
        opens = given and (not start or text.endswith(OPENINGS, 0, start)) and is_plainly_explained(text, end)
        if opens:
            yield signs.THING
        unsure = name.type is GROUP or (given and not opens)
        yield signs.BODY_KIND if unsure else signs.BODY_DEFINED
    if name.type is PLACE and text.startswith(", based in ", end):
        yield signs.BODY_KIND
    if text.startswith(LED_BEHIND, end):
        yield signs.BODY_LED
    elif text.startswith(SET_UP, end):
        yield signs.THING
    if last not in LINKING and not text.endswith(", ", 0, start):
        if text.startswith(", which ", end):
            yield signs.THING
        elif text.startswith(WHO, end):
            yield signs.SOMEBODY


def _has_loud(words: Sequence[str]) -> bool:
    """Whether two capitals begin a word, as nobody's name does, "Orrin XPedal", and not a body that all news knows."""
    loud = any(word[:2].isupper() and word[2:4].islower() and word.isalpha() for word in words)
    return loud and fold(words[0]) not in ALWAYS_BODIES


def _is_explained(text: str, start: int, end: int) -> bool:
    """Whether it stands between commas with its article, or is of several words of which the first is nobody's name:
    "Mali's parliament, the Orrin,", "The contractor, Volta Prono,".
    """
    first, _, rest = text[start:end].partition(" ")
    unheard = bool(rest) and PERSONAL.isdisjoint(lists_of(fold(first)))
    return text.startswith(",", end) and (unheard or text.endswith("the ", 0, start))


def _is_part_of_firm(text: str, start: int, end: int) -> bool:
    """Whether it stands between commas behind what a firm has: "its own internet arm, Volta,"."""
    closed = text.endswith(OF_PARTS_ENDS, 0, start) and text.startswith((",", "."), end)
    return closed and bool(re.search(OF_PARTS, text[max(0, start - REACH) : start]))


def _is_unlisted(written: str) -> bool:
    """Whether it is no word, place or person that a list knows."""
    return not lists_of(fold(written))


def _has_short_form(text: str, start: int, end: int) -> bool:
    return re.match(SHORT_FORM, text[end : end + 10]) is not None and not _has_given(text[start:end])


def _has_given(written: str) -> bool:
    """Whether it is of two words, the first of which is a given name.

    People beat others too, and have in brackets whom they play for.
    """
    words = fold(written).split()
    if len(words) != 2 or "first" not in (listed := lists_of(words[0])) or words[0] in countries().places:
        return False
    return "city" not in listed or "common" not in lists_of(words[1])


def _moves(text: str, end: int) -> bool:
    """Whether its share moved by so much: "Roca rose 3%"."""
    by = next((end + len(move) for move in MOVES if text.startswith(move, end)), 0)
    return by > 0 and re.match(BY, text[by : by + REACH]) is not None

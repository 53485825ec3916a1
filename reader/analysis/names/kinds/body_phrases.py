"""What stands beside firms, parties and teams, before their names and behind them, as data."""

from reader.analysis.english.roles import HONORIFICS, OFFICES, RANKS
from reader.analysis.patterns import later

CAMEL = r"[A-Z]{3,}[a-z]{2,}|(?!(?:Mac|Mc|De|Di|Du|La|Le|Van|Fitz)[A-Z])[A-Z][a-z]+[A-Z]\S*"
"""Capitals within a word, as firms have them and people only behind such a beginning: "RocaRail", "McLund"."""

OF_FIRMS = ("bank", "banken", "corp", "group", "pharma", "rail", "soft", "tech")
"""How single words end that no list has and that firms are called by: "Volbank", "Orringroup"."""
RUNNING = (
    "agency", "authority", "broadcaster", "charity", "company", "contractor", "daily", "developer", "distributor",
    "employer", "firm", "insurer", "investor", "label", "lender", "maker", "ministry", "operator", "owner",
    "parliament", "party", "publisher", "regulator", "start-up", "startup", "subsidiary", "supplier", "watchdog",
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
ARTICLES_ABROAD = frozenset(("al", "de", "der", "die", "el", "il", "la", "le"))
"""What papers are called behind, folded: "told Al Volta"."""
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
LISTED_BEHIND = (" is listed in ", " is listed on ", " was listed in ", " was listed on ")
LISTED = later(
    r" (?:is|was) listed (?:in (?![A-Z][\w.]*['’]s)[A-Z]|on [^.,;]{0,40}(?:[Ee]xchange|Bourse|Nasdaq|NYSE)\b)"
)
"""What is told of a firm whose shares are sold somewhere; others are listed "in the guide", "on the ballot"."""
SET_UP = tuple(
    f"{was} {done} in "
    for was in (",", " was", " had been")
    for done in ("established", "formed", "founded", "incorporated", "launched", "set up")
)
"""What is told of no person."""
KINDS_BEHIND = tuple(
    f" {kind}"
    for kind in (
        "airline", "alliance", "bloc", "cartel", "channel", "charity", "club", "coalition", "company", "confederation",
        "conglomerate", "consortium", "foundation", "gang", "group", "magazine", "militia", "newspaper",
        "paramilitary", "party", "portal", "syndicate", "think-tank", "union", "website",
    )
)  # fmt: skip
"""What a body is, behind its name with an article: "the Ines Roca confederation"."""
ALLIED_BEHIND = tuple(
    f" {kind}" for kind in ("alliance", "bloc", "cartel", "coalition", "gang", "militia", "paramilitary", "party")
)
"""Of these, what is not called by the place it is in."""
BANDS = tuple(
    f"{music} {band} "
    for music in ("boy", "folk", "girl", "hip-hop", "indie", "jazz", "metal", "pop", "punk", "rock")
    for band in ("band", "duo", "group", "quartet", "trio")
)
"""Who plays together, before what they are called: "the girl group Tidewater"."""
PARTIES_BEHIND = (" alliance", " bloc", " brigade", " coalition", " militia", " movement", " party")
"""And what is somebody's or a land's, as no place is: "Roca's Orrin party", "his Orrin alliance"."""
OF_PEOPLES_BEHIND = (" brigade", " movement")
"""Of these, what a people has as well, and is called after its leader: "Spain's Basque movement"."""
OWNERS = ("'s ", "’s ", " her ", " his ", " its ", " their ")
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
OWNED_BY_FIRMS = (" chairman ", " chairman,", " chairwoman ", " chairwoman,", " managing director")
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
DEALING = (
    *(*BUYING, " buy ", " hire ", " hired ", " merge with ", " merged with ", " merger with ", " sold to "),
    *(f" {share} in " for share in ("shares", "stake", "stakes")),
    *(" acquire ", " acquired ", " buys ", " hires ", " acquires "),
)
"""Before a land that has a firm, "hired Mali's Orrine"; elsewhere a land mostly has a leader or a town so."""
OFFERED = (" advised by ", " audited by ", " bid for ", " merger with ", " offer for ", " sold to ", " target for ")
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
        ("pokesman", "of"), ("pokesperson", "of"), ("pokeswoman", "of"), ("hair", "of"), ("hairman", "of"),
        ("hairperson", "of"), ("hairwoman", "of"),
    )
)  # fmt: skip
"""Before what somebody leads or speaks for; without their first letters, as above."""
COUNCIL_BEHIND = (" council", " Council")
"""Behind the place that it is of: "the chair of Orrine council"."""
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

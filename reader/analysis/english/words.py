"""Small closed classes of English words that show where a clause and a noun phrase begin and end, as data.

They serve readers of phrases around names and quotes. What cuts whole sentences into clauses counts some words
otherwise, and makes classes of its own of these (`timeline.grammar.lexicon`).
"""

from reader.analysis.english.irregular_verbs import NOUNS_TOO, PAST_ALONE, PAST_OR_PARTICIPLE
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set

OPENERS = word_set(
    """
    the a an he she it they we i you this that these those but and in on at as for if when while after before
    there his her its their our my what who why how where yet so still however meanwhile according since with to
    from by no not now then one some many most both last asked
    """
)
"""Words that, with a capital, start a sentence."""
WORD = later(r"[\w’'-]+")
"""A word with what apostrophes and hyphens join to it."""

SUBJECT_PRONOUNS = word_set("he she they it i we you")
WHO = word_set("who that which")
ARTICLES = frozenset(("a", "an", "the"))
AGENCIES = word_set("afp ap bloomberg dpa reuters upi")
"""Who brings the news to all others."""
INDEFINITE = frozenset(("a", "an"))
POSSESSIVES = word_set("her his its my our their your")
PLAIN_DETERMINERS = POSSESSIVES | word_set(
    """
    the a an this that these those some any every each another several many most all both no few
    """
)
"""Those that are no numbers."""
DETERMINERS = PLAIN_DETERMINERS | word_set("one two three four five six seven eight nine ten other others what")
PREPOSITIONS = word_set(
    """
    of in on at for with by from to about against during after before since until till til under over through between
    among amid amidst within without despite like unlike across behind beyond toward towards via per into onto upon
    following including regarding concerning near inside outside around throughout besides beside alongside atop
    versus than off out up down along above below beneath underneath past except because
    """
)
CLAUSE_OPENERS = word_set("while whereas because although though if unless whether why how")
"""Words that open a clause and nothing else."""
SUBORDINATORS = CLAUSE_OPENERS | word_set("whenever as since until after before once")
"""Words that open a clause, some of them a phrase too."""
JOINERS = SUBORDINATORS | word_set("and but or nor yet so then when where that")
"""Words that begin another clause."""
WHEN_OR_WHY = frozenset(("after", "because", "before", "since", "until", "when", "while"))
"""What leads in a clause that tells when or why something was."""
EARLY_OR_LATE = frozenset(("earlier", "early", "late", "later"))
AUXILIARIES = word_set(
    """
    has have had is are was were be been being will would can could may might must shall should do does did ’s
    's ’d 'd ’ve 've ’ll 'll ’re 're hasn’t hasn't haven’t haven't hadn’t hadn't isn’t isn't wasn’t wasn't
    didn’t didn't doesn’t doesn't don’t don't won’t won't wouldn’t wouldn't couldn’t couldn't can’t can't cannot
    not never n’t n't gets got get
    """
)
BE = word_set("is are was were be been being gets got get 's ’s")
PLAIN_ADVERBS = word_set(
    """
    also then later now once again still just even only always often never ever not first too instead however
    already soon yet thus meanwhile rather perhaps almost
    """
)
"""Those that no reader of a sentence takes for anything else."""
ADVERBS = PLAIN_ADVERBS | word_set(
    """
    further simply though recently famously reportedly twice afterward afterwards today yesterday tonight
    tomorrow likewise here there moreover previously and
    """
)
NAME_PARTICLES = word_set("al bin da de del della der di dos du el la van von")
"""Small words of people's names."""
POSSESSIVE_ENDS = frozenset(("’s", "'s", "’", "'"))
APOSTROPHE_S = ("’s", "'s")
DRAWN = tuple(f"{mark}{end}" for mark in "'’" for end in ("d", "ll", "ve"))
"""What "had", "would", "will" and "have" are where they are drawn to a pronoun: "she'd say", "he’ll tell you"."""
OWNING = ("’s ", "'s ")
"""What stands between the names of an owner and of what is owned."""
FLOATING = frozenset(("all", "both", "each"))
"""What stands between several and what they do: "Lund and Lal | both said"."""
SMALL_IN_TITLES = word_set("a an and as at be but by for from in is it not of on or the to with")
"""Words without a capital in the name of a work."""
NUMERALS = word_set("one two three four five six seven eight nine ten eleven twelve")
ACRONYMS = frozenset(("IT", "US", "WHO"))
"""Names that in small letters would be other words."""
GAMES = frozenset(("entertain", "face", "host", "meet", "play", "travel", "visit", "welcome"))
"""What sides do to one another, told of several: "Orrin host Tarna on Wednesday"."""
SIDES = frozenset(("club", "side", "squad", "team"))
"""Nouns of one side, told of as several: "Ann Lee's side | face Tarna"."""
BREAKS = frozenset(";:()[]—–―|")
COMMAS = frozenset((",", "-", "—", "–", "―", "--"))

NOT_ADVERBS = word_set(
    """
    family rally reply assembly italy supply early bully billy sally kelly emily molly polly holly daily weekly monthly
    elderly likely friendly deadly monopoly anomaly belly jelly apply comply imply multiply
    """
)
"""Words in -ly, of more than four letters, that are no adverbs."""
PLURAL_NOUNS = word_set("people men women children police gardaí clergy cattle feet geese mice sheep teeth")
"""Nouns without -s that are several."""
WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
SHORT_WEEKDAYS = word_set("mon tue wed thu fri sat sun")
MONTHS = word_set("january february march april may june july august september october november december")
SHORT_MONTHS = word_set("jan feb mar apr jun jul aug sep sept oct nov dec")
DAYS = WEEKDAYS | (MONTHS - {"may"}) | {"today", "yesterday", "tonight"}
"""What a day is told by; "may" is an auxiliary more often."""

SEEN = frozenset(("felt", "found", "heard", "knew", "meant", "said", "saw", "spoke", "thought", "told", "wrote"))
"""Irregular past forms of verbs of saying and seeing."""
PAST = (PAST_ALONE | PAST_OR_PARTICIPLE | word_set("has is are will would")) - NOUNS_TOO - SEEN
"""Irregular forms that end the name before them: "Okafor took"."""


def is_adverb(word: str) -> bool:
    """Whether a word says only how or when; with a capital it is a name."""
    return word in ADVERBS or (has_adverb_form(word) and word[0].islower())


def has_past_form(low: str) -> bool:
    """Whether a word in small letters has the form of a verb in the past: "took", "closed"."""
    return low in PAST or low.endswith("ed")


def has_finite_form(low: str) -> bool:
    """Whether a word in small letters is an auxiliary, or has the form of a verb in the past."""
    return low in AUXILIARIES or has_past_form(low)


def has_adverb_form(low: str) -> bool:
    """Whether a word in small letters ends as adverbs do: "quickly", but not "family"."""
    return low.endswith("ly") and len(low) > 4 and low not in NOT_ADVERBS


def has_plural_form(low: str) -> bool:
    """Whether a word in small letters ends as plurals do: "clerks", but not "press", "virus", "crisis"."""
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s"))

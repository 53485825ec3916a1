"""Verbs and other words that say whether a clause speaks of what was or of what will be, as one pattern over text in
small letters, and where they stand in a document.
"""

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from reader.analysis.document import Document
from reader.analysis.english.irregular_verbs import NOUNS_TOO, PAST_ALONE, PAST_OR_PARTICIPLE
from reader.analysis.english.verb_forms import PREFIXES
from reader.analysis.english.words import GAMES, SIDES
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set
from reader.entities import Span

START = itemgetter(0)


def _one_of(words: str) -> str:
    """The words as alternatives, those with one first letter together: most of a text is left at the first letter."""
    groups = groupby(sorted(words.split()), key=lambda word: word[0])
    return "|".join(f"{first}(?:{'|'.join(word[1:] for word in group)})" for first, group in groups)


CONTRACTED = "(?:i|you|he|she|it|we|they|that|there|who)['’]"
"""What a short verb is written together with, as one word: "they'll"."""
PLAIN_VERBS = _one_of(
    "start open face return leave visit vote host hold gather head follow come play run sit shut move decide travel "
    "march"
)
COUNTS = word_set("two three four five six seven eight nine ten many more fewer several her their its no")
NOT_COUNTED = "".join(rf"(?<!\b{word} )" for word in sorted(COUNTS))
"""Behind these a word in -s is a noun: "by seven votes to four"."""
NOT_BEGUN = "".join(
    rf"(?<!\b{verb} to )"
    for verb in ("began", "continued", "failed", "forced", "had", "helped", "managed", "started", "tried", "used")
)
"""What was begun or tried was done: "began to | cut rates in May"."""
PRESENT_WORDS = (
    rf"is|are|{CONTRACTED}(?:m|re)(?: not)? (?:[a-z]+ing|(?:at|away|back|in|off|on)\b)"
    rf"|{NOT_BEGUN}(?:meet|resume|begin|continue|arrive|go|convene|reopen|expire)"
    r"|take place"
    r"|(?<!the )(?<!an )(?<!to )(?<!was )(?<!were )(?<!ed )(?<!still )(?:start|open|end|close|finish)(?= (?:on|in)\b)"
    rf"|(?={PLAIN_VERBS})"
    r"(?:(?<=s )(?<!is )(?<!as )(?<!its )(?<!['’]s )|(?<=they )|(?<=we )|(?<=\bi )"
    r"|(?<=you )|(?<=who )|(?<=that )|(?<=which ))"
    rf"(?!shut (?:the|his|her|its|our|their) )(?:{PLAIN_VERBS})"
    r"|(?<=\d )(?:arrives|begins|closes|continues|convenes|departs|opens|reopens|resumes)"
    rf"|(?=[a-z]{{3,9}}s\b)(?<!the )(?<!of )(?<!his )(?<!\d ){NOT_COUNTED}"
    r"(?:meets|resumes|begins|starts|opens|faces|continues|returns|arrives|leaves|visits"
    r"|goes|votes|hosts|comes(?: out)?|ends|runs|closes|reopens|airs|plays|debuts|launches|takes (?:place|over|office)"
    r"|premieres|departs|heads"
    r"|sails|sits|shuts|holds|gathers|convenes|kicks off|concludes|lands|rises|falls|hears|speaks|joins|decides|travels"
    r"|lasts|extends|finishes|moves|switches|reaches|hits"
    r"|publishes|unveils|enters|flies|celebrates|retires|steps down|testifies"
    r"|turns(?= (?:\d+|[a-z]+t(?:y|een)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))"
    r"|ha(?:s|ve)(?= (?:an?|its|his|her|their|our) [a-z -]{1,30} on\b)|screens(?= (?:on|in|at)\b)"
    r"|(?:gets|get)(?= [a-z ]{1,30} back\b)|(?<=, )out(?= (?:on|from)\b)|(?<=\()out(?= )"
    r"|(?<=, which )reports|follows(?= (?:in|on|next)\b)|(?:releases|ships|streams)(?= from\b)"
)
BILLED = (
    _one_of(
        "announces brings chooses delivers elects explores gives introduces leads performs presents reads reveals sees "
        "sings teaches welcomes"
    )
    + r"|(?:issues|names|posts|releases|reports)(?=\s(?:an?|her|his|its|the|their|annual|full-year)\b)"
)
"""What is on a programme, but only where its day opens the sentence: "On Sunday, Ann Lee leads a walk"."""
UNCHANGED = "(?:hit|cut|put|set|let|quit|beat|lay|shed|shut)"
"""Verbs whose past is no other word."""
MODALS = (
    rf"will|would|won['’]t|wouldn['’]t|shall|{CONTRACTED}ll|can(?:not)?|can['’]t|might|should|must"
    r"|could(?! not\b| be [a-z]+ed\b| only\b)|may(?= [a-z]+\b)"
)
"""Not "May" the month, which has a capital."""
ARRANGED = r"an? [a-z]+(?: [a-z]+)? (?:scheduled|planned|set)\b"
SEEMING = ("seemed", "appeared", "used", "proved", "seems", "appears", "claims", "claimed", "said", "had", "only")
NOT_SEEMED = "".join(f"(?<!{verb} to be)" for verb in SEEMING)
"""What seemed to be, or had to be, was; so was what came of something: "was dropped, only to be picked on Friday"."""
REFUSED = (
    r"would(?:n['’]t| not) (?:say|comment|discuss|reveal|specify|identify|disclose|confirm|elaborate|speculate|answer)"
)
WAS_TO = "(?:was|were) to(?= (?!have|be [a-z]+(?:ed|n)\\b|blame)[a-z]+)"
"""What was to be done may be still to do: "was to open on Friday"."""
FUTURE_WORDS = (
    rf"(?:{MODALS}|to be{NOT_SEEMED})(?: (?:be|have|also|not|then|soon|still)){{0,2}}"
    rf"(?: (?:[a-z]+ed|{UNCHANGED})\b)?|going to"
    r"|gonna|(?<=, )out(?= )|forecast to|scheduled|expected|expects?|due|slated|billed to"
    r"|set (?:to|for)|poised|plans?(?= (?:to|for|an?|the)\b)"
    r"|planned|planning"
    r"|(?<!as )(?<!even )if(?= (?!to\b|now\b|not\b|only\b|any\b|so\b|ever\b|once\b|still\b))"
    r"|unless|whoever|(?:(?<!was )(?<!were )trying|eligible|unlikely|certain|bound) to|seats up"
    r"|up for(?! (?:sale|auction|rent)\b)"
    r"|intends?|hopes?|hoping|supposed to|(?:aims?|wants?|seeks?) to|upcoming|deadline|about to|awaits?"
    r"|ha(?:s|ve) to|needs? to"
    rf"|ha(?:s|ve) {ARRANGED}"
    rf"|to {NOT_BEGUN}{UNCHANGED}|likely to|followed by|prospect of|is to|are to|{WAS_TO}"
    r"|(?:is|are) (?:at home|away) to|expires?"
    r"|takes? effect|(?:comes?|go(?:es)?|enters?) into (?:force|effect)|go(?:es)? on sale|(?:promis|threaten"
    rf"|agre|vow|pledg)(?:ed?|es|s|e?ing) to(?! (?:an?|the)\b)"
)
IRREGULAR_PASTS = _one_of(
    " ".join((PAST_ALONE | PAST_OR_PARTICIPLE) - NOUNS_TOO) + " ago beat cut didn't died hit put shot since"
)
PARTICIPLE = (
    "(?:been|[a-z]+ed|won|lost|made|come|gone|done|taken|seen|given|said|told|left|met|held|led|found|got|begun)"
)
NOT_PAST = (
    r"(?:expect|schedul|plann|slat|pois|promis|agre|vow|pledg|threaten|suppos|unspecifi)ed\b"
    r"(?! that (?!(?:by|from|in|on)\b))|followed by"
    r"|billed to"
    r"|(?:need"
    r"|feed|indeed|speed|seed|red|bed|hundred)\b"
    r"|unit|proceed|succeed|exceed"
)
NOT_NOUN = r"(?<!\bthe )(?<!\ba )"
ALSO_NOUN = r"(?!(?<=\banother )(?:beat|cut|hit|put|shot)\b)"
"""Behind these a past is none: "expects another | cut in May"; but one is in "another | left in May"."""
MISHAPS = _one_of(
    "be hav break injur hurt suffer sustain tear fractur los fall collaps crash fail miss plead admitt test pick pull"
    " limp withdraw receiv beat winn draw scor defeat trounc thrash edg eliminat"
)
"""What comes before something else, and is over: "will miss the cup after breaking a toe on Monday"."""
PAST_WORDS = (
    rf"(?:could|might|may|must|should) have {PARTICIPLE}|{REFUSED}|"
    r"could(?:n['’]t| not)(?! [^.;]{0,60}\b(?:until|before|by)\b)|"
    r"(?:had been|previously) (?:due|[a-z]+ed)(?: to(?: [a-z]+)?)?"
    rf"|after (?:[a-z]+ly )?(?:{MISHAPS})ing"
    rf"|(?!{WAS_TO}){NOT_NOUN}{ALSO_NOUN}(?:{IRREGULAR_PASTS})|ha(?:s|ve)(?=(?:n['’]t)? (?:[a-z]+ "
    rf"){{0,2}}{PARTICIPLE}\b)(?! to\b| {ARRANGED})|{CONTRACTED}ve|set(?! (?:to|for)\b)"
    rf"|{NOT_NOUN}(?<!\ban )(?<!\bother )(?<![a-z]{{3}}-)"
    rf"(?=[a-z]{{2,14}}ed(?![\w’']))(?!{NOT_PAST})[a-z]{{2,14}}ed"
)
NOT_BEHIND = "".join(
    rf"(?<!\b{word} )" for word in ("is", "are", "be", "get", "gets", "getting", "stay", "remain", "keep")
)
"""Behind these a participle tells of no past: "will stay closed"."""
CUE = re.compile(
    rf"(?<![\w’'])(?:{NOT_BEHIND}(?P<past>{PAST_WORDS})|(?P<future>{FUTURE_WORDS})"
    rf"|(?P<present>{PRESENT_WORDS}|(?P<sides>{'|'.join(sorted(GAMES))})|(?P<billed>(?=[a-z]{{3,9}}s\b)(?:{BILLED}))))(?![\w’'])",
)
"""Each cue by its group: past, future or present; `sides` and `billed` are parts of the last."""
PERFECT = later(
    r"(?=ha)(?<!could )(?<!may )(?<!might )(?<!must )(?<!should )(?<!to )(?<!would )"
    r"\bha(?:s|ve)(?: (?:also|been|now))*(?: [a-z]+ed)?\Z"
)
"""What has no time that is over beside it: "has been given ten hours in June"."""
FIRST_WORDS = (
    "after forecast could might may must should would shall"
    " will can cannot has have previously to is are if up about set takes kicks"
    " going plan plans trying eligible unlikely certain bound seats supposed aim aims want wants seek seeks need needs"
    " likely prospect promise promised promises promising agree agreed agrees agreeing vowed vows vowing pledge pledged"
    " pledges pledging threatened threatens threatening end close finish reports"
    " out get gets take come comes go goes enter enters steps turns follows releases ships streams issues names posts"
    " screens"
)
"""What a cue of several words begins with; the others are known by themselves."""
FIRST = frozenset(FIRST_WORDS.split())
INNER = re.compile(r"[^\W_]+")


LONGEST_NAME = 30
"""Characters that are looked at for the word before a verb."""
UNDONE = ("did not ", "didn't ", "didn’t ")
"""What stands before a verb that is told of the past: "did not | reopen until September"."""


class Cues:
    """The cues of a document. Those of a sentence are found once, when first asked for."""

    def __init__(self, document: Document, lower: str) -> None:
        """`lower` is the document's text in small letters, as long as the text itself."""
        self._document = document
        self._lower = lower
        self._found: dict[int, list[re.Match[str]]] = {}

    def of_sentence(self, place: int) -> list[re.Match[str]]:
        """The cues of the sentence of that number, in order and apart; none before the first sentence."""
        if place not in self._found:
            self._found[place] = self._in_sentence(place) if place >= 0 else []
        return self._found[place]

    def _in_sentence(self, number: int) -> list[re.Match[str]]:
        sentence = self._document.sentences[number]
        found: list[re.Match[str]] = []
        done = sentence.start
        for place in _openings(self._document, sentence):
            if place >= done and (cue := CUE.match(self._lower, place, sentence.end)):
                done = cue.end()
                undone = cue["present"] is not None and self._lower.endswith(UNDONE, 0, place)
                of_side = cue["sides"] is None or is_of_side(self._document.text, *cue.span())
                if of_side and not undone and not self._is_name(cue):
                    found.append(cue)
        return found

    def _is_name(self, cue: re.Match[str]) -> bool:
        """Whether a modal is the month, "Sat 3 May" a weekday, or a name begins or ends: "told NBC's | Meet the Press",
        "the Lorne | Open", "from | Stansted".
        """
        text, start = self._document.text, cue.start()
        if cue[0] == "sat" and text[start].isupper() and text[cue.end() + 1 : cue.end() + 2].isdigit():
            return True
        if text[start].isupper() and cue["past"] and text.endswith("ed", 0, cue.end()):
            before = text[max(0, start - LONGEST_NAME) : start].rsplit(maxsplit=1)[-1:]
            return before != [] and before[0].isalpha() and before[0].islower()
        called = cue[0] == "open" and start > 1 and text[start - 2].isalpha()
        return text[start].isupper() and (called or cue[0].startswith("may") or text.endswith(("'s ", "’s "), 0, start))


ASIDE = later(
    r"(?:[A-Z][\w’'-]*, (?:who|which|champions|winners|runners-up|[a-z]+ in the table)"
    r"|\b(?:club|men|side|squad|team|women),) [^,.;]+, \Z"
)
"""A side and what is told of it in between: "Orrin, who won, host Tarna", "The team, second here, host Tarna"."""
LONGEST_ASIDE = 100
"""Characters."""
NO_SIDES = frozenset(("A", "An", "And", "At", "But", "For", "From", "Her", "His", "In", "Its", "On", "The", "To", "TV"))


AIM_REACH = 80
"""Characters before an "and" that tell whether it goes on with what was to be done."""
TO_DO = later(r"\b(?:to|will|would|can|could|may|might|shall|should|must|let|help) [a-z]{3,}")
OTHER_SIDE = later(r" (?:to )?[A-Z]")
OWN_SIDES = tuple(f" {noun} " for noun in sorted(SIDES))


def is_of_side(text: str, start: int, end: int) -> bool:
    """Whether a verb says what a side does: behind its name, "Ann Lee's side", or behind "and" with the name of the
    other one, "drew with Orrin and | travel to Tarna"; not "came to Orrin to pray and | visit Tarna".
    """
    if text.endswith(OWN_SIDES, 0, start):
        return OTHER_SIDE.match(text, end) is not None
    if text.endswith((" and ", " then "), 0, start):
        aim = TO_DO.search(text, max(0, start - AIM_REACH), start)
        return aim is None and OTHER_SIDE.match(text, end) is not None
    return is_behind_name(text, start)


def is_behind_name(text: str, start: int) -> bool:
    """Whether the word before a verb, or before an aside in between, has a capital and may be a side's name."""
    if text.endswith(", ", 0, start):
        return ASIDE.search(text, max(0, start - LONGEST_ASIDE), start) is not None
    before = text[max(0, start - LONGEST_NAME) : start].split()
    return bool(before) and before[-1][0].isupper() and before[-1] not in NO_SIDES


def _openings(document: Document, sentence: Span) -> list[int]:
    """Where in a sentence a cue may begin."""
    first, after = (bisect_left(document.tokens, place, key=START) for place in sentence)
    return [
        token.start + offset
        for token, word in zip(document.tokens[first:after], document.words[first:after], strict=True)
        for offset in _offsets(word)
    ]


@lru_cache(5_000)
def _offsets(word: str) -> tuple[int, ...]:
    """Where in a token a cue may begin: nowhere in most words. One of several parts is taken for anything."""
    if not word.isalpha():
        return tuple(part.start() for part in INNER.finditer(word) if not _is_in_compound(word, part.start()))
    lower = word.lower()
    return (0,) if lower in FIRST or CUE.match(lower) or CUE.match(f"they {lower}", 5) else ()


def _is_in_compound(word: str, start: int) -> bool:
    """Whether a part of a token tells how something is, and not what was done: "worst-hit areas", "state-owned"."""
    return word[start - 1 : start] == "-" and word[: start - 1].lower() not in PREFIXES

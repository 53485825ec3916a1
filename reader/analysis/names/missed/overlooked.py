"""Names that the tagger passed over and that their own words give away: bodies by their heads, papers by their article.

"the Citizens Coalition for Change", "he told The Post", "Channel 12", "the militant group Lurin", "General Roca": only
within running text, because in a headline every word has a capital.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.analysis.document import Document, word_at
from reader.analysis.english.nouns import FORMAL_BODIES
from reader.analysis.english.roles import HONORIFICS, OFFICES, RANKS, ROLE_MODIFIERS, TRADES
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.lore.heads import BODIES, CRAFTS, PAPERS
from reader.analysis.names.tagging.lists import fold, is_english, is_given, lists_of
from reader.analysis.names.tagging.tagger import Name, occupied
from reader.analysis.names.tagging.words import CALENDAR, NEVER_NAMES, SAYING, WORK_HEADS
from reader.analysis.patterns import later
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PRODUCT, EntityType

HEADS = FORMAL_BODIES | word_set(
    """
    alliance archdiocese center centers centre commissioner commissioners confederation consortium constabulary
    diocese directorate embassy forum front fund initiative institutes movement observatory organisation
    organization partnership secretariat synod tribunal
    """
)
"""Heads of bodies that stand in the name of little else."""
KINDS = ("militia", "movement", "party", "union")
"""What stands in small letters behind the name of a body."""
CREEDS = ("an", "ese", "ic", "ish", "ist")
"""How words end that tell what a party holds or whose it is."""
FEASTS = word_set("christmas easter eid halloween hanukkah ramadan thanksgiving")
OWNING_MARKS = frozenset(("'", "’", "'s", "’s"))
CROWDS = frozenset(("children", "men", "people", "women"))
"""Several without an "s"."""
OF = ("for", "of", "on")
INNER = ("&", "and", "the")
NO_PART = HONORIFICS | OFFICES | RANKS | TRADES | ROLE_MODIFIERS | CALENDAR | NEVER_NAMES | FEASTS
WIDEST = frozenset(("Central", "Federal", "General", "International", "National"))
"""What may begin the name of a body as well as an office."""
INTRODUCING = {
    **dict.fromkeys((*BODIES, "broadcaster", "journal", "publisher"), ORGANIZATION),
    **dict.fromkeys(
        (
            "Admiral", "Ambassador", "Brigadier", "Capt", "Captain", "Cmdr", "Col", "Colonel", "Commander", "Corporal",
            "Cpl", "Gen", "General", "Insp", "Inspector", "Lieutenant", "Lt", "Maj", "Major", "Mr", "Mrs", "Ms",
            "Professor", "Senator", "Sergeant", "Sgt",
        ),
        PERSON,
    ),
    **dict.fromkeys(sorted(CRAFTS), PRODUCT),
    "ethnic": GROUP,
}  # fmt: skip
"""Words before a name that tell its kind."""
AGED = later(r", (?:aged )?\d{1,2}(?:, (?=[a-z])|\.(?:\s|\Z))")
"""Behind somebody whose age is told; a list of places and scores goes on with a capital."""
ALONE = frozenset(("Chronicle", "Courier", "Gazette", "Guardian", "Herald", "Observer", "Telegraph", "Tribune"))
"""What is a paper behind an article without a capital too."""
MOST_INTRODUCED = 3
"""Words behind the first."""
MOST_WORDS = 6
"""On either side of the head."""
AROUND = 300
"""Characters of a sentence on either side that tell whether it is running text; one may be as long as the text."""
LEAST_PLAIN = 0.4
"""Of the longer words of a sentence, so many are without a capital in running text."""


def add_overlooked(document: Document, names: Sequence[Name]) -> tuple[Name, ...]:
    """The names with those between them, in order."""
    found = sorted(_Search(document, names).found())
    apart = [name for at, name in enumerate(found) if not at or name.start >= found[at - 1].end]
    return tuple(sorted((*names, *apart))) if apart else tuple(names)


def is_aged(text: str, end: int) -> bool:
    """Whether an age stands between commas, or before a stop, behind what ends there: "Ines, 80, sings"."""
    told = text[end + 2 : end + 3].isdecimal() or text.startswith("aged ", end + 2)
    return told and AGED.match(text, end) is not None


class _Search:
    """One document's words, and which of them are of a name already."""

    def __init__(self, document: Document, names: Sequence[Name]) -> None:
        self.document = document
        self.taken = occupied(document.text, names)
        self.starts = [sentence.start for sentence in document.sentences]
        self.opening = frozenset(self.starts)

    def found(self) -> Iterator[Name]:
        """Every name that is given away and stands in running text."""
        words, tokens = self.document.words, self.document.tokens
        for at in self.document.capitals:
            if self.taken[tokens[at].start] or (words[at].isupper() and len(words[at]) > 1):
                continue
            known = self._known_paper(at) if words[at] == "The" or words[at] in ALONE else None
            span, kind = (known, ORGANIZATION) if known else self._given_away(at)
            if span and (known or self._is_running(*span)):
                yield Name(tokens[span[0]].start, tokens[span[1]].end, kind)

    def _given_away(self, at: int) -> tuple[tuple[int, int] | None, EntityType]:
        """First and last word of the name that the word at `at` begins or heads, if any, and its kind."""
        if body := self._by_own_words(at):
            return body, ORGANIZATION
        if somebody := self._somebody(at):
            return somebody, PERSON
        before = self.document.words[at - 1] if at else ""
        kind = self._called(at) if before == "as" else INTRODUCING.get(before)
        if kind and self._adjoins(at - 1):
            return self._introduced(at, kind), kind
        return None, ORGANIZATION

    def _by_own_words(self, at: int) -> tuple[int, int] | None:
        """First and last word of a body or a paper, told by its own words."""
        words = self.document.words
        if words[at].lower() in HEADS:
            return self._body(at)
        if words[at] == "The":
            return self._paper(at)
        if words[at] == "Channel":
            return (at, at + 1) if self._is_number(at + 1) and self._adjoins(at) else None
        return self._of_kind(at) if word_at(words, at + 1) in KINDS and self._adjoins(at) else None

    def _somebody(self, at: int) -> tuple[int, int] | None:
        """A given name alone that has an age behind it, "Ines, 80, sings", or one that is a verb too, "Will Roca"."""
        words, (start, end) = self.document.words, self.document.tokens[at]
        opens = at == 0 or start in self.opening
        if words[at] == "Will" and self._adjoins(at) and self._is_part(at + 1) and words[at + 1].isalpha():
            # "Will Roca resign?" asks; "Will Roca resigned" does not.
            within = not opens and words[at - 1].isalnum()
            return (at, at + 1) if within or word_at(words, at + 2).endswith(("ed", "said")) else None
        aged = is_aged(self.document.text, end)
        if not aged or not is_given(fold(words[at])):
            return None
        return (at, at) if opens or not words[at - 1][:1].isupper() else None

    def _called(self, at: int) -> EntityType | None:
        """The kind of what the words before say somebody is called: "a group known as Lurin"."""
        words = self.document.words[max(0, at - 3) : at]
        return INTRODUCING.get(words[0]) if words[1:] == ("known", "as") else None

    def _introduced(self, first: int, kind: EntityType) -> tuple[int, int] | None:
        """First and last word of what the word before tells the `kind` of: "the militant group Lurin"."""
        last, words = first, self.document.words
        while last - first < MOST_INTRODUCED and self._adjoins(last) and self._is_part(last + 1):
            last += 1
        written = [fold(word) for word in words[first : last + 1]]
        if not self._is_part(first) or not words[first][-1].isalpha() or not HEADS.isdisjoint(written):
            return None
        if kind is not PERSON:
            goes_on = word_at(words, last + 1) in OF
            return None if goes_on and last == first and "common" in lists_of(written[0]) else (first, last)
        plain = any("common" in lists_of(word) or is_english(word) for word in written)
        return None if plain or self.taken[self.document.tokens[first - 1].start] else (first, last)

    def _body(self, head: int) -> tuple[int, int] | None:
        """First and last word of the body that has its head here."""
        first, last = self._first(head), self._last(head)
        words, tokens = self.document.words, self.document.tokens
        if last + 1 < len(words) and words[last + 1][0].isupper() and self._adjoins(last):
            return None
        opens = tokens[first].start in self.opening
        if last == head and (first == head or (opens and head - first < 2)):
            return None
        led = head - 1 if head and words[head - 1].lower() in countries().peoples else head
        if first == head and (not led or words[led - 1].lower() != "the"):
            return None
        return first, last

    def _of_kind(self, last: int) -> tuple[int, int] | None:
        """First and last word of what is named within a sentence before what it is: "the Tarna party"."""
        first = self._first(last)
        words = self.document.words
        within = first > 0 and self._adjoins(first - 1) and self.document.tokens[first].start not in self.opening
        led = within and (words[first - 1].islower() or words[first - 1].lower() in NEVER_NAMES)
        creed = first == last and words[last].endswith(CREEDS)
        return (first, last) if led and self._is_part(last) and words[last].isalpha() and not creed else None

    def _first(self, head: int) -> int:
        first = head
        while head - first < MOST_WORDS and self._adjoins(first - 1):
            if self._is_part(first - 1):
                first -= 1
            elif self._is_owned(first - 1):
                first -= 2
            else:
                break
        if first < head and first and self.document.words[first - 1] in WIDEST and self._adjoins(first - 1):
            first -= self._is_free(first - 1)
        return first

    def _is_owned(self, mark: int) -> bool:
        """Whether a body is of several by the mark of an owner: "People | 's | Party", "Workers | ' | Union"."""
        words = self.document.words
        if mark < 1 or words[mark] not in OWNING_MARKS or not self._is_part(mark - 1):
            return False
        return words[mark - 1].lower() in CROWDS if words[mark].endswith("s") else words[mark - 1].endswith("s")

    def _last(self, head: int) -> int:
        """The last word with a capital behind "of" or "for", or the head itself."""
        words = self.document.words
        last = head
        at = head + 1
        if at + 1 >= len(words) or words[at] not in OF:
            return last
        while at + 1 < len(words) and at - head < MOST_WORDS and self._adjoins(at - 1):
            if words[at].lower() in CALENDAR:
                break
            if words[at][0].isupper() and self._is_free(at):
                last = at
            elif words[at] not in OF and words[at] not in INNER:
                break
            at += 1
        return last

    def _paper(self, article: int) -> tuple[int, int] | None:
        """What is called with its article, "The Post", within a sentence."""
        words, tokens = self.document.words, self.document.tokens
        if tokens[article].start in self.opening or self.document.text[tokens[article].start - 1] != " ":
            return None
        last = article
        while last - article < 3 and self._adjoins(last) and self._is_part(last + 1):
            last += 1
        if last == article or not words[article - 1].islower() or words[last].lower() in WORK_HEADS:
            return None
        return article + 1, last

    def _known_paper(self, article: int) -> tuple[int, int] | None:
        """What is called as papers are with its article, however many names are around: "Roca of The Times", "The
        Evening Standard has", "The Herald reported", "read the Herald".
        """
        words, last = self.document.words, article
        if words[article] != "The":
            goes_on = word_at(words, article + 1)[:1].isupper() and self._adjoins(article)
            return (article, article) if word_at(words, article - 1) == "the" and not goes_on else None
        while last - article < 3 and self._adjoins(last) and self._is_part(last + 1):
            last += 1
        if words[last] not in PAPERS:
            return None
        opens = self.document.tokens[article].start in self.opening
        led = not opens and article > 0 and words[article - 1].islower() and self._adjoins(article - 1)
        alone = last - article == 1 and word_at(words, last + 1) not in SAYING
        return (article + 1, last) if led or (opens and not alone) else None

    def _is_part(self, at: int) -> bool:
        if at < 0 or at >= len(self.document.words):
            return False
        word = self.document.words[at]
        return word[0].isupper() and word.lower() not in NO_PART and self._is_free(at)

    def _is_number(self, at: int) -> bool:
        return at < len(self.document.words) and self.document.words[at].isdecimal()

    def _is_free(self, at: int) -> bool:
        return not self.taken[self.document.tokens[at].start]

    def _adjoins(self, at: int) -> bool:
        """Whether one blank stands between a word and the next."""
        tokens = self.document.tokens
        return at + 1 < len(tokens) and self.document.text[tokens[at].end : tokens[at + 1].start] == " "

    def _is_running(self, first: int, last: int) -> bool:
        """Whether the words around these, in one sentence, are not written in capitals as a headline's are."""
        text, start, end = self.document.text, self.document.tokens[first].start, self.document.tokens[last].end
        sentence = self.document.sentences[bisect_right(self.starts, start) - 1]
        before = text[max(sentence.start, start - AROUND) : start]
        behind = text[end : min(sentence.end, end + AROUND)]
        long = [word for word in f"{before}{behind}".split() if len(word) > 3 and word[0].isalpha()]
        return sum(word[0].islower() for word in long) >= LEAST_PLAIN * len(long)

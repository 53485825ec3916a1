"""Where the names and the quotes of a text stand, and what each place tells of whom it names."""

import re
from bisect import bisect_left, bisect_right

from reader.analysis.coreference.calls import ROLE_REACH, STOPS
from reader.analysis.coreference.memory import InMind, Place
from reader.analysis.coreference.people import ACTING, APPOSING, OWNING, people_of
from reader.analysis.document import Document, word_at
from reader.analysis.english.saying import SAYS, VERBS, Saying
from reader.analysis.english.words import BE
from reader.analysis.patterns import later
from reader.analysis.spoken.interview import spoken_stretches
from reader.model import Entity, MentionKind

EXPLAINED = re.compile(
    r",? (?:\([RD]-|\d\d,)|, (?:an?|the|who|whose|(?![a-z]+ed )[\w-]+ (?:of|at|for|with)) "
    r"|, (?!(?:was|is|were|are|has|had)\b)[a-z][\w-]+ [\w-]+ (?:of|at|for|with) "
)
"""An apposition that tells who somebody is: "(D-Ohio)", "58,", "a lawyer", "head of the port"."""

INTRODUCED = later(r"\ban? (?:[a-z][\w-]* ){0,3}[a-z-]+, (?:[A-Z][a-z]{1,4}\. )?\Z")
"""What a name explains: "I met a linguist, Dr. Ada Lund"."""
INTRODUCED_REACH = 50
"""Characters of it."""
FRONT = re.compile(r"(?:When|As|After|While|Before|Once) [\w’']+ ")
"""What opens a clause before the main one: "When Lund left, she laughed"."""

ASKS = re.compile(
    r"(?:When|As|After|Once) (?!I |we )[^,.;:?!\n“\"]{1,60}?(?<! was)(?<! were)(?<! is)(?<! been) asked\b"
)
"""The same, where who acts in it asks another one."""
MAY = frozenset(("can", "could", "may", "might", "must", "should"))
"""What is asked of oneself: "Lund asked if she might"."""
RETOLD_REACH = 40
"""Items from a pronoun that opens a sentence to the report that closes it."""
ASKED_REACH = 24
"""Items from a pronoun in a question to its comma."""

TOLD = " told "
JUDGE = later(r"(?:The )?(?:[Cc]oroner|[Jj]udge|[Jj]ustice|[Mm]agistrate|[Rr]ecorder|[Ss]heriff)\b")
"""Who opens a sentence and decides of others."""


class Setting:
    """What is read of a document before any of its pronouns is tied."""

    def __init__(self, document: Document, entities: tuple[Entity, ...]) -> None:
        self.text = document.text
        self.tokens = document.tokens
        self.lows = [*map(str.lower, document.words)]
        self.marked = spoken_stretches(document.text)
        self.mark_starts = [mark.start for mark in self.marked]
        self.sentence_starts = frozenset(sentence.start for sentence in document.sentences)
        self.sentences = [start for start in sorted(self.sentence_starts) if not self.is_quoted(start)]
        """Where sentences begin outside the quotes: a long quote makes nobody fade."""
        self.lines = [found.start() for found in re.finditer("\n", self.text)]
        self.people = people_of(self.text, entities)
        self.names = {
            mention.start: (mention, number)
            for number in self.people
            for mention in entities[number].mentions
            if mention.kind is MentionKind.NAME
        }
        self.name_starts = sorted(self.names)
        self.name_ends = {mention.end: start for start, (mention, _) in self.names.items()}
        self.covered = {mention.start: mention.end for entity in entities for mention in entity.mentions}
        """Where every name begins, also of what is nobody, and where it ends."""

    def is_quoted(self, offset: int) -> bool:
        """Whether an offset stands within a quote."""
        quote = bisect_right(self.mark_starts, offset - 1) - 1
        return quote >= 0 and self.marked[quote].end > offset

    def place(self, offset: int) -> Place:
        """Where an offset stands."""
        quote = bisect_right(self.mark_starts, offset) - 1
        if quote >= 0 and self.marked[quote].end <= offset:
            quote = -1
        return Place(offset, bisect_right(self.sentences, offset), bisect_right(self.lines, offset), quote)

    def is_explained(self, start: int) -> bool:
        """Whether an apposition behind a name tells who bears it, or the one that it is itself."""
        mention, _ = self.names.get(start, (None, 0))
        if mention is None:
            return False
        if EXPLAINED.match(self.text, mention.end):
            return True
        apposed = self.text.endswith(APPOSING, 0, start) and not self.text.startswith(",", mention.end)
        return apposed and INTRODUCED.search(self.text, max(0, start - INTRODUCED_REACH), start) is not None

    def owns(self, known: InMind) -> bool:
        """Whether somebody was last named as an owner."""
        named = self.names.get(known.start)
        return named is not None and self.text.startswith(("’", "'"), named[0].end)

    def is_of_own(self, known: InMind, item: int) -> bool:
        """Whether "his" tells of what is somebody's who opens the sentence: "Lund’s win was | his first"."""
        opens = known.start in self.sentence_starts and self.owns(known)
        return opens and item > 0 and self.lows[item - 1] in BE

    def sentence_start(self, place: Place) -> int:
        """The offset at which the sentence of a place begins."""
        return self.sentences[place.sentence - 1] if place.sentence else 0

    def line_start(self, place: Place) -> int:
        """The offset at which the line of a place begins."""
        return self.lines[place.line - 1] + 1 if place.line else 0

    def named_before(self, item: int) -> tuple[int | None, int | None]:
        """Where the name begins that stands right before "and his", "Okafor and his deputy", and where the one that
        "his" begins an apposition to: "Okafor, his deputy".
        """
        joint = self.lows[item - 1] if item and self.lows[item] in OWNING else ""
        coupled = self.name_ends.get(self.tokens[item - 2].end) if joint == "and" else None
        return coupled, self.name_ends.get(self.tokens[item - 1].start) if joint == "," else None

    def named_in_quote(self, offset: int) -> frozenset[int]:
        """Who is named in the quote that ends right before an offset."""
        quote = bisect_right(self.mark_starts, offset) - 1
        if quote < 0 or not 0 <= offset - self.marked[quote].end <= 1:
            return frozenset()
        first = bisect_left(self.name_starts, self.marked[quote].start)
        last = bisect_left(self.name_starts, self.marked[quote].end)
        inside = self.name_starts[first:last]
        return frozenset(self.names[at][1] for at in inside)

    def is_named(self, head: int) -> bool:
        """Whether a role is the end of a name: "the Tarna Star", a newspaper."""
        first = next((at for at in range(head, max(-1, head - ROLE_REACH - 1), -1) if self._starts_name(at)), head)
        return self.covered.get(self.tokens[first].start, 0) >= self.tokens[head].end

    def _starts_name(self, item: int) -> bool:
        return self.tokens[item].start in self.covered

    def is_fronted(self, item: int, place: Place) -> bool:
        """Whether "he" or "she" acts behind a clause that opens the sentence: "When I told Lund, she laughed"."""
        start = self.sentence_start(place)
        opens = self.lows[item] in ACTING and FRONT.match(self.text, start) is not None
        return opens and not self.is_question(start)

    def breaks_in(self, item: int) -> bool:
        """Whether a report of saying breaks into a sentence about somebody else: "Her mother, she recalled, sang"."""
        around = (self.lows[item - 1 : item], self.lows[item + 2 : item + 3])
        return around == ([","], [","]) and VERBS.get(self.lows[item + 1]) is Saying.SAY

    def is_asked_about(self, known: InMind, place: Place) -> bool:
        """Whether a sentence opens with a question about somebody named there: "Asked whether Lund slept, he said"."""
        inside = known.sentence == place.sentence > 0 and known.start in self.names
        return inside and self.is_asking(place)

    def speaks_behind(self, item: int) -> bool:
        """Whether who a word stands for speaks the quote right before it: “…,” she said."""
        offset = self.tokens[item].start
        quote = bisect_right(self.mark_starts, offset) - 1
        behind = quote >= 0 and 0 <= offset - self.marked[quote].end <= 1
        return behind and word_at(self.lows, item + 1) in SAYS

    def is_asking(self, place: Place) -> bool:
        """Whether a sentence opens with a question."""
        start = self.sentence_start(place)
        return place.sentence > 0 and (self.text.startswith(("Asked ", "Pressed "), start) or self.is_question(start))

    def is_question(self, start: int) -> bool:
        """Whether a sentence opens with somebody who asks: "When Lund asked about it, he said"."""
        return ASKS.match(self.text, start) is not None

    def is_asked_of(self, item: int) -> bool:
        """Whether somebody named right before asks about the pronoun at an item, who is another: "The judge, Ines Lund,
        asked whether | he slept", and not "Lund asked if | she could go".
        """
        asked = item > 2 and self.lows[item - 2 : item] in (["asked", "if"], ["asked", "whether"])
        if not asked or self.lows[item + 1 : item + 2] == [] or self.lows[item + 1] in MAY:
            return False
        start = self.name_ends.get(self.tokens[item - 3].end)
        named = self.name_ends.get(self.tokens[item - 4].end) if start is None and self.lows[item - 3] == "," else None
        return start is not None or (named is not None and self.text.endswith(", ", 0, named))

    def is_of_client(self, item: int) -> bool:
        """Whether the pronoun at an item is of who speaks for somebody: "his client", "He said his client slept"."""
        speaks = self.lows[item] in ACTING and word_at(self.lows, item + 1) in SAYS
        owner = item + 2 + (word_at(self.lows, item + 2) == "that") if speaks else item
        return word_at(self.lows, owner) in OWNING and word_at(self.lows, owner + 1) in ("client", "clients")

    def is_retold(self, item: int) -> bool:
        """Whether another one closes the sentence that the pronoun at an item opens: "He fled, she said"."""
        other = {"he": "she", "she": "he"}.get(self.lows[item], "")
        if not other or self.tokens[item].start not in self.sentence_starts:
            return False
        for at in range(item + 1, min(item + RETOLD_REACH, len(self.lows) - 2)):
            if self.tokens[at].start in self.sentence_starts:
                return False
            if self.lows[at] == "," and self.lows[at + 1] == other:
                return self.lows[at + 2] in SAYS
        return False

    def opens_paragraph_of_deeds(self, item: int) -> bool:
        """Whether a pronoun opens a paragraph and says nothing: "He married in 1959", "Her funeral"."""
        start = self.tokens[item].start
        opens = start > 0 and self.text[start - 1] == "\n"
        return opens and not any(low in SAYS for low in self.lows[item + 1 : item + 3])

    def answerer_ahead(self, item: int, place: Place) -> int | None:
        """The number of whom the clause names that answers a question about them: "Asked if he slept, Lund laughed"."""
        if not self.is_asking(place) or self.lows[item] not in ("he", "she", "his"):
            return None
        comma = next((at for at in range(item, min(item + ASKED_REACH, len(self.lows))) if self.lows[at] in STOPS), 0)
        if self.lows[comma] != "," or comma + 1 >= len(self.tokens):
            return None
        named = self.names.get(self.tokens[comma + 1].start)
        return named[1] if named else None

    def addressed(self, item: int) -> int | None:
        """Where the name begins that a judge tells something, right before an item: "Judge Ito told Lund | he"."""
        start = self.name_ends.get(self.tokens[item - 1].end) if item else None
        before = self.text[max(0, start - len(TOLD)) : start] if start else ""
        if not before.endswith(TOLD) or self.lows[item] not in ACTING:
            return None
        sentence = self.text[self.sentences[bisect_right(self.sentences, start or 0) - 1] : start]
        return start if JUDGE.match(sentence) else None

    def is_survived(self, item: int) -> bool:
        """Whether an obituary tells who is left of somebody's family: "He is survived by"."""
        return self.lows[item + 1 : item + 4] == ["is", "survived", "by"]

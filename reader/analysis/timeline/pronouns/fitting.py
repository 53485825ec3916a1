"""Which nouns an "it" or a "they" may mean: things and those who are several, and for "it" nobody who is a person."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from reader.analysis.english.roles import HONORIFICS, ROLE_HEADS
from reader.analysis.english.words import NUMERALS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.clauses import Reading
from reader.analysis.timeline.grammar.forms import Range, Word
from reader.analysis.timeline.grammar.plurals import are_joined, head_of, is_plural
from reader.analysis.timeline.pronouns.noun_words import LONGEST, acts, hangs_on, is_vague
from reader.analysis.wordlists import word_set

COLLECTIVES = word_set(
    "band brothers choir couple crew duo family group orchestra pair quartet quintet sisters team trio twins"
)
"""Those who are "they" under one name: "The couple met in May. They"."""
CALLED = word_set("asteroid comet cyclone hurricane lake mount operation storm typhoon")
"""What may be called as somebody is: "Comet Lind"."""
MAKERS = ("maker", "keeper", "worker", "smith")
"""Endings of nouns for people."""
OBJECTS = frozenset(("it", "them"))
SOMEBODY = frozenset(("he", "i", "she", "they", "we"))
APART = frozenset(("about", "against", "between", "over", "with"))
"""Behind these a noun names somebody who is not what it means."""
LONGEST_PAIR = 14
"""Words of two that an "and" joins."""
OF_SEVERAL = (
    NUMERALS | words_of.ORDINALS | word_set("all both dozens each few half hundreds many most none several some")
)
"""Words before "of them"."""
COUNTED = (NUMERALS - {"one"}) | word_set("thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty")
SOME = word_set("several many both dozens hundreds thousands")
OURS = frozenset(("my", "our", "your"))
"""What tells which one is meant within a noun: "The clock in | our | tower"."""


class Suitable:
    """What is known of the nouns of a text."""

    def __init__(self, persons: AbstractSet[int], bodies: AbstractSet[int]) -> None:
        self._persons = persons
        """Where people are named or meant."""
        self.bodies = bodies
        """Where the names of bodies and places end."""

    def may_be(self, reading: Reading, noun: Range, *, many: bool) -> bool:
        """A noun of that number, known or not: "his house", "the clerks"."""
        words = reading.words[slice(*noun)]
        if not words:
            # "We've sold the mill": the verb holds its subject
            return many and reading.words[noun[0]].lower.startswith(("we", "they"))
        if words[0].lower in OBJECTS or words[0].lower in {"each", "both"}:
            return words[0].lower == "both" and many
        plural = are_joined(words) or is_plural(head_of(words)) or words[0].lower in {"they", "we", "those"}
        return plural if many else not (plural or self.is_somebody(reading, noun))

    def acts(self, reading: Reading, noun: Range) -> bool:
        """A noun is a body, by its name or by what it is."""
        first, last = noun
        while last > first + 1 and hangs_on(reading.words[last - 1]):
            last -= 1
        words = reading.words[first:last]
        return acts(words) or words[-1].end in self.bodies

    @staticmethod
    def is_somebody(reading: Reading, subject: Range | None) -> bool:
        """A subject that no "it" can mean: somebody, or several."""
        first, last = subject or (0, 0)
        words = reading.words[first:last]
        return bool(words) and (
            words[0].lower in SOMEBODY
            or (head_of(words).person and words[-1].person)
            or (head_of(words).lower in ROLE_HEADS and words[-1].lower in ROLE_HEADS)
            or (is_plural(head_of(words)) and not head_of(words).named)
        )

    def may_mean(self, words: Sequence[Word], *, many: bool) -> bool:
        """A noun of that number, and for "it" no person."""
        count = sum(word.text[0].isalnum() for word in words)
        vague = any(is_vague(word) and not (at and word.lower in OURS) for at, word in enumerate(words))
        # "The others followed. They"
        vague = vague or any(word.lower in {"other", "others"} for word in words[-1:])
        if not 0 < count <= (LONGEST_PAIR if are_joined(words) else LONGEST) or vague:
            return False
        if len(words) > 2 and words[1].lower == "than":
            # "more than | 2,000 people"
            words = words[2:]
        # "The drive 5", but "5 drives"
        first = words[: 2 - (len(words) == len(("Drive", "5")) and words[0].text[0].isupper())]
        counted = any(word.lower in COUNTED | SOME or (word.text.isdigit() and word.text != "1") for word in first)
        head = head_of(words)
        joined, plural = are_joined(words), counted or is_plural(head)
        if many and any(word.lower.endswith("-year-old") for word in words[:-1]):
            # "The 22-year-old Spaniard"
            return joined or plural
        if many:
            # "Norvia", "the government of Norvia", but "a truce brokered by Norvia"
            body = words[-1].end in self.bodies and (head is words[-1] or head.named or acts(words))
            return joined or plural or body or head.lower in COLLECTIVES
        # "Lorne Mills", but "regulators in Britain"
        house = len(words) > 1 and words[-1].text[0].isupper() and (head.named or head is words[-1])
        own = next((at + 1 for at in range(len(words) - 2, 0, -1) if words[at].lower in words_of.POSSESSIVES), 0)
        # "a case against | Ann Lee"
        end = next((at for at in range(own + 1, len(words)) if words[at].lower in APART), len(words))
        human = (
            words[-1].lower in ROLE_HEADS
            or (head.lower in ROLE_HEADS and not head.named)
            or (words[0].lower not in CALLED and words[-1].person and words[0].lower.rstrip(".") in HONORIFICS)
            or words[-1].lower.endswith(MAKERS)
            or (words[0].lower not in CALLED and any(word.start in self._persons for word in words[own:end]))
        )
        return not joined and (not plural or house) and not human

"""Names for the pronouns inside an entry, where nothing else in it says whom they mean.

"The ministry let him go" reads "The ministry let Ivo Lind go". Pronouns that begin an entry are left to `naming`.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.bare_relatives import QUALITIES
from reader.analysis.timeline.grammar.forms import is_adverbial, is_gerund, is_participle
from reader.model import Entity, EntityType, MentionKind, Span

Named = tuple[Span, str]
"""A part of an entry, and what stands before it."""
THING = re.compile(r"\b(?:it|its|them)\b(?!['’])")
QUOTE = re.compile(r"[“\"][^”\"]*")
"""A quote with its opening mark."""
AGED = re.compile(r"\s(?:(?:early|mid|late)[\s-])?(?:teens|twenties|thirties|[a-z]{3,5}ties|\d0s)\b")
"""Behind "in his": how old somebody is, who is no one named before."""
HEADS = 6
"""First words of an entry among which a role says whom its pronouns mean: "The mayor sold his house"."""
UNOWNED = (
    words_of.BE
    | words_of.HAVE
    | words_of.PREPOSITIONS
    | words_of.COORDINATORS
    | words_of.RELATIVES
    | words_of.DETERMINERS
    | {"to", "if"}
)
"""Words before which "her" owns nothing."""
STATES = frozenset(("alive", "dead", "free", "guilty", "ill", "innocent", "liable", "safe", "unconscious"))
"""What somebody is found or left: "found her guilty"."""


class _Mention(NamedTuple):
    """Where a person is named or meant, and the person's name."""

    start: int
    end: int
    is_pronoun: bool
    name: str


class Inside:
    """The pronouns of a text by place, with whom they mean."""

    def __init__(self, text: str, entities: Sequence[Entity]) -> None:
        self._text = text
        self._mentions = sorted(
            _Mention(mention.start, mention.end, mention.kind is MentionKind.PRONOUN, entity.name)
            for entity in entities
            if entity.type is EntityType.PERSON
            for mention in entity.mentions
        )

    def named(
        self, pairs: Sequence[Named], nearer: Callable[[int, str], str], thing: Callable[[int], str]
    ) -> list[Named]:
        """The pairs, with the part that holds the first such pronoun divided in two, the second behind the name.

        The second is empty where the pronoun ends its part. `nearer` gives the person that the sentence of a pronoun
        puts in the place of the one it seems to mean, or nothing; `thing` the noun for an "it" or "them", or nothing.
        """
        return self._with_thing(self._with_person(pairs, nearer), thing)

    def _with_thing(self, pairs: Sequence[Named], thing: Callable[[int], str]) -> list[Named]:
        """The noun in the place of the first "it", "its" or "them", where nothing else in the entry names it."""
        for place, (part, _) in enumerate(pairs):
            quote = self._quote_in(part)
            for pronoun in THING.finditer(self._text, part.start + 1, part.end):
                if quote.start < pronoun.start() < quote.end:
                    continue
                name = thing(pronoun.start())
                if name and name.lower() not in self._joined(pairs).lower():
                    owns = pronoun[0] == "its"
                    return self._divided(pairs, place, Span(*pronoun.span()), possessive(name) if owns else name)
        return list(pairs)

    def _with_person(self, pairs: Sequence[Named], nearer: Callable[[int, str], str]) -> list[Named]:
        """The name in the place of the first pronoun for somebody, unless somebody else in the entry may be meant."""
        for place, (part, lead) in enumerate(pairs):
            found = self._pronoun(part)
            if found is None:
                continue
            pronoun, name = found
            if place == 0 and lead == name:
                # "Ann Lee | broke her wrist"
                return list(pairs)
            name = _uncapitalised(nearer(pronoun.start, name)) or name
            owns = self._owns(pronoun, part)
            is_object = pronoun.of(self._text).lower() in {"him", "her"} and not owns
            others = self._others(pronoun, name, pairs)
            before = [*pairs[:place], (Span(part.start, pronoun.start), lead)]
            if (
                name in others
                or self.is_explained(name, pairs)
                or self._is_told(name, pairs, before, is_object=is_object)
                or (others and not (is_object and self._opens(pairs)))
            ):
                return list(pairs)
            return self._divided(pairs, place, pronoun, possessive(name) if owns else name)
        return list(pairs)

    def _divided(self, pairs: Sequence[Named], place: int, pronoun: Span, name: str) -> list[Named]:
        """The pairs with a name in the place of a pronoun inside one of them."""
        part, lead = pairs[place]
        left = Span(part.start, part.start + len(self._text[part.start : pronoun.start].rstrip()))
        right = Span(part.end - len(self._text[pronoun.end : part.end].lstrip()), part.end)
        return [*pairs[:place], (left, lead), (right, name), *pairs[place + 1 :]]

    def _within(self, part: Span) -> Iterator[_Mention]:
        first, last = (
            bisect_left(self._mentions, _Mention(at, 0, is_pronoun=False, name="")) for at in (part.start, part.end)
        )
        yield from self._mentions[first:last]

    def _pronoun(self, part: Span) -> tuple[Span, str] | None:
        """The first pronoun behind the beginning of a part that is in nobody's own words, and whom it means."""
        quote = self._quote_in(part)
        for each in self._within(part):
            inside = part.start < each.start and each.end <= part.end and not quote.start < each.start < quote.end
            aged = AGED.match(self._text, each.end) is not None
            if each.is_pronoun and inside and not aged:
                return Span(each.start, each.end), each.name
        return None

    def _quote_in(self, part: Span) -> Span:
        """The first quote that is told with its marks inside a part; an empty span where there is none."""
        found = QUOTE.search(self._text, part.start, part.end)
        return Span(*found.span()) if found else Span(part.end, part.end)

    def _others(self, pronoun: Span, name: str, pairs: Sequence[Named]) -> set[str]:
        """Whom else the entry speaks of, and whom it names."""
        found = (each for part, _ in pairs for each in self._within(part) if each.start != pronoun.start)
        return {each.name for each in found if not (each.is_pronoun and each.name == name)}

    def _opens(self, pairs: Sequence[Named]) -> bool:
        """The entry begins with a person, who did it, and not with what is called after one: "The Lind party"."""
        part, lead = pairs[0]
        titles = (self._text[part.start : each.start].split() for each in self._within(part))
        return bool(lead) or any(all(word[0].isupper() for word in before) for before in titles)

    def is_explained(self, name: str, pairs: Sequence[Named]) -> bool:
        """Who begins the entry is explained by the name behind a comma, which it leaves out: "One of them, Ann Lee, |
        said she would resign".
        """
        end = pairs[0][0].end if pairs else len(self._text)
        behind = self._within(Span(end, end + len(", ") + 1))
        return self._text.startswith(", ", end) and any(each.name == name and not each.is_pronoun for each in behind)

    def _is_told(self, name: str, pairs: Sequence[Named], before: Sequence[Named], *, is_object: bool) -> bool:
        """The entry says who it is: by the name, by another pronoun that it begins with, or by a role before.

        A role that does something to "him" is somebody else.
        """
        first = self._joined(before).lower().replace("’", " ").replace("'", " ").split()[:HEADS]
        is_role = not is_object and any(word in ROLE_HEADS or word.endswith("-year-old") for word in first)
        return (
            is_role
            or bool(first and first[0] in words_of.SUBJECT_PRONOUNS)
            or name.lower() in self._joined(pairs).lower()
        )

    def _joined(self, pairs: Sequence[Named]) -> str:
        return " ".join(f"{lead} {part.of(self._text)}" for part, lead in pairs)

    def _owns(self, pronoun: Span, part: Span) -> bool:
        """A noun of somebody's stands behind it: "his house", "her plan", but not "met her in Lorne"."""
        printed = pronoun.of(self._text).lower()
        after = [word.strip(",.;:") for word in self._text[pronoun.end : part.end].lower().split(maxsplit=2)[:2]]
        is_noun = bool(after) and after[0][:1].isalpha() and after[0] not in UNOWNED and not is_adverbial(after[0])
        if (
            is_noun
            and (after[0].endswith(QUALITIES) or after[0] in STATES)
            and (after[1:] == [] or after[1] in UNOWNED)
        ):
            # "left her unable to walk"
            return False
        return printed == "his" or (printed == "her" and is_noun)


def _explains(word: str) -> bool:
    """It opens what only says which noun is meant."""
    return is_gerund(word) or is_participle(word)


def _uncapitalised(name: str) -> str:
    """A name as it stands in the middle of an entry: "A man" is "a man" there."""
    return name[0].lower() + name[1:] if name.startswith(("A ", "The ")) else name


def possessive(name: str) -> str:
    """As in "Ann Lee’s" and "Bo Hughes’"; of "drivers belonging to a union", the drivers'."""
    words = name.split()
    # But "the building’s roof", "the opening of the hall’s"
    inside = (at for at in range(1, len(words) - 1) if words[at - 1].lower() not in words_of.DETERMINERS)
    end = next((at for at in inside if words[at].islower() and _explains(words[at])), len(words))
    name = " ".join(words[: max(end, 1)])
    return f"{name}’" if name.endswith("s") else f"{name}’s"

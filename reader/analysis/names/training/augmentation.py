"""The same news about other people and places: training texts with their names exchanged for names of the whole world.

The training news is of the years and countries of its sources. Exchanged names teach the tagger to look at the words
around a name, and at the lists, more than at the name itself. The same seed gives the same texts.
"""

import random
import re
import string
from collections.abc import Callable, Sequence

from reader.analysis.names.lore.countries import countries
from reader.analysis.names.tagging.lists import fold
from reader.analysis.names.tagging.words import PARTICLES
from reader.analysis.names.training.corpus import Example, Label
from reader.analysis.names.training.lists import named_words
from reader.analysis.wordlists import word_set

TITLE_BEFORE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr)\.? \Z|\b(?:President|Prime Minister|Senator|Secretary) \Z")
"""The sources call nearly everybody "Mr."; most newspapers write the bare surname."""
PARTICLE_BEFORE = ("al-", "El ", "bin ", "de ", "van ", "Abu ", "da ", "ibn ", "Mac", "O'", "di ", "del ")
UNHEARD = 0.5
"""The share of exchanged names that stand in no list; otherwise the tagger would trust the lists too far."""


def _listed(text: str) -> tuple[str, ...]:
    return tuple(sorted(word.replace("_", " ") for word in word_set(text)))


TOPICS = _listed(
    """
    Health Education Finance Foreign_Affairs Justice Interior Home_Affairs Agriculture Energy Water
    Transport Labour Trade Industry Tourism Environment Defence Statistics Development Culture Sports Youth
    Women Human_Rights Fisheries Mining Science Technology Communications Elections Planning Housing
    Investment Petroleum Aviation Customs Police Press Farmers Teachers Workers Football Cricket Rugby
    Athletics Music Heritage Immigration
    """
)
HEADS = _listed(
    """
    Commission Authority Agency Board Council Union Association Federation Institute Bureau Corporation Bank
    Group Foundation Trust Company Society Service Department Office Committee Network Movement Party Forum
    Alliance Congress Front Centre Academy League Club
    """
)
FIRMS = _listed(
    """
    Group Foundation Bank Holdings Industries Ltd Limited Inc and_Sons
    """
)
CLUBS = _listed(
    """
    United City FC Rovers Tigers Stars Times Post Herald News
    """
)


NAMES = {kind: sorted(word for word in named_words()[kind] if len(word) > 2) for kind in ("first", "last")}
CITIES = sorted(named_words()["city"]) * 4 + sorted(named_words()["town"])
COUNTRIES = sorted(name for name in countries().places.values())
PEOPLES = {
    plural: sorted(p.title() for p in countries().peoples if p.endswith("s") is plural and " " not in p)
    for plural in (False, True)
}
LOUD = frozenset(("PER", "LOC", "TOWN", "FIRM"))
"""What has capitals throughout in a headline or a dateline keeps them, and is exchanged like its other writing."""
BODIES = dict.fromkeys(("TOWN", "FIRM", "KEPT"), "ORG")
"""Labels that only tell how a body is exchanged."""


class Exchange:
    """New names for one text, the same new for the same old."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311 - the same every time is the point
        self.given: dict[tuple[str, str], str] = {}

    def text(self, example: Example) -> Example:
        """The example with its names exchanged and its labels moved along."""
        out: list[str] = []
        labels: list[Label] = []
        at = length = 0
        for start, end, label in sorted(example.labels):
            if start < at:
                continue
            before = example.text[at:start]
            if label == "PER" and self.random.random() < 0.7:
                before = TITLE_BEFORE.sub("", before)
            new = self._new(example.text[start:end], label)
            out += (before, new)
            length += len(before) + len(new)
            labels.append((length - len(new), length, BODIES.get(label, label)))
            at = end
        return Example(example.name + "+", "".join(out) + example.text[at:], tuple(labels))

    def _new(self, old: str, label: str) -> str:
        maker = MAKERS.get(label)
        if not maker:
            return old
        if label in LOUD and len(old) > 3 and old.isupper() and old.replace(" ", "").isalpha():
            return self._new(old.title(), label).upper()
        if (old, label) not in self.given:
            self.given[old, label] = maker(self, old)
        return self.given[old, label]

    def person(self, old: str) -> str:
        """Word for word, so that surnames stay surnames; now and then with a part more."""
        parts = old.split()
        if any(not part[0].isupper() for part in parts) or len(parts) > 4:
            return old
        new = [self._name_word(part, "first" if at + 1 < len(parts) else "last") for at, part in enumerate(parts)]
        if len(new) == 2 and self.random.random() < 0.2:
            new.insert(1, self._name_word("middle " + old, self.random.choice(("first", "last"))))
        return " ".join(new)

    def _name_word(self, old: str, kind: str) -> str:
        if (old, kind) not in self.given:
            new = _titled(self._unheard(self.random.choice(NAMES[kind]), NAMES[kind]))
            if len(old.rstrip(".")) == 1:
                new = self.random.choice(string.ascii_uppercase) + old[1:]
            elif kind == "last" and self.random.random() < 0.08:
                new = self.random.choice(PARTICLE_BEFORE) + new
            self.given[old, kind] = new
        return self.given[old, kind]

    def _unheard(self, new: str, among: Sequence[str]) -> str:
        """Now and then a name in no list, as most of the world's are: one's beginning and another's end."""
        if self.random.random() > UNHEARD or " " in new or len(new) < 4:
            return new
        other = self.random.choice(among).split()[-1]
        return new[: (len(new) + 1) // 2] + other[len(other) // 2 :]

    def place(self, old: str) -> str:
        """A country for a country, a city or town for any other; many are left."""
        folded = fold(old)
        if folded in countries().places:
            return self.random.choice(COUNTRIES) if self.random.random() < 0.5 else old
        if len(old.split()) > 2 or self.random.random() < 0.25 or old.isupper():
            return old
        return _titled(self._unheard(self.random.choice(CITIES), CITIES))

    def group(self, old: str) -> str:
        """A people for a people, singular and plural alike."""
        if fold(old) not in countries().peoples or self.random.random() < 0.4:
            return old
        return self.random.choice(PEOPLES[fold(old).endswith("s")])

    def organization(self, old: str) -> str:
        """Made of a place, a topic and a head; other letters for an acronym; many are left."""
        if self.random.random() < 0.5:
            return old
        if old.isupper() and len(old) < 7:
            return "".join(self.random.choices(string.ascii_uppercase, k=self.random.choice((2, 3, 3, 3, 4, 4, 5))))
        if len(old.split()) < 2:
            return _titled(self._unheard(self.random.choice(NAMES["last"]), NAMES["last"]))
        return self.random.choice(PATTERNS)(self)

    def firm(self, old: str) -> str:
        """The first word exchanged, so that a short form stays one."""
        first, blank, rest = old.partition(" ")
        return self._name_word(first, "last") + blank + rest

    def topic(self) -> str:
        """One field of work, or two."""
        one = self.random.choice(TOPICS)
        return (
            one + self.random.choice((" and ", " & ")) + self.random.choice(TOPICS)
            if self.random.random() < 0.2
            else one
        )

    def where(self) -> str:
        """A city, a country or a people."""
        kind = self.random.choice((CITIES, COUNTRIES, PEOPLES[False]))
        return _titled(self.random.choice(kind)) if kind is CITIES else self.random.choice(kind)


def _titled(name: str) -> str:
    return " ".join(
        word if word in PARTICLES else "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
        for word in name.split()
    )


PATTERNS: tuple[Callable[[Exchange], str], ...] = (
    lambda x: f"Ministry of {x.topic()}",
    lambda x: f"{x.topic()} Ministry",
    lambda x: f"Department of {x.topic()}",
    lambda x: f"{x.where()} {x.topic()} {x.random.choice(HEADS)}",
    lambda x: f"National {x.topic()} {x.random.choice(HEADS)}",
    lambda x: f"{x.where()} {x.random.choice(HEADS)}",
    lambda x: f"{x.topic()} {x.random.choice(HEADS)} of {x.random.choice(COUNTRIES)}",
    lambda x: f"University of {x.where()}",
    lambda x: f"{x.where()} University",
    lambda x: _titled(x.random.choice(NAMES["last"])) + " " + x.random.choice(FIRMS),
    lambda x: _titled(x.random.choice(CITIES)) + " " + x.random.choice(CLUBS),
)  # fmt: skip
MAKERS: dict[str, Callable[[Exchange, str], str]] = {
    "PER": Exchange.person,
    "LOC": Exchange.place,
    "GRP": Exchange.group,
    "ORG": Exchange.organization,
    "TOWN": Exchange.place,
    "FIRM": Exchange.firm,
}

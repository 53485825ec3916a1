"""The groups of forms that `merging` has settled so far, found by what a further form must share with one of them.

All people of a text may have one surname, and all its firms be banks: the word that the fewest have tells more.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from reader.analysis.english.nicknames import NICKNAMES, SHORT_FOR
from reader.analysis.names.forms import Form
from reader.analysis.names.lore.countries import countries
from reader.analysis.names.variants import MUHAMMADS, SUFFIXES, spelt_out_in
from reader.entities import GROUP, ORGANIZATION, PERSON, PRODUCT, WORK

STEM = 2
"""Letters."""
LONG = 6
"""Letters of words of which one may be written with another letter, or one more (`variants.is_spelling_of`)."""


class Settled:
    """The groups of the forms of one kind that are settled."""

    def __init__(self, at_ends: Callable[[], Mapping[int, Form]]) -> None:
        self.groups: list[list[Form]] = []
        self.at_ends = at_ends
        """The form that ends somewhere, settled or not."""
        self.ends: dict[int, int] = {}
        """Where a mention ends, and the number of its group."""
        self._by_word: dict[str, list[int]] = {}
        """The numbers of the groups that have a word, or the beginning, the end or the initial of one."""
        self._by_letters: dict[str, list[int]] = {}
        """Of those that some letters are short for."""
        self._lengths: dict[str, set[int]] = {}
        """Of the words that begin with a stem."""

    def keep(self, form: Form, group: list[Form] | None = None) -> None:
        """Settle a form in a group, or in one of its own."""
        number = len(self.groups) if group is None else self.ends[group[0].spans[0].end]
        if group is None:
            self.groups.append([])
        self.groups[number].append(form)
        for word in form.words:
            self._lengths.setdefault(word[:STEM], set()).add(len(word))
            for trait in _traits(word) if form.type is PERSON else (word,):
                self._by_word.setdefault(trait, []).append(number)
        if form.type not in (PERSON, GROUP):
            for letters in spelt_out_in([form.fullest()]):
                self._by_letters.setdefault(letters, []).append(number)
        self.ends.update([(span.end, number) for span in form.spans])

    def has(self, words: Iterable[str]) -> bool:
        """Whether any form has one of the words."""
        return not self._by_word.keys().isdisjoint(words)

    def is_spelt_out(self, letters: str) -> bool:
        """Whether letters are the first ones of a form."""
        return letters in self._by_letters

    def has_alike(self, word: str) -> bool:
        """Whether another word begins as this one does and is as long, but for a letter."""
        lengths = self._lengths.get(word[:STEM], ())
        return any(abs(length - len(word)) < STEM for length in lengths)

    def candidates(self, form: Form, *, letters: str, ends: Iterable[int], spelling: bool) -> list[list[Form]]:
        """The groups that a form may stand for, in order: all that it can, and few others.

        They have the `letters` as initials, a mention at one of the `ends`, or a word of the form or one like it, which
        a single word is only to have where it may be a `spelling`.
        """
        found = {self.ends[end] for end in ends}
        found.update(self._by_letters.get(letters, ()))
        if form.is_of_birth:
            found.update(self._by_word.get(form.key[0], ()))
        found.update(*self._fewest(_needed(form, spelling=spelling)))
        return [self.groups[number] for number in sorted(found)]

    def _fewest(self, needed: Iterable[Iterable[str]]) -> list[list[int]]:
        """Of sets of traits, of each of which one is needed, what the one finds that finds the fewest."""
        found = [[self._by_word[trait] for trait in traits if trait in self._by_word] for traits in needed]
        return min(found, key=lambda lists: sum(map(len, lists)))


def _traits(word: str) -> set[str]:
    """A word, its initial, and what a spelling of it has too, with signs that no word has."""
    traits = {word, f"{word[:1]}."}
    if word in MUHAMMADS:
        traits.add("m*")
    for length in range(max(LONG, len(word) - 1), len(word) + 1):
        # One of the halves is the same where a letter is another, or where this word is the longer one by a letter.
        half = length // 2
        traits.update((f"{length}{word[:half]}*", f"{length}*{word[half - length :]}"))
    return traits


def _spellings(word: str) -> set[str]:
    """The traits of a word that a spelling of it has."""
    return _traits(word) - {f"{word[:1]}."}


def _given(word: str) -> set[str]:
    """The traits of which whoever has a given name, or its first letter, has one."""
    called = {word, *NICKNAMES.get(word, ()), *SHORT_FOR.get(word, ())}
    return {f"{word}."} if len(word) == 1 else _spellings(word) | called


def _needed(form: Form, *, spelling: bool) -> Sequence[Iterable[str]]:
    """Sets of words and traits, of each of which whatever the form is a part of has one (`merging._is_part`)."""
    key = form.key
    if form.type is not PERSON:
        # "Malian Army" of "Army of Mali", "350-1000" of "A350-1000"
        drops_first = form.type in (PRODUCT, WORK) or (
            form.type is ORGANIZATION and countries().peoples.get(key[0]) is not None
        )
        return [(word,) for word in (key[1:] if drops_first else key) or key]
    if len(key) == 1:
        own = {key[0], *NICKNAMES.get(key[0], ())}
        return [own | _spellings(key[0]) if spelling else own]
    family = key[:-1] if key[-1] in SUFFIXES else key
    return [_given(key[0]), _spellings(family[-1])] if len(family) > 1 else [_given(key[0])]

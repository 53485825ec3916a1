"""Words and patterns that somebody watches for, wherever they stand in a text."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.text.alike import alike
from reader.text.pattern import Pattern, in_slashes, pattern

ANY = "*"
"""At the end of a word that may go on, as in a search."""
WITHOUT_BLANKS = "\u0e00"
"""From Thai on most writing has no blanks between words, or ties small words to them: words begin and end anywhere."""
_REST = re.compile(r"\w*")


@dataclass(frozen=True, slots=True)
class _Word:
    """A word, or several in a row."""

    letters: str
    """As `alike` writes them."""
    begins: bool
    """Whether nothing of a word may stand before it."""
    ends: bool
    goes_on: bool

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where it stands. Looked for by its letters: two hundred words in one pattern take a hundred times as long."""
        at = text.find(self.letters)
        while at >= 0:
            end = at + len(self.letters)
            if self.begins and at and _in_word(text[at - 1]):
                end = at + 1
            elif self.goes_on:
                end = _rest(text, end)
                yield at, end
            elif not (self.ends and end < len(text) and _in_word(text[end])):
                yield at, end
            at = text.find(self.letters, end)


@dataclass(slots=True)
class Watched:
    """What is watched for, nothing at first; less and less of it where a pattern takes too long."""

    words: tuple[_Word, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    """Those that have not taken too long."""
    tell: Callable[[str], object] = str
    """Is told of a pattern that took too long, and so is left out from then on."""

    @classmethod
    def of(cls, wanted: Iterable[str], tell: Callable[[str], object] = str) -> "Watched":
        """Whole words, whatever their case and accents, and patterns between slashes, whatever their case.

        Raises ValueError for a pattern that makes no sense.
        """
        every = sorted(set(wanted))
        patterns = tuple(pattern(written) for written in map(in_slashes, every) if written)
        return cls(tuple(_word(each) for each in every if not in_slashes(each)), patterns, tell)

    def places(self, text: str) -> list[tuple[int, int]]:
        """Where they stand, as offsets of start and end, in order; what lies within another one is left out."""
        plain = alike(text) if self.words else ""
        found = [place for word in self.words if word.letters in plain for place in word.places(plain)]
        for each in self.patterns:
            found += self._matches(each, text)
        places: list[tuple[int, int]] = []
        for start, end in sorted(found, key=lambda place: (place[0], -place[1])):
            if end > max(start, places[-1][1] if places else 0):
                places.append((start, end))
        return places

    def places_on(self, text: str, lines: Sequence[str]) -> list[list[tuple[int, int]]]:
        """Where they stand on each of the lines over which a text is folded, which lose the blanks between them; the
        last may be cut.
        """
        places = self.places(text)
        found: list[list[tuple[int, int]]] = []
        end = 0
        for line in lines:
            start = end
            while places and text[start : start + 1].isspace():
                start += 1
            end = start + len(line)
            found.append([(max(0, at - start), min(to, end) - start) for at, to in places if at < end and to > start])
        return found

    def _matches(self, wanted: Pattern, text: str) -> list[tuple[int, int]]:
        found = wanted.places(text)
        if wanted.slow:
            self.patterns = tuple(each for each in self.patterns if each is not wanted)
            self.tell(f"/{wanted.written}/ takes too long, and is left out of what is highlighted")
        return found


def _in_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _rest(text: str, at: int) -> int:
    """Where the word ends that goes on at an offset."""
    found = _REST.match(text, at)
    return found.end() if found else at


def _word(words: str) -> _Word:
    letters = alike(" ".join(words.rstrip(ANY).split()))
    begins, ends = (sign.isalnum() and sign < WITHOUT_BLANKS for sign in (letters[0], letters[-1]))
    return _Word(letters, begins, ends, words.endswith(ANY))

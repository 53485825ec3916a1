"""What the command line behind `:` offers: every key by its id and its words, and commands that take words after them.

Pure: a line in, the commands that fit it out, the best first. Showing them is left to `panes.command_list`, doing one
to the app, and what may be asked beside keys is `parts.orders`'.
"""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass

from reader.tui.keys.table import Key, Where, shown
from reader.tui.keys.vocabulary import ALSO, singular, telling

SHORT = {"q": "reader.quit", "quit": "reader.quit", "help": "reader.help"}
"""Words that people try first."""
WORDED = ("search", "list", "sort", "sort-feeds", "theme", "width", "pipe", "open")
"""Commands that take words after them."""
ITSELF = "reader.command"
"""The key of the command line."""
MEANT = 9
"""The rank of a command that a question means in other words."""
LOOSE = 10
"""The rank of a command in whose name the signs stand in this order, with others between them."""
LATER = (Where.READER, Where.PANE)
"""Places whose keys are offered last while nothing is typed: they lead about, and everybody knows them."""


def lines_of(line: str) -> tuple[str, ...]:
    """The lines that stand in one, with `;` between them."""
    return tuple(part.strip() for part in line.split(";") if part.strip())


def is_line(line: str, ids: Container[str]) -> bool:
    """Whether a line is an id of a key, a command that takes words with some behind it, or a number."""
    name, _, words = line.partition(" ")
    return line in ids or line.isdecimal() or (name in WORDED and bool(words.strip()))


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be asked for by its name."""

    name: str
    words: str
    keys: str = ""
    """As they are on the keyboard."""
    also: str = ""
    """What else people call it; never shown."""
    choices: Callable[[], Sequence[str]] | None = None
    """What may follow the name; nothing follows where this is None."""
    free: bool = False
    """Anything may follow; what is chosen completes the last word. A choice that ends in a colon wants more."""

    @property
    def beginning(self) -> str:
        """The name, and a blank where more must follow."""
        return f"{self.name} " if self.choices else self.name


@dataclass(frozen=True, slots=True)
class Offer:
    """A line that what is typed may become."""

    line: str
    words: str
    keys: str = ""
    whole: bool = True
    """It can be done; otherwise it is a beginning."""


def commands_of(table: Iterable[Key], places: Iterable[Where]) -> tuple[Command, ...]:
    """The keys that hold in these places as commands: those of one pane first, those of movement last."""
    here = set(places)
    order = [*(where for where in Where if where not in LATER), *LATER]
    held = sorted(
        (key for key in table if key.where in here and key.id != ITSELF), key=lambda key: order.index(key.where)
    )
    own = [key for key in held if key.where not in (Where.ARTICLE, Where.LIBRARY, *LATER)]
    rest = (key for key in held if key not in own)
    return tuple(Command(key.id, key.words, shown(key), ALSO.get(key.id, "")) for key in (*own, *rest))


def offers(line: str, commands: Sequence[Command]) -> tuple[Offer, ...]:
    """What a line may become: all commands for an empty one."""
    name, blank, rest = line.lstrip().partition(" ")
    if name.isdecimal():
        return (Offer(name, "to the row or line of this number"),)
    asked = next((command for command in commands if command.choices and command.name == name.casefold()), None)
    if asked and blank:
        return _completed(asked, rest)
    words = " ".join(line.split()).casefold()
    found = [(place, command) for command in commands if (place := _rank(words, command)) is not None]
    found.sort(key=lambda pair: pair[0])
    return tuple(Offer(c.beginning, c.words, c.keys, whole=c.choices is None) for _, c in found)


def _completed(command: Command, rest: str) -> tuple[Offer, ...]:
    """What may follow the name of a command that takes words."""
    typed = " ".join(rest.split())
    before, blank, last = rest.rpartition(" ") if command.free else ("", "", typed)
    fits = [(place, choice) for choice in _choices(command) if (place := _likeness(last, choice)) is not None]
    fits.sort(key=lambda pair: pair[0])
    lines = {f"{command.name} {typed}": True} if command.free and typed else {}
    for _, choice in fits:
        lines.setdefault(f"{command.name} {before}{blank}{choice}", not choice.endswith(":"))
    return tuple(Offer(line, command.words if command.free else "", whole=whole) for line, whole in lines.items())


def _choices(command: Command) -> Sequence[str]:
    return command.choices() if command.choices else ()


def _rank(words: str, command: Command) -> int | None:
    """How well words fit a command, the best being 0; None where they do not."""
    if SHORT.get(words) == command.name:
        return 0
    by_name, by_words = _likeness(words, command.name), _likeness(words, command.words)
    fits = [place for place in (by_name, None if by_words is None else by_words + 1) if place is not None]
    meant = " ".join(telling(words))
    if meant and any(
        _likeness(each, f"{command.name} {command.words} {command.also}") is not None
        for each in (meant, singular(meant))
    ):
        fits.append(MEANT)
    signs = iter(command.name)
    return min(fits, default=LOOSE if all(sign in signs for sign in words) else None)


def _likeness(words: str, name: str) -> int | None:
    """How words stand in a name, even numbers, the best being 0: as the whole, as its beginning, as the beginning of a
    word, within, or each of them as the beginning of a word.
    """
    words, name = words.casefold(), name.casefold()
    if words == name:
        return 0
    if name.startswith(words):
        return 2
    if any(part.startswith(words) for part in _parts(name)):
        return 4
    if words in name:
        return 6
    spread = all(any(part.startswith(word) for part in _parts(name)) for word in words.split())
    return 8 if spread else None


def _parts(name: str) -> list[str]:
    return name.replace(".", " ").replace("-", " ").replace(":", " ").split()

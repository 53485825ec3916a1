"""The command line behind `:`: the actions of the key table by their ids or words, and a search, with completion.

Pure: words in, an id or a search out. Doing it is the app's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.tui.keys import Key


@dataclass(frozen=True, slots=True)
class Order:
    """What a line asks for: an action by its id, or a search; or what is wrong with it."""

    id: str = ""
    search: str = ""
    trouble: str = ""


SHORT = {"q": "reader.quit", "quit": "reader.quit", "help": "reader.help"}
"""Words that people try first."""


def completions(table: Sequence[Key]) -> list[str]:
    """What a line may begin with."""
    return ["search ", *SHORT, *(key.id for key in table), *(key.words for key in table)]


def read_order(line: str, table: Sequence[Key]) -> Order:
    """What a line means: `search WORDS`, an id or its words, or as much of one as leaves no doubt."""
    words = " ".join(line.split())
    asked = words.casefold()
    known = {**SHORT, **{key.words.casefold(): key.id for key in table}, **{key.id: key.id for key in table}}
    if asked in known and known[asked] in {key.id for key in table}:
        return Order(id=known[asked])
    if asked.startswith("search "):
        return Order(search=words[len("search ") :])
    found = [key for key in table if key.id.startswith(asked) or key.words.casefold().startswith(asked)]
    if len(found) == 1:
        return Order(id=found[0].id)
    if not found:
        return Order(trouble=f"There is no command {words}; ? lists the keys and what they do.")
    return Order(trouble=f"{words}: {', '.join(key.id for key in found[:6])}{' …' if len(found) > 6 else ''}")

"""Names of folders and tags, as a person types them. A slash puts one folder into another, which then holds the feeds
of both.
"""

from collections.abc import Iterable
from itertools import accumulate

from reader.text.clean import clean_line


def clean_folder(words: str) -> str:
    """A folder's name on one line, without empty parts; empty for none."""
    return "/".join(part for part in map(clean_line, words.split("/")) if part)


def holds(folder: str, inner: str) -> bool:
    """Whether what is in the folder `inner` is in `folder` too: it is the same one, or one inside it."""
    return f"{inner}/".startswith(f"{folder}/")


def outward(folder: str) -> tuple[str, ...]:
    """A folder and those that hold it, from the outermost in."""
    return tuple(accumulate(folder.split("/"), "{}/{}".format))


def clean_tags(words: Iterable[str]) -> tuple[str, ...]:
    """Tags, of which some may stand together with commas between them; each once, in their order."""
    return tuple(dict.fromkeys(tag for each in words for tag in map(clean_line, each.split(",")) if tag))

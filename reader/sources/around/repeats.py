"""What a body says again that stands elsewhere: its title, its day and its writers at the top, and the writers at the
end; quotations and the words of pictures, set apart.
"""

import re
from itertools import groupby

from reader.model import Block, BlockKind
from reader.sources.around.above import parts_of_line
from reader.sources.around.bylines import is_post, tells_of
from reader.sources.around.datelines import LONG_BLOCK, OPENING, day_of_line, is_labelled_day
from reader.text.body import Body

_SHORTEST_PULLED = 15
"""Characters of a quotation that is worth setting apart; shorter ones may stand in a text by chance."""
_LONG_PARAGRAPH = 80
"""Characters of a paragraph that nobody says twice in the same words."""
_FEWEST_AGAIN = 2
"""Such paragraphs in a row that make a second copy; one may be set apart, or the text of two posts."""
_SHARE_AGAIN = 1 / 4
"""Of a text, what a copy has at least: handbooks and lists of events say a few paragraphs again and mean to."""
_SHORTEST_BEGINNING = 40
"""Characters of the beginning of a paragraph by which it is known."""
_CUT = " .…[]"
"""What a beginning ends in."""
_AROUND_PULLED = " \"'“”„‘’«».,…–—"
_LONGEST_NAME = 80
"""Characters of a block that names who said what a pull quote repeats."""
_AGO = re.compile(
    r"(?:(?:published|posted|updated)(?: on)?|by|from)\s*:?"
    r"|\d{1,3} min(?:ut[eio])?s?(?: read| d[ei] lett?ur[ae]| de lecture)?|"
    r"(?:(?:first |last )?(?:published|updated|posted)(?: on| at)?\s*:?\s*)?"
    r"(?:\d{1,3}|an?)\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?) ago",
    re.IGNORECASE,
)
"""How long ago a text was put up, or how long it takes, or a label alone: "Updated 3 hours ago", "4 min read", "by"."""
_STAMP = re.compile(r"(?:[^\W\d_]{3,9},? )?\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?:[ ,|–-]+\d{1,2}:\d{2}\b.{0,8})?")
"""A date in numbers, with its time: which of them is the month need not be known."""
_SIGNED_STAMP = re.compile(rf"(?:[^\s\d]{{1,30}} ){{1,3}}{_STAMP.pattern}")
_AROUND = " \n.!»→›>…|·•-"
_BYLINE = re.compile(r"(?:(?:words |story )?by|von|par|por|di|door)\s+", re.IGNORECASE)


def said_again(body: Body, words: list[str], title: str, author: str) -> set[int]:
    """The blocks of a body, whose texts are `words`, that say nothing of their own."""
    return (
        _at_the_top(body, words, title, author)
        | _of_the_writer(words, author)
        | _pulled(body, words)
        | _captioned(body, words, title)
        | _said_twice(body, words)
        | _begun_before(words)
    )


def _said_twice(body: Body, words: list[str]) -> set[int]:
    """The blocks of which several in a row stand there a second time in the same order, as pages have a text once for
    wide screens and once for narrow ones. The lines of verse may be meant to.
    """
    first: dict[str, int] = {}
    distances = [at - first.setdefault(text, at) for at, text in enumerate(words)]
    gone: set[int] = set()
    for distance, places in groupby(range(len(words)), distances.__getitem__):
        run = [*places] if distance else []
        if sum(_is_paragraph(body.blocks[at], words[at]) for at in run) >= _FEWEST_AGAIN:
            gone.update(run)
    return gone if sum(len(words[at]) for at in gone) >= _SHARE_AGAIN * len(body.text) else set()


def _is_paragraph(block: Block, text: str) -> bool:
    return len(text) >= _LONG_PARAGRAPH and "\n" not in text and block.kind not in (BlockKind.CODE, BlockKind.ROW)


def _begun_before(words: list[str]) -> set[int]:
    """The beginnings at the top of a paragraph that stands whole below: "Ferry crews walked out on…"."""
    begun = ((at, text.rstrip(_CUT)) for at, text in enumerate(words[:OPENING]) if text.endswith(("…", "...", "]")))
    return {
        at
        for at, stem in begun
        if len(stem) >= _SHORTEST_BEGINNING
        and any(whole.startswith(stem) for whole in words[at + 1 : at + 1 + OPENING])
    }


def _at_the_top(body: Body, words: list[str], title: str, author: str) -> set[int]:
    """The title, the date and the byline."""
    gone: set[int] = set()
    for at, text in enumerate(words[:OPENING]):
        headed = body.blocks[at].kind is BlockKind.HEADING and _ends_in_title(text, title)
        same = headed or _is_title(text, title) or _is_head(text, title, author) or _is_byline(text, author)
        if (
            same
            or day_of_line(text)
            or _AGO.fullmatch(text)
            or is_post(text)
            or _STAMP.fullmatch(text)
            or parts_of_line(text) != [text]
        ):
            gone.add(at)
        elif len(text) >= LONG_BLOCK:
            break
    return gone


def _of_the_writer(words: list[str], author: str) -> set[int]:
    """Who the writer is, at the top and at the end, and when it was published, at the end."""
    first = max(1, len(words) - OPENING)
    above = {at for at, text in enumerate(words[:OPENING]) if tells_of(author, text)}
    return above | {at for at in range(first, len(words)) if tells_of(author, words[at]) or is_labelled_day(words[at])}


def _pulled(body: Body, words: list[str]) -> set[int]:
    """Quotations set apart that only repeat what a paragraph says: pull quotes, with the names under them."""
    apart = [at for at, block in enumerate(body.blocks) if block.kind is BlockKind.QUOTE]
    if not apart or len(apart) == len(words):
        return set()
    told = "\n".join(words[at] for at in range(len(words)) if at not in apart)
    # Its first letter may be a capital that the paragraph does not have.
    inside = {at: words[at].strip(_AROUND_PULLED)[1:] for at in apart}
    same = {at for at in apart if len(inside[at]) >= _SHORTEST_PULLED and inside[at] in told}
    return same | {at for at in apart if at - 1 in same and len(words[at]) <= _LONGEST_NAME}


def _captioned(body: Body, words: list[str], title: str) -> set[int]:
    """The alt texts that the caption behind them says too, or the headline, or a picture before them."""
    pictures = [at for at, block in enumerate(body.blocks) if block.kind is BlockKind.IMAGE]
    gone, seen = set(), {letters(title)}
    for at in pictures:
        caption = words[at + 1].casefold() if at + 1 in pictures else ""
        same = (
            words[at].casefold() in caption
            if len(words[at]) >= _SHORTEST_PULLED
            else caption.startswith(words[at].casefold())
        )
        if letters(words[at]) in seen or (caption and same):
            gone.add(at)
        seen.add(letters(words[at]))
    return gone


def _is_title(text: str, title: str) -> bool:
    whole = letters(title)
    if not whole.startswith(letters(text[:40])):
        return False
    same = letters(text)
    return bool(same) and (same == whole or (len(same) >= _SHORTEST_PULLED and whole.startswith(same)))


def _ends_in_title(text: str, title: str) -> bool:
    """Whether a heading is the title, or what stands behind its colon, with a few words over it."""
    own = letters(title.rpartition(": ")[2])
    return len(own) >= _SHORTEST_PULLED and len(text) <= 2 * len(title) and letters(text).endswith(own)


def _is_head(text: str, title: str, author: str) -> bool:
    """Whether a block is the title with the writer and the date behind it, as Drupal puts them together: by a name that
    may stand nowhere else.
    """
    if not title or not text.startswith(title):
        return False
    rest = text[len(title) :].strip().removeprefix(author).strip(_AROUND)
    return bool(_STAMP.fullmatch(rest) or _SIGNED_STAMP.fullmatch(rest) or day_of_line(rest))


def letters(text: str) -> str:
    """The letters and digits of a text, to be compared."""
    return "".join(filter(str.isalnum, text)).casefold()


def _is_byline(text: str, author: str) -> bool:
    name = author.partition(",")[0].strip()
    return len(text) <= 100 and bool(name) and name in text and (_BYLINE.match(text) is not None or text == author)

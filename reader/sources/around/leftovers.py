"""What stands around an article and is not of it: share links, cookie notes, calls to subscribe, what is said again.

Whole blocks are judged by their words, and only short ones; where a body would end up empty it stays as it is. The
words of most are in `phrases`.
"""

import re
from itertools import groupby

from reader.model import Block, BlockKind, Link
from reader.sources.around.phrases import LEFTOVER
from reader.sources.around.repeats import letters, said_again
from reader.text.body import Body, cut_out, cut_short, links_in, without

GOES_ON = "[…]"
"""What teasers end in."""
LONGEST = 320
"""Characters of a block that may be left out; longer ones tell something."""

_OF_PLATFORMS = re.compile(
    r".{1,100} is a reader-supported (?:publication|newsletter|guide)\b.{0,160}"
    r"|.{1,220} was originally published in .{1,80} on medium\b.{0,120}"
    r"|.{1,80}, published online: .{4,30}; ?doi:\S{1,60}"
    r"|[^.!?]{0,60}(?:©|\(c\)|\bcopyright) ?(?:©|\(c\)|\d{4})\b.{0,240}|.{0,240}\ball rights reserved\b.{0,120}"
    r"|[^.?!]{1,60} can be reached (?:at|on|via) \S{0,40}@\S{2,60}"
    r"|[^.?!]{1,200}\bnewsletters?\b[^?!]{0,160}\b(?:sign up|subscribe)(?: here| now| today)?"
    r"|[^.?!]{1,120}\? (?:sign up|subscribe)\b[^.?!]{0,80}",
    re.IGNORECASE,
)
"""What begins with a name; only tried where one of its words stands in a block, because that is quickly known."""
_OF_PLATFORMS_WORDS = (
    "-supported",
    "originally",
    "doi:",
    "©",
    "copyright",
    "rights reserved",
    "sign up ",
    "subscribe",
    "@",
)
_ENDING = " \n.!»→›>…|·•-"
_CALL = re.compile(
    r"(?:\s*\[?(?:…|\.\.\.)\]?|(?<=[.!?”\"»)\]\n])|(?=\s[\[(]))\s*[\[(]?"
    r"(?:(?:read|see) (?:more|on|the (?:full|whole|rest of the) (?:story|article|post))|continue reading)\b"
    r"[^.!?\n]{0,120}[\])]?[\s.»→›>…]*$",
    re.IGNORECASE,
)
_STOPS = (".", "!", "?", "…", "]", "”", '"', "»", ")")
_CALL_ALONE = re.compile(
    r"\W*(?:(?:read|see|learn|find out|click here for) more|more|continue reading|keep reading"
    r"|(?:read|see) (?:the )?(?:full|whole|rest of the) (?:article|story|post)|full (?:story|article)|weiterlesen"
    r"|mehr lesen|lire la suite|leer más|seguir leyendo|leggi tutto|lees verder)\W*",
    re.IGNORECASE,
)
"""The words of a link that stands behind a paragraph and only leads to the rest of it."""
_LABEL = re.compile(
    r"tags|tagged|topics|categor(?:y|ies)|keywords|filed under|(?:also read|read also|read (?:more|next))"
    r"|related(?: (?:articles|coverage|links|news|posts|reading|stories|topics))?"
    r"|more (?:on this(?: story)?|stories|from this section)"
    r"|see also|most popular|watch more|what to read next|don[’']t miss|must reads?|editors?[’'] picks?|top stories"
    r"|(?:lesen sie )?mehr zum thema|lesen sie auch|(?:à )?lire (?:aussi|également)|leggi anche|lees ook|lee también"
    r"|articles liés|noticias relacionadas|más información|関連記事"
    r"|recommended(?: (?:articles|reading|stories))?|you (?:may|might) also like|most read|trending(?: now)?|up next",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"most popular|watch more|what to read next|don[’']t miss|more (?:from this section|on this story)"
    r"|related (?:articles|coverage|links|posts|stories|topics)|recommended(?: (?:articles|reading|stories))?|most read"
    r"|up next|you (?:may|might) also like|mehr zum thema|noticias relacionadas|関連記事",
    re.IGNORECASE,
)
"""A label that heads nothing but links, and goes where these are left out already."""
_SUBHEAD = re.compile(r"donate(?: now| today| here)?|next|join (?:now|today)|end", re.IGNORECASE)
"""A leftover that may be the subhead of a section."""
_WALL = re.compile(r"\bsubscribers|\balready (?:a|have)\b|\bunlimited\b|\bto (?:continue|keep|unlock)\b", re.IGNORECASE)
"""Of what is left out, what says that only those who pay read on."""
_SELLS = re.compile(r"[$£€]\s?\d|\b(?:per month|a month|cancel any ?time|access|subscri\w+|readers)\b", re.IGNORECASE)
"""What tells a longer offer."""
_OFFER = 80
"""Characters of a line of what they are offered."""
_LONGEST_LABEL = 22
"""Characters of a label such as "Advertisement" or "Read more:"."""
_MOST_ABOVE, _SECTION = 6, 60
"""Blocks at the top, and characters of a link there, that may name a section; a longer block is the text."""


def without_leftovers(body: Body, title: str = "", author: str = "") -> Body:
    """The body without what only stands around it. Offsets are those of the new text."""
    body = _without_calls_within(body)
    words = [block.of(body.text) for block in body.blocks]
    leftovers = {at for at, text in enumerate(words) if is_leftover(text)}
    leftovers -= _of_the_text(body, leftovers) | _of_sections(body, words, leftovers)
    leftovers |= _labelled(body, words, leftovers) | _offered(words, leftovers) | _sections(body, words)
    again = said_again(body, words, title, author)
    gone = leftovers | again if len(leftovers | again) < len(words) else leftovers
    kept = [at for at in range(len(words)) if at not in gone]
    while kept and body.blocks[kept[-1]].kind is BlockKind.HEADING and kept[-1] + 1 < len(words):
        if words[kept[-1] + 1].startswith("["):
            break  # a sign for what a feed cannot hold: no part of what stands around a text
        gone.add(kept.pop())
    return without(body, gone) if kept and gone else body


def without_calls(body: Body, title: str = "", author: str = "") -> Body:
    """A feed's text without leftovers; where it ended in a call to read on, a sign that it goes on stands instead.

    Nothing is left of one that only says its title again, as feeds of search machines have it.
    """
    if not body.text:
        return body
    end = body.text[-200:].casefold()
    called = _CALL.search(body.text, max(0, len(body.text) - 200)) if "read" in end or "see" in end else None
    if called and called.start() > 0:
        body = cut_short(body, called.start(), GOES_ON)
    body = without_leftovers(body, title, author)
    return Body() if len(body.blocks) == 1 and title and letters(body.text) == letters(title) else body


def _without_calls_within(body: Body) -> Body:
    """The body without the link that ends a paragraph of it and only calls to read on. Those of a letter that tells of
    several articles stay: each is the only way to its own.
    """
    gaps, led_to = [], set[str]()
    for block in body.blocks if body.links else ():
        for link in links_in(body, block)[-1:]:
            before = body.text[block.start : link.start].rstrip()
            ends = before.endswith(_STOPS) and not body.text[link.end : block.end].strip(_ENDING)
            if ends and _CALL_ALONE.fullmatch(body.text, link.start, link.end):
                gaps.append((block.start + len(before), block.end))
                led_to.add(link.url)
    return cut_out(body, gaps) if len(led_to) == 1 else body


def _of_the_text(body: Body, leftovers: set[int]) -> set[int]:
    """Those that are of the article all the same: programs, and items without a link of lists that tell something."""
    kept = {at for at in leftovers if body.blocks[at].kind is BlockKind.CODE}
    for kind, places in groupby(range(len(body.blocks)), lambda at: body.blocks[at].kind):
        items = [*places] if kind is BlockKind.ITEM else []
        if 2 * len(leftovers.intersection(items)) < len(items):
            kept.update(at for at in leftovers.intersection(items) if not links_in(body, body.blocks[at]))
    return kept


def _of_sections(body: Body, words: list[str], leftovers: set[int]) -> set[int]:
    """The subheads that elsewhere are the words of a button, and here stand over a paragraph."""
    return {
        at
        for at in leftovers - {len(words) - 1}
        if body.blocks[at].kind is BlockKind.HEADING
        and _SUBHEAD.fullmatch(words[at])
        and body.blocks[at + 1].kind is BlockKind.PARAGRAPH
        and at + 1 not in leftovers
        and len(words[at + 1]) > _SECTION
        and not _is_link(body, at + 1)
    }


def is_leftover(text: str) -> bool:
    """Whether a block says nothing of its article."""
    if len(text) > LONGEST:
        return False
    words = text.rstrip(_ENDING) or text
    named = any(map(words.lower().__contains__, _OF_PLATFORMS_WORDS)) and _OF_PLATFORMS.fullmatch(words)
    return bool(named or LEFTOVER.fullmatch(words))


def _offered(words: list[str], leftovers: set[int]) -> set[int]:
    """The lines from where only subscribers read on to the end, short ones and those that sell, if there is a text
    before them.
    """
    wall = next((at for at in sorted(leftovers) if _WALL.search(words[at])), len(words))
    offers = all(len(text) <= _OFFER or (len(text) <= LONGEST and _SELLS.search(text)) for text in words[wall:])
    return set(range(wall, len(words))) if offers and any(len(text) > _OFFER for text in words[:wall]) else set()


def _sections(body: Body, words: list[str]) -> set[int]:
    """The short links above the first paragraph: the sections that an article stands in, what it is filed under."""
    first = next((at for at, text in enumerate(words[:_MOST_ABOVE]) if len(text) > _SECTION), 0)
    plain = (at for at in range(first) if body.blocks[at].kind in (BlockKind.PARAGRAPH, BlockKind.ITEM))
    return {at for at in plain if len(words[at]) <= _SECTION and _is_link(body, at)}


def _labelled(body: Body, words: list[str], leftovers: set[int]) -> set[int]:
    """The links, each a block of its own, behind one that only says what they are: "Tags:". Without a colon it goes
    with them. And those with that before them in their own block.
    """
    gone = _led_by_labels(body)
    plain = {
        at for at, text in enumerate(words) if len(text) <= _LONGEST_LABEL and _LABEL.fullmatch(text.strip("【】"))
    }
    for at in plain | {at for at in leftovers if words[at].endswith((":", "|"))}:
        behind = at + 1
        while behind < len(words) and _is_link(body, behind):
            gone.add(behind)
            behind += 1
        if at in plain and (behind > at + 1 or _ALONE.fullmatch(words[at].strip("【】"))):
            gone.add(at)
    return gone


def _led_by_labels(body: Body) -> set[int]:
    """The blocks that are a link behind a label: "Read also: Harbour dues to rise"."""
    linked = ((at, links_in(body, block)) for at, block in enumerate(body.blocks if body.links else ()))
    return {at for at, links in linked if links and _is_led_by_label(body.text, body.blocks[at], links[0])}


def _is_led_by_label(text: str, block: Block, link: Link) -> bool:
    label = text[block.start : link.start].strip(" :|–—-") if link.start - block.start <= _LONGEST_LABEL else ""
    return _LABEL.fullmatch(label) is not None and not text[link.end : block.end].strip(_ENDING)


def _is_link(body: Body, at: int) -> bool:
    """Whether a block has no word outside of links."""
    block, end = body.blocks[at], body.blocks[at].start
    between = []
    for link in links_in(body, block):
        between.append(body.text[end : link.start])
        end = link.end
    return bool(between) and not letters("".join(between) + body.text[end : block.end])

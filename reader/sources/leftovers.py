"""What stands around an article and is not of it: share links, cookie notes, calls to subscribe, its own title again.

Whole blocks are judged by their words, and only short ones; where a body would end up empty it stays as it is. The
words are those of English pages, mails and feeds.
"""

import re

from reader.model import BlockKind
from reader.sources.dates import When, read_date
from reader.text.blocks import DATELINE
from reader.text.body import Body, cut_short, without

GOES_ON = "[…]"
"""What teasers end in."""
LONGEST = 320
"""Characters of a block that may be left out; longer ones tell something."""
OPENING = 4
"""Blocks at the top where title, date and byline are said again."""
_SHORTEST_PULLED = 15
"""Characters of a quotation that is worth setting apart; shorter ones may stand in a text by chance."""
_AROUND_PULLED = " \"'“”„‘’«».,…–—"
_LONG_BLOCK = 120
"""A block of so many characters is the article itself."""

_PLACES = (
    r"facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|telegram|messenger|bluesky|threads|mastodon|flipboard"
    r"|e-?mail|print|save|(?:copy )?link|sms"
)
_LEFTOVER = re.compile(
    r"(?:click here to |please )?(?:read|see|view|find out|learn) (?:more|on|the (?:full|rest|whole)\b.{0,30})"
    r"(?: here| on (?:our|the|its) .{0,30})?"
    r"|(?:read|see|watch|listen) (?:more|also|next|now|this)\s*[:|].{0,200}"
    r"|(?:read|see|view) (?:the )?(?:full|whole|entire) (?:article|entry|post|release|report|story|text|thread|topic)"
    r"|(?:tags|tagged(?: with)?|filed under|categor(?:y|ies)|topics|related(?: (?:articles|coverage|posts|stories))?)"
    r"\s*:.{0,200}"
    r"|(?:continue|keep) reading\b.{0,200}|\(?more\)?|full (?:story|article)|click here"
    r"|(?:share|tweet)(?:(?: (?:this|on|via|to|it|article|story|page|post|by|with|friends))+)?(?: ?:)?"
    rf"(?:[\s,|/·•]*(?:{_PLACES}|share|tweet))*"
    rf"|(?:(?:{_PLACES})[\s,|/·•]+)+(?:{_PLACES})|copy link|print(?: this)?(?: page| article)?"
    r"|(?:advertisement|advertising|sponsored(?: content)?|promoted content|skip ad(?:vertisement)?)"
    r"|(?:story|article) continues (?:below|after)\b.{0,60}|scroll to continue\b.{0,60}"
    r"|(?:we|this (?:site|website|page)|our (?:site|website)|.{0,40} and our partners) uses? cookies\b.*"
    r"|(?:accept|reject|manage)(?: all)?(?: cookies)?"
    r"|(?:sign up|subscribe)\b.{0,20} (?:to|for) (?:our|the|this|free)\b.{0,80}newsletters?\b.*"
    r"|subscribe (?:now |today |here )?(?:to (?:continue|keep|read)\b.*|for \W?\d.*|now|today)?|sign up now"
    r"|(?:get|enjoy) unlimited (?:digital )?access\b.{0,120}"
    r"|already (?:a|have a|have an) (?:subscriber|member|subscription|account)\?.{0,80}"
    r"|(?:please )?(?:log|sign) in(?: (?:to|or)\b.{0,100})?"
    r"|you(?: have|’ve|'ve) (?:read|reached|used)\b.{0,80}\bfree articles?\b.*"
    r"|(?:this|the full|the rest of this) (?:article|story|content) is (?:only |exclusively )?"
    r"(?:for|available to|reserved for)\b.{0,30}\b(?:subscribers|members)\b.{0,80}"
    r"|follow us on\b.{0,80}"
    r"|(?:\d+|no|leave a|add a|post a|show|view|all)? ?(?:comments?|reply|replies)(?: \(\d+\)| yet)?"
    r"|the post .{1,220} (?:appeared first|first appeared) on .{1,100}"
    r"|(?:having |is )?trouble (?:viewing|reading) .{0,120}"
    r"|view (?:this |it |the )?(?:e-?mail |message |newsletter )?(?:in|on) (?:your |a |the )?(?:web ?)?"
    r"(?:browser|web)\b.{0,60}"
    r"|(?:to )?unsubscribe\b.{0,160}|you(?: are|’re|'re) receiving this\b.*|forward (?:this )?to a friend"
    r"|(?:manage|update) (?:your )?(?:e-?mail |subscription )?(?:preferences|settings)\b.{0,80}"
    r"|(?:∞ ?)?permalink"
    r"|to read (?:this|the) (?:full |whole )?(?:article|story|post|rest)\b.{0,80}\b(?:click|here)\b.{0,60}"
    r"|thanks for reading\b.{0,100}[!.] (?:subscribe|this post is public)\b.{0,120}"
    r"|this post is public,? so feel free to share it"
    r"|\d+ posts? - \d+ participants?|article url: \S{1,300}|(?:points|# comments): \d+"
    r"|learn more about your ad choices\b.{0,80}|privacy & opt-out: ?\S{1,80}"
    r"|(?:hosted (?:on|by) \w+\. )?(?:see|visit) \S{1,60} for (?:privacy|more) information\b.{0,40}"
    r"|arxiv:\S{1,40} announce type: [\w-]{1,20}|no content"
    r"|submitted by \S{1,60}(?: to \S{1,60})?(?: \[link\])?(?: \[comments?\])?"
    r"(?: \d+ points?)?(?: \| \d+ comments?)?(?: https?://\S{1,200})?"
    r"|\[/?[a-z][\w-]*(?: [\w-]+=[^\]\n]{1,200})+\]|\[contains quote post or other embedded content\]"
    r"|[★☆◉◆■∞—–―*•·…_~#\s-]+"
    r"|(?:©|(?:\(c\)|copyright) ?(?:©|\(c\)|\d{4})).*",
    re.IGNORECASE,
)
_OF_PLATFORMS = re.compile(
    r".{1,100} is a reader-supported (?:publication|newsletter|guide)\b.{0,160}"
    r"|.{1,220} was originally published in .{1,80} on medium\b.{0,120}"
    r"|.{1,80}, published online: .{4,30}; ?doi:\S{1,60}",
    re.IGNORECASE,
)
"""What begins with a name; only tried where one of its words stands in a block, because that is quickly known."""
_ENDING = " \n.!»→›>…|·•-"
_CALL = re.compile(
    r"(?:\s*\[?(?:…|\.\.\.)\]?|(?<=[.!?”\"»)\]\n])|(?=\s[\[(]))\s*[\[(]?"
    r"(?:(?:read|see) (?:more|on|the (?:full|whole|rest of the) (?:story|article|post))|continue reading)\b"
    r"[^.!?\n]{0,120}[\])]?[\s.»→›>…]*$",
    re.IGNORECASE,
)
_DATE_WORDS = re.compile(
    r"^(?:(?:first |last )?(?:published|updated|posted|modified|date)(?: on| at)?\s*:?\s*)"
    r"|\s+(?:at\s+)?\d{1,2}[:.]\d{2}.*$",
    re.IGNORECASE,
)
_WRITTEN_AT = re.compile(r"^[A-Z][^\W\d]+(?:[ -][A-Z][^\W\d]+){0,3}, ")
"""The place before the day on which something was written there: "New Delhi, November 11, 2026"."""
_DATE_END = re.compile(r"(?:\b\d{4}|\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:T\S*)?|\d\s?[日일])\W*$")
_AGO = re.compile(
    r"(?:(?:first |last )?(?:published|updated|posted)(?: on| at)?\s*:?\s*)?"
    r"(?:\d{1,3}|an?)\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?) ago",
    re.IGNORECASE,
)
_STAMP = re.compile(r"(?:[^\W\d_]{3,9},? )?\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?:[ ,|–-]+\d{1,2}:\d{2}\b.{0,8})?")
"""A date in numbers, with its time: which of them is the month need not be known."""
_SIGNED_STAMP = re.compile(rf"(?:[^\s\d]{{1,30}} ){{1,3}}{_STAMP.pattern}")
_LABEL = re.compile(
    r"tags|tagged|topics|categor(?:y|ies)|keywords|filed under|(?:also read|read also|read (?:more|next))"
    r"|related(?: (?:articles|coverage|links|news|posts|reading|stories))?|more (?:on this(?: story)?|stories)"
    r"|recommended(?: (?:articles|reading|stories))?|you (?:may|might) also like|most read|trending(?: now)?|up next",
    re.IGNORECASE,
)
_LONGEST_LABEL = 22
_BYLINE = re.compile(r"(?:by|words by|von|par)\s+", re.IGNORECASE)
_LETTERS = re.compile(r"[\W_]+")


def without_leftovers(body: Body, title: str = "", author: str = "") -> Body:
    """The body without what only stands around it. Offsets are those of the new text."""
    words = [body.text[block.start : block.end] for block in body.blocks]
    leftovers = {at for at, text in enumerate(words) if _is_leftover(text)}
    leftovers |= _labelled(body, words, leftovers)
    again = _said_again(words, title, author) | _pulled(body, words) | _captioned(body, words)
    gone = leftovers | again if len(leftovers | again) < len(words) else leftovers
    kept = [at for at in range(len(words)) if at not in gone]
    while kept and body.blocks[kept[-1]].kind is BlockKind.HEADING and kept[-1] + 1 < len(words):
        gone.add(kept.pop())
    return without(body, gone) if kept and gone else body


def without_calls(body: Body, title: str = "", author: str = "") -> Body:
    """A feed's text without leftovers; where it ended in a call to read on, a sign that it goes on stands instead.

    Nothing is left of one that only says its title again, as feeds of search machines have it.
    """
    end = body.text[-200:].casefold()
    called = _CALL.search(body.text, max(0, len(body.text) - 200)) if "read" in end or "see" in end else None
    if called and called.start() > 0:
        body = cut_short(body, called.start(), GOES_ON)
    body = without_leftovers(body, title, author)
    return Body() if len(body.blocks) == 1 and title and _letters(body.text) == _letters(title) else body


def lift_dateline(body: Body) -> tuple[When | None, Body]:
    """The day that a line of its own names above the article, and the body without that line."""
    for at, block in enumerate(body.blocks[:OPENING]):
        text = body.text[block.start : block.end]
        if when := day_of_line(text):
            return when, without(body, (at,)) if len(body.blocks) > 1 else body
        if len(text) >= _LONG_BLOCK or DATELINE.match(text):
            break
    return None, body


def _is_leftover(text: str) -> bool:
    if len(text) > LONGEST:
        return False
    words = text.rstrip(_ENDING) or text
    named = ("-supported" in words or "originally" in words or "doi:" in words) and _OF_PLATFORMS.fullmatch(words)
    return bool(named or _LEFTOVER.fullmatch(words))


def _labelled(body: Body, words: list[str], leftovers: set[int]) -> set[int]:
    """The links, each a block of its own, behind one that only says what they are: "Tags:". Without a colon it goes
    with them.
    """
    gone: set[int] = set()
    plain = {at for at, text in enumerate(words) if len(text) <= _LONGEST_LABEL and _LABEL.fullmatch(text)}
    for at in plain | {at for at in leftovers if words[at].endswith(":")}:
        behind = at + 1
        while behind < len(words) and _is_link(body, behind):
            gone.add(behind)
            behind += 1
        if at in plain and behind > at + 1:
            gone.add(at)
    return gone


def _is_link(body: Body, at: int) -> bool:
    """Whether a block has no word outside of links."""
    block, end = body.blocks[at], body.blocks[at].start
    between = []
    for link in body.links:
        if block.start <= link.start < block.end:
            between.append(body.text[end : link.start])
            end = link.end
    return bool(between) and not _LETTERS.sub("", "".join(between) + body.text[end : block.end])


def _said_again(words: list[str], title: str, author: str) -> set[int]:
    """The blocks at the top that are the title, the date or the byline."""
    gone: set[int] = set()
    for at, text in enumerate(words[:OPENING]):
        same = _is_title(text, title) or _is_head(text, title, author) or _is_byline(text, author)
        if same or day_of_line(text) or _AGO.fullmatch(text):
            gone.add(at)
        elif len(text) >= _LONG_BLOCK:
            break
    return gone


def _pulled(body: Body, words: list[str]) -> set[int]:
    """Quotations set apart that only repeat what a paragraph says: pull quotes."""
    apart = [at for at, block in enumerate(body.blocks) if block.kind is BlockKind.QUOTE]
    if not apart or len(apart) == len(words):
        return set()
    told = "\n".join(words[at] for at in range(len(words)) if at not in apart)
    # Its first letter may be a capital that the paragraph does not have.
    same = {at: words[at].strip(_AROUND_PULLED)[1:] for at in apart}
    return {at for at, inside in same.items() if len(inside) >= _SHORTEST_PULLED and inside in told}


def _captioned(body: Body, words: list[str]) -> set[int]:
    """The alt texts that the caption behind them begins with."""
    pictures = [at for at, block in enumerate(body.blocks[:-1]) if block.kind is BlockKind.IMAGE]
    return {
        at
        for at in pictures
        if body.blocks[at + 1].kind is BlockKind.IMAGE and words[at + 1].casefold().startswith(words[at].casefold())
    }


def _is_title(text: str, title: str) -> bool:
    whole = _letters(title)
    if not whole.startswith(_letters(text[:40])):
        return False
    same = _letters(text)
    return bool(same) and (same == whole or (len(same) >= 15 and whole.startswith(same)))


def _is_head(text: str, title: str, author: str) -> bool:
    """Whether a block is the title with the writer and the date behind it, as Drupal puts them together: by a name that
    may stand nowhere else.
    """
    if not title or not text.startswith(title):
        return False
    rest = text[len(title) :].strip().removeprefix(author).strip(_ENDING)
    return bool(_STAMP.fullmatch(rest) or _SIGNED_STAMP.fullmatch(rest) or day_of_line(rest))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def day_of_line(line: str) -> When | None:
    """The day that a short line is, with the words and the time that publishers put around it, or None."""
    words = _DATE_WORDS.sub("", _DATE_WORDS.sub("", line.strip())) if len(line) <= 70 else ""
    return (read_date(words) or read_date(_WRITTEN_AT.sub("", words))) if _DATE_END.search(words) else None


def _is_byline(text: str, author: str) -> bool:
    name = author.partition(",")[0].strip()
    return len(text) <= 100 and bool(name) and name in text and (_BYLINE.match(text) is not None or text == author)

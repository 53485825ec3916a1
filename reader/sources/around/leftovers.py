"""What stands around an article and is not of it: share links, cookie notes, calls to subscribe, what is said again.

Whole blocks are judged by their words, and only short ones; where a body would end up empty it stays as it is. The
words are those of English pages, mails and feeds, and the commonest of German, French, Spanish, Italian and Dutch ones.
"""

import re

from reader.model import Block, BlockKind, Link
from reader.sources.around.repeats import letters, said_again
from reader.text.body import Body, cut_short, links_in, without

GOES_ON = "[…]"
"""What teasers end in."""
LONGEST = 320
"""Characters of a block that may be left out; longer ones tell something."""

_PLACES = (
    r"facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|telegram|messenger|bluesky|threads|mastodon|flipboard"
    r"|e-?mail|print|save|(?:copy )?link|sms"
)
_ERRANDS = (
    r"(?:print(?:er)?[ -]friendly(?: version| page)?|print(?: this)?(?: page| article)?|order reprints|today[’']s paper"
    r"|e-?mail(?: (?:this|it)(?: (?:article|page|story))?| (?=to a friend))(?: ?to a friend)?)"
)
_LEFTOVER = re.compile(
    r"(?:click here to |please )?(?:read|see|view|find out|learn) (?:more|on|the (?:full|rest|whole)\b.{0,30})"
    r"(?: here| on (?:our|the|its) .{0,30})?"
    r"|(?:read|see|watch|listen) (?:more|also|next|now|this)\s*[:|].{0,200}"
    r"|(?:read|see|view) (?:the )?(?:full|whole|entire) (?:article|entry|post|release|report|story|text|thread|topic)"
    r"|(?:tags|tagged(?: with)?|filed under|categor(?:y|ies)|topics|related(?: (?:articles|coverage|posts|stories))?)"
    r"\s*:.{0,200}"
    r"|(?:continue|keep) reading\b.{0,200}|\(?more\)?|full (?:story|article)|click here(?: (?:to|for)\b.{0,80})?"
    r"|(?:share|tweet)(?:(?: (?:this|on|via|to|it|article|story|page|post|by|with|friends))+)?(?: ?:)?"
    rf"(?:[\s,|/·•]*(?:{_PLACES}|share|tweet))*"
    rf"|(?:(?:{_PLACES})[\s,|/·•]+)+(?:{_PLACES})|copy link|{_ERRANDS}(?:[\s,|/·•]+{_ERRANDS})*"
    r"|(?:advertisement|advertising|sponsored(?: ads?| content)?|promoted content|skip ad(?:vertisement)?)"
    r"|(?:story|article) continues (?:below|after)\b.{0,60}|scroll to continue\b.{0,60}"
    r"|(?:we|this (?:site|website|page)|our (?:site|website)|.{0,40} and our partners) uses? cookies\b.*"
    r"|we and our (?:\d+ )?(?:partners|vendors) (?:store|process|use)\b.*"
    r"|(?:accept|reject|manage)(?: all)?(?: cookies)?"
    r"|(?:sign up|subscribe)\b.{0,20} (?:to|for) (?:our|the|this|free)\b.{0,80}newsletters?\b.*"
    r"|subscribe (?:now |today |here )?(?:to (?:continue|keep|read|unlock)\b.*|(?:for|from) \W?\d.*|now|today)?"
    r"|sign up (?:now|(?:to|for) [^.?!]{1,60})"
    r"|(?:get|enjoy) unlimited (?:digital )?access\b.{0,120}"
    r"|already (?:a|have a|have an) (?:subscriber|member|subscription|account)\?.{0,80}"
    r"|(?:please )?(?:log|sign) in(?: (?:to|or)\b.{0,100})?"
    r"|you(?: have|’ve|'ve) (?:read|reached|used)\b.{0,80}\bfree articles?\b.*"
    r"|(?:this|the full|the rest of this) (?:article|story|content) is (?:only |exclusively )?"
    r"(?:for|available to|reserved for)\b.{0,30}\b(?:subscribers|members)\b.{0,80}"
    r"|follow us(?: on\b.{0,80})?"
    rf"|follow .{{1,60}} on (?:{_PLACES}|instagram|youtube|tiktok)\b.{{0,200}}"
    r"|end of article|about the authors?|our standards: .{0,80}|privacy notice: .{0,300}"
    r"|follow (?:our|\w{1,20}[’']s?|the .{1,30}[’']s?) (?:full |complete )?coverage\b.{0,160}"
    r"|a version of this (?:article|column|essay|story) (?:also |first |originally )?"
    r"(?:appear(?:s|ed)|ran|was (?:first )?published)\b.*|this article appears in the .{3,40} print edition\b.*"
    r"|(?:new ?)?you can now listen to .{1,60}|\d+-minute listen|(?:doi: ?)?https?://doi\.org/\S+|enditem"
    r"|accuracy and availability of .{0,20}transcripts may vary\b.*"
    r"|(?:\d+|no|leave a|add a|post a|show|view|all)? ?(?:comments?|reply|replies)(?: \(\d+\)| yet)?"
    r"|\d+ (?:réactions?|commentaires?|comentarios?|commenti|kommentare?|reacties)|compartir|partager|condividi"
    r"|the post .{1,220} (?:appeared first|first appeared) on .{1,100}"
    r"|(?:having |is )?trouble (?:viewing|reading) .{0,120}"
    r"|view (?:this |it |the )?(?:e-?mail |message |newsletter )?(?:in|on) (?:your |a |the )?(?:web ?)?"
    r"(?:browser|web)\b.{0,60}"
    r"|(?:to )?unsubscribe\b.{0,160}|you(?: are|’re|'re) receiving this\b.*|forward (?:this )?to a friend"
    r"|(?:manage|update) (?:your )?(?:e-?mail |subscription )?(?:preferences|settings)\b.{0,80}"
    r"|(?:∞ ?)?permalink|no spam(?:[.!, –—-]+(?:ever|unsubscribe|cancel|we|just|only)\b.{0,100})?"
    r"|(?:do you have|have you got|have|got) (?:a|any|another) (?:confidential |news ){0,2}(?:story|tips?)\b"
    r"[^?\n]{0,60}\?"
    r".{0,80}(?:@|\b(?:call|contact|e-?mail|hear from you|in touch|let us|tell us|write)\b).{0,80}"
    r"|to read (?:this|the) (?:full |whole )?(?:article|story|post|rest)\b.{0,80}\b(?:click|here)\b.{0,60}"
    r"|thanks for reading\b.{0,100}[!.] (?:subscribe|this post is public)\b.{0,120}"
    r"|this post is public,? so feel free to share it"
    r"|\d+ posts? - \d+ participants?|article url: \S{1,300}|statistics: posted by .{1,120}"
    r"|(?:points|# comments): \d+"
    r"|learn more about your ad choices\b.{0,80}|privacy & opt-out: ?\S{1,80}"
    r"|(?:hosted (?:on|by) \w+\. )?(?:see|visit) \S{1,60} for (?:privacy|more) information\b.{0,40}"
    r"|arxiv:\S{1,40} announce type: [\w-]{1,20}|no content"
    r"|submitted by \S{1,60}(?: to \S{1,60})?(?: \[link\])?(?: \[comments?\])?"
    r"(?: \d+ points?)?(?: \| \d+ comments?)?(?: https?://\S{1,200})?"
    r"|\[/?[a-z][\w-]*(?: [\w-]+=[^\]\n]{1,200})+\]|\[contains quote post or other embedded content\]"
    r"|view original content(?: to download multimedia)?:? ?\S{0,300}"
    r"|\((?:image|photo|picture) credit: [^()\n]{1,120}\)"
    r"|(?:lesen sie (?:auch|hier|mehr(?: zum thema)?)|mehr zum thema|(?:à )?lire (?:aussi|également|plus)"
    r"|sur le même sujet|le[ea] también|(?:le|te) puede interesar|más información|noticias relacionadas"
    r"|leggi anche|lees ook)"
    r"(?:\s*[:|].{0,200})?"
    r"|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|weiterlesen|lire la suite|seguir leyendo"
    r"|(?:lesezeit|temps de lecture)\s*:?\s*\d+ min(?:ute[ns]?)?|tiempo de lectura\s*:?\s*\d+ min(?:utos?)?"
    r"|\S+@\S+\.\w{2,}(?: \(end\))?"
    r"|(?:write to|contact|reach|e-?mail|you can (?:reach|contact)) .{1,60} \S{0,40}@\S{2,60}"
    r"|-{1,2} ?by .{1,60} follow @\w+|previous|next|prev|close|full ?screen|\d+ (?:of|/) \d+"
    r"|loading(?: \w+){0,3}|please wait|(?:estimated )?reading time:? \d+ min(?:ute)?s?"
    r"|.{1,60}[’']s (?:avatar|profile (?:picture|photo|image))|avatar (?:for|of) .{1,60}"
    r"|skip past \w[\w -]{1,60}|after (?:the )?(?:newsletter )?(?:promotion|ad(?:vertisement)?)"
    r"|(?:show|hide|toggle) caption|(?:press|news|media) release|for immediate release"
    r"|your browser does(?: not|n[’']t) support\b.{0,80}|updates to this page\b.{0,60}|is this page useful\b.{0,60}"
    r"|(?:to|please|you (?:need|have)|this)\b.{0,80}\b(?:enable|turn on|requires?) javascript\b.{0,80}"
    r"|video player is loading\b.{0,60}|watch\s*[:|] ?.{1,80}|getting your \w+ audio player ready"
    r"|(?:this|the) audio is (?:auto|computer|machine)[- ]?generated\b.{0,80}"
    r"|listen to (?:this|the) (?:article|story)\b.{0,40}"
    r"|(?:share|tell us) (?:your (?:thoughts|views|opinion)|what you think) (?:in|below)\b.{0,80}"
    r"|(?:support|back) (?:independent|local|our|quality) (?:journalism|newsroom|reporting)\b.{0,120}"
    r"|\(?(?:only the headline|except for the headline|this (?:story|article) (?:has not been edited|is published))"
    r"\b.{0,160}\b(?:feed|agency|staff)\b.{0,60}"
    r"|(?:最終)?(?:更新|公開|掲載)\s*[:：]?\s*[\d年月日/.()（）一-龠 ]{4,20}[\d:：時分 ]{0,8}"
    r"|[\d年月日/.()（）一-龠 ]{4,20}[\d:：時分 ]{0,8}(?:配信|公開|更新|掲載)|\d+ ?(?:件の)?コメント"
    r"|[★☆◉◆■∞—–―*•·…_~#\s\u2600-\u27bf\ufe0f\U0001f300-\U0001faff-]+"
    r"|(?:©|(?:\(c\)|copyright) ?(?:©|\(c\)|\d{4})).*",
    re.IGNORECASE,
)
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
_LABEL = re.compile(
    r"tags|tagged|topics|categor(?:y|ies)|keywords|filed under|(?:also read|read also|read (?:more|next))"
    r"|related(?: (?:articles|coverage|links|news|posts|reading|stories|topics))?|more (?:on this(?: story)?|stories)"
    r"|(?:lesen sie )?mehr zum thema|lesen sie auch|(?:à )?lire (?:aussi|également)|leggi anche|lees ook|lee también"
    r"|articles liés|noticias relacionadas|más información|関連記事"
    r"|recommended(?: (?:articles|reading|stories))?|you (?:may|might) also like|most read|trending(?: now)?|up next",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"related (?:articles|coverage|links|posts|stories|topics)|recommended(?: (?:articles|reading|stories))?|most read"
    r"|up next|you (?:may|might) also like|mehr zum thema|noticias relacionadas|関連記事",
    re.IGNORECASE,
)
"""A label that heads nothing but links, and goes where these are left out already."""
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
    words = [block.of(body.text) for block in body.blocks]
    leftovers = {at for at, text in enumerate(words) if is_leftover(text)}
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


def is_leftover(text: str) -> bool:
    """Whether a block says nothing of its article."""
    if len(text) > LONGEST:
        return False
    words = text.rstrip(_ENDING) or text
    named = any(map(words.lower().__contains__, _OF_PLATFORMS_WORDS)) and _OF_PLATFORMS.fullmatch(words)
    return bool(named or _LEFTOVER.fullmatch(words))


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
    plain = {at for at, text in enumerate(words) if len(text) <= _LONGEST_LABEL and _LABEL.fullmatch(text)}
    for at in plain | {at for at in leftovers if words[at].endswith((":", "|"))}:
        behind = at + 1
        while behind < len(words) and _is_link(body, behind):
            gone.add(behind)
            behind += 1
        if at in plain and (behind > at + 1 or _ALONE.fullmatch(words[at])):
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

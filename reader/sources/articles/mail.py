"""A newsletter in an `.eml` file, or many in a mailbox (RFC 4155): subject, sender and date of each, and its body, HTML
before plain text.

Attachments are left where they are.
"""

import re
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from email.utils import parseaddr

from reader.errors import SourceError
from reader.model import Article
from reader.sources.around.dates import read_date
from reader.sources.around.leftovers import without_leftovers
from reader.sources.articles.foot import without_foot
from reader.sources.encoding import decode
from reader.sources.origin import Findings, Origin, make_article
from reader.text.blocks import read_blocks
from reader.text.body import Body, without
from reader.text.clean import clean_line
from reader.text.html import read_html

MOST_HEADER_BLOCKS = 6
"""Blocks at the top of a body among which the header of a forwarded mail is looked for."""
LONGEST_HEADER = 4000
"""Characters that it takes up at most."""
_POSTMARK = re.compile(rb"(?:\A\s*|(?<=\n)\r?\n)From [^\n]{1,200}\d{4}[^\n]{0,20}\n(?=[A-Za-z][\w-]*:)")
"""The line before each mail, behind an empty one."""
_MASKED = re.compile(rb"^>(>*From )", re.MULTILINE)
"""A line of a mail that would look like that line."""
_NAMES = "From|Date|Sent|Subject|To|Cc|Reply-To"
_FIELD = re.compile(rf"\b({_NAMES}): (.*?)(?=\s(?:{_NAMES}): |$)")
"""A field of a forwarded header on one line: "From: Ada Lund Sent: 3 May" has two."""
_FORWARDED = re.compile(r"(?:-+ ?(?:Forwarded|Original) [Mm]essage ?-+ ?|Begin forwarded message: ?)?From: ")
"""What a forwarded mail opens with: "---------- Forwarded message ----------"."""
_FORWARD_SIGN = re.compile(r"(?:(?:fwd?|wg)\s*:\s*)+", re.IGNORECASE)
"""What its subject opens with: "Fwd: "."""
_CLOCK = re.compile(r"(?: at)? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?\b(?! [+-]\d{4}).*", re.IGNORECASE)
"""The hour behind a day, and what follows it; one with its zone stays, which a date needs."""
_LINE_END = re.compile(r"\r\n?")
_SIGNATURE = re.compile(r"\n-- \n(?:[^\n]*\n?){1,12}\Z")
"""What programs of mail put below a letter (RFC 3676, 4.3)."""


def read_mail(data: bytes, origin: Origin) -> tuple[Article, ...]:
    """The one article of a mail. Raises SourceError where it has no text."""
    if (found := _read(_letter(message_from_bytes(data.lstrip(), policy=default)))) is None:
        raise SourceError(origin.subject, "no text in it")
    return (make_article(found, origin),)


def read_mailbox(data: bytes, origin: Origin) -> tuple[Article, ...]:
    """An article for each mail that has a text, known by what the mail calls itself."""
    ends = [(mark.start(), mark.end()) for mark in _POSTMARK.finditer(data)]
    stretches = zip((end for _, end in ends), (*(start for start, _ in ends[1:]), len(data)), strict=True)
    articles: dict[str, Article] = {}
    for place, (start, end) in enumerate(stretches, 1):
        mail = message_from_bytes(_MASKED.sub(rb"\1", data[start:end]), policy=default)
        name = _header(mail, "Message-ID") or str(place)
        if name not in articles and (found := _read(_letter(mail))):
            articles[name] = make_article(replace(found, guid=name), origin)
    return tuple(articles.values())


def _read(mail: Message) -> Findings | None:
    body = _body(mail)
    if not body.text:
        return None
    told = {name: _header(mail, name) for name in ("From", "Subject", "Date")}
    inner, body = _forwarded(body)
    name, address = parseaddr(inner.get("From") or told["From"])
    title = inner.get("Subject") or told["Subject"]
    return Findings(
        without_leftovers(without_foot(body), title),
        title=_FORWARD_SIGN.sub("", title) if inner else title,
        when=read_date(inner.get("Date", "")) or read_date(told["Date"]),
        source=name or address.rpartition("@")[2],
    )


def _letter(mail: Message) -> Message:
    """The mail that somebody sent on as an attachment to another, or else the mail itself."""
    inner = (part for part in mail.walk() if part is not mail and part.get_content_type() == "message/rfc822")
    sent_on = next(inner, None) if _FORWARD_SIGN.match(_header(mail, "Subject")) else None
    letter = sent_on.get_payload() if sent_on else None
    return letter[0] if isinstance(letter, list) and letter and isinstance(letter[0], Message) else mail


def _forwarded(body: Body) -> tuple[dict[str, str], Body]:
    """What the header of a forwarded mail says, that stands as words at the top of a body, and the body without it."""
    for last, block in enumerate(body.blocks[:MOST_HEADER_BLOCKS]):
        if block.end > LONGEST_HEADER:
            break
        words = _on_one_line(body, last + 1)
        if len(_fields(words)) >= 3 and _FORWARDED.match(words) and last + 1 < len(body.blocks):
            end = _header_end(body, last)
            fields = _fields(_on_one_line(body, end))
            fields["Date"] = _CLOCK.sub("", fields.get("Date") or fields.get("Sent") or "").strip(" ,")
            return fields, without(body, range(end))
    return {}, body


def _on_one_line(body: Body, count: int) -> str:
    """The words of the first blocks."""
    return " ".join(body.text[: body.blocks[count - 1].end].split())


def _fields(words: str) -> dict[str, str]:
    return {match[1]: match[2] for match in _FIELD.finditer(words)}


def _header_end(body: Body, last: int) -> int:
    """The first block behind the header: more of its fields may stand in blocks of their own."""
    following = last + 1
    while following < min(len(body.blocks) - 1, MOST_HEADER_BLOCKS + 4) and _FIELD.match(
        body.blocks[following].of(body.text)
    ):
        following += 1
    return following


def _header(mail: Message, name: str) -> str:
    """A header as text; empty where it is missing or beyond the standard library's reading."""
    try:
        return clean_line(str(mail.get(name, "")))
    except (ValueError, IndexError, TypeError, AttributeError):
        return ""


def _body(mail: Message) -> Body:
    """The fullest part: HTML where it has words, else plain text."""
    for kind in ("text/html", "text/plain"):
        for part in mail.walk():
            if part.get_content_type() == kind and not _is_attached(part):
                words = _words(part)
                body = read_html(words) if kind == "text/html" else read_blocks(words)
                if body.text:
                    return body
    return Body()


def _is_attached(part: Message) -> bool:
    return isinstance(part, EmailMessage) and part.is_attachment()


def _words(part: Message) -> str:
    payload = part.get_payload(decode=True)
    words = decode(payload, part.get_content_charset() or "") if isinstance(payload, bytes) else ""
    return words if part.get_content_subtype() == "html" else _without_signature(_flowing(part, words))


def _flowing(part: Message, words: str) -> str:
    """Plain text with its paragraphs each in one line, where it says that its lines flow (RFC 3676, 4.1)."""
    lines = _LINE_END.sub("\n", words)
    if str(part.get_param("format", "")).lower() != "flowed":
        return lines
    less = -1 if str(part.get_param("delsp", "")).lower() == "yes" else None
    pieces: list[str] = []
    above, goes_on = "", False
    for line in lines.split("\n"):
        told = line.lstrip(">")
        marks, told = line[: len(line) - len(told)], told.removeprefix(" ")
        pieces += () if goes_on and marks == above else ("\n", marks)
        goes_on, above = told.endswith(" ") and told != "-- ", marks
        pieces.append(told[:less] if goes_on else told)
    return "".join(pieces).removeprefix("\n")


def _without_signature(words: str) -> str:
    return _SIGNATURE.sub("", words) or words

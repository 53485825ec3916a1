"""A newsletter in an `.eml` file: its subject, sender and date, and the body, HTML before plain text.

Attachments are left where they are.
"""

from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from email.utils import parseaddr

from reader.errors import SourceError
from reader.model import Article
from reader.sources.dates import read_date
from reader.sources.encoding import decode
from reader.sources.origin import Findings, Origin, make_article
from reader.text.blocks import read_blocks
from reader.text.body import Body
from reader.text.clean import clean_line
from reader.text.html import read_html


def read_mail(data: bytes, origin: Origin) -> tuple[Article, ...]:
    """The one article of a mail. Raises SourceError where it has no text."""
    mail = message_from_bytes(data.lstrip(), policy=default)
    body = _body(mail)
    if not body.text:
        raise SourceError(origin.subject, "no text in it")
    name, address = parseaddr(_header(mail, "From"))
    found = Findings(
        body,
        title=_header(mail, "Subject"),
        when=read_date(_header(mail, "Date")),
        source=name or address.rpartition("@")[2],
    )
    return (make_article(found, origin),)


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
    return decode(payload, part.get_content_charset() or "") if isinstance(payload, bytes) else ""

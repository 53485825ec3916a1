"""Newsletters: parts, encodings, headers, and mails that were forwarded."""

from datetime import UTC, date, datetime
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from reader.errors import SourceError
from reader.model import Article
from reader.sources.articles.mail import read_mail
from reader.sources.files import read_articles
from reader.sources.origin import Origin

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
STORY = "The ferry to Kell sailed again on Friday, after a strike of nine days. Nobody was on board."


def read(data: bytes) -> Article:
    return read_mail(data, Origin("a.eml", "/a.eml", "folder", NOW))[0]


def letter(plain: str = "", html: str = "", charset: str = "utf-8", cte: str = "quoted-printable") -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Kell Post <news@kell.example>", "Fähre nach Kell"
    mail["Date"] = "Fri, 05 May 2023 01:30:00 +0900"
    if plain:
        mail.set_content(plain, charset=charset, cte=cte)
    if html and plain:
        mail.add_alternative(html, subtype="html", charset=charset, cte=cte)
    elif html:
        mail.set_content(html, subtype="html", charset=charset, cte=cte)
    return mail.as_bytes(policy=SMTP)


@pytest.mark.parametrize("cte", ["quoted-printable", "base64"])
@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
def test_a_body_is_decoded(cte: str, charset: str) -> None:
    assert read(letter(f"{STORY} Schön.", charset=charset, cte=cte)).text == f"{STORY} Schön."


def test_the_header_gives_title_sender_and_the_day_where_it_was_sent() -> None:
    article = read(letter(STORY))
    assert (article.title, article.source, article.day) == ("Fähre nach Kell", "Kell Post", date(2023, 5, 5))


def test_of_two_alternatives_the_html_one_is_read_with_its_links() -> None:
    article = read(letter("Plain words.", f"<p>{STORY} <a href='https://kell.example/a'>Times</a></p>"))
    assert (article.text, article.links[0].url) == (f"{STORY} Times", "https://kell.example/a")


def test_html_alone_is_read() -> None:
    assert read(letter(html=f"<h1>Ferry</h1><p>{STORY}</p>")).text == f"Ferry\n\n{STORY}"


def test_an_empty_html_part_gives_way_to_the_plain_one() -> None:
    assert read(letter(STORY, "<p><img src='http://kell.example/p.gif' width=1></p>")).text == STORY


def test_what_the_mailer_writes_around_the_letter_is_left_out() -> None:
    html = (
        f"<div style='display:none'>Preview</div><p>View this email in your browser</p><p>{STORY}</p>"
        "<p>You are receiving this because you signed up.</p><p><a href='http://kell.example/u'>Unsubscribe</a></p>"
    )
    assert read(letter(html=html)).text == STORY


FOOT = (
    "<p><img src='t.png' alt='Birdsong'></p><p>Copyright © 2026 Kell Post.</p><p>Our mailing address is:</p>"
    "<p>Kell Post</p><p>1 Quay Road</p><p>Want to change what you get? <a href='http://k.example'>Unsubscribe</a></p>"
)


def test_the_foot_of_a_newsletter_is_left_out() -> None:
    assert read(letter(html=f"<p>{STORY}</p>{FOOT}")).text == STORY


def test_a_letter_between_a_remark_on_why_it_came_and_its_foot_stays() -> None:
    why = "<p>The Kell Letter</p><p>You are receiving this because you asked for it.</p>"
    told = f"{STORY} {STORY} {STORY}"
    text = read(letter(html=f"{why}<p>{told}</p><p>© 2023 Kell Post. Unsubscribe</p>")).text
    assert told in text
    assert "©" not in text


def test_a_letter_may_be_about_what_stands_in_a_foot() -> None:
    told = f"{STORY} To unsubscribe from the harbour's alerts took him nine days."
    assert read(letter(html=f"<p>{told}</p><p>Nobody answers.</p>")).text == f"{told}\n\nNobody answers."
    assert read(letter(html=FOOT)).text.startswith("Birdsong")


@pytest.mark.parametrize(
    "opening",
    [
        (
            "---------- Forwarded message ---------\nFrom: Orla Radio <r@orla.example>\n"
            "Date: Thu, May 4, 2023 at 9:15 AM\n"
            "Subject: Snow on the pass\nTo: <me@home.example>\n\n"
        ),
        (
            "-----Original Message-----\nFrom: Orla Radio <r@orla.example>\nSent: Thursday, May 4, 2023 9:15 AM\n"
            "To: me@home.example\nSubject: Snow on the pass\n\n"
        ),
        (
            "Begin forwarded message:\n\nFrom: Orla Radio <r@orla.example>\nSubject: Snow on the pass\n"
            "Date: 4 May 2023 at 09:15:00 CEST\nTo: me@home.example\n\n"
        ),
    ],
)
def test_a_forwarded_mail_is_known_by_the_header_inside_it(opening: str) -> None:
    article = read(letter(opening + STORY))
    assert (article.title, article.source, article.day, article.text) == (
        "Snow on the pass",
        "Orla Radio",
        date(2023, 5, 4),
        STORY,
    )


def flowing(words: str, *, how: str = "format=flowed") -> Article:
    head = f"From: Ada <a@kell.example>\nSubject: Ferry\nContent-Type: text/plain; charset=utf-8; {how}\n\n"
    return read((head + words).replace("\n", "\r\n").encode())


def test_lines_that_flow_are_one_paragraph() -> None:
    assert flowing("The ferry \nsailed.\n\nNobody was \n on board.\n> Was \n> it late?\n").text == (
        "The ferry sailed.\n\nNobody was on board.\n\nWas it late?"
    )
    assert flowing("カーフェリーは \n来ない。\n", how="format=flowed; delsp=yes").text == "カーフェリーは来ない。"


def test_lines_that_do_not_flow_keep_what_ends_in_a_blank() -> None:
    assert flowing("Dues: \nNine crowns a boat \n", how="x=y").text == "Dues:\n\nNine crowns a boat"


def test_a_signature_is_no_part_of_the_letter() -> None:
    assert flowing(f"{STORY}\n-- \nAda Lund\nKell Post\n", how="x=y").text == STORY
    assert flowing(f"{STORY}\n\n-- \nAda \nKell\n").text == STORY
    assert flowing("-- \nAda Lund\n", how="x=y").text != ""


def test_an_attachment_is_not_read() -> None:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["Date"] = "Ferry", "a@kell.example", "Fri, 05 May 2023 01:30:00 +0900"
    mail.set_content(STORY)
    mail.add_attachment("<p>Secret</p>", subtype="html", filename="a.html")
    assert read(mail.as_bytes()).text == STORY


@pytest.mark.parametrize("header", [b"From: \xff\xfe <\nSubject: =?utf-8?q?=FF?=\n", b"Date: 99\nFrom: @@\nSubject:\n"])
def test_a_broken_header_does_not_hide_the_letter(header: bytes) -> None:
    assert read(header + b"MIME-Version: 1.0\n\n" + STORY.encode()).text == STORY


def test_a_mail_without_words_says_so() -> None:
    with pytest.raises(SourceError, match="no text in it"):
        read(letter(html="<p> </p>"))


@pytest.mark.parametrize(("subject", "title"), [("Fwd: Snow", "Snow on the pass"), ("Two letters", "Two letters")])
def test_a_mail_that_is_sent_on_as_an_attachment_is_the_one_that_is_read(subject: str, title: str) -> None:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["Date"] = subject, "me@home.example", "Fri, 05 May 2023 01:30:00 +0900"
    mail.set_content("See below.")
    sent_on = EmailMessage()
    sent_on["Subject"], sent_on["From"] = "Snow on the pass", "Orla Radio <r@orla.example>"
    sent_on.set_content(STORY)
    mail.add_attachment(sent_on)
    assert read(mail.as_bytes()).title == title


def mailbox(*mails: bytes) -> bytes:
    return b"\n\n".join(b"From news@kell.example Fri May  5 01:30:00 2023\n" + mail for mail in mails)


def in_mailbox(data: bytes, name: str = "inbox") -> tuple[Article, ...]:
    return read_articles(data, Origin(name, f"/{name}", "folder", NOW))


@pytest.mark.parametrize("name", ["inbox", "inbox.mbox", "letters.txt", "letters.eml"])
def test_each_mail_of_a_mailbox_is_an_article_of_its_own(name: str) -> None:
    first, second = letter(STORY), letter(html=f"<p>{STORY[::-1]}</p>")
    found = in_mailbox(mailbox(first, second), name)
    assert [article.text for article in found] == [STORY, STORY[::-1]]
    assert [article.title for article in found] == ["Fähre nach Kell"] * 2
    assert len({article.guid for article in found}) == 2
    assert not any(article.date_assumed for article in found)


def test_a_mail_of_a_mailbox_is_known_by_what_it_calls_itself_wherever_it_stands() -> None:
    named = b"Message-ID: <7@kell.example>\n" + letter(STORY)
    first, second = in_mailbox(mailbox(named)), in_mailbox(mailbox(letter("Another one."), named, named))
    assert second[1:] == first


def test_a_line_that_was_masked_is_read_as_it_was_and_begins_no_mail() -> None:
    (article,) = in_mailbox(mailbox(letter(f"{STORY}\n\n>From Kell 2023 on\nSubject: ships sail.")))
    assert "\n\nFrom Kell 2023 on" in article.text


def test_a_mailbox_without_a_text_says_so() -> None:
    with pytest.raises(SourceError, match="no text in it"):
        in_mailbox(mailbox(letter(" ")))


def test_a_text_that_begins_with_from_is_no_mailbox() -> None:
    (article,) = in_mailbox(b"From Kell to Quay in 2023\n\n" + STORY.encode(), "a.txt")
    assert STORY in article.text

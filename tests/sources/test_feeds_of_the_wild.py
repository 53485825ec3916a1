"""Feeds as the large platforms and old programs write them, each as a person expects it."""

import html
import json
import re
from datetime import UTC, datetime

import pytest

from reader.model import Article, BlockKind
from reader.sources.encoding import once_decoded
from reader.sources.feeds.feed import parse_feed

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
SPACES = "xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:media='http://search.yahoo.com/mrss/'"


def item(inside: str, title: str = "Dock News") -> Article:
    feed = f"<rss version='2.0' {SPACES}><channel><title>{title}</title><item>{inside}</item></channel></rss>"
    return parse_feed(feed.encode(), "http://dock.example/feed", now=NOW).entries[0]


def entry(inside: str) -> Article:
    feed = f"<feed xmlns='http://www.w3.org/2005/Atom' {SPACES}><title>Dock</title><entry>{inside}</entry></feed>"
    return parse_feed(feed.encode(), "http://dock.example/feed", now=NOW).entries[0]


def test_the_notes_of_a_podcast_show_no_tags() -> None:
    notes = "<itunes:summary>The strike.</itunes:summary><description>The strike.&lt;br/&gt;&lt;br/&gt;Part two."
    assert item(f"<title>Ep. 41</title>{notes}</description>").text == "The strike.\n\nPart two."


def test_text_that_atom_calls_plain_keeps_its_signs() -> None:
    assert entry("<title>x</title><summary type='text'>Use &lt;b&gt; sparingly</summary>").text == "Use <b> sparingly"


@pytest.mark.parametrize("size", ["", "width='600'"])
def test_a_comic_without_a_word_leads_to_its_picture(size: str) -> None:
    found = item(f"<title>The gate</title><description>&lt;img src='/gate.png' {size}&gt;</description>")
    assert [(each.url, found.text[each.start : each.end]) for each in found.links] == [
        ("http://dock.example/gate.png", "Picture")
    ]


@pytest.mark.parametrize(
    "shown", ["&lt;p&gt;Words.&lt;/p&gt;&lt;img src='/gate.png'&gt;", "&lt;img src='/x.gif' width='1'&gt;"]
)
def test_a_picture_beside_words_and_one_that_counts_readers_are_left_out(shown: str) -> None:
    assert item(f"<title>The gate</title><description>{shown}</description>").links == ()


@pytest.mark.parametrize("odd", ["</height>", "<height/>", "</image><width>", "<itunes:duration/></media:rating>"])
def test_a_tag_that_ends_or_holds_nothing_costs_no_entry(odd: str) -> None:
    assert item(f"{odd}<title>Gates fail</title>").title == "Gates fail"


@pytest.mark.parametrize("rest", ["#LowMill flood", "@ruth@mast.example asks", "https://mast.example/1"])
def test_a_post_without_a_title_is_headed_by_its_first_sentence(rest: str) -> None:
    assert item(f"<description>The inquiry sits again on Monday. {rest}</description>").title == (
        "The inquiry sits again on Monday"
    )


def test_the_publisher_behind_a_headline_is_the_source_alone() -> None:
    found = item("<title>Gates fail - Harbour Times</title><source url='http://h.example'>Harbour Times</source>")
    assert (found.title, found.source) == ("Gates fail", "Harbour Times")


@pytest.mark.parametrize(
    ("title", "told", "source"),
    [
        ("Gates fail - Harbour Times", "Gates fail", "Harbour Times"),
        ("Gates fail | The Harbour Times", "Gates fail", "The Harbour Times"),
        ("Gates fail - at last", "Gates fail - at last", "Alert: gates"),
        ("Gates fail - Dock Post", "Gates fail - Dock Post", "Alert: gates"),
    ],
)
def test_a_publisher_behind_a_headline_is_known_by_the_address_of_its_article(
    title: str, told: str, source: str
) -> None:
    found = item(f"<title>{title}</title><link>https://www.harbourtimes.example/1</link>", title="Alert: gates")
    assert (found.title, found.source) == (told, source)


def test_what_a_site_calls_itself_behind_a_headline_of_its_own_may_be_a_part_of_it() -> None:
    found = item("<title>Tickets: Tarna - Dock</title><link>http://dock.example/1</link>", title="Dock: all the news")
    assert (found.title, found.source) == ("Tickets: Tarna - Dock", "Dock: all the news")


@pytest.mark.parametrize("number", ["&#91;1&#93;", "<span class='b'>&#91;</span>1<span class='b'>&#93;</span>"])
def test_a_note_in_brackets_that_are_written_as_references_is_raised(number: str) -> None:
    words = f"<p>It was lit in 1871.<sup><a href='#n-1'>{number}</a></sup></p>"
    assert item(f"<description>{html.escape(words)}</description>").text == "It was lit in 1871.¹"


def test_the_number_of_a_footnote_is_raised() -> None:
    words = "By noon it had passed four.<a href='#note-1'>1</a> A field of 3 m<sup>2</sup> was left."
    assert item(f"<description><![CDATA[<p>{words}</p>]]></description>").text == (
        "By noon it had passed four.¹ A field of 3 m² was left."
    )


@pytest.mark.parametrize(
    "line",
    [
        "submitted by /u/keelhaul [link] [comments]",
        "submitted by /u/keelhaul to r/boats [link] [comments]",
        "Thanks for reading The Tide Table! Subscribe for free to receive new posts and support my work.",
        "The Tide Table is a reader-supported publication. To receive new posts, consider becoming a subscriber.",
        "Counting floods was originally published in Tide on Medium, where people are continuing the conversation.",
        "Thanks for reading The Tide Table! This post is public so feel free to share it.",
        "(Image credit: Pia Holm/Dock Pictures)",
        "View original content to download multimedia: https://wire.example/1.html",
    ],
)
def test_what_a_platform_adds_to_each_post_is_left_out(line: str) -> None:
    assert item(f"<description><![CDATA[<p>The dam held.</p><p>{line}</p>]]></description>").text == "The dam held."


def test_of_a_link_that_others_discuss_the_discussion_is_left() -> None:
    told = (
        "<p>Article URL: <a href='http://a.example/1'>http://a.example/1</a></p><p>Comments URL: "
        "<a href='http://c.example/1'>http://c.example/1</a></p><p>Points: 212</p><p># Comments: 48</p>"
    )
    assert item(f"<description><![CDATA[{told}]]></description>").text == "Comments URL: http://c.example/1"


@pytest.mark.parametrize("line", ["Read full topic", "3 posts - 2 participants", "View the full release"])
def test_a_link_to_the_rest_is_left_out(line: str) -> None:
    assert item(f"<description><![CDATA[<p>The dam held.</p><p>{line}</p>]]></description>").text == "The dam held."


def test_a_topic_that_is_its_own_source_belongs_to_its_feed() -> None:
    named = item("<title>Gates stuck</title><source url='http://dock.example/t/1.rss'>Gates stuck</source>")
    assert named.source == "Dock News"


def test_an_entry_leads_past_the_counter_before_its_page() -> None:
    counted = "<link>http://counter.example/~r/1</link>"
    original = "<f:origLink xmlns:f='http://rssnamespace.org/feedburner/ext/1.0'>http://dock.example/1</f:origLink>"
    assert item(f"<title>x</title>{counted}{original}").link == "http://dock.example/1"


@pytest.mark.parametrize(
    ("written", "author"),
    [
        ("desk@dock.example (Ann Lee)", "Ann Lee"),
        ("noreply@dock.example", ""),
        ("FamilyEditor@dock.example", ""),
        ("ann@dock.example", "ann@dock.example"),
        ("http://dock.example/author/ann", ""),
        ("admin", ""),
        ("Ann Lee | Dock News", "Ann Lee"),
    ],
)
def test_an_author_is_a_name_and_no_address_login_or_publisher(written: str, author: str) -> None:
    assert item(f"<title>x</title><author>{written}</author>").author == author


def test_names_of_characters_are_read_where_a_dtd_is_named_that_is_not_fetched() -> None:
    kind = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://dtd.example/rss-0.91.dtd">'
    body = (
        f"{kind}<rss version='0.91'><channel><title>T</title><item><title>L&rsquo;&eacute;t&eacute; &amp; more</title>"
    )
    entries = parse_feed(f"{body}</item></channel></rss>".encode(), "http://a.example/f", now=NOW).entries
    assert [each.title for each in entries] == ["L’été & more"]


def test_html_that_was_escaped_twice_shows_no_tags() -> None:
    assert item("<description>&amp;lt;p&amp;gt;The dam held.&amp;lt;/p&amp;gt;</description>").text == "The dam held."
    assert entry("<title>x</title><summary>&lt;p&gt;The dam held.&lt;/p&gt;</summary>").text == "The dam held."


def test_tags_that_a_text_is_about_stay() -> None:
    told = item("<description>&lt;p&gt;Use &amp;lt;p&amp;gt; and &amp;lt;/p&amp;gt; in pairs.&lt;/p&gt;</description>")
    assert told.text == "Use <p> and </p> in pairs."


def test_line_breaks_with_nothing_but_a_blank_between_divide_paragraphs() -> None:
    assert item("<description><![CDATA[It meets again.<br />&nbsp;<br /> Jo Beck reports.]]></description>").text == (
        "It meets again.\n\nJo Beck reports."
    )


def test_what_is_said_of_a_term_stands_behind_it() -> None:
    terms = "<dl><dt>Time</dt> <dd>2026-11-27 06:11 UTC</dd><dd>07:11 there</dd><dt>Depth:</dt><dd>10 km</dd></dl>"
    assert item(f"<description><![CDATA[{terms}]]></description>").text == (
        "Time: 2026-11-27 06:11 UTC\n\n07:11 there\n\nDepth: 10 km"
    )


def test_what_answers_a_question_stands_below_it() -> None:
    terms = "<dl><dt>When do they talk?</dt><dd>On Thursday.</dd><dt>Where?</dt><dd>In Kell.</dd></dl>"
    assert item(f"<description><![CDATA[{terms}]]></description>").text == (
        "When do they talk?\n\nOn Thursday.\n\nWhere?\n\nIn Kell."
    )


@pytest.mark.parametrize("words", ["It’s “fine”", "Été à Kell", "Café – über £5", "naïve 日本"])
def test_a_text_that_was_encoded_twice_is_read_as_it_was(words: str) -> None:
    twice = "".join(
        bytes((code,)).decode("cp1252") if code not in b"\x81\x8d\x8f\x90\x9d" else chr(code)
        for code in words.encode("utf-8")
    )
    assert once_decoded(twice) == words
    assert item(f"<title>{twice}</title>").title == words


@pytest.mark.parametrize("words", ["CAFÉ…", "“IRMÃ”", "It’s â€™ that they saw", "£5 – Ã la carte"])
def test_a_text_that_was_encoded_once_stays(words: str) -> None:
    assert once_decoded(words) == words


@pytest.mark.parametrize(
    ("title", "declared", "encoding", "content_type"),
    [
        ("Мэр города объявил об отставке", "utf-8", "cp1251", ""),
        (f"Мэр города объявил об отставке, {'а газета написала об этом первой, ' * 5}и ушёл", "", "koi8-r", ""),
        ("Мэр города объявил об отставке", "utf-8", "utf-8", "text/xml; charset=windows-1251"),
        ("Мэр города объявил об отставке", "windows-1251", "cp1251", "text/xml; charset=utf-8"),
        ("市长星期一在市政厅宣布辞职", "utf-8", "gb18030", ""),
        ("市長は月曜日に辞任を発表した", "Shift_JIS", "shift_jis", ""),
        ("L’été à Kell", "utf-16", "utf-8", ""),
        ("L’été à Kell", "iso-8859-1", "utf-8", ""),
        ("L’été à Kell", "iso-8859-1", "cp1252", ""),
        ("L’été à Kell", "x-unheard-of", "utf-8", ""),
        ("L’été à Kell", "utf-16", "utf-16", "text/xml; charset=utf-8"),
    ],
)
def test_a_feed_is_read_in_the_encoding_that_it_is_in(
    title: str, declared: str, encoding: str, content_type: str
) -> None:
    said = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    words = f"{said}<rss version='2.0'><channel><title>T</title><item><title>{title}</title></item></channel></rss>"
    entries = parse_feed(words.encode(encoding), "http://a.example/f", content_type, now=NOW).entries
    assert [each.title for each in entries] == [title]


def test_one_broken_byte_does_not_spoil_the_rest_of_a_feed() -> None:
    items = "<item><title>L’été à Kell</title></item><item><title>Hôtel</title></item>"
    body = f"<rss version='2.0'><channel><title>T</title>{items}</channel></rss>".encode().replace(b"\xc3\xb4", b"\xff")
    titles = [each.title for each in parse_feed(body, "http://a.example/f", now=NOW).entries]
    assert titles[0] == "L’été à Kell"
    assert titles[1] == "H�tel"


@pytest.mark.parametrize(
    "head",
    [
        '<?xml version="1.0" encoding="utµ"?>',
        '<?xml version="1.0" encoding="ut\0f-8"?>',
        '<?xml version="1.0"?><?x encoding="µ"?>',
        '<?xml version="1.0" encoding="punycode"?>',
        '<?xml version="1.0" encoding="UTF-8encoding="punycode""?>',
    ],
)
@pytest.mark.parametrize("content_type", ["", "text/xml; charset=iso-8859-1", "text/xml; charset=utf-16"])
def test_an_encoding_whose_name_is_broken_costs_no_feed(head: str, content_type: str) -> None:
    words = f"{head}<rss version='2.0'><channel><title>\0</title><item><title>Gates fail</title></item></channel></rss>"
    body = words.encode("latin-1") + b"\n" * (len(words) % 2)
    entries = parse_feed(body, "http://a.example/f", content_type, now=NOW).entries
    assert [each.title for each in entries] == ["Gates fail"]


@pytest.mark.parametrize("name", ["authors", "links", "title_detail", "summary_detail", "author_detail", "source"])
@pytest.mark.parametrize("end", ["", "&odd"])
def test_an_element_that_is_called_as_what_a_parser_keeps_costs_no_entry(name: str, end: str) -> None:
    found = item(f"<{name}>Ann Lee</{name}><title>Gates fail</title><link>http://dock.example/1</link>", f"Dock {end}")
    assert found.title == "Gates fail"


def test_odd_blanks_in_a_namespace_cost_no_feed() -> None:
    feed = (
        "<rss version='2.0' xmlns:q='http://dock.example/\xa02\xa03'><channel><title>Dock</title><q:berth>4</q:berth>"
        "<item><title>Gates fail</title></item><item><title>This one breaks"
    )
    entries = parse_feed(feed.encode(), "http://dock.example/feed", now=NOW).entries
    assert [each.title for each in entries] == ["Gates fail"]


SAID = "<blockquote><p>The quay will go.</p>{}</blockquote>"


@pytest.mark.parametrize("signed", ["<cite>Tom Arden</cite>", "<footer>Tom Arden</footer>", "<p>— Tom Arden</p>"])
def test_who_is_quoted_stands_behind_a_dash(signed: str) -> None:
    assert item(f"<description><![CDATA[{SAID.format(signed)}]]></description>").text == (
        "The quay will go.\n\n— Tom Arden"
    )


def test_a_work_that_a_quotation_begins_with_is_not_who_said_it() -> None:
    words = "<blockquote><p><cite>Low Tide</cite> is a play.</p></blockquote>"
    assert item(f"<description><![CDATA[{words}]]></description>").text == "Low Tide is a play."


def test_the_number_of_a_note_stands_before_its_words() -> None:
    note = "<p>It sank.</p><div><a href='#back-1'>1</a><div><p>In 1911.</p></div></div>"
    assert item(f"<description><![CDATA[{note}]]></description>").text == "It sank.\n\n¹ In 1911."


def test_a_recording_is_offered_beside_the_page_of_an_episode() -> None:
    sound = "<enclosure url='http://dock.example/41.mp3' type='audio/mpeg'/>"
    cover = "<enclosure url='http://dock.example/41.jpg' type='image/jpeg'/>"
    found = item(f"<link>http://dock.example/41</link><description>The strike.</description>{sound}{cover}")
    assert found.text == "The strike.\n\nAudio"
    assert [(found.text[link.start : link.end], link.url) for link in found.links] == [
        ("Audio", "http://dock.example/41.mp3")
    ]


def test_a_recording_that_is_all_an_episode_links_to_is_its_link() -> None:
    found = item("<description>Two bids.</description><enclosure url='http://dock.example/40.mp3' type='audio/mpeg'/>")
    assert (found.text, found.link) == ("Two bids.", "http://dock.example/40.mp3")


def test_a_recording_without_words_is_told_of() -> None:
    found = item("<enclosure url='http://dock.example/42.mp3' type='audio/mpeg'/>")
    assert (found.text, found.link) == ("Audio", "http://dock.example/42.mp3")
    assert [link.url for link in found.links] == ["http://dock.example/42.mp3"]


def test_a_summary_is_freed_of_what_a_blog_adds_too() -> None:
    short = "<![CDATA[<p>The ferry is sold.</p><p>The post Ferry appeared first on Dock News.</p>]]>"
    words = "The ferry is sold. It was old, and the firm that ran it had no money for another one."
    whole = f"<c:encoded xmlns:c='http://purl.org/rss/1.0/modules/content/'>{words}</c:encoded>"
    assert item(f"<description>{short}</description>{whole}").summary == "The ferry is sold."


@pytest.mark.parametrize(("known_by", "site"), [("harbour-1", ""), ("https://quay.example/", "https://quay.example/")])
def test_what_a_feed_is_known_by_is_its_site_only_where_it_is_an_address(known_by: str, site: str) -> None:
    feed = f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Quay</title><id>{known_by}</id></feed>"
    assert parse_feed(feed.encode(), "https://host.example/feed", now=NOW).site == site


def test_a_relative_link_of_rss_leads_to_the_site_and_not_to_the_feeds_host() -> None:
    feed = "<rss version='2.0'><channel><link>http://dock.example/</link><item><link>/a/1</link></item></channel></rss>"
    assert parse_feed(feed.encode(), "http://feeds.example/dock", now=NOW).entries[0].link == "http://dock.example/a/1"


def test_a_list_goes_on_with_the_number_that_it_starts_with() -> None:
    numbered = "<ol start='9'><li>Kell</li><li>Arden</li></ol>"
    assert item(f"<description><![CDATA[{numbered}]]></description>").text == "9. Kell\n\n10. Arden"


@pytest.mark.parametrize("sign", ["!", ""])
def test_a_title_that_is_wrapped_twice_shows_no_wrapping(sign: str) -> None:
    title = f"<title type='text'>&lt;{sign}[CDATA[Dam &amp;amp; lock]]&gt;</title>"
    assert (item(title).title, entry(title).title) == ("Dam & lock", "Dam & lock")


@pytest.mark.parametrize(
    "around",
    [
        '<p class="button-wrapper"><a class="button primary">Share Dock Letters</a></p>',
        '<div class="sharedaddy sd-sharing-enabled"><h3>Pass it on:</h3><ul><li>Flock</li></ul></div>',
        '<div class="kg-bookmark-metadata"><span>Dock Post</span><span>Ada Wren</span></div>',
        '<div class="kg-audio-player"><span>0:00</span><div>/<span>302.1</span></div></div>',
        '<section class="post-newsletter"><p>Letters every Friday.</p></section>',
        '<p><img src="p.png" alt="audio-thumbnail"></p>',
    ],
)
def test_what_its_classes_call_no_part_of_the_text_is_left_out(around: str) -> None:
    words = html.escape(f"<p>The crane fell on Monday.</p>{around}<p>Nobody was hurt.</p>")
    assert item(f"<description>{words}</description>").text == "The crane fell on Monday.\n\nNobody was hurt."


@pytest.mark.parametrize(
    "words",
    [
        f"<div class='share'><p>{'The crane fell on Monday. ' * 20}</p></div>",
        "<div class='post-meta'><p>The crane fell on Monday.</p></div>",
        "<p>The crane fell.</p><table class='share-prices'><tr><td>Dock Cranes</td></tr></table>",
        "<p>The crane fell.</p><blockquote class='social-embed'>We saw it.</blockquote>",
    ],
    ids=["long", "all there is", "prices", "a post"],
)
def test_the_text_itself_stays_whatever_its_classes_say(words: str) -> None:
    assert item(f"<description>{html.escape(words)}</description>").blocks[-1].end > 15


def test_an_ampersand_that_was_not_escaped_is_an_ampersand() -> None:
    feed = b"""<rss version='2.0'><channel><title>T&D Dock & Co</title><link>http://dock.example/?a=1&amp;b=2</link><item>
    <title>R&D up at Wren & Sons &amp; Hill</title><link>http://dock.example/?x=1&y=2</link>
    <description><![CDATA[<p>Q&A at T&D</p>]]></description></item></channel></rss>"""
    parsed = parse_feed(feed, "http://dock.example/feed", now=NOW)
    assert (parsed.title, parsed.site) == ("T&D Dock & Co", "http://dock.example/?a=1&b=2")
    (only,) = parsed.entries
    assert (only.title, only.link) == ("R&D up at Wren & Sons & Hill", "http://dock.example/?x=1&y=2")
    assert only.text == "Q&A at T&D"


@pytest.mark.parametrize(
    "notes",
    [
        "In this talk:\n0:00 Morning\n4:10 The crossing\n1:02:45 Home",
        "&lt;p>In this talk:&lt;br>0:00 Morning&lt;br>&lt;i>4:10&lt;/i> The crossing&lt;br>1:02:45 Home&lt;/p>",
    ],
)
def test_the_chapters_of_a_recording_stand_on_lines_of_their_own(notes: str) -> None:
    told = item(f"<description>{notes}</description>")
    assert told.text.split("\n\n") == ["In this talk:", "0:00 Morning", "4:10 The crossing", "1:02:45 Home"]


def test_plain_text_that_is_set_in_like_its_element_is_one_paragraph() -> None:
    told = (
        "The board that runs the lock at Low Mill has asked the council for",
        "a new gate and two men who can mend it.",
    )
    assert item(f"<title>x</title><description>\n\t\t{told[0]}\n\t\t{told[1]}\n\t</description>").text == " ".join(told)


def test_empty_lines_divide_paragraphs_where_no_element_does() -> None:
    told = "<img src='q.gif'>The <b>lock</b> is shut.\n \nIt opens on Friday,\nor later."
    assert item(f"<title>x</title><description><![CDATA[{told}]]></description>").text == (
        "The lock is shut.\n\nIt opens on Friday, or later."
    )
    told = "<p>The lock\n\nis shut.</p>"
    assert item(f"<title>x</title><description><![CDATA[{told}]]></description>").text == "The lock is shut."


def test_prose_that_is_broken_before_a_time_stays_one_paragraph() -> None:
    lines = (
        "The crew was called at", "10:30 and again, as the log has it, at", "11:15 by the master",
        "who waited for them", "since the night before", "and for the tide", "that never came.",
    )  # fmt: skip
    told = item("<description>The crane fell.\n\n{}</description>".format("\n".join(lines)))
    assert told.text == f"The crane fell.\n\n{' '.join(lines)}"


def test_the_lines_of_a_video_s_description_stay_lines() -> None:
    lines = [
        "The crane fell on Sunday, and we were there.",
        "Camera: Ana Brook",
        "Sound: Bo Ferry",
        "Write to <us@dock.example>",
    ]
    told = item(
        "<title>The crane</title><media:group><media:title>Crane</media:title><media:content url='v' medium='video'/>"
        "<media:description>{}\n\n{}</media:description></media:group>".format(
            lines[0], html.escape("\n".join(lines[1:]))
        )
    )
    assert told.text.split("\n\n") == lines
    assert {block.kind for block in told.blocks} == {BlockKind.PARAGRAPH}


PICTURE = (
    "<media:content url='http://dock.example/{0}.jpg' medium='image'><media:rating>nonadult</media:rating>"
    "<media:description type='plain'>{0} on the quay in the rain, as seen from the bridge</media:description>"
    "</media:content>"
)


@pytest.mark.parametrize("broken", ["", "<br>"])
def test_pictures_beside_a_post_stand_behind_it_by_what_describes_them(broken: str) -> None:
    told = item(f"<description>It is open.</description>{PICTURE.format('Ida')}{PICTURE.format('Bo')}{broken}")
    assert told.title == "It is open"
    assert told.text.split("\n\n") == [
        "It is open.", "Ida on the quay in the rain, as seen from the bridge",
        "Bo on the quay in the rain, as seen from the bridge",
    ]  # fmt: skip
    assert [block.kind for block in told.blocks] == [BlockKind.PARAGRAPH, BlockKind.IMAGE, BlockKind.IMAGE]
    assert [link.url for link in told.links] == ["http://dock.example/Ida.jpg", "http://dock.example/Bo.jpg"]
    assert not told.summary


def test_a_description_beside_a_picture_is_its_caption_and_alone_the_text() -> None:
    beside = (
        "<media:content url='http://dock.example/a.jpg' medium='image'/><media:description>A crane.</media:description>"
    )
    told = item(f"<description>It fell.</description>{beside}")
    assert (told.text, told.links[0].url) == ("It fell.\n\nA crane.", "http://dock.example/a.jpg")
    assert item(beside).text == "A crane."


@pytest.mark.parametrize(
    ("shown", "words", "url"),
    [
        (
            "<iframe src='https://www.youtube.com/embed/aB3-_xyz012?rel=0'>",
            "Video",
            "https://www.youtube.com/watch?v=aB3-_xyz012",
        ),
        ("<iframe width=9 data-src=//player.vimeo.com/video/12>no frames</iframe>", "Video", "https://vimeo.com/12"),
        ("<video controls><source src='/v.mp4'>Your browser is old.</video>", "Video", "http://dock.example/v.mp4"),
        ("<audio src='/a.mp3'></audio>", "Audio", "http://dock.example/a.mp3"),
    ],
)
def test_a_recording_inside_a_text_is_a_link(shown: str, words: str, url: str) -> None:
    told = item(f"<description><![CDATA[<p>The crane fell.</p>{shown}]]></description>")
    assert told.text == f"The crane fell.\n\n{words}"
    assert [link.url for link in told.links] == [url]


@pytest.mark.parametrize("frame", ["https://ads.example/embed/1", "https://www.youtube.com/subscribe_embed", ""])
def test_a_frame_that_plays_nothing_is_left_out(frame: str) -> None:
    assert (
        item(f"<description><![CDATA[<p>It fell.</p><iframe src='{frame}'></iframe>]]></description>").text
        == "It fell."
    )


def test_a_line_with_a_bullet_behind_a_break_is_a_line_of_its_own() -> None:
    words = "Berths shut:<br />\n• berth 4<br>• berth 6<br>All the others are open."
    assert item(f"<description><![CDATA[<p>{words}</p>]]></description>").text.split("\n\n") == [
        "Berths shut:", "• berth 4", "• berth 6 All the others are open.",
    ]  # fmt: skip


@pytest.mark.parametrize("line", ["A: Now we wait.", "<b>Rhodri Pugh:</b> Now we wait.", "É. Marlow’s office: closed"])
def test_who_speaks_behind_a_break_begins_a_line_of_their_own(line: str) -> None:
    told = item(f"<description><![CDATA[<p>Q: And now?<br>{line}<br>said quietly.</p>]]></description>").text
    assert told == f"Q: And now?\n\n{re.sub('<.*?>', '', line)} said quietly."


def test_a_picture_in_letters_is_no_text() -> None:
    assert entry("<title>x</title><content type='image/png'>iVBORw0KGgo=</content>").text == ""


def test_an_entry_leads_to_where_its_content_lies() -> None:
    found = entry("<title>x</title><summary>Short.</summary><content type='text/html' src='/full'/>")
    assert (found.text, found.link) == ("Short.", "http://dock.example/full")


def test_an_entry_that_says_nothing_is_no_article() -> None:
    feed = "<rss version='2.0'><channel><title>Dock</title><item/><item><title> </title></item>"
    assert not parse_feed(f"{feed}</channel></rss>".encode(), "http://dock.example/feed", now=NOW).entries


@pytest.mark.parametrize("signed", ["desk@dock.example", "ana@dock.example (Ana Brook)"])
def test_a_mailbox_beside_names_is_no_name(signed: str) -> None:
    creators = "<dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>{}</dc:creator>"
    people = "".join(map(creators.format, ("Ana Brook", "Bo Ferry")))
    assert item(f"<title>x</title>{people}<author>{signed}</author>").author == "Ana Brook, Bo Ferry"


def test_a_program_that_signs_as_unknown_is_nobody() -> None:
    assert (
        entry("<title>x</title><author><name>Unknown</name><email>noreply@dock.example</email></author>").author == ""
    )


def test_an_alt_text_that_the_caption_repeats_is_left_out() -> None:
    figure = (
        "<p>It fell.</p><figure><img src='c.jpg' alt='The crane'><figcaption>The crane on Sunday.</figcaption></figure>"
    )
    assert item(f"<description>{html.escape(figure)}</description>").text == "It fell.\n\nThe crane on Sunday."


@pytest.mark.parametrize("arrow", ["↩︎", "&#8617;&#xfe0e;", "^", "↑"])
def test_the_arrow_that_leads_back_from_a_note_is_left_out(arrow: str) -> None:
    note = f"<p>It fell.</p><ol><li>The port's minutes. <a href='/p#a1-link'>{arrow}</a></li></ol>"
    assert item(f"<description>{html.escape(note)}</description>").text == "It fell.\n\n1. The port's minutes."


@pytest.mark.parametrize("sign", ["#", "¶", "🔗"])
def test_a_heading_is_read_without_the_sign_that_links_to_it(sign: str) -> None:
    notes = f"<h2>The crane<a href='#the-crane'>{sign}</a></h2><p>It fell. <a href='#more'>C#</a></p>"
    assert item(f"<description>{html.escape(notes)}</description>").text == "The crane\n\nIt fell. C#"


def test_words_that_were_struck_out_are_not_read() -> None:
    corrected = "<p>The crane fell on <del>Monday</del> <ins>Tuesday</ins>, for <s>£9m</s> £8m.</p>"
    told = item(f"<description>{html.escape(corrected)}</description>").text
    assert told == "The crane fell on Tuesday, for £8m."


def test_a_byline_in_the_text_names_the_author_whom_a_feed_does_not_name() -> None:
    told = item("<description>&lt;p&gt;By Pia Holm&lt;/p&gt;&lt;p&gt;The crane fell.&lt;/p&gt;</description>")
    assert (told.author, told.text) == ("Pia Holm", "The crane fell.")
    feed = {"version": "https://jsonfeed.org/version/1", "items": [
        {"id": 1, "content_html": "<p>By Pia Holm</p><p>The crane fell.</p>"}]}  # fmt: skip
    (only,) = parse_feed(json.dumps(feed).encode(), "http://dock.example/feed", now=NOW).entries
    assert (only.author, only.text) == ("Pia Holm", "The crane fell.")


def test_a_text_that_is_the_title_again_is_none() -> None:
    words = html.escape("<a href='/1'>Crane falls</a>&nbsp;&nbsp;<font>Dock Post</font>")
    told = item(
        f"<title>Crane falls - Dock Post</title><source url='/'>Dock Post</source><description>{words}</description>"
    )
    assert (told.title, told.source, told.text) == ("Crane falls", "Dock Post", "")


def test_a_json_feed_is_freed_of_what_a_blog_adds_too() -> None:
    feed = {"version": "https://jsonfeed.org/version/1", "items": [
        {"id": 1, "content_html": "<p>The crane fell.</p><p>Share this</p>"}]}  # fmt: skip
    (only,) = parse_feed(json.dumps(feed).encode(), "http://dock.example/feed", now=NOW).entries
    assert only.text == "The crane fell."


def test_what_drupal_and_lemmy_write_over_a_text_is_left_out() -> None:
    head = "<span>Crane falls</span> <span>press</span> <span><time>Mon, 11/23/2026 - 09:00</time></span>"
    tags = "<div>Tags</div><div><a href='/1'>cranes</a></div><div><a href='/2'>docks</a></div>"
    words = html.escape(f"{head}<p>It fell at nine.</p>{tags}")
    assert item(f"<title>Crane falls</title><description>{words}</description>").text == "It fell at nine."
    by = "submitted by <a href='/u'>wren</a> to <a href='/c'>docks</a><br>14 points | <a href='/1'>5 comments</a>"
    words = html.escape(f"{by}<p>It fell at nine.</p>")
    assert item(f"<title>Crane</title><description>{words}</description>").text == "It fell at nine."


@pytest.mark.parametrize(
    ("title", "told"),
    [("Berth 4 shut&lt;br&gt;Use berth 6", "Berth 4 shut Use berth 6"), ("What &lt;br&gt; does", "What <br> does")],
)
def test_a_line_break_within_a_headline_is_a_blank(title: str, told: str) -> None:
    assert item(f"<title>{title}</title>").title == told


@pytest.mark.parametrize(
    ("end", "kept"),
    [
        ("<title>Quay shut</title><link>https://a.example/2</li", ["Ferry late"]),
        ("<title>Quay shut</title><guid>2</guid><description>Since noon the qu", ["Ferry late", "Quay shut"]),
        ("<title>Quay shut</title><link>https://a.example/2</link></item>", ["Ferry late", "Quay shut"]),
    ],
)
def test_an_entry_that_breaks_off_before_its_guid_waits_until_it_is_whole(end: str, kept: list[str]) -> None:
    feed = f"<rss version='2.0'><channel><title>T</title><item><title>Ferry late</title></item><item>{end}".encode()
    parsed = parse_feed(feed, "https://a.example/f", now=NOW)
    assert parsed.breaks_off
    assert [article.title for article in parsed.entries] == kept


def test_a_feed_with_its_last_tag_does_not_break_off() -> None:
    feed = b"<rss version='2.0'><channel><item><title>Fish < chips</title></item></channel></rss>"
    parsed = parse_feed(feed, "https://a.example/f", now=NOW)
    assert parsed.problem
    assert not parsed.breaks_off


@pytest.mark.parametrize("stamp", ["2026-13-45", "1795", "2026", "Winter 2026", "25:61"])
def test_a_date_that_cannot_be_read_is_assumed_and_never_guessed(stamp: str) -> None:
    assert item(f"<title>Gates fail</title><pubDate>{stamp}</pubDate>").date_assumed


@pytest.mark.parametrize(
    ("written", "read"),
    [("&#55357;&#56832;", " 😀"), ("&#xD83D;", ""), ("&#111111111111;", ""), (f"&#{'1' * 5000};", "")],
)
def test_a_number_that_is_no_character_costs_no_feed_that_is_ill_formed_too(written: str, read: str) -> None:
    found = item(f"<title>Wren & Sons {written}</title><description>Gates {written} fail.</description>")
    assert (found.title, " ".join(found.text.split())) == (f"Wren & Sons{read}", f"Gates{read} fail.")

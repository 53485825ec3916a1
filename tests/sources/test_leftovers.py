"""What only stands around an article goes; what it tells stays."""

import pytest

from reader.sources.around.datelines import lift_dateline
from reader.sources.around.leftovers import without_calls, without_leftovers
from reader.text.blocks import read_blocks
from reader.text.html import read_html
from tests.effort import least_seconds

STORY = "The ferry to Kell sailed again on Friday, after a strike of nine days. Nobody was on board but the crew."


@pytest.mark.parametrize(
    "line",
    [
        "Read more",
        "To play this video you need to enable JavaScript in your browser.",
        "Please turn on JavaScript to see comments.",
        "Read more »",
        "Get the latest news delivered to your inbox",
        "Enter your email address",
        "By signing up, you agree to our Terms of Use",
        "This site is protected by reCAPTCHA and other terms apply.",
        "Thank you for subscribing!",
        "Join the conversation",
        "Share full article",
        "Link Copied!",
        "Add The Kell Post as a preferred source on Google",
        "Download our app",
        "Gift this article",
        "Ad Feedback",
        "- Advertisement -",
        "Advertisement – scroll for more",
        "Please enable ads",
        "When you buy through links on our site, we may earn an affiliate commission.",
        "We may earn a commission if you click a link.",
        "Some of our posts contain affiliate links.",
        "We value your privacy",
        "Terms of Service",
        "Become a member",
        "Start your free trial",
        "To continue reading, subscribe today",
        "Create a free account to continue",
        "You have 3 free articles left this month.",
        "This story was originally published November 23, 2026 at 6:12 AM.",
        "This article is more than 2 years old.",
        "Powered by WordPress",
        "ENDS",
        "Your email address will not be published. Required fields are marked *",
        "Report a typo",
        "Was this article helpful?",
        "Do you have more information about this story? Write to us",
        "Click to enlarge",
        "Open this photo in gallery:",
        "0:00 / 3:12",
        "This video can not be played",
        "Photo credit: Jo Berg",
        "(AP Photo/Jo Berg, File)",
        "ALSO READ: Storm shuts the bridge",
        "Story continues",
        "Back to top",
        "after newsletter promotion",
        "Zur Startseite",
        "Get our morning email, free app or daily news podcast",
        "A post shared by Kell Post (@kellpost)",
        "See more on: Harbours and Ferries",
        "We and our 812 partners store information on a device.",
        "Write to Ida Marlow at ida.marlow@kell.example",
        "-- By Ida Marlow Follow @idamarlow",
        "desk@kell.example (END)",
        "Want the news every morning? Sign Up for The Harbour Letter",
        "The-Kell-Wire ™ & © 2013 Kell Cable, Inc. All rights reserved.",
        "Loading weather data ...",
        "Ida Marlow's avatar",
        "Estimated reading time: 4 minutes",
        "3 of 12",
        "Get our weekly newsletter with all that happens on the islands. Sign up here.",
        "Sign up to The Harbour Letter",
        "Continue reading Ferry sails again →",
        "Read more: Harbour dues to rise in spring",
        "Share on Facebook",
        "Share this article: Twitter | Facebook | WhatsApp",
        "Facebook Twitter Email",
        "Advertisement",
        "We use cookies to improve your experience. Read our policy.",
        "Sign up for our newsletter to get the news in your inbox.",
        "Subscribe to continue reading",
        "Already a subscriber? Log in",
        "Get unlimited access for £1 a week.",
        f"Copyright 2024 Kell Post. All rights reserved. {'No part of it may be printed again. ' * 5}",
        "12 Comments",
        "The post Ferry sails again appeared first on Kell Post.",
        "© 2024 Kell Post. All rights reserved.",
        "Permalink",
        "Lesen Sie auch: Die Brücke wird abgerissen",
        "Lire aussi | Le pont sera détruit",
        "Anzeige",
        "End of article",
        "<b>À lire aussi</b> <a href='/dues'>Le pont sera détruit</a>",
        "Read also: <a href='/dues'>Harbour dues to rise in spring</a>",
        "Recommended",
        "Click here to get the Kell Post app",
        "This article appears in the March 2024 print edition with the headline “Ferry”.",
        "Statistics: Posted by idamarlow — Thu Mar 14, 2024 6:12 pm",
        "💡",
        "No spam. Unsubscribe anytime.",
        "Do you have a story? Email us at news@kell.example",
        "Got a confidential news tip? We want to hear from you.",
        "Printer-friendly version | E-mail this to a friend",
        "Order Reprints | Today’s Paper | Print",
        "A version of this article appears in print on March 5, 2024, on Page 4, with the headline: Ferry sails.",
        "Follow KW’s coverage of ferries at https://kell.example/ferries",
        "Learn more about your ad choices. Visit podhost.example/adchoices",
        "Hosted on Quay. See quay.example/privacy for more information.",
        "Have a news tip? Contact Ida Marlow at ida@kell.example",
        "E-mail to a friend | Print this page",
        "Follow Kell News on Facebook, X and Instagram. Send your story ideas to news@kell.example.",
        "Our Standards: The Wire Trust Principles.",
        "skip past newsletter promotion",
        "toggle caption",
        "Press release",
        "Your browser does not support iframes.",
        "Updates to this page Published 14 March 2024",
        "Video player is loading. This is a modal window.",
        "Watch: The harbour from above",
        "Getting your Trinity Audio player ready...",
        "This audio is auto-generated. Please let us know if you have feedback.",
        "Share your thoughts in the comments below.",
        "Support local journalism: become a member today.",
        "(Only the headline may have been reworked by the staff; the rest comes from a syndicated feed.)",
        "Lesen Sie mehr zum Thema",
        "<b>Related topics</b>",
        "最終更新：11/17(火) 10:12",
        "11/17(火) 9:30配信",
        "12コメント",
        "Tags: harbour, strikes",
        "Filed under: News",
        "Related stories: Harbour dues to rise in spring",
        '[gallery ids="1,2,3"]',
        "[contains quote post or other embedded content]",
        "★",
        "* * *",
    ],
)
def test_a_line_that_stands_around_an_article_is_left_out(line: str) -> None:
    html = f"<p>{STORY}</p><p>{line}</p><p>{STORY}</p>"
    assert without_leftovers(read_html(html, "https://kell.example/")).text == f"{STORY}\n\n{STORY}"


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell by four per cent.",
        "Contact with the ship was lost on Friday",
        "Copyright was her field, and 2013 her year.",
        "Loading the ferry took nine hours and forty men.",
        "[laughter in court]",
        "Subscribers to the ferry's newsletter were told first.",
        "“We use cookies for bait,” the fisherman said.",
        "Comments by the mayor made matters worse.",
        "Read more than one paper, she advises.",
        "Print is not dead, the publisher said.",
        "A version of this boat sailed in 1931.",
        "Follow the coverage, the union told its members, and you will see.",
        "Follow the money.",
        "Related <a href='/dues'>dues</a> will rise in spring.",
        "Anzeige erstattet hat der Hafenmeister.",
        "Print shops closed early.",
        "Advertisement spending fell.",
        "Copyright law is to change.",
        "Related parties were not told.",
        "No spam was found in the inbox, the firm said.",
        "Do you have a story about that? he asked the witness.",
        "Follow him on the road to Kell, she said.",
        "Press releases were burned.",
        "Watch out for the second wave, he said.",
        "Support local fishermen, she begged.",
        "Become a member of the board, they told her, and you will see.",
        "Download figures fell.",
        "Get the news to your neighbours, the mayor asked.",
        "By clicking a shutter she became a witness.",
        "The story ends in Kell.",
        "Join the crew, he said, and see the sea.",
        "Ads for the ferry were torn down.",
        "If you buy a boat, buy an anchor.",
        "Powered by wind alone",
        "Credit: where it is due",
        "This article of the treaty is more than clear.",
        "11月17日(火) 9:30、漁港で公開された船を見た人がいる。",
        "When you buy a house on Kell, the agent earns a commission of two per cent.",
        "We get a commission for every sack, said one of the men.",
        "By entering your house they broke the terms of the lease.",
        "By clicking on the picture he had agreed to the terms of a stranger.",
        "Have your say on the pier at the town hall on Friday.",
        "Join the discussion on Friday at the town hall",
        "Loading the lorries",
        "This framework requires JavaScript 1.5 or later.",
        "Give this story a chance",
        "See the whole bay from the tower",
        "View the full moon above the pier",
    ],
)
def test_a_line_that_tells_something_stays(line: str) -> None:
    body = read_html(f"<p>{STORY}</p><p>{line}</p>", "https://kell.example/")
    assert without_leftovers(body) == body


def test_an_item_of_a_list_that_tells_something_stays_however_it_reads() -> None:
    listed = "<ul><li>Write to the harbour board</li><li>Donate</li><li>March on Friday at noon</li></ul>"
    body = read_html(f"<p>{STORY}</p>{listed}<p>{STORY}</p>")
    assert without_leftovers(body) == body


def test_a_list_of_calls_is_left_out() -> None:
    listed = "<ul><li>Share</li><li>Print</li><li>Comments</li><li>Donate</li></ul>"
    assert "Donate" not in without_leftovers(read_html(f"<p>{STORY}</p>{listed}<p>The end.</p>")).text


def test_a_program_is_left_out_for_none_of_its_words() -> None:
    body = read_html(f"<p>{STORY}</p><pre>Next</pre><p>The end.</p>")
    assert without_leftovers(body) == body


def test_title_date_and_byline_are_not_said_again_above_the_text() -> None:
    html = f"<h1>Ferry sails again</h1><p>Published: 5 May 2023, 10:15</p><p>By Ida Marlow</p><p>{STORY}</p>"
    assert without_leftovers(read_html(html), "Ferry sails again", "Ida Marlow, Tom Reyes").text == STORY


@pytest.mark.parametrize(
    "line", ["4 min read", "Published", "May 5, 2023 by Ida Marlow", "Publié le 5 mai 2023 à 09h12", "05/05/2023"]
)
def test_when_and_by_whom_and_for_how_long_is_left_out_at_the_top(line: str) -> None:
    assert without_leftovers(read_html(f"<p>{line}</p><p>{STORY}</p>")).text == STORY


def test_an_offer_behind_a_wall_is_left_out_though_some_of_it_is_long() -> None:
    wall = "<h2>Subscribe to unlock this article</h2><p>Only $1 for 4 weeks</p>"
    offer = (
        "<p>Then $75 per month. All that we write on any device. Cancel anytime during your trial, in two clicks.</p>"
    )
    assert without_leftovers(read_html(f"<p>{STORY}</p>{wall}{offer}<p>Why the Kell Post?</p>")).text == STORY


@pytest.mark.parametrize("post", ["Coast correspondent, Kell", "Political editor", "Reporting from Kell"])
def test_what_the_writer_is_is_left_out_at_the_top(post: str) -> None:
    html = f"<p>Ida Marlow</p><p>{post}</p><p>{STORY}</p>"
    assert without_leftovers(read_html(html), author="Ida Marlow").text == STORY


@pytest.mark.parametrize(
    "told",
    [
        "Ida Marlow is a coast correspondent for the Kell Post. More about Ida Marlow",
        "Ida Marlow covers the islands for the Kell Post.",
        "Ida Marlow reported from Port Ellis.",
    ],
)
def test_what_is_told_of_the_writer_at_the_end_is_left_out(told: str) -> None:
    body = read_html(f"<p>{STORY}</p><p>{told}</p>")
    assert without_leftovers(body, author="Ida Marlow, Tom Reyes").text == STORY


def test_a_first_paragraph_that_ends_in_the_words_of_the_title_stays() -> None:
    body = read_html(f"<p>At last a ferry to Kell sails again</p><p>{STORY}</p>")
    assert without_leftovers(body, "Kell: Ferry to Kell sails again") == body


def test_when_it_was_published_is_left_out_at_the_end() -> None:
    html = f"<p>{STORY}</p><p>Published - May 5, 2023 08:12 am IST</p>"
    assert without_leftovers(read_html(html)).text == STORY


def test_a_heading_with_a_kicker_before_the_title_is_not_said_again() -> None:
    html = f"<h2>Strike Ferry to Kell sails again</h2><p>{STORY}</p>"
    assert without_leftovers(read_html(html), "Kell: Ferry to Kell sails again").text == STORY


@pytest.mark.parametrize("line", ["Ida Marlow has been arrested.", "Tom Reyes is a reporter who was there."])
def test_what_is_told_of_others_at_the_end_stays(line: str) -> None:
    body = read_html(f"<p>{STORY}</p><p>{line}</p>")
    assert without_leftovers(body, author="Ida Marlow") == body


def test_a_subhead_at_the_end_heads_nothing_once_its_links_are_gone() -> None:
    html = f"<p>{STORY}</p><h2>Talk about this</h2><p>Leave a comment</p>"
    assert without_leftovers(read_html(html)).text == STORY


@pytest.mark.parametrize("words", ["Donate", "Next"])
def test_the_words_of_a_button_stay_where_they_head_a_section(words: str) -> None:
    told = "The fund of the harbour chapel takes clothes and tools on Saturdays, and money at its counter in Kell."
    assert (
        read_html(f"<p>{STORY}</p><h2>{words}</h2><p>{told}</p>").text
        == without_leftovers(read_html(f"<p>{STORY}</p><h2>{words}</h2><p>{told}</p>")).text
    )
    button = read_html(f"<p>{STORY}</p><h2>{words}</h2><p><a href='/x'>To the fund of the harbour chapel</a></p>")
    assert words not in without_leftovers(button).text


def test_a_short_line_before_a_sign_for_what_a_feed_cannot_hold_stays() -> None:
    post = f"{STORY}\n\nPhoto below\n\n[contains quote post or other embedded content]"
    assert without_leftovers(read_blocks(post)).text == f"{STORY}\n\nPhoto below"


def test_what_subscribers_are_offered_where_a_teaser_ends_is_left_out() -> None:
    told = "The harbour board has known since March that the wall on the northern side would not last another winter."
    offer = "This article is for subscribers only\n\nAll our puzzles\n\nTwo papers at your door"
    assert without_leftovers(read_blocks(f"{told}\n\n{offer}")).text == told
    assert (
        without_leftovers(read_blocks(f"Already a subscriber?\n\n{told}\n\nTides: 04:12")).text
        == f"{told}\n\nTides: 04:12"
    )


def test_a_body_of_nothing_else_stays() -> None:
    body = read_blocks("Read more")
    assert without_leftovers(body) == body


@pytest.mark.parametrize(
    ("ending", "kept"),
    [
        (" <a href='http://kell.example/a'>Read more</a>", " […]"),
        (" […] <a href='http://kell.example/a'>Continue reading Ferry →</a>", " […]"),
        ("</p><p><a href='http://kell.example/a'>Read the full story</a>", " […]"),
        (" She told them to read more", " She told them to read more"),
    ],
)
def test_a_teaser_ends_in_a_sign_that_it_goes_on(ending: str, kept: str) -> None:
    body = without_calls(read_html(f"<p>{STORY}{ending}</p>"))
    assert (body.text, body.links, body.blocks[-1].end) == (STORY + kept, (), len(STORY + kept))


def test_a_link_that_calls_to_read_on_behind_a_paragraph_is_left_out() -> None:
    digest = (
        f"<p>{STORY} <a href='http://k.example/1'>Read more →</a></p><p><a href='http://k.example/2'>Dues</a> rise.</p>"
    )
    body = without_leftovers(read_html(digest))
    assert body.text == f"{STORY}\n\nDues rise."
    assert [(body.text[link.start : link.end], link.url) for link in body.links] == [("Dues", "http://k.example/2")]
    assert [block.of(body.text) for block in body.blocks] == [STORY, "Dues rise."]


def test_a_link_that_its_sentence_needs_stays_however_it_reads() -> None:
    told = f"<p>{STORY}</p><p>To find out <a href='http://k.example/1'>more</a></p>"
    assert without_leftovers(read_html(told)).text == f"{STORY}\n\nTo find out more"


def test_a_text_that_is_there_twice_is_read_once() -> None:
    second = "The company, which had offered nothing in March, now pays for the nine days and for a new roster too."
    text = f"<p>{STORY}</p><h2>What it costs</h2><p>Much.</p><p>{second}</p>"
    assert without_leftovers(read_html(f"<div>{text}</div><div>{text}</div>")) == without_leftovers(read_html(text))


def test_the_calls_of_a_letter_that_tells_of_several_articles_lead_to_them() -> None:
    told = "".join(f"<p>{STORY} <a href='http://k.example/{at}'>Read the full story</a></p>" for at in range(2))
    assert without_leftovers(read_html(told)) == read_html(told)


def test_a_few_paragraphs_of_a_handbook_that_are_said_again_stay() -> None:
    shared = f"<p>{STORY}</p><p>{STORY.replace('Friday', 'Sunday')}</p>"
    parts = "".join(f"<p>{STORY.replace('nine', str(at))}</p>" for at in range(12, 20))
    told = f"<h2>Kell</h2>{shared}{parts}<h2>Orla</h2>{shared}<p>The end.</p>"
    assert without_leftovers(read_html(told)) == read_html(told)


def test_a_refrain_is_read_each_time() -> None:
    told = f"<p>Nobody was on board.</p><p>{STORY}</p><p>Nobody was on board.</p>"
    assert without_leftovers(read_html(told)) == read_html(told)


def test_the_beginning_of_a_paragraph_that_stands_whole_below_is_left_out() -> None:
    assert without_leftovers(read_html(f"<p>{STORY[:70]}…</p><h2>News</h2><p>{STORY}</p>")).text == f"News\n\n{STORY}"


def test_links_keep_their_words_when_blocks_before_them_go() -> None:
    body = without_leftovers(read_html(f"<p>Advertisement</p><p>{STORY} <a href='http://kell.example/a'>Times</a></p>"))
    assert [body.text[link.start : link.end] for link in body.links] == ["Times"]


def test_a_line_with_the_day_above_the_text_is_its_dateline() -> None:
    found, _ = lift_dateline(read_html(f"<h1>Ferry</h1><p>Saturday, December 2, 2023</p><p>{STORY}</p>"))
    assert found is not None
    assert found.day.isoformat() == "2023-12-02"


def test_no_day_is_looked_for_behind_the_place_where_a_report_was_written() -> None:
    body = read_html("<p>KELL, Dec. 2, 2023 (Quaywire) — The ferry sailed.</p><p>3 December 2023</p>")
    assert lift_dateline(body)[0] is None


def test_a_day_in_the_article_s_own_words_is_no_dateline() -> None:
    assert lift_dateline(read_html(f"<p>{STORY} It was 2 December 2023.</p><p>3 December 2023</p>"))[0] is None


def test_links_behind_a_label_go_with_it() -> None:
    links = (
        "<p>Tags:</p><p><a href='http://kell.example/1'>harbour</a>, <a href='http://kell.example/2'>strikes</a></p>"
    )
    links += "<h3>Read also</h3><ul><li><a href='http://kell.example/4'>Dues to rise</a></li></ul>"
    told = "<h3>Read also</h3><p>See <a href='http://kell.example/3'>the ruling</a>.</p>"
    assert (
        without_leftovers(read_html(f"<p>{STORY}</p>{links}{told}")).text == f"{STORY}\n\nRead also\n\nSee the ruling."
    )


@pytest.mark.parametrize("behind", ["jdoe Mon, 03/09/2026 - 14:00", "9 March 2026", "jdoe 2026-03-09"])
def test_a_title_with_its_writer_and_date_is_not_said_again(behind: str) -> None:
    body = read_html(f"<p>Ferry sails {behind}</p><p>{STORY}</p>")
    assert without_leftovers(body, "Ferry sails", "jdoe").text == STORY


def test_of_a_title_and_what_a_platform_adds_the_title_stays() -> None:
    html = "<p>Sunrise on the slip</p><p>submitted by /u/bosun [link] [comments]</p>"
    assert without_leftovers(read_html(html), "Sunrise on the slip").text == "Sunrise on the slip"


def test_a_pull_quote_that_is_no_blockquote_is_left_out_too() -> None:
    pulled = "<aside class='c-pull-quote'><p>After a strike of nine days</p></aside>"
    assert without_leftovers(read_html(f"<p>{STORY}</p>{pulled}<p>The end of it is open.</p>")).text == (
        f"{STORY}\n\nThe end of it is open."
    )


def test_many_offers_of_other_articles_take_time_in_proportion() -> None:
    def offers(count: int) -> float:
        offer = "<p>Read also: <a href='https://kell.example/{0}'>Dues {0}</a></p><p>The ferry sails {0}.</p>"
        body = read_html("".join(map(offer.format, range(count))))
        return least_seconds(lambda: without_leftovers(body))

    assert offers(8_000) < 12 * offers(2_000)

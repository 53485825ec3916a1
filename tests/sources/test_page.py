"""Web pages of several shapes: the text, its order and links, and what their metadata says."""

from datetime import date

import pytest

from reader.errors import SourceError
from reader.model import BlockKind
from reader.sources.articles.lead import led
from reader.sources.articles.page import LONG_PAGE, read_page
from reader.text.html import read_html
from tests.sources.pages import FIRST, LD, NOW, SECOND, THIRD, TITLE, URL, paragraphs, read, shown


@pytest.mark.parametrize(
    "frame",
    [
        "<article>{}</article>",
        "<main><article><h1>Ferry strike ends</h1>{}</article></main>",
        "<div class='entry-content'>{}</div>",
        "<div role='main'><div>{}</div></div>",
        "<table><tr><td>{}</td></tr></table>",
        "{}",
    ],
)
def test_the_text_is_found_whatever_holds_it(frame: str) -> None:
    assert read(frame.format(paragraphs(FIRST, SECOND, THIRD))).text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def test_paragraphs_that_only_line_breaks_divide_are_kept_apart() -> None:
    article = read(f"<div id='story'>{FIRST}<br><br>{SECOND}<br><br>{THIRD}</div>")
    assert [FIRST in article.text, "\n\n" + SECOND in article.text, "\n\n" + THIRD in article.text] == [True] * 3


def test_menus_banners_and_footers_are_left_out() -> None:
    article = read(
        "<div class='cookie-consent'><p>We use cookies. By going on you accept them.</p><button>Accept</button></div>"
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/s'>Sport</a></li></ul></nav>"
        f"<article><div class='share'><a href='/f'>Share on Facebook</a></div>{paragraphs(FIRST, SECOND, THIRD)}"
        "<p>Advertisement</p></article><footer><p>© 2024 Harbour Gazette</p></footer>"
    )
    assert article.text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def test_a_stub_before_a_pay_wall_gives_what_is_free() -> None:
    wall = "<h3>Subscribe to continue reading</h3><p>You have read three free articles this month.</p>"
    article = read(f"<article>{paragraphs(FIRST)}{wall}<p>Already a subscriber? Log in</p></article>")
    assert article.text == FIRST


def test_cells_of_links_beside_the_cell_with_the_text_are_left_out() -> None:
    menu = "<td><a href='/'>Front page</a><br><a href='/s'>Sport pages</a><br><a href='/c'>Classified notices</a></td>"
    story = f"<h1>Ferry strike ends</h1>{FIRST}<br><br>{SECOND}<br><br>{THIRD}"
    cells = f"<tr>{menu}<td>{story}</td>{menu}</tr>"
    assert read(f"<table><tr><td colspan=3>{menu}</td></tr>{cells}</table>").text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def test_a_table_of_links_within_the_text_stays() -> None:
    table = "<table><tr><td><a href='/k'>Kell</a></td><td><a href='/e'>Port Ellis</a></td></tr></table>"
    assert "Kell | Port Ellis" in read(f"<article>{paragraphs(FIRST, SECOND)}{table}{paragraphs(THIRD)}</article>").text


def test_a_list_of_links_stays_a_list() -> None:
    titles = ("Council votes for new tram line", "Museum finds lost painting", "Rain to return on Wednesday")
    article = read("<h1>Today</h1><ul>" + "".join(f"<li><a href='/{at}'>{t}</a></li>" for at, t in enumerate(titles)))
    items = [article.text[b.start : b.end] for b in article.blocks if b.kind is BlockKind.ITEM]
    assert items == list(titles)


def test_subheads_lists_quotations_and_pictures_keep_their_kind() -> None:
    article = read(
        f"<article>{paragraphs(FIRST)}<h2>What the crews won</h2><ul><li>Four per cent from April</li>"
        f"<li>Two more days of rest</li></ul><blockquote><p>Nobody wins a strike.</p></blockquote>"
        f"<p><img src='/f.jpg' alt='A white ferry at dusk'></p>{paragraphs(SECOND, THIRD)}</article>"
    )
    kinds = {article.text[block.start : block.end]: block.kind for block in article.blocks}
    assert kinds == {
        FIRST: BlockKind.PARAGRAPH,
        "What the crews won": BlockKind.HEADING,
        "Four per cent from April": BlockKind.ITEM,
        "Two more days of rest": BlockKind.ITEM,
        "Nobody wins a strike.": BlockKind.QUOTE,
        "A white ferry at dusk": BlockKind.IMAGE,
        SECOND: BlockKind.PARAGRAPH,
        THIRD: BlockKind.PARAGRAPH,
    }


@pytest.mark.parametrize("frame", ["<div class='x7'>{}</div>", "<table><tr><td>{}</td></tr></table>", "{}"])
def test_subheads_and_lists_stay_where_no_element_says_that_it_is_the_article(frame: str) -> None:
    menu = "<ul><li><a href='/'>Home</a></li><li><a href='/s'>Sport</a></li></ul>"
    won = "<h2>What the crews won</h2><ul><li>Four per cent from April</li><li>Two more days of rest</li></ul>"
    text = frame.format(f"{paragraphs(FIRST, SECOND)}{won}{paragraphs(THIRD)}")
    blocks = [FIRST, SECOND, "What the crews won", "Four per cent from April", "Two more days of rest", THIRD]
    assert shown(f"<div>{menu}</div>{text}<div><p>© 2024 Harbour Gazette</p></div>") == blocks


def test_links_are_resolved_and_lose_their_tracking() -> None:
    more = "More is in <a href='/talks?utm_source=x&amp;id=2'>our report</a> of the talks that went on for nine days."
    article = read(f"<article>{paragraphs(FIRST, more, SECOND)}</article>")
    assert [(article.text[link.start : link.end], link.url) for link in article.links] == [
        ("our report", "https://kell.example/talks?id=2")
    ]


def test_quotation_marks_and_raised_numbers_of_the_markup_are_written() -> None:
    words = (
        "The deck has 40 m<sup>2</sup> and is, she said, <q>the best of all decks</q>.<sup><a href='#1'>[1]</a></sup>"
    )
    assert "40 m² and is, she said, “the best of all decks”.¹" in read(f"<article>{paragraphs(FIRST, words)}").text


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (LD, date(2024, 3, 14)),
        ("<meta property='article:published_time' content='2024-03-14T23:40:00-07:00'>", date(2024, 3, 14)),
        ("<meta name='date' content='2024-03-14'>", date(2024, 3, 14)),
        ("<meta itemprop='datePublished' content='2024-03-15T00:10:00+09:00'>", date(2024, 3, 15)),
    ],
)
def test_the_day_is_that_of_the_zone_as_written(head: str, day: date) -> None:
    article = read(f"<article>{paragraphs(FIRST, SECOND)}</article>", head)
    assert (article.day, article.date_assumed) == (day, False)


def test_a_time_element_dates_a_page() -> None:
    stamp = "<time datetime='2024-03-14T23:40:00-07:00' pubdate>14 March</time>"
    assert read(f"<article>{stamp}{paragraphs(FIRST, SECOND)}</article>").day == date(2024, 3, 14)


def test_a_day_in_the_words_of_the_article_is_not_its_date() -> None:
    assert read(f"<article>{paragraphs(FIRST, 'On 3 May 1998 it sank.', SECOND)}</article>").date_assumed


def test_title_authors_and_publisher_come_from_linked_data() -> None:
    article = read(f"<article>{paragraphs(FIRST, SECOND)}</article>", f"<title>Home</title>{LD}")
    assert (article.title, article.author, article.source) == (
        "Ferry strike ends",
        "Ida Marlow, Tom Reyes",
        "Harbour Gazette",
    )


def test_title_and_publisher_come_from_open_graph() -> None:
    head = (
        "<title>Ferry strike ends | Harbour Gazette</title><meta property='og:title' content='Ferry strike ends'>"
        "<meta property='og:site_name' content='Harbour Gazette'><meta name='author' content='Ida Marlow'>"
    )
    article = read(f"<article>{paragraphs(FIRST, SECOND)}</article>", head)
    assert (article.title, article.author, article.source) == ("Ferry strike ends", "Ida Marlow", "Harbour Gazette")


def test_a_page_longer_than_any_publisher_s_is_read_to_its_end() -> None:
    many = LONG_PAGE // len(FIRST) + 100
    article = read(f"<nav>Menu</nav><article>{paragraphs(*[FIRST] * many)}</article>")
    assert len(article.blocks) == many


def test_programs_in_front_of_the_text_do_not_push_it_out() -> None:
    article = read(f"<script>{'var a=1;' * 1_200_000}</script><article>{paragraphs(FIRST, SECOND)}</article>")
    assert article.text == f"{FIRST}\n\n{SECOND}"


@pytest.mark.parametrize(
    "beginning",
    [
        "<!-- ",
        "<script>",
        "<iframe>",
        "<meta dc.date ",
        "<sup> ",
        "<div>",
        "<figcaption>",
        '<p class="picture-words">',
        "<ol><li>",
    ],
)
def test_a_flood_of_beginnings_does_not_hide_the_text(beginning: str) -> None:
    assert FIRST in read(f"<article>{paragraphs(FIRST, SECOND)}</article>" + beginning * 20_000).text


def test_a_page_without_words_says_so() -> None:
    with pytest.raises(SourceError, match="no text in it"):
        read("<script>x</script><img src='/a.png'>")


def test_the_words_under_a_picture_are_read_as_the_picture_s() -> None:
    figure = "<figure><img src='a.jpg' alt='A ferry'><figcaption><p>The ferry in 1998.</p></figcaption></figure>"
    article = read(f"<article><h1>Ferry strike ends</h1>{figure}{paragraphs(FIRST, SECOND, THIRD)}</article>")
    pictures = [article.text[b.start : b.end] for b in article.blocks if b.kind is BlockKind.IMAGE]
    assert pictures == ["A ferry", "The ferry in 1998."]


def test_a_live_page_keeps_the_subheads_of_all_its_posts() -> None:
    heads = ["Strike ends", "Tickets stay valid", "Crews sail"]
    posts = [f"<article><h2>{h}</h2><p>{p}</p></article>" for h, p in zip(heads, (FIRST, THIRD, SECOND), strict=True)]
    article = read(f"<main><h1>Ferry strike, live</h1>{''.join(posts)}</main>")
    assert article.text.split("\n\n") == [heads[0], FIRST, heads[1], THIRD, heads[2], SECOND]


@pytest.mark.parametrize("frame", ["<div class='post'>{}</div>", "<li class='update'><div>{}</div></li>"])
def test_posts_need_not_be_articles(frame: str) -> None:
    heads = ("Crews go home", "Company speaks", "Talks begin")
    told = zip(heads, (FIRST, THIRD, SECOND), strict=True)
    page = "".join(frame.format(f"<time>18:15</time><h3>{head}</h3><p>{words}</p>") for head, words in told)
    article = read(f"<main><h1>Ferry strike, live</h1><div>{page}</div></main>")
    assert [article.text.count(words) for words in (*heads, FIRST, SECOND, THIRD)] == [1] * 6
    assert article.text.index(heads[2]) < article.text.index(SECOND)


@pytest.mark.parametrize(("day", "known"), [("10.03.26", True), ("Closed since 10.03.26 and still shut", False)])
def test_a_headline_that_is_no_heading_is_known_by_the_title(day: str, known: bool) -> None:
    head = f"<div>2.2.2026</div><div class='t'>Ferry strike ends</div><div>{day}</div>"
    article = read(f"{head}<div class='x'>{paragraphs(FIRST, SECOND, THIRD)}</div>")
    assert (article.day.isoformat() == "2026-03-10" and not article.date_assumed) is known


def test_posts_under_a_lead_keep_their_times_and_it_stands_before_them() -> None:
    posts = "".join(
        f"<div class='post'><time>{time}</time><p>{words}</p></div>"
        for time, words in (("18.15 GMT", FIRST), ("17.30 GMT", THIRD), ("16.00 GMT", SECOND))
    )
    lead = "Rolling coverage of the ferry strike, with the newest first."
    article = read(f"<article><h1>Ferry strike, live</h1><p>{lead}</p><div>{posts}</div></article>")
    assert article.text.split("\n\n") == [lead, "18.15 GMT", FIRST, "17.30 GMT", THIRD, "16.00 GMT", SECOND]


def test_a_rule_of_a_page_divides_the_text_once() -> None:
    article = read(f"<article>{paragraphs(FIRST, SECOND)}<hr class='wide'/>{paragraphs(THIRD)}<hr></article>")
    assert article.text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
    assert [block.ruled for block in article.blocks] == [False, False, True]


def test_a_template_for_programs_is_no_text() -> None:
    page = f"<article>{paragraphs(FIRST, SECOND, THIRD)}<template><p>{{{{title}}}} and more</p></template></article>"
    assert read(page).text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def test_a_template_that_is_shown_where_it_stands_is_text() -> None:
    inner = "<template><p>A program fills this in, some day or never.</p></template>"
    story = f"{paragraphs(FIRST, SECOND)}{inner}{paragraphs(THIRD)}"
    assert shown(f"<main><kell-story><template shadowrootmode='open'>{story}</template></kell-story></main>") == [
        FIRST,
        SECOND,
        THIRD,
    ]


def test_a_page_named_in_linked_data_is_no_publisher() -> None:
    page = '"@graph":[{"@type":"WebPage","name":"Ferry strike ends"},{"@type"'
    data = LD.replace('"@type"', page, 1).replace(
        ',"publisher":{"@type":"Organization","name":"Harbour Gazette"}}', "}]}"
    )
    found = read(f"<article>{paragraphs(FIRST, SECOND)}</article>", f"<title>Ferry strike ends</title>{data}")
    assert found.source == "kell.example"


@pytest.mark.parametrize(
    "line",
    [
        "By Ida Marlow | Updated Mar. 14, 2024 6:12 p.m. ET",
        "<span>First published: 14th March 2024</span>",
        "Ida Marlow • 14.03.2024 - 18:12",
        "Submitted by idamarlow on Thu, 03/14/2024 - 18:12",
    ],
)
def test_a_day_below_the_headline_is_the_day_of_publication(line: str) -> None:
    page = f"<main><h1>Ferry strike ends</h1><div class='meta'>{line}</div>{paragraphs(FIRST, SECOND, THIRD)}</main>"
    assert read(page).day == date(2024, 3, 14)


def test_the_lines_of_a_chronology_are_paragraphs_of_their_own() -> None:
    lines = "<p>How it came<br>2019: The mill burns.<br><b>May 2020:</b> It opens again.</p>"
    assert read(f"<article>{paragraphs(FIRST, SECOND, THIRD)}{lines}</article>").text.endswith(
        "How it came\n\n2019: The mill burns.\n\nMay 2020: It opens again."
    )


def test_what_stands_before_chapters_is_kept() -> None:
    chapters = [
        f"<section class='c'><h2>{n}</h2><p>{words}</p></section>" for n, words in enumerate((SECOND, THIRD, FIRST))
    ]
    lead = "Nine days without a ferry have changed the harbour, and nobody knows how long it will last."
    article = read(f"<article><p>{lead}</p>{''.join(chapters)}</article>")
    assert article.text.startswith(lead)


def test_short_posts_of_a_live_page_are_kept_beside_a_long_one() -> None:
    long = f"<article><h2>Vote</h2>{paragraphs(FIRST, SECOND, THIRD, FIRST[::-1], SECOND[::-1])}</article>"
    short = [
        f"<article><h2>{n}</h2><p>{n}. The hall fills, and the clerk reads the names.</p></article>" for n in "ABC"
    ]
    article = read(f"<main><h1>Harbour vote, live</h1>{long}{''.join(short)}</main>")
    assert [f"{n}. The hall fills" in article.text for n in "ABC"] == [True] * 3


@pytest.mark.parametrize(
    "card", ["<h3><a href='/{0}'>{0}</a></h3><p>{1}</p>", "<a href='/{0}'><h3>{0}</h3><p>{1}</p></a>"]
)
def test_cards_that_lead_to_other_articles_are_no_posts(card: str) -> None:
    teaser = "A storm from the west will reach the coast before the weekend."
    cards = "".join(f"<article>{card.format(n, teaser)}</article>" for n in range(4))
    article = read(f"<main><article>{paragraphs(FIRST, SECOND, THIRD)}</article><div>{cards}</div></main>")
    assert article.text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


@pytest.mark.parametrize(
    "page",
    [
        "<aside><time datetime='2020-01-01'>x</time></aside><h1>Ferry</h1><time datetime='2024-03-14'>y</time>{}",
        "<h1>Ferry</h1><time datetime='2024-03-14'>y</time>{}<ul><li><time datetime='2020-01-01'>x</time></ul>",
        "<time class='updated' datetime='2024-03-19'>x</time><time class='published' datetime='2024-03-14'>y</time>{}",
    ],
)
def test_of_several_time_elements_the_article_s_own_counts(page: str) -> None:
    assert read(page.format(f"<article>{paragraphs(FIRST, SECOND)}</article>")).day == date(2024, 3, 14)


def test_the_day_of_the_article_goes_before_that_of_its_page_in_linked_data() -> None:
    told = (
        '{"@graph":[{"@type":"WebPage","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"Ferry",'
        '"datePublished":"2024-03-14T23:40:00-07:00"}]}'
    )
    head = f"{TITLE}<script type='application/ld+json'>{told}</script>"
    article = read(f"<article>{paragraphs(FIRST, SECOND)}</article>", head)
    assert (article.day, article.published.hour) == (date(2024, 3, 14), 6)


@pytest.mark.parametrize("wrong", ["2099-01-01", "1970-01-01T00:00:00Z", "soon", ""])
def test_a_day_in_linked_data_that_can_be_none_does_not_date_a_page(wrong: str) -> None:
    told = f'{{"@type":"NewsArticle","headline":"Ferry","datePublished":"{wrong}"}}'
    head = f"{TITLE}<script type='application/ld+json'>{told}</script>"
    page = f"<article><h1>Ferry</h1><time datetime='2024-03-14'>x</time>{paragraphs(FIRST, SECOND)}</article>"
    assert read(page, head).day == date(2024, 3, 14)


def test_the_hour_of_a_page_stands_in_the_plainest_of_elements_too() -> None:
    head = f"{TITLE}<meta name='date' content='2024-03-14T08:20:00+0100'>"
    assert read(f"<article>{paragraphs(FIRST, SECOND)}</article>", head).published.minute == 20


def test_several_whole_articles_are_read_with_their_heads() -> None:
    told = ((FIRST, SECOND), (THIRD, FIRST.lower()), (SECOND.upper(), THIRD.upper()))
    posts = [
        f"<article><h2><a href='/{n}'>Ferry {n}</a></h2>{paragraphs(*words)}</article>" for n, words in enumerate(told)
    ]
    article = read(f"<main>{''.join(posts)}</main>")
    assert [block.of(article.text) for block in article.blocks if block.kind is BlockKind.HEADING] == [
        "Ferry 0",
        "Ferry 1",
        "Ferry 2",
    ]


@pytest.mark.parametrize("root", ["svg", "div", "article"])
def test_a_piece_of_a_page_is_read_whatever_is_around_it(root: str) -> None:
    page = f"<{root}><h1>Ferry</h1>{paragraphs(FIRST, SECOND)}</{root}>".encode()
    assert FIRST in read_page(page, URL, NOW).text


def test_a_page_that_only_asks_for_programs_has_no_words() -> None:
    with pytest.raises(SourceError, match="no text in it"):
        read("<div id='root'><noscript>You need to enable JavaScript to run this app.</noscript></div>")


@pytest.mark.parametrize(
    "line",
    [
        "Posted March 14, 2024, 6:20 am",
        "Thu 14 Mar 2024 06.20 GMT",
        "Issued on: 14/03/2024 - 06:20 Modified: 15/03/2024 - 09:00",
        "Created: 14 March 2024, 06:20 Last updated: 16 March 2024",
    ],
)
def test_the_hour_below_the_headline_is_that_of_publication(line: str) -> None:
    article = read(f"<article><h1>Ferry</h1><div>{line}</div>{paragraphs(FIRST, SECOND, THIRD)}</article>")
    assert (article.day, article.published.hour, article.published.minute) == (date(2024, 3, 14), 6, 20)
    assert article.text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def test_how_long_ago_a_page_was_published_is_no_paragraph() -> None:
    article = read(f"<article><h1>Ferry</h1><p>Updated 3 hours ago</p>{paragraphs(FIRST, SECOND, THIRD)}</article>")
    assert article.text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def test_the_caption_of_a_table_stands_alone() -> None:
    table = "<table><caption>Fares</caption><tr><th>Child</th><td>4 crowns</td><td></td></tr></table>"
    article = read(f"<article>{paragraphs(FIRST)}{table}{paragraphs(SECOND, THIRD)}</article>")
    assert article.text.split("\n\n") == [FIRST, "Fares", "Child | 4 crowns", SECOND, THIRD]


@pytest.mark.parametrize(
    ("start", "item"), [("", "<li>{}</li>"), (" start='1'", "<li class='x'> <p><b>{}</b></p></li>")]
)
def test_the_numbers_of_a_list_are_kept(start: str, item: str) -> None:
    steps = ["The gangway is lowered first of all.", "Then the cars leave, the last one first."]
    html = "".join(item.format(step) for step in steps)
    article = read(f"<article>{paragraphs(FIRST, SECOND)}<ol{start}>{html}</ol>{paragraphs(THIRD)}</article>")
    assert article.text.split("\n\n") == [FIRST, SECOND, f"1. {steps[0]}", f"2. {steps[1]}", THIRD]


BODY = f"{FIRST}\\n\\n{SECOND}\\n\\n{THIRD}"
MARKED = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"


@pytest.mark.parametrize("told", [BODY, BODY.replace("\\n\\n", "\\n"), MARKED, f"{MARKED}<script>x</script>"])
@pytest.mark.parametrize(
    "shown", ["<div id='root'></div>", f"<article><h1>Ferry strike ends</h1><p>{FIRST}</p></article>"]
)
def test_words_that_only_the_linked_data_have_are_read_in_paragraphs(told: str, shown: str) -> None:
    linked = f'{{"@graph":[{{"@type":"WebPage"}},{{"@type":["NewsArticle"],"articleBody":"{told}"}}]}}'
    article = read(shown, f"<title>Ferry</title><script type='application/ld+json'>{linked}</script>")
    assert article.text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


@pytest.mark.parametrize("linked", ['{"articleBody": 3}', '{"articleBody": "Cut', '{"articleBody": "Another story."}'])
def test_linked_data_that_tell_nothing_of_the_article_change_nothing(linked: str) -> None:
    script = f"<script type='application/ld+json'>{linked}</script>"
    assert read(f"<article>{paragraphs(FIRST, SECOND)}</article>", script).text == f"{FIRST}\n\n{SECOND}"


def test_a_quotation_set_apart_that_the_text_has_too_is_left_out() -> None:
    pulled = "<blockquote><p>“We got what we came for”</p></blockquote>"
    other = "<blockquote><p>Nobody wins a strike like this one.</p></blockquote>"
    article = read(f"<article>{paragraphs(FIRST)}{pulled}{paragraphs(SECOND)}{other}{paragraphs(THIRD)}</article>")
    assert article.text == f"{FIRST}\n\n{SECOND}\n\nNobody wins a strike like this one.\n\n{THIRD}"


def test_a_page_with_a_few_words_gives_them_without_its_menu() -> None:
    film = "A film from above shows the ferry as it leaves its old pier for the last time."
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/s'>Sport</a></li></ul></nav>"
    article = read(f"{menu}<main><h1>Ferry strike ends</h1><video src='/f.mp4'></video><p>{film}</p></main>")
    assert article.text == f"Video\n\n{film}"


def test_a_date_line_in_the_signs_of_east_asia_is_no_part_of_the_text() -> None:
    first = "港町の議会は火曜日、延期されてきた旧フェリー埠頭の再建を可決した。"
    article = read(f"<article><div>2026年3月10日</div>{paragraphs(first, first[::-1])}</article>")
    assert article.day == date(2026, 3, 10)
    assert "2026年" not in article.text


def test_of_a_page_that_one_must_pay_for_the_opening_is_a_paragraph_of_its_own() -> None:
    offer = "<div><h2>Subscribe to continue reading</h2><p>Get unlimited access.</p><button>Subscribe</button></div>"
    found = read(f"<main><article><h1>Ferry strike ends</h1>{paragraphs(FIRST)}{offer}</article></main>")
    assert found.text == FIRST


def test_a_live_page_that_has_its_posts_in_linked_data_alone_gives_all_of_them() -> None:
    posts = ",".join(f'{{"headline":"Post {number}","articleBody":"{FIRST}"}}' for number in (1, 2))
    data = f'<script type="application/ld+json">{{"@type":"LiveBlogPosting","liveBlogUpdate":[{posts}]}}</script>'
    found = read("<main><h1>Ferry strike – live</h1><p>Updates.</p></main>", data)
    assert found.text == f"Post 1\n\n{FIRST}\n\nPost 2\n\n{FIRST}"


def test_a_post_of_a_social_network_is_a_quotation_with_who_wrote_it_below() -> None:
    post = (
        "<figure class='wp-block-embed is-provider-quay'><div class='wp-block-embed__wrapper'><blockquote class='post'>"
        "<p>Nine days for this. I am proud of all of you.</p>&mdash; Carla Nunes (@cnunes) "
        "<a href='https://quay.example/1'>March 14, 2024</a></blockquote></div></figure>"
    )
    article = read(f"<article>{paragraphs(FIRST, SECOND)}{post}{paragraphs(THIRD)}</article>")
    quoted = [article.text[one.start : one.end] for one in article.blocks if one.kind is BlockKind.QUOTE]
    assert quoted == [
        "Nine days for this. I am proud of all of you.",
        "— Carla Nunes (@cnunes) March 14, 2024",
    ]


def test_the_name_under_a_quotation_that_is_left_out_goes_with_it() -> None:
    apart = "<blockquote><p>“We got what we came for”</p><cite>Carla Nunes, of the union</cite></blockquote>"
    article = read(f"<article>{paragraphs(FIRST, SECOND)}{apart}{paragraphs(THIRD)}</article>")
    assert article.text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def test_a_day_beside_the_writer_is_no_part_of_the_name() -> None:
    byline = "<div class='byline'><a href='/@ida'>Ida Marlow</a><div>Mar 14, 2024</div></div>"
    article = read(f"<article><h1>Ferry strike ends</h1>{byline}{paragraphs(FIRST, SECOND, THIRD)}</article>")
    assert (article.author, article.text) == ("Ida Marlow", f"{FIRST}\n\n{SECOND}\n\n{THIRD}")


def test_a_publisher_and_a_colon_before_the_headline_are_no_part_of_it() -> None:
    assert read(paragraphs(FIRST, SECOND, THIRD), "<title>Kell: Ferry strike ends</title>").title == "Ferry strike ends"


@pytest.mark.parametrize("signed", ["<cite>{}</cite>", "<footer>{}</footer>", "<footer>— <cite>{}</cite></footer>"])
def test_who_signs_a_quotation_stands_below_it_behind_a_dash(signed: str) -> None:
    apart = f"<blockquote><p>Nobody asked us about the new timetable.</p>{signed.format('Carla Nunes')}</blockquote>"
    article = read(f"<article>{paragraphs(FIRST)}{apart}{paragraphs(SECOND, THIRD)}</article>")
    quoted = [article.text[one.start : one.end] for one in article.blocks if one.kind is BlockKind.QUOTE]
    assert quoted == ["Nobody asked us about the new timetable.", "— Carla Nunes"]


@pytest.mark.parametrize(
    "quoted",
    [
        "<blockquote>Nobody asked us about the new timetable.<cite>Carla Nunes</cite></blockquote>",
        (
            "<figure><blockquote><p>Nobody asked us about the new timetable.</p></blockquote>"
            "<figcaption>— <cite>Carla Nunes</cite></figcaption></figure>"
        ),
    ],
)
def test_who_signs_a_quotation_may_stand_right_behind_it_or_in_its_caption(quoted: str) -> None:
    text = read(f"<article>{paragraphs(FIRST, SECOND)}{quoted}{paragraphs(THIRD)}</article>").text
    assert text.split("\n\n")[2:4] == ["Nobody asked us about the new timetable.", "— Carla Nunes"]


@pytest.mark.parametrize(
    ("below", "author"),
    [
        ("<div>By <a>Ida Marlow</a> and <a>Tom Reyes</a></div>", "Ida Marlow and Tom Reyes"),
        ("<small>March 14th, 2024 by Ida Marlow</small>", "Ida Marlow"),
        ("<p>by</p><div><a>Ida Marlow</a></div>", "Ida Marlow"),
        ("<dl><dt>Details</dt><dd>Written by: <span>Ida Marlow</span></dd><dd>Hits: 12</dd></dl>", "Ida Marlow"),
        ("<div>Posted by <a>Ida Marlow</a></div>", "Ida Marlow"),
        ("<div>Por Ida Marlow | 14 de marzo de 2024</div>", "Ida Marlow"),
        ("<span>Ida Marlow</span><div>Harbour correspondent</div>", "Ida Marlow"),
        ("<div>Port Ellis</div><div>By the sea</div>", ""),
    ],
)
def test_a_line_below_the_headline_names_who_wrote_it(below: str, author: str) -> None:
    assert (
        read(f"<h1>Ferry strike ends</h1>{below}<article>{paragraphs(FIRST, SECOND, THIRD)}</article>").author == author
    )


@pytest.mark.parametrize("name", ["class='kg-signup-card'", "data-name='newsletter'", "class='related_articles'"])
def test_a_box_between_paragraphs_is_known_by_its_name(name: str) -> None:
    box = f"<div {name}><p>The Quay Letter</p><p>The best of the harbour, every morning at seven.</p></div>"
    assert read(f"<article>{paragraphs(FIRST, SECOND)}{box}{paragraphs(THIRD)}</article>").text == (
        f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
    )


def test_a_text_is_kept_whatever_its_element_is_called() -> None:
    page = f"<div class='newsletter subscription'>{paragraphs(FIRST, SECOND, THIRD, FIRST[::-1])}</div>"
    assert read(page).text == f"{FIRST}\n\n{SECOND}\n\n{THIRD}\n\n{FIRST[::-1]}"


def test_a_live_page_that_only_its_linked_data_tell_is_read_from_them() -> None:
    updates = ",".join(
        f'{{"@type":"BlogPosting","headline":"{h}","articleBody":"{b}"}}' for h, b in (("A", FIRST), ("B", THIRD))
    )
    data = (
        '<script type="application/ld+json">{"@type":"LiveBlogPosting",'
        '"headline":"Ferry strike as it ended, and how it began"'
        ',"author":[{"@type":"Person","name":"Ida Marlow"}],"publisher":{"name":"Kell Post"},"liveBlogUpdate":['
        f"{updates}]}}</script>"
    )
    article = read("<h1>Ferry strike as it ended, and how it began</h1>", f"<title>Ferry</title>{data}")
    assert (article.title, article.author, article.source) == (
        "Ferry strike as it ended, and how it began",
        "Ida Marlow",
        "Kell Post",
    )
    assert article.text == f"A\n\n{FIRST}\n\nB\n\n{THIRD}"


def test_a_firm_in_the_place_of_writers_is_none() -> None:
    data = '{"@type":["NewsArticle"],"headline":"Ferry","author":{"@type":"Organization","name":"Kell Post"}}'
    script = f'<script type="application/ld+json">{data}</script>'
    assert read(f"<article>{paragraphs(FIRST, SECOND)}</article>", script).author == ""


def test_a_mail_in_an_archive_keeps_its_paragraphs() -> None:
    mail = f"Dear all,\n\n{FIRST[:60]}\n{FIRST[60:]}\n\n{THIRD}"
    assert read(f"<h1>Vote</h1><hr><pre>{mail}</pre>").text.split("\n\n")[0] == "Dear all,"


def test_the_words_of_a_picture_may_hold_links() -> None:
    words = "Photo by <a href='/h'>J. Holm</a> on <a href='/u'>Unsplash</a>"
    figure = f"<figure><img src='a.jpg'><figcaption>{words}</figcaption></figure>"
    assert (
        "Photo by J. Holm on Unsplash"
        in read(f"<article>{paragraphs(FIRST, SECOND)}{figure}{paragraphs(THIRD)}</article>").text
    )


def test_who_wrote_a_quotation_may_stand_behind_a_line_break() -> None:
    quotation = "<blockquote>Nobody wins a strike.<br><cite>Old song</cite></blockquote>"
    text = read(f"<article>{paragraphs(FIRST, SECOND)}{quotation}{paragraphs(THIRD)}</article>").text
    assert "Nobody wins a strike.\n\n— Old song" in text


def test_a_site_among_the_writers_is_none() -> None:
    head = "<title>Ferry</title><meta name='author' content='Ida Marlow, KELL POST'>"
    head += "<meta property='og:site_name' content='Kell Post'>"
    assert read(f"<article>{paragraphs(FIRST, SECOND, THIRD)}</article>", head).author == "Ida Marlow"


def test_the_place_of_a_report_stands_before_its_words() -> None:
    place = "<div class='source'><cite><span>Port Ellis</span> <span>Agency</span> — </cite></div>"
    article = read(f"<article>{place}{paragraphs(FIRST, SECOND, THIRD)}</article>")
    assert article.text == f"Port Ellis Agency — {FIRST}\n\n{SECOND}\n\n{THIRD}"
    assert [article.text[block.start : block.end] for block in article.blocks][1:] == [SECOND, THIRD]


@pytest.mark.parametrize(
    "loose",
    [
        "<div>{}</div>",
        "<div class='card'><div class='text'>{}</div></div>",
        "<div><b>{}</b></div>",
    ],
)
def test_a_sentence_that_stands_loose_between_paragraphs_is_read(loose: str) -> None:
    article = read(f"<article>{paragraphs(FIRST, SECOND)}{loose.format(THIRD)}{paragraphs(FIRST.lower())}</article>")
    assert article.text.split("\n\n") == [FIRST, SECOND, THIRD, FIRST.lower()]


def test_parts_of_a_text_that_only_its_style_divides_are_paragraphs() -> None:
    spans = "".join(f"<span class='line'>{words}</span>" for words in (FIRST, SECOND, THIRD))
    assert read(f"<article><h1>Ferry strike ends</h1><div>{spans}</div></article>").text.split("\n\n") == [
        FIRST,
        SECOND,
        THIRD,
    ]


def test_a_box_of_facts_is_read_where_it_stands() -> None:
    box = "<aside class='factbox'><h3>The fleet</h3><ul><li>nine ferries</li><li>four routes</li></ul></aside>"
    text = read(f"<article>{paragraphs(FIRST, SECOND)}{box}{paragraphs(THIRD)}</article>").text
    assert text.split("\n\n") == [FIRST, SECOND, "The fleet", "nine ferries", "four routes", THIRD]


def test_what_is_said_of_a_term_stands_behind_it() -> None:
    terms = (
        "<dl><dt>Ferries</dt><dd>nine, of which <a href='/old'>two</a> are old</dd><dt>Routes:</dt><dd>four</dd></dl>"
    )
    article = read(f"<article>{paragraphs(FIRST, SECOND)}{terms}{paragraphs(THIRD)}</article>")
    assert article.text.split("\n\n")[2:4] == ["Ferries: nine, of which two are old", "Routes: four"]
    assert [link.url for link in article.links] == ["https://kell.example/old"]


@pytest.mark.parametrize("bold", ["strong", "b"])
def test_bold_words_that_open_a_paragraph_are_one_of_their_own(bold: str) -> None:
    asked = f"<p><{bold}>Why did it take so long?</{bold}><br>{SECOND}</p>"
    text = read(f"<article>{paragraphs(FIRST)}{asked}{paragraphs(THIRD)}</article>").text
    assert text.split("\n\n") == [FIRST, "Why did it take so long?", SECOND, THIRD]


LEAD = "Nine days without a boat are over, and the company pays for them"


@pytest.mark.parametrize(
    ("head", "lead"),
    [
        ("", f"<p class='article__standfirst'>{LEAD}</p>"),
        ("", f"<div data-gu-name='standfirst'><p>{LEAD}</p></div>"),
        (f"<meta name='description' content='{LEAD}'>", f"<div class='x1'><h2>{LEAD}</h2></div>"),
    ],
)
def test_the_lead_stands_before_the_text(head: str, lead: str) -> None:
    page = (
        f"<header><h1>Ferry strike ends</h1>{lead}</header><div class='body'>{paragraphs(FIRST, SECOND, THIRD)}</div>"
    )
    text = read(f"<article>{page}</article>", f"<title>Ferry strike ends</title>{head}").text
    assert text.split("\n\n") == [LEAD, FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "below",
    [
        f"<div class='teaser'><a href='/other'>{LEAD}</a></div>",
        "<p class='intro'>Ferry strike ends</p>",
    ],
)
def test_what_only_seems_to_be_a_lead_is_none(below: str) -> None:
    page = (
        f"<header><h1>Ferry strike ends</h1>{below}</header><div class='body'>{paragraphs(FIRST, SECOND, THIRD)}</div>"
    )
    assert read(f"<article>{page}</article>").text.split("\n\n") == [FIRST, SECOND, THIRD]


def test_the_post_of_a_writer_may_stand_right_behind_the_name() -> None:
    below = "<div><span>Ida Marlow</span><span>South coast reporter</span></div>"
    page = f"<h1>Ferry strike ends</h1>{below}<div>{paragraphs(FIRST, SECOND, THIRD)}</div>"
    assert read(f"<article>{page}</article>").author == "Ida Marlow"


def test_a_lead_that_only_begins_the_text_is_not_said_again() -> None:
    body = read_html(paragraphs(FIRST, SECOND))
    assert led(body, f"{FIRST[:70]}…", "Ferry strike ends") == body


@pytest.mark.parametrize(
    "byline",
    [
        "<span itemprop='author'>By <a href='/p'><span>Ida Marlow</span></a></span>",
        "<div>By Ida Marlow</div>",
    ],
)
def test_the_box_of_the_reader_s_own_account_names_no_writer(byline: str) -> None:
    page = f"<ul><li><a><span class='username'>Username</span></a></li></ul><article><h1>Ferry strike ends</h1>{byline}"
    assert read(page + paragraphs(FIRST, SECOND) + "</article>").author == "Ida Marlow"


@pytest.mark.parametrize(
    "page",
    [
        "<p class='date'>February 5, 2026</p><h1>Ferry strike ends</h1>",
        "<div><time>5 February 2026</time></div><div><h1>Ferry strike ends</h1></div>",
        "<p>February 5, 2026</p><h2>Ferry strike ends</h2>",
    ],
)
def test_a_day_right_above_the_headline_is_the_day_of_publication(page: str) -> None:
    assert read(page + paragraphs(FIRST, SECOND)).day == date(2026, 2, 5)


def test_a_day_below_the_headline_goes_before_one_above_it() -> None:
    page = f"<p>February 5, 2026</p><h1>Ferry strike ends</h1><p>March 2, 2026</p>{paragraphs(FIRST, SECOND)}"
    assert read(page).day == date(2026, 3, 2)


@pytest.mark.parametrize("day", ["Feb. 5, 2026 -- ", "5 February 2026 — "])
def test_a_day_and_a_dash_before_the_first_words_date_a_page(day: str) -> None:
    assert read(f"<article>{paragraphs(day + FIRST, SECOND)}</article>").day == date(2026, 2, 5)


def test_a_day_that_a_sentence_begins_with_does_not_date_a_page() -> None:
    words = "Feb. 5, 2021 — the day on which the ferry sank — was the coldest of that winter."
    assert read(f"<article>{paragraphs(words, FIRST, SECOND)}</article>").date_assumed


def test_the_words_of_a_picture_above_the_lead_do_not_hide_it() -> None:
    lead = "After nine days the crews have what they asked for, and the islands their ferry."
    figure = "<figure><img src='/f.jpg' alt=''><figcaption>The ferry at the quay of Port Ellis</figcaption></figure>"
    page = f"<h1>Ferry strike ends</h1>{figure}<p class='chapo'>{lead}</p><article>{paragraphs(FIRST, SECOND, THIRD)}"
    assert shown(f"{page}</article>")[0] == lead


def test_the_sections_above_the_first_paragraph_are_left_out() -> None:
    trail = "<p><a href='/n'>News</a> &gt; <a href='/n/i'>Islands</a></p><p><a href='/t'>Strikes</a>,</p>"
    long = f"{FIRST} {SECOND}"
    assert shown(f"<article>{trail}{paragraphs(long, THIRD)}</article>") == [long, THIRD]

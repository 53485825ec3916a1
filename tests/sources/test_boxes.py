"""What stands beside the article of a page, and is known by what its elements are called."""

import pytest

from tests.sources.pages import FIRST, SECOND, THIRD, paragraphs, shown

LONG = paragraphs(*(f"{words} {words.lower()}" for words in (FIRST, SECOND, THIRD)))
STORY = [f"{words} {words.lower()}" for words in (FIRST, SECOND, THIRD)]
ASKED = (
    "We and our partners set cookies to measure how the ferry's page is read, for advertising and for nothing else. "
)


@pytest.mark.parametrize(
    "name", ["id='kell-cookie-banner'", "class='cmp consent'", "id='onetrust-sdk'", "class='gdpr'"]
)
def test_what_asks_for_leave_is_no_part_of_the_article_however_long(name: str) -> None:
    box = f"<div {name}>{paragraphs(ASKED, ASKED.lower(), ASKED.upper())}</div>"
    assert shown(f"<article>{LONG}{box}</article>") == STORY


@pytest.mark.parametrize("name", ["sf_comment", "comments", "lista comentarios", "article__comments", "kommentare"])
def test_what_readers_say_below_an_article_is_left_out(name: str) -> None:
    said = f"<div class='{name}'>{paragraphs('I was on board that night, and nobody told us anything at all.')}</div>"
    assert shown(f"<article>{LONG}</article><div>{said}{said}</div>") == STORY


def test_a_page_that_is_a_thread_of_its_readers_is_read() -> None:
    said = "".join(f"<div class='sf_comment'><p>{words}</p></div>" for words in STORY)
    assert shown(f"<div><h1>Who was on board?</h1>{said}</div>") == STORY


def test_what_only_those_hear_who_have_a_page_read_to_them_is_left_out() -> None:
    words = f"<span class='visually-hidden'>Image source, </span>{FIRST}"
    assert shown(f"<article>{paragraphs(words, SECOND, THIRD)}</article>") == [FIRST, SECOND, THIRD]


def test_an_article_that_opens_above_a_list_is_read() -> None:
    opened = f"<div role='dialog'><h2>Ferry sails again</h2>{LONG}</div>"
    assert shown(f"<ul><li>Dues</li><li>Tides</li></ul>{opened}")[-3:] == STORY


def test_what_only_pops_up_over_a_word_is_left_out() -> None:
    word = "strike<span role='tooltip'>When nobody works.</span>"
    assert shown(f"<article>{paragraphs(FIRST.replace('strike', word), SECOND, THIRD)}</article>") == [
        FIRST,
        SECOND,
        THIRD,
    ]


def test_what_hides_the_words_of_a_picture_is_no_part_of_them() -> None:
    caption = "<p>The quay at dawn. <b class='credit'>Jo Berg</b><b class='hide-caption'><b>hide caption</b></b></p>"
    words = f"<div class='caption'>{caption}</div><b class='toggle-caption'><b>toggle caption</b></b>"
    page = f"<article>{paragraphs(FIRST, SECOND)}<div><img src='q.jpg'>{words}</div>{paragraphs(THIRD)}</article>"
    assert shown(page) == [FIRST, SECOND, "The quay at dawn. Jo Berg", THIRD]


@pytest.mark.parametrize(
    "form",
    [
        "<h3>Tide</h3><p>Every Friday, in your hands.</p><form><input type='email'><button>Go</button></form>",
        "<div><p>What happened on the islands.</p></div><div><input type='email'></div><p>Leave at any time.</p>",
    ],
)
def test_what_asks_for_an_address_is_left_out_with_the_words_around_it(form: str) -> None:
    page = f"<article><h1>Ferry</h1>{LONG}<div class='my-8 p-6'>{form}</div>{LONG.replace('e', 'o')}</article>"
    assert shown(page) == [*STORY, *(words.replace("e", "o") for words in STORY)]


def test_a_paragraph_of_the_article_in_the_box_of_a_form_stays() -> None:
    told = "The harbour board meets again on Friday, when the fares of the winter timetable are put to the vote."
    form = "<div><p>Our letter tells you of it.</p><form><input type='email'></form></div>"
    page = f"<article><h1>Ferry</h1>{LONG}<div><p>{told}</p>{form}</div>{LONG.replace('e', 'o')}</article>"
    assert shown(page) == [*STORY, told, *(words.replace("e", "o") for words in STORY)]


def test_a_short_text_beside_a_form_stays() -> None:
    stub = f"<div><p>{FIRST}</p><form><label>Log in</label><input type='email'></form></div>"
    assert shown(f"<main>{stub}</main>") == [FIRST]


def test_an_article_that_stands_in_a_window_is_read() -> None:
    assert shown(f"<div role='dialog'><h1>Ferry strike ends</h1>{LONG}</div>") == STORY
    assert shown(f"<main role='dialog'>{LONG}</main>") == STORY


def test_a_hidden_headline_is_still_one() -> None:
    assert shown(f"<article><h1 class='sr-only'>Ferry strike ends</h1>{LONG}</article>") == STORY


def test_who_took_a_picture_is_left_out_and_what_it_shows_is_not() -> None:
    figure = "<figure><img src='/f.jpg' alt='A ferry'><span>Agency Pictures</span>{}</figure>".format
    caption = "<figcaption><span class='visually-hidden'>Image caption, </span>The quay on Thursday</figcaption>"
    assert shown(f"<article>{figure(caption)}{LONG}</article>") == ["A ferry", "The quay on Thursday", *STORY]


def test_a_card_that_leads_to_another_article_is_left_out() -> None:
    card = (
        "<figure class='kg-card kg-bookmark-card'><a class='kg-bookmark-container' href='/dues'><div>Dues to rise</div>"
        "<div>What the council decided on Tuesday.</div></a></figure>"
    )
    assert shown(f"<article>{LONG}{card}{paragraphs(FIRST)}</article>") == [*STORY, FIRST]


def test_an_accelerated_page_has_its_pictures_and_no_adverts() -> None:
    picture = "<amp-img src='q.jpg' alt='The quay at dawn' width='9' height='9'></amp-img>"
    advert = (
        "<amp-ad><div>The finest boats are built by Lund of Kell, at prices that nobody else can ask.</div></amp-ad>"
    )
    asked = f"<amp-consent><div><p>{ASKED}</p></div></amp-consent>"
    story = f"<article>{LONG}{picture}{advert}{LONG.replace('e', 'o')}{asked}</article>"
    assert shown(story) == [*STORY, "The quay at dawn", *(words.replace("e", "o") for words in STORY)]

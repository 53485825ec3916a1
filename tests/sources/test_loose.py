"""Words of a page that stand in no paragraph of their own, or that their markup would take out of one."""

import pytest

from tests.sources.pages import FIRST, SECOND, THIRD, paragraphs, read, shown

LINKED = "The <a href='/talks'>talks with the harbour</a> began in May, and <em>nobody</em> thought they would last."
TOLD = "The talks with the harbour began in May, and nobody thought they would last."


@pytest.mark.parametrize(
    "mixed",
    [
        "<div>{}<p>{}</p><p>{}</p></div>",
        "<div>{}<div><img src='/f.jpg'></div>{}<p>{}</p></div>",
        "<div><p>{}</p>{}<p>{}</p></div>",
        "<div><p>{}</p><div>{}</div>{}</div>",
        "<div><div>{}</div><div>{}</div><div>{}</div></div>",
        "<div>{}<br><br>{}<br /> <br />{}</div>",
        "<table><tr><td>{}<br><br>{}<p>{}</p></td></tr></table>",
    ],
)
def test_words_without_a_paragraph_around_them_are_one_where_they_stand(mixed: str) -> None:
    assert shown(f"<article>{mixed.format(LINKED, SECOND, LINKED.replace('talks', 'rows'))}</article>") == [
        TOLD,
        SECOND,
        TOLD.replace("talks", "rows"),
    ]


def test_links_with_a_few_words_between_them_are_no_paragraph() -> None:
    links = "<a href='/1'>Council votes for a new tram line</a> and <a href='/2'>rain to return on Wednesday.</a>"
    assert shown(f"<div><div>{links}<hr></div><article>{paragraphs(FIRST, SECOND, THIRD)}</article></div>") == [
        FIRST,
        SECOND,
        THIRD,
    ]


@pytest.mark.parametrize("name", ["code", "kbd", "samp"])
def test_a_word_of_a_program_in_a_sentence_leaves_it_whole(name: str) -> None:
    words = f"Who calls <{name}>ferry</{name}> gets the next one, and <{name}>None</{name}> at night."
    assert shown(f"<article>{paragraphs(FIRST, words, SECOND)}</article>") == [
        FIRST,
        "Who calls ferry gets the next one, and None at night.",
        SECOND,
    ]


def test_the_lines_of_a_program_stay_apart() -> None:
    assert shown(f"<article>{paragraphs(FIRST, SECOND)}<pre><code>sail(1)\nsail(2)</code></pre></article>")[-1] == (
        "sail(1)\nsail(2)"
    )


def test_a_name_that_html_has_not_does_not_stop_a_page() -> None:
    assert shown(
        f"<article>{paragraphs(FIRST, '<hi rend=big>No</hi> ferry sailed on that day.', SECOND)}</article>"
    ) == [
        FIRST,
        "No ferry sailed on that day.",
        SECOND,
    ]


def test_paragraphs_for_subscribers_are_read_however_short() -> None:
    long = f"{FIRST} {SECOND} {THIRD}"
    told = "".join(f"<p class='paywall'>{words}</p>" for words in (FIRST, long, SECOND))
    assert shown(f"<article>{told}</article>") == [FIRST, long, SECOND]


def test_a_table_that_only_places_words_leaves_them_in_their_order() -> None:
    table = "<table role='presentation'><tbody>{}</tbody></table>".format
    row = "<tr><td>{}</td></tr>".format
    first, second = f"{FIRST} {FIRST.lower()}", f"{SECOND} {SECOND.lower()}"
    words = row(first) + row(table(row(f"<h2>Also today</h2>{paragraphs(second)}"))) + row(THIRD)
    assert shown(f"<article>{table(words)}</article>") == [first, "Also today", second, THIRD]


CHRONOLOGY = "<article><h1>Ferry strike ends</h1>{before}<ul><li>{item}</li><li>{item}</li></ul>{behind}</article>"


@pytest.mark.parametrize(
    "item",
    [
        "<time>9 March 2024</time> The council votes on the roster.",
        "<p><time>9 March 2024</time> The council votes on the roster.</p>",
        "<time>9 March 2024</time><p>The council votes.</p>",
    ],
)
def test_times_that_a_text_tells_of_are_read_and_date_no_page(item: str) -> None:
    long = paragraphs(*(f"{words} {words.lower()}" for words in (FIRST, SECOND)))
    article = read(CHRONOLOGY.format(before=long, item=item, behind=paragraphs(THIRD)))
    assert ("9 March 2024 The council votes" in " ".join(article.text.split()), article.date_assumed) == (True, True)


def test_what_stands_below_another_in_an_item_is_a_line_of_its_own() -> None:
    told = "<div>9 March 2024</div><div>The council votes on the roster.</div>"
    long = paragraphs(*(f"{words} {words.lower()}" for words in (FIRST, SECOND)))
    page = CHRONOLOGY.format(before=long, item=told, behind=paragraphs(THIRD))
    assert shown(page)[2:4] == ["9 March 2024", "The council votes on the roster."]


def test_the_numbers_beside_the_lines_of_a_program_are_left_out() -> None:
    cells = "<td class='gutter'><pre>1\n2</pre></td><td class='code'><pre>a = 1\nb = 2</pre></td>"
    page = f"<article>{paragraphs(FIRST, SECOND)}<table><tr>{cells}</tr></table>{paragraphs(THIRD)}</article>"
    assert shown(page) == [FIRST, SECOND, "a = 1\nb = 2", THIRD]


def test_the_lines_of_what_is_set_as_it_was_typed_stay_lines() -> None:
    typed = "<pre>Kell    3 boats\nOrla   12 boats\n</pre>"
    assert shown(f"<article>{paragraphs(FIRST, SECOND)}{typed}{paragraphs(THIRD)}</article>")[2] == (
        "Kell    3 boats\nOrla   12 boats"
    )


def test_what_answers_a_question_of_a_list_stands_below_it() -> None:
    asked = "<dl><dt>When do the two sides talk again?</dt><dd>On Thursday, in the town hall.</dd></dl>"
    assert shown(f"<article>{paragraphs(FIRST, SECOND)}{asked}{paragraphs(THIRD)}</article>")[2:4] == [
        "When do the two sides talk again?",
        "On Thursday, in the town hall.",
    ]


def test_the_time_in_a_subhead_is_read() -> None:
    page = f"<article>{paragraphs(FIRST, SECOND)}<h2><time>14:05</time> Boats turn</h2>{paragraphs(THIRD)}</article>"
    assert shown(page)[2] == "14:05 Boats turn"


def test_each_of_several_programs_of_a_table_stays() -> None:
    rows = "".join(f"<tr><td><pre>{at}</pre></td><td><pre>sail({at})</pre></td></tr>" for at in (1, 2))
    text = "\n".join(shown(f"<article>{paragraphs(FIRST, SECOND)}<table>{rows}</table>{paragraphs(THIRD)}</article>"))
    assert "sail(1)" in text
    assert "sail(2)" in text

"""How signs of Chinese and Japanese are read, which pages give above them."""

import pytest

from reader.text.html import read_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>を", "漢(かん)字(じ)を"),
        ("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を", "漢字(かんじ)を"),
        ("<ruby>漢<rp>（</rp><rt><b>かん</b></rt><rp>）</rp></ruby>", "漢(かん)"),
        ("<ruby>漢<rt>かん</rt>が<rt></rt></ruby>", "漢(かん)が"),
        ("a (<ruby><rt></rt></ruby>b)", "a (b)"),
    ],
)
def test_a_reading_stands_in_brackets_behind_its_signs_whatever_the_page_offers(html: str, text: str) -> None:
    assert read_html(f"<p>{html}</p>").text == text

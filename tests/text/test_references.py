"""Whether all that a piece of HTML stands for is usual, so that its words are clean as they are."""

from html.entities import html5

import pytest

from reader.text import html
from reader.text.html import read_html
from reader.text.references import holds_usual, unescaped

USUAL = "<p class='a'>It’s “nine” — or café"


@pytest.mark.parametrize(
    "piece",
    [
        USUAL,
        "a &amp; b &lt; c &rsquo;d&rsquo; &#8217; &#x2014; &eacute;",
        "<a href='/?a=1&b=2&copy=3'>x</a>\n",
        "R & D; &",
    ],
)
def test_letters_quotes_dashes_and_their_references_are_usual(piece: str) -> None:
    assert holds_usual(piece.encode())


@pytest.mark.parametrize(
    "piece",
    [
        "a\x1b[2Jb", "a\tb", "a\r\nb", "\xa0", "\u202e", "\u200b", "\u2028", "漢字", "&#27;", "&#x1B;", "&#x9b;",
        "&#155;", "&#27a", "&nbsp;", "&nbspx", "&shy;", "&shyly", "&zwj;", "&rlm;", "&ZeroWidthSpace;", "&#8238;",
        "&#x202E;", "&#13;", "&#0;", "&#00000000000027;", "&#99999999;", "&#xD800;", "&Tab;",
    ],
)  # fmt: skip
def test_what_may_have_to_be_cleaned_is_not_usual(piece: str) -> None:
    assert not holds_usual(f"<p>{piece}".encode("utf-8", "surrogatepass"))


def test_every_reference_reads_the_same_whether_it_is_held_for_usual_or_cleaned(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pieces = [f"<p>a&{name}b &{name} c" for name in html5]
    pieces += [f"<p>a&#{number};b&#x{number:x};c&#{number} d" for number in [*range(0x300), *range(0x2000, 0x2070)]]
    quickly = [read_html(piece) for piece in pieces]
    assert sum(map(holds_usual, map(str.encode, pieces))) > 1000
    monkeypatch.setattr(html, "holds_usual", lambda _: False)
    different = [piece for piece, body in zip(pieces, quickly, strict=True) if read_html(piece) != body]
    assert different == []


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("&#55357;&#56832;", "😀"),
        ("&#xD83D;&#xde00;", "😀"),
        ("&#55357;&#xDE00;&#55357;&#56832;", "😀😀"),
        ("&#56320;&#55296;", "��"),
        ("&#55357;", "�"),
        ("&#57000;&#57344;", "�\ue000"),
    ],
)
def test_the_halves_of_a_character_are_read_as_one(written: str, read: str) -> None:
    assert read_html(f"<p>Ferry {written} sails").text == f"Ferry {read} sails"


@pytest.mark.parametrize("digits", ["1" * 10, "1" * 5000, "x" + "1" * 5000])
def test_a_number_of_no_character_is_read_as_one_that_is_missing(digits: str) -> None:
    assert unescaped(f"R &amp; D &#{digits}; &eacute;") == "R & D \ufffd é"

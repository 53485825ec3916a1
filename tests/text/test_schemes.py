"""Addresses that lead out of the web: which are kept, and how little of them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.html import read_html
from reader.text.schemes import SCHEMES, clean_link, other_address, scheme_of

HASH = "xt=urn:btih:0123456789abcdef"


@pytest.mark.parametrize(
    ("given_address", "kept"),
    [
        ("mailto:ada@quay.example", "mailto:ada@quay.example"),
        ("MAILTO:ada@quay.example?Subject=Berth 4", "mailto:ada@quay.example?Subject=Berth%204"),
        ("mailto:ada@quay.example?attach=/etc/passwd&cc=mo@quay.example", "mailto:ada@quay.example?cc=mo@quay.example"),
        ("mailto:ada@quay.example?subject=a%0d%0abcc:spy@x.example", "mailto:ada@quay.example"),
        ("mailto:ada@quay.example?body=one%0Atwo", "mailto:ada@quay.example?body=one%0Atwo"),
        ("tel:+49 (30) 123-456", "tel:+4930123456"),
        ("tel:+49%20(30)%20123.456;ext=7", "tel:+4930123456"),
        (f"magnet:?dn=A chart&{HASH}&exec=rm", f"magnet:?dn=A%20chart&{HASH}"),
        ("gemini://Quay.example/plan?a b", "gemini://quay.example/plan?a%20b"),
        ("ftp://ada:secret@quay.example:2121/a;b", "ftp://quay.example:2121/a;b"),
        ("gopher://quay.example/1/news", "gopher://quay.example/1/news"),
        ("ftp://[::1]/x", "ftp://[::1]/x"),
    ],
)
def test_what_is_kept_of_an_address(given_address: str, kept: str) -> None:
    assert other_address(given_address) == kept


@pytest.mark.parametrize(
    "address",
    [
        "", "mailto:", "mailto:?subject=Read this", "mailto:-oX@quay.example", "mailto:ada%0a@quay.example", "tel:#",
        "tel:*06#", "tel:1%23", "tel:1-800-QUAYS", "tel:1+2",
        "magnet:?dn=nothing", "magnet:", "ftp://", "ftp://-oProxyCommand=x/", "gemini:///plan", "ftp:quay.example",
        "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "ssh://quay.example", "smb://quay.example/x",
        "ftp://quay.example:port/", "gemini://quay.example/%00", "https://quay.example/",
        "-x:y", f"tel:{'1' * 9999}",
    ],
)  # fmt: skip
def test_what_leads_nowhere_that_is_known_is_no_address(address: str) -> None:
    assert other_address(address) == ""


@given(st.sampled_from(SCHEMES), st.text(max_size=60), st.sampled_from(["", "//", "?", "a@b?", f"?{HASH}&dn="]))
def test_nothing_that_is_kept_is_more_than_one_plain_word(scheme: str, rest: str, opening: str) -> None:
    kept = other_address(f"{scheme}:{opening}{rest}")
    assert not kept or re.fullmatch(rf"{scheme}:[A-Za-z0-9._~/?&=:@%+,;\[\]-]+", kept)
    assert other_address(kept) == kept
    assert scheme_of(kept) == (scheme if kept else "")


def test_a_text_keeps_the_links_that_lead_out_of_the_web() -> None:
    body = read_html(
        "<p>Write to <a href='mailto:ada@quay.example'>Ada</a> or see <a href='/plan'>the plan</a>, "
        "not <a href='javascript:x()'>this</a>.</p>",
        "https://quay.example/",
    )
    assert [(body.text[link.start : link.end], link.url) for link in body.links] == [
        ("Ada", "mailto:ada@quay.example"),
        ("the plan", "https://quay.example/plan"),
    ]


def test_an_address_of_the_web_is_one_of_the_web() -> None:
    assert clean_link("plan", "https://quay.example/a/") == "https://quay.example/a/plan"
    assert scheme_of("https://quay.example/") == ""

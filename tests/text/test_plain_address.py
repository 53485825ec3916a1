import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import address


@given(st.from_regex(address._PLAIN, fullmatch=True))
def test_an_address_that_needs_no_work_is_what_the_work_would_give(plain: str) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(address, "_PLAIN", re.compile("(?!)"))
        assert address.clean_address(plain, "https://harbour.example/a/b") == plain


@pytest.mark.parametrize("base", ["", "http://harbour.example/a/b"])
def test_a_host_that_calls_itself_one_of_the_web_is_no_folder(base: str) -> None:
    assert address.clean_address("www.kell.example/a", base) == "https://www.kell.example/a"

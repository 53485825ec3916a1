"""What somebody types or pastes where an address is asked for."""

import pytest

from reader.sources.subscriptions.typed import each_address


@pytest.mark.parametrize(
    ("words", "addresses"),
    [
        ("quay.example", ("quay.example",)),
        ("quay.example/feed\nhttps://mill.example", ("quay.example/feed", "https://mill.example")),
        ("  quay.example  mill.example ", ("quay.example", "mill.example")),
        ("<https://quay.example/a,b>, mill.example;", ("https://quay.example/a,b", "mill.example")),
        ("quay.example mill.example quay.example", ("quay.example", "mill.example")),
        ("the quay.example", ("the quay.example",)),
        ("", ("",)),
    ],
)
def test_several_addresses_are_each_one_and_other_words_stay_together(words: str, addresses: tuple[str, ...]) -> None:
    assert each_address(words) == addresses

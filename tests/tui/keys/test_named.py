"""Sentences that name keys name those of the person who reads them."""

from collections.abc import Iterator

import pytest

from reader.settings import KeySetting
from reader.store.view import View
from reader.tui.keys.keymap import read_keymap
from reader.tui.keys.named import name_keys, named
from reader.tui.keys.table import KEYS
from reader.tui.panes.list_words import nothing_words


@pytest.fixture(autouse=True)
def table_again() -> Iterator[None]:
    yield
    name_keys(KEYS)


def test_a_sentence_calls_a_key_by_the_first_of_its_signs() -> None:
    name_keys(read_keymap((KeySetting("library.unread", ("V V", "f5"), 1), KeySetting("library.undo", (), 2))).table)
    assert named("library.undo") == ":library.undo"
    assert nothing_words(View(unread=True)) == "Nothing unread. VV shows all."
    assert nothing_words(View(query="tram")) == "Nothing found. h goes back."
    assert named("article.next-hit") == ";"

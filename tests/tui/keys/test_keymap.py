"""Keys of one's own: sequences, counts, and mistakes with their lines."""

import re

import pytest
from textual.keys import _character_to_key

from reader.errors import SettingsError
from reader.settings import parse, sample
from reader.tui.keys.keymap import Keymap, key_name, read_keymap
from reader.tui.keys.strokes import Strokes
from reader.tui.keys.table import KEYS, Where


def keymap(text: str) -> Keymap:
    return read_keymap(parse(f"[keys]\n{text}").keys)


def typed(strokes: Strokes, keys: str) -> list[tuple[str, int]]:
    """The ids and counts that keys lead to; each key is its character."""
    found = []
    for key in keys.split():
        stroke = strokes.press(key_name(key))
        if stroke.ids:
            found.append((min(stroke.ids), stroke.count or 1))
    return found


def default() -> Strokes:
    return Strokes(Keymap.of(KEYS))


def test_the_table_itself_has_no_clash() -> None:
    assert read_keymap(()).table == KEYS


def test_every_sign_on_the_keyboard_is_named_as_textual_names_it() -> None:
    signs = [chr(n) for n in range(0x21, 0x7F)]
    assert [key_name(sign) for sign in signs] == [_character_to_key(sign) for sign in signs]


@pytest.mark.parametrize("word", ["j", "]", "ctrl+d", "shift+tab", "pagedown", "f5", "question_mark", "alt+x", "é"])
def test_a_key_may_be_written_as_it_is_typed_or_as_it_is_called(word: str) -> None:
    assert key_name(word)


@pytest.mark.parametrize("word", ["ctrl+", "hyper+x", "pagdown", "jj", "\x1b", ""])
def test_what_is_no_key_has_no_name(word: str) -> None:
    assert key_name(word) == ""


def test_the_keys_that_the_sample_of_the_settings_proposes_are_free() -> None:
    proposed = re.findall(r'^# (".*)', sample().partition("[keys]")[2], re.MULTILINE)
    assert len([key for key in keymap("\n".join(proposed)).table if key.where is Where.OWN]) == 4


def test_a_sequence_means_something_only_when_it_is_whole() -> None:
    strokes = Strokes(keymap("'pane.first' = ['g g', 'home']"))
    assert typed(strokes, "g") == []
    assert typed(strokes, "g") == [("pane.first", 1)]
    assert typed(strokes, "home") == [("pane.first", 1)]


def test_keys_of_ones_own_do_what_could_be_typed_one_line_after_the_other() -> None:
    found = keymap("'article.star; article.next' = 'X'\n'search is:unread' = ['I', 'z z']\n'view.zen' = 'Z'")
    assert [(key.id, key.keys, key.where) for key in found.table if key not in KEYS and key.id != "view.zen"] == [
        ("article.star; article.next", "X", Where.OWN),
        ("search is:unread", "I,z z", Where.OWN),
    ]
    assert typed(Strokes(found), "z z X") == [("search is:unread", 1), ("article.star; article.next", 1)]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("'article.star; article.nxt' = 'S'", "line 2: there is no key article.nxt; did you mean article.next?"),
        ("'search' = 'S'", "line 2: there is no key search"),
        ("';' = 'S'", "line 2: there is no key ;"),
        (
            "'article.star; article.next' = 'SS'",
            "line 2: article.star; article.next: 'SS' is no key; one after the other they are 'S S'",
        ),
        ("'search ferry' = 's'", "line 2: search ferry: s is also article.star"),
    ],
)
def test_a_key_of_ones_own_that_makes_no_sense_is_told_by_its_line(line: str, told: str) -> None:
    with pytest.raises(SettingsError) as caught:
        keymap(line)
    assert told in str(caught.value)


def test_enter_that_was_typed_while_the_reader_started_is_enter() -> None:
    assert typed(default(), "ctrl+j") == [("pane.enter", 1)]
    assert typed(Strokes(keymap("'pane.down' = 'ctrl+j'")), "ctrl+j") == [("pane.down", 1)]


def test_a_broken_sequence_means_nothing() -> None:
    assert typed(Strokes(keymap("'pane.first' = 'g g'")), "g j j") == [("pane.down", 1)]


def test_a_count_goes_before_a_key() -> None:
    assert typed(default(), "5 j 4 2 k j") == [("pane.down", 5), ("pane.up", 42), ("pane.down", 1)]


def test_a_count_has_an_end() -> None:
    assert typed(default(), "9 8 9 9 9 9 9 j") == [("pane.down", 899_999)]


def test_escape_takes_back_a_count_and_does_nothing_else() -> None:
    assert typed(default(), "5 escape") == []


def test_a_key_that_is_given_away_is_free() -> None:
    found = keymap("'pane.down' = 'Z'")
    assert ("j",) not in found.meanings
    assert found.meanings["Z",] == {"pane.down"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("'pane.dwn' = 'j'", "line 2: there is no key pane.dwn; did you mean pane.down\\?"),
        ("'pane.down' = 'hyper+x'", r"line 2: pane.down: 'hyper\+x' is no key"),
        ("'pane.down' = ''", "line 2: pane.down: '' is no key"),
        ("'reader.quit' = []", "line 2: reader.quit: '' is no key"),
        ("'pane.up' = 'u'\n'pane.down' = 'k'", "line 2: .*u is also"),
        ("'article.star' = 'j'", "line 2: .*j is also pane.down"),
        ("'pane.first' = 'g g'\n'pane.last' = 'g'", "begins the keys of|goes on from"),
    ],
)
def test_a_mistake_is_named_with_its_line(text: str, words: str) -> None:
    with pytest.raises(SettingsError, match=words):
        keymap(text)


def test_two_keys_can_change_places() -> None:
    found = keymap("'pane.up' = 'j'\n'pane.down' = 'k'").meanings
    assert found["j",] == {"pane.up"}
    assert found["k",] == {"pane.down"}


def test_the_same_key_may_mean_different_things_in_different_panes() -> None:
    assert keymap("'names.hide-kind' = 'm'").meanings["m",] == {"names.hide-kind", "article.read"}


def test_keys_that_mean_two_things_are_named_beside_keys_that_are_none() -> None:
    with pytest.raises(SettingsError) as caught:
        keymap("'pane.last' = 'h'\n'quote.next' = 'jj'")
    words = str(caught.value)
    assert "pane.last: h is also reader.back" in words or "reader.back: h is also pane.last" in words
    assert "quote.next: 'jj' is no key" in words


def test_an_empty_list_takes_keys_away_and_leaves_them_to_others() -> None:
    found = keymap("'article.remove' = []\n'article.star' = 'D'")
    assert found.meanings["D",] == {"article.star"}
    assert all("article.remove" not in ids for ids in found.meanings.values())

"""What the command line offers for what is typed, the best first."""

import re

import pytest

from reader.store.searching.query import SYNTAX
from reader.tui.keys.commands import ITSELF, SHORT, Command, commands_of, offers
from reader.tui.keys.table import KEYS, Key, Where
from reader.tui.parts.orders import ASKED

KEY_COMMANDS = commands_of(KEYS, Where)
WITH_WORDS = (
    Command("theme", "other colours", choices=lambda: ("dark", "light", "colour-blind")),
    Command("search", "search the library", choices=lambda: ("said:", "is:unread"), free=True),
)
COMMANDS = (*KEY_COMMANDS, *WITH_WORDS)


def lines(line: str) -> list[str]:
    return [offer.line for offer in offers(line, COMMANDS)]


@pytest.mark.parametrize("key", [key for key in KEYS if key.id != ITSELF], ids=lambda key: key.id)
def test_every_key_is_found_first_by_its_id_and_by_its_words(key: Key) -> None:
    alike = {each.id for each in KEYS if each.words == key.words}
    assert lines(key.id)[0] == key.id
    assert offers(key.words, KEY_COMMANDS)[0].line in alike


@pytest.mark.parametrize(("word", "id"), SHORT.items())
def test_the_words_that_people_try_first_lead_there(word: str, id: str) -> None:  # noqa: A002 - the key's own word
    assert lines(word)[0] == id


def test_an_empty_line_offers_everything_that_holds_here() -> None:
    here = commands_of(KEYS, {Where.PANE, Where.ARTICLE, Where.TIMELINE})
    found = [offer.line for offer in offers("", here)]
    assert sorted(found) == sorted(key.id for key in KEYS if key.where in (Where.PANE, Where.ARTICLE, Where.TIMELINE))
    assert found[0].startswith("timeline.")
    assert found[-1].startswith("pane.")


def test_the_line_is_not_offered_in_itself() -> None:
    assert ITSELF not in lines("")


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("quotes", "layer.quotes"), ("qnxt", "quote.next"), ("mark list", "library.read-all"), ("SEAR", "search ")],
)
def test_a_part_of_a_name_or_of_what_it_does_is_enough(typed: str, wanted: str) -> None:
    assert wanted in lines(typed)


def test_what_begins_so_comes_before_what_contains_it() -> None:
    found = lines("layer")
    assert found[:3] == ["layer.quotes", "layer.names", "layer.dates"]
    found = lines("quote")
    assert found.index("quote.next") < found.index("layer.quotes")


def test_what_nothing_fits_offers_nothing() -> None:
    assert lines("zzqq") == []


def test_a_name_that_wants_more_is_a_beginning() -> None:
    (first, *_) = offers("theme", COMMANDS)
    assert (first.line, first.whole) == ("theme ", False)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("theme ", ["theme dark", "theme light", "theme colour-blind"]),
        ("theme d", ["theme dark", "theme colour-blind"]),
        ("Theme blind", ["theme colour-blind"]),
        ("theme x", []),
        ("search ", ["search said:", "search is:unread"]),
        ("search bridge sa", ["search bridge sa", "search bridge said:"]),
        ("search is:unread", ["search is:unread"]),
    ],
)
def test_what_may_follow_a_name_is_offered(typed: str, offered: list[str]) -> None:
    assert lines(typed) == offered


def test_what_is_typed_for_a_search_can_be_searched_for_and_its_fields_want_more() -> None:
    assert {offer.line: offer.whole for offer in offers("search bridge sa", COMMANDS)} == {
        "search bridge sa": True,
        "search bridge said:": False,
    }


def test_every_field_of_a_search_is_offered() -> None:
    fields = set(re.findall(r"\b([a-z]+):", SYNTAX))
    assert fields <= {offered.partition(":")[0] for offered in ASKED}

"""Lists looked up over a connection of their own, which ends with the pane that asks."""

from pathlib import Path

from reader.store.library import Library
from reader.store.view import EVERYTHING
from reader.tui.beside.rows import Listing, Lookup


def test_a_list_that_is_asked_for_too_late_opens_no_connection(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        lookup = Lookup(library)
        lookup.close()
        assert list(lookup.look_up(Listing(EVERYTHING))) == []


def test_closing_ends_what_is_asked_and_may_be_done_again(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library.db") as library:
        lookup = Lookup(library)
        assert [found.rows.count for found in lookup.look_up(Listing(EVERYTHING))] == [0]
        lookup.close()
        lookup.close()
        assert library.count(EVERYTHING) == 0

"""What a person changes about a subscription. Each change is noted in the history, under the name that the feed had."""

from collections.abc import Mapping
from datetime import timedelta

from reader.errors import StoreError
from reader.store import codec, removal
from reader.store.file.database import Database
from reader.store.subscriptions.feed import FullText
from reader.store.subscriptions.feed_list import FeedList
from reader.store.subscriptions.ties import Ties
from reader.store.undo import History


class FeedSettings(FeedList):
    """The settings of every subscription."""

    def __init__(self, database: Database, history: History) -> None:
        super().__init__(database)
        self._history = history

    def rename(self, number: int, title: str) -> None:
        """Call a feed something else; empty gives its own title back."""
        self._set(number, "given_title", title, "renamed")

    def move(self, number: int, folder: str) -> None:
        """Put a feed into a folder; empty takes it out."""
        self._set(number, "folder", folder, f"put into {folder}" if folder else "taken out of its folder")

    def rename_folder(self, folder: str, name: str) -> None:
        """Put all that a folder holds, with the folders inside it, into another one; empty takes it out."""
        with self._database.writing():
            before = {feed.id: feed.folder for feed in self.inside(folder)}
            inner = {number: place[len(folder) + 1 :] for number, place in before.items()}
            self._move_all({number: "/".join(filter(None, (name, rest))) for number, rest in inner.items()})
        if before and name != folder:
            self._history.note(f"folder {folder} renamed", lambda: self._move_all(before))

    def _move_all(self, folders: Mapping[int, str]) -> bool:
        return sum([self._write(number, "folder", folder) for number, folder in folders.items()]) > 0

    def tag(self, number: int, tags: tuple[str, ...]) -> None:
        """Give a feed these tags in the place of its old ones."""
        self._set(number, "tags", codec.encode(tags), "tagged")

    def set_full_text(self, number: int, when: FullText) -> None:
        """Say when whole texts are fetched."""
        self._set(number, "full_text", when, f"set to full articles {when}")

    def set_interval(self, number: int, interval: timedelta | None) -> None:
        """Say how often to ask; None leaves it to the schedule. A shorter interval than before holds at once."""
        seconds = None if interval is None else int(interval.total_seconds())
        with self._database.writing():
            self._set(number, "interval", seconds, "given another interval")
            self._database.run(
                "UPDATE feeds SET next_check = min(next_check, last_checked + interval * 1000000)"
                " WHERE id = ? AND interval IS NOT NULL AND errors = 0",
                (number,),
            )

    def pause(self, number: int, *, paused: bool = True) -> None:
        """Ask a feed no longer unless by name, or ask it again, a service also for what it had meanwhile."""
        self._set(number, "paused", int(paused), "paused" if paused else "asked again")
        if not paused:
            Ties(self._database).ask_again()

    def resume(self, number: int) -> None:
        """Ask a stopped feed again, with nothing remembered that could hide its articles."""
        with self._database.writing():
            self._database.run(
                "UPDATE feeds SET stopped = 0, errors = 0, next_check = NULL, etag = '', last_modified = '',"
                " body_hash = '' WHERE id = ?",
                (number,),
            )

    def relocate(self, number: int, url: str) -> None:
        """Record that a feed has moved for good. Its articles move along, so that none comes in twice.

        Nothing is changed where another subscription has that address already.
        """
        with self._database.writing():
            removal.let_go_of(self._database, url)
            old = self._database.value("SELECT url FROM feeds WHERE id = ?", (number,))
            if old and self._database.run("UPDATE OR IGNORE feeds SET url = ? WHERE id = ?", (url, number)):
                self._database.run("UPDATE OR IGNORE articles SET origin = ? WHERE origin = ?", (url, old))

    def readdress(self, number: int, url: str) -> None:
        """Ask for a feed elsewhere from now on, as if for the first time; its articles move along.

        Raises StoreError where another subscription has that address, and where a service follows the feed, which
        cannot be told of another one.
        """
        with self._database.writing():
            before = self._sure(number)
            if before.remote:
                raise StoreError(before.name, "a service follows it at this address; remove it, and add the other one")
            if any(feed.url == url and feed.id != number for feed in self.all()):
                raise StoreError(url, "another subscription has this address")
            self.relocate(number, url)
            self.resume(number)
        if before.url != url:
            self._history.note(f"{before.name} given another address", lambda: self._moved_back(number, before.url))

    def _moved_back(self, number: int, url: str) -> bool:
        self.relocate(number, url)
        self.resume(number)
        return self.get(number) is not None

    def _set(self, number: int, column: str, value: object, words: str) -> None:
        with self._database.writing():
            name = self._sure(number).name
            before = self._database.value(f"SELECT {column} FROM feeds WHERE id = ?", (number,))
            if before == value:
                return
            self._write(number, column, value)
        self._history.note(f"{name} {words}", lambda: self._write(number, column, before))

    def _write(self, number: int, column: str, value: object) -> bool:
        return self._database.run(f"UPDATE feeds SET {column} = ? WHERE id = ?", (value, number)) > 0

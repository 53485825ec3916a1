"""What is known of a service that follows feeds for somebody: which account it is, what it calls the feeds, what they
were called there last, and until when its articles were asked for.

The ties of its articles are in `ties.py`; what is to be done about a difference is decided by `reader.refresh`.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reader.store import removal
from reader.store.file.database import Database
from reader.store.instants import to_micros
from reader.store.subscriptions.feed import Check
from reader.store.subscriptions.feeds import Feeds
from reader.store.subscriptions.ties import Ties

_ACCOUNT, _SINCE = "service.account", "service.since"
"""What is kept in the session, under these names."""


@dataclass(frozen=True, slots=True)
class Followed:
    """A subscription as a service sees it, or is to see it."""

    number: int
    url: str
    remote: str | None
    """As `Feed.remote`."""
    title: str
    """What its reader or the feed itself calls it."""
    folder: str
    remote_title: str = ""
    remote_folder: str = ""
    """How the service last called it, and where it had it."""
    removed: bool = False
    """Its reader follows it no longer, which the service is to be told."""


class AtService:
    """The memory of one service."""

    def __init__(self, database: Database, feeds: Feeds) -> None:
        self._database = database
        self._feeds = feeds
        self.ties = Ties(database)

    # ------------------------------------------------------------------------------------------------------ the account

    def account(self) -> tuple[str, ...] | None:
        """Protocol, address and user of the account that all this was learned from; None where there was none yet."""
        kept = self._recall(_ACCOUNT)
        return tuple(json.loads(kept)) if kept else None

    def begin(self, account: Sequence[str], *, now: datetime) -> None:
        """Begin anew with an account: articles and marks stay, and so do the feeds, which are asked here until it is
        seen that the service follows them.
        """
        with self._database.writing():
            self.ties.forget_all(now=now)
            self._database.run(
                "UPDATE feeds SET remote = NULL, remote_title = '', remote_folder = '' WHERE remote <> ''"
            )
            self._remember(_ACCOUNT, json.dumps(list(account)))
            self._remember(_SINCE, "")

    def asked_until(self) -> datetime | None:
        """When the last sync began that came to its end."""
        kept = self._recall(_SINCE)
        return datetime.fromisoformat(kept) if kept else None

    def keep_asked_until(self, moment: datetime) -> None:
        """A sync that began then has come to its end."""
        with self._database.writing():
            self._remember(_SINCE, moment.isoformat())

    def _recall(self, key: str) -> str | None:
        found: str | None = self._database.value("SELECT value FROM session WHERE key = ?", (key,))
        return found

    def _remember(self, key: str, value: str) -> None:
        self._database.run("INSERT OR REPLACE INTO session VALUES (?, ?)", (key, value))

    # -------------------------------------------------------------------------------------------------------- the feeds

    def follows_any(self) -> bool:
        """Whether any feed is known to be the service's."""
        return self._database.row("SELECT 1 FROM feeds WHERE remote <> '' AND removed_at IS NULL LIMIT 1") is not None

    def feeds(self) -> tuple[Followed, ...]:
        """All that are followed here, and of the removed ones those that a service has to be told of."""
        rows = self._database.rows(
            "SELECT id, url, remote, coalesce(nullif(given_title, ''), title), folder, remote_title, remote_folder,"
            " removed_at IS NOT NULL FROM feeds WHERE removed_at IS NULL OR remote <> '' ORDER BY id"
        )
        return tuple(Followed(*row) for row in rows)

    def add(self, url: str, site: str, folder: str) -> int:
        """Follow a feed that the service follows."""
        return self._feeds.add(url, site=site, folder=folder).id

    def tie(self, number: int, remote: str, title: str, folder: str) -> None:
        """A feed is the service's from now on, under an id, a name and a folder. What its reader did not name, or put
        into a folder, is called and put as it is there.
        """
        with self._database.writing():
            self._database.run(
                "UPDATE feeds SET remote = ?, title = iif(given_title = '' AND ? <> '', ?, title),"
                " folder = iif(folder = '', ?, folder), remote_title = ?, remote_folder = ? WHERE id = ?",
                (remote, title, title, folder, title, folder, number),
            )
            self.ties.ask_again()

    def renew(self, number: int, remote: str) -> None:
        """A feed is followed anew there, under another id, and so its articles have other ids too."""
        with self._database.writing():
            self.ties.forget(number)
            self._database.run("UPDATE feeds SET remote = ? WHERE id = ?", (remote, number))
            self.ties.ask_again()

    def untie(self, number: int, *, wanted: bool = False) -> None:
        """A feed is the service's no longer; `wanted` where it is to be again, once somebody brings it back, under the
        name that it had there.
        """
        with self._database.writing():
            self.ties.forget(number)
            self._database.run(
                "UPDATE feeds SET remote = ?, given_title = iif(? AND given_title = '', remote_title, given_title),"
                " remote_title = '', remote_folder = '' WHERE id = ?",
                ("" if wanted else None, wanted, number),
            )

    def drop(self, number: int, *, now: datetime) -> None:
        """The service follows a feed no longer: nor does its reader, who keeps its articles."""
        with self._database.writing():
            self._feeds.remove(number, now=now)
            self.untie(number, wanted=True)

    def restore(self, number: int) -> None:
        """Follow a removed feed again, which the service goes on with."""
        with self._database.writing():
            removal.bring_back(self._database, number)

    def relocate(self, number: int, url: str) -> None:
        """The service has a feed at another address."""
        self._feeds.relocate(number, url)

    def take_title(self, number: int, title: str) -> None:
        """Call a feed as the service does now."""
        with self._database.writing():
            self._database.run(
                "UPDATE feeds SET given_title = iif(given_title = '', '', ?), title = iif(given_title = '', ?, title),"
                " remote_title = ? WHERE id = ?",
                (title, title, title, number),
            )

    def take_folder(self, number: int, folder: str) -> None:
        """Put a feed where the service has it now."""
        with self._database.writing():
            self._database.run("UPDATE feeds SET folder = ?, remote_folder = ? WHERE id = ?", (folder, folder, number))

    def agree_title(self, number: int, title: str) -> None:
        """The service was told what a feed is called."""
        with self._database.writing():
            self._database.run("UPDATE feeds SET remote_title = ? WHERE id = ?", (title, number))

    def agree_folder(self, number: int, folder: str) -> None:
        """The service was told where a feed is."""
        with self._database.writing():
            self._database.run("UPDATE feeds SET remote_folder = ? WHERE id = ?", (folder, number))

    def checked(self, check: Check, *, now: datetime) -> None:
        """How asking the service ended, for those of its feeds of which nothing was noted since `now`."""
        with self._database.writing():
            self._database.run(
                "UPDATE feeds SET last_answer = ?, next_check = ?, errors = iif(?, errors + 1, 0), slow = 0,"
                " stopped = 0, last_checked = ?"
                " WHERE remote <> '' AND removed_at IS NULL AND coalesce(last_checked, 0) < ?",
                (check.answer, to_micros(check.next_check), check.errors, to_micros(now), to_micros(now)),
            )

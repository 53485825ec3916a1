"""Subscriptions: where articles come from, what the servers said last, and when to ask again.

What an answer means and when the next check is due is decided by `reader.refresh`; here it is only kept, together with
the articles it brought.
"""

from collections.abc import Sequence
from datetime import datetime

from reader.store import codec, removal
from reader.store.arrivals import Batch, Stored, store
from reader.store.copies import read_copies
from reader.store.entry import Entry
from reader.store.instants import to_micros
from reader.store.rules import Rules, obey
from reader.store.subscriptions.feed import Check, Feed
from reader.store.subscriptions.feed_settings import FeedSettings
from reader.store.subscriptions.identity import follow_guids
from reader.text.counts import counted

BATCH = 200
"""How many articles are kept in one transaction: a tenth of a second."""


class Feeds(FeedSettings):
    """All subscriptions of a library: added, removed, and kept after each check."""

    def add(
        self,
        url: str,
        *,
        title: str = "",
        folder: str = "",
        tags: tuple[str, ...] = (),
        site: str = "",
        remote: str | None = None,
    ) -> Feed:
        """Subscribe; the feed that is there already where the address is known. `title` is a reader's own name, and
        `remote` is empty where a service is to follow it.

        Articles that an earlier subscription to the address left are the feed's own again, and what a service calls it
        that was not told yet that it was removed.
        """
        with self._database.writing():
            before = self._database.row(
                "SELECT remote, remote_title, remote_folder FROM feeds"
                " WHERE url = ? AND removed_at IS NOT NULL AND remote <> ''",
                (url,),
            )
            removal.let_go_of(self._database, url)
            self._database.run(
                "INSERT OR IGNORE INTO feeds (url, given_title, folder, tags, site, remote, remote_title,"
                " remote_folder) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (url, title, folder, codec.encode(tags), site, *(before or (remote, "", ""))),
            )
            number: int = self._database.value("SELECT id FROM feeds WHERE url = ?", (url,))
            self._database.run("UPDATE articles SET feed = ? WHERE origin = ? AND feed IS NULL", (number, url))
        return self._sure(number)

    def remove(self, number: int, *, now: datetime, keep_articles: bool = True) -> int:
        """Unsubscribe; how many articles went along. Starred ones stay in any case, and those that went come back
        with the feed. For a day this can be taken back.
        """
        with self._database.writing():
            feed = self._sure(number)
            count = removal.remove(self._database, number, now, keep_articles=keep_articles)
        along = f" and {counted(count, 'article')}" if count else ""
        self._history.note(f"{feed.label}{along} removed", lambda: removal.bring_back(self._database, number))
        return count

    def note(
        self,
        number: int,
        check: Check,
        batch: Sequence[Entry] = (),
        rules: Rules | None = None,
        *,
        now: datetime,
    ) -> Stored:
        """Keep how a check ended together with what it brought, of which the rules are obeyed. What was read in another
        feed comes in as read.

        A long batch is kept part by part, so that a reader's key never waits for it. The rules are obeyed in each: what
        they leave out is never seen. The validators come with the last part: a crash fetches again but skips nothing.
        """
        last = (max(len(batch) - 1, 0) // BATCH) * BATCH
        stored, published = Stored(), False
        if batch:
            with self._database.writing():
                follow_guids(self._database, number, batch)
        for start in range(0, last + 1, BATCH):
            with self._database.writing():
                if not start:
                    self._call(number, check)
                part = store(self._database, Batch(batch[start : start + BATCH], now, number, start))
                published = published or bool(part.new)
                read_copies(self._database, part.new, now)
                stored += obey(self._database, rules, part, now) if rules else part
                if start == last:
                    self._note(number, check, now, new=published)
            if start < last:
                self._database.give_way()
        return stored

    def _call(self, number: int, check: Check) -> None:
        """Take what a feed is called and its site, for which a rule may ask."""
        if check.title is not None or check.site is not None:
            self._database.run(
                "UPDATE feeds SET title = coalesce(?, title), site = coalesce(?, site) WHERE id = ?",
                (check.title, check.site, number),
            )

    def _note(self, number: int, check: Check, now: datetime, *, new: bool) -> None:
        self._database.run(
            "UPDATE feeds SET last_answer = ?, next_check = ?, errors = ?, slow = ?, stopped = ?, last_checked = ?,"
            " last_new = coalesce(?, last_new), etag = coalesce(?, etag),"
            " last_modified = coalesce(?, last_modified), body_hash = coalesce(?, body_hash) WHERE id = ?",
            (
                check.answer,
                to_micros(check.next_check),
                check.errors,
                check.slow,
                check.stopped,
                to_micros(now),
                to_micros(now) if new else None,
                check.etag,
                check.last_modified,
                check.body_hash,
                number,
            ),
        )
        if check.url:
            self.relocate(number, check.url)

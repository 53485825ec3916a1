"""What a person changes in the library, and the way back: read marks, stars, removals, feeds' settings.

Every change is the library's own, with a step that `u` takes back; here it is said in one line.
"""

from reader.store.row import ArticleRow
from reader.store.view import View
from reader.text.labels import clean_tags
from reader.tui.columns import Slot
from reader.tui.keys.named import named
from reader.tui.messages import FeedPageWanted
from reader.tui.parts.fetching import Fetching
from reader.tui.parts.list_name import list_name
from reader.tui.questions import Asked


class Changing(Fetching, inherit_bindings=False):
    """The part of the app that changes what the library keeps."""

    # ------------------------------------------------------------------------------------------------------ one article

    def mark(self, *, read: bool | None = None, starred: bool | None = None) -> None:
        """Mark the article that has the eye: in the list the chosen one, else the one that is shown."""
        number = self.subject()
        row = self.library.row(number) if number is not None else None
        if number is None or row is None:
            return
        if read is not None and read != row.read:
            self.library.mark_read([number], read=read, now=self.now())
        if starred is not None and starred != row.starred:
            self.library.star([number], starred=starred)
        self._show_marks(number, *(self.library.copies(number) if read is not None else ()))
        self.send_marks_soon()

    def _show_marks(self, *numbers: int) -> None:
        """Show in the list how articles are marked now."""
        for row in filter(None, map(self.library.row, numbers)):
            self.reader.articles.update_row(row)

    def action_star(self) -> None:
        """Give or take the star."""
        if row := self.row():
            self.mark(starred=not row.starred)
            self._say_of(row, "Star taken away" if row.starred else "Starred")

    def action_read(self) -> None:
        """Mark read or unread."""
        if row := self.row():
            self.mark(read=not row.read)
            self._say_of(row, "Marked unread" if row.read else "Marked read")

    def action_tags(self) -> None:
        """Ask for the tags of the article; those that somebody gave it stand there."""
        if row := self.row(asks=True):
            own = ", ".join(self.library.own_tags(row.id))
            self.reader.prompt.ask(Asked.TAGS, "tags, with commas between them", own, sign="tags: ")

    def tag(self, words: str) -> None:
        """Give the article that keys are about these tags, in the place of those before."""
        if row := self.row():
            own = clean_tags([words])
            taken = set(self.library.own_tags(row.id)).difference(own)
            self.library.tag([row.id], own, tuple(taken))
            self._show_marks(row.id)
            self._say_of(row, f"Tagged {', '.join(own)}" if own else "No tags")

    def _say_of(self, row: ArticleRow, words: str) -> None:
        """What was done, and to what where no pane shows it: feeds may stand in the place of the list."""
        reader = self.reader
        shown = reader.articles.display or (reader.article.display and row.id == self.number)
        self.say(words if shown else f"{words}: {row.title}")

    def action_remove_article(self) -> None:
        """Remove the article: its feed does not bring it back. The next one takes its place in the list."""
        row = self.row()
        if row is None:
            return
        self.library.remove([row.id], now=self.now())
        if self.reader.slot is Slot.ARTICLE:
            self.reader.go(Slot.LEFT)
        self.renew_lists()
        self.say(f"Removed: {row.title}; {named('library.undo')} takes it back")

    # ----------------------------------------------------------------------------------------------------- many of them

    def action_mark_many(self, which: str) -> None:
        """Mark read what is above or below the chosen article, or the whole list; among the feeds the chosen one."""
        rows, feeds, now = self.reader.articles, self.reader.feeds, self.now()
        pane = self.reader.left if self.reader.slot is Slot.LEFT else rows
        if pane is not rows and which != "all":
            self.say(
                f"That is for a list of articles; M marks {'the chosen feed' if pane is feeds else 'the whole list'}."
            )
            return
        if pane is feeds:
            count = self.library.mark_view(feeds.chosen.view, now=now)
        elif which == "all":
            count = self.library.mark_view(rows.view, now=now)
        elif rows.chosen is None:
            count = 0
        elif which == "above":
            count = self.library.mark_above(rows.view, rows.chosen.id, now=now)
        else:
            count = self.library.mark_below(rows.view, rows.chosen.id, now=now)
        self.renew_lists()
        self.send_marks_soon()
        self.say(f"{count:,} marked read; {named('library.undo')} takes it back" if count else "Nothing unread there.")

    def action_undo(self) -> None:
        """Take back the last change; an article that comes back is chosen again."""
        step = self.library.undo()
        self.renew_lists(step.returns if step else None)
        self.send_marks_soon()
        self.say(f"Taken back: {step.words}" if step else "Nothing to take back.")

    def renew_lists(self, number: int | None = None) -> None:
        """Read the lists again after a change, with an article chosen or what was chosen before.

        A feed that is gone is listed no longer.
        """
        rows, reader = self.reader.articles, self.reader
        if rows.view.feed is not None and self.library.feeds.get(rows.view.feed) is None:
            rows.show_view(View(unread=rows.view.unread).sorted_as(rows.view))
        else:
            rows.reload(number)
        if reader.left is reader.feed_page and reader.feed_page.feed is None:
            reader.show_left(reader.feeds)
        if reader.left in (reader.feeds, reader.feed_page):  # else they count when they are shown, and no key waits
            reader.feeds.make()
            reader.feed_page.make()
        self.listed = list_name(self.library, rows.view)

    # ------------------------------------------------------------------------------------------------------------ feeds

    def action_feeds(self) -> None:
        """Show the feeds in the list's place, the listed one chosen."""
        self.reader.show_left(self.reader.feeds)
        self.reader.feeds.make()
        self.reader.feeds.choose_view(self.reader.articles.view)

    def on_feeds_changed(self) -> None:
        """Show what is called, set or listed otherwise; a feed may want to be asked sooner."""
        self.renew_lists()
        self.await_refresh_time()

    def on_feed_page_wanted(self, event: FeedPageWanted) -> None:
        """Show a feed's own page in the list's place."""
        self.reader.show_left(self.reader.feed_page)
        self.reader.feed_page.show(event.number, self.now())

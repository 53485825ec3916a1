"""From the article outwards: its own link, and the links in its text."""

from reader.tui.columns import Slot
from reader.tui.host.reach import browser_command, open_in_browser
from reader.tui.parts.reading import Reading
from reader.tui.questions import Asked


class Following(Reading, inherit_bindings=False):
    """The part of the app that follows links."""

    def subject(self) -> int | None:
        """The article that keys are about: in the list the chosen one, elsewhere the one that is shown."""
        row = self.reader.articles.chosen
        in_list = self.reader.slot is Slot.LEFT and self.reader.left is self.reader.articles
        return row.id if in_list and row else self.number

    def link(self) -> str:
        """The address of the article that keys are about, or nothing; says so then."""
        row = self.library.row(self.subject() or 0)
        if row is None or not row.link:
            self.say("This article has no link.")
            return ""
        return row.link

    def action_copy_link(self) -> None:
        """Copy the address of the article."""
        if link := self.link():
            self.copy(link, f"Copied {link}")

    def action_open_link(self) -> None:
        """Open the article's page in a browser; where there is none, show the address and copy it."""
        if link := self.link():
            self.follow(link)

    def follow(self, address: str) -> None:
        """Open an address in a browser, or show and copy it."""
        command = browser_command(self.reach, address)
        if command and open_in_browser(command):
            self.say(f"Opened {address}")
        else:
            self.copy(address, f"Copied {address}")

    def action_links(self) -> None:
        """Lay letters over the links of the article that are in sight, and ask for some."""
        self.reader.go(Slot.ARTICLE)
        if self.reader.article.hint(shown=True).addresses:
            self.reader.prompt.ask(Asked.LINK, "the letters of a link", sign="link: ")
        else:
            self.say("No links in sight.")

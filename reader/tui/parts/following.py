"""From the article outwards: its own link, the links in its text, and the commands that are given it."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from textual import on
from textual.app import SuspendNotSupported

from reader.model import Article
from reader.sources.web.addresses import host_of
from reader.store.row import ArticleRow
from reader.text.counts import counted
from reader.text.filenames import recording_name
from reader.text.schemes import scheme_of
from reader.tui.article.facts import as_text
from reader.tui.article.links import recording
from reader.tui.beside.recordings import recordings
from reader.tui.columns import Slot
from reader.tui.host.piping import browse, hand_over, words_of
from reader.tui.host.reach import Reach, browser_command, open_in_browser, placed
from reader.tui.keys.named import named
from reader.tui.messages import LinkChosen, Reported
from reader.tui.panes.recordings_view import NONE
from reader.tui.parts.reading import Reading
from reader.tui.parts.staged import NOTHING_SHOWN
from reader.tui.questions import Asked, Handing


class Following(Reading, inherit_bindings=False):
    """The part of the app that follows links, and gives articles away."""

    _last_command = ""
    """That an article was given to."""

    def subject(self) -> int | None:
        """The article that keys are about: in the list the chosen one, among events the one that tells the chosen one,
        elsewhere the one that is shown.
        """
        reader = self.reader
        pane = reader.left if reader.slot is Slot.LEFT else None
        if pane is reader.history and reader.history.chosen:
            return reader.history.chosen.number
        row = reader.articles.chosen
        return row.id if pane is reader.articles and row else self.number

    def row(self, *, asks: bool = False) -> ArticleRow | None:
        """That article as a list shows it; says so where there is none."""
        found = self.library.row(self.subject() or 0)
        if found is None:
            self.refuse(NOTHING_SHOWN if self.subject() is None else "That article is gone.", asks=asks)
        return found

    def link(self) -> str:
        """The address of the link that is chosen among all, or of the article that keys are about, or nothing; says so
        then.
        """
        reader = self.reader
        if reader.slot is Slot.SIDE and reader.side is reader.links and reader.links.chosen:
            return reader.links.chosen.address
        row = self.row()
        if row and not row.link:
            self.say("This article has no link.")
        return row.link if row else ""

    def action_copy_link(self) -> None:
        """Copy the address of the article, or of the chosen link."""
        if link := self.link():
            self.copy(link, f"Copied {link}")

    def action_open_link(self) -> None:
        """Open the article's page in a browser; where there is none, show the address and copy it."""
        if link := self.link():
            self.follow(link)

    def open_with(self, line: str) -> None:
        """Give the address of the article's page to a command, as to a browser."""
        command = self._words_of(line)
        if command and (link := self.link()):
            self.follow(link, self.reach.by(command))

    def follow(self, address: str, reach: Reach | None = None) -> None:
        """Open an address in a browser, the one there is or another, or show and copy it.

        What leads out of the web opens by itself only in what its person named for it, here or in the settings: the
        desktop would give it to any program, and a text may have it say anything.
        """
        scheme = scheme_of(address)
        reach = reach or (self.reach.for_scheme(scheme) if scheme else self.reach)
        if reach is None and self.reach.browser:
            hint = f"y runs {Path(self.reach.browser[0]).name} {address}"
            self.reader.prompt.ask(Handing(address), hint)
            return
        self._open(address, reach or self.reach)

    def hand(self, address: str, answer: str) -> None:
        """Give the browser an address that is none of the web, if that was the answer."""
        if answer.casefold() in {"y", "yes"}:
            self._open(address, self.reach)
        else:
            self.say("Nothing is opened; y on it in the links (O) copies it.")

    def _open(self, address: str, reach: Reach) -> None:
        self._run(browser_command(reach, address), reach, address)

    def _run(self, command: list[str], reach: Reach, what: str) -> None:
        """Start a command that opens something, or copy what that is."""
        if command and reach.in_terminal:
            self.say(self._with_the_terminal(lambda: browse(command)) or f"Opened {what}")
        elif command and open_in_browser(command, partial(self._tell_failed, command[0], what)):
            self.say(f"Opened {what}")
        else:
            why = f"{command[0]} could not be run" if command else "no browser here"
            self.copy(what, f"Copied {what}; {why}")

    def _tell_failed(self, program: str, what: str, code: int) -> None:
        self.post_message(Reported(f"{Path(program).name} ended with {code}: {what}"))

    def _words_of(self, line: str) -> tuple[str, ...]:
        """A command cut into its words; none where it cannot be, which is said."""
        try:
            return tuple(words_of(line))
        except ValueError as error:
            self.say(f"{line}: {str(error).lower()}")
            return ()

    def _with_the_terminal(self, run: Callable[[], str]) -> str:
        """What a command says that is given the terminal until it ends."""
        try:
            with self.suspend():
                return run()
        except SuspendNotSupported:
            return "This terminal cannot be given to a command."

    def action_story(self) -> None:
        """List every article that tells the story of the one that keys are about; says so where there is no other."""
        if row := self.row():
            self.background.find_story(row.id)

    def action_play(self) -> None:
        """Give the recording of the article to a player, the downloaded one if it is there; where there is no player,
        to the browser.
        """
        article, address = self._recorded()
        player = self.reach.player
        if article is None or not address:
            return
        file = self._file_of(article, address)
        if player and _is_there(file):
            self.play_file(file)
        else:
            self.follow(address, self.reach.by(player) if player else None)

    def play_file(self, file: Path) -> None:
        """Give a file to the player."""
        if player := self.reach.player:
            self._run(placed(player, str(file)), self.reach.by(player), file.name)
        else:
            self.copy(str(file), f"Copied {file}; `player` in the settings plays it")

    def action_recordings(self) -> None:
        """List the recordings that are being downloaded, and those that are there."""
        self.reader.show_left(self.reader.recordings)
        self.renew_recordings()

    @on(Reported)
    def renew_recordings(self) -> None:
        """Show how far downloads are, where they are listed."""
        if self.reader.left is self.reader.recordings:
            self.reader.recordings.show(recordings(self._folder, self.background.saving()))

    def action_stop_recording(self) -> None:
        """Stop the download that is chosen among the recordings."""
        chosen = self.reader.recordings.chosen
        if chosen and self.background.stop_download(chosen.file):
            self.say(f"Stopped: {chosen.file.name}")
            self.renew_recordings()
        else:
            self.say("That is not being downloaded." if chosen else NONE)

    def action_download(self) -> None:
        """Save the recording of the article, after those that are being saved, or stop that."""
        article, address = self._recorded()
        if article is None or not address:
            return
        file = self._file_of(article, address)
        if _is_there(file):
            self.say(f"It is there already: {file}")
        elif self.background.stop_download(file):
            self.say(f"Stopped: {file.name}; e begins again")
        elif before := self.background.download(address, host_of(article.origin), file):
            self.say(
                f"{file.name} waits for {counted(before, 'other')}; {named('article.download')} stops it", goes_on=True
            )
        else:
            self.say(f"Downloading {file.name} …; {named('article.download')} stops it", goes_on=True)

    def _recorded(self) -> tuple[Article | None, str]:
        """The article that keys are about, and its recording; says so where there is none."""
        row = self.row()
        article = self.library.article(row.id) if row else None
        address = recording(article) if article else ""
        if article and not address:
            self.say("This article has no recording.")
        return article, address

    def _file_of(self, article: Article, address: str) -> Path:
        """Where the recording of an article is, or would be, saved."""
        return self._folder / recording_name(article.day, article.source, article.title, address)

    @property
    def _folder(self) -> Path:
        """Where recordings are saved."""
        beside = self.library.path.parent if self.library.path else Path.home()
        chosen = self.settings.downloads
        return Path(chosen).expanduser() if chosen else beside / "downloads"

    def on_link_chosen(self, event: LinkChosen) -> None:
        """Open the link that was clicked."""
        self.follow(event.address)

    def action_links(self) -> None:
        """Lay letters over the links of the article that are in sight, and ask for some."""
        if not self.shows_article(asks=True):
            return
        self.reader.go(Slot.ARTICLE)
        if self.reader.article.hint(shown=True).addresses:
            self.reader.prompt.ask(Asked.LINK, "the letters of a link", sign="link: ")
        else:
            self.refuse("No links in sight.")

    def action_pipe(self) -> None:
        """Ask for a command that is to read the article; the last one is offered."""
        if self.row(asks=True):
            hint = "a command that gets the article's text: less, wc -w, tee story.txt"
            self.reader.prompt.ask(Asked.PIPE, hint, self._last_command, sign="give to: ", instead=True)

    def pipe(self, line: str) -> None:
        """Give the article that keys are about to a command, which has the terminal until it ends."""
        command = self._words_of(line)
        article = self.library.article(self.subject() or 0)
        if article is None or not command:
            return
        self._last_command = line
        self.say(self._with_the_terminal(lambda: hand_over(command, as_text(article))))


def _is_there(file: Path) -> bool:
    """Whether a file is there; not where nobody may look, which is told when it is written."""
    with suppress(OSError):
        return file.is_file()
    return False

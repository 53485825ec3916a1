"""Work beside the keys: articles analysed, feeds asked and followed, whole articles fetched.

Each job runs in a thread and ends with a message to the app, or with none where the reader closed before. What is small
has a loop of its own there; a refresh and the analysis of long articles and of what nobody opened yet go to a process.
"""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from textual.dom import DOMNode
from textual.message import Message
from textual.worker import Worker, get_current_worker

from reader.errors import DatelineError, StoreError
from reader.model import MOST_ANALYSED, Article
from reader.sources.subscriptions.typed import each_address
from reader.sources.web.addresses import shown_url
from reader.store.library import Library
from reader.store.view import View
from reader.tui.article.marks import Marks
from reader.tui.beside.long import LONG, made_of
from reader.tui.beside.threads import LOOK_AGAIN, own_library, run_until
from reader.tui.keys.named import named
from reader.tui.messages import (
    AnalysisFailed,
    ArticleAnalysed,
    FeedsFound,
    FeedsRefreshed,
    FullArticleKept,
    HistoryRead,
    ListWanted,
    Reported,
    Said,
)
from reader.tui.parts.setup import Setup

if TYPE_CHECKING:
    from reader.tui.beside.errands import Kind, Tell
    from reader.tui.beside.history import History

WAITS = "waits for those before it"
"""How far a download is that has not begun."""
IsOver = Callable[[], bool]
"""Whether nobody waits for the result any more."""
Job = Callable[[IsOver], Message | None]


@dataclass(slots=True)
class Download:
    """A file that is being downloaded, or waits for it."""

    worker: Worker[None] | None = None
    far: str = WAITS


class Background:
    """Starts jobs for a node of the screen, which hears of what comes. Most jobs end the one of their group before."""

    def __init__(self, node: DOMNode, library: Library, setup: Setup) -> None:
        self._node = node
        self._library = library
        self._setup = setup
        self._version: int | None = None
        """The analyser's, once it is loaded."""
        self._looked_ahead = False
        self._read_on: History | None = None
        """The events that were last read again: once is enough, however long it takes."""
        self._downloads: dict[Path, Download] = {}
        self._one_file = Lock()
        self._asked: set[int] = set()
        """The feeds that are being asked."""

    def known(self, number: int, article: Article) -> Marks | None:
        """What was found in an article before, where that can be told at once: not until the analyser is loaded, and
        not of a long one.
        """
        if self._version is None or len(article.text) >= LONG:
            return None
        return self._kept(number, article, self._version)

    def _kept(self, number: int, article: Article, version: int) -> Marks | None:
        """What the library has of an article's findings."""
        with made_of(article.text):
            found = self._library.analysis(number, version)
            return Marks(found, article.text) if found else None

    def analyse(self, number: int, article: Article) -> None:
        """Find what an article says; findings made before are taken as they are."""
        self._start("analysis", partial(self._read, number, article))

    def look_ahead(self) -> None:
        """Once, when the analyser is loaded: searches by what was said do not find what nobody opened yet.

        A restricted reader has only what it opens analysed.
        """
        if self._looked_ahead or self._setup.restricted or self._version is None:
            return
        self._looked_ahead = True
        if self._library.next_unanalysed(self._version, 1):
            self.analyse_ahead()

    def find_story(self, number: int) -> None:
        """Have every article listed that tells the story of one, or say that there is no other."""
        self._start("story", partial(self._story, number))

    def read_history(self, view: View) -> None:
        """Read what the articles of a list say happened."""
        self._start("history", partial(self._history, view))

    def read_on(self, history: "History") -> None:
        """Read the events of a list again when enough of its articles have been looked through meanwhile."""
        if not history.waiting or not self._version or history is self._read_on:
            return
        if history.is_outgrown(self._library.unanalysed(history.waiting, self._version)):
            self._read_on = history
            self.read_history(history.view)

    def refresh(self, feeds: Sequence[int]) -> bool:
        """Ask feeds, by their numbers, without those that are being asked; whether any are left.

        A refresh that is under way goes on. What comes of one is told at once, so that the list is read again once.
        """
        left = tuple(number for number in feeds if number not in self._asked)
        if left:
            self._asked.update(left)
            self._start("refresh", partial(self._refreshed, left), exclusive=False)
        return bool(left)

    def send_marks(self) -> None:
        """Send the service that follows feeds what was marked."""
        self._start("marks", self._marks_sent)

    def analyse_ahead(self) -> None:
        """Analyse what nobody opened yet, until all is done or the reader closes."""
        self._start("ahead", self._analysed)

    def find_feeds(self, words: str) -> None:
        """Find the feeds at the address of a feed or of a site, or at several."""
        self._tell(f"Asking {', '.join(map(shown_url, each_address(words)))} …")
        self._start("add", partial(self._found, words))

    def follow(self, urls: Sequence[str], problems: Sequence[str] = ()) -> None:
        """Follow feeds and fetch them; a refresh that is under way goes on, and so do others that are followed.

        `problems` are what is to be told of others.
        """
        self._start("follow", partial(self._followed, urls, problems), exclusive=False)

    def fetch_full(self, number: int) -> None:
        """Fetch the page of an article and keep its text, if it is longer."""
        self._start("full", partial(self._filled, number))

    def download(self, url: str, home: str, file: Path) -> int:
        """Save what an address gives, after what is being saved already; how many files that are."""
        before, this = len(self._downloads), Download()
        self._downloads[file] = this
        this.worker = self._start("download", partial(self._downloaded, url, home, file, this), exclusive=False)
        return before

    def saving(self) -> Mapping[Path, str]:
        """The files that are being downloaded, or wait for it, each with how far it is."""
        return {file: download.far for file, download in self._downloads.copy().items()}

    def stop_download(self, file: Path) -> bool:
        """Save a file no longer, nor wait for it; whether it was wanted. What came of it stays as its beginning."""
        download = self._downloads.pop(file, None)
        if download and download.worker:
            download.worker.cancel()
        return download is not None

    # ------------------------------------------------------------------------------------------------------- in threads

    def _start(self, group: str, job: Job, *, exclusive: bool = True) -> "Worker[None]":
        def run() -> None:
            worker = get_current_worker()
            try:
                came = job(lambda: worker.is_cancelled)
            except DatelineError as error:
                came = Reported(str(error))
            if came is not None:
                self._node.post_message(came)

        return self._node.run_worker(run, group=group, exclusive=exclusive, thread=True, exit_on_error=False)

    def _read(self, number: int, article: Article, is_over: IsOver) -> Message | None:
        from reader.analysis.analyse import VERSION, analyse, analyse_article  # noqa: PLC0415 - heavy; the text is shown by now

        try:
            marks = self._kept(number, article, VERSION) or self._read_apart(number, article, VERSION, is_over)
            if marks is None and not is_over():
                found = analyse_article(article, partial(analyse, tagger=self._setup.tagger))
                with suppress(StoreError):  # not kept, but shown
                    self._library.keep_analysis(number, VERSION, found, article)
                marks = Marks(found, article.text)
        except Exception as error:
            logging.getLogger(__name__).exception("analysing %s", article.origin)
            return AnalysisFailed(number, type(error).__name__)
        self._version = VERSION
        return None if marks is None or is_over() else ArticleAnalysed(number, marks)

    def _read_apart(self, number: int, article: Article, version: int, is_over: IsOver) -> Marks | None:
        """What a process of its own found in a long article; None for a short one, and where there may be no process.

        It is ended when the article is left, which a thread cannot be.
        """
        library = self._library
        if len(article.text) < LONG or library.path is None or library.read_only or self._setup.restricted:
            return None
        from reader.tui.beside.errands import Kind  # noqa: PLC0415 - loaded when it is needed

        most = f" Only its first {MOST_ANALYSED:,} letters get any." if len(article.text) > MOST_ANALYSED else ""
        self._tell(f"A long article: its marks come in a while.{most}")
        self._run_apart(Kind.READ, is_over, (number,))
        return None if is_over() else self._kept(number, article, version)

    def _story(self, number: int, is_over: IsOver) -> Message | None:
        view = View(query=f"story:{number}")
        with own_library(self._library) as library:
            others = library.count(view) > 1
        if is_over():
            return None
        return ListWanted(view) if others else Said("No other article here tells this story.")

    def _history(self, view: View, is_over: IsOver) -> Message | None:
        from reader.analysis.analyse import VERSION  # noqa: PLC0415 - heavy; the list is shown by now
        from reader.tui.beside.history import History, read_history  # noqa: PLC0415 - as above

        self._version = VERSION
        try:
            with own_library(self._library) as library:
                history = read_history(library, view, VERSION, is_over)
        except DatelineError as error:
            history = History(view, trouble=str(error))
        except Exception as error:
            logging.getLogger(__name__).exception("reading the events of a list")
            history = History(view, trouble=f"The list could not be read ({type(error).__name__}).")
        return HistoryRead(history) if history and not is_over() else None

    def _refreshed(self, feeds: tuple[int, ...], is_over: IsOver) -> Message | None:
        from reader.tui.beside.errands import Kind, Signal  # noqa: PLC0415 - loaded when it is needed

        left = set(feeds)

        def hear(signal: Signal, words: str) -> None:
            if signal is Signal.ASKED:  # and may be asked again, while others hang
                left.discard(int(words))
                self._asked.discard(int(words))
            else:
                self._tell(words)

        try:
            words = self._run_apart(Kind.REFRESH, is_over, feeds, hear)
        finally:
            self._asked -= left
        return None if words is None else FeedsRefreshed(words)

    def _marks_sent(self, is_over: IsOver) -> None:
        from reader.tui.beside.errands import Kind  # noqa: PLC0415 - loaded when it is needed

        self._run_apart(Kind.MARKS, is_over)

    def _analysed(self, is_over: IsOver) -> None:
        from reader.tui.beside.errands import Kind  # noqa: PLC0415 - loaded when it is needed

        self._run_apart(Kind.ANALYSE, is_over)

    def _run_apart(
        self, kind: "Kind", is_over: IsOver, numbers: tuple[int, ...] = (), hear: "Tell" = lambda *_: None
    ) -> str | None:
        from reader.tui.beside.errands import Errand  # noqa: PLC0415 - as above
        from reader.tui.beside.processes import run_apart  # noqa: PLC0415 - loaded when it is needed

        errand = Errand(kind, self._library.path, self._setup.settings, numbers)
        return run_apart(errand, self._library, hear, is_over)

    def _found(self, words: str, is_over: IsOver) -> Message | None:
        from reader.tui.beside import network  # noqa: PLC0415 - aiohttp, loaded when it is needed

        found = run_until(network.find_feeds(words, self._setup.settings), is_over)
        return FeedsFound(found) if found else None

    def _followed(self, urls: Sequence[str], problems: Sequence[str], is_over: IsOver) -> Message | None:
        from reader.tui.beside import network  # noqa: PLC0415 - aiohttp, loaded when it is needed

        told: list[str] = []
        with self._lasting_library() as library:
            for url in urls:
                try:
                    words = run_until(network.follow(library, url, self._setup.settings, self._tell), is_over)
                except DatelineError as error:
                    words = str(error)
                if words is None:
                    return None
                told.append(words)
        return FeedsRefreshed(" · ".join((*told, *problems)))

    def _filled(self, number: int, is_over: IsOver) -> Message | None:
        from reader.tui.beside import network  # noqa: PLC0415 - aiohttp, loaded when it is needed

        problem = run_until(
            network.fetch_full(self._library, number, self._setup.settings, now=self._setup.now()), is_over
        )
        if problem is None:
            return None
        return Reported(problem) if problem else FullArticleKept(number)

    def _downloaded(self, url: str, home: str, file: Path, this: Download, is_over: IsOver) -> Message | None:
        from reader.sources.web.download import goes_on  # noqa: PLC0415 - aiohttp, loaded when it is needed
        from reader.tui.beside import network  # noqa: PLC0415

        def tell(words: str) -> None:
            if not is_over():
                this.far = words.removeprefix(f"Downloading {file.name}: ")
                self._tell(words)

        try:
            while not self._one_file.acquire(timeout=LOOK_AGAIN):
                if is_over():
                    return None
            try:
                words = run_until(network.save(url, home, file, self._setup.settings, tell), is_over)
            except DatelineError as error:
                words = f"{error}; {named('article.download')} goes on with it" if goes_on(file) else str(error)
            finally:
                self._one_file.release()
        finally:
            if self._downloads.get(file) is this:  # else it was stopped, and may be wanted anew by now
                self._downloads.pop(file, None)
        return Reported(words) if words else None

    def _tell(self, words: str) -> None:
        self._node.post_message(Reported(words))

    @contextmanager
    def _lasting_library(self) -> Iterator[Library]:
        """The library that keeps feeds: the one that is made for them while samples are shown."""
        if self._setup.new_library is None:
            yield self._library
            return
        with Library.open(self._setup.new_library) as library:
            yield library

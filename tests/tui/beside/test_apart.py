"""Errands in a process of their own: what they do, what they say, and that they end."""

import os
import pickle
import signal
import socket
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.analysis.analyse import VERSION
from reader.model import Article
from reader.refresh.child import command, environment, whole_environment
from reader.settings import Settings
from reader.store.library import Library
from reader.tui.beside.errands import AUTOGROUP, NICENESS, Errand, Kind, Signal
from reader.tui.beside.processes import run_apart
from tests.processes import children

NOW = datetime(2024, 6, 14, tzinfo=UTC)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    texts = [f"The ferry left the harbour on Monday, said Anna Lund of pier {number}." for number in range(3)]
    with Library.open(tmp_path / "library.db") as opened:
        opened.add([Article(title=t, text=t, published=NOW, day=NOW.date(), guid=t) for t in texts], now=NOW)
        yield opened


def errand(library: Library, kind: Kind, *numbers: int) -> Errand:
    return Errand(kind, library.database.path, Settings(), numbers)


def nothing(_signal: Signal, _words: str) -> None:
    pass


def never() -> bool:
    return False


def test_what_is_analysed_apart_is_found_in_the_library(library: Library) -> None:
    assert run_apart(errand(library, Kind.ANALYSE), library, nothing, never) == ""
    assert library.next_unanalysed(VERSION, 1) == ()


def test_a_process_apart_goes_through_a_persons_proxy_and_asks_their_agent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("SSH_AUTH_SOCK", "/run/agent")
    monkeypatch.setenv("PYTHONSTARTUP", "/tmp/any.py")
    surroundings = whole_environment()
    assert surroundings["https_proxy"] == "http://proxy.example:3128"
    assert surroundings["SSH_AUTH_SOCK"] == "/run/agent"
    assert "PYTHONSTARTUP" not in surroundings


def test_an_article_that_is_read_is_analysed_apart_and_no_other(library: Library) -> None:
    first, *others = library.next_unanalysed(VERSION, 9)
    assert run_apart(errand(library, Kind.READ, first), library, nothing, never) == ""
    assert library.analysis(first, VERSION) is not None
    assert list(library.next_unanalysed(VERSION, 9)) == others


def test_a_process_ends_well_whose_errand_is_done_while_the_reader_goes_on(library: Library) -> None:
    ours, theirs = socket.socketpair()
    words = command("reader.tui.beside.errands")
    line = theirs.fileno()
    with ours, subprocess.Popen(words, stdin=line, stdout=line, env=environment()) as process:
        theirs.close()
        ours.sendall(pickle.dumps(errand(library, Kind.REFRESH)))
        assert process.wait(60) == 0


def test_a_refresh_apart_tells_how_far_it_is_and_what_came(library: Library) -> None:
    feed = library.feeds.add("http://127.0.0.1:9/feed")
    told: list[tuple[Signal, str]] = []
    words = run_apart(errand(library, Kind.REFRESH, feed.id), library, lambda *each: told.append(each), never)
    assert told == [(Signal.SAID, "Refreshing 1 feed …"), (Signal.ASKED, str(feed.id))]
    assert words is not None
    assert "127.0.0.1:9" in words


@pytest.mark.skipif(not AUTOGROUP.exists(), reason="this system shares the processor out by processes alone")
def test_the_session_of_an_errand_stands_behind_the_reader(library: Library) -> None:
    feed, seen, before = library.feeds.add("http://127.0.0.1:9/feed"), set[str](), children()

    def look(_signal: Signal, _words: str) -> None:
        seen.update(Path(f"/proc/{child}/autogroup").read_text(encoding="ascii") for child in children() - before)

    run_apart(errand(library, Kind.REFRESH, feed.id), library, look, never)
    assert [words.split()[-1] for words in seen] == [str(NICENESS)]


def test_a_library_that_cannot_be_opened_is_told(library: Library, tmp_path: Path) -> None:
    (tmp_path / "other.db").write_bytes(b"no library")
    words = run_apart(Errand(Kind.ANALYSE, tmp_path / "other.db", Settings()), library, nothing, never)
    assert words is not None
    assert "other.db" in words


def test_an_errand_that_nobody_wants_any_more_leaves_no_process(library: Library) -> None:
    before = children()
    assert run_apart(errand(library, Kind.ANALYSE), library, nothing, lambda: True) is None
    assert children() <= before


def test_an_errand_that_the_system_ends_is_told(library: Library) -> None:
    before = children()

    def kill() -> bool:
        for child in children() - before:
            os.kill(child, signal.SIGKILL)
        return False

    assert run_apart(errand(library, Kind.ANALYSE), library, nothing, kill) == "The work beside the keys was cut off."

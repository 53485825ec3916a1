"""A restricted reader behind a real OpenSSH server: its person reads, and nothing else happens."""

import compileall
import contextlib
import getpass
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from reader.store.library import Library
from reader.store.view import EVERYTHING
from reader.tui.keys.restricted import is_allowed
from reader.tui.keys.table import KEYS
from tests.terminal.conftest import PATIENCE, ReaderTerminal

SSHD = "/usr/sbin/sshd"
ROOT = Path(__file__).parents[2]
HOSTILE = {
    "TEXTUAL_DRIVER": "os:system", "TEXTUAL_LOG": "{0}/textual.log", "TEXTUAL_PRESS": "q", "TEXTUAL_SCREENSHOT": "1",
    "PYTHONSTARTUP": "{0}/start.py", "PYTHONPATH": "{0}", "PYTHONINSPECT": "1", "PAGER": "touch {0}/pager",
    "EDITOR": "touch {0}/editor", "BROWSER": "touch {0}/browser", "DATELINE_HOME": "{0}/other", "XDG_DATA_HOME": "{0}",
}  # fmt: skip
"""What a person could send along; the server of the test accepts all of it."""
SIGNS = [chr(n) for n in range(0x20, 0x7F) if chr(n) != "q"]
CONTROLS = [chr(n) for n in range(1, 0x20) if chr(n) not in "\x03\x11\x1b"]
ODD = ["\x1b[A", "\x1b[B", "\x1b[5~", "\x1b[6~", "\x1b[Z", "\x1bOP", "\x1b[15~", "\x1b[1;5C", "\x1b"]
NAMED = {
    "space": " ",
    "enter": "\r",
    "tab": "\t",
    "pageup": "\x1b[5~",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "up": "\x1b[A",
}


def _missing() -> str:
    wanted = (SSHD, "ssh", "ssh-keygen")
    return ", ".join(name for name in wanted if not shutil.which(name))


pytestmark = pytest.mark.skipif(bool(_missing()), reason=f"not installed: {_missing()}")


@dataclass
class Server:
    """An OpenSSH server of the test's own, on loopback, whose one account gets a restricted reader."""

    folder: Path
    port: int
    pid: int

    @property
    def home(self) -> Path:
        return self.folder / "data"

    def login(self, *words: str) -> ReaderTerminal:
        sent = {name: value.format(self.folder) for name, value in HOSTILE.items()}
        command = [
            "ssh", "-tt", "-F", "none", "-i", str(self.folder / "user"), "-p", str(self.port),
            "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
            "-o", "IdentitiesOnly=yes", "-o", f"SendEnv={' '.join(sent)}", "-e", "none",
            f"{getpass.getuser()}@127.0.0.1", *words,
        ]  # fmt: skip
        environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8", **sent}
        return ReaderTerminal(command, (100, 30), environment)

    def below(self) -> list[int]:
        """The processes of all that logged in."""
        parents = _parents()
        return [pid for pid in parents if pid != self.pid and self.pid in _above(pid, parents)]

    def readers(self) -> list[int]:
        """Those of restricted readers."""
        return [pid for pid in self.below() if b"--restricted" in _words(pid)]

    def wait_until_nobody_reads(self) -> None:
        end = time.monotonic() + PATIENCE
        while self.readers():
            assert time.monotonic() < end, "a reader goes on"
            time.sleep(0.05)


def _parents() -> dict[int, int]:
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                found[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    return found


def _above(pid: int, parents: dict[int, int]) -> set[int]:
    found: set[int] = set()
    while pid in parents and pid not in found:
        found.add(pid)
        pid = parents[pid]
    return found


def _words(pid: int) -> list[bytes]:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return []


def children_ever(pid: int) -> int:
    """Page faults of children that a process has waited for: a child cannot run without one (proc(5), `cminflt`).

    The account's shell, which the process was before, may have had some.
    """
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[8])


def files(*folders: Path) -> dict[Path, tuple[int, int]]:
    """Every file below some folders, with its time and size."""
    found = {}
    for folder in folders:
        for path in folder.rglob("*"):
            with contextlib.suppress(OSError):
                stat = path.lstat()
                found[path] = (stat.st_mtime_ns if path.is_file() else 0, stat.st_size if path.is_file() else 0)
    return found


@pytest.fixture(scope="module")
def listening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that listens. Our own modules are compiled first, as an installer does: a test that runs beside this one
    would do it while files are watched.
    """
    compileall.compile_dir(ROOT / "reader", quiet=1)
    folder = tmp_path_factory.mktemp("sshd")
    for name in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True)
    (folder / "start.py").write_text("open(__file__ + '.ran', 'w')\n")
    shutil.copy(folder / "user.pub", folder / "authorized")
    (folder / "authorized").chmod(0o600)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    account = folder / "account"
    account.mkdir()
    forced = f"exec env HOME={account} {sys.executable} -I -m reader --restricted --home {folder / 'data'}"
    (folder / "config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder / 'host'}\nPidFile none\nStrictModes no\n"
        f"AuthorizedKeysFile {folder / 'authorized'}\nPasswordAuthentication no\nPermitRootLogin yes\nUsePAM no\n"
        f"AcceptEnv *\nAllowTcpForwarding no\nPermitUserRC no\nPrintLastLog no\nPrintMotd no\nForceCommand {forced}\n"
    )
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True, mode=0o755)
    with subprocess.Popen([SSHD, "-D", "-e", "-f", str(folder / "config")], stderr=subprocess.PIPE) as process:
        try:
            _wait_for(port)
            yield Server(folder, port, process.pid)
        finally:
            process.terminate()


@pytest.fixture
def server(listening: Server, full_library: Path) -> Server:
    """The server with a library nobody has read in: a reader opens where the one before it stopped."""
    shutil.rmtree(listening.home, ignore_errors=True)
    listening.home.mkdir()
    shutil.copy(full_library / "library.db", listening.home / "library.db")
    return listening


def _wait_for(port: int) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    pytest.skip("the server of OpenSSH does not start here")


@contextlib.contextmanager
def logged_in(server: Server, *words: str) -> Iterator[tuple[ReaderTerminal, int]]:
    terminal = server.login(*words)
    try:
        terminal.wait("Bridge report")
        (pid,) = server.readers()
        terminal.beyond = tuple(server.below())
        yield terminal, pid
    finally:
        terminal.close()
        server.wait_until_nobody_reads()


def sent_for(keys: str) -> str:
    """What a terminal sends for a key of the table; nothing for the keys that quit."""
    if keys in ("q", "ctrl+c", "ctrl+q"):
        return ""
    if keys.startswith("ctrl+"):
        return chr(ord(keys[-1]) & 31)
    return NAMED.get(keys, keys if len(keys) == 1 else "")


def test_its_person_reads_an_article(server: Server) -> None:
    with logged_in(server) as (terminal, _):
        terminal.press("\r")
        terminal.wait("Mayor Lena Hartwell")
        terminal.press(" ")
        assert terminal.press("y").count(b"\x1b]52;c;") == 1


@contextlib.contextmanager
def untouched(server: Server, pid: int) -> Iterator[None]:
    """Within, no child of a reader runs, and no file changes but those of its data: not in its account's home either,
    which is a folder of the test's own, because others use that of whoever runs the tests.

    A child that has ended was waited for and is counted, or still stands below its parent: once at the end is enough.
    """
    born = children_ever(pid)
    before = files(server.folder, ROOT / "reader")
    yield
    assert server.readers() == [pid]
    assert pid not in _parents().values()
    assert children_ever(pid) == born
    after = files(server.folder, ROOT / "reader")
    outside = [
        {path: state for path, state in found.items() if server.home not in (path, *path.parents)}
        for found in (before, after)
    ]
    assert outside[0] == outside[1]


PLACES = ("", "\r", "t", "w", "E")
"""Keys that lead into every pane from the list."""


def test_no_key_starts_anything_or_changes_a_file_elsewhere(server: Server) -> None:
    with logged_in(server) as (terminal, pid), untouched(server, pid):
        table = [sent_for(keys) for key in KEYS for keys in key.keys.split(",")]
        for group in (*PLACES, "?", "f", ":"):  # every place, then every key there
            os.write(terminal.fd, group.encode())
            for keys in dict.fromkeys((*table, *SIGNS, *CONTROLS, *ODD)):
                os.write(terminal.fd, keys.encode())
            terminal.read(0.3)
            os.write(terminal.fd, b"\x1b")
            terminal.read(0.3)


def test_no_command_starts_anything_or_changes_a_file_elsewhere(server: Server) -> None:
    """Every row of the palette by its name, in every pane, and the names that are none of a restricted reader's."""
    leading = ("reader.quit", "reader.leave")
    asking = ("article.search", "library.search", "article.links", "reader.help")
    wordy = [f"theme {name}" for name in ("light", "plain", "/etc/passwd")] + ["width 50", "width 99999", "list unread",
             "list all", "search said:Hartwell", "search ((", "! id", "sh", "open /etc/passwd"]  # fmt: skip
    with logged_in(server) as (terminal, pid), untouched(server, pid):
        for place in PLACES:
            os.write(terminal.fd, place.encode())
            for line in (*(key.id for key in KEYS if key.id not in leading), *wordy):
                os.write(terminal.fd, f":{line}\r".encode())
                if line in asking:
                    terminal.read(0.2)
                    terminal.press("\x1b")
            terminal.read(0.3)
            terminal.press("\x1b")
        terminal.press(":width 60\r")
        terminal.wait("Lines of")
    with Library.open(server.home / "library.db") as library:
        assert not library.feeds.all()
        assert library.count(EVERYTHING) == 2000


def test_the_palette_offers_nothing_that_is_not_allowed(server: Server) -> None:
    """Each name that is typed: it is offered where it is allowed, and otherwise not."""
    with logged_in(server) as (terminal, _):
        for key in KEYS:
            if not is_allowed(key):
                terminal.press(f":{key.id}")
                terminal.wait(rf"No command fits[\s\S]*:{re.escape(key.id)}")
                terminal.press("\x1b")


def test_nothing_is_followed_fetched_or_saved(server: Server) -> None:
    with logged_in(server) as (terminal, _):
        for keys in ("a", "https://example.org/feed\r", "r", "x", "W", "a name\r", ":", "library.add\r"):
            terminal.press(keys)
    with Library.open(server.home / "library.db") as library:
        assert not library.feeds.all()
        assert library.count(EVERYTHING) == 2000


def test_what_the_person_asks_for_is_not_read(server: Server) -> None:
    with logged_in(server, "cat /etc/passwd") as (terminal, _):
        assert "root:" not in terminal.text()


def test_interrupt_and_suspend_lead_nowhere(server: Server) -> None:
    with logged_in(server) as (terminal, pid):
        os.kill(pid, 20)  # SIGTSTP
        os.kill(pid, 2)
        terminal.press("j")
        assert "T" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        assert server.readers() == [pid]


def test_a_line_that_breaks_ends_it(server: Server) -> None:
    with logged_in(server) as (terminal, _):
        os.close(terminal.fd)
        os.kill(terminal.pid, 9)
        server.wait_until_nobody_reads()
        terminal.fd = os.open(os.devnull, os.O_RDONLY)

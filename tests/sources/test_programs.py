"""Programs that make or mend feeds: what they may take, and what they are given."""

import asyncio
import os
import sys
import time
from asyncio.subprocess import Process
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.errors import FetchError
from reader.sources.web.addresses import checked_feed, host_of, made, parted, shown_url, typed_address
from reader.sources.web.answer import Limits
from reader.sources.web.programs import end_all, output

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

PATIENT = Limits(total=600.0, size=1 << 20)


def ran(script: str, given: bytes | None = None, limits: Limits = PATIENT) -> bytes:
    return asyncio.run(output("one", {"one": [sys.executable, "-c", script]}, given, limits))


def refusal(script: str, given: bytes | None = None, limits: Limits = PATIENT) -> str:
    with pytest.raises(FetchError) as caught:
        ran(script, given, limits)
    return caught.value.reason


def test_what_a_program_writes_is_its_output() -> None:
    assert ran("print('feed', end='')") == b"feed"


def test_a_program_without_input_finds_its_end_at_once() -> None:
    assert ran("import sys; print(len(sys.stdin.read()), end='')") == b"0"


def test_a_program_reads_all_that_it_is_given_while_it_writes() -> None:
    upper = "import sys\nfor line in sys.stdin: sys.stdout.write(line.upper())"
    assert ran(upper, b"ferry\n" * 100_000) == b"FERRY\n" * 100_000


def test_a_program_need_not_read_what_it_is_given() -> None:
    assert ran("print('done', end='')", b"x" * 5_000_000) == b"done"


def test_a_program_that_fails_says_why_in_a_line_that_no_terminal_obeys() -> None:
    noisy = "import sys; sys.stderr.write('x' * 300_000 + '\\n\\x1b[31mno quay\\n\\n'); sys.exit(3)"
    assert refusal(noisy) == "the program ended with 3: no quay"


def test_a_program_that_writes_without_end_is_ended() -> None:
    assert refusal("while True: print('x' * 60_000)") == "the program wrote more than 1 MiB"


@pytest.mark.parametrize(
    ("limits", "told"), [(PATIENT, "wrote more than"), (Limits(total=0.5, size=1 << 40), "did not end")]
)
def test_a_program_that_fills_both_its_lines_is_ended(limits: Limits, told: str) -> None:
    noisy = "import sys\nwhile True: sys.stdout.write('x' * 60_000); sys.stderr.write('y' * 60_000)"
    assert told in refusal(noisy, limits=limits)


def test_a_program_that_takes_too_long_is_ended_with_all_that_it_started(tmp_path: Path) -> None:
    told = tmp_path / "number"
    script = (
        "import subprocess, sys, time;"
        f"child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)']);"
        f"open({str(told)!r}, 'w').write(str(child.pid)); time.sleep(600)"
    )
    limits = Limits(total=3.0)
    assert refusal(script, limits=limits) == "the program did not end within 3 seconds"
    child = int(told.read_text())
    for _ in range(600):
        if not _runs(child):
            break
        time.sleep(0.1)
    assert not _runs(child)


def test_who_leaves_without_waiting_ends_every_program(tmp_path: Path) -> None:
    told = tmp_path / "begun"
    script = f"import time; open({str(told)!r}, 'w').close(); time.sleep(600)"

    async def leave() -> bytes:
        waiting = asyncio.ensure_future(output("one", {"one": [sys.executable, "-c", script]}, None, PATIENT))
        while not told.exists() and not waiting.done():  # noqa: ASYNC110 - another process makes it
            await asyncio.sleep(0.05)
        await asyncio.to_thread(end_all)
        return await waiting

    with pytest.raises(FetchError) as caught:
        asyncio.run(asyncio.wait_for(leave(), 120))
    assert caught.value.reason == "the program ended with -9"


def test_who_leaves_while_a_program_is_being_started_ends_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    start: Callable[..., Awaitable[Process]] = asyncio.create_subprocess_exec
    begun = asyncio.Event()

    async def slow(*words: str, **given: object) -> Process:
        process = await start(*words, **given)
        begun.set()
        await asyncio.sleep(0.3)
        return process

    async def leave() -> bytes:
        waiting = asyncio.ensure_future(output("one", {"one": ["sleep", "600"]}, None, PATIENT))
        await begun.wait()
        await asyncio.to_thread(end_all)
        return await waiting

    monkeypatch.setattr(asyncio, "create_subprocess_exec", slow)
    with pytest.raises(FetchError) as caught:
        asyncio.run(asyncio.wait_for(leave(), 120))
    assert caught.value.reason == "the program ended with -9"


def _runs(number: int) -> bool:
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_what_cannot_be_run_and_what_no_setting_names_is_told() -> None:
    for programs, told in (
        ({"one": ["/no/such"]}, "/no/such could not be run: no such file or directory"),
        ({"two": ["true"]}, "no program is called so under [programs] in the settings"),
    ):
        with pytest.raises(FetchError) as caught:
            asyncio.run(output("one", programs, None, PATIENT))
        assert caught.value.reason == told


def test_no_shell_reads_the_words_of_a_program() -> None:
    words = [sys.executable, "-c", "import sys; print(sys.argv[1], end='')", "$(id); `id` > x"]
    assert asyncio.run(output("one", {"one": words}, None, PATIENT)) == b"$(id); `id` > x"


def test_a_program_has_its_person_s_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("QUAY", "north")
    assert ran("import os; print(os.getcwd(), os.environ['QUAY'], end='')").decode() == f"{os.fspath(tmp_path)} north"


@pytest.mark.parametrize(
    ("address", "parts"),
    [
        ("exec:weather", ("weather", "")),
        ("filter:clean:https://kell.example/feed", ("clean", "https://kell.example/feed")),
        ("https://kell.example/exec:weather", ("", "https://kell.example/exec:weather")),
        ("exec:rm -rf /", ("", "exec:rm -rf /")),
        ("exec:", ("", "exec:")),
        ("filter:clean:", ("", "filter:clean:")),
    ],
)
def test_an_address_names_a_program_by_one_word(address: str, parts: tuple[str, str]) -> None:
    assert parted(address) == parts
    assert made(*parts) == address


def test_what_is_typed_before_an_address_leaves_the_address_what_it_is() -> None:
    assert typed_address(" Filter:clean:Kell.example/feed#top ") == "filter:clean:https://kell.example/feed"
    assert typed_address("EXEC:weather") == "exec:weather"
    address = "filter:clean:https://lena:secret@kell.example/feed"
    assert shown_url(address) == "filter:clean:https://kell.example/feed"
    assert (host_of(address), host_of("exec:weather")) == ("kell.example", "")


@pytest.mark.parametrize("address", ["exec:./a.sh b", "filter:sed s/a/b/:https://kell.example/", "filter:a:file:///x"])
def test_no_feed_has_an_address_with_a_command_or_a_file_in_it(address: str) -> None:
    with pytest.raises(FetchError):
        checked_feed(address)

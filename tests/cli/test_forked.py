"""Articles read in a copy of the process, while this one does something else.

The copies are made in a process of their own: one that runs tests has threads, and a copy of it might hang.
"""

import subprocess
import sys

import pytest

BEGINNING = """
import os
from reader.cli.forked import read_beside
from reader.errors import SourceError
from reader.sources.gather import Gathered
here = os.getpid()
"""


def printed(program: str) -> list[str]:
    ended = subprocess.run([sys.executable, "-c", BEGINNING + program], capture_output=True, text=True, check=True)
    return ended.stdout.split()


def test_what_is_read_comes_from_a_copy_and_the_rest_goes_on_here() -> None:
    program = """
def read():
    return Gathered(problems=(SourceError("x" * 200_000, "elsewhere" if os.getpid() != here else "here"),))
gathered = read_beside(read, lambda: print("loaded" if os.getpid() == here else "copied", flush=True))
print(gathered.problems[0].reason)
"""
    assert printed(program) == ["loaded", "elsewhere"]


@pytest.mark.parametrize("fault", ["raise ValueError", "os._exit(7)", "os.kill(os.getpid(), 9)"])
def test_what_fails_in_the_copy_is_done_again_here(fault: str) -> None:
    program = f"""
def read():
    if os.getpid() != here:
        {fault}
    return Gathered(problems=(SourceError("a", "here"),))
print(read_beside(read, lambda: None).problems[0].reason)
"""
    assert printed(program) == ["here"]


def test_a_reader_that_shows_the_samples_has_loaded_nothing_that_reads_files() -> None:
    program = """
import sys
from reader.cli.commands.open import _kept
with _kept(sys.executable + "-nowhere").library as library:
    print(*({"feedparser", "markdown_it", "selectolax", "trafilatura"} & set(sys.modules)), "textual" in sys.modules)
"""
    assert printed(program) == ["True"]

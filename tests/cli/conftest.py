"""A command line on a home of the test's own, and what it printed."""

from pathlib import Path

import pytest

from reader import paths
from reader.cli.main import main
from reader.store.library import Library
from reader.store.subscriptions.feed import Feed


class Line:
    """`dateline`, on one home."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = home
        self._capsys = capsys
        self.out = self.err = ""

    def __call__(self, *words: str) -> int:
        code = main([words[0], "--home", str(self.home), *words[1:]])
        self.out, self.err = self._capsys.readouterr()
        return code

    def feeds(self) -> tuple[Feed, ...]:
        with Library.open(paths.find(str(self.home)).library) as library:
            return library.feeds.all()


@pytest.fixture
def dateline(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(tmp_path, capsys)

"""How many servers are asked at once."""

import resource
from collections.abc import Callable

import pytest

from reader.refresh.traffic import affordable


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    def allow(most: int) -> None:
        monkeypatch.setattr(resource, "getrlimit", lambda _: (most, most))

    return allow


@pytest.mark.parametrize(("most", "found"), [(resource.RLIM_INFINITY, 100), (1024, 100), (256, 80), (24, 2), (9, 1)])
def test_no_more_servers_are_asked_than_the_system_allows_open_files(
    most: int, found: int, files: Callable[[int], None]
) -> None:
    files(most)
    assert affordable(100) == found

from collections.abc import Iterator

import pytest

from reader.store.library import Library


@pytest.fixture
def library() -> Iterator[Library]:
    """An empty one, in memory."""
    with Library.open(None) as library:
        yield library

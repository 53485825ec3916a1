"""What asks the services of these tests: with patience, for a busy machine is no fault of theirs."""

from collections.abc import AsyncIterator

import pytest

from reader.sources.web.answer import Limits
from reader.sources.web.fetch import Fetcher


@pytest.fixture
async def fetcher() -> AsyncIterator[Fetcher]:
    async with Fetcher(Limits(total=600.0)) as opened:
        yield opened

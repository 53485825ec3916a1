"""Words cut to the cells that there are for them."""

import pytest
from rich.cells import cell_len

from reader.tui.cells import clip_label


@pytest.mark.parametrize(
    ("label", "width", "shown"),
    [
        ("quay.example/news/world/ships", 40, "quay.example/news/world/ships"),
        ("quay.example/news/world/ships", 24, "quay.example/…orld/ships"),
        ("https://quay.example/news/world/ships", 32, "https://quay.example/…orld/ships"),
        ("quay.example/news/world/ships", 14, "quay.example/…"),
        ("The Quay and/or the Mill of Orrin", 20, "The Quay and/or the…"),
        ("quay.example/港の船のニュース", 24, "quay.example/…のニュース"),
    ],
)
def test_a_feed_that_is_called_by_its_address_keeps_its_host_and_its_end(label: str, width: int, shown: str) -> None:
    assert clip_label(label, "", width) == shown
    assert cell_len(shown) <= width


def test_a_place_that_tells_namesakes_apart_stays_whole() -> None:
    shown = clip_label("The Harbour Post of Orrin (/world)", "/world", 22)
    assert shown.endswith("… (/world)")
    assert cell_len(shown) <= 22

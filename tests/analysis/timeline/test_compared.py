"""Times that are only compared with, and what is done or planned; told from an article of Friday, 14 June 2024."""

import pytest

from reader.analysis.analyse import analyse
from reader.model import Status
from tests.analysis.timelines import DAY, told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peter Walsh came to the mill from Lorne in May.", ["Peter Walsh came to the mill from Lorne"]),
        ("Peter Walsh returned from injury on Tuesday.", ["Peter Walsh returned from injury"]),
        ("Peter Walsh joined the Post as editor in 2012.", ["Peter Walsh joined the Post as editor"]),
        ("Output fell to 3 million barrels from 3.2 million barrels in May.", []),
        ("Output was down by a fifth from a peak in 2012.", []),
        ("The firm sold twice as much in 2012.", []),
        ("Output fell to 3 million barrels in contrast to 2012.", []),
    ],
)
def test_a_time_is_compared_only_with_a_number_behind_from(text: str, words: list[str]) -> None:
    assert told(text) == words


def test_what_was_set_up_is_not_planned() -> None:
    text = "The inquiry was set up by the council last summer."
    assert [entry.status for entry in analyse(text, DAY).timeline] == [Status.HAPPENED]


def test_her_before_an_adverb_owns_nothing() -> None:
    text = "Mary Blake quit. Some 59 percent of voters saw her badly, by a poll on Monday."
    assert told(text)[-1].startswith("Some 59 percent of voters saw Mary Blake badly")

from datetime import date

import pytest

from reader.analysis.coreference import claim_surnames
from reader.analysis.document import read
from reader.model import Entity, EntityType, Mention


def entity(name: str, kind: EntityType, *starts: int) -> Entity:
    return Entity(name, kind, tuple(Mention(at, at + len(name)) for at in starts), (name,))


def owners(text: str) -> list[str]:
    """Who the word means at each place behind the full name."""
    full, word = "Ada Welsh", "Welsh"
    start = text.index(full)
    alone = [at for at in range(len(text)) if text.startswith(word, at) and at != start + 4]
    before = (entity(full, EntityType.PERSON, start), entity(word, EntityType.GROUP, *alone))
    found = {m.start: one.name for one in claim_surnames(read(text, date(2024, 5, 6)), before) for m in one.mentions}
    return [found[at] for at in alone]


@pytest.mark.parametrize(
    "rest",
    ["“No,” Welsh said.", "“No,” said Welsh.", "It was Welsh’s idea.", "Welsh has left.", "Later Welsh told us so."],
)
def test_a_peoples_name_that_acts_as_one_person_is_who_bears_it(rest: str) -> None:
    assert owners(f"Ada Welsh came. {rest}") == ["Ada Welsh"]


@pytest.mark.parametrize("rest", ["The Welsh said so.", "Many Welsh drivers came.", "Welsh say it is old."])
def test_a_peoples_name_stays_the_peoples(rest: str) -> None:
    assert owners(f"Ada Welsh came. {rest}") == ["Welsh"]


def test_a_peoples_name_before_the_person_is_named_stays_the_peoples() -> None:
    assert owners("Welsh is spoken here. Ada Welsh came.") == ["Welsh"]

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.coreference import tell_namesakes
from reader.analysis.document import read
from reader.model import Entity, EntityType, Mention
from tests.analysis.references import entity, places
from tests.effort import least_seconds


def people(text: str, shared: str, *names: str) -> tuple[Entity, ...]:
    """The bearers of a last name, and an entity for each place where it stands alone."""
    full = {at: name for name in names for at in places(text, name)}
    inside = {at + len(name) - len(shared) for at, name in full.items()}
    alone = tuple(Mention(at, at + len(shared)) for at in places(text, shared) if at not in inside)
    bearers = [entity(text, name) for name in names]
    unsure = "could be " + " or ".join(names)
    return (*bearers, Entity(shared, EntityType.PERSON, alone, (shared,), unsure=unsure))


def meant(text: str, shared: str, *names: str) -> list[str]:
    """Whom the name alone means at each place, in order; "?" where it is left apart."""
    before = people(text, shared, *names)
    owners = {
        mention.start: entity.name if not entity.unsure else "?"
        for entity in tell_namesakes(read(text, date(2024, 5, 6)), before)
        for mention in entity.mentions
    }
    return [owners[mention.start] for mention in before[-1].mentions]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Anna Hale and Tom Hale came. “It is shut,” Mrs. Hale said.", "Anna Hale"),
        ("Anna Hale and Tom Hale came. “It is shut,” Hale said. She left.", "Anna Hale"),
        ("Anna Hale and Tom Hale came.\n\n“It is shut,” Hale said.\n\n“It is old,” she added.", "Anna Hale"),
        ("Anna Hale came. Tom Hale spoke at noon. “It is shut,” Hale said.", "Tom Hale"),
        ("Anna Hale came with her husband, Tom Hale. “It is shut,” Hale said.", "Anna Hale"),
        (
            "Anna Hale came.\n\nIt rained.\n\nNobody spoke.\n\nSo did Tom Hale.\n\nIt was late.\n\nHale left.",
            "Anna Hale",
        ),
        ("The minister Anna Hale and Tom Hale came. “It is shut,” Minister Hale said.", "Anna Hale"),
        ("Anna Hale and Tom Hale came. “Anna is late,” Hale said.", "Tom Hale"),
    ],
    ids=[
        "title",
        "pronoun",
        "pronoun behind the next quote",
        "last named",
        "relative",
        "first named long before",
        "office",
        "names herself",
    ],
)
def test_a_shared_last_name_means_whom_the_text_shows_plainly(text: str, who: str) -> None:
    assert meant(text, "Hale", "Anna Hale", "Tom Hale") == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Hale and Tom Hale run the bakery. “We open at six,” Hale said.",
        "Anna Hale came. Her brother, Tom Hale, watched. “It is shut,” Hale said.",
    ],
)
def test_a_shared_last_name_is_left_apart_where_either_would_do(text: str) -> None:
    assert meant(text, "Hale", "Anna Hale", "Tom Hale") == ["?"]


def test_who_has_been_told_once_goes_on() -> None:
    text = "Anna Hale and Tom Hale came. Mr. Hale spoke. It was late. “It is shut,” Hale said."
    assert meant(text, "Hale", "Anna Hale", "Tom Hale") == ["Tom Hale", "Tom Hale"]


def test_a_short_given_name_is_no_second_bearer() -> None:
    text = "Kenneth Hale came. Ken Hale spoke. “It is shut,” Hale said."
    assert meant(text, "Hale", "Kenneth Hale", "Ken Hale") == ["Kenneth Hale"]


def test_an_entity_that_lost_every_mention_is_left_out_and_its_form_is_kept() -> None:
    text = "Anna Hale and Tom Hale came. “It is shut,” Mrs. Hale said."
    found = tell_namesakes(read(text, None), people(text, "Hale", "Anna Hale", "Tom Hale"))
    assert [(entity.name, entity.forms) for entity in found] == [
        ("Anna Hale", ("Anna Hale", "Hale")),
        ("Tom Hale", ("Tom Hale",)),
    ]


PIECES = [
    "Anna Hale ",
    "Tom Hale ",
    "Hale ",
    "said. ",
    "“No,” ",
    "She ",
    "he ",
    "Mr. ",
    "her husband, ",
    "\n\n",
    "with ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_mention_is_lost_or_doubled(text: str) -> None:
    before = tuple(entity for entity in people(text, "Hale", "Anna Hale", "Tom Hale") if entity.mentions)
    after = tell_namesakes(read(text, None), before)
    assert sorted(m for entity in after for m in entity.mentions) == sorted(m for e in before for m in e.mentions)


def test_somebody_called_by_the_given_name_is_not_meant_by_the_last() -> None:
    text = "Anna Hale came.\n\nShe met Tom Hale at noon. Tom smiled.\n\nIt rained.\n\nHale left in May."
    anna, tom, shared = people(text, "Hale", "Anna Hale", "Tom Hale")
    alone = Mention(text.index("Tom smiled"), text.index(" smiled"))
    found = tell_namesakes(read(text, date(2024, 5, 6)), (anna, tom._replace(mentions=(*tom.mentions, alone)), shared))
    assert found[0].mentions[-1].start == text.index("Hale left")
    assert meant(text, "Hale", "Anna Hale", "Tom Hale") == ["?"]


def test_somebody_bears_the_last_name_of_the_one_named_beside() -> None:
    text = "David and Michelle Okafor came to Tarna.\n\nMr Okafor spoke.\n\nMrs Okafor listened."
    assert meant(text, "Okafor", "David", "Michelle Okafor") == ["David", "Michelle Okafor"]


def test_the_name_alone_in_an_obituary_is_that_of_the_dead() -> None:
    text = (
        "Qel Lund, who has died, was born in Tarna.\n\nKen Lund, a farmer, was the father.\n\nVik Lal wept.\n\n"
        "Lund was awarded a medal.\n\n“It was late. Qel laughed,” Lal said."
    )
    assert meant(text, "Lund", "Qel Lund", "Ken Lund") == ["Qel Lund"]


@pytest.mark.parametrize("title", ["Hajia", "Smt", "Begum"])
def test_a_title_of_other_lands_tells_whom_a_courtesy_means(title: str) -> None:
    text = f"Orrin Hale came with {title} Rukaye Hale. Mrs Hale wept."
    assert meant(text, "Hale", "Orrin Hale", "Rukaye Hale") == ["Rukaye Hale"]


def test_a_name_that_many_bear_takes_no_longer_for_each_of_them_than_of_few() -> None:
    def seconds(count: int) -> float:
        given = ["Q" + "".join(chr(ord("a") + n // 26**place % 26) for place in range(3)) for n in range(count)]
        text = "\n\n".join(f"{one} Hale came. Hale spoke." for one in given)
        first = [text.index(f"{one} Hale") for one in given]
        full = [Mention(at, at + len("Qaaa Hale")) for at in first]
        alone = tuple(Mention(one.end + len(" came. "), one.end + len(" came. Hale")) for one in full)
        bearers = [Entity(one.of(text), EntityType.PERSON, (one,), (one.of(text),)) for one in full]
        named = (*bearers, Entity("Hale", EntityType.PERSON, alone, ("Hale",), unsure="could be many"))
        document = read(text, date(2024, 5, 6))
        return least_seconds(lambda: tell_namesakes(document, named))

    # Twice the exact ratio: a square would give 64.
    assert seconds(800) < 16 * seconds(100) + 0.05

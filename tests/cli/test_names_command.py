from datetime import UTC, date, datetime

from reader.cli.commands.names import COLUMNS, Naming, lines, record, table
from reader.model import Article, Entity, EntityType, Mention

TEXT = "Mr Lee met Omani envoys. Lee left."
LEE = Entity("Lee", EntityType.PERSON, (Mention(3, 6), Mention(25, 28)), ("Lee",), ("envoy",), unsure="could be two")
OMANI = Entity("Omani", EntityType.GROUP, (Mention(11, 16),), ("Omani",), belongs_to="Oman")
NAMING = Naming(Article("A meeting", TEXT, datetime(2024, 1, 2, tzinfo=UTC), date(2024, 1, 2)), (OMANI, LEE))


def test_entities_are_listed_by_kind_with_what_is_known_of_them() -> None:
    assert list(lines(NAMING)) == [
        "A meeting",
        "  person",
        "    Lee      2  envoy; could be two",
        "  group",
        "    Omani    1  people of Oman",
    ]


def test_an_article_without_names_says_so() -> None:
    assert list(lines(Naming(NAMING.article, ()))) == ["A meeting", "  no names"]


def test_a_record_has_the_offsets_of_its_own_text() -> None:
    entities = record(NAMING)["entities"]
    assert isinstance(entities, list)
    assert [TEXT[m["start"] : m["end"]] for e in entities for m in e["mentions"]] == ["Omani", "Lee", "Lee"]


def test_a_table_has_a_value_for_every_column() -> None:
    rows = list(table(NAMING))
    assert [set(row) for row in rows] == [set(COLUMNS)] * 2
    assert [(row["name"], row["mentions"], row["belongs_to"]) for row in rows] == [("Omani", 1, "Oman"), ("Lee", 2, "")]

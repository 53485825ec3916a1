import pytest

from reader.analysis import document as documents
from reader.analysis.names import find_names
from reader.model import EntityType

TEXT = "Nuria Sall met Kenyan envoys at the Halden Institute in Oslo. Sall praised the Halden Institute."


def tagged() -> dict[str, tuple[EntityType, int]]:
    spacy = pytest.importorskip("spacy", reason="the optional extra dateline[spacy] is not installed")
    from reader.analysis.names.tagging.spacy_tagger import SpacyTagger

    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "PERSON", "pattern": "Nuria Sall"},
            {"label": "PERSON", "pattern": "Sall"},
            {"label": "NORP", "pattern": "Kenyan"},
            {"label": "ORG", "pattern": "the Halden Institute"},
            {"label": "GPE", "pattern": "Oslo"},
            {"label": "CARDINAL", "pattern": "met"},
        ]
    )
    entities = find_names(documents.read(TEXT, None), SpacyTagger(pipeline))
    return {entity.name: (entity.type, len(entity.mentions)) for entity in entities}


def test_a_pipeline_of_the_readers_takes_the_taggers_place() -> None:
    assert tagged() == {
        "Nuria Sall": (EntityType.PERSON, 2),
        "Kenyan": (EntityType.GROUP, 1),
        "Halden Institute": (EntityType.ORGANIZATION, 2),
        "Oslo": (EntityType.PLACE, 1),
    }

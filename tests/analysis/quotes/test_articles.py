"""Short articles in every style of quoting. The people are given: quotes and pronouns alone are put to the test."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reader.analysis.coreference import tie_references
from reader.analysis.document import read
from reader.analysis.quotes.find import find_quotes
from reader.model import Entity, EntityType, Mention

ARTICLES = tomllib.loads((Path(__file__).parents[2] / "samples" / "quotes.toml").read_text(encoding="utf-8"))[
    "articles"
]


def person(text: str, name: str) -> Entity:
    """Somebody with every place of the full name and of the last name."""
    last = name.rsplit(maxsplit=1)[-1]
    starts = [at for at in range(len(text)) if text.startswith(name, at)]
    within = [range(start, start + len(name)) for start in starts]
    alone = [at for at in range(len(text)) if text.startswith(last, at) and not any(at in one for one in within)]
    mentions = [Mention(at, at + len(name)) for at in starts] + [Mention(at, at + len(last)) for at in alone]
    return Entity(name, EntityType.PERSON, tuple(sorted(mentions)), (name, last))


def said(text: str, people: list[str], begins: list[str]) -> list[list[str]]:
    """What is found of the quotes that begin so: their kind, the speaker's words, the people meant."""
    document = read(text, date(2024, 5, 14))
    entities = tie_references(document, tuple(person(text, name) for name in people))
    found: dict[str, list[str]] = {}
    for quote in find_quotes(document, entities, ()):
        speaker = quote.speaker
        words = text[speaker.start : speaker.end] if speaker else ""
        who = " + ".join(entities[number].name for number in speaker.entities) if speaker else ""
        for begin in begins:
            if any(part.of(text).startswith(begin) for part in quote.parts):
                found.setdefault(begin, [begin, str(quote.kind), words, who])
    return [found[begin] for begin in begins if begin in found]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["text"].split("\n")[0][:40])
def test_every_style_of_quoting_is_read_with_its_speakers(article: dict[str, Any]) -> None:
    begins = [begin for begin, *_ in article["quotes"]]
    assert said(article["text"], article["people"], begins) == article["quotes"]

"""`dateline names`: who and where, in one article or across many."""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.cli import options
from reader.cli.columns import hung
from reader.cli.output.csv_table import print_table
from reader.cli.output.findings import entity_record, why_nothing
from reader.cli.output.rows import print_json
from reader.model import Article, Entity, EntityType
from reader.text.places import with_the

COLUMNS = ("name", "type", "mentions", "others", "roles", "belongs_to", "unsure", "date", "source", "title", "link")
"""Of a table of names."""


@dataclass(frozen=True, slots=True)
class Naming:
    """An article and what it names."""

    article: Article
    entities: tuple[Entity, ...]
    foreign: bool = False


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    options.configure_sources(parser)
    options.configure_form(parser, "a JSON array, one object an article")


def run(args: argparse.Namespace) -> int:
    """Print the names of every article named."""
    from reader.cli.articles import read_named

    named, code = read_named(args)
    found = ((one.article, one.analyse()) for one in named)
    namings = [Naming(article, analysis.entities, foreign=analysis.foreign) for article, analysis in found]
    if args.json:
        print_json([record(naming) for naming in namings])
    elif args.csv:
        print_table(COLUMNS, (row for naming in namings for row in table(naming)))
    elif namings:
        print("\n\n".join("\n".join(lines(naming)) for naming in namings))
    return code


def lines(naming: Naming) -> Iterator[str]:
    """A list for people: the headline, then each kind with its entities, most mentioned first."""
    yield hung("", naming.article.title)
    if not naming.entities:
        yield f"  no names{why_nothing(naming.foreign)}"
        return
    width = max(len(entity.name) for entity in naming.entities)
    for kind in EntityType:
        held = [entity for entity in naming.entities if entity.type is kind]
        if held:
            yield f"  {kind.lower()}"
            yield from (_line(entity, width) for entity in sorted(held, key=lambda entity: -len(entity.mentions)))


def _line(entity: Entity, width: int) -> str:
    told: Sequence[str] = (
        ", ".join(entity.roles),
        f"also {', '.join(entity.others)}" if entity.others else "",
        f"people of {with_the(entity.belongs_to)}" if entity.belongs_to else "",
        entity.unsure,
    )
    return hung(f"    {entity.name:<{width}}  {len(entity.mentions):>3}  ", "; ".join(filter(None, told)))


def table(naming: Naming) -> Iterator[dict[str, object]]:
    """Each entity of an article as a row of a table."""
    for entity in naming.entities:
        yield {
            **_about(naming.article),
            "name": entity.name,
            "type": entity.type,
            "mentions": len(entity.mentions),
            "others": entity.others,
            "roles": entity.roles,
            "belongs_to": entity.belongs_to,
            "unsure": entity.unsure,
        }


def _about(article: Article) -> dict[str, object]:
    return {
        "title": article.title,
        "date": article.day.isoformat(),
        "source": article.source,
        "link": article.link,
    }


def record(naming: Naming) -> dict[str, object]:
    """Who and what an article names, for programs; offsets count code points of `text`."""
    return {
        **_about(naming.article),
        "text": naming.article.text,
        "entities": [_entity(entity) for entity in naming.entities],
    }


def _entity(entity: Entity) -> dict[str, object]:
    return {
        **entity_record(entity),
        "mentions": [{"start": m.start, "end": m.end, "kind": m.kind} for m in entity.mentions],
    }

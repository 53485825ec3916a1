"""`dateline analyze`: the findings of articles, for people and for programs."""

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

from reader.analysis.analyse import analyse
from reader.errors import UsageError
from reader.model import Analysis, MentionKind, Quote


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    parser.add_argument("--jsonl", action="store_true", help="one JSON document a line in, one a line out")


def run(args: argparse.Namespace) -> int:
    """Answer every line of standard input, in order."""
    if not args.jsonl:
        raise UsageError("", "only --jsonl is there yet")
    for line in sys.stdin.buffer:
        if line.strip():
            print(answer(line), flush=True)
    return 0


def answer(line: bytes) -> str:
    """One line out for one line in; a bad line is answered with its error."""
    name: object = None
    try:
        given = json.loads(line)
        name = given.get("id")
        text = given["text"]
        day = date.fromisoformat(given["date"]) if given.get("date") else None
        return json.dumps({"id": name, **findings(text, analyse(text, day))}, ensure_ascii=False)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        return json.dumps({"id": name, "error": f"{type(error).__name__}: {error}"})


def findings(text: str, analysis: Analysis) -> dict[str, Any]:
    """An analysis as plain JSON, offsets into exactly the text given."""
    return {
        "times": [{"start": t.start, "end": t.end, "type": t.type, "value": t.value} for t in analysis.times],
        "quotes": [row for quote in analysis.quotes for row in _quote_rows(analysis, quote)],
        "entities": [
            {
                "name": entity.name,
                "type": entity.type,
                "mentions": [
                    {"start": m.start, "end": m.end, **({} if m.kind is MentionKind.NAME else {"kind": m.kind})}
                    for m in entity.mentions
                ],
            }
            for entity in analysis.entities
        ],
        "timeline": [
            {"first": str(e.first), "last": str(e.last), "grain": e.grain, "words": e.words(text)}
            for e in analysis.timeline
        ],
    }


def _quote_rows(analysis: Analysis, quote: Quote) -> Iterator[dict[str, Any]]:
    speaker = quote.speaker
    who = None
    if speaker:
        named = " and ".join(analysis.entities[index].name for index in speaker.entities)
        who = {"start": speaker.start, "end": speaker.end, "entity": named or None}
    for part in quote.parts:
        yield {"start": part.start, "end": part.end, "kind": quote.kind, "speaker": who}

"""`dateline analyze`: the findings of articles, for people and for programs."""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator

from reader.cli import options
from reader.cli.exit_codes import OK
from reader.cli.output import rows
from reader.errors import UsageError
from reader.model import Analysis, Article, Entity, MentionKind, Quote
from reader.text.counts import counted


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    options.configure_sources(parser)
    options.configure_day(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print a JSON array, one object an article")
    form.add_argument("--jsonl", action="store_true", help='{"id", "date", "text"} a line in, findings a line out')
    parser.add_argument(
        "--jobs", type=options.number, default=1, metavar="N", help="with --jsonl: processes (0: one a core)"
    )


def run(args: argparse.Namespace) -> int:
    """Answer every line of standard input, or print what was found in each article."""
    if args.jsonl:
        if args.search:
            raise UsageError("--jsonl", "reads standard input alone, and nothing that --search finds (say --json)")
        if args.sources not in ([], ["-"]):
            raise UsageError(
                "--jsonl", f"reads standard input alone, not {args.sources[0]} (write `< {args.sources[0]}`)"
            )
        return _answer_lines(args.jobs or os.cpu_count() or 1, args.home)
    from reader.cli.articles import read_named
    from reader.cli.output.findings import record

    named, code = read_named(args)
    if args.json:
        rows.print_json([record(one.article, one.analyse(), one.given) for one in named])
    else:
        _print((one.article, one.analyse()) for one in named)
    return code


def _answer_lines(jobs: int, home: str | None) -> int:
    from reader.cli.json_lines import answers

    # A thread may still read when the answers are no longer wanted. Python takes `sys.stdin` down at its end, and would
    # abort because the thread holds the lock of it; what is opened here goes with the process.
    given = open(sys.stdin.fileno(), "rb", closefd=False)  # noqa: SIM115
    for line in answers(given, home, jobs):
        print(line, flush=True)
    return OK


def _print(analysed: Iterable[tuple[Article, Analysis]]) -> None:
    for number, (article, analysis) in enumerate(analysed):
        if number:
            print()
        print(article.title)
        for heading, lines in _sections(article.text, analysis):
            if told := [f"  {line}" for line in lines]:
                print("\n".join(("", heading, *told)))


def _sections(text: str, analysis: Analysis) -> Iterator[tuple[str, Iterable[str]]]:
    yield "Quotes", (_quote(text, analysis, quote) for quote in analysis.quotes)
    yield "Names", (_name(entity) for entity in analysis.entities)
    yield "Dates", (f"{t.value:<18} {t.type:<8} {text[t.start : t.end]}" for t in analysis.times)
    yield "Timeline", (f"{analysis.times[e.time].value:<18} {e.words(text)}" for e in analysis.timeline)


def _quote(text: str, analysis: Analysis, quote: Quote) -> str:
    from reader.analysis.quotes.voices import speaker_name

    words = " … ".join(" ".join(part.of(text).split()) for part in quote.parts)
    return f"{speaker_name(text, analysis, quote.speaker) or '?'} ({quote.kind}): {words}"


def _name(entity: Entity) -> str:
    count = sum(mention.kind is MentionKind.NAME for mention in entity.mentions)
    roles = f"; {', '.join(entity.roles)}" if entity.roles else ""
    also = f" (also {', '.join(entity.others)})" if entity.others else ""
    return f"{entity.type:<12} {entity.name}{also}{roles}; {counted(count, 'time')}"

"""`dateline show`: an article and what was found in it as plain words, for pipes and screen readers.

No escape code and no column is printed; the body is wrapped to the terminal, or to 80 characters.
"""

import argparse
import textwrap
from collections.abc import Iterator, Sequence

from reader.cli import options
from reader.cli.columns import NARROWEST, columns
from reader.cli.output.entries import what_words, when_words
from reader.model import PLURALS, VERBATIM, Analysis, Article, BlockKind, Quote, Span
from reader.text.changes import history
from reader.text.links import listed
from reader.text.reading_time import reading_minutes, told_minutes
from reader.text.spacing import NUMBERED, spaced

UNNAMED = "Somebody unnamed"
_RULE = "* * *"
_PREFIXES = {BlockKind.ITEM: "- ", BlockKind.QUOTE: "> ", BlockKind.IMAGE: "Picture: "}


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    options.configure_sources(parser)
    parser.add_argument("--json", action="store_true", help="print a JSON array, one object an article")


def run(args: argparse.Namespace) -> int:
    """Print every article named, an empty line and a rule of dashes between them."""
    from reader.cli.articles import read_named

    named, code = read_named(args)
    if args.json:
        from reader.cli.output.findings import record
        from reader.cli.output.rows import print_json

        print_json([record(one.article, one.analyse()) for one in named])
        return code
    width = max(NARROWEST, columns())
    for position, one in enumerate(named):
        if position:
            print(f"\n{'-' * 20}\n")
        # Told before it is analysed: that takes a minute where an article is as long as a book.
        print("\n".join(words(one.article, width)), flush=True)
        told = findings(one.article, one.analyse(), width)
        print("".join(f"{line}\n" for line in told), end="")
    return code


def words(article: Article, width: int) -> Iterator[str]:
    """The whole article as lines of at most `width` characters, as far as its words allow."""
    yield from _wrapped(article.title, width)
    yield from _wrapped(_facts(article), width)
    if article.link:
        yield article.link
    for block, apart in spaced(article.text, article.blocks):
        if apart or block is article.blocks[0]:
            yield ""
        if block.ruled and block is not article.blocks[0]:
            yield from (_RULE, "")
        told = block.of(article.text)
        if block.kind is BlockKind.CODE:
            yield from (f"    {line}" for line in told.split("\n"))
        else:
            numbered = block.kind is BlockKind.ITEM and NUMBERED.match(told)
            prefix = "" if numbered else _PREFIXES.get(block.kind, "")
            for line in told.split("\n"):
                yield from _wrapped("  " * block.level + prefix + line, width)
    if not article.blocks:
        yield from ("", *_wrapped(article.text or article.summary, width))


def findings(article: Article, found: Analysis, width: int) -> Iterator[str]:
    """What was found in an article, and where it leads, as lines of that width."""
    yield from _quotes(article.text, found, width)
    yield from _names(found, width)
    yield from _timeline(article, found, width)
    links = (f"{link.words}: {link.address}" for link in listed(article) if link.place)
    yield from _section("Links", list(links), width)
    yield from _section("Changed since it came", list(_changes(article)), width)


def _changes(article: Article) -> Iterator[str]:
    """What it said before and says now, the last change first."""
    for until, changed in history(article):
        for each in changed:
            told = " → ".join((each.before or "(nothing)", each.now or "(nothing)"))
            yield f"until {until.astimezone():%Y-%m-%d %H:%M}: {told}"


def _facts(article: Article) -> str:
    """Source, date with weekday, author and reading time, as far as they are known."""
    day = f"{article.day:%A} {article.day.day} {article.day:%B %Y}"
    told = (
        article.source,
        f"about {day} (the article gives no date)" if article.date_assumed else day,
        f"by {article.author}" if article.author else "",
        told_minutes(reading_minutes(article.text)) if article.text else "",
    )
    return ", ".join(part for part in told if part)


def _wrapped(words: str, width: int) -> list[str]:
    return textwrap.wrap(words, width, break_long_words=False, break_on_hyphens=False)


def _section(title: str, entries: Sequence[str], width: int) -> Iterator[str]:
    if entries:
        yield from ("", f"{title}:")
        for entry in entries:
            yield from textwrap.wrap(
                entry,
                width,
                initial_indent="- ",
                subsequent_indent="  ",
                break_long_words=False,
                break_on_hyphens=False,
            )


def _quotes(text: str, found: Analysis, width: int) -> Iterator[str]:
    """What was said between marks, and by whom."""
    spoken = [quote for quote in found.quotes if quote.kind in VERBATIM]
    entries = [f"{_speaker(text, found, quote)}: {_words(text, quote.parts)}" for quote in spoken]
    yield from _section("Quotes", entries, width)


def _speaker(text: str, found: Analysis, quote: Quote) -> str:
    """Who speaks, with a word of doubt where it is due."""
    from reader.analysis.quotes.voices import SURE, speaker_name

    name = speaker_name(text, found, quote.speaker)
    doubt = " (perhaps)" if name and quote.confidence < SURE else ""
    return f"{name or UNNAMED}{doubt}"


def _words(text: str, parts: Sequence[Span]) -> str:
    return " ".join(" ".join(part.of(text) for part in parts).split())


def _names(found: Analysis, width: int) -> Iterator[str]:
    for kind, title in PLURALS.items():
        names = [entity.name for entity in found.entities if entity.type is kind]
        yield from _section(title, [", ".join(names)] if names else [], width)


def _timeline(article: Article, found: Analysis, width: int) -> Iterator[str]:
    entries = [
        f"{when_words(found, entry, article.day)}: {what_words(article.text, entry)}" for entry in found.timeline
    ]
    yield from _section("Timeline", entries, width)

"""`dateline quotes`: who said what, in as many articles as are named."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from reader.cli import options
from reader.cli.columns import hung
from reader.cli.output.csv_table import print_table
from reader.cli.output.findings import span_record, why_nothing
from reader.cli.output.rows import print_json
from reader.model import VERBATIM, Analysis, Article, Quote, Span
from reader.text.counts import quoted_length

if TYPE_CHECKING:
    from reader.analysis.quotes.voices import Voice

COLUMNS = ("date", "source", "title", "speaker", "words", "kind", "addressee", "occasion", "said", "confidence", "link")
"""Of a table of quotes."""


def configure(parser: argparse.ArgumentParser) -> None:
    """The arguments."""
    options.configure_sources(parser)
    parser.add_argument("--by", metavar="NAME", type=options.name, help="only what this person or body says")
    options.configure_form(parser, "a JSON array, one object a quote")


def run(args: argparse.Namespace) -> int:
    """Print the quotes of every article named."""
    from reader.cli.articles import read_named

    named, code = read_named(args)
    found = ((one.article, one.analyse()) for one in named)
    if args.json:
        rows = [row for article, analysis in found for row in records(article, analysis, args.by)]
        print_json(rows)
        return code
    if args.csv:
        print_table(COLUMNS, (cells for article, analysis in found for cells in table(article, analysis, args.by)))
        return code
    told = [("\n".join(lines(article, analysis, args.by)), analysis.foreign) for article, analysis in found]
    blocks = [block for block, _ in told if block]
    if named:
        print("\n\n".join(blocks) or f"no quotes{why_nothing(*(foreign for _, foreign in told))}")
    return code


def lines(article: Article, analysis: Analysis, by: str | None) -> Iterator[str]:
    """An article's voices for people: the headline, each speaker with a count of words, their quotes in order."""
    voices = chosen(article, analysis, by)
    if not voices:
        return
    assumed = "~" if article.date_assumed else ""
    source = f"{article.source}, " if article.source else ""
    yield hung("", f"{article.title} ({source}{assumed}{article.day.isoformat()})")
    for voice in voices:
        doubt = f", {voice.unsure}" if voice.unsure else ""
        yield f"  {voice.name or '?'} ({quoted_length(voice.words)}{doubt})"
        for index in voice.quotes:
            yield hung("    ", _line(article, analysis.quotes[index], named=bool(voice.name)))


def _line(article: Article, quote: Quote, *, named: bool) -> str:
    from reader.analysis.quotes.voices import SURE, hearer_of, occasion_of, words_of

    words = words_of(article.text, quote)
    doubt = ["perhaps"] if named and quote.confidence < SURE else []
    around = [*doubt, *filter(None, (hearer_of(article.text, quote), occasion_of(article.text, quote)))]
    told = f" ({', '.join(around)})" if around else ""
    return f"“{words}”{told}" if quote.kind in VERBATIM else f"… {words}{told}"


def chosen(article: Article, analysis: Analysis, by: str | None) -> "tuple[Voice, ...]":
    """The voices of an article, or those that bear every word of a name."""
    from reader.analysis.quotes.voices import voices_of

    voices = voices_of(article.text, analysis)
    if by is None:
        return voices
    wanted = set(by.casefold().split())
    return tuple(voice for voice in voices if wanted <= _names(analysis, voice))


def spoken(article: Article, analysis: Analysis, by: str | None) -> Iterator[tuple[Quote, str]]:
    """The quotes of these voices in order of the text, each with the name of its speaker."""
    names = {index: voice.name for voice in chosen(article, analysis, by) for index in voice.quotes}
    for index in sorted(names):
        yield analysis.quotes[index], names[index]


def _names(analysis: Analysis, voice: "Voice") -> set[str]:
    forms = [voice.name, *(form for number in voice.entities for form in analysis.entities[number].forms)]
    return {word for form in forms for word in form.casefold().split()}


def table(article: Article, analysis: Analysis, by: str | None) -> Iterator[dict[str, object]]:
    """Each quote of an article as a row of a table."""
    from reader.analysis.quotes.voices import hearer_of, occasion_of, words_of

    for quote, speaker in spoken(article, analysis, by):
        yield {
            **_about(article, analysis, quote, speaker),
            "words": words_of(article.text, quote),
            "addressee": hearer_of(article.text, quote),
            "occasion": occasion_of(article.text, quote),
        }


def records(article: Article, analysis: Analysis, by: str | None) -> Iterator[dict[str, Any]]:
    """Each quote of an article as plain JSON, offsets into the article's text."""
    text = article.text
    for quote, speaker in spoken(article, analysis, by):
        yield {
            **_about(article, analysis, quote, speaker),
            "parts": [span_record(text, part) for part in quote.parts],
            "mention": span_record(text, Span(quote.speaker.start, quote.speaker.end) if quote.speaker else None),
            "cue": span_record(text, quote.cue),
            "addressee": span_record(text, quote.addressee),
            "occasion": span_record(text, quote.occasion),
        }


def _about(article: Article, analysis: Analysis, quote: Quote, speaker: str) -> dict[str, Any]:
    return {
        "title": article.title,
        "source": article.source,
        "date": article.day.isoformat(),
        "link": article.link,
        "speaker": speaker or None,
        "kind": quote.kind,
        "said": analysis.times[quote.said].value if quote.said is not None else None,
        "confidence": quote.confidence,
    }

"""Articles analysed before anybody opens them, newest first, with rests, so that a key never waits for it."""

import logging
import time
from collections.abc import Callable

from reader.analysis.analyse import VERSION, Analyser, analyse_article
from reader.model import Analysis, Article
from reader.store.library import Library

BATCH = 20
"""Articles after which it is asked what is newest by now."""
LEAST_REST = 0.01
"""Seconds of rest after each article; a longer one for a longer work."""


def analyse_all(
    library: Library,
    is_over: Callable[[], bool],
    find: Analyser,
    *,
    rest: Callable[[float], None] = time.sleep,
) -> None:
    """Analyse all that is not, until `is_over`. An article that cannot be analysed is kept without findings."""
    while numbers := library.next_unanalysed(VERSION, BATCH):
        for number in numbers:
            if is_over():
                return
            begin = time.monotonic()
            if article := library.article(number):
                library.keep_analysis(number, VERSION, _found(article, find), article)
            rest(max(LEAST_REST, time.monotonic() - begin))


def _found(article: Article, find: Analyser) -> Analysis:
    """The findings; none, so that it is not tried for ever, where the analyser fails."""
    try:
        return analyse_article(article, find)
    except Exception:  # one article must not keep the others from being analysed
        logging.getLogger(__name__).exception("analysing %s", article.origin)
        return Analysis()

"""What the analysis reads of an article: all but the programs that its page shows."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.analysis.analyse import analyse
from reader.model import Article, Block, BlockKind
from reader.sources.gather import gather

PAGE = b"""<html><head><title>How to ask</title></head><body><article>
<p>Ada Okafor wrote a tool on Monday, and this is how the tool of Ada Okafor is called by whoever has to call it.</p>
<pre><code>let asker = Tarna.current.Asker(day: "May 3, 2021")
print("said Mr. Lund", Norvia.name)</code></pre>
<p>Then Ada Okafor sent the tool to Ines Lund, who has it still, and who has used it every day for all her work.</p>
</article></body></html>"""


def test_nobody_is_named_and_nothing_is_dated_in_a_program(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(PAGE)
    (article,) = gather([str(path)], now=datetime(2024, 5, 8, tzinfo=UTC)).articles
    found = analyse(article.prose, article.day, article.apart)
    assert "Norvia.name" in article.text
    assert [entity.name for entity in found.entities] == ["Ada Okafor", "Ines Lund"]
    assert [article.text[time.start : time.end] for time in found.times] == ["Monday", "every day"]
    assert len(article.prose) == len(article.text)


def test_of_an_article_without_end_the_beginning_is_analysed(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Ada Okafor left on Monday.\n\n“We go,” said Ines Lund."
    monkeypatch.setattr("reader.model.MOST_ANALYSED", text.index("\n\n"))
    when = datetime(2024, 5, 8, tzinfo=UTC)
    blocks = (Block(0, 26), Block(28, len(text), BlockKind.QUOTE))
    article = Article("Ferry", text, when, when.date(), blocks=blocks)
    found = analyse(article.prose, article.day, article.apart)
    assert [entity.name for entity in found.entities] == ["Ada Okafor"]
    assert not found.quotes

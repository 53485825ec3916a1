from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Analysis, Article, Block, Entity, Link, Quote, Span, TimeExpression, TimelineEntry
from reader.store import codec

ANALYSES = st.builds(
    Analysis,
    st.lists(st.from_type(Entity), max_size=2).map(tuple),
    st.lists(st.from_type(TimeExpression), max_size=2).map(tuple),
    st.lists(st.builds(Quote, confidence=st.floats(0, 1)), max_size=2).map(tuple),
    st.lists(st.from_type(TimelineEntry), max_size=2).map(tuple),
)


@given(ANALYSES)
def test_an_analysis_comes_back_as_it_was(analysis: Analysis) -> None:
    assert codec.unpack(Analysis, codec.pack(analysis)) == analysis


@given(st.from_type(Article))
def test_an_article_comes_back_as_it_was(article: Article) -> None:
    assert codec.decode(Article, codec.encode(article)) == article


def test_tuples_of_dataclasses_come_back() -> None:
    links = (Link(0, 4, "https://harbour.example/"), Link(5, 9, "https://other.example/"))
    assert codec.decode(tuple[Link, ...], codec.encode(links)) == links


@dataclass(frozen=True)
class Old:
    span: Span


@dataclass(frozen=True)
class New:
    span: Span
    day: date | None = None
    words: tuple[str, ...] = ("none",)


def test_fields_added_since_take_their_defaults() -> None:
    assert codec.decode(New, codec.encode(Old(Span(1, 2)))) == New(Span(1, 2))


def test_a_flag_at_the_end_is_written_where_it_is_on() -> None:
    blocks = (Block(0, 4), Block(6, 9, ruled=True))
    assert codec.encode(blocks) == '[[0,4,"paragraph",0],[6,9,"paragraph",0,true]]'
    assert codec.decode(tuple[Block, ...], codec.encode(blocks)) == blocks


def test_a_missing_day_stays_missing() -> None:
    assert codec.decode(New, codec.encode(New(Span(1, 2), None, ()))) == New(Span(1, 2), None, ())


@pytest.mark.parametrize("words", ["é", "\x00", "\ud800", "\u2028", '"\\'])
def test_any_text_comes_back(words: str) -> None:
    assert codec.decode(tuple[str, ...], codec.encode((words,))) == (words,)

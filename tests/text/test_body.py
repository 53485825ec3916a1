"""Bodies that lose some of their words keep blocks and links in step."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Block, Link
from reader.text.body import Body, cut_out

WORDS = st.lists(
    st.tuples(st.sampled_from(["quay", "ferry strikes", "no"]), st.booleans(), st.booleans()), min_size=1, max_size=6
)


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_what_is_cut_out_leaves_the_rest_where_it_was(paragraphs: list[list[tuple[str, bool, bool]]]) -> None:
    text, blocks, links, gaps = "", [], [], []
    kept_blocks, kept_links = [], []
    for words in paragraphs:
        start = len(text)
        for at, (word, is_link, is_gap) in enumerate(words):
            begin = len(text)
            text += word
            if is_link:
                links.append(Link(begin, len(text), f"http://kell.example/{begin}"))
                kept_links += [] if is_gap and at else [word]
            if is_gap and at:  # something stays of each block
                gaps.append((begin, len(text)))
        blocks.append(Block(start, len(text)))
        kept_blocks.append("".join(word for at, (word, _, is_gap) in enumerate(words) if not (is_gap and at)))
        text += "\n\n"
    body = cut_out(Body(text, tuple(blocks), tuple(links)), gaps)
    assert [block.of(body.text) for block in body.blocks] == kept_blocks
    assert [body.text[link.start : link.end] for link in body.links] == kept_links

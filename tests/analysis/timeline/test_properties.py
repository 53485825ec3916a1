import re
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.analysis.analyse import analyse
from reader.analysis.timeline.times.sentences import LONGEST

WORDS = (
    "the|a|an|its|his|their|Kim Reed|Lorne|Ohio|Fla.|mill|warning|strike|debate|report|deal|talks|storm|council|police|"
    "was|were|is|has|had|been|will|would|to|issued|extended|killed|said|told|called|gave|built|closed|scheduled|due|set|"
    "declared|announced|saying|recalling|not|never|which|that|who|whose|when|while|as|after|before|since|until|because|"
    "and|or|but|of|in|on|at|for|with|from|by|between|ahead of|,|.|;|:|—|(|)|“|”|’s|Monday|on Monday|in 2011|in May|"
    "last week|3 May|by Friday|since 2019|until Friday|from Monday|2010|6pm|at 3pm|the next day|it|he|she|they|one|two|"
    "$2 billion|12 people|so|first|only|still|up|out"
)


@given(st.lists(st.sampled_from(re.findall(r"[^|]+", WORDS)), min_size=1, max_size=24))
@example(["2010"])
@example(["called", "one", "from Monday"])
@example(["the next day", ":", "the", "the"])
@example(["Kim Reed", "talks", "the", "2010", "said", "the", "he"])
@example(["the", "Monday", "had", "it", "was"])
def test_no_order_of_words_breaks_the_timeline(words: list[str]) -> None:
    text = " ".join(words)
    entries = analyse(text, date(2025, 3, 12)).timeline
    assert all(entry.words(text).strip() and entry.first <= entry.last for entry in entries)
    for entry in entries:
        for part, name in zip(entry.parts, entry.names or ("",) * len(entry.parts), strict=True):
            # Empty is only what stands behind a name in the place of the entry's last word.
            assert 0 <= part.start <= part.end <= len(text)
            assert part.start < part.end or name


@pytest.mark.parametrize("behind", ["Corp. went on", "`` ran on", "London-based firms", "U.S. mills"])
def test_a_sentence_so_long_that_it_is_read_in_pieces_may_be_cut_behind_any_of_its_tokens(behind: str) -> None:
    lengths = range(LONGEST - 10, LONGEST + 5)
    texts = [f"On Monday the mill closed {'very ' * length}{behind} to close it." for length in lengths]
    assert all(analyse(text, date(2025, 3, 12)).timeline for text in texts)

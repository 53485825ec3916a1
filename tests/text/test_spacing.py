"""Blank lines between the blocks of an article."""

import pytest

from reader.model import Block, BlockKind
from reader.text.spacing import spaced


def parted(*items: tuple[str, int]) -> list[bool]:
    """Whether a blank line stands before each of these items of lists, given with their levels."""
    text = "\n\n".join(words for words, _ in items)
    blocks, start = [], 0
    for words, level in items:
        blocks.append(Block(start, start + len(words), BlockKind.ITEM, level))
        start += len(words) + 2
    return [apart for _, apart in spaced(text, blocks)]


@pytest.mark.parametrize("number", ["1. ", "1) ", "a) "])
def test_a_list_with_bullets_and_one_with_numbers_stand_apart(number: str) -> None:
    assert parted(("Nets", 0), ("Oars", 0), (f"{number}Row", 0)) == [False, False, True]
    assert parted((f"{number}Row", 0), ("Nets", 0)) == [False, True]


def test_a_list_that_counts_from_one_again_is_another_one() -> None:
    assert parted(("1. Row", 0), ("2. Rest", 0), ("1. Sail", 0), ("2. Moor", 0)) == [False, False, True, False]


def test_a_list_goes_on_behind_a_list_inside_it() -> None:
    assert parted(("1. Row", 0), ("Nets", 1), ("Oars", 1), ("2. Rest", 0)) == [False] * 4
    assert parted(("Boats", 0), ("1. Ida", 1), ("Barges", 0), ("1. Una", 1)) == [False] * 4


def test_items_that_all_bring_the_same_number_are_one_list() -> None:
    assert parted(("1. Row", 0), ("1. Rest", 0), ("1. Sail", 0)) == [False] * 3


@pytest.mark.parametrize("count", [2, 3, 9])
def test_a_list_that_counts_down_to_one_is_one_list(count: int) -> None:
    assert parted(*((f"{number}. Row", 0) for number in range(count, 0, -1))) == [False] * count

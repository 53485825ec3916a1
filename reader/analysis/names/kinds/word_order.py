"""What names of several words tell by the order that other languages have: families first, springs before articles."""

import re
from collections.abc import Sequence

from reader.analysis.names.lore.heads import FIRMS
from reader.analysis.names.tagging.lists import PLAIN_OR_PLACE, lists_of
from reader.analysis.names.tagging.words import ORGANIZATION_HEADS, PLACE_HEADS, SITES
from reader.analysis.wordlists import word_set

VIETNAMESE = word_set("bui cao dang dinh doan duong hoang huynh luong ngo nguyen pham phan tran trinh truong vu vuong")
"""What three in four Vietnamese are called, before their own two names."""
OF_ONE_WORD = word_set(
    """
    bai cai cao chang chen cheng cho choi cui dai deng ding dong du duan fan fang feng gao gong guo han hao he hong hou
    hu huang hwang jang jeong jia jiang jin jung kang kim kong kwon lei li lian liang liao lin liu long lu luo lyu ma
    mao meng moon ni pan park peng qian qin qiu ren shao shen shi shin su sun tang tao tian tong wan wang wei wen wu xi
    xia xiao xie xiong xu xue yan yang yao ye yi yin yoo yoon yu yuan zeng zhang zhao zheng zhong zhou zhu zou
    """
)
"""What most Chinese and Koreans are called, before a given name that is written as one word."""
BURMESE = word_set(
    "aung aye hla htay htoo htun khin khine kyaw kyi lin lwin maung min moe myint naing nay nyan nyein nyunt oo phyo "
    "soe swe thant than thaung thein thida thura tin tun win yi zaw zin"
)
"""What the names of people in Myanmar are made of."""
LEAST_BURMESE = 2
"""Burmese words that make a name of several somebody's."""
LONGEST_SYLLABLE = 6
"""Letters."""
HEADS = ORGANIZATION_HEADS | PLACE_HEADS | SITES | FIRMS
PARTICLES = tuple(
    f" {particle}"
    for particle in (
        *("Al ", "Al-", "al ", "al-", "el ", "el-"),
        *("bin ", "bint ", "binte ", "binti ", "ibn ", "ould ", "van ", "von ", "wa "),
    )
)
"""What stands within somebody's name."""
ARAB_SPOTS = word_set(
    "ain bab beit bir burj dahr dar deir hajar jabal jebel kafr khan khor marsa nahr qasr ras shatt sharm souk tal tel "
    "tell umm wadi"
)
"""What Arab places are called by before an article: "Ras al-Tarna"."""
BEFORE_SPOTS = word_set("camp fort gulf isle lake mount river strait")
WATERS = word_set("island islands lake lakes mountains peninsula river strait straits")
"""What places are called by before and behind their own name, and bodies seldom."""


def has_family_first(words: Sequence[str]) -> bool:
    """Whether a family's name stands before a Chinese or Korean name, or two or three short Vietnamese ones; folded.

    Or whether it is of the words of which the Burmese, who have no families' names, choose theirs.
    """
    family, *own = words
    if len(own) > 1 and sum(word in BURMESE for word in words) >= LEAST_BURMESE and HEADS.isdisjoint(words):
        return True
    if len(own) == 1:
        return family in OF_ONE_WORD and _may_be_given(own[0])
    short = family in VIETNAMESE and 2 <= len(own) <= 3
    return short and all(len(word) <= LONGEST_SYLLABLE and word not in HEADS for word in own)


HYPHENED = r"([A-Z][a-z]{1,6}) [A-Z][a-z]{1,5}-[a-z]{1,6}"
"""A Korean family's name, before a given one of two syllables: "Do Hyun-mi"."""


def family_before_hyphen(written: str) -> str:
    """The family's name of a Korean, by which somebody is called whatever else it means; empty where it is none."""
    found = re.fullmatch(HYPHENED, written) if "-" in written else None
    return found[1] if found else ""


def _may_be_given(word: str) -> bool:
    return word.replace("-", "").isalpha() and PLAIN_OR_PLACE.isdisjoint(lists_of(word)) and word not in HEADS


def has_particle(written: str) -> bool:
    """Whether an article or a word for son stands within: "Ines al-Roca"."""
    return any(particle in written for particle in PARTICLES)


def is_arab_spot(written: str, words: Sequence[str]) -> bool:
    """Whether a spring, a gate or a head of land stands before an article; `words` are those written, folded."""
    return words[0] in ARAB_SPOTS and has_particle(written)


def is_water(words: Sequence[str]) -> bool:
    """Whether it is a river, a lake, islands or their like by its own words, which are folded."""
    return (len(words) == 2 and words[0] in BEFORE_SPOTS) or words[-1] in WATERS

"""Which words are used alike in news: for each of 360,000, its cluster and the wider cluster that holds it.

The tagger so knows a word it never learned by the company it keeps: "Lufthansa" is with "Qantas", "Mosul" with "Kabul".
Made by `reader.analysis.names.training.clusters`; sources and licences stand in NOTICE.
"""

import zlib
from bisect import bisect_left
from functools import cache

from reader.analysis.names.tagging.lists import mapped, unsigned


class Clusters:
    """The clusters of words, which are looked up by their CRC-32 sums."""

    __slots__ = ("_clusters", "_sums", "_wider")

    def __init__(self, sums: "memoryview[int]", clusters: "memoryview[int]", wider: "memoryview[int]") -> None:
        """Take the sums in order, the cluster of each, and the wider cluster of each cluster."""
        self._sums = sums
        self._clusters = clusters
        self._wider = wider

    def of(self, word: str) -> tuple[int, int] | None:
        """The cluster of a folded word and the wider one; none for a word that news hardly has."""
        wanted = zlib.crc32(word.encode())
        at = bisect_left(self._sums, wanted)
        if at == len(self._sums) or self._sums[at] != wanted:
            return None
        narrow = self._clusters[at]
        return narrow, self._wider[narrow]


@cache
def clusters() -> Clusters:
    """All of them. `clusters.crc32` holds how many words there are, their sums, their clusters and the wider ones."""
    held = mapped("clusters.crc32")
    count = int.from_bytes(held[:4], "little")
    middle, end = 4 + 4 * count, 4 + 6 * count
    return Clusters(unsigned("I", held[4:middle]), unsigned("H", held[middle:end]), unsigned("H", held[end:]))

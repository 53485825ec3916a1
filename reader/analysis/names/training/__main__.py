"""Make the weights again: `python -m reader.analysis.names.training BENCH [OUT]`.

BENCH is the folder that holds `names/train` and `aliases`. The same texts and lists give the same bytes; it takes
some minutes. With `--lists PEOPLE` the word lists are made first, with `--clusters` the clusters of words; each needs
what its module names.
"""

import argparse
import importlib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from reader.analysis.names.tagging.tagger import MODEL
from reader.analysis.names.training import lists
from reader.analysis.names.training.augmentation import Exchange
from reader.analysis.names.training.consensus import agreed
from reader.analysis.names.training.corpus import Example, read
from reader.analysis.names.training.fit import fit
from reader.analysis.names.training.wires import reports

EVERY = 5
"""Of the half machine-labelled bank one document in so many is used as it is; more teaches its faults."""
PERSONAL = 0.3
"""The bank's documents of which at least this share of names are people's are used with exchanged names."""
HAND_MADE = 4
"""How often each hand-labelled document is used as it is."""
ROUNDS = 4
"""How often each text chosen for it is used with exchanged names; the hand-labelled ones nearly twice as often."""
MORE_ROUNDS = 3
"""How many times more the texts made by hand are taken than those with names exchanged."""


def main() -> None:
    """Read the arguments, write the model."""
    parser = argparse.ArgumentParser(prog="python -m reader.analysis.names.training", description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("out", type=Path, nargs="?", default=Path(MODEL))
    parser.add_argument("--lists", type=Path, metavar="PEOPLE", help="people-names.txt of @cspell/dict-people-names")
    parser.add_argument(
        "--english", type=Path, nargs="+", metavar="FILE", help="american-english and british-english of SCOWL"
    )
    parser.add_argument("--clusters", action="store_true", help="make the clusters of words too")
    given = parser.parse_args()
    if given.lists:
        lists.build(given.lists, given.bench)
    if given.english:
        lists.write_english(given.english)
    if given.clusters:
        importlib.import_module("reader.analysis.names.training.clusters").build()
    fit(recipe(list(read(given.bench))), given.out)


def recipe(examples: list[Example]) -> Iterator[Example]:
    """The documents that are learned from, as they are and with exchanged names."""
    bank = agreed([example for example in examples if example.name.startswith("gmb")])
    hand_made = [example for example in examples if not example.name.startswith("gmb")]
    personal = [example for example in bank if _people(example) >= PERSONAL]
    yield from chain(bank[::EVERY], hand_made * HAND_MADE)
    exchanged = (personal + hand_made) * ROUNDS + hand_made * MORE_ROUNDS
    exchanged += reports()
    for seed, example in enumerate(exchanged):
        yield Exchange(seed).text(example)


def _people(example: Example) -> float:
    """The share of people among the names."""
    return sum(label == "PER" for *_, label in example.labels) / max(1, len(example.labels))


if __name__ == "__main__":
    main()

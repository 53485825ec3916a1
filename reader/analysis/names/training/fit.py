"""Weights out of examples: one L-BFGS run of a linear-chain CRF. The same examples give the same bytes."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.analysis import document as documents
from reader.analysis.names.tagging.features import Neighbourhood, neighbourhoods
from reader.analysis.names.training.corpus import Example, Label

SETTINGS = {"c1": 2.0, "c2": 0.1, "max_iterations": 60, "feature.minfreq": 4}
"""Sparse enough for a few megabytes; more iterations fit the corpora and not the news."""


def fit(examples: Iterable[Example], out: Path, settings: dict[str, float] = SETTINGS) -> None:
    """Write a model."""
    import pycrfsuite  # noqa: PLC0415 - loaded only to train

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(settings)
    for example in examples:
        for part, labels in labelled(example):
            trainer.append(part.features, labels)
    trainer.train(str(out))


def labelled(example: Example) -> Iterator[tuple[Neighbourhood, list[str]]]:
    """What the tagger sees of an example, with the label each word should get."""
    document = documents.read(example.text, None)
    spans = sorted(example.labels)
    for part in neighbourhoods(document):
        yield part, _marks(part, spans)


def _marks(part: Neighbourhood, spans: list[Label]) -> list[str]:
    marks: list[str] = []
    for token in part.tokens:
        mark = "O"
        for start, end, label in spans:
            if start <= token.start and token.end <= end:
                mark = ("B-" if token.start == start or not marks or marks[-1][2:] != label else "I-") + label
                break
        marks.append(mark)
    return marks

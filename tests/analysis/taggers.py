"""Taggers for tests of what is decided behind them."""

import re
from dataclasses import dataclass

from reader.analysis.document import Document
from reader.analysis.names.tagging.tagger import Name, Tagger
from reader.model import EntityType


@dataclass(frozen=True)
class Everywhere(Tagger):
    """A tagger that finds each writing of the names it is given, and is sure of their types."""

    names: tuple[tuple[str, EntityType], ...]

    def tag(self, document: Document) -> tuple[Name, ...]:
        found = [
            Name(*match.span(), kind, ((kind, 0.99),))
            for name, kind in self.names
            for match in re.finditer(rf"(?<!\w){re.escape(name)}", document.text)
        ]
        return tuple(sorted(found))

"""Everyone and everything the article names, by kind and count; a kind can be hidden in the text."""

from collections.abc import Iterator
from typing import ClassVar

from textual.binding import BindingType

from reader.model import PLURALS, Article, Entity, EntityType, MentionKind, Span
from reader.store.view import View
from reader.tui.article.everywhere import naming
from reader.tui.article.marks import Layer, Mark, Marks
from reader.tui.cells import clip, one_line
from reader.tui.keys.table import Where, bindings
from reader.tui.messages import KindToggled, Said
from reader.tui.panes.choice import Row
from reader.tui.panes.side import Side
from reader.tui.pieces import marked


class NamesView(Side):
    """The entities; choosing one opens its card."""

    label = "names"
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.NAMES)
    own_keys: ClassVar[frozenset[Where]] = frozenset({Where.NAMES})

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.entities: list[int] = []
        self.hidden: frozenset[EntityType] = frozenset()

    def story(self, _article: Article, marks: Marks, width: int) -> list[Row]:
        """A heading for each kind, an item for each entity; those of the text are told apart by their first place."""
        self.entities = []
        rows: list[Row] = [
            Row(((" Names", self.palette.accent), (f" {len(marks.analysis.entities):,}", self.palette.quiet)))
        ]
        for kind, title in PLURALS.items():
            found = sorted(_of_kind(marks, kind), key=lambda each: (-_count(each[1]), each[0]))
            if found:
                note = " (hidden)" if kind in self.hidden else ""
                rows += [Row(()), Row(((f" {title}", self.palette.accent), (note, self.palette.quiet)))]
            for index, entity in found:
                rows.append(self._row(index, entity, width))
        none = "Not in English." if marks.analysis.foreign else "No names."
        return rows if self.entities else [*rows, Row(((f" {none}", self.palette.quiet),))]

    def _row(self, index: int, entity: Entity, width: int) -> Row:
        self.entities.append(index)
        first = entity.mentions[0] if entity.mentions else None
        item = self.lead_to(Span(first.start, first.end) if first else Span(0, 0))
        count = f" {_count(entity)}"
        whole, palette = one_line(entity.name), self.palette
        name = (clip(whole, max(1, width - 4 - len(count))),)
        (told,) = marked(whole, name, palette.name(entity.type), self.watched, palette.watched)
        return Row((("   ", palette.text), *told, (count, palette.quiet)), item)

    def entity(self, item: int) -> int | None:
        """Who or what an item is, by its number in the article; None where there is no such item any more."""
        return self.entities[item] if item < len(self.entities) else None

    def item_of(self, mark: Mark) -> int | None:
        """Whoever or whatever is named."""
        of_names = mark.layer is Layer.NAME and mark.index in self.entities
        return self.entities.index(mark.index) if of_names else None

    def everywhere(self) -> View | None:
        """The articles of the library that name the chosen one."""
        if self.marks is None or self.cursor >= len(self.entities):
            return None
        return naming(self.marks.analysis.entities[self.entities[self.cursor]])

    def action_hide_kind(self) -> None:
        """Show or hide the names of the chosen one's kind in the text."""
        if self.marks and self.cursor < len(self.entities):
            kind = self.marks.analysis.entities[self.entities[self.cursor]].type
            self.hidden = self.hidden ^ {kind}
            self.make()
            self.post_message(KindToggled(self.hidden))
        else:
            self.post_message(Said("No names here."))


def _of_kind(marks: Marks, kind: EntityType) -> Iterator[tuple[int, Entity]]:
    return ((n, entity) for n, entity in enumerate(marks.analysis.entities) if entity.type is kind)


def _count(entity: Entity) -> int:
    return sum(1 for mention in entity.mentions if mention.kind is not MentionKind.PRONOUN)

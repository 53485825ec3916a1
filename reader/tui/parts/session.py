"""Where the reader is, kept in the library: the article, the panes, the layers, and the place in each article."""

import contextlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING, Any

from reader.errors import StoreError
from reader.model import EntityType
from reader.store.library import Library
from reader.store.subscriptions.feed_order import FeedOrder
from reader.store.view import Order, View
from reader.tui.article.marks import Layer
from reader.tui.columns import Slot

if TYPE_CHECKING:
    from textual.app import App
    from textual.timer import Timer

REST = 10.0
"""Seconds for which a library that took nothing is left alone."""

_PLAIN = ("number", "chosen", "left", "side", "alone", "busy", "compact")
"""What is kept as it is."""


@dataclass(frozen=True, slots=True)
class Kept:
    """How things stand on a screen, as far as it is known and of this view."""

    number: int | None = None
    """The article that is shown."""
    chosen: int | None = None
    """The article that is chosen in the list."""
    view: View | None = None
    """What is listed; None for what was opened by name."""
    slot: Slot = Slot.LEFT
    """The column that has the keys."""
    left: str = "list"
    side: str = "timeline"
    """The panes in the columns beside the article, by their ids."""
    alone: bool = False
    busy: bool = False
    """Of feeds, only those with something unread are listed."""
    feed_order: FeedOrder = FeedOrder.NAME
    compact: bool = False
    """Each article of the list takes one line."""
    layers: frozenset[Layer] = frozenset(Layer)
    hidden: frozenset[EntityType] = frozenset()
    """Kinds of names that are not marked."""
    width: tuple[int, int] | None = None
    """Cells of a line at most, and what the settings wanted then: a setting that was changed since holds."""


def _written(kept: Kept) -> str:
    values = asdict(kept) | {"layers": sorted(kept.layers), "hidden": sorted(kept.hidden)}
    return json.dumps(values)


def _read(text: str) -> Kept:
    """Raises ValueError, TypeError or AttributeError for what was not written by us."""
    values: Mapping[str, Any] = json.loads(text)
    known = {name: values[name] for name in _PLAIN if name in values}
    width = values.get("width")
    return Kept(
        slot=Slot(values.get("slot", Slot.LEFT)),
        feed_order=FeedOrder(values.get("feed_order", FeedOrder.NAME)),
        view=_view(values["view"]) if values.get("view") else None,
        layers=frozenset(Layer(name) for name in values.get("layers") or Layer),
        hidden=frozenset(EntityType(name) for name in values.get("hidden", ())),
        width=(int(width[0]), int(width[1])) if width else None,
        **known,
    )


def _view(values: Mapping[str, Any]) -> View:
    """What was listed; what a view of another version knew besides is forgotten."""
    known = {each.name: values[each.name] for each in fields(View) if each.name in values}
    return View(**known | {"order": Order(values.get("order", Order.DATE))})


class Session:
    """Writes what changes, and only then. A library that takes nothing keeps nobody from reading; it is asked again."""

    def __init__(self, library: Library, view: View, clock: Callable[[], float] = monotonic) -> None:
        self._library = library
        self._key = "reader" if view.ids is None else "opened"
        self._kept: str | None = None
        """What is kept, once that was asked."""
        self._place: tuple[int, int] | None = None
        self._timer: Timer | None = None
        self._clock = clock
        self._asks_at = clock()
        """When the library is to be written to again, at the earliest."""

    def restore(self) -> Kept:
        """What was kept. Anything that cannot be understood is as if it were not there.

        Who opens something by name wants that listed, whatever was looked up the last time.
        """
        self._kept = self._library.recall(self._key) or ""
        try:
            kept = _read(self._kept or "{}")
        except (ValueError, TypeError, AttributeError, LookupError):
            return Kept()
        return replace(kept, view=None, left="list") if self._key == "opened" else kept

    def keep(self, kept: Kept) -> None:
        """Keep how things stand, if it is another way than before; not until what was kept could be put back."""
        written = _written(kept)
        if self._kept is not None and written != self._kept and not self._rests:
            with self._writing():
                self._library.remember(self._key, written)
                self._kept = written

    def touch(self, app: "App[None]", seconds: float, then: Callable[[], None]) -> None:
        """Do something when this was not called for so long."""
        if self._timer:
            self._timer.stop()
        self._timer = app.set_timer(seconds, then)

    def keep_place(self, number: int, offset: int, *, now: datetime) -> None:
        """Keep the offset at which an article is read, if it is another than before."""
        if self._place != (number, offset) and not self._rests:
            with self._writing():
                self._library.keep_place(number, offset, now=now)
                self._place = (number, offset)

    @property
    def _rests(self) -> bool:
        return self._clock() < self._asks_at

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """Write what matters little: where that cannot be, keys are not kept waiting for it again and again."""
        try:
            yield
        except StoreError:
            self._asks_at = self._clock() + REST

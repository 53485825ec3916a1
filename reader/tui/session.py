"""Where the reader is, kept in the library: the article, the pane, the layers, and the place in each article."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from reader.store.library import Library
from reader.store.view import View
from reader.tui.marks import Layer

if TYPE_CHECKING:
    from textual.app import App
    from textual.timer import Timer


@dataclass(frozen=True, slots=True)
class Kept:
    """What the last session left, as far as it is known and of this view."""

    number: int | None = None
    slot: str = "left"
    layers: frozenset[Layer] | None = None
    view: View | None = None
    """What was listed."""


class Session:
    """Writes what changes, and only then."""

    def __init__(self, library: Library, view: View) -> None:
        self._library = library
        self._key = "reader" if view.ids is None else "opened"
        self._values: dict[str, object] = {}
        self._place: tuple[int, int] | None = None
        self._timer: Timer | None = None

    def restore(self) -> Kept:
        """What was kept. Anything that cannot be understood is as if it were not there."""
        try:
            values = json.loads(self._library.recall(self._key) or "{}")
            self._values = dict(values)
            layers, view = values.get("layers"), values.get("view")
            return Kept(
                view=View(**view) if view else None,
                number=values.get("number"),
                slot=values.get("slot", "left"),
                layers=None if layers is None else frozenset(Layer(name) for name in layers),
            )
        except (ValueError, TypeError, AttributeError):
            return Kept()

    def keep(
        self,
        *,
        number: int | None = None,
        slot: str | None = None,
        layers: frozenset[Layer] | None = None,
        view: View | None = None,
    ) -> None:
        """Keep what is given beside what was kept before. A list of what was opened by name is not kept."""
        given = {
            "number": number,
            "slot": slot,
            "layers": None if layers is None else sorted(layers),
            "view": None if view is None or view.ids is not None or self._key == "opened" else asdict(view),
        }
        values = self._values | {name: value for name, value in given.items() if value is not None}
        if values != self._values:
            self._values = values
            self._library.remember(self._key, json.dumps(values))

    def touch(self, app: "App[None]", seconds: float, then: Callable[[], None]) -> None:
        """Do something when this was not called for so long."""
        if self._timer:
            self._timer.stop()
        self._timer = app.set_timer(seconds, then)

    def keep_place(self, number: int, offset: int, *, now: datetime) -> None:
        """Keep the offset at which an article is read, if it is another than before."""
        if self._place != (number, offset):
            self._place = (number, offset)
            self._library.keep_place(number, offset, now=now)

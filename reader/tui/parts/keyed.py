"""An app whose keys are those of the keymap: sequences, counts and the person's own keys lead to actions by their id.

A key leads to the nearest place that knows its id: the focused pane, its screen, the app. What the help covers is out
of reach, and prompts keep Textual's ordinary way.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual import events
from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode

from reader.tui.keys.keymap import read_keymap
from reader.tui.keys.named import name_keys, named
from reader.tui.keys.restricted import restrict
from reader.tui.keys.strokes import Strokes
from reader.tui.keys.table import KEYS, Where
from reader.tui.keys.torn import SPLIT, Torn
from reader.tui.keys.unheard import Unheard
from reader.tui.messages import KeyFollowed, Said
from reader.tui.panes.lines import Pane
from reader.tui.panes.prompt import Prompt
from reader.tui.parts.setup import Setup

if TYPE_CHECKING:
    from textual.timer import Timer

NUMBERED = frozenset({"pane.first", "pane.last"})
"""Ids that a count leads to the line or row of that number."""
MOST = 999
"""Times that something is repeated at most."""
REPEATED = (".next", ".previous", ".up", ".down", "-up", "-down", "-hit", "-pane")
"""Endings of ids that a count repeats; elsewhere it is dropped."""

LEADING = frozenset({"pane.enter", "reader.back", "reader.leave", "feeds.edit"})
"""Ids of what leads elsewhere. On a slow line the keys that are meant for there come together with its own."""
EVERYWHERE = frozenset({"reader.repaint", "shell.suspend", "reader.quit"})
"""Ids of what is done over the help too."""
_KNOWN = frozenset(name for key in KEYS for name in key.keys.split(","))
"""Keys of the table: one that was given to nothing does nothing."""


class Keyed(App[None], inherit_bindings=False):
    """Does what keys mean."""

    def __init__(self, setup: Setup) -> None:
        """Raises SettingsError where the person's keys make no sense."""
        super().__init__(driver_class=setup.driver, ansi_color=None if setup.colours else True)
        keymap = read_keymap(setup.settings.keys, setup.settings.origin)
        name_keys(keymap.table)
        self.strokes = Strokes(restrict(keymap) if setup.restricted else keymap)
        self._torn = Torn[events.Key]()
        self.unheard = Unheard()
        self._letting_go: Timer | None = None
        self._behind: list[events.Key] | None = None
        """Keys behind one that answered a prompt or led elsewhere, until it is known where to."""

    async def on_event(self, event: events.Event) -> None:
        """Take keys before Textual looks for bindings."""
        if not isinstance(event, events.Key) or event.is_forwarded:
            await super().on_event(event)
            return
        if self._letting_go:
            self._letting_go.stop()
        await self._type(self._torn.take(event))
        if self._torn.waits:
            self._letting_go = self.set_timer(SPLIT, self._let_go)

    async def _let_go(self) -> None:
        await self._type(self._torn.let_go())

    async def _type(self, typed: tuple[events.Key, ...]) -> None:
        for event in typed:
            if self._behind is not None:
                self._behind.append(event)
            elif not self.unheard.takes(event) and not await self._take(event):
                await super().on_event(event)

    async def _take(self, event: events.Key) -> bool:
        if isinstance(self.focused, Prompt) and self.focused.display:
            return await self._write(self.focused, event)
        here = self.focused or self.screen
        numbered = here if isinstance(here, Pane) and here.numbered else None
        stroke = self.strokes.press(event.key, numbers=numbered is not None)
        if numbered and self.strokes.count:
            numbered.action_nth(self.strokes.count)
        done = stroke.taken if not stroke.ids else await self.do(stroke.ids, stroke.count)
        if self._covered:
            return done
        if done and stroke.ids & LEADING:
            self._behind = [] if here.post_message(KeyFollowed()) else None
        if not done:
            self.post_message(Said(self._idle_words(event, stroke.ids)))
        return stroke.taken or event.key in _KNOWN

    @property
    def _covered(self) -> bool:
        """Whether the help lies over everything else."""
        return len(self.screen_stack) > 1

    async def _write(self, prompt: Prompt, event: events.Key) -> bool:
        """Give a key to a prompt at once; whether it took it.

        On a slow line the keys behind the one that answers it come together with that, and are no words of it.
        """
        if event.is_printable and event.character:
            prompt.write(event.character)
            return True
        taken = await self._check_bindings(event.key)
        if not prompt.display:
            self._behind = []
        return taken

    async def on_key_followed(self) -> None:
        """Take the keys behind one that led elsewhere."""
        await self.go_on()

    async def go_on(self) -> None:
        """What a key, or the answer to a prompt, leads to is shown: do what was typed behind it."""
        behind, self._behind = self._behind or [], None
        await self._type(tuple(behind))

    def _idle_words(self, event: events.Key, ids: frozenset[str]) -> str:
        """What is said of a key that does nothing where it was pressed."""
        name = event.character if event.is_printable and event.character else event.key
        elsewhere = next((key.where for key in self.strokes.keymap.table if key.id in ids), None)
        lists = f"{named('reader.help')} lists the keys"
        told = f"works {elsewhere}; {lists} of this place" if elsewhere else f"does nothing; {lists}"
        return f"{name} {told}."

    async def do(self, ids: frozenset[str], count: int | None = None) -> bool:
        """Do the nearest of some actions, as often as a count says where it can be repeated; whether one was near.

        What the help covers is not near: nobody would see what becomes of it.
        """
        covered = self._covered
        nodes = (self.focused or self.screen).ancestors_with_self
        for node, binding in self._bindings_of([node for node in nodes if not (covered and node is self)]):
            if binding.id in ids:
                numbered = count is not None and binding.id in NUMBERED
                for _ in range(min(count or 1, MOST) if binding.id.endswith(REPEATED) else 1):
                    await self.run_action(f"nth({count})" if numbered else binding.action, node)
                return True
        for key in self.strokes.keymap.table:
            if key.id in ids and (key.id in EVERYWHERE if covered else key.where is Where.OWN):
                await self.run_action(key.action, self)
                return True
        return False

    @staticmethod
    def _bindings_of(nodes: list[DOMNode]) -> Iterator[tuple[DOMNode, Binding]]:
        for node in nodes:
            for kind in type(node).__mro__:
                for binding in vars(kind).get("BINDINGS", ()):
                    if isinstance(binding, Binding):
                        yield node, binding

"""A screen whose keys always go somewhere."""

from textual.screen import Screen
from textual.widget import Widget


class HeldScreen(Screen[None], inherit_bindings=False):
    """While the terminal is looked at some pane has the keys: Textual would take them from all where the mouse clicks
    beside every pane, as under a short list or between two sizes of the window.
    """

    def set_focus(self, widget: Widget | None, scroll_visible: bool = True, from_app_focus: bool = False) -> None:
        """Give the keys away."""
        if widget is not None or not self.app.app_focus:
            super().set_focus(widget, scroll_visible, from_app_focus)

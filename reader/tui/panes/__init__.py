"""The panes of the screen and the lines at its bottom, each a widget that draws itself. None knows the app."""

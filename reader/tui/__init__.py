"""The screen, and the only room that knows Textual."""

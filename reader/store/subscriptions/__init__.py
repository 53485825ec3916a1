"""Feeds that somebody follows: their tables, their settings, and which of their articles are the same ones."""

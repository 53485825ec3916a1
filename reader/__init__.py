"""Dateline, a news reader for the terminal. Nothing is imported here, so that every start stays cheap."""

__version__ = "0.1.0"

"""Keeping the library current."""

"""Quoted and reported words, and who said them."""

from reader.analysis.quotes.find import find_quotes

__all__ = ["find_quotes"]

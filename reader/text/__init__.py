"""Strings in, strings and offsets out: cleaning, HTML into paragraphs, paragraphs into lines."""

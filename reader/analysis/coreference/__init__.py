"""Pronouns and plain roles tied to the people they stand for."""

from reader.analysis.coreference.ties import tie_references

__all__ = ["tie_references"]

"""Pronouns, plain roles and shared last names tied to the people they stand for."""

from reader.analysis.coreference.namesakes import tell_namesakes
from reader.analysis.coreference.surnames import claim_surnames
from reader.analysis.coreference.ties import tie_references

__all__ = ["claim_surnames", "tell_namesakes", "tie_references"]

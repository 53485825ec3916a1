"""Pronouns, plain roles and shared last names tied to the people they stand for."""

from reader.analysis.coreference.namesakes import tell_namesakes
from reader.analysis.coreference.surnames import claim_surnames
from reader.analysis.coreference.ties import tie_references
from reader.analysis.coreference.titled import part_titled

__all__ = ["claim_surnames", "part_titled", "tell_namesakes", "tie_references"]

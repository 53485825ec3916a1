"""Pronouns, plain roles and shared last names tied to the people they stand for.

- `ties` ties pronouns and roles: `ranking` weighs who may be meant, by `memory` and `weights`, `undergone`, `topics`,
  `dock`, `harm` and `newcomers`; `calls` and `descriptions` tell what a role says, `people` and `lands` whom it fits,
  `setting` where names and quotes stand.
- Last names: `namesakes` that two share, `titled` with a title of the other kind, `surnames` that are a people's too.
"""

from reader.analysis.coreference.namesakes import tell_namesakes
from reader.analysis.coreference.surnames import claim_surnames
from reader.analysis.coreference.ties import tie_references
from reader.analysis.coreference.titled import part_titled

__all__ = ["claim_surnames", "part_titled", "tell_namesakes", "tie_references"]

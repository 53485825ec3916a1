"""Bodies with all that they are for: "Commission on Human Rights", "Mothers Against Speeding"."""

import re

from reader.analysis.names.tagging.tagger import Name
from reader.analysis.wordlists import word_set
from reader.entities import GROUP, ORGANIZATION, PERSON, PLACE

HEADS = word_set(
    """
    Academy Agency Alliance Association Authority Board Bureau Campaign Center Centre Coalition Commission Commissioner
    Committee Council Department Federation Force Forum Foundation Front Fund Group Initiative Institute Institution
    Laboratory League Ministry Movement Network Observatory Office Organisation Organization Panel Partnership Party
    Program Programme School Secretariat Society Subcommittee Taskforce Tribunal Union
    Citizens Doctors Lawyers Mothers People Scientists Students Veterans Women Workers
    """
)
"""What a body is, or who are in it, before what it is for: "Commission on Human Rights", "Mothers Against Speeding"."""
HEAD_BEFORE = r"(?:\b(?!The )[A-Z][\w.&’'-]+ ){0,4}\b([A-Z]\w+) (?:on|for|against) (?:the |an? )?\Z"
PURPOSES = (" on ", " for ", " against ", " on the ", " for the ", " against the ", " for a ", " for an ")
PURPOSE_REACH = 80
"""Characters before a name in which the body may stand."""
SUBJECTS_ONLY = (PERSON, PLACE, GROUP)
"""What a body speaks on and is not for: "the Security Council on Syria"."""


def for_purpose(text: str, name: Name) -> Name | None:
    """What a body is for, with the body: "Commission on Human Rights"."""
    if name.type in SUBJECTS_ONLY or not text.endswith(PURPOSES, 0, name.start):
        return None
    first = max(0, name.start - PURPOSE_REACH)
    head = re.search(HEAD_BEFORE, text[first : name.start])
    if not (head and head[1] in HEADS):
        return None
    return Name(first + head.start(), name.end, ORGANIZATION)

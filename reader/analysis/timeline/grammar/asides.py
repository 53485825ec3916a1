"""What stands between commas before a verb: a name that explains a noun, an apposition."""

from collections.abc import Sequence

from reader.analysis.timeline.grammar.forms import Verb, Word, is_adverb


def before_adverbs(words: Sequence[Word], at: int) -> int:
    """Where the adverbs before a word begin; the word itself without any."""
    while at > 1 and is_adverb(words[at - 1].lower):
        at -= 1
    return at


def is_behind_comma(words: Sequence[Word], at: int) -> bool:
    """A comma stands before a word and its adverbs."""
    return words[before_adverbs(words, at) - 1].text == ","


def is_apposition(words: Sequence[Word], at: int) -> bool:
    """A short noun behind a comma ends here: ", a group"."""
    comma = next((place for place in range(at - 1, max(0, at - 5), -1) if words[place].text == ","), 0)
    return comma > 0 and words[comma + 1].lower in {"a", "an", "the"}


def is_behind_named(words: Sequence[Word], verb: Verb, following: Verb | None) -> bool:
    """A name between commas explains a noun, and then the noun acts: "the owner, Ivo Lind, | agreed"."""
    at = verb.start - 1
    while at > 1 and words[at - 1].named:
        at -= 1
    if words[verb.start - 1].text != "," or at == verb.start - 1 or words[at - 1].text != ",":
        return False
    noun = [word.lower for word in words[max(0, at - 4) : at - 1]]
    behind = words[verb.end : following.start] if following else ()
    is_aside = any(word.text == "," for word in behind)
    return not {"the", "its", "their", "his", "her"}.isdisjoint(noun) and not is_aside

"""The verbs of a sentence: auxiliaries and what they carry, infinitives, gerunds, and forms that may be finite.

No part-of-speech model: closed classes and word forms decide. Whether a past form is a verb or a participle is left to
`participles`.
"""

from collections.abc import Sequence

from reader.analysis.english import irregular_verbs, verb_forms
from reader.analysis.english.roles import ROLE_HEADS
from reader.analysis.english.words import APOSTROPHE_S, FLOATING, INDEFINITE
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import (
    Form,
    Verb,
    Word,
    is_adverb,
    is_gerund,
    is_participle,
    lone_verb,
    lowered,
    starts_noun,
    word_at,
)
from reader.analysis.timeline.grammar.inversions import inverted
from reader.analysis.timeline.grammar.participles import tell_participles
from reader.analysis.timeline.grammar.phrases import is_behind_others
from reader.analysis.timeline.grammar.plural_presents import tells_what_is_so
from reader.analysis.timeline.grammar.plurals import SEVERAL, is_plural
from reader.analysis.timeline.grammar.presents import ARTICLE_LIKE, PRESENT_FORMS, present_at, unlisted_at
from reader.analysis.timeline.grammar.shared_auxiliaries import as_shared
from reader.analysis.timeline.grammar.split_verbs import CARRIED, behind_aside, behind_time
from reader.analysis.wordlists import word_set

NO_MAIN_VERBS = words_of.DETERMINERS | words_of.SUBJECT_PRONOUNS | words_of.PREPOSITIONS | {"so"}
"""Words that "will" and "did" do not carry."""
NO_INFINITIVES = words_of.DETERMINERS | words_of.PREPOSITIONS | words_of.RELATIVES | words_of.PRONOUNS
NO_INFINITIVES |= word_set("anybody anyone both each everybody everyone nobody none others somebody someone")
GROUP_OPENERS = words_of.AUXILIARIES | words_of.DO
ATTRIBUTING = words_of.DETERMINERS - {"that"}
"""Behind these words a participle is an attribute: "the accused"."""
BEFORE_ACCUSED = frozenset(("co", "key", "main", "other", "prime"))
"""Behind these the "accused" are people."""
FORMS = words_of.PAST | irregular_verbs.PAST_OR_PARTICIPLE | irregular_verbs.PARTICIPLES | PRESENT_FORMS
ENDINGS = ("ed", "ing")
"""What a verb without an auxiliary ends with that is none of the forms above."""
CONTRACTING = words_of.SUBJECT_PRONOUNS | {"that", "here", "what"}
ADJECTIVES = ("ial", "ional", "eral", "ical", "ural", "ive", "ous", "ful", "ary")
"""Endings of words that are hardly ever subjects."""
COMPARING = word_set("better bigger earlier final further higher larger later lower new previous rival smaller")
"""Words that tell one thing from others, and are no subjects either."""
PLACES_WITHOUT_ARTICLE = word_set(
    "bed church college congress court death hospital jail justice life office parliament peace power prison safety"
    " school sea town trial war"
)
"""Nouns that "to" stands before as often as before a verb."""
RETURNING = word_set("back return returned returning returns")
LONGEST_OWNED = 5
"""Words from a possessive to the noun that it owns: "its annual profit | forecast"."""
COUNTED = SEVERAL | words_of.SUBJECT_PRONOUNS
WITHIN = words_of.NEGATIONS | {"earlier", "himself", "herself", "itself", "themselves"}
"""What may stand in a verb: "was himself arrested", "had earlier, in May, sent"."""
VERB_PREFIXES = verb_forms.PREFIXES | word_set("cold court double hand mass mis self spear test")
"""What stands before the hyphen of a verb, a noun too: "re-elected", "cold-called"."""
SHARES = frozenset(("%", "cent", "per", "percent"))


def find_verbs(words: Sequence[Word]) -> tuple[Verb, ...]:
    """The verbs of a sentence, in order."""
    found: list[Verb] = []
    front = inverted(words)
    index = 0
    while index < len(words):
        if front and front.auxiliary and index == front.auxiliary[0]:
            verb: Verb | None = front
        else:
            verb = _verb_at(words, index)
        if verb:
            found.append(verb)
        index = verb.end if verb else index + 1
    found = [verb for place, verb in enumerate(found) if not _is_noun(words, verb, found[place + 1 : place + 2])]
    return tell_participles(words, [as_shared(words, found, place) for place in range(len(found))])


def _is_noun(words: Sequence[Word], verb: Verb, behind: Sequence[Verb]) -> bool:
    """It only looks like a verb, for that of its clause is behind the time: "U.S. forces | on Thursday launched"."""
    head = words[verb.start].lower
    alone = verb.form is Form.PRESENT and verb.end - verb.start == 1 and head.endswith("s")
    if not behind or not alone or head in words_of.REPORTING or is_gerund(behind[0].word):
        return False
    between = words[verb.end : behind[0].start]
    # But "The comet takes 17 years to come back"
    lasts = behind[0].form is Form.INFINITIVE and word_at(between, 0).time is not None
    return (
        not lasts
        and any(word.time is not None for word in between)
        and all(word.time is not None or word.lower in words_of.PREPOSITIONS for word in between)
    )


def _verb_at(words: Sequence[Word], index: int) -> Verb | None:
    word = words[index]
    if word.time is not None:
        return None
    lower = _unprefixed(_bare(word.lower))
    if lower in GROUP_OPENERS or (lower in APOSTROPHE_S and _is_contracted_be(words, index)):
        return _group(words, index)
    if lower == "to":
        return _infinitive(words, index)
    return _plain(words, index) if lower in FORMS or lower.endswith(ENDINGS) else unlisted_at(words, index)


def _bare(lower: str) -> str:
    """An auxiliary without its "n't", or the one hidden in "they've"."""
    if lower.isalpha():
        return lower
    if lower.endswith(("n't", "n’t")):
        return {"wo": "will", "ca": "can", "sha": "shall"}.get(lower[:-3], lower[:-3])
    mark = max(lower.rfind("'"), lower.rfind("’"))
    if mark > 0 and lower[:mark] in words_of.SUBJECT_PRONOUNS | {"that"}:
        return lower[mark:]
    return lower


def _is_contracted_be(words: Sequence[Word], index: int) -> bool:
    return index > 0 and words[index - 1].lower in CONTRACTING


def _group(words: Sequence[Word], index: int) -> Verb | None:
    """An auxiliary and what it carries."""
    first = _bare(words[index].lower)
    if words[index].text[0].isupper() and (words[index].named or words[index].lower in {"may", "might"}):
        # "David Were"
        return None
    shop = word_at(words, index - 1).lower in APOSTROPHE_S and word_at(words, index + 1).lower in verb_forms.BASES
    if first in words_of.MODALS and index and words[index - 1].lower in ARTICLE_LIKE and not shop:
        # "his will", but "Brown's will close in May"
        return None
    negated = words[index].lower.endswith(("n't", "n’t")) or first == "cannot"
    head, at = index, index + 1
    form = _form_of(first)
    while at < len(words):
        lower = words[at].lower
        if (behind := behind_time(words, at)) and _carried(
            words[head].lower, first, words[behind].lower, head == index
        ):
            # "will on Friday hear"
            at = behind
            continue
        if words[at].time is not None:
            break
        if is_adverb(words[at]) or lower in WITHIN or _is_little(words, at):
            # But "was not | only fined but jailed"
            negates = lower in words_of.NEGATIONS and word_at(words, at + 1).lower not in {"just", "merely", "only"}
            negated = negated or negates
        elif lowered(words, at, at + 2) == ["all", "but"]:
            # "has | all but | closed the port"
            at += 1
        elif lower in {"be", "been", "being", "have"}:
            head = at
        elif words[at].text == "," and (behind := behind_aside(words, at)):
            # "had, earlier on Monday, sent"
            at = behind
            continue
        elif _carried(words[head].lower, first, lower, head == index):
            if first in {"'d", "’d"} and words[head].lower != "have" and lower not in CARRIED and is_participle(lower):
                # "she'd met them", but "she'd have met them"
                form = Form.PERFECT
            return Verb(index, at + 1, at, lower, form, negated, first in words_of.FUTURE)
        else:
            break
        at += 1
    return Verb(index, head + 1, head, words[head].lower, form, negated, first in words_of.FUTURE)


def _is_little(words: Sequence[Word], at: int) -> bool:
    """It is an adverb: "was little changed", "were last seen"."""
    return words[at].lower in {"little", "last"} and is_participle(word_at(words, at + 1).lower)


def _form_of(first: str) -> Form:
    if first in words_of.MODALS:
        return Form.MODAL
    if first in {"be", "been", "being"}:
        return Form.PARTICIPLE
    if first == "having":
        return Form.GERUND
    if first in words_of.HAVE:
        return Form.PERFECT
    return Form.PAST if first in {"was", "were", "did"} else Form.PRESENT


def _carried(before: str, first: str, lower: str, alone: bool) -> bool:
    """Whether the word is the main verb behind the auxiliaries so far."""
    if alone and (first in words_of.MODALS or first in words_of.DO):
        return lower.isalpha() and lower not in NO_MAIN_VERBS
    if alone and first in words_of.HAVE:
        return is_participle(lower)
    if before == "have":
        return is_participle(lower)
    return is_participle(lower) or is_gerund(lower)


def _infinitive(words: Sequence[Word], index: int) -> Verb | None:
    """The infinitive behind a "to"; None where a noun stands there: "to life", "to works"."""
    at = index + 1
    while at < len(words) and is_adverb(words[at]):
        at += 1
    if at >= len(words) or words[at].time is not None or not words[at].text.islower():
        return None
    lower = words[at].lower
    if lower in PLACES_WITHOUT_ARTICLE:
        # "was sentenced to life in prison", "stabbed to death", "came to power in May"
        return None
    if lower == "work" and word_at(words, index - 1).lower in RETURNING:
        return None
    known = lower in verb_forms.BASES or lower in {"be", "have", "do"}
    if not known and (lower in NO_INFINITIVES or lower.endswith(("s", "ed", "ial", "ic", "ing", "ous", "tion"))):
        return None
    negated = index > 0 and words[index - 1].lower in words_of.NEGATIONS
    while words[at].lower in {"have", "been", "get"} and is_participle(word_at(words, at + 1).lower):
        # "to have been seen", "to get married"
        at += 1
    return Verb(index, at + 1, at, words[at].lower, Form.INFINITIVE, negated)


def _plain(words: Sequence[Word], index: int) -> Verb | None:
    """A verb without an auxiliary, or None."""
    word = words[index]
    lower = _unprefixed(word.lower)
    if word.named or not word.text.islower():
        return None
    before = word_at(words, index - 1)
    if before.text in {"-", "–"} and before.end == word.start:
        return None
    if before.time is not None and _is_of_year(words, index):
        return None
    if lower in words_of.PAST and before.lower not in INDEFINITE:
        return lone_verb(words, index, Form.PAST, negated=before.lower in words_of.NEGATIONS)
    if lower == "means" and before.lower in {"this", "that"}:
        # "This means that they won", but "this means of transport"
        return None if word_at(words, index + 1).lower == "of" else lone_verb(words, index, Form.PRESENT)
    return None if _is_of_noun_phrase(words, index, lower) else _by_ending(words, index, lower)


def _is_of_noun_phrase(words: Sequence[Word], index: int, lower: str) -> bool:
    """The words around a form make it part of a noun phrase: "the | accused", "a rival | bid", "| dated 4 May"."""
    before = word_at(words, index - 1)
    acts = _floats(words, index - 1) or is_behind_others(words, index) or tells_what_is_so(words, index)
    acts = acts or (before.lower == "all" and lower in verb_forms.SURELY_VERBS)  # "if all | goes well"
    if before.time is None and before.lower in ATTRIBUTING and not acts:
        return True
    if lower == "accused" and before.lower in BEFORE_ACCUSED:
        return True
    bears_date = lower == "dated" and word_at(words, index + 1).time is not None
    if bears_date or (index and (_is_counted(words, index) or _is_of_rate(words, index))):
        return True
    if "-" in lower or (lower in irregular_verbs.NOUNS_TOO and _is_owned_noun(words, index)):
        return True
    # "the presidential bid"
    return lower in irregular_verbs.NOUNS_TOO and index > 1 and _is_adjective(words[index - 1])


def _by_ending(words: Sequence[Word], index: int, lower: str) -> Verb | None:
    """The verb that a form is by its own letters."""
    before = word_at(words, index - 1).lower
    if before in {"be", "been"} and is_participle(lower):
        # "to be photographed"
        return lone_verb(words, index, Form.PARTICIPLE)
    if lower in irregular_verbs.PAST_OR_PARTICIPLE or (
        is_participle(lower) and lower not in irregular_verbs.PARTICIPLES
    ):
        return lone_verb(words, index, Form.PAST, negated=before in words_of.NEGATIONS, sure=False)
    if lower in irregular_verbs.PARTICIPLES and (lower not in verb_forms.BASES or _opens_aside(words, index)):
        return lone_verb(words, index, Form.PARTICIPLE)
    at_training = lower == "training" and before in {"at", "during", "from", "in"}
    if (
        is_gerund(lower)
        and not at_training
        and not (lower in words_of.EVENT_NOUNS and _is_behind_attribute(words, index))
    ):
        return lone_verb(words, index, Form.GERUND)
    return present_at(words, index)


def _opens_aside(words: Sequence[Word], index: int) -> bool:
    """A participle that is its verb's base too opens an aside there: "The race, first | run in 1983, was off"."""
    counted = word_at(words, index - 1).lower in {"first", "last"}
    behind = word_at(words, index + 1).lower
    return index > 1 and words[index - 1 - counted].text == "," and counted and behind in words_of.TIMING | {"by"}


def _is_of_year(words: Sequence[Word], index: int) -> bool:
    """A noun of a year, before its name: "best known for her 1979 | hit River"."""
    owned = words[index - 1].text.isdigit() and word_at(words, index - 2).lower in ARTICLE_LIKE
    after = word_at(words, index + 1)
    return owned and (not after.text[0].isalnum() or after.text[0].isupper() or after.lower in words_of.PREPOSITIONS)


def _floats(words: Sequence[Word], at: int) -> bool:
    """A word that counts them stands behind whom it counts: "the clerks | all | left", "Lund and Roca | both | ran"."""
    if not at or words[at].lower not in FLOATING or words[at - 1].time is not None:
        return False
    before = words[at - 1]
    return before.person or before.lower in COUNTED or is_plural(before)


def _unprefixed(lower: str) -> str:
    """A verb without what stands before its hyphen: "co-wrote"; but "a midwife-led centre", "state-owned" stay."""
    prefix, hyphen, verb = lower.partition("-")
    return verb if hyphen and prefix in VERB_PREFIXES else lower


def _is_owned_noun(words: Sequence[Word], index: int) -> bool:
    """A verb that is a noun too is one there: "a rival | bid | of $7bn", "cut its profit | forecast", "cut its
    annual profit | forecast".
    """
    after = word_at(words, index + 1).lower
    led = after in {"from", "of"} or (after == "by" and words[index].lower == "bid")
    if index > 1 and words[index - 2].lower in ARTICLE_LIKE and led:
        return True
    at = index - 1
    while at > max(0, index - LONGEST_OWNED) and _is_of_noun(words[at]):
        if words[at].lower in words_of.POSSESSIVES:
            break
        at -= 1
    before = word_at(words, at - 1).lower
    done = before in words_of.PAST | irregular_verbs.PAST_OR_PARTICIPLE or is_participle(before)
    return 0 < at < index - 1 and done and words[at].lower in words_of.POSSESSIVES


def _is_of_noun(word: Word) -> bool:
    """It may stand before a noun without its capital: "its | 2025 | global | growth forecast"."""
    return word.time is not None or (starts_noun(word) and word.text.islower()) or word.lower in {"ever", "previously"}


def _is_counted(words: Sequence[Word], index: int) -> bool:
    """A number with its article stands before a form, and a noun behind it: "the 12th | named storm"."""
    number = words[index - 1].lower
    named = number in words_of.ORDINALS or number == "only"
    counts = named or (number[0].isdigit() and number.endswith(("st", "nd", "rd", "th")))
    noun = starts_noun(word_at(words, index + 1))
    led = word_at(words, index - 2).lower in ARTICLE_LIKE
    return counts and noun and led and is_participle(words[index].lower)


def _is_of_rate(words: Sequence[Word], index: int) -> bool:
    """A share with its article stands before a form, and a noun behind it: "a 0.3 % | annualized rate"."""
    at = index
    while at > 1 and (words[at - 1].lower in SHARES or (at < index and words[at - 1].text[0].isdigit())):
        at -= 1
    led = at < index and words[at - 1].lower in ARTICLE_LIKE
    return led and is_participle(words[index].lower) and starts_noun(word_at(words, index + 1))


def _is_behind_attribute(words: Sequence[Word], index: int) -> bool:
    """A time or an adjective with its article stands before it: "the 6 May | shooting", "its red | warning"."""
    before = word_at(words, index - 1)
    if before.time is not None:
        return True
    has_article = index > 1 and words[index - 2].lower in ARTICLE_LIKE and words[index - 2].time is None
    return has_article and before.text.isalpha() and before.lower not in words_of.PREPOSITIONS


def _is_adjective(word: Word) -> bool:
    if word.lower in COMPARING:
        return True
    return (
        word.text.islower() and word.lower.endswith(ADJECTIVES) and word.lower not in ROLE_HEADS | words_of.EVENT_NOUNS
    )

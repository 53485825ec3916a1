"""The verbs of a sentence: auxiliaries and what they carry, infinitives, gerunds, and forms that may be finite.

No part-of-speech model: closed classes and word forms decide. Whether a past form is a verb or a participle is left to
`participles`.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.roles import ROLE_HEADS
from reader.analysis.timeline.grammar import lexicon as words_of
from reader.analysis.timeline.grammar.forms import Form, Verb, Word, is_adverb, is_gerund, is_participle, starts_noun
from reader.analysis.timeline.grammar.participles import tell_participles
from reader.analysis.wordlists import word_set

NO_MAIN_VERBS = words_of.DETERMINERS | words_of.SUBJECT_PRONOUNS | words_of.PREPOSITIONS
"""Words that "will" and "did" do not carry."""
NO_INFINITIVES = words_of.DETERMINERS | words_of.PREPOSITIONS
AUXILIARIES = words_of.MODALS | words_of.HAVE | words_of.BE | words_of.DO
ARTICLES = words_of.POSSESSIVES | {"the", "a", "an"}
"""Behind these words "will" and "can" are nouns."""
PLURALS = word_set("i you we they who here people men women children police")
"""Words without -s behind which a verb in its base form stands: "people here remember"."""
ATTRIBUTING = words_of.DETERMINERS - {"that"}
"""Behind these words a participle is an attribute: "the accused"."""
SUBJECTS = words_of.SUBJECT_PRONOUNS | {"which", "that"}
CONTRACTING = words_of.SUBJECT_PRONOUNS | {"that", "here", "what"}
ASIDE = word_set("earlier later on in at")
"""Words of a time between an auxiliary and its participle."""
ADJECTIVES = ("ial", "ional", "eral", "ical", "ural", "ive", "ous", "ful", "ary")
"""Endings of words that are hardly ever subjects."""
HONOURS = word_set("baroness baronet companion dame fellow knight laureate lord member peer queen king saint")
"""What somebody is made, beside posts."""
LONGEST_ROLE = 4
"""Words of a post, up to the one that names it: "its first chief executive"."""
MADE_SO = ("able", "ible", "ory", "ary", "al", "ful", "less", "available", "public")
"""Endings of what something is made: "was made compulsory"."""
GRANT_REACH = 4
"""Words behind a grant, among which "to" says that it was given to somebody."""
TIMES_OVER = frozenset(("once", "twice", "thrice"))
CARRIED = words_of.BASES | {"be"}
REFLEXIVES = frozenset(("himself", "herself", "itself", "themselves"))
"""What may stand in a verb: "was himself arrested"."""
TIMING = frozenset(("on", "in", "at"))
MARKS = frozenset(",.;:")
OBJECT_OPENERS = words_of.DETERMINERS | {"that", "to"}
NO_NOUNS = words_of.PREPOSITIONS | words_of.COORDINATORS
PLURAL_VERBS = words_of.BASES - words_of.NOUN_LIKE
PRESENTS = words_of.THIRD_PERSONS | PLURAL_VERBS
AFTER_SUBJECTS = words_of.PAST | words_of.BE | words_of.HAVE | words_of.MODALS | words_of.DO
"""Behind these forms a word in -s is a subject: "forces took"."""
NO_PLURAL = ("ss", "us", "'s", "’s")
"""Endings of words in -s that are no plurals: "her previous visit"."""
GAMES = frozenset(("entertain", "face", "host", "meet", "play", "travel", "visit", "welcome"))
"""What sides do to one another."""
PLANS = frozenset(("aims", "hopes", "plans", "wants"))
"""Words in -s that look ahead with the "to" behind them."""
LEAST_SUBJECT = 2
"""Words of "the team"."""
NO_PLURALS = words_of.DETERMINERS | words_of.BE | words_of.HAVE | words_of.DO | words_of.THIRD_PERSONS
"""Words in -s after which no verb of a plural subject stands."""


def find_verbs(words: Sequence[Word]) -> tuple[Verb, ...]:
    """The verbs of a sentence, in order."""
    found: list[Verb] = []
    index = 0
    while index < len(words):
        verb = _verb_at(words, index)
        if verb:
            found.append(verb)
        index = verb.end if verb else index + 1
    return tell_participles(words, [_coordinated(words, found, place) for place in range(len(found))])


def _coordinated(words: Sequence[Word], verbs: Sequence[Verb], place: int) -> Verb:
    """A form that is its own infinitive, where it goes on with one: "to close the mill and cut wages"."""
    verb = verbs[place]
    goes_on = place > 0 and verb.start > 0 and words[verb.start - 1].lower in {"and", "or"}
    either = goes_on and words[verb.start - 1].lower == "or" and not _has_noun(words, verb)
    if goes_on and not verb.sure and _is_passive(words, verbs[place - 1]) and (either or _may_share(words, verb)):
        shared = verbs[place - 1]
        last = shared.head
        while last - 1 > shared.start and is_adverb(words[last - 1].lower):
            last -= 1
        auxiliary = (shared.start, last)
        return replace(shared, start=verb.start, end=verb.end, head=verb.head, auxiliary=auxiliary)
    if verb.sure or not goes_on or words[verb.head].lower not in words_of.BASES:
        return verb
    open_ended = verbs[place - 1].form in {Form.INFINITIVE, Form.MODAL}
    return replace(verb, form=Form.INFINITIVE, sure=True) if open_ended else verb


def _is_passive(words: Sequence[Word], verb: Verb) -> bool:
    """A finite verb of "be" and a participle."""
    carried = words[verb.head - 1].lower if verb.head > verb.start else ""
    return verb.finite and (carried in words_of.BE or is_adverb(carried)) and is_participle(words[verb.head].lower)


def _may_share(words: Sequence[Word], verb: Verb) -> bool:
    """It is mostly passive, and has no object but what somebody becomes: "was honoured and made a dame"."""
    lower = words[verb.head].lower
    if lower in words_of.NAMING and _has_role(words, verb.end):
        return True
    after = words[verb.end : verb.end + 1]
    if lower == "made" and after and after[0].text.islower() and after[0].lower.endswith(MADE_SO):
        return True
    if lower in words_of.GRANTING and "to" not in [word.lower for word in words[verb.end : verb.end + GRANT_REACH]]:
        return True
    return lower in words_of.MOSTLY_PASSIVE and not _has_noun(words, verb)


def _has_role(words: Sequence[Word], start: int) -> bool:
    """Somebody's post or rank stands there: "its president", "a dame"."""
    noun = words[start + (words[start].lower in ARTICLES) : start + LONGEST_ROLE] if start < len(words) else ()
    return any(word.lower in ROLE_HEADS | HONOURS for word in noun)


def _has_noun(words: Sequence[Word], verb: Verb) -> bool:
    """A noun stands right behind it."""
    return verb.end < len(words) and starts_noun(words[verb.end]) and words[verb.end].lower not in TIMES_OVER


def _verb_at(words: Sequence[Word], index: int) -> Verb | None:
    word = words[index]
    if word.time is not None:
        return None
    lower = _bare(word.lower)
    if lower in AUXILIARIES:
        return _group(words, index)
    if _is_contracted_be(words, index):
        return _group(words, index)
    if lower == "to":
        return _infinitive(words, index)
    return _plain(words, index)


def _bare(lower: str) -> str:
    """An auxiliary without its "n't", or the one hidden in "they've"."""
    if lower.isalpha():
        return lower
    if lower.endswith(("n't", "n’t")):
        return {"wo": "will", "ca": "can", "sha": "shall"}.get(lower[:-3], lower[:-3])
    mark = max(lower.rfind("'"), lower.rfind("’"))
    if mark > 0 and lower[:mark] in words_of.SUBJECT_PRONOUNS:
        return lower[mark:]
    return lower


def _is_contracted_be(words: Sequence[Word], index: int) -> bool:
    before = words[index - 1].lower if index else ""
    return words[index].lower in {"'s", "’s"} and before in CONTRACTING


def _group(words: Sequence[Word], index: int) -> Verb | None:
    """An auxiliary and what it carries."""
    first = _bare(words[index].lower)
    if words[index].lower in {"may", "might"} and words[index].text[0].isupper():
        return None
    if first in words_of.MODALS and index and words[index - 1].lower in ARTICLES:
        return None
    negated = words[index].lower.endswith(("n't", "n’t")) or first == "cannot"
    head, at = index, index + 1
    form = _form_of(first)
    while at < len(words):
        lower = words[at].lower
        if (behind := _behind_time(words, at)) and _carried(
            words[head].lower, first, words[behind].lower, head == index
        ):
            # "will on Friday hear"
            at = behind
            continue
        if words[at].time is not None:
            break
        if is_adverb(lower) or lower in words_of.NEGATIONS | REFLEXIVES or _is_little(words, at):
            negated = negated or lower in words_of.NEGATIONS
        elif lower in {"be", "been", "being", "have"}:
            head = at
        elif words[at].text == "," and (behind := _behind_aside(words, at)):
            # "had, earlier on Monday, sent"
            at = behind
            continue
        elif _carried(words[head].lower, first, lower, head == index):
            if first in {"'d", "’d"} and lower not in CARRIED and is_participle(lower):
                # "she'd met them"
                form = Form.PERFECT
            return Verb(index, at + 1, at, form, negated, first in words_of.FUTURE)
        else:
            break
        at += 1
    return Verb(index, head + 1, head, form, negated, first in words_of.FUTURE)


def _behind_time(words: Sequence[Word], start: int) -> int:
    """The verb in its base form, or the participle, right behind a time, or 0."""
    at = start + (words[start].lower in TIMING)
    first = at
    while at < len(words) and words[at].time is not None:
        at += 1
    if not first < at < len(words):
        return 0
    lower = words[at].lower
    return at if lower in CARRIED or (is_participle(lower) and words[at].text.islower()) else 0


def _behind_aside(words: Sequence[Word], comma: int) -> int:
    """The participle behind a time between commas, or 0."""
    at = comma + 1
    while at < len(words) and (words[at].time is not None or is_adverb(words[at].lower) or words[at].lower in ASIDE):
        at += 1
    timed = any(word.time is not None for word in words[comma:at])
    is_aside = timed and at + 1 < len(words) and words[at].text == "," and is_participle(words[at + 1].lower)
    return at + 1 if is_aside else 0


def _is_little(words: Sequence[Word], at: int) -> bool:
    """It is an adverb: "was little changed"."""
    return words[at].lower == "little" and at + 1 < len(words) and is_participle(words[at + 1].lower)


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
    at = index + 1
    while at < len(words) and is_adverb(words[at].lower):
        at += 1
    if at >= len(words) or words[at].time is not None or not words[at].text.islower():
        return None
    lower = words[at].lower
    known = lower in words_of.BASES or lower in {"be", "have", "do"}
    if not known and (lower in NO_INFINITIVES or lower.endswith(("s", "ed", "ing", "tion"))):
        return None
    negated = index > 0 and words[index - 1].lower in words_of.NEGATIONS
    return Verb(index, at + 1, at, Form.INFINITIVE, negated)


def _plain(words: Sequence[Word], index: int) -> Verb | None:
    """A verb without an auxiliary, or None."""
    word = words[index]
    lower = word.lower
    if word.named or not word.text.islower():
        return None
    before = words[index - 1] if index else None
    if before and before.text in {"-", "–"} and before.end == word.start:
        return None
    negated = before is not None and before.lower in words_of.NEGATIONS
    if lower in words_of.PAST:
        return Verb(index, index + 1, index, Form.PAST, negated)
    if before and before.time is None and before.lower in ATTRIBUTING:
        return None
    if lower in words_of.NOUNS_TOO and index > 1 and _is_adjective(words[index - 1]):
        # "the presidential bid"
        return None
    if before and before.lower in {"be", "been"} and is_participle(lower):
        # "to be photographed"
        return Verb(index, index + 1, index, Form.PARTICIPLE)
    if lower in words_of.PAST_OR_PARTICIPLE or (is_participle(lower) and lower not in words_of.PARTICIPLES):
        return Verb(index, index + 1, index, Form.PAST, negated, sure=False)
    if lower in words_of.PARTICIPLES and lower not in words_of.BASES:
        return Verb(index, index + 1, index, Form.PARTICIPLE)
    if is_gerund(lower) and not (lower in words_of.EVENT_NOUNS and _is_behind_attribute(words, index)):
        return Verb(index, index + 1, index, Form.GERUND)
    return _present(words, index, before)


def _is_behind_attribute(words: Sequence[Word], index: int) -> bool:
    """A time or an adjective with its article stands before it: "the 6 May | shooting", "its red | warning"."""
    before = words[index - 1] if index else None
    if before is None or before.time is not None:
        return before is not None
    has_article = index > 1 and words[index - 2].lower in ARTICLES and words[index - 2].time is None
    return has_article and before.text.isalpha() and before.lower not in words_of.PREPOSITIONS


def _is_adjective(word: Word) -> bool:
    return word.text.islower() and word.lower.endswith(ADJECTIVES) and word.lower not in ROLE_HEADS


def _present(words: Sequence[Word], index: int, before: Word | None) -> Verb | None:
    lower = words[index].lower
    if lower in GAMES and _is_of_sides(words, index):
        return Verb(index, index + 1, index, Form.PRESENT)
    if before is None or lower not in PRESENTS:
        return None
    capital = before.text[0].isupper() and index > 1
    follows_subject = before.named or capital or before.lower in SUBJECTS
    after_adverb = is_adverb(before.lower)
    after = words[index + 1] if index + 1 < len(words) else before
    if after.lower in AFTER_SUBJECTS and after.time is None:
        return None
    if before.text == "," and words[0].lower in words_of.PREPOSITIONS:
        # "For instance, calls to close the mill were rejected"
        return None
    if lower in words_of.NOUN_LIKE_PERSONS and (is_participle(before.lower) or before.lower in words_of.PAST):
        # "announced plans"
        return None
    if lower in PLANS and after.lower == "to" and _is_only_verb(words, index):
        return Verb(index, index + 1, index, Form.PRESENT)
    if index > 1 and words[index - 2].lower == "to" and before.lower in words_of.BASES:
        # "to resume talks"
        return None
    if before.time is not None and _is_attribute_time(words, index):
        return None
    if after.text in MARKS and lower not in words_of.SURELY_VERBS and not follows_subject:
        return None
    has_object = after.named or after.lower in OBJECT_OPENERS or after.text.isdigit() or after.text == "“"
    singular = before.text == "," or (before.text.isalpha() and before.lower not in NO_NOUNS)
    sure = (
        follows_subject
        or after_adverb
        or before.time is not None
        or (has_object and singular)
        or lower in words_of.SURELY_VERBS
    )
    goes_on = lower in words_of.THIRD_PERSONS and has_object and _goes_on(words, index)
    taken = goes_on or (has_object and (after.lower != "to" or follows_subject or before.text == ","))
    taken = taken or before.lower in {"he", "she", "it"}
    sure = (sure or goes_on) and (taken or after_adverb or lower not in words_of.NOUN_LIKE_PERSONS)
    if lower in words_of.THIRD_PERSONS and sure:
        return Verb(index, index + 1, index, Form.PRESENT)
    plural = before.lower in PLURALS or (
        before.lower.endswith("s") and before.lower not in NO_PLURALS and not before.lower.endswith(NO_PLURAL)
    )
    plural = plural or (before.time is not None and lower in words_of.REPORTING)
    if lower in PLURAL_VERBS and plural and (before.time is None or lower in words_of.REPORTING):
        return Verb(index, index + 1, index, Form.PRESENT)
    return None


def _is_of_sides(words: Sequence[Word], index: int) -> bool:
    """A side is spoken of as several: "Orrin | host Tarna", "Orrin | travel to Tarna"."""
    at = index + 1 + (words[index + 1 : index + 2] != () and words[index + 1].lower == "to")
    sides = [words[place] for place in (index - 1, at) if 0 <= place < len(words)]
    return len(sides) == len(("one", "other")) and all(side.named and not side.person for side in sides)


def _is_only_verb(words: Sequence[Word], index: int) -> bool:
    """A short noun opens the sentence before it, and no other verb is there up to the next mark: "The team | plans"."""
    opens = words[0].lower in ARTICLES and LEAST_SUBJECT <= index <= LONGEST_ROLE
    nouns = all(starts_noun(word) and word.text.isalpha() for word in words[1:index])
    end = next((at for at in range(index, len(words)) if words[at].text in MARKS), len(words))
    return opens and nouns and not any(word.lower in AFTER_SUBJECTS for word in words[index + 2 : end])


def _goes_on(words: Sequence[Word], index: int) -> bool:
    """It stands behind "and" where no other plural does: "lost money and | expects a profit"."""
    if index < 3 or words[index - 1].lower not in {"and", "but"}:
        return False
    before = words[index - 2]
    if before.text == ",":
        return words[index].lower not in words_of.NOUN_LIKE_PERSONS
    is_plural = before.time is None and before.lower.endswith("s") and not before.lower.endswith(NO_PLURAL)
    return not is_plural and before.text[0].isalnum()


def _is_attribute_time(words: Sequence[Word], index: int) -> bool:
    """The time before a word has an article of its own: "the Sunday shows"."""
    start = index
    while start and words[start - 1].time is not None:
        start -= 1
    return start < index and (words[start].lower in ARTICLES or (start > 0 and words[start - 1].lower in ARTICLES))

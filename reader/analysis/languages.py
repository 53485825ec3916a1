"""Whether a text is in English, which alone the analysis reads: in another language it would mark what is none.

A text is told by its small words, of which a third of all prose consists. That one language is told from all others
takes no library: those that name a language hold tables of some megabytes, and take longer to load than an article to
analyse.
"""

import re
from collections.abc import Sequence
from itertools import compress
from operator import itemgetter

from reader.analysis.wordlists import word_set

READ = 500
"""Words from the beginning of a text that tell its language."""
LEAST_FOREIGN = 3
"""Words of other languages in a text that is in one of them."""
OUTWEIGHING = 2
"""Those of other languages for each English one in such a text: English names and titles stand in it too."""
LEAST_SHORT, FEW_FOREIGN = 8, 2
"""Words in small letters, and those of other languages, by which a text of a line or two is told."""
LEAST_COMMON = 0.1
"""Of the words of an English line or two more are common ones; some 40 in 100 are."""
LEAST_PROSE = 60
"""Different words in small letters by which a language of no list is told from a list of things in English."""
LEAST_ENGLISH = 2
"""Different ones of English among so many of English prose; there are seven or more."""
LATIN_END = "\u0250"
"""The first letter behind those of Latin script."""
ACCENTED = re.compile(r"[^\W\d_\x00-\x7f]")
"""A letter beyond those of English; the apostrophe of "don’t" is none."""
LEAST_LETTERS = 20
"""Letters of another script in a text that is in it."""

ENGLISH = word_set(
    """
    about after and are been but from had has have its not said she than that the their them there these they this
    those was were what when where which who whose with would you your
    """
)
"""Small words of English that other languages with Latin letters hardly have."""
COMMON = ENGLISH | word_set("a all an as at be by can do for he i if in is it no of on or so to up we will")
"""The same with those that some of the others have too."""
OTHERS = word_set(
    """
    auf aus bei beim das dass dem den der des doch durch ein eine einem einen einer eines für gegen gibt haben ich ihre
    im ist kann mehr mit nach nicht noch nur oder sagte sein seine seinen sich sie sind soll sondern um und unter vom
    vor wenn werden wie wird wir wurde wurden zum zur zwei über
    après au aux avec ces cette comme dans de deux du elle en est et été il la le leur les mais nous ont pas pour qui
    que selon ses sont sur un une vous
    años como cuando del desde dijo el entre es esta este fue ha las los más muy para pero por según sobre su sus
    también una y ya
    ai alla anche che come dal dalla dei delle di dopo gli il nel nella non più quando questo sono stato è
    ao às até com foi já mas não os ou pela pelo são seu sua também um uma
    aan bij dat deze dit door een heeft het hun maar met naar niet nog ook op te uit voor werd wordt worden zijn
    att av blev det efter eller ett från för har ikke inte jag jeg med og och også om på som til ved vid är
    ei ett että hän joka ja kuin kun mutta myös niin oli ovat sekä tai vain
    ale dla jak jego jest nie oraz od po przez przed się są także że który która
    aby aj ako bude bolo byl jako je jeho jsou ktoré které ktorý který na podle podľa pri při sa se sú už ve však
    ancak bir bu daha gibi için ile ise kadar olan olarak sonra ve çok
    acest au care cu din este fost mai nu pe pentru sau sunt și în că
    az csak egy hogy már meg még mint nem volt és
    adalah akan dalam dan dari dengan ini itu juga karena oleh pada telah tidak untuk yang
    ali bio biti iz ili kao koja koje koji nije samo su što za
    amb aquest dels els més però són també
    các của cho có được không là một người những trong và với đã
    """
)
"""Small words of German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish, Polish,
Czech, Slovak, Turkish, Romanian, Hungarian, Indonesian, Croatian, Catalan and Vietnamese, hardly any of them English.
"""


def is_foreign(words: Sequence[str]) -> bool:
    """Whether a text of these words is in another language than English; one too short to tell is taken for English."""
    begun = words[:READ]
    read = [*compress(begun, map(str.isalpha, map(itemgetter(0), begun)))]
    if _is_of_other_script(read):
        return True
    small = [*filter(str.islower, read)]
    others = sum(word in OTHERS or not (word.isascii() or ACCENTED.search(word) is None) for word in small)
    english = sum(map(ENGLISH.__contains__, small))
    if others >= LEAST_FOREIGN and others > OUTWEIGHING * english:
        return True
    if len(different := set(small)) >= LEAST_PROSE:
        return len(different & ENGLISH) < LEAST_ENGLISH
    common = sum(word in COMMON for word in small)
    return len(small) >= LEAST_SHORT and others >= FEW_FOREIGN and common < LEAST_COMMON * len(small)


def _is_of_other_script(words: Sequence[str]) -> bool:
    """Whether more of the letters are of another script than the Latin one."""
    other = sum(letter >= LATIN_END for word in words if not word.isascii() for letter in word)
    return other >= LEAST_LETTERS and 2 * other > sum(map(len, words))

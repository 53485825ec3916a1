"""Verbs and other words that say whether a clause speaks of what was or of what will be, as one pattern over text in
small letters.
"""

import re

PRESENT_WORDS = (
    r"is|are|meet|resume|begin|continue|arrive|go|convene|reopen|expire"
    r"|(?:(?<=s )(?<!is )(?<!as )(?<!its )(?<!['’]s )|(?<=they )|(?<=we )|(?<=you )|(?<=who )|(?<=that )|(?<=which ))"
    r"(?:start|open|face|return|leave|visit|vote|host|hold|gather|head|follow|come)"
    r"|(?<!the )(?<!of )(?<!his )(?:meets|resumes|begins|starts|opens|faces|continues|returns|arrives|leaves|visits"
    r"|goes|votes|hosts|comes(?: out)?|ends|runs|closes|reopens|airs|launches|takes (?:place|over)"
    r"|premieres|departs|heads"
    r"|sails|holds|gathers|convenes|kicks off|concludes|lands|rises|falls|hears|speaks|joins)"
)
UNCHANGED = "(?:hit|cut|put|set|let|quit|beat)"
"""Verbs whose past is no other word."""
MODALS = (
    r"will|would|won['’]t|wouldn['’]t|shall|[’']ll|can(?:not)?|can['’]t|might|should|must"
    r"|could(?! not\b| be [a-z]+ed\b| only\b)|may(?= [a-z]+\b)"
)
"""Not "May" the month, which has a capital."""
ARRANGED = r"an? [a-z]+(?: [a-z]+)? (?:scheduled|planned|set)\b"
SEEMING = ("seemed", "appeared", "used", "proved", "seems", "appears", "claims", "claimed", "said")
NOT_SEEMED = "".join(f"(?<!{verb} )" for verb in SEEMING)
"""What seemed to be was."""
REFUSED = (
    r"would(?:n['’]t| not) (?:say|comment|discuss|reveal|specify|identify|disclose|confirm|elaborate|speculate|answer)"
)
FUTURE_WORDS = (
    rf"(?:{MODALS}|{NOT_SEEMED}to be)(?: (?:be|have|also|not|then|soon|still)){{0,2}}"
    rf"(?: (?:[a-z]+ed|{UNCHANGED})\b)?|going to"
    r"|gonna|scheduled|expected|expects?|due|slated|set (?:to|for)|poised|plans?(?= (?:to|for|an?|the)\b)"
    r"|planned|planning"
    r"|(?<!as )(?<!even )if(?= (?!to\b|now\b|not\b|only\b|any\b|so\b|ever\b|once\b|still\b))"
    r"|unless|whoever|(?:(?<!was )(?<!were )trying|eligible|unlikely|certain|bound) to|seats up|up for"
    r"|intends?|hopes?|hoping|supposed to|(?:aims?|wants?|seeks?) to|upcoming|deadline|about to|awaits?"
    r"|ha(?:s|ve) to|needs? to"
    rf"|ha(?:s|ve) {ARRANGED}"
    rf"|to {UNCHANGED}|likely to|followed by|prospect of|is to|are to|takes effect|expires?|(?:promis"
    rf"|agre|vow|pledg)(?:ed?|es|s|e?ing) to(?! (?:an?|the)\b)"
)
IRREGULAR_PASTS = (
    "ago ate beat became began bent blew bought broke brought built came caught chose cut dealt did didn't died "
    "drank drew drove fell fled flew fought found froze gave got grew had held hit kept knew laid lay led left "
    "lent let lost made meant met overcame overthrew paid put quit ran rode rose said sang sank sat saw sent "
    "shook shot since slept sold sought spent spoke stole stood struck stuck swam swept swore taken taught "
    "thought threw told took tore understood undertook upheld was went were withdrew woke won wore wrote"
)
PARTICIPLE = (
    "(?:been|[a-z]+ed|won|lost|made|come|gone|done|taken|seen|given|said|told|left|met|held|led|found|got|begun)"
)
NOT_PAST = (
    r"(?:expect|schedul|plann|slat|pois|promis|agre|vow|pledg|suppos|unspecifi)ed\b|followed by|(?:need"
    r"|feed|indeed|speed|seed|red|bed|hundred)\b"
    r"|unit|proceed|succeed|exceed"
)
PAST_WORDS = (
    rf"(?:could|might|may|must|should) have {PARTICIPLE}|{REFUSED}|"
    r"(?:had been|previously) (?:due|[a-z]+ed)(?: to(?: [a-z]+)?)?"
    rf"|{'|'.join(IRREGULAR_PASTS.split())}|ha(?:s|ve)(?=(?:n['’]t)? (?:[a-z]+ "
    rf"){{0,2}}{PARTICIPLE}\b)(?! to\b| {ARRANGED})|[’']ve|set(?! (?:to|for)\b)"
    rf"|(?<!\bthe )(?<!\ba )(?<!\ban )(?=[a-z]{{2,14}}ed(?![\w’']))(?!{NOT_PAST})[a-z]{{2,14}}ed"
)
NOT_BEHIND = "".join(rf"(?<!\b{word} )" for word in ("is", "are", "be", "stay", "remain", "keep"))
"""Behind these a participle tells of no past: "will stay closed"."""
CUE = re.compile(
    rf"(?<![\w’'])(?:{NOT_BEHIND}(?P<past>{PAST_WORDS})|(?P<future>{FUTURE_WORDS})"
    rf"|(?P<present>{PRESENT_WORDS}))(?![\w’'])",
)
"""Each cue by its group: past, future or present."""

"""Time expressions and what they mean (TIMEX3).

`find_times` finds and resolves them; `interval` says which days a value covers. Both are pure, need no model, and
take time linear in the text.
"""

from reader.analysis.dates.calendar import Interval, interval
from reader.analysis.dates.tagger import find_times

__all__ = ["Interval", "find_times", "interval"]

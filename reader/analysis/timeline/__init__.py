"""What happened when: events with a time, in the text's own words, in order of time."""

from reader.analysis.timeline.build import build_timeline

__all__ = ["build_timeline"]

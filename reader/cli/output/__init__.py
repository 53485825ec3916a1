"""What the commands print: lines for people, JSON and calendars for programs, and remarks on standard error."""

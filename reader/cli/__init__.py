"""The command line: arguments in, rooms imported when they are needed."""

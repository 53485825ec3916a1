"""The commands, a module each, with `configure(parser)` and `run(args)`, which returns the exit code."""

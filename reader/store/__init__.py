"""The library: SQLite, and nothing else."""

"""The library's one file: opened, kept in the shape of its tables, read and written, and copied."""

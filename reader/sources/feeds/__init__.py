"""The forms that hold many: RSS, Atom and JSON Feed, and how their entries become articles."""

"""What goes to the terminal: frames reduced to the cells that changed. Knows strings and numbers, and no Textual."""

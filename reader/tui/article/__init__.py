"""How an article looks: its page, its marks and the words said of them. Pure: nothing here knows a pane or a key."""

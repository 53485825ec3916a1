"""Work beside the keys, in threads and processes: lists looked up, servers asked, errands run. No Textual here."""

"""Where articles come from: files, pages, feeds, subscription lists. Nothing here keeps anything."""

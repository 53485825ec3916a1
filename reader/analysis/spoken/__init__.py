"""Where a text lets others speak: quotation marks in pairs, and the turns of interviews in print. Not who does."""

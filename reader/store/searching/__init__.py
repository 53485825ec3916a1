"""What a person types to find articles: a tree of conditions, SQL, and where in an article the words stand."""

"""An account at a service: feeds and marks of both sides are merged, and what it has is fetched."""

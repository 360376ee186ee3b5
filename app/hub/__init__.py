"""The hub of a store: requests of all its mirrors on the phones of staff; no Qt. What it imports is the extra `hub`."""

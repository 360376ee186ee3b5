"""Fetching from servers within limits, from judged addresses alone."""

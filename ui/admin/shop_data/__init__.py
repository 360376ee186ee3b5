"""Feeds, refused rows, trying an article."""

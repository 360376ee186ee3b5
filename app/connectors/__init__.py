"""Readers of a shop's feeds and pictures, in the terms of the domain."""

"""Scanners that type: keys, layouts, and what tells their typing from a person's."""

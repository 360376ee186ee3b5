"""The shop's own words as immutable values: standard library only, importable from everywhere."""

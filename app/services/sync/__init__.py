"""The shop's data: importing feeds, and how it stands."""

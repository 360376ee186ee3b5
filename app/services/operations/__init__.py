"""A shop's day: figures, what needs somebody, log, power, upkeep."""

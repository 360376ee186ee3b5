"""Which garments are here: from tag reports to arrivals and departures."""

"""How good learned suggestions are, what learning costs, and how fast they are looked up."""

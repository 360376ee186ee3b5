"""Customers' cards: the question, and what is shown to who says that it is theirs."""

"""The day's figures and what needs somebody."""

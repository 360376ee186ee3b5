"""Products, prices, stock, stores and reviews in the database."""

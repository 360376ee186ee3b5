"""What several pages derive from the same facts: stock, prices, opening hours, fit."""

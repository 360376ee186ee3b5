"""A shopper who does whatever comes to hand."""

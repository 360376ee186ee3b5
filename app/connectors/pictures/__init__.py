"""Pictures of a shop: fetched within limits, looked at before they are kept."""

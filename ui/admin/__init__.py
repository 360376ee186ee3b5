"""The staff's pages, behind their door."""

"""The embedded demo store: an invented fashion house with its range, shops, stock, reviews and pictures.

Range, shops and phrases are the files in `data`; the rest is made of them by code, the same for the same moment. The
feeds are what a real retailer would send, so that the program reads the demo store through its ordinary importers.
"""

RETAILER = "Maison Psyché"

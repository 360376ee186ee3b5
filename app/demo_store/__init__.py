"""The embedded demo store: an invented fashion house with its range, shops, stock, reviews and pictures.

Range, shops and phrases are the files in `data`; the rest is made of them by code, the same for the same moment. The
feeds are what a real retailer would send, so that the program reads the demo store through its ordinary importers.
"""

from app.demo_store.assortment import RETAILER
from app.demo_store.feeds import write_feeds
from app.demo_store.pictures import DEMO_VERSION, is_complete, picture_svg, render_pictures

__all__ = ["DEMO_VERSION", "RETAILER", "is_complete", "picture_svg", "render_pictures", "write_feeds"]

"""The panel: hours, brightness, how large it is and how it is turned."""

"""A reader without hardware: garments are hung by the tray or by a script."""

"""Bar code scanners on a serial port."""

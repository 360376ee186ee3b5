"""An HTTP server for this machine alone: short connections, one small request each, and nobody is kept out by others.

Nothing of a client is trusted: a head is limited in bytes and in time as a whole, however slowly it drips; there is no
keep-alive, no body of any size, no HTTP/0.9. What is answered is for others to say.
"""

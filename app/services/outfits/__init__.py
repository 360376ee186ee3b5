"""What goes with the garments in the room, by the rules of the shop's merchandisers."""

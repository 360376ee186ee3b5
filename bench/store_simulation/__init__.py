"""Two simulated cabins with an RFID reader: how well presence tells its own garments from the neighbour's."""

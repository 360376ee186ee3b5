"""What shoppers ask for, what is put aside for them, and which staff are there."""

"""What can be learnt of gestures: the weights of swipes, and whether a classifier beats the rules (docs/adr/0004)."""

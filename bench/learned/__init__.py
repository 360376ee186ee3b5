"""Would a learned classifier tell gestures better than the rules? What docs/adr/0004 rests on."""

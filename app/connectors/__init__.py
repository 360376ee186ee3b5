"""From a shop's back end to the words of the domain."""

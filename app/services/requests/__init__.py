"""What shoppers ask for at this mirror, and staff who answer; see `RequestService` for the calls of either side."""

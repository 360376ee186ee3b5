"""What every shopper's page has round it: navigation, notices, idle time, session, controls."""

"""What the screen looks like: theme tokens, fonts, icons, languages."""

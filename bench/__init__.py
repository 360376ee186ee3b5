"""What is claimed about speed, as commands: each prints `name: measured … limit … ok|MISSED` and fails when missed."""

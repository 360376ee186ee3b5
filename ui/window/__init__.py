"""The program's window: application, engine, containment, languages."""

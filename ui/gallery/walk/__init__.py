"""A walk over every state of every page that judges what is on the screen: texts, controls, photographs, the focus."""

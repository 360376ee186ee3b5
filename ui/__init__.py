"""The screen: QML pages, the view models they are drawn from, and the window around them."""

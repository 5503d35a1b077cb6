"""The Technopark network of Morocco: what was published about it, and by whom."""

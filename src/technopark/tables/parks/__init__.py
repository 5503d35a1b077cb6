"""Real parks elsewhere, as published: dated figures with their sources, and where they conflict."""

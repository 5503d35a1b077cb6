"""What was paid, what is held or still owed, and what does that bear?"""

"""What does each clause make of a lease, and what do all of them together?"""

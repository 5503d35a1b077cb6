"""Which days are charged for, and what part of a price falls on them?"""

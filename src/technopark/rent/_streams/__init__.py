"""What does one charge of a lease amount to over time?"""

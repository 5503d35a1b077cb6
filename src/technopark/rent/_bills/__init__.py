"""What is billed, for one lease and for many, when, and why?"""

"""What is a lease worth, and by which measure?"""

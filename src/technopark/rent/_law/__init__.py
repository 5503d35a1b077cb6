"""What do law and taxes say of a lease as it stands?"""

"""How does a rent rise, by steps and by an index, and how far may it?"""

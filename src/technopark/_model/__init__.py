"""The nouns: frozen, slotted, compared by value."""

"""Who bears which part of a building's costs?"""

"""The clauses of leases, a family to a file: values that the rent schedule interprets."""

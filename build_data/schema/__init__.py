"""What follows from a model: the columns of its table, and every schema of them."""

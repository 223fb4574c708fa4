"""What speaks for and against a candidate: the text counted, the tables of named rows with their weights, the verdict on the whole."""

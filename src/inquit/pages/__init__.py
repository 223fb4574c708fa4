"""What stands on a page beside the talk: notes, headings, running heads, what comes before the first turn and behind the last."""

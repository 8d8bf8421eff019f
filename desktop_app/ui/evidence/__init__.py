"""Files of evidence in the window: add, look at, make ready to hand in."""

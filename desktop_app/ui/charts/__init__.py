"""Charts painted with QPainter. They know marks, numbers and words, and nothing of cases."""

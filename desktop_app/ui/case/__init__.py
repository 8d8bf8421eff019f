"""The case page: facts, clocks, time line, evidence, messages, deadlines, know-how."""

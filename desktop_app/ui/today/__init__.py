"""The first screen: what wants attention, and answering it in place."""

"""Finding anything: the palette, and filters that complete themselves in fields of search."""

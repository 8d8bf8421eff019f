"""What a release is checked and published with."""

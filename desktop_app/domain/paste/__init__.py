"""Smart paste: what a pasted notice, chat, table or note tells about a case and a contact."""

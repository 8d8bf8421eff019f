"""What a case, a contact, a deadline and a playbook are. Standard library only."""

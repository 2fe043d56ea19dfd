"""What happens when something unexpected goes wrong: reports, the log, the hooks. No Qt."""

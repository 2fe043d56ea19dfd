"""What a pledge is, and the read-only store of pledges. No Qt."""

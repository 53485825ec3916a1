"""Where a name begins and ends: what is no part of it, what belongs to it, and two names taken for one."""

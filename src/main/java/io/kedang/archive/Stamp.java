package io.kedang.archive;

import io.kedang.shared.EmployeeId;
import java.time.Instant;

/** Who did something, and when. */
record Stamp(EmployeeId by, Instant at) {}

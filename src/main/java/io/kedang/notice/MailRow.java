package io.kedang.notice;

import io.kedang.shared.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/** A mail that waits. @param notice that it tells of, or @param day of the daily mail. @param attempts that failed */
record MailRow(long id, EmployeeId person, Optional<Long> notice, Optional<LocalDate> day, int attempts) {}

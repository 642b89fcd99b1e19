package io.kedang.schedule;

import java.time.LocalDate;

/** So many that fall due on one day next and have the same interval. */
record DueGroup(LocalDate nextDue, int months, long subjects) {}

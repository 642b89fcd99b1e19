package io.kedang.time;

/** Said in the transaction that changes the calendar, so that what is remembered of it is forgotten when that ends. */
record CalendarChanged() {}

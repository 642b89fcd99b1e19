package io.kedang.time;

import java.time.LocalDate;

/**
 * A day that does not follow the week, or a day off that has a name.
 *
 * @param working whether it is worked: a make-up day (调休) when true, a day off when false
 * @param name such as 春节
 */
public record CalendarDay(LocalDate day, boolean working, String name) {}
